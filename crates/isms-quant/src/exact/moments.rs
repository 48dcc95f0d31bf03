//! Moments of annual loss, in closed form.

use crate::distribution::Moments;
use crate::scenario::Scenario;

/// The moments of the loss of a year: a compound Poisson sum whose mean λ is uncertain. With X the loss of an event:
/// E = E\[λ\] E\[X\]; Var = E\[λ\] E\[X²\] + Var(λ) E\[X\]²; third cumulant
/// E\[λ\] E\[X³\] + 3 Var(λ) E\[X\] E\[X²\] + κ₃(λ) E\[X\]³ (law of total cumulance).
#[must_use]
pub fn annual_moments(scenario: &Scenario) -> Moments {
    let (rate, loss) = (scenario.frequency.moments(), scenario.severity.moments());
    let first = loss.mean;
    let second = loss.variance + first * first;
    let third = loss.third + 3.0 * first * loss.variance + first * first * first;
    Moments {
        mean: rate.mean * first,
        variance: rate.mean * second + rate.variance * first * first,
        third: rate.mean * third + 3.0 * rate.variance * first * second + rate.third * first * first * first,
    }
}

/// The moments of the sum of independent scenarios.
#[must_use]
pub fn portfolio_moments(scenarios: &[Scenario]) -> Moments {
    let mut sum = Moments { mean: 0.0, variance: 0.0, third: 0.0 };
    for scenario in scenarios {
        let own = annual_moments(scenario);
        sum.mean += own.mean;
        sum.variance += own.variance;
        sum.third += own.third;
    }
    sum
}
