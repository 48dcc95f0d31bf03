//! RSK009: the numeric bounds of a scale leave no gap and do not overlap.

use crate::base::Number;
use crate::model::RiskCriteria;
use crate::rules::{Out, Spot, View};
use crate::scoring::Level;

/// RSK009.
pub(super) fn bounds(_: &View<'_>, criteria: &RiskCriteria, out: &mut Out<'_>) {
    let of = |scale: &'static str| Spot::of(criteria).member(scale).member("levels");
    if let Some(scale) = &criteria.likelihood {
        check(&scale.levels, "likelihood", &of("likelihood"), out);
    }
    if let Some(scale) = &criteria.consequence {
        check(&scale.levels, "consequence", &of("consequence"), out);
    }
    check(&criteria.levels, "risk", &Spot::of(criteria).member("levels"), out);
}

/// Looks at each boundary between two levels. A boundary may be given on either side; where it is given on both, they must agree.
/// The first level may be open below, the last open above.
fn check(levels: &[Level], scale: &'static str, at: &Spot, out: &mut Out<'_>) {
    if !levels.iter().any(|level| level.at_least.is_some() || level.below.is_some()) {
        return;
    }
    let mut say = |index: usize, member: &str, level: &Level, problem: String| {
        let spot = at.clone().item(index, Some(level.id.as_str())).member(member);
        out.find(spot).with("scale", scale).with("level", level.id.to_string()).with("problem", problem).end();
    };
    // Where the level being looked at begins, as far as it is known.
    let mut begin: Option<Number> = levels.first().and_then(|level| level.at_least);
    for (index, level) in levels.iter().enumerate() {
        let next = levels.get(index + 1);
        let end = level.below.or_else(|| next.and_then(|next| next.at_least));
        if let (Some(begin), Some(end)) = (begin, end)
            && begin >= end
        {
            let member = if level.below.is_some() { "below" } else { "at_least" };
            say(index, member, level, format!("begins at {} and ends at {}", begin.get(), end.get()));
        }
        let Some(next) = next else { break };
        begin = next.at_least.or(level.below);
        match (level.below, next.at_least) {
            (None, None) => say(index, "below", level, format!("has no bound against `{}`", next.id)),
            (Some(end), Some(begin)) if begin > end => {
                say(
                    index + 1,
                    "at_least",
                    next,
                    format!("begins at {}, but `{}` ends at {}", begin.get(), level.id, end.get()),
                );
            }
            (Some(end), Some(begin)) if begin < end => {
                say(
                    index + 1,
                    "at_least",
                    next,
                    format!("begins at {}, before `{}` ends at {}", begin.get(), level.id, end.get()),
                );
            }
            _ => {}
        }
    }
}
