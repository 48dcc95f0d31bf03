//! The lifecycle of a control: from the plan to retirement, with the tests that show whether it works.

use super::driver::{Case, Lifecycle, Part, Slot};
use super::fold::end_of_time;
use super::guard::{Guard, Missing, Source};
use super::machine::{Machine, command, end, state, step};
use crate::base::{Date, Field, Id, Line, Params, Text};
use crate::model::{Act, Control, ControlCommand as Command, ControlTest, Implementation, Item, TestResult, standing};

/// The machine of controls. Its state is the control's `status`.
pub static CONTROLS: Machine = Machine {
    name: "controls",
    title: "Control",
    states: &[
        state("not_started", "Not started"),
        state("planned", "Planned"),
        state("partial", "Partly implemented"),
        state("implemented", "Implemented"),
        end("retired", "Retired"),
    ],
    commands: &[
        command("plan", "Plan", &[], &[Guard::ControlOwned]),
        command("implement_partly", "Report that part works", &[], &[]),
        command("implement", "Report that it works", &[Guard::TestNotFailed], &[Guard::ControlOwned]),
        command("pass_test", "Record a passed test", &[Guard::TestIdNew], &[]),
        command("fail_test", "Record a failed test", &[Guard::TestIdNew], &[]),
        command("retire", "Retire", &[], &[Guard::NotReliedOn]),
    ],
    transitions: &[
        step("not_started", "plan", "planned"),
        step("not_started", "retire", "retired"),
        step("planned", "implement_partly", "partial"),
        step("planned", "implement", "implemented"),
        step("planned", "retire", "retired"),
        step("partial", "implement", "implemented"),
        step("partial", "pass_test", "partial"),
        step("partial", "fail_test", "partial"),
        step("partial", "retire", "retired"),
        step("implemented", "implement_partly", "partial"),
        step("implemented", "pass_test", "implemented"),
        step("implemented", "fail_test", "partial"),
        step("implemented", "retire", "retired"),
    ],
};

/// The lifecycle of controls.
#[derive(Debug)]
pub struct Controls;

impl Lifecycle for Controls {
    type Record = Control;
    type Command = Command;
    type State = Implementation;
    const MACHINE: &'static Machine = &CONTROLS;

    fn items(_: &Control) -> Vec<&str> {
        vec![""]
    }

    fn part<'r>(record: &'r Control, item: &str, _: Date) -> Option<Part<'r, Command>> {
        item.is_empty().then(|| Part {
            history: &record.history,
            stored: record.status.map(Implementation::as_str),
            implied: None,
            chained: record.chain == Some(true),
            field: Field::whole(),
            title: Some(record.title.as_str()),
            owner: record.owner.as_ref().map(|owner| owner.as_str()),
        })
    }

    fn slot<'r>(record: &'r mut Control, _: &str) -> Option<Slot<'r, Command, Implementation>> {
        Some(Slot { history: &mut record.history, state: &mut record.status })
    }

    fn check(record: &Control, _: &str, command: Option<&Command>, guard: Guard, case: &Case<'_>) -> Vec<Missing> {
        let found = match guard {
            Guard::ControlOwned if record.owner.is_none() => {
                Missing::new(guard, Source::Record, "/owner", Params::none())
            }
            Guard::TestNotFailed => match record.latest_test(case.day) {
                Some(test) if test.result == TestResult::Failed => {
                    Missing::new(guard, Source::Record, "/tests", Params::none().with("test", test.id.to_string()))
                }
                _ => return Vec::new(),
            },
            Guard::TestIdNew => match command {
                Some(Command::PassTest { test, .. } | Command::FailTest { test, .. })
                    if record.tests.iter().filter(|known| known.id == *test).count() > 1 =>
                {
                    Missing::new(guard, Source::Input, "/test", Params::none().with("test", test.to_string()))
                }
                _ => return Vec::new(),
            },
            Guard::NotReliedOn => match case.facts.relies_on_control(record.id.as_str(), case.day) {
                Some(risk) => Missing::new(
                    guard,
                    Source::OtherRecord,
                    format!("/risks/{risk}"),
                    Params::none().with("risk", risk),
                ),
                None => return Vec::new(),
            },
            _ => return Vec::new(),
        };
        vec![found]
    }

    fn effect(record: &mut Control, _: &str, command: &Command, _: &Case<'_>) {
        effect(record, command);
    }

    fn undo(record: &mut Control, _: &str, command: &Command) {
        match command {
            Command::Implement { act } if record.implemented_on == Some(act.at.date()) => {
                record.implemented_on = None;
                let entries = standing(&record.history, end_of_time());
                let days = entries.filter_map(|(_, entry)| match entry {
                    Command::Implement { act } => Some(act.at.date()),
                    _ => None,
                });
                record.implemented_on = days.min();
            }
            Command::PassTest { act, test, .. } | Command::FailTest { act, test, .. } => {
                record.tests.retain(|kept| kept.id != *test || kept.on != Some(act.at.date()));
            }
            _ => {}
        }
    }
}

fn effect(record: &mut Control, command: &Command) {
    if let Some(status) = command.leads_to() {
        record.status = Some(status);
    }
    match command {
        Command::Implement { act } => {
            record.implemented_on.get_or_insert(act.at.date());
        }
        Command::PassTest { act, test, method } => {
            record.tests.push(tested(act, test, TestResult::Passed, method.as_ref(), None));
        }
        Command::FailTest { act, test, method, works_in_part, seen } => {
            let result = if *works_in_part == Some(true) { TestResult::Partial } else { TestResult::Failed };
            record.tests.push(tested(act, test, result, method.as_ref(), seen.as_ref()));
        }
        _ => {}
    }
}

fn tested(act: &Act, id: &Id<Item>, result: TestResult, method: Option<&Line>, seen: Option<&Text>) -> ControlTest {
    ControlTest {
        id: id.clone(),
        result,
        on: Some(act.at.date()),
        by: Some(act.by.clone()),
        method: method.cloned(),
        note: seen.cloned(),
    }
}
