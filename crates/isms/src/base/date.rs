//! Days, moments and intervals. chrono does the calendar behind these types and appears in no signature.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, Timelike};

use super::fault::{FaultCode, Params};
use super::json::Json;
use super::shape::{Reader, Shape, read_text};

/// A calendar day, `YYYY-MM-DD`, from `0001-01-01` to `9999-12-31`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

/// The text is no such date, timestamp or interval.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not {expected}")]
pub struct CalendarError {
    text: String,
    expected: &'static str,
}

const DATE_FORM: &str = "a date of the form YYYY-MM-DD";
const TIMESTAMP_FORM: &str = "an RFC 3339 timestamp in UTC, such as 2026-03-31T09:00:00Z";
const INTERVAL_FORM: &str = "an interval such as P1Y, P3M, P2W or P10D";

fn digits(text: &str, from: usize, to: usize) -> Option<u32> {
    let part = text.get(from..to)?;
    if part.bytes().all(|byte| byte.is_ascii_digit()) { part.parse().ok() } else { None }
}

impl Date {
    /// The last day there is, `9999-12-31`.
    pub const MAX: Self = Self(match NaiveDate::from_ymd_opt(9999, 12, 31) {
        Some(last) => last,
        None => NaiveDate::MAX,
    });

    /// A day of the proleptic Gregorian calendar; `None` if there is no such day.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day)).map(Self)
    }

    fn parse(text: &str) -> Option<Self> {
        if text.len() != 10 || text.get(4..5) != Some("-") || text.get(7..8) != Some("-") {
            return None;
        }
        let year = u16::try_from(digits(text, 0, 4)?).ok()?;
        let month = u8::try_from(digits(text, 5, 7)?).ok()?;
        let day = u8::try_from(digits(text, 8, 10)?).ok()?;
        Self::new(year, month, day)
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The day that many days later; the last day there is if that lies beyond it.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        self.0.checked_add_days(Days::new(u64::from(days))).map_or(Self::MAX, Self).min(Self::MAX)
    }

    /// The days from this day to another; negative if the other is earlier.
    #[must_use]
    pub fn days_until(self, other: Self) -> i64 {
        (other.0 - self.0).num_days()
    }

    /// The day so many months earlier; a month that is too short ends it on its last day. The first day there is, if that lies before it.
    #[must_use]
    pub fn minus_months(self, months: u32) -> Self {
        let earlier = self.0.checked_sub_months(Months::new(months)).filter(|day| day.year() >= 1);
        earlier.map_or(Self(NaiveDate::from_ymd_opt(1, 1, 1).unwrap_or_default()), Self)
    }

    /// The day one interval later; a month that is too short ends it on its last day.
    #[must_use]
    pub fn plus(self, interval: Interval) -> Self {
        let later = match interval.unit {
            Unit::Days => self.0.checked_add_days(Days::new(u64::from(interval.count))),
            Unit::Weeks => self.0.checked_add_days(Days::new(u64::from(interval.count) * 7)),
            Unit::Months => self.0.checked_add_months(Months::new(u32::from(interval.count))),
            Unit::Years => self.0.checked_add_months(Months::new(u32::from(interval.count) * 12)),
        };
        later.map_or(Self::MAX, Self).min(Self::MAX)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl FromStr for Date {
    type Err = CalendarError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text).ok_or_else(|| CalendarError { text: text.to_owned(), expected: DATE_FORM })
    }
}

/// A moment in UTC, RFC 3339 with `Z`, to the nanosecond.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(NaiveDateTime);

impl Timestamp {
    fn parse(text: &str) -> Option<Self> {
        let date = Date::parse(text.get(..10)?)?;
        let time = text.get(10..)?;
        let body = time.strip_prefix('T')?.strip_suffix('Z')?;
        if body.get(2..3) != Some(":") || body.get(5..6) != Some(":") {
            return None;
        }
        let nanos = match body.get(8..) {
            Some("") => 0,
            Some(fraction) => {
                let fraction = fraction.strip_prefix('.')?;
                if fraction.is_empty() || fraction.len() > 9 {
                    return None;
                }
                let value = digits(fraction, 0, fraction.len())?;
                value * 10_u32.pow(9 - u32::try_from(fraction.len()).ok()?)
            }
            None => return None,
        };
        date.0.and_hms_nano_opt(digits(body, 0, 2)?, digits(body, 3, 5)?, digits(body, 6, 8)?, nanos).map(Self)
    }

