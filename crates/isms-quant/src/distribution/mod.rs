//! Distributions with checked parameters: moments, density, distribution function and quantiles.

mod check;
mod empirical;
mod moments;
mod nodes;
mod values;

pub use check::Domain;
pub(crate) use check::checked;
pub use empirical::Empirical;
pub use moments::Moments;

use isms::base::Field;
use isms::model::Distribution;

use crate::fault::{Faults, QuantFault};

/// A distribution that can be computed with: its parameters hold what [`Dist::new`] checked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Dist {
    /// Always the same value.
    Constant(f64),
    /// Uniform between two bounds.
    Uniform {
        /// The smallest value.
        min: f64,
        /// The largest value.
        max: f64,
    },
    /// Triangular.
    Triangular {
        /// The smallest value.
        min: f64,
        /// The most likely value.
        mode: f64,
        /// The largest value.
        max: f64,
    },
    /// Beta between two bounds; PERT in either variant is one.
    Beta {
        /// The first shape parameter.
        alpha: f64,
        /// The second shape parameter.
        beta: f64,
        /// The smallest value.
        min: f64,
        /// The largest value.
        max: f64,
    },
    /// Lognormal.
    Lognormal {
        /// The mean of the natural logarithm.
        mu: f64,
        /// The standard deviation of the natural logarithm.
        sigma: f64,
    },
    /// Normal between two bounds, which may be infinite.
    Normal {
        /// The mean before the cut.
        mean: f64,
        /// The standard deviation before the cut.
        sd: f64,
        /// The smallest value.
        min: f64,
        /// The largest value.
        max: f64,
    },
    /// Poisson.
    Poisson {
        /// The mean.
        mean: f64,
    },
    /// 0 or 1.
    Bernoulli {
        /// How likely 1 is.
        probability: f64,
    },
    /// Observed values.
    Empirical(Empirical),
}

impl Dist {
    /// Checks a distribution that may take any value.
    ///
    /// # Errors
    /// Every parameter outside its bounds, by name; see [`Distribution`] for the bounds. Beyond those: shape parameters of a beta
    /// distribution (PERT: 1 + lambda) at most 1,000,000; the mean of a Poisson distribution at most 20,000; the bounds of a normal
    /// distribution leave at least a millionth of it; the third moment is finite.
    pub fn new(distribution: &Distribution) -> Result<Self, Vec<QuantFault>> {
        Self::within(distribution, Domain::Any)
    }

    /// Checks a distribution whose values must lie in a domain.
    ///
    /// # Errors
    /// As [`Dist::new`]; also values possible outside the domain.
    pub fn within(distribution: &Distribution, domain: Domain) -> Result<Self, Vec<QuantFault>> {
        let mut faults = Faults::default();
        let dist = check::checked(distribution, domain, &Field::whole(), &mut faults);
        faults.or(dist)
    }

    /// Whether it is a sum of single points.
    #[must_use]
    pub fn is_discrete(&self) -> bool {
        matches!(self, Self::Constant(_) | Self::Poisson { .. } | Self::Bernoulli { .. } | Self::Empirical(_))
    }

    /// The smallest and the largest possible value, which may be infinite.
    #[must_use]
    pub fn support(&self) -> (f64, f64) {
        match self {
            Self::Constant(value) => (*value, *value),
            Self::Uniform { min, max }
            | Self::Triangular { min, max, .. }
            | Self::Beta { min, max, .. }
            | Self::Normal { min, max, .. } => (*min, *max),
            Self::Lognormal { .. } => (0.0, f64::INFINITY),
            Self::Poisson { mean } => (0.0, if *mean == 0.0 { 0.0 } else { f64::INFINITY }),
            Self::Bernoulli { probability } => {
                (if *probability >= 1.0 { 1.0 } else { 0.0 }, if *probability <= 0.0 { 0.0 } else { 1.0 })
            }
            Self::Empirical(values) => values.support(),
        }
    }

    /// The mean.
    #[must_use]
    pub fn mean(&self) -> f64 {
        let [first, ..] = self.raw_moments();
        first
    }
}
