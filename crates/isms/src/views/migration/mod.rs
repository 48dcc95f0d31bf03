//! From the edition of 2013 to that of 2022: the Statement of Applicability carried over, with what a person must decide.
//!
//! The correspondence is that of the catalogue (ISO/IEC 27002:2022, Annex B). A correspondence is no equality: texts were revised, so
//! evidence for the older control has to be looked at again.

mod carry;
mod cite;

use isms_derive::Shape;

use crate::base::{AsOf, Citation, Count, Date, Id, Json, RecordRef};
use crate::catalogue::{Change, Edition};
use crate::document::Isms;
use crate::model::{Entity as _, StatementOfApplicability};

/// How a control corresponds to those of the other edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum Correspondence {
    /// One became one.
    Carried,
    /// Several of 2013 became one of 2022.
    Merged,
    /// One of 2013 became several of 2022.
    Split,
    /// Nothing in 2013 corresponds.
    New,
    /// The catalogue of 2013 does not have it: a control of the organization's own framework, of 2022 already, or a slip.
    Unknown,
}

impl From<Change> for Correspondence {
    fn from(change: Change) -> Self {
        match change {
            Change::Carried => Self::Carried,
            Change::Merged => Self::Merged,
            Change::Split => Self::Split,
            Change::New => Self::New,
        }
    }
}

/// A control of 2013, or whatever else the statement named, and where it went.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MigrationSource {
    /// The control.
    pub control: Citation,
    /// How it corresponds to the edition of 2022.
    pub change: Correspondence,
    /// The controls of 2022 it went to; itself where it was taken over as it is.
    pub targets: Vec<Citation>,
    /// How many entries the statement has for it.
    pub entries: Count,
}

/// A control of 2022, and where its entry comes from.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MigrationTarget {
    /// The control.
    pub control: Citation,
    /// Its title; absent for a control of the organization's own framework.
    pub title: Option<String>,
    /// How it corresponds to the edition of 2013.
    pub change: Correspondence,
    /// The controls of 2013 it comes from.
    pub sources: Vec<Citation>,
    /// Whether a person must decide something before the entry can be approved.
    pub to_decide: bool,
}

/// What a person must decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum MigrationQuestion {
    /// The control is new in 2022: is it necessary?
    NewControl,
    /// Some of what was merged was necessary and some was not; the entry is proposed as necessary.
    Applicability,
    /// It was not said of all that was merged whether it is necessary.
    Undecided,
    /// What was merged was not all equally far; the entry is proposed as in part.
    Implementation,
    /// What was merged had different owners; the first is proposed.
    Owner,
    /// What was merged was excluded for different reasons, or excluded beside what was included: one justification is needed, or none.
    Justification,
    /// A control became several: what was said of it belongs to each of them in part.
    Split,
    /// The statement of 2013 has no entry for a control.
    MissingEntry,
    /// The statement names what the edition of 2013 does not have.
    UnknownControl,
}

/// A question with what it is about.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MigrationDecision {
    /// What is to be decided.
    pub question: MigrationQuestion,
    /// The controls of 2022 it is about.
    pub controls: Vec<Citation>,
    /// The controls of 2013 it comes from.
    pub sources: Vec<Citation>,
    /// Pointers to the entries it comes from.
    pub inputs: Vec<String>,
    /// The question in words.
    pub message: String,
    /// What was said of each, where that differs.
    pub said: Vec<String>,
}

/// How the rows are accounted for.
#[derive(Debug, Clone, PartialEq, Eq, Shape)]
pub struct MigrationCounts {
    /// The controls of 2013 accounted for: all 114.
    pub sources: Count,
    /// Controls of 2022 that one of 2013 became: 58.
    pub carried: Count,
    /// Controls of 2022 made of several: 24.
    pub merged: Count,
    /// Controls of 2022 that are new: 11.
    pub new: Count,
    /// Controls of 2013 that became several: 1.
    pub split: Count,
    /// What the statement names beside the catalogue of 2013.
    pub unknown: Count,
    /// Questions a person must decide.
    pub decisions: Count,
}

/// A citation of a control or clause of 2013 that stands in a record in use, and what takes its place.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CitationMove {
    /// The record.
    pub record: RecordRef,
    /// The JSON pointer into the document.
    pub path: String,
    /// What is cited.
    pub control: Citation,
    /// What is to be cited instead.
    pub targets: Vec<Citation>,
}

