//! Estimates from a sample, each with its standard error.

use super::histogram::Ranked;
use super::{Frame, Histogram, Sums};

/// Half the width of a 95 % interval in standard errors.
const Z: f64 = 1.959_963_984_540_054;

/// An estimate and its standard error.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The estimate.
    pub value: f64,
    /// Its standard error: the standard deviation that the estimate would have over runs with other seeds. Infinite where there are
    /// too few years to tell it.
    pub error: f64,
}

/// A 95 % confidence interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// Value at risk and tail value at risk at one level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RiskLevel {
    /// The level: the probability that the loss of a year does not exceed the value at risk.
    pub probability: f64,
    /// The value at risk: the quantile of the loss of a year at this level. Its error is half the distance between the sample
    /// quantiles one binomial standard deviation to either side (Woodruff 1952, JASA 47:635–646).
    pub value_at_risk: Estimate,
    /// The confidence interval of the value at risk, from order statistics. Its upper end is infinite where so few years lie above
    /// the level that none of them bounds it.
    pub interval: Interval,
    /// The tail value at risk: the mean loss of the years that lie above the level (expected shortfall). Its error after
    /// Manistre & Hancock 2005, North American Actuarial Journal 9(2):129–156; infinite where less than two years lie above.
    pub tail_value_at_risk: Estimate,
}

/// A point of the loss exceedance curve.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CurvePoint {
    /// The loss of a year.
    pub loss: f64,
    /// How likely the loss of a year is to exceed it.
    pub probability: Estimate,
    /// The confidence interval of the probability (Wilson 1927, JASA 22:209–212).
    pub interval: Interval,
}

/// What a simulation says about the loss of a year.
#[derive(Debug, Clone, PartialEq)]
pub struct LossStatistics {
    /// The mean.
    pub mean: Estimate,
    /// The standard deviation.
    pub sd: Estimate,
    /// The skewness.
    pub skewness: Estimate,
    /// How likely a year is without any loss.
    pub no_loss: Estimate,
    /// Quantiles and tail means, at rising levels.
    pub levels: Vec<RiskLevel>,
    /// The loss exceedance curve, at rising losses.
    pub curve: Vec<CurvePoint>,
}

/// What is asked of a sample.
#[derive(Debug, Clone)]
pub(crate) struct Questions<'a> {
    /// Levels, rising, each above 0 and below 1.
    pub(crate) levels: &'a [f64],
    /// Losses at which to read the curve, rising; `None` for the 99 percentiles.
    pub(crate) losses: Option<&'a [f64]>,
}

/// How many years bring the standard error of an estimate from `years` years down to `wanted`; `None` unless `wanted` is above 0 and
/// the error can be told.
#[must_use]
pub fn years_for(estimate: Estimate, years: u64, wanted: f64) -> Option<f64> {
    let ratio = estimate.error / wanted;
    (wanted > 0.0 && estimate.error.is_finite()).then(|| libm::ceil(years as f64 * (ratio * ratio)).max(1.0))
}

/// The share of a mean in the mean of a whole that is above 0, both with the squares of their errors: of a sum of some of the parts of
/// the whole. The parts are independent, so that the covariance of some with the whole is their own variance; the error is that
/// of a ratio to the first order (Cochran 1977, Sampling Techniques, 6.3).
pub(crate) fn ratio_of_means((part, own): (f64, f64), (whole, all): (f64, f64)) -> Estimate {
    let share = part / whole;
    let variance = own * (1.0 - 2.0 * share) + share * share * all;
    // Errors that too few years cannot give leave this one open too.
    let error = if own.is_finite() && all.is_finite() { variance.max(0.0).sqrt() / whole } else { f64::INFINITY };
    Estimate { value: share, error }
}

/// The statistics of a sample: its sums of powers in a frame, and its histogram.
pub(crate) fn statistics(
    sums: &Sums,
    frame: Frame,
    histogram: &Histogram,
    questions: &Questions<'_>,
) -> LossStatistics {
    let ranked = histogram.ranked();
    let years = ranked.total;
    let moments = sums.moments(years, frame);
    // Years without any loss have no moments but 0: what the sums say is the rounding of a frame made for other years.
    let nothing = ranked.zeros >= years;
    let moment = |value: f64, error: f64| match nothing {
        true => Estimate { value: 0.0, error: told(years, 0.0) },
        false => Estimate { value, error: told(years, error) },
    };
    LossStatistics {
        mean: moment(moments.mean(), moments.mean_error()),
        sd: moment(moments.sd(), moments.sd_error()),
        skewness: moment(moments.skewness(), moments.skewness_error()),
        no_loss: share(ranked.zeros, years),
        levels: questions.levels.iter().map(|level| risk_level(*level, &ranked)).collect(),
        curve: match questions.losses {
            Some(losses) => losses.iter().map(|loss| curve_point(*loss, ranked.above(*loss), years)).collect(),
            None => percentiles(&ranked),
        },
    }
}

/// An error that is told by the spread of years: one of them has none.
fn told(years: f64, error: f64) -> f64 {
    if years > 1.0 { error } else { f64::INFINITY }
}

/// The points of the curve at the 99 percentiles; where those are 0, one point at 0.
fn percentiles(ranked: &Ranked) -> Vec<CurvePoint> {
    let years = ranked.total;
    let mut curve = Vec::new();
    for percent in 1..100 {
        let rank = f64::from(percent) / 100.0 * years;
        let loss = ranked.at(rank);
        if loss > 0.0 {
            curve.push(curve_point(loss, years - rank, years));
        } else if curve.is_empty() {
            curve.push(curve_point(0.0, years - ranked.zeros, years));
        }
    }
    curve
}

pub(crate) fn curve_point(loss: f64, above: f64, years: f64) -> CurvePoint {
    let probability = share(above, years);
    let (p, square) = (probability.value, Z * Z / years);
    let middle = (p + 0.5 * square) / (1.0 + square);
    let half = Z / (1.0 + square) * (p * (1.0 - p) / years + 0.25 * square / years).sqrt();
    CurvePoint {
        loss,
        probability,
        interval: Interval { low: (middle - half).max(0.0), high: (middle + half).min(1.0) },
    }
}

/// A share of the years, with its binomial standard error.
fn share(count: f64, years: f64) -> Estimate {
    let value = count / years;
    Estimate { value, error: told(years, ((value * (1.0 - value)).max(0.0) / years).sqrt()) }
}

fn risk_level(level: f64, ranked: &Ranked) -> RiskLevel {
    let years = ranked.total;
    let (rank, spread) = (level * years, (level * (1.0 - level) * years).sqrt());
    // No loss is below 0; how far the loss goes beyond the largest year is not known.
    let at = |distance: f64| match rank + distance * spread {
        beyond if beyond > years => f64::INFINITY,
        rank => ranked.at(rank.max(0.0)),
    };
    let value = ranked.at(rank);
    RiskLevel {
        probability: level,
        value_at_risk: Estimate { value, error: told(years, 0.5 * (at(1.0) - at(-1.0))) },
        interval: Interval { low: at(-Z), high: at(Z) },
        tail_value_at_risk: tail_mean(level, value, ranked),
    }
}

/// The mean of the losses above the level, whose quantile is `bound`.
fn tail_mean(level: f64, bound: f64, ranked: &Ranked) -> Estimate {
    let wanted = (1.0 - level) * ranked.total;
    let (value, square) = ranked.largest(wanted);
    let (excess, variance) = (value - bound, (square - value * value).max(0.0));
    let error = ((variance + level * excess * excess) / wanted).sqrt();
    Estimate { value, error: if wanted < 2.0 { f64::INFINITY } else { error } }
}
