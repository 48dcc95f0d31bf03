//! Planning: risks and opportunities of the ISMS itself, and information security objectives (clauses 6.1.1, 6.2).

use isms_derive::Shape;

use super::common::{Communicated, Item, Meta, Task, entity};
use super::objective_history::{ObjectiveCommand, ObjectiveState};
use super::{Metric, MetricDirection, Person, Process, Property, Resource, Unit};
use crate::base::{Date, Decimal, Id, Interval, Line, RecordRef, Text};

/// Whether a planned action is about a risk or an opportunity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum PlannedActionKind {
    /// A risk: what could keep the ISMS from what it is for.
    Risk,
    /// An opportunity: what could make it better.
    Opportunity,
}

/// A risk or opportunity of the ISMS itself, and what is done about it (clause 6.1.1). Risks of information stand in `risks`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PlannedAction {
    /// The planned action's id.
    pub id: Id<PlannedAction>,
    /// The risk or opportunity.
    pub title: Line,
    /// Which of the two it is.
    pub kind: Option<PlannedActionKind>,
    /// The issues and interested parties it arises from.
    pub arising_from: Vec<RecordRef>,
    /// What is done about it.
    pub action: Option<Text>,
    /// The processes in which that is done (6.1.1 e 1).
    pub integrated_in: Vec<Id<Process>>,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// The day it was determined.
    pub determined_on: Option<Date>,
    /// The day it is due.
    pub due: Option<Date>,
    /// The day it was done.
    pub done: Option<Date>,
    /// How its effect is evaluated, and what came out (6.1.1 e 2).
    pub evaluation: Option<ActionEvaluation>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(PlannedAction, "planned_actions", title: title, owner: owner);

/// How the effect of an action is evaluated, and what came out.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ActionEvaluation {
    /// How.
    pub method: Option<Text>,
    /// The day it was evaluated.
    pub on: Option<Date>,
    /// Who evaluated.
    pub by: Option<Id<Person>>,
    /// Whether it was effective.
    pub effective: Option<bool>,
    /// What was found.
    pub conclusion: Option<Text>,
}

/// What an objective is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ObjectivePurpose {
    /// Less risk to information.
    RiskReduction,
    /// No breach, or less harm from one.
    BreachAvoidance,
    /// The business keeps running.
    Continuity,
    /// Law, regulation and contracts are met.
    Compliance,
    /// People know and can do what they must.
    Awareness,
    /// The ISMS itself gets better.
    Improvement,
    /// Anything else.
    Other,
}

/// An information security objective (clause 6.2).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Objective {
    /// The objective's id.
    pub id: Id<Objective>,
    /// What it is called.
    pub title: Line,
    /// What is to be achieved, in one sentence that names what changes.
    pub statement: Option<Text>,
    /// What it is for.
    pub purpose: Option<ObjectivePurpose>,
    /// The properties of information it protects.
    pub properties: Vec<Property>,
    /// The units and levels it is set for; empty means the whole organization.
    pub units: Vec<Id<Unit>>,
    /// The policy, risk, interested party, obligation or other record it serves (6.2 a, c).
    pub serves: Vec<RecordRef>,
    /// The metric by which it is measured (6.2 b).
    pub metric: Option<Id<Metric>>,
    /// Why it cannot be measured, where that is so (6.2 b).
    pub not_measurable_because: Option<Text>,
    /// The value to begin with.
    pub baseline: Option<Decimal>,
    /// The value to reach.
    pub target: Option<Decimal>,
    /// What the values count, such as `%` or `days`.
    pub unit: Option<Line>,
    /// How often it is monitored (6.2 d).
    pub monitored_every: Option<Interval>,
    /// Who answers for it (6.2 j).
    pub owner: Option<Id<Person>>,
    /// The day it is due (6.2 k).
    pub due: Option<Date>,
    /// What will be done (6.2 h).
    pub actions: Vec<Task>,
    /// The resources it needs, in words; `none beyond those at hand` is an answer too (6.2 i).
    pub resources_needed: Option<Text>,
    /// The resources that were asked for it (6.2 i).
    pub resources: Vec<Id<Resource>>,
    /// How results are evaluated (6.2 l).
    pub evaluation_method: Option<Text>,
    /// What was found when it was monitored without a metric, or beside it.
    pub evaluations: Vec<ObjectiveEvaluation>,
    /// To whom it was communicated (6.2 e).
    pub communicated: Vec<Communicated>,
    /// The objective that this one takes the place of.
    pub replaces: Option<Id<Objective>>,
    /// The state, as another tool keeps it; where there is a history, the history decides.
    pub state: Option<ObjectiveState>,
    /// Whether each entry of the history carries the fingerprint of the one before.
    pub chain: Option<bool>,
    /// What happened to it.
    pub history: Vec<ObjectiveCommand>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Objective, "objectives", title: title, owner: owner);

/// What was found when an objective was evaluated.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ObjectiveEvaluation {
    /// The evaluation's id.
    pub id: Id<Item>,
    /// The day.
    pub on: Option<Date>,
    /// Who evaluated.
    pub by: Option<Id<Person>>,
    /// Whether it is on the way to be achieved.
    pub on_track: Option<bool>,
    /// What was found.
    pub conclusion: Option<Text>,
}

impl Objective {
    /// The latest evaluation until that day.
    #[must_use]
    pub fn latest_evaluation(&self, day: Date) -> Option<(usize, &ObjectiveEvaluation)> {
        let made = self.evaluations.iter().enumerate().filter(|(_, made)| made.on.is_some_and(|on| on <= day));
        made.max_by_key(|(index, made)| (made.on, *index))
    }

    /// The last day it was monitored until a day: by a measurement of its metric or by an evaluation.
    #[must_use]
    pub fn last_monitored(&self, metric: Option<&Metric>, day: Date) -> Option<Date> {
        let measured = metric.and_then(|metric| metric.latest(day)).map(|(_, latest)| latest.on);
        measured.max(self.latest_evaluation(day).and_then(|(_, made)| made.on))
    }

    /// How often it is to be monitored: its own interval, else that of its metric.
    #[must_use]
    pub fn interval(&self, metric: Option<&Metric>) -> Option<Interval> {
        self.monitored_every.or_else(|| metric?.measure_every)
    }

    /// Which way a value is better: from the baseline to the target, else as its metric says.
    #[must_use]
    pub fn direction(&self, metric: Option<&Metric>) -> Option<MetricDirection> {
        match (self.baseline, self.target) {
            (Some(from), Some(to)) if from.micros() < to.micros() => Some(MetricDirection::HigherIsBetter),
            (Some(from), Some(to)) if to.micros() < from.micros() => Some(MetricDirection::LowerIsBetter),
            _ => metric?.direction,
        }
    }

    /// Whether a value reaches the target; `None` where there is no target or nobody can tell which way is better.
    #[must_use]
    pub fn reaches(&self, value: Decimal, metric: Option<&Metric>) -> Option<bool> {
        Some(!self.direction(metric)?.is_worse(value, self.target?))
    }
}
