//! The dual simplex method with bounded variables, whose basis is kept from one node of the search to the next: a node only moves
//! bounds, and any basis is a start for that, as a variable can always stand at the bound that suits its reduced cost.
//!
//! Nothing is concluded from its numbers alone: what is taken from it are prices of rows, which make a bound whatever they are, and
//! where the variables stand, which are only guides.

mod basis;
mod pivot;

use basis::Basis;

/// A linear programme over variables between 0 and 1: Σ factor × variable ≤ `at_most` for each row, the objective as small as possible.
#[derive(Debug, Clone, Default)]
pub(crate) struct Programme {
    pub(crate) objective: Vec<f64>,
    pub(crate) rows: Vec<(Vec<(usize, f64)>, f64)>,
}

/// Where the method stopped.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Stopped {
    /// At an optimum.
    Optimal,
    /// At a row that nothing within the bounds satisfies: it, whether it asks for more, and by how much it fails.
    Infeasible { row: usize, below: bool, by: f64 },
    /// After as many pivots as were allowed.
    Paused,
}

/// Where a variable is.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Place {
    /// Basic, in that row.
    Basic(usize),
    /// At that value, one of its bounds.
    At(f64),
}

#[derive(Debug)]
pub(crate) struct Simplex {
    structural: usize,
    by_row: Vec<Vec<(usize, f64)>>,
    at_most: Vec<f64>,
    objective: Vec<f64>,
    lower: Vec<f64>,
    upper: Vec<f64>,
    places: Vec<Place>,
    /// What each variable adds to the objective when it is nonbasic; 0 for basic ones.
    reduced: Vec<f64>,
    basic: Vec<usize>,
    /// The values of the basic variables.
    levels: Vec<f64>,
    basis: Basis,
    /// The pivot row, by variable, and the variables it may be other than 0 at.
    entries: Vec<f64>,
    touched: Vec<usize>,
    marked: Vec<bool>,
    /// The row of the inverse that it comes from.
    own: Vec<f64>,
    /// How steep the edge of each basic variable is (Forrest and Goldfarb 1992), as far as is known: what is followed from the slack
    /// basis on, and 1 for what enters by other ways.
    weights: Vec<f64>,
}

/// How far a basic variable may lie outside its bounds.
const FEASIBLE: f64 = 1e-7;
/// Entries smaller than this are nothing but rounding.
const NOTHING: f64 = 1e-12;

fn at(values: &[f64], at: usize) -> f64 {
    values.get(at).copied().unwrap_or_default()
}

fn put(values: &mut [f64], at: usize, value: f64) {
    if let Some(known) = values.get_mut(at) {
        *known = value;
    }
}

impl Simplex {
    /// At that basis, as far as it has rows for it; the other rows are slack. Every variable is free between 0 and 1, and slack variables
    /// between 0 and the most that they can come to, so that every basis will do.
    pub(crate) fn new(programme: &Programme, basic: &[usize]) -> Self {
        let (structural, rows) = (programme.objective.len(), programme.rows.len());
        let mut columns = vec![Vec::new(); structural];
        for (row, (terms, _)) in programme.rows.iter().enumerate() {
            for (at, factor) in terms {
                if let Some(column) = columns.get_mut(*at) {
                    column.push((row, *factor));
                }
            }
        }
        let mut upper = vec![1.0; structural];
        upper.extend(programme.rows.iter().map(|(terms, at_most)| {
            let least: f64 = terms.iter().map(|(_, factor)| factor.min(0.0)).sum();
            (at_most - least).max(0.0)
        }));
        let mut places = vec![Place::At(0.0); structural];
        places.resize(structural + rows, Place::At(0.0));
        let basic = basic.iter().copied().chain(structural + basic.len()..structural + rows).collect();
        let mut objective = programme.objective.clone();
        objective.resize(structural + rows, 0.0);
        let mut simplex = Self {
            structural,
            by_row: programme.rows.iter().map(|(terms, _)| terms.clone()).collect(),
            at_most: programme.rows.iter().map(|(_, at_most)| *at_most).collect(),
            reduced: objective.clone(),
            objective,
            lower: vec![0.0; structural + rows],
            upper,
            places,
            basic,
            levels: Vec::new(),
            basis: Basis::new(columns, rows),
            entries: vec![0.0; structural + rows],
            touched: Vec::new(),
            marked: vec![false; structural + rows],
            own: vec![0.0; rows],
            weights: vec![1.0; structural + rows],
        };
        simplex.renew();
        simplex
    }

