//! What guards ask of the rest of the ISMS.

use super::audit::{is_taken_up, top_management};
use super::driver::state;
use super::finding::Findings;
use super::nonconformity::Nonconformities;
use crate::base::{AsOf, Date, Id};
use crate::catalogue::Edition;
use crate::document::Isms;
use crate::model::{
    Audit, AuditKind, Delegation, Entity as _, FindingKind, FindingState, Grade, Implementation, ManagementReview,
    Matter, Metric, MetricDirection, Nonconformity, NonconformitySource, NonconformityState, OwnWork, Risk,
    RiskCriteria, RiskState, StatementOfApplicability, TestResult, Unit, approval_by, own_work,
};

/// What guards ask of the rest of the ISMS. Every answer may be "not known" (`None`): a guard that needs it then does not hold, and
/// says so.
pub trait Facts {
    /// Whether there is such a record.
    fn exists(&self, register: &str, id: &str) -> Option<bool>;
    /// The risk criteria of that id; `Some(None)` if there are none.
    fn criteria(&self, id: &Id<RiskCriteria>) -> Option<Option<&RiskCriteria>>;
    /// The risk criteria in force on a day; `Some(None)` if none were.
    fn criteria_in_force(&self, day: Date) -> Option<Option<&RiskCriteria>>;
    /// Whether a person holds a role on a day, be it as a deputy.
    fn holds_role(&self, person: &str, role: &str, day: Date) -> Option<bool>;
    /// The delegations of a matter to a person that hold on a day.
    fn delegations(&self, delegate: &str, matter: Matter, day: Date) -> Option<Vec<&Delegation>>;
    /// Whether a control works on a day, at least in part.
    fn control_works(&self, control: &str, day: Date) -> Option<bool>;
    /// The metric of that id; `Some(None)` if there is none. Not known unless said.
    fn metric(&self, _id: &str) -> Option<Option<&Metric>> {
        None
    }
    /// The unit that a process or site belongs to, or the parent of a unit, if it is known.
    fn unit_above(&self, _register: &str, _id: &str) -> Option<Id<Unit>> {
        None
    }
    /// The edition of the standard that counts.
    fn edition(&self) -> Edition {
        Edition::Iso27001_2022
    }
    /// Who of an audit team audits what is their own.
    fn audits_own(&self, _audit: &Audit) -> Option<Vec<OwnWork>> {
        None
    }
    /// Which competences the auditors lack on a day: the person and the competence.
    fn auditors_lack<'f>(&'f self, _audit: &'f Audit, _day: Date) -> Option<Vec<(&'f str, &'f str)>> {
        None
    }
    /// The findings of an audit that are nonconformities, and for which none is opened.
    fn findings_not_taken_up(&self, _audit: &str) -> Option<Vec<&str>> {
        None
    }
    /// The nonconformities opened for the findings of an audit that are not closed by a day.
    fn nonconformities_open(&self, _audit: &str, _day: Date) -> Option<Vec<&str>> {
        None
    }
    /// The persons of top management.
    fn top_management(&self) -> Option<Vec<&str>> {
        None
    }
    /// Which way a metric is better, if it is known.
    fn metric_direction(&self, _metric: &str) -> Option<MetricDirection> {
        None
    }
    /// An open risk whose treatment uses a control, if one is known.
    fn relies_on_control(&self, _control: &str, _day: Date) -> Option<String> {
        None
    }
    /// Whether something was there by the end of a day.
    fn is_prepared(&self, what: Preparation, day: Date) -> Option<bool>;
    /// The id of a major nonconformity that a certification body has to see closed and that is open at the end of a day;
    /// `Some(None)` if there is none.
    fn open_major(&self, day: Date) -> Option<Option<String>>;
}

