//! The lifecycle of an improvement: its states and commands.

use isms_derive::Shape;

use super::Person;
use super::history::{Act, command};
use super::improvements::MeasuredValue;
use crate::base::{Count, Date, Id, Line, Text};

/// The state of an improvement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum ImprovementState {
    /// Proposed.
    Proposed,
    /// It is to be done.
    Decided,
    /// Done.
    Done,
    /// Its effect has been judged.
    Evaluated,
    /// Not to be done, with a reason.
    Rejected,
}

/// A command to an improvement (clause 10.1).
#[derive(Debug, Clone, PartialEq, Shape)]
pub enum ImprovementCommand {
    /// Takes over an improvement from another tool in the state it has there; first entry only.
    Adopt {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The state it has.
        state: ImprovementState,
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
    /// Decides that it is to be done.
    Decide {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Option<Text>,
        /// Who does it, where the record does not say yet.
        owner: Option<Id<Person>>,
        /// By when, where the record does not say yet.
        due: Option<Date>,
        /// The measure before, where the record does not have it yet.
        before: Option<MeasuredValue>,
    },
    /// Decides that it is not to be done, or gives it up.
    Reject {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
    /// Reports it done.
    Complete {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// What was done.
        result: Option<Text>,
    },
    /// Judges its effect; it is better only if the measure is.
    Evaluate {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Whether it is better now.
        improved: bool,
        /// The measure after, where the record does not have it yet.
        after: Option<MeasuredValue>,
        /// By what it was judged.
        reason: Option<Text>,
    },
}

command!(ImprovementCommand, ImprovementState: Adopt, Correct, Decide, Reject, Complete, Evaluate);
