//! The lifecycle of an audit: its states and commands.

use isms_derive::Shape;

use super::Person;
use super::history::{Act, command};
use crate::base::{Count, Date, Id, Line, Text};

/// The state of an audit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum AuditState {
    /// Planned in the programme.
    Planned,
    /// Its plan is ready: criteria, scope, team.
    Prepared,
    /// Held.
    Conducted,
    /// Its results are reported.
    Reported,
    /// Completed: what was found is being dealt with.
    Completed,
    /// What was found has been dealt with.
    FollowedUp,
    /// Cancelled, with a reason.
    Cancelled,
}

/// A command to an audit (clause 9.2).
#[derive(Debug, Clone, PartialEq, Shape)]
pub enum AuditCommand {
    /// Takes over an audit from another tool in the state it has there; first entry only.
    Adopt {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The state it has.
        state: AuditState,
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
    /// Says that criteria, scope and team are settled.
    Prepare {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Says that it was held.
    Conduct {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The first day it was held; the day of the command if absent.
        held_on: Option<Date>,
    },
    /// Reports its results to the managers concerned (9.2.2 c).
    Report {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// To whom; may be empty where the record says so already.
        reported_to: Vec<Id<Person>>,
        /// What it concluded, where the record does not say yet.
        conclusion: Option<Text>,
    },
    /// Completes it: each nonconformity found is taken up.
    Complete {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Says that what was found has been dealt with.
    FollowUp {
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
    AuditCommand, AuditState: Adopt, Correct, Prepare, Conduct, Report, Complete, FollowUp, Cancel
);