/// What a certification body asks to see before its second stage (ISO/IEC 17021-1, ISO/IEC 27006-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preparation {
    /// An internal audit.
    InternalAudit,
    /// A management review.
    ManagementReview,
    /// An approved Statement of Applicability for Annex A.
    Statement,
    /// A treatment plan.
    TreatmentPlan,
}

/// Knows nothing: for a record that is driven alone.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoFacts;

impl Facts for NoFacts {
    fn exists(&self, _: &str, _: &str) -> Option<bool> {
        None
    }
    fn criteria(&self, _: &Id<RiskCriteria>) -> Option<Option<&RiskCriteria>> {
        None
    }
    fn criteria_in_force(&self, _: Date) -> Option<Option<&RiskCriteria>> {
        None
    }
    fn holds_role(&self, _: &str, _: &str, _: Date) -> Option<bool> {
        None
    }
    fn delegations(&self, _: &str, _: Matter, _: Date) -> Option<Vec<&Delegation>> {
        None
    }
    fn control_works(&self, _: &str, _: Date) -> Option<bool> {
        None
    }
    fn is_prepared(&self, _: Preparation, _: Date) -> Option<bool> {
        None
    }
    fn open_major(&self, _: Date) -> Option<Option<String>> {
        None
    }
}

/// The facts of a document. A partial document does not know what is not here.
#[derive(Debug, Clone, Copy)]
pub struct IsmsFacts<'i>(pub &'i Isms);

impl IsmsFacts<'_> {
    fn is_whole(&self, register: &str) -> Option<()> {
        self.0.coverage().is_whole(register).then_some(())
    }
}

