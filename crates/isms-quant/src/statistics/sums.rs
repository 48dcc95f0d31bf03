//! Sums of powers of the losses, in a fixed order.

/// How many sums run side by side over the years of a block. Part of the definition of a run.
const LANES: usize = 8;

/// Where and on which scale the powers of losses are summed, so that nothing cancels and nothing overflows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Frame {
    /// A point near the mean.
    pivot: f64,
    /// A power of two near the standard deviation.
    unit: f64,
    /// Its reciprocal.
    inverse: f64,
}

impl Frame {
    /// Distances from 0 as they are.
    pub(crate) const PLAIN: Self = Self { pivot: 0.0, unit: 1.0, inverse: 1.0 };

    /// The frame that fits a first sample.
    pub(crate) fn around(losses: &[f64]) -> Self {
        let count = losses.len().max(1) as f64;
        let pivot = losses.iter().sum::<f64>() / count;
        let far = losses.iter().fold(0.0_f64, |far, loss| far.max((loss - pivot).abs()));
        if !(1e-290..=1e290).contains(&far) {
            return Self { pivot, ..Self::PLAIN };
        }
        // The exponent alone: the leading power of two.
        let unit = f64::from_bits(far.to_bits() & (0x7ff << 52));
        Self { pivot, unit, inverse: 1.0 / unit }
    }
}

/// The sums of the first six powers of the distances of losses from a point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Sums([f64; 6]);

impl Sums {
    /// Nothing.
    pub(crate) const ZERO: Self = Self([0.0; 6]);

    /// The sums over the years of a block: every eighth year into the same lane, then the lanes pairwise.
    #[inline(always)]
    pub(crate) fn of(losses: &[f64], frame: Frame) -> Self {
        let mut sums = [[0.0; LANES]; 6];
        let (chunks, rest) = losses.as_chunks::<LANES>();
        for chunk in chunks {
            add(&mut sums, chunk, frame);
        }
        if !rest.is_empty() {
            let mut last = [frame.pivot; LANES];
            for (place, loss) in last.iter_mut().zip(rest) {
                *place = *loss;
            }
            add(&mut sums, &last, frame);
        }
        Self(sums.map(|[a, b, c, d, e, f, g, h]| ((a + b) + (c + d)) + ((e + f) + (g + h))))
    }

    /// Adds the sums of the block that follows.
    pub(crate) fn add(&mut self, other: &Self) {
        for (sum, next) in self.0.iter_mut().zip(other.0) {
            *sum += next;
        }
    }

    /// Mean and central moments of `count` losses that were summed in a frame.
    pub(crate) fn moments(&self, count: f64, frame: Frame) -> SampleMoments {
        let [m1, r2, r3, r4, r5, r6] = self.0.map(|sum| sum / count);
        let (d2, d3) = (m1 * m1, m1 * m1 * m1);
        let (d4, d5, d6) = (d2 * d2, d2 * d3, d3 * d3);
        SampleMoments {
            count,
            frame,
            mean: m1,
            m2: (r2 - d2).max(0.0),
            m3: r3 - 3.0 * m1 * r2 + 2.0 * d3,
            m4: r4 - 4.0 * m1 * r3 + 6.0 * d2 * r2 - 3.0 * d4,
            m5: r5 - 5.0 * m1 * r4 + 10.0 * d2 * r3 - 10.0 * d3 * r2 + 4.0 * d5,
            m6: r6 - 6.0 * m1 * r5 + 15.0 * d2 * r4 - 20.0 * d3 * r3 + 15.0 * d4 * r2 - 5.0 * d6,
        }
    }
}

#[inline(always)]
fn add(sums: &mut [[f64; LANES]; 6], chunk: &[f64; LANES], frame: Frame) {
    let mut distance = *chunk;
    for distance in &mut distance {
        *distance = (*distance - frame.pivot) * frame.inverse;
    }
    let mut power = [1.0; LANES];
    for sum in sums {
        for ((sum, power), distance) in sum.iter_mut().zip(&mut power).zip(&distance) {
            *power *= *distance;
            *sum += *power;
        }
    }
}

/// Mean and central moments of a sample, within its frame.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SampleMoments {
    count: f64,
    frame: Frame,
    mean: f64,
    m2: f64,
    m3: f64,
    m4: f64,
    m5: f64,
    m6: f64,
}

impl SampleMoments {
    /// The mean.
    pub(crate) fn mean(&self) -> f64 {
        self.frame.pivot + self.frame.unit * self.mean
    }

    /// The standard deviation, with the divisor n − 1.
    pub(crate) fn sd(&self) -> f64 {
        let variance = if self.count > 1.0 { self.m2 * self.count / (self.count - 1.0) } else { 0.0 };
        self.frame.unit * variance.sqrt()
    }

    /// The standard error of the mean.
    pub(crate) fn mean_error(&self) -> f64 {
        self.sd() / self.count.sqrt()
    }

    /// The standard error of the standard deviation, to the first order: √((m₄ − m₂²)/(4 m₂ n)) (Kendall & Stuart, The Advanced
    /// Theory of Statistics 1, 10.9).
    pub(crate) fn sd_error(&self) -> f64 {
        if self.m2 <= 0.0 {
            return 0.0;
        }
        self.frame.unit * ((self.m4 - self.m2 * self.m2).max(0.0) / (4.0 * self.m2 * self.count)).sqrt()
    }

    /// The skewness.
    pub(crate) fn skewness(&self) -> f64 {
        if self.m2 > 0.0 { self.m3 / (self.m2 * self.m2.sqrt()) } else { 0.0 }
    }

    /// The standard error of the skewness, to the first order (Kendall & Stuart 1, exercise 10.26).
    pub(crate) fn skewness_error(&self) -> f64 {
        if self.m2 <= 0.0 {
            return 0.0;
        }
        let (g, sd) = (self.skewness(), self.m2.sqrt());
        let (b4, b5, b6) = (
            self.m4 / (self.m2 * self.m2),
            self.m5 / (self.m2 * self.m2 * sd),
            self.m6 / (self.m2 * self.m2 * self.m2),
        );
        let variance = b6 - 6.0 * b4 + 9.0 - 3.0 * g * b5 + g * g * (9.0 * b4 + 35.0) / 4.0;
        (variance.max(0.0) / self.count).sqrt()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_of_a_small_sample() {
        // 1, 2, 3, 4, 10: mean 4; the distances −3, −2, −1, 0, 6 give the central moments.
        let values = [1.0, 2.0, 3.0, 4.0, 10.0];
        for frame in [Frame::PLAIN, Frame { pivot: 5.5, ..Frame::PLAIN }] {
            let moments = Sums::of(&values, frame).moments(5.0, frame);
            let found = [moments.mean(), moments.m2, moments.m3, moments.m4, moments.m5, moments.m6];
            for (found, by_hand) in found.into_iter().zip([4.0, 10.0, 36.0, 278.8, 1_500.0, 9_490.0]) {
                assert!((found - by_hand).abs() < 1e-9 * by_hand, "{found} {by_hand}");
            }
        }
        let frame = Frame::around(&values);
        assert_eq!((frame.pivot, frame.unit), (4.0, 4.0));
        let moments = Sums::of(&values, frame).moments(5.0, frame);
        assert!((moments.mean() - 4.0).abs() < 1e-12 && (moments.sd() - 12.5_f64.sqrt()).abs() < 1e-12);
        assert!((moments.skewness() - 36.0 / 1_000_f64.sqrt()).abs() < 1e-12);
    }
}
