//! The lifecycle of a change (clauses 6.3, 8.1).

use super::authority::delegation_holds;
use super::driver::{Case, Lifecycle, Part, Slot};
use super::guard::{Guard, Missing, Source};
use super::machine::{Machine, command, end, state, step};
use crate::base::{Date, Field, Params};
use crate::model::{Approval, Change, ChangeCommand as Command, ChangeKind, ChangeState, Matter, approval_by};

/// The machine of changes (clauses 6.3, 8.1).
pub static CHANGES: Machine = Machine {
    name: "changes",
    title: "Change",
    states: &[
        state("proposed", "Proposed"),
        state("approved", "Approved"),
        state("implemented_unapproved", "Made before approval"),
        state("implemented", "Made"),
        state("reviewed", "Reviewed"),
        end("closed", "Closed"),
        end("rejected", "Rejected"),
        end("rolled_back", "Taken back"),
    ],
    commands: &[
        command("approve", "Approve", &[], &[Guard::ChangeDescribed, Guard::ApproverNotOwner, Guard::DelegationHolds]),
        command("reject", "Reject", &[], &[]),
        command("implement", "Say that it is made", &[Guard::ChangePlanned, Guard::NotBeforePlanned], &[]),
        command("implement_urgently", "Make it in an emergency", &[], &[]),
        command("review", "Review", &[Guard::UnintendedReviewed], &[Guard::OutcomeStated]),
        command("close", "Close", &[Guard::UnintendedReviewed], &[Guard::IntegrityChecked]),
        command("roll_back", "Take back", &[], &[]),
    ],
    transitions: &[
        step("proposed", "approve", "approved"),
        step("proposed", "reject", "rejected"),
        step("proposed", "implement_urgently", "implemented_unapproved"),
        step("approved", "implement", "implemented"),
        step("approved", "reject", "rejected"),
        step("implemented_unapproved", "approve", "implemented"),
        step("implemented_unapproved", "roll_back", "rolled_back"),
        step("implemented", "review", "reviewed"),
        step("implemented", "roll_back", "rolled_back"),
        step("reviewed", "close", "closed"),
        step("reviewed", "review", "reviewed"),
        step("reviewed", "roll_back", "rolled_back"),
    ],
};

/// The lifecycle of changes.
#[derive(Debug)]
pub struct Changes;

impl Lifecycle for Changes {
    type Record = Change;
    type Command = Command;
    type State = ChangeState;
    const MACHINE: &'static Machine = &CHANGES;

    fn items(_: &Change) -> Vec<&str> {
        vec![""]
    }

    fn part<'r>(record: &'r Change, item: &str, day: Date) -> Option<Part<'r, Command>> {
        item.is_empty().then(|| Part {
            history: &record.history,
            stored: record.state.map(ChangeState::as_str),
            implied: implied(record, day).map(ChangeState::as_str),
            chained: record.chain == Some(true),
            field: Field::whole(),
            title: Some(record.title.as_str()),
            owner: record.owner.as_ref().map(|owner| owner.as_str()),
        })
    }

    fn slot<'r>(record: &'r mut Change, _: &str) -> Option<Slot<'r, Command, ChangeState>> {
        Some(Slot { history: &mut record.history, state: &mut record.state })
    }

    fn check(record: &Change, _: &str, command: Option<&Command>, guard: Guard, case: &Case<'_>) -> Vec<Missing> {
        if guard == Guard::ChangeDescribed {
            return undescribed(record);
        }
        check(record, command, guard, case).into_iter().collect()
    }

    fn effect(record: &mut Change, _: &str, command: &Command, case: &Case<'_>) {
        let day = case.day;
        match command {
            Command::Approve { act, under } => {
                let approval = Approval { by: act.by.clone(), on: day, as_role: None, under: under.clone() };
                record.approved.push(approval);
            }
            Command::Implement { .. } => record.done_on = Some(day),
            Command::ImplementUrgently { .. } => {
                record.done_on = Some(day);
                record.emergency = Some(true);
            }
            Command::Review { act, outcome } => {
                let mut outcome = outcome.clone();
                outcome.on = outcome.on.or(Some(day));
                outcome.by = outcome.by.or_else(|| Some(act.by.clone()));
                record.review = Some(outcome);
            }
            Command::RollBack { .. } => record.rolled_back_on = Some(day),
            _ => {}
        }
    }

    fn undo(record: &mut Change, _: &str, command: &Command) {
        let on = crate::model::Command::act(command).at.date();
        match command {
            Command::Approve { act, .. } => {
                let last = record.approved.iter().rposition(|approval| approval.by == act.by && approval.on == on);
                if let Some(at) = last {
                    record.approved.remove(at);
                }
            }
            Command::Implement { .. } | Command::ImplementUrgently { .. } if record.done_on == Some(on) => {
                record.done_on = None;
                if matches!(command, Command::ImplementUrgently { .. }) {
                    record.emergency = None;
                }
            }
            Command::Review { outcome, .. } => {
                let day = outcome.on.unwrap_or(on);
                if record.review.as_ref().is_some_and(|kept| kept.on == Some(day) && kept.result == outcome.result) {
                    record.review = None;
                }
            }
            Command::RollBack { .. } if record.rolled_back_on == Some(on) => record.rolled_back_on = None,
            _ => {}
        }
    }
}

