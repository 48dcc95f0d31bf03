//! Whether what documents say is done.

use super::evidence::in_force;
use crate::base::{Date, Interval};
use crate::model::{Control, Document, DocumentKind, Implementation, RecordPromise};
use crate::rules::{Out, Spot, View};

/// ASR005: promised records that are not there in their interval, and described controls that do not work.
pub(super) fn unshown(view: &View<'_>, document: &Document, out: &mut Out<'_>) {
    let day = view.day();
    let Some(since) = in_force(document, day) else { return };
    for (at, promise) in document.promises.iter().enumerate() {
        let Some(every) = promise.every else { continue };
        let from = promise.since.unwrap_or(since);
        let (latest, known) = promised_since(view, promise);
        let due = latest.unwrap_or(from).max(from);
        // What is told to be shown by registers that hold no dates is not judged.
        if known && view.has_run_out(every, due) {
            let last = latest.map_or_else(|| "there is none".to_owned(), |on| format!("the latest is of {on}"));
            let what = promise.kind.as_ref().map_or("a record", |kind| kind.as_str());
            let problem = format!("promises {what} every {}; {last}", words(every));
            out.find(Spot::of(document).member("promises").item(at, Some(promise.id.as_str())))
                .with("problem", problem)
                .end();
        }
    }
    if matches!(document.kind, DocumentKind::Policy | DocumentKind::Procedure | DocumentKind::Plan) {
        described(view, document, out);
    }
}

fn words(every: Interval) -> String {
    every.to_string().trim_start_matches('P').to_ascii_lowercase()
}

/// The day of the latest record that keeps a promise, and whether that can be told here.
pub(crate) fn promised_since(view: &View<'_>, promise: &RecordPromise) -> (Option<Date>, bool) {
    let day = view.day();
    let kept = promise.kept.iter().filter_map(|evidence| evidence.on).filter(|on| *on <= day);
    let mut dates: Vec<Date> = kept.collect();
    let mut known = promise.register.is_none() && promise.records.is_empty();
    if let Some(register) = &promise.register {
        let told = dates_of(view, register.as_str(), None);
        known |= told.is_some();
        dates.extend(told.into_iter().flatten());
    }
    for record in promise.records.iter().filter(|record| record.document().is_none()) {
        let told = dates_of(view, record.register(), Some(record.id()));
        known |= told.is_some();
        dates.extend(told.into_iter().flatten());
    }
    (dates.into_iter().max(), known)
}

/// The days of what records of a register show was done, of one or of all; `None` for a register whose records have no such day.
fn dates_of(view: &View<'_>, register: &str, id: Option<&str>) -> Option<Vec<Date>> {
    use crate::model::{
        Audit, Exercise, Improvement, Incident, ManagementReview, Metric, Nonconformity, Risk, Supplier, Training,
    };
    let is = |other: &str| id.is_none_or(|id| id == other);
    let mut dates: Vec<Option<Date>> = Vec::new();
    match register {
        "audits" => dates.extend(view.all::<Audit>().filter(|r| is(r.id.as_str())).map(|r| r.held_on)),
        "management_reviews" => {
            dates.extend(view.all::<ManagementReview>().filter(|r| is(r.id.as_str())).map(|r| r.held_on))
        }
        "exercises" => dates.extend(view.all::<Exercise>().filter(|r| is(r.id.as_str())).map(|r| r.on)),
        "trainings" => dates.extend(view.all::<Training>().filter(|r| is(r.id.as_str())).map(|r| r.held_on)),
        "improvements" => dates.extend(view.all::<Improvement>().filter(|r| is(r.id.as_str())).map(|r| r.done_on)),
        "nonconformities" => {
            dates.extend(view.all::<Nonconformity>().filter(|r| is(r.id.as_str())).map(|r| r.found_on))
        }
        "incidents" => {
            let found = view.all::<Incident>().filter(|r| is(r.id.as_str()));
            dates.extend(found.map(|r| r.detected_at.map(|at| at.date())));
        }
        "metrics" => {
            let found = view.all::<Metric>().filter(|r| is(r.id.as_str()));
            dates.extend(found.flat_map(|r| r.measurements.iter().map(|result| Some(result.on))));
        }
        "controls" => {
            let found = view.all::<Control>().filter(|r| is(r.id.as_str()));
            dates.extend(found.flat_map(|r| r.tests.iter().map(|test| test.on).chain([r.reviewed_on])));
        }
        "suppliers" => {
            let found = view.all::<Supplier>().filter(|r| is(r.id.as_str()));
            dates.extend(found.flat_map(|r| r.reviews.iter().map(|review| review.on)));
        }
        "risks" => {
            let found = view.all::<Risk>().filter(|r| is(r.id.as_str()));
            dates.extend(found.flat_map(|r| r.assessments.iter().map(|assessment| assessment.on)));
        }
        "documents" => {
            let found = view.all::<Document>().filter(|r| is(r.id.as_str()));
            dates.extend(found.flat_map(|r| r.meta.evidence.iter().map(|kept| kept.on).chain([r.reviewed_on])));
        }
        _ => return None,
    }
    Some(dates.into_iter().flatten().filter(|on| *on <= view.day()).collect())
}

/// A control of Annex A that the document answers, where the organization's controls for it have all not begun.
fn described(view: &View<'_>, document: &Document, out: &mut Out<'_>) {
    let day = view.day();
    for (at, cited) in document.answers.iter().enumerate().filter(|(_, cited)| cited.as_str().starts_with("A.")) {
        let own: Vec<&Control> = view.all::<Control>().filter(|control| control.fulfils.contains(cited)).collect();
        let idle = |control: &&Control| {
            matches!(control.status_on(day), Some(Implementation::NotStarted | Implementation::Planned))
        };
        if let Some(first) = own.first().filter(|_| own.iter().all(idle)) {
            let problem =
                format!("describes `{cited}`, and `{}`, which is to fulfil it, is not in operation", first.id);
            out.find(Spot::of(document).member("answers").item(at, Some(cited.as_str())))
                .with("problem", problem)
                .related(Spot::of(*first).member("status"), "not in operation")
                .end();
        }
    }
}
