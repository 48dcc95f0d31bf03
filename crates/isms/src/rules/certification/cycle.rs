//! The cycle of three years: surveillance each year, recertification before the end.

use super::{stands, year_end};
use crate::base::{Date, Interval, IntervalUnit};
use crate::catalogue::Edition;
use crate::model::{Certification, restorable_until};
use crate::rules::{Out, Spot, View};

/// The last day on which a certificate against the edition of 2013 can hold (IAF MD 26:2023).
fn end_of_transition() -> Option<Date> {
    Date::new(2025, 10, 31)
}

/// CRT001.
pub(super) fn withdrawn_edition(view: &View<'_>, record: &Certification, out: &mut Out<'_>) {
    let edition = record.edition.unwrap_or(view.edition());
    let over = end_of_transition().is_some_and(|end| end < view.day());
    if over && edition == Edition::Iso27001_2013 && stands(view, record) {
        out.find(Spot::of(record).member("edition")).with("edition", edition.designation()).end();
    }
}

/// The day by which the first surveillance is to be held: twelve months after the first decision.
fn first_due(record: &Certification, day: Date) -> Option<Date> {
    let decided = record.decided_on.filter(|on| *on <= day)?;
    Some(decided.plus(Interval::new(12, IntervalUnit::Months)?))
}

/// Whether the first surveillance was, or is by now, late: the day it was due, and the one that came.
fn late_first(record: &Certification, day: Date) -> Option<(Date, Option<(usize, Date)>)> {
    let due = first_due(record, day)?;
    let first = record.surveillances_by(day).min_by_key(|(_, on)| *on);
    match first {
        Some((_, on)) if on <= due => None,
        Some(late) => Some((due, Some(late))),
        None => {
            let counted = record.is_certified_on(due) && !record.suspended_on(due);
            (due < day && counted).then_some((due, None))
        }
    }
}

/// CRT002.
pub(super) fn first_surveillance(view: &View<'_>, record: &Certification, out: &mut Out<'_>) {
    let Some((due, came)) = late_first(record, view.day()) else { return };
    let spot = Spot::of(record).member("surveillances");
    let (spot, problem) = match came {
        Some((at, on)) => {
            let id = record.surveillances.get(at).map(|audit| audit.id.as_str());
            (spot.item(at, id).member("held_on"), format!("was held on {on}"))
        }
        None => (spot, "has not been held".to_owned()),
    };
    out.find(spot).with("due", due.to_string()).with("problem", problem).end();
}

/// CRT003.
pub(super) fn year_without(view: &View<'_>, record: &Certification, out: &mut Out<'_>) {
    let day = view.day();
    let Some(decided) = record.decided_on.filter(|on| *on <= day) else { return };
    let first_is_late = late_first(record, day).is_some();
    let missed: Vec<String> = (decided.year() + 1..day.year())
        .filter(|year| !(first_is_late && *year == decided.year() + 1))
        .filter(|year| is_without(record, *year))
        .map(|year| year.to_string())
        .collect();
    if !missed.is_empty() {
        out.find(Spot::of(record).member("surveillances")).with("years", missed.join(", ")).end();
    }
}

fn is_without(record: &Certification, year: i32) -> bool {
    let Some(last) = year_end(year) else { return false };
    let within = |on: Option<Date>| on.is_some_and(|on| on.year() == year);
    let surveyed = record.surveillances.iter().any(|audit| within(audit.held_on));
    // In the year of recertification, and in that of the certificate's end, no surveillance is asked for.
    let renewed = record.recertifications.iter().any(|other| within(other.held_on) || within(other.decided_on));
    record.is_certified_on(last)
        && !record.suspended_on(last)
        && !surveyed
        && !renewed
        && !within(record.end_as_of(last))
}

/// CRT004.
pub(super) fn restored_too_late(view: &View<'_>, record: &Certification, out: &mut Out<'_>) {
    let day = view.day();
    for (at, renewal) in record.recertifications.iter().enumerate() {
        let Some(decided) = renewal.decided_on.filter(|on| *on <= day) else { continue };
        let mut before = record.clone();
        before.recertifications.retain(|other| other.decided_on.is_some_and(|on| on < decided));
        let Some(end) = before.end_as_of(decided) else { continue };
        let latest = restorable_until(end);
        if latest < decided {
            let spot = Spot::of(record).member("recertifications").item(at, Some(renewal.id.as_str()));
            out.find(spot.member("decided_on"))
                .with("decided", decided.to_string())
                .with("end", end.to_string())
                .with("latest", latest.to_string())
                .end();
        }
    }
}
