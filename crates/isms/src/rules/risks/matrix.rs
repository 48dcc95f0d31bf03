//! RSK004–RSK008: the matrix that criteria come to ranks risks as they are, reaches every level, and nothing is calculated with ranks.

use crate::model::RiskCriteria;
use crate::rules::{Out, Spot, View};
use crate::scoring::quality::{self, Cell, Extents, Grid, MatrixRepair, Pair};
use crate::scoring::{Criteria, Level, Method};

/// The matrix of criteria that fit together.
struct Matrix<'c> {
    criteria: &'c RiskCriteria,
    sound: Criteria<'c>,
    grid: Grid,
    extents: Extents,
}

impl<'c> Matrix<'c> {
    fn of(criteria: &'c RiskCriteria) -> Option<Self> {
        let sound = criteria.sound()?;
        let grid = quality::grid_of(&sound)?;
        let extents = Extents::of(&grid, sound.likelihood(), sound.consequence());
        Some(Self { criteria, sound, grid, extents })
    }

    /// The matrix, or the method where that computes its levels.
    fn spot(&self) -> Spot {
        let spot = Spot::of(self.criteria).member("method");
        if self.sound.method().rows().is_some() { spot.member("rows") } else { spot }
    }

    fn cell_spot(&self, cell: Cell) -> Spot {
        let spot = self.spot();
        if self.sound.method().rows().is_some() { spot.item(cell.row, None).item(cell.column, None) } else { spot }
    }

    /// A cell in words: `likely × major`.
    fn place(&self, cell: Cell) -> String {
        let name =
            |levels: &[Level], rank: usize| levels.get(rank).map(|level| level.id.to_string()).unwrap_or_default();
        let likelihood = name(&self.sound.likelihood().levels, cell.row);
        format!("{likelihood} × {}", name(&self.sound.consequence().levels, cell.column))
    }

    fn level(&self, rank: Option<u8>) -> String {
        let level = rank.and_then(|rank| self.sound.levels().get(usize::from(rank)));
        level.map(|level| level.id.to_string()).unwrap_or_default()
    }

    fn repair(&self) -> MatrixRepair {
        quality::repair_of(&self.sound, &self.grid, &self.extents)
    }

    /// Reports cells, each with what is said of it, and what would mend them.
    fn report(&self, cells: &[(Cell, String)], more: &[(&'static str, &'static str)], out: &mut Out<'_>) {
        if cells.is_empty() {
            return;
        }
        let places: Vec<String> = cells.iter().map(|(cell, _)| self.place(*cell)).collect();
        let (bottom, top) = (self.level(Some(self.grid.bottom())), self.level(Some(self.grid.top())));
        let mut finding = out.find(self.spot()).with("count", cells.len()).with("cells", places);
        finding = finding.with("bottom", bottom).with("top", top).with("repair", self.repair().says);
        for (name, value) in more {
            finding = finding.with(name, *value);
        }
        for (cell, message) in cells {
            finding = finding.related(self.cell_spot(*cell), message);
        }
        finding.end();
    }
}

/// RSK004. A method that comes to its level by more than one table is asked about each.
pub(super) fn monotone(_: &View<'_>, criteria: &RiskCriteria, out: &mut Out<'_>) {
    if let Some(matrix) = Matrix::of(criteria) {
        let axes = ["likelihood", "consequence"];
        let cells = fallen(&matrix.grid, axes, matrix.sound.levels());
        matrix.report(&cells, &[("table", "the matrix"), ("row", axes[0]), ("column", axes[1])], out);
    }
    let Some(sound) = criteria.sound() else { return };
    for table in quality::inner_tables(&sound) {
        let cells = fallen(&table.grid, table.axes, table.cells);
        if cells.is_empty() {
            continue;
        }
        let spot = Spot::of(criteria).member("method").member(table.member);
        let [row, column] = table.axes;
        let places: Vec<String> = cells.iter().map(|(cell, _)| table.place(*cell)).collect();
        let mut finding = out.find(spot.clone()).with("count", cells.len()).with("cells", places);
        finding = finding.with("table", table.name).with("row", row).with("column", column);
        finding = finding.with("repair", "raise them, or lower what stands before them");
        for (cell, message) in &cells {
            finding = finding.related(spot.clone().item(cell.row, None).item(cell.column, None), message);
        }
        finding.end();
    }
}

