//! The tables of a method, as ranks.

use super::grid::{Cell, Grid};
use crate::base::Label;
use crate::scoring::{Criteria, Level, Method};

/// A table of a method whose result is no level of risk yet, but goes into one. Like the matrix it never falls where what goes into
/// it rises.
#[derive(Debug)]
pub struct InnerTable<'c> {
    /// The member of the method that holds it.
    pub member: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// What its rows stand for, and its columns.
    pub axes: [&'static str; 2],
    /// The levels of its rows, and of its columns.
    pub levels: [&'c [Level]; 2],
    /// The levels that stand in its cells.
    pub cells: &'c [Level],
    /// The ranks in its cells.
    pub grid: Grid,
}

impl InnerTable<'_> {
    /// A cell in words: `low × high`.
    #[must_use]
    pub fn place(&self, cell: Cell) -> String {
        let name =
            |levels: &[Level], rank: usize| levels.get(rank).map(|level| level.id.to_string()).unwrap_or_default();
        let [rows, columns] = self.levels;
        format!("{} × {}", name(rows, cell.row), name(columns, cell.column))
    }
}

/// The tables of a method beside the one that gives the level of risk: Table G-5 of NIST SP 800-30, the impact of MAGERIT.
#[must_use]
pub fn inner_tables<'c>(criteria: &Criteria<'c>) -> Vec<InnerTable<'c>> {
    let (likelihood, consequence) = (&*criteria.likelihood.levels, &*criteria.consequence.levels);
    let table = match criteria.method {
        Method::Nist80030 { likelihood_rows, .. } => ranked(likelihood_rows, likelihood).map(|grid| InnerTable {
            member: "likelihood_rows",
            name: "the table of overall likelihood",
            axes: ["likelihood of initiation", "likelihood of adverse impact"],
            levels: [likelihood, likelihood],
            cells: likelihood,
            grid,
        }),
        Method::Magerit { degradations, impact_rows, .. } => ranked(impact_rows, consequence).map(|grid| InnerTable {
            member: "impact_rows",
            name: "the table of impact",
            axes: ["value", "degradation"],
            levels: [consequence, degradations],
            cells: consequence,
            grid,
        }),
        _ => None,
    };
    table.into_iter().collect()
}

/// The ranks of the levels named in the rows of a table; `None` where one is not among the levels, or the rows differ in length.
pub(super) fn ranked(rows: &[Vec<Label>], levels: &[Level]) -> Option<Grid> {
    let rank = |label: &Label| u8::try_from(levels.iter().position(|level| level.id == *label)?).ok();
    let rows: Option<Vec<Vec<u8>>> = rows.iter().map(|row| row.iter().map(rank).collect()).collect();
    Grid::new(&rows?, u8::try_from(levels.len()).ok()?).ok()
}
