//! A Fourier transform for real sequences whose bits are the same everywhere: its roots of unity come from `libm`.
//!
//! A sequence x of length 2M is taken as a polynomial and evaluated at M roots of z^(2M) = −1, one of each conjugate pair, chosen so
//! that z^M = i: packed as x(j) + i x(j + M), twisted by the first root, that is one complex transform of length M. Products of such
//! values belong to products of polynomials where z^(2M) = −1, so what runs past the end comes back at the beginning with its sign
//! changed. The order of the values does not matter, so no values change places: decimation in frequency there, in time back.

use std::f64::consts::PI;

/// Damping over the length of the grid: what runs past the end comes back e^16 times smaller, and rounding grows at most as much.
pub(crate) const DAMPING: f64 = 16.0;

/// Values of a polynomial at the roots, real and imaginary parts.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Values {
    pub(crate) re: Vec<f64>,
    pub(crate) im: Vec<f64>,
}

/// The tables for one length.
#[derive(Debug)]
pub(crate) struct Plan {
    /// M: half the length of the real sequences.
    half: usize,
    /// For each stage, largest first, its roots one after another.
    roots: Vec<Values>,
    /// The twist, times the damping.
    twist: Values,
    /// The inverse of the damping, by position in the sequence.
    growth: Vec<f64>,
}

impl Plan {
    /// Tables for real sequences of length `2 half` (`half` a power of two, at least 2), damped by `exp(−damping)` over the whole length.
    pub(crate) fn new(half: usize, damping: f64) -> Self {
        let mut roots = Vec::new();
        let mut size = half;
        let mut table = unit_roots(half / 2, -2.0 * PI / half as f64);
        while size >= 2 {
            roots.push(table.clone());
            let every_second = |part: &[f64]| part.iter().step_by(2).copied().collect();
            table = Values { re: every_second(&table.re), im: every_second(&table.im) };
            size /= 2;
        }
        let length = 2 * half;
        let rate = damping / length as f64;
        let damp = powers(length, -rate);
        let growth = powers(length, rate);
        // The first root is exp(iπ/(2M)): its M-th power is i, as that of all roots of unity of order M times it.
        let mut twist = unit_roots(half, PI / length as f64);
        for ((re, im), factor) in twist.re.iter_mut().zip(&mut twist.im).zip(&damp) {
            *re *= factor;
            *im *= factor;
        }
        Self { half, roots, twist, growth }
    }

    /// The length of the real sequences.
    pub(crate) fn length(&self) -> usize {
        2 * self.half
    }

    /// The values of a damped sequence.
    pub(crate) fn forward(&self, sequence: &[f64]) -> Values {
        let (low, high) = sequence.split_at(self.half.min(sequence.len()));
        // The upper half is damped by exp(−damping/2) more than its place in the twist says.
        let more = self.growth.get(self.half).map_or(1.0, |growth| 1.0 / growth);
        let mut re = vec![0.0; self.half];
        let mut im = vec![0.0; self.half];
        let twist = self.twist.re.iter().zip(&self.twist.im);
        for (((re, im), (c, s)), (a, b)) in re.iter_mut().zip(&mut im).zip(twist).zip(low.iter().zip(high)) {
            let b = b * more;
            *re = a * c - b * s;
            *im = a * s + b * c;
        }
        let mut size = self.half;
        for roots in &self.roots {
            for (re, im) in re.chunks_exact_mut(size).zip(im.chunks_exact_mut(size)) {
                let (ar, br) = re.split_at_mut(size / 2);
                let (ai, bi) = im.split_at_mut(size / 2);
                apart(ar, ai, br, bi, roots);
            }
            size /= 2;
        }
        Values { re, im }
    }

    /// The sequence of which these are the values, undamped.
    pub(crate) fn backward(&self, values: Values) -> Vec<f64> {
        let Values { mut re, mut im } = values;
        let mut size = 2;
        for roots in self.roots.iter().rev() {
            for (re, im) in re.chunks_exact_mut(size).zip(im.chunks_exact_mut(size)) {
                let (ar, br) = re.split_at_mut(size / 2);
                let (ai, bi) = im.split_at_mut(size / 2);
                together(ar, ai, br, bi, roots);
            }
            size *= 2;
        }
        let mut sequence = vec![0.0; self.length()];
        let (low, high) = sequence.split_at_mut(self.half);
        let scale = 1.0 / self.half as f64;
        let (grow_low, grow_high) = self.growth.split_at(self.half);
        let twist = self.twist.re.iter().zip(&self.twist.im);
        let values = re.iter().zip(&im).zip(twist);
        for (((low, high), ((a, b), (c, s))), (grow, grow_high)) in
            low.iter_mut().zip(high.iter_mut()).zip(values).zip(grow_low.iter().zip(grow_high))
        {
            // The conjugate twist holds the damping once; dividing by its square is growing twice.
            let factor = scale * grow;
            *low = (a * c + b * s) * factor * grow;
            *high = (b * c - a * s) * factor * grow_high;
        }
        sequence
    }
}

