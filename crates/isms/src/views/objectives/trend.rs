//! How values move: by period, against the baseline, against time.

use isms_derive::Shape;

use crate::base::{Date, Decimal, Interval};
use crate::model::{Metric, MetricDirection, Objective};

/// How a value moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ValueTrend {
    /// It got better.
    Better,
    /// It stayed.
    Steady,
    /// It got worse.
    Worse,
    /// There are not two values to compare, or nobody has said which way is better.
    Unknown,
}

/// The last value of a period.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PeriodValue {
    /// The first day of the period.
    pub since: Date,
    /// The day of the value.
    pub on: Date,
    /// The value.
    pub value: Decimal,
    /// How it moved against the one of the period before.
    pub trend: ValueTrend,
}

/// How many periods are looked at, at most.
const MOST: usize = 200;

/// The length of the periods, and the last value in each, until a day; periods run from the first measurement.
pub(super) fn periods(objective: &Objective, metric: Option<&Metric>, day: Date) -> (Interval, Vec<PeriodValue>) {
    let every = objective.interval(metric).unwrap_or(Interval::QUARTER);
    let results = metric.map(|metric| metric.measured_by_day(day)).unwrap_or_default();
    let Some((_, first)) = results.first() else { return (every, Vec::new()) };
    let direction = objective.direction(metric);
    let mut periods: Vec<PeriodValue> = Vec::new();
    let (mut since, mut next) = (first.on, first.on.plus(every));
    for (_, result) in &results {
        while next <= result.on && next > since {
            (since, next) = (next, next.plus(every));
        }
        if periods.last().is_some_and(|last| last.since == since) {
            periods.pop();
        }
        let trend = moved(periods.last().map(|before| before.value), result.value, direction);
        periods.push(PeriodValue { since, on: result.on, value: result.value, trend });
    }
    let surplus = periods.len().saturating_sub(MOST);
    periods.drain(..surplus);
    (every, periods)
}

fn moved(before: Option<Decimal>, now: Decimal, direction: Option<MetricDirection>) -> ValueTrend {
    match (before, direction) {
        (Some(before), Some(_)) if before.micros() == now.micros() => ValueTrend::Steady,
        (Some(before), Some(direction)) if direction.is_worse(now, before) => ValueTrend::Worse,
        (Some(_), Some(_)) => ValueTrend::Better,
        _ => ValueTrend::Unknown,
    }
}

/// How the last value moved, and for how many periods in a row it has got worse.
pub(super) fn trend(periods: &[PeriodValue], direction: Option<MetricDirection>) -> (ValueTrend, usize) {
    let last = periods.last().filter(|_| direction.is_some()).map_or(ValueTrend::Unknown, |last| last.trend);
    let worse = periods.iter().rev().take_while(|period| period.trend == ValueTrend::Worse).count();
    (last, worse)
}

/// How much of the way from one value to another is gone, in full percent from 0 to 100; `None` where there is no way.
pub(super) fn progress(from: Decimal, to: Decimal, now: Decimal) -> Option<u8> {
    share(now.micros() - from.micros(), to.micros() - from.micros())
}

/// How much of the time from one day to another is over, in full percent from 0 to 100.
pub(super) fn elapsed(from: Date, now: Date, to: Date) -> Option<u8> {
    share(i128::from(from.days_until(now)), i128::from(from.days_until(to)))
}

fn share(part: i128, whole: i128) -> Option<u8> {
    if whole == 0 {
        return None;
    }
    u8::try_from((part.saturating_mul(100) / whole).clamp(0, 100)).ok()
}
