//! Each check in words, with the cells at fault.

use super::answer::{
    MatrixCell, MatrixCellPair, MatrixCheck, MatrixRepair, QualityMeasure, QualityNumber, QualityVerdict,
    RepairOutcome, RepairedCell,
};
use super::bounds::bound_faults;
use super::checks::{self, Pair};
use super::extents::Extents;
use super::grid::{Cell, Grid};
use super::kinds::Kind;
use super::repair::{MOST_CELLS, Repair};
use super::report::rank_rows;
use crate::base::{Count, Label, Number, Params};
use crate::scoring::{Level, Method, Operation, Scale};

/// How many pairs of cells are listed.
const MOST_PAIRS: usize = 100;

/// What the rows, columns and levels of a matrix are called; nothing where only ranks are known.
pub(super) struct Names<'n> {
    pub(super) likelihood: &'n Scale,
    pub(super) consequence: &'n Scale,
    pub(super) levels: &'n [Level],
}

fn id(levels: &[Level], rank: usize) -> Option<Label> {
    levels.get(rank).map(|level| level.id.clone())
}

impl Names<'_> {
    /// A level in words: its id, or its rank.
    fn level(&self, rank: u8) -> String {
        id(self.levels, rank.into()).map_or_else(|| format!("rank {rank}"), |level| level.to_string())
    }

    /// A cell in words: `likely × major`, or `row 3 × column 3`.
    fn place(&self, cell: Cell) -> String {
        match (id(&self.likelihood.levels, cell.row), id(&self.consequence.levels, cell.column)) {
            (Some(likelihood), Some(consequence)) => format!("{likelihood} × {consequence}"),
            _ => format!("row {} × column {}", cell.row, cell.column),
        }
    }

    fn cell(&self, cell: Cell, rank: u8) -> MatrixCell {
        MatrixCell {
            row: Count::of(cell.row),
            column: Count::of(cell.column),
            likelihood: id(&self.likelihood.levels, cell.row),
            consequence: id(&self.consequence.levels, cell.column),
            rank: Count::of(rank.into()),
            level: id(self.levels, rank.into()),
        }
    }
}

/// The answer while it is put together.
pub(super) struct Draft<'r> {
    pub(super) names: Names<'r>,
    pub(super) grid: Option<&'r Grid>,
    pub(super) extents: Option<&'r Extents>,
    pub(super) checks: Vec<MatrixCheck>,
}