/// One stage of decimation in frequency.
fn apart(ar: &mut [f64], ai: &mut [f64], br: &mut [f64], bi: &mut [f64], roots: &Values) {
    let roots = roots.re.iter().zip(&roots.im);
    for (((ar, ai), (br, bi)), (c, s)) in ar.iter_mut().zip(ai).zip(br.iter_mut().zip(bi)).zip(roots) {
        let (dr, di) = (*ar - *br, *ai - *bi);
        *ar += *br;
        *ai += *bi;
        *br = dr * c - di * s;
        *bi = dr * s + di * c;
    }
}

/// One stage of decimation in time, with conjugate roots.
fn together(ar: &mut [f64], ai: &mut [f64], br: &mut [f64], bi: &mut [f64], roots: &Values) {
    let roots = roots.re.iter().zip(&roots.im);
    for (((ar, ai), (br, bi)), (c, s)) in ar.iter_mut().zip(ai).zip(br.iter_mut().zip(bi)).zip(roots) {
        let (tr, ti) = (*br * c + *bi * s, *bi * c - *br * s);
        *br = *ar - tr;
        *bi = *ai - ti;
        *ar += tr;
        *ai += ti;
    }
}

/// `exp(i angle j)` for j from 0: products of a fine and a coarse table, so that no error grows and few sines are taken.
fn unit_roots(count: usize, angle: f64) -> Values {
    let root = |j: usize| libm::sincos(angle * j as f64);
    let fine: Vec<(f64, f64)> = (0..FINE).map(root).collect();
    let mut made = Values { re: Vec::with_capacity(count), im: Vec::with_capacity(count) };
    let mut start = 0;
    while start < count {
        let (s, c) = root(start);
        for (fs, fc) in fine.iter().take(count - start) {
            made.re.push(c * fc - s * fs);
            made.im.push(c * fs + s * fc);
        }
        start += FINE;
    }
    made
}

/// `exp(rate j)` for j from 0, in the same way.
fn powers(count: usize, rate: f64) -> Vec<f64> {
    let power = |j: usize| libm::exp(rate * j as f64);
    let fine: Vec<f64> = (0..FINE).map(power).collect();
    let mut made = Vec::with_capacity(count);
    let mut start = 0;
    while start < count {
        let coarse = power(start);
        made.extend(fine.iter().take(count - start).map(|fine| coarse * fine));
        start += FINE;
    }
    made
}

/// How many entries the fine tables have.
const FINE: usize = 64;

#[cfg(test)]
mod tests {
    use super::*;

    /// Lehmer's generator: enough for test data.
    fn data(length: usize, seed: u64) -> Vec<f64> {
        let mut state = seed;
        (0..length)
            .map(|_| {
                state = state * 48_271 % 2_147_483_647;
                state as f64 / 2_147_483_647.0
            })
            .collect()
    }

    #[test]
    fn back_and_forth_is_the_identity() {
        for half in [2, 8, 64, 1024] {
            for damping in [0.0, 12.0] {
                let plan = Plan::new(half, damping);
                let x = data(2 * half, 7);
                let back = plan.backward(plan.forward(&x));
                for (j, (a, b)) in x.iter().zip(&back).enumerate() {
                    let loss = libm::exp(damping * j as f64 / (2 * half) as f64);
                    assert!((a - b).abs() < 1e-14 * loss, "{half} {damping} {j} {a} {b}");
                }
            }
        }
    }

    #[test]
    fn products_are_convolutions_with_a_change_of_sign_past_the_end() {
        for damping in [0.0, 8.0] {
            let plan = Plan::new(16, damping);
            let (x, y) = (data(32, 3), data(32, 5));
            let (a, b) = (plan.forward(&x), plan.forward(&y));
            let mut product = a.clone();
            for k in 0..16 {
                product.re[k] = a.re[k] * b.re[k] - a.im[k] * b.im[k];
                product.im[k] = a.re[k] * b.im[k] + a.im[k] * b.re[k];
            }
            let found = plan.backward(product);
            let past = libm::exp(-damping);
            for n in 0..32 {
                let inside: f64 = (0..=n).map(|j| x[j] * y[n - j]).sum();
                let outside: f64 = (n + 1..32).map(|j| x[j] * y[32 + n - j]).sum();
                let wanted = inside - past * outside;
                assert!((found[n] - wanted).abs() < 1e-12 * libm::exp(damping / 2.0), "{n} {} {wanted}", found[n]);
            }
        }
    }
}
