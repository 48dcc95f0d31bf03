//! The lifecycle of an objective (clause 6.2).

use super::driver::{Case, Lifecycle, Part, Slot};
use super::guard::{Guard, Missing, Source};
use super::machine::{Machine, command, end, state, step};
use crate::base::{Date, Field, Params};
use crate::model::{Metric, Objective, ObjectiveCommand as Command, ObjectiveState};

/// The machine of objectives (clause 6.2).
pub static OBJECTIVES: Machine = Machine {
    name: "objectives",
    title: "Objective",
    states: &[
        state("proposed", "Proposed"),
        state("agreed", "Agreed"),
        state("active", "Active"),
        end("achieved", "Achieved"),
        end("missed", "Missed"),
        end("revised", "Revised"),
        end("dropped", "Dropped"),
    ],
    commands: &[
        command(
            "agree",
            "Agree",
            &[
                Guard::ObjectiveServes,
                Guard::MeasureStated,
                Guard::TargetSet,
                Guard::ObjectiveAssigned,
                Guard::EvaluationPlanned,
            ],
            &[Guard::BaselineKnown],
        ),
        command("activate", "Activate", &[], &[Guard::ActionsNamed, Guard::ObjectiveCommunicated]),
        command("achieve", "Achieve", &[], &[Guard::RecentlyMonitored, Guard::TargetReached]),
        command("miss", "Miss", &[], &[Guard::RecentlyMonitored]),
        command("revise", "Revise", &[], &[]),
        command("drop", "Drop", &[], &[]),
    ],
    transitions: &[
        step("proposed", "agree", "agreed"),
        step("proposed", "drop", "dropped"),
        step("agreed", "activate", "active"),
        step("agreed", "revise", "revised"),
        step("agreed", "drop", "dropped"),
        step("active", "achieve", "achieved"),
        step("active", "miss", "missed"),
        step("active", "revise", "revised"),
        step("active", "drop", "dropped"),
        step("missed", "revise", "revised"),
    ],
};

/// The lifecycle of objectives.
#[derive(Debug)]
pub struct Objectives;

impl Lifecycle for Objectives {
    type Record = Objective;
    type Command = Command;
    type State = ObjectiveState;
    const MACHINE: &'static Machine = &OBJECTIVES;

    fn items(_: &Objective) -> Vec<&str> {
        vec![""]
    }

    fn part<'r>(record: &'r Objective, item: &str, _: Date) -> Option<Part<'r, Command>> {
        item.is_empty().then(|| Part {
            history: &record.history,
            stored: record.state.map(ObjectiveState::as_str),
            implied: None,
            chained: record.chain == Some(true),
            field: Field::whole(),
            title: Some(record.title.as_str()),
            owner: record.owner.as_ref().map(|owner| owner.as_str()),
        })
    }

    fn slot<'r>(record: &'r mut Objective, _: &str) -> Option<Slot<'r, Command, ObjectiveState>> {
        Some(Slot { history: &mut record.history, state: &mut record.state })
    }

    fn check(record: &Objective, _: &str, _: Option<&Command>, guard: Guard, case: &Case<'_>) -> Vec<Missing> {
        match guard {
            Guard::RecentlyMonitored | Guard::TargetReached => measured(record, guard, case),
            _ => stated(record, guard, case.day),
        }
    }

    // What a command says stands in the history; it sets no other member.
    fn effect(_: &mut Objective, _: &str, _: &Command, _: &Case<'_>) {}

    fn undo(_: &mut Objective, _: &str, _: &Command) {}
}

/// The members that a guard asks for and the objective lacks.
fn stated(record: &Objective, guard: Guard, day: Date) -> Vec<Missing> {
    let measurable = record.metric.is_some();
    let has_resources = record.resources_needed.is_some() || !record.resources.is_empty();
    let told = record.communicated.iter().any(|told| told.on.is_none_or(|on| on <= day));
    let asked: &[(bool, &'static str)] = match guard {
        Guard::ObjectiveServes => &[(!record.serves.is_empty(), "serves")],
        Guard::MeasureStated => &[(measurable || record.not_measurable_because.is_some(), "metric")],
        Guard::TargetSet => &[(!measurable || record.target.is_some(), "target"), (record.due.is_some(), "due")],
        Guard::ObjectiveAssigned => &[(record.owner.is_some(), "owner"), (has_resources, "resources_needed")],
        Guard::EvaluationPlanned => &[(record.evaluation_method.is_some(), "evaluation_method")],
        Guard::BaselineKnown => &[(!measurable || record.baseline.is_some(), "baseline")],
        Guard::ActionsNamed => &[(!record.actions.is_empty(), "actions")],
        Guard::ObjectiveCommunicated => &[(told, "communicated")],
        _ => &[],
    };
    let lacking = asked.iter().filter(|(holds, _)| !holds);
    lacking
        .map(|(_, member)| {
            let params = Params::none().with("member", *member);
            Missing::new(guard, Source::Record, format!("/{member}"), params)
        })
        .collect()
}

/// What guards ask of the metric; nothing of an objective that is not measured by one.
fn measured(record: &Objective, guard: Guard, case: &Case<'_>) -> Vec<Missing> {
    let metric: Option<&Metric> = match record.metric.as_ref().map(|id| case.facts.metric(id.as_str())) {
        Some(None) => return vec![Missing::unknown(guard, "/metric", "the metric is")],
        Some(Some(found)) => found,
        None => None,
    };
    let params = match guard {
        Guard::RecentlyMonitored => {
            let since = record.last_monitored(metric, case.day);
            let runs = |on: Date| record.interval(metric).is_none_or(|every| case.day <= on.plus(every));
            if since.is_some_and(runs) {
                return Vec::new();
            }
            let last = since.map_or_else(|| "never monitored".to_owned(), |on| format!("last monitored on {on}"));
            Params::none().with("last", last)
        }
        _ => {
            let latest = metric.and_then(|metric| metric.latest(case.day));
            let (Some((_, latest)), Some(target)) = (latest, record.target) else { return Vec::new() };
            if record.reaches(latest.value, metric) != Some(false) {
                return Vec::new();
            }
            Params::none().with("value", latest.value.to_string()).with("target", target.to_string())
        }
    };
    vec![Missing::new(guard, Source::OtherRecord, "/measurements", params)]
}
