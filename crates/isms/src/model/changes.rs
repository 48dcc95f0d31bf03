//! Changes of the ISMS and of operations (clauses 6.3, 8.1).

use isms_derive::Shape;

use super::Person;
use super::change_history::{ChangeCommand, ChangeState};
use super::common::{Approval, Meta, entity};
use crate::base::{Date, Id, Line, RecordRef, Text};

/// What is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ChangeKind {
    /// The ISMS itself (clause 6.3).
    Isms,
    /// Operations (clause 8.1).
    Operational,
}

/// A change (clauses 6.3, 8.1).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Change {
    /// The change's id.
    pub id: Id<Change>,
    /// What it is called.
    pub title: Line,
    /// What is changed.
    pub kind: Option<ChangeKind>,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// Whether nobody intended it: it happened, and its consequences are reviewed (clause 8.1).
    pub unintended: Option<bool>,
    /// Whether it could not wait for its approval.
    pub emergency: Option<bool>,
    /// The record it comes from: a management review, a nonconformity, an incident.
    pub arises_from: Option<RecordRef>,
    /// Why it is made.
    pub purpose: Option<Text>,
    /// What it may lead to, the unwanted too.
    pub consequences: Option<Text>,
    /// What it takes: money, people, tools.
    pub resources: Option<Text>,
    /// Who does what in it.
    pub responsibilities: Option<Text>,
    /// Whether it is significant for the risks (clause 8.2).
    pub significant: Option<bool>,
    /// The records it affects.
    pub affects: Vec<RecordRef>,
    /// Who approved it.
    pub approved: Vec<Approval>,
    /// The day it is planned for.
    pub planned_on: Option<Date>,
    /// The day it was done, or happened.
    pub done_on: Option<Date>,
    /// Whether the ISMS is whole with it.
    pub integrity_check: Option<IntegrityCheck>,
    /// What came of it.
    pub review: Option<ChangeOutcome>,
    /// The day it was taken back.
    pub rolled_back_on: Option<Date>,
    /// The state, as another tool keeps it; where there is a history, the history decides.
    pub state: Option<ChangeState>,
    /// Whether each entry of the history carries the fingerprint of the one before.
    pub chain: Option<bool>,
    /// What happened to it.
    pub history: Vec<ChangeCommand>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Change, "changes", title: title, owner: owner);

/// A check that the ISMS is whole with a change.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct IntegrityCheck {
    /// Whether it is.
    pub whole: Option<bool>,
    /// The day.
    pub on: Option<Date>,
    /// Who checked.
    pub by: Option<Id<Person>>,
    /// What was seen.
    pub note: Option<Text>,
}

/// The review of a change (clause 8.1).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ChangeOutcome {
    /// What came of it.
    pub result: Option<Text>,
    /// What was done against adverse effects.
    pub mitigation: Option<Text>,
    /// The day of the review.
    pub on: Option<Date>,
    /// Who reviewed.
    pub by: Option<Id<Person>>,
}
