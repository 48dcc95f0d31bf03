//! What is computed from the whole document: ratings, the treatment plan, the Statement of Applicability, what differs between two
//! documents, what would happen if, and what a record needs to be checked.
//!
//! Every view is asked for as of a moment and answers with a typed value. Its `to_json` writes the members in a fixed order and
//! leaves out what is absent; where a table makes sense, `rows` gives flat rows whose cells are scalars, in the order of the type's
//! `COLUMNS`. Every verdict carries a [`Derivation`](crate::base::Derivation); its pointers start at the document, for a verdict
//! rests on several records.
//!
//! What is worth knowing before reading an answer:
//! * Unrated in, unrated out: a missing input is named, never taken for a number.
//! * No criterion, no acceptance: a level below which nothing says that risks may be accepted is not acceptable.
//! * A current or residual level holds only as long as the controls it rests on work. Where one is known not to work, the level is
//!   no longer supported and the inherent level stands in its place; under criteria with a convention for the effect of controls, the
//!   level computed from those that work.

mod acceptance;
mod answer;
mod asset_needs;
mod audit_points;
mod build_readiness;
mod bundle;
mod calendar;
mod clauses;
mod compare;
mod control;
mod criteria_migration;
mod decide;
mod diff;
mod effect;
mod evaluation;
mod heat_map;
mod implementation;
mod inventory;
mod judge;
mod knowledge;
mod level;
mod look;
mod loss_scenarios;
mod migration;
mod movable;
mod objectives;
mod ownership;
mod performance;
mod plan;
mod portfolio;
mod process_graph;
mod progress;
mod promises;
mod rating;
mod readiness;
mod references;
mod required_documents;
mod responsibilities;
mod review_pack;
mod risk_groups;
mod risk_trend;
mod ruling;
mod sample;
mod soa;
mod stage;
mod standing;
mod top_risks;
mod what_if;
mod why;

