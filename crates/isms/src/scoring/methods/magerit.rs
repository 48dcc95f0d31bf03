//! MAGERIT version 3 (Spanish Ministry of Finance and Public Administration, 2012), Book III, 2.1: analysis by tables.

use super::matrix::look_up;
use crate::base::{Label, Params};
use crate::scoring::factor::FactorValue;
use crate::scoring::scale::Level;
use crate::scoring::work::{Graded, Outcome, Work};

pub(super) fn run(
    degradations: &[Level],
    impact_rows: &[Vec<Label>],
    rows: &[Vec<Label>],
    work: &mut Work<'_>,
) -> Option<Outcome> {
    let likelihood = work.likelihood();
    let value = work.consequence();
    work.need("degradation");
    let degradation = match work.factor("degradation") {
        Some((FactorValue::Text(text), path)) => {
            let found = degradations.iter().enumerate().find(|(_, level)| level.id.as_str() == text.as_str());
            if found.is_none() {
                work.off_scale(path.clone(), "degradation", text.as_str(), degradations);
            }
            found.map(|(rank, level)| (rank, level, path))
        }
        Some((value, path)) => {
            let allowed: Vec<String> = degradations.iter().map(|level| level.id.to_string()).collect();
            let params = Params::none().with("found", value.to_string()).with("allowed", allowed);
            work.wrong(path, "the degradation is one of its degrees, not the number {found}: {allowed}", params);
            None
        }
        None => None,
    };
    let (likelihood, value, (column, degree, path)) = (likelihood?, value?, degradation?);
    let scale = work.criteria.consequence;
    let rank = scale.rank(impact_rows.get(value.rank)?.get(column)?)?;
    let level = scale.levels.get(rank)?;
    work.derivation.step(
        "impact",
        &[&value.path, &path],
        "value {value} and degradation {degradation} give the impact {impact}",
        Params::none()
            .with("value", value.level.id.to_string())
            .with("degradation", degree.id.to_string())
            .with("impact", level.id.to_string()),
    );
    look_up(rows, &likelihood, &Graded { rank, level, path: value.path }, work)
}
