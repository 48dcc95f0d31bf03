//! What recurs at intervals.

use super::Duty;
use super::gather::{Gather, Place};
use crate::base::{Date, Interval};
use crate::lifecycle::{Objectives, state};
use crate::model::{
    Activity, Audit, AuditKind, Communication, Control, Document, Exercise, Implementation, Issue, ManagementReview,
    Metric, Objective, ObjectiveState, Obligation, PlannedInterval, Supplier, Training,
};
use crate::rules::{in_force, promise_records, promise_since};

pub(super) fn gather(g: &mut Gather<'_, '_>) {
    activities(g);
    risks(g);
    metrics(g);
    context(g);
    support(g);
    operation(g);
}

fn planned<'a>(g: &Gather<'_, 'a>, activity: Activity) -> Option<&'a PlannedInterval> {
    g.look.view.planned_interval(activity)
}

/// What the organization as a whole does.
fn activities(g: &mut Gather<'_, '_>) {
    let view = &g.look.view;
    let internal = view.all::<Audit>().filter(|audit| audit.kind == AuditKind::Internal);
    let audits: Vec<Date> = internal.filter_map(|audit| audit.held_on).collect();
    let reviews = view.all::<ManagementReview>().filter_map(|review| review.held_on).collect();
    let aware = view.all::<Training>().filter(|training| training.is_awareness());
    let aware = aware.filter_map(|training| training.held_on).collect();
    let exercised = view.all::<Exercise>().filter_map(|exercise| exercise.on).collect();
    let evaluated =
        view.all::<Metric>().flat_map(|metric| metric.evaluations.iter().filter_map(|made| made.on)).collect();
    for (activity, duty, done, what, clause) in [
        (Activity::InternalAudit, Duty::InternalAudit, audits, "hold an internal audit", "9.2"),
        (Activity::ManagementReview, Duty::ManagementReview, reviews, "hold a management review", "9.3"),
        (Activity::Awareness, Duty::Awareness, aware, "make people aware", "7.3"),
        (Activity::IncidentExercise, Duty::Exercise, exercised, "exercise the incident plan", "A.5.24"),
        (Activity::PerformanceEvaluation, Duty::Evaluation, evaluated, "evaluate performance and effectiveness", "9.1"),
    ] {
        let Some(interval) = planned(g, activity) else { continue };
        let place = g.at(interval, "/every", clause).owner(interval.by.as_ref());
        g.recurring(duty, interval.every, done, interval.decided_on, what.to_owned(), &place);
    }
}

/// Risks, those due on the same day together: there may be thousands.
fn risks(g: &mut Gather<'_, '_>) {
    let Some(interval) = planned(g, Activity::RiskAssessment) else { return };
    let day = g.day;
    let mut last: Vec<(Date, String)> = Vec::new();
    for risk in g.look.view.open_risks() {
        let assessed = g.look.view.present(risk, day).and_then(|(_, assessment)| assessment.on);
        last.extend(assessed.map(|on| (on, risk.id.to_string())));
    }
    crate::base::order::sort(&mut last);
    let place = Place::clause("8.2").owner(interval.by.as_ref());
    let mut rest = last.as_slice();
    while let Some((on, first)) = rest.first() {
        let same = rest.iter().take_while(|(other, _)| other == on).count();
        let more = if same > 1 { format!(" and {} more", same - 1) } else { String::new() };
        let what = format!("assess `{first}`{more} again");
        g.recurring(Duty::RiskAssessment, interval.every, vec![*on], None, what, &place);
        rest = rest.get(same..).unwrap_or_default();
    }
}

fn metrics(g: &mut Gather<'_, '_>) {
    for metric in g.look.view.all::<Metric>() {
        let since = metric.meta.created.as_ref().map(|made| made.on);
        if let Some(every) = metric.measure_every {
            let done = metric.measurements.iter().map(|result| result.on).collect();
            let place = g.at(metric, "/measurements", "9.1");
            g.recurring(Duty::Measurement, every, done, since, format!("measure “{}”", metric.title), &place);
        }
        if let Some(every) = metric.analyse_every {
            let done = metric.evaluations.iter().filter_map(|made| made.on).collect();
            let place = g.at(metric, "/evaluations", "9.1").owner(metric.analysed_by.as_ref());
            g.recurring(Duty::Evaluation, every, done, since, format!("evaluate “{}”", metric.title), &place);
        }
    }
    for objective in g.look.view.all::<Objective>() {
        let Some(every) = objective.monitored_every.filter(|_| is_watched(g, objective)) else {
            continue;
        };
        let mut done: Vec<Date> = objective.evaluations.iter().filter_map(|made| made.on).collect();
        if let Some(metric) = objective.metric.as_ref().and_then(|id| g.look.view.find::<Metric>(id.as_str())) {
            done.extend(metric.measurements.iter().map(|result| result.on));
        }
        let place = g.at(objective, "/evaluations", "6.2");
        let what = format!("monitor “{}”", objective.title);
        g.recurring(Duty::ObjectiveMonitoring, every, done, None, what, &place);
    }
}

