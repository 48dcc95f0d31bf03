//! The nearest matrix that ranks risks consistently.
//!
//! Which levels a cell may take is a question of thresholds ("is it at least this level?"), and RM-2, RM-3 and RM-6 are implications
//! between thresholds: the cheapest matrix that keeps them is the cheapest closed set of thresholds, which a minimum cut finds exactly.
//! Only that every level stays in use needs a search on top of it.

use super::checks::{falls, inconsistent, jumps, steps};
use super::cut::{NEVER, Network};
use super::extents::Extents;
use super::grid::{Cell, Grid};

/// The largest number of cells for which pairs of cells are compared and a repair is looked for.
pub const MOST_CELLS: usize = 400;

/// How many cuts are made before the search ends without proof.
const MOST_CUTS: usize = 1_000;

/// What mends a matrix that fails RM-2, RM-3 or RM-6.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Repair {
    /// It passes all three.
    NotNeeded,
    /// The nearest matrix that passes them and uses every level the matrix uses: the fewest cells changed; among those the fewest steps
    /// of level; among those the one whose first cell that differs is the lower.
    Found {
        /// The matrix.
        grid: Grid,
        /// Whether nothing nearer exists; `false` where the search ended at its bound before that was certain.
        proved: bool,
    },
    /// No matrix of this size with these levels passes them.
    Impossible,
    /// The search ended at its bound before it found one.
    NotFound,
    /// The matrix has more cells than are searched.
    TooLarge,
}

/// How far a matrix is from the one given: cells changed, then steps of level.
type Distance = (u64, u64);

/// Finds the nearest matrix that passes RM-2, RM-3 and RM-6 and uses every level that the one given uses.
#[must_use]
pub fn repair(grid: &Grid, extents: &Extents) -> Repair {
    if falls(grid).is_empty() && inconsistent(grid, extents).is_empty() && jumps(grid).is_empty() {
        return Repair::NotNeeded;
    }
    if grid.ranks().len() > MOST_CELLS {
        return Repair::TooLarge;
    }
    let mut search = Search::new(grid, extents);
    let mut fixed = vec![None; grid.ranks().len()];
    // In a matrix that rises, the lowest level is in use only if the lowest cell has it, and likewise the highest.
    if let Some(cell) = fixed.first_mut() {
        *cell = Some(search.bottom);
    }
    if let Some(cell) = fixed.last_mut() {
        *cell = Some(search.top);
    }
    search.explore(&mut fixed);
    match (search.best, search.cuts <= MOST_CUTS) {
        (Some((_, ranks)), proved) => Repair::Found { grid: grid.with(ranks), proved },
        (None, true) => Repair::Impossible,
        (None, false) => Repair::NotFound,
    }
}

struct Search<'g> {
    grid: &'g Grid,
    bottom: u8,
    top: u8,
    used: Vec<u8>,
    /// The network without costs: the implications alone.
    implications: Network,
    best: Option<(Distance, Vec<u8>)>,
    cuts: usize,
}

impl<'g> Search<'g> {
    fn new(grid: &'g Grid, extents: &Extents) -> Self {
        let (bottom, top) = (grid.bottom(), grid.top());
        let implications = Network::new(grid.ranks().len() * usize::from(top - bottom));
        let mut search = Self { grid, bottom, top, used: grid.used(), implications, best: None, cuts: 0 };
        search.imply_all(extents);
        search
    }

    /// The threshold "the cell has at least this level", for levels above the bottom one.
    fn threshold(&self, cell: Cell, level: u8) -> Option<usize> {
        let step = usize::from(level.checked_sub(self.bottom)?.checked_sub(1)?);
        Some(self.grid.index(cell)? * usize::from(self.top - self.bottom) + step)
    }

    fn imply(&mut self, (cell, level): (Cell, u8), (other, least): (Cell, u8)) {
        if let (Some(member), Some(also)) = (self.threshold(cell, level), self.threshold(other, least)) {
            self.implications.imply(member, also);
        }
    }

