//! What calls for improvement, and what it led to: incidents, audits, reviews, risks, changes, feedback, measures, exercises
//! (S-40: a traceable chain for each source).

use crate::base::{Date, RecordRef};
use crate::model::{
    Audit, AuditKind, Change, Entity, Exercise, Finding, FindingKind, Improvement, ImprovementSource, Incident,
    InterestedParty, ManagementReview, Metric, Nonconformity, Risk,
};
use crate::rules::{Spot, View};

/// Something that calls for improvement.
#[derive(Debug)]
pub(crate) struct Raised {
    /// What kind of source brought it up.
    pub(crate) source: ImprovementSource,
    /// The record.
    pub(crate) record: RecordRef,
    /// The record, or the part of it.
    pub(crate) spot: Spot,
    /// What it is called.
    pub(crate) title: String,
    /// The day.
    pub(crate) on: Date,
    /// What it led to, as references; `decided` where the decision stands in the record itself.
    pub(crate) led_to: Vec<RecordRef>,
}

fn reference(register: &str, id: &str) -> Option<RecordRef> {
    RecordRef::parse(&format!("{register}/{id}"))
}

/// Which record came from which: sorted pairs of the record that called for it, and what came.
fn arisen(view: &View<'_>) -> Vec<(RecordRef, RecordRef)> {
    let mut pairs = Vec::new();
    let mut note = |from: &RecordRef, register: &str, id: &str| {
        pairs.extend(reference(register, id).map(|came| (from.clone(), came)));
    };
    for improvement in view.all::<Improvement>() {
        improvement.arises_from.iter().for_each(|from| note(from, "improvements", improvement.id()));
    }
    for record in view.all::<Nonconformity>() {
        record.arises_from.iter().for_each(|from| note(from, "nonconformities", record.id()));
    }
    for change in view.all::<Change>() {
        change.arises_from.iter().for_each(|from| note(from, "changes", change.id()));
    }
    for risk in view.all::<Risk>() {
        risk.triggers.iter().filter_map(|t| t.record.as_ref()).for_each(|from| note(from, "risks", risk.id()));
    }
    crate::base::order::sort(&mut pairs);
    pairs
}

/// The source an audit is.
fn audit_source(view: &View<'_>, finding: &Finding) -> ImprovementSource {
    let audit = finding.audit.as_ref().and_then(|id| view.find::<Audit>(id.as_str()));
    match audit.map(|audit| audit.kind) {
        None | Some(AuditKind::Internal) => ImprovementSource::InternalAudit,
        Some(_) => ImprovementSource::ExternalAudit,
    }
}

/// Everything that called for improvement by the day, with what came of it, in the order of the registers.
pub(crate) fn raised(view: &View<'_>) -> Vec<Raised> {
    let arisen = arisen(view);
    let mut found: Vec<Raised> = Vec::new();
    let mut put = |source, spot: Spot, title: &str, on: Option<Date>, own: Vec<RecordRef>| {
        let (Some(on), Some(record)) = (on, reference(spot.register, &spot.id)) else { return };
        let mut led_to = own;
        let from = arisen.partition_point(|(from, _)| *from < record);
        led_to.extend(arisen.iter().skip(from).take_while(|(from, _)| *from == record).map(|(_, came)| came.clone()));
        crate::base::order::sort(&mut led_to);
        led_to.dedup();
        found.push(Raised { source, record, spot, title: title.to_owned(), on, led_to });
    };
    for (source, review) in view.all::<ManagementReview>().map(|review| (ImprovementSource::ManagementReview, review)) {
        let own = if review.decisions.is_empty() {
            Vec::new()
        } else {
            reference("management_reviews", review.id()).into_iter().collect()
        };
        let title = review.title.as_ref().map_or("management review", |title| title.as_str());
        put(source, Spot::of(review), title, review.held_on, own);
    }
    for finding in view.all::<Finding>().filter(|finding| finding.kind != FindingKind::Conformity) {
        let own = finding.nonconformity.as_ref().and_then(|id| reference("nonconformities", id.as_str()));
        put(
            audit_source(view, finding),
            Spot::of(finding),
            finding.title.as_str(),
            finding.on,
            own.into_iter().collect(),
        );
    }
    for incident in view.all::<Incident>().filter(|incident| !view.is_mere_event(incident)) {
        let on = incident.detected_at.or(incident.reported_at).filter(|at| *at <= view.as_of().moment());
        let on = on.map(crate::base::Timestamp::date);
        put(ImprovementSource::Incident, Spot::of(incident), incident.title.as_str(), on, incident.follow_ups.clone());
    }
    for change in view.all::<Change>().filter(|change| change.significant == Some(true)) {
        let reviewed = change.review.as_ref().and_then(|_| reference("changes", change.id()));
        put(
            ImprovementSource::Change,
            Spot::of(change),
            change.title.as_str(),
            change.done_on,
            reviewed.into_iter().collect(),
        );
    }
    for party in view.all::<InterestedParty>() {
        for (at, feedback) in party.feedback.iter().enumerate() {
            let mut own = feedback.leads_to.clone();
            if feedback.outcome.is_some() {
                own.extend(reference("interested_parties", party.id()));
            }
            let spot = Spot::of(party).member("feedback").item(at, Some(feedback.id.as_str()));
            put(ImprovementSource::Feedback, spot, party.name.as_str(), feedback.on, own);
        }
    }
    for exercise in view.all::<Exercise>().filter(|exercise| exercise.successful == Some(false)) {
        let own = exercise.follow_ups.clone();
        put(ImprovementSource::Exercise, Spot::of(exercise), exercise.title.as_str(), exercise.on, own);
    }
    for metric in view.all::<Metric>() {
        if let Some((_, latest)) =
            metric.latest(view.day()).filter(|(_, latest)| metric.breached(latest.value).next().is_some())
        {
            let decided =
                metric.evaluations.iter().filter(|e| e.on.is_none_or(|on| latest.on <= on && on <= view.day()));
            let mut own = Vec::new();
            for evaluation in decided {
                own.extend(evaluation.records.iter().cloned());
                own.extend(evaluation.decision.as_ref().and_then(|_| reference("metrics", metric.id())));
            }
            put(ImprovementSource::Monitoring, Spot::of(metric), metric.title.as_str(), Some(latest.on), own);
        }
    }
    found
}
