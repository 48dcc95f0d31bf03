//! What differs between two documents, member by member, and what that means.

mod fields;
mod meaning;

pub(super) use meaning::findings;

use isms_derive::Shape;

use super::answer::{list, put};
use super::control::ControlOnDay;
use super::standing::RiskStanding;
use crate::base::{AsOf, Diagnostic, Id, Json, Line, Value};
use crate::document::{AnyRegister, Isms};
use crate::model::{Control, Risk};
use crate::rules::{Difference, Settings};

/// What happened to a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ChangeKind {
    /// It was not there before.
    Added,
    /// It is no longer there.
    Removed,
    /// It has another value.
    Changed,
    /// The items of a list that stayed stand in another order.
    Reordered,
}

/// A member that differs. Items of lists are matched by their own id, so that an item that only moved is no change of its members.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldChange {
    /// What happened.
    pub kind: ChangeKind,
    /// The JSON pointer from the record, or from the document for a member of its head: into the later one, or, for what was removed,
    /// into the earlier one.
    pub path: String,
    /// The same with the ids of items in place of their positions: `treatment.actions[ACT-1].due`.
    pub field: String,
    /// The earlier value; for a reordered list the earlier order.
    pub before: Option<Value>,
    /// The later value; for a reordered list the later order.
    pub after: Option<Value>,
}

impl FieldChange {
    fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        put(&mut map, "kind", &self.kind);
        map.put("path", self.path.as_str());
        map.put("field", self.field.as_str());
        for (name, value) in [("before", &self.before), ("after", &self.after)] {
            if let Some(value) = value {
                map.put(name, value.borrowed());
            }
        }
        map
    }
}

/// A record that was added or removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordNote {
    /// Its id.
    pub id: String,
    /// Its title or name.
    pub title: Option<String>,
}

impl RecordNote {
    fn of(register: &AnyRegister, at: usize) -> Option<Self> {
        Some(Self { id: register.id_at(at)?.to_owned(), title: register.title_at(at).map(str::to_owned) })
    }

    fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("id", self.id.as_str());
        if let Some(title) = &self.title {
            map.put("title", title.as_str());
        }
        map
    }
}

/// A record that is in both documents and differs.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordChange {
    /// The record, as it is in the later document.
    pub record: RecordNote,
    /// What of it differs, in the order of its members.
    pub fields: Vec<FieldChange>,
}

/// What differs in a register.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisterChange {
    /// The register.
    pub register: &'static str,
    /// Records that were not there before.
    pub added: Vec<RecordNote>,
    /// Records that are no longer there.
    pub removed: Vec<RecordNote>,
    /// Records that differ.
    pub changed: Vec<RecordChange>,
    /// Whether the records that stayed stand in another order.
    pub reordered: bool,
}

impl RegisterChange {
    fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("register", self.register);
        map.put("added", list(&self.added, RecordNote::to_json));
        map.put("removed", list(&self.removed, RecordNote::to_json));
        let changed = list(&self.changed, |change| {
            let mut map = change.record.to_json();
            map.put("fields", list(&change.fields, FieldChange::to_json));
            map
        });
        map.put("changed", changed);
        map.put("reordered", self.reordered);
        map
    }

    fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty() && !self.reordered
    }
}

/// A risk whose rating moved. A risk that was added or removed has one side only.
#[derive(Debug, Clone, PartialEq)]
pub struct RatingMove {
    /// The risk.
    pub risk: Id<Risk>,
    /// What it is called, in the later document if it is there.
    pub title: Line,
    /// What it was.
    pub before: Option<RiskStanding>,
    /// What it is.
    pub after: Option<RiskStanding>,
    /// Whether its level rose; `None` where it did not move or does not compare.
    pub rose: Option<bool>,
}

impl RatingMove {
    fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        put(&mut map, "risk", &self.risk);
        put(&mut map, "title", &self.title);
        for (name, standing) in [("before", &self.before), ("after", &self.after)] {
            if let Some(standing) = standing {
                map.put(name, standing.to_json());
            }
        }
        put(&mut map, "rose", &self.rose);
        map
    }
}

