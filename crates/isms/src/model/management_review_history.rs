//! The lifecycle of a management review: its states and commands.

use isms_derive::Shape;

use super::Person;
use super::history::{Act, command};
use super::management_review::{ReviewConclusion, ReviewDecision};
use crate::base::{Count, Date, Id, Line, Text};

/// The state of a management review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum ManagementReviewState {
    /// Planned.
    Planned,
    /// Its inputs are ready.
    Prepared,
    /// Held.
    Held,
    /// Its results are approved.
    ResultsApproved,
    /// Closed: its decisions are with those who carry them out.
    Closed,
    /// Cancelled, with a reason.
    Cancelled,
}

/// A command to a management review (clause 9.3).
#[derive(Debug, Clone, PartialEq, Shape)]
pub enum ManagementReviewCommand {
    /// Takes over a review from another tool in the state it has there; first entry only.
    Adopt {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The state it has.
        state: ManagementReviewState,
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
    /// Says that its inputs are ready.
    Prepare {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Says that it was held.
    Hold {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The day it was held; the day of the command if absent.
        held_on: Option<Date>,
        /// Who took part; may be empty where the record says so already.
        attendees: Vec<Id<Person>>,
    },
    /// Approves its results.
    ApproveResults {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Decisions to add; may be empty where the record has them already.
        decisions: Vec<ReviewDecision>,
        /// What it concluded, where the record does not say yet.
        conclusion: Option<ReviewConclusion>,
    },
    /// Closes it: each decision is with somebody, by a day.
    Close {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Cancels it.
    Cancel {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
}

command!(
    ManagementReviewCommand, ManagementReviewState: Adopt, Correct, Prepare, Hold, ApproveResults, Close, Cancel
);
