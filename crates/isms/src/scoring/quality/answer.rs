//! What is answered about a matrix.

use isms_derive::Shape;

use super::extents::WidthsFrom;
use crate::base::{Count, Label, Number};

/// What a check of a matrix comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum QualityVerdict {
    /// The matrix has the property.
    Passes,
    /// It has not.
    Fails,
    /// Something to know that is no fault by itself.
    Note,
    /// The question does not arise.
    NotApplicable,
}

/// A cell of a matrix. Rows and columns are counted from 0, the lowest first.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MatrixCell {
    /// The rank of the likelihood.
    pub row: Count,
    /// The rank of the consequence.
    pub column: Count,
    /// The level of likelihood; absent where only ranks are known.
    pub likelihood: Option<Label>,
    /// The level of consequence; absent likewise.
    pub consequence: Option<Label>,
    /// The rank of the level of risk in the cell.
    pub rank: Count,
    /// The level of risk in the cell; absent where only ranks are known.
    pub level: Option<Label>,
}

/// Two cells that do not go together, the lower level of risk first; in RM-2 the cell that falls first.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MatrixCellPair {
    /// The one.
    pub first: MatrixCell,
    /// The other.
    pub second: MatrixCell,
}

/// A number that a check found.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct QualityNumber {
    /// What it is.
    pub name: QualityMeasure,
    /// The rank of the level of risk it is about, where it is about one.
    pub rank: Option<Count>,
    /// That level; absent where only ranks are known.
    pub level: Option<Label>,
    /// The number.
    pub value: Number,
}

/// What a number about a matrix measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum QualityMeasure {
    /// The least risk in a cell of the top level, as a share of the largest risk in the matrix.
    LeastOfTop,
    /// The end of the risks in cells of the bottom level, as a share of the largest risk in the matrix.
    MostOfBottom,
    /// How many pairs of cells are ranked the wrong way round, or mirrored and different.
    Pairs,
    /// The largest risk in the middle of a cell of the level, divided by the least.
    Factor,
    /// How many pairs of two cells have different levels and no risk in common.
    ResolvedPairs,
    /// How many pairs of two cells there are.
    AllPairs,
    /// The resolved pairs as a share of all.
    Share,
}

/// One check of a matrix.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MatrixCheck {
    /// `RM-1` to `RM-13`.
    pub id: String,
    /// Its name in kebab-case.
    pub name: String,
    /// What it asks.
    pub asks: String,
    /// Where it was published.
    pub source: String,
    /// What it comes to.
    pub verdict: QualityVerdict,
    /// What was found.
    pub found: String,
    /// What would mend it; absent where nothing is to be mended.
    pub mend: Option<String>,
    /// The cells that are at fault.
    pub cells: Vec<MatrixCell>,
    /// The pairs they form, 100 at most.
    pub pairs: Vec<MatrixCellPair>,
    /// The numbers behind it.
    pub numbers: Vec<QualityNumber>,
}

/// What became of the search for a nearer, better matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum RepairOutcome {
    /// The matrix passes RM-2, RM-3 and RM-6 as it is.
    NotNeeded,
    /// There is one.
    Found,
    /// No matrix of this size with these levels passes.
    Impossible,
    /// The search ended at its bound before it found one.
    NotFound,
    /// The matrix is incomplete, or has more than 400 cells.
    NotTried,
}

/// A cell that a repair changes.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RepairedCell {
    /// The cell as it is.
    pub cell: MatrixCell,
    /// The rank of the level it gets.
    pub rank: Count,
    /// The level it gets; absent where only ranks are known.
    pub level: Option<Label>,
}

/// The nearest matrix that passes RM-2, RM-3 and RM-6 and uses every level that is used: the fewest cells changed, among those the
/// fewest steps of level, among those the one whose first differing cell is lower.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MatrixRepair {
    /// What became of the search.
    pub outcome: RepairOutcome,
    /// The same in words.
    pub says: String,
    /// Whether that is certain; false where the search ended at its bound, and something nearer may exist.
    pub proved: bool,
    /// The cells to change.
    pub changes: Vec<RepairedCell>,
    /// By how many steps of level, all cells together.
    pub steps: Count,
    /// The ranks of the whole matrix after it; absent unless one was found.
    pub ranks: Vec<Vec<Count>>,
    /// The levels of the whole matrix after it, ready for criteria; absent where only ranks are known.
    pub rows: Vec<Vec<Label>>,
}

/// How well a risk matrix ranks risks.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MatrixQuality {
    /// Whether no check fails.
    pub passes: bool,
    /// The levels of likelihood, lowest first; absent where only ranks are known.
    pub likelihood: Vec<Label>,
    /// The levels of consequence, lowest first; absent likewise.
    pub consequence: Vec<Label>,
    /// The levels of risk, lowest first; absent likewise.
    pub levels: Vec<Label>,
    /// A row for each likelihood, lowest first, with the rank of the level of risk for each consequence; absent while the matrix is
    /// incomplete.
    pub ranks: Vec<Vec<Count>>,
    /// Where the widths of the levels come from that RM-3, RM-5 and RM-7 to RM-10 count with.
    pub widths: WidthsFrom,
    /// Why from there.
    pub widths_why: String,
    /// The checks, RM-1 to RM-13.
    pub checks: Vec<MatrixCheck>,
    /// What would mend it.
    pub repair: MatrixRepair,
}
