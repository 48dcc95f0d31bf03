//! RM-13: the numeric bounds of a scale leave no gap and do not overlap.

use crate::base::Number;
use crate::scoring::Level;

/// A boundary between two levels that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoundFault {
    /// The position of the level in its scale.
    pub level: usize,
    /// The member of the level that is wrong or missing: `at_least` or `below`.
    pub member: &'static str,
    /// What is wrong with it, to be read after the name of the level.
    pub problem: String,
}

/// Looks at each boundary between two levels of a scale. A boundary may be given on either side; where it is given on both, they must
/// agree. The first level may be open below, the last open above. A scale without any bound has no fault.
#[must_use]
pub fn bound_faults(levels: &[Level]) -> Vec<BoundFault> {
    let mut faults = Vec::new();
    if !levels.iter().any(|level| level.at_least.is_some() || level.below.is_some()) {
        return faults;
    }
    let mut say = |level, member, problem| faults.push(BoundFault { level, member, problem });
    // Where the level being looked at begins, as far as it is known.
    let mut begin: Option<Number> = levels.first().and_then(|level| level.at_least);
    for (index, level) in levels.iter().enumerate() {
        let next = levels.get(index + 1);
        let end = level.below.or_else(|| next.and_then(|next| next.at_least));
        if let (Some(begin), Some(end)) = (begin, end)
            && begin >= end
        {
            let member = if level.below.is_some() { "below" } else { "at_least" };
            say(index, member, format!("begins at {} and ends at {}", begin.get(), end.get()));
        }
        let Some(next) = next else { break };
        begin = next.at_least.or(level.below);
        match (level.below, next.at_least) {
            (None, None) => say(index, "below", format!("has no bound against `{}`", next.id)),
            (Some(end), Some(begin)) if begin > end => {
                say(
                    index + 1,
                    "at_least",
                    format!("begins at {}, but `{}` ends at {}", begin.get(), level.id, end.get()),
                );
            }
            (Some(end), Some(begin)) if begin < end => {
                say(
                    index + 1,
                    "at_least",
                    format!("begins at {}, before `{}` ends at {}", begin.get(), level.id, end.get()),
                );
            }
            _ => {}
        }
    }
    faults
}
