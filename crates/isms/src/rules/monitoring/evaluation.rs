//! MON009, MON010: feedback, and evaluation of what was measured.

use crate::base::Interval;
use crate::model::{Activity, InterestedParty, ManagementReview, Metric};
use crate::rules::{Out, Spot, View};

/// MON009. That there is no interested party at all is for CTX006.
pub(super) fn no_feedback(view: &View<'_>, out: &mut Out<'_>) {
    let day = view.day();
    let mut parties = view.all::<InterestedParty>().peekable();
    if parties.peek().is_none() {
        return;
    }
    let given = parties.flat_map(|party| &party.feedback).filter_map(|feedback| feedback.on.filter(|on| *on <= day));
    let latest = given.max();
    let Some(since) = latest.or_else(|| view.operating_since()) else { return };
    if view.has_run_out(Interval::months(view.settings().feedback_months()), since) {
        let since = latest.map(|on| format!(" since {on}")).unwrap_or_default();
        out.find(Spot::register("interested_parties")).with("since", since).end();
    }
}

/// MON010. That nothing is measured is for MON001.
pub(super) fn never(view: &View<'_>, out: &mut Out<'_>) {
    let day = view.day();
    let metrics: Vec<&Metric> = view.all::<Metric>().collect();
    let evaluated = metrics.iter().flat_map(|m| &m.evaluations).any(|found| found.on.is_none_or(|on| on <= day));
    if metrics.is_empty() || evaluated || view.all::<ManagementReview>().any(|review| review.held_by(day)) {
        return;
    }
    let planned = view.planned_interval(Activity::PerformanceEvaluation).map(|planned| planned.every);
    let every = planned.unwrap_or_else(|| Interval::months(view.settings().evaluation_months()));
    if view.operating_since().is_some_and(|since| view.has_run_out(every, since)) {
        out.find(Spot::register("metrics")).end();
    }
}
