//! Checks of parameters.

use isms::base::{Field, Number, Params};
use isms::model::{Distribution, PertVariant};

use super::{Dist, Empirical};
use crate::fault::{Faults, shown};
use crate::maths::{Z95, normal_cdf};

/// Which values a quantity may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Domain {
    /// Any.
    Any,
    /// From 0: frequencies and money.
    NotNegative,
    /// From 0 to 1.
    Probability,
}

/// The largest shape parameter of a beta distribution.
const LARGEST_SHAPE: f64 = 1e6;
/// The largest mean of a Poisson distribution.
const LARGEST_POISSON: f64 = 20_000.0;
/// The smallest share of a normal distribution that bounds may leave.
const SMALLEST_SHARE: f64 = 1e-6;

/// Parameters of one distribution under check.
struct Checked<'c> {
    field: &'c Field,
    faults: &'c mut Faults,
    sound: bool,
}

impl Checked<'_> {
    fn fault(&mut self, parameter: &str, code: &'static str, template: &'static str, params: Params) {
        self.sound = false;
        self.faults.add(self.field.clone().then(parameter), code, template, params);
    }

    /// Reports a parameter that does not hold its bound.
    fn bound(&mut self, holds: bool, parameter: &'static str, value: f64, bound: &'static str) {
        if !holds {
            let params = Params::none().with("parameter", parameter).with("found", shown(value)).with("bound", bound);
            self.fault(parameter, "bound", "`{parameter}` is {found}, but must be {bound}", params);
        }
    }

    /// Reports a parameter that does not stand where it must beside another.
    fn order(
        &mut self,
        holds: bool,
        (parameter, value): (&'static str, f64),
        word: &'static str,
        than: (&'static str, f64),
    ) {
        if !holds {
            let params = Params::none()
                .with("parameter", parameter)
                .with("found", shown(value))
                .with("bound", word)
                .with("other", than.0)
                .with("other_found", shown(than.1));
            let template = "`{parameter}` is {found}, but must be {bound} `{other}`, which is {other_found}";
            self.fault(parameter, "order", template, params);
        }
    }

    fn bounds(&mut self, min: f64, max: f64) {
        self.order(min < max, ("max", max), "above", ("min", min));
    }

    fn mode(&mut self, min: f64, mode: f64, max: f64) {
        self.order(min <= mode, ("mode", mode), "at least", ("min", min));
        self.order(mode <= max, ("mode", mode), "at most", ("max", max));
        self.bounds(min, max);
    }
}

/// The distribution, if its parameters hold their bounds and its values the domain.
pub(crate) fn checked(distribution: &Distribution, domain: Domain, field: &Field, faults: &mut Faults) -> Option<Dist> {
    let mut check = Checked { field, faults, sound: true };
    let dist = parameters(distribution, &mut check)?;
    if !check.sound {
        return None;
    }
    within(&dist, distribution, domain, &mut check);
    if check.sound && !dist.raw_moments().iter().all(|moment| moment.is_finite()) {
        check.sound = false;
        let template = "the values are too large to compute with: the mean of their cubes is not finite";
        check.faults.add(field.clone(), "overflow", template, Params::none());
    }
    check.sound.then_some(dist)
}

fn parameters(distribution: &Distribution, check: &mut Checked<'_>) -> Option<Dist> {
    Some(match distribution {
        Distribution::Constant { value } => Dist::Constant(value.get()),
        Distribution::Uniform { min, max } => {
            let (min, max) = (min.get(), max.get());
            check.bounds(min, max);
            Dist::Uniform { min, max }
        }
        Distribution::Triangular { min, mode, max } => {
            let (min, mode, max) = (min.get(), mode.get(), max.get());
            check.mode(min, mode, max);
            Dist::Triangular { min, mode, max }
        }
        Distribution::Pert { min, mode, max, lambda, variant } => {
            let (min, mode, max) = (min.get(), mode.get(), max.get());
            let lambda = lambda.map_or(4.0, Number::get);
            check.mode(min, mode, max);
            check.bound(lambda > 0.0 && lambda < LARGEST_SHAPE, "lambda", lambda, "above 0 and below 1,000,000");
            let (alpha, beta) = pert_shapes(min, mode, max, lambda, variant.unwrap_or(PertVariant::Standard));
            Dist::Beta { alpha, beta, min, max }
        }
        Distribution::Lognormal { low, high } => {
            let (low, high) = (low.get(), high.get());
            check.bound(low > 0.0, "low", low, "above 0");
            check.order(low < high, ("high", high), "above", ("low", low));
            let (log_low, log_high) = (libm::log(low), libm::log(high));
            Dist::Lognormal { mu: (log_low + log_high) / 2.0, sigma: (log_high - log_low) / (2.0 * Z95) }
        }
        Distribution::LognormalParameters { mu, sigma } => {
            let (mu, sigma) = (mu.get(), sigma.get());
            check.bound(sigma > 0.0, "sigma", sigma, "above 0");
            Dist::Lognormal { mu, sigma }
        }
        Distribution::Normal { mean, sd, min, max } => normal(*mean, *sd, *min, *max, check),
        Distribution::Beta { alpha, beta, min, max } => {
            let (min, max) = (min.map_or(0.0, Number::get), max.map_or(1.0, Number::get));
            let (alpha, beta) = (alpha.get(), beta.get());
            let shape = |value: f64| value > 0.0 && value <= LARGEST_SHAPE;
            check.bound(shape(alpha), "alpha", alpha, "above 0 and at most 1,000,000");
            check.bound(shape(beta), "beta", beta, "above 0 and at most 1,000,000");
            check.bounds(min, max);
            Dist::Beta { alpha, beta, min, max }
        }
        Distribution::Poisson { mean } => {
            let mean = mean.get();
            check.bound((0.0..=LARGEST_POISSON).contains(&mean), "mean", mean, "from 0 to 20,000");
            Dist::Poisson { mean }
        }
        Distribution::Bernoulli { probability } => {
            let probability = probability.get();
            check.bound((0.0..=1.0).contains(&probability), "probability", probability, "from 0 to 1");
            Dist::Bernoulli { probability }
        }
        Distribution::Empirical { values, weights } => empirical(values, weights, check)?,
        _ => {
            let template = "distributions of kind `{found}` are not known here";
            let params = Params::none().with("found", distribution.kind());
            check.fault("kind", "unknown", template, params);
            return None;
        }
    })
}

/// The shape parameters of a PERT distribution. Standard: mc2d, Wolfram and others; pyfair: from a mean and a standard deviation.
fn pert_shapes(min: f64, mode: f64, max: f64, lambda: f64, variant: PertVariant) -> (f64, f64) {
    let width = max - min;
    match variant {
        PertVariant::Standard => (1.0 + lambda * (mode - min) / width, 1.0 + lambda * (max - mode) / width),
        PertVariant::Pyfair => {
            // On the unit interval; there the standard deviation is 1/(lambda + 2).
            let mean = ((mode - min) / width * lambda + 1.0) / (lambda + 2.0);
            let sum = mean * (1.0 - mean) * (lambda + 2.0) * (lambda + 2.0) - 1.0;
            (mean * sum, (1.0 - mean) * sum)
        }
    }
}

fn normal(mean: Number, sd: Number, min: Option<Number>, max: Option<Number>, check: &mut Checked<'_>) -> Dist {
    let (mean, sd) = (mean.get(), sd.get());
    let (low, high) = (min.map_or(f64::NEG_INFINITY, Number::get), max.map_or(f64::INFINITY, Number::get));
    check.bound(sd > 0.0, "sd", sd, "above 0");
    if min.is_some() && max.is_some() {
        check.bounds(low, high);
    }
    if check.sound {
        let (a, b) = ((low - mean) / sd, (high - mean) / sd);
        let share = if a > 0.0 { normal_cdf(-a) - normal_cdf(-b) } else { normal_cdf(b) - normal_cdf(a) };
        if share < SMALLEST_SHARE {
            check.sound = false;
            let params = Params::none().with("share", shown(share));
            let template = "the bounds leave only {share} of the normal distribution, less than a millionth";
            check.faults.add(check.field.clone(), "bound", template, params);
        }
    }
    Dist::Normal { mean, sd, min: low, max: high }
}

fn empirical(values: &[Number], weights: &[Number], check: &mut Checked<'_>) -> Option<Dist> {
    if values.is_empty() {
        check.fault("values", "empty", "`values` holds no value", Params::none());
        return None;
    }
    if !weights.is_empty() && weights.len() != values.len() {
        let params = Params::none().with("found", weights.len()).with("expected", values.len());
        check.fault("weights", "length", "`weights` has {found} entries, `values` {expected}", params);
        return None;
    }
    for (index, weight) in weights.iter().enumerate() {
        if weight.get() < 0.0 {
            check.sound = false;
            let params = Params::none().with("found", shown(weight.get()));
            let field = check.field.clone().then("weights").item(index, None);
            check.faults.add(field, "bound", "a weight is {found}, but must be at least 0", params);
        }
    }
    let pairs = values.iter().enumerate().map(|(index, value)| {
        (value.get(), if weights.is_empty() { 1.0 } else { weights.get(index).map_or(0.0, |w| w.get()) })
    });
    let made = Empirical::new(pairs.collect());
    if made.is_none() && check.sound {
        check.fault("weights", "bound", "no value has a weight above 0", Params::none());
    }
    made.map(Dist::Empirical)
}

/// Reports values outside the domain, by the parameter that lets them in.
fn within(dist: &Dist, distribution: &Distribution, domain: Domain, check: &mut Checked<'_>) {
    let (low, high) = dist.support();
    let bound = match domain {
        Domain::Any => return,
        Domain::NotNegative => "at least 0",
        Domain::Probability => "from 0 to 1",
    };
    let below = low < 0.0;
    let above = domain == Domain::Probability && high > 1.0;
    let (at_low, at_high) = match distribution {
        Distribution::Constant { .. } => ("value", "value"),
        Distribution::Lognormal { .. } => ("low", "high"),
        Distribution::LognormalParameters { .. } => ("mu", "mu"),
        Distribution::Poisson { .. } => ("mean", "mean"),
        Distribution::Empirical { .. } => ("values", "values"),
        _ => ("min", "max"),
    };
    for (wrong, parameter, value) in [(below, at_low, low), (above, at_high, high)] {
        if !wrong {
            continue;
        }
        let params = Params::none().with("parameter", parameter).with("bound", bound).with("found", shown(value));
        if value.is_finite() {
            let template = "`{parameter}` lets values up to {found} happen, but they must be {bound}";
            let template = if value < 0.0 {
                "`{parameter}` lets values down to {found} happen, but they must be {bound}"
            } else {
                template
            };
            check.fault(parameter, "support", template, params);
        } else {
            let params = Params::none().with("parameter", parameter).with("bound", bound);
            let template = "values must be {bound}, but nothing bounds them: give `{parameter}`";
            let template = if matches!(distribution, Distribution::Normal { .. }) {
                template
            } else {
                "values must be {bound}, but those of this distribution have no bound"
            };
            check.fault(parameter, "support", template, params);
        }
    }
}
