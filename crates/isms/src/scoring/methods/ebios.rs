//! EBIOS Risk Manager (ANSSI, 2018), workshop 3: the threat level of a stakeholder.

use crate::base::Params;
use crate::scoring::exact::Exact;
use crate::scoring::method::Threshold;
use crate::scoring::work::{Outcome, Work};

pub(super) fn run(thresholds: &[Threshold], work: &mut Work<'_>) -> Option<Outcome> {
    let names = ["dependency", "penetration", "maturity", "trust"];
    let numbers = work.numbers(&names, Exact::whole(1), Exact::whole(4))?;
    let [dependency, penetration, maturity, trust] = numbers.values.as_slice() else { return None };
    let level = dependency.times(*penetration).over(maturity.times(*trust))?;
    let params = Params::none()
        .with("dependency", dependency.to_string())
        .with("penetration", penetration.to_string())
        .with("maturity", maturity.to_string())
        .with("trust", trust.to_string())
        .with("level", level.to_string());
    let template =
        "dependency {dependency} × penetration {penetration} ÷ (maturity {maturity} × trust {trust}) is {level}";
    work.derivation.step("threat_level", &numbers.inputs(), template, params);
    let rank = work.threshold(level, thresholds, &numbers.inputs())?;
    Some(Outcome { score: level.rounded(4).number(), rank, ..Outcome::default() })
}
