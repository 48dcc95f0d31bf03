//! The lifecycle of an exception: its states and commands.

use isms_derive::Shape;

use super::Delegation;
use super::history::{Act, command};
use crate::base::{Count, Date, Id, Line, Text};

/// The state of an exception. That it has expired is computed, never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum PolicyExceptionState {
    /// Asked for.
    Requested,
    /// Approved.
    Approved,
    /// Refused.
    Refused,
    /// Taken back before its end.
    Revoked,
    /// No longer needed.
    Closed,
}

/// A command to an exception.
#[derive(Debug, Clone, PartialEq, Shape)]
pub enum PolicyExceptionCommand {
    /// Takes over an exception from another tool in the state it has there; first entry only.
    Adopt {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The state it has.
        state: PolicyExceptionState,
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
    /// Approves it.
    Approve {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The last day it holds; absent means the one the record gives.
        until: Option<Date>,
        /// The delegation they act under, if not in their own right.
        under: Option<Id<Delegation>>,
    },
    /// Refuses it.
    Refuse {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
    /// Approves it for a longer time.
    Renew {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The new last day.
        until: Date,
        /// The delegation they act under, if not in their own right.
        under: Option<Id<Delegation>>,
    },
    /// Takes it back before its end.
    Revoke {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
    /// Closes it: it is no longer needed.
    Close {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
}

command!(
    PolicyExceptionCommand, PolicyExceptionState: Adopt, Correct, Approve, Refuse, Renew, Revoke, Close
);
