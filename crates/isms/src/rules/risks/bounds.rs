//! RSK009: the numeric bounds of a scale leave no gap and do not overlap.

use crate::model::RiskCriteria;
use crate::rules::{Out, Spot, View};
use crate::scoring::Level;
use crate::scoring::quality::bound_faults;

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

fn check(levels: &[Level], scale: &'static str, at: &Spot, out: &mut Out<'_>) {
    for fault in bound_faults(levels) {
        let Some(level) = levels.get(fault.level) else { continue };
        let spot = at.clone().item(fault.level, Some(level.id.as_str())).member(fault.member);
        let found = out.find(spot).with("scale", scale).with("level", level.id.to_string());
        found.with("problem", fault.problem).end();
    }
}
