//! Competence, awareness and communication (clauses 7.2, 7.3, 7.4).

use isms_derive::Shape;

use super::common::{Communicated, Evidence, Item, Meta, entity};
use super::{Person, Role, Unit};
use crate::base::{Date, Id, Interval, Line, Percent, RecordRef, Text};

/// A competence that the ISMS needs, who has it, and what is done where it lacks (clause 7.2). Which role needs it stands with the
/// role.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Competence {
    /// The competence's id.
    pub id: Id<Competence>,
    /// What it is called.
    pub title: Line,
    /// What one must know or be able to do.
    pub description: Option<Text>,
    /// Who has it.
    pub holders: Vec<Holding>,
    /// What is done so that somebody acquires it.
    pub gap_actions: Vec<GapAction>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Competence, "competences", title: title);

impl Competence {
    /// The entries of a person that hold on a day, with their positions.
    pub fn held_by<'c>(&'c self, person: &'c str, day: Date) -> impl Iterator<Item = (usize, &'c Holding)> {
        let holders = self.holders.iter().enumerate();
        holders.filter(move |(_, held)| held.person.as_str() == person && held.holds_on(day))
    }
}

/// A person who has a competence.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Holding {
    /// The entry's id.
    pub id: Id<Item>,
    /// The person.
    pub person: Id<Person>,
    /// By what it was acquired: education, training or experience.
    pub basis: Option<Line>,
    /// The training it was acquired by.
    pub training: Option<Id<Training>>,
    /// From which day; absent means always.
    pub since: Option<Date>,
    /// The last day, such as that of a certificate; absent means without end.
    pub until: Option<Date>,
    /// What shows it (7.2 d).
    pub evidence: Vec<Evidence>,
}

impl Holding {
    /// Whether it holds on that day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// What is done so that a person acquires a competence (7.2 c).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct GapAction {
    /// The action's id.
    pub id: Id<Item>,
    /// Who is to acquire it; absent where it is hired or bought in.
    pub person: Option<Id<Person>>,
    /// What is done, such as a course, mentoring or hiring.
    pub what: Line,
    /// The training that does it.
    pub training: Option<Id<Training>>,
    /// Who sees to it.
    pub owner: Option<Id<Person>>,
    /// The day it is due.
    pub due: Option<Date>,
    /// The day it was done.
    pub done: Option<Date>,
    /// What came of it.
    pub result: Option<Text>,
}

impl GapAction {
    /// Whether it was done by the end of that day.
    #[must_use]
    pub fn done_by(&self, day: Date) -> bool {
        self.done.is_some_and(|done| done <= day)
    }
}

/// What a training is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum TrainingKind {
    /// Awareness (clause 7.3).
    Awareness,
    /// Competence (clause 7.2).
    Competence,
}

/// What persons must be aware of (clause 7.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum AwarenessTopic {
    /// The information security policy (7.3 a).
    Policy,
    /// What they contribute, and what better security is good for (7.3 b).
    Contribution,
    /// What follows from not conforming (7.3 c).
    Consequences,
}

/// A training or awareness measure, held once or over a time (clauses 7.2, 7.3).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Training {
    /// The training's id.
    pub id: Id<Training>,
    /// What it is called.
    pub title: Line,
    /// What it is for; absent means awareness where it has topics of clause 7.3, else competence.
    pub kind: Option<TrainingKind>,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// Whom it is for.
    pub audience: Option<Audience>,
    /// What of clause 7.3 it covers.
    pub topics: Vec<AwarenessTopic>,
    /// The competences it conveys.
    pub competences: Vec<Id<Competence>>,
    /// The day it is planned for.
    pub planned_on: Option<Date>,
    /// The day it was held, or began.
    pub held_on: Option<Date>,
    /// Who took part.
    pub attendance: Vec<Attendance>,
    /// Whether it had the effect it was meant to have (7.2 c).
    pub effectiveness: Option<TrainingEffect>,
    /// How long it counts for who took part; absent means until the next one is due.
    pub valid_for: Option<Interval>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Training, "trainings", title: title, owner: owner);

impl Training {
    /// Whether it is for awareness.
    #[must_use]
    pub fn is_awareness(&self) -> bool {
        self.kind.map_or(!self.topics.is_empty(), |kind| kind == TrainingKind::Awareness)
    }
}

/// Whom a training is for.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Audience {
    /// Everybody who works under the organization's control in the scope.
    pub everybody: Option<bool>,
    /// Persons.
    pub people: Vec<Id<Person>>,
    /// Holders of roles.
    pub roles: Vec<Id<Role>>,
    /// Members of units.
    pub units: Vec<Id<Unit>>,
}

/// A person who took part in a training.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Attendance {
    /// The person.
    #[shape(key)]
    pub person: Id<Person>,
    /// The day; absent means the day the training was held.
    pub on: Option<Date>,
    /// What share of the test they got right.
    pub score: Option<Percent>,
    /// Whether they passed the test.
    pub passed: Option<bool>,
}

/// Whether a training had its effect.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct TrainingEffect {
    /// How that was found out.
    pub method: Option<Line>,
    /// The day.
    pub on: Option<Date>,
    /// Who judged.
    pub by: Option<Id<Person>>,
    /// Whether it had.
    pub effective: Option<bool>,
    /// What was found, and what follows from it.
    pub conclusion: Option<Text>,
}

/// What is communicated about the ISMS: what, when, with whom and how (clause 7.4).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Communication {
    /// The communication's id.
    pub id: Id<Communication>,
    /// What is communicated.
    pub what: Line,
    /// When, in words, such as `after each incident`.
    pub when: Option<Line>,
    /// How often, where it recurs.
    pub every: Option<Interval>,
    /// With whom, in words.
    pub with_whom: Option<Line>,
    /// The units, roles, persons, interested parties and suppliers it is for.
    pub audience: Vec<RecordRef>,
    /// How.
    pub how: Option<Line>,
    /// Who communicates.
    pub owner: Option<Id<Person>>,
    /// When it was done: what shows that the plan is followed.
    pub done: Vec<Communicated>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Communication, "communications", title: what, owner: owner);
