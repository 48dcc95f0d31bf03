//! Changes: what they are for, whether they were planned, and what came of those nobody intended (clauses 6.3, 8.1).

use crate::lifecycle::{Changes, described, state_word};
use crate::model::{Change, ChangeKind, approval_by};
use crate::rules::{Out, Spot, View};

fn is_unintended(change: &Change) -> bool {
    change.unintended == Some(true)
}

/// Asked from the approval on: a proposal may still be thin.
pub(super) fn undescribed(view: &View<'_>, change: &Change, out: &mut Out<'_>) {
    let decided = !matches!(state_word::<Changes>(change, "", view.as_of()), Ok("proposed" | "rejected") | Err(_));
    if is_unintended(change) || !decided {
        return;
    }
    for (member, said) in described(change) {
        if !said {
            out.find(Spot::of(change).member(member)).with("what", member).end();
        }
    }
}

pub(super) fn unplanned(view: &View<'_>, change: &Change, out: &mut Out<'_>) {
    let day = view.day();
    let Some(done) = change.done_on.filter(|done| *done <= day) else { return };
    if change.kind != Some(ChangeKind::Isms) || is_unintended(change) || change.emergency == Some(true) {
        return;
    }
    let first = change.approved.iter().map(|approval| approval.on).min();
    let spot = Spot::of(change);
    let done_on = done.to_string();
    match change.planned_on {
        None => {
            let problem = format!("was made on {done}, and no day was planned for it");
            out.find(spot.member("planned_on")).with("done_on", done_on).with("problem", problem).end();
        }
        Some(planned) if done < planned => {
            let problem = format!("was made on {done}, before {planned}, the day planned for it");
            out.find(spot.member("done_on")).with("done_on", done_on).with("problem", problem).end();
        }
        Some(_) => {
            let Some(approved) = first.filter(|approved| done < *approved) else { return };
            let problem = format!("was made on {done}, before its approval of {approved}");
            out.find(spot.member("done_on")).with("done_on", done_on).with("problem", problem).end();
        }
    }
}

pub(super) fn unreviewed(view: &View<'_>, change: &Change, out: &mut Out<'_>) {
    let day = view.day();
    let reviewed =
        change.review.as_ref().is_some_and(|review| review.result.is_some() && review.on.is_none_or(|on| on <= day));
    let grace = view.settings().unintended_change_days();
    let waits = change.done_on.is_some_and(|done| done.plus_days(grace) >= day);
    if is_unintended(change) && !reviewed && !waits {
        let approved = approval_by(&change.approved, day).is_some();
        let when = change.done_on.map_or_else(String::new, |done| format!(" on {done}"));
        let despite = if approved { ", though somebody approved it" } else { "" };
        out.find(Spot::of(change).member("review")).with("when", when).with("despite", despite).end();
    }
}
