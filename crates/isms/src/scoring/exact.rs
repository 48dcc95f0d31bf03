//! Exact arithmetic for scores: fractions of whole numbers, so that a threshold is met or not met, never nearly.

use std::cmp::Ordering;

use crate::base::{Decimal, Number};

/// The largest number that enters arithmetic, either way from zero.
pub(super) const LARGEST: f64 = 1_000_000.0;

/// A fraction. What enters has at most three digits behind the point and lies within ±[`LARGEST`], so that the few steps a
/// method takes cannot leave `i128`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Exact {
    num: i128,
    /// Above zero.
    den: i128,
}

fn common(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    i128::try_from(a).unwrap_or(1).max(1)
}

impl Exact {
    fn new(num: i128, den: i128) -> Self {
        let by = common(num, den) * den.signum();
        Self { num: num / by, den: den / by }
    }

    pub(super) fn whole(value: usize) -> Self {
        Self { num: i128::try_from(value).unwrap_or(i128::MAX), den: 1 }
    }

    /// The number, kept exactly; `None` beyond ±[`LARGEST`] or with more than three digits behind the point.
    pub(super) fn of(number: Number) -> Option<Self> {
        let value = number.get();
        if value.abs() > LARGEST {
            return None;
        }
        // `-0` reads as zero.
        let micros = if value == 0.0 { 0 } else { Decimal::parse(&value.to_string())?.micros() };
        (micros % 1000 == 0).then(|| Self::new(micros, 1_000_000))
    }

    pub(super) fn plus(self, other: Self) -> Self {
        Self::new(self.num * other.den + other.num * self.den, self.den * other.den)
    }

    pub(super) fn times(self, other: Self) -> Self {
        Self::new(self.num * other.num, self.den * other.den)
    }

    /// The quotient; `None` for a division by zero.
    pub(super) fn over(self, other: Self) -> Option<Self> {
        (other.num != 0).then(|| Self::new(self.num * other.den, self.den * other.num))
    }

    pub(super) fn larger(self, other: Self) -> Self {
        if self.compare(other) == Ordering::Less { other } else { self }
    }

    pub(super) fn compare(self, other: Self) -> Ordering {
        (self.num * other.den).cmp(&(other.num * self.den))
    }

    pub(super) fn at_least(self, other: Self) -> bool {
        self.compare(other) != Ordering::Less
    }

    /// The sum of all.
    pub(super) fn sum(all: &[Self]) -> Self {
        all.iter().fold(Self::whole(0), |sum, one| sum.plus(*one))
    }

    /// The mean of all; zero of none.
    pub(super) fn mean(all: &[Self]) -> Self {
        Self::sum(all).over(Self::whole(all.len())).unwrap_or(Self::whole(0))
    }

    /// Rounded to so many digits behind the point (at most 6), halves away from zero.
    pub(super) fn rounded(self, digits: u8) -> Self {
        let power = 10_i128.pow(u32::from(digits.min(6)));
        let twice = self.num * power * 2;
        let units = (twice + self.den * twice.signum()) / (self.den * 2);
        Self::new(units, power)
    }

    /// The nearest number to it.
    pub(super) fn number(self) -> Option<Number> {
        // Both are whole numbers that a double holds exactly once the fraction is rounded, so their quotient is the nearest.
        Number::new(self.num as f64 / self.den as f64)
    }
}

impl std::fmt::Display for Exact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let shown = self.rounded(4);
        let decimal = Decimal::from_micros(shown.num * (1_000_000 / shown.den), 0);
        if shown.compare(*self) == Ordering::Equal { write!(f, "{decimal}") } else { write!(f, "about {decimal}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(value: f64) -> Exact {
        Exact::of(Number::new(value).unwrap()).unwrap()
    }

    #[test]
    fn halves_are_rounded_away_from_zero() {
        for (value, digits, expected) in [(0.125, 2, 0.13), (-0.125, 2, -0.13), (2.5, 0, 3.0), (0.124, 2, 0.12)] {
            assert_eq!(exact(value).rounded(digits).number().unwrap().get(), expected);
        }
    }

    #[test]
    fn what_a_double_cannot_hold_is_kept() {
        // 0.1 + 0.2 is 0.3, which doubles deny.
        assert_eq!(exact(0.1).plus(exact(0.2)).compare(exact(0.3)), Ordering::Equal);
        assert_eq!(exact(0.1).times(exact(3.0)).to_string(), "0.3");
        assert_eq!(Exact::new(1, 3).to_string(), "about 0.3333");
        assert_eq!(exact(-0.0).to_string(), "0");
    }

    #[test]
    fn what_cannot_be_kept_is_refused() {
        for value in [1e6 + 1.0, 0.1234, 1e-7] {
            assert!(Exact::of(Number::new(value).unwrap()).is_none(), "{value}");
        }
    }
}