/// The state that a change's dates and approvals tell.
fn implied(change: &Change, day: Date) -> Option<ChangeState> {
    let by = |date: Option<Date>| date.is_some_and(|date| date <= day);
    let approved = approval_by(&change.approved, day).is_some();
    let reviewed = change.review.as_ref().is_some_and(|review| by(review.on));
    match () {
        () if by(change.rolled_back_on) => Some(ChangeState::RolledBack),
        () if by(change.done_on) && reviewed => Some(ChangeState::Reviewed),
        () if by(change.done_on) && change.emergency == Some(true) && !approved => {
            Some(ChangeState::ImplementedUnapproved)
        }
        () if by(change.done_on) => Some(ChangeState::Implemented),
        () if approved => Some(ChangeState::Approved),
        () => None,
    }
}

/// The members that say what a change is for and what it takes, each with whether it is filled in.
pub(crate) fn described(change: &Change) -> [(&'static str, bool); 4] {
    [
        ("purpose", change.purpose.is_some()),
        ("consequences", change.consequences.is_some()),
        ("resources", change.resources.is_some()),
        ("responsibilities", change.responsibilities.is_some() || change.owner.is_some()),
    ]
}

fn undescribed(change: &Change) -> Vec<Missing> {
    let lacking = described(change).into_iter().filter(|(_, said)| !said);
    lacking
        .map(|(member, _)| {
            let params = Params::none().with("member", member);
            Missing::new(Guard::ChangeDescribed, Source::Record, format!("/{member}"), params)
        })
        .collect()
}

fn check(change: &Change, command: Option<&Command>, guard: Guard, case: &Case<'_>) -> Option<Missing> {
    let params = Params::none();
    let of_isms = change.kind == Some(ChangeKind::Isms);
    let unintended = change.unintended == Some(true);
    let result = change.review.as_ref().and_then(|review| review.result.as_ref());
    // What a review comes to is asked of the command that brings it.
    let (review, path) = match case.kind {
        "review" => (Source::Input, "/outcome/result"),
        _ => (Source::Record, "/review/result"),
    };
    match guard {
        Guard::ApproverNotOwner => {
            let owner = change.owner.as_ref()?.as_str();
            let params = params.with("person", owner.to_owned());
            (case.by? == owner).then(|| Missing::new(guard, Source::Person, "/by", params))
        }
        Guard::DelegationHolds => match command? {
            Command::Approve { act, under } => {
                delegation_holds(act.by.as_str(), under.as_ref()?, Matter::ChangeApproval, case)
            }
            _ => None,
        },
        // A change that nobody intended was not planned either.
        Guard::ChangePlanned if of_isms && !unintended && change.planned_on.is_none() => {
            Some(Missing::new(guard, Source::Record, "/planned_on", params))
        }
        Guard::NotBeforePlanned if of_isms && !unintended => {
            let planned = change.planned_on.filter(|planned| case.day < *planned)?;
            let params = params.with("planned_on", planned.to_string()).with("day", case.day.to_string());
            let mut missing = Missing::new(guard, Source::Waiting, "/planned_on", params);
            missing.ready_on = Some(planned);
            Some(missing)
        }
        Guard::UnintendedReviewed if unintended && result.is_none() => Some(Missing::new(guard, review, path, params)),
        Guard::OutcomeStated if !unintended && result.is_none() => Some(Missing::new(guard, review, path, params)),
        Guard::IntegrityChecked => {
            let checked = change.integrity_check.as_ref().is_some_and(|check| check.whole == Some(true));
            (of_isms && !checked).then(|| Missing::new(guard, Source::Record, "/integrity_check/whole", params))
        }
        _ => None,
    }
}
