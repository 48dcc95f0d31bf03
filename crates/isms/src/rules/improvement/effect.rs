//! IMP002, IMP003: what an improvement brought about.

use crate::model::{Improvement, ImprovementState, MeasuredValue};
use crate::rules::{Out, Spot, View};

/// IMP002.
pub(super) fn unmeasured(view: &View<'_>, improvement: &Improvement, out: &mut Out<'_>) {
    use ImprovementState as S;
    let day = view.day();
    let state = view.improvement_state(improvement);
    if state == Some(S::Rejected) {
        return;
    }
    let done_on = improvement.done_on.filter(|on| *on <= day);
    let judged = state == Some(S::Evaluated)
        || improvement.evaluation.as_ref().is_some_and(|evaluation| evaluation.on.is_none_or(|on| on <= day));
    if done_on.is_none() && !judged && state != Some(S::Done) {
        return;
    }
    if improvement.before.is_none() {
        out.find(Spot::of(improvement).member("before"))
            .with("problem", "is done, but nothing measures how it was before")
            .end();
    }
    let known = done_on.is_some_and(|on| on.plus_days(view.settings().effect_days()) < day);
    if improvement.after.is_none() && (judged || known) {
        let problem = if judged {
            "was evaluated, but nothing measures how it is after".to_owned()
        } else {
            format!("was done on {}, but nothing measures how it is since", done_on.unwrap_or(day))
        };
        out.find(Spot::of(improvement).member("after")).with("problem", problem).end();
    }
}

/// IMP003.
pub(super) fn contradicted(view: &View<'_>, improvement: &Improvement, out: &mut Out<'_>) {
    let Some(judged) = &improvement.evaluation else { return };
    let had_happened = judged.on.is_none_or(|on| on <= view.day());
    if !judged.improved || !had_happened || improvement.is_better(view.metric_direction(improvement)) != Some(false) {
        return;
    }
    let value = |side: &Option<MeasuredValue>| side.as_ref().map(|found| found.value.to_string()).unwrap_or_default();
    out.find(Spot::of(improvement).member("evaluation").member("improved"))
        .with("before", value(&improvement.before))
        .with("after", value(&improvement.after))
        .related(Spot::of(improvement).member("after"), "the measure after")
        .end();
}
