//! Quantile functions as tables: piecewise cubic in cells that halve towards both ends of the unit interval.
//!
//! A random word gives a half (lower or upper) and a tail probability `v` in (0, ½), an odd multiple of 2⁻⁵⁴. Each octave
//! [2ᵉ, 2ᵉ⁺¹) of `v` is cut into `2^k` equal cells, so that the cell is the exponent and the leading bits of the mantissa,
//! and the cubic of the cell (Hermite: value and slope at both ends) is evaluated in the bits that follow. With `k = 5` the
//! cubic of a smooth quantile function is off by a few hundred-millionths of it, however deep in the tail: the tests
//! measure it.

/// The octaves of the tail probability: 2⁻⁵⁴ to 2⁻¹.
pub(crate) const OCTAVES: u64 = 53;

/// The biased exponent of the smallest tail probability.
const LOWEST: u64 = 1023 - 54;

/// The bits of the mantissa of a number.
const MANTISSA: u32 = 52;

/// The value of a quantile function and its derivative by the tail probability, at a node.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node {
    pub(crate) value: f64,
    pub(crate) slope: f64,
}

/// The tail probabilities of the nodes, from 2⁻⁵⁴ to ½, both included: one more than there are cells.
pub(crate) fn tail_probabilities(k: u32) -> impl Iterator<Item = f64> {
    (0..=OCTAVES << k).map(move |cell| f64::from_bits(((LOWEST << k) + cell) << (MANTISSA - k)))
}

/// The coefficients of a cubic, in one line of the cache.
#[derive(Debug, Clone, Copy)]
#[repr(align(32))]
struct Cell([f64; 4]);

/// A quantile function.
#[derive(Debug, Clone)]
pub(crate) struct QuantileTable {
    k: u32,
    /// The cells of the lower half, then those of the upper half.
    cells: Vec<Cell>,
}

impl QuantileTable {
    /// A table from the nodes of the lower and of the upper half, each from the end of the distribution to its median: the
    /// values and derivatives at [`tail_probabilities`].
    pub(crate) fn new(k: u32, lower: impl Iterator<Item = Node>, upper: impl Iterator<Item = Node>) -> Self {
        let mut cells = Vec::with_capacity((2 * OCTAVES as usize) << k);
        push_half(&mut cells, k, lower);
        push_half(&mut cells, k, upper);
        Self { k, cells }
    }

    /// What sampling reads, in registers.
    #[inline(always)]
    pub(crate) fn view(&self) -> QuantileView<'_> {
        QuantileView { k: self.k, base: LOWEST << self.k, half: OCTAVES << self.k, cells: &self.cells }
    }
}

fn push_half(cells: &mut Vec<Cell>, k: u32, mut nodes: impl Iterator<Item = Node>) {
    let mut probabilities = tail_probabilities(k);
    let (Some(mut from), Some(mut left)) = (probabilities.next(), nodes.next()) else { return };
    for (to, right) in probabilities.zip(nodes) {
        let width = to - from;
        let (d0, d1, rise) = (left.slope * width, right.slope * width, right.value - left.value);
        cells.push(Cell([left.value, d0, 3.0 * rise - 2.0 * d0 - d1, d0 + d1 - 2.0 * rise]));
        (from, left) = (to, right);
    }
}

/// A table ready to be sampled from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct QuantileView<'a> {
    k: u32,
    base: u64,
    half: u64,
    cells: &'a [Cell],
}

impl QuantileView<'_> {
    /// The quantile of a random word.
    #[inline(always)]
    pub(crate) fn sample(self, word: u64) -> f64 {
        let bits = tail_probability(word).to_bits();
        let upper = self.half & ((word as i64) >> 63) as u64;
        let cell = (bits >> ((MANTISSA - self.k) & 63)).wrapping_sub(self.base).wrapping_add(upper);
        let mantissa = (bits << (self.k & 63)) & ((1 << MANTISSA) - 1);
        let t = f64::from_bits(mantissa | 1.0_f64.to_bits()) - 1.0;
        match self.cells.get(cell as usize) {
            Some(Cell([c0, c1, c2, c3])) => c0 + t * (c1 + t * (c2 + t * c3)),
            None => 0.0,
        }
    }
}

/// The tail probability of a random word, in (0, ½): from its bits but the first, which says in which half.
#[inline(always)]
pub(crate) fn tail_probability(word: u64) -> f64 {
    let odd = (((word << 1) >> 12) << 1) | 1;
    // An odd number below 2⁵³, hence exact; the scale is a power of two, hence the product too.
    (odd as i64) as f64 * (1.0 / (1_u64 << 54) as f64)
}

/// A number in (0, 1) of a random word: an odd multiple of 2⁻⁵³.
#[inline(always)]
pub(crate) fn unit(word: u64) -> f64 {
    (((word >> 12) << 1) | 1) as i64 as f64 * (1.0 / (1_u64 << 53) as f64)
}
