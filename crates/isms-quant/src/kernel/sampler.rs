//! Drawing from any distribution by one random word.

use crate::distribution::Dist;

use super::alias::{AliasTable, AliasView};
use super::curves;
use super::poisson;
use super::table::{QuantileTable, QuantileView, tail_probability, unit};

/// A distribution ready to be drawn from. Every way is an inversion or a choice among points: one word, one value.
#[derive(Debug, Clone)]
pub(crate) enum Sampler {
    Constant(f64),
    /// Exact: a straight line.
    Uniform {
        min: f64,
        width: f64,
    },
    /// Exact: two square roots.
    Triangular {
        min: f64,
        max: f64,
        /// The probability below the mode.
        below: f64,
        /// The factors under the roots.
        rise: f64,
        fall: f64,
    },
    /// Within 1e-7 of the value: see [`QuantileTable`].
    Table(QuantileTable),
    /// Exact to 2⁻⁴⁸: points by the alias method.
    Points {
        alias: AliasTable,
        values: Vec<f64>,
    },
    /// Exact: more points than the alias method holds, by search.
    Search {
        cumulated: Vec<f64>,
        values: Vec<f64>,
    },
}

impl Sampler {
    pub(crate) fn new(dist: &Dist) -> Self {
        match dist {
            Dist::Constant(value) => Self::Constant(*value),
            Dist::Uniform { min, max } => Self::Uniform { min: *min, width: max - min },
            Dist::Triangular { min, mode, max } => {
                let width = max - min;
                let (rise, fall) = (mode - min, max - mode);
                Self::Triangular { min: *min, max: *max, below: rise / width, rise: rise * width, fall: fall * width }
            }
            Dist::Beta { alpha, beta, min, max } => Self::Table(curves::beta(*alpha, *beta, *min, *max)),
            Dist::Lognormal { mu, sigma } => Self::Table(curves::lognormal(*mu, *sigma)),
            Dist::Normal { mean, sd, min, max } => Self::Table(curves::normal(*mean, *sd, *min, *max)),
            Dist::Poisson { .. } | Dist::Bernoulli { .. } | Dist::Empirical(_) => Self::points(dist),
        }
    }

    fn points(dist: &Dist) -> Self {
        let (values, weights): (Vec<f64>, Vec<f64>) = points(dist).into_iter().unzip();
        match (values.as_slice(), AliasTable::new(&weights)) {
            ([value], _) => Self::Constant(*value),
            (_, Some(alias)) => Self::Points { alias, values },
            _ => {
                let mut sum = 0.0;
                let cumulated = weights.iter().map(|weight| {
                    sum += weight;
                    sum
                });
                Self::Search { cumulated: cumulated.collect(), values }
            }
        }
    }

    /// What sampling reads, in registers.
    #[inline(always)]
    pub(crate) fn view(&self) -> SamplerView<'_> {
        match self {
            Self::Constant(value) => SamplerView::Constant(*value),
            Self::Uniform { min, width } => SamplerView::Uniform { min: *min, width: *width },
            Self::Triangular { min, max, below, rise, fall } => {
                SamplerView::Triangular { min: *min, max: *max, below: *below, rise: *rise, fall: *fall }
            }
            Self::Table(table) => SamplerView::Table(table.view()),
            Self::Points { alias, values } => SamplerView::Points { alias: alias.view(), values },
            Self::Search { cumulated, values } => SamplerView::Search { cumulated, values },
        }
    }
}

/// The points of a discrete distribution with their probabilities; those of a Poisson distribution as far as they reach
/// 1e-18.
pub(crate) fn points(dist: &Dist) -> Vec<(f64, f64)> {
    match dist {
        Dist::Constant(value) => vec![(*value, 1.0)],
        Dist::Bernoulli { probability } => vec![(0.0, 1.0 - probability), (1.0, *probability)],
        Dist::Empirical(values) => values.points().collect(),
        Dist::Poisson { mean } => {
            let mut points = Vec::new();
            poisson::terms(*mean, |count, mass| points.push((count as f64, mass)));
            points.sort_by(|a, b| a.0.total_cmp(&b.0));
            points
        }
        _ => Vec::new(),
    }
}

/// A sampler ready to be drawn from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum SamplerView<'a> {
    Constant(f64),
    Uniform { min: f64, width: f64 },
    Triangular { min: f64, max: f64, below: f64, rise: f64, fall: f64 },
    Table(QuantileView<'a>),
    Points { alias: AliasView<'a>, values: &'a [f64] },
    Search { cumulated: &'a [f64], values: &'a [f64] },
}

impl SamplerView<'_> {
    /// The value of a random word.
    #[inline(always)]
    pub(crate) fn sample(self, word: u64) -> f64 {
        match self {
            Self::Constant(value) => value,
            Self::Uniform { min, width } => min + width * unit(word),
            Self::Triangular { min, max, below, rise, fall } => {
                let tail = tail_probability(word);
                let (under, over) = if word >> 63 == 0 { (tail, 1.0 - tail) } else { (1.0 - tail, tail) };
                if under < below { min + (under * rise).sqrt() } else { max - (over * fall).sqrt() }
            }
            Self::Table(table) => table.sample(word),
            Self::Points { alias, values } => values.get(alias.sample(word) as usize).copied().unwrap_or(0.0),
            Self::Search { cumulated, values } => {
                let at = cumulated.partition_point(|sum| *sum < unit(word));
                values.get(at).or(values.last()).copied().unwrap_or(0.0)
            }
        }
    }
}
