//! Certification by an accredited body (ISO/IEC 17021-1, ISO/IEC 27006-1).

use isms_derive::Shape;

use super::certification_history::{CertificationCommand, CertificationState};
use super::common::{Item, Meta, entity};
use super::{Audit, Finding, Person, StatementOfApplicability};
use crate::base::{Date, Id, Interval, IntervalUnit, Line, Text};
use crate::catalogue::Edition;

/// The certification of the ISMS, from the application to the last surveillance; one record a certificate.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Certification {
    /// The certification's id.
    pub id: Id<Certification>,
    /// The number of the certificate.
    pub certificate: Option<Line>,
    /// The certification body.
    pub body: Option<Line>,
    /// Who accredited the body.
    pub accreditation: Option<Line>,
    /// The edition certified against; absent means the document's own.
    pub edition: Option<Edition>,
    /// Who looks after it in the organization.
    pub owner: Option<Id<Person>>,
    /// The day of the application.
    pub applied_on: Option<Date>,
    /// The first stage of the initial audit: is the ISMS documented and ready?
    pub stage_1: Option<CertificationAudit>,
    /// The second stage: does it work?
    pub stage_2: Option<CertificationAudit>,
    /// The day of the body's first decision; the cycle of three years begins with it.
    pub decided_on: Option<Date>,
    /// The last day of the certificate as first granted.
    pub expires_on: Option<Date>,
    /// The surveillance audits.
    pub surveillances: Vec<SurveillanceAudit>,
    /// The recertifications, each with the certificate's new end.
    pub recertifications: Vec<Recertification>,
    /// The scope as the certificate words it.
    pub scope_statement: Option<Text>,
    /// The version of the scope that the certificate rests on.
    pub scope_version: Option<Line>,
    /// The Statement of Applicability that the certificate cites.
    pub statement: Option<Id<StatementOfApplicability>>,
    /// Its version.
    pub statement_version: Option<Line>,
    /// When it was suspended.
    pub suspensions: Vec<CertificateSuspension>,
    /// The day it was withdrawn or given up.
    pub withdrawn_on: Option<Date>,
    /// The state, as another tool keeps it; where there is a history, the history decides.
    pub state: Option<CertificationState>,
    /// Whether each entry of the history carries the fingerprint of the one before.
    pub chain: Option<bool>,
    /// What happened to it.
    pub history: Vec<CertificationCommand>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Certification, "certification", name: certificate, owner: owner);

/// An audit of the certification body.
#[derive(Debug, Clone, Default, PartialEq, Shape)]
pub struct CertificationAudit {
    /// The day it is planned for.
    pub planned_on: Option<Date>,
    /// The day it ended.
    pub held_on: Option<Date>,
    /// The record of the audit.
    pub audit: Option<Id<Audit>>,
    /// What the body found.
    pub findings: Vec<Id<Finding>>,
    /// What it concluded.
    pub conclusion: Option<Text>,
}

/// A surveillance audit: at least one each calendar year in which there is no recertification audit.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct SurveillanceAudit {
    /// The audit's id.
    pub id: Id<Item>,
    /// The day it is planned for.
    pub planned_on: Option<Date>,
    /// The day it ended.
    pub held_on: Option<Date>,
    /// The record of the audit.
    pub audit: Option<Id<Audit>>,
    /// What the body found.
    pub findings: Vec<Id<Finding>>,
    /// What it concluded.
    pub conclusion: Option<Text>,
}

/// A recertification: a new cycle of three years.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Recertification {
    /// The recertification's id.
    pub id: Id<Item>,
    /// The day the audit is planned for.
    pub planned_on: Option<Date>,
    /// The day the audit ended.
    pub held_on: Option<Date>,
    /// The day of the body's decision.
    pub decided_on: Option<Date>,
    /// The last day of the certificate from then on.
    pub expires_on: Option<Date>,
    /// The record of the audit.
    pub audit: Option<Id<Audit>>,
    /// What the body found.
    pub findings: Vec<Id<Finding>>,
}

/// A time in which the certificate must not be used.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CertificateSuspension {
    /// The first day.
    pub since: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
    /// Why.
    pub reason: Option<Text>,
}

/// The months after its end in which a certificate can still be restored (ISO/IEC 17021-1, 9.6.3.2).
pub const RESTORATION_MONTHS: u16 = 6;

fn months(day: Date, count: u16) -> Date {
    Interval::new(count, IntervalUnit::Months).map_or(day, |interval| day.plus(interval))
}

/// The last day on which a certificate that ended can be restored.
#[must_use]
pub fn restorable_until(end: Date) -> Date {
    months(end, RESTORATION_MONTHS)
}

impl Certification {
    /// The recertifications decided by the end of that day, in order of their decisions.
    fn renewals(&self, day: Date) -> Vec<&Recertification> {
        let mut renewals: Vec<&Recertification> =
            self.recertifications.iter().filter(|renewal| renewal.decided_on.is_some_and(|on| on <= day)).collect();
        crate::base::order::sort_by_key(&mut renewals, |renewal| renewal.decided_on);
        renewals
    }

    /// The last day of the certificate as it stood at the end of that day: of the latest decision, three years from it where no end
    /// is written; `None` before the first decision.
    #[must_use]
    pub fn end_as_of(&self, day: Date) -> Option<Date> {
        let decided = self.decided_on.filter(|on| *on <= day)?;
        let three_years = |from: Date| months(from, 36);
        let mut end = self.expires_on.unwrap_or_else(|| three_years(decided));
        for renewal in self.renewals(day) {
            end = renewal.expires_on.unwrap_or_else(|| three_years(end));
        }
        Some(end)
    }

    /// The day of the latest decision to certify by the end of that day: the first, or a recertification.
    #[must_use]
    pub fn cycle_since(&self, day: Date) -> Option<Date> {
        let first = self.decided_on.filter(|on| *on <= day)?;
        Some(self.renewals(day).last().and_then(|renewal| renewal.decided_on).unwrap_or(first))
    }

    /// Whether it was suspended at the end of that day.
    #[must_use]
    pub fn suspended_on(&self, day: Date) -> bool {
        let holds = |suspension: &&CertificateSuspension| {
            suspension.since.is_some_and(|since| since <= day) && suspension.until.is_none_or(|until| day < until)
        };
        self.suspensions.iter().any(|suspension| holds(&suspension))
    }

    /// Whether there was a certificate at the end of that day: decided, neither withdrawn nor past its end. A suspended one is
    /// there, though it must not be used.
    #[must_use]
    pub fn is_certified_on(&self, day: Date) -> bool {
        let ended = self.withdrawn_on.is_some_and(|on| on <= day);
        !ended && self.end_as_of(day).is_some_and(|end| day <= end)
    }

    /// The surveillance audits held by the end of that day.
    pub fn surveillances_by(&self, day: Date) -> impl Iterator<Item = (usize, Date)> {
        let all = self.surveillances.iter().enumerate();
        all.filter_map(move |(at, audit)| Some((at, audit.held_on.filter(|on| *on <= day)?)))
    }
}
