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
    rows: BTreeMap<u64, Box<[u64]>>,
}

impl Tail {
    /// Sums over the years with a loss above `threshold`; the unit is about a millionth of `typical`.
    pub(crate) fn new(threshold: f64, typical: f64) -> Self {
        let exponent = ((typical.to_bits() >> MANTISSA) & 0x7ff).clamp(100, 1900);
        // 2^(20 − e), where 2^e is the leading power of two of the typical loss.
        let scale = f64::from_bits((2 * 1023 + 20 - exponent) << MANTISSA);
        Self { threshold, scale, rows: BTreeMap::new() }
    }

    /// Adds the years of a block whose total lies above the threshold.
    pub(crate) fn add<'a>(&mut self, totals: &[f64], losses: impl Iterator<Item = &'a [f64]> + Clone) {
        for (year, total) in totals.iter().enumerate() {
            if *total > self.threshold {
                let scenarios = losses.clone().count();
                let row = self.row(*total, scenarios);
                let scale = row.1;
                for (sum, loss) in row.0.iter_mut().zip(losses.clone()) {
                    let units = loss.get(year).copied().unwrap_or(0.0) * scale + 0.5;
                    *sum = sum.saturating_add(units as u64);
                }
            }
        }
    }

    fn row(&mut self, total: f64, scenarios: usize) -> (&mut [u64], f64) {
        let cell = total.to_bits() >> (MANTISSA - CELLS);
        (self.rows.entry(cell).or_insert_with(|| vec![0; scenarios].into()), self.scale)
    }

    /// Adds what another one summed.
    pub(crate) fn merge(&mut self, other: &Self) {
        for (cell, row) in &other.rows {
            let sums = self.rows.entry(*cell).or_insert_with(|| vec![0; row.len()].into());
            for (sum, units) in sums.iter_mut().zip(row) {
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
        for (cell, row) in self.rows.iter().rev() {
            let edge = |cell: u64| f64::from_bits(cell << (MANTISSA - CELLS));
            let (low, high) = (edge(*cell), edge(cell + 1));
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
        let first = vec![1.0; 100];
        let second: Vec<f64> = (0..100).map(f64::from).collect();
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