/// The cells of a table that are lower than one before them on an axis, each with what is said of it.
fn fallen(grid: &Grid, axes: [&str; 2], levels: &[Level]) -> Vec<(Cell, String)> {
    let falls: Vec<Pair> = quality::falls(grid);
    let mut cells: Vec<(Cell, String)> = Vec::new();
    for (cell, _) in &falls {
        if cells.last().is_some_and(|(last, _)| last == cell) {
            continue;
        }
        let by = |changed: fn(&Cell) -> usize| {
            falls.iter().any(|(fallen, from)| fallen == cell && changed(fallen) != changed(from))
        };
        let [row, column] = axes;
        let axis = match (by(|cell| cell.row), by(|cell| cell.column)) {
            (true, true) => format!("{row} and {column}"),
            (true, false) => row.to_owned(),
            (false, _) => column.to_owned(),
        };
        let level = grid.rank(*cell).and_then(|rank| levels.get(usize::from(rank)));
        let level = level.map(|level| level.id.to_string()).unwrap_or_default();
        cells.push((*cell, format!("`{level}` is lower than at the next lower {axis}")));
    }
    cells
}

/// RSK005. A matrix that falls is RSK004's.
pub(super) fn weakly_consistent(_: &View<'_>, criteria: &RiskCriteria, out: &mut Out<'_>) {
    let Some(matrix) = Matrix::of(criteria).filter(|matrix| quality::falls(&matrix.grid).is_empty()) else { return };
    let (bottom, top) = (matrix.level(Some(matrix.grid.bottom())), matrix.level(Some(matrix.grid.top())));
    let words = |cell: Cell| {
        if matrix.grid.rank(cell) == Some(matrix.grid.top()) {
            format!("holds risks smaller than some that are `{bottom}`")
        } else {
            format!("holds risks larger than some that are `{top}`")
        }
    };
    let cells = quality::inconsistent(&matrix.grid, &matrix.extents);
    let cells: Vec<(Cell, String)> = cells.into_iter().map(|cell| (cell, words(cell))).collect();
    matrix.report(&cells, &[], out);
}

/// RSK006. A matrix that falls is RSK004's.
pub(super) fn between(_: &View<'_>, criteria: &RiskCriteria, out: &mut Out<'_>) {
    let Some(matrix) = Matrix::of(criteria).filter(|matrix| quality::falls(&matrix.grid).is_empty()) else { return };
    let top = matrix.level(Some(matrix.grid.top()));
    let mut cells: Vec<(Cell, String)> = Vec::new();
    for (cell, other) in quality::jumps(&matrix.grid) {
        let words = format!("one step away from `{top}` at {}", matrix.place(other));
        match cells.last_mut().filter(|(last, _)| *last == cell) {
            Some((_, message)) => message.push_str(&format!(" and at {}", matrix.place(other))),
            None => cells.push((cell, words)),
        }
    }
    matrix.report(&cells, &[], out);
}

/// RSK007.
pub(super) fn every_level_reached(_: &View<'_>, criteria: &RiskCriteria, out: &mut Out<'_>) {
    let mut never = |index: usize, level: &Level| {
        let spot = Spot::of(criteria).member("levels").item(index, Some(level.id.as_str()));
        out.find(spot).with("level", level.id.to_string()).end();
    };
    if let Some(matrix) = Matrix::of(criteria) {
        for rank in matrix.grid.unused() {
            if let Some(level) = criteria.levels.get(usize::from(rank)) {
                never(usize::from(rank), level);
            }
        }
        return;
    }
    // A method that asks for more than two ranks: what its table or thresholds do not name is never reached. What a vendor's own method
    // reaches, nobody can say here.
    let Some(sound) = criteria.sound() else { return };
    let named = |level: &Level| match (sound.method().rows(), sound.method().thresholds()) {
        (Some(rows), _) => rows.iter().flatten().any(|named| *named == level.id),
        (None, Some(thresholds)) => thresholds.iter().any(|threshold| threshold.level == level.id),
        (None, None) => true,
    };
    for (index, level) in criteria.levels.iter().enumerate().filter(|(_, level)| !named(level)) {
        never(index, level);
    }
}

/// RSK008.
pub(super) fn no_ordinal_arithmetic(_: &View<'_>, criteria: &RiskCriteria, out: &mut Out<'_>) {
    let Some(sound) = criteria.sound() else { return };
    if let Some(what) = quality::arithmetic(sound.method(), sound.likelihood(), sound.consequence()) {
        let spot = Spot::of(criteria).member("method");
        let spot = if matches!(sound.method(), Method::Arithmetic { .. }) { spot.member("operation") } else { spot };
        out.find(spot).with("what", what).end();
    }
}
