//! The records an ISMS keeps, one file a concept, each with the invariants it can keep alone.

mod action_history;
mod assets;
mod audit_history;
mod audits;
mod common;
mod controls;
mod criteria;
mod documents;
mod governance;
mod history;
mod management_review;
mod management_review_history;
mod nonconformity;
mod nonconformity_history;
mod operation;
mod organization;
mod risk;
mod risk_history;
mod roles;
mod scope;

pub use action_history::{ActionCommand, ActionState};
pub use assets::{Asset, AssetKind, CriterionLevel, Property, Threat, ThreatOrigin, Vulnerability};
pub use audit_history::{AuditCommand, AuditState};
pub use audits::{
    Audit, AuditCheck, AuditKind, AuditMethod, AuditPoint, AuditProgramme, AuditSample, AuditScope, CheckResult,
    PickedItem, PointJudgement, PointResult,
};
pub use common::{
    Action, Approval, Decision, Entity, Evidence, EvidenceKind, Extension, Item, Meta, Retirement, Stamp, approval_by,
};
pub use controls::{
    Control, ControlKind, ControlTest, Effect, Factor, Framework, FrameworkControl, Implementation, Reason, ReasonKind,
    SoaEntry, StatementOfApplicability, TestResult,
};
pub use criteria::{AcceptanceCriterion, Approach, DesiredLevel, RiskCriteria};
pub use documents::{Document, DocumentKind, DocumentVersion};
pub use governance::{Activity, KeptElsewhere, PlannedInterval, Suppression};
pub use history::{Act, Command, Despite, standing};
pub use management_review::{
    CarriedDecision, DecisionKind, ManagementReview, ReviewConclusion, ReviewDecision, ReviewInput, ReviewTopic,
};
pub use management_review_history::{ManagementReviewCommand, ManagementReviewState};
pub use nonconformity::{
    Cause, Correction, Effectiveness, Finding, FindingKind, Grade, Nonconformity, NonconformitySource, SimilarCases,
};
pub use nonconformity_history::{FindingCommand, FindingState, NonconformityCommand, NonconformityState};
pub use operation::{Change, ChangeKind, Criticality, Incident, Process, Severity, Supplier};
pub use organization::{ClimateChange, Function, Organization, Person, Unit};
pub use risk::{Acceptance, Assessment, PlanApproval, Risk, Stage, Treatment, TreatmentOption, Trigger};
pub use risk_history::{AcceptanceCommand, AcceptanceState, RiskCommand, RiskState};
pub use roles::{Delegation, IsmsDuty, Matter, Responsibility, Role, RoleAssignment};
pub use scope::{ElementKind, Interface, Obligation, ObligationKind, Scope, ScopeElement};
