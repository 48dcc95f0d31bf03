//! The distribution of the number of loss events in a year: Poisson, mixed over its uncertain mean.

use isms::base::{Field, Params};

use crate::fault::{QuantFault, shown};
use crate::scenario::Frequency;

/// The largest number of events in a year that is followed.
const MOST: f64 = 200_000.0;
/// The probability of larger rates that may be left out.
const LEFT_OUT: f64 = 1e-13;
/// Below this rate nothing is left out.
const SHORT: f64 = 100.0;
/// Nodes of all factors together; with several uncertain factors each gets fewer.
const MOST_NODES: usize = 400_000;

/// The number of loss events in a year.
#[derive(Debug, Clone, PartialEq)]
pub struct Counts {
    masses: Vec<f64>,
    missing: f64,
}

impl Counts {
    /// The distribution of the number of events: the Poisson masses averaged over the distribution of the rate by quadrature, with
    /// twice the points until nothing changes by 1e-13.
    ///
    /// # Errors
    /// More than 200,000 events a year are more likely than 1e-13.
    pub fn of(frequency: &Frequency) -> Result<Self, QuantFault> {
        let uncertain = frequency.factors.iter().filter(|factor| !factor.is_discrete()).count();
        let levels = match uncertain {
            0 => 3..=3,
            1 => 3..=9,
            2 => 3..=5,
            _ => 2..=3,
        };
        let mut found: Option<Self> = None;
        for level in levels {
            let Some(nodes) = rates(frequency, level) else { break };
            let next = Self::mixed(&nodes)?;
            let apart = found.as_ref().map_or(f64::INFINITY, |found| found.apart(&next));
            found = Some(next);
            if apart < 1e-13 {
                break;
            }
        }
        found.ok_or_else(|| QuantFault {
            field: Field::of("frequency"),
            code: "unsupported",
            template: "the uncertain factors of the frequency take too many values together",
            params: Params::none(),
        })
    }

    fn mixed(nodes: &[(f64, f64)]) -> Result<Self, QuantFault> {
        let highest = nodes.iter().map(|(rate, _)| *rate).fold(0.0, f64::max);
        let last = highest + 12.0 * libm::sqrt(highest) + 30.0;
        if last > MOST {
            return Err(QuantFault {
                field: Field::of("frequency"),
                code: "unsupported",
                template: "up to {found} events a year are possible, more than the {most} that can be followed exactly",
                params: Params::none().with("found", shown(libm::ceil(highest))).with("most", shown(MOST)),
            });
        }
        let mut masses = vec![0.0; last as usize + 1];
        for (rate, weight) in nodes {
            add_poisson(&mut masses, *rate, *weight);
        }
        // What the largest counts add is below the last bit of everything else.
        let mut tail = 0.0;
        while let Some(last) = masses.last() {
            tail += last;
            if tail > 1e-17 || masses.len() == 1 {
                break;
            }
            masses.pop();
        }
        let sum: f64 = masses.iter().sum();
        Ok(Self { masses, missing: (1.0 - sum).max(0.0) })
    }

    fn apart(&self, other: &Self) -> f64 {
        let of = |counts: &Self, k: usize| counts.masses.get(k).copied().unwrap_or(0.0);
        let longest = self.masses.len().max(other.masses.len());
        (0..longest).map(|k| (of(self, k) - of(other, k)).abs()).fold(0.0, f64::max)
    }

    /// The probability of each number of events, from 0.
    #[must_use]
    pub fn masses(&self) -> &[f64] {
        &self.masses
    }

    /// The probability that was left out, of numbers larger than those followed.
    #[must_use]
    pub fn missing(&self) -> f64 {
        self.missing
    }

    /// The probability of a year without events.
    #[must_use]
    pub fn none(&self) -> f64 {
        self.masses.first().copied().unwrap_or(0.0)
    }

    /// The number of events that is exceeded with at most this probability, besides what was left out.
    pub(super) fn hardly_more_than(&self, odds: f64) -> f64 {
        let mut above = 0.0;
        let unlikely = self.masses.iter().rev().take_while(|mass| {
            above += *mass;
            above <= odds
        });
        (self.masses.len() - unlikely.count()).saturating_sub(1) as f64
    }

    /// The mean of x to the power of the number of events (the probability generating function), for x from 0 to 1.
    #[must_use]
    pub fn generating(&self, x: f64) -> f64 {
        self.masses.iter().rev().fold(0.0, |sum, mass| sum * x + mass)
    }
}

/// The rate as weighted points: all products of the points of its factors.
fn rates(frequency: &Frequency, level: u8) -> Option<Vec<(f64, f64)>> {
    let mut nodes = vec![(frequency.scale, 1.0)];
    for factor in &frequency.factors {
        let own = factor.nodes(level, &[]);
        if nodes.len().saturating_mul(own.len()) > MOST_NODES {
            return None;
        }
        nodes = nodes.iter().flat_map(|(rate, weight)| own.iter().map(move |(x, w)| (rate * x, weight * w))).collect();
    }
    // Rates so high that together they hardly ever happen would only make a long table longer.
    nodes.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut above = 0.0;
    let mut unlikely = 0;
    for (rate, weight) in &nodes {
        above += weight;
        if above > LEFT_OUT || *rate < SHORT {
            break;
        }
        unlikely += 1;
    }
    nodes.drain(..unlikely.min(nodes.len().saturating_sub(1)));
    nodes.retain(|(_, weight)| *weight > 1e-22);
    Some(nodes)
}

/// Adds weighted Poisson masses, outwards from the most likely number.
fn add_poisson(masses: &mut [f64], rate: f64, weight: f64) {
    let mode = libm::floor(rate);
    let start = if rate == 0.0 { 1.0 } else { libm::exp(mode * libm::log(rate) - rate - libm::lgamma(mode + 1.0)) };
    let mut add = |k: f64, mass: f64| {
        if let Some(place) = masses.get_mut(k as usize) {
            *place += weight * mass;
        }
    };
    let (mut k, mut mass) = (mode, start);
    while mass > 1e-20 && k < MOST {
        add(k, mass);
        k += 1.0;
        mass *= rate / k;
    }
    (k, mass) = (mode, start);
    while k >= 1.0 && mass > 1e-20 {
        mass *= k / rate;
        k -= 1.0;
        add(k, mass);
    }
}
