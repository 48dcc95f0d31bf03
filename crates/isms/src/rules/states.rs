//! In which state a record was at the moment looked at: what its history leads to, else the state it is stored with.

use crate::base::{AsOf, Timestamp};
use crate::lifecycle::{Nonconformities, Objectives, state};
use crate::model::{Command, Nonconformity, NonconformityState, Objective, ObjectiveState, standing};

/// The entries of a history until a moment that no later one of them declares void.
pub(super) fn entries_until<C: Command>(history: &[C], moment: Timestamp) -> Vec<&C> {
    standing(history, moment).map(|(_, entry)| entry).collect()
}

/// The state of a nonconformity; `None` where neither history nor record tells, or the history cannot have happened (REF006).
pub(super) fn nonconformity_state(record: &Nonconformity, as_of: AsOf) -> Option<NonconformityState> {
    if record.history.is_empty() {
        return record.state;
    }
    state::<Nonconformities>(record, "", as_of).ok().flatten()
}

/// The state of an objective; `None` where neither history nor record tells, or the history cannot have happened (REF006).
pub(super) fn objective_state(record: &Objective, as_of: AsOf) -> Option<ObjectiveState> {
    if record.history.is_empty() {
        return record.state;
    }
    state::<Objectives>(record, "", as_of).ok().flatten()
}
