//! The lifecycle of an objective: its states and commands.

use isms_derive::Shape;

use super::Objective;
use super::history::{Act, command};
use crate::base::{Count, Id, Line, Text};

/// The state of an objective.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum ObjectiveState {
    /// Proposed.
    Proposed,
    /// Agreed.
    Agreed,
    /// Being worked on.
    Active,
    /// Achieved.
    Achieved,
    /// Not achieved in time.
    Missed,
    /// Another objective took its place.
    Revised,
    /// Given up, with a reason.
    Dropped,
}

/// A command to an objective (clause 6.2).
#[derive(Debug, Clone, PartialEq, Shape)]
pub enum ObjectiveCommand {
    /// Takes over an objective from another tool in the state it has there; first entry only.
    Adopt {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The state it has.
        state: ObjectiveState,
        /// Where it comes from.
        source: Line,
    },
    /// Declares an earlier entry void: entries are never deleted.
    Correct {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The position of the entry in the history, counted from 0.
        entry: Count,
        /// Why it was wrong.
        reason: Text,
    },
    /// Agrees to pursue it.
    Agree {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Begins to work on it.
    Activate {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Finds it achieved.
    Achieve {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// What was achieved, and how that was found.
        conclusion: Text,
    },
    /// Finds it not achieved in time.
    Miss {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// How far it came, and why not further.
        conclusion: Text,
    },
    /// Puts another objective in its place.
    Revise {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The objective that takes its place.
        successor: Id<Objective>,
        /// Why.
        reason: Text,
    },
    /// Gives it up.
    Drop {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
}

command!(ObjectiveCommand, ObjectiveState: Adopt, Correct, Agree, Activate, Achieve, Miss, Revise, Drop);
