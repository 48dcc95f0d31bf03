//! Quadrature: a distribution as weighted points, so that means of functions of it become sums.

use std::f64::consts::PI;

use super::Dist;

/// How far the standard normal distribution is followed: what lies beyond has a probability below 1e-20.
const FAR: f64 = 9.5;
/// The largest argument of the double exponential rule; its outermost points stand about 1e-45 of the width from the ends.
const LAST: f64 = 4.2;

impl Dist {
    /// Weighted points whose weights sum to 1. For a discrete distribution they are exact; else the double exponential rule
    /// (Takahasi and Mori 1974, Publ. RIMS 9:721–741) with a step of 2^−`level`, in panels that end where the density has a kink and
    /// at `breaks`, points where the function to be averaged has one.
    #[must_use]
    pub fn nodes(&self, level: u8, breaks: &[f64]) -> Vec<(f64, f64)> {
        let mut nodes = match self {
            Self::Constant(value) => vec![(*value, 1.0)],
            Self::Bernoulli { probability } => vec![(0.0, 1.0 - probability), (1.0, *probability)],
            Self::Empirical(values) => values.points().collect(),
            Self::Poisson { mean } => poisson(*mean),
            _ => self.panels(level, breaks),
        };
        nodes.retain(|(_, weight)| *weight > 0.0);
        let total: f64 = nodes.iter().map(|(_, weight)| weight).sum();
        for (_, weight) in &mut nodes {
            *weight /= total;
        }
        nodes
    }

    /// The ends of the panels in the distribution's own coordinate: standard deviations of the (log)normal, the unit interval else.
    fn edges(&self, breaks: &[f64]) -> Vec<f64> {
        let (low, high) = match self {
            Self::Lognormal { .. } => (-FAR, FAR),
            Self::Normal { mean, sd, min, max } => {
                let (a, b) = ((min - mean) / sd, (max - mean) / sd);
                let (from, to) = (a.max(b.min(0.0) - FAR), b.min(a.max(0.0) + FAR));
                (from, to)
            }
            Self::Beta { alpha, beta, .. } => {
                // Where almost everything happens, when that is far narrower than the whole.
                let sum = alpha + beta;
                let (mean, sd) = (alpha / sum, libm::sqrt(alpha * beta / (sum * sum * (sum + 1.0))));
                ((mean - 40.0 * sd).max(0.0), (mean + 40.0 * sd).min(1.0))
            }
            _ => (0.0, 1.0),
        };
        let own = |x: f64| match self {
            Self::Lognormal { mu, sigma } => (libm::log(x.max(1e-300)) - mu) / sigma,
            Self::Normal { mean, sd, .. } => (x - mean) / sd,
            Self::Uniform { min, max } | Self::Triangular { min, max, .. } | Self::Beta { min, max, .. } => {
                (x - min) / (max - min)
            }
            _ => x,
        };
        let mut edges = vec![low, high];
        let kink = if let Self::Triangular { mode, .. } = self { Some(*mode) } else { None };
        edges.extend(breaks.iter().copied().chain(kink).map(own).filter(|at| *at > low && *at < high));
        edges.sort_by(f64::total_cmp);
        edges.dedup();
        edges
    }

    fn panels(&self, level: u8, breaks: &[f64]) -> Vec<(f64, f64)> {
        let edges = self.edges(breaks);
        let rule = double_exponential(level);
        let mut logs = Vec::with_capacity(rule.len() * edges.len());
        for (from, to) in edges.iter().zip(edges.iter().skip(1)) {
            let width = to - from;
            for point in &rule {
                let at = from + width * point.left;
                // Both distances to the ends of the unit interval keep their digits.
                let (left, right) = (at, (1.0 - to) + width * point.right);
                let (value, log) = self.at(at, left, right);
                logs.push((value, log, width * point.weight));
            }
        }
        let top = logs.iter().map(|(_, log, _)| *log).fold(f64::NEG_INFINITY, f64::max);
        logs.into_iter().map(|(value, log, weight)| (value, weight * libm::exp(log - top))).collect()
    }

    /// The value at a point of the own coordinate, and the logarithm of the density there, up to a constant.
    fn at(&self, at: f64, left: f64, right: f64) -> (f64, f64) {
        match self {
            Self::Lognormal { mu, sigma } => (libm::exp(mu + sigma * at), -0.5 * at * at),
            Self::Normal { mean, sd, .. } => (mean + sd * at, -0.5 * at * at),
            Self::Beta { alpha, beta, min, max } => {
                let power = |shape: f64, base: f64| if shape == 1.0 { 0.0 } else { (shape - 1.0) * libm::log(base) };
                (between(*min, *max, left, right), power(*alpha, left) + power(*beta, right))
            }
            Self::Triangular { min, mode, max } => {
                let value = between(*min, *max, left, right);
                let share = if value < *mode { (value - min) / (mode - min) } else { (max - value) / (max - mode) };
                (value, if share > 0.0 { libm::log(share) } else { -800.0 })
            }
            Self::Uniform { min, max } => (between(*min, *max, left, right), 0.0),
            _ => (at, 0.0),
        }
    }

    /// The mean of a function, and how far two rules of different steps are apart. `breaks` are points where the function has a kink.
    #[must_use]
    pub fn mean_of(&self, breaks: &[f64], function: &dyn Fn(f64) -> f64) -> (f64, f64) {
        let sum =
            |level: u8| -> f64 { self.nodes(level, breaks).iter().map(|(x, weight)| weight * function(*x)).sum() };
        if self.is_discrete() {
            return (sum(0), 0.0);
        }
        let mut coarse = sum(4);
        let mut apart = f64::INFINITY;
        for level in 5..=9 {
            let fine = sum(level);
            apart = (fine - coarse).abs();
            coarse = fine;
            if apart < 1e-13 {
                break;
            }
        }
        (coarse, apart)
    }
}

fn between(min: f64, max: f64, left: f64, right: f64) -> f64 {
    if left < right { min + (max - min) * left } else { max - (max - min) * right }
}

/// A point of the double exponential rule on the unit interval.
struct UnitPoint {
    /// Distance to 0.
    left: f64,
    /// Distance to 1.
    right: f64,
    weight: f64,
}

fn double_exponential(level: u8) -> Vec<UnitPoint> {
    let step = 1.0 / f64::from(1_u32 << level.min(20));
    let count = (LAST / step) as i32;
    (-count..=count)
        .map(|k| {
            let s = f64::from(k) * step;
            let e = libm::exp(PI * libm::sinh(s));
            let (left, right) = (e / (1.0 + e), 1.0 / (1.0 + e));
            UnitPoint { left, right, weight: step * PI * libm::cosh(s) * left * right }
        })
        .collect()
}

fn poisson(mean: f64) -> Vec<(f64, f64)> {
    let spread = 40.0 + 12.0 * libm::sqrt(mean);
    let (from, to) = (libm::floor((mean - spread).max(0.0)), libm::ceil(mean + spread));
    let mut k = from;
    let mut nodes = Vec::new();
    while k <= to {
        nodes.push((k, super::values::poisson_mass(mean, k)));
        k += 1.0;
    }
    nodes
}
