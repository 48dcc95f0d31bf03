//! Exceptions: approved, for a time, and with something that makes up for them (clause 8.1).

use crate::lifecycle::{Exceptions, exception_expired, exception_open, state_word};
use crate::model::{Control, PolicyException};
use crate::rules::facts::idle;
use crate::rules::{Out, Spot, View};

pub(super) fn ungranted(view: &View<'_>, exception: &PolicyException, out: &mut Out<'_>) {
    let day = view.day();
    let told = exception.state.is_some() || !exception.history.is_empty();
    let word = state_word::<Exceptions>(exception, "", view.as_of());
    let ended = exception.ended_on.is_some_and(|on| on <= day);
    // What has a state or a history and is not approved waits for its decision, or was refused. What has neither is in use.
    let in_use = if told { word == Ok("approved") } else { !ended };
    if !in_use {
        return;
    }
    if !exception.approved.iter().any(|approval| approval.on <= day) {
        out.find(Spot::of(exception).member("approved")).with("problem", "nobody has approved it").end();
    }
    if exception.until.is_none() {
        out.find(Spot::of(exception).member("until")).with("problem", "it has no last day").end();
    }
}

pub(super) fn expired(view: &View<'_>, exception: &PolicyException, out: &mut Out<'_>) {
    if let Some(until) = exception.until.filter(|_| exception_expired(exception, view.as_of())) {
        out.find(Spot::of(exception).member("until")).with("until", until.to_string()).end();
    }
}

pub(super) fn uncompensated(view: &View<'_>, exception: &PolicyException, out: &mut Out<'_>) {
    if !exception_open(exception, view.as_of()) || exception_expired(exception, view.as_of()) {
        return;
    }
    let spot = || Spot::of(exception).member("compensating_controls");
    if exception.compensating_controls.is_empty() {
        if exception.compensation.is_none() {
            out.find(spot()).with("problem", "nothing makes up for it").end();
        }
        return;
    }
    for (index, id) in exception.compensating_controls.iter().enumerate() {
        let why = view.get::<Control>(id).and_then(|control| idle(control, view.day()));
        if let Some(why) = why {
            let problem = format!("control `{id}`, which should make up for it, is not working: {why}");
            out.find(spot().item(index, None)).with("problem", problem).end();
        }
    }
}
