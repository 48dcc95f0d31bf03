//! Bounds that hold: all losses rounded down give a year that is too cheap, all rounded up one too dear.

use super::annual::AnnualLoss;
use super::counts::Counts;
use super::fft::{DAMPING, Plan};
use super::grid::{Rounding, annual};
use super::setup::prepare;
use crate::fault::QuantFault;
use crate::scenario::Scenario;

/// A distribution between two: every loss of an event rounded down to the grid of an [`AnnualLoss`], and rounded up.
#[derive(Debug, Clone)]
pub struct Bracket {
    step: f64,
    below: Vec<f64>,
    above: Vec<f64>,
    slack: f64,
}

impl Bracket {
    /// Rounds on the grid of a distribution already computed of the same scenarios, with `refine` times as many points (a power of two).
    ///
    /// # Errors
    /// As [`AnnualLoss::of`].
    pub fn of(scenarios: &[Scenario], known: &AnnualLoss, refine: usize) -> Result<Self, Vec<QuantFault>> {
        let counts = prepare(scenarios)?;
        let work: Vec<(&Scenario, &Counts)> = scenarios.iter().zip(&counts).collect();
        let grid = known.grid();
        let refine = refine.clamp(1, 1 << 10).next_power_of_two();
        let plan = Plan::new(grid.points / 2 * refine, DAMPING);
        let step = grid.step / refine as f64;
        let summed = |rounding| {
            let mut sum = 0.0;
            let (masses, _) = annual(&work, &plan, step, rounding);
            masses
                .iter()
                .map(|mass| {
                    sum += mass;
                    sum
                })
                .collect::<Vec<f64>>()
        };
        let slack = 1e-9 + counts.iter().map(Counts::missing).sum::<f64>();
        Ok(Self { step, below: summed(Rounding::Down), above: summed(Rounding::Up), slack })
    }

    /// Amounts between which the quantile lies. The rounding errors of the transform, bounded by 1e-9, are counted in.
    #[must_use]
    pub fn quantile(&self, p: f64) -> (f64, f64) {
        let at = |sums: &[f64], p: f64| sums.partition_point(|sum| *sum < p) as f64 * self.step;
        (at(&self.below, p - self.slack), at(&self.above, p + self.slack))
    }
}
