//! The nodes of the quantile tables: values and slopes of quantile functions at falling tail probabilities.

use std::sync::OnceLock;

use crate::maths::{ln_beta, normal_cdf, normal_density, normal_quantile};

use super::table::{Node, QuantileTable, tail_probabilities};

/// The fewest and the most cells an octave, as powers of two.
const CELLS: std::ops::RangeInclusive<u32> = 5..=8;

/// How finely to cut the octaves of a function that grows like the power `steepness` of the tail probability, so that the
/// cubic stays within about 1e-7 of it.
fn resolution(steepness: f64) -> u32 {
    CELLS.clone().find(|k| steepness <= 2.0 * f64::from(1_u32 << (k - CELLS.start()))).unwrap_or(*CELLS.end())
}

/// The points exceeded with the [`tail_probabilities`] by a standard normal, each with the reciprocal of the density there.
fn normal_nodes(k: u32) -> &'static [(f64, f64)] {
    static NODES: [OnceLock<Vec<(f64, f64)>>; 4] = [const { OnceLock::new() }; 4];
    let make = || {
        let point = |tail| {
            let z = -normal_quantile(tail);
            (z, 1.0 / normal_density(z))
        };
        tail_probabilities(k).map(point).collect()
    };
    match NODES.get(k.wrapping_sub(*CELLS.start()) as usize) {
        Some(cell) => cell.get_or_init(make),
        None => &[],
    }
}

/// The lognormal distribution with this mean and standard deviation of the logarithm.
pub(crate) fn lognormal(mu: f64, sigma: f64) -> QuantileTable {
    let k = resolution(1.25 * sigma);
    let median = libm::exp(mu);
    let factors: Vec<f64> = normal_nodes(k).iter().map(|(z, _)| libm::exp(sigma * z)).collect();
    let node = |value: f64, slope: f64| Node { value, slope: slope * value * sigma };
    let lower = factors.iter().zip(normal_nodes(k)).map(|(factor, (_, slope))| node(median / factor, *slope));
    let upper = factors.iter().zip(normal_nodes(k)).map(|(factor, (_, slope))| node(median * factor, -slope));
    QuantileTable::new(k, lower, upper)
}

/// The normal distribution, cut off at bounds that may be infinite.
pub(crate) fn normal(mean: f64, sd: f64, min: f64, max: f64) -> QuantileTable {
    let (a, b) = ((min - mean) / sd, (max - mean) / sd);
    let k = *CELLS.start() + 1;
    let lower = half_normal(a, b, k).map(|(z, slope)| Node { value: mean + sd * z, slope: sd * slope });
    // The upper half is the lower half of the mirror image.
    let upper = half_normal(-b, -a, k).map(|(z, slope)| Node { value: mean - sd * z, slope: -sd * slope });
    QuantileTable::new(k, lower, upper)
}

/// The quantiles of a standard normal between two bounds, from the lower bound to the median, with their derivatives.
fn half_normal(a: f64, b: f64, k: u32) -> impl Iterator<Item = (f64, f64)> {
    let (below, above) = (normal_cdf(a), normal_cdf(-a));
    // The mass between the bounds, from the side where it does not cancel.
    let mass = if a > 0.0 { above - normal_cdf(-b) } else { normal_cdf(b) - below };
    tail_probabilities(k).map(move |tail| {
        let (under, over) = (below + tail * mass, above - tail * mass);
        let z = if under < over { normal_quantile(under) } else { -normal_quantile(over) };
        (z.clamp(a, b), mass / normal_density(z))
    })
}

/// The beta distribution with these shapes, stretched between two bounds.
pub(crate) fn beta(alpha: f64, beta: f64, min: f64, max: f64) -> QuantileTable {
    let width = max - min;
    let k = resolution((1.0 / alpha).max(1.0 / beta));
    let lower =
        half_beta(alpha, beta, k).into_iter().map(|(q, slope)| Node { value: min + width * q, slope: width * slope });
    let upper =
        half_beta(beta, alpha, k).into_iter().map(|(q, slope)| Node { value: max - width * q, slope: -width * slope });
    QuantileTable::new(k, lower, upper)
}

