//! The distribution of annual loss, with how far each figure may be off.

use isms::base::{Field, Params};

use super::counts::Counts;
use super::curve::Curve;
use super::fft::Plan;
use super::grid::{Rounding, annual};
use super::moments::{annual_moments, portfolio_moments};
use crate::distribution::{Dist, Moments};
use crate::fault::QuantFault;
use crate::scenario::Scenario;

/// How exactly annual loss is wanted.
#[derive(Debug, Clone, PartialEq)]
pub struct ExactOptions {
    /// The largest probability at which a quantile or a tail is wanted; above 0 and below 1.
    pub up_to_probability: f64,
    /// The largest loss at which the curve is wanted, if beyond that quantile.
    pub up_to_loss: f64,
    /// Where accuracy is wanted: probabilities of quantiles.
    pub at: Vec<f64>,
    /// The relative error wanted there; the grid grows until it is reached or the grid is as long as it may get.
    pub tolerance: f64,
    /// The number of points the grid may have.
    pub most_points: usize,
}

impl Default for ExactOptions {
    /// Quantiles up to 99.9 %, the median, 90, 95 and 99 % to 5e-4, on at most 131,072 points.
    fn default() -> Self {
        Self {
            up_to_probability: 0.999,
            up_to_loss: 0.0,
            at: vec![0.5, 0.9, 0.95, 0.99],
            tolerance: 5e-4,
            most_points: 1 << 17,
        }
    }
}

/// A figure and how far it may be off: by what two grids differ, plus what rounding and cut tails can do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    /// The figure.
    pub value: f64,
    /// The bound of its error.
    pub error: f64,
}

/// The tail beyond a quantile.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TailFigure {
    /// The quantile: value at risk.
    pub value_at_risk: Figure,
    /// The mean loss of the years beyond it: tail value at risk, expected shortfall.
    pub tail_value_at_risk: Figure,
}

/// The grid on which figures were computed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GridUsed {
    /// The step, in money.
    pub step: f64,
    /// The number of points.
    pub points: usize,
}

/// The distribution of the loss of a year, of one scenario or of a portfolio of independent ones.
#[derive(Debug, Clone)]
pub struct AnnualLoss {
    pub(crate) moments: Moments,
    pub(crate) none: f64,
    fine: Curve,
    coarse: Curve,
    /// How far probabilities may be off, beyond what the two grids tell.
    slack: f64,
    /// Whether severities have jumps, which a grid sees only to a step.
    rough: bool,
}

/// Damping over the length of the grid: what runs past the end comes back e^16 times smaller, and rounding grows at most as much.
pub(crate) const DAMPING: f64 = 16.0;
/// Points of the grid that finds the range, and of the first coarse one.
const SCOUT: usize = 512;
const FIRST: usize = 4096;

impl AnnualLoss {
    /// Computes the distribution of the loss of a year by Fourier transform (Grübel and Hermesmeier 1999, ASTIN Bulletin
    /// 29(2):197–214): the loss of an event is rounded to a grid, its transform put into the generating function of the number of
    /// events, scenarios are multiplied, and the product transformed back. Damping keeps what runs past the end from coming back.
    /// Every figure is computed on grids of step h and 2h; they differ by more than the finer is off.
    ///
    /// # Errors
    /// No scenario; scenarios of different currencies; more events a year than can be followed ([`Counts::of`]); options outside their bounds.
    pub fn of(scenarios: &[Scenario], options: &ExactOptions) -> Result<Self, Vec<QuantFault>> {
        let counts = prepare(scenarios)?;
        if !(options.up_to_probability > 0.0 && options.up_to_probability < 1.0 && options.up_to_loss.is_finite()) {
            let field = Field::of("up_to_probability");
            let template = "quantiles are taken at probabilities above 0 and below 1";
            return Err(vec![QuantFault { field, code: "bound", template, params: Params::none() }]);
        }
        let work: Vec<(&Scenario, &Counts)> = scenarios.iter().zip(&counts).collect();
        let zero = |scenario: &Scenario| scenario.severity.parts.iter().map(zero_loss).product::<f64>();
        let none = work.iter().map(|(scenario, counts)| counts.generating(zero(scenario))).product();
        let missing: f64 = counts.iter().map(Counts::missing).sum();
        let wanted = options.up_to_probability.max(options.at.iter().copied().filter(|p| *p < 1.0).fold(0.0, f64::max));
        let range = range(&work, wanted, none).max(1.05 * options.up_to_loss);
        let made = |points: usize| {
            let step = aligned(scenarios, range / points as f64);
            let (masses, short) = annual(&work, &Plan::new(points / 2, DAMPING), step, Rounding::Nearest);
            Curve::new(masses, step, none, short)
        };
        let mut points = FIRST.min(options.most_points.max(SCOUT).next_power_of_two());
        let (mut coarse, mut fine) = (made(points / 2), made(points));
        loop {
            let rough = scenarios.iter().flat_map(|s| &s.severity.parts).any(|part| has_jumps(&part.loss));
            let slack = missing + 1e-12 + libm::exp(-DAMPING) * (1.0 - fine.last());
            let made_of = Self { moments: portfolio_moments(scenarios), none, fine, coarse, slack, rough };
            let good = |p: &f64| {
                let figure = made_of.quantile(*p);
                figure.error <= options.tolerance * figure.value
            };
            if points * 2 > options.most_points || options.at.iter().all(good) {
                return Ok(made_of);
            }
            points *= 2;
            coarse = made_of.fine;
            fine = made(points);
        }
    }