impl Facts for IsmsFacts<'_> {
    fn exists(&self, register: &str, id: &str) -> Option<bool> {
        // A register that this version does not have is no error here: reading or a rule says so.
        let here = self.0.register(register)?.position(id).is_some();
        if here { Some(true) } else { self.0.coverage().knows(register, id) }
    }

    fn unit_above(&self, register: &str, id: &str) -> Option<Id<Unit>> {
        self.0.unit_above(register, id)
    }

    fn criteria(&self, id: &Id<RiskCriteria>) -> Option<Option<&RiskCriteria>> {
        match self.0.risk_criteria.get(id.as_str()) {
            Some(criteria) => Some(Some(criteria)),
            None if self.0.coverage().knows("risk_criteria", id.as_str()) == Some(false) => Some(None),
            None => None,
        }
    }

    fn criteria_in_force(&self, day: Date) -> Option<Option<&RiskCriteria>> {
        self.is_whole("risk_criteria")?;
        Some(in_force(self.0.risk_criteria.iter(), day))
    }

    fn holds_role(&self, person: &str, role: &str, day: Date) -> Option<bool> {
        let holds = self.0.role_assignments.iter().any(|assignment| {
            let who = [Some(&assignment.person), assignment.deputy.as_ref()];
            assignment.role.as_str() == role
                && assignment.holds_on(day)
                && !assignment.retired_by(day)
                && who.into_iter().flatten().any(|id| id.as_str() == person)
        });
        if holds { Some(true) } else { self.is_whole("role_assignments").map(|()| false) }
    }

    fn delegations(&self, delegate: &str, matter: Matter, day: Date) -> Option<Vec<&Delegation>> {
        let holding = self.0.delegations.iter().filter(|delegation| {
            delegation.delegate.as_str() == delegate
                && delegation.matters.contains(&matter)
                && delegation.holds_on(day)
                && !delegation.retired_by(day)
        });
        let holding: Vec<&Delegation> = holding.collect();
        if holding.is_empty() { self.is_whole("delegations").map(|()| holding) } else { Some(holding) }
    }

    fn control_works(&self, control: &str, day: Date) -> Option<bool> {
        match self.0.controls.get(control) {
            Some(control) => match control.status_on(day)? {
                Implementation::Partial => {
                    let failed = control.latest_test(day).is_some_and(|test| test.result == TestResult::Failed);
                    Some(!failed && !control.retired_by(day))
                }
                _ => Some(control.works_on(day)),
            },
            None if self.0.coverage().knows("controls", control) == Some(false) => Some(false),
            None => None,
        }
    }

    fn metric(&self, id: &str) -> Option<Option<&Metric>> {
        match self.0.metrics.get(id) {
            None if self.0.coverage().knows("metrics", id) != Some(false) => None,
            found => Some(found),
        }
    }

    fn edition(&self) -> Edition {
        self.0.head.edition
    }

    fn audits_own(&self, audit: &Audit) -> Option<Vec<OwnWork>> {
        for register in ["processes", "units", "controls"] {
            self.is_whole(register)?;
        }
        let isms = self.0;
        let answers = |register: &str, id: &str| {
            let records = isms.register(register)?;
            records.owner_at(records.position(id)?)
        };
        Some(own_work(audit, isms.processes.iter(), isms.units.iter(), isms.controls.iter(), &answers))
    }

    fn auditors_lack<'f>(&'f self, audit: &'f Audit, day: Date) -> Option<Vec<(&'f str, &'f str)>> {
        let Some(programme) = &audit.programme else { return Some(Vec::new()) };
        let Some(programme) = self.0.audit_programme.get(programme.as_str()) else {
            return self.is_whole("audit_programme").map(|()| Vec::new());
        };
        let Some(role) = &programme.auditor_role else { return Some(Vec::new()) };
        let Some(role) = self.0.roles.get(role.as_str()) else { return self.is_whole("roles").map(|()| Vec::new()) };
        let mut lacking = Vec::new();
        for needed in &role.required_competences {
            let held = self.0.competences.get(needed.as_str());
            if held.is_none() {
                self.is_whole("competences")?;
            }
            let lacks = |person: &str| held.is_none_or(|competence| competence.held_by(person, day).next().is_none());
            let without = audit.team().filter(|person| lacks(person.as_str()));
            lacking.extend(without.map(|person| (person.as_str(), needed.as_str())));
        }
        Some(lacking)
    }

    fn findings_not_taken_up(&self, audit: &str) -> Option<Vec<&str>> {
        self.is_whole("findings")?;
        let own = self.0.findings.iter().filter(|finding| {
            finding.audit.as_ref().is_some_and(|id| id.as_str() == audit)
                && finding.kind == FindingKind::Nonconformity
                && state::<Findings>(finding, "", AsOf::from(Date::MAX)).ok().flatten() != Some(FindingState::Withdrawn)
        });
        let open = own.filter(|finding| !is_taken_up(finding, self.0.nonconformities.iter()));
        let open: Vec<&str> = open.map(|finding| finding.id.as_str()).collect();
        if open.is_empty() { Some(open) } else { self.is_whole("nonconformities").map(|()| open) }
    }

    fn nonconformities_open(&self, audit: &str, day: Date) -> Option<Vec<&str>> {
        self.is_whole("findings")?;
        let own =
            self.0.findings.iter().filter(|finding| finding.audit.as_ref().is_some_and(|id| id.as_str() == audit));
        let opened = own.filter_map(|finding| finding.nonconformity.as_ref());
        let mut open = Vec::new();
        for id in opened {
            match self.0.nonconformities.get(id.as_str()) {
                Some(record) => {
                    let state = state::<Nonconformities>(record, "", AsOf::from(day)).ok().flatten();
                    if !matches!(state, Some(NonconformityState::Closed | NonconformityState::Withdrawn)) {
                        open.push(record.id.as_str());
                    }
                }
                None => self.is_whole("nonconformities")?,
            }
        }
        Some(open)
    }

    fn top_management(&self) -> Option<Vec<&str>> {
        for register in ["people", "units", "organization"] {
            self.is_whole(register)?;
        }
        Some(top_management(self.0.people.iter(), self.0.units.iter(), self.0.organization.nth(0)))
    }

    fn metric_direction(&self, metric: &str) -> Option<MetricDirection> {
        self.0.metrics.get(metric)?.direction
    }

    fn relies_on_control(&self, control: &str, day: Date) -> Option<String> {
        let relies = self.0.risks.iter().find(|risk| {
            let closed = || matches!(super::state::<super::Risks>(risk, "", day.into()), Ok(Some(RiskState::Closed)));
            let used = risk.treatment.as_ref().is_some_and(|t| t.controls.iter().any(|id| id.as_str() == control));
            used && !risk.retired_by(day) && !closed()
        });
        relies.map(|risk| risk.id().to_owned())
    }
    fn is_prepared(&self, what: Preparation, day: Date) -> Option<bool> {
        let isms = self.0;
        let (there, register) = match what {
            Preparation::InternalAudit => (isms.audits.iter().any(|audit| audited(audit, day)), "audits"),
            Preparation::ManagementReview => {
                let held = |review: &ManagementReview| review.held_by(day) && !review.retired_by(day);
                (isms.management_reviews.iter().any(held), "management_reviews")
            }
            Preparation::Statement => (
                isms.statement_of_applicability.iter().any(|s| statement_approved(s, day)),
                "statement_of_applicability",
            ),
            Preparation::TreatmentPlan => (isms.risks.iter().any(|risk| treatment_planned(risk, day)), "risks"),
        };
        if there { Some(true) } else { self.is_whole(register).map(|()| false) }
    }

    fn open_major(&self, day: Date) -> Option<Option<String>> {
        match self.0.nonconformities.iter().find(|record| is_open_major(record, day)) {
            Some(record) => Some(Some(record.id.to_string())),
            None => self.is_whole("nonconformities").map(|()| None),
        }
    }
}

