//! Counts of losses by size, in memory that does not grow with their number.

/// The bits of the mantissa of a number.
const MANTISSA: u32 = 52;

/// A histogram of numbers from 0. Each octave [2ᵉ, 2ᵉ⁺¹) has `2^k` equal cells, so that a cell is at most 2⁻ᵏ of the value wide;
/// the cell of a number is its exponent and the leading bits of its mantissa. The order of additions does not matter.
#[derive(Debug, Clone)]
pub(crate) struct Histogram {
    k: u32,
    /// The number of the first cell kept, a multiple of an octave.
    base: u64,
    counts: Vec<u64>,
    zeros: u64,
}

impl Histogram {
    /// An empty histogram with `2^k` cells an octave; `k` at most 20.
    pub(crate) fn new(k: u32) -> Self {
        Self { k: k.min(20), base: 0, counts: Vec::new(), zeros: 0 }
    }

    /// Adds numbers.
    #[inline(always)]
    pub(crate) fn add(&mut self, values: impl Iterator<Item = f64>) {
        let shift = (MANTISSA - self.k) & 63;
        for value in values {
            let cell = value.to_bits() >> shift;
            match self.counts.get_mut(cell.wrapping_sub(self.base) as usize) {
                Some(count) => *count += 1,
                None => self.add_outside(value, cell),
            }
        }
    }

    /// Adds zeros.
    pub(crate) fn add_zeros(&mut self, count: u64) {
        self.zeros += count;
    }

    #[cold]
    #[inline(never)]
    fn add_outside(&mut self, value: f64, cell: u64) {
        if value == 0.0 {
            self.zeros += 1;
            return;
        }
        self.cover(cell, cell + 1);
        if let Some(count) = self.counts.get_mut(cell.wrapping_sub(self.base) as usize) {
            *count += 1;
        }
    }

    /// Makes room for the cells from `first` up to `end`.
    fn cover(&mut self, first: u64, end: u64) {
        let (first, end) = (first >> self.k << self.k, ((end - 1) >> self.k << self.k) + (1 << self.k));
        if self.counts.is_empty() {
            self.base = first;
        }
        if first < self.base {
            let missing = (self.base - first) as usize;
            self.counts.splice(0..0, std::iter::repeat_n(0, missing));
            self.base = first;
        }
        let wanted = (end - self.base) as usize;
        if self.counts.len() < wanted {
            self.counts.resize(wanted, 0);
        }
    }

    /// Adds what another histogram of the same resolution counted.
    pub(crate) fn merge(&mut self, other: &Self) {
        self.zeros += other.zeros;
        if other.counts.is_empty() {
            return;
        }
        self.cover(other.base, other.base + other.counts.len() as u64);
        let offset = (other.base - self.base) as usize;
        for (sum, count) in self.counts.iter_mut().skip(offset).zip(&other.counts) {
            *sum += count;
        }
    }

    /// How many zeros were added.
    pub(crate) fn zeros(&self) -> u64 {
        self.zeros
    }

    /// How many numbers were added.
    pub(crate) fn total(&self) -> u64 {
        self.zeros + self.counts.iter().sum::<u64>()
    }

    /// The cells that hold anything, upwards: lower and upper bound, count.
    pub(crate) fn cells(&self) -> impl DoubleEndedIterator<Item = (f64, f64, u64)> + '_ {
        let bound = move |cell: u64| f64::from_bits(cell << (MANTISSA - self.k));
        let cells = self.counts.iter().enumerate().filter(|(_, count)| **count > 0);
        cells.map(move |(index, count)| {
            let cell = self.base + index as u64;
            (bound(cell), bound(cell + 1), *count)
        })
    }

    /// The numbers below which `ranks` of the numbers lie; the ranks rising, each from 0 to the total. Between the bounds of a
    /// cell its numbers count as evenly spread.
    pub(crate) fn at_ranks(&self, ranks: &[f64]) -> Vec<f64> {
        let mut below = self.zeros as f64;
        let mut cells = self.cells();
        let mut cell = cells.next();
        let mut last = 0.0;
        let mut values = Vec::with_capacity(ranks.len());
        for rank in ranks {
            if *rank <= self.zeros as f64 {
                values.push(0.0);
                continue;
            }
            while let Some((_, high, count)) = cell
                && below + (count as f64) < *rank
            {
                below += count as f64;
                last = high;
                cell = cells.next();
            }
            values.push(match cell {
                Some((low, high, count)) => low + (high - low) * (rank - below) / count as f64,
                None => last,
            });
        }
        values
    }

    /// How many of the numbers are larger than `value`; within a cell as in [`Histogram::at_ranks`].
    pub(crate) fn above(&self, value: f64) -> f64 {
        if value < 0.0 {
            return self.total() as f64;
        }
        let mut above = 0.0;
        for (low, high, count) in self.cells().rev() {
            if high <= value {
                break;
            }
            above += count as f64 * if low >= value { 1.0 } else { (high - value) / (high - low) };
        }
        above
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_and_split_do_not_matter() {
        let values: Vec<f64> = (0..5000_u32).map(|i| f64::from(i * 7919 % 5000) * 3.7e3).collect();
        let mut whole = Histogram::new(8);
        whole.add(values.iter().copied());
        let mut parts = Histogram::new(8);
        for part in values.chunks(700).rev() {
            let mut own = Histogram::new(8);
            own.add(part.iter().copied());
            parts.merge(&own);
        }
        assert_eq!(whole.cells().collect::<Vec<_>>(), parts.cells().collect::<Vec<_>>());
        assert_eq!((whole.zeros(), whole.total()), (1, 5000));
        assert_eq!((parts.zeros(), parts.total()), (1, 5000));
    }

    #[test]
    fn quantiles_lie_within_the_resolution() {
        let mut histogram = Histogram::new(10);
        histogram.add((0..10_000).map(|i| f64::from(i) * f64::from(i)));
        let ranks: Vec<f64> = (1..100).map(|i| f64::from(i) * 100.0).collect();
        for (rank, value) in ranks.iter().zip(histogram.at_ranks(&ranks)) {
            // The first of the numbers is 0: the n-th is (n − 1)².
            assert!((value / ((rank - 1.0) * (rank - 1.0)) - 1.0).abs() < 1e-3, "{rank} {value}");
            assert!((histogram.above(value) - (10_000.0 - rank)).abs() < 1.01, "{rank} {value}");
        }
        assert_eq!(histogram.above(0.0), 9_999.0);
        assert_eq!(histogram.above(1e9), 0.0);
        assert_eq!(histogram.at_ranks(&[0.0, 10_000.0])[0], 0.0);
    }
}
