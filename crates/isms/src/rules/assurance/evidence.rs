//! What shows that a clause is met, as far as records tell.

use crate::base::{Citation, Date};
use crate::catalogue::{Edition, predecessors};
use crate::document::Kept;
use crate::lifecycle::approved_version;
use crate::model::{
    Audit, AuditKind, AuditProgramme, Certification, Change, ChangeKind, Commitment, Communication, Competence,
    Control, Document, Entity, EvidenceKind, Exercise, Implementation, ImplementationPlan, Improvement, Incident,
    InterestedParty, IsmsFunction, Issue, ManagementReview, Meta, Metric, Nonconformity, Objective, PlannedAction,
    Process, Resource, Risk, RiskCriteria, RoleAssignment, Scope, StatementOfApplicability, Training, approval_by,
};
use crate::rules::{Out, Spot, View};

/// A record that speaks for a clause.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Shown {
    pub(crate) register: &'static str,
    pub(crate) id: String,
    /// The day it is of, where it has one.
    pub(crate) on: Option<Date>,
    /// Whether it was made while the ISMS was operated, and not only laid down beforehand.
    pub(crate) record: bool,
}

/// What gathers the records that speak for a clause.
struct Gather<'v, 'a> {
    view: &'v View<'a>,
    found: Vec<Shown>,
}

impl Gather<'_, '_> {
    /// Each record in use that speaks: `Some` of the day it is of.
    fn add<T: Kept>(&mut self, record: bool, speaks: impl Fn(&T) -> Option<Option<Date>>) {
        for found in self.view.all::<T>() {
            if let Some(on) = speaks(found).filter(|on| on.is_none_or(|on| on <= self.view.day())) {
                self.push(T::REGISTER, found.id(), on, record);
            }
        }
    }

    fn push(&mut self, register: &'static str, id: &str, on: Option<Date>, record: bool) {
        self.found.push(Shown { register, id: id.to_owned(), on, record });
    }
}

fn some(holds: bool) -> Option<Option<Date>> {
    holds.then_some(None)
}

/// The functions of processes that serve a clause.
fn functions(clause: &str) -> &'static [IsmsFunction] {
    use IsmsFunction as F;
    match clause {
        "4.1" | "4.2" | "4.3" => &[F::Context],
        "6.1.2" | "8.2" => &[F::RiskAssessment],
        "6.1.3" | "8.3" => &[F::RiskTreatment],
        "6.2" => &[F::Objectives],
        "6.3" => &[F::ChangeManagement],
        "7.2" => &[F::Competence],
        "7.3" => &[F::Awareness],
        "7.4" => &[F::Communication],
        "7.5.1" | "7.5.2" | "7.5.3" => &[F::DocumentControl],
        "8.1" => &[F::Operation, F::ChangeManagement, F::SupplierManagement],
        "9.1" => &[F::Monitoring],
        "9.2.1" | "9.2.2" => &[F::InternalAudit],
        "9.3.1" | "9.3.2" | "9.3.3" => &[F::ManagementReview],
        "10.1" => &[F::Improvement],
        "10.2" => &[F::CorrectiveAction],
        "A.5.24" => &[F::IncidentManagement],
        _ => &[],
    }
}

/// Whether a citation of the document's edition is about a clause of 2022: the clause, one of its items, or one above it.
fn answers(cited: &Citation, clause: &str, edition: Edition) -> bool {
    let about = |clause: &str| {
        let text = cited.as_str();
        text == clause
            || text.strip_prefix(clause).is_some_and(|rest| rest.starts_with([' ', '(']))
            || clause.strip_prefix(text).is_some_and(|rest| rest.starts_with('.'))
    };
    match edition {
        Edition::Iso27001_2022 => about(clause),
        Edition::Iso27001_2013 => {
            predecessors(clause).into_iter().any(about) || (clause == "A.5.24" && about("A.16.1.1"))
        }
    }
}

