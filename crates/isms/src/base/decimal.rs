//! Numbers with their units: counts, percentages, decimal amounts and money.

use std::fmt;

use super::fault::{FaultCode, Params};
use super::json::{Json, LARGEST_NUMBER};
use super::shape::{Reader, Shape, read_text};

/// A whole number from 0 to 2⁵³ − 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count(u64);

impl Count {
    /// The number; `None` beyond 2⁵³ − 1.
    #[must_use]
    pub fn new(value: u64) -> Option<Self> {
        (value <= LARGEST_NUMBER as u64).then_some(Self(value))
    }
    /// The length of something; 2⁵³ − 1 at most.
    #[must_use]
    pub fn of(amount: usize) -> Self {
        Self(u64::try_from(amount).unwrap_or(u64::MAX).min(LARGEST_NUMBER.unsigned_abs()))
    }
    /// The number.
    #[must_use]
    pub fn get(self) -> u64 {
        self.0
    }
}

impl Shape for Count {
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        whole(json, LARGEST_NUMBER, r).map(|value| Self(value.unsigned_abs()))
    }
    fn to_json(&self) -> Json<'_> {
        Json::Int(i64::try_from(self.0).unwrap_or(LARGEST_NUMBER))
    }
}

/// A percentage, a whole number from 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(u8);

impl Percent {
    /// 0 %.
    pub const NONE: Self = Self(0);

    /// The percentage; `None` above 100.
    #[must_use]
    pub fn new(value: u8) -> Option<Self> {
        (value <= 100).then_some(Self(value))
    }
    /// The whole number, 0 to 100.
    #[must_use]
    pub fn get(self) -> u8 {
        self.0
    }
}

impl Shape for Percent {
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        whole(json, 100, r).and_then(|value| u8::try_from(value).ok()).map(Self)
    }
    fn to_json(&self) -> Json<'_> {
        Json::Int(i64::from(self.0))
    }
}

/// Reads a whole number from 0 to `largest`.
fn whole(json: &Json<'_>, largest: i64, r: &mut Reader) -> Option<i64> {
    match json {
        Json::Int(value) if (0..=largest).contains(value) => Some(*value),
        Json::Int(_) | Json::Float(_) => {
            r.fault(
                FaultCode::InvalidNumber,
                "expected a whole number from 0 to {largest}",
                Params::none().with("largest", largest),
            );
            None
        }
        other => {
            r.wrong_type(other, "a whole number");
            None
        }
    }
}

/// A finite number within ±(2⁵³ − 1), for the bounds of a scale and the like; never for money.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Number(f64);

impl Number {
    /// The number; `None` if it is not finite or lies outside ±(2⁵³ − 1).
    #[must_use]
    pub fn new(value: f64) -> Option<Self> {
        (value.is_finite() && value.abs() <= LARGEST_NUMBER as f64).then_some(Self(value))
    }
    /// The number.
    #[must_use]
    pub fn get(self) -> f64 {
        self.0
    }
}

impl Shape for Number {
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        let value = match json {
            Json::Int(value) => *value as f64,
            Json::Float(value) => *value,
            other => {
                r.wrong_type(other, "a number");
                return None;
            }
        };
        let number = Self::new(value);
        if number.is_none() {
            r.fault(
                FaultCode::InvalidNumber,
                "numbers must lie within ±{largest} to survive a round trip",
                Params::none().with("largest", LARGEST_NUMBER),
            );
        }
        number
    }
    fn to_json(&self) -> Json<'_> {
        if self.0.fract() == 0.0 { Json::Int(self.0 as i64) } else { Json::Float(self.0) }
    }
}

/// A decimal number kept exactly as written: up to 15 digits before the point and up to 6 behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decimal {
    /// The value without its point.
    units: i128,
    /// How many digits stand behind the point.
    scale: u8,
}

