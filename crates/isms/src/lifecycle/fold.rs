//! Histories: the state they lead to, and the chain that shows them unaltered.

use super::machine::Machine;
use crate::base::{Date, Digest, Json, Params, Timestamp, Value, fingerprint};
use crate::model::{Command, stand};

/// A history that cannot have happened (rule REF006).
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("entry {entry} of the history: {}", .why.message())]
pub struct FoldError {
    /// The position of the entry in the history, counted from 0.
    pub entry: usize,
    /// What is wrong with it.
    pub why: FoldFault,
}

/// Why an entry cannot have happened.
#[derive(Debug, Clone, PartialEq)]
pub enum FoldFault {
    /// The command cannot be given in the state that the entries before it lead to.
    Impossible {
        /// That state.
        state: &'static str,
        /// The command.
        command: &'static str,
    },
    /// It is earlier than the entry before it.
    Backwards {
        /// The moment of the entry before it.
        after: Timestamp,
        /// Its own moment.
        at: Timestamp,
    },
    /// Only the first entry can take a record over.
    LateAdoption,
    /// It declares an entry void that does not come before it.
    CorrectsNothing {
        /// The position it names.
        names: usize,
    },
}

impl FoldFault {
    /// The template of the message.
    #[must_use]
    pub fn template(&self) -> &'static str {
        match self {
            Self::Impossible { .. } => "`{command}` cannot follow in the state `{state}`",
            Self::Backwards { .. } => "time runs backwards, from {after} to {at}",
            Self::LateAdoption => "`adopt` can only be the first entry",
            Self::CorrectsNothing { .. } => "it corrects entry {names}, which does not come before it",
        }
    }

    /// The values of the message.
    #[must_use]
    pub fn params(&self) -> Params {
        match self {
            Self::Impossible { state, command } => Params::none().with("state", *state).with("command", *command),
            Self::Backwards { after, at } => Params::none().with("after", after.to_string()).with("at", at.to_string()),
            Self::LateAdoption => Params::none(),
            Self::CorrectsNothing { names } => Params::none().with("names", *names),
        }
    }

    /// What is wrong, in words.
    #[must_use]
    pub fn message(&self) -> String {
        self.params().fill(self.template())
    }
}

impl FoldError {
    /// The error as JSON.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut params = Json::map();
        for (name, value) in self.why.params().iter() {
            params.put(name, value.clone());
        }
        let mut map = Json::map();
        map.put("code", "history_does_not_fold");
        map.put("message", self.to_string());
        map.put("entry", self.entry);
        map.put("params", params);
        map
    }
}

/// An entry, reduced to what its state depends on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub(super) index: usize,
    pub(super) kind: &'static str,
    pub(super) at: Timestamp,
    adopted: Option<&'static str>,
    pub(super) voids: Option<usize>,
}

impl Entry {
    pub(super) fn of(index: usize, command: &dyn Command) -> Self {
        Self {
            index,
            kind: command.kind(),
            at: command.act().at,
            adopted: command.adopted().map(|(state, _)| state),
            voids: command.voids(),
        }
    }

    /// Whether it takes the record over or mends its history, instead of driving it.
    pub(super) fn mends(&self) -> bool {
        self.adopted.is_some() || self.voids.is_some()
    }
}

/// Of all entries those that had happened by a moment and that no later one had declared void by then.
pub(super) fn standing_entries(entries: &[Entry], moment: Timestamp) -> Vec<Entry> {
    let stands = stand(entries.len(), moment, &|index| entries.get(index).map(|entry| (entry.at, entry.voids)));
    entries.iter().zip(stands).filter(|(_, stands)| *stands).map(|(entry, _)| *entry).collect()
}

/// The last moment there is.
pub(super) fn end_of_time() -> Timestamp {
    Timestamp::end_of(Date::MAX)
}

/// The state that a history led to by a moment. Entries declared void by then are passed over; `stored` is the state of a record
/// without history, where it has one.
///
/// # Errors
/// The history cannot have happened: a command was given where it is impossible, or time runs backwards.
pub fn fold<C: Command>(
    machine: &Machine,
    stored: Option<&'static str>,
    history: &[C],
    moment: Timestamp,
) -> Result<&'static str, FoldError> {
    let mut entries = Vec::with_capacity(history.len());
    for (index, command) in history.iter().enumerate() {
        entries.push(Entry::of(index, command));
    }
    fold_entries(machine, stored, &entries, moment)
}

pub(super) fn fold_entries(
    machine: &Machine,
    stored: Option<&'static str>,
    entries: &[Entry],
    moment: Timestamp,
) -> Result<&'static str, FoldError> {
    if entries.is_empty() {
        return Ok(stored.unwrap_or_else(|| machine.initial()));
    }
    in_order(&standing_entries(entries, end_of_time()))?;
    walk(machine, &standing_entries(entries, moment))
}

/// Time must not run backwards: else nobody could say which entries had happened by a moment.
fn in_order(entries: &[Entry]) -> Result<(), FoldError> {
    for (before, entry) in entries.iter().zip(entries.iter().skip(1)) {
        if entry.at < before.at {
            let why = FoldFault::Backwards { after: before.at, at: entry.at };
            return Err(FoldError { entry: entry.index, why });
        }
    }
    Ok(())
}

fn walk(machine: &Machine, entries: &[Entry]) -> Result<&'static str, FoldError> {
    let mut state = machine.initial();
    // A correction changes no state, and may stand before the adoption that takes the place of one it declared void.
    let mut begun = false;
    for entry in entries {
        let fault = |why| Err(FoldError { entry: entry.index, why });
        match (entry.adopted, entry.voids) {
            (Some(_), _) if begun => return fault(FoldFault::LateAdoption),
            (Some(adopted), _) => state = adopted,
            (None, Some(names)) if names >= entry.index => return fault(FoldFault::CorrectsNothing { names }),
            (None, Some(_)) => continue,
            (None, None) => match machine.next(state, entry.kind) {
                Some(next) => state = next,
                None => return fault(FoldFault::Impossible { state, command: entry.kind }),
            },
        }
        begun = true;
    }
    Ok(state)
}

/// An entry whose `previous` is not the fingerprint of the entry before it (rule REF007).
#[derive(Debug, Clone, PartialEq)]
pub struct ChainFault {
    /// The position of the entry in the history, counted from 0.
    pub entry: usize,
    /// The fingerprint of the entry before it; `None` for the first.
    pub expected: Option<Digest>,
    /// The fingerprint it carries, if it carries one.
    pub found: Option<String>,
}

/// Every break in the chain of a history given as JSON, as it is kept: an entry was altered, taken out or put in.
#[must_use]
pub fn verify_chain(history: &[Json<'_>]) -> Vec<ChainFault> {
    let mut faults = Vec::new();
    let mut expected: Option<Digest> = None;
    for (entry, json) in history.iter().enumerate() {
        let found = json.get("previous").and_then(Json::as_str);
        if found != expected.as_ref().map(Digest::as_str) {
            faults.push(ChainFault { entry, expected: expected.clone(), found: found.map(str::to_owned) });
        }
        expected = Some(fingerprint(json));
    }
    faults
}
