//! A risk matrix as ranks.

use std::collections::BTreeSet;

use crate::base::{Field, Params};
use crate::scoring::CriteriaFault;

/// A cell of a matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// The rank of its likelihood, counted from 0 for the lowest.
    pub row: usize,
    /// The rank of its consequence, counted from 0 for the lowest.
    pub column: usize,
}

/// A whole risk matrix: the rank of a level for each pair of likelihood and consequence, counted from 0 for the lowest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    rows: usize,
    columns: usize,
    levels: u8,
    ranks: Vec<u8>,
}

impl Grid {
    /// A matrix of a row for each likelihood, lowest first, with the rank of a level for each consequence, lowest first; `levels` is
    /// how many levels of risk are declared.
    ///
    /// # Errors
    /// Every misfit, with its place from the list of rows: no cell at all, rows of different lengths, ranks that are no declared level.
    pub fn new(rows: &[Vec<u8>], levels: u8) -> Result<Self, Vec<CriteriaFault>> {
        let columns = rows.first().map_or(0, Vec::len);
        let mut faults = Vec::new();
        let mut say = |field: Field, template, params| faults.push(CriteriaFault { field, template, params });
        if columns == 0 {
            say(Field::whole(), "the matrix has no cell", Params::none());
        }
        for (row, ranks) in rows.iter().enumerate() {
            let field = Field::whole().item(row, None);
            if ranks.len() != columns {
                let params = Params::none().with("row", row + 1).with("found", ranks.len()).with("expected", columns);
                say(field.clone(), "row {row} of the matrix has {found} cells, the first row {expected}", params);
            }
            for (column, rank) in ranks.iter().enumerate().filter(|(_, rank)| **rank >= levels) {
                let params = Params::none().with("rank", i64::from(*rank)).with("levels", i64::from(levels));
                say(field.clone().item(column, None), "rank {rank} is none of {levels} levels, counted from 0", params);
            }
        }
        if faults.is_empty() {
            Ok(Self { rows: rows.len(), columns, levels, ranks: rows.concat() })
        } else {
            Err(faults)
        }
    }

    /// How many levels of likelihood it has.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// How many levels of consequence it has.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// How many levels of risk are declared.
    #[must_use]
    pub fn levels(&self) -> u8 {
        self.levels
    }

    /// Every cell, row by row.
    pub fn cells(&self) -> impl Iterator<Item = Cell> + '_ {
        (0..self.ranks.len()).filter_map(|index| self.cell(index))
    }

    /// The rank of the level in a cell; `None` outside the matrix.
    #[must_use]
    pub fn rank(&self, cell: Cell) -> Option<u8> {
        self.index(cell).and_then(|index| self.ranks.get(index)).copied()
    }

    /// The lowest rank in use.
    #[must_use]
    pub fn bottom(&self) -> u8 {
        self.ranks.iter().copied().min().unwrap_or_default()
    }

    /// The highest rank in use.
    #[must_use]
    pub fn top(&self) -> u8 {
        self.ranks.iter().copied().max().unwrap_or_default()
    }

    /// The ranks in use, lowest first.
    #[must_use]
    pub fn used(&self) -> Vec<u8> {
        self.ranks.iter().copied().collect::<BTreeSet<u8>>().into_iter().collect()
    }

    /// The ranks of declared levels that no cell gives, lowest first.
    #[must_use]
    pub fn unused(&self) -> Vec<u8> {
        let used = self.used();
        (0..self.levels).filter(|rank| !used.contains(rank)).collect()
    }

    /// The ranks, row by row.
    #[must_use]
    pub fn ranks(&self) -> &[u8] {
        &self.ranks
    }

    /// The cell at a position among [`Grid::ranks`].
    pub(super) fn cell(&self, index: usize) -> Option<Cell> {
        Some(Cell { row: index.checked_div(self.columns)?, column: index.checked_rem(self.columns)? })
            .filter(|cell| cell.row < self.rows)
    }

    /// The position of a cell among [`Grid::ranks`].
    pub(super) fn index(&self, cell: Cell) -> Option<usize> {
        (cell.row < self.rows && cell.column < self.columns).then(|| cell.row * self.columns + cell.column)
    }

    /// The same matrix with other ranks.
    pub(super) fn with(&self, ranks: Vec<u8>) -> Self {
        Self { ranks, ..*self }
    }
}
