//! In which state a record was at the moment looked at: what its history leads to, else the state it is stored with.

use crate::base::Timestamp;
use crate::model::{Command, Nonconformity, NonconformityCommand, NonconformityState, Risk, RiskCommand, RiskState};

/// The entries of a history until a moment that no later one of them declares void.
pub(super) fn entries_until<'h, C: Command>(history: &'h [C], moment: Timestamp, voided: fn(&C) -> Option<usize>) -> Vec<&'h C> {
    let until = |entry: &&C| entry.act().at <= moment;
    let void: Vec<usize> = history.iter().filter(until).filter_map(voided).collect();
    let kept = history.iter().enumerate().filter(|(at, entry)| until(entry) && !void.contains(at));
    kept.map(|(_, entry)| entry).collect()
}

/// The state of a nonconformity; `None` where neither history nor record tells.
pub(super) fn nonconformity_state(record: &Nonconformity, moment: Timestamp) -> Option<NonconformityState> {
    use NonconformityCommand as C;
    use NonconformityState as S;
    if record.history.is_empty() {
        return record.state;
    }
    let entries = entries_until(&record.history, moment, C::voided);
    let state = entries.iter().fold(S::Raised, |state, entry| match entry {
        C::Adopt { state, .. } => *state,
        C::Contain { .. } if state == S::Raised => S::Contained,
        C::Correct { .. } | C::Contain { .. } => state,
        C::DetermineCause { .. } | C::Reopen { .. } => S::CauseKnown,
        C::PlanAction { .. } => S::ActionPlanned,
        C::CompleteAction { .. } => S::ActionDone,
        C::ReviewEffectiveness { .. } => S::EffectivenessReviewed,
        C::NoActionNeeded { .. } | C::Close { .. } => S::Closed,
        C::Withdraw { .. } => S::Withdrawn,
    });
    Some(state)
}

/// Whether a risk has been closed.
pub(super) fn risk_is_closed(risk: &Risk, moment: Timestamp) -> bool {
    if risk.history.is_empty() {
        return risk.state == Some(RiskState::Closed);
    }
    let entries = entries_until(&risk.history, moment, RiskCommand::voided);
    let moves = |entry: &&&RiskCommand| !matches!(entry, RiskCommand::Correct { .. });
    entries.iter().rev().find(moves).is_some_and(|last| {
        matches!(last, RiskCommand::Close { .. } | RiskCommand::Adopt { state: RiskState::Closed, .. })
    })
}
