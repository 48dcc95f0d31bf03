//! The auditor's three checks.

use super::{AuditorCheck, AuditorCheckResult, ImprovementChain, OperationEvidence, OperationRecord, is_documented};
use crate::base::{Count, Date, Named, RecordRef};
use crate::model::{
    Audit, AuditKind, Entity as _, EventClass, Finding, FindingKind, Improvement, ImprovementSource, Incident,
    ManagementReview, Metric, Nonconformity, Risk, Training,
};
use crate::views::clauses::{ClauseStanding, ClauseVerdict, Clauses, roll_up};

fn result(check: AuditorCheck, rows: Vec<&ClauseVerdict>) -> AuditorCheckResult {
    let open = rows.iter().filter(|row| row.standing != ClauseStanding::Satisfied);
    let because_of = open.map(|row| row.clause.clone()).collect();
    AuditorCheckResult { check, standing: roll_up(rows.into_iter()), because_of }
}

pub(super) fn checks(clauses: &Clauses<'_>) -> Vec<AuditorCheckResult> {
    let rows = |wanted: &dyn Fn(&str) -> bool| clauses.rows.iter().filter(|row| wanted(&row.clause)).collect();
    let improved = |clause: &str| clause.starts_with("10.");
    vec![
        result(AuditorCheck::Documented, rows(&is_documented)),
        result(AuditorCheck::Operated, rows(&|clause| !is_documented(clause) && !improved(clause))),
        result(AuditorCheck::Improved, rows(&improved)),
    ]
}

/// How many days were given, and the latest of them by the day looked at.
fn counted(kind: OperationRecord, days: impl Iterator<Item = Option<Date>>, today: Date) -> OperationEvidence {
    let days: Vec<Date> = days.flatten().filter(|on| *on <= today).collect();
    OperationEvidence { kind, count: Count::of(days.len()), latest: days.into_iter().max() }
}

pub(super) fn records(clauses: &Clauses<'_>) -> Vec<OperationEvidence> {
    use OperationRecord as Kind;
    let view = &clauses.view;
    let day = view.day();
    let risks: Vec<&Risk> = view.all::<Risk>().collect();
    let assessed = |risk: &&Risk| -> Vec<Date> {
        let mut days: Vec<Date> = risk.assessments.iter().filter_map(|made| made.on).filter(|on| *on <= day).collect();
        crate::base::order::sort(&mut days);
        days.dedup();
        days
    };
    let reviews = risks.iter().map(assessed).filter(|days| days.len() > 1).map(|days| days.last().copied());
    let register = OperationEvidence {
        kind: Kind::RiskRegister,
        count: Count::of(risks.len()),
        latest: risks.iter().flat_map(assessed).max(),
    };
    vec![
        counted(Kind::ManagementReviews, view.all::<ManagementReview>().map(|review| review.held_on), day),
        register,
        counted(Kind::RiskReviews, reviews, day),
        counted(
            Kind::InternalAudits,
            view.all::<Audit>().filter(|audit| audit.kind == AuditKind::Internal).map(|audit| audit.held_on),
            day,
        ),
        counted(Kind::Improvements, view.all::<Improvement>().map(|item| item.done_on.or(item.proposed_on)), day),
        counted(Kind::Incidents, view.all::<Incident>().map(|incident| incident.detected_at.map(|at| at.date())), day),
        counted(
            Kind::Measurements,
            view.all::<Metric>().flat_map(|metric| metric.measurements.iter().map(|result| Some(result.on))),
            day,
        ),
        counted(Kind::Trainings, view.all::<Training>().map(|training| training.held_on), day),
    ]
}

fn reference<T: Named>(id: &str) -> Option<RecordRef> {
    RecordRef::parse(&format!("{}/{id}", T::REGISTER))
}

/// What followed, by the reference it arises from.
struct Followed(Vec<(RecordRef, RecordRef)>);

