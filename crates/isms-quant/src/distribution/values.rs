//! Density, distribution function and quantiles.

use super::Dist;
use crate::maths::{beta_cdf, beta_quantile, ln_beta, normal_cdf, normal_density, normal_quantile};

impl Dist {
    /// The probability of a value up to `x`.
    #[must_use]
    pub fn cdf(&self, x: f64) -> f64 {
        let (low, high) = self.support();
        if x < low {
            return 0.0;
        }
        if x >= high {
            return 1.0;
        }
        match self {
            Self::Constant(_) => 1.0,
            Self::Uniform { min, max } => (x - min) / (max - min),
            Self::Triangular { min, mode, max } => {
                if x < *mode {
                    (x - min) * (x - min) / ((max - min) * (mode - min))
                } else {
                    1.0 - (max - x) * (max - x) / ((max - min) * (max - mode))
                }
            }
            Self::Beta { alpha, beta, min, max } => beta_cdf((x - min) / (max - min), *alpha, *beta),
            Self::Lognormal { mu, sigma } => {
                if x <= 0.0 {
                    0.0
                } else {
                    normal_cdf((libm::log(x) - mu) / sigma)
                }
            }
            Self::Normal { mean, sd, min, max } => {
                let (a, b, z) = ((min - mean) / sd, (max - mean) / sd, (x - mean) / sd);
                if a > 0.0 {
                    (normal_cdf(-a) - normal_cdf(-z)) / (normal_cdf(-a) - normal_cdf(-b))
                } else {
                    (normal_cdf(z) - normal_cdf(a)) / (normal_cdf(b) - normal_cdf(a))
                }
            }
            Self::Poisson { mean } => poisson_cdf(*mean, libm::floor(x)),
            Self::Bernoulli { probability } => 1.0 - probability,
            Self::Empirical(values) => values.cdf(x),
        }
    }

    /// The probability of a value below `x`.
    #[must_use]
    pub fn below(&self, x: f64) -> f64 {
        match self {
            Self::Constant(value) => f64::from(u8::from(*value < x)),
            Self::Poisson { .. } | Self::Bernoulli { .. } => self.cdf(libm::ceil(x) - 1.0),
            Self::Empirical(values) => values.below(x),
            _ => self.cdf(x),
        }
    }

    /// What values up to `x` bring to the mean.
    #[must_use]
    pub fn mean_up_to(&self, x: f64) -> f64 {
        let (low, high) = self.support();
        if x < low {
            return 0.0;
        }
        if x >= high {
            return self.mean();
        }
        let share = self.cdf(x);
        match self {
            Self::Uniform { min, .. } => share * 0.5 * (min + x),
            Self::Triangular { min, mode, max } => {
                if x < *mode {
                    let u = x - min;
                    min * share + 2.0 * u * u * u / (3.0 * (max - min) * (mode - min))
                } else {
                    let v = max - x;
                    let beyond = max * (1.0 - share) - 2.0 * v * v * v / (3.0 * (max - min) * (max - mode));
                    self.mean() - beyond
                }
            }
            Self::Beta { alpha, beta, min, max } => {
                let unit = beta_cdf((x - min) / (max - min), alpha + 1.0, *beta);
                min * share + (max - min) * alpha / (alpha + beta) * unit
            }
            Self::Lognormal { mu, sigma } => self.mean() * normal_cdf((libm::log(x) - mu) / sigma - sigma),
            Self::Normal { mean, sd, min, .. } => {
                let here = self.density(x) * sd * sd;
                let edge = if min.is_finite() { self.density(*min) * sd * sd } else { 0.0 };
                mean * share - (here - edge)
            }
            Self::Constant(_) | Self::Poisson { .. } | Self::Bernoulli { .. } | Self::Empirical(_) => {
                self.nodes(0, &[]).iter().filter(|(value, _)| *value <= x).map(|(value, weight)| value * weight).sum()
            }
        }
    }

