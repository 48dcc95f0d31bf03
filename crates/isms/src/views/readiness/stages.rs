//! What stage 1, stage 2 and surveillance need.

use super::{CertificationStage, StageNeed, StageReadiness};
use crate::base::{Date, Named, RecordRef, Severity};
use crate::lifecycle::{Nonconformities, audited, state, statement_approved, treatment_planned};
use crate::model::{
    Audit, AuditKind, AuditProgramme, Certification, Control, Document, DocumentKind, Entity as _, Grade,
    ManagementReview, Nonconformity, NonconformitySource, NonconformityState, Objective, Risk, RiskCriteria, Scope,
    StatementOfApplicability, approval_by,
};
use crate::rules::{View, in_force};
use crate::views::clauses::{ClauseStanding, Clauses};

/// Gathers needs.
struct Needs<'c, 'a> {
    clauses: &'c Clauses<'a>,
    list: Vec<StageNeed>,
}

fn reference<T: Named>(id: &str) -> Option<RecordRef> {
    RecordRef::parse(&format!("{}/{id}", T::REGISTER))
}

impl<'a> Needs<'_, 'a> {
    fn view(&self) -> &View<'a> {
        &self.clauses.view
    }

    /// Something that some record is: met by the first that is, or by being kept elsewhere.
    fn some(&mut self, what: &str, clause: &str, found: Option<RecordRef>) {
        let met = found.is_some() || self.view().is_kept_elsewhere(clause);
        let records = found.into_iter().collect();
        self.list.push(StageNeed { what: what.to_owned(), met, clause: Some(clause.to_owned()), records });
    }

    /// Something of which no record may be: met where there is none.
    fn none(&mut self, what: &str, clause: Option<&str>, against: Vec<RecordRef>) {
        let met = against.is_empty();
        self.list.push(StageNeed { what: what.to_owned(), met, clause: clause.map(str::to_owned), records: against });
    }

    /// That no clause of a kind is without anything.
    fn no_empty_clause(&mut self, what: &str, wanted: &dyn Fn(&str) -> bool) {
        let rows = &self.clauses.rows;
        let empty: Vec<&str> = rows
            .iter()
            .filter(|row| wanted(&row.clause) && row.standing == ClauseStanding::NotSatisfied)
            .map(|row| row.clause.as_str())
            .collect();
        let what = if empty.is_empty() { what.to_owned() } else { format!("{what}, but: {}", empty.join(", ")) };
        self.list.push(StageNeed { what, met: empty.is_empty(), clause: None, records: Vec::new() });
    }

    fn finish(self, stage: CertificationStage) -> StageReadiness {
        StageReadiness { stage, ready: self.list.iter().all(|need| need.met), needs: self.list }
    }

    fn prepared(&mut self) {
        let view = self.view();
        let day = view.day();
        let audit = view.all::<Audit>().find(|audit| audited(audit, day)).and_then(|r| reference::<Audit>(r.id()));
        let review = view.all::<ManagementReview>().find(|review| review.held_by(day));
        let review = review.and_then(|r| reference::<ManagementReview>(r.id()));
        self.some("an internal audit was held", "9.2", audit);
        self.some("a management review was held", "9.3", review);
    }
}

pub(super) fn stages(clauses: &Clauses<'_>, certification: Option<&Certification>) -> Vec<StageReadiness> {
    let first = stage_1(clauses);
    let second = stage_2(clauses, first.ready);
    vec![first, second, surveillance(clauses, certification)]
}

fn stage_1(clauses: &Clauses<'_>) -> StageReadiness {
    let mut needs = Needs { clauses, list: Vec::new() };
    let view = &clauses.view;
    let day = view.day();
    let scope =
        view.all::<Scope>().find(|scope| scope.statement.is_some() && approval_by(&scope.approved, day).is_some());
    needs.some("the scope is stated and approved", "4.3", scope.and_then(|_| reference::<Scope>("scope")));
    let policy = view.all::<Document>().find(|document| {
        document.kind == DocumentKind::Policy
            && document.answers.iter().any(|cited| cited.as_str() == "5.2" || cited.as_str().starts_with("5.2 "))
            && in_force(document, day).is_some()
    });
    needs.some("an information security policy is in force", "5.2", policy.and_then(|r| reference::<Document>(r.id())));
    let criteria = view.criteria_in_force(day).and_then(|r| reference::<RiskCriteria>(r.id()));
    needs.some("risk criteria are in force", "6.1.2", criteria);
    let assessed = view.all::<Risk>().find(|risk| view.present(risk, day).is_some());
    needs.some("risks are assessed", "6.1.2", assessed.and_then(|r| reference::<Risk>(r.id())));
    let treated = view.all::<Risk>().find(|risk| treatment_planned(risk, day));
    needs.some("risks are treated by plan", "6.1.3", treated.and_then(|r| reference::<Risk>(r.id())));
    let statement = view.all::<StatementOfApplicability>().find(|found| statement_approved(found, day));
    let statement = statement.and_then(|r| reference::<StatementOfApplicability>(r.id()));
    needs.some("the Statement of Applicability is approved", "6.1.3", statement);
    let objective = view.all::<Objective>().next().and_then(|r| reference::<Objective>(r.id()));
    needs.some("objectives are set", "6.2", objective);
    let programme = view.all::<AuditProgramme>().next().and_then(|r| reference::<AuditProgramme>(r.id()));
    let planned = view.all::<Audit>().find(|audit| audit.kind == AuditKind::Internal && audit.on().is_some());
    let planned = programme.or_else(|| planned.and_then(|r| reference::<Audit>(r.id())));
    needs.some("internal audits are planned in an audit programme", "9.2", planned);
    let review = view.all::<ManagementReview>().find(|review| review.planned_on.or(review.held_on).is_some());
    let review = review.and_then(|r| reference::<ManagementReview>(r.id()));
    needs.some("a management review is planned, with a day in `planned_on`, or held", "9.3", review);
    needs.no_empty_clause("each clause that is documented has something", &super::is_documented);
    needs.finish(CertificationStage::Stage1)
}

