//! What a record needs to be checked: for a vendor who keeps one record a row and does not want to read them all.

use super::answer::list;
use crate::base::{AsOf, Json, ShapeError};
use crate::document::Isms;
use crate::rules::{Settings, check};

/// What else has to be known to check a record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct References {
    /// Single records, as `register/id`, in alphabetical order.
    pub records: Vec<String>,
    /// Registers of which every record has to be known, in alphabetical order.
    pub registers: Vec<String>,
}

impl References {
    /// Whether nothing is lacking: every rule can be judged.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty() && self.registers.is_empty()
    }

    /// The answer as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("records", list(&self.records, |record| Json::text(record)));
        map.put("registers", list(&self.registers, |register| Json::text(register)));
        map
    }
}

/// Says which other records a check of a record needs: those it refers to, and those its rules looked for in vain.
///
/// `known` is what is there already; without it nothing but the record is. A rule that lacks something may look further once it has
/// that, so call this once more with what was fetched, until nothing is lacking:
///
/// 1. Begin with [`Isms::partial`] and ask for the references of the record.
/// 2. Fetch the records named and put them in with [`Isms::upsert`]; of a record that does not exist, say so with
///    [`Coverage::set_missing`](crate::document::Coverage::set_missing). Of a register named, put all records in and say so with
///    [`Coverage::set_whole`](crate::document::Coverage::set_whole).
/// 3. Ask again. When the answer is empty, [`check`] judges every rule about the record as it would in the whole document.
///
/// Rules about the document as a whole are not asked: they need all of it. In a whole document nothing is ever lacking.
///
/// # Errors
/// Every fault of shape of the record, or there is no such register.
pub fn references(
    known: Option<&Isms>,
    register: &str,
    record: &Json<'_>,
    settings: &Settings,
    as_of: impl Into<AsOf>,
) -> Result<References, ShapeError> {
    let mut isms = known.cloned().unwrap_or_else(Isms::partial);
    let at = isms.upsert(register, record)?;
    let mut found = References::default();
    let Some(records) = isms.register(register) else { return Ok(found) };
    let here = records.id_at(at).map(|id| format!("{register}/{id}"));
    if !isms.coverage().is_partial() {
        return Ok(found);
    }
    records.refs_at(at, &mut |_, target, id| {
        let here = isms.register(target).is_none_or(|records| records.position(id).is_some());
        if !here && isms.coverage().knows(target, id).is_none() {
            found.records.push(format!("{target}/{id}"));
        }
    });
    let report = check(&isms, settings, as_of);
    for short in report.not_evaluated.into_iter().filter(|short| short.record == here) {
        for lacking in short.lacking {
            if lacking.contains('/') { found.records.push(lacking) } else { found.registers.push(lacking) }
        }
    }
    for lacking in [&mut found.records, &mut found.registers] {
        crate::base::order::sort(lacking);
        lacking.dedup();
    }
    Ok(found)
}
