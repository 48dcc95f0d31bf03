//! Metrics against their targets.

use super::{MetricPoint, MetricStanding, MetricVerdict, Trend};
use crate::base::{Count, Date, Derivation, Params};
use crate::model::{Measurement, Metric};
use crate::rules::Spot;
use crate::rules::View;
use crate::rules::improvement::worsening;
use crate::rules::monitoring::uses;

pub(super) fn standings(view: &View<'_>) -> Vec<MetricStanding> {
    let uses = uses(view);
    let metrics = view.isms().metrics.iter().enumerate();
    let in_use = metrics.filter(|(_, metric)| !crate::model::Entity::retired_by(*metric, view.day()));
    in_use.map(|(at, metric)| standing(view, at, metric, &uses)).collect()
}

fn standing(view: &View<'_>, at: usize, metric: &Metric, uses: &[(&str, Option<Date>, Spot)]) -> MetricStanding {
    let day = view.day();
    let results = metric.measured_by_day(day);
    let latest = results.last().copied();
    let due_on = latest.zip(metric.measure_every).map(|((_, result), every)| result.on.plus(every));
    let grace = view.settings().measurement_grace_days();
    let referred = uses.binary_search_by(|(id, ..)| (*id).cmp(metric.id.as_str())).is_ok();
    let evaluated = metric.evaluations.iter().any(|evaluation| evaluation.on.is_none_or(|on| on <= day));
    let threshold = latest.and_then(|(_, result)| worst(metric, result));
    let mut derivation = Derivation::default();
    let verdict = judge(at, metric, latest, threshold, &mut derivation);
    let steps = derivation.steps();
    let mut inputs: Vec<String> = Vec::new();
    for input in steps.iter().flat_map(|step| &step.inputs) {
        if !inputs.contains(input) {
            inputs.push(input.clone());
        }
    }
    MetricStanding {
        metric: metric.id.clone(),
        title: metric.title.to_string(),
        unit: metric.unit.as_ref().map(ToString::to_string),
        direction: metric.direction,
        target: metric.target,
        latest: latest.map(|(_, result)| result.value),
        measured_on: latest.map(|(_, result)| result.on),
        verdict,
        threshold: threshold.and_then(|at| metric.thresholds.get(at)).map(|limit| limit.name.clone()),
        due_on,
        stale: due_on.is_some_and(|due| due.plus_days(grace) < day),
        used: evaluated || referred || !metric.used_in.is_empty(),
        trend: trend(metric, &results),
        worse_in_a_row: Count::of(worsening(metric, &results)),
        points: results.iter().map(|(_, result)| MetricPoint { on: result.on, value: result.value }).collect(),
        why: steps.iter().map(|step| step.text.as_str()).collect::<Vec<_>>().join("; "),
        inputs,
    }
}

/// The breached threshold that lies farthest from what is good.
fn worst(metric: &Metric, result: &Measurement) -> Option<usize> {
    let which = metric.direction?;
    let mut worst: Option<(usize, crate::base::Decimal)> = None;
    for (at, limit) in metric.breached(result.value) {
        if worst.is_none_or(|(_, known)| which.is_worse(limit.value, known)) {
            worst = Some((at, limit.value));
        }
    }
    worst.map(|(at, _)| at)
}

fn judge(
    at: usize,
    metric: &Metric,
    latest: Option<(usize, &Measurement)>,
    threshold: Option<usize>,
    derivation: &mut Derivation,
) -> MetricVerdict {
    let base = format!("/metrics/{at}");
    let Some((place, result)) = latest else {
        derivation.step("measured", &[&format!("{base}/measurements")], "nothing was measured yet", Params::none());
        return MetricVerdict::Unmeasured;
    };
    let value = format!("{base}/measurements/{place}/value");
    let params = || Params::none().with("value", result.value.to_string()).with("on", result.on.to_string());
    derivation.step("latest", &[&value], "the latest value is {value}, of {on}", params());
    if metric.direction.is_none() || (metric.target.is_none() && metric.thresholds.is_empty()) {
        let path = if metric.direction.is_none() { "direction" } else { "target" };
        let text = "without a direction and a target or threshold it cannot be judged";
        derivation.step("unjudged", &[&format!("{base}/{path}")], text, Params::none());
        return MetricVerdict::Unjudged;
    }
    if let Some((index, limit)) = threshold.and_then(|at| Some((at, metric.thresholds.get(at)?))) {
        let params = Params::none().with("name", limit.name.to_string()).with("limit", limit.value.to_string());
        let path = format!("{base}/thresholds/{index}/value");
        derivation.step("threshold", &[&value, &path], "it lies beyond the threshold {name}, {limit}", params);
        return MetricVerdict::Breached;
    }
    let target = metric.target.map(|target| target.to_string()).unwrap_or_default();
    let params = Params::none().with("target", target);
    let path = format!("{base}/target");
    match metric.reaches_target(result.value) {
        Some(true) => derivation.step("target", &[&value, &path], "it reaches the target {target}", params),
        Some(false) => {
            derivation.step("target", &[&value, &path], "it misses the target {target}", params);
            return MetricVerdict::Missed;
        }
        None => {
            let path = format!("{base}/thresholds");
            derivation.step("threshold", &[&value, &path], "it lies within every threshold", Params::none());
        }
    }
    MetricVerdict::Reached
}

fn trend(metric: &Metric, results: &[(usize, &Measurement)]) -> Trend {
    let mut latest = results.iter().rev().map(|(_, result)| result.value);
    let (Some(which), Some(last), Some(before)) = (metric.direction, latest.next(), latest.next()) else {
        return Trend::Unknown;
    };
    if which.is_worse(last, before) {
        Trend::Worse
    } else if which.is_worse(before, last) {
        Trend::Better
    } else {
        Trend::Steady
    }
}
