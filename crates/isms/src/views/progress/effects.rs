//! What improvements brought about.

use super::{ImprovementEffect, ImprovementRow};
use crate::model::{Entity as _, Improvement, ImprovementState};
use crate::rules::View;

pub(super) fn rows(view: &View<'_>) -> Vec<ImprovementRow> {
    let all = view.isms().improvements.iter().enumerate();
    let in_use = all.filter(|(_, improvement)| !improvement.retired_by(view.day()));
    in_use.filter_map(|(at, improvement)| row(view, at, improvement)).collect()
}

fn row(view: &View<'_>, at: usize, improvement: &Improvement) -> Option<ImprovementRow> {
    let day = view.day();
    let state = view.improvement_state(improvement);
    if state == Some(ImprovementState::Rejected) || improvement.proposed_on.is_some_and(|on| day < on) {
        return None;
    }
    let base = format!("/improvements/{at}");
    let (effect, why, members) = effect(view, improvement, state);
    let metric = improvement.metric.as_ref().and_then(|id| view.get(id)).map(|metric| metric.title.to_string());
    Some(ImprovementRow {
        improvement: improvement.id.clone(),
        title: improvement.title.to_string(),
        source: improvement.source,
        state,
        decided_on: improvement.decision.as_ref().and_then(|decision| decision.on).filter(|on| *on <= day),
        done_on: improvement.done_on.filter(|on| *on <= day),
        measure: metric.or_else(|| improvement.measure.as_ref().map(ToString::to_string)),
        before: improvement.before.as_ref().map(|measured| measured.value),
        after: improvement.after.as_ref().map(|measured| measured.value),
        effect,
        why,
        inputs: members.iter().map(|member| format!("{base}/{member}")).collect(),
    })
}

/// What it brought about, why, and the members that this rests on.
pub(super) fn effect(
    view: &View<'_>,
    improvement: &Improvement,
    state: Option<ImprovementState>,
) -> (ImprovementEffect, String, &'static [&'static str]) {
    use ImprovementEffect as E;
    let day = view.day();
    let measured = improvement.after.as_ref().is_some_and(|after| after.on.is_none_or(|on| on <= day));
    let judged = improvement.evaluation.as_ref().filter(|evaluation| evaluation.on.is_none_or(|on| on <= day));
    let better = improvement.is_better(view.metric_direction(improvement)).filter(|_| measured);
    if let (Some(better), Some(before), Some(after)) = (better, &improvement.before, &improvement.after) {
        let why = format!("the measure went from {} to {}", before.value, after.value);
        return (if better { E::Better } else { E::NotBetter }, why, &["before", "after"]);
    }
    if let Some(judged) = judged {
        let (effect, why) = if judged.improved {
            (E::JudgedBetter, "judged better, without a measure before and after that compares")
        } else {
            (E::NotBetter, "judged no better")
        };
        return (effect, why.to_owned(), &["evaluation"]);
    }
    let by_state = matches!(state, Some(ImprovementState::Done | ImprovementState::Evaluated));
    match improvement.done_on.filter(|on| *on <= day) {
        Some(on) if day <= on.plus_days(view.settings().effect_days()) => {
            (E::Pending, format!("done on {on}; its effect is not known yet"), &["done_on"])
        }
        Some(on) => (E::Unmeasured, format!("done on {on}, and nothing shows its effect"), &["after"]),
        None if by_state => (E::Unmeasured, "done, and nothing shows its effect".to_owned(), &["after"]),
        None => (E::Pending, "not done yet".to_owned(), &["done_on"]),
    }
}
