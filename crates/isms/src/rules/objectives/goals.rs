//! Objectives (clause 6.2). Proposals are drafts; what is dropped, revised or decided is left alone.

use crate::model::{Metric, Objective, ObjectiveCommand, ObjectiveState, standing};
use crate::rules::states::objective_state;
use crate::rules::{Out, Spot, View};

/// Whether an objective is pursued on the day; also where nobody has said in which state it is.
pub(crate) fn is_pursued(view: &View<'_>, objective: &Objective) -> bool {
    matches!(objective_state(objective, view.as_of()), None | Some(ObjectiveState::Agreed | ObjectiveState::Active))
}

fn find(holds: bool, view: &View<'_>, objective: &Objective, member: &str, out: &mut Out<'_>) {
    if !holds && is_pursued(view, objective) {
        out.find(Spot::of(objective).member(member)).end();
    }
}

/// The same, with what is lacking named in the message.
fn lack(holds: bool, view: &View<'_>, objective: &Objective, member: &str, lacks: &'static str, out: &mut Out<'_>) {
    if !holds && is_pursued(view, objective) {
        out.find(Spot::of(objective).member(member)).with("lacks", lacks).end();
    }
}

pub(super) fn absent(view: &View<'_>, out: &mut Out<'_>) {
    let gone = |objective: &Objective| {
        matches!(objective_state(objective, view.as_of()), Some(ObjectiveState::Dropped | ObjectiveState::Revised))
    };
    if view.all::<Objective>().all(gone) {
        out.find(Spot::register("objectives")).end();
    }
}

pub(super) fn aimless(view: &View<'_>, objective: &Objective, out: &mut Out<'_>) {
    find(!objective.serves.is_empty(), view, objective, "serves", out);
}

pub(super) fn unmeasured(view: &View<'_>, objective: &Objective, out: &mut Out<'_>) {
    let measured = objective.metric.is_some() || objective.not_measurable_because.is_some();
    find(measured, view, objective, "metric", out);
}

pub(super) fn open_ended(view: &View<'_>, objective: &Objective, out: &mut Out<'_>) {
    let aimed = objective.metric.is_none() || objective.target.is_some();
    lack(aimed, view, objective, "target", "target", out);
    lack(objective.due.is_some(), view, objective, "due", "date by which it is to be reached", out);
}

pub(super) fn unassigned(view: &View<'_>, objective: &Objective, out: &mut Out<'_>) {
    let given = objective.resources_needed.is_some() || !objective.resources.is_empty();
    lack(objective.owner.is_some(), view, objective, "owner", "owner", out);
    lack(given, view, objective, "resources_needed", "word on the resources it needs", out);
}

pub(super) fn unjudged(view: &View<'_>, objective: &Objective, out: &mut Out<'_>) {
    find(objective.evaluation_method.is_some(), view, objective, "evaluation_method", out);
}

/// Where the metric itself is measured too seldom, the rules of monitoring say so.
pub(super) fn unwatched(view: &View<'_>, objective: &Objective, out: &mut Out<'_>) {
    if objective_state(objective, view.as_of()).is_some_and(|state| state != ObjectiveState::Active) {
        return;
    }
    let day = view.day();
    let metric: Option<&Metric> = objective.metric.as_ref().and_then(|id| view.get(id));
    let Some(every) = objective.interval(metric) else { return };
    let last = objective.last_monitored(metric, day);
    let begun = standing(&objective.history, view.as_of().moment()).find_map(|(_, entry)| match entry {
        ObjectiveCommand::Activate { act } => Some(act.at.date()),
        _ => None,
    });
    let begun =
        begun.or_else(|| objective.meta.created.as_ref().map(|stamp| stamp.on)).or_else(|| view.operating_since());
    let Some(since) = last.or(begun) else { return };
    let measured = metric.and_then(|metric| metric.latest(day)).map(|(_, latest)| latest.on);
    let stale = metric
        .and_then(|metric| metric.measure_every)
        .is_some_and(|own| measured.or(begun).is_none_or(|on| view.has_run_out(own, on)));
    if stale || !view.has_run_out(every, since) {
        return;
    }
    let (spot, told) = match metric {
        Some(_) => (Spot::of(objective).member("metric"), "was last measured"),
        None => (Spot::of(objective).member("evaluations"), "was last evaluated"),
    };
    let last = last.map_or_else(|| "was never monitored".to_owned(), |on| format!("{told} on {on}"));
    let mut finding = out.find(spot).with("every", every.to_string()).with("last", last);
    if let Some(metric) = metric {
        finding = finding.related(Spot::of(metric).member("measurements"), "the results");
    }
    finding.end();
}

pub(super) fn lapsed(view: &View<'_>, objective: &Objective, out: &mut Out<'_>) {
    let open = !matches!(
        objective_state(objective, view.as_of()),
        Some(ObjectiveState::Achieved | ObjectiveState::Missed | ObjectiveState::Revised | ObjectiveState::Dropped)
    );
    if let Some(due) = objective.due.filter(|due| open && *due < view.day()) {
        out.find(Spot::of(objective).member("due")).with("due", due.to_string()).end();
    }
}

pub(super) fn untold(view: &View<'_>, objective: &Objective, out: &mut Out<'_>) {
    let told = objective.communicated.iter().any(|told| told.on.is_none_or(|on| on <= view.day()));
    find(told, view, objective, "communicated", out);
}

pub(super) fn vague(view: &View<'_>, objective: &Objective, out: &mut Out<'_>) {
    let least = usize::try_from(view.settings().objective_words()).unwrap_or(usize::MAX);
    if let Some(problem) = super::specific::unspecific(objective, least)
        && is_pursued(view, objective)
    {
        let member = if objective.statement.is_some() { "statement" } else { "title" };
        out.find(Spot::of(objective).member(member)).with("problem", problem).end();
    }
}