    /// The day it falls on, in UTC.
    #[must_use]
    pub fn date(self) -> Date {
        Date(self.0.date())
    }

    /// The last moment of a day.
    #[must_use]
    pub fn end_of(day: Date) -> Self {
        Self(day.0.and_hms_nano_opt(23, 59, 59, 999_999_999).unwrap_or_default())
    }

    /// Whole seconds from this moment to another; negative if the other is earlier.
    #[must_use]
    pub fn seconds_until(self, other: Self) -> i64 {
        (other.0 - self.0).num_seconds()
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = self.0.time();
        write!(f, "{}T{:02}:{:02}:{:02}", self.date(), time.hour(), time.minute(), time.second())?;
        let nanos = time.nanosecond();
        if nanos > 0 {
            let fraction = format!("{nanos:09}");
            write!(f, ".{}", fraction.trim_end_matches('0'))?;
        }
        f.write_str("Z")
    }
}

impl FromStr for Timestamp {
    type Err = CalendarError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text).ok_or_else(|| CalendarError { text: text.to_owned(), expected: TIMESTAMP_FORM })
    }
}

/// The moment a question is asked for: a day means its end, in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AsOf {
    date: Date,
    at: Option<Timestamp>,
}

impl AsOf {
    /// The day.
    #[must_use]
    pub fn date(self) -> Date {
        self.date
    }

    /// The moment: the end of the day, unless a time was given.
    #[must_use]
    pub fn moment(self) -> Timestamp {
        self.at.unwrap_or_else(|| Timestamp::end_of(self.date))
    }
}

impl From<Date> for AsOf {
    fn from(date: Date) -> Self {
        Self { date, at: None }
    }
}

impl From<Timestamp> for AsOf {
    fn from(at: Timestamp) -> Self {
        Self { date: at.date(), at: Some(at) }
    }
}

impl From<AsOf> for Date {
    fn from(as_of: AsOf) -> Self {
        as_of.date
    }
}

impl fmt::Display for AsOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.at {
            Some(at) => at.fmt(f),
            None => self.date.fmt(f),
        }
    }
}

impl FromStr for AsOf {
    type Err = CalendarError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.len() > 10 { text.parse().map(Timestamp::into) } else { text.parse().map(Date::into) }
    }
}

impl Shape for AsOf {
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        let text = read_text(json, r)?;
        if text.len() > 10 { Timestamp::read(json, r).map(Into::into) } else { Date::read(json, r).map(Into::into) }
    }
    fn to_json(&self) -> Json<'_> {
        Json::from(self.to_string())
    }
}

#[cfg(feature = "schema")]
super::schema::leaf!(AsOf, {
    "type": "string",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z)?$",
    "description": "A day (its end in UTC), or a moment in UTC."
});

/// What an interval counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Days (`D`).
    Days,
    /// Weeks of seven days (`W`).
    Weeks,
    /// Calendar months (`M`).
    Months,
    /// Years of twelve months (`Y`).
    Years,
}

/// A recurring interval in the form of ISO 8601 with one unit: `P1Y`, `P3M`, `P2W`, `P10D`; 1 to 999 units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Interval {
    count: u16,
    unit: Unit,
}

impl Interval {
    /// Three months.
    pub const QUARTER: Self = Self { count: 3, unit: Unit::Months };

    /// So many months; at least 1 and at most 999.
    #[must_use]
    pub fn months(count: u32) -> Self {
        Self { count: u16::try_from(count.clamp(1, 999)).unwrap_or(1), unit: Unit::Months }
    }

    /// So many units; `None` unless 1 to 999.
    #[must_use]
    pub fn new(count: u16, unit: Unit) -> Option<Self> {
        (1..=999).contains(&count).then_some(Self { count, unit })
    }

