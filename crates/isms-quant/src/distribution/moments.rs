//! Exact moments.

use super::Dist;
use crate::maths::{normal_cdf, normal_density};

/// Mean and central moments of a distribution.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moments {
    /// The mean.
    pub mean: f64,
    /// The variance.
    pub variance: f64,
    /// The third central moment.
    pub third: f64,
}

impl Moments {
    /// The standard deviation.
    #[must_use]
    pub fn sd(&self) -> f64 {
        libm::sqrt(self.variance)
    }

    /// The skewness: the third central moment in cubed standard deviations; `None` where nothing varies.
    #[must_use]
    pub fn skewness(&self) -> Option<f64> {
        (self.variance > 0.0).then(|| self.third / (self.variance * self.sd()))
    }
}

impl Dist {
    /// The means of the value, its square and its cube.
    #[must_use]
    pub fn raw_moments(&self) -> [f64; 3] {
        if let Self::Lognormal { mu, sigma } = self {
            let raw = |k: f64| libm::exp(k * mu + k * k * sigma * sigma / 2.0);
            return [raw(1.0), raw(2.0), raw(3.0)];
        }
        if let Self::Empirical(values) = self {
            let mut sums = [0.0; 3];
            for (value, weight) in values.points() {
                let mut power = weight;
                for sum in &mut sums {
                    power *= value;
                    *sum += power;
                }
            }
            return sums;
        }
        let Moments { mean, variance, third } = self.moments();
        [mean, variance + mean * mean, third + 3.0 * mean * variance + mean * mean * mean]
    }

    /// Mean, variance and third central moment, exact for the distribution: that of PERT is the variance of its beta distribution,
    /// (mean − min)(max − mean)/(lambda + 3), and not ((max − min)/6)², which is only near it.
    #[must_use]
    pub fn moments(&self) -> Moments {
        match self {
            Self::Constant(value) => Moments { mean: *value, variance: 0.0, third: 0.0 },
            Self::Uniform { min, max } => {
                let width = max - min;
                Moments { mean: min + width / 2.0, variance: width * width / 12.0, third: 0.0 }
            }
            Self::Triangular { min, mode, max } => {
                let (a, b, c) = (*min, *max, *mode);
                // In differences, so that a narrow triangle far from 0 keeps its digits.
                let (ab, ac, bc) = (b - a, c - a, b - c);
                Moments {
                    mean: (a + b + c) / 3.0,
                    variance: (ab * ab - ac * bc) / 18.0,
                    third: (ab + ac) * (bc - ac) * (ab + bc) / 270.0,
                }
            }
            Self::Beta { alpha, beta, min, max } => {
                let (width, sum) = (max - min, alpha + beta);
                let variance = alpha * beta / (sum * sum * (sum + 1.0)) * width * width;
                let mean = min + width * alpha / sum;
                let third = 2.0 * (beta - alpha) / (sum * (sum + 2.0)) * variance * width;
                Moments { mean, variance, third }
            }
            Self::Lognormal { mu, sigma } => {
                let square = sigma * sigma;
                let mean = libm::exp(mu + square / 2.0);
                let spread = libm::expm1(square);
                let variance = spread * mean * mean;
                Moments { mean, variance, third: (spread + 3.0) * spread * spread * mean * mean * mean }
            }
            Self::Normal { sd, min, max, .. } if max - min < *sd => self.summed(),
            Self::Normal { mean, sd, min, max } => cut_normal(*mean, *sd, *min, *max),
            Self::Poisson { mean } => Moments { mean: *mean, variance: *mean, third: *mean },
            Self::Bernoulli { probability } => {
                let variance = probability * (1.0 - probability);
                Moments { mean: *probability, variance, third: variance * (1.0 - 2.0 * probability) }
            }
            Self::Empirical(_) => self.summed(),
        }
    }

    /// The moments as sums over points: of a discrete distribution, and of a narrow slice of a normal one, for which the formulas
    /// would lose their digits.
    fn summed(&self) -> Moments {
        let nodes = self.nodes(4, &[]);
        let mean: f64 = nodes.iter().map(|(value, weight)| value * weight).sum();
        let (mut variance, mut third) = (0.0, 0.0);
        for (value, weight) in nodes {
            let d = value - mean;
            variance += weight * d * d;
            third += weight * d * d * d;
        }
        Moments { mean, variance, third }
    }
}

/// The moments of a normal distribution between bounds, by the recursion m(k) = (k − 1) m(k − 2) + (a^(k−1) φ(a) − b^(k−1) φ(b))/Z
/// for the standardized variable.
fn cut_normal(mean: f64, sd: f64, min: f64, max: f64) -> Moments {
    let (a, b) = ((min - mean) / sd, (max - mean) / sd);
    let share = if a > 0.0 { normal_cdf(-a) - normal_cdf(-b) } else { normal_cdf(b) - normal_cdf(a) };
    let edge = |at: f64, power: u8| {
        if at.is_infinite() {
            return 0.0;
        }
        let density = normal_density(at);
        match power {
            0 => density,
            1 => at * density,
            _ => at * at * density,
        }
    };
    let first = (edge(a, 0) - edge(b, 0)) / share;
    let second = 1.0 + (edge(a, 1) - edge(b, 1)) / share;
    let third = 2.0 * first + (edge(a, 2) - edge(b, 2)) / share;
    let variance = second - first * first;
    let central = third - 3.0 * first * second + 2.0 * first * first * first;
    Moments { mean: mean + sd * first, variance: sd * sd * variance, third: sd * sd * sd * central }
}
