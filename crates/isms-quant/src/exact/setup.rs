//! What stands before the transform: the counts of all scenarios, the range of the grid and its step.

use isms::base::{Field, Params};

use super::counts::Counts;
use super::curve::Curve;
use super::fft::{DAMPING, Plan};
use super::grid::{Rounding, annual};
use super::moments::annual_moments;
use crate::distribution::Dist;
use crate::fault::QuantFault;
use crate::scenario::Scenario;

/// Points of the grid that finds the range.
pub(super) const SCOUT: usize = 512;

/// The counts of every scenario, if they can be computed together.
pub(super) fn prepare(scenarios: &[Scenario]) -> Result<Vec<Counts>, Vec<QuantFault>> {
    let mut faults = Vec::new();
    let mut fault = |code, template, params| {
        faults.push(QuantFault { field: Field::whole(), code, template, params });
    };
    let Some(first) = scenarios.first() else {
        fault("empty", "there is no scenario", Params::none());
        return Err(faults);
    };
    if let Some(other) = scenarios.iter().find(|scenario| scenario.currency != first.currency) {
        let params = Params::none()
            .with("first", first.currency.as_str().to_owned())
            .with("other", other.currency.as_str().to_owned());
        fault("currency", "amounts in `{first}` and `{other}` cannot be added", params);
    }
    let mut counts = Vec::new();
    for (index, scenario) in scenarios.iter().enumerate() {
        match Counts::of(&scenario.frequency) {
            Ok(own) => counts.push(own),
            Err(mut fault) => {
                if scenarios.len() > 1 {
                    fault.field = Field::whole().item(index, None).then("frequency");
                }
                faults.push(fault);
            }
        }
    }
    if faults.is_empty() { Ok(counts) } else { Err(faults) }
}

/// The probability that a part brings no loss.
pub(super) fn zero_loss(part: &crate::scenario::Part) -> f64 {
    1.0 - part.probability + part.probability * if part.loss.is_discrete() { part.loss.cdf(0.0) } else { 0.0 }
}

/// Whether there is a density and it jumps.
pub(super) fn has_jumps(loss: &Dist) -> bool {
    match loss {
        Dist::Lognormal { .. } => false,
        loss if loss.is_discrete() => false,
        Dist::Beta { alpha, beta, .. } => *alpha <= 1.0 || *beta <= 1.0,
        Dist::Triangular { min, mode, max } => mode == min || mode == max,
        _ => true,
    }
}

/// How far the grid must reach so that a quantile lies well inside.
pub(super) fn range(work: &[(&Scenario, &Counts)], p: f64, none: f64) -> f64 {
    // A first guess: one large event in each scenario.
    let mut reach: f64 = 0.0;
    for (scenario, _) in work {
        let rare = ((1.0 - p) / scenario.frequency.mean().max(1.0)).max(1e-12);
        let event: f64 = scenario.severity.parts.iter().map(|part| part.loss.quantile(1.0 - rare)).sum();
        reach += event + scenario.expected.annual_loss.min(1e6 * event);
    }
    // Or, for many scenarios, far out in standard deviations.
    let moments = work.iter().map(|(scenario, _)| annual_moments(scenario));
    let (mean, variance) = moments.fold((0.0, 0.0), |(mean, variance), own| (mean + own.mean, variance + own.variance));
    reach = reach.min(mean + 8.0 * libm::sqrt(variance)).clamp(1e-9, 1e300);
    let plan = Plan::new(SCOUT / 2, DAMPING);
    for _ in 0..200 {
        let step = reach / SCOUT as f64;
        let (masses, short) = annual(work, &plan, step, Rounding::Nearest);
        let curve = Curve::new(masses, step, none, short);
        if curve.last() <= p {
            reach *= 2.0;
            continue;
        }
        // With what rounding to so coarse a grid takes away.
        let at = 1.25 * (curve.quantile(p) + curve.short.max(0.0) + step);
        if at > reach {
            reach *= 1.5;
        } else if at < 0.1 * reach && none < p {
            reach = at;
        } else {
            return at;
        }
    }
    reach
}
