//! The lifecycle of an exception from what the organization requires of itself.

use super::authority::delegation_holds;
use super::driver::{Case, Lifecycle, Part, Slot, state_word};
use super::fold::end_of_time;
use super::guard::{Guard, Missing, Source};
use super::machine::{Machine, command, end, state, step};
use crate::base::{AsOf, Date, Field, Id, Params};
use crate::model::{
    Act, Approval, Delegation, Matter, PolicyException, PolicyExceptionCommand as Command, PolicyExceptionState,
    approval_by, standing,
};

const APPROVING: &[Guard] = &[Guard::ExceptionEnds, Guard::UntilAhead];
const PRACTICE: &[Guard] = &[Guard::CompensationStated, Guard::ApproverNotOwner, Guard::DelegationHolds];

/// The machine of exceptions. That one has expired is computed, never a state.
pub static EXCEPTIONS: Machine = Machine {
    name: "exceptions",
    title: "Exception",
    states: &[
        state("requested", "Requested"),
        state("approved", "Approved"),
        end("refused", "Refused"),
        end("revoked", "Revoked"),
        end("closed", "Closed"),
    ],
    commands: &[
        command("approve", "Approve", APPROVING, PRACTICE),
        command("refuse", "Refuse", &[], &[]),
        command("renew", "Renew", APPROVING, PRACTICE),
        command("revoke", "Revoke", &[], &[]),
        command("close", "Close", &[], &[]),
    ],
    transitions: &[
        step("requested", "approve", "approved"),
        step("requested", "refuse", "refused"),
        step("approved", "renew", "approved"),
        step("approved", "revoke", "revoked"),
        step("approved", "close", "closed"),
    ],
};

/// The lifecycle of exceptions.
#[derive(Debug)]
pub struct Exceptions;

impl Lifecycle for Exceptions {
    type Record = PolicyException;
    type Command = Command;
    type State = PolicyExceptionState;
    const MACHINE: &'static Machine = &EXCEPTIONS;

    fn items(_: &PolicyException) -> Vec<&str> {
        vec![""]
    }

    fn part<'r>(record: &'r PolicyException, item: &str, day: Date) -> Option<Part<'r, Command>> {
        let implied = if record.ended_on.is_some_and(|on| on <= day) {
            Some(PolicyExceptionState::Closed)
        } else {
            approval_by(&record.approved, day).map(|_| PolicyExceptionState::Approved)
        };
        item.is_empty().then(|| Part {
            history: &record.history,
            stored: record.state.map(PolicyExceptionState::as_str),
            implied: implied.map(PolicyExceptionState::as_str),
            chained: record.chain == Some(true),
            field: Field::whole(),
            title: Some(record.title.as_str()),
            owner: record.owner.as_ref().map(|owner| owner.as_str()),
        })
    }

    fn slot<'r>(record: &'r mut PolicyException, _: &str) -> Option<Slot<'r, Command, PolicyExceptionState>> {
        Some(Slot { history: &mut record.history, state: &mut record.state })
    }

    fn check(
        record: &PolicyException,
        _: &str,
        command: Option<&Command>,
        guard: Guard,
        case: &Case<'_>,
    ) -> Vec<Missing> {
        check(record, command, guard, case).into_iter().collect()
    }

    fn effect(record: &mut PolicyException, _: &str, command: &Command, case: &Case<'_>) {
        if let Some(terms) = Terms::of(command) {
            let approval =
                Approval { by: terms.act.by.clone(), on: case.day, as_role: None, under: terms.under.cloned() };
            record.approved.push(approval);
            record.until = terms.until.or(record.until);
        } else if matches!(command, Command::Revoke { .. } | Command::Close { .. }) {
            record.ended_on = Some(case.day);
        }
    }

    fn undo(record: &mut PolicyException, _: &str, command: &Command) {
        let on = crate::model::Command::act(command).at.date();
        let Some(terms) = Terms::of(command) else {
            if record.ended_on == Some(on) {
                record.ended_on = None;
            }
            return;
        };
        let last = record.approved.iter().rposition(|approval| approval.by == terms.act.by && approval.on == on);
        if let Some(at) = last {
            record.approved.remove(at);
        }
        if terms.until.is_some() && record.until == terms.until {
            let entries = standing(&record.history, end_of_time()).map(|(_, entry)| entry);
            record.until = entries.filter_map(|entry| Terms::of(entry)?.until).next_back();
        }
    }
}

/// The terms of a command that approves.
struct Terms<'c> {
    act: &'c Act,
    until: Option<Date>,
    under: Option<&'c Id<Delegation>>,
}

impl<'c> Terms<'c> {
    fn of(command: &'c Command) -> Option<Self> {
        match command {
            Command::Approve { act, until, under } => Some(Self { act, until: *until, under: under.as_ref() }),
            Command::Renew { act, until, under } => Some(Self { act, until: Some(*until), under: under.as_ref() }),
            _ => None,
        }
    }
}

fn check(record: &PolicyException, command: Option<&Command>, guard: Guard, case: &Case<'_>) -> Option<Missing> {
    let params = Params::none();
    match guard {
        Guard::ExceptionEnds if record.until.is_none() => Some(Missing::new(guard, Source::Input, "/until", params)),
        Guard::UntilAhead => {
            let until = record.until.filter(|until| *until < case.day)?;
            Some(Missing::new(guard, Source::Input, "/until", params.with("until", until.to_string())))
        }
        Guard::CompensationStated if record.compensating_controls.is_empty() && record.compensation.is_none() => {
            Some(Missing::new(guard, Source::Record, "/compensating_controls", params))
        }
        Guard::ApproverNotOwner => {
            let owner = record.owner.as_ref()?.as_str();
            let params = params.with("person", owner.to_owned());
            (case.by? == owner).then(|| Missing::new(guard, Source::Person, "/by", params))
        }
        Guard::DelegationHolds => {
            let terms = Terms::of(command?)?;
            delegation_holds(terms.act.by.as_str(), terms.under?, Matter::ExceptionApproval, case)
        }
        _ => None,
    }
}

/// Whether an exception is approved, and neither closed nor revoked; it may have expired all the same.
#[must_use]
pub fn exception_open(record: &PolicyException, as_of: AsOf) -> bool {
    state_word::<Exceptions>(record, "", as_of) == Ok(PolicyExceptionState::Approved.as_str())
}

/// Whether an approved exception has expired: its last day is over, and it was neither renewed, closed nor revoked.
#[must_use]
pub fn exception_expired(record: &PolicyException, as_of: AsOf) -> bool {
    exception_open(record, as_of) && record.until.is_some_and(|until| until < as_of.date())
}
