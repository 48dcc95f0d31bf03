//! A risk matrix (ISO/IEC 27005:2022, Annex A, and most other publications).

use crate::base::{Label, Params};
use crate::scoring::work::{Graded, Outcome, Work};

pub(super) fn run(rows: &[Vec<Label>], work: &mut Work<'_>) -> Option<Outcome> {
    let likelihood = work.likelihood();
    let consequence = work.consequence();
    look_up(rows, &likelihood?, &consequence?, work)
}

/// Reads the level of risk off the matrix.
pub(super) fn look_up(
    rows: &[Vec<Label>],
    likelihood: &Graded<'_>,
    consequence: &Graded<'_>,
    work: &mut Work<'_>,
) -> Option<Outcome> {
    let level = rows.get(likelihood.rank)?.get(consequence.rank)?;
    let params = Params::none()
        .with("likelihood", likelihood.level.id.to_string())
        .with("row", likelihood.rank + 1)
        .with("rows", work.criteria.likelihood.levels.len())
        .with("consequence", consequence.level.id.to_string())
        .with("column", consequence.rank + 1)
        .with("columns", work.criteria.consequence.levels.len())
        .with("level", level.to_string());
    work.derivation.step(
        "matrix",
        &[&likelihood.path, &consequence.path],
        "likelihood {likelihood} (row {row} of {rows}) and consequence {consequence} (column {column} of {columns}) give {level}",
        params,
    );
    Some(Outcome {
        likelihood: Some(likelihood.rank),
        consequence: Some(consequence.rank),
        score: None,
        rank: work.criteria.rank(level)?,
    })
}
