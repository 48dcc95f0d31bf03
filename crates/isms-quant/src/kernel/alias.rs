//! Sampling from a finite distribution in constant time: Walker's alias method, with Vose's construction ("A linear
//! algorithm for generating random numbers with a given distribution", IEEE TSE 17, 1991).

/// A table of 2^m columns: the number drawn is the column itself below its threshold, and its alias from there on.
#[derive(Debug, Clone)]
pub(crate) struct AliasTable {
    bits: u32,
    /// The threshold in the upper 48 bits, the alias in the lower 16.
    columns: Vec<u64>,
}

/// How many outcomes a table can hold.
pub(crate) const MOST: usize = 1 << 16;

impl AliasTable {
    /// The table of weights, which need not sum to one. `None` when there are none, too many, or none is positive.
    ///
    /// A probability is kept to 2⁻⁴⁸ of a column.
    pub(crate) fn new(weights: &[f64]) -> Option<Self> {
        let total: f64 = weights.iter().sum();
        if weights.is_empty() || weights.len() > MOST || !(total > 0.0 && total.is_finite()) {
            return None;
        }
        let size = weights.len().next_power_of_two().max(16);
        let scale = size as f64 / total;
        let mut parts: Vec<f64> = weights.iter().map(|weight| weight * scale).collect();
        parts.resize(size, 0.0);
        let (mut small, mut large): (Vec<usize>, Vec<usize>) =
            (0..size).partition(|&column| parts.get(column).is_some_and(|part| *part < 1.0));
        let mut columns: Vec<u64> = (0..size as u64).map(|own| (u64::MAX << 16) | own).collect();
        while let Some(&rich) = large.last()
            && let Some(poor) = small.pop()
        {
            let part = parts.get(poor).copied().unwrap_or(0.0);
            if let Some(column) = columns.get_mut(poor) {
                *column = (((part * (1_u64 << 48) as f64) as u64) << 16) | rich as u64;
            }
            if let Some(left) = parts.get_mut(rich) {
                *left -= 1.0 - part;
                if *left < 1.0 {
                    large.pop();
                    small.push(rich);
                }
            }
        }
        Some(Self { bits: size.trailing_zeros(), columns })
    }

    /// What sampling reads, in registers.
    #[inline(always)]
    pub(crate) fn view(&self) -> AliasView<'_> {
        AliasView { bits: self.bits, columns: &self.columns }
    }
}

/// A table ready to be sampled from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AliasView<'a> {
    bits: u32,
    columns: &'a [u64],
}

impl AliasView<'_> {
    /// The outcome of a random word: its leading bits choose the column, the others decide between it and its alias.
    #[inline(always)]
    pub(crate) fn sample(self, word: u64) -> u32 {
        let own = word >> ((64 - self.bits) & 63);
        let column = self.columns.get(own as usize).copied().unwrap_or(u64::MAX);
        (if (word << (self.bits & 63)) < column { own } else { column & 0xffff }) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The probabilities that a table of aliases gives its outcomes.
    fn probabilities(table: &AliasTable) -> Vec<f64> {
        let size = table.columns.len();
        let mut sums = vec![0.0; size];
        for (own, column) in table.columns.iter().enumerate() {
            let part = (column >> 16) as f64 / (1_u64 << 48) as f64 / size as f64;
            sums[own] += part;
            sums[(column & 0xffff) as usize] += 1.0 / size as f64 - part;
        }
        sums
    }

    #[test]
    fn the_columns_hold_the_weights() {
        for weights in [vec![1.0], vec![0.1, 0.0, 0.9], (1..300).map(|i| 1.0 / f64::from(i)).collect::<Vec<_>>()] {
            let table = AliasTable::new(&weights).unwrap();
            let total: f64 = weights.iter().sum();
            for (outcome, probability) in probabilities(&table).into_iter().enumerate() {
                let weight = weights.get(outcome).copied().unwrap_or(0.0) / total;
                assert!((probability - weight).abs() < 1e-14, "{outcome} {probability} {weight}");
            }
        }
    }

    #[test]
    fn nothing_to_choose_from() {
        assert!(AliasTable::new(&[]).is_none());
        assert!(AliasTable::new(&[0.0, 0.0]).is_none());
        assert!(AliasTable::new(&[f64::NAN]).is_none());
    }
}
