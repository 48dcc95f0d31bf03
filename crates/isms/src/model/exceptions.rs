//! Exceptions from what the organization requires of itself (practice in clause 8.1).

use isms_derive::Shape;

use super::common::{Approval, Meta, entity};
use super::exception_history::{PolicyExceptionCommand, PolicyExceptionState};
use super::{Asset, Control, Document, Person, Risk};
use crate::base::{Citation, Date, Id, Line, Text};

/// A requirement that is not kept for a time, with leave to do so.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PolicyException {
    /// The exception's id.
    pub id: Id<PolicyException>,
    /// What it is called.
    pub title: Line,
    /// The clauses and controls it is an exception from.
    pub requirements: Vec<Citation>,
    /// The documents it is an exception from.
    pub documents: Vec<Id<Document>>,
    /// Why it is needed.
    pub reason: Option<Text>,
    /// Who asked for it and answers for it.
    pub owner: Option<Id<Person>>,
    /// The assets it is for.
    pub assets: Vec<Id<Asset>>,
    /// The risks it bears on.
    pub risks: Vec<Id<Risk>>,
    /// The controls that make up for it.
    pub compensating_controls: Vec<Id<Control>>,
    /// What else makes up for it, in words.
    pub compensation: Option<Text>,
    /// The day it was asked for.
    pub requested_on: Option<Date>,
    /// Who approved it.
    pub approved: Vec<Approval>,
    /// The last day it holds.
    pub until: Option<Date>,
    /// The day it was closed or revoked before its end.
    pub ended_on: Option<Date>,
    /// The state, as another tool keeps it; where there is a history, the history decides.
    pub state: Option<PolicyExceptionState>,
    /// Whether each entry of the history carries the fingerprint of the one before.
    pub chain: Option<bool>,
    /// What happened to it.
    pub history: Vec<PolicyExceptionCommand>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(PolicyException, "exceptions", title: title, owner: owner);
