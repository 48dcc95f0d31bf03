//! Actions: corrective actions (clause 10.2 c) and those of a treatment plan (6.1.3 e, 8.3). One machine, two kinds of record.

use std::marker::PhantomData;

use super::driver::{Case, Lifecycle, Part, Slot};
use super::guard::{Guard, Missing, Source};
use super::machine::{CommandInfo, Machine, StateInfo, Transition, command, end, state, step};
use crate::base::{Date, Field, Params};
use crate::document::Kept;
use crate::model::{Action, ActionCommand, ActionState, Nonconformity, Risk, standing};

const STATES: &[StateInfo] = &[
    state("planned", "Planned"),
    state("started", "Started"),
    state("done", "Done"),
    end("verified", "Verified"),
    end("cancelled", "Cancelled"),
];

const COMMANDS: &[CommandInfo] = &[
    command("start", "Start", &[Guard::ActionsAssigned], &[]),
    command("complete", "Complete", &[Guard::ActionsAssigned], &[]),
    command("verify", "Verify", &[Guard::ResultsKept], &[Guard::VerifierIndependent]),
    command("postpone", "Postpone", &[], &[Guard::DueLater]),
    command("cancel", "Cancel", &[], &[]),
];

const TRANSITIONS: &[Transition] = &[
    step("planned", "start", "started"),
    step("planned", "complete", "done"),
    step("planned", "postpone", "planned"),
    step("planned", "cancel", "cancelled"),
    step("started", "complete", "done"),
    step("started", "postpone", "started"),
    step("started", "cancel", "cancelled"),
    step("done", "verify", "verified"),
];

/// The machine of corrective actions.
pub static CORRECTIVE_ACTIONS: Machine = Machine {
    name: "nonconformities/actions",
    title: "Corrective action",
    states: STATES,
    commands: COMMANDS,
    transitions: TRANSITIONS,
};

/// The machine of the actions of a treatment plan.
pub static TREATMENT_ACTIONS: Machine = Machine {
    name: "risks/actions",
    title: "Treatment action",
    states: STATES,
    commands: COMMANDS,
    transitions: TRANSITIONS,
};

/// A record that holds actions.
pub trait HoldsActions: Kept {
    /// The machine of its actions.
    const ACTIONS: &'static Machine;
    /// Where the actions stand in the record.
    fn actions_field() -> Field;
    /// The actions.
    fn actions(&self) -> &[Action];
    /// The actions, to change them.
    fn actions_mut(&mut self) -> &mut [Action];
    /// Whether histories are chained.
    fn chained(&self) -> bool;
}

impl HoldsActions for Nonconformity {
    const ACTIONS: &'static Machine = &CORRECTIVE_ACTIONS;
    fn actions_field() -> Field {
        Field::of("actions")
    }
    fn actions(&self) -> &[Action] {
        &self.actions
    }
    fn actions_mut(&mut self) -> &mut [Action] {
        &mut self.actions
    }
    fn chained(&self) -> bool {
        self.chain == Some(true)
    }
}

impl HoldsActions for Risk {
    const ACTIONS: &'static Machine = &TREATMENT_ACTIONS;
    fn actions_field() -> Field {
        Field::of("treatment").then("actions")
    }
    fn actions(&self) -> &[Action] {
        self.treatment.as_ref().map_or(&[], |treatment| &treatment.actions)
    }
    fn actions_mut(&mut self) -> &mut [Action] {
        self.treatment.as_mut().map_or(&mut [], |treatment| &mut treatment.actions)
    }
    fn chained(&self) -> bool {
        self.chain == Some(true)
    }
}

/// The lifecycle of the actions of a kind of record.
#[derive(Debug)]
pub struct ActionsOf<R>(PhantomData<R>);

/// The lifecycle of corrective actions.
pub type CorrectiveActions = ActionsOf<Nonconformity>;

/// The lifecycle of the actions of a treatment plan.
pub type TreatmentActions = ActionsOf<Risk>;

impl<R: HoldsActions> Lifecycle for ActionsOf<R> {
    type Record = R;
    type Command = ActionCommand;
    type State = ActionState;
    const MACHINE: &'static Machine = R::ACTIONS;

    fn items(record: &R) -> Vec<&str> {
        record.actions().iter().map(|action| action.id.as_str()).collect()
    }