/// The nonconformities that are open on the day and wanted.
fn open(view: &View<'_>, wanted: &dyn Fn(&Nonconformity) -> bool) -> Vec<RecordRef> {
    let day = view.day();
    let stands = |record: &&Nonconformity| {
        let over = matches!(
            state::<Nonconformities>(record, "", view.as_of()),
            Ok(Some(NonconformityState::Closed | NonconformityState::Withdrawn))
        );
        !over && record.found_on.is_none_or(|on| on <= day) && wanted(record)
    };
    view.all::<Nonconformity>().filter(stands).filter_map(|record| reference::<Nonconformity>(record.id())).collect()
}

/// The major nonconformities that an auditor would not let pass: of the body itself or of no stated source while they are open, of
/// others where no action is planned or it is overdue.
fn majors(view: &View<'_>) -> Vec<RecordRef> {
    open(view, &|record| {
        let external = record.source.is_none_or(|source| source == NonconformitySource::ExternalAudit);
        record.grade == Some(Grade::Major) && (external || !is_dealt_with(record, view.day()))
    })
}

/// Whether action is planned, or decided to be unnecessary, and neither it nor the whole is overdue.
fn is_dealt_with(record: &Nonconformity, day: Date) -> bool {
    let planned = !record.actions.is_empty() || record.action_needed.is_some();
    let late = |due: Option<Date>| due.is_some_and(|due| due < day);
    let overdue =
        record.actions.iter().any(|action| late(action.due) && !action.done_by(day) && !action.cancelled_by(day));
    planned && !overdue && !late(record.due)
}

fn stage_2(clauses: &Clauses<'_>, first: bool) -> StageReadiness {
    let mut needs = Needs { clauses, list: Vec::new() };
    let view = &clauses.view;
    let day = view.day();
    let what = "everything stage 1 needs is there".to_owned();
    needs.list.push(StageNeed { what, met: first, clause: None, records: Vec::new() });
    needs.prepared();
    let working = view.all::<Control>().find(|control| control.works_on(day));
    needs.some("controls are in operation", "8.1", working.and_then(|r| reference::<Control>(r.id())));
    needs.no_empty_clause("each clause has something", &|_| true);
    needs.none("no major nonconformity stands in the way", Some("10.2"), majors(view));
    needs.finish(CertificationStage::Stage2)
}

/// The day a year before.
fn year_before(day: Date) -> Option<Date> {
    let same = Date::new(u16::try_from(day.year() - 1).ok()?, 1, 1)?;
    let days = Date::new(u16::try_from(day.year()).ok()?, 1, 1)?.days_until(day);
    Some(same.plus_days(u32::try_from(days).ok()?))
}

fn surveillance(clauses: &Clauses<'_>, certification: Option<&Certification>) -> StageReadiness {
    let mut needs = Needs { clauses, list: Vec::new() };
    let view = &clauses.view;
    let day = view.day();
    let certificate = certification.filter(|record| record.is_certified_on(day) && !record.suspended_on(day));
    let met = certificate.is_some();
    let records = certificate.and_then(|record| reference::<Certification>(record.id())).into_iter().collect();
    let what = "there is a certificate, and it is not suspended".to_owned();
    needs.list.push(StageNeed { what, met, clause: None, records });
    // Since the body was here last; a year at least.
    let visits = certificate.into_iter().flat_map(|record| {
        let surveyed = record.surveillances_by(day).map(|(_, on)| on);
        surveyed.chain(record.cycle_since(day)).collect::<Vec<Date>>()
    });
    let since = visits.max().into_iter().chain(year_before(day)).min();
    let recent = |on: Option<Date>| on.is_some_and(|on| on <= day && since.is_none_or(|since| since <= on));
    let audit = view.all::<Audit>().find(|audit| audit.kind == AuditKind::Internal && recent(audit.held_on));
    needs.some("an internal audit was held since", "9.2", audit.and_then(|r| reference::<Audit>(r.id())));
    let review = view.all::<ManagementReview>().find(|review| recent(review.held_on));
    needs.some("a management review was held since", "9.3", review.and_then(|r| reference::<ManagementReview>(r.id())));
    needs.none("no major nonconformity stands in the way", Some("10.2"), majors(view));
    let overdue =
        open(view, &|record| record.source == Some(NonconformitySource::ExternalAudit) && !is_dealt_with(record, day));
    needs.none("what the body found is being dealt with in time", Some("10.2"), overdue);
    let against = clauses.report.diagnostics.iter().filter(|found| {
        found.code.starts_with("CRT") && found.severity == Severity::Error && found.suppressed.is_none()
    });
    let against = against.filter_map(|found| found.record.as_ref()?.id.as_deref().and_then(reference::<Certification>));
    needs.none("nothing speaks against the certificate", None, against.collect());
    needs.finish(CertificationStage::Surveillance)
}
