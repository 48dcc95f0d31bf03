//! SOA: the Statement of Applicability (clause 6.1.3 d).
//!
//! Of several statements about one catalogue the newest counts; the others are looked at by no rule.

mod approval;
mod catalogue;
mod content;
mod links;
mod table;

pub(crate) use table::RULES;

use super::{Spot, View};
use crate::base::Id;
use crate::model::{Framework, SoaEntry, StatementOfApplicability};

/// The statements about a framework, Annex A if none is named, that exist on the day.
fn about<'a>(view: &View<'a>, framework: Option<&Id<Framework>>) -> Vec<&'a StatementOfApplicability> {
    let day = view.day();
    let exists = |statement: &&StatementOfApplicability| {
        statement.framework.as_ref() == framework && statement.on.is_none_or(|on| on <= day)
    };
    view.all::<StatementOfApplicability>().filter(exists).collect()
}

/// Whether a statement is the one that counts: the newest about its catalogue; an undated one is older than a dated one, and of two
/// of one day the later in the register counts.
fn counts(view: &View<'_>, statement: &StatementOfApplicability) -> bool {
    let newest = about(view, statement.framework.as_ref()).into_iter().max_by_key(|other| other.on);
    newest.is_some_and(|newest| newest.id == statement.id)
}

/// The entries of a statement with their spots; none if the statement does not count.
fn entries<'s>(view: &View<'_>, statement: &'s StatementOfApplicability) -> impl Iterator<Item = (Spot, &'s SoaEntry)> {
    let entries: &[SoaEntry] = if counts(view, statement) { &statement.entries } else { &[] };
    let list = Spot::of(statement).member("entries");
    entries.iter().enumerate().map(move |(at, entry)| (list.clone().item(at, Some(entry.control.as_str())), entry))
}