/// The quantiles of a beta distribution from 0 to the median, with their derivatives.
///
/// Near 0 by the leading terms of the distribution function; from there each by a step from the one before: Taylor's
/// polynomial, mended by Newton's method on the integral of the density over the step (Gauss–Legendre, three points).
fn half_beta(a: f64, b: f64, k: u32) -> Vec<(f64, f64)> {
    let log = ln_beta(a, b);
    let density = |q: f64| libm::exp((a - 1.0) * libm::log(q) + (b - 1.0) * libm::log1p(-q) - log);
    let mut nodes: Vec<(f64, f64)> = Vec::new();
    let mut from = 0.0;
    let mut at: Option<(f64, f64)> = None;
    for tail in tail_probabilities(k) {
        let q = match at {
            None => first_quantile(tail, a, b, log),
            Some((q, f)) if q < 1e-7 => {
                let near = first_quantile(tail, a, b, log);
                if near < 1e-6 { near } else { step(q, f, tail - from, a, b, &density) }
            }
            Some((q, f)) => step(q, f, tail - from, a, b, &density),
        };
        let f = density(q);
        nodes.push((q, if f > 0.0 { 1.0 / f } else { 0.0 }));
        (from, at) = (tail, Some((q, f)));
    }
    nodes
}

/// The quantile of a small probability: I_q(a, b) = q^a (1 − q)^b / (a B(a, b)) · Σ (a + b)ₙ/(a + 1)ₙ qⁿ, solved in the
/// logarithm.
fn first_quantile(tail: f64, a: f64, b: f64, ln_beta: f64) -> f64 {
    let target = libm::log(tail) + libm::log(a) + ln_beta;
    let mut q = libm::exp(target / a);
    if q < 1e-9 {
        // q^a (1 − a (b − 1)/(a + 1) q) to the first order.
        return q * (1.0 + (b - 1.0) / (a + 1.0) * q);
    }
    q = q.min(0.5 * a / (a + b));
    for _ in 0..60 {
        let (mut sum, mut term, mut n) = (1.0, 1.0, 0.0);
        while term > 1e-17 * sum && n < 10_000.0 {
            term *= (a + b + n) / (a + 1.0 + n) * q;
            sum += term;
            n += 1.0;
        }
        let error = a * libm::log(q) + b * libm::log1p(-q) + libm::log(sum) - target;
        // d ln I / d ln q = a / ((1 − q) Σ).
        let change = error * (1.0 - q) * sum / a;
        q = (q * libm::exp(-change)).min(0.5 * (1.0 + q));
        if change.abs() < 1e-14 {
            break;
        }
    }
    q
}

/// The quantile `rise` of probability above `q`, where the density is `f`.
fn step(q: f64, f: f64, rise: f64, a: f64, b: f64, density: &impl Fn(f64) -> f64) -> f64 {
    if f <= 0.0 {
        return q;
    }
    // The logarithmic derivative of the density, and the derivative of that.
    let g = (a - 1.0) / q - (b - 1.0) / (1.0 - q);
    let h = -(a - 1.0) / (q * q) - (b - 1.0) / ((1.0 - q) * (1.0 - q));
    let s = rise / f;
    let mut to = q + s * (1.0 - s * (0.5 * g - s * (2.0 * g * g - h) / 6.0));
    if !(to > q && to < 1.0) {
        to = (q + s).min(0.5 * (1.0 + q));
    }
    for _ in 0..4 {
        let (middle, half) = (0.5 * (q + to), 0.5 * (to - q));
        const AT: f64 = 0.774_596_669_241_483_4;
        let mass =
            half / 9.0 * (5.0 * (density(middle - AT * half) + density(middle + AT * half)) + 8.0 * density(middle));
        let change = (rise - mass) / density(to);
        to = (to + change).clamp(q, 0.5 * (1.0 + to));
        if change.abs() < 1e-7 * (to - q) {
            break;
        }
    }
    to
}
