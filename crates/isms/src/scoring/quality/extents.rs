//! What values of likelihood and consequence the cells of a matrix stand for, in whole numbers, so that comparing risks is exact.

use isms_derive::Shape;

use super::bounds::bound_faults;
use super::grid::{Cell, Grid};
use crate::base::{Field, Number, Params};
use crate::scoring::{CriteriaFault, Level, Scale};

/// The edges of the levels of both scales, where the scales do not give them or others are wanted.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MatrixBounds {
    /// Where each level of likelihood begins, lowest first, and last where the highest ends; rising, none below 0.
    pub likelihood: Vec<Number>,
    /// Where each level of consequence begins, lowest first, and last where the highest ends; rising, none below 0.
    pub consequence: Vec<Number>,
}

/// Where the widths of the levels come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum WidthsFrom {
    /// Each of n levels spans one n-th of its scale.
    EqualWidths,
    /// From the numeric bounds of both scales.
    ScaleBounds,
    /// From edges given with the question.
    GivenBounds,
}

/// The edges of the levels of one scale, times a number that is the same for all.
type Edges = Vec<u64>;

/// The largest edge counted with: four products of two still fit.
const LARGEST: u64 = 10_000_000_000_000_000;

/// What the cells of a matrix stand for: risk is likelihood times consequence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extents {
    likelihood: Edges,
    consequence: Edges,
    from: WidthsFrom,
    why: String,
}

impl Extents {
    /// Equal widths: the i-th of n levels spans from i/n to (i+1)/n.
    #[must_use]
    pub fn equal(grid: &Grid, why: &str) -> Self {
        let edges = |count: usize| (0..=u64::try_from(count).unwrap_or_default()).collect();
        Self {
            likelihood: edges(grid.rows()),
            consequence: edges(grid.columns()),
            from: WidthsFrom::EqualWidths,
            why: why.to_owned(),
        }
    }

    /// The bounds of both scales where both are complete, and equal widths otherwise.
    ///
    /// A scale is complete when its bounds follow on each other without gap or overlap, none is below 0, and the last level has an
    /// end: what lies above an open end has no width, and none is made up for it. A first level without a beginning begins at 0.
    #[must_use]
    pub fn of(grid: &Grid, likelihood: &Scale, consequence: &Scale) -> Self {
        match (own(&likelihood.levels, "likelihood"), own(&consequence.levels, "consequence")) {
            (Ok(likelihood), Ok(consequence)) => Self {
                likelihood,
                consequence,
                from: WidthsFrom::ScaleBounds,
                why: "both scales give complete bounds".to_owned(),
            },
            (Err(why), _) | (_, Err(why)) => Self::equal(grid, &why),
        }
    }

