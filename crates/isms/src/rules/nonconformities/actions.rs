//! Corrective actions: who does them by when, whether they are more than the correction, and how their effect was reviewed.

use super::matter::Matter;
use crate::base::Date;
use crate::catalogue::folded;
use crate::model::{Action, ActionCommand, Effectiveness, Nonconformity};
use crate::rules::states::entries_until;
use crate::rules::{Out, Spot, View};

fn action_spot(record: &Nonconformity, at: usize, action: &Action) -> Spot {
    Spot::of(record).member("actions").item(at, Some(action.id.as_str()))
}

pub(super) fn nobodys(view: &View<'_>, record: &Nonconformity, out: &mut Out<'_>) {
    let Some(matter) = Matter::new(view, record) else { return };
    for (at, action) in matter.actions() {
        let lacks_owner = action.owner.is_none().then_some(("owner", "owner"));
        let lacks_date = (action.due.is_none() && !action.done_by(view.day())).then_some(("due", "due date"));
        for (member, lacks) in lacks_owner.into_iter().chain(lacks_date) {
            out.find(action_spot(record, at, action).member(member))
                .with("action", action.id.to_string())
                .with("lacks", lacks)
                .end();
        }
    }
}

pub(super) fn overdue(view: &View<'_>, record: &Nonconformity, out: &mut Out<'_>) {
    let Some(matter) = Matter::new(view, record).filter(|matter| !matter.is_closed()) else { return };
    let day = view.day();
    let limit = view.settings().open_nonconformity_days();
    let spot = Spot::of(record).member("due");
    match (record.due, matter.found_on()) {
        (Some(due), _) if due < day => {
            out.find(spot).with("problem", format!("was to be closed by {due} and is still open")).end();
        }
        (None, Some(found)) if found.plus_days(limit) < day => {
            let problem =
                format!("has been open since {found}, longer than {limit} days, and has no date by which to close it");
            out.find(spot).with("problem", problem).end();
        }
        _ => {}
    }
    for (at, action) in matter.actions().filter(|(_, action)| !action.done_by(day)) {
        if let Some(due) = action.due.filter(|due| *due < day) {
            let problem = format!("action `{}` was due on {due} and is not done", action.id);
            out.find(action_spot(record, at, action).member("due")).with("problem", problem).end();
        }
    }
}

/// The review of effectiveness, unless it found that there was no effect: such a review leads to new actions.
fn review<'n>(matter: &Matter<'n>) -> Option<&'n Effectiveness> {
    matter.effectiveness().filter(|review| review.effective != Some(false))
}

/// One finding a nonconformity, naming the action that is done last or not at all.
pub(super) fn reviewed_early(view: &View<'_>, record: &Nonconformity, out: &mut Out<'_>) {
    let Some(matter) = Matter::new(view, record) else { return };
    let Some(review) = review(&matter) else { return };
    let done = |action: &Action| action.done.filter(|done| *done <= view.day());
    let early = matter.actions().filter(|(_, action)| match (done(action), review.on) {
        (Some(done), Some(on)) => on < done,
        (Some(_), None) => false,
        (None, _) => true,
    });
    let Some((at, action)) =
        early.max_by_key(|(_, action)| done(action).map_or((true, None), |done| (false, Some(done))))
    else {
        return;
    };
    let state = done(action).map_or_else(|| "is not done".to_owned(), |done| format!("was done on {done}"));
    let when = review.on.map_or_else(|| "already".to_owned(), |on| format!("on {on}"));
    out.find(Spot::of(record).member("effectiveness").member("on"))
        .with("when", when)
        .with("action", action.id.to_string())
        .with("state", state)
        .related(action_spot(record, at, action).member("done"), "the action")
        .end();
}