pub use acceptance::{AcceptanceOnDay, AcceptanceStanding};
pub use asset_needs::{
    AssetCircle, AssetNeed, AssetNeeds, NeedDecision, NeedSource, NeedStanding, ProtectionNeed, RatingOffScale,
    RecoveryNeed, asset_needs,
};
pub use audit_points::{
    AuditPointOnDay, AuditPoints, MachineQuestion, PointCheck, PointProcedure, PointRecords, PointStanding,
    audit_points,
};
pub use build_readiness::{
    BuildMeans, BuildNeed, BuildNeedKind, BuildReadiness, BuildVerdict, ConstraintOnDay, KnowledgeCover, KnowledgeNeed,
    build_readiness,
};
pub use bundle::{
    AssetBundle, AssetBundles, BreachPlan, BundleGap, BundleStep, BundledProtection, BundledRisk, ResponsiblePerson,
    asset_bundles,
};
pub use calendar::{Calendar, CalendarRow, Duty, DutyStanding, MonitoringActivity, MonitoringPresence, calendar};
pub use clauses::{
    ClauseCounts, ClauseEvidence, ClauseStanding, ClauseVerdict, ClauseVerdicts, IsmsState, StateVerdict,
    VerdictReason, clauses,
};
pub use compare::{
    ComparedClause, ComparedFinding, ComparedLevel, ComparedRegister, ComparedRisk, ComparedState, Comparison,
    RiskMovement, compare,
};
pub use control::{ControlOnDay, ControlReason, Support};
pub use criteria_migration::{
    CarryLack, CarryLackKind, CriteriaMapping, CriteriaMigration, CriteriaMigrationError, LevelChoice, LevelFlow,
    LevelSource, MigratedLevel, MigratedRisk, MigratedStage, MigrationScale, ShareMove, criteria_migration,
};
pub use decide::{AcceptanceDecision, Asker, Question, UnknownLevel, decide};
pub use diff::{
    ChangeKind, ControlMove, Diff, FieldChange, RatingMove, RecordChange, RecordNote, RegisterChange, diff,
};
pub use effect::{
    ControlEffects, ControlReliance, ControlShare, EffectGap, EffectLevel, RiskEffects, StageEffect, control_effects,
};
pub use evaluation::{Decider, Evaluation, LevelBasis, Verdict};
pub use heat_map::{HeatCell, HeatElsewhere, HeatLevel, HeatMap, HeatUnrated, heat_map};
pub use implementation::{ImplementationProgress, ImplementationSize, StepOnDay, StepState, implementation};
pub use inventory::{Inventory, InventoryRow, IssuedRecord, StateCount, inventory};
pub use knowledge::{Knowledge, KnowledgeRow, KnowledgeVerdict, PersonLoad, knowledge};
pub use level::RiskLevel;
pub use loss_scenarios::{LossScenarios, MeasuredScenario, loss_scenarios};
pub use migration::{
    CitationMove, Correspondence, Migration, MigrationCounts, MigrationDecision, MigrationQuestion, MigrationSource,
    MigrationTarget, NoStatement, migrate_edition,
};
pub use movable::{MovableEffect, MovableRisk, movable_risks};
pub use objectives::{
    ObjectiveOnDay, ObjectiveStanding, ObjectivesOnDay, PeriodValue, SmartCheck, SmartCriterion, ValueTrend, objectives,
};
pub use ownership::{Ownership, OwnershipRow, OwnershipVerdict, ownership};
pub use performance::{
    ControlPoint, IncidentPeriod, LevelCount, MetricPoint, MetricStanding, MetricVerdict, ObligationStanding,
    Performance, RiskPoint, Trend, performance,
};
pub use plan::{
    ActionOnDay, ActionStanding, Blocker, BlockerKind, PlannedRisk, Proposal, ProposalReason, TreatmentPlan,
    treatment_plan,
};
pub use process_graph::{
    FunctionNeed, FunctionRow, FunctionVerdict, LooseEnd, ProcessFlow, ProcessGraph, ProcessGroup, ProcessNode,
    ProcessPlace, process_graph,
};
pub use progress::{
    ChainEnd, ChainLink, ImprovementEffect, ImprovementProgress, ImprovementRow, SourceChain, SourceRow,
    improvement_progress,
};
pub use promises::{LateRecord, PromiseRow, PromiseStanding, PromisedRecord, Promises, promises};
pub use rating::{Ratings, RiskRating, rate, ratings};
pub use readiness::{
    AuditorCheck, AuditorCheckResult, CertificationStage, ImprovementChain, OperationEvidence, OperationRecord,
    Readiness, ReadinessGap, StageNeed, StageReadiness, readiness,
};
pub use references::{References, references};
pub use required_documents::{
    InformationForm, RequiredDocumentRow, RequiredDocuments, RequiredStanding, RequirementGround, required_documents,
};
pub use responsibilities::{
    AnswerStanding, CompetenceStanding, ManagerOnDay, PersonCompetence, PersonCoverage, Responsibilities,
    ResponsibilityOnDay, RoleHolder, RoleKindOnDay, RoleOnDay, responsibilities,
};
pub use review_pack::{DecisionStanding, EarlierDecision, PackInput, PackItem, ReviewPack, review_pack};
pub use risk_groups::{GroupBy, RiskGroup, RiskGroups, risk_groups};
pub use risk_trend::{RiskTrend, TrendCount, TrendLevel, TrendRisk, risk_trend};
pub use sample::{NoRegister, Population, Sample, SampledItem, sample};
pub use soa::{ImplementationVerdict, SoaRow, SoaVerdict, SoaView, UnknownFramework, statement_of_applicability};
pub use stage::{Lack, Lacking, StageRating};
pub use standing::RiskStanding;
pub use top_risks::{MoverEffect, MoverKind, RiskMover, TopRisk, TopRisks, top_risks};
pub use what_if::{
    AcceptanceChange, ActionDone, Changes, ControlChange, CriteriaChange, Crossing, MovedRisk, SupposedStatus, Upsert,
    WhatIf, what_if,
};
pub use why::WhyStep;

#[cfg(test)]
mod tests;