    /// The basic variables.
    pub(crate) fn basic(&self) -> &[usize] {
        &self.basic
    }

    /// Moves the bounds of the variables, `None` for 0 and 1, and every nonbasic variable to the bound that suits it.
    pub(crate) fn bind(&mut self, states: &[Option<bool>]) {
        for ((lower, upper), state) in self.lower.iter_mut().zip(&mut self.upper).zip(states) {
            *lower = if *state == Some(true) { 1.0 } else { 0.0 };
            *upper = if *state == Some(false) { 0.0 } else { 1.0 };
        }
        let moves = self.settle();
        self.shift(&moves);
    }

    /// Puts nonbasic variables to the bounds that suit them.
    fn settle(&mut self) -> Vec<(usize, f64)> {
        let mut moves = Vec::new();
        let bounds = self.lower.iter().zip(&self.upper);
        for (variable, ((place, reduced), (lower, upper))) in
            self.places.iter_mut().zip(&self.reduced).zip(bounds).enumerate()
        {
            let Place::At(standing) = place else { continue };
            let wanted = match *reduced {
                reduced if reduced > 0.0 => *lower,
                reduced if reduced < 0.0 => *upper,
                _ => standing.clamp(*lower, *upper),
            };
            if wanted != *standing {
                moves.push((variable, wanted - *standing));
                *standing = wanted;
            }
        }
        moves
    }

    /// What the basic variables become when nonbasic ones move.
    fn shift(&mut self, moves: &[(usize, f64)]) {
        if moves.is_empty() {
            return;
        }
        let mut sum = vec![0.0; self.levels.len()];
        for (variable, by) in moves {
            self.basis.add(*variable, *by, &mut sum);
        }
        self.basis.forward(&mut sum);
        for (level, by) in self.levels.iter_mut().zip(&sum) {
            *level -= by;
        }
    }

    /// The basic variable that lies furthest outside its bounds: its row, whether below, and by how much.
    fn leaving(&self) -> Option<(usize, bool, f64)> {
        let mut worst = None;
        let mut most = 0.0;
        for (row, (variable, level)) in self.basic.iter().zip(&self.levels).enumerate() {
            let (below, above) = (at(&self.lower, *variable) - level, level - at(&self.upper, *variable));
            let by = below.max(above);
            if by > FEASIBLE {
                let steep = by * by / at(&self.weights, *variable);
                if steep > most {
                    most = steep;
                    worst = Some((row, below > above, by));
                }
            }
        }
        worst
    }

    /// Pivots until nothing lies outside its bounds, or so many times.
    pub(crate) fn run(&mut self, pivots: usize) -> Stopped {
        for _ in 0..pivots {
            if self.basis.long() {
                self.renew();
            }
            let Some((row, below, by)) = self.leaving() else { return Stopped::Optimal };
            self.row(row);
            let Some(enters) = self.entering(below, by) else { return Stopped::Infeasible { row, below, by } };
            self.pivot(row, enters, below);
        }
        Stopped::Paused
    }

    /// The prices of the rows; moved by so much along what shows a row to be infeasible.
    pub(crate) fn prices(&mut self, ray: Option<(usize, bool, f64)>) -> Vec<f64> {
        let slacks = self.reduced.get(self.structural..).unwrap_or_default();
        let mut prices: Vec<f64> = slacks.to_vec();
        if let Some((row, below, by)) = ray {
            let along = if below { by } else { -by };
            self.row(row);
            let entries = self.entries.get(self.structural..).unwrap_or_default();
            for (price, entry) in prices.iter_mut().zip(entries) {
                *price += along * entry;
            }
        }
        for price in &mut prices {
            *price = price.max(0.0);
        }
        prices
    }

    /// Where the variables stand.
    pub(crate) fn values(&self) -> Vec<f64> {
        let value = |place: &Place| match place {
            Place::Basic(row) => at(&self.levels, *row),
            Place::At(standing) => *standing,
        };
        self.places.iter().take(self.structural).map(value).collect()
    }
}
