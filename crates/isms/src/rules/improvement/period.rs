//! IMP001, IMP004: what was improved in the period, and what called for it.

use super::sources::raised;
use crate::base::{Date, Interval};
use crate::model::{Improvement, ImprovementSource};
use crate::rules::{Out, Spot, View};

/// IMP001.
pub(super) fn none(view: &View<'_>, out: &mut Out<'_>) {
    let day = view.day();
    let latest = view.all::<Improvement>().flat_map(super::days).filter(|on| *on <= day).max();
    // What is recorded without any day cannot be shown to be older.
    if latest.is_none() && view.all::<Improvement>().next().is_some() {
        return;
    }
    let Some(since) = latest.or_else(|| view.operating_since()) else { return };
    if view.has_run_out(Interval::months(view.settings().improvement_months()), since) {
        let since = latest.map(|on| format!(" since {on}")).unwrap_or_default();
        out.find(Spot::register("improvements")).with("since", since).end();
    }
}

/// IMP004: one finding a source, where nothing that it brought up in the period was decided on and some of it is old enough.
pub(super) fn undecided(view: &View<'_>, out: &mut Out<'_>) {
    let day = view.day();
    let period = Interval::months(view.settings().improvement_months());
    let wait = view.settings().source_decision_days();
    let raised: Vec<_> =
        raised(view).into_iter().filter(|found| found.on <= day && day <= found.on.plus(period)).collect();
    for (source, word) in ImprovementSource::ALL {
        let own = || raised.iter().filter(|found| found.source == *source);
        let old = |on: Date| on.plus_days(wait) < day;
        let Some(first) = own().filter(|found| old(found.on)).min_by_key(|found| found.on) else { continue };
        if own().any(|found| !found.led_to.is_empty()) {
            continue;
        }
        let mut finding = out
            .find(first.spot.clone())
            .with("count", own().count())
            .with("source", word.replace('_', " "))
            .with("since", first.on.to_string());
        for other in own().filter(|found| found.spot != first.spot) {
            finding = finding.related(other.spot.clone(), "led to no decision either");
        }
        finding.end();
    }
}
