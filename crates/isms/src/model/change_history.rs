//! The lifecycle of a change: its states and commands.

use isms_derive::Shape;

use super::Delegation;
use super::changes::ChangeOutcome;
use super::history::{Act, command};
use crate::base::{Count, Id, Line, Text};

/// The state of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum ChangeState {
    /// Proposed.
    Proposed,
    /// Approved.
    Approved,
    /// Made in an emergency, before its approval.
    ImplementedUnapproved,
    /// Made.
    Implemented,
    /// Made, and what came of it is reviewed.
    Reviewed,
    /// Closed.
    Closed,
    /// Rejected.
    Rejected,
    /// Taken back.
    RolledBack,
}

/// A command to a change (clauses 6.3, 8.1).
#[derive(Debug, Clone, PartialEq, Shape)]
pub enum ChangeCommand {
    /// Takes over a change from another tool in the state it has there; first entry only.
    Adopt {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The state it has.
        state: ChangeState,
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
    /// Approves it; a change made in an emergency, afterwards.
    Approve {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The delegation they act under, if not in their own right.
        under: Option<Id<Delegation>>,
    },
    /// Rejects it.
    Reject {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
    /// Says that it is made.
    Implement {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Says that it is made before anybody approved it, in an emergency.
    ImplementUrgently {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why it could not wait.
        reason: Text,
    },
    /// Records what came of it.
    Review {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The review.
        outcome: ChangeOutcome,
    },
    /// Closes it.
    Close {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Takes it back.
    RollBack {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
}

command!(
    ChangeCommand, ChangeState: Adopt, Correct, Approve, Reject, Implement, ImplementUrgently, Review, Close, RollBack
);
