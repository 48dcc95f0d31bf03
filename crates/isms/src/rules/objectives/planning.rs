//! Risks and opportunities of the ISMS itself (clause 6.1.1).

use crate::model::PlannedAction;
use crate::rules::{Out, Spot, View};

pub(super) fn absent(view: &View<'_>, out: &mut Out<'_>) {
    let day = view.day();
    if !view.all::<PlannedAction>().any(|planned| planned.determined_on.is_none_or(|on| on <= day)) {
        out.find(Spot::register("planned_actions")).end();
    }
}

pub(super) fn loose(view: &View<'_>, planned: &PlannedAction, out: &mut Out<'_>) {
    let determined = planned.determined_on.is_none_or(|on| on <= view.day());
    if determined && planned.integrated_in.is_empty() && planned.evaluation.is_none() {
        out.find(Spot::of(planned).member("integrated_in")).end();
    }
}
