//! What shows that a process is carried out: dated evidence of its own, and the records of the functions it fulfils.

use std::cell::RefCell;

use crate::base::{Date, RecordRef};
use crate::document::Kept;
use crate::model::{
    Audit, Change, Communication, Competence, Control, Document, Evidence, Exercise, Improvement, Incident,
    InterestedParty, IsmsFunction, Issue, ManagementReview, Metric, Nonconformity, Objective, Obligation, Process,
    ProcessRecord, Risk, Scope, StatementOfApplicability, Supplier, Training,
};
use crate::rules::View;

/// The latest day among those given that is not in the future.
struct Latest {
    day: Date,
    found: Option<Date>,
}

impl Latest {
    fn new(day: Date) -> Self {
        Self { day, found: None }
    }

    fn see(&mut self, on: Option<Date>) {
        let past = on.filter(|on| *on <= self.day);
        self.found = self.found.max(past);
    }

    fn see_all(&mut self, days: impl Iterator<Item = Option<Date>>) {
        days.for_each(|on| self.see(on));
    }

    fn see_evidence(&mut self, evidence: &[Evidence]) {
        self.see_all(evidence.iter().map(|evidence| evidence.on));
    }

    fn see_document(&mut self, document: &Document) {
        self.see(document.reviewed_on);
        for version in &document.versions {
            self.see(version.effective_on);
            self.see_all(version.approved.iter().map(|approval| Some(approval.on)));
        }
        self.see_evidence(&document.meta.evidence);
    }
}

/// Looks up what was recorded last, each function once.
pub(crate) struct Shown<'v, 'a> {
    view: &'v View<'a>,
    known: RefCell<Vec<(IsmsFunction, Option<Date>)>>,
}

impl<'v, 'a> Shown<'v, 'a> {
    pub(crate) fn new(view: &'v View<'a>) -> Self {
        Self { view, known: RefCell::default() }
    }

    /// The day of the last record of a process by the day looked at.
    pub(crate) fn latest(&self, process: &Process) -> Option<Date> {
        let mut latest = Latest::new(self.view.day());
        latest.see_evidence(&process.meta.evidence);
        latest.see_all(process.records.iter().map(|record| self.of_record(record)));
        latest.see_all(process.functions.iter().map(|function| self.of_function(*function)));
        latest.found
    }

    /// The day of the last example of a record that a process keeps.
    pub(crate) fn of_record(&self, record: &ProcessRecord) -> Option<Date> {
        let mut latest = Latest::new(self.view.day());
        latest.see_evidence(&record.evidence);
        if let Some(document) = record.kept_in.as_ref().and_then(|kept| self.document(kept)) {
            latest.see_document(document);
        }
        latest.found
    }

