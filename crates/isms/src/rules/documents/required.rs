//! The documented information that the clauses and the controls chosen ask for (clause 7.5.1), and what of it is there.

use crate::catalogue::{Basis as Ground, Cited, Edition, InformationKind};
use crate::lifecycle::approved_version;
use crate::model::{
    Approval, Asset, Audit, AuditProgramme, Competence, Document, DocumentKind, Entity, Implementation, IsmsFunction,
    ManagementReview, Metric, Nonconformity, Objective, Obligation, Process, Risk, RiskCriteria, Scope, SoaEntry,
    StatementOfApplicability, Training, approval_by,
};
use crate::rules::{Out, Spot, View};

/// One piece of documented information that is asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Need {
    /// The clause of 2022, or the control of Annex A of the document's edition.
    pub(crate) clause: &'static str,
    /// Which of the clause's pieces it is, counted from 0.
    pub(crate) nth: usize,
    pub(crate) kind: InformationKind,
    pub(crate) what: &'static str,
    /// `None` for what an applicable control asks for.
    pub(crate) basis: Option<Ground>,
}

/// Whether it is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Met {
    Present,
    Unapproved,
    NoOccasion,
    Missing,
}

/// What was found for a need.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) met: Met,
    /// The first records found, as `register/id`: approved ones first.
    pub(crate) records: Vec<String>,
    /// How many were found.
    pub(crate) count: usize,
}

/// How many records are named where there are many.
const NAMED: usize = 10;

#[derive(Default)]
struct Search {
    approved: Vec<String>,
    others: Vec<String>,
    count: usize,
    /// Nothing was to be written down yet.
    no_occasion: bool,
}

impl Search {
    fn add(&mut self, record: &impl Entity, approved: bool) {
        self.note(record_name(record), approved);
    }

    fn note(&mut self, record: String, approved: bool) {
        // A document may answer both by its kind and by its word.
        if self.approved.contains(&record) || self.others.contains(&record) {
            return;
        }
        self.count += 1;
        let list = if approved { &mut self.approved } else { &mut self.others };
        if list.len() < NAMED {
            list.push(record);
        }
    }
}

fn record_name<T: Entity>(record: &T) -> String {
    format!("{}/{}", T::REGISTER, record.id())
}

/// Everything that the clauses ask for, and the applicable controls, in the order of the standard.
pub(crate) fn needs(view: &View<'_>) -> Vec<Need> {
    let mut needs: Vec<Need> = Vec::new();
    // The catalogue keeps the documents of 2022; the edition of 2013 asked for the same, under other numbers.
    for (clause, what) in Edition::Iso27001_2022.mandatory_documented_information() {
        let nth = needs.iter().filter(|need| need.clause == clause.id).count();
        needs.push(Need { clause: clause.id, nth, kind: what.kind, what: what.what, basis: Some(what.basis) });
    }
    for (control, what) in view.edition().conditional_documents() {
        if entry_of(view, control.id).is_some_and(|(_, (_, entry))| entry.applicable == Some(true)) {
            needs.push(Need { clause: control.id, nth: 0, kind: InformationKind::Document, what, basis: None });
        }
    }
    needs
}

/// The number of a clause of 2022 in an edition.
pub(crate) fn clause_in(edition: Edition, clause: &'static str) -> &'static str {
    match (edition, clause) {
        (Edition::Iso27001_2013, "9.2.1" | "9.2.2") => "9.2",
        (Edition::Iso27001_2013, "9.3.1" | "9.3.2" | "9.3.3") => "9.3",
        (Edition::Iso27001_2013, "10.1") => "10.2",
        (Edition::Iso27001_2013, "10.2") => "10.1",
        _ => clause,
    }
}

/// The entry of a control of Annex A in the Statement of Applicability.
pub(crate) fn entry_of<'a>(
    view: &View<'a>,
    control: &str,
) -> Option<(&'a StatementOfApplicability, (usize, &'a SoaEntry))> {
    let statement = view.all::<StatementOfApplicability>().find(|statement| statement.framework.is_none())?;
    let entry = statement.entries.iter().enumerate().find(|(_, entry)| entry.control.as_str() == control)?;
    Some((statement, entry))
}

/// Whether a document answers a clause or control, or one lettered item of it.
fn answers(document: &Document, edition: Edition, clause: &str, item: Option<&str>) -> bool {
    document.answers.iter().any(|citation| match edition.cited(citation.as_str()) {
        Some(Cited::Item(found, sub)) => found.id == clause && item.is_none_or(|item| item == sub.key),
        Some(cited) => cited.id() == clause && item.is_none(),
        None => false,
    })
}

