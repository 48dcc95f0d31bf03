//! What an audit checks: samples, checks by method, and the points of the audit checklist (clause 9.2).

use isms_derive::Shape;

use super::audits::AuditMethod;
use super::common::{Evidence, Item};
use super::{Finding, Person};
use crate::base::{Citation, Count, Date, Id, Label, Line, RecordRef, Text};

/// Items drawn from a larger number, so that anybody can draw the same again (see the view `sample`).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AuditSample {
    /// The sample's id, unique in its audit.
    pub id: Id<Item>,
    /// What it was drawn from, in words.
    pub what: Option<Line>,
    /// The register it was drawn from, if it was one of this document.
    pub register: Option<Label>,
    /// The ids of everything it was drawn from, if it was no register or one that has changed since.
    pub population: Vec<Line>,
    /// How many items it was drawn from.
    pub population_size: Option<Count>,
    /// How many were to be drawn.
    pub size: Option<Count>,
    /// The seed of the draw: any text, set down before it.
    pub seed: Option<Line>,
    /// The day it was drawn.
    pub on: Option<Date>,
    /// Who drew it.
    pub by: Option<Id<Person>>,
    /// What was drawn, and how each was judged.
    pub picked: Vec<PickedItem>,
}

/// An item of a sample, and how it was judged.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PickedItem {
    /// The item's id in what it was drawn from.
    #[shape(key)]
    pub item: Line,
    /// Whether it conforms; absent while nobody has judged.
    pub conforms: Option<bool>,
    /// What was seen.
    pub note: Option<Text>,
}

/// What a check came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum CheckResult {
    /// What was looked at conforms.
    Conforms,
    /// It does not.
    DoesNotConform,
    /// Nothing could be said, such as where nobody was there to ask.
    Inconclusive,
}

/// Something an auditor checked.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AuditCheck {
    /// The check's id, unique in its audit.
    pub id: Id<Item>,
    /// What was checked.
    pub what: Option<Line>,
    /// How it was checked.
    pub method: Option<AuditMethod>,
    /// The points of the audit checklist it serves.
    pub points: Vec<AuditPoint>,
    /// The clauses and controls it is about.
    pub requirements: Vec<Citation>,
    /// The records looked at.
    pub records: Vec<RecordRef>,
    /// The sample it was made on.
    pub sample: Option<Id<Item>>,
    /// The persons asked or watched.
    pub persons: Vec<Id<Person>>,
    /// The day.
    pub on: Option<Date>,
    /// Who judged.
    pub by: Option<Id<Person>>,
    /// What it came to.
    pub result: Option<CheckResult>,
    /// What was seen or heard.
    pub note: Option<Text>,
    /// The finding it led to.
    pub finding: Option<Id<Finding>>,
    /// Evidence kept for it.
    pub evidence: Vec<Evidence>,
}

impl AuditCheck {
    /// Whether it had come to a result by the end of that day; an undated one has.
    #[must_use]
    pub fn judged_by(&self, day: Date) -> bool {
        matches!(self.result, Some(CheckResult::Conforms | CheckResult::DoesNotConform))
            && self.on.is_none_or(|on| on <= day)
    }
}

/// A point of the audit checklist for a management system as a whole (clause 4.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum AuditPoint {
    /// The ISMS is established: scope, objectives, policies and procedures, and its place among the business processes.
    Established,
    /// It operates as intended: controls are in place and work.
    Operating,
    /// It is improved: findings, review results and feedback are acted on.
    Improving,
    /// It is monitored and measured, and the results are used.
    Monitored,
    /// It is audited internally: regularly, objectively, competently, and followed up.
    Audited,
    /// Management reviews it at planned intervals.
    Reviewed,
    /// Improvement shows in outcomes, not in activity alone.
    BetterOutcomes,
    /// Corrective action goes to the cause, and its effect is checked.
    Corrected,
    /// Interested parties are known and their requirements taken up.
    PartiesHeard,
    /// Documented information is controlled and current.
    Documented,
}

impl AuditPoint {
    /// The methods it asks for: it passes only with all of them.
    #[must_use]
    pub const fn methods(self) -> &'static [AuditMethod] {
        use AuditMethod::{Examine, Interview, Observe, Review, Walkthrough};
        match self {
            Self::Established => &[Review, Examine, Interview],
            Self::Operating => &[Examine, Observe, Walkthrough],
            Self::Improving | Self::Audited | Self::Reviewed | Self::PartiesHeard => &[Review, Interview],
            Self::Monitored => &[Examine, Interview],
            Self::BetterOutcomes | Self::Corrected | Self::Documented => &[Review, Examine],
        }
    }
}

/// How a point was judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum PointResult {
    /// It passes.
    Passed,
    /// It does not.
    Failed,
}

/// The judgement of an audit on a point of the checklist.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PointJudgement {
    /// The point.
    #[shape(key)]
    pub point: AuditPoint,
    /// How it was judged.
    pub result: Option<PointResult>,
    /// The day.
    pub on: Option<Date>,
    /// Who judged.
    pub by: Option<Id<Person>>,
    /// Why.
    pub note: Option<Text>,
}
