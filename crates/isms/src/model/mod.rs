//! The records an ISMS keeps, one file a concept, each with the invariants it can keep alone.

mod action_history;
mod assets;
mod audit_checks;
mod audit_history;
mod audits;
mod certification;
mod certification_history;
mod change_history;
mod changes;
mod common;
mod competence;
mod context;
mod control_history;
mod controls;
mod criteria;
mod document_history;
mod documents;
mod exception_history;
mod exceptions;
mod exercises;
mod governance;
mod history;
mod implementation_plan;
mod improvement_history;
mod improvements;
mod incident_history;
mod incidents;
mod leadership;
mod management_review;
mod management_review_history;
mod metrics;
mod nonconformity;
mod nonconformity_history;
mod objective_history;
mod objectives;
mod organization;
mod places;
mod processes;
mod quantitative;
mod risk;
mod risk_history;
mod roles;
mod scope;
mod suppliers;

pub use crate::scoring::{CriterionLevel, FactorValue, RatingFactor};
pub use action_history::{ActionCommand, ActionState};
pub use assets::{Asset, AssetKind, NeedOverride, Property, Recovery, Threat, ThreatOrigin, Vulnerability};
pub use audit_checks::{AuditCheck, AuditPoint, AuditSample, CheckResult, PickedItem, PointJudgement, PointResult};
pub use audit_history::{AuditCommand, AuditState};
pub(crate) use audits::own_work;
pub use audits::{Audit, AuditKind, AuditMethod, AuditProgramme, AuditScope, OwnWork};
pub use certification::{
    CertificateSuspension, Certification, CertificationAudit, RESTORATION_MONTHS, Recertification, SurveillanceAudit,
    restorable_until,
};
pub use certification_history::{CertificationCommand, CertificationState};
pub use change_history::{ChangeCommand, ChangeState};
pub use changes::{Change, ChangeKind, ChangeOutcome, IntegrityCheck};
pub use common::{
    Action, Approval, Communicated, Decision, Entity, Evidence, EvidenceKind, Extension, Item, Meta, Retirement, Stamp,
    Task, approval_by,
};
pub use competence::{
    Attendance, Audience, AwarenessTopic, Communication, Competence, GapAction, Holding, Training, TrainingEffect,
    TrainingKind,
};
pub use context::{Feedback, Influence, InterestedParty, Issue, IssueCategory, PartyKind, PartyRequirement, Side};
pub use control_history::ControlCommand;
pub use controls::{
    Control, ControlKind, ControlTest, Effect, Factor, Framework, FrameworkControl, Implementation, Reason, ReasonKind,
    SoaEntry, StatementOfApplicability, TestResult,
};
pub use criteria::{AcceptanceCriterion, Approach, DesiredLevel, RiskCriteria};
pub use document_history::{DocumentVersionCommand, DocumentVersionState};
pub use documents::{
    Acknowledgement, Announcement, Document, DocumentCitation, DocumentKind, DocumentReviewOutcome, DocumentVersion,
    PolicyCommitment, RecordPromise,
};
pub use exception_history::{PolicyExceptionCommand, PolicyExceptionState};
pub use exceptions::PolicyException;
pub use exercises::{Exercise, ExerciseKind};
pub use governance::{Activity, KeptElsewhere, PlannedInterval, Suppression};
pub(crate) use history::stand;
pub use history::{Act, Command, Despite, standing};
pub use implementation_plan::{
    BuildApproach, Complexity, ConstraintKind, ExpectedEffort, ImplementationConstraint, ImplementationPlan,
    ImplementationStep, StepKind,
};
pub use improvement_history::{ImprovementCommand, ImprovementState};
pub use improvements::{Improvement, ImprovementDecision, ImprovementEvaluation, ImprovementSource, MeasuredValue};
pub use incident_history::{IncidentCommand, IncidentState};
pub use incidents::{
    CustodyItem, CustodyTransfer, EventClass, Incident, IncidentStep, NotificationDuty, Severity, TimelineEntry,
    TimesSwapped,
};
pub use leadership::{Commitment, Leadership, Resource, ResourceDecision, ResourceKind};
pub use management_review::{
    CarriedDecision, DecisionKind, ManagementReview, ReviewConclusion, ReviewDecision, ReviewInput, ReviewTopic,
};
pub use management_review_history::{ManagementReviewCommand, ManagementReviewState};
pub use metrics::{Measurement, Metric, MetricDirection, MetricEvaluation, MetricThreshold};
pub use nonconformity::{
    Cause, Correction, Effectiveness, Finding, FindingKind, Grade, Nonconformity, NonconformitySource, SimilarCases,
};
pub use nonconformity_history::{FindingCommand, FindingState, NonconformityCommand, NonconformityState};
pub use objective_history::{ObjectiveCommand, ObjectiveState};
pub use objectives::{
    ActionEvaluation, Objective, ObjectiveEvaluation, ObjectivePurpose, PlannedAction, PlannedActionKind,
};
pub use organization::{ClimateChange, Function, Organization, Person, Site, Unit, UnitKind};
pub use places::Places;
pub use processes::{IsmsFunction, Maturity, Process, ProcessInput, ProcessKind, ProcessOutput, ProcessRecord};
pub use quantitative::{
    Distribution, LossEventFrequency, LossForm, LossMagnitude, LossScenario, LossTolerance, PertVariant, PrimaryLoss,
    Quantification, SecondaryLoss, Susceptibility, ThreatEventFrequency, TolerancePoint,
};
pub use risk::{Acceptance, Assessment, IsRated, PlanApproval, Risk, Stage, Treatment, TreatmentOption, Trigger};
pub use risk_history::{AcceptanceCommand, AcceptanceState, RiskCommand, RiskState};
pub use roles::{Delegation, IsmsDuty, Matter, Responsibility, Role, RoleAssignment, RoleKind};
pub use scope::{Compliance, ElementKind, Interface, InterfaceKind, Obligation, ObligationKind, Scope, ScopeElement};
pub use suppliers::{Criticality, Supplier, SupplierAgreement, SupplierReview};
