//! Objectives on a day: how they stand, how their values moved, and whether they are specific, measurable, achievable, relevant and
//! time-bound (clause 6.2; S-17, S-52).

mod smart;
mod trend;

use isms_derive::Shape;

use super::answer::put;
use super::look::Look;
use crate::base::{AsOf, Count, Date, Decimal, Id, Interval, Json, Line, Percent, RecordRef};
use crate::document::Isms;
use crate::lifecycle::{self, Objectives as Machine};
use crate::model::{
    Entity as _, Metric, MetricDirection, Objective, ObjectiveCommand, ObjectivePurpose, ObjectiveState, Person,
};
use crate::rules::Settings;

pub use smart::{SmartCheck, SmartCriterion};
pub use trend::{PeriodValue, ValueTrend};

/// How an objective stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ObjectiveStanding {
    /// It is proposed and not agreed.
    Proposed,
    /// The latest value reaches the target.
    TargetReached,
    /// The latest value is as near to the target as the time that has passed asks for.
    OnTrack,
    /// The latest value lies behind the time that has passed.
    Behind,
    /// It was due and nothing is decided.
    Overdue,
    /// It is pursued, and nothing shows how it stands.
    Unknown,
    /// It was found achieved.
    Achieved,
    /// It was found missed.
    Missed,
    /// Another took its place.
    Revised,
    /// It was given up.
    Dropped,
}

/// An objective on a day.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ObjectiveOnDay {
    /// The objective.
    pub objective: Id<Objective>,
    /// What it is called.
    pub title: Line,
    /// What it is for.
    pub purpose: Option<ObjectivePurpose>,
    /// Its state; absent where neither history nor record tells, or the history cannot have happened.
    pub state: Option<ObjectiveState>,
    /// How it stands.
    pub standing: ObjectiveStanding,
    /// Why, in words.
    pub why: String,
    /// Pointers into the document to what that was read from.
    pub inputs: Vec<String>,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// What it serves.
    pub serves: Vec<RecordRef>,
    /// The day it is due.
    pub due: Option<Date>,
    /// The metric it is measured by.
    pub metric: Option<Id<Metric>>,
    /// What the values count.
    pub unit: Option<Line>,
    /// Which way a value is better.
    pub direction: Option<MetricDirection>,
    /// The value to begin with.
    pub baseline: Option<Decimal>,
    /// The value to reach.
    pub target: Option<Decimal>,
    /// The latest value until the day.
    pub latest: Option<Decimal>,
    /// The day it is of.
    pub latest_on: Option<Date>,
    /// How much of the way from baseline to target is gone, in full percent.
    pub progress: Option<Percent>,
    /// How much of the time from the beginning to the due date is over, in full percent.
    pub elapsed: Option<Percent>,
    /// How the last value moved against the one of the period before.
    pub trend: ValueTrend,
    /// How many periods in a row the value has got worse until now.
    pub worse_periods: Count,
    /// The length of the periods: how often it is monitored or measured, three months where nobody has said.
    pub period: Interval,
    /// The last value of each period in which there is one, the latest last.
    pub periods: Vec<PeriodValue>,
    /// Whether it is specific, measurable, achievable, relevant and time-bound, in this order.
    pub smart: Vec<SmartCheck>,
}

/// The objectives on a day.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ObjectivesOnDay {
    /// The moment.
    pub as_of: AsOf,
    /// How many are pursued: agreed, active, or of no known state.
    pub pursued: Count,
    /// How many of these have reached their target or are on track.
    pub on_track: Count,
    /// The objectives that are not retired, in document order.
    pub objectives: Vec<ObjectiveOnDay>,
}

impl ObjectivesOnDay {
    /// The columns of [`ObjectivesOnDay::rows`], in order; absent cells are left out of a row.
    pub const COLUMNS: &'static [&'static str] = &[
        "objective",
        "title",
        "purpose",
        "state",
        "standing",
        "why",
        "owner",
        "due",
        "metric",
        "unit",
        "baseline",
        "target",
        "latest",
        "latest_on",
        "progress",
        "elapsed",
        "trend",
        "worse_periods",
        "not_smart",
    ];

    /// One flat row an objective.
    #[must_use]
    pub fn rows(&self) -> Vec<Json<'_>> {
        self.objectives.iter().map(ObjectiveOnDay::row).collect()
    }
}

