//! The number of events in a year: a Poisson distribution whose mean is drawn anew every year, as one finite distribution.
//!
//! The mean λ is replaced by nodes with weights that integrate a smooth function of it to about 1e-12: the density of a beta
//! distribution by the double exponential rule (Takahasi & Mori 1974), which its algebraic ends do not disturb, others by
//! Gauss–Legendre over panels narrower than a Poisson distribution is wide.

use crate::Frequency;
use crate::distribution::Dist;
use crate::maths::{normal_cdf, normal_density};

use super::poisson::{self, NEGLIGIBLE};
use super::sampler::points;

/// Means beyond this are not tabled but drawn.
pub(crate) const LARGEST_RATE: f64 = 2048.0;

/// The distribution of the number of events from the nodes of its mean.
pub(crate) fn mixed_poisson(nodes: &[(f64, f64)]) -> Vec<f64> {
    let mut masses = Vec::new();
    for &(mean, weight) in nodes {
        poisson::terms(mean, |count, mass| {
            if masses.len() <= count {
                masses.resize(count + 1, 0.0);
            }
            if let Some(sum) = masses.get_mut(count) {
                *sum += weight * mass;
            }
        });
    }
    masses
}

/// The distribution of the mean: nodes with weights, and how likely it is to be larger than [`LARGEST_RATE`].
#[derive(Debug)]
pub(crate) struct Rates {
    /// The nodes; their weights and `beyond` sum to one.
    pub(crate) nodes: Vec<(f64, f64)>,
    /// The mass beyond, for which there are no nodes.
    pub(crate) beyond: f64,
}

/// The nodes of a mean. One that may be larger than [`LARGEST_RATE`] has none, unless it is lognormal: that has some below.
pub(crate) fn rates(frequency: &Frequency) -> Rates {
    let factors = &frequency.factors;
    let mut largest = frequency.scale;
    for factor in factors {
        largest *= effective_support(factor).1;
    }
    if largest <= LARGEST_RATE {
        let mut product = vec![(frequency.scale, 1.0)];
        for factor in factors {
            let nodes = factor_nodes(factor, largest, factors.len());
            product = product
                .iter()
                .flat_map(|&(mean, weight)| nodes.iter().map(move |&(value, share)| (mean * value, weight * share)))
                .filter(|(_, weight)| *weight > NEGLIGIBLE)
                .collect();
        }
        return Rates { nodes: product, beyond: 0.0 };
    }
    if let [Dist::Lognormal { mu, sigma }] = factors.as_slice() {
        let mu = mu + libm::log(frequency.scale);
        let z = lognormal_bound(mu, *sigma);
        if z > -FAR {
            let nodes = lognormal_nodes(mu, *sigma, z, LARGEST_RATE);
            return Rates { nodes: weighted(nodes, normal_cdf(z)), beyond: normal_cdf(-z) };
        }
    }
    Rates { nodes: Vec::new(), beyond: 1.0 }
}

/// The standard normal point at which a lognormal mean is [`LARGEST_RATE`].
pub(crate) fn lognormal_bound(mu: f64, sigma: f64) -> f64 {
    (libm::log(LARGEST_RATE) - mu) / sigma
}

/// Standard deviations beyond which a normal distribution has some 1e-16 of its mass.
const FAR: f64 = 8.3;

/// Where a distribution has all but some 1e-16 of its mass.
fn effective_support(dist: &Dist) -> (f64, f64) {
    let (min, max) = dist.support();
    match dist {
        Dist::Lognormal { mu, sigma } => (libm::exp(mu - FAR * sigma), libm::exp(mu + FAR * sigma)),
        Dist::Normal { mean, sd, .. } => (min.max(mean - FAR * sd), max.min(mean + FAR * sd)),
        Dist::Poisson { .. } => (0.0, points(dist).last().map_or(0.0, |point| point.0)),
        _ => (min, max),
    }
}

