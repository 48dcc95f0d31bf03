//! Continual improvement (clause 10.1).

use isms_derive::Shape;

use super::Person;
use super::common::{Meta, entity};
use super::improvement_history::{ImprovementCommand, ImprovementState};
use super::metrics::{Metric, MetricDirection};
use crate::base::{Date, Decimal, Id, Line, RecordRef, Text};

/// Where an improvement comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ImprovementSource {
    /// An incident.
    Incident,
    /// An internal audit.
    InternalAudit,
    /// An external audit.
    ExternalAudit,
    /// A management review.
    ManagementReview,
    /// Risk management.
    RiskManagement,
    /// A change of the business or of operations.
    Change,
    /// Feedback of an interested party.
    Feedback,
    /// Monitoring and measurement.
    Monitoring,
    /// An exercise of a plan.
    Exercise,
    /// Anybody's idea.
    Idea,
}

/// Something made better (clause 10.1).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Improvement {
    /// The improvement's id.
    pub id: Id<Improvement>,
    /// What it is called.
    pub title: Line,
    /// What is to be made better, and how.
    pub description: Option<Text>,
    /// Where it comes from.
    pub source: Option<ImprovementSource>,
    /// The incident, finding, review, change or other record it comes from.
    pub arises_from: Vec<RecordRef>,
    /// The day it was proposed.
    pub proposed_on: Option<Date>,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// What is expected of it.
    pub expected_effect: Option<Text>,
    /// What was decided.
    pub decision: Option<ImprovementDecision>,
    /// The day by which it is to be done.
    pub due: Option<Date>,
    /// What carries it out: changes, documents, controls.
    pub carried_out_by: Vec<RecordRef>,
    /// The day it was done.
    pub done_on: Option<Date>,
    /// What was done.
    pub result: Option<Text>,
    /// The metric that shows its effect.
    pub metric: Option<Id<Metric>>,
    /// What shows its effect, where no metric does.
    pub measure: Option<Line>,
    /// Which way the measure is better; that of the metric if absent.
    pub direction: Option<MetricDirection>,
    /// The measure before.
    pub before: Option<MeasuredValue>,
    /// The measure after.
    pub after: Option<MeasuredValue>,
    /// Whether it had the effect.
    pub evaluation: Option<ImprovementEvaluation>,
    /// The state, as another tool keeps it; where there is a history, the history decides.
    pub state: Option<ImprovementState>,
    /// Whether each entry of the history carries the fingerprint of the one before.
    pub chain: Option<bool>,
    /// What happened to it.
    pub history: Vec<ImprovementCommand>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Improvement, "improvements", title: title, owner: owner);

/// What was decided on an improvement.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ImprovementDecision {
    /// Whether it is to be done.
    pub approved: bool,
    /// Why, or why not.
    pub reason: Option<Text>,
    /// Who decided.
    pub by: Option<Id<Person>>,
    /// The day.
    pub on: Option<Date>,
}

/// A value and the day it is of.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MeasuredValue {
    /// The value.
    pub value: Decimal,
    /// The day.
    pub on: Option<Date>,
}

/// Whether an improvement had its effect.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ImprovementEvaluation {
    /// Whether it is better now.
    pub improved: bool,
    /// The day.
    pub on: Option<Date>,
    /// Who judged.
    pub by: Option<Id<Person>>,
    /// By what it was judged.
    pub reason: Option<Text>,
}

impl Improvement {
    /// Whether the measure is better after than before; `metric` is the direction of its metric. `None` where a value or the
    /// direction is missing.
    #[must_use]
    pub fn is_better(&self, metric: Option<MetricDirection>) -> Option<bool> {
        let which = self.direction.or(metric)?;
        Some(which.is_worse(self.before.as_ref()?.value, self.after.as_ref()?.value))
    }
}
