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
fn masses(dist: &Dist, step: f64, length: usize, rounding: Rounding) -> Vec<f64> {
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

/// The probability of each point of the grid for the loss of a part, with losses rounded to the nearest point and the mean kept; and by how much
/// that of the grid still falls short of what losses within its reach bring to it.
pub(crate) fn rounded(dist: &Dist, step: f64, length: usize) -> (Vec<f64>, f64) {
    let mut masses = masses(dist, step, length, Rounding::Nearest);
    if dist.is_discrete() {
        return (masses, 0.0);
    }
    let within = dist.mean_up_to((length as f64 - 0.5) * step);
    let short =
        |masses: &[f64]| within - step * masses.iter().enumerate().map(|(j, mass)| mass * j as f64).sum::<f64>();
    let off = short(&masses);
    keep_mean(&mut masses, off / step);
    let left = short(&masses);
    (masses, left)
}

/// Moves the mean up by so many steps: many events add up what one is off. Every point gives the same share to its neighbour, but for the last
/// on that side, which has none.
fn keep_mean(masses: &mut [f64], up: f64) {
    let end = if up > 0.0 { masses.len() - 1 } else { 0 };
    let total: f64 = masses.iter().sum();
    let share = up.abs() / (total - masses.get(end).copied().unwrap_or(0.0));
    if !(1e-12..1.0).contains(&share) {
        return;
    }
    let mut given = 0.0;
    let mut pass = |(at, mass): (usize, &mut f64)| {
        let gives = if at == end { 0.0 } else { share * *mass };
        *mass += given - gives;
        given = gives;
    };
    if up > 0.0 {
        masses.iter_mut().enumerate().for_each(&mut pass);
    } else {
        masses.iter_mut().enumerate().rev().for_each(&mut pass);
    }
}

/// The transform of the loss of one event. Adds to `short` by how much rounding lowers its mean.
fn event(parts: &[Part], plan: &Plan, step: f64, rounding: Rounding, short: &mut f64) -> Values {
    let mut whole: Option<Values> = None;
    for part in parts {
        let masses = if rounding == Rounding::Nearest {
            let (masses, own) = rounded(&part.loss, step, plan.length());
            *short += part.probability * own;
            masses
        } else {
            masses(&part.loss, step, plan.length(), rounding)
        };
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
    times_all(&mut whole.re, &mut whole.im, &by.re, &by.im);
}

/// How many values are worked on side by side.
const LANES: usize = 8;

/// Puts every value into the generating function with these coefficients, in place.
pub(crate) fn generate(masses: &[f64], values: &mut Values) {
    // Where there are many events, few never happen: a power stands for all the coefficients that are 0.
    let power = masses.iter().take_while(|mass| **mass == 0.0).count();
    let masses = masses.get(power..).unwrap_or_default();
    let (re, im) = (values.re.as_mut_slice(), values.im.as_mut_slice());
    let (wide_re, rest_re) = re.as_chunks_mut::<LANES>();
    let (wide_im, rest_im) = im.as_chunks_mut::<LANES>();
    for (re, im) in wide_re.iter_mut().zip(wide_im) {
        horner(masses, power, re, im);
    }
    for (re, im) in rest_re.iter_mut().zip(rest_im) {
        let (mut one_re, mut one_im) = ([*re], [*im]);
        horner(masses, power, &mut one_re, &mut one_im);
        ([*re], [*im]) = (one_re, one_im);
    }
}

fn horner<const N: usize>(masses: &[f64], power: usize, re: &mut [f64; N], im: &mut [f64; N]) {
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
    let (mut square_re, mut square_im, mut left) = (x, y, power);
    while left > 0 {
        if left % 2 == 1 {
            times_all(&mut sum_re, &mut sum_im, &square_re, &square_im);
        }
        let (by_re, by_im) = (square_re, square_im);
        times_all(&mut square_re, &mut square_im, &by_re, &by_im);
        left /= 2;
    }
    *re = sum_re;
    *im = sum_im;
}

fn times_all(re: &mut [f64], im: &mut [f64], by_re: &[f64], by_im: &[f64]) {
    for ((re, im), (c, d)) in re.iter_mut().zip(im).zip(by_re.iter().zip(by_im)) {
        let (a, b) = (*re, *im);
        *re = a * c - b * d;
        *im = a * d + b * c;
    }
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
