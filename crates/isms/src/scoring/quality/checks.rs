//! What can be wrong with a matrix, as pure functions over its ranks. Top and bottom are the highest and the lowest level in use.

use super::extents::Extents;
use super::grid::{Cell, Grid};

/// Two cells that do not go together.
pub type Pair = (Cell, Cell);

/// The neighbours of a cell that are higher on an axis: in likelihood, in consequence.
fn above(cell: Cell) -> [Cell; 2] {
    [Cell { row: cell.row + 1, ..cell }, Cell { column: cell.column + 1, ..cell }]
}

/// RM-2: cells with a lower level than a neighbour of lower likelihood or consequence; the cell that falls, and that neighbour.
#[must_use]
pub fn falls(grid: &Grid) -> Vec<Pair> {
    let mut pairs = neighbours(grid, |low, high| high < low);
    for pair in &mut pairs {
        *pair = (pair.1, pair.0);
    }
    crate::base::order::sort(&mut pairs);
    pairs
}

/// The pairs of a cell and a higher neighbour whose ranks stand in a relation.
fn neighbours(grid: &Grid, holds: impl Fn(u8, u8) -> bool) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for cell in grid.cells() {
        for other in above(cell) {
            if let (Some(low), Some(high)) = (grid.rank(cell), grid.rank(other))
                && holds(low, high)
            {
                pairs.push((cell, other));
            }
        }
    }
    pairs
}

/// RM-3, weak consistency (Cox 2008): every risk in a cell of the top level is at least as large as every risk in a cell of the bottom
/// level. The cells of both levels that keep it from being so.
#[must_use]
pub fn inconsistent(grid: &Grid, extents: &Extents) -> Vec<Cell> {
    let (bottom, top) = (grid.bottom(), grid.top());
    if bottom == top {
        return Vec::new();
    }
    let (least, most) = weak_bounds(grid, extents);
    let wrong = |cell: &Cell| match grid.rank(*cell) {
        Some(rank) if rank == top => extents.least(*cell) < most,
        Some(rank) if rank == bottom => extents.most(*cell) > least,
        _ => false,
    };
    grid.cells().filter(wrong).collect()
}

/// The least risk in a cell of the top level, and the end of the risks in the cells of the bottom level.
pub(super) fn weak_bounds(grid: &Grid, extents: &Extents) -> (u128, u128) {
    let of = |level: u8| grid.cells().filter(move |cell| grid.rank(*cell) == Some(level));
    let least = of(grid.top()).map(|cell| extents.least(cell)).min();
    let most = of(grid.bottom()).map(|cell| extents.most(cell)).max();
    (least.unwrap_or_default(), most.unwrap_or_default())
}

/// RM-4 (Cox 2008, lemma 1): cells of the bottom and of the top level that share an edge.
#[must_use]
pub fn touching(grid: &Grid) -> Vec<Pair> {
    let (bottom, top) = (grid.bottom(), grid.top());
    let mut pairs = neighbours(grid, |low, high| bottom < top && low == bottom && high == top);
    pairs.extend(
        neighbours(grid, |low, high| bottom < top && low == top && high == bottom)
            .into_iter()
            .map(|pair| (pair.1, pair.0)),
    );
    crate::base::order::sort(&mut pairs);
    pairs
}

/// RM-5 (Cox 2008, lemma 2): cells of the top level in the lowest row or column, where that begins at no risk at all.
#[must_use]
pub fn top_at_zero(grid: &Grid, extents: &Extents) -> Vec<Cell> {
    let (bottom, top, (row, column)) = (grid.bottom(), grid.top(), extents.starts_at_zero());
    let wrong = |cell: &Cell| (row && cell.row == 0) || (column && cell.column == 0);
    grid.cells().filter(|cell| bottom < top && grid.rank(*cell) == Some(top) && wrong(cell)).collect()
}

/// RM-6, betweenness (Cox 2008): cells of the bottom level from which one step up on one axis or on both leads to the top level.
#[must_use]
pub fn jumps(grid: &Grid) -> Vec<Pair> {
    let (bottom, top) = (grid.bottom(), grid.top());
    let mut pairs = Vec::new();
    for cell in grid.cells().filter(|cell| bottom < top && grid.rank(*cell) == Some(bottom)) {
        let targets = steps(cell).into_iter().filter(|other| grid.rank(*other) == Some(top));
        pairs.extend(targets.map(|other| (cell, other)));
    }
    pairs
}

/// The cells one step up on one axis or on both.
pub(super) fn steps(cell: Cell) -> [Cell; 3] {
    let [row, column] = above(cell);
    [column, row, Cell { column: cell.column + 1, ..row }]
}

/// RM-7: pairs of a cell of a lower and one of a higher level, although no risk in the first is smaller than one in the second.
#[must_use]
pub fn certain_inversions(grid: &Grid, extents: &Extents) -> Vec<Pair> {
    inversions(grid, |low, high| extents.least(low) >= extents.most(high))
}

/// RM-8: pairs of a cell of a lower and one of a higher level, although the risk in the middle of the first is the larger.
#[must_use]
pub fn midpoint_inversions(grid: &Grid, extents: &Extents) -> Vec<Pair> {
    inversions(grid, |low, high| extents.middle(low) > extents.middle(high))
}

fn inversions(grid: &Grid, wrong: impl Fn(Cell, Cell) -> bool) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for low in grid.cells() {
        let higher = grid.cells().filter(|high| grid.rank(low) < grid.rank(*high));
        pairs.extend(higher.filter(|high| wrong(low, *high)).map(|high| (low, high)));
    }
    pairs
}

/// RM-9: the least and the largest risk in the middle of the cells of a level.
#[must_use]
pub(super) fn compression(grid: &Grid, extents: &Extents, level: u8) -> Option<(u128, u128)> {
    let middles = || grid.cells().filter(|cell| grid.rank(*cell) == Some(level)).map(|cell| extents.middle(cell));
    Some((middles().min()?, middles().max()?))
}

/// RM-10: how many pairs of two cells the matrix tells apart, with different levels and no risk in common, of how many pairs.
///
/// A pair is two different cells, counted once.
#[must_use]
pub fn resolution(grid: &Grid, extents: &Extents) -> (usize, usize) {
    let (mut resolved, mut pairs) = (0, 0);
    for first in grid.cells() {
        for second in grid.cells().filter(|second| *second > first) {
            pairs += 1;
            let apart = extents.most(first) <= extents.least(second) || extents.most(second) <= extents.least(first);
            resolved += usize::from(apart && grid.rank(first) != grid.rank(second));
        }
    }
    (resolved, pairs)
}

/// RM-11: pairs of cells mirrored at the diagonal that have different levels; `None` unless both scales have as many levels.
#[must_use]
pub fn asymmetric(grid: &Grid) -> Option<Vec<Pair>> {
    let mirrored = |cell: Cell| (cell, Cell { row: cell.column, column: cell.row });
    let pairs = grid.cells().filter(|cell| cell.row < cell.column).map(mirrored);
    (grid.rows() == grid.columns()).then(|| pairs.filter(|(a, b)| grid.rank(*a) != grid.rank(*b)).collect())
}
