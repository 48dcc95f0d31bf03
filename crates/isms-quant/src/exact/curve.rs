//! A distribution on a grid, read between its points, or at them where there is nothing between.

use super::lattice::{Lattice, NEAR};

/// Probabilities on a grid: point j stands for what lies between j − ½ and j + ½ steps; at 0 there may be a point of
/// its own.
#[derive(Debug, Clone)]
pub(crate) struct Curve {
    step: f64,
    /// Where all losses lie on points of the grid.
    lattice: Option<Lattice>,
    none: f64,
    /// By how much the mean of the grid falls short of that of the losses it stands for.
    pub(crate) short: f64,
    masses: Vec<f64>,
    /// The probability of a loss up to j + ½ steps; never falling.
    cumulated: Vec<f64>,
}

impl Curve {
    pub(crate) fn new(masses: Vec<f64>, step: f64, none: f64, short: f64) -> Self {
        let mut sum = 0.0_f64;
        let mut top = none;
        let cumulated = masses
            .iter()
            .map(|mass| {
                sum += mass;
                top = top.max(sum).min(1.0);
                top
            })
            .collect();
        Self { step, lattice: None, none, short, masses, cumulated }
    }

    /// Of losses that lie on points of the grid, and nowhere between.
    pub(super) fn on(self, lattice: Option<Lattice>) -> Self {
        Self { lattice, ..self }
    }

    pub(super) fn lattice(&self) -> Option<Lattice> {
        self.lattice
    }

    /// Whether all losses lie on points of the grid.
    pub(crate) fn is_lattice(&self) -> bool {
        self.lattice.is_some()
    }

    pub(crate) fn step(&self) -> f64 {
        self.step
    }

    pub(crate) fn points(&self) -> usize {
        self.masses.len()
    }

    /// The probability of everything on the grid.
    pub(crate) fn last(&self) -> f64 {
        self.cumulated.last().copied().unwrap_or(0.0)
    }

    /// The edge below and the edge above cell j, each with the probability up to it.
    fn cell(&self, j: usize) -> ((f64, f64), (f64, f64)) {
        let upper = ((j as f64 + 0.5) * self.step, self.cumulated.get(j).copied().unwrap_or_else(|| self.last()));
        let lower = match j.checked_sub(1) {
            Some(before) => {
                ((j as f64 - 0.5) * self.step, self.cumulated.get(before).copied().unwrap_or_else(|| self.last()))
            }
            None => (0.0, self.none),
        };
        (lower, upper)
    }

    /// The cell in which an amount lies.
    fn cell_of(&self, loss: f64) -> usize {
        // A point of a lattice has nothing up to the next one.
        let beyond = if self.is_lattice() { NEAR } else { 0.5 };
        libm::floor(loss / self.step + beyond) as usize
    }

    /// How much more of a cell's probability lies in its upper half than would if it were spread evenly, taken from the cells beside it,
    /// and not so much that the density would fall below 0.
    fn slope(&self, j: usize, mass: f64) -> f64 {
        let of = |j: usize| self.masses.get(j).copied().unwrap_or(0.0);
        if j < 2 || mass <= 0.0 {
            return 0.0;
        }
        ((of(j + 1) - of(j - 1)) / 2.0).clamp(-2.0 * mass, 2.0 * mass)
    }

    /// How far the straight density within a cell may be off, as a probability: from the bend of the masses beside it.
    pub(crate) fn bend(&self, loss: f64) -> f64 {
        let of = |j: usize| self.masses.get(j).copied().unwrap_or(0.0);
        let j = self.cell_of(loss);
        if loss <= 0.0 && !self.is_lattice() {
            // The edge itself: nothing lies below it but the years without loss.
            return 0.0;
        }
        match j {
            // The years without loss are no mass that is spread over the first cell.
            0 | 1 => {
                let first = (of(0) - self.none).max(0.0);
                first.min(of(1)).max(0.0) / 8.0 + (of(1) - first).abs() / 8.0
            }
            _ => (of(j + 1) - 2.0 * of(j) + of(j - 1)).abs() / 24.0,
        }
    }

    /// The probability of a loss up to an amount.
    pub(crate) fn cdf(&self, loss: f64) -> f64 {
        if loss < 0.0 {
            return 0.0;
        }
        let j = self.cell_of(loss);
        if j >= self.points() {
            return self.last();
        }
        let ((from, below), (to, up_to)) = self.cell(j);
        if self.is_lattice() {
            return up_to;
        }
        let (mass, t) = (up_to - below, (loss - from) / (to - from));
        below + mass * t + self.slope(j, mass) * 0.5 * t * (t - 1.0)
    }

    pub(crate) fn quantile(&self, p: f64) -> f64 {
        if p <= self.none {
            return 0.0;
        }
        let j = self.cumulated.partition_point(|sum| *sum < p);
        if j >= self.points() {
            return f64::NAN;
        }
        if let Some(lattice) = self.lattice {
            return lattice.at(j);
        }
        let ((from, below), (to, up_to)) = self.cell(j);
        let mass = up_to - below;
        if mass <= 0.0 {
            return to;
        }
        // s/2 t² + (m − s/2) t = p − below, solved without cancellation.
        let slope = self.slope(j, mass);
        let linear = mass - 0.5 * slope;
        let root = libm::sqrt((linear * linear + 2.0 * slope * (p - below)).max(0.0));
        let t = (2.0 * (p - below) / (linear + root)).clamp(0.0, 1.0);
        from + (to - from) * t
    }

    /// The density at an amount.
    pub(crate) fn density(&self, loss: f64) -> f64 {
        let ((from, below), (to, up_to)) = self.cell(self.cell_of(loss));
        (up_to - below) / (to - from)
    }

    /// The probability of the cell of an amount and its neighbours.
    pub(crate) fn mass_around(&self, loss: f64) -> f64 {
        let j = self.cell_of(loss);
        let ((_, below), _) = self.cell(j.saturating_sub(1));
        let (_, (_, up_to)) = self.cell(j + 1);
        up_to - below
    }

    /// What losses up to the quantile of p bring to the mean.
    pub(crate) fn mean_below(&self, p: f64) -> f64 {
        if p <= self.none {
            return 0.0;
        }
        let j = self.cumulated.partition_point(|sum| *sum < p);
        let whole: f64 = self.masses.iter().take(j).enumerate().map(|(j, mass)| mass * j as f64).sum();
        let ((from, below), _) = self.cell(j);
        let quantile = self.quantile(p);
        let within = if self.is_lattice() { quantile } else { 0.5 * (from + quantile) };
        whole * self.step + (p - below) * within
    }

    /// The sum of amounts on the grid up to the quantile of p; within its cell they are shared out evenly.
    pub(crate) fn sum_below(&self, amounts: &[f64], p: f64) -> f64 {
        if p <= self.none {
            return 0.0;
        }
        let j = self.cumulated.partition_point(|sum| *sum < p);
        let whole: f64 = amounts.iter().take(j).sum();
        let ((_, below), (_, up_to)) = self.cell(j);
        let share = if up_to > below { ((p - below) / (up_to - below)).clamp(0.0, 1.0) } else { 0.0 };
        whole + share * amounts.get(j).copied().unwrap_or(0.0)
    }
}
