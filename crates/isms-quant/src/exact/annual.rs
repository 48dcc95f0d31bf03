//! The distribution of annual loss, with how far each figure may be off.

use isms::base::{Field, Params};

use super::counts::Counts;
use super::curve::Curve;
use super::fft::{DAMPING, Plan};
use super::grid::{Rounding, annual};
use super::lattice::{Lattice, Shift, common_amount, is_narrow};
use super::moments::portfolio_moments;
use super::setup::{SCOUT, has_jumps, prepare, range, zero_loss};
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

/// A figure and how far it may be off: by what two grids differ, plus what rounding and cut tails can do; of single amounts, what
/// moving them to the grid can do.
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
    /// Whether the density of a severity jumps, which a grid sees only to a step.
    jumps: bool,
    /// The mean number of events.
    events: f64,
    /// What single amounts among the severities are moved by, if there are any.
    singles: Option<Singles>,
}

/// Severities that are single amounts, or as good as that.
#[derive(Debug, Clone, Copy)]
struct Singles {
    /// Whether all are single amounts.
    all: bool,
    shift: Shift,
}

/// Points of the first grid.
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
        let without = |scenario: &Scenario, counts: &Counts| match zero(scenario) {
            // Whatever happens costs nothing.
            1.0 => 1.0,
            zero => counts.generating(zero),
        };
        let none = work.iter().map(|(scenario, counts)| without(scenario, counts)).product();
        let missing: f64 = counts.iter().map(Counts::missing).sum();
        let wanted = options.up_to_probability.max(options.at.iter().copied().filter(|p| *p < 1.0).fold(0.0, f64::max));
        let mut range = range(&work, wanted, none).max(1.05 * options.up_to_loss);
        let common = common_amount(scenarios);
        let made = |range: f64, points: usize| {
            let step = range / points as f64;
            let lattice = Lattice::near(common, step);
            let step = lattice.map_or(step, Lattice::step);
            let (masses, short) = annual(&work, &Plan::new(points / 2, DAMPING), step, Rounding::Nearest);
            Curve::new(masses, step, none, short).on(lattice)
        };
        let losses = || scenarios.iter().flat_map(|s| &s.severity.parts).map(|part| &part.loss);
        let jumps = losses().any(has_jumps);
        let events = scenarios.iter().map(|scenario| scenario.frequency.mean()).sum();
        let singles = |step: f64| {
            let blind = losses().any(|loss| loss.is_discrete() || is_narrow(loss, step));
            blind.then(|| Singles { all: losses().all(Dist::is_discrete), shift: Shift::of(scenarios, &counts, step) })
        };
        let mut points = FIRST.min(options.most_points.max(SCOUT).next_power_of_two());
        let (mut coarse, mut fine) = (made(range, points / 2), made(range, points));
        let mut longer = 0;
        loop {
            if fine.last() <= wanted || coarse.last() <= wanted {
                // The range was found on a coarser grid, and was too short.
                longer += 1;
                if longer > 40 {
                    let template = "the loss of a year spreads too wide for a grid";
                    let field = Field::whole();
                    return Err(vec![QuantFault { field, code: "unsupported", template, params: Params::none() }]);
                }
                range *= 2.0;
                (coarse, fine) = (made(range, points / 2), made(range, points));
                continue;
            }
            let slack = missing + 1e-13 + libm::exp(-DAMPING) * (1.0 - fine.last());
            let singles = singles(fine.step());
            let made_of =
                Self { moments: portfolio_moments(scenarios), none, fine, coarse, slack, jumps, events, singles };
            let good = |p: &f64| {
                let figure = made_of.quantile(*p);
                figure.error <= options.tolerance * figure.value
            };
            if points * 2 > options.most_points || options.at.iter().all(good) {
                return Ok(made_of);
            }
            points *= 2;
            coarse = made_of.fine;
            fine = made(range, points);
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

    /// How far the probability of a loss up to an amount may be off, beyond what the two grids tell: counts left out, what damping lets
    /// come back, and rounding, which the damping magnifies along the grid.
    fn slack(&self, loss: f64) -> f64 {
        let along = loss / (self.fine.step() * self.fine.points() as f64);
        self.slack + 4e-16 * libm::exp(DAMPING * along.min(1.0))
    }

    /// How far apart on the grid and in truth the same year may be, where there are single amounts.
    fn reach(&self, shift: Shift) -> f64 {
        // Between two points a curve is read as if its mass were spread.
        if self.fine.is_lattice() { 0.0 } else { shift.amount + self.fine.step() }
    }

    /// By which part rounding may have widened the distribution, where densities jump: an event's variance by at most h²/3.
    fn widened(&self) -> f64 {
        let step = self.fine.step();
        self.events * step * step / (6.0 * self.moments.variance)
    }

    /// The loss that a year exceeds with probability 1 − p; `p` from 0 to the largest probability asked for. NaN beyond the grid.
    #[must_use]
    pub fn quantile(&self, p: f64) -> Figure {
        let value = self.fine.quantile(p);
        let apart = (value - self.coarse.quantile(p)).abs();
        let density = || self.fine.density(value).max(1e-300);
        let smooth = || {
            let jumps =
                if self.jumps { self.fine.step() + self.widened() * (value - self.moments.mean).abs() } else { 0.0 };
            apart + self.fine.bend(value) / density() + self.fine.short.abs() + jumps
        };
        let error = match self.singles {
            _ if value == 0.0 => apart,
            None => smooth() + self.slack(value) / density(),
            Some(Singles { all, shift }) => {
                // Where probability stands in heaps, a little more of it may be the next heap.
                let odds = self.slack(value) + shift.odds;
                let low = self.fine.quantile((p - odds).max(0.0));
                let high = self.fine.quantile((p + odds).min(self.fine.last()));
                let heaps = (value - low).max(high - value) + self.reach(shift);
                heaps + if all { f64::EPSILON * value } else { smooth() }
            }
        };
        Figure { value, error }
    }

    /// The probability that the loss of a year exceeds an amount.
    #[must_use]
    pub fn exceedance(&self, loss: f64) -> Figure {
        let cdf = self.fine.cdf(loss);
        let value = 1.0 - cdf;
        let smooth = || {
            let mut moved = self.fine.short.abs();
            if self.jumps {
                moved += self.widened() * (loss - self.moments.mean).abs();
            }
            let moved = self.fine.cdf(loss + moved) - self.fine.cdf((loss - moved).max(0.0));
            let jumps = if self.jumps { self.fine.mass_around(loss) } else { 0.0 };
            (cdf - self.coarse.cdf(loss)).abs() + self.fine.bend(loss) + moved + jumps
        };
        let mut error = self.slack(loss)
            + match self.singles {
                None => smooth(),
                Some(Singles { all, shift }) => {
                    let reach = self.reach(shift);
                    let (low, high) = (self.fine.cdf((loss - reach).max(0.0)), self.fine.cdf(loss + reach));
                    (cdf - low).max(high - cdf) + shift.odds + if all { 0.0 } else { smooth() }
                }
            };
        if loss >= self.fine.step() * (self.fine.points() as f64 - 0.5) {
            // Beyond the grid all that is known is what lies beyond the grid.
            error = error.max(value);
        }
        Figure { value: value.max(0.0), error }
    }

    /// Value at risk and tail value at risk. The tail's mean is what the exact mean leaves beyond the quantile, so that no tail is cut.
    #[must_use]
    pub fn tail(&self, p: f64) -> TailFigure {
        // What rounding takes from the mean it takes from every year alike, so the mean of the grid is the one to start from.
        let beyond = |curve: &Curve| (self.moments.mean - curve.short - curve.mean_below(p)) / (1.0 - p);
        let value = beyond(&self.fine);
        let value_at_risk = self.quantile(p);
        let (all, shift) = self.singles.map_or((false, Shift::NONE), |singles| (singles.all, singles.shift));
        let slack = (self.slack(value_at_risk.value) + shift.odds) * value / (1.0 - p);
        let mut error = slack + self.fine.short.abs();
        if self.singles.is_some() {
            error += self.reach(shift);
        }
        if !all {
            error += (value - beyond(&self.coarse)).abs();
            if self.jumps {
                error += self.fine.step() + self.widened() * (value - self.moments.mean).abs();
            }
        }
        TailFigure { value_at_risk, tail_value_at_risk: Figure { value, error } }
    }

    /// By how much what scenarios bring to the tail may be moved, beyond what two grids tell.
    pub(super) fn moved(&self) -> f64 {
        self.singles.map_or(0.0, |singles| self.reach(singles.shift))
    }

    /// The points of the grid, if all losses lie on them.
    pub(super) fn lattice(&self) -> Option<Lattice> {
        self.fine.lattice()
    }
}
