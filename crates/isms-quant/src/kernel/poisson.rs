//! Poisson distributions: their probabilities, and one whose mean is drawn first, for means too large to be tabled.

use super::stream::Stream;
use super::table::unit;

/// Probabilities below this share of the largest are left out.
pub(crate) const NEGLIGIBLE: f64 = 1e-18;

/// Reports the probabilities of a Poisson distribution from its middle outwards down to where they no longer count.
pub(crate) fn terms(mean: f64, mut term: impl FnMut(usize, f64)) {
    if mean <= 0.0 {
        term(0, 1.0);
        return;
    }
    let middle = libm::floor(mean);
    let top = libm::exp(middle * libm::log(mean) - mean - libm::lgamma(middle + 1.0));
    let (mut mass, mut count) = (top, middle);
    while mass > NEGLIGIBLE * top {
        term(count as usize, mass);
        count += 1.0;
        mass *= mean / count;
    }
    let (mut mass, mut count) = (top, middle);
    while count > 0.0 && mass > NEGLIGIBLE * top {
        mass *= count / mean;
        count -= 1.0;
        term(count as usize, mass);
    }
}

/// A number of events with this mean.
///
/// Below 10 by multiplication of probabilities, from there by Hörmann's transformed rejection with squeeze ("The transformed
/// rejection method for generating Poisson random variables", Insurance: Mathematics and Economics 12, 1993, PTRS); both are
/// exact.
pub(crate) fn draw(mean: f64, stream: &mut Stream) -> u32 {
    if mean.is_nan() || mean <= 0.0 {
        return 0;
    }
    if mean < 10.0 {
        let mut rest = unit(stream.next());
        let mut mass = libm::exp(-mean);
        let mut count = 0;
        while rest > mass && count < 1000 {
            rest -= mass;
            count += 1;
            mass *= mean / f64::from(count);
        }
        return count;
    }
    let root = mean.sqrt();
    let log = libm::log(mean);
    let b = 0.931 + 2.53 * root;
    let a = -0.059 + 0.024_83 * b;
    let inverse_alpha = 1.1239 + 1.1328 / (b - 3.4);
    let right = 0.9277 - 3.6224 / (b - 2.0);
    loop {
        let u = unit(stream.next()) - 0.5;
        let v = unit(stream.next());
        let us = 0.5 - u.abs();
        let count = ((2.0 * a / us + b) * u + mean + 0.43).floor();
        if us >= 0.07 && v <= right {
            return count as u32;
        }
        if count < 0.0 || (us < 0.013 && v > us) {
            continue;
        }
        let left = libm::log(v) + libm::log(inverse_alpha) - libm::log(a / (us * us) + b);
        if left <= -mean + count * log - libm::lgamma(count + 1.0) {
            return count as u32;
        }
    }
}
