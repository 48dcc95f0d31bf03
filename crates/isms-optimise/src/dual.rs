//! Bounds by Lagrangian duality: every row has a price of 0 or more, and what the priced problem comes to at least is a bound, whatever
//! the prices are.
//!
//! The prices are those of the linear optimum, as far as the simplex method finds it, and a bound does not rest on that. It is added up
//! from the numbers of the problem itself, and what floating point may lose in adding up is taken off: no more than the number of
//! roundings × 2⁻⁵² × the sum of all magnitudes (Higham 2002, *Accuracy and Stability of Numerical Algorithms*, chapters 3 and 4; a
//! safe bound in the manner of Neumaier and Shcherbina 2004, *Mathematical Programming* 99:283-296).

use std::ops::Range;

use crate::model::Fixed;
use crate::problem::Amount;
use crate::relax::{Aimed, Relaxation};
use crate::simplex::{Programme, Simplex, Stopped};

/// As a floating-point number; what this loses is part of the error that bounds allow for.
#[expect(clippy::cast_precision_loss, reason = "bounds allow for this loss")]
pub(crate) fn float(amount: Amount) -> f64 {
    amount as f64
}

/// A whole number, from one of floating point.
#[expect(clippy::cast_possible_truncation, reason = "whole; saturating beyond the bounds of the type")]
fn whole(number: f64) -> Amount {
    number as Amount
}

#[derive(Debug)]
struct Row {
    terms: Range<usize>,
    at_most: f64,
    /// The sum of the magnitudes of all numbers of the row.
    size: f64,
    /// What its price in the linear programme is worth.
    worth: f64,
    holds: Option<usize>,
}

/// The priced problem of one aim.
#[derive(Debug)]
pub(crate) struct Dual {
    constant: Amount,
    factors: Vec<f64>,
    terms: Vec<(usize, f64)>,
    rows: Vec<Row>,
    singles: usize,
    groups: Vec<Range<usize>>,
    measures: usize,
    /// The sum of the magnitudes of the factors.
    size: f64,
    /// What one rounding after the other can come to, as a part of the sum of all magnitudes.
    error: f64,
    /// What a unit of the objective of the linear programme is worth.
    scale: f64,
    /// The first row of the linear programme that has a price here.
    first: usize,
    simplex: Simplex,
}

/// A bound, and what it says of the variables.
#[derive(Debug, Clone)]
pub(crate) struct Bound {
    /// The aim is no less than this.
    pub(crate) least: Amount,
    /// How far each measure is chosen, 0 to 1.
    pub(crate) shares: Vec<f64>,
    /// What the bound is with one of them otherwise.
    pub(crate) slope: Slope,
}

/// A bound, and how much higher it is with a measure chosen other than it stands.
#[derive(Debug, Clone)]
pub(crate) struct Slope {
    value: f64,
    error: f64,
    reduced: Vec<f64>,
}

/// What the priced problem comes to, and where.
#[derive(Debug, Clone)]
struct Point {
    value: f64,
    error: f64,
    reduced: Vec<f64>,
}

impl Dual {
    pub(crate) fn new(relaxation: &Relaxation, aimed: &Aimed, basic: &[usize]) -> Self {
        let factors: Vec<f64> = aimed.factors.iter().map(|factor| float(*factor)).collect();
        let variables = factors.len();
        let scale = factors.iter().map(|factor| factor.abs()).fold(0.0, f64::max);
        let scale = if scale > 0.0 { scale } else { 1.0 };
        let mut programme = Programme { objective: nudged(&factors, scale), rows: Vec::new() };
        // Before the rows of the caps, so that a basis of one search serves another.
        for group in relaxation.groups.iter().filter(|group| group.len() > 1) {
            programme.rows.push((group.clone().map(|at| (at, 1.0)).collect(), 1.0));
        }
        let first = programme.rows.len();
        let mut terms = Vec::new();
        let mut rows = Vec::with_capacity(aimed.rows.len());
        let mut widest = vec![0_usize; variables];
        for row in &aimed.rows {
            let first = terms.len();
            terms.extend(row.terms.iter().map(|(at, factor)| (*at, float(*factor))));
            for (at, _) in &row.terms {
                if let Some(known) = widest.get_mut(*at) {
                    *known += 1;
                }
            }
            let own = terms.get(first..).unwrap_or_default();
            let sum: f64 = own.iter().map(|(_, factor)| factor.abs()).sum();
            let largest = own.iter().map(|(_, factor)| factor.abs()).fold(0.0, f64::max);
            let largest = if largest > 0.0 { largest } else { 1.0 };
            let at_most = float(row.at_most);
            let scaled = own.iter().map(|(at, factor)| (*at, factor / largest)).collect();
            programme.rows.push((scaled, at_most / largest));
            rows.push(Row {
                terms: first..terms.len(),
                at_most,
                size: at_most.abs() + sum,
                worth: scale / largest,
                holds: row.holds,
            });
        }
        let roundings = variables + rows.len() + widest.iter().max().copied().unwrap_or_default() + 16;
        #[expect(clippy::cast_precision_loss, reason = "a number of roundings")]
        let error = roundings as f64 * f64::EPSILON;
        let size = factors.iter().map(|factor| factor.abs()).sum();
        Self {
            constant: aimed.constant,
            factors,
            terms,
            rows,
            singles: relaxation.groups.first().map_or(variables, |group| group.start),
            groups: relaxation.groups.clone(),
            measures: relaxation.measures,
            size,
            error,
            scale,
            first,
            simplex: Simplex::new(&programme, basic),
        }
    }