impl Draft<'_> {
    /// Adds a check that found nothing to say but words; it is completed through what is returned.
    fn add(&mut self, kind: &Kind, verdict: QualityVerdict, found: &str, params: &Params) -> Option<&mut MatrixCheck> {
        let failed = matches!(verdict, QualityVerdict::Fails);
        self.checks.push(MatrixCheck {
            id: kind.id.to_owned(),
            name: kind.name.to_owned(),
            asks: kind.asks.to_owned(),
            source: kind.source.to_owned(),
            verdict,
            found: params.fill(found),
            mend: failed.then(|| kind.mend.to_owned()),
            cells: Vec::new(),
            pairs: Vec::new(),
            numbers: Vec::new(),
        });
        self.checks.last_mut()
    }

    /// A question that does not arise.
    pub(super) fn moot(&mut self, kind: &Kind, why: &str) {
        self.add(kind, QualityVerdict::NotApplicable, why, &Params::none());
    }

    /// Adds a check of cells: it is well where there is none, and otherwise as `verdict` says.
    fn cells(&mut self, kind: &Kind, verdict: QualityVerdict, cells: &[Cell], found: &str, params: Params) {
        let places: Vec<String> = cells.iter().map(|cell| self.names.place(*cell)).collect();
        let listed = cells.iter().filter_map(|cell| Some(self.names.cell(*cell, self.grid?.rank(*cell)?))).collect();
        let (verdict, found) = if cells.is_empty() { (QualityVerdict::Passes, kind.well) } else { (verdict, found) };
        if let Some(check) = self.add(kind, verdict, found, &params.with("cells", places)) {
            check.cells = listed;
        }
    }

    /// Adds a check of pairs of cells.
    fn pairs(&mut self, kind: &Kind, verdict: QualityVerdict, pairs: &[Pair], found: &str, params: Params) {
        let mut cells: Vec<Cell> = pairs.iter().flat_map(|(first, second)| [*first, *second]).collect();
        crate::base::order::sort(&mut cells);
        cells.dedup();
        let words = |(first, second): &Pair| format!("{} and {}", self.names.place(*first), self.names.place(*second));
        let words: Vec<String> = pairs.iter().take(MOST_PAIRS).map(words).collect();
        let cell = |cell: Cell| Some(self.names.cell(cell, self.grid?.rank(cell)?));
        let pair = |(first, second): &Pair| Some(MatrixCellPair { first: cell(*first)?, second: cell(*second)? });
        let listed = pairs.iter().take(MOST_PAIRS).filter_map(pair).collect();
        self.cells(kind, verdict, &cells, found, params.with("pairs", words).with("count", pairs.len()));
        if let Some(check) = self.checks.last_mut() {
            check.pairs = listed;
            check.numbers.extend(number(QualityMeasure::Pairs, pairs.len() as f64));
        }
    }

    /// RM-1.
    pub(super) fn complete(&mut self, kind: &Kind, problem: Option<String>) {
        let unused: Vec<String> =
            self.grid.map(Grid::unused).unwrap_or_default().iter().map(|rank| self.names.level(*rank)).collect();
        let (verdict, found, mend) = match (&problem, unused.is_empty()) {
            (Some(_), _) => (
                QualityVerdict::Fails,
                "the matrix is not complete: {problem}",
                Some("give each pair a declared level"),
            ),
            (None, false) => (QualityVerdict::Fails, "no cell gives these levels: {unused}", None),
            (None, true) if self.grid.is_none() => {
                (QualityVerdict::NotApplicable, "the method comes to no matrix", None)
            }
            (None, true) => (QualityVerdict::Passes, kind.well, None),
        };
        let params = Params::none().with("problem", problem.unwrap_or_default()).with("unused", unused);
        let check = self.add(kind, verdict, found, &params);
        if let (Some(check), Some(mend)) = (check, mend) {
            check.mend = Some(mend.to_owned());
        }
    }

    /// RM-2 to RM-11.
    pub(super) fn matrix(&mut self, kinds: &[Kind], grid: &Grid, extents: &Extents, repair: &MatrixRepair) {
        let [falls, weak, edge, zero, between, certain, middle, compression, resolution, symmetry] = kinds else {
            return;
        };
        let fails = QualityVerdict::Fails;
        let ends =
            Params::none().with("bottom", self.names.level(grid.bottom())).with("top", self.names.level(grid.top()));
        let repaired = (repair.outcome == RepairOutcome::Found).then(|| repair.says.clone());
        self.pairs(
            falls,
            fails,
            &checks::falls(grid),
            "the level falls where likelihood or consequence rises: {pairs}",
            Params::none(),
        );
        self.mended(&repaired);
        if grid.bottom() == grid.top() {
            for kind in [weak, edge, zero, between] {
                self.moot(kind, "the matrix uses a single level");
            }
        } else {
            self.weak(weak, grid, extents, ends.clone());
            self.mended(&repaired);
            let text = "cells of `{bottom}` and `{top}` share an edge: {pairs}";
            self.pairs(edge, fails, &checks::touching(grid), text, ends.clone());
            let text = "cells of `{top}` hold risks near nothing: {cells}";
            self.cells(zero, fails, &checks::top_at_zero(grid, extents), text, ends.clone());
            let text = "one step leads from `{bottom}` to `{top}`: {pairs}";
            self.pairs(between, fails, &checks::jumps(grid), text, ends);
            self.mended(&repaired);
        }
        if grid.ranks().len() > MOST_CELLS {
            for kind in [certain, middle, resolution] {
                self.moot(kind, "the matrix has too many cells to compare them two by two");
            }
        } else {
            let text = "pairs of cells certainly ranked the wrong way round: {count}; {pairs}";
            self.pairs(certain, fails, &checks::certain_inversions(grid, extents), text, Params::none());
            let text = "pairs of cells ranked against the risks in their middle: {count}; {pairs}";
            self.pairs(middle, QualityVerdict::Note, &checks::midpoint_inversions(grid, extents), text, Params::none());
            self.mend_note(middle);
            self.resolution(resolution, grid, extents);
        }
        self.compression(compression, grid, extents);
        match checks::asymmetric(grid) {
            None => self.moot(symmetry, "the scales have different numbers of levels"),
            Some(pairs) => {
                let text = "pairs of mirrored cells with different levels: {count}; {pairs}";
                self.pairs(symmetry, QualityVerdict::Note, &pairs, text, Params::none());
            }
        }
        // In the order of their numbers, whatever order they were made in.
        let number = |check: &MatrixCheck| check.id.trim_start_matches("RM-").parse::<u8>().unwrap_or_default();
        crate::base::order::sort_by_key(&mut self.checks, number);
    }

    /// Lets the last check name the repair, if it fails and there is one.
    fn mended(&mut self, repaired: &Option<String>) {
        if let (Some(check), Some(says)) = (self.checks.last_mut().filter(|check| check.mend.is_some()), repaired) {
            check.mend = Some(says.clone());
        }
    }

    /// Lets the last check say what might be done, though it is only a note.
    fn mend_note(&mut self, kind: &Kind) {
        if let Some(check) = self.checks.last_mut().filter(|check| check.verdict == QualityVerdict::Note) {
            check.mend = Some(kind.mend.to_owned());
        }
    }

    /// RM-3.
    fn weak(&mut self, kind: &Kind, grid: &Grid, extents: &Extents, ends: Params) {
        let (least, most) = checks::weak_bounds(grid, extents);
        let text = "`{bottom}` holds risks of up to {most} of the largest, `{top}` risks from {least} on: {cells}";
        let params = ends.with("least", extents.percent(least)).with("most", extents.percent(most));
        self.cells(kind, QualityVerdict::Fails, &checks::inconsistent(grid, extents), text, params);
        if let Some(check) = self.checks.last_mut() {
            check.numbers.extend(number(QualityMeasure::LeastOfTop, extents.share(least)));
            check.numbers.extend(number(QualityMeasure::MostOfBottom, extents.share(most)));
        }
    }

    /// RM-9.
    fn compression(&mut self, kind: &Kind, grid: &Grid, extents: &Extents) {
        let mut numbers = Vec::new();
        let mut largest = 1;
        for rank in grid.used() {
            let Some((least, most)) = checks::compression(grid, extents, rank).filter(|(least, _)| *least > 0) else {
                continue;
            };
            largest = largest.max(most * 10 / least);
            let factor = number(QualityMeasure::Factor, most as f64 / least as f64);
            let (rank, level) = (Some(Count::of(rank.into())), id(self.names.levels, rank.into()));
            numbers.extend(factor.map(|factor| QualityNumber { rank, level, ..factor }));
        }
        let params = Params::none().with("factor", format!("{}.{}", largest / 10, largest % 10));
        if let Some(check) = self.add(kind, QualityVerdict::Note, kind.well, &params) {
            check.numbers = numbers;
        }
    }

    /// RM-10.
    fn resolution(&mut self, kind: &Kind, grid: &Grid, extents: &Extents) {
        let (resolved, pairs) = checks::resolution(grid, extents);
        let params = Params::none().with("resolved", resolved).with("pairs", pairs);
        if let Some(check) = self.add(kind, QualityVerdict::Note, kind.well, &params) {
            check.numbers.extend(number(QualityMeasure::ResolvedPairs, resolved as f64));
            check.numbers.extend(number(QualityMeasure::AllPairs, pairs as f64));
            if pairs > 0 {
                check.numbers.extend(number(QualityMeasure::Share, resolved as f64 / pairs as f64));
            }
        }
    }

    /// RM-12.
    pub(super) fn arithmetic(&mut self, kind: &Kind, method: Option<&Method>) {
        let Some(method) = method else { return self.moot(kind, "only the matrix is known, not how it is used") };
        match arithmetic(method, self.names.likelihood, self.names.consequence) {
            Some(what) => {
                let params = Params::none().with("what", what);
                self.add(kind, QualityVerdict::Fails, "{what}, as if ranks were amounts", &params);
            }
            None => {
                self.add(kind, QualityVerdict::Passes, kind.well, &Params::none());
            }
        }
    }

    /// RM-13.
    pub(super) fn scales(&mut self, kind: &Kind) {
        let names = &self.names;
        let mut problems = Vec::new();
        let mut unitless = Vec::new();
        let mut bounded = false;
        for (name, levels, unit) in [
            ("likelihood", &names.likelihood.levels[..], Some(&names.likelihood.unit)),
            ("consequence", &names.consequence.levels[..], Some(&names.consequence.unit)),
            ("risk", names.levels, None),
        ] {
            let has = levels.iter().any(|level| level.at_least.is_some() || level.below.is_some());
            bounded |= has;
            for fault in bound_faults(levels) {
                if let Some(level) = levels.get(fault.level) {
                    problems.push(format!("`{}` of the {name} scale {}", level.id, fault.problem));
                }
            }
            if has && unit.is_some_and(Option::is_none) {
                unitless.push(name.to_owned());
            }
        }
        if !bounded {
            let why = if names.levels.is_empty() { "only ranks are known" } else { "no scale gives numeric bounds" };
            return self.moot(kind, why);
        }
        let (verdict, found) = match (problems.is_empty(), unitless.is_empty()) {
            (false, _) => (QualityVerdict::Fails, "the bounds do not follow on each other: {problems}"),
            (true, false) => (QualityVerdict::Note, "the unit of the bounds is not given: {unitless}"),
            (true, true) => (QualityVerdict::Passes, kind.well),
        };
        self.add(
            kind,
            verdict,
            found,
            &Params::none().with("problems", problems.join("; ")).with("unitless", unitless),
        );
    }

    /// What became of the search for a repair; `None` where there was no whole matrix.
    pub(super) fn repair(&self, found: Option<Repair>) -> MatrixRepair {
        let (outcome, proved, says) = match &found {
            None => (RepairOutcome::NotTried, false, "there is no whole matrix to mend"),
            Some(Repair::NotNeeded) => {
                (RepairOutcome::NotNeeded, true, "nothing is to be mended: the matrix passes RM-2, RM-3 and RM-6")
            }
            Some(Repair::Impossible) => (
                RepairOutcome::Impossible,
                true,
                "no matrix of this size that uses these levels passes RM-2, RM-3 and RM-6",
            ),
            Some(Repair::NotFound) => {
                (RepairOutcome::NotFound, false, "the search ended at its bound before it found a matrix")
            }
            Some(Repair::TooLarge) => (RepairOutcome::NotTried, false, "the matrix has too many cells for the search"),
            Some(Repair::Found { proved: true, .. }) => {
                (RepairOutcome::Found, true, "the nearest matrix that passes RM-2, RM-3 and RM-6 changes {changes}")
            }
            Some(Repair::Found { .. }) => (
                RepairOutcome::Found,
                false,
                "a near matrix that passes RM-2, RM-3 and RM-6, perhaps not the nearest, changes {changes}",
            ),
        };
        let mut repair = MatrixRepair {
            outcome,
            says: String::new(),
            proved,
            changes: Vec::new(),
            steps: Count::of(0),
            ranks: Vec::new(),
            rows: Vec::new(),
        };
        let mut words = Vec::new();
        if let (Some(Repair::Found { grid: mended, .. }), Some(grid)) = (&found, self.grid) {
            let mut steps = 0;
            for cell in grid.cells() {
                let (Some(was), Some(rank)) = (grid.rank(cell), mended.rank(cell)) else { continue };
                if was == rank {
                    continue;
                }
                steps += usize::from(was.abs_diff(rank));
                let (from, to) = (self.names.level(was), self.names.level(rank));
                words.push(format!("{} from `{from}` to `{to}`", self.names.place(cell)));
                let (cell, level) = (self.names.cell(cell, was), id(self.names.levels, rank.into()));
                repair.changes.push(RepairedCell { cell, rank: Count::of(rank.into()), level });
            }
            repair.steps = Count::of(steps);
            repair.ranks = rank_rows(mended);
            let labels = |row: &[u8]| row.iter().filter_map(|rank| id(self.names.levels, (*rank).into())).collect();
            if !self.names.levels.is_empty() {
                repair.rows = mended.ranks().chunks(mended.columns()).map(labels).collect();
            }
        }
        repair.says = Params::none().with("changes", words).fill(says);
        repair
    }
}

/// What a method calculates with the ranks of labels; `None` for one that does not. The larger of two ranks is no arithmetic, for it
/// needs their order alone; nor is a product of numbers that both scales give in a unit.
#[must_use]
pub fn arithmetic(method: &Method, likelihood: &Scale, consequence: &Scale) -> Option<&'static str> {
    let Method::Arithmetic { operation, likelihood_numbers, consequence_numbers, .. } = method else { return None };
    let amounts = likelihood.unit.is_some() && consequence.unit.is_some();
    let amounts = amounts && !likelihood_numbers.is_empty() && !consequence_numbers.is_empty();
    match operation {
        Operation::Product if !amounts => Some("likelihood and consequence are multiplied"),
        Operation::Sum => Some("likelihood and consequence are added"),
        _ => None,
    }
}

fn number(name: QualityMeasure, value: f64) -> Option<QualityNumber> {
    Some(QualityNumber { name, rank: None, level: None, value: Number::new(value)? })
}
