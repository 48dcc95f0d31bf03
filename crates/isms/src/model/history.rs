//! What every entry of a history holds: histories are append-only, their entries the commands as they were given.

use isms_derive::Shape;

use super::Person;
use crate::base::{Digest, Id, Label, Text, Timestamp};

/// Who gave a command and when; and what makes the history of a record trustworthy.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Act {
    /// Who.
    pub by: Id<Person>,
    /// When, in UTC; a history never runs backwards.
    pub at: Timestamp,
    /// A remark.
    pub note: Option<Text>,
    /// Practices passed over on purpose, each with its reason.
    pub despite: Vec<Despite>,
    /// The SHA-256 fingerprint of the entry before, where the history is chained.
    pub previous: Option<Digest>,
}

/// A practice (a soft guard) passed over on purpose.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Despite {
    /// The guard's code.
    pub code: Label,
    /// Why it was passed over.
    pub reason: Text,
}

/// A command of some lifecycle.
pub trait Command {
    /// Its name: the member `kind`.
    fn kind(&self) -> &'static str;
    /// Who gave it and when.
    fn act(&self) -> &Act;
    /// The same, to complete it.
    fn act_mut(&mut self) -> &mut Act;
}

/// Every variant of a command enum has a member `act`.
macro_rules! command {
    ($type:ident, $state:ident: $($variant:ident),+ $(,)?) => {
        impl $crate::model::Command for $type {
            fn kind(&self) -> &'static str {
                $type::kind(self)
            }
            fn act(&self) -> &$crate::model::Act {
                match self { $($type::$variant { act, .. })|+ => act }
            }
            fn act_mut(&mut self) -> &mut $crate::model::Act {
                match self { $($type::$variant { act, .. })|+ => act }
            }
        }
        impl $type {
            /// The state taken over from elsewhere, for the command `adopt`.
            #[must_use]
            pub fn adopted(&self) -> Option<$state> {
                match self {
                    $type::Adopt { state, .. } => Some(*state),
                    _ => None,
                }
            }
            /// The position of the entry declared void, for the command `correct`.
            #[must_use]
            pub fn voided(&self) -> Option<usize> {
                match self {
                    $type::Correct { entry, .. } => usize::try_from(entry.get()).ok(),
                    _ => None,
                }
            }
        }
    };
}
pub(crate) use command;