impl Followed {
    fn new(clauses: &Clauses<'_>) -> Self {
        let view = &clauses.view;
        let mut pairs: Vec<(RecordRef, RecordRef)> = Vec::new();
        for item in view.all::<Improvement>() {
            for source in &item.arises_from {
                pairs.extend(reference::<Improvement>(item.id()).map(|to| (source.clone(), to)));
            }
        }
        for record in view.all::<Nonconformity>() {
            if let Some(source) = &record.arises_from {
                pairs.extend(reference::<Nonconformity>(record.id()).map(|to| (source.clone(), to)));
            }
        }
        for incident in view.all::<Incident>() {
            let from = reference::<Incident>(incident.id());
            pairs.extend(incident.follow_ups.iter().filter_map(|to| Some((from.clone()?, to.clone()))));
        }
        for finding in view.all::<Finding>() {
            let to = finding.nonconformity.as_ref().and_then(|id| reference::<Nonconformity>(id.as_str()));
            pairs.extend(reference::<Finding>(finding.id()).zip(to));
        }
        crate::base::order::sort(&mut pairs);
        Self(pairs)
    }

    fn of(&self, source: &RecordRef) -> Option<&RecordRef> {
        let at = self.0.partition_point(|(from, _)| from < source);
        self.0.get(at).filter(|(from, _)| from == source).map(|(_, to)| to)
    }
}

fn chain(source: ImprovementSource, fired: Vec<RecordRef>, followed: &Followed) -> ImprovementChain {
    let pairs: Vec<(&RecordRef, &RecordRef)> =
        fired.iter().filter_map(|from| Some((from, followed.of(from)?))).collect();
    let example = pairs.first().map(|(from, to)| vec![(*from).clone(), (*to).clone()]).unwrap_or_default();
    ImprovementChain { source, fired: Count::of(fired.len()), followed: Count::of(pairs.len()), example }
}

/// For each source of improvement: what fired, and whether something followed.
pub(super) fn chains(clauses: &Clauses<'_>) -> Vec<ImprovementChain> {
    let view = &clauses.view;
    let day = view.day();
    let followed = Followed::new(clauses);
    let incidents = view.all::<Incident>().filter(|incident| {
        incident.assessed_as != Some(EventClass::Event) && incident.detected_at.is_some_and(|at| at.date() <= day)
    });
    let raised = |wanted: &'static [AuditKind]| -> Vec<RecordRef> {
        let found = view.all::<Finding>().filter(|finding| {
            let audit = finding.audit.as_ref().and_then(|id| view.find::<Audit>(id.as_str()));
            finding.kind != FindingKind::Conformity
                && finding.on.is_none_or(|on| on <= day)
                && audit.is_some_and(|audit| wanted.contains(&audit.kind))
        });
        found.filter_map(|finding| reference::<Finding>(finding.id())).collect()
    };
    let treated = view.all::<Risk>().filter(|risk| {
        risk.treatment.as_ref().is_some_and(|treatment| !treatment.actions.is_empty() || !treatment.controls.is_empty())
    });
    // The treatment of a risk is what follows from it.
    let risks: Vec<RecordRef> = view.all::<Risk>().filter_map(|risk| reference::<Risk>(risk.id())).collect();
    let treated: Vec<RecordRef> = treated.filter_map(|risk| reference::<Risk>(risk.id())).collect();
    vec![
        chain(
            ImprovementSource::Incident,
            incidents.filter_map(|found| reference::<Incident>(found.id())).collect(),
            &followed,
        ),
        chain(ImprovementSource::InternalAudit, raised(&[AuditKind::Internal]), &followed),
        chain(ImprovementSource::ExternalAudit, raised(&[AuditKind::SecondParty, AuditKind::ThirdParty]), &followed),
        ImprovementChain {
            source: ImprovementSource::RiskManagement,
            fired: Count::of(risks.len()),
            followed: Count::of(treated.len()),
            example: treated.into_iter().take(1).collect(),
        },
    ]
}