    /// The basis it stands at, for another search to begin with.
    pub(crate) fn basic(&self) -> &[usize] {
        self.simplex.basic()
    }

    fn terms(&self, row: &Row) -> &[(usize, f64)] {
        self.terms.get(row.terms.clone()).unwrap_or_default()
    }

    /// What the priced problem comes to.
    fn price(&self, prices: &[f64], states: &[Fixed], point: &mut Point) {
        point.reduced.copy_from_slice(&self.factors);
        let reduced = &mut point.reduced;
        let (mut value, mut size) = (0.0, self.size);
        for (row, price) in self.rows.iter().zip(prices) {
            if *price > 0.0 {
                value -= price * row.at_most;
                size += price * row.size;
                for (at, factor) in self.terms(row) {
                    if let Some(known) = reduced.get_mut(*at) {
                        *known += price * factor;
                    }
                }
            }
        }
        for (reduced, state) in reduced.iter().zip(states).take(self.singles) {
            if state.unwrap_or(*reduced < 0.0) {
                value += reduced;
            }
        }
        for group in &self.groups {
            let open = group.clone().filter(|at| states.get(*at).copied().flatten().is_none());
            value += open.filter_map(|at| reduced.get(at)).copied().fold(0.0, f64::min);
        }
        point.value = value;
        point.error = size * self.error;
    }

    /// The least that the aim can be, by a point.
    fn least(&self, value: f64, error: f64) -> Amount {
        whole((value - error).ceil()).saturating_add(self.constant)
    }

    /// A bound with those variables fixed.
    pub(crate) fn bound(&mut self, states: &[Fixed], cutoff: Amount) -> Bound {
        self.simplex.bind(states);
        let mut point = self.point();
        let mut best = self.point();
        let mut again = false;
        for _ in 0..ROUNDS {
            let stopped = self.simplex.run(PIVOTS);
            let ray = match stopped {
                Stopped::Infeasible { row, below, by } => {
                    let missing = (float(cutoff - self.constant) - best.value.max(-self.size)).max(1.0) / self.scale;
                    Some((row, below, 2.0 * missing / by))
                }
                _ => None,
            };
            let prices = self.prices(states, ray);
            self.price(&prices, states, &mut point);
            if point.value - point.error > best.value - best.error {
                std::mem::swap(&mut point, &mut best);
            }
            if self.least(best.value, best.error) >= cutoff {
                break;
            }
            match stopped {
                Stopped::Optimal => break,
                // What does not show it after all may have come from rounding.
                Stopped::Infeasible { .. } if again => break,
                Stopped::Infeasible { .. } => {
                    again = true;
                    self.simplex.renew();
                }
                Stopped::Paused => {}
            }
        }
        let least = self.least(best.value, best.error);
        let mut shares = self.simplex.values();
        shares.truncate(self.measures);
        Bound { least, shares, slope: Slope { value: best.value, error: best.error, reduced: best.reduced } }
    }

    /// The prices of the rows in the linear programme, as they are outside it.
    fn prices(&mut self, states: &[Fixed], ray: Option<(usize, bool, f64)>) -> Vec<f64> {
        let mut prices = self.simplex.prices(ray).split_off(self.first);
        for (price, row) in prices.iter_mut().zip(&self.rows) {
            let says = row.holds.is_none_or(|held| states.get(held).copied().flatten().is_none());
            *price = if says { *price * row.worth } else { 0.0 };
        }
        prices
    }

    /// The measures that are fixed as otherwise the aim would reach the cutoff, and to what.
    pub(crate) fn fixes(&self, slope: &Slope, cutoff: Amount) -> Vec<(usize, bool)> {
        let reduced = slope.reduced.iter().enumerate().take(self.measures);
        let far = reduced.filter(|(_, by)| self.least(slope.value + by.abs(), 2.0 * slope.error) >= cutoff);
        far.map(|(at, by)| (at, *by < 0.0)).collect()
    }

    fn point(&self) -> Point {
        Point { value: f64::NEG_INFINITY, error: 0.0, reduced: self.factors.clone() }
    }
}

/// The objective of the linear programme: of the same scale always, and moved by next to nothing, so that no two choices tie in it.
fn nudged(factors: &[f64], scale: f64) -> Vec<f64> {
    let mut state = 1_u64;
    let nudge = |factor: &f64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let part = f64::from(u32::try_from(state >> 40).unwrap_or_default()) / f64::from(1_u32 << 24);
        factor / scale + NUDGE * (0.5 + part)
    };
    factors.iter().map(nudge).collect()
}

/// By how much that objective is moved.
const NUDGE: f64 = 1e-7;
/// How many pivots are made before the bound is looked at.
const PIVOTS: usize = 10;
/// How often that is repeated at most.
const ROUNDS: usize = 300;