/// A control in both documents that is said to be implemented otherwise, or works where it did not, or the other way round.
#[derive(Debug, Clone, PartialEq)]
pub struct ControlMove {
    /// The control.
    pub control: Id<Control>,
    /// What it was.
    pub before: ControlOnDay,
    /// What it is.
    pub after: ControlOnDay,
}

impl ControlMove {
    fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        put(&mut map, "control", &self.control);
        map.put("before", self.before.to_json());
        map.put("after", self.after.to_json());
        map
    }
}

/// What differs between two documents.
#[derive(Debug, Clone, PartialEq)]
pub struct Diff {
    /// The moment both were looked at, if one was given.
    pub as_of: Option<AsOf>,
    /// Members of the head that differ.
    pub head: Vec<FieldChange>,
    /// Registers that differ, in document order.
    pub registers: Vec<RegisterChange>,
    /// Risks whose rating moved, in the order of the later document, then those that are gone.
    pub ratings: Vec<RatingMove>,
    /// Controls whose status changed.
    pub controls: Vec<ControlMove>,
    /// Findings of the checker that appeared or are gone; `None` where no moment was given.
    pub findings: Option<Difference>,
}

impl Diff {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.head.is_empty() && self.registers.is_empty()
    }

    /// The differences as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        if let Some(as_of) = &self.as_of {
            map.put("as_of", as_of.to_string());
        }
        map.put("head", list(&self.head, FieldChange::to_json));
        map.put("registers", list(&self.registers, RegisterChange::to_json));
        map.put("ratings", list(&self.ratings, RatingMove::to_json));
        map.put("controls", list(&self.controls, ControlMove::to_json));
        if let Some(findings) = &self.findings {
            put_difference(&mut map, findings);
        }
        map
    }
}

/// Adds the findings that appeared and those that are gone.
pub(super) fn put_difference<'a>(map: &mut Json<'a>, findings: &'a Difference) {
    map.put("appeared", list(&findings.appeared, Diagnostic::to_json));
    map.put("gone", list(&findings.gone, Diagnostic::to_json));
}

/// Compares two documents: what differs in their heads and registers, which ratings moved, which controls changed.
///
/// A current level that stays as it was stated is held against the controls that worked, by the earlier document, when it was made: where
/// the later document says that one of them does not work, the rating has moved.
///
/// With a moment both are looked at as of it, and the findings of the checker are compared too. Without one nothing is checked, and
/// ratings are compared on the last day of the calendar, on which every dated assessment counts.
#[must_use]
pub fn diff(before: &Isms, after: &Isms, as_of: Option<AsOf>, settings: &Settings) -> Diff {
    let mut registers = Vec::new();
    for (old, new) in before.registers().into_iter().zip(after.registers()) {
        let change = compare(old, new);
        if !change.is_empty() {
            registers.push(change);
        }
    }
    let (ratings, controls) = meaning::moves(before, after, as_of);
    Diff {
        as_of,
        head: fields::heads(before, after),
        registers,
        ratings,
        controls,
        findings: as_of.map(|as_of| meaning::findings(before, after, settings, as_of)),
    }
}

fn compare(old: &AnyRegister, new: &AnyRegister) -> RegisterChange {
    let mut change = RegisterChange {
        register: new.name(),
        added: Vec::new(),
        removed: Vec::new(),
        changed: Vec::new(),
        reordered: false,
    };
    for at in 0..old.count() {
        if old.id_at(at).is_some_and(|id| new.position(id).is_none()) {
            change.removed.extend(RecordNote::of(old, at));
        }
    }
    let mut last = None;
    for at in 0..new.count() {
        let Some(record) = RecordNote::of(new, at) else { continue };
        let Some(was_at) = old.position(&record.id) else {
            change.added.push(record);
            continue;
        };
        change.reordered |= last.is_some_and(|last| last > was_at);
        last = Some(was_at);
        let (Some(was), Some(is)) = (old.json_at(was_at), new.json_at(at)) else { continue };
        if was != is {
            change.changed.push(RecordChange { record, fields: fields::records(&was, &is) });
        }
    }
    change
}
