//! Observed values as a distribution.

/// Values with weights, sorted, equal values joined, weights summing to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Empirical {
    values: Vec<f64>,
    weights: Vec<f64>,
    cumulated: Vec<f64>,
}

impl Empirical {
    /// Makes it of values and weights; `None` unless all are finite, no weight is negative and one is above 0.
    #[must_use]
    pub fn new(mut pairs: Vec<(f64, f64)>) -> Option<Self> {
        pairs.retain(|(_, weight)| *weight != 0.0);
        if pairs.is_empty() || !pairs.iter().all(|(value, weight)| value.is_finite() && *weight > 0.0) {
            return None;
        }
        pairs.sort_by(|a, b| a.0.total_cmp(&b.0));
        let total: f64 = pairs.iter().map(|(_, weight)| weight).sum();
        if !total.is_finite() {
            return None;
        }
        let (mut values, mut weights): (Vec<f64>, Vec<f64>) = (Vec::new(), Vec::new());
        for (value, weight) in pairs {
            match (values.last(), weights.last_mut()) {
                (Some(last), Some(sum)) if *last == value => *sum += weight / total,
                _ => {
                    values.push(value);
                    weights.push(weight / total);
                }
            }
        }
        let mut sum = 0.0;
        let mut cumulated: Vec<f64> = weights
            .iter()
            .map(|weight| {
                sum += weight;
                sum
            })
            .collect();
        if let Some(last) = cumulated.last_mut() {
            *last = 1.0;
        }
        Some(Self { values, weights, cumulated })
    }

    /// The distinct values in rising order, each with its weight.
    pub fn points(&self) -> impl Iterator<Item = (f64, f64)> + '_ {
        self.values.iter().copied().zip(self.weights.iter().copied())
    }

    /// The weights summed up to each value, in the order of [`Empirical::points`]; the last is 1.
    #[must_use]
    pub fn cumulated(&self) -> &[f64] {
        &self.cumulated
    }

    /// The distinct values in rising order.
    #[must_use]
    pub fn values(&self) -> &[f64] {
        &self.values
    }

    pub(crate) fn support(&self) -> (f64, f64) {
        (self.values.first().copied().unwrap_or(f64::NAN), self.values.last().copied().unwrap_or(f64::NAN))
    }

    pub(crate) fn cdf(&self, x: f64) -> f64 {
        let at = self.values.partition_point(|value| *value <= x);
        at.checked_sub(1).and_then(|at| self.cumulated.get(at)).copied().unwrap_or(0.0)
    }

    pub(crate) fn below(&self, x: f64) -> f64 {
        let at = self.values.partition_point(|value| *value < x);
        at.checked_sub(1).and_then(|at| self.cumulated.get(at)).copied().unwrap_or(0.0)
    }

    pub(crate) fn quantile(&self, p: f64) -> f64 {
        let at = self.cumulated.partition_point(|sum| *sum < p);
        self.values.get(at).or(self.values.last()).copied().unwrap_or(f64::NAN)
    }
}