/// Whether an objective is to be monitored: active, or nobody has said how far it is.
fn is_watched(g: &Gather<'_, '_>, objective: &Objective) -> bool {
    let told = objective.state.is_some() || !objective.history.is_empty();
    !told || matches!(state::<Objectives>(objective, "", g.look.view.as_of()), Ok(Some(ObjectiveState::Active)))
}

fn context(g: &mut Gather<'_, '_>) {
    let all = planned(g, Activity::ContextReview).map(|interval| interval.every);
    for issue in g.look.view.all::<Issue>() {
        let Some(every) = issue.review_every.or(all) else { continue };
        let done = issue.reviewed_on.or(issue.identified_on).into_iter().collect();
        let place = g.at(issue, "/reviewed_on", "4.1");
        g.recurring(Duty::ContextReview, every, done, None, format!("review the issue “{}”", issue.title), &place);
    }
    for obligation in g.look.view.all::<Obligation>() {
        if obligation.applies_until.is_some_and(|until| until < g.day) {
            continue;
        }
        let Some(every) = obligation.review_every else { continue };
        let done = obligation.reviewed_on.into_iter().collect();
        let place = g.at(obligation, "/reviewed_on", "A.5.31");
        let what = format!("review the obligation “{}”", obligation.title);
        g.recurring(Duty::ObligationReview, every, done, obligation.applies_from, what, &place);
    }
}

fn support(g: &mut Gather<'_, '_>) {
    let all = planned(g, Activity::DocumentReview).map(|interval| interval.every);
    for document in g.look.view.all::<Document>() {
        let Some(since) = in_force(document, g.day) else { continue };
        if let Some(every) = document.review_every.or(all) {
            let done = document.reviewed_on.into_iter().chain([since]).collect();
            let place = g.at(document, "/reviewed_on", "7.5.2");
            g.recurring(Duty::DocumentReview, every, done, None, format!("review “{}”", document.title), &place);
        }
        for (at, promise) in document.promises.iter().enumerate() {
            let Some(every) = promise.every else { continue };
            let isms = g.look.isms;
            let from = promise_since(isms, document, promise, g.look.view.as_of());
            let done = promise_records(isms, promise, "", g.day).into_iter().map(|dated| dated.on).collect();
            let kind = promise.kind.as_ref().map_or("the record", |kind| kind.as_str());
            let what = format!("keep {kind}, as “{}” promises", document.title);
            let place = g.at(document, &format!("/promises/{at}"), "7.5.1");
            g.recurring(Duty::PromisedRecord, every, done, from, what, &place);
        }
    }
    for plan in g.look.view.all::<Communication>() {
        let Some(every) = plan.every else { continue };
        let done = plan.done.iter().filter_map(|done| done.on).collect();
        let place = g.at(plan, "/done", "7.4");
        g.recurring(Duty::Communication, every, done, None, format!("communicate “{}”", plan.what), &place);
    }
}

fn operation(g: &mut Gather<'_, '_>) {
    let suppliers = planned(g, Activity::SupplierReview).map(|interval| interval.every);
    for supplier in g.look.view.all::<Supplier>() {
        if supplier.until.is_some_and(|until| until < g.day) {
            continue;
        }
        let Some(every) = supplier.review_every.or(suppliers) else { continue };
        let done = supplier.reviews.iter().filter_map(|review| review.on).collect();
        let from = supplier.agreement.as_ref().and_then(|agreement| agreement.since);
        let place = g.at(supplier, "/reviews", "A.5.22");
        g.recurring(Duty::SupplierReview, every, done, from, format!("review “{}”", supplier.name), &place);
    }
    let tests: Option<Interval> = planned(g, Activity::ControlTest).map(|interval| interval.every);
    for control in g.look.view.all::<Control>() {
        let works = matches!(control.status_on(g.day), Some(Implementation::Implemented | Implementation::Partial));
        if !works {
            continue;
        }
        if let Some(every) = tests {
            let done = control.tests.iter().filter_map(|test| test.on).collect();
            let place = g.at(control, "/tests", "9.1");
            let what = format!("test “{}”", control.title);
            g.recurring(Duty::ControlTest, every, done, control.implemented_on, what, &place);
        }
        if let Some(every) = control.review_every {
            let done = control.reviewed_on.into_iter().collect();
            let place = g.at(control, "/reviewed_on", "8.1");
            let what = format!("review “{}”", control.title);
            g.recurring(Duty::ControlReview, every, done, control.implemented_on, what, &place);
        }
    }
}
