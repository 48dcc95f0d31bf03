//! From losses to statistics, in memory that does not grow with the number of years.

mod estimates;
mod histogram;
mod sums;
mod tail;

pub use estimates::{CurvePoint, Estimate, Interval, LossStatistics, RiskLevel, years_for};
pub(crate) use estimates::{Questions, curve_point, ratio_of_means, statistics};
pub(crate) use histogram::Histogram;
pub(crate) use sums::{Frame, Sums};
pub(crate) use tail::Tail;
