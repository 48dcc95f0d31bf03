//! What the verbs answer, each with its JSON form.

use super::fold::{ChainFault, FoldError};
use super::guard::Missing;
use super::machine::Machine;
use crate::base::{Field, Json, ShapeError, Value};

/// A command as it stands with a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    /// The command: its member `kind`.
    pub kind: &'static str,
    /// What people call it.
    pub label: &'static str,
    /// The state it leads to; absent for `adopt` and `correct`, which lead to the state they say or leave behind.
    pub to: Option<&'static str>,
    /// Whether it can be given now: it lacks nothing but members that it carries itself.
    pub ready: bool,
    /// What it lacks, its own members ([`super::Source::Input`]) included, so that a form can be drawn.
    pub missing: Vec<Missing>,
    /// Practices it would go against; each takes a reason in `despite`.
    pub advice: Vec<Missing>,
}

impl Offer {
    /// The answer as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("kind", self.kind);
        map.put("label", self.label);
        if let Some(to) = self.to {
            map.put("to", to);
        }
        map.put("ready", self.ready);
        map.put("missing", Json::List(self.missing.iter().map(Missing::to_json).collect()));
        map.put("advice", Json::List(self.advice.iter().map(Missing::to_json).collect()));
        map
    }
}

/// The state of a record and what can be done in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Availability {
    /// The machine's name.
    pub machine: &'static str,
    /// The address of what is driven: `NC-1`, `R-1/acceptance`, `R-1/actions/A-1`.
    pub id: String,
    /// Its state.
    pub state: &'static str,
    /// What people call the state.
    pub label: &'static str,
    /// Where it was taken over from, if it was; what came before that is not known here.
    pub adopted_from: Option<String>,
    /// Every command that its state has, `adopt` and `correct` last.
    pub commands: Vec<Offer>,
}

impl Availability {
    /// The offer of a command.
    #[must_use]
    pub fn offer(&self, kind: &str) -> Option<&Offer> {
        self.commands.iter().find(|offer| offer.kind == kind)
    }

    /// The answer as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("machine", self.machine);
        map.put("id", self.id.as_str());
        map.put("state", self.state);
        map.put("label", self.label);
        if let Some(source) = &self.adopted_from {
            map.put("adopted_from", source.as_str());
        }
        map.put("commands", Json::List(self.commands.iter().map(Offer::to_json).collect()));
        map
    }
}

/// A command that was carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// The register.
    pub register: &'static str,
    /// The id of the record that was changed.
    pub id: String,
    /// Its position in the register.
    pub index: usize,
    /// The state before.
    pub from: &'static str,
    /// The state now.
    pub to: &'static str,
}

impl Applied {
    /// The answer as JSON; `state` is the state now, `was` the one before.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("register", self.register);
        map.put("id", self.id.as_str());
        map.put("index", self.index);
        map.put("was", self.from);
        map.put("state", self.to);
        map
    }
}

/// One record on a board.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// Its address: `NC-1`, `R-1/acceptance`, `R-1/actions/A-1`.
    pub id: String,
    /// What it is called.
    pub title: Option<String>,
    /// The id of who answers for it.
    pub owner: Option<String>,
    /// Its state; absent where its history does not fold.
    pub state: Option<&'static str>,
    /// What people call the state.
    pub label: Option<&'static str>,
    /// Why it has no state.
    pub fault: Option<FoldError>,
    /// What can be done, `adopt` and `correct` apart.
    pub commands: Vec<Offer>,
}

impl Card {
    /// The answer as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("id", self.id.as_str());
        for (name, value) in [
            ("title", self.title.as_deref()),
            ("owner", self.owner.as_deref()),
            ("state", self.state),
            ("label", self.label),
        ] {
            if let Some(value) = value {
                map.put(name, value);
            }
        }
        if let Some(fault) = &self.fault {
            map.put("fault", fault.to_json());
        }
        map.put("commands", Json::List(self.commands.iter().map(Offer::to_json).collect()));
        map
    }
}

/// A command that was refused; nothing was changed.
#[derive(Debug, Clone, PartialEq)]
pub struct TransitionError {
    /// The machine's name.
    pub machine: &'static str,
    /// The address of what was to be driven.
    pub id: String,
    /// The state it is in.
    pub from: &'static str,
    /// The command.
    pub command: &'static str,
    /// What the command lacks; empty where the state has no such command.
    pub missing: Vec<Missing>,
    /// The commands that the state has.
    pub allowed: Vec<&'static str>,
}

