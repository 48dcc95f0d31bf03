//! What each scenario contributes to the portfolio's worst years.

use std::collections::BTreeMap;

use super::Estimate;

/// The bits of the mantissa of a number.
const MANTISSA: u32 = 52;

/// Cells an octave, as a power of two.
const CELLS: u32 = 8;

/// What a share of a whole year counts in the sums of shares: they hold 2⁴⁰ years.
const WHOLE: f64 = (1_u64 << 24) as f64;

/// Losses of the scenarios in years in which the portfolio lost more than a threshold, summed by the size of the portfolio's
/// loss. The sums are whole numbers of a unit, so that the order of additions does not matter.
#[derive(Debug, Clone)]
pub(crate) struct Tail {
    threshold: f64,
    /// Units in one of the currency.
    scale: f64,
    /// The row of each cell of the portfolio's loss.
    rows: BTreeMap<u64, usize>,
    /// How many years each row has.
    counts: Vec<u64>,
    /// The sums of each scenario, row by row.
    sums: Vec<Vec<Part>>,
    /// The years of the blocks at hand.
    years: Vec<Year>,
}

/// What a scenario lost in the years of a row.
#[derive(Debug, Clone, Copy, Default)]
struct Part {
    /// Its losses, in units.
    units: u64,
    /// Its shares in the losses of the years, and their squares.
    shares: u64,
    squares: u128,
}

impl Part {
    fn add(&mut self, other: &Self) {
        self.units = self.units.saturating_add(other.units);
        self.shares = self.shares.saturating_add(other.shares);
        self.squares = self.squares.saturating_add(other.squares);
    }
}

/// A year of the tail: where it stands among those at hand, its row, and the reciprocal of its loss.
#[derive(Debug, Clone, Copy)]
struct Year {
    at: u32,
    row: u32,
    inverse: f64,
}

/// The years of a cell, seen from a bound.
#[derive(Debug, Clone, Copy)]
struct Slice {
    row: usize,
    /// The middle of the cell.
    loss: f64,
    /// How many years there are, and which part of them lies above the bound.
    years: f64,
    part: f64,
}

impl Tail {
    /// Sums over the years with a loss above `threshold`; the unit is about a millionth of `typical`.
    pub(crate) fn new(threshold: f64, typical: f64) -> Self {
        let exponent = ((typical.to_bits() >> MANTISSA) & 0x7ff).clamp(100, 1900);
        // 2^(20 − e), where 2^e is the leading power of two of the typical loss.
        let scale = f64::from_bits((2 * 1023 + 20 - exponent) << MANTISSA);
        Self { threshold, scale, rows: BTreeMap::new(), counts: Vec::new(), sums: Vec::new(), years: Vec::new() }
    }