    fn imply_all(&mut self, extents: &Extents) {
        let (grid, top, low) = (self.grid, self.top, self.bottom + 1);
        for cell in grid.cells() {
            let [right, up, _] = steps(cell);
            for level in low..=top {
                if level > low {
                    self.imply((cell, level), (cell, level - 1));
                }
                self.imply((cell, level), (right, level));
                self.imply((cell, level), (up, level));
            }
            for step in steps(cell) {
                self.imply((step, top), (cell, low));
            }
            // Where this cell has the top level, none may have the bottom level whose risks reach beyond it; what lies further along
            // the row follows because rows rise.
            for row in 0..grid.rows() {
                let mut places = (0..grid.columns()).map(|column| Cell { row, column });
                if let Some(beyond) = places.find(|other| extents.most(*other) > extents.least(cell)) {
                    self.imply((cell, top), (beyond, low));
                }
            }
        }
    }

    /// What a level in a cell costs. A cell changed outweighs all steps of level there can be.
    fn cost(&self, was: u8, level: u8) -> u64 {
        let cells = self.grid.ranks().len() as u64;
        if was == level { 0 } else { cells * u64::from(self.top - self.bottom) + 1 + u64::from(was.abs_diff(level)) }
    }

    /// The nearest matrix that keeps the implications and has these levels in these cells; `None` where there is none.
    fn nearest(&mut self, fixed: &[Option<u8>]) -> Option<(Distance, Vec<u8>)> {
        self.cuts += 1;
        let mut network = self.implications.clone();
        let cells = self.grid.cells().zip(self.grid.ranks()).zip(fixed);
        for ((cell, was), fixed) in cells {
            for level in self.bottom + 1..=self.top {
                let Some(node) = self.threshold(cell, level) else { continue };
                let (with, without) = (self.cost(*was, level), self.cost(*was, level - 1));
                match fixed {
                    Some(rank) if level <= *rank => network.cost_without(node, NEVER),
                    Some(_) => network.cost_with(node, NEVER),
                    None if with < without => network.cost_without(node, without - with),
                    None => network.cost_with(node, with - without),
                }
            }
        }
        if network.solve() >= NEVER {
            return None;
        }
        let members = network.members();
        let span = usize::from(self.top - self.bottom);
        let rank =
            |held: &[bool]| held.iter().filter(|held| **held).fold(self.bottom, |rank, _| rank.saturating_add(1));
        let ranks: Vec<u8> = members.chunks(span).map(rank).collect();
        Some((self.distance(&ranks), ranks))
    }

    fn distance(&self, ranks: &[u8]) -> Distance {
        let changed = ranks.iter().zip(self.grid.ranks()).filter(|(now, was)| now != was);
        changed.fold((0, 0), |(cells, steps), (now, was)| (cells + 1, steps + u64::from(now.abs_diff(*was))))
    }

    /// Looks for the nearest matrix with these levels in these cells that uses every level: where the cheapest lacks one, it must
    /// stand in one of the cells.
    fn explore(&mut self, fixed: &mut [Option<u8>]) {
        let Some(found) = self.nearest(fixed) else { return };
        // Whatever follows from here costs as much or more, and where it costs as much no cell is lower.
        if self.best.as_ref().is_some_and(|best| *best <= found) {
            return;
        }
        let Some(missing) = self.used.iter().copied().find(|level| !found.1.contains(level)) else {
            self.best = Some(found);
            return;
        };
        // First where the level stands now, which costs nothing.
        for stands in [true, false] {
            for index in 0..fixed.len() {
                if (self.grid.ranks().get(index) == Some(&missing)) != stands {
                    continue;
                }
                if let Some(cell) = fixed.get_mut(index).filter(|cell| cell.is_none()) {
                    *cell = Some(missing);
                    self.explore(fixed);
                    if let Some(cell) = fixed.get_mut(index) {
                        *cell = None;
                    }
                }
                if self.cuts > MOST_CUTS {
                    return;
                }
            }
        }
    }
}
