//! Say it, show it: the statements in documents that promise records, and the records that keep them.

use isms_derive::Shape;

use crate::base::{AsOf, Count, Date, Id, Interval, RecordRef};
use crate::document::Isms;
use crate::lifecycle::approved_version;
use crate::model::{Document, Entity as _, Item, RecordPromise};
use crate::rules::{promise_records, promise_since};

/// Whether a promise is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum PromiseStanding {
    /// Each record was made in time.
    Kept,
    /// Records were made, some of them late.
    KeptLate,
    /// The next record is overdue.
    Overdue,
    /// There is no record, and one should be there.
    Missing,
    /// No record is due yet.
    NotDue,
    /// It holds whenever there is occasion, and there was none.
    NoOccasion,
    /// The document is not in force.
    NotInForce,
}

/// A record that was made late, or is still to be made.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LateRecord {
    /// The last day on which it would have been in time.
    pub due: Date,
    /// The day it was made; absent while it is not.
    pub made_on: Option<Date>,
    /// How many days late it was, or is by now.
    pub days: Count,
}

/// A record that keeps a promise.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PromisedRecord {
    /// The record; absent for what no register holds.
    pub record: Option<RecordRef>,
    /// Where it is, for what no register holds.
    pub reference: Option<String>,
    /// The day it is of.
    pub on: Date,
}

/// A statement that promises records, and what keeps it.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PromiseRow {
    /// The document that makes it.
    pub document: Id<Document>,
    /// The document's title.
    pub title: String,
    /// The promise.
    pub promise: Id<Item>,
    /// What the document says.
    pub says: String,
    /// Who answers for the document.
    pub owner: Option<Id<crate::model::Person>>,
    /// How often a record is due.
    pub every: Option<Interval>,
    /// The day from which it is counted.
    pub since: Option<Date>,
    /// Whether it is kept.
    pub standing: PromiseStanding,
    /// How many records were found.
    pub count: Count,
    /// The day of the latest.
    pub last: Option<Date>,
    /// The last day on which the next one is in time.
    pub due: Option<Date>,
    /// The latest records found, newest first; at most ten.
    pub found: Vec<PromisedRecord>,
    /// What was made late, or is missing, oldest first.
    pub late: Vec<LateRecord>,
    /// Pointers into the ISMS document to what this rests on.
    pub inputs: Vec<String>,
    /// Why it stands so, in words.
    pub why: String,
}

/// The promises of all documents, and whether they are kept.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Promises {
    /// The day.
    pub as_of: Date,
    /// How many promises are in force.
    pub in_force: Count,
    /// How many of them are kept, be it late, or have nothing due.
    pub kept: Count,
    /// How many are overdue, or have no record at all.
    pub broken: Count,
    /// One row for each promise, in document order.
    pub rows: Vec<PromiseRow>,
}

/// How many records are named where there are many.
const NAMED: usize = 10;

/// Says of each statement in a document that promises records whether they are there and in time at a moment.
///
/// An interval runs from the day the promise names, else from when the document first took effect, and not before the ISMS was
/// operated.
#[must_use]
pub fn promises(isms: &Isms, as_of: impl Into<AsOf>) -> Promises {
    answer(isms, as_of.into())
}

fn answer(isms: &Isms, as_of: AsOf) -> Promises {
    let day = as_of.date();
    let mut rows = Vec::new();
    for (at, document) in isms.documents.iter().enumerate().filter(|(_, document)| !document.retired_by(day)) {
        for (index, promise) in document.promises.iter().enumerate() {
            rows.push(row(isms, document, promise, &format!("/documents/{at}/promises/{index}"), as_of));
        }
    }
    use PromiseStanding::{Kept, KeptLate, Missing, NoOccasion, NotDue, NotInForce, Overdue};
    let count =
        |wanted: &[PromiseStanding]| Count::of(rows.iter().filter(|row| wanted.contains(&row.standing)).count());
    Promises {
        as_of: day,
        in_force: Count::of(rows.iter().filter(|row| row.standing != NotInForce).count()),
        kept: count(&[Kept, KeptLate, NotDue, NoOccasion]),
        broken: count(&[Overdue, Missing]),
        rows,
    }
}

