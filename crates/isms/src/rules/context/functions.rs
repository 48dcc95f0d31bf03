//! What an ISMS needs processes for, where that may be answered, and whether it is.

use crate::catalogue::Edition;
use crate::document::REGISTERS;
use crate::model::{Document, DocumentKind, IsmsFunction, Process, Risk};
use crate::rules::View;

/// How much an ISMS needs a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// The standard asks for the process itself: a process, document or record must answer (CTX020).
    Asked,
    /// An ISMS that lives has a process for it (CTX028).
    Expected,
    /// It may stand in another process.
    Usual,
}

/// A function with the clauses and controls it answers, of 2022 and where they differ of 2013, and the registers it fills.
#[derive(Debug)]
pub(crate) struct FunctionInfo {
    pub(crate) function: IsmsFunction,
    pub(crate) need: Need,
    pub(crate) clauses: &'static [&'static str],
    pub(crate) clauses_2013: Option<&'static [&'static str]>,
    pub(crate) registers: &'static [&'static str],
}

const fn row(
    function: IsmsFunction,
    need: Need,
    clauses: &'static [&'static str],
    clauses_2013: Option<&'static [&'static str]>,
    registers: &'static [&'static str],
) -> FunctionInfo {
    FunctionInfo { function, need, clauses, clauses_2013, registers }
}

use IsmsFunction as F;
use Need::{Asked, Expected, Usual};

/// Every function, in the order of the clauses.
#[rustfmt::skip]
pub(crate) const FUNCTIONS: &[FunctionInfo] = &[
    row(F::Context, Usual, &["4.1", "4.2", "4.3"], None, &["issues", "interested_parties", "scope"]),
    row(F::Compliance, Usual, &["A.5.31"], Some(&["A.18.1.1"]), &["obligations"]),
    row(F::RiskAssessment, Asked, &["6.1.2", "8.2"], None, &["risks"]),
    row(F::RiskTreatment, Asked, &["6.1.3", "8.3"], None, &["risks", "statement_of_applicability"]),
    row(F::Objectives, Usual, &["6.2"], None, &["objectives"]),
    row(F::ChangeManagement, Usual, &["6.3", "A.8.32"], Some(&["A.12.1.2"]), &["changes"]),
    row(F::Competence, Expected, &["7.2"], None, &["competences", "trainings"]),
    row(F::Awareness, Usual, &["7.3", "A.6.3"], Some(&["7.3", "A.7.2.2"]), &["trainings"]),
    row(F::Communication, Usual, &["7.4"], None, &["communications"]),
    row(F::DocumentControl, Expected, &["7.5"], None, &["documents"]),
    row(F::Operation, Usual, &["8.1"], None, &["controls"]),
    row(F::SupplierManagement, Usual, &["A.5.19", "A.5.22"], Some(&["A.15.1.1", "A.15.2.1"]), &["suppliers"]),
    row(F::Monitoring, Usual, &["9.1"], None, &["metrics"]),
    row(F::InternalAudit, Asked, &["9.2"], None, &["audits", "audit_programme"]),
    row(F::ManagementReview, Expected, &["9.3"], None, &["management_reviews"]),
    row(F::CorrectiveAction, Usual, &["10.2"], Some(&["10.1"]), &["nonconformities"]),
    row(F::Improvement, Expected, &["10.1"], Some(&["10.2"]), &["improvements"]),
    row(F::IncidentManagement, Expected, &["A.5.24", "A.5.26"], Some(&["A.16.1.1", "A.16.1.5"]), &["incidents"]),
    row(F::Continuity, Usual, &["A.5.29", "A.5.30"], Some(&["A.17.1.1", "A.17.1.2"]), &["exercises"]),
];

impl FunctionInfo {
    /// The clauses and controls it answers in an edition.
    pub(crate) fn clauses_in(&self, edition: Edition) -> &'static [&'static str] {
        match edition {
            Edition::Iso27001_2013 => self.clauses_2013.unwrap_or(self.clauses),
            Edition::Iso27001_2022 => self.clauses,
        }
    }

    /// Whether a citation is one of these clauses, or stands below one.
    fn is_answered_by(&self, edition: Edition, citation: &str) -> bool {
        let Some(cited) = edition.cited(citation) else { return false };
        self.clauses_in(edition)
            .iter()
            .any(|clause| cited.id().strip_prefix(clause).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
    }
}

/// What answers a function on the day.
#[derive(Debug)]
pub(crate) struct Answered<'a> {
    pub(crate) info: &'static FunctionInfo,
    pub(crate) processes: Vec<&'a Process>,
    /// Documents that answer one of its clauses, external ones left out.
    pub(crate) documents: Vec<&'a Document>,
    /// How many records in use its registers hold.
    pub(crate) records: usize,
}

impl Answered<'_> {
    /// Whether a process or a document answers it.
    pub(crate) fn is_described(&self) -> bool {
        !self.processes.is_empty() || !self.documents.is_empty()
    }

    /// Whether what is needed of it is there.
    pub(crate) fn is_fulfilled(&self) -> bool {
        self.is_described() || (self.info.need == Need::Asked && self.records > 0)
    }
}

/// What answers each function.
pub(crate) fn answered<'a>(view: &View<'a>) -> Vec<Answered<'a>> {
    let (day, edition) = (view.day(), view.edition());
    let processes: Vec<&Process> = view.all::<Process>().filter(|process| process.runs_on(day)).collect();
    let documents: Vec<&Document> =
        view.all::<Document>().filter(|document| document.kind != DocumentKind::External).collect();
    let answer = |info: &'static FunctionInfo| Answered {
        info,
        processes: processes.iter().filter(|process| process.functions.contains(&info.function)).copied().collect(),
        documents: documents
            .iter()
            .filter(|document| document.answers.iter().any(|cited| info.is_answered_by(edition, cited.as_str())))
            .copied()
            .collect(),
        records: records(view, info),
    };
    FUNCTIONS.iter().map(answer).collect()
}

/// How many records in use show a function. A risk shows its assessment or its treatment, not both by being there.
fn records(view: &View<'_>, info: &FunctionInfo) -> usize {
    let risks = |shows: fn(&Risk) -> bool| view.all::<Risk>().filter(|risk| shows(risk)).count();
    match info.function {
        IsmsFunction::RiskAssessment => risks(|risk| !risk.assessments.is_empty()),
        IsmsFunction::RiskTreatment => {
            risks(|risk| risk.treatment.is_some()) + count(view, "statement_of_applicability")
        }
        _ => info.registers.iter().map(|register| count(view, register)).sum(),
    }
}

/// How many records in use a register holds.
fn count(view: &View<'_>, register: &str) -> usize {
    let Some(ordinal) = REGISTERS.iter().position(|info| info.name == register) else { return 0 };
    view.note_whole(ordinal);
    let Some(records) = view.isms().register(register) else { return 0 };
    (0..records.count()).filter(|at| !records.retired_at(*at, view.day())).count()
}

/// The functions of a need that nothing fulfils, by name. Where something asks how incidents are handled, INC001 reports that.
pub(super) fn missing(view: &View<'_>, need: Need) -> Vec<&'static str> {
    let told = |answer: &Answered<'_>| {
        answer.info.function == IsmsFunction::IncidentManagement && crate::rules::incidents::is_untold(view)
    };
    let lacks = |answer: &Answered<'_>| answer.info.need == need && !answer.is_fulfilled() && !told(answer);
    let open = answered(view).into_iter().filter(lacks);
    open.map(|answer| answer.info.function.as_str()).collect()
}
