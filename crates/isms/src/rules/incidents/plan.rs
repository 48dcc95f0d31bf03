//! INC001, INC002: a process or plan for incidents, and its exercises.

use super::gravity;
use crate::base::{Date, Interval};
use crate::model::{Activity, Document, Entity as _, Exercise, Incident, IsmsFunction, Process};
use crate::rules::context::functions::answered;
use crate::rules::{Out, Spot, View};

/// The processes and documents by which incidents are handled.
pub(crate) fn plans<'a>(view: &View<'a>) -> (Vec<&'a Process>, Vec<&'a Document>) {
    let all = answered(view).into_iter();
    let handling = all.filter(|answer| answer.info.function == IsmsFunction::IncidentManagement);
    handling.map(|answer| (answer.processes, answer.documents)).next().unwrap_or_default()
}

/// The latest exercise of a plan for incidents by the day. One that names no plan counts.
pub(crate) fn latest_exercise<'a>(view: &View<'a>, documents: &[&Document]) -> Option<(Date, &'a Exercise)> {
    let day = view.day();
    let of_plan = |exercise: &Exercise| {
        exercise
            .plan
            .as_ref()
            .is_none_or(|plan| documents.is_empty() || documents.iter().any(|known| known.id == *plan))
    };
    let held = view.all::<Exercise>().filter_map(|exercise| Some((exercise.on.filter(|on| *on <= day)?, exercise)));
    held.filter(|(_, exercise)| of_plan(exercise)).max_by_key(|(on, _)| *on)
}

/// Whether something asks how incidents are handled, be it the control or incidents there are, and neither process nor document says.
pub(crate) fn is_untold(view: &View<'_>) -> bool {
    let (processes, documents) = plans(view);
    let asked = || view.is_applicable("A.5.24", "A.16.1.1") || view.all::<Incident>().next().is_some();
    processes.is_empty() && documents.is_empty() && asked()
}

/// INC001. That no process is there at all, while nothing asks for it yet, is for CTX028 to say.
pub(super) fn missing(view: &View<'_>, out: &mut Out<'_>) {
    if is_untold(view) {
        let severity = gravity(view, out);
        out.find(Spot::register("processes")).severity(severity).end();
    }
}

/// INC002.
pub(super) fn not_exercised(view: &View<'_>, out: &mut Out<'_>) {
    let (processes, documents) = plans(view);
    if processes.is_empty() && documents.is_empty() {
        return;
    }
    let planned = view.planned_interval(Activity::IncidentExercise);
    let every = planned.map_or_else(|| Interval::months(view.settings().exercise_months()), |planned| planned.every);
    let latest = latest_exercise(view, &documents);
    let Some(since) = latest.map(|(on, _)| on).or_else(|| view.operating_since()) else { return };
    if !view.has_run_out(every, since) {
        return;
    }
    let (spot, problem) = match latest {
        Some((on, exercise)) => (Spot::of(exercise).member("on"), format!("was last exercised on {on}")),
        None => (Spot::register("exercises"), "was never exercised".to_owned()),
    };
    let mut finding = out.find(spot).with("problem", problem).with("every", every.to_string());
    if let Some(document) = documents.first() {
        finding = finding.related(Spot::of(*document), "the plan");
    } else if let Some(process) = processes.first() {
        finding = finding.related(Spot::in_register("processes", process.id()), "the process");
    }
    finding.end();
}
