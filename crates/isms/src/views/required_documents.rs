//! Required documents: what the clauses and the chosen controls ask for, what is there, what is missing, and why (clause 7.5.1).

use isms_derive::Shape;

use crate::base::{AsOf, Citation, Count, Date, RecordRef};
use crate::catalogue::{Basis, InformationKind};
use crate::document::Isms;
use crate::rules::documents::required::{Found, Met, Need, clause_in, entry_of, look, needs};
use crate::rules::{Settings, View};

/// On what ground a document is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum RequirementGround {
    /// A clause asks for it in so many words.
    Explicit,
    /// A clause asks for the thing, and auditors expect to see it written down.
    Customary,
    /// A control that the Statement of Applicability includes asks for it.
    Control,
}

/// Whether something is laid down beforehand or kept afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum InformationForm {
    /// It says what is to be done.
    Document,
    /// It shows what was done.
    Record,
}

/// Whether a required document is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum RequiredStanding {
    /// It is there: a register, a record, or an approved version in force.
    Present,
    /// Something is there, but it is not approved or not finished.
    Unapproved,
    /// There was no occasion for it yet.
    NoOccasion,
    /// The organization says that it keeps it elsewhere.
    KeptElsewhere,
    /// It is not there.
    Missing,
}

/// One required document, and what answers it.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RequiredDocumentRow {
    /// The clause or control that asks for it, in the document's edition.
    pub clause: Citation,
    /// What it is.
    pub what: String,
    /// Whether it is laid down beforehand or kept afterwards.
    pub form: InformationForm,
    /// On what ground it is asked for.
    pub ground: RequirementGround,
    /// Whether it is there.
    pub standing: RequiredStanding,
    /// The records that answer it, approved ones first; at most ten.
    pub found: Vec<RecordRef>,
    /// How many records answer it.
    pub count: Count,
    /// Why it stands so, in words.
    pub why: String,
}

/// What the clauses and the chosen controls ask for, and what is there.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RequiredDocuments {
    /// The day.
    pub as_of: Date,
    /// How many pieces are required, where there was occasion.
    pub required: Count,
    /// How many of them are there.
    pub present: Count,
    /// How many are missing, unfinished or unapproved.
    pub outstanding: Count,
    /// One row for each, in the order of the standard.
    pub rows: Vec<RequiredDocumentRow>,
}

/// Says which documents and records the clauses of the standard and the controls of the Statement of Applicability ask for, and
/// what answers each at a moment: a register, a record, or a document with an approved version in force whose `answers` names it.
#[must_use]
pub fn required_documents(isms: &Isms, as_of: impl Into<AsOf>) -> RequiredDocuments {
    answer(isms, as_of.into())
}

fn answer(isms: &Isms, as_of: AsOf) -> RequiredDocuments {
    let settings = Settings::default();
    let view = View::new(isms, as_of, &settings);
    let rows: Vec<RequiredDocumentRow> = needs(&view).iter().filter_map(|need| row(&view, need)).collect();
    let count =
        |wanted: &[RequiredStanding]| Count::of(rows.iter().filter(|row| wanted.contains(&row.standing)).count());
    use RequiredStanding::{KeptElsewhere, Missing, Present, Unapproved};
    RequiredDocuments {
        as_of: as_of.date(),
        required: count(&[Present, KeptElsewhere, Missing, Unapproved]),
        present: count(&[Present, KeptElsewhere]),
        outstanding: count(&[Missing, Unapproved]),
        rows,
    }
}

fn row(view: &View<'_>, need: &Need) -> Option<RequiredDocumentRow> {
    let clause = clause_in(view.edition(), need.clause);
    let found = look(view, need);
    let elsewhere = found.count == 0 && view.is_kept_elsewhere(clause);
    let standing = match found.met {
        _ if elsewhere => RequiredStanding::KeptElsewhere,
        Met::Present => RequiredStanding::Present,
        Met::Unapproved => RequiredStanding::Unapproved,
        Met::NoOccasion => RequiredStanding::NoOccasion,
        Met::Missing => RequiredStanding::Missing,
    };
    Some(RequiredDocumentRow {
        clause: Citation::new(clause).ok()?,
        what: need.what.to_owned(),
        form: match need.kind {
            InformationKind::Document => InformationForm::Document,
            InformationKind::Record => InformationForm::Record,
        },
        ground: match need.basis {
            Some(Basis::Customary) => RequirementGround::Customary,
            Some(_) => RequirementGround::Explicit,
            None => RequirementGround::Control,
        },
        standing,
        why: why(view, need, clause, &found, standing),
        count: Count::of(found.count),
        found: found.records.iter().filter_map(|record| RecordRef::parse(record)).collect(),
    })
}

fn why(view: &View<'_>, need: &Need, clause: &str, found: &Found, standing: RequiredStanding) -> String {
    let asks = match need.basis {
        Some(Basis::Customary) => format!("clause {clause} leads to it, and auditors expect it"),
        Some(_) => format!("clause {clause} asks for it"),
        None => {
            let soa = entry_of(view, need.clause).map_or("", |(statement, _)| statement.id.as_str());
            format!("`{soa}` includes {clause}, which asks for it")
        }
    };
    let first = found.records.first().map_or("", String::as_str);
    let more = match found.count {
        0 | 1 => String::new(),
        count => format!(" and {} more", count - 1),
    };
    match standing {
        RequiredStanding::Present => format!("{asks}; it is answered by `{first}`{more}"),
        RequiredStanding::Unapproved => {
            format!("{asks}; what is there (`{first}`{more}) is not approved or not finished")
        }
        RequiredStanding::NoOccasion => format!("{asks}; there was no occasion for it yet"),
        RequiredStanding::KeptElsewhere => format!("{asks}; the organization says that it keeps it elsewhere"),
        RequiredStanding::Missing => format!("{asks}; no register and no document answers it"),
    }
}
