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
    /// Counts since the last [`Histogram::settle`], small so that they stay in the cache.
    counts: Vec<u32>,
    /// Counts before it; empty as long as there was none.
    settled: Vec<u64>,
    zeros: u64,
}

impl Histogram {
    /// An empty histogram with `2^k` cells an octave; `k` at most 20.
    pub(crate) fn new(k: u32) -> Self {
        Self { k: k.min(20), base: 0, counts: Vec::new(), settled: Vec::new(), zeros: 0 }
    }

    /// Adds numbers: no more than 2³² − 1 until they are settled.
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
            if !self.settled.is_empty() {
                self.settled.splice(0..0, std::iter::repeat_n(0, missing));
            }
            self.base = first;
        }
        let wanted = (end - self.base) as usize;
        if self.counts.len() < wanted {
            self.counts.resize(wanted, 0);
            if !self.settled.is_empty() {
                self.settled.resize(wanted, 0);
            }
        }
    }

    /// Makes room for further counts.
    pub(crate) fn settle(&mut self) {
        self.settled.resize(self.counts.len(), 0);
        for (sum, count) in self.settled.iter_mut().zip(&mut self.counts) {
            *sum += u64::from(std::mem::take(count));
        }
    }

    /// Adds what another histogram of the same resolution counted.
    pub(crate) fn merge(&mut self, other: &Self) {
        self.zeros += other.zeros;
        if other.counts.is_empty() {
            return;
        }
        self.cover(other.base, other.base + other.counts.len() as u64);
        self.settle();
        let offset = (other.base - self.base) as usize;
        for (sum, count) in self.settled.iter_mut().skip(offset).zip(other.sums()) {
            *sum += count;
        }
    }

    /// The counts of all cells in a row.
    fn sums(&self) -> impl Iterator<Item = u64> + '_ {
        let settled = self.settled.iter().copied().chain(std::iter::repeat(0));
        self.counts.iter().zip(settled).map(|(count, settled)| settled + u64::from(*count))
    }

    /// The cells that hold anything, upwards: lower and upper bound, count.
    fn cells(&self) -> impl Iterator<Item = (f64, f64, u64)> + '_ {
        let bound = move |cell: u64| f64::from_bits(cell << (MANTISSA - self.k));
        let cells = self.sums().enumerate().filter(|(_, count)| *count > 0);
        cells.map(move |(index, count)| {
            let cell = self.base + index as u64;
            (bound(cell), bound(cell + 1), count)
        })
    }

    /// The cells made ready to be asked.
    pub(crate) fn ranked(&self) -> Ranked {
        let mut below = self.zeros as f64;
        let mut cells: Vec<RankedCell> = Vec::new();
        for (low, high, count) in self.cells() {
            let count = count as f64;
            cells.push(RankedCell { low, high, below, count, sum_above: 0.0, squares_above: 0.0 });
            below += count;
        }
        let (mut sum, mut squares) = (0.0, 0.0);
        for cell in cells.iter_mut().rev() {
            (cell.sum_above, cell.squares_above) = (sum, squares);
            let (middle, width) = (0.5 * (cell.low + cell.high), cell.high - cell.low);
            sum += cell.count * middle;
            squares += cell.count * (middle * middle + width * width / 12.0);
        }
        Ranked { zeros: self.zeros as f64, total: below, cells }
    }
}

/// A histogram by rank. Between the bounds of a cell its numbers count as evenly spread.
#[derive(Debug)]
pub(crate) struct Ranked {
    /// How many zeros there are.
    pub(crate) zeros: f64,
    /// How many numbers there are.
    pub(crate) total: f64,
    cells: Vec<RankedCell>,
}

#[derive(Debug)]
struct RankedCell {
    low: f64,
    high: f64,
    /// How many numbers lie below it.
    below: f64,
    /// How many it holds.
    count: f64,
    /// The sum of the numbers above it, and of their squares.
    sum_above: f64,
    squares_above: f64,
}

impl Ranked {
    /// The number below which `rank` of the numbers lie; from 0 to the total.
    pub(crate) fn at(&self, rank: f64) -> f64 {
        if rank <= self.zeros {
            return 0.0;
        }
        let index = self.cells.partition_point(|cell| cell.below + cell.count < rank);
        match self.cells.get(index).or(self.cells.last()) {
            Some(cell) => cell.low + (cell.high - cell.low) * ((rank - cell.below) / cell.count).min(1.0),
            None => 0.0,
        }
    }

    /// How many of the numbers are larger than `value`.
    pub(crate) fn above(&self, value: f64) -> f64 {
        if value < 0.0 {
            return self.total;
        }
        match self.cells.get(self.cells.partition_point(|cell| cell.high <= value)) {
            Some(cell) if cell.low >= value => self.total - cell.below,
            Some(cell) => self.total - cell.below - cell.count * (value - cell.low) / (cell.high - cell.low),
            None => 0.0,
        }
    }

    /// Mean and mean square of the `count` largest numbers.
    pub(crate) fn largest(&self, count: f64) -> (f64, f64) {
        let rank = self.total - count;
        let index = self.cells.partition_point(|cell| cell.below + cell.count < rank);
        let Some(cell) = self.cells.get(index) else { return (0.0, 0.0) };
        // The part of the cell above the rank; all of it where the rank lies among the zeros.
        let from = cell.low + (cell.high - cell.low) * ((rank - cell.below) / cell.count).max(0.0);
        let part = cell.below + cell.count - rank.max(cell.below);
        let (middle, width) = (0.5 * (from + cell.high), cell.high - from);
        let sum = cell.sum_above + part * middle;
        let squares = cell.squares_above + part * (middle * middle + width * width / 12.0);
        (sum / count, squares / count)
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
        for histogram in [whole, parts] {
            let ranked = histogram.ranked();
            assert_eq!((ranked.zeros, ranked.total), (1.0, 5000.0));
        }
    }

    #[test]
    fn quantiles_lie_within_the_resolution() {
        let mut histogram = Histogram::new(10);
        histogram.add((0..10_000).map(|i| f64::from(i) * f64::from(i)));
        let ranked = histogram.ranked();
        for rank in (1..100).map(|i| f64::from(i) * 100.0) {
            // The first of the numbers is 0: the n-th is (n − 1)².
            let value = ranked.at(rank);
            assert!((value / ((rank - 1.0) * (rank - 1.0)) - 1.0).abs() < 1e-3, "{rank} {value}");
            assert!((ranked.above(value) - (10_000.0 - rank)).abs() < 1e-6, "{rank} {value}");
        }
        assert_eq!((ranked.above(0.0), ranked.above(1e9), ranked.at(0.0)), (9_999.0, 0.0, 0.0));
        // The thousand largest: 9,000² to 9,999².
        let (mean, square) = ranked.largest(1_000.0);
        assert!((mean / 90_323_833.5 - 1.0).abs() < 1e-6, "{mean}");
        assert!((square.sqrt() / 90_490_223.7 - 1.0).abs() < 1e-4, "{square}");
        assert!((ranked.largest(10_000.0).0 / 33_328_333.5 - 1.0).abs() < 1e-4);
    }
}
