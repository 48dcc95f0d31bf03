//! Whether the ISMS is ready for the certification auditor: the three checks, the three audits, and what to do first.

mod checks;
mod gaps;
mod stages;

use isms_derive::Shape;

use super::clauses::{ClauseStanding, Clauses};
use crate::base::{AsOf, Count, Date, Id, RecordRef, Severity};
use crate::catalogue::Edition;
use crate::document::Isms;
use crate::model::{Certification, ImprovementSource, StepKind};
use crate::rules::Settings;

/// What a certification auditor makes sure of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum AuditorCheck {
    /// There is a documented ISMS.
    Documented,
    /// It is operated effectively, as records show.
    Operated,
    /// It improves continually.
    Improved,
}

/// A check of the auditor, and what the records show of it.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AuditorCheckResult {
    /// The check.
    pub check: AuditorCheck,
    /// The gravest verdict of its clauses.
    pub standing: ClauseStanding,
    /// The clauses that keep it from being satisfied.
    pub because_of: Vec<String>,
}

/// A kind of record that an auditor asks for as evidence of operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum OperationRecord {
    /// Minutes of management reviews.
    ManagementReviews,
    /// The risk register.
    RiskRegister,
    /// Risks assessed more than once.
    RiskReviews,
    /// Internal audits.
    InternalAudits,
    /// Improvements.
    Improvements,
    /// Incidents and events.
    Incidents,
    /// Measurements.
    Measurements,
    /// Trainings held.
    Trainings,
}

/// How many records of a kind there are.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct OperationEvidence {
    /// The kind.
    pub kind: OperationRecord,
    /// How many there are.
    pub count: Count,
    /// The day of the latest, where they have one.
    pub latest: Option<Date>,
}

/// Whether what came from a source of improvement led to something.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ImprovementChain {
    /// The source.
    pub source: ImprovementSource,
    /// How often it fired.
    pub fired: Count,
    /// How often an improvement, a nonconformity or a change followed.
    pub followed: Count,
    /// The first that was followed up, and what followed.
    pub example: Vec<RecordRef>,
}

/// An audit of the certification body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum CertificationStage {
    /// The first stage: is the ISMS documented and ready?
    #[shape(name = "stage_1")]
    Stage1,
    /// The second stage: does it work?
    #[shape(name = "stage_2")]
    Stage2,
    /// The yearly look at a certified ISMS.
    Surveillance,
}

/// Something an audit needs.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct StageNeed {
    /// What it is.
    pub what: String,
    /// Whether it is there.
    pub met: bool,
    /// The clause that asks for it.
    pub clause: Option<String>,
    /// What shows it, or what stands against it.
    pub records: Vec<RecordRef>,
}

/// Whether an audit can be held.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct StageReadiness {
    /// The audit.
    pub stage: CertificationStage,
    /// Whether everything it needs is there.
    pub ready: bool,
    /// What it needs.
    pub needs: Vec<StageNeed>,
}

/// Something to do: the findings of one rule, or a clause for which nothing is there.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ReadinessGap {
    /// Its place in the order of work, from 1.
    pub order: Count,
    /// The step of the implementation it belongs to.
    pub step: StepKind,
    /// The code of the rule; absent where a clause has no record at all.
    pub code: Option<String>,
    /// The clause.
    pub clause: String,
    /// How grave it is.
    pub severity: Severity,
    /// How many findings there are.
    pub count: Count,
    /// The first of them in words.
    pub message: String,
    /// What to do.
    pub help: String,
    /// Where: the first three.
    pub paths: Vec<String>,
    /// Who answers for the records, if named.
    pub owners: Vec<String>,
    /// The audits in which it would be raised.
    pub concerns: Vec<CertificationStage>,
}

/// How ready the ISMS is for certification.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Readiness {
    /// The day.
    pub as_of: Date,
    /// The edition.
    pub edition: Edition,
    /// The certification looked at: the latest.
    pub certification: Option<Id<Certification>>,
    /// Whether there is a certificate.
    pub certified: bool,
    /// The last day of the certificate.
    pub expires_on: Option<Date>,
    /// The auditor's three checks.
    pub checks: Vec<AuditorCheckResult>,
    /// The records that show operation.
    pub records: Vec<OperationEvidence>,
    /// The sources of improvement.
    pub chains: Vec<ImprovementChain>,
    /// Whether stage 1, stage 2 and surveillance can be held.
    pub stages: Vec<StageReadiness>,
    /// What is to be done, in a sensible order: what others build on first, errors before warnings.
    pub gaps: Vec<ReadinessGap>,
}

/// How ready the ISMS is for the certification auditor as of a moment: three checks, three audits, and the gaps in the order of work.
#[must_use]
pub fn readiness(isms: &Isms, as_of: impl Into<AsOf>, settings: &Settings) -> Readiness {
    let clauses = Clauses::new(isms, as_of.into(), settings);
    let day = clauses.view.day();
    let certification = clauses.view.all::<Certification>().max_by_key(|record| (record.decided_on, record.applied_on));
    Readiness {
        as_of: day,
        edition: clauses.view.edition(),
        certified: certification.is_some_and(|record| record.is_certified_on(day)),
        expires_on: certification.and_then(|record| record.end_as_of(day)),
        certification: certification.map(|record| record.id.clone()),
        checks: checks::checks(&clauses),
        records: checks::records(&clauses),
        chains: checks::chains(&clauses),
        stages: stages::stages(&clauses, certification),
        gaps: gaps::gaps(&clauses),
    }
}

/// Whether a clause of 2022 is looked at in stage 1.
fn is_documented(clause: &str) -> bool {
    let number = clause.split([' ', '(']).next().unwrap_or_default();
    let top = number.split('.').next().unwrap_or_default();
    matches!(top, "4" | "5" | "6" | "7") && !matches!(number, "7.1" | "7.2" | "7.3" | "7.4")
}