    /// Edges given for both scales.
    ///
    /// # Errors
    /// What is wrong with them, with its place from the edges: a wrong number of edges, edges that do not rise, below 0 or too fine.
    pub fn given(grid: &Grid, bounds: &MatrixBounds) -> Result<Self, Vec<CriteriaFault>> {
        let mut faults = Vec::new();
        let mut read = |name: &'static str, edges: &[Number], levels: usize| {
            let problem = if edges.len() != levels + 1 {
                Some("the {scale} scale has {levels} levels and so {expected} edges; {found} are given")
            } else {
                rising(edges).err()
            };
            if let Some(template) = problem {
                let params = Params::none().with("scale", name).with("levels", levels);
                let params = params.with("expected", levels + 1).with("found", edges.len());
                faults.push(CriteriaFault { field: Field::of(name), template, params });
            }
            rising(edges).unwrap_or_default()
        };
        let likelihood = read("likelihood", &bounds.likelihood, grid.rows());
        let consequence = read("consequence", &bounds.consequence, grid.columns());
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Self { likelihood, consequence, from: WidthsFrom::GivenBounds, why: "given with the question".to_owned() })
    }

    /// Where the widths come from.
    #[must_use]
    pub fn from(&self) -> WidthsFrom {
        self.from
    }

    /// Why they come from there.
    #[must_use]
    pub fn why(&self) -> &str {
        &self.why
    }

    /// The least risk in a cell, in a unit that all risks of one matrix share.
    pub(super) fn least(&self, cell: Cell) -> u128 {
        at(&self.likelihood, cell.row) * at(&self.consequence, cell.column)
    }

    /// The end of the risks in a cell, in the same unit.
    pub(super) fn most(&self, cell: Cell) -> u128 {
        at(&self.likelihood, cell.row + 1) * at(&self.consequence, cell.column + 1)
    }

    /// Four times the risk in the middle of a cell, in the same unit.
    pub(super) fn middle(&self, cell: Cell) -> u128 {
        let sum = |edges: &Edges, rank: usize| at(edges, rank) + at(edges, rank + 1);
        sum(&self.likelihood, cell.row) * sum(&self.consequence, cell.column)
    }

    /// Whether the lowest levels of likelihood and of consequence begin at 0.
    pub(super) fn starts_at_zero(&self) -> (bool, bool) {
        (at(&self.likelihood, 0) == 0, at(&self.consequence, 0) == 0)
    }

    /// A risk as a share of the largest there is.
    pub(super) fn share(&self, risk: u128) -> f64 {
        risk as f64 / self.largest() as f64
    }

    /// The same in words, such as `12.5 %`.
    pub(super) fn percent(&self, risk: u128) -> String {
        let tenths = risk * 1000 / self.largest();
        format!("{}.{} %", tenths / 10, tenths % 10)
    }

    fn largest(&self) -> u128 {
        let last = |edges: &Edges| edges.last().map_or(1, |edge| u128::from(*edge));
        (last(&self.likelihood) * last(&self.consequence)).max(1)
    }
}

fn at(edges: &Edges, rank: usize) -> u128 {
    edges.get(rank).map_or(0, |edge| u128::from(*edge))
}

/// The edges of a scale by its own bounds, or why they are not complete.
fn own(levels: &[Level], scale: &str) -> Result<Edges, String> {
    if !levels.iter().any(|level| level.at_least.is_some() || level.below.is_some()) {
        return Err(format!("the {scale} scale gives no bounds"));
    }
    if !bound_faults(levels).is_empty() {
        return Err(format!("the bounds of the {scale} scale do not follow on each other"));
    }
    let mut edges = vec![levels.first().and_then(|level| level.at_least).or(Number::new(0.0))];
    for (index, level) in levels.iter().enumerate() {
        edges.push(level.below.or_else(|| levels.get(index + 1).and_then(|next| next.at_least)));
    }
    let edges: Option<Vec<Number>> = edges.into_iter().collect();
    let edges = edges.ok_or_else(|| format!("the last level of the {scale} scale has no end"))?;
    rising(&edges).map_err(|problem| Params::none().with("scale", scale.to_owned()).fill(problem))
}

/// Edges as whole numbers, all times the same power of ten.
fn rising(edges: &[Number]) -> Result<Edges, &'static str> {
    let texts: Vec<String> = edges.iter().map(|edge| edge.get().to_string()).collect();
    let places = |text: &String| text.split_once('.').map_or(0, |(_, behind)| behind.len());
    let most = texts.iter().map(places).max().unwrap_or_default();
    let mut whole = Vec::with_capacity(texts.len());
    for text in &texts {
        if text.starts_with('-') && text != "-0" {
            return Err("the bounds of the {scale} scale lie below 0");
        }
        let (before, behind) = text.split_once('.').unwrap_or((text, ""));
        let digits = format!("{}{behind:0<most$}", before.trim_start_matches('-'));
        let value = digits.parse::<u64>().ok().filter(|value| *value <= LARGEST);
        whole.push(value.ok_or("the bounds of the {scale} scale have too many digits to be compared exactly")?);
    }
    let mut neighbours = whole.iter().zip(whole.iter().skip(1));
    if neighbours.all(|(lower, upper)| lower < upper) {
        Ok(whole)
    } else {
        Err("the edges of the {scale} scale do not rise")
    }
}
