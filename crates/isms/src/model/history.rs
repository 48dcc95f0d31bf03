//! What every entry of a history holds: histories are append-only, their entries the commands as they were given.

use isms_derive::Shape;

use super::Person;
use crate::base::{Digest, Id, Label, Line, Text, Timestamp};

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
    /// The state taken over from elsewhere and where it comes from, for the command `adopt`.
    fn adopted(&self) -> Option<(&'static str, &Line)>;
    /// The position of the entry declared void, for the command `correct`.
    fn voids(&self) -> Option<usize>;
    /// The command `adopt`; `None` if the lifecycle has no such state.
    fn adopt(act: Act, state: &str, source: Line) -> Option<Self>
    where
        Self: Sized;
}

/// The entries that had happened by a moment and that no later entry had declared void by then, each with its position.
pub fn standing<C: Command>(history: &[C], moment: Timestamp) -> impl DoubleEndedIterator<Item = (usize, &C)> {
    let stands =
        stand(history.len(), moment, &|index| history.get(index).map(|command| (command.act().at, command.voids())));
    history.iter().enumerate().zip(stands).filter(|(_, stands)| *stands).map(|(entry, _)| entry)
}

/// Which of so many entries stand at a moment; `entry` gives when each was made and which one it declares void.
pub(crate) fn stand(
    count: usize,
    moment: Timestamp,
    entry: &dyn Fn(usize) -> Option<(Timestamp, Option<usize>)>,
) -> Vec<bool> {
    let mut stands: Vec<bool> = (0..count).map(|index| entry(index).is_some_and(|(at, _)| at <= moment)).collect();
    // From the end, so that a correction that was itself declared void mends nothing.
    for index in (0..count).rev() {
        if let Some((_, Some(voided))) = entry(index)
            && voided < index
            && stands.get(index) == Some(&true)
            && let Some(stands) = stands.get_mut(voided)
        {
            *stands = false;
        }
    }
    stands
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
            fn adopted(&self) -> Option<(&'static str, &$crate::base::Line)> {
                match self {
                    $type::Adopt { state, source, .. } => Some((state.as_str(), source)),
                    _ => None,
                }
            }
            fn voids(&self) -> Option<usize> {
                match self {
                    $type::Correct { entry, .. } => usize::try_from(entry.get()).ok(),
                    _ => None,
                }
            }
            fn adopt(act: $crate::model::Act, state: &str, source: $crate::base::Line) -> Option<Self> {
                state.parse::<$state>().ok().map(|state| $type::Adopt { act, state, source })
            }
        }
    };
}
pub(crate) use command;
