//! A distribution function at many evenly spaced amounts: exact where it bends, by polynomials where it is smooth.

use std::f64::consts::PI;

use crate::distribution::Dist;

/// The number of coefficients of a polynomial.
const TERMS: usize = 12;
/// So few points are computed one by one.
const FEW: usize = 16;
/// What the last coefficients of a polynomial may be, for the rest not to matter.
const SMALL: f64 = 2e-15;

/// The distribution function at `(j + shift) step` for j from 0. A stretch is replaced by its Chebyshev polynomial of degree 11 if its
/// last coefficients vanish to 2e-15 and neither a kink nor the median lies within, and halved if not, down to 16 points: a rise between two of
/// the points that a polynomial is made of would look like none.
pub(super) fn cdf_table(dist: &Dist, step: f64, shift: f64, length: usize) -> Vec<f64> {
    let mut table = vec![0.0; length];
    let cosines: Vec<f64> = (0..4 * TERMS).map(|m| libm::cos(PI * m as f64 / (2 * TERMS) as f64)).collect();
    let at = |j: f64| dist.cdf((j + shift) * step);
    let (low, high) = dist.support();
    // The median may lie before the first point, and a tail of the rise after it.
    let median = dist.quantile(0.5).max((shift + 0.5) * step);
    let kinks = [low, high, if let Dist::Triangular { mode, .. } = dist { *mode } else { low }, median];
    let mut stretches = vec![(0, length)];
    while let Some((from, to)) = stretches.pop() {
        let Some(values) = table.get_mut(from..to) else { continue };
        if values.len() <= FEW {
            for (j, value) in values.iter_mut().enumerate() {
                *value = at((from + j) as f64);
            }
            continue;
        }
        let (centre, half) = (0.5 * (from + to - 1) as f64, 0.5 * (to - from - 1) as f64);
        let coefficients = chebyshev(&cosines, &|t| at(centre + half * t));
        let [.., early, before, last] = coefficients;
        let (first, end) = ((from as f64 + shift) * step, (to as f64 + shift) * step);
        let bends = kinks.iter().any(|kink| first < *kink && *kink < end);
        if !bends && early.abs() + before.abs() + last.abs() <= SMALL {
            evaluate(&coefficients, values);
        } else {
            let middle = usize::midpoint(from, to);
            stretches.push((from, middle));
            stretches.push((middle, to));
        }
    }
    table
}

/// The coefficients of the polynomial through a function at the Chebyshev points of −1 to 1.
fn chebyshev(cosines: &[f64], function: &dyn Fn(f64) -> f64) -> [f64; TERMS] {
    let cosine = |m: usize| cosines.get(m % (4 * TERMS)).copied().unwrap_or(0.0);
    let values: [f64; TERMS] = std::array::from_fn(|i| function(cosine(2 * i + 1)));
    let scale = 2.0 / TERMS as f64;
    std::array::from_fn(|k| {
        let sum: f64 = values.iter().enumerate().map(|(i, value)| value * cosine(k * (2 * i + 1))).sum();
        if k == 0 { 0.5 * scale * sum } else { scale * sum }
    })
}

/// Clenshaw's recurrence at evenly spaced points from −1 to 1.
fn evaluate(coefficients: &[f64; TERMS], values: &mut [f64]) {
    let scale = 2.0 / (values.len() - 1).max(1) as f64;
    let lanes = |first: f64, block: &mut [f64; 8]| {
        let twice: [f64; 8] = std::array::from_fn(|lane| 2.0 * ((first + lane as f64) * scale - 1.0));
        let (mut one, mut two) = ([0.0; 8], [0.0; 8]);
        for c in coefficients.iter().skip(1).rev() {
            let next: [f64; 8] = std::array::from_fn(|lane| lane_step(&twice, &one, &two, lane, *c));
            two = one;
            one = next;
        }
        let [first_term, ..] = coefficients;
        for (lane, value) in block.iter_mut().enumerate() {
            *value = 0.5 * pick(&twice, lane) * pick(&one, lane) - pick(&two, lane) + first_term;
        }
    };
    let (blocks, rest) = values.as_chunks_mut::<8>();
    let whole = 8 * blocks.len();
    for (index, block) in blocks.iter_mut().enumerate() {
        lanes((8 * index) as f64, block);
    }
    let mut last = [0.0; 8];
    lanes(whole as f64, &mut last);
    for (value, found) in rest.iter_mut().zip(last) {
        *value = found;
    }
}

fn pick(lanes: &[f64; 8], lane: usize) -> f64 {
    lanes.get(lane).copied().unwrap_or(0.0)
}

fn lane_step(twice: &[f64; 8], one: &[f64; 8], two: &[f64; 8], lane: usize, c: f64) -> f64 {
    pick(twice, lane) * pick(one, lane) - pick(two, lane) + c
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::dist;

    #[test]
    fn a_rise_within_a_few_of_many_points_is_not_missed() {
        for text in [
            r#"{"kind":"lognormal","low":0.5,"high":2}"#,
            r#"{"kind":"normal","mean":1000,"sd":0.3,"min":0}"#,
            r#"{"kind":"beta","alpha":4,"beta":400000,"max":10000}"#,
        ] {
            let d = dist(text);
            for step in [0.02, 0.2, 3.0] {
                for (j, found) in cdf_table(&d, step, 0.5, 1 << 17).iter().enumerate() {
                    let wanted = d.cdf((j as f64 + 0.5) * step);
                    assert!((found - wanted).abs() < 3e-14, "{text} {step} {j} {found} {wanted}");
                }
            }
        }
    }

    #[test]
    fn as_computed_one_by_one() {
        for text in [
            r#"{"kind":"lognormal","low":10000,"high":500000}"#,
            r#"{"kind":"lognormal","low":90000,"high":110000}"#,
            r#"{"kind":"lognormal","low":0.01,"high":50000000}"#,
            r#"{"kind":"pert","min":10000,"mode":50000,"max":500000}"#,
            r#"{"kind":"triangular","min":10000,"mode":50000,"max":500000}"#,
            r#"{"kind":"uniform","min":10000,"max":500000}"#,
            r#"{"kind":"normal","mean":10000,"sd":50000,"min":0}"#,
            r#"{"kind":"beta","alpha":0.5,"beta":0.5,"max":400000}"#,
        ] {
            let d = dist(text);
            for (length, shift) in [(4096, 0.5), (515, 0.0), (7, 1.0)] {
                let step = 1e6 / f64::from(length);
                for (j, found) in cdf_table(&d, step, shift, length as usize).iter().enumerate() {
                    let wanted = d.cdf((j as f64 + shift) * step);
                    assert!((found - wanted).abs() < 3e-14, "{text} {length} {j} {found} {wanted}");
                }
            }
        }
    }
}
