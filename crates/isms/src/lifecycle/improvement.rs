//! The lifecycle of an improvement (clause 10.1).

use super::driver::{Case, Lifecycle, Part, Slot};
use super::fold::end_of_time;
use super::guard::{Guard, Missing, Source};
use super::machine::{Machine, command, end, state, step};
use crate::base::{Date, Field, Params};
use crate::model::{
    Improvement, ImprovementCommand as Command, ImprovementDecision, ImprovementEvaluation, ImprovementState, standing,
};

/// The machine of improvements (clause 10.1).
pub static IMPROVEMENTS: Machine = Machine {
    name: "improvements",
    title: "Improvement",
    states: &[
        state("proposed", "Proposed"),
        state("decided", "Decided"),
        state("done", "Done"),
        end("evaluated", "Evaluated"),
        end("rejected", "Rejected"),
    ],
    commands: &[
        command("decide", "Decide to do it", &[], &[Guard::ImprovementAssigned, Guard::MeasuredBefore]),
        command("reject", "Reject", &[], &[]),
        command("complete", "Report done", &[], &[]),
        command("evaluate", "Evaluate", &[Guard::MeasureBetter], &[Guard::MeasuredAfter]),
    ],
    transitions: &[
        step("proposed", "decide", "decided"),
        step("proposed", "reject", "rejected"),
        step("decided", "decide", "decided"),
        step("decided", "complete", "done"),
        step("decided", "reject", "rejected"),
        step("done", "evaluate", "evaluated"),
        step("evaluated", "evaluate", "evaluated"),
        step("evaluated", "decide", "decided"),
        step("rejected", "decide", "decided"),
    ],
};

/// The lifecycle of improvements.
#[derive(Debug)]
pub struct Improvements;

impl Lifecycle for Improvements {
    type Record = Improvement;
    type Command = Command;
    type State = ImprovementState;
    const MACHINE: &'static Machine = &IMPROVEMENTS;

    fn items(_: &Improvement) -> Vec<&str> {
        vec![""]
    }

    fn part<'r>(record: &'r Improvement, item: &str, _: Date) -> Option<Part<'r, Command>> {
        item.is_empty().then(|| Part {
            history: &record.history,
            stored: record.state.map(ImprovementState::as_str),
            implied: None,
            chained: record.chain == Some(true),
            field: Field::whole(),
            title: Some(record.title.as_str()),
            owner: record.owner.as_ref().map(|owner| owner.as_str()),
        })
    }

    fn slot<'r>(record: &'r mut Improvement, _: &str) -> Option<Slot<'r, Command, ImprovementState>> {
        Some(Slot { history: &mut record.history, state: &mut record.state })
    }

    fn check(record: &Improvement, _: &str, _: Option<&Command>, guard: Guard, case: &Case<'_>) -> Vec<Missing> {
        check(record, guard, case)
    }

    fn effect(record: &mut Improvement, _: &str, command: &Command, _: &Case<'_>) {
        effect(record, command);
    }

    fn undo(record: &mut Improvement, _: &str, command: &Command) {
        undo(record, command);
    }
}

fn effect(record: &mut Improvement, command: &Command) {
    match command {
        Command::Decide { act, reason, owner, due, before } => {
            let (reason, by, on) = (reason.clone(), Some(act.by.clone()), Some(act.at.date()));
            record.decision = Some(ImprovementDecision { approved: true, reason, by, on });
            if owner.is_some() {
                record.owner.clone_from(owner);
            }
            record.due = due.or(record.due);
            if before.is_some() {
                record.before.clone_from(before);
            }
        }
        Command::Reject { act, reason } => {
            let (reason, by, on) = (Some(reason.clone()), Some(act.by.clone()), Some(act.at.date()));
            record.decision = Some(ImprovementDecision { approved: false, reason, by, on });
        }
        Command::Complete { act, result } => {
            record.done_on = Some(act.at.date());
            if result.is_some() {
                record.result.clone_from(result);
            }
        }
        Command::Evaluate { act, improved, after, reason } => {
            if after.is_some() {
                record.after.clone_from(after);
            }
            let (by, on) = (Some(act.by.clone()), Some(act.at.date()));
            record.evaluation = Some(ImprovementEvaluation { improved: *improved, on, by, reason: reason.clone() });
        }
        Command::Adopt { .. } | Command::Correct { .. } => {}
    }
}

/// Takes back what an entry set, in favour of the last entry of its kind that still stands.
fn undo(record: &mut Improvement, command: &Command) {
    let day = |act: &crate::model::Act| Some(act.at.date());
    let kinds: &[&str] = match command {
        Command::Decide { act, before, .. } => {
            if record.decision.as_ref().is_some_and(|kept| kept.approved && kept.on == day(act)) {
                record.decision = None;
            }
            if before.is_some() && record.before == *before {
                record.before = None;
            }
            &["decide", "reject"]
        }
        Command::Reject { act, .. } => {
            if record.decision.as_ref().is_some_and(|kept| !kept.approved && kept.on == day(act)) {
                record.decision = None;
            }
            &["decide", "reject"]
        }
        Command::Complete { act, result } => {
            if record.done_on == day(act) {
                record.done_on = None;
            }
            if result.is_some() && record.result == *result {
                record.result = None;
            }
            &["complete"]
        }
        Command::Evaluate { act, after, .. } => {
            if record.evaluation.as_ref().is_some_and(|kept| kept.on == day(act)) {
                record.evaluation = None;
            }
            if after.is_some() && record.after == *after {
                record.after = None;
            }
            &["evaluate"]
        }
        Command::Adopt { .. } | Command::Correct { .. } => return,
    };
    let last = standing(&record.history, end_of_time())
        .map(|(_, entry)| entry)
        .rfind(|entry| kinds.contains(&entry.kind()))
        .cloned();
    if let Some(command) = last {
        effect(record, &command);
    }
}

fn check(record: &Improvement, guard: Guard, case: &Case<'_>) -> Vec<Missing> {
    let lacks = |holds: bool, path: &str| {
        if holds { Vec::new() } else { vec![Missing::new(guard, Source::Input, path, Params::none())] }
    };
    match guard {
        Guard::ImprovementAssigned => {
            let members = [(record.owner.is_none(), "owner"), (record.due.is_none(), "due")];
            let lacking = members.into_iter().filter(|(lacks, _)| *lacks);
            lacking
                .map(|(_, member)| {
                    let params = Params::none().with("member", member);
                    Missing::new(guard, Source::Input, format!("/{member}"), params)
                })
                .collect()
        }
        Guard::MeasuredBefore => lacks(record.before.is_some(), "/before"),
        Guard::MeasuredAfter => lacks(record.after.is_some(), "/after"),
        Guard::MeasureBetter => {
            let called_better = record.evaluation.as_ref().is_some_and(|evaluation| evaluation.improved);
            let metric = record.metric.as_ref().and_then(|metric| case.facts.metric_direction(metric.as_str()));
            if !called_better || record.is_better(metric) != Some(false) {
                return Vec::new();
            }
            let value = |side: &Option<crate::model::MeasuredValue>| {
                side.as_ref().map(|measured| measured.value.to_string()).unwrap_or_default()
            };
            let params = Params::none().with("before", value(&record.before)).with("after", value(&record.after));
            vec![Missing::new(guard, Source::Input, "/improved", params)]
        }
        _ => Vec::new(),
    }
}
