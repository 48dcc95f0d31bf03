//! How security performs over time: metrics against their targets, controls and their tests, risks by level, incidents and how fast they
//! were dealt with, obligations and what covers them (9.1, S-29, S-57 to S-59).

mod controls;
mod incidents;
mod metrics;
mod obligations;
mod risks;

use isms_derive::Shape;

use crate::base::{AsOf, Count, Date, Decimal, Id, Label, Percent, RecordRef};
use crate::document::Isms;
use crate::model::{Metric, MetricDirection, Obligation};
use crate::rules::{Settings, View};

/// Where a measure is going.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum Trend {
    /// It gets better.
    Better,
    /// It stays as it is.
    Steady,
    /// It gets worse.
    Worse,
    /// Too little is known.
    Unknown,
}

/// How a metric stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum MetricVerdict {
    /// The target is reached.
    Reached,
    /// The target is missed, within the thresholds.
    Missed,
    /// A threshold is breached.
    Breached,
    /// Nothing was measured yet.
    Unmeasured,
    /// There is no target and no threshold, or no direction.
    Unjudged,
}

/// A result of a metric on a day.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MetricPoint {
    /// The day.
    pub on: Date,
    /// The value.
    pub value: Decimal,
}

/// A metric against its target, and where it is going.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MetricStanding {
    /// The metric.
    pub metric: Id<Metric>,
    /// What it is called.
    pub title: String,
    /// The unit of its values.
    pub unit: Option<String>,
    /// Which way it is better.
    pub direction: Option<MetricDirection>,
    /// The target.
    pub target: Option<Decimal>,
    /// The latest value.
    pub latest: Option<Decimal>,
    /// Its day.
    pub measured_on: Option<Date>,
    /// How it stands.
    pub verdict: MetricVerdict,
    /// The worst threshold that is breached.
    pub threshold: Option<Label>,
    /// The day by which it should be measured again.
    pub due_on: Option<Date>,
    /// Whether that day, with the grace of the settings, has passed.
    pub stale: bool,
    /// Whether its results are used: evaluated, or referred to by another record.
    pub used: bool,
    /// Where it is going, by the last two results.
    pub trend: Trend,
    /// How many times in a row it got worse.
    pub worse_in_a_row: Count,
    /// The results until the day, in the order of time.
    pub points: Vec<MetricPoint>,
    /// How the verdict came about, in words.
    pub why: String,
    /// JSON pointers into the document to what it rests on.
    pub inputs: Vec<String>,
}

/// How many controls worked on a day.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ControlPoint {
    /// The day.
    pub on: Date,
    /// How many controls there were.
    pub controls: Count,
    /// How many of them were implemented.
    pub implemented: Count,
    /// How many had been tested.
    pub tested: Count,
    /// How many of those passed their latest test.
    pub passed: Count,
    /// The passed among the tested.
    pub effective_percent: Option<Percent>,
}

/// How many risks had a level.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LevelCount {
    /// The id of the level.
    pub level: String,
    /// What people call it.
    pub label: String,
    /// Its rank, counted from 0 for the lowest.
    pub rank: Count,
    /// How many risks.
    pub risks: Count,
}

/// The open risks on a day.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RiskPoint {
    /// The day.
    pub on: Date,
    /// How many were rated by then and open.
    pub rated: Count,
    /// How many by level, from the lowest.
    pub by_level: Vec<LevelCount>,
    /// How many are lower than inherent, before anything was done.
    pub reduced: Count,
    /// The sum of the ranks, for comparing days under criteria with the same levels.
    pub rank_sum: Count,
}

/// The incidents detected in a period.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct IncidentPeriod {
    /// The first day.
    pub since: Date,
    /// The last day.
    pub until: Date,
    /// How many events, incidents among them.
    pub events: Count,
    /// How many incidents.
    pub incidents: Count,
    /// How many of them were severe, by the settings.
    pub severe: Count,
    /// The median minutes from occurrence to detection.
    pub minutes_to_detect: Option<Count>,
    /// The median minutes from detection or report to assessment.
    pub minutes_to_assess: Option<Count>,
    /// The median minutes from detection to containment.
    pub minutes_to_contain: Option<Count>,
    /// The median minutes from detection to recovery.
    pub minutes_to_recover: Option<Count>,
}

/// Whether something covers an obligation.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ObligationStanding {
    /// The obligation.
    pub obligation: Id<Obligation>,
    /// What it is called.
    pub title: String,
    /// Whether something covers it: it says how it is met, or a record answers it.
    pub covered: bool,
    /// The records that answer it.
    pub covered_by: Vec<RecordRef>,
    /// Why, in words.
    pub why: String,
    /// The JSON pointer into the document to the obligation.
    pub path: String,
}

/// How security performs over time.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Performance {
    /// The moment.
    pub as_of: AsOf,
    /// Each metric in use, in document order.
    pub metrics: Vec<MetricStanding>,
    /// Controls, from a year ago to the day.
    pub controls: Vec<ControlPoint>,
    /// Whether more of the tested controls pass.
    pub control_trend: Trend,
    /// Risks, from a year ago to the day.
    pub risks: Vec<RiskPoint>,
    /// Whether the rated risks got lower on average; unknown where their levels do not compare.
    pub risk_trend: Trend,
    /// Incidents by quarter, from a year ago to the day.
    pub incidents: Vec<IncidentPeriod>,
    /// Whether fewer incidents happened in the latter half of the year than in the former.
    pub incident_trend: Trend,
    /// Each obligation that applies.
    pub obligations: Vec<ObligationStanding>,
    /// The covered among the obligations.
    pub obligations_covered_percent: Option<Percent>,
}

/// The days looked at: a year ago, and every quarter until the day.
fn quarters(day: Date) -> [Date; 5] {
    [12, 9, 6, 3, 0].map(|months| day.minus_months(months))
}

/// How security performs on the day and in the year before.
#[must_use]
pub fn performance(isms: &Isms, as_of: AsOf, settings: &Settings) -> Performance {
    let view = View::new(isms, as_of, settings);
    let days = quarters(view.day());
    let controls: Vec<ControlPoint> = days.iter().map(|day| controls::point(isms, *day)).collect();
    // The last of the days is the moment asked for, not its end.
    let risks = days.iter().map(|day| if *day == view.day() { as_of } else { AsOf::from(*day) });
    let (risks, risk_trend) = risks::points(isms, risks, settings);
    let (incidents, incident_trend) = incidents::periods(&view, &days);
    let obligations = obligations::standings(&view);
    let covered = obligations.iter().filter(|found| found.covered).count();
    Performance {
        as_of,
        metrics: metrics::standings(&view),
        control_trend: controls::trend(&controls),
        controls,
        risks,
        risk_trend,
        incidents,
        incident_trend,
        obligations_covered_percent: percent(covered, obligations.len()),
        obligations,
    }
}

/// So many of all, in percent rounded down; `None` of none.
fn percent(part: usize, all: usize) -> Option<Percent> {
    u8::try_from((part * 100).checked_div(all)?).ok().and_then(Percent::new)
}

/// The trend from one amount to another, of which less is better.
fn less_is_better(before: u64, after: u64) -> Trend {
    match after.cmp(&before) {
        std::cmp::Ordering::Less => Trend::Better,
        std::cmp::Ordering::Equal => Trend::Steady,
        std::cmp::Ordering::Greater => Trend::Worse,
    }
}
