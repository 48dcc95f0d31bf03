//! IMP005: measures that get worse and worse.

use crate::model::{Measurement, Metric};
use crate::rules::monitoring::{decided_since, uses};
use crate::rules::{Out, Spot, View};

/// How many times in a row the latest results got worse.
pub(crate) fn worsening(metric: &Metric, results: &[(usize, &Measurement)]) -> usize {
    let Some(which) = metric.direction else { return 0 };
    let steps = results.iter().zip(results.iter().skip(1)).rev();
    steps.take_while(|((_, earlier), (_, later))| which.is_worse(later.value, earlier.value)).count()
}

/// IMP005.
pub(super) fn worse(view: &View<'_>, out: &mut Out<'_>) {
    let uses = uses(view);
    let enough = view.settings().trend_periods().max(1) as usize;
    let grace = view.settings().breach_decision_days();
    for metric in view.all::<Metric>() {
        let results = metric.measured_by_day(view.day());
        let periods = worsening(metric, &results);
        let Some((at, last)) = results.last().filter(|_| periods >= enough) else { continue };
        let first = results.iter().rev().nth(periods).map(|(_, result)| *result);
        if view.day() < last.on.plus_days(grace) || decided_since(view, metric, &uses, last.on) {
            continue;
        }
        out.find(Spot::of(metric).member("measurements").item(*at, None).member("value"))
            .with("periods", periods)
            .with("first", first.map(|result| result.value.to_string()).unwrap_or_default())
            .with("last", last.value.to_string())
            .end();
    }
}