impl Decimal {
    /// Reads `-12500.00` and the like; `None` for any other form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, body) = text.strip_prefix('-').map_or((false, text), |body| (true, body));
        let (whole, fraction) = body.split_once('.').map_or((body, None), |(whole, fraction)| (whole, Some(fraction)));
        let fraction_ok = fraction.is_none_or(|digits| (1..=6).contains(&digits.len()));
        let leading_zero = whole.len() > 1 && whole.starts_with('0');
        if whole.is_empty() || whole.len() > 15 || leading_zero || !fraction_ok {
            return None;
        }
        let fraction = fraction.unwrap_or_default();
        let mut units: i128 = 0;
        for byte in whole.bytes().chain(fraction.bytes()) {
            if !byte.is_ascii_digit() {
                return None;
            }
            units = units * 10 + i128::from(byte - b'0');
        }
        if negative && units == 0 {
            return None;
        }
        let units = if negative { -units } else { units };
        Some(Self { units, scale: u8::try_from(fraction.len()).ok()? })
    }

    /// The value in millionths.
    #[must_use]
    pub fn micros(self) -> i128 {
        self.units * 10_i128.pow(6 - u32::from(self.scale.min(6)))
    }

    /// A value given in millionths, written with so many digits behind the point (at most 6) and no fewer than it needs.
    #[must_use]
    pub fn from_micros(micros: i128, digits: u8) -> Self {
        let mut units = micros;
        let mut scale = 6_u8;
        while scale > digits.min(6) && units % 10 == 0 {
            units /= 10;
            scale -= 1;
        }
        Self { units, scale }
    }

    /// How many digits stand behind the point.
    #[must_use]
    pub fn scale(self) -> u8 {
        self.scale
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.units < 0 { "-" } else { "" };
        let power = 10_u128.pow(u32::from(self.scale));
        let units = self.units.unsigned_abs();
        write!(f, "{sign}{}", units / power)?;
        if self.scale > 0 {
            write!(f, ".{:0width$}", units % power, width = usize::from(self.scale))?;
        }
        Ok(())
    }
}

/// An ISO 4217 currency code: three capital letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The code; `None` unless it is three capital letters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 3] = text.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_uppercase).then_some(Self(bytes))
    }
    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl Shape for Decimal {
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        let text = read_text(json, r)?;
        let value = Self::parse(text);
        if value.is_none() {
            r.fault(
                FaultCode::InvalidMoney,
                "`{found}` is no decimal amount such as 12500.00 (at most 15 digits before and 6 behind the point)",
                Params::none().with("found", text.to_owned()),
            );
        }
        value
    }
    fn to_json(&self) -> Json<'_> {
        Json::from(self.to_string())
    }
}

impl Shape for Currency {
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        let text = read_text(json, r)?;
        let value = Self::parse(text);
        if value.is_none() {
            r.fault(
                FaultCode::InvalidMoney,
                "`{found}` is no currency code of three capital letters",
                Params::none().with("found", text.to_owned()),
            );
        }
        value
    }
    fn to_json(&self) -> Json<'_> {
        Json::text(self.as_str())
    }
}

/// An amount of money: a decimal text and a currency, so that no amount is ever rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, isms_derive::Shape)]
pub struct Money {
    /// The amount, as decimal text.
    pub amount: Decimal,
    /// The currency, ISO 4217.
    pub currency: Currency,
}

#[cfg(feature = "schema")]
mod schema {
    use super::{Count, Currency, Decimal, Number, Percent};
    use crate::base::json::LARGEST_NUMBER;
    use crate::base::schema::leaf;

    leaf!(Count, { "type": "integer", "minimum": 0, "maximum": LARGEST_NUMBER, "description": "A whole number." });
    leaf!(Percent, { "type": "integer", "minimum": 0, "maximum": 100, "description": "A percentage, 0 to 100." });
    leaf!(Number, {
        "type": "number", "minimum": -LARGEST_NUMBER, "maximum": LARGEST_NUMBER,
        "description": "A number that every JSON reader keeps."
    });
    leaf!(Decimal, {
        "type": "string", "pattern": "^(?!-0(\\.0+)?$)-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$",
        "description": "A decimal amount as text, such as `12500.00`."
    });
    leaf!(Currency, { "type": "string", "pattern": "^[A-Z]{3}$", "description": "An ISO 4217 currency code." });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_keep_their_form() {
        for text in ["0", "12500.00", "-3.5", "999999999999999.999999"] {
            assert_eq!(Decimal::parse(text).unwrap().to_string(), text);
        }
        for bad in ["", "-", "1.", ".5", "01", "1e3", "1,5", "-0", "-0.00", "1.1234567", "1234567890123456"] {
            assert!(Decimal::parse(bad).is_none(), "{bad}");
        }
        assert_eq!(Decimal::parse("12500.50").unwrap().micros(), 12_500_500_000);
        assert_eq!(Decimal::from_micros(12_500_500_000, 2).to_string(), "12500.50");
    }
}
