//! A scale as intervals of a quantity, so that a percentage of a level means something.

use crate::scoring::{Level, Scale};

/// The bounds of the levels of a scale, lowest first.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Bins {
    /// Where each level begins.
    lower: Vec<f64>,
    /// Where each level ends; the end does not belong to it. The highest may be open.
    upper: Vec<Option<f64>>,
}

/// The bound that a scale lacks, or that is no bound of a quantity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BoundLacking {
    /// The level's position in its scale.
    pub level: usize,
    /// `at_least` or `below`.
    pub member: &'static str,
}

impl Bins {
    /// The bounds of a scale: each level begins at its `at_least` and ends at its `below`, else where the next one begins. They have to
    /// rise, and no quantity is negative. The levels of these ranks need an end.
    pub(super) fn of(scale: &Scale, ranks: &[usize]) -> Result<Self, BoundLacking> {
        let mut bins = Self { lower: Vec::new(), upper: Vec::new() };
        let mut highest = 0.0;
        for (at, level) in scale.levels.iter().enumerate() {
            let lacking = |member| BoundLacking { level: at, member };
            let begin = |level: &Level| level.at_least.map(crate::base::Number::get);
            let lower = begin(level).filter(|lower| *lower >= highest).ok_or(lacking("at_least"))?;
            let next = || scale.levels.get(at + 1).and_then(begin);
            let upper = level.below.map(crate::base::Number::get).or_else(next);
            if upper.map_or(ranks.contains(&at), |upper| upper <= lower) {
                return Err(lacking("below"));
            }
            highest = upper.unwrap_or(lower);
            bins.lower.push(lower);
            bins.upper.push(upper);
        }
        Ok(bins)
    }

    /// The end of a level: the most that a risk on this level may amount to.
    pub(super) fn end(&self, rank: usize) -> Option<f64> {
        self.upper.get(rank).copied().flatten()
    }

    /// The level a quantity belongs to. What lies below the lowest level is of the lowest level: the scale ends there.
    pub(super) fn rank(&self, quantity: f64) -> usize {
        self.lower.iter().rposition(|lower| *lower <= quantity).unwrap_or(0)
    }
}
