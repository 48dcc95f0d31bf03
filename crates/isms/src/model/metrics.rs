//! Monitoring and measurement (clause 9.1).

use isms_derive::Shape;

use super::Person;
use super::common::{Item, Meta, entity};
use crate::base::{Date, Decimal, Id, Interval, Label, Line, RecordRef, Text};

/// Which way a value is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum MetricDirection {
    /// The higher, the better.
    HigherIsBetter,
    /// The lower, the better.
    LowerIsBetter,
}

impl MetricDirection {
    /// Whether a value is worse than another.
    #[must_use]
    pub fn is_worse(self, value: Decimal, than: Decimal) -> bool {
        match self {
            Self::HigherIsBetter => value.micros() < than.micros(),
            Self::LowerIsBetter => value.micros() > than.micros(),
        }
    }
}

/// What is measured, how, by whom, and how it stands (clause 9.1).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Metric {
    /// The metric's id.
    pub id: Id<Metric>,
    /// What it is called.
    pub title: Line,
    /// What is measured (9.1 a).
    pub what: Option<Text>,
    /// How it is measured, so that results compare and can be reproduced (9.1 b).
    pub method: Option<Text>,
    /// The unit of its values, such as `%` or `days`.
    pub unit: Option<Line>,
    /// How often it is measured (9.1 c).
    pub measure_every: Option<Interval>,
    /// Who measures (9.1 d).
    pub measured_by: Option<Id<Person>>,
    /// How often results are analysed and evaluated (9.1 e).
    pub analyse_every: Option<Interval>,
    /// Who analyses and evaluates the results (9.1 f).
    pub analysed_by: Option<Id<Person>>,
    /// Which way a value is better.
    pub direction: Option<MetricDirection>,
    /// The value to be reached.
    pub target: Option<Decimal>,
    /// Values beyond which something must be decided.
    pub thresholds: Vec<MetricThreshold>,
    /// What it tells about: objectives, controls, processes, risks.
    pub serves: Vec<RecordRef>,
    /// The results.
    pub measurements: Vec<Measurement>,
    /// What was made of the results.
    pub evaluations: Vec<MetricEvaluation>,
    /// Where the results were used: management reviews, risks, decisions.
    pub used_in: Vec<RecordRef>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Metric, "metrics", title: title, owner: measured_by);

/// A value beyond which something must be decided: below it where higher is better, above it where lower is.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MetricThreshold {
    /// What it is called, such as `warning` or `critical`.
    #[shape(key)]
    pub name: Label,
    /// The value.
    pub value: Decimal,
}

/// A result of measuring.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Measurement {
    /// The day it is of.
    pub on: Date,
    /// The value.
    pub value: Decimal,
    /// A remark.
    pub note: Option<Text>,
}

/// What was made of the results of a metric (9.1).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MetricEvaluation {
    /// The evaluation's id.
    pub id: Id<Item>,
    /// The day.
    pub on: Option<Date>,
    /// Who evaluated.
    pub by: Option<Id<Person>>,
    /// What the results mean.
    pub conclusion: Option<Text>,
    /// What was decided: also to do nothing, with the reason.
    pub decision: Option<Text>,
    /// What carries the decision out: improvements, nonconformities, risks, changes.
    pub records: Vec<RecordRef>,
}

impl Metric {
    /// The results until a day, the latest last.
    #[must_use]
    pub fn measured_by_day(&self, day: Date) -> Vec<(usize, &Measurement)> {
        let mut dated: Vec<_> = self.measurements.iter().enumerate().filter(|(_, result)| result.on <= day).collect();
        crate::base::order::sort_by_key(&mut dated, |(_, result)| result.on);
        dated
    }

    /// The latest result until a day.
    #[must_use]
    pub fn latest(&self, day: Date) -> Option<(usize, &Measurement)> {
        let dated = self.measurements.iter().enumerate().filter(|(_, result)| result.on <= day);
        dated.max_by_key(|(at, result)| (result.on, *at))
    }

    /// The thresholds that a value lies beyond. Without a direction, or without thresholds, none.
    pub fn breached(&self, value: Decimal) -> impl Iterator<Item = (usize, &MetricThreshold)> {
        let thresholds = self.thresholds.iter().enumerate();
        thresholds.filter(move |(_, limit)| self.direction.is_some_and(|which| which.is_worse(value, limit.value)))
    }

    /// Whether a value reaches the target; `None` where there is no target or no direction.
    #[must_use]
    pub fn reaches_target(&self, value: Decimal) -> Option<bool> {
        Some(!self.direction?.is_worse(value, self.target?))
    }
}