impl ObjectiveOnDay {
    fn row(&self) -> Json<'_> {
        let mut row = Json::map();
        put(&mut row, "objective", &self.objective);
        put(&mut row, "title", &self.title);
        put(&mut row, "purpose", &self.purpose);
        put(&mut row, "state", &self.state);
        put(&mut row, "standing", &self.standing);
        put(&mut row, "why", &self.why);
        put(&mut row, "owner", &self.owner);
        put(&mut row, "due", &self.due);
        put(&mut row, "metric", &self.metric);
        put(&mut row, "unit", &self.unit);
        put(&mut row, "baseline", &self.baseline);
        put(&mut row, "target", &self.target);
        put(&mut row, "latest", &self.latest);
        put(&mut row, "latest_on", &self.latest_on);
        put(&mut row, "progress", &self.progress);
        put(&mut row, "elapsed", &self.elapsed);
        put(&mut row, "trend", &self.trend);
        put(&mut row, "worse_periods", &self.worse_periods);
        let lacking = self.smart.iter().filter(|check| check.met == Some(false));
        super::answer::put_joined(&mut row, "not_smart", lacking.map(|check| check.criterion.as_str()));
        row
    }
}

/// How each objective stands on the day, how its values moved, and what keeps it from being SMART.
///
/// An objective is on track when the share of the way from baseline to target that is gone is at least the share of the time from
/// its beginning (when it was activated, else the first measurement) to its due date that is over. The least length of a specific
/// statement is the threshold `objective_words`.
#[must_use]
pub fn objectives(isms: &Isms, as_of: AsOf, settings: &Settings) -> ObjectivesOnDay {
    let look = Look::new(isms, as_of);
    let mut rows = Vec::new();
    for (index, objective) in isms.objectives.iter().enumerate() {
        if !objective.retired_by(look.day) {
            rows.push(row(&look, index, objective, settings));
        }
    }
    let pursued =
        |row: &&ObjectiveOnDay| matches!(row.state, None | Some(ObjectiveState::Agreed | ObjectiveState::Active));
    let well =
        |row: &&ObjectiveOnDay| matches!(row.standing, ObjectiveStanding::OnTrack | ObjectiveStanding::TargetReached);
    ObjectivesOnDay {
        as_of,
        pursued: Count::of(rows.iter().filter(pursued).count()),
        on_track: Count::of(rows.iter().filter(pursued).filter(well).count()),
        objectives: rows,
    }
}

/// The state at the moment; `None` where nothing tells.
fn state(look: &Look<'_>, objective: &Objective) -> Option<ObjectiveState> {
    if objective.history.is_empty() {
        return objective.state;
    }
    lifecycle::state::<Machine>(objective, "", look.view.as_of()).ok().flatten()
}

fn row(look: &Look<'_>, index: usize, objective: &Objective, settings: &Settings) -> ObjectiveOnDay {
    let at = format!("/objectives/{index}");
    let metric: Option<&Metric> = objective.metric.as_ref().and_then(|id| look.view.get(id));
    let metric_at = metric.and_then(|metric| look.isms.metrics.position_of(metric.id.as_str()));
    let latest = metric.and_then(|metric| metric.latest(look.day));
    let mut inputs = vec![if objective.history.is_empty() { format!("{at}/state") } else { format!("{at}/history") }];
    if let (Some(metric_at), Some((measured, _))) = (metric_at, latest) {
        inputs.push(format!("/metrics/{metric_at}/measurements/{measured}"));
    }
    let latest = latest.map(|(_, latest)| latest);
    let state = state(look, objective);
    let progress = latest.and_then(|latest| trend::progress(objective.baseline?, objective.target?, latest.value));
    let elapsed = begun(look, objective, metric).and_then(|from| trend::elapsed(from, look.day, objective.due?));
    let (standing, why) = match settled(state) {
        Some(settled) => settled,
        None => {
            let reached = latest.and_then(|latest| objective.reaches(latest.value, metric));
            inputs.extend([format!("{at}/target"), format!("{at}/due")]);
            standing(look.day, objective, reached, progress, elapsed)
        }
    };
    let (period, periods) = trend::periods(objective, metric, look.day);
    let direction = objective.direction(metric);
    let (trend, worse) = trend::trend(&periods, direction);
    ObjectiveOnDay {
        objective: objective.id.clone(),
        title: objective.title.clone(),
        purpose: objective.purpose,
        state,
        standing,
        why,
        inputs,
        owner: objective.owner.clone(),
        serves: objective.serves.clone(),
        due: objective.due,
        metric: objective.metric.clone(),
        unit: objective.unit.clone().or_else(|| metric.and_then(|metric| metric.unit.clone())),
        direction,
        baseline: objective.baseline,
        target: objective.target,
        latest: latest.map(|latest| latest.value),
        latest_on: latest.map(|latest| latest.on),
        progress: progress.and_then(Percent::new),
        elapsed: elapsed.and_then(Percent::new),
        trend,
        worse_periods: Count::of(worse),
        period,
        periods,
        smart: smart::checks(look, &at, objective, metric, settings),
    }
}

