//! Clause 4.4 as the roll-up of all others.

use super::{ClauseStanding, ClauseVerdict, IsmsState, StateVerdict};

/// The gravest verdict; satisfied where there is none.
pub(in crate::views) fn roll_up<'c>(clauses: impl Iterator<Item = &'c ClauseVerdict>) -> ClauseStanding {
    clauses.map(|clause| clause.standing).max().unwrap_or(ClauseStanding::Satisfied)
}

/// Whether a clause of either edition bears on a state. The numbers agree as far as they are asked about here.
fn bears_on(state: IsmsState, clause: &str) -> bool {
    let below = |top: &str| clause.split('.').next() == Some(top);
    match state {
        IsmsState::Established => {
            below("4") && clause != "4.4" || below("5") || below("6") || below("7") && !clause.starts_with("7.5.")
        }
        IsmsState::Implemented => below("8"),
        IsmsState::Maintained => below("9") || clause.starts_with("7.5."),
        IsmsState::ContinuallyImproved => below("10"),
    }
}

/// The numbers of the clauses that are not satisfied.
pub(super) fn because_of<'c>(clauses: impl Iterator<Item = &'c ClauseVerdict>) -> Vec<String> {
    clauses.filter(|clause| clause.standing != ClauseStanding::Satisfied).map(|clause| clause.clause.clone()).collect()
}

/// The four states, each from its clauses.
pub(super) fn states(clauses: &[ClauseVerdict]) -> Vec<StateVerdict> {
    let all = [IsmsState::Established, IsmsState::Implemented, IsmsState::Maintained, IsmsState::ContinuallyImproved];
    all.into_iter()
        .map(|state| {
            let own = || clauses.iter().filter(|clause| bears_on(state, &clause.clause));
            StateVerdict { state, standing: roll_up(own()), because_of: because_of(own()) }
        })
        .collect()
}