    fn part<'r>(record: &'r R, item: &str, day: Date) -> Option<Part<'r, ActionCommand>> {
        let mut actions = record.actions().iter().enumerate();
        let (index, action) = actions.find(|(_, action)| action.id.as_str() == item)?;
        Some(Part {
            history: &action.history,
            stored: action.state.map(ActionState::as_str),
            implied: action.done_by(day).then_some(ActionState::Done.as_str()),
            chained: record.chained(),
            field: R::actions_field().item(index, Some(item)),
            title: Some(action.what.as_str()),
            owner: action.owner.as_ref().map(|owner| owner.as_str()),
        })
    }

    fn slot<'r>(record: &'r mut R, item: &str) -> Option<Slot<'r, ActionCommand, ActionState>> {
        let action = find(record, item)?;
        Some(Slot { history: &mut action.history, state: &mut action.state })
    }

    fn check(record: &R, item: &str, _command: Option<&ActionCommand>, guard: Guard, case: &Case<'_>) -> Vec<Missing> {
        let mut actions = record.actions().iter().enumerate();
        let Some((index, action)) = actions.find(|(_, action)| action.id.as_str() == item) else { return Vec::new() };
        let field = R::actions_field().item(index, Some(item));
        let own = case.by.is_some_and(|by| did(action, by));
        match guard {
            Guard::VerifierIndependent if own => {
                let params = Params::none().with("person", case.by.unwrap_or_default().to_owned());
                vec![Missing::new(guard, Source::Person, "/by", params)]
            }
            Guard::DueLater => match (action.first_due, action.due) {
                (Some(first), Some(due)) if due <= first => {
                    let params = Params::none().with("first_due", first.to_string());
                    vec![Missing::new(guard, Source::Input, "/due", params)]
                }
                _ => Vec::new(),
            },
            Guard::ActionsAssigned | Guard::ResultsKept => lacking(guard, action, &field, case.day),
            _ => Vec::new(),
        }
    }

    fn effect(record: &mut R, item: &str, command: &ActionCommand, case: &Case<'_>) {
        let Some(action) = find(record, item) else { return };
        match command {
            ActionCommand::Postpone { due, .. } => {
                action.first_due = action.first_due.or(action.due);
                action.due = Some(*due);
            }
            ActionCommand::Complete { result, .. } => {
                action.done = Some(case.day);
                action.result = Some(result.clone());
            }
            _ => {}
        }
    }

    fn undo(record: &mut R, item: &str, command: &ActionCommand) {
        let Some(action) = find(record, item) else { return };
        match command {
            ActionCommand::Postpone { due, .. } if action.due == Some(*due) => {
                let mut earlier =
                    standing(&action.history, super::fold::end_of_time()).filter_map(|(_, command)| match command {
                        ActionCommand::Postpone { due, .. } => Some(*due),
                        _ => None,
                    });
                action.due = earlier.next_back().or(action.first_due);
            }
            ActionCommand::Complete { act, result } => {
                if action.done == Some(act.at.date()) {
                    action.done = None;
                }
                if action.result.as_ref() == Some(result) {
                    action.result = None;
                }
            }
            _ => {}
        }
    }
}

fn find<'r, R: HoldsActions>(record: &'r mut R, item: &str) -> Option<&'r mut Action> {
    record.actions_mut().iter_mut().find(|action| action.id.as_str() == item)
}

/// Whether an action is a person's own: they own it, or reported it done.
pub(super) fn did(action: &Action, person: &str) -> bool {
    let mut entries = standing(&action.history, super::fold::end_of_time());
    action.owner.as_ref().is_some_and(|owner| owner.as_str() == person)
        || entries.any(|(_, entry)| matches!(entry, ActionCommand::Complete { act, .. } if act.by.as_str() == person))
}

/// The actions of a record that count: those not cancelled, with their position.
pub(super) fn live(actions: &[Action], day: Date) -> impl Iterator<Item = (usize, &Action)> {
    actions.iter().enumerate().filter(move |(_, action)| !action.cancelled_by(day))
}

/// What of a guard on actions does not hold for those of a record. Actions that the command itself brings are to be mended there.
pub(super) fn check_all<R: HoldsActions>(record: &R, added: &[Action], guard: Guard, case: &Case<'_>) -> Vec<Missing> {
    let mut missing = Vec::new();
    for (index, action) in live(record.actions(), case.day) {
        let field = R::actions_field().item(index, Some(action.id.as_str()));
        let mut found = lacking(guard, action, &field, case.day);
        if let Some(at) = added.iter().position(|new| new.id == action.id) {
            for missing in &mut found {
                let member = missing.path.strip_prefix(field.pointer()).unwrap_or_default();
                missing.path = format!("/actions/{at}{member}");
                missing.source = Source::Input;
            }
        }
        missing.append(&mut found);
    }
    missing
}

/// What of a guard on actions does not hold for one.
fn lacking(guard: Guard, action: &Action, field: &Field, day: Date) -> Vec<Missing> {
    let lacks = |member: &'static str, holds: bool| {
        let params = Params::none().with("action", action.id.to_string()).with("member", member);
        (!holds).then(|| Missing::new(guard, Source::Record, field.clone().then(member).pointer(), params))
    };
    let lacks = match guard {
        Guard::ActionsAssigned => [lacks("owner", action.owner.is_some()), lacks("due", action.due.is_some())],
        Guard::ActionsDone => [lacks("done", action.done_by(day)), None],
        Guard::ResultsKept => [lacks("result", action.result.is_some()), None],
        _ => [None, None],
    };
    lacks.into_iter().flatten().collect()
}

/// The action that was done last by a day.
pub(super) fn last_done(actions: &[Action], day: Date) -> Option<(&Action, Date)> {
    live(actions, day).filter_map(|(_, action)| action.done.map(|done| (action, done))).max_by_key(|(_, done)| *done)
}