/// What is there for a need.
pub(crate) fn look(view: &View<'_>, need: &Need) -> Found {
    let mut search = Search::default();
    match need.basis {
        Some(_) => in_registers(view, need, &mut search),
        None => for_control(view, need.clause, &mut search),
    }
    // A Statement of Applicability or a treatment plan kept as a document cites its item.
    let item = match (need.clause, need.nth) {
        ("6.1.3", 1) => Some("d"),
        ("6.1.3", 2) => Some("e"),
        _ => None,
    };
    let clause = clause_in(view.edition(), need.clause);
    for document in view.all::<Document>().filter(|document| answers(document, view.edition(), clause, item)) {
        let approved =
            !super::versions::is_approved_here(document) || approved_version(document, view.as_of()).is_some();
        search.add(document, approved);
    }
    let met = match () {
        () if !search.approved.is_empty() => Met::Present,
        () if !search.others.is_empty() => Met::Unapproved,
        () if search.no_occasion => Met::NoOccasion,
        () => Met::Missing,
    };
    let mut records = search.approved;
    records.append(&mut search.others);
    records.truncate(NAMED);
    Found { met, records, count: search.count }
}

fn in_registers(view: &View<'_>, need: &Need, search: &mut Search) {
    let day = view.day();
    let approved = |approvals: &[Approval]| approval_by(approvals, day).is_some();
    match (need.clause, need.nth) {
        ("4.3", _) => {
            for scope in view.all::<Scope>().filter(|scope| scope.statement.is_some()) {
                search.add(scope, approved(&scope.approved));
            }
        }
        ("6.1.2", _) => {
            if let Some(criteria) = view.criteria_in_force(day) {
                search.add(criteria, approved(&criteria.approved));
            }
            described_process(view, IsmsFunction::RiskAssessment, search);
        }
        ("6.1.3", 0) => described_process(view, IsmsFunction::RiskTreatment, search),
        ("6.1.3", 1) => {
            for statement in view.all::<StatementOfApplicability>().filter(|soa| !soa.entries.is_empty()) {
                search.add(statement, approved(&statement.approved));
            }
        }
        ("6.1.3", _) => {
            for risk in view.all::<Risk>() {
                if let Some(treatment) = risk.treatment.as_ref().filter(|plan| !plan.options.is_empty()) {
                    search.add(risk, treatment.approved.iter().any(|approval| approval.on <= day));
                }
            }
        }
        ("6.2", _) => view.all::<Objective>().for_each(|objective| search.add(objective, true)),
        ("7.2", _) => {
            view.all::<Competence>()
                .filter(|competence| !competence.meta.evidence.is_empty())
                .for_each(|c| search.add(c, true));
            let held = view.all::<Training>().filter(|training| training.held_on.is_some_and(|on| on <= day));
            held.for_each(|training| search.add(training, true));
        }
        ("7.5.1", _) => {
            for document in view.all::<Document>().filter(|document| super::versions::is_approved_here(document)) {
                search.add(document, approved_version(document, view.as_of()).is_some());
            }
        }
        ("8.1", _) => {
            let kept = view.all::<Process>().filter(|process| process.runs_on(day) && !process.records.is_empty());
            kept.for_each(|process| search.add(process, true));
        }
        ("8.2", _) => {
            let assessed =
                |risk: &&Risk| risk.assessments.iter().any(|assessment| assessment.on.is_some_and(|on| on <= day));
            view.all::<Risk>().filter(assessed).for_each(|risk| search.add(risk, true));
        }
        ("8.3", _) => {
            search.no_occasion = true;
            for risk in view.all::<Risk>() {
                let actions = risk.treatment.as_ref().map_or(&[][..], |treatment| &treatment.actions);
                if actions.iter().any(|action| action.done_by(day) && action.result.is_some()) {
                    search.add(risk, true);
                }
                search.no_occasion &= !actions.iter().any(|action| action.done_by(day));
            }
        }
        ("9.1", _) => {
            let measured = |metric: &&Metric| metric.measurements.iter().any(|measured| measured.on <= day);
            view.all::<Metric>().filter(measured).for_each(|metric| search.add(metric, true));
        }
        ("9.2.2", _) => {
            let held = |audit: &&Audit| audit.held_on.is_some_and(|on| on <= day);
            view.all::<Audit>().filter(held).for_each(|audit| search.add(audit, true));
            view.all::<AuditProgramme>().for_each(|programme| search.add(programme, false));
        }
        ("9.3.3", _) => {
            view.all::<ManagementReview>().filter(|r| r.held_by(day)).for_each(|review| search.add(review, true));
        }
        ("10.2", nth) => {
            search.no_occasion = true;
            for found in view.all::<Nonconformity>().filter(|found| found.found_on.is_none_or(|on| on <= day)) {
                let acted = found.actions.iter().any(|action| action.done_by(day) && action.result.is_some())
                    || found.effectiveness.as_ref().is_some_and(|review| review.on.is_some_and(|on| on <= day));
                if nth == 0 || acted {
                    search.add(found, true);
                }
                search.no_occasion &= nth > 0 && !found.actions.iter().any(|action| action.done_by(day));
            }
        }
        _ => {}
    }
}