    fn document(&self, record: &RecordRef) -> Option<&'a Document> {
        let here = record.register() == "documents" && record.document().is_none();
        if here { self.view.find(record.id()) } else { None }
    }

    fn of_function(&self, function: IsmsFunction) -> Option<Date> {
        let known = self.known.borrow().iter().find(|(known, _)| *known == function).map(|(_, on)| *on);
        known.unwrap_or_else(|| {
            let on = self.look(function);
            self.known.borrow_mut().push((function, on));
            on
        })
    }

    fn each<T: Kept>(&self, mut see: impl FnMut(&T, &mut Latest)) -> Option<Date> {
        let mut latest = Latest::new(self.view.day());
        for record in self.view.all_with_retired::<T>() {
            see(record, &mut latest);
        }
        latest.found
    }

    fn look(&self, function: IsmsFunction) -> Option<Date> {
        use IsmsFunction as F;
        match function {
            F::Context => self.context(),
            F::Compliance => self.each::<Obligation>(|record, latest| latest.see(record.reviewed_on)),
            F::RiskAssessment => self.each::<Risk>(|risk, latest| {
                latest.see_all(risk.assessments.iter().map(|assessment| assessment.on));
            }),
            F::RiskTreatment => self.treatment(),
            F::Objectives => self.each::<Objective>(|record, latest| {
                latest.see_all(record.evaluations.iter().map(|evaluation| evaluation.on));
                latest.see_all(record.actions.iter().map(|action| action.done));
            }),
            F::ChangeManagement => self.each::<Change>(|record, latest| {
                latest.see(record.done_on);
                latest.see_all(record.approved.iter().map(|approval| Some(approval.on)));
            }),
            F::Competence => self.competence(),
            F::Awareness => self.trainings(true),
            F::Communication => self.each::<Communication>(|record, latest| {
                latest.see_all(record.done.iter().map(|done| done.on));
            }),
            F::DocumentControl => self.each::<Document>(|record, latest| latest.see_document(record)),
            F::Operation => self.each::<Control>(|record, latest| {
                latest.see(record.reviewed_on);
                latest.see_all(record.tests.iter().map(|test| test.on));
            }),
            F::SupplierManagement => self.each::<Supplier>(|record, latest| {
                latest.see_all(record.reviews.iter().map(|review| review.on));
            }),
            F::Monitoring => self.each::<Metric>(|record, latest| {
                latest.see_all(record.measurements.iter().map(|measured| Some(measured.on)));
                latest.see_all(record.evaluations.iter().map(|evaluation| evaluation.on));
            }),
            F::InternalAudit => self.each::<Audit>(|record, latest| {
                latest.see_all([record.held_on, record.reported_on, record.followed_up_on].into_iter());
            }),
            F::ManagementReview => self.each::<ManagementReview>(|record, latest| latest.see(record.held_on)),
            F::CorrectiveAction => self.each::<Nonconformity>(|record, latest| {
                latest.see(record.found_on);
                latest.see_all(record.actions.iter().map(|action| action.done));
                latest.see(record.effectiveness.as_ref().and_then(|review| review.on));
            }),
            F::Improvement => self.each::<Improvement>(|record, latest| {
                latest.see(record.proposed_on);
                latest.see(record.decision.as_ref().and_then(|decision| decision.on));
                latest.see(record.done_on);
            }),
            F::IncidentManagement => self.incidents().max(self.exercises()),
            F::Continuity => self.exercises(),
        }
    }

    fn context(&self) -> Option<Date> {
        let issues = self.each::<Issue>(|record, latest| {
            latest.see_all([record.identified_on, record.changed_on, record.reviewed_on].into_iter());
        });
        let parties = self.each::<InterestedParty>(|record, latest| {
            latest.see_all([record.identified_on, record.reviewed_on].into_iter());
        });
        let scope = self.each::<Scope>(|record, latest| {
            latest.see_all([record.on, record.reviewed_on].into_iter());
            latest.see_all(record.approved.iter().map(|approval| Some(approval.on)));
        });
        issues.max(parties).max(scope)
    }

    fn treatment(&self) -> Option<Date> {
        let plans = self.each::<Risk>(|risk, latest| {
            if let Some(treatment) = &risk.treatment {
                latest.see(treatment.drawn_up_on);
                latest.see_all(treatment.actions.iter().map(|action| action.done));
            }
        });
        plans.max(self.each::<StatementOfApplicability>(|record, latest| {
            latest.see(record.on);
            latest.see_all(record.approved.iter().map(|approval| Some(approval.on)));
        }))
    }

    fn competence(&self) -> Option<Date> {
        let held = self.each::<Competence>(|record, latest| {
            latest.see_all(record.holders.iter().map(|holding| holding.since));
            latest.see_all(record.gap_actions.iter().map(|action| action.done));
        });
        held.max(self.trainings(false))
    }

    fn trainings(&self, awareness: bool) -> Option<Date> {
        self.each::<Training>(|record, latest| {
            if !awareness || record.is_awareness() {
                latest.see(record.held_on);
                latest.see_all(record.attendance.iter().map(|attended| attended.on));
            }
        })
    }

    fn incidents(&self) -> Option<Date> {
        self.each::<Incident>(|record, latest| {
            let moments = [record.detected_at, record.reported_at, record.assessed_at, record.closed_at];
            latest.see_all(moments.into_iter().map(|at| at.map(crate::base::Timestamp::date)));
        })
    }

    fn exercises(&self) -> Option<Date> {
        self.each::<Exercise>(|record, latest| latest.see(record.on))
    }
}
