//! Of which days the records of a register are.

use super::Dated;
use crate::base::{Date, RecordRef, Timestamp};
use crate::document::{Isms, Kept};
use crate::model::{
    Audit, Change, Commitment, Control, Document, Exercise, Finding, Improvement, Incident, InterestedParty, Issue,
    ManagementReview, Metric, Nonconformity, Objective, Obligation, PolicyException, Process, Resource, Risk, Scope,
    StatementOfApplicability, Supplier, Training,
};

/// The days at which something of a record happened, each with where that stands in it.
type Days = Vec<(Date, String)>;

/// Adds what is dated in a register: all its records, or one of them.
pub(super) fn of_register(isms: &Isms, register: &str, only: Option<&str>, found: &mut Vec<Dated>) {
    let mut look = Look { isms, only, found };
    match register {
        "audits" => look.at::<Audit>(|audit, days| one(days, audit.held_on, "held_on")),
        "changes" => look.at::<Change>(|change, days| one(days, change.done_on, "done_on")),
        "commitments" => look.at::<Commitment>(|commitment, days| one(days, commitment.on, "on")),
        "controls" => look.at::<Control>(|control, days| {
            many(days, control.tests.iter().map(|test| test.on), "tests");
            one(days, control.reviewed_on, "reviewed_on");
        }),
        "documents" => look.at::<Document>(|document, days| {
            one(days, document.reviewed_on, "reviewed_on");
            for (at, version) in document.versions.iter().enumerate() {
                let approved = version.approved.iter().map(|approval| approval.on).min();
                one(days, version.effective_on.or(approved), &format!("versions/{at}"));
            }
            many(days, document.communicated.iter().map(|told| Some(told.on)), "communicated");
        }),
        "exceptions" => look.at::<PolicyException>(|exception, days| {
            many(days, exception.approved.iter().map(|approval| Some(approval.on)), "approved");
        }),
        "exercises" => look.at::<Exercise>(|exercise, days| one(days, exercise.on, "on")),
        "findings" => look.at::<Finding>(|finding, days| one(days, finding.on, "on")),
        "improvements" => look.at::<Improvement>(|improvement, days| {
            one(days, improvement.proposed_on.or(improvement.done_on), "proposed_on");
        }),
        "incidents" => look.at::<Incident>(|incident, days| {
            let first = incident.detected_at.or(incident.reported_at).or(incident.occurred_at);
            one(days, first.map(Timestamp::date), "detected_at");
        }),
        "interested_parties" => look.at::<InterestedParty>(|party, days| {
            one(days, party.reviewed_on, "reviewed_on");
            many(days, party.feedback.iter().map(|feedback| feedback.on), "feedback");
        }),
        "issues" => look.at::<Issue>(|issue, days| one(days, issue.reviewed_on, "reviewed_on")),
        "management_reviews" => look.at::<ManagementReview>(|review, days| one(days, review.held_on, "held_on")),
        "metrics" => look.at::<Metric>(|metric, days| {
            many(days, metric.measurements.iter().map(|measured| Some(measured.on)), "measurements");
        }),
        "nonconformities" => look.at::<Nonconformity>(|found, days| one(days, found.found_on, "found_on")),
        "objectives" => look.at::<Objective>(|objective, days| {
            many(days, objective.evaluations.iter().map(|evaluation| evaluation.on), "evaluations");
        }),
        "obligations" => look.at::<Obligation>(|obligation, days| one(days, obligation.reviewed_on, "reviewed_on")),
        "processes" => look.at::<Process>(|process, days| {
            for (at, record) in process.records.iter().enumerate() {
                many(days, record.evidence.iter().map(|shown| shown.on), &format!("records/{at}/evidence"));
            }
        }),
        "resources" => look.at::<Resource>(|resource, days| one(days, resource.decided_on, "decided_on")),
        "risks" => look.at::<Risk>(|risk, days| {
            many(days, risk.assessments.iter().map(|assessment| assessment.on), "assessments");
        }),
        "scope" => look.at::<Scope>(|scope, days| {
            one(days, scope.reviewed_on, "reviewed_on");
            many(days, scope.approved.iter().map(|approval| Some(approval.on)), "approved");
        }),
        "statement_of_applicability" => look.at::<StatementOfApplicability>(|statement, days| {
            many(days, statement.approved.iter().map(|approval| Some(approval.on)), "approved");
        }),
        "suppliers" => look.at::<Supplier>(|supplier, days| {
            many(days, supplier.reviews.iter().map(|review| review.on), "reviews");
        }),
        "trainings" => look.at::<Training>(|training, days| one(days, training.held_on, "held_on")),
        // What says nothing of days shows by its evidence alone.
        _ => look.evidence_only(register),
    }
}

fn one(days: &mut Days, on: Option<Date>, member: &str) {
    days.extend(on.map(|on| (on, format!("/{member}"))));
}

fn many(days: &mut Days, dates: impl Iterator<Item = Option<Date>>, member: &str) {
    for (at, on) in dates.enumerate() {
        days.extend(on.map(|on| (on, format!("/{member}/{at}"))));
    }
}

struct Look<'l> {
    isms: &'l Isms,
    only: Option<&'l str>,
    found: &'l mut Vec<Dated>,
}

impl Look<'_> {
    fn at<T: Kept>(&mut self, dates: fn(&T, &mut Days)) {
        for (at, record) in T::register(self.isms).iter().enumerate() {
            if self.only.is_some_and(|only| only != record.id()) {
                continue;
            }
            let mut days = Days::new();
            dates(record, &mut days);
            self.add_evidence(record.meta(), &mut days);
            let pointer = if T::SINGLE { format!("/{}", T::REGISTER) } else { format!("/{}/{at}", T::REGISTER) };
            self.put(T::REGISTER, record.id(), &pointer, days);
        }
    }

    /// Evidence kept with a record counts where that record was named.
    fn add_evidence(&self, meta: &crate::model::Meta, days: &mut Days) {
        if self.only.is_some() {
            many(days, meta.evidence.iter().map(|evidence| evidence.on), "evidence");
        }
    }

    fn evidence_only(&mut self, register: &str) {
        let (Some(only), Some(records)) = (self.only, self.isms.register(register)) else { return };
        let Some(at) = records.position(only) else { return };
        let mut days = Days::new();
        if let Some(json) = records.json_at(at) {
            let list = json.get("evidence").and_then(crate::base::Json::as_list).unwrap_or_default();
            let dates = list.iter().map(|evidence| evidence.get("on")?.as_str()?.parse().ok());
            many(&mut days, dates, "evidence");
        }
        self.put(register, only, &format!("/{register}/{at}"), days);
    }

    /// What happened on one day of one record is one record.
    fn put(&mut self, register: &str, id: &str, pointer: &str, mut days: Days) {
        crate::base::order::sort_by_key(&mut days, |(on, _)| *on);
        days.dedup_by_key(|(on, _)| *on);
        for (on, member) in days {
            self.found.push(Dated {
                on,
                record: RecordRef::parse(&format!("{register}/{id}")),
                reference: None,
                pointer: format!("{pointer}{member}"),
            });
        }
    }
}
