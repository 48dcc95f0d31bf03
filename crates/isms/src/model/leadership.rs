//! What top management does for the ISMS: what it commits to, and the resources it grants (clauses 5.1, 7.1).

use isms_derive::Shape;

use super::Person;
use super::common::{Meta, entity};
use crate::base::{Count, Date, Id, Line, Money, RecordRef, Text};

/// What clause 5.1 wants leadership to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum Leadership {
    /// Policy and objectives fit the strategy (5.1 a).
    PolicyAndObjectives,
    /// The ISMS is part of the business processes (5.1 b).
    Integration,
    /// Resources are there (5.1 c).
    Resources,
    /// Its importance is communicated (5.1 d).
    Communication,
    /// It achieves what it is for (5.1 e).
    Outcomes,
    /// People are directed and supported (5.1 f).
    Support,
    /// Continual improvement is promoted (5.1 g).
    Improvement,
    /// Other managers can lead in their areas (5.1 h).
    OtherManagers,
}

/// What top management decided, said or did for the ISMS (clause 5.1).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Commitment {
    /// The commitment's id.
    pub id: Id<Commitment>,
    /// What was decided, said or done.
    pub title: Line,
    /// The same at length.
    pub description: Option<Text>,
    /// What of clause 5.1 it shows.
    pub shows: Vec<Leadership>,
    /// Who of top management committed to it.
    pub by: Option<Id<Person>>,
    /// The day.
    pub on: Option<Date>,
    /// The last day it holds; absent means without end.
    pub until: Option<Date>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Commitment, "commitments", title: title, owner: by);

/// What kind of resource it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ResourceKind {
    /// Money.
    Budget,
    /// People and their time.
    People,
    /// Knowledge from outside, such as a consultant or a course.
    Expertise,
    /// Tools and infrastructure.
    Tools,
}

/// What was decided on a resource that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ResourceDecision {
    /// All of it is granted.
    Granted,
    /// Part of it is granted.
    PartlyGranted,
    /// It is refused.
    Refused,
}

/// A resource asked for the ISMS, and what was decided (clause 7.1).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Resource {
    /// The resource's id.
    pub id: Id<Resource>,
    /// What it is.
    pub title: Line,
    /// What kind of resource it is.
    pub kind: Option<ResourceKind>,
    /// What it is needed for.
    pub purpose: Option<Text>,
    /// The records it serves, such as objectives or treatment plans.
    pub serves: Vec<RecordRef>,
    /// Who asked.
    pub asked_by: Option<Id<Person>>,
    /// The day it was asked for.
    pub asked_on: Option<Date>,
    /// The money asked for.
    pub amount_asked: Option<Money>,
    /// The working days a year asked for.
    pub days_asked: Option<Count>,
    /// What was decided.
    pub decision: Option<ResourceDecision>,
    /// Who decided.
    pub decided_by: Option<Id<Person>>,
    /// The day of the decision.
    pub decided_on: Option<Date>,
    /// The money granted.
    pub amount_granted: Option<Money>,
    /// The working days a year granted.
    pub days_granted: Option<Count>,
    /// Why it was decided so.
    pub reason: Option<Text>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Resource, "resources", title: title, owner: asked_by);

impl Resource {
    /// What had been decided by the end of a day.
    #[must_use]
    pub fn decision_by(&self, day: Date) -> Option<ResourceDecision> {
        self.decision.filter(|_| self.decided_on.is_none_or(|on| on <= day))
    }

    /// Whether it is at hand on a day, at least in part.
    #[must_use]
    pub fn is_granted_by(&self, day: Date) -> bool {
        matches!(self.decision_by(day), Some(ResourceDecision::Granted | ResourceDecision::PartlyGranted))
    }
}
