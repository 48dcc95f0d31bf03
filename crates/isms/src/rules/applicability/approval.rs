//! Whether a statement is approved and still up to date.

use crate::base::{Date, Id};
use crate::model::{Change, Risk, Scope, StatementOfApplicability, approval_by};
use crate::rules::{Out, Spot, View};

/// The latest approval of the version that stands.
fn approved_on(statement: &StatementOfApplicability, day: Date) -> Option<Date> {
    let latest = approval_by(&statement.approved, day)?.on;
    statement.on.is_none_or(|on| on <= latest).then_some(latest)
}

/// Silent for a draft while an earlier statement about the same catalogue is approved.
pub(super) fn unapproved(view: &View<'_>, statement: &StatementOfApplicability, out: &mut Out<'_>) {
    let day = view.day();
    let approved = |other: &&StatementOfApplicability| approved_on(other, day).is_some();
    if !super::counts(view, statement) || super::about(view, statement.framework.as_ref()).iter().any(approved) {
        return;
    }
    let problem = match (approval_by(&statement.approved, day), statement.on) {
        (Some(latest), Some(on)) => format!("was last approved on {}, before this version of {on}", latest.on),
        _ => "has been approved by nobody".to_owned(),
    };
    out.find(Spot::of(statement).member("approved")).with("problem", problem).end();
}

pub(super) fn outdated(view: &View<'_>, statement: &StatementOfApplicability, out: &mut Out<'_>) {
    let day = view.day();
    if !super::counts(view, statement) {
        return;
    }
    // To approve it once more is to say that it still holds.
    let Some(since) = statement.on.max(approved_on(statement, day)) else { return };
    let mut changes = changes_of_scope(view);
    changes.extend(changes_of_risks(view, since));
    changes.retain(|change| since < change.on && change.on <= day);
    let Some(latest) = changes.iter().max_by_key(|change| change.on) else { return };
    out.find(Spot::of(statement).member("on"))
        .with("on", since.to_string())
        .with("count", changes.len())
        .with("what", latest.what.clone())
        .with("changed", latest.on.to_string())
        .related(latest.spot.clone(), "the latest change")
        .end();
}

struct Changed {
    on: Date,
    what: String,
    spot: Spot,
}

fn changes_of_scope(view: &View<'_>) -> Vec<Changed> {
    let mut changes = Vec::new();
    for scope in view.all::<Scope>() {
        if let Some(approval) = approval_by(&scope.approved, view.day()) {
            let spot = Spot::of(scope).member("approved");
            changes.push(Changed { on: approval.on, what: "the approval of the scope".to_owned(), spot });
        }
    }
    for change in view.all::<Change>() {
        let scope = change.affects.iter().any(|record| record.register() == "scope" && record.document().is_none());
        if let Some(on) = change.done_on.filter(|_| scope) {
            let what = format!("the change `{}` of the scope", change.id);
            changes.push(Changed { on, what, spot: Spot::of(change).member("done_on") });
        }
    }
    changes
}

/// New treatment plans, and assessments that rate a risk for the first time or otherwise than before: to confirm a rating changes
/// no control.
fn changes_of_risks(view: &View<'_>, since: Date) -> Vec<Changed> {
    let mut changes = Vec::new();
    for risk in view.all::<Risk>().filter(|risk| !view.is_closed(risk)) {
        if let Some(on) = risk.treatment.as_ref().and_then(|treatment| treatment.drawn_up_on) {
            let spot = Spot::of(risk).member("treatment").member("drawn_up_on");
            changes.push(Changed { on, what: format!("the treatment plan of `{}`", risk.id), spot });
        }
        let Some((at, now)) = view.present(risk, view.day()) else { continue };
        let before = view.present(risk, since).map(|(_, before)| before);
        let same = before.is_some_and(|before| now.inputs() == before.inputs() && now.level == before.level);
        if let Some(on) = now.on.filter(|_| !same) {
            let spot = Spot::of(risk).member("assessments").item(at, Some(Id::as_str(&now.id)));
            changes.push(Changed { on, what: format!("the assessment of `{}`", risk.id), spot });
        }
    }
    changes
}
