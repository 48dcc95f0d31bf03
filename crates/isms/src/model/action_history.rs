//! The lifecycle of an action: its states and commands.

use isms_derive::Shape;

use super::history::{Act, command};
use crate::base::{Count, Date, Line, Text};

/// The state of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum ActionState {
    /// Planned.
    Planned,
    /// Work has begun.
    Started,
    /// Done, with its result.
    Done,
    /// Somebody made sure that it was done.
    Verified,
    /// Given up, with a reason.
    Cancelled,
}

/// A command to an action.
#[derive(Debug, Clone, PartialEq, Shape)]
pub enum ActionCommand {
    /// Takes over an action from another tool in the state it has there; first entry only.
    Adopt {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The state it has.
        state: ActionState,
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
    /// Begins the work.
    Start {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Sets a later due date; the first one is kept.
    Postpone {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The new due date.
        due: Date,
        /// Why.
        reason: Text,
    },
    /// Reports it done.
    Complete {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// What came of it; results of treatment are kept (clause 8.3).
        result: Text,
    },
    /// Confirms that it was done.
    Verify {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Gives it up.
    Cancel {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
}

command!(ActionCommand, ActionState: Adopt, Correct, Start, Postpone, Complete, Verify, Cancel);
