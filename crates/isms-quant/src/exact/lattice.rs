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

/// How far the grid may have moved the loss of a year of events with single amounts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Shift {
    /// In money.
    pub(super) amount: f64,
    /// The probability that it is more.
    pub(super) odds: f64,
}

impl Shift {
    pub(super) const NONE: Self = Self { amount: 0.0, odds: 0.0 };

    /// A loss between two points is shared between both so that its mean is kept, so each event is moved by a random amount of mean 0 and
    /// range one step, independently of all others. How far n such events go together bounds Hoeffding 1963 (J. Amer. Statist. Assoc.
    /// 58:13–30, theorem 2): beyond t steps with a probability of at most 2 exp(−2 t²/n).
    pub(super) fn of(scenarios: &[Scenario], counts: &[Counts], step: f64) -> Self {
        let (mut moved, mut odds) = (0.0, 0.0);
        for (scenario, counts) in scenarios.iter().zip(counts) {
            let between = |loss: &Dist| {
                loss.is_discrete()
                    && loss.nodes(0, &[]).iter().any(|(amount, _)| {
                        let at = amount / step;
                        (at - libm::round(at)).abs() > NEAR
                    })
            };
            let parts = scenario.severity.parts.iter().filter(|part| between(&part.loss)).count();
            if parts > 0 {
                moved += parts as f64 * counts.hardly_more_than(UNLIKELY);
                odds += UNLIKELY;
            }
        }
        if moved == 0.0 {
            return Self::NONE;
        }
        let steps = libm::sqrt(moved * libm::log(2.0 / UNLIKELY) / 2.0).min(moved);
        Self { amount: steps * step, odds: odds + UNLIKELY }
    }
}