/// The day work on it began: when it was activated, else the first measurement.
fn begun(look: &Look<'_>, objective: &Objective, metric: Option<&Metric>) -> Option<Date> {
    let activated = super::look::entries(&objective.history, look.moment).find_map(|entry| match entry {
        ObjectiveCommand::Activate { act } => Some(act.at.date()),
        _ => None,
    });
    let first = || metric?.measurements.iter().map(|result| result.on).filter(|on| *on <= look.day).min();
    activated.or_else(first)
}

fn settled(state: Option<ObjectiveState>) -> Option<(ObjectiveStanding, String)> {
    let (standing, why) = match state? {
        ObjectiveState::Proposed => (ObjectiveStanding::Proposed, "it is proposed and not agreed"),
        ObjectiveState::Achieved => (ObjectiveStanding::Achieved, "it was found achieved"),
        ObjectiveState::Missed => (ObjectiveStanding::Missed, "it was found missed"),
        ObjectiveState::Revised => (ObjectiveStanding::Revised, "another objective took its place"),
        ObjectiveState::Dropped => (ObjectiveStanding::Dropped, "it was given up"),
        ObjectiveState::Agreed | ObjectiveState::Active => return None,
    };
    Some((standing, why.to_owned()))
}

fn standing(
    day: Date,
    objective: &Objective,
    reached: Option<bool>,
    progress: Option<u8>,
    elapsed: Option<u8>,
) -> (ObjectiveStanding, String) {
    if reached == Some(true) {
        return (ObjectiveStanding::TargetReached, "the latest value reaches the target".to_owned());
    }
    if let Some(due) = objective.due.filter(|due| *due < day) {
        return (ObjectiveStanding::Overdue, format!("it was due on {due}, and nothing is decided"));
    }
    match (progress, elapsed) {
        (Some(progress), Some(elapsed)) => {
            let why = format!("{progress} % of the way is gone and {elapsed} % of the time is over");
            (if elapsed <= progress { ObjectiveStanding::OnTrack } else { ObjectiveStanding::Behind }, why)
        }
        _ => judged(day, objective),
    }
}

/// Without numbers the last evaluation tells, where it says.
fn judged(day: Date, objective: &Objective) -> (ObjectiveStanding, String) {
    let found = objective.latest_evaluation(day).and_then(|(_, found)| Some((found.on_track?, found.on?)));
    match found {
        Some((true, on)) => (ObjectiveStanding::OnTrack, format!("it was judged to be on track on {on}")),
        Some((false, on)) => (ObjectiveStanding::Behind, format!("it was judged not to be on track on {on}")),
        None => {
            let lacks = [
                (objective.metric.is_none(), "a metric"),
                (objective.baseline.is_none(), "a baseline"),
                (objective.target.is_none(), "a target"),
                (objective.due.is_none(), "a due date"),
            ];
            let lack = lacks.iter().find(|(lacks, _)| *lacks).map_or("a measurement", |(_, lack)| *lack);
            (ObjectiveStanding::Unknown, format!("nothing tells how it stands: it lacks {lack}"))
        }
    }
}
