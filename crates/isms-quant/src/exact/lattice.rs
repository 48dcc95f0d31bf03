//! Losses that are single amounts: a step of which they are multiples, and how far the years move where there is none.

use super::counts::Counts;
use crate::distribution::Dist;
use crate::scenario::Scenario;

/// How near to a multiple of the step an amount counts as one, in steps.
pub(super) const NEAR: f64 = 1e-9;
/// What may happen with more events, or a larger shift, than [`Shift`] says.
const UNLIKELY: f64 = 1e-9;
/// Amounts are compared in hundredths, as money is written.
const HUNDREDTHS: f64 = 100.0;
/// Whole numbers beyond which not all are numbers of 64 bits.
const WHOLE: f64 = 9e15;

fn losses(scenarios: &[Scenario]) -> impl Iterator<Item = &Dist> {
    scenarios.iter().flat_map(|scenario| &scenario.severity.parts).map(|part| &part.loss)
}

/// The largest amount of which every possible loss is a multiple, if losses are single amounts and there is one.
pub(super) fn common_amount(scenarios: &[Scenario]) -> Option<f64> {
    let mut amounts = Vec::new();
    for loss in losses(scenarios) {
        if !loss.is_discrete() {
            return None;
        }
        amounts.extend(loss.nodes(0, &[]).into_iter().map(|(amount, _)| amount).filter(|amount| *amount > 0.0));
    }
    let first = *amounts.first()?;
    if amounts.iter().all(|amount| *amount == first) {
        return Some(first);
    }
    let mut common = 0.0;
    for amount in amounts {
        let whole = libm::round(amount * HUNDREDTHS);
        if whole > WHOLE || (whole / HUNDREDTHS).to_bits() != amount.to_bits() {
            return None;
        }
        common = divisor(common, whole);
    }
    Some(common / HUNDREDTHS)
}

/// The greatest common divisor of two whole numbers.
fn divisor(mut a: f64, mut b: f64) -> f64 {
    while b > 0.0 {
        (a, b) = (b, a % b);
    }
    a
}

/// A grid that has every possible loss among its points: its step is this amount divided by this number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Lattice {
    amount: f64,
    times: f64,
}

impl Lattice {
    /// With the step, or a smaller one, but more than half of it.
    pub(super) fn near(common: Option<f64>, step: f64) -> Option<Self> {
        let amount = common.filter(|amount| *amount >= step)?;
        Some(Self { amount, times: libm::ceil(amount / step) })
    }

    pub(super) fn step(self) -> f64 {
        self.amount / self.times
    }

    /// The amount of a point; multiplied first, so that a multiple of the amount is met.
    pub(super) fn at(self, point: usize) -> f64 {
        point as f64 * self.amount / self.times
    }
}

/// How far the grid may have moved the loss of a year whose events it cannot tell apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Shift {
    /// In money.
    pub(super) amount: f64,
    /// The probability that it is more.
    pub(super) odds: f64,
}

/// A density whose standard deviation is less than so many steps is as good as a single amount.
const NARROW: f64 = 1.0;

impl Shift {
    pub(super) const NONE: Self = Self { amount: 0.0, odds: 0.0 };

    /// A loss between two points is shared between both so that its mean is kept, so each event is moved by a random amount of mean 0 and
    /// range one step, independently of all others; one with a narrow density, rounded first, within two steps. How far n such events go
    /// together bounds Hoeffding 1963 (J. Amer. Statist. Assoc. 58:13–30, theorem 2): beyond t steps with a probability of at most
    /// 2 exp(−2 t²/Σ range²).
    pub(super) fn of(scenarios: &[Scenario], counts: &[Counts], step: f64) -> Self {
        let (mut most, mut squares, mut odds) = (0.0, 0.0, 0.0);
        for (scenario, counts) in scenarios.iter().zip(counts) {
            let ranges = scenario.severity.parts.iter().map(|part| range(&part.loss, step));
            let (sum, square) = ranges.fold((0.0, 0.0), |(sum, square), range| (sum + range, square + range * range));
            if sum > 0.0 {
                let events = counts.hardly_more_than(UNLIKELY);
                most += sum * events;
                squares += square * events;
                odds += UNLIKELY;
            }
        }
        if most == 0.0 {
            return Self::NONE;
        }
        let steps = libm::sqrt(squares * libm::log(2.0 / UNLIKELY) / 2.0).min(most);
        Self { amount: steps * step, odds: odds + UNLIKELY }
    }
}

/// By how many steps an event may be moved more than another, where that is all that is known.
fn range(loss: &Dist, step: f64) -> f64 {
    if !loss.is_discrete() {
        return if is_narrow(loss, step) { 2.0 } else { 0.0 };
    }
    let between = |amount: f64| (amount / step - libm::round(amount / step)).abs() > NEAR;
    if loss.nodes(0, &[]).iter().any(|(amount, _)| between(*amount)) { 1.0 } else { 0.0 }
}

/// Whether a density is too narrow for the grid to see its shape.
pub(super) fn is_narrow(loss: &Dist, step: f64) -> bool {
    !loss.is_discrete() && loss.moments().sd() < NARROW * step
}
