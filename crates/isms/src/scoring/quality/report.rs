//! The checks put together, with names and words.

use super::answer::{MatrixQuality, MatrixRepair, QualityVerdict};
use super::draft::{Draft, Names};
use super::extents::{Extents, MatrixBounds, WidthsFrom};
use super::grid::Grid;
use super::kinds::KINDS;
use super::repair::repair;
use crate::base::{Count, Label};
use crate::scoring::{Criteria, CriteriaFault, CriterionLevel, Inputs, Level, Method, Scale};

/// Which widths the levels of likelihood and consequence have.
#[derive(Debug, Clone, PartialEq)]
pub enum Widths {
    /// By the bounds of both scales where both are complete, and equal otherwise: see [`Extents::of`].
    Own,
    /// Equal widths, as the published figures assume.
    Equal,
    /// By edges given with the question.
    Given(MatrixBounds),
}

impl Widths {
    fn extents(&self, grid: &Grid, likelihood: &Scale, consequence: &Scale) -> Result<Extents, Vec<CriteriaFault>> {
        match self {
            Self::Own => Ok(Extents::of(grid, likelihood, consequence)),
            Self::Equal => Ok(Extents::equal(grid, "equal widths were asked for")),
            Self::Given(bounds) => Extents::given(grid, bounds),
        }
    }
}

/// The matrix that criteria come to: the level of each pair of likelihood and consequence. `None` where the method asks for more than
/// the two, and where there are more than 255 levels.
#[must_use]
pub fn grid_of(criteria: &Criteria<'_>) -> Option<Grid> {
    if let Some(rows) = criteria.method.rows() {
        return super::tables::ranked(rows, criteria.levels);
    }
    let criterion = Label::new("consequence").ok()?;
    let mut rows = Vec::with_capacity(criteria.likelihood.levels.len());
    for likelihood in &criteria.likelihood.levels {
        let mut ranks = Vec::with_capacity(criteria.consequence.levels.len());
        for consequence in &criteria.consequence.levels {
            let scored = [CriterionLevel { criterion: criterion.clone(), level: consequence.id.clone() }];
            let inputs = Inputs { likelihood: Some(&likelihood.id), consequence: &scored, factors: &[] };
            ranks.push(u8::try_from(criteria.grade(&inputs)?).ok()?);
        }
        rows.push(ranks);
    }
    Grid::new(&rows, u8::try_from(criteria.levels.len()).ok()?).ok()
}

/// How well a matrix of ranks ranks risks.
///
/// # Errors
/// What is wrong with the edges given, with its place from them.
pub fn grid_quality(grid: &Grid, widths: &Widths) -> Result<MatrixQuality, Vec<CriteriaFault>> {
    let none = Scale { levels: Vec::new(), unit: None };
    let extents = widths.extents(grid, &none, &none)?;
    let names = Names { likelihood: &none, consequence: &none, levels: &[] };
    Ok(finish(Draft { names, grid: Some(grid), extents: Some(&extents), checks: Vec::new() }, None, None))
}

/// How well the matrix of criteria ranks risks. What does not fit together is a fault of RM-1, and the checks that need a whole matrix
/// do not apply.
///
/// # Errors
/// What is wrong with the edges given, with its place from them.
pub fn matrix_quality(
    likelihood: &Scale,
    consequence: &Scale,
    levels: &[Level],
    method: &Method,
    widths: &Widths,
) -> Result<MatrixQuality, Vec<CriteriaFault>> {
    let fitting = Criteria::new(likelihood, consequence, levels, method);
    let problem = fitting.as_ref().err().map(|faults| {
        let problems: Vec<String> = faults.iter().map(|fault| fault.params.fill(fault.template)).collect();
        problems.join("; ")
    });
    let grid = fitting.ok().as_ref().and_then(grid_of);
    let extents = grid.as_ref().map(|grid| widths.extents(grid, likelihood, consequence)).transpose()?;
    let names = Names { likelihood, consequence, levels };
    let draft = Draft { names, grid: grid.as_ref(), extents: extents.as_ref(), checks: Vec::new() };
    Ok(finish(draft, problem, Some(method)))
}

/// What would mend the matrix of criteria, in words that name their levels.
#[must_use]
pub fn repair_of(criteria: &Criteria<'_>, grid: &Grid, extents: &Extents) -> MatrixRepair {
    let names = Names { likelihood: criteria.likelihood, consequence: criteria.consequence, levels: criteria.levels };
    let draft = Draft { names, grid: Some(grid), extents: Some(extents), checks: Vec::new() };
    draft.repair(Some(repair(grid, extents)))
}

/// The checks put together.
fn finish(mut draft: Draft<'_>, problem: Option<String>, method: Option<&Method>) -> MatrixQuality {
    let whole = draft.grid.zip(draft.extents);
    let repair = draft.repair(whole.map(|(grid, extents)| repair(grid, extents)));
    let [complete, matrix @ .., arithmetic, scales] = &KINDS;
    draft.complete(complete, problem);
    match whole {
        Some((grid, extents)) => draft.matrix(matrix, grid, extents, &repair),
        None => matrix.iter().for_each(|kind| draft.moot(kind, "there is no whole matrix to look at")),
    }
    draft.arithmetic(arithmetic, method);
    draft.scales(scales);
    MatrixQuality {
        passes: draft.checks.iter().all(|check| check.verdict != QualityVerdict::Fails),
        likelihood: ids(&draft.names.likelihood.levels),
        consequence: ids(&draft.names.consequence.levels),
        levels: ids(draft.names.levels),
        ranks: draft.grid.map(rank_rows).unwrap_or_default(),
        widths: draft.extents.map_or(WidthsFrom::EqualWidths, Extents::from),
        widths_why: draft.extents.map_or("there is no whole matrix", Extents::why).to_owned(),
        checks: draft.checks,
        repair,
    }
}

fn ids(levels: &[Level]) -> Vec<Label> {
    levels.iter().map(|level| level.id.clone()).collect()
}

/// The ranks of a matrix, row by row.
pub(super) fn rank_rows(grid: &Grid) -> Vec<Vec<Count>> {
    let count = |rank: &u8| Count::of(usize::from(*rank));
    grid.ranks().chunks(grid.columns()).map(|row| row.iter().map(count).collect()).collect()
}