/// The nodes of one factor of a mean that is at most `largest`: values with weights that sum to one.
fn factor_nodes(dist: &Dist, largest: f64, factors: usize) -> Vec<(f64, f64)> {
    let (low, high) = effective_support(dist);
    let panels = |share: f64| panels(share, largest);
    let nodes = match dist {
        Dist::Constant(_) | Dist::Poisson { .. } | Dist::Bernoulli { .. } | Dist::Empirical(_) => points(dist),
        Dist::Uniform { .. } => panel_nodes(low, high, panels(1.0), |_| 1.0),
        Dist::Triangular { mode, .. } => {
            let width = high - low;
            let mut nodes = panel_nodes(low, *mode, panels((mode - low) / width), |x| (x - low) / (mode - low));
            nodes.extend(panel_nodes(*mode, high, panels((high - mode) / width), |x| (high - x) / (high - mode)));
            nodes
        }
        Dist::Beta { alpha, beta, min, max } => {
            let spacing = (if factors > 1 { 0.2_f64 } else { 0.1 }).min(1.0 / largest.sqrt());
            beta_nodes(*alpha, *beta, spacing).map(|(share, weight)| (min + (max - min) * share, weight)).collect()
        }
        Dist::Lognormal { mu, sigma } => lognormal_nodes(*mu, *sigma, FAR, largest),
        Dist::Normal { mean, sd, .. } => {
            let (a, b) = ((low - mean) / sd, (high - mean) / sd);
            panel_nodes(a, b, panels(1.0).max(6), normal_density)
                .into_iter()
                .map(|(z, weight)| (mean + sd * z, weight))
                .collect()
        }
    };
    weighted(nodes, 1.0)
}

/// The nodes with their weights brought to a sum, without those that do not count.
fn weighted(mut nodes: Vec<(f64, f64)>, sum: f64) -> Vec<(f64, f64)> {
    let total: f64 = nodes.iter().map(|(_, weight)| weight).sum();
    for (_, weight) in &mut nodes {
        *weight *= sum / total;
    }
    nodes.retain(|(_, weight)| *weight > NEGLIGIBLE);
    nodes
}

/// How many panels this share of the way to the largest mean needs: each spans at most four standard deviations of a Poisson
/// distribution with a mean it can lead to.
fn panels(share: f64, largest: f64) -> u32 {
    libm::ceil(share * largest.sqrt() / 4.0).clamp(1.0, 256.0) as u32
}

fn lognormal_nodes(mu: f64, sigma: f64, up_to: f64, largest: f64) -> Vec<(f64, f64)> {
    // In the logarithm a panel at the upper end is steepest.
    let count = panels(sigma * (up_to + FAR), largest).max(6);
    panel_nodes(-FAR, up_to, count, normal_density)
        .into_iter()
        .map(|(z, weight)| (libm::exp(mu + sigma * z), weight))
        .collect()
}

/// The double exponential rule for a beta density on 0 to 1, without its constant factor.
fn beta_nodes(alpha: f64, beta: f64, spacing: f64) -> impl Iterator<Item = (f64, f64)> {
    // At the end x^alpha has fallen to 1e-18 for the smaller of the two shapes.
    let reach = libm::asinh(41.5 / (std::f64::consts::PI * alpha.min(beta).min(1.0)));
    let steps = libm::ceil(reach / spacing);
    let count = (2.0 * steps) as u32;
    (0..=count).map(move |index| {
        let t = (f64::from(index) - steps) * spacing;
        let u = std::f64::consts::PI * libm::sinh(t);
        // ln x and ln(1 − x), where x = 1/(1 + e^−u).
        let (ln_x, ln_rest) = (-libm::log1p(libm::exp(-u)), -libm::log1p(libm::exp(u)));
        (libm::exp(ln_x), libm::cosh(t) * libm::exp(alpha * ln_x + beta * ln_rest))
    })
}

/// Gauss–Legendre over equal panels.
fn panel_nodes(from: f64, to: f64, panels: u32, density: impl Fn(f64) -> f64) -> Vec<(f64, f64)> {
    let width = (to - from) / f64::from(panels);
    let mut nodes = Vec::new();
    if width.is_nan() || width <= 0.0 {
        return nodes;
    }
    for panel in 0..panels {
        let middle = from + width * (f64::from(panel) + 0.5);
        for (at, weight) in legendre() {
            for at in [-at, at] {
                let x = middle + 0.5 * width * at;
                nodes.push((x, 0.5 * width * weight * density(x)));
            }
        }
    }
    nodes
}

/// How many points Gauss–Legendre has in a panel: twice this.
const POINTS: u32 = 8;

/// The positive points of Gauss–Legendre with their weights: Newton's method on the Legendre polynomial.
fn legendre() -> impl Iterator<Item = (f64, f64)> {
    let n = f64::from(2 * POINTS);
    (0..POINTS).map(move |index| {
        let mut x = libm::cos(std::f64::consts::PI * (f64::from(index) + 0.75) / (n + 0.5));
        let mut slope = 1.0;
        for _ in 0..8 {
            let (mut before, mut value) = (1.0, x);
            for degree in 2..=2 * POINTS {
                let degree = f64::from(degree);
                (before, value) = (value, ((2.0 * degree - 1.0) * x * value - (degree - 1.0) * before) / degree);
            }
            slope = n * (x * value - before) / (x * x - 1.0);
            x -= value / slope;
        }
        (x, 2.0 / ((1.0 - x * x) * slope * slope))
    })
}
