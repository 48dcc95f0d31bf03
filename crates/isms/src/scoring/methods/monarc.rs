//! MONARC (NC3 Luxembourg): formula only, as observed in its public source.

use crate::base::{Count, Params};
use crate::scoring::exact::Exact;
use crate::scoring::method::Threshold;
use crate::scoring::rating::Missing;
use crate::scoring::work::{Outcome, Work};

const PROPERTIES: [(&str, &str); 3] = [
    ("confidentiality", "affects_confidentiality"),
    ("integrity", "affects_integrity"),
    ("availability", "affects_availability"),
];

pub(super) fn run(highest: Count, thresholds: &[Threshold], work: &mut Work<'_>) -> Option<Outcome> {
    let threat = work.likelihood();
    let impacts = work.consequences();
    let highest = Exact::whole(usize::try_from(highest.get()).unwrap_or(usize::MAX));
    let vulnerability = work.number("vulnerability", Exact::whole(0), highest);
    let mut affected = Vec::new();
    let mut known = 0;
    for (property, factor) in PROPERTIES {
        let Some((value, path)) = work.number(factor, Exact::whole(0), Exact::whole(1)) else { continue };
        known += 1;
        if value.at_least(Exact::whole(1)) {
            affected.push(property);
        } else if value.at_least(Exact::of(crate::base::Number::new(0.001)?)?) {
            let params = Params::none().with("factor", factor).with("found", value.to_string());
            work.wrong(path, "the factor `{factor}` is 0 or 1, not {found}", params);
        }
    }
    if known == PROPERTIES.len() && affected.is_empty() && work.errors.is_empty() {
        let template =
            "the threat affects neither confidentiality nor integrity nor availability: there is no risk to rate";
        work.wrong("/factors".to_owned(), template, Params::none());
    }
    for (index, scored) in work.inputs.consequence.iter().enumerate() {
        let params = Params::none().with("criterion", scored.criterion.to_string());
        let path = format!("/consequence/{index}/criterion");
        if !PROPERTIES.iter().any(|(property, _)| *property == scored.criterion.as_str()) {
            let template = "MONARC rates confidentiality, integrity and availability, not `{criterion}`";
            work.wrong(path, template, params);
        } else if work.inputs.consequence.iter().take(index).any(|before| before.criterion == scored.criterion) {
            work.wrong(path, "the consequence for `{criterion}` is given twice", params);
        }
    }
    for property in &affected {
        if !work.inputs.consequence.iter().any(|scored| scored.criterion.as_str() == *property) {
            work.missing.push(Missing::Criterion((*property).to_owned()));
        }
    }
    let (threat, (vulnerability, path)) = (threat?, vulnerability?);
    let mut highest: Option<(Exact, usize)> = None;
    for (property, impact) in &impacts {
        let counts = affected.contains(property);
        let risk = Exact::whole(impact.rank).times(Exact::whole(threat.rank)).times(vulnerability);
        let params = Params::none()
            .with("property", (*property).to_owned())
            .with("impact", impact.rank)
            .with("threat", threat.rank)
            .with("vulnerability", vulnerability.to_string())
            .with("risk", risk.to_string());
        let template = if counts {
            "{property}: impact {impact} × threat {threat} × vulnerability {vulnerability} is {risk}"
        } else {
            "{property}: impact {impact} × threat {threat} × vulnerability {vulnerability} is {risk}, which does not count: the threat does not affect it"
        };
        work.derivation.step("product", &[&impact.path, &threat.path, &path], template, params);
        if counts
            && highest.is_none_or(|(other, rank)| {
                !other.at_least(risk) || (other.at_least(risk) && risk.at_least(other) && impact.rank > rank)
            })
        {
            highest = Some((risk, impact.rank));
        }
    }
    if !work.missing.is_empty() || !work.errors.is_empty() {
        return None;
    }
    let (score, impact) = highest?;
    let rank = work.threshold(score, thresholds, &["/factors"])?;
    Some(Outcome { likelihood: Some(threat.rank), consequence: Some(impact), score: score.rounded(6).number(), rank })
}

/// The residual risk of MONARC: the highest impact over the affected properties × threat × (vulnerability − reduction). Only the
/// vulnerability may fall; `None` if it would fall below zero or the numbers are too large.
///
/// ```
/// // Confidentiality 2, availability 1, both affected: 2 × 2 × (4 − 3).
/// assert_eq!(isms::scoring::monarc_residual(2, 2, 4, 3), Some(4));
/// assert_eq!(isms::scoring::monarc_residual(2, 2, 4, 5), None);
/// ```
#[must_use]
pub fn monarc_residual(impact: u32, threat: u32, vulnerability: u32, reduction: u32) -> Option<u32> {
    impact.checked_mul(threat)?.checked_mul(vulnerability.checked_sub(reduction)?)
}