    /// Mean, variance and third central moment: in closed form, without a grid.
    #[must_use]
    pub fn moments(&self) -> Moments {
        self.moments
    }

    /// The probability of a year without loss.
    #[must_use]
    pub fn no_loss(&self) -> f64 {
        self.none
    }

    /// The grid.
    #[must_use]
    pub fn grid(&self) -> GridUsed {
        GridUsed { step: self.fine.step(), points: self.fine.points() }
    }

    /// The loss that a year exceeds with probability 1 − p; `p` from 0 to the largest probability asked for. NaN beyond the grid.
    #[must_use]
    pub fn quantile(&self, p: f64) -> Figure {
        let value = self.fine.quantile(p);
        let mut error = (value - self.coarse.quantile(p)).abs();
        if value > 0.0 {
            error += (self.slack + self.fine.bend(value)) / self.fine.density(value).max(1e-300);
            if self.rough {
                error += self.fine.step();
            }
        }
        Figure { value, error }
    }

    /// The probability that the loss of a year exceeds an amount.
    #[must_use]
    pub fn exceedance(&self, loss: f64) -> Figure {
        let value = 1.0 - self.fine.cdf(loss);
        let mut error = (self.fine.cdf(loss) - self.coarse.cdf(loss)).abs() + self.slack + self.fine.bend(loss);
        if self.rough {
            error += self.fine.mass_around(loss);
        }
        Figure { value: value.max(0.0), error }
    }

    /// Value at risk and tail value at risk. The tail's mean is what the exact mean leaves beyond the quantile, so that no tail is cut.
    #[must_use]
    pub fn tail(&self, p: f64) -> TailFigure {
        // What rounding takes from the mean it takes from every year alike, so the mean of the grid is the one to start from.
        let beyond = |curve: &Curve| (self.moments.mean - curve.short - curve.mean_below(p)) / (1.0 - p);
        let value = beyond(&self.fine);
        let mut error = (value - beyond(&self.coarse)).abs() + self.slack * value / (1.0 - p) + self.fine.short.abs();
        if self.rough {
            error += self.fine.step();
        }
        TailFigure { value_at_risk: self.quantile(p), tail_value_at_risk: Figure { value, error } }
    }
}

/// The counts of every scenario, if they can be computed together.
pub(crate) fn prepare(scenarios: &[Scenario]) -> Result<Vec<Counts>, Vec<QuantFault>> {
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
fn zero_loss(part: &crate::scenario::Part) -> f64 {
    1.0 - part.probability + part.probability * if part.loss.is_discrete() { part.loss.cdf(0.0) } else { 0.0 }
}

/// Whether the density jumps, or there are single points.
fn has_jumps(loss: &Dist) -> bool {
    match loss {
        Dist::Lognormal { .. } => false,
        Dist::Beta { alpha, beta, .. } => *alpha <= 1.0 || *beta <= 1.0,
        Dist::Triangular { min, mode, max } => mode == min || mode == max,
        _ => true,
    }
}

/// A step of which the only amount there is is a multiple, if there is only one; else the step.
pub(crate) fn aligned(scenarios: &[Scenario], step: f64) -> f64 {
    let mut amounts = scenarios.iter().flat_map(|scenario| &scenario.severity.parts);
    match (amounts.next().map(|part| &part.loss), amounts.next()) {
        (Some(Dist::Constant(value)), None) if *value > 0.0 => value / libm::ceil(value / step),
        _ => step,
    }
}

/// How far the grid must reach so that a quantile lies well inside.
pub(crate) fn range(work: &[(&Scenario, &Counts)], p: f64, none: f64) -> f64 {
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
        let at = 1.25 * (curve.quantile(p) + step);
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
