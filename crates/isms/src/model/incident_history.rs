//! The lifecycle of an incident: its states and commands.

use isms_derive::Shape;

use super::Property;
use super::history::{Act, command};
use super::incidents::Severity;
use crate::base::{Count, Line, RecordRef, Text, Timestamp};

/// The state of an incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum IncidentState {
    /// Somebody reported an event.
    Reported,
    /// It has been assessed.
    Assessed,
    /// It was an event only, no incident.
    Dismissed,
    /// It is an incident, and being dealt with.
    Responding,
    /// It spreads no further.
    Contained,
    /// Normal operation is restored.
    Recovered,
    /// It has been reviewed, and lessons drawn.
    Reviewed,
    /// Closed.
    Closed,
}

/// A command to an incident (A.5.25–A.5.27).
#[derive(Debug, Clone, PartialEq, Shape)]
pub enum IncidentCommand {
    /// Takes over an incident from another tool in the state it has there; first entry only.
    Adopt {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The state it has.
        state: IncidentState,
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
    /// Assesses the event (A.5.25).
    Assess {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// How bad it is.
        severity: Option<Severity>,
        /// The properties it harmed.
        properties: Vec<Property>,
    },
    /// Decides that it is no incident.
    Dismiss {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
    /// Decides that it is an incident, and begins to deal with it (A.5.26).
    Respond {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Reports that it spreads no further.
    Contain {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// What was done.
        what: Option<Text>,
        /// When it was achieved, if before now.
        achieved_at: Option<Timestamp>,
    },
    /// Reports that normal operation is restored.
    Recover {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// What was done.
        what: Option<Text>,
        /// When it was achieved, if before now.
        achieved_at: Option<Timestamp>,
    },
    /// Reviews it afterwards, and draws lessons (A.5.27).
    Review {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// What was learned; added to what the record has.
        lessons: Vec<Text>,
        /// What it leads to; added to what the record has.
        follow_ups: Vec<RecordRef>,
    },
    /// Closes it.
    Close {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Takes it up again.
    Reopen {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
}

command!(
    IncidentCommand, IncidentState: Adopt, Correct, Assess, Dismiss, Respond, Contain, Recover, Review, Close, Reopen
);
