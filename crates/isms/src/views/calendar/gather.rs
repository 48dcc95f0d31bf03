//! Gathering what is due.

use super::{CalendarRow, Duty, DutyStanding};
use crate::base::{Count, Date, Id, Interval, RecordRef, Timestamp};
use crate::document::{Kept, join};
use crate::model::Person;
use crate::views::look::Look;

/// How many later occurrences of a recurring duty are shown.
const EXPECTED: usize = 24;

/// Where a duty stands, who answers for it and what asks for it.
#[derive(Clone, Default)]
pub(super) struct Place {
    record: Option<RecordRef>,
    path: Option<String>,
    owner: Option<Id<Person>>,
    clause: Option<&'static str>,
}

impl Place {
    /// A clause only.
    pub(super) fn clause(clause: &'static str) -> Self {
        Self { clause: Some(clause), ..Self::default() }
    }

    pub(super) fn owner(mut self, owner: Option<&Id<Person>>) -> Self {
        if owner.is_some() {
            self.owner = owner.cloned();
        }
        self
    }
}

pub(super) struct Gather<'l, 'a> {
    pub(super) look: &'l Look<'a>,
    pub(super) day: Date,
    since: Date,
    until: Date,
    rows: Vec<CalendarRow>,
}

impl<'l, 'a> Gather<'l, 'a> {
    pub(super) fn new(look: &'l Look<'a>, since: Date, until: Date) -> Self {
        Self { look, day: look.day, since, until, rows: Vec::new() }
    }

    /// A record, and a place in it as the rest of its pointer.
    pub(super) fn at<T: Kept>(&self, record: &T, rest: &str, clause: &'static str) -> Place {
        let place = T::register(self.look.isms).place(record);
        Place {
            record: RecordRef::parse(&format!("{}/{}", T::REGISTER, record.id())),
            path: Some(join(&place, rest)),
            owner: record.owner().cloned(),
            clause: Some(clause).filter(|clause| !clause.is_empty()),
        }
    }

    fn row(&self, due: Date, duty: Duty, what: String, place: &Place) -> CalendarRow {
        let late = due < self.day;
        let days = usize::try_from(due.days_until(self.day)).ok().filter(|_| late);
        CalendarRow {
            due,
            at: None,
            standing: if late { DutyStanding::Late } else { DutyStanding::Due },
            days_late: days.map(Count::of),
            duty,
            what,
            clause: place.clause.map(str::to_owned),
            owner: place.owner.clone(),
            record: place.record.clone(),
            path: place.path.clone(),
            every: None,
            last_on: None,
            slipped: None,
        }
    }

    fn push(&mut self, row: CalendarRow) {
        let within = self.since <= row.due && row.due <= self.until;
        if row.standing == DutyStanding::Late || within {
            self.rows.push(row);
        }
    }

    /// Something due once and not done.
    pub(super) fn once(&mut self, duty: Duty, due: Date, what: String, place: &Place) {
        let row = self.row(due, duty, what, place);
        self.push(row);
    }

    /// Something due at a moment and not done.
    pub(super) fn moment(&mut self, duty: Duty, at: Timestamp, what: String, place: &Place) {
        let mut row = self.row(at.date(), duty, what, place);
        row.at = Some(at);
        if at < self.look.moment {
            row.standing = DutyStanding::Late;
            row.days_late = usize::try_from(row.due.days_until(self.day)).ok().map(Count::of);
        }
        self.push(row);
    }

    /// Something that ends after a day it still holds: it is decided on again by that day.
    pub(super) fn end(&mut self, duty: Duty, until: Option<Date>, what: String, place: &Place) {
        if let Some(until) = until {
            self.once(duty, until, what, place);
        }
    }

    /// Something that recurs: the days it was done, and the day from which it counts if it never was.
    pub(super) fn recurring(
        &mut self,
        duty: Duty,
        every: Interval,
        done: Vec<Date>,
        from: Option<Date>,
        what: String,
        place: &Place,
    ) {
        let operating = self.look.view.operating_since();
        let mut done: Vec<Date> = done.into_iter().filter(|on| *on <= self.day).collect();
        crate::base::order::sort(&mut done);
        let last = done.last().copied();
        let begun = last.or(from).or(operating);
        // What never was done, and of which nobody says since when it is due, is due now.
        let due = begun.map_or(self.day, |begun| begun.max(operating.unwrap_or(begun)).plus(every));
        let before = done.len().checked_sub(2).and_then(|at| done.get(at));
        let slipped = before.zip(last).map(|(before, last)| before.plus(every).days_until(last));
        let mut row = self.row(due, duty, what, place);
        row.every = Some(every);
        row.last_on = last;
        row.slipped = slipped.and_then(|days| usize::try_from(days).ok()).filter(|days| *days > 0).map(Count::of);
        let mut next = row.clone();
        let from_now = due.max(self.day);
        self.push(row);
        next.standing = DutyStanding::Expected;
        (next.days_late, next.last_on, next.slipped) = (None, None, None);
        next.due = from_now;
        for _ in 0..EXPECTED {
            next.due = next.due.plus(every);
            if next.due > self.until {
                break;
            }
            self.push(next.clone());
        }
    }

    /// The rows in the order of their days.
    pub(super) fn finish(self) -> Vec<CalendarRow> {
        let mut rows = self.rows;
        crate::base::order::sort_by(&mut rows, |a, b| (a.due, a.at, a.duty).cmp(&(b.due, b.at, b.duty)));
        rows
    }
}
