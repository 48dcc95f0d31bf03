//! MON005, MON006: whether results lead to anything.

use crate::base::{Date, Interval, RecordRef};
use crate::model::{Improvement, ManagementReview, Metric, Nonconformity, Objective};
use crate::rules::{Out, Spot, View};

fn is_metric(record: &RecordRef, id: &str) -> bool {
    record.document().is_none() && record.register() == "metrics" && record.id() == id
}

/// What of the document, other than the metrics themselves, uses metrics: the id of the metric, the day, and the user's spot.
pub(crate) fn uses<'a>(view: &View<'a>) -> Vec<(&'a str, Option<Date>, Spot)> {
    let mut found: Vec<(&str, Option<Date>, Spot)> = Vec::new();
    let own = |record: &'a RecordRef| is_metric(record, record.id()).then(|| record.id());
    for objective in view.all::<Objective>() {
        found.extend(objective.metric.as_ref().map(|id| (id.as_str(), None, Spot::of(objective))));
    }
    for improvement in view.all::<Improvement>() {
        let on = improvement.decision.as_ref().and_then(|decision| decision.on).or(improvement.proposed_on);
        let arisen = improvement.arises_from.iter().filter_map(own);
        let ids = improvement.metric.iter().map(|id| id.as_str()).chain(arisen);
        found.extend(ids.map(|id| (id, on, Spot::of(improvement))));
    }
    for record in view.all::<Nonconformity>() {
        let arisen = record.arises_from.as_ref().and_then(own);
        found.extend(arisen.map(|id| (id, record.found_on, Spot::of(record))));
    }
    for review in view.all::<ManagementReview>() {
        let ids = review.inputs.iter().flat_map(|input| &input.records).filter_map(own);
        found.extend(ids.map(|id| (id, review.held_on, Spot::of(review))));
    }
    crate::base::order::sort_by_key(&mut found, |(id, on, _)| (*id, *on));
    found
}

/// Whether something was decided on a metric from a day on: in its evaluations, or by a record that comes from it.
pub(crate) fn decided_since(
    view: &View<'_>,
    metric: &Metric,
    uses: &[(&str, Option<Date>, Spot)],
    since: Date,
) -> bool {
    let day = view.day();
    let within = |on: Option<Date>| on.is_some_and(|on| since <= on && on <= day);
    let evaluated = metric
        .evaluations
        .iter()
        .any(|evaluation| within(evaluation.on) && (evaluation.decision.is_some() || !evaluation.records.is_empty()));
    let own = uses.iter().filter(|(id, ..)| *id == metric.id.as_str());
    // That a review looked at it is no decision.
    evaluated || own.filter(|(.., spot)| spot.register != "management_reviews").any(|(_, on, _)| within(*on))
}

/// MON005.
pub(super) fn breached(view: &View<'_>, out: &mut Out<'_>) {
    let uses = uses(view);
    let grace = view.settings().breach_decision_days();
    for metric in view.all::<Metric>() {
        let Some((at, latest)) = metric.latest(view.day()) else { continue };
        let Some((_, limit)) = metric.breached(latest.value).last() else { continue };
        if view.day() < latest.on.plus_days(grace) || decided_since(view, metric, &uses, latest.on) {
            continue;
        }
        out.find(Spot::of(metric).member("measurements").item(at, None).member("value"))
            .with("value", latest.value.to_string())
            .with("on", latest.on.to_string())
            .with("threshold", limit.name.to_string())
            .with("limit", limit.value.to_string())
            .end();
    }
}

/// MON006. Only once results had time to be looked at.
pub(super) fn unused(view: &View<'_>, out: &mut Out<'_>) {
    let uses = uses(view);
    let day = view.day();
    for metric in view.all::<Metric>() {
        let results = metric.measurements.iter().map(|result| result.on).filter(|on| *on <= day);
        let Some(first) = results.min() else { continue };
        let every = metric.analyse_every.unwrap_or_else(|| Interval::months(view.settings().evaluation_months()));
        let evaluated = metric.evaluations.iter().any(|evaluation| evaluation.on.is_none_or(|on| on <= day));
        let used = uses.binary_search_by(|(id, ..)| (*id).cmp(metric.id.as_str())).is_ok();
        if view.has_run_out(every, first) && !evaluated && metric.used_in.is_empty() && !used {
            out.find(Spot::of(metric).member("used_in")).end();
        }
    }
}
