//! The lifecycle of a control: its commands. Its states are how far it is implemented.

use isms_derive::Shape;

use super::common::Item;
use super::controls::Implementation;
use super::history::{Act, command};
use crate::base::{Count, Id, Line, Text};

/// A command to a control.
#[derive(Debug, Clone, PartialEq, Shape)]
pub enum ControlCommand {
    /// Takes over a control from another tool in the state it has there; first entry only.
    Adopt {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The state it has.
        state: Implementation,
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
    /// Decides to put it into operation.
    Plan {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Reports that part of it works.
    ImplementPartly {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Reports that it works.
    Implement {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Records a test that it passed.
    PassTest {
        /// Who tested, and when.
        #[shape(inline)]
        act: Act,
        /// The test's id, new in the control.
        test: Id<Item>,
        /// How it was tested.
        method: Option<Line>,
    },
    /// Records a test that it failed, be it in part: it no longer counts as implemented.
    FailTest {
        /// Who tested, and when.
        #[shape(inline)]
        act: Act,
        /// The test's id, new in the control.
        test: Id<Item>,
        /// How it was tested.
        method: Option<Line>,
        /// Whether it works in part all the same.
        works_in_part: Option<bool>,
        /// What was seen.
        seen: Option<Text>,
    },
    /// Takes it out of operation.
    Retire {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
}

command!(
    ControlCommand, Implementation: Adopt, Correct, Plan, ImplementPartly, Implement, PassTest, FailTest, Retire
);

impl ControlCommand {
    /// The status it leads to; `None` where it leaves the status as it is.
    #[must_use]
    pub fn leads_to(&self) -> Option<Implementation> {
        match self {
            Self::Adopt { state, .. } => Some(*state),
            Self::Correct { .. } | Self::PassTest { .. } => None,
            Self::Plan { .. } => Some(Implementation::Planned),
            Self::ImplementPartly { .. } | Self::FailTest { .. } => Some(Implementation::Partial),
            Self::Implement { .. } => Some(Implementation::Implemented),
            Self::Retire { .. } => Some(Implementation::Retired),
        }
    }
}
