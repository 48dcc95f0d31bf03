//! Processes: as much of them as risks and treatments touch (clauses 4.4, 8.1).

use isms_derive::Shape;

use super::Person;
use super::common::{Meta, entity};
use crate::base::{Date, Id, Line, Text};

/// A process (clauses 4.4, 8.1).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Process {
    /// The process's id.
    pub id: Id<Process>,
    /// What it is called.
    pub title: Line,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// What it is for.
    pub description: Option<Text>,
    /// The day it ended, for an activity given up.
    pub ended_on: Option<Date>,
    /// Whether it lies in the scope of the ISMS.
    pub in_scope: Option<bool>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Process, "processes", title: title, owner: owner);
