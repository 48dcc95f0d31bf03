//! Management review (clause 9.3).

use isms_derive::Shape;

use super::Person;
use super::common::{Approval, Item, Meta, entity};
use super::management_review_history::{ManagementReviewCommand, ManagementReviewState};
use crate::base::{Date, Id, Line, RecordRef, Text};
use crate::catalogue::Edition;

/// A management review (clause 9.3).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ManagementReview {
    /// The review's id.
    pub id: Id<ManagementReview>,
    /// What it is called.
    pub title: Option<Line>,
    /// Who prepares it and keeps its minutes.
    pub owner: Option<Id<Person>>,
    /// The day it is planned for.
    pub planned_on: Option<Date>,
    /// The day it was held.
    pub held_on: Option<Date>,
    /// The first day of the period it looks back on.
    pub since: Option<Date>,
    /// The last day of the period it looks back on.
    pub until: Option<Date>,
    /// Who took part.
    pub attendees: Vec<Id<Person>>,
    /// What was put before it (clause 9.3.2).
    pub inputs: Vec<ReviewInput>,
    /// Decisions of earlier reviews whose state was looked at (clause 9.3.2 a).
    pub carried: Vec<CarriedDecision>,
    /// What was decided (clause 9.3.3).
    pub decisions: Vec<ReviewDecision>,
    /// What it concluded on the ISMS (clause 9.3.1).
    pub conclusion: Option<ReviewConclusion>,
    /// Who approved its results.
    pub approved: Vec<Approval>,
    /// The state, as another tool keeps it; where there is a history, the history decides.
    pub state: Option<ManagementReviewState>,
    /// Whether each entry of the history carries the fingerprint of the one before.
    pub chain: Option<bool>,
    /// What happened to it.
    pub history: Vec<ManagementReviewCommand>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(ManagementReview, "management_reviews", name: title, owner: owner);

impl ManagementReview {
    /// Whether it was held by the end of that day.
    #[must_use]
    pub fn held_by(&self, day: Date) -> bool {
        self.held_on.is_some_and(|on| on <= day)
    }

    /// What was put before it under an input.
    #[must_use]
    pub fn input(&self, topic: ReviewTopic) -> Option<&ReviewInput> {
        self.inputs.iter().find(|input| input.topic == topic)
    }

    /// The inputs that the edition asks for and that are not addressed.
    pub fn unaddressed(&self, edition: Edition) -> impl Iterator<Item = ReviewTopic> {
        let asked = ReviewTopic::ALL.iter().filter(move |(topic, _)| topic.letter(edition).is_some());
        asked.map(|(topic, _)| *topic).filter(|topic| !self.input(*topic).is_some_and(ReviewInput::is_addressed))
    }
}

/// An input of the management review, by its letter in clause 9.3.2 of the edition of 2022.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum ReviewTopic {
    /// Where actions from earlier reviews stand.
    #[shape(name = "a")]
    EarlierActions,
    /// Changes in external and internal issues.
    #[shape(name = "b")]
    Issues,
    /// Changes in what interested parties need and expect; new in the edition of 2022.
    #[shape(name = "c")]
    Needs,
    /// Nonconformities and corrective actions, and their trend.
    #[shape(name = "d1")]
    Nonconformities,
    /// Results of monitoring and measurement, and their trend.
    #[shape(name = "d2")]
    Measurements,
    /// Audit results, and their trend.
    #[shape(name = "d3")]
    Audits,
    /// How far objectives were met, and the trend.
    #[shape(name = "d4")]
    Objectives,
    /// Feedback from interested parties.
    #[shape(name = "e")]
    Feedback,
    /// Results of risk assessment, and where risk treatment stands.
    #[shape(name = "f")]
    Risks,
    /// Opportunities for continual improvement.
    #[shape(name = "g")]
    Opportunities,
}