/// A Statement of Applicability carried from the edition of 2013 to that of 2022.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Migration {
    /// The day it was made for.
    pub as_of: Date,
    /// The statement it was made from.
    pub statement: Id<StatementOfApplicability>,
    /// The statement of 2022 as proposed: a draft that nobody has approved.
    pub proposed: StatementOfApplicability,
    /// Each control of 2022 in order, and where it comes from.
    pub targets: Vec<MigrationTarget>,
    /// Each control of 2013 in order, then whatever else the statement named.
    pub sources: Vec<MigrationSource>,
    /// What a person must decide, in the order of the controls.
    pub decisions: Vec<MigrationDecision>,
    /// What records in use cite of the edition of 2013.
    pub citations: Vec<CitationMove>,
    /// How the rows are accounted for.
    pub counts: MigrationCounts,
}

/// There is no such Statement of Applicability about Annex A.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no Statement of Applicability for Annex A{}; there is: {}", .statement.as_ref().map(|id| format!(" is called `{id}`")).unwrap_or_default(), if .known.is_empty() { "none".to_owned() } else { .known.join(", ") })]
pub struct NoStatement {
    /// What was asked for; absent where any would have done.
    pub statement: Option<String>,
    /// The statements about Annex A.
    pub known: Vec<String>,
}

impl NoStatement {
    /// The error in the flat form every binding shows.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut params = Json::map();
        if let Some(statement) = &self.statement {
            params.put("statement", statement.as_str());
        }
        params.put("known", Json::List(self.known.iter().map(|known| Json::text(known)).collect()));
        let mut map = Json::map();
        map.put("code", "unknown_statement");
        map.put("severity", "error");
        map.put("message", self.to_string());
        map.put("params", params);
        map
    }
}

/// Carries a Statement of Applicability about Annex A of 2013 to that of 2022. Changes nothing: the proposed statement is a record to
/// look through and put in.
///
/// Without `statement`, the latest about Annex A by the day is taken. The id of the proposed one is the old one with `-2022` behind
/// it. The document may be of either edition: what the entries cite counts.
///
/// # Errors
/// There is no such statement, or none about Annex A.
pub fn migrate_edition(isms: &Isms, as_of: impl Into<AsOf>, statement: Option<&str>) -> Result<Migration, NoStatement> {
    let as_of = as_of.into();
    let about_annex = |found: &&StatementOfApplicability| found.framework.is_none();
    let found = match statement {
        Some(id) => isms.statement_of_applicability.get(id).filter(about_annex),
        None => super::soa::latest_statement(&super::look::Look::new(isms, as_of), None),
    };
    let Some(found) = found else {
        let known = isms.statement_of_applicability.iter().filter(about_annex).map(|found| found.id.to_string());
        return Err(NoStatement { statement: statement.map(str::to_owned), known: known.collect() });
    };
    let at = isms.statement_of_applicability.position_of(found.id()).unwrap_or_default();
    let carried = carry::carry(found, &format!("/statement_of_applicability/{at}"));
    let of = |wanted: Correspondence| carried.targets.iter().filter(|target| target.change == wanted).count();
    let split = carried.sources.iter().filter(|source| source.change == Correspondence::Split).count();
    let annex = Edition::Iso27001_2013.controls().len();
    let counts = MigrationCounts {
        sources: Count::of(annex),
        carried: Count::of(of(Correspondence::Carried)),
        merged: Count::of(of(Correspondence::Merged)),
        new: Count::of(of(Correspondence::New)),
        split: Count::of(split),
        unknown: Count::of(carried.sources.len().saturating_sub(annex)),
        decisions: Count::of(carried.decisions.len()),
    };
    let mut proposed = found.clone();
    proposed.id = successor_id(&found.id);
    proposed.version = None;
    proposed.on = Some(as_of.date());
    proposed.approved = Vec::new();
    proposed.entries = carried.entries;
    proposed.meta = crate::model::Meta::default();
    Ok(Migration {
        as_of: as_of.date(),
        statement: found.id.clone(),
        proposed,
        targets: carried.targets,
        sources: carried.sources,
        decisions: carried.decisions,
        citations: cite::moves(isms, as_of.date()),
        counts,
    })
}

/// The id with `-2022` behind it, shortened where it would be too long.
fn successor_id(id: &Id<StatementOfApplicability>) -> Id<StatementOfApplicability> {
    let text = id.as_str();
    let kept = text.get(..text.len().min(59)).unwrap_or(text);
    Id::new(&format!("{kept}-2022")).unwrap_or_else(|_| id.clone())
}
