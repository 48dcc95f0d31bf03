//! Simulated annual loss: scenarios, years and a seed in; statistics with their standard errors out.
//!
//! In every year each scenario has a number of loss events (Poisson, its mean drawn anew every year) and the loss of the year is
//! the sum of their independent losses; the loss of the portfolio is the sum over the scenarios, which are independent of each
//! other. The years are simulated in blocks. The random numbers of a block depend on the seed, the name of the scenario and the
//! number of the block alone, and what is summed in floating point is summed in the order of the blocks: the results are the same
//! bits on one thread or many, in one run or in steps, and on every platform.

mod run;
mod settings;
#[cfg(test)]
mod shares_tests;
#[cfg(test)]
mod tests;

pub use run::{Cancelled, Progress, Simulation, simulate};
pub use settings::{NamedScenario, Settings};
pub(crate) use settings::{check_events, check_scenarios, check_settings};

use crate::statistics::{Estimate, LossStatistics};

/// How many years a block has.
pub const BLOCK_YEARS: u64 = crate::kernel::BLOCK as u64;

/// What a simulation found.
#[derive(Debug, Clone, PartialEq)]
pub struct SimulationResult {
    /// The seed of the random numbers.
    pub seed: u64,
    /// How many years were simulated.
    pub years: u64,
    /// The loss of a year over all scenarios.
    pub portfolio: LossStatistics,
    /// The level above which years count as the tail.
    pub tail_level: f64,
    /// Each scenario, in the order given.
    pub scenarios: Vec<ScenarioResult>,
}

/// What a simulation found about one scenario.
#[derive(Debug, Clone, PartialEq)]
pub struct ScenarioResult {
    /// Its name.
    pub id: String,
    /// Its loss of a year.
    pub loss: LossStatistics,
    /// Its share in the mean loss of the portfolio; absent where that is 0.
    pub share_of_mean: Option<Estimate>,
    /// Its share in the losses of the years in which the portfolio lost more than its value at risk at the tail level, that is, in
    /// the portfolio's tail value at risk; absent where there is no such loss. Its error is that of a ratio of two tail means
    /// to the first order, the quantile where the tail begins being estimated too.
    pub share_of_tail: Option<Estimate>,
}