pub(super) fn reviewed_soon(view: &View<'_>, record: &Nonconformity, out: &mut Out<'_>) {
    let Some(matter) = Matter::new(view, record) else { return };
    let Some(on) = review(&matter).and_then(|review| review.on) else { return };
    let Some((_, action, done)) = matter.done().max_by_key(|(_, _, done)| *done) else { return };
    let waiting = view.settings().waiting_days();
    let days = done.days_until(on);
    // Reviewed before it was done is NCR006.
    if 0 <= days && days < i64::from(waiting) {
        out.find(Spot::of(record).member("effectiveness").member("on"))
            .with("on", on.to_string())
            .with("days", days)
            .with("action", action.id.to_string())
            .with("waiting", i64::from(waiting))
            .end();
    }
}

pub(super) fn reviewed_own(view: &View<'_>, record: &Nonconformity, out: &mut Out<'_>) {
    let Some(matter) = Matter::new(view, record) else { return };
    let Some(person) = matter.effectiveness().and_then(|review| review.by.as_ref()) else { return };
    let moment = view.as_of().moment();
    let did = |action: &Action| {
        let entries = entries_until(&action.history, moment);
        action.owner.as_ref() == Some(person)
            || entries.iter().any(|entry| matches!(entry, ActionCommand::Complete { act, .. } if act.by == *person))
    };
    if let Some((at, action)) = matter.actions().find(|(_, action)| did(action)) {
        out.find(Spot::of(record).member("effectiveness").member("by"))
            .with("person", person.to_string())
            .with("action", action.id.to_string())
            .related(action_spot(record, at, action), "the action")
            .end();
    }
}

/// An action is the correction over again if it says no more than the correction does; and all of them are, if they were done by
/// the day of the correction and before any cause was known.
pub(super) fn only_correction(view: &View<'_>, record: &Nonconformity, out: &mut Out<'_>) {
    let Some(matter) = Matter::new(view, record) else { return };
    let Some(correction) = matter.correction() else { return };
    let mut said = false;
    if let Some(what) = &correction.what {
        for (at, action) in matter.actions().filter(|(_, action)| says_no_more(action.what.as_str(), what.as_str())) {
            said = true;
            let problem = format!("action `{}` says what the correction says", action.id);
            out.find(action_spot(record, at, action).member("what"))
                .with("problem", problem)
                .related(Spot::of(record).member("correction").member("what"), "the correction")
                .end();
        }
    }
    let Some(corrected) = correction.on.filter(|_| !said) else { return };
    let known = matter.cause().filter(|cause| cause.what.is_some()).map(|cause| cause.on);
    let unaimed = |done: Date| done <= corrected && known.is_none_or(|on| on.is_some_and(|on| done < on));
    let mut done = matter.actions().map(|(_, action)| action.done.filter(|done| *done <= view.day())).peekable();
    if done.peek().is_some() && done.all(|done| done.is_some_and(unaimed)) {
        let problem =
            format!("every action was done by {corrected}, the day of the correction, and before the cause was known");
        out.find(Spot::of(record).member("actions"))
            .with("problem", problem)
            .related(Spot::of(record).member("correction").member("on"), "the correction")
            .end();
    }
}

/// Whether an action has the same words as the correction, or three words or more that stand in it one after another.
fn says_no_more(action: &str, correction: &str) -> bool {
    let (action, correction) = (folded(action), folded(correction));
    let within = || action.split(' ').count() >= 3 && format!(" {correction} ").contains(&format!(" {action} "));
    !action.is_empty() && (action == correction || within())
}

#[cfg(test)]
mod tests {
    use super::says_no_more;

    #[test]
    fn an_action_with_the_words_of_the_correction_says_no_more() {
        let correction = "Access of the two leavers was revoked, and the list of accounts corrected.";
        for same in ["access of the two leavers was revoked", correction] {
            assert!(says_no_more(same, correction), "{same}");
        }
        for other in ["Access revoked", "Let the HR system revoke access on the last day", "—"] {
            assert!(!says_no_more(other, correction), "{other}");
        }
    }
}