/// The records that speak for an assessable clause of 2022, or for incident management (`A.5.24`), in document order by register.
pub(crate) fn shown(view: &View<'_>, clause: &str) -> Vec<Shown> {
    let mut g = Gather { view, found: Vec::new() };
    let day = view.day();
    match clause {
        "4.1" => g.add::<Issue>(true, |issue| Some(issue.reviewed_on.filter(|on| *on <= day).or(issue.identified_on))),
        "4.2" => g.add::<InterestedParty>(true, |party| {
            Some(party.reviewed_on.filter(|on| *on <= day).or(party.identified_on))
        }),
        "4.3" => g.add::<Scope>(false, |scope| {
            // What nobody has approved is a draft, and shows nothing yet.
            scope.statement.as_ref().and_then(|_| approval_by(&scope.approved, day)).map(|approval| Some(approval.on))
        }),
        "4.4" => g.add::<Process>(false, |process| some(process.runs_on(day) && !process.is_business())),
        "5.1" => g.add::<Commitment>(true, |commitment| Some(commitment.on)),
        "5.3" => g.add::<RoleAssignment>(false, |held| held.holds_on(day).then_some(held.since)),
        "6.1.1" => g.add::<PlannedAction>(true, |action| Some(action.determined_on)),
        "6.1.2" => {
            g.add::<RiskCriteria>(false, |criteria| criteria.may_hold_on(day).then_some(criteria.effective_from))
        }
        "6.1.3" => {
            g.add::<StatementOfApplicability>(false, |statement| {
                Some(approval_by(&statement.approved, day).map(|approval| approval.on).or(statement.on))
            });
        }
        "6.2" => g.add::<Objective>(true, |_| some(true)),
        "6.3" => g.add::<Change>(true, |change| (change.kind == Some(ChangeKind::Isms)).then_some(change.done_on)),
        "7.1" => g.add::<Resource>(true, |resource| resource.is_granted_by(day).then_some(resource.decided_on)),
        "7.2" => g.add::<Competence>(true, |competence| some(!competence.holders.is_empty())),
        "7.3" => g.add::<Training>(true, |training| {
            training.is_awareness().then_some(training.held_on).filter(Option::is_some)
        }),
        "7.4" => g.add::<Communication>(true, |plan| {
            Some(plan.done.iter().filter_map(|done| done.on).filter(|on| *on <= day).max())
        }),
        "7.5.1" | "7.5.2" | "7.5.3" => g.add::<Document>(false, |document| in_force(document, day).map(Some)),
        "8.1" => g.add::<Control>(true, |control| some(control.works_on(day))),
        "8.2" => g.add::<Risk>(true, |risk| view.present(risk, day).map(|(_, assessment)| assessment.on)),
        "8.3" => g.add::<Risk>(true, |risk| {
            let actions = &risk.treatment.as_ref()?.actions;
            Some(Some(actions.iter().filter_map(|action| action.done).filter(|on| *on <= day).max()?))
        }),
        "9.1" => g.add::<Metric>(true, |metric| metric.latest(day).map(|(_, result)| Some(result.on))),
        "9.2.1" => g.add::<Audit>(true, |audit| {
            (audit.kind == AuditKind::Internal && audit.held_by(day)).then_some(audit.held_on)
        }),
        "9.2.2" => g.add::<AuditProgramme>(false, |programme| some(programme.includes(day))),
        "9.3.1" => g.add::<ManagementReview>(true, |review| review.held_by(day).then_some(review.held_on)),
        "9.3.2" => g.add::<ManagementReview>(true, |review| {
            (review.held_by(day) && !review.inputs.is_empty()).then_some(review.held_on)
        }),
        "9.3.3" => g.add::<ManagementReview>(true, |review| {
            (review.held_by(day) && (!review.decisions.is_empty() || review.conclusion.is_some()))
                .then_some(review.held_on)
        }),
        "10.1" => g.add::<Improvement>(true, |item| Some(item.done_on.filter(|on| *on <= day).or(item.proposed_on))),
        "10.2" => g.add::<Nonconformity>(true, |record| Some(record.found_on)),
        // Incident management, which no clause of its own asks for.
        "A.5.24" => {
            g.add::<Exercise>(true, |exercise| exercise.on.map(Some));
            g.add::<Incident>(true, |incident| incident.detected_at.map(|at| Some(at.date())));
        }
        _ => {}
    }
    let serving = functions(clause);
    g.add::<Process>(false, |process| {
        some(process.runs_on(day) && process.functions.iter().any(|function| serving.contains(function)))
    });
    if !clause.starts_with("7.5") {
        let edition = view.edition();
        g.add::<Document>(false, |document| {
            document
                .answers
                .iter()
                .any(|cited| answers(cited, clause, edition))
                .then(|| in_force(document, day))?
                .map(Some)
        });
    }
    g.found
}