/// A process that says how it is carried out is a description of itself.
fn described_process(view: &View<'_>, function: IsmsFunction, search: &mut Search) {
    let fulfils = |process: &&Process| {
        process.functions.contains(&function) && process.description.is_some() && process.runs_on(view.day())
    };
    view.all::<Process>().filter(fulfils).for_each(|process| search.add(process, true));
}

/// Some controls are answered by a register.
fn for_control(view: &View<'_>, control: &str, search: &mut Search) {
    match control {
        "A.5.9" => view.all::<Asset>().for_each(|asset| search.add(asset, true)),
        "A.5.37" => {
            let procedures = view.all::<Document>().filter(|document| document.kind == DocumentKind::Procedure);
            for document in procedures.filter(|document| approved_version(document, view.as_of()).is_some()) {
                search.add(document, true);
            }
        }
        "A.5.31" => view.all::<Obligation>().for_each(|obligation| search.add(obligation, true)),
        _ => {}
    }
}

/// Mandatory documents of which no other rule says that they are missing.
pub(super) fn missing(view: &View<'_>, out: &mut Out<'_>) {
    for need in needs(view) {
        match (need.clause, need.nth) {
            ("4.3", _) => {
                let found = look(view, &need);
                if let Some(scope) = view.all::<Scope>().next().filter(|_| found.met == Met::Unapproved) {
                    report(
                        out,
                        Spot::of(scope).member("approved"),
                        &need,
                        "the scope is there, but nobody has approved it",
                    );
                }
            }
            ("6.1.2", _) => {
                let found = look(view, &need);
                let criteria: Option<&RiskCriteria> = view.criteria_in_force(view.day());
                if let Some(criteria) = criteria.filter(|_| found.met == Met::Unapproved) {
                    let problem =
                        "the criteria are there, but nobody has approved them, and no document describes the process";
                    report(out, Spot::of(criteria).member("approved"), &need, problem);
                }
            }
            ("6.1.3", 0) => match look(view, &need).met {
                Met::Missing => {
                    report(
                        out,
                        Spot::register("documents"),
                        &need,
                        "no document describes it, and no process for it has a `description`",
                    );
                }
                Met::Unapproved => drafts(view, &need, out),
                Met::Present | Met::NoOccasion => {}
            },
            (control, _) if need.basis.is_none() => {
                let Some((statement, (at, entry))) = entry_of(view, control) else { continue };
                // Where neither process nor document says how incidents are handled, INC001 reports that once.
                let incidents = matches!(control, "A.5.24" | "A.5.26" | "A.16.1.1" | "A.16.1.5");
                if incidents && crate::rules::incidents::is_untold(view) {
                    continue;
                }
                if entry.implementation == Some(Implementation::Implemented) && look(view, &need).met == Met::Missing {
                    let spot = Spot::of(statement).member("entries").item(at, Some(control));
                    out.find(spot)
                        .with("what", need.what)
                        .with("clause", need.clause)
                        .with("problem", "the control is said to be implemented; is the document kept elsewhere?")
                        .severity(crate::base::Severity::Warning)
                        .end();
                }
            }
            _ => {}
        }
    }
}

/// What is only a draft; a document that claims to be in force without approval is SUP011.
fn drafts(view: &View<'_>, need: &Need, out: &mut Out<'_>) {
    let clause = clause_in(view.edition(), need.clause);
    for document in view.all::<Document>().filter(|document| answers(document, view.edition(), clause, None)) {
        if super::versions::is_only_draft(view, document) {
            report(out, Spot::of(document).member("versions"), need, "it is only a draft");
        }
    }
}

fn report(out: &mut Out<'_>, spot: Spot, need: &Need, problem: &'static str) {
    out.find(spot).with("what", need.what).with("clause", need.clause).with("problem", problem).end();
}
