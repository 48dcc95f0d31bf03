//! What has to be there before a nonconformity is closed.

use super::matter::Matter;
use crate::model::{Grade, Nonconformity};
use crate::rules::{Out, Spot, View};

fn closed<'n>(view: &View<'_>, record: &'n Nonconformity) -> Option<Matter<'n>> {
    Matter::new(view, record).filter(Matter::is_closed)
}

pub(super) fn without_cause(view: &View<'_>, record: &Nonconformity, out: &mut Out<'_>) {
    let Some(matter) = closed(view, record) else { return };
    let spot = Spot::of(record).member("cause");
    let Some(cause) = matter.cause() else {
        return out.find(spot).with("problem", "its cause was not determined").end();
    };
    if cause.what.is_none() {
        return out.find(spot.member("what")).with("problem", "its review names no cause").end();
    }
    if let (Some(on), Some(closed_on)) = (cause.on, matter.closed_on())
        && closed_on < on
    {
        let problem = format!("its cause was determined on {on}, after it was closed on {closed_on}");
        out.find(spot.member("on")).with("problem", problem).end();
    }
}

pub(super) fn undecided(view: &View<'_>, record: &Nonconformity, out: &mut Out<'_>) {
    let Some(matter) = Matter::new(view, record).filter(Matter::is_past_decision) else { return };
    let acts = matter.actions().next().is_some();
    let spot = Spot::of(record).member("action_needed");
    match matter.action_needed() {
        None if !acts && !matter.closed_without_action() => {
            out.find(spot).with("problem", "whether action against the cause is needed is not decided").end();
        }
        Some(decision) if decision.needed && !acts => {
            let spot = Spot::of(record).member("actions");
            out.find(spot).with("problem", "action against the cause was found needed, and none is planned").end();
        }
        Some(decision) if !decision.needed && decision.reason.is_none() && !matter.closed_without_action() => {
            let problem = "action against the cause was found not to be needed, and no reason is given";
            out.find(spot.member("reason")).with("problem", problem).end();
        }
        _ => {}
    }
}

pub(super) fn by_correction(view: &View<'_>, record: &Nonconformity, out: &mut Out<'_>) {
    let Some(matter) = closed(view, record) else { return };
    if record.grade == Some(Grade::Major) && matter.done().next().is_none() {
        out.find(Spot::of(record).member("actions")).end();
    }
}

/// Silent without actions: NCR003 and NCR004 say whether there should be some.
pub(super) fn unreviewed(view: &View<'_>, record: &Nonconformity, out: &mut Out<'_>) {
    let Some(matter) = closed(view, record).filter(|matter| matter.actions().next().is_some()) else { return };
    let spot = Spot::of(record).member("effectiveness");
    match matter.effectiveness().map(|review| review.effective) {
        None => out.find(spot).with("problem", "its actions were not reviewed for their effect").end(),
        Some(None) => {
            out.find(spot.member("effective"))
                .with("problem", "the review does not say whether its actions were effective")
                .end();
        }
        Some(Some(false)) => {
            out.find(spot.member("effective")).with("problem", "its actions were found not to be effective").end();
        }
        Some(Some(true)) => {}
    }
}

/// Silent without a cause: NCR002 says so.
pub(super) fn not_searched(view: &View<'_>, record: &Nonconformity, out: &mut Out<'_>) {
    let Some(matter) = closed(view, record) else { return };
    if matter.cause().is_some_and(|cause| cause.what.is_some() && cause.similar.is_none()) {
        out.find(Spot::of(record).member("cause").member("similar")).end();
    }
}

pub(super) fn unevidenced(view: &View<'_>, record: &Nonconformity, out: &mut Out<'_>) {
    let Some(matter) = closed(view, record) else { return };
    let kept = || record.meta.evidence.iter().filter(|evidence| evidence.on.is_none_or(|on| on <= view.day()));
    if kept().next().is_none() {
        out.find(Spot::of(record).member("evidence")).with("problem", "no evidence of it is kept").end();
        return;
    }
    for (at, action, done) in matter.done().filter(|(_, action, _)| action.result.is_none()) {
        if kept().all(|evidence| evidence.on.is_some_and(|on| on < done)) {
            let problem = format!("action `{}` has no result, nor is there evidence of a later day than it", action.id);
            let actions = Spot::of(record).member("actions");
            out.find(actions.item(at, Some(action.id.as_str())).member("result")).with("problem", problem).end();
        }
    }
}

pub(super) fn change_undecided(view: &View<'_>, record: &Nonconformity, out: &mut Out<'_>) {
    let Some(matter) = closed(view, record) else { return };
    if matter.isms_change().is_none() {
        out.find(Spot::of(record).member("isms_change")).end();
    }
}
