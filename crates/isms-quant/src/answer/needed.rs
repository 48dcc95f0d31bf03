//! How many years are enough.

use isms::base::Count;
use isms_derive::Shape;

use super::Real;
use crate::statistics::{Estimate, LossStatistics, years_for};

/// A figure of the loss of a year that sampling estimates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum SimulatedFigure {
    /// The mean.
    Mean,
    /// The standard deviation.
    Sd,
    /// A value at risk.
    ValueAtRisk,
    /// A tail value at risk.
    TailValueAtRisk,
}

/// How many years bring a figure to the standard error wanted. A standard error falls with the square root of the years; it is itself
/// estimated, best where many years lie beyond the level.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct NeededYears {
    /// Which figure.
    pub figure: SimulatedFigure,
    /// The level of a value at risk or tail value at risk.
    pub probability: Option<Real>,
    /// The figure.
    pub value: Real,
    /// Its standard error; absent where the years are too few to tell it.
    pub error: Option<Real>,
    /// The standard error wanted: the share asked for of the figure.
    pub wanted: Real,
    /// How many years reach it, from 1; absent where the error cannot be told, or where the figure is 0 and has one.
    pub years: Option<Count>,
    /// Whether the years simulated reach it.
    pub enough: bool,
}

/// The years that each figure needs for a standard error of the share `within` of it.
pub(super) fn needed(found: &LossStatistics, years: u64, within: f64) -> Vec<NeededYears> {
    let mut figures = vec![(SimulatedFigure::Mean, None, found.mean), (SimulatedFigure::Sd, None, found.sd)];
    for level in &found.levels {
        figures.push((SimulatedFigure::ValueAtRisk, Some(level.probability), level.value_at_risk));
        figures.push((SimulatedFigure::TailValueAtRisk, Some(level.probability), level.tail_value_at_risk));
    }
    let rows = figures
        .into_iter()
        .filter_map(|(figure, probability, estimate)| row(figure, probability, estimate, years, within));
    rows.collect()
}

fn row(
    figure: SimulatedFigure,
    probability: Option<f64>,
    estimate: Estimate,
    years: u64,
    within: f64,
) -> Option<NeededYears> {
    let wanted = within * estimate.value;
    // Nothing to be reached where nothing varies.
    let needed = if estimate.error == 0.0 { Some(1.0) } else { years_for(estimate, years, wanted) };
    Some(NeededYears {
        figure,
        probability: probability.and_then(Real::new),
        value: Real::new(estimate.value)?,
        error: Real::new(estimate.error),
        wanted: Real::new(wanted)?,
        years: needed.filter(|needed| *needed < 9e15).and_then(|needed| Count::new(needed as u64)),
        enough: estimate.error <= wanted,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_times_the_years_halve_an_error() {
        let estimate = |value, error| row(SimulatedFigure::Mean, None, Estimate { value, error }, 1_000, 0.01).unwrap();
        let years = |value, error| (estimate(value, error).years.map(Count::get), estimate(value, error).enough);
        assert_eq!(years(100.0, 2.0), (Some(4_000), false));
        assert_eq!(years(100.0, 0.5), (Some(250), true));
        // 1.03² · 1,000 = 1,060.9.
        assert_eq!(years(100.0, 1.03), (Some(1_061), false));
        assert_eq!(years(100.0, f64::INFINITY), (None, false));
        assert_eq!(years(0.0, 0.0), (Some(1), true));
        assert_eq!(years(0.0, 2.0), (None, false));
        assert_eq!(estimate(100.0, f64::INFINITY).error, None);
    }
}
