//! The processes of the ISMS and how they feed each other (clauses 4.4, 8.1).

use super::flows::Flows;
use super::functions::{Need, missing};
use super::holding::{Held, held};
use super::shown::Shown;
use crate::base::{Date, Interval, Severity, Value};
use crate::model::Process;
use crate::rules::{Out, Spot, View};

fn report_missing(view: &View<'_>, need: Need, out: &mut Out<'_>) {
    let missing = missing(view, need);
    if !missing.is_empty() {
        let names = Value::List(missing.into_iter().map(Value::from).collect());
        out.find(Spot::register("processes")).with("missing", names).end();
    }
}

/// CTX020.
pub(super) fn unfulfilled(view: &View<'_>, out: &mut Out<'_>) {
    report_missing(view, Need::Asked, out);
}

/// CTX028.
pub(super) fn no_process(view: &View<'_>, out: &mut Out<'_>) {
    report_missing(view, Need::Expected, out);
}

/// Whether the ISMS answers for how a process is carried out on the day: it runs, in scope, and is not one of the business's.
pub(crate) fn is_run_by_isms(view: &View<'_>, process: &Process) -> bool {
    process.runs_on(view.day()) && process.in_scope != Some(false) && !process.is_business()
}

/// CTX021. Less grave while nothing says that the process belongs to the ISMS: it may be one of the business.
pub(super) fn no_criteria(view: &View<'_>, process: &Process, out: &mut Out<'_>) {
    if is_run_by_isms(view, process) && process.criteria.is_empty() {
        let finding = out.find(Spot::of(process).member("criteria"));
        let said = process.kind.is_some() || !process.functions.is_empty();
        if said { finding } else { finding.severity(Severity::Warning) }.end();
    }
}

/// CTX022.
pub(super) fn dangling(view: &View<'_>, out: &mut Out<'_>) {
    let flows = Flows::of(view);
    for (at, index) in &flows.dangling {
        let Some(process) = flows.processes.get(*at) else { continue };
        let Some(input) = process.inputs.get(*index) else { continue };
        let spot = Spot::of(*process).member("inputs").item(*index, Some(input.id.as_str())).member("source");
        let problem = if input.source.is_some() {
            "comes from a process that is no longer carried out"
        } else {
            "comes from nowhere: no source is named, and no process gives it out"
        };
        out.find(spot).with("what", input.what.to_string()).with("problem", problem).end();
    }
}

/// CTX023.
pub(super) fn unused(view: &View<'_>, out: &mut Out<'_>) {
    let flows = Flows::of(view);
    for (at, index) in &flows.unused {
        let Some(process) = flows.processes.get(*at) else { continue };
        let Some(output) = process.outputs.get(*index) else { continue };
        let spot = Spot::of(*process).member("outputs").item(*index, Some(output.id.as_str())).member("recipients");
        out.find(spot).with("what", output.what.to_string()).end();
    }
}

/// CTX024. What comes from nowhere or goes nowhere is reported as that.
pub(super) fn isolated(view: &View<'_>, out: &mut Out<'_>) {
    let flows = Flows::of(view);
    if flows.processes.len() < 2 {
        return;
    }
    let mut loose: Vec<usize> = flows.dangling.iter().chain(&flows.unused).map(|(at, _)| *at).collect();
    crate::base::order::sort(&mut loose);
    for (at, (process, tied)) in flows.processes.iter().zip(flows.tied()).enumerate() {
        let has_ends = !process.inputs.is_empty() || !process.outputs.is_empty();
        if !tied && has_ends && is_run_by_isms(view, process) && loose.binary_search(&at).is_err() {
            out.find(Spot::of(*process)).with("title", process.title.to_string()).end();
        }
    }
}

/// CTX025.
pub(super) fn unshown(view: &View<'_>, out: &mut Out<'_>) {
    let shown = Shown::new(view);
    for process in view.all::<Process>().filter(|process| is_run_by_isms(view, process)) {
        let start = process.started_on.max(view.operating_since());
        let overdue = |every: Interval, latest: Option<Date>| match latest.or(start) {
            Some(since) => view.has_run_out(every, since),
            None => true,
        };
        let when = |latest: Option<Date>| latest.map_or_else(|| "never".to_owned(), |on| on.to_string());
        let mut silent = false;
        if let Some(every) = process.every {
            let latest = shown.latest(process);
            silent = overdue(every, latest);
            if silent {
                out.find(Spot::of(process).member("every"))
                    .with("what", "a record")
                    .with("every", every.to_string())
                    .with("when", when(latest))
                    .end();
            }
        }
        // A record with an interval of its own; where the whole process is silent, that says it.
        let promised = process.records.iter().enumerate().filter_map(|(at, record)| Some((at, record, record.every?)));
        for (at, record, every) in promised.filter(|_| !silent) {
            let latest = shown.of_record(record);
            if overdue(every, latest) {
                out.find(Spot::of(process).member("records").item(at, Some(record.id.as_str())).member("evidence"))
                    .with("what", record.what.to_string())
                    .with("every", every.to_string())
                    .with("when", when(latest))
                    .end();
            }
        }
    }
}

/// CTX026.
pub(super) fn held_alone(view: &View<'_>, process: &Process, out: &mut Out<'_>) {
    if !is_run_by_isms(view, process) {
        return;
    }
    if let Held::Alone(person) = held(view, process) {
        out.find(Spot::of(process).member("deputy")).with("person", person.to_string()).end();
    }
}

/// CTX027. Of a process of the business only the owner is asked for.
pub(super) fn incomplete(view: &View<'_>, process: &Process, out: &mut Out<'_>) {
    if !process.runs_on(view.day()) || process.in_scope == Some(false) {
        return;
    }
    if process.owner.is_none() {
        out.find(Spot::of(process).member("owner")).with("problem", "has no owner").end();
    }
    if process.outputs.is_empty() && !process.is_business() {
        out.find(Spot::of(process).member("outputs")).with("problem", "gives nothing out: what is it for?").end();
    }
}