    /// The density at `x`; 0 everywhere for a discrete distribution.
    #[must_use]
    pub fn density(&self, x: f64) -> f64 {
        let (low, high) = self.support();
        if x < low || x > high {
            return 0.0;
        }
        match self {
            Self::Uniform { min, max } => 1.0 / (max - min),
            Self::Triangular { min, mode, max } => {
                let rises = x < *mode || *mode == *max;
                let share = if rises { (x - min) / (mode - min) } else { (max - x) / (max - mode) };
                2.0 * share / (max - min)
            }
            Self::Beta { alpha, beta, min, max } => {
                let t = (x - min) / (max - min);
                let log = (alpha - 1.0) * libm::log(t) + (beta - 1.0) * libm::log1p(-t) - ln_beta(*alpha, *beta);
                libm::exp(log) / (max - min)
            }
            Self::Lognormal { mu, sigma } => {
                if x <= 0.0 {
                    0.0
                } else {
                    normal_density((libm::log(x) - mu) / sigma) / (sigma * x)
                }
            }
            Self::Normal { mean, sd, min, max } => {
                let (a, b) = ((min - mean) / sd, (max - mean) / sd);
                let share = if a > 0.0 { normal_cdf(-a) - normal_cdf(-b) } else { normal_cdf(b) - normal_cdf(a) };
                normal_density((x - mean) / sd) / (sd * share)
            }
            Self::Constant(_) | Self::Poisson { .. } | Self::Bernoulli { .. } | Self::Empirical(_) => 0.0,
        }
    }

    /// The smallest value that is not exceeded with probability `p`; `p` from 0 to 1, NaN outside.
    #[must_use]
    pub fn quantile(&self, p: f64) -> f64 {
        if !(0.0..=1.0).contains(&p) {
            return f64::NAN;
        }
        match self {
            Self::Constant(value) => *value,
            Self::Uniform { min, max } => min + p * (max - min),
            Self::Triangular { min, mode, max } => {
                let at = (mode - min) / (max - min);
                if p < at {
                    min + libm::sqrt(p * (max - min) * (mode - min))
                } else {
                    max - libm::sqrt((1.0 - p) * (max - min) * (max - mode))
                }
            }
            Self::Beta { alpha, beta, min, max } => min + (max - min) * beta_quantile(p, *alpha, *beta),
            Self::Lognormal { mu, sigma } => libm::exp(mu + sigma * normal_quantile(p)),
            Self::Normal { mean, sd, min, max } => {
                let (a, b) = ((min - mean) / sd, (max - mean) / sd);
                let z = if a > 0.0 {
                    -normal_quantile(normal_cdf(-a) - p * (normal_cdf(-a) - normal_cdf(-b)))
                } else {
                    normal_quantile(normal_cdf(a) + p * (normal_cdf(b) - normal_cdf(a)))
                };
                (mean + sd * z).clamp(*min, *max)
            }
            Self::Poisson { mean } => poisson_quantile(*mean, p),
            Self::Bernoulli { probability } => f64::from(u8::from(p > 1.0 - probability)),
            Self::Empirical(values) => values.quantile(p),
        }
    }
}

/// The probability of `k` events of a Poisson distribution.
pub(crate) fn poisson_mass(mean: f64, k: f64) -> f64 {
    if mean == 0.0 {
        return f64::from(u8::from(k == 0.0));
    }
    libm::exp(k * libm::log(mean) - mean - libm::lgamma(k + 1.0))
}

/// Sums from the largest term outwards down to where terms no longer count.
fn poisson_cdf(mean: f64, k: f64) -> f64 {
    if mean == 0.0 {
        return 1.0;
    }
    let lower = k < mean;
    // Below the mean sum the lower tail downwards from k, above it the upper tail upwards from k + 1.
    let mut at = if lower { k } else { k + 1.0 };
    let mut term = poisson_mass(mean, at);
    let mut sum = 0.0;
    while term > sum * 1e-17 && at >= 0.0 {
        sum += term;
        if lower {
            term *= at / mean;
            at -= 1.0;
        } else {
            at += 1.0;
            term *= mean / at;
        }
    }
    if lower { sum } else { 1.0 - sum }
}

fn poisson_quantile(mean: f64, p: f64) -> f64 {
    if p >= 1.0 {
        return if mean == 0.0 { 0.0 } else { f64::INFINITY };
    }
    let (mut low, mut high) = (-1.0, 1.0);
    while poisson_cdf(mean, high) < p && high < 1e9 {
        low = high;
        high *= 2.0;
    }
    while high - low > 1.0 {
        let middle = libm::floor((low + high) / 2.0);
        if poisson_cdf(mean, middle) < p {
            low = middle;
        } else {
            high = middle;
        }
    }
    if low < 0.0 && poisson_cdf(mean, 0.0) >= p { 0.0 } else { high }
}
