//! Scenarios on a grid of amounts: their losses rounded to multiples of a step, and the transform of a year's loss.

use super::counts::Counts;
use super::fft::{Plan, Values};
use super::lattice::NEAR;
use super::table::cdf_table;
use crate::distribution::Dist;
use crate::scenario::{Part, Scenario};

/// How the loss of an event is moved to the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rounding {
    /// To the nearest point.
    Nearest,
    /// Down, so that sums are too small.
    Down,
    /// Up, so that sums are too large.
    Up,
}

/// The probability of each point of the grid for a distribution; what lies beyond the grid is left out.
pub(crate) fn masses(dist: &Dist, step: f64, length: usize, rounding: Rounding) -> Vec<f64> {
    let mut masses = vec![0.0; length];
    if dist.is_discrete() {
        for (value, weight) in dist.nodes(0, &[]) {
            let (at, near) = (value / step, libm::round(value / step));
            let at = if (at - near).abs() <= NEAR { near } else { at };
            let below = libm::floor(at);
            let share = match rounding {
                // Shared between both neighbours, so that the mean is kept.
                Rounding::Nearest => at - below,
                Rounding::Down => 0.0,
                Rounding::Up => libm::ceil(at) - below,
            };
            for (at, share) in [(below, 1.0 - share), (below + 1.0, share)] {
                if share > 0.0
                    && at < length as f64
                    && let Some(mass) = masses.get_mut(at as usize)
                {
                    *mass += weight * share;
                }
            }
        }
        return masses;
    }
    // Point j takes what lies between j + shift − 1 and j + shift steps.
    let shift = match rounding {
        Rounding::Nearest => 0.5,
        Rounding::Down => 1.0,
        Rounding::Up => 0.0,
    };
    let mut below = 0.0;
    for (mass, cdf) in masses.iter_mut().zip(cdf_table(dist, step, shift, length)) {
        *mass = (cdf - below).max(0.0);
        below = cdf;
    }
    masses
}

/// The transform of the loss of one event. Adds to `short` by how much rounding lowers its mean: what losses within reach of the grid
/// bring to it, less what their points do.
fn event(parts: &[Part], plan: &Plan, step: f64, rounding: Rounding, short: &mut f64) -> Values {
    let mut whole: Option<Values> = None;
    for part in parts {
        let masses = masses(&part.loss, step, plan.length(), rounding);
        if !part.loss.is_discrete() {
            let rounded: f64 = masses.iter().enumerate().map(|(j, mass)| mass * j as f64).sum();
            let within = part.loss.mean_up_to((plan.length() as f64 - 0.5) * step);
            *short += part.probability * (within - rounded * step);
        }
        let mut own = plan.forward(&masses);
        if part.probability < 1.0 {
            for re in &mut own.re {
                *re = 1.0 - part.probability + part.probability * *re;
            }
            for im in &mut own.im {
                *im *= part.probability;
            }
        }
        whole = Some(times(whole, own));
    }
    whole.unwrap_or_else(|| Values { re: vec![1.0; plan.length() / 2], im: vec![0.0; plan.length() / 2] })
}

fn times(whole: Option<Values>, own: Values) -> Values {
    match whole {
        None => own,
        Some(mut whole) => {
            multiply(&mut whole, &own);
            whole
        }
    }
}

pub(crate) fn multiply(whole: &mut Values, by: &Values) {
    let by = by.re.iter().zip(&by.im);
    for ((re, im), (c, d)) in whole.re.iter_mut().zip(&mut whole.im).zip(by) {
        let (a, b) = (*re, *im);
        *re = a * c - b * d;
        *im = a * d + b * c;
    }
}

/// How many values are worked on side by side.
const LANES: usize = 8;

/// Puts every value into the generating function with these coefficients, in place.
pub(crate) fn generate(masses: &[f64], values: &mut Values) {
    let (re, im) = (values.re.as_mut_slice(), values.im.as_mut_slice());
    let (wide_re, rest_re) = re.as_chunks_mut::<LANES>();
    let (wide_im, rest_im) = im.as_chunks_mut::<LANES>();
    for (re, im) in wide_re.iter_mut().zip(wide_im) {
        horner(masses, re, im);
    }
    for (re, im) in rest_re.iter_mut().zip(rest_im) {
        let (mut one_re, mut one_im) = ([*re], [*im]);
        horner(masses, &mut one_re, &mut one_im);
        ([*re], [*im]) = (one_re, one_im);
    }
}

fn horner<const N: usize>(masses: &[f64], re: &mut [f64; N], im: &mut [f64; N]) {
    let (x, y) = (*re, *im);
    let (mut sum_re, mut sum_im) = ([0.0; N], [0.0; N]);
    for mass in masses.iter().rev() {
        let lanes = sum_re.iter_mut().zip(&mut sum_im).zip(x.iter().zip(&y));
        for ((a, b), (x, y)) in lanes {
            let (old_re, old_im) = (*a, *b);
            *a = old_re * x - old_im * y + mass;
            *b = old_re * y + old_im * x;
        }
    }
    *re = sum_re;
    *im = sum_im;
}

/// The probability of each point of the grid for the loss of a year of all scenarios together, and by how much the mean of the grid
/// falls short (only with losses rounded to the nearest point).
pub(crate) fn annual(
    scenarios: &[(&Scenario, &Counts)],
    plan: &Plan,
    step: f64,
    rounding: Rounding,
) -> (Vec<f64>, f64) {
    let mut whole: Option<Values> = None;
    let mut short = 0.0;
    for (scenario, counts) in scenarios {
        let mut per_event = 0.0;
        let mut own = event(&scenario.severity.parts, plan, step, rounding, &mut per_event);
        short += scenario.frequency.mean() * per_event;
        generate(counts.masses(), &mut own);
        whole = Some(times(whole, own));
    }
    (whole.map_or_else(Vec::new, |whole| plan.backward(whole)), short)
}