    /// Adds the years of a block whose total lies above the threshold.
    pub(crate) fn add<'a>(&mut self, totals: &[f64], losses: impl ExactSizeIterator<Item = &'a [f32]>) {
        // First the years and their rows, then scenario by scenario, for the losses and the sums of one lie together.
        let mut years = std::mem::take(&mut self.years);
        years.clear();
        for (at, total) in (0..).zip(totals) {
            if *total > self.threshold {
                let row = self.row(total.to_bits() >> (MANTISSA - CELLS), 1) as u32;
                years.push(Year { at, row, inverse: if *total > 0.0 { 1.0 / total } else { 0.0 } });
            }
        }
        self.cover(losses.len());
        for (sums, losses) in self.sums.iter_mut().zip(losses) {
            for year in &years {
                let loss = losses.get(year.at as usize).copied().map_or(0.0, f64::from);
                let share = (loss * year.inverse * WHOLE + 0.5) as u32;
                if let Some(sum) = sums.get_mut(year.row as usize) {
                    sum.add(&Part {
                        units: (loss * self.scale + 0.5) as u64,
                        shares: u64::from(share),
                        squares: u128::from(u64::from(share) * u64::from(share)),
                    });
                }
            }
        }
        self.years = years;
    }

    /// The row of a cell, to which years are added.
    fn row(&mut self, cell: u64, years: u64) -> usize {
        let row = *self.rows.entry(cell).or_insert(self.counts.len());
        if row >= self.counts.len() {
            self.counts.resize(row + 1, 0);
        }
        if let Some(count) = self.counts.get_mut(row) {
            *count += years;
        }
        row
    }

    /// Makes room for all rows.
    fn cover(&mut self, scenarios: usize) {
        self.sums.resize(scenarios, Vec::new());
        for sums in &mut self.sums {
            sums.reserve_exact(self.counts.len() - sums.len());
            sums.resize(self.counts.len(), Part::default());
        }
    }

    /// Takes over what another one summed.
    pub(crate) fn take(&mut self, other: &mut Self) {
        let (cells, counts) = (std::mem::take(&mut other.rows), std::mem::take(&mut other.counts));
        let count = |from: &usize| counts.get(*from).copied().unwrap_or(0);
        let rows: Vec<(usize, usize)> =
            cells.iter().map(|(cell, from)| (*from, self.row(*cell, count(from)))).collect();
        self.cover(self.sums.len().max(other.sums.len()));
        for (sums, others) in self.sums.iter_mut().zip(std::mem::take(&mut other.sums)) {
            for (from, to) in &rows {
                if let (Some(sum), Some(added)) = (sums.get_mut(*to), others.get(*from)) {
                    sum.add(added);
                }
            }
        }
    }

    /// The cells by falling size of the portfolio's loss. The years of a cell count as evenly spread.
    fn slices(&self, bound: f64) -> Vec<Slice> {
        let edge = |cell: u64| f64::from_bits(cell << (MANTISSA - CELLS));
        let slice = |(cell, row): (&u64, &usize)| {
            let (low, high) = (edge(*cell), edge(cell + 1));
            let part = if high <= bound {
                0.0
            } else if low >= bound {
                1.0
            } else {
                (high - bound) / (high - low)
            };
            let years = self.counts.get(*row).copied().unwrap_or(0) as f64;
            Slice { row: *row, loss: 0.5 * (low + high), years, part }
        };
        self.rows.iter().rev().map(slice).collect()
    }

    /// The share of each scenario in the losses of the years in which the portfolio lost more than `bound`, which is not below
    /// the threshold; `None` if it is, or if there was no such loss. `years` is how many were simulated.
    ///
    /// The share is a ratio of two tail means, R = A/B with A = E[X; S > q] and B = E[S; S > q], and `bound` is the sample
    /// quantile q. To the first order (the delta method: Cochran 1977, Sampling Techniques, 6.3) a year moves it by
    /// (X − R S)/B if it lies above q, and through the quantile by −c (1[S > q] − P(S > q))/B, where c = E[X | S = q] − R q,
    /// as for a tail mean alone (Manistre & Hancock 2005, North American Actuarial Journal 9(2):129–156; Tasche 1999 for the
    /// derivative). Hence the variance (E[(X − R S)²; S > q] + c² P(S > q) P(S ≤ q))/(n B²).
    pub(crate) fn shares(&self, bound: f64, years: f64) -> Option<Vec<Estimate>> {
        if bound < self.threshold {
            return None;
        }
        let slices = self.slices(bound);
        let above = slices.partition_point(|slice| slice.part > 0.0);
        let (tail, _) = slices.split_at(above);
        let window = window(&slices, above);
        let sums: Vec<f64> = self.sums.iter().map(|sums| sum(sums, tail, |part| part.units as f64)).collect();
        let total: f64 = sums.iter().sum();
        if total <= 0.0 {
            return None;
        }
        let worst: f64 = tail.iter().map(|slice| slice.part * slice.years).sum();
        let near: f64 = window.iter().map(|slice| slice.years).sum();
        let estimate = |(sums, own): (&Vec<Part>, f64)| {
            let value = own / total;
            let (mut squares, mut at_bound) = (0.0, 0.0);
            for slice in tail {
                let Some(part) = sums.get(slice.row) else { continue };
                let (first, second) = (part.shares as f64 / WHOLE, part.squares as f64 / (WHOLE * WHOLE));
                let spread = second - value * (2.0 * first - value * slice.years);
                squares += slice.part * slice.loss * slice.loss * spread.max(0.0);
            }
            for slice in window {
                at_bound += sums.get(slice.row).map_or(0.0, |part| part.shares as f64 / WHOLE);
            }
            let shift = bound * (at_bound / near - value);
            let variance = squares + shift * shift * worst * (1.0 - worst / years).max(0.0);
            // A single year says nothing about the spread.
            let error = if worst < 2.0 { f64::INFINITY } else { variance.sqrt() * self.scale / total };
            Estimate { value, error }
        };
        Some(self.sums.iter().zip(sums).map(estimate).collect())
    }
}

/// A sum over the years above the bound.
fn sum(sums: &[Part], tail: &[Slice], figure: impl Fn(&Part) -> f64) -> f64 {
    tail.iter().fold(0.0, |sum, slice| sum + slice.part * sums.get(slice.row).map_or(0.0, &figure))
}

/// The cells next to the bound, on both sides of it alike, with a quarter as many years as lie above it. `above` is the number of
/// those above.
fn window(slices: &[Slice], above: usize) -> &[Slice] {
    let years = |at: usize| slices.get(at).map_or(0.0, |slice| slice.years);
    let wanted = 0.125 * slices.iter().map(|slice| slice.part * slice.years).sum::<f64>();
    let (mut from, mut to) = (above, above);
    let (mut over, mut under) = (0.0, 0.0);
    while from > 0 && over < wanted {
        from -= 1;
        over += years(from);
    }
    while to < slices.len() && under < wanted {
        under += years(to);
        to += 1;
    }
    slices.get(from..to).unwrap_or(&[])
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
        tail.take(&mut other);
        // Above 90: ten years, totals 91 to 100, of which the first scenario has 10 of 955.
        let shares = tail.shares(90.6, 100.0).unwrap();
        assert!((shares[0].value - 10.0 / 955.0).abs() < 1e-6, "{shares:?}");
        assert!((shares.iter().map(|share| share.value).sum::<f64>() - 1.0).abs() < 1e-12);
        // X = 1, R = 2/191: the squares of 1 − R S are (91 − 95.5)²/95.5², …, together 82.5/95.5²; c = 1 − R q with q near 90.5
        // is 5/95.5, and 25/95.5² · 10 · 0.9 = 225/95.5²: the variance is 307.5/(95.5 · 955)². The two errors are one.
        let by_hand = 307.5_f64.sqrt() / (95.5 * 955.0);
        assert!((shares[0].error / by_hand - 1.0).abs() < 0.01, "{shares:?} {by_hand}");
        assert!((shares[0].error - shares[1].error).abs() < 1e-9, "{shares:?}");
        assert!(tail.shares(40.0, 100.0).is_none());
        assert!(tail.shares(1e9, 100.0).is_none());
    }
}
