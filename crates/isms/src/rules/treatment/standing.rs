//! The acceptance of a risk as it stands on the day: by its history, or by its members where it has none.

use crate::base::{Date, Digest, Id, Timestamp};
use crate::model::{AcceptanceCommand, AcceptanceState, Delegation, Item, Person, Risk, standing};
use crate::rules::View;

/// Who accepted a risk, when and until when.
pub(super) struct Accepted<'r> {
    pub(super) by: Option<&'r Id<Person>>,
    pub(super) under: Option<&'r Id<Delegation>>,
    pub(super) on: Option<Date>,
    pub(super) until: Option<Date>,
    pub(super) assessment: Option<&'r Id<Item>>,
    pub(super) fingerprint: Option<&'r Digest>,
}

/// The acceptance that has been given by the day and neither refused nor taken back; whether it has lapsed is not asked here.
pub(super) fn standing_acceptance<'r>(view: &View<'_>, risk: &'r Risk) -> Option<Accepted<'r>> {
    let acceptance = risk.acceptance.as_ref()?;
    let members = Accepted {
        by: acceptance.by.as_ref(),
        under: acceptance.under.as_ref(),
        on: acceptance.on,
        until: acceptance.until,
        assessment: acceptance.assessment.as_ref(),
        fingerprint: acceptance.fingerprint.as_ref(),
    };
    if acceptance.history.is_empty() {
        let given = acceptance.state.is_none_or(|state| state == AcceptanceState::Accepted);
        let happened = acceptance.on.is_none_or(|on| on <= view.day());
        return (given && happened).then_some(members);
    }
    match last_entry(&acceptance.history, view.as_of().moment())? {
        AcceptanceCommand::Adopt { state: AcceptanceState::Accepted, .. } => Some(members),
        AcceptanceCommand::Accept { act, assessment, under, until, .. }
        | AcceptanceCommand::Renew { act, assessment, under, until, .. } => Some(Accepted {
            by: Some(&act.by),
            under: under.as_ref(),
            on: Some(act.at.date()),
            until: *until,
            // The members may already tell of a later renewal.
            fingerprint: members.fingerprint.filter(|_| members.assessment.is_none_or(|id| id == assessment)),
            assessment: Some(assessment),
        }),
        _ => None,
    }
}

/// The last entry by a moment that says something of the acceptance itself.
fn last_entry(history: &[AcceptanceCommand], moment: Timestamp) -> Option<&AcceptanceCommand> {
    let entries = standing(history, moment).map(|(_, entry)| entry);
    entries.rev().find(|entry| !matches!(entry, AcceptanceCommand::Correct { .. }))
}