impl std::error::Error for TransitionError {}

impl std::fmt::Display for TransitionError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { id, from, command, .. } = self;
        match self.missing.as_slice() {
            [] => {
                write!(f, "`{command}` is not possible for `{id}` in the state `{from}`: {}", self.allowed.join(", "))
            }
            [one] => write!(f, "`{command}` is refused for `{id}`: {}", one.message),
            [one, rest @ ..] => {
                write!(f, "`{command}` is refused for `{id}`: {}, and {} more", one.message, rest.len())
            }
        }
    }
}

impl TransitionError {
    /// The error as JSON; `state` is the state it is in.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("code", if self.missing.is_empty() { "transition_impossible" } else { "transition_refused" });
        map.put("message", self.to_string());
        map.put("machine", self.machine);
        map.put("id", self.id.as_str());
        map.put("state", self.from);
        map.put("command", self.command);
        map.put("missing", Json::List(self.missing.iter().map(Missing::to_json).collect()));
        map.put("allowed", self.allowed.clone());
        map
    }
}

/// Why a lifecycle could not answer or act.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum DriveError {
    /// There is no lifecycle of that name.
    #[error("`{name}` has no lifecycle")]
    NoMachine {
        /// The register or machine asked for.
        name: String,
    },
    /// There is no such record, or no such part of it.
    #[error("there is no `{id}` in {register}")]
    NotFound {
        /// The register.
        register: &'static str,
        /// The address asked for.
        id: String,
    },
    /// The command is no such command.
    #[error(transparent)]
    Shape(#[from] ShapeError),
    /// The record's history cannot have happened, so that nobody can say in which state it is.
    #[error("`{id}`: {fault}")]
    History {
        /// The address of what was to be driven.
        id: String,
        /// What is wrong with the history.
        fault: FoldError,
    },
    /// The command was refused.
    #[error(transparent)]
    Refused(#[from] Box<TransitionError>),
}

impl DriveError {
    /// The refusal, if it is one.
    #[must_use]
    pub fn refusal(&self) -> Option<&TransitionError> {
        match self {
            Self::Refused(error) => Some(error),
            _ => None,
        }
    }

    /// The error as JSON: `code`, `message`, and what else there is to say.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut map = Json::map();
        match self {
            Self::NoMachine { name } => {
                map.put("code", "no_lifecycle");
                map.put("message", self.to_string());
                map.put("machine", name.clone());
            }
            Self::NotFound { register, id } => {
                map.put("code", "not_found");
                map.put("message", self.to_string());
                map.put("register", *register);
                map.put("id", id.clone());
            }
            Self::Shape(error) => {
                map.put("code", "shape");
                map.put("message", self.to_string());
                let faults = error.faults.iter().map(|fault| fault.to_json().into_owned());
                map.put("faults", Json::List(faults.collect()));
            }
            Self::History { fault, .. } => return fault.to_json(),
            Self::Refused(error) => return error.to_json().into_owned(),
        }
        map
    }
}

/// The history of a record or of a part of it, as the rules on histories look at it.
#[derive(Debug, Clone)]
pub struct Track {
    /// The machine.
    pub machine: &'static Machine,
    /// The address of what is driven.
    pub id: String,
    /// What is driven, from the record: the record itself, `acceptance`, an action.
    pub field: Field,
    /// The stored state, where there is one.
    pub stored: Option<&'static str>,
    /// How many entries the history has.
    pub entries: usize,
    /// The state that the history leads to.
    pub state: Result<&'static str, FoldError>,
    /// Where the chain is broken, for a history that claims to be chained.
    pub broken: Vec<ChainFault>,
    /// The entries by which it was taken over or corrected instead of driven: position and command.
    pub mended: Vec<(usize, &'static str)>,
}

impl Track {
    /// The state stored and the state that the history leads to, where they disagree (rule REF006).
    #[must_use]
    pub fn disagreement(&self) -> Option<(&'static str, &'static str)> {
        match (self.stored, &self.state) {
            (Some(stored), Ok(state)) if self.entries > 0 && stored != *state => Some((stored, state)),
            _ => None,
        }
    }

    /// The history's field, from the record.
    #[must_use]
    pub fn history(&self) -> Field {
        self.field.clone().then("history")
    }
}
