//! What the organization tolerates, held against annual loss.

use isms::base::Currency;
use isms::model::LossTolerance;
use isms_derive::Shape;

use super::{LossFigure, Real, RequestFault};
use crate::exact::AnnualLoss;
use crate::simulate::Simulation;
use crate::{check_tolerance, hold_against};

/// What a point of a tolerance and the exceedance curve say together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ToleranceStanding {
    /// The probability is within what is tolerated.
    Within,
    /// The probability is larger than tolerated.
    Crossed,
    /// The error of the probability leaves it open.
    Undecided,
}

/// A point of a tolerance.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ToleratedLoss {
    /// The loss of a year.
    pub loss: Real,
    /// The largest probability tolerated that a year's loss exceeds it.
    pub tolerated: Real,
    /// The probability that it does.
    pub probability: LossFigure,
    /// What follows: with its error or, if simulated, its 95 % confidence interval on one side of what is tolerated.
    pub standing: ToleranceStanding,
    /// If crossed and not simulated: up to which loss the curve lies above what this point tolerates.
    pub until: Option<Real>,
}

/// What is wrong with the tolerance of a request, its currency beside that of the scenarios too.
pub(super) fn check(tolerance: &LossTolerance, scenarios: Option<Currency>) -> Vec<RequestFault> {
    let mut faults: Vec<RequestFault> = Vec::new();
    if let Some(scenarios) = scenarios.filter(|scenarios| *scenarios != tolerance.currency) {
        faults.push(RequestFault::currency(tolerance.currency, scenarios));
    }
    if let Err(found) = check_tolerance(tolerance) {
        faults.extend(found.iter().map(|fault| RequestFault::under("/tolerance", fault)));
    }
    faults
}

fn point(loss: f64, tolerated: f64, found: (f64, f64), band: (f64, f64), until: Option<f64>) -> Option<ToleratedLoss> {
    let standing = if band.0 > tolerated {
        ToleranceStanding::Crossed
    } else if band.1 <= tolerated {
        ToleranceStanding::Within
    } else {
        ToleranceStanding::Undecided
    };
    Some(ToleratedLoss {
        loss: Real::new(loss)?,
        tolerated: Real::new(tolerated)?,
        probability: LossFigure { value: Real::new(found.0)?, error: Real::new(found.1) },
        standing,
        until: until.and_then(Real::new),
    })
}

pub(super) fn simulated(tolerance: &LossTolerance, simulation: &mut Simulation) -> Vec<ToleratedLoss> {
    let losses: Vec<f64> = tolerance.points.iter().map(|point| point.loss.get()).collect();
    let curve = simulation.exceedance(&losses);
    let points = tolerance.points.iter().zip(curve).filter_map(|(tolerated, found)| {
        let probability = (found.probability.value, found.probability.error);
        point(found.loss, tolerated.probability.get(), probability, (found.interval.low, found.interval.high), None)
    });
    points.collect()
}

pub(super) fn computed(tolerance: &LossTolerance, loss: &AnnualLoss) -> Vec<ToleratedLoss> {
    // It was checked before anything was computed.
    let results = hold_against(tolerance, loss).unwrap_or_default();
    let points = results.into_iter().filter_map(|result| {
        let (value, error) = (result.found.value, result.found.error);
        point(result.loss, result.tolerated, (value, error), (value - error, value + error), result.until)
    });
    points.collect()
}
