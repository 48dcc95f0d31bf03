//! A Poisson distribution whose mean is drawn first: for means too large to be tabled.

use super::stream::Stream;
use super::table::unit;

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
