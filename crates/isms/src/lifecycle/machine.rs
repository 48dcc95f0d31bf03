//! A machine: one table that says which command leads from which state to which.

use std::fmt::Write as _;

use super::guard::Guard;
use crate::base::Json;

/// The lifecycle of one kind of record, or of a part of it, as a table.
#[derive(Debug)]
pub struct Machine {
    /// Its name: the register, and after a `/` the part of a record it drives: `risks`, `risks/acceptance`, `risks/actions`.
    pub name: &'static str,
    /// What people call it.
    pub title: &'static str,
    /// The states, in the order of a board's columns; the first is the one in which everything begins.
    pub states: &'static [StateInfo],
    /// The commands with their guards, `adopt` and `correct` apart.
    pub commands: &'static [CommandInfo],
    /// Which command leads from which state to which; at most one for a state and a command.
    pub transitions: &'static [Transition],
}

/// A state of a machine.
#[derive(Debug)]
pub struct StateInfo {
    /// Its word in records.
    pub word: &'static str,
    /// What people call it.
    pub label: &'static str,
    /// Whether work ends here. Some commands take a record up again all the same.
    pub ends: bool,
}

/// A command of a machine.
#[derive(Debug)]
pub struct CommandInfo {
    /// Its name: the member `kind`.
    pub kind: &'static str,
    /// What people call it.
    pub label: &'static str,
    /// What must hold: without it, an error rule would fire.
    pub hard: &'static [Guard],
    /// What practice asks for; whoever has a reason may pass it.
    pub soft: &'static [Guard],
}

/// One line of the table.
#[derive(Debug)]
pub struct Transition {
    /// The state in which the command can be given.
    pub from: &'static str,
    /// The command.
    pub command: &'static str,
    /// The state it leads to.
    pub to: &'static str,
}

/// Takes over a record from another tool in the state it has there; the first entry only. Every machine knows it.
pub const ADOPT: CommandInfo =
    CommandInfo { kind: "adopt", label: "Take over from another tool", hard: &[], soft: &[] };

/// Declares an earlier entry void. Every machine knows it.
pub const CORRECT: CommandInfo = CommandInfo { kind: "correct", label: "Correct an entry", hard: &[], soft: &[] };

pub(super) const fn state(word: &'static str, label: &'static str) -> StateInfo {
    StateInfo { word, label, ends: false }
}

pub(super) const fn end(word: &'static str, label: &'static str) -> StateInfo {
    StateInfo { word, label, ends: true }
}

pub(super) const fn command(
    kind: &'static str,
    label: &'static str,
    hard: &'static [Guard],
    soft: &'static [Guard],
) -> CommandInfo {
    CommandInfo { kind, label, hard, soft }
}

pub(super) const fn step(from: &'static str, command: &'static str, to: &'static str) -> Transition {
    Transition { from, command, to }
}

impl Machine {
    /// The register whose records it drives.
    #[must_use]
    pub fn register(&self) -> &'static str {
        self.name.split_once('/').map_or(self.name, |(register, _)| register)
    }

    /// The part of a record it drives: `acceptance`, `actions`; `None` for the record itself.
    #[must_use]
    pub fn part(&self) -> Option<&'static str> {
        self.name.split_once('/').map(|(_, part)| part)
    }

    /// The state in which everything begins.
    #[must_use]
    pub fn initial(&self) -> &'static str {
        self.states.first().map_or("", |state| state.word)
    }

    /// The state of that word.
    #[must_use]
    pub fn state(&self, word: &str) -> Option<&'static StateInfo> {
        self.states.iter().find(|state| state.word == word)
    }

    /// The command of that name; `adopt` and `correct` among them.
    #[must_use]
    pub fn command(&self, kind: &str) -> Option<&'static CommandInfo> {
        let own = self.commands.iter().find(|command| command.kind == kind);
        own.or_else(|| [&ADOPT, &CORRECT].into_iter().find(|command| command.kind == kind))
    }

    /// Where a command leads from a state; `None` if it cannot be given there.
    #[must_use]
    pub fn next(&self, from: &str, command: &str) -> Option<&'static str> {
        self.steps(from).find(|step| step.command == command).map(|step| step.to)
    }

    /// What can be done in a state, `adopt` and `correct` apart.
    pub fn steps(&self, from: &str) -> impl Iterator<Item = &'static Transition> {
        self.transitions.iter().filter(move |step| step.from == from)
    }

    /// The table as JSON: states in column order, commands with their guards, transitions.
    #[must_use]
    pub fn to_json(&self) -> Json<'static> {
        let states = self.states.iter().map(|state| {
            let mut map = Json::map();
            map.put("state", state.word);
            map.put("label", state.label);
            map.put("ends", state.ends);
            map
        });
        let commands = self.commands.iter().chain([&ADOPT, &CORRECT]).map(|command| {
            let hard = command.hard.iter().map(|guard| guard.to_json("hard"));
            let soft = command.soft.iter().map(|guard| guard.to_json("soft"));
            let mut map = Json::map();
            map.put("kind", command.kind);
            map.put("label", command.label);
            map.put("guards", Json::List(hard.chain(soft).collect()));
            map
        });
        let transitions = self.transitions.iter().map(|step| {
            let mut map = Json::map();
            map.put("state", step.from);
            map.put("command", step.command);
            map.put("to", step.to);
            map
        });
        let mut map = Json::map();
        map.put("name", self.name);
        map.put("title", self.title);
        map.put("register", self.register());
        map.put("initial", self.initial());
        map.put("states", Json::List(states.collect()));
        map.put("commands", Json::List(commands.collect()));
        map.put("transitions", Json::List(transitions.collect()));
        map
    }

    /// The machine as a Mermaid state diagram.
    #[must_use]
    pub fn diagram(&self) -> String {
        let mut text = String::from("stateDiagram-v2\n");
        for state in self.states {
            let _ = writeln!(text, "    {}: {}", state.word, state.label);
        }
        let _ = writeln!(text, "    [*] --> {}", self.initial());
        for step in self.transitions {
            let _ = writeln!(text, "    {} --> {}: {}", step.from, step.to, step.command);
        }
        for state in self.states.iter().filter(|state| state.ends) {
            let _ = writeln!(text, "    {} --> [*]", state.word);
        }
        text
    }
}