    fn parse(text: &str) -> Option<Self> {
        let body = text.strip_prefix('P')?;
        let (count, unit) = body.split_at_checked(body.len().checked_sub(1)?)?;
        if count.is_empty() || count.len() > 3 || count.starts_with('0') {
            return None;
        }
        let unit = match unit {
            "D" => Unit::Days,
            "W" => Unit::Weeks,
            "M" => Unit::Months,
            "Y" => Unit::Years,
            _ => return None,
        };
        Self::new(u16::try_from(digits(count, 0, count.len())?).ok()?, unit)
    }
}

impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::Days => 'D',
            Unit::Weeks => 'W',
            Unit::Months => 'M',
            Unit::Years => 'Y',
        };
        write!(f, "P{}{unit}", self.count)
    }
}

impl FromStr for Interval {
    type Err = CalendarError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text).ok_or_else(|| CalendarError { text: text.to_owned(), expected: INTERVAL_FORM })
    }
}

macro_rules! shape_from_text {
    ($type:ty, $code:ident, $form:expr, $schema:expr) => {
        impl Shape for $type {
            fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
                let text = read_text(json, r)?;
                let value = Self::parse(text);
                if value.is_none() {
                    r.fault(
                        FaultCode::$code,
                        "`{found}` is not {expected}",
                        Params::none().with("found", text.to_owned()).with("expected", $form),
                    );
                }
                value
            }
            fn to_json(&self) -> Json<'_> {
                Json::from(self.to_string())
            }
        }
        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $schema
            }
        }
    };
}

shape_from_text!(
    Date,
    InvalidDate,
    DATE_FORM,
    schemars::json_schema!({
        "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        "description": "A calendar day, `YYYY-MM-DD`."
    })
);
shape_from_text!(
    Timestamp,
    InvalidTimestamp,
    TIMESTAMP_FORM,
    schemars::json_schema!({
        "type": "string", "format": "date-time",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$",
        "description": "A moment in UTC, RFC 3339 ending in `Z`."
    })
);
shape_from_text!(
    Interval,
    InvalidInterval,
    INTERVAL_FORM,
    schemars::json_schema!({
        "type": "string", "pattern": "^P[1-9][0-9]{0,2}[DWMY]$",
        "description": "A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`."
    })
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_strict() {
        for bad in ["2026-2-1", "2026-02-30", "0000-01-01", "2026/01/01", "2026-01-01T00:00:00Z", "２０２６-01-01", ""]
        {
            assert!(bad.parse::<Date>().is_err(), "{bad}");
        }
        assert_eq!("2024-02-29".parse::<Date>().unwrap().to_string(), "2024-02-29");
    }

    #[test]
    fn timestamps_have_one_form() {
        let text = "2026-03-31T09:00:00.250Z".parse::<Timestamp>().unwrap().to_string();
        assert_eq!(text, "2026-03-31T09:00:00.25Z");
        for bad in [
            "2026-03-31T09:00:00",
            "2026-03-31T09:00:00+01:00",
            "2026-03-31T24:00:00Z",
            "2026-03-31 09:00:00Z",
            "2026-03-31T09:00:60Z",
        ] {
            assert!(bad.parse::<Timestamp>().is_err(), "{bad}");
        }
    }

    #[test]
    fn intervals_follow_the_calendar() {
        let day = "2024-02-29".parse::<Date>().unwrap();
        assert_eq!(day.plus("P1Y".parse().unwrap()).to_string(), "2025-02-28");
        assert_eq!(day.plus("P1M".parse().unwrap()).to_string(), "2024-03-29");
        assert_eq!(day.plus("P2W".parse().unwrap()).to_string(), "2024-03-14");
        assert_eq!(Date::new(9999, 12, 1).unwrap().plus("P999Y".parse().unwrap()).to_string(), "9999-12-31");
        for bad in ["1Y", "P0D", "P01D", "P1000D", "P1Y6M", "P", "PY"] {
            assert!(bad.parse::<Interval>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_day_means_its_end() {
        let day: AsOf = "2026-03-31".parse().unwrap();
        assert!(day.moment() > "2026-03-31T23:59:59Z".parse::<Timestamp>().unwrap());
        let moment: AsOf = "2026-03-31T09:00:00Z".parse().unwrap();
        assert_eq!(moment.to_string(), "2026-03-31T09:00:00Z");
    }
}
