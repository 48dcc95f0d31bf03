//! The number of events of every year of a block.

use crate::Frequency;
use crate::distribution::Dist;
use crate::maths::normal_quantile;

use super::alias::AliasTable;
use super::poisson;
use super::rates::{mixed_poisson, rates};
use super::sampler::Sampler;
use super::stream::Stream;
use super::table::unit;

/// Draws numbers of events.
#[derive(Debug, Clone)]
pub(crate) struct Counts {
    /// The numbers with their probabilities; absent where none can be tabled.
    table: Option<AliasTable>,
    /// What the outcome beyond the last number means, if it can come up.
    beyond: Option<Beyond>,
}

/// Years whose mean number of events is too large for the table: first the mean is drawn, then the number.
#[derive(Debug, Clone)]
struct Beyond {
    outcome: u32,
    mean: Mean,
}

#[derive(Debug, Clone)]
enum Mean {
    /// The upper part of a lognormal distribution: parameters, and how much of it.
    Lognormal { mu: f64, sigma: f64, share: f64 },
    /// A product.
    Product { scale: f64, factors: Vec<Sampler> },
}

impl Counts {
    pub(crate) fn new(frequency: &Frequency) -> Self {
        let rates = rates(frequency);
        let mut masses = mixed_poisson(&rates.nodes);
        if rates.beyond == 0.0 {
            return Self { table: AliasTable::new(&masses), beyond: None };
        }
        let outcome = masses.len() as u32;
        masses.push(rates.beyond);
        let mean = match frequency.factors.as_slice() {
            [Dist::Lognormal { mu, sigma }] => {
                Mean::Lognormal { mu: mu + libm::log(frequency.scale), sigma: *sigma, share: rates.beyond }
            }
            factors => Mean::Product { scale: frequency.scale, factors: factors.iter().map(Sampler::new).collect() },
        };
        let table = if outcome == 0 { None } else { AliasTable::new(&masses) };
        Self { table, beyond: Some(Beyond { outcome, mean }) }
    }

    /// Draws a number for every year. The words come from the first stream; what lies beyond the table, from the second.
    #[inline(always)]
    pub(crate) fn draw(&self, counts: &mut [u32], words: &mut [u64], mut stream: Stream, second: Stream) {
        if let Some(table) = &self.table {
            let table = table.view();
            stream.fill(words);
            for (count, word) in counts.iter_mut().zip(words) {
                *count = table.sample(*word);
            }
        } else {
            counts.fill(0);
        }
        if let Some(beyond) = &self.beyond {
            beyond.draw(counts, second);
        }
    }
}

impl Beyond {
    fn draw(&self, counts: &mut [u32], mut stream: Stream) {
        for count in counts.iter_mut().filter(|count| **count == self.outcome) {
            let mean = match &self.mean {
                Mean::Lognormal { mu, sigma, share } => {
                    libm::exp(mu - sigma * normal_quantile(share * unit(stream.next())))
                }
                Mean::Product { scale, factors } => {
                    factors.iter().fold(*scale, |mean, factor| mean * factor.view().sample(stream.next()))
                }
            };
            *count = poisson::draw(mean, &mut stream);
        }
    }
}
