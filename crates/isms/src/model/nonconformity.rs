//! Findings, nonconformities and corrective actions (clauses 9.2, 10.2).

use isms_derive::Shape;

use super::common::{Action, Decision, Meta, entity};
use super::nonconformity_history::{FindingCommand, FindingState, NonconformityCommand, NonconformityState};
use super::{Audit, AuditPoint, Person};
use crate::base::{Citation, Date, Id, Line, RecordRef, Text};

/// Where a nonconformity comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum NonconformitySource {
    /// An internal audit.
    InternalAudit,
    /// An external audit.
    ExternalAudit,
    /// An incident.
    Incident,
    /// Monitoring and measurement.
    Monitoring,
    /// A complaint or other feedback.
    Complaint,
    /// A management review.
    ManagementReview,
    /// A supplier.
    Supplier,
    /// Anybody's observation.
    Observation,
}

/// How grave a nonconformity is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Shape)]
pub enum Grade {
    /// It does not affect whether the ISMS reaches its results.
    Minor,
    /// It does, or it puts that in serious doubt.
    Major,
}

/// A requirement that is not met (clause 10.2).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Nonconformity {
    /// The nonconformity's id.
    pub id: Id<Nonconformity>,
    /// What it is called.
    pub title: Line,
    /// What was found.
    pub description: Option<Text>,
    /// Where it comes from.
    pub source: Option<NonconformitySource>,
    /// The finding, incident or other record it comes from.
    pub arises_from: Option<RecordRef>,
    /// The day it was found.
    pub found_on: Option<Date>,
    /// Who raised it.
    pub raised_by: Option<Id<Person>>,
    /// The requirements that are not met: clauses, controls, or own documents in words.
    pub requirements: Vec<Citation>,
    /// How grave it is.
    pub grade: Option<Grade>,
    /// Who answers for its handling.
    pub owner: Option<Id<Person>>,
    /// The day by which it is to be closed.
    pub due: Option<Date>,
    /// What was done at once to control and correct it (10.2 a).
    pub correction: Option<Correction>,
    /// What it led to, and how that was dealt with (10.2 a 2).
    pub consequences: Option<Text>,
    /// Why it happened (10.2 b).
    pub cause: Option<Cause>,
    /// Whether action to remove the cause is needed (10.2 b).
    pub action_needed: Option<Decision>,
    /// The corrective actions (10.2 c).
    pub actions: Vec<Action>,
    /// Whether they were effective (10.2 d).
    pub effectiveness: Option<Effectiveness>,
    /// Whether the ISMS must change (10.2 e).
    pub isms_change: Option<Decision>,
    /// The earlier nonconformity that this one repeats.
    pub recurrence_of: Option<Id<Nonconformity>>,
    /// The state, as another tool keeps it; where there is a history, the history decides.
    pub state: Option<NonconformityState>,
    /// Whether each entry of the history carries the fingerprint of the one before.
    pub chain: Option<bool>,
    /// What happened to it.
    pub history: Vec<NonconformityCommand>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Nonconformity, "nonconformities", title: title, owner: owner);

/// What was done at once about a nonconformity; it removes no cause.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Correction {
    /// What was done.
    pub what: Option<Text>,
    /// The day.
    pub on: Option<Date>,
    /// Who did it.
    pub by: Option<Id<Person>>,
    /// Why nothing can be corrected, where that is so.
    pub not_applicable_because: Option<Text>,
}

/// Why a nonconformity happened.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Cause {
    /// The cause.
    pub what: Option<Text>,
    /// How it was found, such as `five whys` or `fishbone`.
    pub method: Option<Line>,
    /// The day it was determined.
    pub on: Option<Date>,
    /// Who determined it.
    pub by: Option<Id<Person>>,
    /// Whether the like exists or could happen elsewhere (10.2 b 3).
    pub similar: Option<SimilarCases>,
}

/// The search for similar nonconformities.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct SimilarCases {
    /// Where was searched, and what came out; `none found` is a result.
    pub result: Text,
    /// The records found.
    pub found: Vec<RecordRef>,
}

/// The review of whether corrective action was effective (10.2 d).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Effectiveness {
    /// Whether the cause is gone.
    pub effective: Option<bool>,
    /// The day of the review.
    pub on: Option<Date>,
    /// Who reviewed.
    pub by: Option<Id<Person>>,
    /// By what it was judged.
    pub criteria: Option<Text>,
}

/// What kind of finding it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum FindingKind {
    /// The requirement is met.
    Conformity,
    /// The requirement is not met.
    Nonconformity,
    /// Something to watch.
    Observation,
    /// Something that could be better.
    OpportunityForImprovement,
}

/// A finding of an audit (clause 9.2).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Finding {
    /// The finding's id.
    pub id: Id<Finding>,
    /// What it is called.
    pub title: Line,
    /// What kind of finding it is.
    pub kind: FindingKind,
    /// What was found.
    pub description: Option<Text>,
    /// How grave it is, for a nonconformity.
    pub grade: Option<Grade>,
    /// The requirements it is about.
    pub requirements: Vec<Citation>,
    /// The audit it was made in.
    pub audit: Option<Id<Audit>>,
    /// The point of the audit checklist it is about.
    pub point: Option<AuditPoint>,
    /// Who found it.
    pub found_by: Option<Id<Person>>,
    /// The day.
    pub on: Option<Date>,
    /// Who answers for what was audited.
    pub owner: Option<Id<Person>>,
    /// The nonconformity opened for it.
    pub nonconformity: Option<Id<Nonconformity>>,
    /// The state, as another tool keeps it; where there is a history, the history decides.
    pub state: Option<FindingState>,
    /// Whether each entry of the history carries the fingerprint of the one before.
    pub chain: Option<bool>,
    /// What happened to it.
    pub history: Vec<FindingCommand>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Finding, "findings", title: title, owner: owner);
