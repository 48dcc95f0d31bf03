//! What each scenario contributes to the portfolio's worst years.

use std::collections::BTreeMap;

/// The bits of the mantissa of a number.
const MANTISSA: u32 = 52;

/// Cells an octave, as a power of two.
const CELLS: u32 = 8;

/// Losses of the scenarios in years in which the portfolio lost more than a threshold, summed by the size of the portfolio's
/// loss. The sums are whole numbers of a unit, so that the order of additions does not matter.
#[derive(Debug, Clone)]
pub(crate) struct Tail {
    threshold: f64,
    /// Units in one of the currency.
    scale: f64,
    /// The row of each cell of the portfolio's loss.
    rows: BTreeMap<u64, usize>,
    /// The sums of the scenarios, row by row.
    sums: Vec<u64>,
    /// The years of the block at hand, with where their rows begin.
    years: Vec<(usize, usize)>,
}

impl Tail {
    /// Sums over the years with a loss above `threshold`; the unit is about a millionth of `typical`.
    pub(crate) fn new(threshold: f64, typical: f64) -> Self {
        let exponent = ((typical.to_bits() >> MANTISSA) & 0x7ff).clamp(100, 1900);
        // 2^(20 − e), where 2^e is the leading power of two of the typical loss.
        let scale = f64::from_bits((2 * 1023 + 20 - exponent) << MANTISSA);
        Self { threshold, scale, rows: BTreeMap::new(), sums: Vec::new(), years: Vec::new() }
    }

    /// Adds the years of a block whose total lies above the threshold.
    pub(crate) fn add<'a>(&mut self, totals: &[f64], losses: impl ExactSizeIterator<Item = &'a [f32]>) {
        // First the years and their rows, then scenario by scenario, for the losses of one lie together.
        let scenarios = losses.len();
        self.years.clear();
        for (year, total) in totals.iter().enumerate() {
            if *total > self.threshold {
                let cell = total.to_bits() >> (MANTISSA - CELLS);
                let next = self.rows.len();
                self.years.push((year, *self.rows.entry(cell).or_insert(next) * scenarios));
            }
        }
        self.sums.resize(self.rows.len() * scenarios, 0);
        for (scenario, losses) in losses.enumerate() {
            for (year, row) in &self.years {
                let units = losses.get(*year).copied().map_or(0.0, f64::from) * self.scale + 0.5;
                if let Some(sum) = self.sums.get_mut(row + scenario) {
                    *sum = sum.saturating_add(units as u64);
                }
            }
        }
    }

    /// The rows by falling size of the portfolio's loss: the cell, and the sums of the scenarios.
    fn rows(&self) -> impl Iterator<Item = (u64, &[u64])> {
        let scenarios = self.sums.len() / self.rows.len().max(1);
        self.rows.iter().rev().map(move |(cell, row)| {
            let from = row * scenarios;
            (*cell, self.sums.get(from..from + scenarios).unwrap_or(&[]))
        })
    }

    /// Adds what another one summed.
    pub(crate) fn merge(&mut self, other: &Self) {
        for (cell, row) in other.rows() {
            let next = self.rows.len();
            let from = *self.rows.entry(cell).or_insert(next) * row.len();
            self.sums.resize(self.rows.len() * row.len(), 0);
            for (sum, units) in self.sums.iter_mut().skip(from).zip(row) {
                *sum = sum.saturating_add(*units);
            }
        }
    }

    /// The share of each scenario in the losses of the years in which the portfolio lost more than `bound`, which is not below
    /// the threshold; `None` if it is, or if there was no such loss. The years of a cell count as evenly spread.
    pub(crate) fn shares(&self, bound: f64) -> Option<Vec<f64>> {
        if bound < self.threshold {
            return None;
        }
        let mut sums: Vec<f64> = Vec::new();
        for (cell, row) in self.rows() {
            let edge = |cell: u64| f64::from_bits(cell << (MANTISSA - CELLS));
            let (low, high) = (edge(cell), edge(cell + 1));
            if high <= bound {
                break;
            }
            let part = if low >= bound { 1.0 } else { (high - bound) / (high - low) };
            sums.resize(row.len(), 0.0);
            for (sum, units) in sums.iter_mut().zip(row) {
                *sum += part * *units as f64;
            }
        }
        let total: f64 = sums.iter().sum();
        (total > 0.0).then(|| sums.iter().map(|sum| sum / total).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_of_the_worst_years() {
        // Years 0..100: the first scenario loses 1 each year, the second the number of the year.
        let first = vec![1.0_f32; 100];
        let second: Vec<f32> = (0..100_u8).map(f32::from).collect();
        let totals: Vec<f64> = (0..100).map(|year| f64::from(year) + 1.0).collect();
        let mut tail = Tail::new(50.0, 60.0);
        let mut other = tail.clone();
        tail.add(&totals[..70], [&first[..70], &second[..70]].into_iter());
        other.add(&totals[70..], [&first[70..], &second[70..]].into_iter());
        tail.merge(&other);
        // Above 90: ten years, totals 91 to 100, of which the first scenario has 10 of 955.
        let shares = tail.shares(90.1).unwrap();
        assert!((shares[0] - 10.0 / 955.0).abs() < 2e-3, "{shares:?}");
        assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        assert!(tail.shares(40.0).is_none());
        assert!(tail.shares(1e9).is_none());
    }
}
