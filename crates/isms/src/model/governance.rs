//! The organization's own intervals, what it keeps elsewhere, and which findings of the checker it has accepted.

use isms_derive::Shape;

use super::Person;
use super::common::{Meta, entity};
use crate::base::{Citation, Date, Id, Interval, Label, Line, RecordRef, Text};

/// An activity that recurs at planned intervals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum Activity {
    /// Risk assessment (clause 8.2).
    RiskAssessment,
    /// Internal audit (clause 9.2).
    InternalAudit,
    /// Management review (clause 9.3).
    ManagementReview,
    /// Review of the organization's issues (clause 4.1).
    ContextReview,
    /// Awareness of persons (clause 7.3).
    Awareness,
    /// Review of documents (clause 7.5).
    DocumentReview,
    /// Evaluation of security performance (clause 9.1).
    PerformanceEvaluation,
    /// Exercise of the incident plan (A.5.24).
    IncidentExercise,
    /// Review of suppliers (A.5.22).
    SupplierReview,
    /// Test of controls (clause 9.1).
    ControlTest,
}

/// An interval the organization planned for an activity.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PlannedInterval {
    /// The interval's id.
    pub id: Id<PlannedInterval>,
    /// What recurs.
    pub activity: Activity,
    /// How often.
    pub every: Interval,
    /// The clause that asks for it.
    pub clause: Option<Citation>,
    /// The day it was decided.
    pub decided_on: Option<Date>,
    /// Who decided.
    pub by: Option<Id<Person>>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(PlannedInterval, "planned_intervals");

/// Says that what a clause asks for is kept in another place than this document.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct KeptElsewhere {
    /// The statement's id.
    pub id: Id<KeptElsewhere>,
    /// The clause, or a clause above it.
    pub clause: Citation,
    /// Where it is kept.
    #[shape(name = "where")]
    pub place: Line,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(KeptElsewhere, "kept_elsewhere");

impl KeptElsewhere {
    /// Whether it covers a clause: the same one, or one above it.
    #[must_use]
    pub fn covers(&self, clause: &str) -> bool {
        let own = self.clause.as_str();
        clause.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', ' ']))
    }
}

/// A finding of the checker that the organization has decided to live with, for a time and for a reason.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Suppression {
    /// The suppression's id.
    pub id: Id<Suppression>,
    /// The code of the rule.
    pub code: Label,
    /// The record; absent means every record.
    pub record: Option<RecordRef>,
    /// Why.
    pub reason: Option<Text>,
    /// Who decided.
    pub by: Option<Id<Person>>,
    /// The last day it holds.
    pub until: Option<Date>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Suppression, "suppressions", owner: by);