/// The day since which a document is in force; `None` where none of its versions is approved and in force.
pub(crate) fn in_force(document: &Document, day: Date) -> Option<Date> {
    let (_, version) = approved_version(document, day.into())?;
    version.effective_on.or_else(|| approval_by(&version.approved, day).map(|approval| approval.on))
}

/// The clauses whose emptiness no other rule tells, with what would show them.
const UNTOLD: &[(&str, &str)] = &[
    ("6.3", "planning of changes"),
    ("7.1", "resources"),
    ("7.2", "competence"),
    ("8.1", "operational planning and control"),
    ("8.2", "risk assessment"),
    ("8.3", "risk treatment"),
    ("10.2", "corrective action"),
];

/// ASR001. Silent until the ISMS is operated: what is being built has gaps.
pub(super) fn none(view: &View<'_>, out: &mut Out<'_>) {
    if view.operating_since().is_none_or(|since| view.day() < since) {
        return;
    }
    let edition = view.edition();
    let mut lacking: Vec<String> = Vec::new();
    for (clause, what) in UNTOLD {
        let here = match edition {
            Edition::Iso27001_2022 => Some(*clause),
            Edition::Iso27001_2013 => predecessors(clause).first().copied(),
        };
        let Some(here) = here.filter(|here| !view.is_kept_elsewhere(here)) else { continue };
        // Risks that lack an assessment or a treatment are told one by one.
        let told = matches!(*clause, "8.2" | "8.3") && view.all::<Risk>().next().is_some();
        if !told && shown(view, clause).is_empty() {
            lacking.push(format!("{here} ({what})"));
        }
    }
    if !lacking.is_empty() {
        out.find(Spot::document()).with("clauses", lacking.join(", ")).end();
    }
}

/// The tool that is the only evidence.
fn only_tool(evidence: &[crate::model::Evidence]) -> Option<&str> {
    let first = evidence.first()?;
    evidence.iter().all(|kept| kept.kind == EvidenceKind::Tool).then(|| first.reference.as_str())
}

fn report(out: &mut Out<'_>, spot: Spot, tool: &str) {
    out.find(spot.member("evidence")).with("tool", tool.to_owned()).end();
}

/// ASR003: at records that claim that work was done.
pub(super) fn tool_alone(view: &View<'_>, register: &'static str, index: usize, out: &mut Out<'_>) {
    match register {
        "controls" => {
            let Some(control) = view.nth::<Control>(index) else { return };
            let claims =
                matches!(control.status_on(view.day()), Some(Implementation::Implemented | Implementation::Partial));
            if claims && control.tests.is_empty() {
                at(out, control, &control.meta);
            }
        }
        "statement_of_applicability" => {
            let Some(statement) = view.nth::<StatementOfApplicability>(index) else { return };
            for (place, entry) in statement.entries.iter().enumerate() {
                let claims = entry.implementation == Some(Implementation::Implemented);
                if let Some(tool) = only_tool(&entry.evidence).filter(|_| claims && entry.controls.is_empty()) {
                    let list = Spot::of(statement).member("entries");
                    report(out, list.item(place, Some(entry.control.as_str())), tool);
                }
            }
        }
        "implementation_plan" => {
            let Some(plan) = view.nth::<ImplementationPlan>(index) else { return };
            for (place, step) in plan.steps.iter().enumerate() {
                let claims = step.done_by(view.day()) && step.records.is_empty();
                if let Some(tool) = only_tool(&step.evidence).filter(|_| claims) {
                    report(out, Spot::of(plan).member("steps").item(place, Some(step.step.as_str())), tool);
                }
            }
        }
        "nonconformities" => {
            if let Some(record) = view.nth::<Nonconformity>(index) {
                at(out, record, &record.meta);
            }
        }
        "improvements" => {
            if let Some(record) = view.nth::<Improvement>(index).filter(|record| record.after.is_none()) {
                at(out, record, &record.meta);
            }
        }
        "certification" => {
            if let Some(record) = view.nth::<Certification>(index) {
                at(out, record, &record.meta);
            }
        }
        _ => {}
    }
}

fn at<T: Entity>(out: &mut Out<'_>, record: &T, meta: &Meta) {
    if let Some(tool) = only_tool(&meta.evidence) {
        report(out, Spot::of(record), tool);
    }
}
