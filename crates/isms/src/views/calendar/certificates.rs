//! What a certification body comes for (ISO/IEC 17021-1).

use super::Duty;
use super::gather::Gather;
use crate::base::{Date, Interval, IntervalUnit};
use crate::lifecycle::{Certifications, state};
use crate::model::{Certification, CertificationState};

pub(super) fn gather(g: &mut Gather<'_, '_>) {
    for record in g.look.view.all::<Certification>() {
        let over = matches!(
            state::<Certifications>(record, "", g.look.view.as_of()),
            Ok(Some(CertificationState::Withdrawn | CertificationState::Refused))
        );
        if over {
            continue;
        }
        let day = g.day;
        for (stage, pointer, what) in [
            (&record.stage_1, "/stage_1", "stage 1 of the certification audit"),
            (&record.stage_2, "/stage_2", "stage 2 of the certification audit"),
        ] {
            let Some(stage) = stage.as_ref().filter(|stage| stage.held_on.is_none_or(|on| on > day)) else { continue };
            let place = g.at(record, pointer, "");
            g.end(Duty::ExternalAudit, stage.planned_on, what.to_owned(), &place);
        }
        cycle(g, record);
    }
}

/// The next surveillance, or the recertification before the certificate ends.
fn cycle(g: &mut Gather<'_, '_>, record: &Certification) {
    let day = g.day;
    let mut planned = false;
    for (at, audit) in record.surveillances.iter().enumerate() {
        if audit.held_on.is_none_or(|on| on > day) {
            planned |= audit.planned_on.is_some();
            let place = g.at(record, &format!("/surveillances/{at}"), "");
            g.end(Duty::Surveillance, audit.planned_on, "surveillance audit".to_owned(), &place);
        }
    }
    for (at, renewal) in record.recertifications.iter().enumerate() {
        if renewal.held_on.is_none_or(|on| on > day) && renewal.decided_on.is_none_or(|on| on > day) {
            let place = g.at(record, &format!("/recertifications/{at}"), "");
            g.end(Duty::Recertification, renewal.planned_on, "recertification audit".to_owned(), &place);
        }
    }
    let Some(end) = record.end_as_of(day).filter(|_| record.is_certified_on(day)) else { return };
    let place = g.at(record, "/expires_on", "");
    g.once(Duty::Recertification, end, "decision on recertification: the certificate ends".to_owned(), &place);
    if let Some(due) = next_surveillance(record, day).filter(|due| !planned && due.year() < end.year()) {
        let place = g.at(record, "/surveillances", "");
        g.once(Duty::Surveillance, due, "surveillance audit".to_owned(), &place);
    }
}

/// The first within twelve months of the first decision, then one each calendar year.
fn next_surveillance(record: &Certification, day: Date) -> Option<Date> {
    let held = record.surveillances_by(day).map(|(_, on)| on).max();
    let first = record.cycle_since(day)? == record.decided_on?;
    match held.filter(|on| Some(*on) >= record.cycle_since(day)) {
        Some(last) => Date::new(u16::try_from(last.year() + 1).ok()?, 12, 31),
        None if first => Some(record.decided_on?.plus(Interval::new(12, IntervalUnit::Months)?)),
        None => Date::new(u16::try_from(record.cycle_since(day)?.year() + 1).ok()?, 12, 31),
    }
}