fn row(isms: &Isms, document: &Document, promise: &RecordPromise, pointer: &str, as_of: AsOf) -> PromiseRow {
    let day = as_of.date();
    let mut found = promise_records(isms, promise, pointer, day);
    crate::base::order::sort_by_key(&mut found, |dated| dated.on);
    let since = promise_since(isms, document, promise, as_of);
    let mut late = Vec::new();
    let mut due = None;
    if let (Some(every), Some(since)) = (promise.every, since) {
        let mut next = since.plus(every);
        for dated in found.iter().filter(|dated| dated.on >= since) {
            if dated.on > next {
                late.push(LateRecord { due: next, made_on: Some(dated.on), days: days(next, dated.on) });
            }
            next = dated.on.plus(every);
        }
        if next < day {
            late.push(LateRecord { due: next, made_on: None, days: days(next, day) });
        }
        due = Some(next);
    }
    let last = found.last().map(|dated| dated.on);
    let overdue = late.last().is_some_and(|late| late.made_on.is_none());
    let standing = if approved_version(document, as_of).is_none() {
        PromiseStanding::NotInForce
    } else {
        match (promise.every, last) {
            (None, None) => PromiseStanding::NoOccasion,
            (Some(_), None) if overdue || due.is_none() => PromiseStanding::Missing,
            (Some(_), None) => PromiseStanding::NotDue,
            (_, Some(_)) if overdue => PromiseStanding::Overdue,
            (_, Some(_)) if late.is_empty() => PromiseStanding::Kept,
            (_, Some(_)) => PromiseStanding::KeptLate,
        }
    };
    let why = why(promise, standing, last, due, &late, found.len());
    let mut inputs = vec![pointer.to_owned()];
    let count = Count::of(found.len());
    let mut named = Vec::new();
    for dated in found.into_iter().rev().take(NAMED) {
        inputs.push(dated.pointer);
        named.push(PromisedRecord { record: dated.record, reference: dated.reference, on: dated.on });
    }
    PromiseRow {
        document: document.id.clone(),
        title: document.title.to_string(),
        promise: promise.id.clone(),
        says: promise.says.to_string(),
        owner: document.owner.clone(),
        every: promise.every,
        since,
        standing,
        count,
        last,
        due,
        found: named,
        late,
        inputs,
        why,
    }
}

fn days(from: Date, until: Date) -> Count {
    Count::of(usize::try_from(from.days_until(until)).unwrap_or(0))
}

fn why(
    promise: &RecordPromise,
    standing: PromiseStanding,
    last: Option<Date>,
    due: Option<Date>,
    late: &[LateRecord],
    count: usize,
) -> String {
    let shown = |date: Option<Date>| date.map_or_else(|| "an unknown day".to_owned(), |date| date.to_string());
    let every = promise.every.map_or_else(String::new, |every| format!(" every {every}"));
    match standing {
        PromiseStanding::NotInForce => "the document has no approved version in force".to_owned(),
        PromiseStanding::NoOccasion => "no interval is named, and no record was found".to_owned(),
        PromiseStanding::NotDue => format!("a record is due{every}, the first by {}", shown(due)),
        PromiseStanding::Missing if due.is_none() => {
            format!("a record is due{every}, none was found, and nothing says from when it is due")
        }
        PromiseStanding::Missing => format!("a record was due by {}, and none was found", shown(due)),
        PromiseStanding::Overdue => {
            format!("the latest record is of {}; the next was due by {}", shown(last), shown(due))
        }
        PromiseStanding::Kept => format!("{count} found, the latest of {}, each in time", shown(last)),
        PromiseStanding::KeptLate => {
            format!("{count} found, the latest of {}; {} came late", shown(last), late.len())
        }
    }
}
