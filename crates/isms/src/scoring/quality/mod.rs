//! How well a risk matrix ranks risks: the checks RM-1 to RM-13, and the nearest matrix that ranks them consistently.
//!
//! The checks take a matrix as a picture of risk = likelihood × consequence. Weak consistency, betweenness and the two lemmas are those
//! of Cox, L. A. (2008), "What's wrong with risk matrices?", Risk Analysis 28(2), 497-512, as are rating reversals, compression and
//! resolution; the caution against arithmetic on labels is that of Hubbard, D. and Evans, D. (2010), "Problems with scoring methods and
//! ordinal scales in risk assessment", IBM Journal of Research and Development 54(3). Everything is computed in whole numbers.

mod answer;
mod bounds;
mod checks;
mod cut;
mod draft;
mod extents;
mod grid;
mod kinds;
mod repair;
mod report;
mod tables;
#[cfg(test)]
mod tests;

pub use answer::{
    MatrixCell, MatrixCellPair, MatrixCheck, MatrixQuality, MatrixRepair, QualityMeasure, QualityNumber,
    QualityVerdict, RepairOutcome, RepairedCell,
};
pub use bounds::{BoundFault, bound_faults};
pub use checks::{
    Pair, asymmetric, certain_inversions, falls, inconsistent, jumps, midpoint_inversions, resolution, top_at_zero,
    touching,
};
pub use draft::arithmetic;
pub use extents::{Extents, MatrixBounds, WidthsFrom};
pub use grid::{Cell, Grid};
pub use repair::{MOST_CELLS, Repair, repair};
pub use report::{Widths, grid_of, grid_quality, matrix_quality, repair_of};
pub use tables::{InnerTable, inner_tables};