/// Whether an audit is one of the organization's own and was held by the end of a day.
#[must_use]
pub fn audited(audit: &Audit, day: Date) -> bool {
    audit.kind == AuditKind::Internal && audit.held_by(day) && !audit.retired_by(day)
}

/// Whether a statement is about Annex A and approved by the end of a day.
#[must_use]
pub fn statement_approved(statement: &StatementOfApplicability, day: Date) -> bool {
    statement.framework.is_none() && !statement.retired_by(day) && approval_by(&statement.approved, day).is_some()
}

/// Whether a risk has a treatment plan by the end of a day: options, and drawn up by then where it says when.
#[must_use]
pub fn treatment_planned(risk: &Risk, day: Date) -> bool {
    !risk.retired_by(day)
        && risk.treatment.as_ref().is_some_and(|treatment| {
            !treatment.options.is_empty() && treatment.drawn_up_on.is_none_or(|drawn_up| drawn_up <= day)
        })
}

/// Whether a nonconformity is one that a certification body has to see closed and that is open at the end of a day: a major, found by
/// then, of an external audit or of no stated source. One whose history cannot have happened is not counted; another rule says so.
#[must_use]
pub fn is_open_major(record: &Nonconformity, day: Date) -> bool {
    let found = record.found_on.is_none_or(|on| on <= day) && !record.retired_by(day);
    let source = record.source.is_none_or(|source| source == NonconformitySource::ExternalAudit);
    let over = |state: Option<NonconformityState>| {
        matches!(state, Some(NonconformityState::Closed | NonconformityState::Withdrawn))
    };
    record.grade == Some(Grade::Major)
        && found
        && source
        && super::state::<super::Nonconformities>(record, "", day.into()).is_ok_and(|state| !over(state))
}

/// The criteria in force on a day: of those whose dates allow it, the version that began last.
pub fn in_force<'c>(versions: impl Iterator<Item = &'c RiskCriteria>, day: Date) -> Option<&'c RiskCriteria> {
    versions
        .filter(|criteria| criteria.may_hold_on(day) && !criteria.retired_by(day))
        .max_by_key(|criteria| criteria.effective_from)
}
