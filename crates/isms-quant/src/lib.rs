//! Information security risk in money.
//!
//! A loss scenario is a FAIR tree ([`isms::model::LossScenario`]); [`Scenario::new`] checks every parameter and compiles it into
//! two parts: how often loss happens in a year, and what one loss event costs. From there, the loss of a year is computed.
//!
//! **The same bits everywhere.** Every result is the same to the last bit on every platform: functions such as `exp` come from
//! `libm`, never from the platform; no multiplication is fused with an addition; sums run in a fixed order.

pub mod answer;
pub mod distribution;
pub mod exact;
mod fault;
pub mod import;
mod kernel;
pub mod maths;
mod returns;
mod scenario;
pub mod simulate;
pub mod statistics;
mod tolerance;
mod vulnerability;
mod worker;

pub use distribution::{Dist, Domain, Empirical, Moments};
pub use fault::QuantFault;
pub use returns::{annual_loss_expectancy, return_on_security_investment, single_loss_expectancy};
pub use scenario::{Expected, Frequency, Part, Scenario, Severity};
pub use tolerance::{ToleranceResult, ToleranceVerdict, check_tolerance, hold_against};
pub use vulnerability::{Tie, exceeds, share_of_pairs};

#[cfg(test)]
mod tests;
