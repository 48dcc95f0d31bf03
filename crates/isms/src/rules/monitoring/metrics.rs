//! MON001–MON004: which metrics there are, and whether they are measured.

use crate::base::Date;
use crate::model::Metric;
use crate::rules::{Out, Spot, View};

/// MON001.
pub(super) fn none(view: &View<'_>, out: &mut Out<'_>) {
    if view.all::<Metric>().next().is_none() {
        out.find(Spot::register("metrics")).end();
    }
}

/// MON002.
pub(super) fn incomplete(_: &View<'_>, metric: &Metric, out: &mut Out<'_>) {
    let lacking = [
        (metric.method.is_none(), "method", "how it is measured"),
        (metric.measure_every.is_none(), "measure_every", "how often it is measured"),
        (metric.measured_by.is_none(), "measured_by", "who measures"),
        (metric.analysed_by.is_none(), "analysed_by", "who analyses the results"),
    ];
    for (_, member, lacks) in lacking.into_iter().filter(|(is_lacking, ..)| *is_lacking) {
        out.find(Spot::of(metric).member(member)).with("lacks", lacks).end();
    }
}

/// MON003.
pub(super) fn no_target(_: &View<'_>, metric: &Metric, out: &mut Out<'_>) {
    let (member, problem) = if metric.target.is_none() && metric.thresholds.is_empty() {
        ("target", "has neither target nor threshold")
    } else if metric.direction.is_none() {
        ("direction", "does not say which way is better")
    } else {
        return;
    };
    out.find(Spot::of(metric).member(member)).with("problem", problem).end();
}

/// The day by which a metric should have been measured again; `None` where nothing tells.
fn due(view: &View<'_>, metric: &Metric) -> Option<(Option<Date>, Date)> {
    let every = metric.measure_every?;
    let latest = metric.latest(view.day()).map(|(_, result)| result.on);
    let created = || metric.meta.created.as_ref().map(|stamp| stamp.on);
    let since = latest.or_else(|| created().max(view.operating_since()))?;
    Some((latest, since.plus(every)))
}

/// MON004.
pub(super) fn stale(view: &View<'_>, metric: &Metric, out: &mut Out<'_>) {
    let Some((latest, due)) = due(view, metric) else { return };
    let grace = view.settings().measurement_grace_days();
    let every = metric.measure_every.map(|every| every.to_string()).unwrap_or_default();
    let begun = metric.measure_every.zip(view.operating_since()).is_none_or(|(every, on)| on.plus(every) < view.day());
    if due.plus_days(grace) < view.day() && begun {
        let problem =
            latest.map_or_else(|| "has never been measured".to_owned(), |on| format!("was last measured on {on}"));
        out.find(Spot::of(metric).member("measurements")).with("problem", problem).with("every", every).end();
    }
}
