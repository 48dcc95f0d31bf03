//! Exercises of plans for incidents and disruption (A.5.24, A.5.29).

use isms_derive::Shape;

use super::common::{Meta, entity};
use super::{Document, Person};
use crate::base::{Date, Id, Line, RecordRef, Text};

/// How a plan is exercised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ExerciseKind {
    /// Read and talked through.
    Walkthrough,
    /// A case played at the table.
    Tabletop,
    /// Parts carried out.
    Simulation,
    /// Carried out in full.
    Full,
}

/// An exercise of a plan (A.5.24, A.5.29).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Exercise {
    /// The exercise's id.
    pub id: Id<Exercise>,
    /// What it is called.
    pub title: Line,
    /// How the plan is exercised.
    pub kind: Option<ExerciseKind>,
    /// The plan exercised.
    pub plan: Option<Id<Document>>,
    /// The case that was played.
    pub scenario: Option<Text>,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// The day it is planned for.
    pub planned_on: Option<Date>,
    /// The day it took place.
    pub on: Option<Date>,
    /// Who took part.
    pub participants: Vec<Id<Person>>,
    /// What came of it.
    pub result: Option<Text>,
    /// Whether the plan did what it should.
    pub successful: Option<bool>,
    /// What was learnt.
    pub lessons: Option<Text>,
    /// What follows from it: improvements, changes, nonconformities.
    pub follow_ups: Vec<RecordRef>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Exercise, "exercises", title: title, owner: owner);