impl ReviewTopic {
    /// Its letter in the edition; `None` where the edition does not ask for it.
    #[must_use]
    pub const fn letter(self, edition: Edition) -> Option<&'static str> {
        match edition {
            Edition::Iso27001_2022 => Some(self.as_str()),
            Edition::Iso27001_2013 => match self {
                Self::EarlierActions => Some("a"),
                Self::Issues => Some("b"),
                Self::Needs => None,
                Self::Nonconformities => Some("c1"),
                Self::Measurements => Some("c2"),
                Self::Audits => Some("c3"),
                Self::Objectives => Some("c4"),
                Self::Feedback => Some("d"),
                Self::Risks => Some("e"),
                Self::Opportunities => Some("f"),
            },
        }
    }

    /// What it is about, in a few words.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::EarlierActions => "state of earlier actions",
            Self::Issues => "changed issues",
            Self::Needs => "changed needs of interested parties",
            Self::Nonconformities => "nonconformities and corrective actions",
            Self::Measurements => "monitoring and measurement",
            Self::Audits => "audit results",
            Self::Objectives => "objectives met or not",
            Self::Feedback => "feedback from interested parties",
            Self::Risks => "risk assessment results and treatment plan",
            Self::Opportunities => "improvement opportunities",
        }
    }
}

/// What was put before a management review under one input.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ReviewInput {
    /// The input, by its letter in the edition of 2022.
    #[shape(key)]
    pub topic: ReviewTopic,
    /// The records put before it.
    pub records: Vec<RecordRef>,
    /// What was reported, and what the trend is.
    pub text: Option<Text>,
    /// Set where there was nothing to report.
    pub nothing_to_report: Option<bool>,
}

impl ReviewInput {
    /// Whether it was addressed, be it by saying that there was nothing to report.
    #[must_use]
    pub fn is_addressed(&self) -> bool {
        !self.records.is_empty() || self.text.is_some() || self.nothing_to_report == Some(true)
    }
}

/// A decision of an earlier review whose state was looked at.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CarriedDecision {
    /// The earlier review.
    pub review: Id<ManagementReview>,
    /// The decision.
    pub decision: Id<Item>,
    /// Where it stands.
    pub status: Option<Text>,
}

/// What a decision is about (clause 9.3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum DecisionKind {
    /// An opportunity for improvement.
    Improvement,
    /// A need to change the ISMS.
    Change,
}

/// A decision of a management review (clause 9.3.3).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ReviewDecision {
    /// The decision's id, unique in its review.
    pub id: Id<Item>,
    /// What was decided.
    pub what: Line,
    /// What it is about.
    pub kind: Option<DecisionKind>,
    /// Who sees to it.
    pub owner: Option<Id<Person>>,
    /// The day it is due.
    pub due: Option<Date>,
    /// The day it was done.
    pub done: Option<Date>,
    /// What came of it.
    pub result: Option<Text>,
    /// What carries it out, such as a change, an improvement or an objective.
    pub record: Option<RecordRef>,
}

impl ReviewDecision {
    /// Which of owner and due date it lacks; what is done needs no date any more.
    #[must_use]
    pub fn lacks(&self, day: Date) -> Vec<&'static str> {
        let mut lacking = Vec::new();
        if self.owner.is_none() {
            lacking.push("owner");
        }
        if self.due.is_none() && !self.done_by(day) {
            lacking.push("due");
        }
        lacking
    }

    /// Whether it was done by the end of that day.
    #[must_use]
    pub fn done_by(&self, day: Date) -> bool {
        self.done.is_some_and(|done| done <= day)
    }
}

/// What a management review concluded on the ISMS (clause 9.3.1).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ReviewConclusion {
    /// Whether it still suits the organization.
    pub suitable: Option<bool>,
    /// Whether it is enough for what is asked of it.
    pub adequate: Option<bool>,
    /// Whether it reaches what it is meant to.
    pub effective: Option<bool>,
    /// In words.
    pub text: Option<Text>,
}

impl ReviewConclusion {
    /// What it does not say: whether the ISMS is suitable, adequate, effective.
    #[must_use]
    pub fn lacks(&self) -> Vec<&'static str> {
        let said = [("suitable", self.suitable), ("adequate", self.adequate), ("effective", self.effective)];
        said.into_iter().filter(|(_, said)| said.is_none()).map(|(name, _)| name).collect()
    }
}
