//! The lifecycle of a version of a document: its states and commands.

use isms_derive::Shape;

use super::common::Item;
use super::history::{Act, command};
use super::{Delegation, Role};
use crate::base::{Count, Date, Id, Line, Text};

/// The state of a version of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum DocumentVersionState {
    /// Being written.
    Draft,
    /// Being reviewed.
    InReview,
    /// Approved, not yet published.
    Approved,
    /// Published: in force from its effective day.
    Published,
    /// A later version took its place.
    Superseded,
    /// Withdrawn, with a reason.
    Withdrawn,
    /// Kept for the record only.
    Archived,
    /// Disposed of.
    Disposed,
}

/// A command to a version of a document (clauses 7.5.2, 7.5.3).
#[derive(Debug, Clone, PartialEq, Shape)]
pub enum DocumentVersionCommand {
    /// Takes over a version from another tool in the state it has there; first entry only.
    Adopt {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The state it has.
        state: DocumentVersionState,
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
    /// Hands it in for review.
    Submit {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Approves it (7.5.2 c).
    Approve {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The role in which they do.
        as_role: Option<Id<Role>>,
        /// The delegation they act under, if not in their own right.
        under: Option<Id<Delegation>>,
    },
    /// Sends it back to be changed.
    RequestChanges {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// What is to be changed.
        reason: Text,
    },
    /// Publishes it.
    Publish {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The first day it is in force; absent means the one the record gives, or the day of the command.
        effective_on: Option<Date>,
    },
    /// Says that another version takes its place.
    Supersede {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The version that takes its place.
        by_version: Id<Item>,
        /// The first day it is no longer in force; absent means the day of the command.
        on: Option<Date>,
    },
    /// Withdraws it: no version takes its place.
    Withdraw {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
    /// Archives it.
    Archive {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Where it is kept from now on.
        location: Option<Line>,
    },
    /// Disposes of it (7.5.3 f).
    Dispose {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// How.
        how: Line,
    },
}

command!(
    DocumentVersionCommand, DocumentVersionState: Adopt, Correct, Submit, Approve, RequestChanges, Publish, Supersede,
    Withdraw, Archive, Dispose
);
