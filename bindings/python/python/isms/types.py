"""What stands in a document, as typed dictionaries. Generated from the schema by `cargo xtask generate`."""

import sys
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import NotRequired, TypeAlias
elif sys.version_info >= (3, 11):
    from typing import NotRequired, TypeAlias
else:
    from typing import TypeAlias

    class NotRequired:
        """Stands in for what Python 3.10 lacks: it has no notion of a member that may be absent."""

        def __class_getitem__(cls, item):
            return item

__all__ = [
    "Acceptance",
    "AcceptanceAccept",
    "AcceptanceAdopt",
    "AcceptanceCommand",
    "AcceptanceCorrect",
    "AcceptanceCriterion",
    "AcceptanceDecision",
    "AcceptanceRefuse",
    "AcceptanceRenew",
    "AcceptanceRevoke",
    "AcceptanceStanding",
    "AcceptanceState",
    "Acknowledgement",
    "Action",
    "ActionAdopt",
    "ActionCancel",
    "ActionCommand",
    "ActionComplete",
    "ActionCorrect",
    "ActionEvaluation",
    "ActionPostpone",
    "ActionRequirement",
    "ActionStart",
    "ActionState",
    "ActionVerify",
    "Activity",
    "Announcement",
    "AnnualLosses",
    "AnswerStanding",
    "Approach",
    "Approval",
    "AsOf",
    "Assessment",
    "Asset",
    "AssetBundle",
    "AssetBundles",
    "AssetCircle",
    "AssetKind",
    "AssetNeed",
    "AssetNeeds",
    "Attendance",
    "Audience",
    "Audit",
    "AuditAdopt",
    "AuditCancel",
    "AuditCheck",
    "AuditCommand",
    "AuditComplete",
    "AuditConduct",
    "AuditCorrect",
    "AuditFollowUp",
    "AuditKind",
    "AuditMethod",
    "AuditPoint",
    "AuditPointOnDay",
    "AuditPoints",
    "AuditPrepare",
    "AuditProgramme",
    "AuditReport",
    "AuditSample",
    "AuditScope",
    "AuditState",
    "AuditorCheck",
    "AuditorCheckResult",
    "AwarenessTopic",
    "BreachPlan",
    "BroughtControl",
    "BuildApproach",
    "BuildMeans",
    "BuildNeed",
    "BuildNeedKind",
    "BuildReadiness",
    "BuildVerdict",
    "BundleGap",
    "BundleStep",
    "BundledProtection",
    "BundledRisk",
    "Calendar",
    "CalendarRow",
    "CarriedDecision",
    "CarryLack",
    "CarryLackKind",
    "Cause",
    "CertificateSuspension",
    "Certification",
    "CertificationAdopt",
    "CertificationAudit",
    "CertificationChangeScope",
    "CertificationCommand",
    "CertificationCorrect",
    "CertificationDecide",
    "CertificationRecertify",
    "CertificationRefuse",
    "CertificationRestore",
    "CertificationStage",
    "CertificationStage1",
    "CertificationStage2",
    "CertificationState",
    "CertificationSurveil",
    "CertificationSuspend",
    "CertificationWithdraw",
    "ChainEnd",
    "ChainLink",
    "Change",
    "ChangeAdopt",
    "ChangeApprove",
    "ChangeClose",
    "ChangeCommand",
    "ChangeCorrect",
    "ChangeImplement",
    "ChangeImplementUrgently",
    "ChangeKind",
    "ChangeOutcome",
    "ChangeReject",
    "ChangeReview",
    "ChangeRollBack",
    "ChangeState",
    "CheckResult",
    "ChosenAction",
    "Citation",
    "CitationMove",
    "ClassicFormula",
    "ClauseCounts",
    "ClauseEvidence",
    "ClauseStanding",
    "ClauseVerdict",
    "ClauseVerdicts",
    "ClimateChange",
    "Commitment",
    "Communicated",
    "Communication",
    "ComparedClause",
    "ComparedFinding",
    "ComparedLevel",
    "ComparedRegister",
    "ComparedRisk",
    "ComparedState",
    "Comparison",
    "Competence",
    "CompetenceStanding",
    "Complexity",
    "Compliance",
    "ConstraintKind",
    "ConstraintOnDay",
    "Control",
    "ControlAdopt",
    "ControlCommand",
    "ControlCorrect",
    "ControlEffect",
    "ControlEffectFactorReduction",
    "ControlEffectMaximum",
    "ControlEffectProduct",
    "ControlEffectRerate",
    "ControlEffectScorePercent",
    "ControlEffectSteps",
    "ControlEffects",
    "ControlFailTest",
    "ControlImplement",
    "ControlImplementPartly",
    "ControlKind",
    "ControlPassTest",
    "ControlPlan",
    "ControlPoint",
    "ControlReason",
    "ControlReliance",
    "ControlRetire",
    "ControlShare",
    "ControlTest",
    "Correction",
    "Correspondence",
    "Count",
    "CriteriaMapping",
    "CriteriaMigration",
    "CriterionLevel",
    "Criticality",
    "Currency",
    "CustodyItem",
    "CustodyTransfer",
    "Date",
    "Decimal",
    "Decision",
    "DecisionKind",
    "DecisionStanding",
    "Delegation",
    "DesiredLevel",
    "Despite",
    "Digest",
    "Distribution",
    "DistributionBernoulli",
    "DistributionBeta",
    "DistributionConstant",
    "DistributionEmpirical",
    "DistributionLognormal",
    "DistributionLognormalParameters",
    "DistributionNormal",
    "DistributionPert",
    "DistributionPoisson",
    "DistributionTriangular",
    "DistributionUniform",
    "Document",
    "DocumentCitation",
    "DocumentKind",
    "DocumentReviewOutcome",
    "DocumentVersion",
    "DocumentVersionAdopt",
    "DocumentVersionApprove",
    "DocumentVersionArchive",
    "DocumentVersionCommand",
    "DocumentVersionCorrect",
    "DocumentVersionDispose",
    "DocumentVersionPublish",
    "DocumentVersionRequestChanges",
    "DocumentVersionState",
    "DocumentVersionSubmit",
    "DocumentVersionSupersede",
    "DocumentVersionWithdraw",
    "DreadRange",
    "DreadVariant",
    "Duty",
    "DutyStanding",
    "EarlierDecision",
    "Edition",
    "Effect",
    "EffectGap",
    "EffectLevel",
    "Effectiveness",
    "ElementKind",
    "EventClass",
    "Evidence",
    "EvidenceKind",
    "ExchangeRate",
    "Exercise",
    "ExerciseKind",
    "ExpectedEffort",
    "Extension",
    "Factor",
    "FactorValue",
    "Feedback",
    "Finding",
    "FindingAdopt",
    "FindingAgree",
    "FindingClose",
    "FindingCommand",
    "FindingCommunicate",
    "FindingCorrect",
    "FindingDispute",
    "FindingKind",
    "FindingNote",
    "FindingRaiseNonconformity",
    "FindingState",
    "FindingWithdraw",
    "Framework",
    "FrameworkControl",
    "Function",
    "FunctionNeed",
    "FunctionRow",
    "FunctionVerdict",
    "GapAction",
    "Grade",
    "GroupBy",
    "HeatCell",
    "HeatElsewhere",
    "HeatLevel",
    "HeatMap",
    "HeatUnrated",
    "Holding",
    "Implementation",
    "ImplementationConstraint",
    "ImplementationPlan",
    "ImplementationProgress",
    "ImplementationSize",
    "ImplementationStep",
    "ImportNote",
    "ImportedScenario",
    "Improvement",
    "ImprovementAdopt",
    "ImprovementChain",
    "ImprovementCommand",
    "ImprovementComplete",
    "ImprovementCorrect",
    "ImprovementDecide",
    "ImprovementDecision",
    "ImprovementEffect",
    "ImprovementEvaluate",
    "ImprovementEvaluation",
    "ImprovementProgress",
    "ImprovementReject",
    "ImprovementRow",
    "ImprovementSource",
    "ImprovementState",
    "Incident",
    "IncidentAdopt",
    "IncidentAssess",
    "IncidentClose",
    "IncidentCommand",
    "IncidentContain",
    "IncidentCorrect",
    "IncidentDismiss",
    "IncidentPeriod",
    "IncidentRecover",
    "IncidentReopen",
    "IncidentRespond",
    "IncidentReview",
    "IncidentState",
    "IncidentStep",
    "Influence",
    "InformationForm",
    "IntegrityCheck",
    "InterestedParty",
    "Interface",
    "InterfaceKind",
    "Interval",
    "Inventory",
    "InventoryRow",
    "IsmsDocument",
    "IsmsDuty",
    "IsmsFunction",
    "IsmsState",
    "Issue",
    "IssueCategory",
    "IssuedRecord",
    "KeptElsewhere",
    "Knowledge",
    "KnowledgeCover",
    "KnowledgeNeed",
    "KnowledgeRow",
    "KnowledgeVerdict",
    "Label",
    "LateRecord",
    "Leadership",
    "LeftOutAction",
    "LeftOutReason",
    "Level",
    "LevelBasis",
    "LevelChange",
    "LevelChoice",
    "LevelCount",
    "LevelFlow",
    "LevelReached",
    "LevelSource",
    "LevelWeight",
    "Line",
    "LooseEnd",
    "LossChange",
    "LossChangeRequest",
    "LossEventFrequency",
    "LossEventFrequencyFromThreats",
    "LossEventFrequencyGiven",
    "LossFigure",
    "LossFigures",
    "LossForm",
    "LossGrid",
    "LossGroup",
    "LossLevel",
    "LossMagnitude",
    "LossMagnitudeByForm",
    "LossMagnitudeGiven",
    "LossMethod",
    "LossPoint",
    "LossRequest",
    "LossScenario",
    "LossScenarios",
    "LossTolerance",
    "LossUnderPlan",
    "MachineQuestion",
    "ManagementReview",
    "ManagementReviewAdopt",
    "ManagementReviewApproveResults",
    "ManagementReviewCancel",
    "ManagementReviewClose",
    "ManagementReviewCommand",
    "ManagementReviewCorrect",
    "ManagementReviewHold",
    "ManagementReviewPrepare",
    "ManagementReviewState",
    "ManagerOnDay",
    "MatrixCell",
    "MatrixCellPair",
    "MatrixCheck",
    "MatrixQuality",
    "MatrixRepair",
    "Matter",
    "Maturity",
    "MeasuredScenario",
    "MeasuredValue",
    "Measurement",
    "Method",
    "MethodArithmetic",
    "MethodCustom",
    "MethodCvssSeverity",
    "MethodDread",
    "MethodEbiosThreatLevel",
    "MethodMagerit",
    "MethodMatrix",
    "MethodMonarc",
    "MethodNist80030",
    "MethodOwaspRiskRating",
    "MethodSimpleRiskClassic",
    "MethodSimpleRiskContributing",
    "Metric",
    "MetricDirection",
    "MetricEvaluation",
    "MetricPoint",
    "MetricStanding",
    "MetricThreshold",
    "MetricVerdict",
    "MigratedLevel",
    "MigratedRisk",
    "MigratedStage",
    "Migration",
    "MigrationCounts",
    "MigrationDecision",
    "MigrationQuestion",
    "MigrationScale",
    "MigrationSource",
    "MigrationTarget",
    "Money",
    "MonitoringActivity",
    "MonitoringPresence",
    "MoverEffect",
    "MoverKind",
    "NeedDecision",
    "NeedOverride",
    "NeedSource",
    "NeedStanding",
    "NeededYears",
    "Nonconformity",
    "NonconformityAdopt",
    "NonconformityClose",
    "NonconformityCommand",
    "NonconformityCompleteAction",
    "NonconformityContain",
    "NonconformityCorrect",
    "NonconformityDetermineCause",
    "NonconformityNoActionNeeded",
    "NonconformityPlanAction",
    "NonconformityReopen",
    "NonconformityReviewEffectiveness",
    "NonconformitySource",
    "NonconformityState",
    "NonconformityWithdraw",
    "NotificationDuty",
    "Number",
    "Objective",
    "ObjectiveAchieve",
    "ObjectiveActivate",
    "ObjectiveAdopt",
    "ObjectiveAgree",
    "ObjectiveCommand",
    "ObjectiveCorrect",
    "ObjectiveDrop",
    "ObjectiveEvaluation",
    "ObjectiveMiss",
    "ObjectiveOnDay",
    "ObjectivePurpose",
    "ObjectiveRevise",
    "ObjectiveStanding",
    "ObjectiveState",
    "ObjectivesOnDay",
    "Obligation",
    "ObligationKind",
    "ObligationStanding",
    "Operation",
    "OperationEvidence",
    "OperationRecord",
    "Optimisation",
    "OptimiseGoal",
    "OptimiseRequest",
    "OptimiseStatus",
    "OptimisedPlan",
    "Organization",
    "Ownership",
    "OwnershipRow",
    "OwnershipVerdict",
    "PackInput",
    "PackItem",
    "PartyKind",
    "PartyRequirement",
    "Percent",
    "Performance",
    "PeriodValue",
    "Person",
    "PersonCompetence",
    "PersonCoverage",
    "PersonLoad",
    "PertVariant",
    "PickedItem",
    "PlanApproval",
    "PlanProof",
    "PlannedAction",
    "PlannedActionKind",
    "PlannedInterval",
    "PointCheck",
    "PointJudgement",
    "PointProcedure",
    "PointRecords",
    "PointResult",
    "PointStanding",
    "PolicyCommitment",
    "PolicyException",
    "PolicyExceptionAdopt",
    "PolicyExceptionApprove",
    "PolicyExceptionClose",
    "PolicyExceptionCommand",
    "PolicyExceptionCorrect",
    "PolicyExceptionRefuse",
    "PolicyExceptionRenew",
    "PolicyExceptionRevoke",
    "PolicyExceptionState",
    "PrimaryLoss",
    "Process",
    "ProcessFlow",
    "ProcessGraph",
    "ProcessGroup",
    "ProcessInput",
    "ProcessKind",
    "ProcessNode",
    "ProcessOutput",
    "ProcessPlace",
    "ProcessRecord",
    "PromiseRow",
    "PromiseStanding",
    "PromisedRecord",
    "Promises",
    "Property",
    "ProtectionNeed",
    "PyfairImport",
    "QualityMeasure",
    "QualityNumber",
    "QualityVerdict",
    "Quantification",
    "RatingFactor",
    "RatingOffScale",
    "Readiness",
    "ReadinessGap",
    "Real",
    "Reason",
    "ReasonKind",
    "Recertification",
    "RecordPromise",
    "RecordRef",
    "Recovery",
    "RecoveryNeed",
    "RegisterName",
    "RepairOutcome",
    "RepairedCell",
    "RequiredDocumentRow",
    "RequiredDocuments",
    "RequiredStanding",
    "RequirementGround",
    "Resource",
    "ResourceDecision",
    "ResourceKind",
    "Responsibilities",
    "Responsibility",
    "ResponsibilityOnDay",
    "ResponsiblePerson",
    "Retirement",
    "ReviewConclusion",
    "ReviewDecision",
    "ReviewInput",
    "ReviewPack",
    "ReviewTopic",
    "Risk",
    "RiskAccept",
    "RiskAdopt",
    "RiskAnalyse",
    "RiskApprovePlan",
    "RiskAssessResidual",
    "RiskClose",
    "RiskCommand",
    "RiskComplete",
    "RiskCorrect",
    "RiskCriteria",
    "RiskEffects",
    "RiskEvaluate",
    "RiskGroup",
    "RiskGroups",
    "RiskLoss",
    "RiskMonitor",
    "RiskMovement",
    "RiskMover",
    "RiskPlanTreatment",
    "RiskPoint",
    "RiskReassess",
    "RiskStart",
    "RiskState",
    "RiskTrend",
    "RiskUnderPlan",
    "Role",
    "RoleAssignment",
    "RoleHolder",
    "RoleKind",
    "RoleKindOnDay",
    "RoleOnDay",
    "Sample",
    "SampledItem",
    "Scale",
    "ScenarioLoss",
    "Scope",
    "ScopeElement",
    "SecondaryLoss",
    "Settings",
    "Severities",
    "Severity",
    "ShareMove",
    "Side",
    "SimilarCases",
    "SimulatedFigure",
    "Site",
    "SmartCheck",
    "SmartCriterion",
    "SoaEntry",
    "SourceChain",
    "SourceRow",
    "Stage",
    "StageEffect",
    "StageNeed",
    "StageReadiness",
    "Stamp",
    "StateCount",
    "StateVerdict",
    "StatementOfApplicability",
    "StepCombination",
    "StepKind",
    "StepOnDay",
    "StepState",
    "StuckReason",
    "StuckRisk",
    "SubjectWeight",
    "Supplier",
    "SupplierAgreement",
    "SupplierReview",
    "Suppression",
    "SurveillanceAudit",
    "Susceptibility",
    "SusceptibilityFromStrength",
    "SusceptibilityGiven",
    "Task",
    "TestResult",
    "Text",
    "Threat",
    "ThreatEventFrequency",
    "ThreatEventFrequencyFromContacts",
    "ThreatEventFrequencyGiven",
    "ThreatOrigin",
    "Threshold",
    "Thresholds",
    "TimelineEntry",
    "Timestamp",
    "TolerancePoint",
    "ToleranceStanding",
    "ToleratedLoss",
    "TopRisk",
    "TopRisks",
    "Training",
    "TrainingEffect",
    "TrainingKind",
    "Treatment",
    "TreatmentOption",
    "TreatmentOptionAvoid",
    "TreatmentOptionModify",
    "TreatmentOptionRetain",
    "TreatmentOptionShare",
    "Trend",
    "TrendCount",
    "TrendLevel",
    "TrendRisk",
    "Trigger",
    "Unit",
    "UnitKind",
    "ValueTrend",
    "Verdict",
    "VerdictReason",
    "Vulnerability",
    "WhyStep",
    "WidthsFrom",
]

Edition: TypeAlias = Union[
    Literal["iso27001:2013"],
    Literal["iso27001:2022"],
]
"""An edition of ISO/IEC 27001."""

Label: TypeAlias = str
"""1 to 64 letters, digits and `_ - .`."""

Count: TypeAlias = int
"""A whole number."""

RecordRef: TypeAlias = str
"""A reference to a record: `register/id`, or `document#register/id`."""

Extension: TypeAlias = dict[str, Any]
"""Data of your own; kept as it is, never read by a rule."""

Line: TypeAlias = str
"""One line of 1 to 500 characters."""

Text: TypeAlias = str
"""Text of 1 to 20000 characters."""

Date: TypeAlias = str
"""A calendar day, `YYYY-MM-DD`."""


class ClimateChange(TypedDict):
    """The decision whether climate change is a relevant issue."""
    relevant: NotRequired[bool]
    """Whether it is."""
    reason: NotRequired[Text]
    """Why, or why not."""
    decided_on: NotRequired[Date]
    """The day of the decision."""
    by: NotRequired[str]
    """Who decided. An id in `people`."""


EvidenceKind: TypeAlias = Union[
    Literal["document"],
    Literal["record"],
    Literal["observation"],
    Literal["interview"],
    Literal["tool"],
]
"""What kind of evidence is kept.

`document`: A document or file.
`record`: A record, such as a log, ticket or minutes.
`observation`: What was seen or measured: a screenshot, a test result, a measurement.
`interview`: What somebody said.
`tool`: A page or report of a tool. Alone it shows that a tool exists, not that the work is done.
"""

Digest: TypeAlias = str
"""A SHA-256 digest in hexadecimal."""


class Evidence(TypedDict):
    """A piece of evidence and where it is kept."""
    kind: EvidenceKind
    """What kind of evidence it is."""
    reference: Line
    """Where it is: an address, a file, a ticket number."""
    on: NotRequired[Date]
    """The day it is of."""
    by: NotRequired[str]
    """Who provided it. An id in `people`."""
    sha256: NotRequired[Digest]
    """The SHA-256 digest of the file, so that it can be shown to be unchanged."""



class Stamp(TypedDict):
    """Who did something, and when."""
    on: Date
    """The day."""
    by: NotRequired[str]
    """The person. An id in `people`."""



class Retirement(TypedDict):
    """Why and when a record went out of use."""
    on: Date
    """The day from which it is no longer in use."""
    by: NotRequired[str]
    """Who retired it. An id in `people`."""
    reason: NotRequired[Text]
    """Why."""



class Organization(TypedDict):
    """The organization whose ISMS this is (clause 4.1)."""
    name: Line
    """Its name."""
    legal_name: NotRequired[Line]
    """Its legal name, where that differs."""
    activities: NotRequired[Text]
    """What it does."""
    sector: NotRequired[Line]
    """Its sector."""
    headcount: NotRequired[Count]
    """How many people work for it."""
    needs: NotRequired[Text]
    """What it needs from information security to do its business."""
    operating_since: NotRequired[Date]
    """The day from which the ISMS has been operated; intervals run from it."""
    climate_change: NotRequired[ClimateChange]
    """Whether climate change is a relevant issue (clause 4.1 with Amendment 1:2024)."""
    isms_manager: NotRequired[str]
    """Who runs the ISMS from day to day. An id in `people`."""
    sponsor: NotRequired[str]
    """Who sponsors it in top management. An id in `people`."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


UnitKind: TypeAlias = Union[
    Literal["legal_entity"],
    Literal["division"],
    Literal["department"],
    Literal["team"],
    Literal["committee"],
]
"""What kind of unit it is.

`legal_entity`: A legal entity.
`division`: A division or business unit.
`department`: A department.
`team`: A team.
`committee`: A committee or board.
"""

Function: TypeAlias = Union[
    Literal["top_management"],
    Literal["it"],
    Literal["security"],
    Literal["hr"],
    Literal["finance"],
    Literal["legal"],
    Literal["operations"],
    Literal["engineering"],
    Literal["sales"],
    Literal["facilities"],
    Literal["audit"],
    Literal["other"],
]
"""What a unit does.

`top_management`: Top management.
`it`: Information technology.
`security`: Information security.
`hr`: Human resources.
`finance`: Finance.
`legal`: Legal and compliance.
`operations`: Operations and production.
`engineering`: Development and engineering.
`sales`: Sales and customers.
`facilities`: Facilities and physical security.
`audit`: Audit.
`other`: Anything else.
"""


class Unit(TypedDict):
    """A unit of the organization."""
    id: str
    """The unit's id."""
    name: Line
    """Its name."""
    kind: NotRequired[UnitKind]
    """What kind of unit it is."""
    function: NotRequired[Function]
    """What it does."""
    parent: NotRequired[str]
    """The unit it belongs to. An id in `units`."""
    head: NotRequired[str]
    """Who heads it. An id in `people`."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""



class Site(TypedDict):
    """A place where the organization works (clause 4.3)."""
    id: str
    """The site's id."""
    name: Line
    """Its name."""
    address: NotRequired[Text]
    """Its address."""
    headcount: NotRequired[Count]
    """How many people work there."""
    unit: NotRequired[str]
    """The unit that runs it. An id in `units`."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    in_scope: NotRequired[bool]
    """Whether it lies in the scope of the ISMS."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


Activity: TypeAlias = Union[
    Literal["risk_assessment"],
    Literal["internal_audit"],
    Literal["management_review"],
    Literal["context_review"],
    Literal["awareness"],
    Literal["document_review"],
    Literal["performance_evaluation"],
    Literal["incident_exercise"],
    Literal["supplier_review"],
    Literal["control_test"],
]
"""An activity that recurs at planned intervals.

`risk_assessment`: Risk assessment (clause 8.2).
`internal_audit`: Internal audit (clause 9.2).
`management_review`: Management review (clause 9.3).
`context_review`: Review of the organization's issues (clause 4.1).
`awareness`: Awareness of persons (clause 7.3).
`document_review`: Review of documents (clause 7.5).
`performance_evaluation`: Evaluation of security performance (clause 9.1).
`incident_exercise`: Exercise of the incident plan (A.5.24).
`supplier_review`: Review of suppliers (A.5.22).
`control_test`: Test of controls (clause 9.1).
"""

Interval: TypeAlias = str
"""A recurring interval of days, weeks, months or years: `P10D`, `P2W`, `P3M`, `P1Y`."""

Citation: TypeAlias = str
"""A clause, a control, or `framework/id`."""


class PlannedInterval(TypedDict):
    """An interval the organization planned for an activity."""
    id: str
    """The interval's id."""
    activity: Activity
    """What recurs."""
    every: Interval
    """How often."""
    clause: NotRequired[Citation]
    """The clause that asks for it."""
    decided_on: NotRequired[Date]
    """The day it was decided."""
    by: NotRequired[str]
    """Who decided. An id in `people`."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""



class KeptElsewhere(TypedDict):
    """Says that what a clause asks for is kept in another place than this document."""
    id: str
    """The statement's id."""
    clause: Citation
    """The clause, or a clause above it."""
    where: Line
    """Where it is kept."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""



class Suppression(TypedDict):
    """A finding of the checker that the organization has decided to live with, for a time and for a reason."""
    id: str
    """The suppression's id."""
    code: Label
    """The code of the rule."""
    record: NotRequired[RecordRef]
    """The record; absent means every record."""
    reason: NotRequired[Text]
    """Why."""
    by: NotRequired[str]
    """Who decided. An id in `people`."""
    until: NotRequired[Date]
    """The last day it holds."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


Side: TypeAlias = Union[
    Literal["internal"],
    Literal["external"],
]
"""On which side of the organization's boundary something stands.

`internal`: Inside.
`external`: Outside.
"""

IssueCategory: TypeAlias = Union[
    Literal["organizational"],
    Literal["people"],
    Literal["process"],
    Literal["technological"],
    Literal["economic"],
    Literal["market"],
    Literal["supply_chain"],
    Literal["legal"],
    Literal["political"],
    Literal["social"],
    Literal["environmental"],
    Literal["climate"],
    Literal["threat"],
    Literal["other"],
]
"""What an issue is about.

`organizational`: Structure, roles, governance and culture.
`people`: People, skills and staffing.
`process`: Processes and how work is done.
`technological`: Technology.
`economic`: Money and markets.
`market`: Customers and competitors.
`supply_chain`: Suppliers and partners.
`legal`: Law and regulation.
`political`: Politics.
`social`: Society.
`environmental`: Surroundings other than the climate.
`climate`: Climate change.
`threat`: Attackers and what they are after.
`other`: Anything else.
"""

Influence: TypeAlias = Union[
    Literal["helps"],
    Literal["hinders"],
    Literal["both"],
]
"""How an issue bears on what the ISMS is meant to achieve.

`helps`: It helps.
`hinders`: It hinders.
`both`: It does both.
"""


class Issue(TypedDict):
    """An internal or external issue (clause 4.1)."""
    id: str
    """The issue's id."""
    title: Line
    """What it is called."""
    side: NotRequired[Side]
    """Whether it is internal or external."""
    category: NotRequired[IssueCategory]
    """What it is about."""
    description: NotRequired[Text]
    """What it is."""
    effect: NotRequired[Text]
    """What it does to the intended outcomes of the ISMS."""
    influence: NotRequired[Influence]
    """Whether it helps or hinders them."""
    owner: NotRequired[str]
    """Who watches it. An id in `people`."""
    identified_on: NotRequired[Date]
    """The day it was determined."""
    changed_on: NotRequired[Date]
    """The day its substance last changed."""
    reviewed_on: NotRequired[Date]
    """The day it was last reviewed."""
    review_every: NotRequired[Interval]
    """How often it is reviewed, if otherwise than planned for all."""
    leads_to: NotRequired[list[RecordRef]]
    """What takes it up: risks, objectives, planned actions, changes."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


PartyKind: TypeAlias = Union[
    Literal["customer"],
    Literal["regulator"],
    Literal["owner"],
    Literal["personnel"],
    Literal["supplier"],
    Literal["partner"],
    Literal["insurer"],
    Literal["public"],
    Literal["group"],
    Literal["other"],
]
"""What an interested party is to the organization.

`customer`: A customer.
`regulator`: A regulator or authority.
`owner`: An owner or investor.
`personnel`: People who work for it.
`supplier`: A supplier.
`partner`: A partner.
`insurer`: An insurer.
`public`: The public, neighbours, the press.
`group`: A parent or sister organization.
`other`: Anyone else.
"""


class PartyRequirement(TypedDict):
    """A requirement of an interested party (clause 4.2 b, c)."""
    id: str
    """The requirement's id."""
    text: Text
    """What is required."""
    source: NotRequired[Line]
    """Where it is written, or who said it."""
    addressed: NotRequired[bool]
    """Whether the ISMS addresses it."""
    reason: NotRequired[Text]
    """Why not, or why."""
    how: NotRequired[Text]
    """How it is addressed, in words."""
    obligation: NotRequired[str]
    """The obligation it became. An id in `obligations`."""
    met_by: NotRequired[list[RecordRef]]
    """What addresses it: controls, objectives, processes, documents."""
    climate: NotRequired[bool]
    """Whether it has to do with climate change (Amendment 1:2024)."""
    identified_on: NotRequired[Date]
    """The day it was determined."""
    decided_on: NotRequired[Date]
    """The day it was decided whether the ISMS addresses it."""
    decided_by: NotRequired[str]
    """Who decided. An id in `people`."""



class Feedback(TypedDict):
    """Feedback of an interested party (clauses 9.1, 9.3.2 e)."""
    id: str
    """The feedback's id."""
    what: Text
    """What was said."""
    on: NotRequired[Date]
    """The day."""
    channel: NotRequired[Line]
    """How it came in: a survey, a complaint, a meeting."""
    by: NotRequired[str]
    """Who took it in. An id in `people`."""
    outcome: NotRequired[Text]
    """What was decided or done about it."""
    leads_to: NotRequired[list[RecordRef]]
    """What it led to: improvements, nonconformities, changes, risks."""



class InterestedParty(TypedDict):
    """An interested party (clause 4.2)."""
    id: str
    """The party's id."""
    name: Line
    """Its name."""
    side: NotRequired[Side]
    """Whether it is internal or external."""
    kind: NotRequired[PartyKind]
    """What it is to the organization."""
    owner: NotRequired[str]
    """Who keeps in touch with it. An id in `people`."""
    identified_on: NotRequired[Date]
    """The day it was determined."""
    reviewed_on: NotRequired[Date]
    """The day it was last reviewed."""
    requirements: NotRequired[list[PartyRequirement]]
    """What it wants that bears on information security."""
    feedback: NotRequired[list[Feedback]]
    """What it said, and what came of it."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


ObligationKind: TypeAlias = Union[
    Literal["law"],
    Literal["regulation"],
    Literal["contract"],
    Literal["standard"],
]
"""Where an obligation comes from.

`law`: A law.
`regulation`: A regulation.
`contract`: A contract.
`standard`: A standard or code the organization follows.
"""

Compliance: TypeAlias = Union[
    Literal["met"],
    Literal["partly_met"],
    Literal["not_met"],
    Literal["not_assessed"],
]
"""How far an obligation is met.

`met`: It is met.
`partly_met`: It is met in part.
`not_met`: It is not met.
`not_assessed`: Nobody has looked yet.
"""


class Obligation(TypedDict):
    """A legal, regulatory or contractual requirement (clause 4.2, A.5.31)."""
    id: str
    """The obligation's id."""
    kind: ObligationKind
    """Where it comes from."""
    title: Line
    """What it is called."""
    reference: NotRequired[Line]
    """Where it can be read."""
    requirement: NotRequired[Text]
    """What it asks for."""
    jurisdiction: NotRequired[Line]
    """Where it applies."""
    party: NotRequired[str]
    """The interested party it comes from. An id in `interested_parties`."""
    applies_from: NotRequired[Date]
    """The first day it applies."""
    applies_until: NotRequired[Date]
    """The last day it applies."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    how_met: NotRequired[Text]
    """How it is met."""
    met_by: NotRequired[list[RecordRef]]
    """What meets it: controls, processes, documents."""
    compliance: NotRequired[Compliance]
    """How far it is met."""
    reviewed_on: NotRequired[Date]
    """The day it was last reviewed."""
    review_every: NotRequired[Interval]
    """How often it is reviewed."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


ElementKind: TypeAlias = Union[
    Literal["asset"],
    Literal["process"],
    Literal["location"],
    Literal["unit"],
    Literal["supplier"],
    Literal["service"],
]
"""What kind of thing is in or out of scope.

`asset`: An asset.
`process`: A process.
`location`: A location.
`unit`: A unit of the organization.
`supplier`: A supplier.
`service`: A product or service.
"""


class ScopeElement(TypedDict):
    """Something in or out of scope."""
    id: str
    """The element's id."""
    kind: ElementKind
    """What kind of thing it is."""
    record: NotRequired[RecordRef]
    """The record of it, if there is one."""
    what: NotRequired[Line]
    """What it is, in words."""
    reason: NotRequired[Text]
    """Why it is out."""


InterfaceKind: TypeAlias = Union[
    Literal["interface"],
    Literal["dependency"],
    Literal["provision"],
]
"""Which way something passes the boundary.

`interface`: Activities meet and information is exchanged.
`dependency`: What is in scope depends on what lies outside.
`provision`: What lies outside depends on what is in scope.
"""


class Interface(TypedDict):
    """A place where the organization depends on others or others on it (clause 4.3 c)."""
    id: str
    """The interface's id."""
    what: Line
    """What passes across."""
    kind: NotRequired[InterfaceKind]
    """Which way."""
    party: NotRequired[Line]
    """The party on the other side, in words."""
    record: NotRequired[RecordRef]
    """The record of what is on the other side: a supplier, an asset, a process, a unit."""
    controls: NotRequired[list[str]]
    """The controls that guard it. An id in `controls`."""
    agreement: NotRequired[str]
    """The agreement that governs it. An id in `documents`."""
    reason: NotRequired[Text]
    """Why it needs no control."""



class Approval(TypedDict):
    """An approval: who, when, in which role, and under whose delegation."""
    by: str
    """Who approved. An id in `people`."""
    on: Date
    """The day."""
    as_role: NotRequired[str]
    """The role in which they did. An id in `roles`."""
    under: NotRequired[str]
    """The delegation they acted under, if not in their own right. An id in `delegations`."""



class Scope(TypedDict):
    """The scope of the ISMS (clause 4.3)."""
    statement: NotRequired[Text]
    """The scope in words, as it would stand on a certificate."""
    version: NotRequired[Line]
    """Its version."""
    on: NotRequired[Date]
    """The day this version was drawn up."""
    reviewed_on: NotRequired[Date]
    """The day it was last held against issues, interested parties and interfaces, and found to fit."""
    owner: NotRequired[str]
    """Who keeps it up to date. An id in `people`."""
    document: NotRequired[str]
    """The document it stands in. An id in `documents`."""
    included: NotRequired[list[ScopeElement]]
    """What is in."""
    excluded: NotRequired[list[ScopeElement]]
    """What is out, each with its reason."""
    interfaces: NotRequired[list[Interface]]
    """Where activities of the organization meet those of others, and what it depends on beyond the boundary."""
    approved: NotRequired[list[Approval]]
    """Who approved it."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


ProcessKind: TypeAlias = Union[
    Literal["isms"],
    Literal["security"],
    Literal["business"],
]
"""Why a process stands in the register.

`isms`: It runs the management system: audit, review, risk assessment.
`security`: It operates security from day to day: backup, access, patching.
`business`: The business runs it, and the ISMS protects what it handles.
"""

IsmsFunction: TypeAlias = Union[
    Literal["context"],
    Literal["compliance"],
    Literal["risk_assessment"],
    Literal["risk_treatment"],
    Literal["objectives"],
    Literal["change_management"],
    Literal["competence"],
    Literal["awareness"],
    Literal["communication"],
    Literal["document_control"],
    Literal["operation"],
    Literal["supplier_management"],
    Literal["monitoring"],
    Literal["internal_audit"],
    Literal["management_review"],
    Literal["corrective_action"],
    Literal["improvement"],
    Literal["incident_management"],
    Literal["continuity"],
]
"""What an ISMS needs a process for.

`context`: Keeping issues, interested parties and scope up to date (clauses 4.1–4.3).
`compliance`: Identifying and meeting legal, regulatory and contractual requirements (clause 4.2, A.5.31).
`risk_assessment`: Assessing risks (clauses 6.1.2, 8.2).
`risk_treatment`: Treating risks (clauses 6.1.3, 8.3).
`objectives`: Setting and following objectives (clause 6.2).
`change_management`: Changing the ISMS and operations in a planned way (clauses 6.3, 8.1).
`competence`: Seeing to competence (clause 7.2).
`awareness`: Making people aware (clause 7.3).
`communication`: Communicating (clause 7.4).
`document_control`: Controlling documents and records (clause 7.5).
`operation`: Operating controls (clause 8.1).
`supplier_management`: Handling suppliers (A.5.19–A.5.23).
`monitoring`: Monitoring, measuring and evaluating (clause 9.1).
`internal_audit`: Auditing (clause 9.2).
`management_review`: Reviewing by top management (clause 9.3).
`corrective_action`: Correcting what does not conform, and its causes (clause 10.2).
`improvement`: Improving (clause 10.1).
`incident_management`: Handling security events and incidents (A.5.24–A.5.28).
`continuity`: Keeping security and the business going through a disruption (A.5.29, A.5.30).
"""


class ProcessInput(TypedDict):
    """Something a process takes in."""
    id: str
    """The input's id."""
    what: Line
    """What it is. Where no source is named, the process with an output of the same name is taken for it."""
    source: NotRequired[RecordRef]
    """The record it comes from: another process, an interested party, a supplier, a unit."""
    outside: NotRequired[Line]
    """Where it comes from, in words, if there is no record of that."""



class ProcessOutput(TypedDict):
    """Something a process gives out."""
    id: str
    """The output's id."""
    what: Line
    """What it is. Processes with an input of the same name and no source of their own are taken for recipients."""
    recipients: NotRequired[list[RecordRef]]
    """The records it goes to: other processes, interested parties, suppliers, units."""
    outside: NotRequired[Line]
    """Where it goes, in words, if there is no record of that."""



class ProcessRecord(TypedDict):
    """A record that a process keeps."""
    id: str
    """The item's id."""
    what: Line
    """What is recorded."""
    kept_in: NotRequired[RecordRef]
    """Where it is kept: a document, or another record."""
    every: NotRequired[Interval]
    """How often it is made at least; absent means as often as the process says."""
    evidence: NotRequired[list[Evidence]]
    """Examples that show it was made."""


Maturity: TypeAlias = Union[
    Literal["initial"],
    Literal["repeatable"],
    Literal["defined"],
    Literal["measured"],
    Literal["optimizing"],
]
"""How far a process rests on itself rather than on the person who runs it.

`initial`: It depends on who does it.
`repeatable`: It is done again in the same way, and leaves records.
`defined`: It is described, with criteria, and others can do it.
`measured`: It is measured.
`optimizing`: It is improved by what is measured.
"""


class Process(TypedDict):
    """A process (clauses 4.4, 8.1)."""
    id: str
    """The process's id."""
    title: Line
    """What it is called."""
    kind: NotRequired[ProcessKind]
    """Why it stands in the register; absent means that it belongs to the ISMS."""
    functions: NotRequired[list[IsmsFunction]]
    """What the ISMS needs it for."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    deputy: NotRequired[str]
    """Who stands in for the owner. An id in `people`."""
    performed_by: NotRequired[list[str]]
    """Who else carries it out. An id in `people`."""
    unit: NotRequired[str]
    """The unit it belongs to. An id in `units`."""
    description: NotRequired[Text]
    """What it is for."""
    inputs: NotRequired[list[ProcessInput]]
    """What it takes in."""
    outputs: NotRequired[list[ProcessOutput]]
    """What it gives out."""
    criteria: NotRequired[list[Text]]
    """By what is told whether it is carried out as planned (clause 8.1)."""
    records: NotRequired[list[ProcessRecord]]
    """The records it keeps."""
    every: NotRequired[Interval]
    """How often it leaves a record at least."""
    documents: NotRequired[list[str]]
    """The documents that describe it. An id in `documents`."""
    outsourced_to: NotRequired[list[str]]
    """The suppliers that carry it out, or a part of it. An id in `suppliers`."""
    maturity: NotRequired[Maturity]
    """How mature it is said to be."""
    started_on: NotRequired[Date]
    """The first day it was carried out."""
    ended_on: NotRequired[Date]
    """The day it ended, for an activity given up."""
    in_scope: NotRequired[bool]
    """Whether it lies in the scope of the ISMS."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""



class Person(TypedDict):
    """A person. Names and contact data stand here only, so that they can be erased and every reference stays whole.
    """
    id: str
    """The person's id."""
    name: NotRequired[Line]
    """The name; absent once erased."""
    contact: NotRequired[Line]
    """How to reach them."""
    job_title: NotRequired[Line]
    """What they do, in the organization's words."""
    unit: NotRequired[str]
    """The unit they belong to. An id in `units`."""
    top_management: NotRequired[bool]
    """Whether they belong to top management."""
    external: NotRequired[bool]
    """Whether they come from outside, such as a consultant or contractor."""
    in_scope: NotRequired[bool]
    """Whether they work in the scope of the ISMS; absent means yes, unless the scope excludes their unit."""
    since: NotRequired[Date]
    """The day they joined."""
    until: NotRequired[Date]
    """The day they left."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


RoleKind: TypeAlias = Union[
    Literal["top_management"],
    Literal["isms_manager"],
    Literal["lead_implementer"],
    Literal["risk_owner"],
    Literal["asset_owner"],
    Literal["control_owner"],
    Literal["process_owner"],
    Literal["lead_auditor"],
    Literal["internal_auditor"],
    Literal["auditee"],
    Literal["management_review_team"],
    Literal["incident_responder"],
    Literal["interested_party"],
    Literal["consultant"],
    Literal["personnel"],
]
"""What kind of role it is in an ISMS.

`top_management`: Directs and controls the organization at the highest level.
`isms_manager`: Runs the ISMS from day to day.
`lead_implementer`: Leads the building of the ISMS.
`risk_owner`: Answers for a risk.
`asset_owner`: Answers for an asset.
`control_owner`: Answers for a control.
`process_owner`: Answers for a process.
`lead_auditor`: Leads audits.
`internal_auditor`: Audits on behalf of the organization.
`auditee`: Is audited.
`management_review_team`: Takes part in management reviews.
`incident_responder`: Handles incidents.
`interested_party`: Represents an interested party.
`consultant`: Advises from outside.
`personnel`: Works under the organization's control.
"""


class Responsibility(TypedDict):
    """A responsibility."""
    id: str
    """The responsibility's id."""
    what: Line
    """What it is."""
    accountable: NotRequired[bool]
    """Whether this role is the one accountable for it."""


IsmsDuty: TypeAlias = Union[
    Literal["conformity"],
    Literal["performance_reporting"],
]
"""A duty that clause 5.3 wants assigned.

`conformity`: Sees to it that the ISMS conforms to the standard (5.3 a).
`performance_reporting`: Reports the performance of the ISMS to top management (5.3 b).
"""


class Role(TypedDict):
    """A role with its responsibilities and authorities."""
    id: str
    """The role's id."""
    title: Line
    """Its title."""
    kind: NotRequired[RoleKind]
    """What kind of role it is."""
    responsibilities: NotRequired[list[Responsibility]]
    """What its holder answers for."""
    authorities: NotRequired[list[Line]]
    """What its holder may decide."""
    isms_duties: NotRequired[list[IsmsDuty]]
    """The duties of clause 5.3 it carries."""
    required_competences: NotRequired[list[str]]
    """The competences its holder needs (clause 7.2 a). An id in `competences`."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""



class RoleAssignment(TypedDict):
    """A person holding a role for a time."""
    id: str
    """The assignment's id."""
    role: str
    """The role. An id in `roles`."""
    person: str
    """Who holds it. An id in `people`."""
    deputy: NotRequired[str]
    """Who stands in for them. An id in `people`."""
    since: NotRequired[Date]
    """From which day; absent means always."""
    until: NotRequired[Date]
    """The last day; absent means without end."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


Matter: TypeAlias = Union[
    Literal["risk_acceptance"],
    Literal["plan_approval"],
    Literal["document_approval"],
    Literal["soa_approval"],
    Literal["exception_approval"],
    Literal["change_approval"],
]
"""What can be delegated.

`risk_acceptance`: Accepting risks.
`plan_approval`: Approving risk treatment plans.
`document_approval`: Approving documents.
`soa_approval`: Approving the Statement of Applicability.
`exception_approval`: Approving exceptions.
`change_approval`: Approving changes.
"""


class Delegation(TypedDict):
    """A delegation of authority from one person to another."""
    id: str
    """The delegation's id."""
    delegator: str
    """Whose authority it is. An id in `people`."""
    delegate: str
    """Who may use it. An id in `people`."""
    matters: NotRequired[list[Matter]]
    """For what."""
    limit: NotRequired[Label]
    """The highest level of risk it reaches to; absent means as far as the delegator's own."""
    since: NotRequired[Date]
    """From which day; absent means always."""
    until: NotRequired[Date]
    """The last day; absent means without end."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


Leadership: TypeAlias = Union[
    Literal["policy_and_objectives"],
    Literal["integration"],
    Literal["resources"],
    Literal["communication"],
    Literal["outcomes"],
    Literal["support"],
    Literal["improvement"],
    Literal["other_managers"],
]
"""What clause 5.1 wants leadership to show.

`policy_and_objectives`: Policy and objectives fit the strategy (5.1 a).
`integration`: The ISMS is part of the business processes (5.1 b).
`resources`: Resources are there (5.1 c).
`communication`: Its importance is communicated (5.1 d).
`outcomes`: It achieves what it is for (5.1 e).
`support`: People are directed and supported (5.1 f).
`improvement`: Continual improvement is promoted (5.1 g).
`other_managers`: Other managers can lead in their areas (5.1 h).
"""


class Commitment(TypedDict):
    """What top management decided, said or did for the ISMS (clause 5.1)."""
    id: str
    """The commitment's id."""
    title: Line
    """What was decided, said or done."""
    description: NotRequired[Text]
    """The same at length."""
    shows: NotRequired[list[Leadership]]
    """What of clause 5.1 it shows."""
    by: NotRequired[str]
    """Who of top management committed to it. An id in `people`."""
    on: NotRequired[Date]
    """The day."""
    until: NotRequired[Date]
    """The last day it holds; absent means without end."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


ResourceKind: TypeAlias = Union[
    Literal["budget"],
    Literal["people"],
    Literal["expertise"],
    Literal["tools"],
]
"""What kind of resource it is.

`budget`: Money.
`people`: People and their time.
`expertise`: Knowledge from outside, such as a consultant or a course.
`tools`: Tools and infrastructure.
"""

Decimal: TypeAlias = str
"""A decimal amount as text, such as `12500.00`."""

Currency: TypeAlias = str
"""An ISO 4217 currency code."""


class Money(TypedDict):
    """An amount of money: a decimal text and a currency, so that no amount is ever rounded."""
    amount: Decimal
    """The amount, as decimal text."""
    currency: Currency
    """The currency, ISO 4217."""


ResourceDecision: TypeAlias = Union[
    Literal["granted"],
    Literal["partly_granted"],
    Literal["refused"],
]
"""What was decided on a resource that was asked for.

`granted`: All of it is granted.
`partly_granted`: Part of it is granted.
`refused`: It is refused.
"""


class Resource(TypedDict):
    """A resource asked for the ISMS, and what was decided (clause 7.1)."""
    id: str
    """The resource's id."""
    title: Line
    """What it is."""
    kind: NotRequired[ResourceKind]
    """What kind of resource it is."""
    purpose: NotRequired[Text]
    """What it is needed for."""
    serves: NotRequired[list[RecordRef]]
    """The records it serves, such as objectives or treatment plans."""
    asked_by: NotRequired[str]
    """Who asked. An id in `people`."""
    asked_on: NotRequired[Date]
    """The day it was asked for."""
    amount_asked: NotRequired[Money]
    """The money asked for."""
    days_asked: NotRequired[Count]
    """The working days a year asked for."""
    decision: NotRequired[ResourceDecision]
    """What was decided."""
    decided_by: NotRequired[str]
    """Who decided. An id in `people`."""
    decided_on: NotRequired[Date]
    """The day of the decision."""
    amount_granted: NotRequired[Money]
    """The money granted."""
    days_granted: NotRequired[Count]
    """The working days a year granted."""
    reason: NotRequired[Text]
    """Why it was decided so."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


PlannedActionKind: TypeAlias = Union[
    Literal["risk"],
    Literal["opportunity"],
]
"""Whether a planned action is about a risk or an opportunity.

`risk`: A risk: what could keep the ISMS from what it is for.
`opportunity`: An opportunity: what could make it better.
"""


class ActionEvaluation(TypedDict):
    """How the effect of an action is evaluated, and what came out."""
    method: NotRequired[Text]
    """How."""
    on: NotRequired[Date]
    """The day it was evaluated."""
    by: NotRequired[str]
    """Who evaluated. An id in `people`."""
    effective: NotRequired[bool]
    """Whether it was effective."""
    conclusion: NotRequired[Text]
    """What was found."""



class PlannedAction(TypedDict):
    """A risk or opportunity of the ISMS itself, and what is done about it (clause 6.1.1). Risks of information stand
    in `risks`.
    """
    id: str
    """The planned action's id."""
    title: Line
    """The risk or opportunity."""
    kind: NotRequired[PlannedActionKind]
    """Which of the two it is."""
    arising_from: NotRequired[list[RecordRef]]
    """The issues and interested parties it arises from."""
    action: NotRequired[Text]
    """What is done about it."""
    integrated_in: NotRequired[list[str]]
    """The processes in which that is done (6.1.1 e 1). An id in `processes`."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    determined_on: NotRequired[Date]
    """The day it was determined."""
    due: NotRequired[Date]
    """The day it is due."""
    done: NotRequired[Date]
    """The day it was done."""
    evaluation: NotRequired[ActionEvaluation]
    """How its effect is evaluated, and what came out (6.1.1 e 2)."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


Approach: TypeAlias = Union[
    Literal["asset_based"],
    Literal["event_based"],
]
"""How risks are identified.

`asset_based`: From assets, threats and vulnerabilities.
`event_based`: From events and their consequences.
"""

Number: TypeAlias = float
"""A number that every JSON reader keeps."""


class Level(TypedDict):
    """One level of a scale."""
    id: Label
    """The level's id, unique in its scale; assessments and matrices name it."""
    label: NotRequired[Line]
    """What people call it."""
    description: NotRequired[Text]
    """What it means, so that two people rate alike."""
    at_least: NotRequired[Number]
    """The smallest value that belongs to the level, in the unit of the scale."""
    below: NotRequired[Number]
    """The value at which the next level begins, in the unit of the scale; it does not belong to this level."""



class Scale(TypedDict):
    """An ordered scale, its levels from lowest to highest."""
    levels: NotRequired[list[Level]]
    """The levels, lowest first."""
    unit: NotRequired[Line]
    """The unit of the levels' bounds, such as `events per year` or `EUR`."""


Operation: TypeAlias = Union[
    Literal["product"],
    Literal["sum"],
    Literal["max"],
]
"""How likelihood and consequence are combined to a number.

`product`: Their product.
`sum`: Their sum.
`max`: The larger of the two.
"""


class Threshold(TypedDict):
    """From which score on a level of risk holds."""
    level: Label
    """The level of risk."""
    at_least: Number
    """The lowest score that has this level."""


DreadVariant: TypeAlias = Union[
    Literal["sum"],
    Literal["mean"],
    Literal["product_of_sums"],
    Literal["sum_without_discoverability"],
    Literal["mean_without_discoverability"],
]
"""How the factors of DREAD are combined. Publications differ, and the numbers differ with them.

`sum`: The sum of all five.
`mean`: The mean of all five.
`product_of_sums`: (Damage + affected users) × (reproducibility + exploitability + discoverability).
`sum_without_discoverability`: The sum of the four without discoverability, as 'DREAD minus D'.
`mean_without_discoverability`: The mean of the four without discoverability, as 'DREAD minus D'.
"""

DreadRange: TypeAlias = Union[
    Literal["one_to_ten"],
    Literal["zero_to_ten"],
    Literal["one_to_three"],
    Literal["zero_to_three"],
]
"""From where to where each factor of DREAD is rated.

`one_to_ten`: From 1 to 10.
`zero_to_ten`: From 0 to 10.
`one_to_three`: From 1 to 3.
`zero_to_three`: From 0 to 3.
"""

ClassicFormula: TypeAlias = Union[
    Literal["li_plus_2i"],
    Literal["li_plus_i"],
    Literal["li"],
    Literal["li_plus_l"],
    Literal["li_plus_2l"],
]
"""The classic formulas of SimpleRisk, L for likelihood and I for impact.

`li_plus_2i`: Formula 1: L × I + 2 × I.
`li_plus_i`: Formula 2: L × I + I.
`li`: Formula 3: L × I.
`li_plus_l`: Formula 4: L × I + L.
`li_plus_2l`: Formula 5: L × I + 2 × L.
"""


class SubjectWeight(TypedDict):
    """How much the impact on a subject weighs."""
    criterion: Label
    """The subject: a criterion of the consequences."""
    weight: Number
    """Its weight, above 0 and at most 1."""



class MethodMatrix(TypedDict):
    """A risk matrix: a level for each pair of likelihood and consequence."""
    kind: Literal["matrix"]
    rows: NotRequired[list[list[Label]]]
    """One row for each likelihood, lowest first; in a row one level id for each consequence, lowest first."""



class MethodArithmetic(TypedDict):
    """A number for likelihood and one for consequence, combined, and thresholds on what comes out."""
    kind: Literal["arithmetic"]
    operation: Operation
    """How the two numbers are combined."""
    likelihood_numbers: NotRequired[list[Number]]
    """The number of each likelihood, lowest first; left out, they are numbered from 1."""
    consequence_numbers: NotRequired[list[Number]]
    """The number of each consequence, lowest first; left out, they are numbered from 1."""
    thresholds: NotRequired[list[Threshold]]
    """From which score on each level holds, lowest first."""



class MethodNist80030(TypedDict):
    """NIST SP 800-30 Rev. 1 (2012), Tables G-5 and I-2: the likelihood of initiation and that of adverse impact give
    the overall likelihood, that and the impact the level of risk. The factors `initiation` and `adverse_impact` are
    levels of the likelihood scale or values in its unit; an assessment that states the overall likelihood itself goes
    without them. The end of the highest level belongs to it: the publication's values end with 100.
    """
    kind: Literal["nist_800_30"]
    likelihood_rows: NotRequired[list[list[Label]]]
    """The overall likelihood: a row for each likelihood of initiation, lowest first; in a row a likelihood for each
    likelihood of adverse impact, lowest first (Table G-5).
    """
    rows: NotRequired[list[list[Label]]]
    """The level of risk: a row for each overall likelihood, in a row a level for each impact (Table I-2)."""



class MethodOwaspRiskRating(TypedDict):
    """The OWASP Risk Rating Methodology: likelihood is the mean of eight factors from 0 to 9, impact the mean of four
    business factors or, where nobody knows them, of four technical ones; a matrix gives the severity. The bounds of
    both scales say which mean is which level.
    """
    kind: Literal["owasp_risk_rating"]
    rows: NotRequired[list[list[Label]]]
    """The severity: a row for each likelihood, in a row a severity for each impact."""



class MethodDread(TypedDict):
    """DREAD: damage, reproducibility, exploitability, affected users and discoverability. Its authors gave it up; it
    is here for who still needs it, and there is no default among its variants.
    """
    kind: Literal["dread"]
    variant: DreadVariant
    """How the factors are combined."""
    range: DreadRange
    """From where to where each factor is rated."""
    thresholds: NotRequired[list[Threshold]]
    """From which score on each level holds, lowest first."""



class MethodSimpleRiskClassic(TypedDict):
    """The five classic formulas of SimpleRisk. Levels are numbered from 1; the score is what the formula gives, times
    ten, divided by the most that it gives on these scales, rounded to two digits, halves up; the thresholds look at
    the rounded score.
    """
    kind: Literal["simplerisk_classic"]
    formula: ClassicFormula
    """Which of the five."""
    thresholds: NotRequired[list[Threshold]]
    """From which score on each level holds, lowest first."""



class MethodSimpleRiskContributing(TypedDict):
    """The contributing risk of SimpleRisk: the likelihood plus the weighted impacts of the subjects, times ten,
    divided by the most that both can be, rounded to two digits, halves up. Levels are numbered from 1; the thresholds
    look at the rounded score.
    """
    kind: Literal["simplerisk_contributing"]
    weights: NotRequired[list[SubjectWeight]]
    """The weight of each subject; together they are 1."""
    thresholds: NotRequired[list[Threshold]]
    """From which score on each level holds, lowest first."""



class MethodMonarc(TypedDict):
    """MONARC: impact × threat × vulnerability for each of confidentiality, integrity and availability that the threat
    affects; the largest counts. The impacts are the consequences for these criteria, the threat is the likelihood,
    both numbered from 0; the factors `affects_confidentiality`, `affects_integrity` and `affects_availability` are 1
    or 0, `vulnerability` is a number.
    """
    kind: Literal["monarc"]
    highest_vulnerability: Count
    """The largest vulnerability; the smallest is 0."""
    thresholds: NotRequired[list[Threshold]]
    """From which score on each level holds, lowest first."""



class MethodEbiosThreatLevel(TypedDict):
    """EBIOS Risk Manager, workshop 3: the threat level of a stakeholder, dependency × penetration ÷ (maturity ×
    trust), each factor from 1 to 4. It rates a stakeholder of the ecosystem, not a scenario: that is what the matrix
    of the same publication does.
    """
    kind: Literal["ebios_threat_level"]
    thresholds: NotRequired[list[Threshold]]
    """From which threat level on each zone holds, lowest first."""



class MethodMagerit(TypedDict):
    """MAGERIT version 3, Book III, 2.1 (analysis by tables): the value of an asset and the `degradation` a threat
    brings it give the impact, the impact and the likelihood the risk. The consequences of the assessment are values
    on the consequence scale.
    """
    kind: Literal["magerit"]
    degradations: NotRequired[list[Level]]
    """The degrees of degradation, lowest first; bounds are percentages of the value."""
    impact_rows: NotRequired[list[list[Label]]]
    """The impact: a row for each value, lowest first; in a row a level of the consequence scale for each degradation.
    """
    rows: NotRequired[list[list[Label]]]
    """The risk: a row for each likelihood, in a row a level of risk for each impact."""



class MethodCvssSeverity(TypedDict):
    """The severity of a vulnerability by its CVSS vector, the factor `cvss`. A severity knows neither likelihood nor
    the worth of what is hit: it is no risk, and this method takes no likelihood that could make it look like one.
    """
    kind: Literal["cvss_severity"]
    thresholds: NotRequired[list[Threshold]]
    """From which score on each level holds, lowest first."""



class MethodCustom(TypedDict):
    """A method of a vendor's own, which the program that rates must bring along; without it nothing is rated."""
    kind: Literal["custom"]
    name: Line
    """The method's name."""
    parameters: NotRequired[Extension]
    """What it is set to, in the method's own form."""


Method: TypeAlias = Union[
    MethodMatrix,
    MethodArithmetic,
    MethodNist80030,
    MethodOwaspRiskRating,
    MethodDread,
    MethodSimpleRiskClassic,
    MethodSimpleRiskContributing,
    MethodMonarc,
    MethodEbiosThreatLevel,
    MethodMagerit,
    MethodCvssSeverity,
    MethodCustom,
]
"""How the inputs of an assessment give a level of risk."""


class AcceptanceCriterion(TypedDict):
    """Up to which level risks may be accepted, by whom and for how long."""
    id: str
    """The criterion's id."""
    category: NotRequired[Label]
    """The category of risk it is for; absent means every category that has none of its own."""
    scope: NotRequired[list[RecordRef]]
    """What it is for: assets, processes, units and other records; empty means everything that has no criterion of its
    own. See [`RiskCriteria::acceptance_for`].
    """
    level: Label
    """The highest level that may be accepted under it."""
    authority: NotRequired[str]
    """The role that may accept up to this level; absent means the risk owner. An id in `roles`."""
    longest: NotRequired[Interval]
    """The longest time an acceptance lasts; absent means without end."""
    explicit: NotRequired[bool]
    """Whether each risk must be accepted explicitly; absent or false means that a risk within the level is acceptable
    as it is.
    """
    conditions: NotRequired[Text]
    """On what conditions."""


StepCombination: TypeAlias = Union[
    Literal["maximum"],
    Literal["sum"],
]
"""How the levels that several controls lower a factor by combine.

`maximum`: The largest counts.
`sum`: They add up.
"""


class ControlEffectRerate(TypedDict):
    """Assessors rate likelihood and consequence again and say why; nothing is computed. Closest to clauses 6.1.3 and
    8.2.
    """
    kind: Literal["rerate"]



class ControlEffectFactorReduction(TypedDict):
    """Controls lower the vulnerability alone, by points of its scale; their reductions add up to the vulnerability at
    most (MONARC).
    """
    kind: Literal["factor_reduction"]



class ControlEffectScorePercent(TypedDict):
    """A percentage off the score: the treatment's own, else the largest of the controls (SimpleRisk). A heuristic: a
    percentage of an ordinal score has no unit.
    """
    kind: Literal["score_percent"]



class ControlEffectProduct(TypedDict):
    """What remains is the product of what each control lets through, as if they failed independently of each other;
    that overstates controls with a common cause of failure.
    """
    kind: Literal["product"]



class ControlEffectMaximum(TypedDict):
    """The most effective control alone counts; no two controls add to each other."""
    kind: Literal["maximum"]



class ControlEffectSteps(TypedDict):
    """Controls lower likelihood and consequences by levels of their scales."""
    kind: Literal["steps"]
    combine: StepCombination
    """How the levels of several controls combine."""
    at_most: NotRequired[Count]
    """The most levels that controls together may lower one factor by; absent means as far as the scale goes."""


ControlEffect: TypeAlias = Union[
    ControlEffectRerate,
    ControlEffectFactorReduction,
    ControlEffectScorePercent,
    ControlEffectProduct,
    ControlEffectMaximum,
    ControlEffectSteps,
]
"""By which convention the effect of controls on a risk is reckoned with. None of them makes a rating more than it is:
what the controls are said to do is an estimate of the organization's own.
"""


class DesiredLevel(TypedDict):
    """A level the organization wants to reach."""
    category: NotRequired[Label]
    """The category of risk it is for; absent means every category that has none of its own."""
    level: Label
    """The level."""



class TolerancePoint(TypedDict):
    """A point of a tolerance for loss."""
    loss: Number
    """The loss of a year; from 0."""
    probability: Number
    """The largest probability tolerated that a year's loss exceeds it; from 0 to 1."""



class LossTolerance(TypedDict):
    """How much loss the organization tolerates: at most which probability that the loss of a year exceeds an amount.
    """
    currency: Currency
    """The currency of the amounts."""
    points: NotRequired[list[TolerancePoint]]
    """The points of the curve, the amounts rising and the probabilities not rising. What is tolerated at an amount is
    what the last point at or below it says; below the first point nothing is asked.
    """



class RiskCriteria(TypedDict):
    """Risk criteria in one version (clause 6.1.2 a)."""
    id: str
    """The id of this version. An id in `risk_criteria`."""
    title: NotRequired[Line]
    """What it is called."""
    effective_from: NotRequired[Date]
    """The first day it is in force."""
    effective_until: NotRequired[Date]
    """The last day it is in force; absent means until a later version takes its place."""
    approach: NotRequired[Approach]
    """How risks are identified."""
    likelihood: NotRequired[Scale]
    """The likelihood scale."""
    consequence: NotRequired[Scale]
    """The consequence scale."""
    levels: NotRequired[list[Level]]
    """The levels of risk, lowest first."""
    method: NotRequired[Method]
    """How likelihood and consequence give a level of risk."""
    acceptance: NotRequired[list[AcceptanceCriterion]]
    """Which risks may be accepted, and by whom (clause 6.1.2 a 1)."""
    control_effect: NotRequired[ControlEffect]
    """How the effect of controls is reckoned with; absent means that assessors rate again and nothing is computed."""
    desired: NotRequired[list[DesiredLevel]]
    """The level the organization wants to reach, where that lies below what it may accept."""
    loss_tolerance: NotRequired[LossTolerance]
    """How much loss a year may bring, where risk is measured in money."""
    reassess_when: NotRequired[list[Line]]
    """When risks are assessed again, beside the planned interval (clause 6.1.2 a 2)."""
    approved: NotRequired[list[Approval]]
    """Who approved it."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


AssetKind: TypeAlias = Union[
    Literal["information"],
    Literal["process"],
    Literal["hardware"],
    Literal["software"],
    Literal["network"],
    Literal["people"],
    Literal["site"],
    Literal["service"],
]
"""What kind of asset it is. Primary assets are what the organization is after; supporting assets carry them.

`information`: Primary: information.
`process`: Primary: a business process or activity.
`hardware`: Supporting: hardware.
`software`: Supporting: software.
`network`: Supporting: a network.
`people`: Supporting: people.
`site`: Supporting: a site.
`service`: Supporting: a service, such as one bought in.
"""


class CriterionLevel(TypedDict):
    """A level for one criterion."""
    criterion: Label
    """The criterion, such as `confidentiality`, `privacy` or `finance`."""
    level: Label
    """The level on the consequence scale."""



class Recovery(TypedDict):
    """What is asked of recovery after a disruption (A.5.30)."""
    time_minutes: NotRequired[Count]
    """The longest time it may be down, in minutes: the recovery time objective."""
    point_minutes: NotRequired[Count]
    """The longest time before the disruption whose data may be lost, in minutes: the recovery point objective."""



class NeedOverride(TypedDict):
    """A decision that an asset needs less than it would inherit from what depends on it, such as where the load is
    spread over several (the distribution effect of BSI Standard 200-2, 8.2). Its own rating then stands; without such
    a decision the higher one does.
    """
    criterion: Label
    """The criterion, as in the ratings; `recovery_time` or `recovery_point` for what is asked of recovery."""
    reason: Text
    """Why less is enough."""
    by: NotRequired[str]
    """Who decided. An id in `people`."""
    on: NotRequired[Date]
    """The day; absent means that it has always held."""



class Asset(TypedDict):
    """An asset (A.5.9)."""
    id: str
    """The asset's id."""
    name: Line
    """Its name."""
    kind: AssetKind
    """What kind of asset it is."""
    description: NotRequired[Text]
    """What it is for."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    ratings: NotRequired[list[CriterionLevel]]
    """How much it needs protection, by criterion (confidentiality, integrity, availability, and the organization's
    own).
    """
    recovery: NotRequired[Recovery]
    """How soon it must be back after a disruption, and how much of what it holds may be lost."""
    depends_on: NotRequired[list[str]]
    """Assets it depends on; they need at least as much protection as it does. An id in `assets`."""
    overrides: NotRequired[list[NeedOverride]]
    """Why it needs less protection than what depends on it, by criterion."""
    location: NotRequired[Line]
    """Where it is."""
    supplier: NotRequired[str]
    """The supplier it comes from. An id in `suppliers`."""
    in_scope: NotRequired[bool]
    """Whether it lies in the scope of the ISMS."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


ThreatOrigin: TypeAlias = Union[
    Literal["deliberate"],
    Literal["accidental"],
    Literal["environmental"],
    Literal["technical"],
]
"""Where a threat comes from.

`deliberate`: People acting on purpose.
`accidental`: People acting by mistake.
`environmental`: Nature and the surroundings.
`technical`: Technical failure.
"""

Property: TypeAlias = Union[
    Literal["confidentiality"],
    Literal["integrity"],
    Literal["availability"],
    Literal["authenticity"],
    Literal["accountability"],
    Literal["non_repudiation"],
    Literal["reliability"],
]
"""A property of information that security protects.

`confidentiality`: Only those who may see it do.
`integrity`: It is accurate and complete.
`availability`: It can be used when needed.
`authenticity`: It is what it claims to be.
`accountability`: Who did what can be told.
`non_repudiation`: Who did it cannot deny it.
`reliability`: It behaves as intended.
"""


class Threat(TypedDict):
    """A threat."""
    id: str
    """The threat's id."""
    name: Line
    """Its name."""
    origin: NotRequired[ThreatOrigin]
    """Where it comes from."""
    description: NotRequired[Text]
    """What it does."""
    properties: NotRequired[list[Property]]
    """The properties it harms."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""



class Vulnerability(TypedDict):
    """A vulnerability."""
    id: str
    """The vulnerability's id."""
    name: Line
    """Its name."""
    description: NotRequired[Text]
    """What it is."""
    assets: NotRequired[list[str]]
    """The assets that have it. An id in `assets`."""
    severity: NotRequired[Line]
    """How severe it is, in the words or score of its source."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


Stage: TypeAlias = Union[
    Literal["inherent"],
    Literal["current"],
    Literal["target"],
    Literal["residual"],
]
"""Which risk an assessment measures.

`inherent`: As if there were no controls.
`current`: With the controls that work on that day.
`target`: As expected once the treatment is done.
`residual`: As measured after the treatment.
"""

FactorValue: TypeAlias = Union[
    float,
    str,
]
"""A number, or a text that is the id of a level or a CVSS vector."""


class RatingFactor(TypedDict):
    """One named input of a rating method, such as OWASP's `skill_level` or NIST's `adverse_impact`."""
    factor: Label
    """The factor's name, as the method defines it."""
    value: FactorValue
    """What it was judged to be."""



class Assessment(TypedDict):
    """One assessment of a risk."""
    id: str
    """The assessment's id."""
    stage: Stage
    """Which risk it measures."""
    on: NotRequired[Date]
    """The day."""
    by: NotRequired[str]
    """Who assessed. An id in `people`."""
    criteria: NotRequired[str]
    """The criteria it was made under. An id in `risk_criteria`."""
    likelihood: NotRequired[Label]
    """The level on the likelihood scale."""
    consequence: NotRequired[list[CriterionLevel]]
    """The level on the consequence scale, by criterion."""
    factors: NotRequired[list[RatingFactor]]
    """The named inputs of methods that need more than likelihood and consequence, each once."""
    level: NotRequired[Label]
    """The level of risk as somebody stated it; it must agree with the criteria."""
    controls: NotRequired[list[str]]
    """The controls whose effect it counts on; absent means that nobody has said. No part of the fingerprint. An id in
    `controls`.
    """
    rationale: NotRequired[Text]
    """Why it was rated so."""


PertVariant: TypeAlias = Union[
    Literal["standard"],
    Literal["pyfair"],
]
"""How a PERT distribution gets its shape from minimum, mode, maximum and lambda.

`standard`: The shape parameters are 1 + lambda (mode − min)/(max − min) and 1 + lambda (max − mode)/(max − min).
`pyfair`: As the program pyfair has it: a beta distribution of mean (min + lambda mode + max)/(lambda + 2) and
standard deviation (max − min)/(lambda + 2).
"""


class DistributionConstant(TypedDict):
    """Always the same value."""
    kind: Literal["constant"]
    value: Number
    """The value."""



class DistributionUniform(TypedDict):
    """Every value between two bounds is equally likely."""
    kind: Literal["uniform"]
    min: Number
    """The smallest value."""
    max: Number
    """The largest value; above `min`."""



class DistributionTriangular(TypedDict):
    """A density that rises in a straight line to the mode and falls in one from there."""
    kind: Literal["triangular"]
    min: Number
    """The smallest value."""
    mode: Number
    """The most likely value; from `min` to `max`."""
    max: Number
    """The largest value; above `min`."""



_DistributionPertWords = TypedDict(
    "_DistributionPertWords",
    {
        "lambda": NotRequired[Number],
    },
)


class DistributionPert(_DistributionPertWords):
    """PERT: a beta distribution between two bounds, shaped by the most likely value."""
    kind: Literal["pert"]
    min: Number
    """The smallest value."""
    mode: Number
    """The most likely value; from `min` to `max`."""
    max: Number
    """The largest value; above `min`."""
    variant: NotRequired[PertVariant]
    """How the shape is made from the three values; absent means `standard`."""



class DistributionLognormal(TypedDict):
    """Lognormal, given by its 90 % interval."""
    kind: Literal["lognormal"]
    low: Number
    """One value in twenty is smaller; above 0."""
    high: Number
    """One value in twenty is larger; above `low`."""



class DistributionLognormalParameters(TypedDict):
    """Lognormal, given by mean and standard deviation of the logarithm."""
    kind: Literal["lognormal_parameters"]
    mu: Number
    """The mean of the natural logarithm."""
    sigma: Number
    """The standard deviation of the natural logarithm; above 0."""



class DistributionNormal(TypedDict):
    """Normal, cut off at bounds and rescaled between them."""
    kind: Literal["normal"]
    mean: Number
    """The mean before the cut."""
    sd: Number
    """The standard deviation before the cut; above 0."""
    min: NotRequired[Number]
    """The smallest value that remains; absent means no bound below."""
    max: NotRequired[Number]
    """The largest value that remains; absent means no bound above."""



class DistributionBeta(TypedDict):
    """Beta, stretched between two bounds."""
    kind: Literal["beta"]
    alpha: Number
    """The first shape parameter; above 0."""
    beta: Number
    """The second shape parameter; above 0."""
    min: NotRequired[Number]
    """The smallest value; absent means 0."""
    max: NotRequired[Number]
    """The largest value, above `min`; absent means 1."""



class DistributionPoisson(TypedDict):
    """Poisson: whole numbers from 0."""
    kind: Literal["poisson"]
    mean: Number
    """The mean; from 0."""



class DistributionBernoulli(TypedDict):
    """Either 0 or 1."""
    kind: Literal["bernoulli"]
    probability: Number
    """How likely 1 is; from 0 to 1."""



class DistributionEmpirical(TypedDict):
    """Observed values, drawn as they are."""
    kind: Literal["empirical"]
    values: NotRequired[list[Number]]
    """The values; at least one."""
    weights: NotRequired[list[Number]]
    """The weight of each value, as many as values; absent means that all weigh the same."""


Distribution: TypeAlias = Union[
    DistributionConstant,
    DistributionUniform,
    DistributionTriangular,
    DistributionPert,
    DistributionLognormal,
    DistributionLognormalParameters,
    DistributionNormal,
    DistributionBeta,
    DistributionPoisson,
    DistributionBernoulli,
    DistributionEmpirical,
]
"""The distribution of one quantity. What may stand in it, and what each form means, is told by the crate
`isms-quant`.
"""


class ThreatEventFrequencyGiven(TypedDict):
    """Given directly."""
    kind: Literal["given"]
    per_year: Distribution
    """Threat events a year; from 0."""



class ThreatEventFrequencyFromContacts(TypedDict):
    """Contacts a year, times the share of them upon which the threat acts."""
    kind: Literal["from_contacts"]
    contacts: Distribution
    """Contacts a year; from 0."""
    probability_of_action: Distribution
    """How likely the threat acts upon a contact; from 0 to 1."""


ThreatEventFrequency: TypeAlias = Union[
    ThreatEventFrequencyGiven,
    ThreatEventFrequencyFromContacts,
]
"""How often a threat acts against the asset, in events a year."""


class SusceptibilityGiven(TypedDict):
    """Given directly."""
    kind: Literal["given"]
    probability: Distribution
    """The probability; from 0 to 1."""



class SusceptibilityFromStrength(TypedDict):
    """The probability that the capability of the threat exceeds the resistance it meets. A tie is no loss."""
    kind: Literal["from_strength"]
    capability: Distribution
    """How capable the threat is, on the scale of `resistance`."""
    resistance: Distribution
    """How strong the resistance is (in FAIR also: difficulty, control strength)."""


Susceptibility: TypeAlias = Union[
    SusceptibilityGiven,
    SusceptibilityFromStrength,
]
"""How likely a threat event becomes a loss event (in FAIR: vulnerability)."""


class LossEventFrequencyGiven(TypedDict):
    """Given directly."""
    kind: Literal["given"]
    per_year: Distribution
    """Loss events a year; from 0."""



class LossEventFrequencyFromThreats(TypedDict):
    """Threat events a year, times the share of them that become loss events."""
    kind: Literal["from_threats"]
    threat_events: ThreatEventFrequency
    """How often a threat acts."""
    vulnerability: Susceptibility
    """How likely a threat event becomes a loss event."""


LossEventFrequency: TypeAlias = Union[
    LossEventFrequencyGiven,
    LossEventFrequencyFromThreats,
]
"""How often loss happens, in events a year. The number of events in a year is Poisson distributed with this mean."""

LossForm: TypeAlias = Union[
    Literal["productivity"],
    Literal["response"],
    Literal["replacement"],
    Literal["competitive_advantage"],
    Literal["fines_and_judgments"],
    Literal["reputation"],
]
"""The six forms of loss of FAIR.

`productivity`: The organization cannot do what it earns its money with.
`response`: Handling the event.
`replacement`: Replacing or repairing what was lost.
`competitive_advantage`: An advantage over competitors is lost.
`fines_and_judgments`: Fines, judgments, bail and contractual penalties.
`reputation`: Others think less of the organization, and it costs.
"""


class PrimaryLoss(TypedDict):
    """A loss that every event brings."""
    form: NotRequired[LossForm]
    """Its form."""
    what: NotRequired[Line]
    """What it is."""
    per_event: Distribution
    """The loss of one event; from 0."""



class SecondaryLoss(TypedDict):
    """A loss that the reaction of others to the event may bring."""
    form: NotRequired[LossForm]
    """Its form."""
    what: NotRequired[Line]
    """What it is, or who reacts."""
    probability: Distribution
    """How likely an event has it; from 0 to 1 (in FAIR: secondary loss event frequency)."""
    per_event: Distribution
    """The loss of an event that has it; from 0."""



class LossMagnitudeGiven(TypedDict):
    """Given directly."""
    kind: Literal["given"]
    per_event: Distribution
    """The loss of one event; from 0."""



class LossMagnitudeByForm(TypedDict):
    """Primary losses of every event, and secondary losses of some."""
    kind: Literal["by_form"]
    primary: NotRequired[list[PrimaryLoss]]
    """What every event costs the organization itself."""
    secondary: NotRequired[list[SecondaryLoss]]
    """What the reaction of others costs it."""


LossMagnitude: TypeAlias = Union[
    LossMagnitudeGiven,
    LossMagnitudeByForm,
]
"""What one loss event costs."""


class LossScenario(TypedDict):
    """A loss scenario as a tree after FAIR. Frequencies are events a year, magnitudes money an event; any node may be
    given directly.
    """
    currency: Currency
    """The currency of every amount in it."""
    frequency: LossEventFrequency
    """How often loss happens."""
    magnitude: LossMagnitude
    """What one loss event costs."""



class Quantification(TypedDict):
    """A risk measured in money: one loss scenario at one stage, a dated snapshot as an assessment is."""
    id: str
    """Its id."""
    stage: Stage
    """Which risk it measures."""
    on: NotRequired[Date]
    """The day."""
    by: NotRequired[str]
    """Who estimated. An id in `people`."""
    scenario: LossScenario
    """The scenario."""
    rationale: NotRequired[Text]
    """Where the estimates come from."""



class TreatmentOptionModify(TypedDict):
    """Changes likelihood or consequence by controls."""
    kind: Literal["modify"]



class TreatmentOptionRetain(TypedDict):
    """Keeps it by informed choice."""
    kind: Literal["retain"]



class TreatmentOptionAvoid(TypedDict):
    """Ends the activity that gives rise to it."""
    kind: Literal["avoid"]
    activity: NotRequired[Line]
    """The activity."""
    record: NotRequired[RecordRef]
    """The record of the activity, if there is one."""
    ended_on: NotRequired[Date]
    """The day it ended."""



class TreatmentOptionShare(TypedDict):
    """Shares it with another party, such as an insurer; accountability stays."""
    kind: Literal["share"]
    counterparty: NotRequired[Line]
    """The other party."""
    supplier: NotRequired[str]
    """The supplier record of the other party. An id in `suppliers`."""


TreatmentOption: TypeAlias = Union[
    TreatmentOptionModify,
    TreatmentOptionRetain,
    TreatmentOptionAvoid,
    TreatmentOptionShare,
]
"""An option for treating a risk (ISO/IEC 27005:2022, clause 8.2)."""

ActionState: TypeAlias = Union[
    Literal["planned"],
    Literal["started"],
    Literal["done"],
    Literal["verified"],
    Literal["cancelled"],
]
"""The state of an action.

`planned`: Planned.
`started`: Work has begun.
`done`: Done, with its result.
`verified`: Somebody made sure that it was done.
`cancelled`: Given up, with a reason.
"""

Timestamp: TypeAlias = str
"""A moment in UTC, RFC 3339 ending in `Z`."""


class Despite(TypedDict):
    """A practice (a soft guard) passed over on purpose."""
    code: Label
    """The guard's code."""
    reason: Text
    """Why it was passed over."""



class ActionAdopt(TypedDict):
    """Takes over an action from another tool in the state it has there; first entry only."""
    kind: Literal["adopt"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    state: ActionState
    """The state it has."""
    source: Line
    """Where it comes from."""



class ActionCorrect(TypedDict):
    """Declares an earlier entry void: entries are never deleted."""
    kind: Literal["correct"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    entry: Count
    """The position of the entry in the history, counted from 0."""
    reason: Text
    """Why it was wrong."""



class ActionStart(TypedDict):
    """Begins the work."""
    kind: Literal["start"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class ActionPostpone(TypedDict):
    """Sets a later due date; the first one is kept."""
    kind: Literal["postpone"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    due: Date
    """The new due date."""
    reason: Text
    """Why."""



class ActionComplete(TypedDict):
    """Reports it done."""
    kind: Literal["complete"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    result: Text
    """What came of it; results of treatment are kept (clause 8.3)."""



class ActionVerify(TypedDict):
    """Confirms that it was done."""
    kind: Literal["verify"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class ActionCancel(TypedDict):
    """Gives it up."""
    kind: Literal["cancel"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""


ActionCommand: TypeAlias = Union[
    ActionAdopt,
    ActionCorrect,
    ActionStart,
    ActionPostpone,
    ActionComplete,
    ActionVerify,
    ActionCancel,
]
"""A command to an action."""


class Action(TypedDict):
    """An action of a treatment plan, or a corrective action: what, who, by when, and what came of it (clauses 6.1.3
    e, 8.3, 10.2 c).
    """
    id: str
    """The action's id, unique in its record."""
    what: Line
    """What is to be done."""
    owner: NotRequired[str]
    """Who does it. An id in `people`."""
    due: NotRequired[Date]
    """The day it is due."""
    first_due: NotRequired[Date]
    """The day it was first due, before any postponement."""
    done: NotRequired[Date]
    """The day it was done."""
    result: NotRequired[Text]
    """What came of it."""
    cost: NotRequired[Money]
    """What it costs."""
    controls: NotRequired[list[str]]
    """The controls it puts into operation or mends. An id in `controls`."""
    state: NotRequired[ActionState]
    """The state, as another tool keeps it; where there is a history, the history decides."""
    history: NotRequired[list[ActionCommand]]
    """What happened to it."""


Percent: TypeAlias = int
"""A percentage, 0 to 100."""


class PlanApproval(TypedDict):
    """The risk owner's approval of a treatment plan."""
    by: str
    """Who approved. An id in `people`."""
    on: Date
    """The day."""
    under: NotRequired[str]
    """The delegation they acted under, if not in their own right. An id in `delegations`."""
    fingerprint: NotRequired[Digest]
    """The fingerprint of the plan they approved."""



class Treatment(TypedDict):
    """How a risk is treated: options, controls and actions, drawn up and approved (clause 6.1.3)."""
    options: NotRequired[list[TreatmentOption]]
    """The options chosen; they combine."""
    controls: NotRequired[list[str]]
    """The controls that modify the risk. An id in `controls`."""
    actions: NotRequired[list[Action]]
    """What is to be done."""
    reduces_by: NotRequired[Percent]
    """By how much the plan as a whole is taken to lower the score, under the convention that takes a percentage off
    it.
    """
    drawn_up_on: NotRequired[Date]
    """The day the plan was drawn up or last changed."""
    approved: NotRequired[list[PlanApproval]]
    """The risk owner's approvals of the plan (clause 6.1.3 f)."""


AcceptanceState: TypeAlias = Union[
    Literal["proposed"],
    Literal["accepted"],
    Literal["refused"],
    Literal["revoked"],
]
"""The state of an acceptance. That it has lapsed, or that its assessment has changed since, is computed, never
stored.

`proposed`: Proposed.
`accepted`: Accepted.
`refused`: Refused.
`revoked`: Taken back.
"""


class AcceptanceAdopt(TypedDict):
    """Takes over an acceptance from another tool in the state it has there; first entry only."""
    kind: Literal["adopt"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    state: AcceptanceState
    """The state it has."""
    source: Line
    """Where it comes from."""



class AcceptanceCorrect(TypedDict):
    """Declares an earlier entry void: entries are never deleted."""
    kind: Literal["correct"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    entry: Count
    """The position of the entry in the history, counted from 0."""
    reason: Text
    """Why it was wrong."""



class AcceptanceAccept(TypedDict):
    """Accepts an assessed risk; binds the acceptance to the assessment's fingerprint."""
    kind: Literal["accept"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    assessment: str
    """The assessment that is accepted."""
    authority: NotRequired[str]
    """The role in which they accept. An id in `roles`."""
    under: NotRequired[str]
    """The delegation they act under, if not in their own right. An id in `delegations`."""
    until: NotRequired[Date]
    """The last day it holds."""
    conditions: NotRequired[Text]
    """On what conditions."""



class AcceptanceRefuse(TypedDict):
    """Refuses it."""
    kind: Literal["refuse"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""



class AcceptanceRevoke(TypedDict):
    """Takes it back."""
    kind: Literal["revoke"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""



class AcceptanceRenew(TypedDict):
    """Accepts once more, on a new assessment or for a longer time."""
    kind: Literal["renew"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    assessment: str
    """The assessment that is accepted."""
    authority: NotRequired[str]
    """The role in which they accept. An id in `roles`."""
    under: NotRequired[str]
    """The delegation they act under, if not in their own right. An id in `delegations`."""
    until: NotRequired[Date]
    """The last day it holds."""


AcceptanceCommand: TypeAlias = Union[
    AcceptanceAdopt,
    AcceptanceCorrect,
    AcceptanceAccept,
    AcceptanceRefuse,
    AcceptanceRevoke,
    AcceptanceRenew,
]
"""A command to an acceptance."""


class Acceptance(TypedDict):
    """The acceptance of a remaining risk (clause 6.1.3 f)."""
    by: NotRequired[str]
    """Who accepted. An id in `people`."""
    authority: NotRequired[str]
    """The role in which they did. An id in `roles`."""
    under: NotRequired[str]
    """The delegation they acted under, if not in their own right. An id in `delegations`."""
    on: NotRequired[Date]
    """The day."""
    until: NotRequired[Date]
    """The last day it holds."""
    level: NotRequired[Label]
    """The level of risk that was accepted."""
    assessment: NotRequired[str]
    """The assessment that was accepted."""
    fingerprint: NotRequired[Digest]
    """The fingerprint of that assessment."""
    conditions: NotRequired[Text]
    """On what conditions."""
    state: NotRequired[AcceptanceState]
    """The state, as another tool keeps it; where there is a history, the history decides."""
    history: NotRequired[list[AcceptanceCommand]]
    """What happened to it."""



class Trigger(TypedDict):
    """Something that asks for a new assessment."""
    id: str
    """The trigger's id."""
    on: Date
    """The day."""
    what: Line
    """What happened."""
    record: NotRequired[RecordRef]
    """The record of it, such as an incident or a change."""


RiskState: TypeAlias = Union[
    Literal["identified"],
    Literal["analysed"],
    Literal["evaluated"],
    Literal["accepted"],
    Literal["treatment_planned"],
    Literal["plan_approved"],
    Literal["treatment_running"],
    Literal["treatment_done"],
    Literal["residual_assessed"],
    Literal["monitored"],
    Literal["closed"],
]
"""The state of a risk.

`identified`: Somebody wrote it down.
`analysed`: Likelihood and consequence are determined.
`evaluated`: Compared with the criteria.
`accepted`: Accepted as it is.
`treatment_planned`: A plan of treatment is drawn up.
`plan_approved`: The owner approved the plan and accepted the risk expected to remain.
`treatment_running`: The treatment is being carried out.
`treatment_done`: The treatment is carried out.
`residual_assessed`: What remains has been measured.
`monitored`: What remains is watched.
`closed`: No longer a risk.
"""


class RiskAdopt(TypedDict):
    """Takes over a risk from another tool in the state it has there; first entry only."""
    kind: Literal["adopt"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    state: RiskState
    """The state it has."""
    source: Line
    """Where it comes from."""



class RiskCorrect(TypedDict):
    """Declares an earlier entry void: entries are never deleted."""
    kind: Literal["correct"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    entry: Count
    """The position of the entry in the history, counted from 0."""
    reason: Text
    """Why it was wrong."""



class RiskAnalyse(TypedDict):
    """Says that likelihood and consequence are determined."""
    kind: Literal["analyse"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class RiskEvaluate(TypedDict):
    """Says that the level has been compared with the criteria."""
    kind: Literal["evaluate"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class RiskAccept(TypedDict):
    """Accepts the risk as it is."""
    kind: Literal["accept"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class RiskPlanTreatment(TypedDict):
    """Says that a plan of treatment is drawn up."""
    kind: Literal["plan_treatment"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class RiskApprovePlan(TypedDict):
    """Approves the plan and accepts the risk expected to remain; the owner does (clause 6.1.3 f)."""
    kind: Literal["approve_plan"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    under: NotRequired[str]
    """The delegation they act under, if not as the owner. An id in `delegations`."""



class RiskStart(TypedDict):
    """Begins the treatment."""
    kind: Literal["start"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class RiskComplete(TypedDict):
    """Says that the treatment is carried out."""
    kind: Literal["complete"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class RiskAssessResidual(TypedDict):
    """Says that what remains has been measured."""
    kind: Literal["assess_residual"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class RiskMonitor(TypedDict):
    """Puts what remains under watch."""
    kind: Literal["monitor"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class RiskReassess(TypedDict):
    """Begins a new assessment."""
    kind: Literal["reassess"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""
    trigger: NotRequired[RecordRef]
    """The record that asks for it, such as an incident or a change."""



class RiskClose(TypedDict):
    """Says that it is no longer a risk."""
    kind: Literal["close"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""


RiskCommand: TypeAlias = Union[
    RiskAdopt,
    RiskCorrect,
    RiskAnalyse,
    RiskEvaluate,
    RiskAccept,
    RiskPlanTreatment,
    RiskApprovePlan,
    RiskStart,
    RiskComplete,
    RiskAssessResidual,
    RiskMonitor,
    RiskReassess,
    RiskClose,
]
"""A command to a risk."""


class Risk(TypedDict):
    """A risk (clauses 6.1.2, 8.2)."""
    id: str
    """The risk's id."""
    title: Line
    """What it is called."""
    description: NotRequired[Text]
    """What could happen, in words."""
    owner: NotRequired[str]
    """Who answers for the risk (clause 6.1.2 c 2). An id in `people`."""
    category: NotRequired[Label]
    """Its category; acceptance criteria may differ by category."""
    assets: NotRequired[list[str]]
    """The assets it threatens. An id in `assets`."""
    scope: NotRequired[list[RecordRef]]
    """What it concerns beside its assets: processes, units, sites, suppliers; acceptance criteria may differ by it.
    """
    threat: NotRequired[str]
    """The threat, in an asset-based scenario. An id in `threats`."""
    vulnerabilities: NotRequired[list[str]]
    """The vulnerabilities it exploits, in an asset-based scenario. An id in `vulnerabilities`."""
    event: NotRequired[Text]
    """The event, in an event-based scenario."""
    properties: NotRequired[list[Property]]
    """The properties it harms (clause 6.1.2 c 1)."""
    assessments: NotRequired[list[Assessment]]
    """Its assessments, each a dated snapshot (clause 8.2)."""
    quantified: NotRequired[list[Quantification]]
    """The risk in money, by stage, each a dated snapshot."""
    treatment: NotRequired[Treatment]
    """How it is treated (clause 6.1.3)."""
    acceptance: NotRequired[Acceptance]
    """Who accepted what remains (clause 6.1.3 f)."""
    triggers: NotRequired[list[Trigger]]
    """What happened that asks for a new assessment."""
    state: NotRequired[RiskState]
    """The state, as another tool keeps it; where there is a history, the history decides."""
    chain: NotRequired[bool]
    """Whether each entry of the history carries the fingerprint of the one before."""
    history: NotRequired[list[RiskCommand]]
    """What happened to it."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


ControlKind: TypeAlias = Union[
    Literal["preventive"],
    Literal["detective"],
    Literal["corrective"],
]
"""When a control acts.

`preventive`: Before something happens.
`detective`: When it happens.
`corrective`: After it happened.
"""

Factor: TypeAlias = Union[
    Literal["likelihood"],
    Literal["consequence"],
    Literal["vulnerability"],
]
"""What a control changes.

`likelihood`: The likelihood.
`consequence`: The consequence.
`vulnerability`: How easily the threat gets through, for methods that score it apart from the threat (MONARC).
"""


class Effect(TypedDict):
    """Where a control acts. Of several effects of a control on the same thing the strongest counts."""
    factor: Factor
    """What it changes."""
    criterion: NotRequired[Label]
    """The consequence criterion it changes; absent means every one."""
    threat: NotRequired[str]
    """The threat it acts against; absent means every one. An id in `threats`."""
    reduces_by: NotRequired[Percent]
    """By how much of its value it lowers that, for the conventions that reckon with percentages."""
    steps: NotRequired[Count]
    """By how many levels of the scale, or points of a score, it lowers that, for the conventions that reckon with
    steps.
    """


Implementation: TypeAlias = Union[
    Literal["not_started"],
    Literal["planned"],
    Literal["partial"],
    Literal["implemented"],
    Literal["retired"],
]
"""How far something has been put into operation.

`not_started`: Nothing was done yet.
`planned`: Planned.
`partial`: Part of it works.
`implemented`: It works.
`retired`: It no longer works.
"""

TestResult: TypeAlias = Union[
    Literal["passed"],
    Literal["partial"],
    Literal["failed"],
]
"""The result of a test.

`passed`: It works.
`partial`: It works in part.
`failed`: It does not work.
"""


class ControlTest(TypedDict):
    """A test of whether a control works (clause 9.1)."""
    id: str
    """The test's id."""
    result: TestResult
    """What came out."""
    on: NotRequired[Date]
    """The day."""
    by: NotRequired[str]
    """Who tested. An id in `people`."""
    method: NotRequired[Line]
    """How."""
    note: NotRequired[Text]
    """What was seen."""



class ControlAdopt(TypedDict):
    """Takes over a control from another tool in the state it has there; first entry only."""
    kind: Literal["adopt"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    state: Implementation
    """The state it has."""
    source: Line
    """Where it comes from."""



class ControlCorrect(TypedDict):
    """Declares an earlier entry void: entries are never deleted."""
    kind: Literal["correct"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    entry: Count
    """The position of the entry in the history, counted from 0."""
    reason: Text
    """Why it was wrong."""



class ControlPlan(TypedDict):
    """Decides to put it into operation."""
    kind: Literal["plan"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class ControlImplementPartly(TypedDict):
    """Reports that part of it works."""
    kind: Literal["implement_partly"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class ControlImplement(TypedDict):
    """Reports that it works."""
    kind: Literal["implement"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class ControlPassTest(TypedDict):
    """Records a test that it passed."""
    kind: Literal["pass_test"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    test: str
    """The test's id, new in the control."""
    method: NotRequired[Line]
    """How it was tested."""



class ControlFailTest(TypedDict):
    """Records a test that it failed, be it in part: it no longer counts as implemented."""
    kind: Literal["fail_test"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    test: str
    """The test's id, new in the control."""
    method: NotRequired[Line]
    """How it was tested."""
    works_in_part: NotRequired[bool]
    """Whether it works in part all the same."""
    seen: NotRequired[Text]
    """What was seen."""



class ControlRetire(TypedDict):
    """Takes it out of operation."""
    kind: Literal["retire"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""


ControlCommand: TypeAlias = Union[
    ControlAdopt,
    ControlCorrect,
    ControlPlan,
    ControlImplementPartly,
    ControlImplement,
    ControlPassTest,
    ControlFailTest,
    ControlRetire,
]
"""A command to a control."""


class Control(TypedDict):
    """A control: a measure of the organization itself (clause 6.1.3 b)."""
    id: str
    """The control's id."""
    title: Line
    """What it is called."""
    description: NotRequired[Text]
    """What it does."""
    fulfils: NotRequired[list[Citation]]
    """The catalogue controls or clauses it fulfils."""
    kinds: NotRequired[list[ControlKind]]
    """When it acts."""
    acts_on: NotRequired[list[Effect]]
    """Where it acts; absent means that nobody has said."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    status: NotRequired[Implementation]
    """How far it has been put into operation."""
    implemented_on: NotRequired[Date]
    """The day from which it has worked."""
    tests: NotRequired[list[ControlTest]]
    """Tests of whether it works."""
    cost: NotRequired[Money]
    """What it costs a year."""
    review_every: NotRequired[Interval]
    """How often it is reviewed."""
    reviewed_on: NotRequired[Date]
    """The day it was last reviewed."""
    chain: NotRequired[bool]
    """Whether each entry of the history carries the fingerprint of the one before."""
    history: NotRequired[list[ControlCommand]]
    """What happened to it; where there is a history, it decides over the status."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""



class FrameworkControl(TypedDict):
    """A control of a framework."""
    id: str
    """The control's id in its framework."""
    title: Line
    """Its title."""
    group: NotRequired[Line]
    """The group it stands in."""
    related: NotRequired[list[Citation]]
    """The clauses and controls of ISO/IEC 27001 it is related to."""



class Framework(TypedDict):
    """A catalogue of controls of the organization's own choosing, beside Annex A."""
    id: str
    """The framework's id; its controls are cited `framework/control`. An id in `frameworks`."""
    title: Line
    """What it is called."""
    publisher: NotRequired[Line]
    """Who publishes it."""
    edition: NotRequired[Line]
    """Its edition."""
    licence: NotRequired[Line]
    """Under which licence its text may be used."""
    controls: NotRequired[list[FrameworkControl]]
    """Its controls."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


ReasonKind: TypeAlias = Union[
    Literal["risk"],
    Literal["law"],
    Literal["contract"],
    Literal["business"],
    Literal["best_practice"],
]
"""Why a control is included.

`risk`: It treats risks.
`law`: A law asks for it.
`contract`: A contract asks for it.
`business`: The business needs it.
`best_practice`: It is good practice.
"""


class Reason(TypedDict):
    """A reason for including a control."""
    kind: ReasonKind
    """What kind of reason it is."""
    refs: NotRequired[list[RecordRef]]
    """The records behind it: risks, obligations, …"""
    text: NotRequired[Text]
    """In words."""



class SoaEntry(TypedDict):
    """What the Statement of Applicability says of one control."""
    control: Citation
    """The control: `A.5.1`, or `framework/id`."""
    applicable: NotRequired[bool]
    """Whether it is necessary."""
    reasons: NotRequired[list[Reason]]
    """Why it is included."""
    justification: NotRequired[Text]
    """Why it is excluded."""
    implementation: NotRequired[Implementation]
    """How far it has been put into operation."""
    controls: NotRequired[list[str]]
    """The organization's controls that fulfil it. An id in `controls`."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    due: NotRequired[Date]
    """By when it is to be in operation."""
    evidence: NotRequired[list[Evidence]]
    """Evidence that it is in operation."""



class StatementOfApplicability(TypedDict):
    """A Statement of Applicability (clause 6.1.3 d)."""
    id: str
    """The statement's id."""
    framework: NotRequired[str]
    """The framework it is about; absent means Annex A of the document's edition. An id in `frameworks`."""
    version: NotRequired[Line]
    """Its version."""
    on: NotRequired[Date]
    """The day of this version."""
    approved: NotRequired[list[Approval]]
    """Who approved it."""
    entries: NotRequired[list[SoaEntry]]
    """One entry a control."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


ObjectivePurpose: TypeAlias = Union[
    Literal["risk_reduction"],
    Literal["breach_avoidance"],
    Literal["continuity"],
    Literal["compliance"],
    Literal["awareness"],
    Literal["improvement"],
    Literal["other"],
]
"""What an objective is for.

`risk_reduction`: Less risk to information.
`breach_avoidance`: No breach, or less harm from one.
`continuity`: The business keeps running.
`compliance`: Law, regulation and contracts are met.
`awareness`: People know and can do what they must.
`improvement`: The ISMS itself gets better.
`other`: Anything else.
"""


class Task(TypedDict):
    """A piece of work without a lifecycle of its own: what, who, by when, and what came of it."""
    id: str
    """The task's id, unique in its record."""
    what: Line
    """What is to be done."""
    owner: NotRequired[str]
    """Who does it. An id in `people`."""
    due: NotRequired[Date]
    """The day it is due."""
    done: NotRequired[Date]
    """The day it was done."""
    result: NotRequired[Text]
    """What came of it."""



class ObjectiveEvaluation(TypedDict):
    """What was found when an objective was evaluated."""
    id: str
    """The evaluation's id."""
    on: NotRequired[Date]
    """The day."""
    by: NotRequired[str]
    """Who evaluated. An id in `people`."""
    on_track: NotRequired[bool]
    """Whether it is on the way to be achieved."""
    conclusion: NotRequired[Text]
    """What was found."""



class Communicated(TypedDict):
    """When and to whom something was communicated."""
    to: NotRequired[Line]
    """To whom, in words."""
    on: NotRequired[Date]
    """The day."""
    by: NotRequired[str]
    """Who communicated it. An id in `people`."""
    how: NotRequired[Line]
    """How."""


ObjectiveState: TypeAlias = Union[
    Literal["proposed"],
    Literal["agreed"],
    Literal["active"],
    Literal["achieved"],
    Literal["missed"],
    Literal["revised"],
    Literal["dropped"],
]
"""The state of an objective.

`proposed`: Proposed.
`agreed`: Agreed.
`active`: Being worked on.
`achieved`: Achieved.
`missed`: Not achieved in time.
`revised`: Another objective took its place.
`dropped`: Given up, with a reason.
"""


class ObjectiveAdopt(TypedDict):
    """Takes over an objective from another tool in the state it has there; first entry only."""
    kind: Literal["adopt"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    state: ObjectiveState
    """The state it has."""
    source: Line
    """Where it comes from."""



class ObjectiveCorrect(TypedDict):
    """Declares an earlier entry void: entries are never deleted."""
    kind: Literal["correct"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    entry: Count
    """The position of the entry in the history, counted from 0."""
    reason: Text
    """Why it was wrong."""



class ObjectiveAgree(TypedDict):
    """Agrees to pursue it."""
    kind: Literal["agree"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class ObjectiveActivate(TypedDict):
    """Begins to work on it."""
    kind: Literal["activate"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class ObjectiveAchieve(TypedDict):
    """Finds it achieved."""
    kind: Literal["achieve"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    conclusion: Text
    """What was achieved, and how that was found."""



class ObjectiveMiss(TypedDict):
    """Finds it not achieved in time."""
    kind: Literal["miss"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    conclusion: Text
    """How far it came, and why not further."""



class ObjectiveRevise(TypedDict):
    """Puts another objective in its place."""
    kind: Literal["revise"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    successor: str
    """The objective that takes its place. An id in `objectives`."""
    reason: Text
    """Why."""



class ObjectiveDrop(TypedDict):
    """Gives it up."""
    kind: Literal["drop"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""


ObjectiveCommand: TypeAlias = Union[
    ObjectiveAdopt,
    ObjectiveCorrect,
    ObjectiveAgree,
    ObjectiveActivate,
    ObjectiveAchieve,
    ObjectiveMiss,
    ObjectiveRevise,
    ObjectiveDrop,
]
"""A command to an objective (clause 6.2)."""


class Objective(TypedDict):
    """An information security objective (clause 6.2)."""
    id: str
    """The objective's id."""
    title: Line
    """What it is called."""
    statement: NotRequired[Text]
    """What is to be achieved, in one sentence that names what changes."""
    purpose: NotRequired[ObjectivePurpose]
    """What it is for."""
    properties: NotRequired[list[Property]]
    """The properties of information it protects."""
    units: NotRequired[list[str]]
    """The units and levels it is set for; empty means the whole organization. An id in `units`."""
    serves: NotRequired[list[RecordRef]]
    """The policy, risk, interested party, obligation or other record it serves (6.2 a, c)."""
    metric: NotRequired[str]
    """The metric by which it is measured (6.2 b). An id in `metrics`."""
    not_measurable_because: NotRequired[Text]
    """Why it cannot be measured, where that is so (6.2 b)."""
    baseline: NotRequired[Decimal]
    """The value to begin with."""
    target: NotRequired[Decimal]
    """The value to reach."""
    unit: NotRequired[Line]
    """What the values count, such as `%` or `days`."""
    monitored_every: NotRequired[Interval]
    """How often it is monitored (6.2 d)."""
    owner: NotRequired[str]
    """Who answers for it (6.2 j). An id in `people`."""
    due: NotRequired[Date]
    """The day it is due (6.2 k)."""
    actions: NotRequired[list[Task]]
    """What will be done (6.2 h)."""
    resources_needed: NotRequired[Text]
    """The resources it needs, in words; `none beyond those at hand` is an answer too (6.2 i)."""
    resources: NotRequired[list[str]]
    """The resources that were asked for it (6.2 i). An id in `resources`."""
    evaluation_method: NotRequired[Text]
    """How results are evaluated (6.2 l)."""
    evaluations: NotRequired[list[ObjectiveEvaluation]]
    """What was found when it was monitored without a metric, or beside it."""
    communicated: NotRequired[list[Communicated]]
    """To whom it was communicated (6.2 e)."""
    replaces: NotRequired[str]
    """The objective that this one takes the place of. An id in `objectives`."""
    state: NotRequired[ObjectiveState]
    """The state, as another tool keeps it; where there is a history, the history decides."""
    chain: NotRequired[bool]
    """Whether each entry of the history carries the fingerprint of the one before."""
    history: NotRequired[list[ObjectiveCommand]]
    """What happened to it."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""



class Holding(TypedDict):
    """A person who has a competence."""
    id: str
    """The entry's id."""
    person: str
    """The person. An id in `people`."""
    basis: NotRequired[Line]
    """By what it was acquired: education, training or experience."""
    training: NotRequired[str]
    """The training it was acquired by. An id in `trainings`."""
    since: NotRequired[Date]
    """From which day; absent means always."""
    until: NotRequired[Date]
    """The last day, such as that of a certificate; absent means without end."""
    evidence: NotRequired[list[Evidence]]
    """What shows it (7.2 d)."""



class GapAction(TypedDict):
    """What is done so that a person acquires a competence (7.2 c)."""
    id: str
    """The action's id."""
    person: NotRequired[str]
    """Who is to acquire it; absent where it is hired or bought in. An id in `people`."""
    what: Line
    """What is done, such as a course, mentoring or hiring."""
    training: NotRequired[str]
    """The training that does it. An id in `trainings`."""
    owner: NotRequired[str]
    """Who sees to it. An id in `people`."""
    due: NotRequired[Date]
    """The day it is due."""
    done: NotRequired[Date]
    """The day it was done."""
    result: NotRequired[Text]
    """What came of it."""



class Competence(TypedDict):
    """A competence that the ISMS needs, who has it, and what is done where it lacks (clause 7.2). Which role needs it
    stands with the role.
    """
    id: str
    """The competence's id."""
    title: Line
    """What it is called."""
    description: NotRequired[Text]
    """What one must know or be able to do."""
    holders: NotRequired[list[Holding]]
    """Who has it."""
    gap_actions: NotRequired[list[GapAction]]
    """What is done so that somebody acquires it."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


TrainingKind: TypeAlias = Union[
    Literal["awareness"],
    Literal["competence"],
]
"""What a training is for.

`awareness`: Awareness (clause 7.3).
`competence`: Competence (clause 7.2).
"""


class Audience(TypedDict):
    """Whom a training is for."""
    everybody: NotRequired[bool]
    """Everybody who works under the organization's control in the scope."""
    people: NotRequired[list[str]]
    """Persons. An id in `people`."""
    roles: NotRequired[list[str]]
    """Holders of roles. An id in `roles`."""
    units: NotRequired[list[str]]
    """Members of units. An id in `units`."""


AwarenessTopic: TypeAlias = Union[
    Literal["policy"],
    Literal["contribution"],
    Literal["consequences"],
]
"""What persons must be aware of (clause 7.3).

`policy`: The information security policy (7.3 a).
`contribution`: What they contribute, and what better security is good for (7.3 b).
`consequences`: What follows from not conforming (7.3 c).
"""


class Attendance(TypedDict):
    """A person who took part in a training."""
    person: str
    """The person. An id in `people`."""
    on: NotRequired[Date]
    """The day; absent means the day the training was held."""
    score: NotRequired[Percent]
    """What share of the test they got right."""
    passed: NotRequired[bool]
    """Whether they passed the test."""



class TrainingEffect(TypedDict):
    """Whether a training had its effect."""
    method: NotRequired[Line]
    """How that was found out."""
    on: NotRequired[Date]
    """The day."""
    by: NotRequired[str]
    """Who judged. An id in `people`."""
    effective: NotRequired[bool]
    """Whether it had."""
    conclusion: NotRequired[Text]
    """What was found, and what follows from it."""



class Training(TypedDict):
    """A training or awareness measure, held once or over a time (clauses 7.2, 7.3)."""
    id: str
    """The training's id."""
    title: Line
    """What it is called."""
    kind: NotRequired[TrainingKind]
    """What it is for; absent means awareness where it has topics of clause 7.3, else competence."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    audience: NotRequired[Audience]
    """Whom it is for."""
    topics: NotRequired[list[AwarenessTopic]]
    """What of clause 7.3 it covers."""
    competences: NotRequired[list[str]]
    """The competences it conveys. An id in `competences`."""
    planned_on: NotRequired[Date]
    """The day it is planned for."""
    held_on: NotRequired[Date]
    """The day it was held, or began."""
    attendance: NotRequired[list[Attendance]]
    """Who took part."""
    effectiveness: NotRequired[TrainingEffect]
    """Whether it had the effect it was meant to have (7.2 c)."""
    valid_for: NotRequired[Interval]
    """How long it counts for who took part; absent means until the next one is due."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""



class Communication(TypedDict):
    """What is communicated about the ISMS: what, when, with whom and how (clause 7.4)."""
    id: str
    """The communication's id."""
    what: Line
    """What is communicated."""
    when: NotRequired[Line]
    """When, in words, such as `after each incident`."""
    every: NotRequired[Interval]
    """How often, where it recurs."""
    with_whom: NotRequired[Line]
    """With whom, in words."""
    audience: NotRequired[list[RecordRef]]
    """The units, roles, persons, interested parties and suppliers it is for."""
    how: NotRequired[Line]
    """How."""
    owner: NotRequired[str]
    """Who communicates. An id in `people`."""
    done: NotRequired[list[Communicated]]
    """When it was done: what shows that the plan is followed."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


DocumentKind: TypeAlias = Union[
    Literal["policy"],
    Literal["procedure"],
    Literal["plan"],
    Literal["guideline"],
    Literal["record"],
    Literal["external"],
]
"""What kind of document it is.

`policy`: A policy.
`procedure`: A procedure or process description.
`plan`: A plan.
`guideline`: A guideline or instruction.
`record`: A record: evidence of results, not changed any more.
`external`: A document from outside.
"""

DocumentVersionState: TypeAlias = Union[
    Literal["draft"],
    Literal["in_review"],
    Literal["approved"],
    Literal["published"],
    Literal["superseded"],
    Literal["withdrawn"],
    Literal["archived"],
    Literal["disposed"],
]
"""The state of a version of a document.

`draft`: Being written.
`in_review`: Being reviewed.
`approved`: Approved, not yet published.
`published`: Published: in force from its effective day.
`superseded`: A later version took its place.
`withdrawn`: Withdrawn, with a reason.
`archived`: Kept for the record only.
`disposed`: Disposed of.
"""


class DocumentVersionAdopt(TypedDict):
    """Takes over a version from another tool in the state it has there; first entry only."""
    kind: Literal["adopt"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    state: DocumentVersionState
    """The state it has."""
    source: Line
    """Where it comes from."""



class DocumentVersionCorrect(TypedDict):
    """Declares an earlier entry void: entries are never deleted."""
    kind: Literal["correct"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    entry: Count
    """The position of the entry in the history, counted from 0."""
    reason: Text
    """Why it was wrong."""



class DocumentVersionSubmit(TypedDict):
    """Hands it in for review."""
    kind: Literal["submit"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class DocumentVersionApprove(TypedDict):
    """Approves it (7.5.2 c)."""
    kind: Literal["approve"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    as_role: NotRequired[str]
    """The role in which they do. An id in `roles`."""
    under: NotRequired[str]
    """The delegation they act under, if not in their own right. An id in `delegations`."""



class DocumentVersionRequestChanges(TypedDict):
    """Sends it back to be changed."""
    kind: Literal["request_changes"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """What is to be changed."""



class DocumentVersionPublish(TypedDict):
    """Publishes it."""
    kind: Literal["publish"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    effective_on: NotRequired[Date]
    """The first day it is in force; absent means the one the record gives, or the day of the command."""



class DocumentVersionSupersede(TypedDict):
    """Says that another version takes its place."""
    kind: Literal["supersede"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    by_version: str
    """The version that takes its place."""
    on: NotRequired[Date]
    """The first day it is no longer in force; absent means the day of the command."""



class DocumentVersionWithdraw(TypedDict):
    """Withdraws it: no version takes its place."""
    kind: Literal["withdraw"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""



class DocumentVersionArchive(TypedDict):
    """Archives it."""
    kind: Literal["archive"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    location: NotRequired[Line]
    """Where it is kept from now on."""



class DocumentVersionDispose(TypedDict):
    """Disposes of it (7.5.3 f)."""
    kind: Literal["dispose"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    how: Line
    """How."""


DocumentVersionCommand: TypeAlias = Union[
    DocumentVersionAdopt,
    DocumentVersionCorrect,
    DocumentVersionSubmit,
    DocumentVersionApprove,
    DocumentVersionRequestChanges,
    DocumentVersionPublish,
    DocumentVersionSupersede,
    DocumentVersionWithdraw,
    DocumentVersionArchive,
    DocumentVersionDispose,
]
"""A command to a version of a document (clauses 7.5.2, 7.5.3)."""


class DocumentVersion(TypedDict):
    """A version of a document."""
    id: str
    """The version's id."""
    number: Line
    """Its number."""
    author: NotRequired[str]
    """Who wrote it. An id in `people`."""
    changes: NotRequired[Text]
    """What is new in it."""
    approved: NotRequired[list[Approval]]
    """Who approved it."""
    effective_on: NotRequired[Date]
    """The first day it is in force."""
    superseded_on: NotRequired[Date]
    """The day a later version took its place."""
    superseded_by: NotRequired[str]
    """The version that took its place."""
    withdrawn_on: NotRequired[Date]
    """The day it was withdrawn."""
    archived_on: NotRequired[Date]
    """The day it was archived."""
    disposed_on: NotRequired[Date]
    """The day it was disposed of."""
    medium: NotRequired[Line]
    """The format or medium, such as `wiki page` or `PDF`."""
    location: NotRequired[Line]
    """Where it is kept."""
    sha256: NotRequired[Digest]
    """The SHA-256 digest of the file."""
    state: NotRequired[DocumentVersionState]
    """The state, as another tool keeps it; where there is a history, the history decides."""
    history: NotRequired[list[DocumentVersionCommand]]
    """What happened to it."""


PolicyCommitment: TypeAlias = Union[
    Literal["objectives"],
    Literal["requirements"],
    Literal["improvement"],
]
"""What an information security policy commits to (clause 5.2).

`objectives`: It sets objectives, or the frame for setting them (5.2 b).
`requirements`: To meet the requirements that apply (5.2 c).
`improvement`: To improve the ISMS continually (5.2 d).
"""


class RecordPromise(TypedDict):
    """A statement in a document that promises records (say it, show it)."""
    id: str
    """The promise's id."""
    says: Text
    """What the document says."""
    kind: NotRequired[Line]
    """The kind of record promised, in words, such as `minutes` or `access review`."""
    register: NotRequired[Label]
    """The register whose records show it, such as `management_reviews`."""
    records: NotRequired[list[RecordRef]]
    """The records that show it, where only certain ones do: a metric, a control, a document of kind record."""
    every: NotRequired[Interval]
    """How often a record is due; absent means whenever there is occasion."""
    since: NotRequired[Date]
    """The day from which it holds; absent means from when the document took effect."""
    kept: NotRequired[list[Evidence]]
    """The records kept that no register holds."""



class DocumentCitation(TypedDict):
    """Another document, cited."""
    document: str
    """The document. An id in `documents`."""
    version: NotRequired[str]
    """The version; absent means whichever is in force."""


DocumentReviewOutcome: TypeAlias = Union[
    Literal["confirmed"],
    Literal["revise"],
    Literal["withdraw"],
]
"""What a review of a document came to.

`confirmed`: It stays as it is.
`revise`: It is to be revised.
`withdraw`: It is to be withdrawn.
"""


class Announcement(TypedDict):
    """A document made known to those it concerns."""
    on: Date
    """The day."""
    audience: NotRequired[Line]
    """To whom."""
    means: NotRequired[Line]
    """How, such as `mail` or `town hall`."""
    version: NotRequired[str]
    """The version."""
    by: NotRequired[str]
    """Who did. An id in `people`."""



class Acknowledgement(TypedDict):
    """Somebody saying that they have read a document."""
    by: str
    """Who. An id in `people`."""
    on: Date
    """The day."""
    version: NotRequired[str]
    """The version."""



class Document(TypedDict):
    """A document or record (clause 7.5)."""
    id: str
    """The document's id."""
    title: Line
    """Its title."""
    kind: DocumentKind
    """What kind of document it is."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    versions: NotRequired[list[DocumentVersion]]
    """Its versions."""
    answers: NotRequired[list[Citation]]
    """The clauses and controls it answers; the information security policy answers `5.2`."""
    commits_to: NotRequired[list[PolicyCommitment]]
    """The commitments it makes, for the information security policy (clause 5.2 b–d)."""
    promises: NotRequired[list[RecordPromise]]
    """The statements in it that promise records: say it, show it."""
    cites: NotRequired[list[DocumentCitation]]
    """The records whose current version it draws on: documents it cites, a scope or Statement of Applicability."""
    review_every: NotRequired[Interval]
    """How often it is reviewed."""
    reviewed_on: NotRequired[Date]
    """The day it was last reviewed."""
    reviewed_by: NotRequired[str]
    """Who reviewed it last. An id in `people`."""
    review_outcome: NotRequired[DocumentReviewOutcome]
    """What the last review came to."""
    classification: NotRequired[Label]
    """How it is classified."""
    access: NotRequired[Line]
    """Who may see it."""
    distribution: NotRequired[Line]
    """To whom it is distributed."""
    communicated: NotRequired[list[Announcement]]
    """When and to whom it was made known."""
    acknowledged: NotRequired[list[Acknowledgement]]
    """Who said that they have read it."""
    retention: NotRequired[Interval]
    """How long it is kept."""
    disposal: NotRequired[Line]
    """What happens with it after that."""
    origin: NotRequired[Line]
    """Where it comes from, for an external document."""
    chain: NotRequired[bool]
    """Whether each entry of the versions' histories carries the fingerprint of the one before."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


Criticality: TypeAlias = Union[
    Literal["low"],
    Literal["medium"],
    Literal["high"],
    Literal["critical"],
]
"""How much depends on a supplier.

`low`: Little.
`medium`: Something.
`high`: Much.
`critical`: The organization cannot do without.
"""


class SupplierAgreement(TypedDict):
    """What is agreed with a supplier (A.5.20)."""
    reference: NotRequired[Line]
    """Where it can be found."""
    document: NotRequired[str]
    """The document it is, if there is a record of it. An id in `documents`."""
    security_requirements: NotRequired[Text]
    """What it asks of the supplier about information security."""
    since: NotRequired[Date]
    """The first day it holds."""
    until: NotRequired[Date]
    """The last day it holds; absent means without end."""



class SupplierReview(TypedDict):
    """A review of what a supplier provides (A.5.22)."""
    id: str
    """The review's id."""
    on: NotRequired[Date]
    """The day."""
    by: NotRequired[str]
    """Who reviewed. An id in `people`."""
    satisfactory: NotRequired[bool]
    """Whether what it provides is good enough."""
    result: NotRequired[Text]
    """What was seen and decided."""



class Supplier(TypedDict):
    """A supplier (A.5.19–A.5.23)."""
    id: str
    """The supplier's id."""
    name: Line
    """Its name."""
    owner: NotRequired[str]
    """Who answers for the relationship. An id in `people`."""
    services: NotRequired[Text]
    """What it provides."""
    criticality: NotRequired[Criticality]
    """How much depends on it."""
    outsourced_processes: NotRequired[list[str]]
    """The processes it carries out for the organization (clause 8.1). An id in `processes`."""
    agreement: NotRequired[SupplierAgreement]
    """What is agreed with it."""
    reviews: NotRequired[list[SupplierReview]]
    """Reviews of what it provides."""
    review_every: NotRequired[Interval]
    """How often it is reviewed."""
    in_scope: NotRequired[bool]
    """Whether what it provides lies in the scope of the ISMS."""
    until: NotRequired[Date]
    """The last day it provided anything."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


ChangeKind: TypeAlias = Union[
    Literal["isms"],
    Literal["operational"],
]
"""What is changed.

`isms`: The ISMS itself (clause 6.3).
`operational`: Operations (clause 8.1).
"""


class IntegrityCheck(TypedDict):
    """A check that the ISMS is whole with a change."""
    whole: NotRequired[bool]
    """Whether it is."""
    on: NotRequired[Date]
    """The day."""
    by: NotRequired[str]
    """Who checked. An id in `people`."""
    note: NotRequired[Text]
    """What was seen."""



class ChangeOutcome(TypedDict):
    """The review of a change (clause 8.1)."""
    result: NotRequired[Text]
    """What came of it."""
    mitigation: NotRequired[Text]
    """What was done against adverse effects."""
    on: NotRequired[Date]
    """The day of the review."""
    by: NotRequired[str]
    """Who reviewed. An id in `people`."""


ChangeState: TypeAlias = Union[
    Literal["proposed"],
    Literal["approved"],
    Literal["implemented_unapproved"],
    Literal["implemented"],
    Literal["reviewed"],
    Literal["closed"],
    Literal["rejected"],
    Literal["rolled_back"],
]
"""The state of a change.

`proposed`: Proposed.
`approved`: Approved.
`implemented_unapproved`: Made in an emergency, before its approval.
`implemented`: Made.
`reviewed`: Made, and what came of it is reviewed.
`closed`: Closed.
`rejected`: Rejected.
`rolled_back`: Taken back.
"""


class ChangeAdopt(TypedDict):
    """Takes over a change from another tool in the state it has there; first entry only."""
    kind: Literal["adopt"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    state: ChangeState
    """The state it has."""
    source: Line
    """Where it comes from."""



class ChangeCorrect(TypedDict):
    """Declares an earlier entry void: entries are never deleted."""
    kind: Literal["correct"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    entry: Count
    """The position of the entry in the history, counted from 0."""
    reason: Text
    """Why it was wrong."""



class ChangeApprove(TypedDict):
    """Approves it; a change made in an emergency, afterwards."""
    kind: Literal["approve"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    under: NotRequired[str]
    """The delegation they act under, if not in their own right. An id in `delegations`."""



class ChangeReject(TypedDict):
    """Rejects it."""
    kind: Literal["reject"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""



class ChangeImplement(TypedDict):
    """Says that it is made."""
    kind: Literal["implement"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class ChangeImplementUrgently(TypedDict):
    """Says that it is made before anybody approved it, in an emergency."""
    kind: Literal["implement_urgently"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why it could not wait."""



class ChangeReview(TypedDict):
    """Records what came of it."""
    kind: Literal["review"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    outcome: ChangeOutcome
    """The review."""



class ChangeClose(TypedDict):
    """Closes it."""
    kind: Literal["close"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class ChangeRollBack(TypedDict):
    """Takes it back."""
    kind: Literal["roll_back"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""


ChangeCommand: TypeAlias = Union[
    ChangeAdopt,
    ChangeCorrect,
    ChangeApprove,
    ChangeReject,
    ChangeImplement,
    ChangeImplementUrgently,
    ChangeReview,
    ChangeClose,
    ChangeRollBack,
]
"""A command to a change (clauses 6.3, 8.1)."""


class Change(TypedDict):
    """A change (clauses 6.3, 8.1)."""
    id: str
    """The change's id."""
    title: Line
    """What it is called."""
    kind: NotRequired[ChangeKind]
    """What is changed."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    unintended: NotRequired[bool]
    """Whether nobody intended it: it happened, and its consequences are reviewed (clause 8.1)."""
    emergency: NotRequired[bool]
    """Whether it could not wait for its approval."""
    arises_from: NotRequired[RecordRef]
    """The record it comes from: a management review, a nonconformity, an incident."""
    purpose: NotRequired[Text]
    """Why it is made."""
    consequences: NotRequired[Text]
    """What it may lead to, the unwanted too."""
    resources: NotRequired[Text]
    """What it takes: money, people, tools."""
    responsibilities: NotRequired[Text]
    """Who does what in it."""
    significant: NotRequired[bool]
    """Whether it is significant for the risks (clause 8.2)."""
    affects: NotRequired[list[RecordRef]]
    """The records it affects."""
    approved: NotRequired[list[Approval]]
    """Who approved it."""
    planned_on: NotRequired[Date]
    """The day it is planned for."""
    done_on: NotRequired[Date]
    """The day it was done, or happened."""
    integrity_check: NotRequired[IntegrityCheck]
    """Whether the ISMS is whole with it."""
    review: NotRequired[ChangeOutcome]
    """What came of it."""
    rolled_back_on: NotRequired[Date]
    """The day it was taken back."""
    state: NotRequired[ChangeState]
    """The state, as another tool keeps it; where there is a history, the history decides."""
    chain: NotRequired[bool]
    """Whether each entry of the history carries the fingerprint of the one before."""
    history: NotRequired[list[ChangeCommand]]
    """What happened to it."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


AuditMethod: TypeAlias = Union[
    Literal["review"],
    Literal["examine"],
    Literal["interview"],
    Literal["observe"],
    Literal["walkthrough"],
    Literal["test"],
]
"""How something is checked in an audit.

`review`: Reading documents: what is laid down.
`examine`: Looking into records: what was done.
`interview`: Asking people.
`observe`: Watching the work being done.
`walkthrough`: Following a process from its beginning to its end.
`test`: Trying it out, such as a restore, a scan or a penetration test.
"""


class AuditProgramme(TypedDict):
    """An audit programme: the audits of one cycle (clause 9.2.2)."""
    id: str
    """The programme's id."""
    title: NotRequired[Line]
    """What it is called."""
    owner: NotRequired[str]
    """Who manages it. An id in `people`."""
    objectives: NotRequired[Text]
    """What it is to achieve."""
    starts_on: NotRequired[Date]
    """The first day of the cycle."""
    ends_on: NotRequired[Date]
    """The last day of the cycle, by which every clause and applicable control is to be audited."""
    frequency: NotRequired[Interval]
    """How often audits take place."""
    methods: NotRequired[list[AuditMethod]]
    """The methods to be used."""
    responsibilities: NotRequired[Text]
    """Who plans, leads, audits and follows up."""
    planning: NotRequired[Text]
    """What planning has to observe, such as access, notice and independence."""
    reporting: NotRequired[Text]
    """How and to whom results are reported."""
    importance: NotRequired[Text]
    """How the importance of processes decides how often and how deep they are audited."""
    earlier_results: NotRequired[list[RecordRef]]
    """The audits, findings and nonconformities whose results were taken into account."""
    auditor_role: NotRequired[str]
    """The role whose required competences an auditor needs. An id in `roles`."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


AuditKind: TypeAlias = Union[
    Literal["internal"],
    Literal["second_party"],
    Literal["third_party"],
]
"""Who audits whom.

`internal`: The organization audits itself (first party).
`second_party`: A customer audits the organization, or the organization a supplier.
`third_party`: A certification body or authority audits the organization.
"""


class AuditScope(TypedDict):
    """What an audit looks at."""
    text: NotRequired[Text]
    """In words."""
    clauses: NotRequired[list[Citation]]
    """The clauses; one stands for all below it."""
    controls: NotRequired[list[Citation]]
    """The controls of Annex A or of own frameworks; `A` and a group such as `A.5` stand for all below them."""
    processes: NotRequired[list[str]]
    """The processes. An id in `processes`."""
    units: NotRequired[list[str]]
    """The units of the organization. An id in `units`."""
    suppliers: NotRequired[list[str]]
    """The suppliers. An id in `suppliers`."""



class PickedItem(TypedDict):
    """An item of a sample, and how it was judged."""
    item: Line
    """The item's id in what it was drawn from."""
    conforms: NotRequired[bool]
    """Whether it conforms; absent while nobody has judged."""
    note: NotRequired[Text]
    """What was seen."""



class AuditSample(TypedDict):
    """Items drawn from a larger number, so that anybody can draw the same again (see the view `sample`)."""
    id: str
    """The sample's id, unique in its audit."""
    what: NotRequired[Line]
    """What it was drawn from, in words."""
    register: NotRequired[Label]
    """The register it was drawn from, if it was one of this document."""
    population: NotRequired[list[Line]]
    """The ids of everything it was drawn from, if it was no register or one that has changed since."""
    population_size: NotRequired[Count]
    """How many items it was drawn from."""
    size: NotRequired[Count]
    """How many were to be drawn."""
    seed: NotRequired[Line]
    """The seed of the draw: any text, set down before it."""
    on: NotRequired[Date]
    """The day it was drawn."""
    by: NotRequired[str]
    """Who drew it. An id in `people`."""
    picked: NotRequired[list[PickedItem]]
    """What was drawn, and how each was judged."""


AuditPoint: TypeAlias = Union[
    Literal["established"],
    Literal["operating"],
    Literal["improving"],
    Literal["monitored"],
    Literal["audited"],
    Literal["reviewed"],
    Literal["better_outcomes"],
    Literal["corrected"],
    Literal["parties_heard"],
    Literal["documented"],
]
"""A point of the audit checklist for a management system as a whole (clause 4.4).

`established`: The ISMS is established: scope, objectives, policies and procedures, and its place among the business
processes.
`operating`: It operates as intended: controls are in place and work.
`improving`: It is improved: findings, review results and feedback are acted on.
`monitored`: It is monitored and measured, and the results are used.
`audited`: It is audited internally: regularly, objectively, competently, and followed up.
`reviewed`: Management reviews it at planned intervals.
`better_outcomes`: Improvement shows in outcomes, not in activity alone.
`corrected`: Corrective action goes to the cause, and its effect is checked.
`parties_heard`: Interested parties are known and their requirements taken up.
`documented`: Documented information is controlled and current.
"""

CheckResult: TypeAlias = Union[
    Literal["conforms"],
    Literal["does_not_conform"],
    Literal["inconclusive"],
]
"""What a check came to.

`conforms`: What was looked at conforms.
`does_not_conform`: It does not.
`inconclusive`: Nothing could be said, such as where nobody was there to ask.
"""


class AuditCheck(TypedDict):
    """Something an auditor checked."""
    id: str
    """The check's id, unique in its audit."""
    what: NotRequired[Line]
    """What was checked."""
    method: NotRequired[AuditMethod]
    """How it was checked."""
    points: NotRequired[list[AuditPoint]]
    """The points of the audit checklist it serves."""
    requirements: NotRequired[list[Citation]]
    """The clauses and controls it is about."""
    records: NotRequired[list[RecordRef]]
    """The records looked at."""
    sample: NotRequired[str]
    """The sample it was made on."""
    persons: NotRequired[list[str]]
    """The persons asked or watched. An id in `people`."""
    on: NotRequired[Date]
    """The day."""
    by: NotRequired[str]
    """Who judged. An id in `people`."""
    result: NotRequired[CheckResult]
    """What it came to."""
    note: NotRequired[Text]
    """What was seen or heard."""
    finding: NotRequired[str]
    """The finding it led to. An id in `findings`."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for it."""


PointResult: TypeAlias = Union[
    Literal["passed"],
    Literal["failed"],
]
"""How a point was judged.

`passed`: It passes.
`failed`: It does not.
"""


class PointJudgement(TypedDict):
    """The judgement of an audit on a point of the checklist."""
    point: AuditPoint
    """The point."""
    result: NotRequired[PointResult]
    """How it was judged."""
    on: NotRequired[Date]
    """The day."""
    by: NotRequired[str]
    """Who judged. An id in `people`."""
    note: NotRequired[Text]
    """Why."""


AuditState: TypeAlias = Union[
    Literal["planned"],
    Literal["prepared"],
    Literal["conducted"],
    Literal["reported"],
    Literal["completed"],
    Literal["followed_up"],
    Literal["cancelled"],
]
"""The state of an audit.

`planned`: Planned in the programme.
`prepared`: Its plan is ready: criteria, scope, team.
`conducted`: Held.
`reported`: Its results are reported.
`completed`: Completed: what was found is being dealt with.
`followed_up`: What was found has been dealt with.
`cancelled`: Cancelled, with a reason.
"""


class AuditAdopt(TypedDict):
    """Takes over an audit from another tool in the state it has there; first entry only."""
    kind: Literal["adopt"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    state: AuditState
    """The state it has."""
    source: Line
    """Where it comes from."""



class AuditCorrect(TypedDict):
    """Declares an earlier entry void: entries are never deleted."""
    kind: Literal["correct"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    entry: Count
    """The position of the entry in the history, counted from 0."""
    reason: Text
    """Why it was wrong."""



class AuditPrepare(TypedDict):
    """Says that criteria, scope and team are settled."""
    kind: Literal["prepare"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class AuditConduct(TypedDict):
    """Says that it was held."""
    kind: Literal["conduct"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    held_on: NotRequired[Date]
    """The first day it was held; the day of the command if absent."""



class AuditReport(TypedDict):
    """Reports its results to the managers concerned (9.2.2 c)."""
    kind: Literal["report"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reported_to: NotRequired[list[str]]
    """To whom; may be empty where the record says so already. An id in `people`."""
    conclusion: NotRequired[Text]
    """What it concluded, where the record does not say yet."""



class AuditComplete(TypedDict):
    """Completes it: each nonconformity found is taken up."""
    kind: Literal["complete"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class AuditFollowUp(TypedDict):
    """Says that what was found has been dealt with."""
    kind: Literal["follow_up"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class AuditCancel(TypedDict):
    """Cancels it."""
    kind: Literal["cancel"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""


AuditCommand: TypeAlias = Union[
    AuditAdopt,
    AuditCorrect,
    AuditPrepare,
    AuditConduct,
    AuditReport,
    AuditComplete,
    AuditFollowUp,
    AuditCancel,
]
"""A command to an audit (clause 9.2)."""


class Audit(TypedDict):
    """An audit (clause 9.2)."""
    id: str
    """The audit's id."""
    title: Line
    """What it is called."""
    kind: AuditKind
    """Who audits whom."""
    programme: NotRequired[str]
    """The programme it belongs to. An id in `audit_programme`."""
    scope: NotRequired[AuditScope]
    """What is audited."""
    criteria: NotRequired[list[Line]]
    """What it is audited against: the standard, clauses, or own documents by name."""
    planned_on: NotRequired[Date]
    """The day it is planned for."""
    held_on: NotRequired[Date]
    """The first day it was held."""
    held_until: NotRequired[Date]
    """The last day it was held."""
    reported_on: NotRequired[Date]
    """The day its results were reported."""
    completed_on: NotRequired[Date]
    """The day it was completed."""
    followed_up_on: NotRequired[Date]
    """The day its follow-up was finished."""
    team_leader: NotRequired[str]
    """Who leads it. An id in `people`."""
    auditors: NotRequired[list[str]]
    """Who audits, the leader among them or not. An id in `people`."""
    body: NotRequired[Line]
    """The body that audits, where it comes from outside."""
    auditees: NotRequired[list[str]]
    """Who answers the auditors. An id in `people`."""
    reported_to: NotRequired[list[str]]
    """The managers to whom the results were reported (clause 9.2.2 c). An id in `people`."""
    earlier_results: NotRequired[list[RecordRef]]
    """Earlier audits, findings and nonconformities that it takes up."""
    samples: NotRequired[list[AuditSample]]
    """What was drawn from a larger number."""
    checks: NotRequired[list[AuditCheck]]
    """What was checked, by which method and with which result."""
    judgements: NotRequired[list[PointJudgement]]
    """The points of the audit checklist on which it gave a judgement."""
    conclusion: NotRequired[Text]
    """What it concluded."""
    state: NotRequired[AuditState]
    """The state, as another tool keeps it; where there is a history, the history decides."""
    chain: NotRequired[bool]
    """Whether each entry of the history carries the fingerprint of the one before."""
    history: NotRequired[list[AuditCommand]]
    """What happened to it."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


MetricDirection: TypeAlias = Union[
    Literal["higher_is_better"],
    Literal["lower_is_better"],
]
"""Which way a value is better.

`higher_is_better`: The higher, the better.
`lower_is_better`: The lower, the better.
"""


class MetricThreshold(TypedDict):
    """A value beyond which something must be decided: below it where higher is better, above it where lower is."""
    name: Label
    """What it is called, such as `warning` or `critical`."""
    value: Decimal
    """The value."""



class Measurement(TypedDict):
    """A result of measuring."""
    on: Date
    """The day it is of."""
    value: Decimal
    """The value."""
    note: NotRequired[Text]
    """A remark."""



class MetricEvaluation(TypedDict):
    """What was made of the results of a metric (9.1)."""
    id: str
    """The evaluation's id."""
    on: NotRequired[Date]
    """The day."""
    by: NotRequired[str]
    """Who evaluated. An id in `people`."""
    conclusion: NotRequired[Text]
    """What the results mean."""
    decision: NotRequired[Text]
    """What was decided: also to do nothing, with the reason."""
    records: NotRequired[list[RecordRef]]
    """What carries the decision out: improvements, nonconformities, risks, changes."""



class Metric(TypedDict):
    """What is measured, how, by whom, and how it stands (clause 9.1)."""
    id: str
    """The metric's id."""
    title: Line
    """What it is called."""
    what: NotRequired[Text]
    """What is measured (9.1 a)."""
    method: NotRequired[Text]
    """How it is measured, so that results compare and can be reproduced (9.1 b)."""
    unit: NotRequired[Line]
    """The unit of its values, such as `%` or `days`."""
    measure_every: NotRequired[Interval]
    """How often it is measured (9.1 c)."""
    measured_by: NotRequired[str]
    """Who measures (9.1 d). An id in `people`."""
    analyse_every: NotRequired[Interval]
    """How often results are analysed and evaluated (9.1 e)."""
    analysed_by: NotRequired[str]
    """Who analyses and evaluates the results (9.1 f). An id in `people`."""
    direction: NotRequired[MetricDirection]
    """Which way a value is better."""
    target: NotRequired[Decimal]
    """The value to be reached."""
    thresholds: NotRequired[list[MetricThreshold]]
    """Values beyond which something must be decided."""
    serves: NotRequired[list[RecordRef]]
    """What it tells about: objectives, controls, processes, risks."""
    measurements: NotRequired[list[Measurement]]
    """The results."""
    evaluations: NotRequired[list[MetricEvaluation]]
    """What was made of the results."""
    used_in: NotRequired[list[RecordRef]]
    """Where the results were used: management reviews, risks, decisions."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


FindingKind: TypeAlias = Union[
    Literal["conformity"],
    Literal["nonconformity"],
    Literal["observation"],
    Literal["opportunity_for_improvement"],
]
"""What kind of finding it is.

`conformity`: The requirement is met.
`nonconformity`: The requirement is not met.
`observation`: Something to watch.
`opportunity_for_improvement`: Something that could be better.
"""

Grade: TypeAlias = Union[
    Literal["minor"],
    Literal["major"],
]
"""How grave a nonconformity is.

`minor`: It does not affect whether the ISMS reaches its results.
`major`: It does, or it puts that in serious doubt.
"""

FindingState: TypeAlias = Union[
    Literal["recorded"],
    Literal["communicated"],
    Literal["agreed"],
    Literal["disputed"],
    Literal["nonconformity_raised"],
    Literal["noted"],
    Literal["closed"],
    Literal["withdrawn"],
]
"""The state of a finding.

`recorded`: Written down.
`communicated`: Told to those audited.
`agreed`: They agree.
`disputed`: They do not.
`nonconformity_raised`: A nonconformity was opened for it.
`noted`: Taken note of.
`closed`: Closed.
`withdrawn`: Withdrawn, with a reason.
"""


class FindingAdopt(TypedDict):
    """Takes over a finding from another tool in the state it has there; first entry only."""
    kind: Literal["adopt"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    state: FindingState
    """The state it has."""
    source: Line
    """Where it comes from."""



class FindingCorrect(TypedDict):
    """Declares an earlier entry void: entries are never deleted."""
    kind: Literal["correct"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    entry: Count
    """The position of the entry in the history, counted from 0."""
    reason: Text
    """Why it was wrong."""



class FindingCommunicate(TypedDict):
    """Tells those audited."""
    kind: Literal["communicate"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    recipient: NotRequired[str]
    """Whom. An id in `people`."""



class FindingAgree(TypedDict):
    """Agrees with it."""
    kind: Literal["agree"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class FindingDispute(TypedDict):
    """Does not agree."""
    kind: Literal["dispute"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""



class FindingRaiseNonconformity(TypedDict):
    """Opens a nonconformity for it."""
    kind: Literal["raise_nonconformity"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    nonconformity: str
    """The nonconformity. An id in `nonconformities`."""



class FindingNote(TypedDict):
    """Takes note of it: no nonconformity."""
    kind: Literal["note"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    outcome: NotRequired[Text]
    """What follows from it."""



class FindingClose(TypedDict):
    """Closes it."""
    kind: Literal["close"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class FindingWithdraw(TypedDict):
    """Withdraws it."""
    kind: Literal["withdraw"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""


FindingCommand: TypeAlias = Union[
    FindingAdopt,
    FindingCorrect,
    FindingCommunicate,
    FindingAgree,
    FindingDispute,
    FindingRaiseNonconformity,
    FindingNote,
    FindingClose,
    FindingWithdraw,
]
"""A command to a finding."""


class Finding(TypedDict):
    """A finding of an audit (clause 9.2)."""
    id: str
    """The finding's id."""
    title: Line
    """What it is called."""
    kind: FindingKind
    """What kind of finding it is."""
    description: NotRequired[Text]
    """What was found."""
    grade: NotRequired[Grade]
    """How grave it is, for a nonconformity."""
    requirements: NotRequired[list[Citation]]
    """The requirements it is about."""
    audit: NotRequired[str]
    """The audit it was made in. An id in `audits`."""
    point: NotRequired[AuditPoint]
    """The point of the audit checklist it is about."""
    found_by: NotRequired[str]
    """Who found it. An id in `people`."""
    on: NotRequired[Date]
    """The day."""
    owner: NotRequired[str]
    """Who answers for what was audited. An id in `people`."""
    nonconformity: NotRequired[str]
    """The nonconformity opened for it. An id in `nonconformities`."""
    state: NotRequired[FindingState]
    """The state, as another tool keeps it; where there is a history, the history decides."""
    chain: NotRequired[bool]
    """Whether each entry of the history carries the fingerprint of the one before."""
    history: NotRequired[list[FindingCommand]]
    """What happened to it."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


ReviewTopic: TypeAlias = Union[
    Literal["a"],
    Literal["b"],
    Literal["c"],
    Literal["d1"],
    Literal["d2"],
    Literal["d3"],
    Literal["d4"],
    Literal["e"],
    Literal["f"],
    Literal["g"],
]
"""An input of the management review, by its letter in clause 9.3.2 of the edition of 2022.

`a`: Where actions from earlier reviews stand.
`b`: Changes in external and internal issues.
`c`: Changes in what interested parties need and expect; new in the edition of 2022.
`d1`: Nonconformities and corrective actions, and their trend.
`d2`: Results of monitoring and measurement, and their trend.
`d3`: Audit results, and their trend.
`d4`: How far objectives were met, and the trend.
`e`: Feedback from interested parties.
`f`: Results of risk assessment, and where risk treatment stands.
`g`: Opportunities for continual improvement.
"""


class ReviewInput(TypedDict):
    """What was put before a management review under one input."""
    topic: ReviewTopic
    """The input, by its letter in the edition of 2022."""
    records: NotRequired[list[RecordRef]]
    """The records put before it."""
    text: NotRequired[Text]
    """What was reported, and what the trend is."""
    nothing_to_report: NotRequired[bool]
    """Set where there was nothing to report."""



class CarriedDecision(TypedDict):
    """A decision of an earlier review whose state was looked at."""
    review: str
    """The earlier review. An id in `management_reviews`."""
    decision: str
    """The decision."""
    status: NotRequired[Text]
    """Where it stands."""


DecisionKind: TypeAlias = Union[
    Literal["improvement"],
    Literal["change"],
]
"""What a decision is about (clause 9.3.3).

`improvement`: An opportunity for improvement.
`change`: A need to change the ISMS.
"""


class ReviewDecision(TypedDict):
    """A decision of a management review (clause 9.3.3)."""
    id: str
    """The decision's id, unique in its review."""
    what: Line
    """What was decided."""
    kind: NotRequired[DecisionKind]
    """What it is about."""
    owner: NotRequired[str]
    """Who sees to it. An id in `people`."""
    due: NotRequired[Date]
    """The day it is due."""
    done: NotRequired[Date]
    """The day it was done."""
    result: NotRequired[Text]
    """What came of it."""
    record: NotRequired[RecordRef]
    """What carries it out, such as a change, an improvement or an objective."""



class ReviewConclusion(TypedDict):
    """What a management review concluded on the ISMS (clause 9.3.1)."""
    suitable: NotRequired[bool]
    """Whether it still suits the organization."""
    adequate: NotRequired[bool]
    """Whether it is enough for what is asked of it."""
    effective: NotRequired[bool]
    """Whether it reaches what it is meant to."""
    text: NotRequired[Text]
    """In words."""


ManagementReviewState: TypeAlias = Union[
    Literal["planned"],
    Literal["prepared"],
    Literal["held"],
    Literal["results_approved"],
    Literal["closed"],
    Literal["cancelled"],
]
"""The state of a management review.

`planned`: Planned.
`prepared`: Its inputs are ready.
`held`: Held.
`results_approved`: Its results are approved.
`closed`: Closed: its decisions are with those who carry them out.
`cancelled`: Cancelled, with a reason.
"""


class ManagementReviewAdopt(TypedDict):
    """Takes over a review from another tool in the state it has there; first entry only."""
    kind: Literal["adopt"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    state: ManagementReviewState
    """The state it has."""
    source: Line
    """Where it comes from."""



class ManagementReviewCorrect(TypedDict):
    """Declares an earlier entry void: entries are never deleted."""
    kind: Literal["correct"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    entry: Count
    """The position of the entry in the history, counted from 0."""
    reason: Text
    """Why it was wrong."""



class ManagementReviewPrepare(TypedDict):
    """Says that its inputs are ready."""
    kind: Literal["prepare"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class ManagementReviewHold(TypedDict):
    """Says that it was held."""
    kind: Literal["hold"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    held_on: NotRequired[Date]
    """The day it was held; the day of the command if absent."""
    attendees: NotRequired[list[str]]
    """Who took part; may be empty where the record says so already. An id in `people`."""



class ManagementReviewApproveResults(TypedDict):
    """Approves its results."""
    kind: Literal["approve_results"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    decisions: NotRequired[list[ReviewDecision]]
    """Decisions to add; may be empty where the record has them already."""
    conclusion: NotRequired[ReviewConclusion]
    """What it concluded, where the record does not say yet."""



class ManagementReviewClose(TypedDict):
    """Closes it: each decision is with somebody, by a day."""
    kind: Literal["close"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class ManagementReviewCancel(TypedDict):
    """Cancels it."""
    kind: Literal["cancel"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""


ManagementReviewCommand: TypeAlias = Union[
    ManagementReviewAdopt,
    ManagementReviewCorrect,
    ManagementReviewPrepare,
    ManagementReviewHold,
    ManagementReviewApproveResults,
    ManagementReviewClose,
    ManagementReviewCancel,
]
"""A command to a management review (clause 9.3)."""


class ManagementReview(TypedDict):
    """A management review (clause 9.3)."""
    id: str
    """The review's id."""
    title: NotRequired[Line]
    """What it is called."""
    owner: NotRequired[str]
    """Who prepares it and keeps its minutes. An id in `people`."""
    planned_on: NotRequired[Date]
    """The day it is planned for."""
    held_on: NotRequired[Date]
    """The day it was held."""
    since: NotRequired[Date]
    """The first day of the period it looks back on."""
    until: NotRequired[Date]
    """The last day of the period it looks back on."""
    attendees: NotRequired[list[str]]
    """Who took part. An id in `people`."""
    inputs: NotRequired[list[ReviewInput]]
    """What was put before it (clause 9.3.2)."""
    carried: NotRequired[list[CarriedDecision]]
    """Decisions of earlier reviews whose state was looked at (clause 9.3.2 a)."""
    decisions: NotRequired[list[ReviewDecision]]
    """What was decided (clause 9.3.3)."""
    conclusion: NotRequired[ReviewConclusion]
    """What it concluded on the ISMS (clause 9.3.1)."""
    approved: NotRequired[list[Approval]]
    """Who approved its results."""
    state: NotRequired[ManagementReviewState]
    """The state, as another tool keeps it; where there is a history, the history decides."""
    chain: NotRequired[bool]
    """Whether each entry of the history carries the fingerprint of the one before."""
    history: NotRequired[list[ManagementReviewCommand]]
    """What happened to it."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


NonconformitySource: TypeAlias = Union[
    Literal["internal_audit"],
    Literal["external_audit"],
    Literal["incident"],
    Literal["monitoring"],
    Literal["complaint"],
    Literal["management_review"],
    Literal["supplier"],
    Literal["observation"],
]
"""Where a nonconformity comes from.

`internal_audit`: An internal audit.
`external_audit`: An external audit.
`incident`: An incident.
`monitoring`: Monitoring and measurement.
`complaint`: A complaint or other feedback.
`management_review`: A management review.
`supplier`: A supplier.
`observation`: Anybody's observation.
"""


class Correction(TypedDict):
    """What was done at once about a nonconformity; it removes no cause."""
    what: NotRequired[Text]
    """What was done."""
    on: NotRequired[Date]
    """The day."""
    by: NotRequired[str]
    """Who did it. An id in `people`."""
    not_applicable_because: NotRequired[Text]
    """Why nothing can be corrected, where that is so."""



class SimilarCases(TypedDict):
    """The search for similar nonconformities."""
    result: Text
    """Where was searched, and what came out; `none found` is a result."""
    found: NotRequired[list[RecordRef]]
    """The records found."""



class Cause(TypedDict):
    """Why a nonconformity happened."""
    what: NotRequired[Text]
    """The cause."""
    method: NotRequired[Line]
    """How it was found, such as `five whys` or `fishbone`."""
    on: NotRequired[Date]
    """The day it was determined."""
    by: NotRequired[str]
    """Who determined it. An id in `people`."""
    similar: NotRequired[SimilarCases]
    """Whether the like exists or could happen elsewhere (10.2 b 3)."""



class Decision(TypedDict):
    """A decision for or against something, with its reason."""
    needed: bool
    """Whether it is needed."""
    reason: NotRequired[Text]
    """Why, or why not."""
    by: NotRequired[str]
    """Who decided. An id in `people`."""
    on: NotRequired[Date]
    """The day."""
    record: NotRequired[RecordRef]
    """What carries the decision out, such as a change."""



class Effectiveness(TypedDict):
    """The review of whether corrective action was effective (10.2 d)."""
    effective: NotRequired[bool]
    """Whether the cause is gone."""
    on: NotRequired[Date]
    """The day of the review."""
    by: NotRequired[str]
    """Who reviewed. An id in `people`."""
    criteria: NotRequired[Text]
    """By what it was judged."""


NonconformityState: TypeAlias = Union[
    Literal["raised"],
    Literal["contained"],
    Literal["cause_known"],
    Literal["action_planned"],
    Literal["action_done"],
    Literal["effectiveness_reviewed"],
    Literal["closed"],
    Literal["withdrawn"],
]
"""The state of a nonconformity.

`raised`: Somebody wrote it down.
`contained`: Controlled and corrected.
`cause_known`: Reviewed, and its cause known.
`action_planned`: Corrective action is planned.
`action_done`: Corrective action is done.
`effectiveness_reviewed`: Its effectiveness has been reviewed.
`closed`: Closed.
`withdrawn`: Withdrawn, with a reason.
"""


class NonconformityAdopt(TypedDict):
    """Takes over a nonconformity from another tool in the state it has there; first entry only."""
    kind: Literal["adopt"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    state: NonconformityState
    """The state it has."""
    source: Line
    """Where it comes from."""



class NonconformityCorrect(TypedDict):
    """Declares an earlier entry void: entries are never deleted."""
    kind: Literal["correct"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    entry: Count
    """The position of the entry in the history, counted from 0."""
    reason: Text
    """Why it was wrong."""



class NonconformityContain(TypedDict):
    """Records what was done at once to control and correct it, or why nothing can be (10.2 a)."""
    kind: Literal["contain"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    correction: Correction
    """What was done."""
    consequences: NotRequired[Text]
    """What it led to, and how that was dealt with."""



class NonconformityDetermineCause(TypedDict):
    """Records why it happened, and whether the like exists elsewhere (10.2 b)."""
    kind: Literal["determine_cause"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    cause: Cause
    """The cause."""



class NonconformityPlanAction(TypedDict):
    """Adds corrective actions (10.2 c)."""
    kind: Literal["plan_action"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    actions: NotRequired[list[Action]]
    """The actions to add; may be empty where the record has them already."""



class NonconformityCompleteAction(TypedDict):
    """Says that every corrective action is done."""
    kind: Literal["complete_action"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class NonconformityReviewEffectiveness(TypedDict):
    """Records whether the actions were effective (10.2 d)."""
    kind: Literal["review_effectiveness"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    effectiveness: Effectiveness
    """The review."""



class NonconformityNoActionNeeded(TypedDict):
    """Closes without corrective action, with the reason; never for a major."""
    kind: Literal["no_action_needed"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why none is needed."""
    isms_change: NotRequired[Decision]
    """Whether the ISMS must change (10.2 e), where the record does not say yet."""



class NonconformityClose(TypedDict):
    """Closes it (10.2 f, g)."""
    kind: Literal["close"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    isms_change: NotRequired[Decision]
    """Whether the ISMS must change (10.2 e), where the record does not say yet."""



class NonconformityReopen(TypedDict):
    """Takes it up again: the action was not effective, or it happened once more."""
    kind: Literal["reopen"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""



class NonconformityWithdraw(TypedDict):
    """Withdraws it: it was none."""
    kind: Literal["withdraw"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""


NonconformityCommand: TypeAlias = Union[
    NonconformityAdopt,
    NonconformityCorrect,
    NonconformityContain,
    NonconformityDetermineCause,
    NonconformityPlanAction,
    NonconformityCompleteAction,
    NonconformityReviewEffectiveness,
    NonconformityNoActionNeeded,
    NonconformityClose,
    NonconformityReopen,
    NonconformityWithdraw,
]
"""A command to a nonconformity (clause 10.2)."""


class Nonconformity(TypedDict):
    """A requirement that is not met (clause 10.2)."""
    id: str
    """The nonconformity's id."""
    title: Line
    """What it is called."""
    description: NotRequired[Text]
    """What was found."""
    source: NotRequired[NonconformitySource]
    """Where it comes from."""
    arises_from: NotRequired[RecordRef]
    """The finding, incident or other record it comes from."""
    found_on: NotRequired[Date]
    """The day it was found."""
    raised_by: NotRequired[str]
    """Who raised it. An id in `people`."""
    requirements: NotRequired[list[Citation]]
    """The requirements that are not met: clauses, controls, or own documents in words."""
    grade: NotRequired[Grade]
    """How grave it is."""
    owner: NotRequired[str]
    """Who answers for its handling. An id in `people`."""
    due: NotRequired[Date]
    """The day by which it is to be closed."""
    correction: NotRequired[Correction]
    """What was done at once to control and correct it (10.2 a)."""
    consequences: NotRequired[Text]
    """What it led to, and how that was dealt with (10.2 a 2)."""
    cause: NotRequired[Cause]
    """Why it happened (10.2 b)."""
    action_needed: NotRequired[Decision]
    """Whether action to remove the cause is needed (10.2 b)."""
    actions: NotRequired[list[Action]]
    """The corrective actions (10.2 c)."""
    effectiveness: NotRequired[Effectiveness]
    """Whether they were effective (10.2 d)."""
    isms_change: NotRequired[Decision]
    """Whether the ISMS must change (10.2 e)."""
    recurrence_of: NotRequired[str]
    """The earlier nonconformity that this one repeats. An id in `nonconformities`."""
    state: NotRequired[NonconformityState]
    """The state, as another tool keeps it; where there is a history, the history decides."""
    chain: NotRequired[bool]
    """Whether each entry of the history carries the fingerprint of the one before."""
    history: NotRequired[list[NonconformityCommand]]
    """What happened to it."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


ImprovementSource: TypeAlias = Union[
    Literal["incident"],
    Literal["internal_audit"],
    Literal["external_audit"],
    Literal["management_review"],
    Literal["risk_management"],
    Literal["change"],
    Literal["feedback"],
    Literal["monitoring"],
    Literal["exercise"],
    Literal["idea"],
]
"""Where an improvement comes from.

`incident`: An incident.
`internal_audit`: An internal audit.
`external_audit`: An external audit.
`management_review`: A management review.
`risk_management`: Risk management.
`change`: A change of the business or of operations.
`feedback`: Feedback of an interested party.
`monitoring`: Monitoring and measurement.
`exercise`: An exercise of a plan.
`idea`: Anybody's idea.
"""


class ImprovementDecision(TypedDict):
    """What was decided on an improvement."""
    approved: bool
    """Whether it is to be done."""
    reason: NotRequired[Text]
    """Why, or why not."""
    by: NotRequired[str]
    """Who decided. An id in `people`."""
    on: NotRequired[Date]
    """The day."""



class MeasuredValue(TypedDict):
    """A value and the day it is of."""
    value: Decimal
    """The value."""
    on: NotRequired[Date]
    """The day."""



class ImprovementEvaluation(TypedDict):
    """Whether an improvement had its effect."""
    improved: bool
    """Whether it is better now."""
    on: NotRequired[Date]
    """The day."""
    by: NotRequired[str]
    """Who judged. An id in `people`."""
    reason: NotRequired[Text]
    """By what it was judged."""


ImprovementState: TypeAlias = Union[
    Literal["proposed"],
    Literal["decided"],
    Literal["done"],
    Literal["evaluated"],
    Literal["rejected"],
]
"""The state of an improvement.

`proposed`: Proposed.
`decided`: It is to be done.
`done`: Done.
`evaluated`: Its effect has been judged.
`rejected`: Not to be done, with a reason.
"""


class ImprovementAdopt(TypedDict):
    """Takes over an improvement from another tool in the state it has there; first entry only."""
    kind: Literal["adopt"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    state: ImprovementState
    """The state it has."""
    source: Line
    """Where it comes from."""



class ImprovementCorrect(TypedDict):
    """Declares an earlier entry void: entries are never deleted."""
    kind: Literal["correct"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    entry: Count
    """The position of the entry in the history, counted from 0."""
    reason: Text
    """Why it was wrong."""



class ImprovementDecide(TypedDict):
    """Decides that it is to be done."""
    kind: Literal["decide"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: NotRequired[Text]
    """Why."""
    owner: NotRequired[str]
    """Who does it, where the record does not say yet. An id in `people`."""
    due: NotRequired[Date]
    """By when, where the record does not say yet."""
    before: NotRequired[MeasuredValue]
    """The measure before, where the record does not have it yet."""



class ImprovementReject(TypedDict):
    """Decides that it is not to be done, or gives it up."""
    kind: Literal["reject"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""



class ImprovementComplete(TypedDict):
    """Reports it done."""
    kind: Literal["complete"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    result: NotRequired[Text]
    """What was done."""



class ImprovementEvaluate(TypedDict):
    """Judges its effect; it is better only if the measure is."""
    kind: Literal["evaluate"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    improved: bool
    """Whether it is better now."""
    after: NotRequired[MeasuredValue]
    """The measure after, where the record does not have it yet."""
    reason: NotRequired[Text]
    """By what it was judged."""


ImprovementCommand: TypeAlias = Union[
    ImprovementAdopt,
    ImprovementCorrect,
    ImprovementDecide,
    ImprovementReject,
    ImprovementComplete,
    ImprovementEvaluate,
]
"""A command to an improvement (clause 10.1)."""


class Improvement(TypedDict):
    """Something made better (clause 10.1)."""
    id: str
    """The improvement's id."""
    title: Line
    """What it is called."""
    description: NotRequired[Text]
    """What is to be made better, and how."""
    source: NotRequired[ImprovementSource]
    """Where it comes from."""
    arises_from: NotRequired[list[RecordRef]]
    """The incident, finding, review, change or other record it comes from."""
    proposed_on: NotRequired[Date]
    """The day it was proposed."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    expected_effect: NotRequired[Text]
    """What is expected of it."""
    decision: NotRequired[ImprovementDecision]
    """What was decided."""
    due: NotRequired[Date]
    """The day by which it is to be done."""
    carried_out_by: NotRequired[list[RecordRef]]
    """What carries it out: changes, documents, controls."""
    done_on: NotRequired[Date]
    """The day it was done."""
    result: NotRequired[Text]
    """What was done."""
    metric: NotRequired[str]
    """The metric that shows its effect. An id in `metrics`."""
    measure: NotRequired[Line]
    """What shows its effect, where no metric does."""
    direction: NotRequired[MetricDirection]
    """Which way the measure is better; that of the metric if absent."""
    before: NotRequired[MeasuredValue]
    """The measure before."""
    after: NotRequired[MeasuredValue]
    """The measure after."""
    evaluation: NotRequired[ImprovementEvaluation]
    """Whether it had the effect."""
    state: NotRequired[ImprovementState]
    """The state, as another tool keeps it; where there is a history, the history decides."""
    chain: NotRequired[bool]
    """Whether each entry of the history carries the fingerprint of the one before."""
    history: NotRequired[list[ImprovementCommand]]
    """What happened to it."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


EventClass: TypeAlias = Union[
    Literal["event"],
    Literal["incident"],
]
"""What an event was found to be (A.5.25).

`event`: An event only: no security incident.
`incident`: A security incident.
"""

Severity: TypeAlias = Union[
    Literal["minor"],
    Literal["moderate"],
    Literal["major"],
    Literal["critical"],
]
"""How bad an incident is.

`minor`: Minor.
`moderate`: Moderate.
`major`: Major.
`critical`: Critical.
"""


class TimelineEntry(TypedDict):
    """Something that happened during an incident."""
    at: Timestamp
    """When."""
    what: Text
    """What happened or was done."""
    by: NotRequired[str]
    """Who did it or saw it. An id in `people`."""



class IncidentStep(TypedDict):
    """A step of the response to an incident."""
    at: NotRequired[Timestamp]
    """When it was achieved."""
    what: NotRequired[Text]
    """What was done."""
    by: NotRequired[str]
    """Who did it. An id in `people`."""



class CustodyTransfer(TypedDict):
    """Evidence passing from one hand to another."""
    at: Timestamp
    """When."""
    giver: NotRequired[str]
    """Who gave it away. An id in `people`."""
    receiver: Line
    """Who took it, within the organization or outside."""
    purpose: NotRequired[Line]
    """What for."""



class CustodyItem(TypedDict):
    """A piece of evidence of an incident and who has had it (A.5.28)."""
    id: str
    """The piece's id, unique in its incident."""
    what: Line
    """What it is."""
    collected_at: NotRequired[Timestamp]
    """When it was collected."""
    collected_by: NotRequired[str]
    """Who collected it. An id in `people`."""
    method: NotRequired[Line]
    """How it was collected."""
    location: NotRequired[Line]
    """Where it is kept."""
    sha256: NotRequired[Digest]
    """The SHA-256 digest of the file or image, so that it can be shown to be unchanged."""
    transfers: NotRequired[list[CustodyTransfer]]
    """Each time it passed from hand to hand."""



class NotificationDuty(TypedDict):
    """A duty to tell somebody of an incident by a moment."""
    id: str
    """The duty's id, unique in its incident."""
    recipient: Line
    """Who must be told, such as an authority or a customer."""
    obligation: NotRequired[str]
    """The law or contract that asks for it. An id in `obligations`."""
    deadline: NotRequired[Timestamp]
    """The last moment for it."""
    notified_at: NotRequired[Timestamp]
    """When they were told."""
    notified_by: NotRequired[str]
    """Who told them. An id in `people`."""
    not_required_because: NotRequired[Text]
    """Why they need not be told after all."""


IncidentState: TypeAlias = Union[
    Literal["reported"],
    Literal["assessed"],
    Literal["dismissed"],
    Literal["responding"],
    Literal["contained"],
    Literal["recovered"],
    Literal["reviewed"],
    Literal["closed"],
]
"""The state of an incident.

`reported`: Somebody reported an event.
`assessed`: It has been assessed.
`dismissed`: It was an event only, no incident.
`responding`: It is an incident, and being dealt with.
`contained`: It spreads no further.
`recovered`: Normal operation is restored.
`reviewed`: It has been reviewed, and lessons drawn.
`closed`: Closed.
"""


class IncidentAdopt(TypedDict):
    """Takes over an incident from another tool in the state it has there; first entry only."""
    kind: Literal["adopt"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    state: IncidentState
    """The state it has."""
    source: Line
    """Where it comes from."""



class IncidentCorrect(TypedDict):
    """Declares an earlier entry void: entries are never deleted."""
    kind: Literal["correct"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    entry: Count
    """The position of the entry in the history, counted from 0."""
    reason: Text
    """Why it was wrong."""



class IncidentAssess(TypedDict):
    """Assesses the event (A.5.25)."""
    kind: Literal["assess"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    severity: NotRequired[Severity]
    """How bad it is."""
    properties: NotRequired[list[Property]]
    """The properties it harmed."""



class IncidentDismiss(TypedDict):
    """Decides that it is no incident."""
    kind: Literal["dismiss"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""



class IncidentRespond(TypedDict):
    """Decides that it is an incident, and begins to deal with it (A.5.26)."""
    kind: Literal["respond"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class IncidentContain(TypedDict):
    """Reports that it spreads no further."""
    kind: Literal["contain"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    what: NotRequired[Text]
    """What was done."""
    achieved_at: NotRequired[Timestamp]
    """When it was achieved, if before now."""



class IncidentRecover(TypedDict):
    """Reports that normal operation is restored."""
    kind: Literal["recover"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    what: NotRequired[Text]
    """What was done."""
    achieved_at: NotRequired[Timestamp]
    """When it was achieved, if before now."""



class IncidentReview(TypedDict):
    """Reviews it afterwards, and draws lessons (A.5.27)."""
    kind: Literal["review"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    lessons: NotRequired[list[Text]]
    """What was learned; added to what the record has."""
    follow_ups: NotRequired[list[RecordRef]]
    """What it leads to; added to what the record has."""



class IncidentClose(TypedDict):
    """Closes it."""
    kind: Literal["close"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class IncidentReopen(TypedDict):
    """Takes it up again."""
    kind: Literal["reopen"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""


IncidentCommand: TypeAlias = Union[
    IncidentAdopt,
    IncidentCorrect,
    IncidentAssess,
    IncidentDismiss,
    IncidentRespond,
    IncidentContain,
    IncidentRecover,
    IncidentReview,
    IncidentClose,
    IncidentReopen,
]
"""A command to an incident (A.5.25–A.5.27)."""


class Incident(TypedDict):
    """A security event or incident (A.5.24–A.5.28)."""
    id: str
    """The incident's id."""
    title: Line
    """What it is called."""
    description: NotRequired[Text]
    """What happened."""
    owner: NotRequired[str]
    """Who answers for its handling. An id in `people`."""
    occurred_at: NotRequired[Timestamp]
    """When it happened, as far as is known."""
    detected_at: NotRequired[Timestamp]
    """When it was detected."""
    reported_at: NotRequired[Timestamp]
    """When it was reported to those who handle incidents (A.6.8)."""
    reported_by: NotRequired[str]
    """Who reported it. An id in `people`."""
    assessed_at: NotRequired[Timestamp]
    """When it was assessed (A.5.25)."""
    assessed_by: NotRequired[str]
    """Who assessed it. An id in `people`."""
    assessed_as: NotRequired[EventClass]
    """What it was found to be: an event only, or an incident."""
    closed_at: NotRequired[Timestamp]
    """When it was closed."""
    severity: NotRequired[Severity]
    """How bad it is."""
    properties: NotRequired[list[Property]]
    """The properties it harmed."""
    assets: NotRequired[list[str]]
    """The assets it touched. An id in `assets`."""
    risks: NotRequired[list[str]]
    """The risks it touches. An id in `risks`."""
    failed_controls: NotRequired[list[str]]
    """The controls that failed. An id in `controls`."""
    timeline: NotRequired[list[TimelineEntry]]
    """What happened and was done, in the order of time."""
    containment: NotRequired[IncidentStep]
    """How and when its spread was stopped (A.5.26)."""
    eradication: NotRequired[IncidentStep]
    """How and when what caused it was removed."""
    recovery: NotRequired[IncidentStep]
    """How and when normal operation was restored."""
    evidence_needed: NotRequired[bool]
    """Whether evidence is needed, such as for proceedings (A.5.28)."""
    custody: NotRequired[list[CustodyItem]]
    """The evidence taken, each piece with its chain of custody."""
    notifications: NotRequired[list[NotificationDuty]]
    """Who must be told, and by when."""
    root_cause: NotRequired[Text]
    """Why it happened."""
    reviewed_at: NotRequired[Timestamp]
    """When it was reviewed afterwards (A.5.27)."""
    lessons: NotRequired[list[Text]]
    """What was learned from it (A.5.27)."""
    follow_ups: NotRequired[list[RecordRef]]
    """What it led to: risks, nonconformities, improvements, changes."""
    state: NotRequired[IncidentState]
    """The state, as another tool keeps it; where there is a history, the history decides."""
    chain: NotRequired[bool]
    """Whether each entry of the history carries the fingerprint of the one before."""
    history: NotRequired[list[IncidentCommand]]
    """What happened to the record."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


ExerciseKind: TypeAlias = Union[
    Literal["walkthrough"],
    Literal["tabletop"],
    Literal["simulation"],
    Literal["full"],
]
"""How a plan is exercised.

`walkthrough`: Read and talked through.
`tabletop`: A case played at the table.
`simulation`: Parts carried out.
`full`: Carried out in full.
"""


class Exercise(TypedDict):
    """An exercise of a plan (A.5.24, A.5.29)."""
    id: str
    """The exercise's id."""
    title: Line
    """What it is called."""
    kind: NotRequired[ExerciseKind]
    """How the plan is exercised."""
    plan: NotRequired[str]
    """The plan exercised. An id in `documents`."""
    scenario: NotRequired[Text]
    """The case that was played."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    planned_on: NotRequired[Date]
    """The day it is planned for."""
    on: NotRequired[Date]
    """The day it took place."""
    participants: NotRequired[list[str]]
    """Who took part. An id in `people`."""
    result: NotRequired[Text]
    """What came of it."""
    successful: NotRequired[bool]
    """Whether the plan did what it should."""
    lessons: NotRequired[Text]
    """What was learnt."""
    follow_ups: NotRequired[list[RecordRef]]
    """What follows from it: improvements, changes, nonconformities."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


PolicyExceptionState: TypeAlias = Union[
    Literal["requested"],
    Literal["approved"],
    Literal["refused"],
    Literal["revoked"],
    Literal["closed"],
]
"""The state of an exception. That it has expired is computed, never stored.

`requested`: Asked for.
`approved`: Approved.
`refused`: Refused.
`revoked`: Taken back before its end.
`closed`: No longer needed.
"""


class PolicyExceptionAdopt(TypedDict):
    """Takes over an exception from another tool in the state it has there; first entry only."""
    kind: Literal["adopt"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    state: PolicyExceptionState
    """The state it has."""
    source: Line
    """Where it comes from."""



class PolicyExceptionCorrect(TypedDict):
    """Declares an earlier entry void: entries are never deleted."""
    kind: Literal["correct"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    entry: Count
    """The position of the entry in the history, counted from 0."""
    reason: Text
    """Why it was wrong."""



class PolicyExceptionApprove(TypedDict):
    """Approves it."""
    kind: Literal["approve"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    until: NotRequired[Date]
    """The last day it holds; absent means the one the record gives."""
    under: NotRequired[str]
    """The delegation they act under, if not in their own right. An id in `delegations`."""



class PolicyExceptionRefuse(TypedDict):
    """Refuses it."""
    kind: Literal["refuse"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""



class PolicyExceptionRenew(TypedDict):
    """Approves it for a longer time."""
    kind: Literal["renew"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    until: Date
    """The new last day."""
    under: NotRequired[str]
    """The delegation they act under, if not in their own right. An id in `delegations`."""



class PolicyExceptionRevoke(TypedDict):
    """Takes it back before its end."""
    kind: Literal["revoke"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""



class PolicyExceptionClose(TypedDict):
    """Closes it: it is no longer needed."""
    kind: Literal["close"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""


PolicyExceptionCommand: TypeAlias = Union[
    PolicyExceptionAdopt,
    PolicyExceptionCorrect,
    PolicyExceptionApprove,
    PolicyExceptionRefuse,
    PolicyExceptionRenew,
    PolicyExceptionRevoke,
    PolicyExceptionClose,
]
"""A command to an exception."""


class PolicyException(TypedDict):
    """A requirement that is not kept for a time, with leave to do so."""
    id: str
    """The exception's id."""
    title: Line
    """What it is called."""
    requirements: NotRequired[list[Citation]]
    """The clauses and controls it is an exception from."""
    documents: NotRequired[list[str]]
    """The documents it is an exception from. An id in `documents`."""
    reason: NotRequired[Text]
    """Why it is needed."""
    owner: NotRequired[str]
    """Who asked for it and answers for it. An id in `people`."""
    assets: NotRequired[list[str]]
    """The assets it is for. An id in `assets`."""
    risks: NotRequired[list[str]]
    """The risks it bears on. An id in `risks`."""
    compensating_controls: NotRequired[list[str]]
    """The controls that make up for it. An id in `controls`."""
    compensation: NotRequired[Text]
    """What else makes up for it, in words."""
    requested_on: NotRequired[Date]
    """The day it was asked for."""
    approved: NotRequired[list[Approval]]
    """Who approved it."""
    until: NotRequired[Date]
    """The last day it holds."""
    ended_on: NotRequired[Date]
    """The day it was closed or revoked before its end."""
    state: NotRequired[PolicyExceptionState]
    """The state, as another tool keeps it; where there is a history, the history decides."""
    chain: NotRequired[bool]
    """Whether each entry of the history carries the fingerprint of the one before."""
    history: NotRequired[list[PolicyExceptionCommand]]
    """What happened to it."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


BuildApproach: TypeAlias = Union[
    Literal["self_written"],
    Literal["toolkit"],
    Literal["consultant"],
    Literal["software"],
    Literal["mixed"],
]
"""How an ISMS is built.

`self_written`: The organization writes everything itself.
`toolkit`: It adapts the documents of a toolkit.
`consultant`: A consultant builds it, or guides those who do.
`software`: A software product leads through it.
`mixed`: Several of these.
"""


class ExpectedEffort(TypedDict):
    """Knowledge, time and money."""
    knowledge: NotRequired[Text]
    """What those who build it have to know."""
    days: NotRequired[Count]
    """Working days of the organization's own people."""
    cost: NotRequired[Money]
    """Money for others and for tools."""
    until: NotRequired[Date]
    """The day by which it is to be done."""


Complexity: TypeAlias = Union[
    Literal["low"],
    Literal["medium"],
    Literal["high"],
]
"""How intricate an organization is.

`low`: One site, common technology, few obligations.
`medium`: In between.
`high`: Many sites or units, own technology, strict obligations.
"""

StepKind: TypeAlias = Union[
    Literal["management_support"],
    Literal["scope"],
    Literal["objectives"],
    Literal["framework"],
    Literal["documentation"],
    Literal["controls"],
    Literal["communication_and_training"],
    Literal["monitoring_and_review"],
    Literal["incident_management"],
    Literal["continual_improvement"],
]
"""One of the ten steps from the decision to an ISMS that improves.

`management_support`: Top management is behind it, and there are resources.
`scope`: The scope is defined.
`objectives`: Objectives are set.
`framework`: Structure, roles, responsibilities, policies and processes are laid out.
`documentation`: Policies and processes are written down.
`controls`: Controls are chosen by risk and put into operation.
`communication_and_training`: People know of it and are trained.
`monitoring_and_review`: It is monitored, audited and reviewed.
`incident_management`: Incidents are managed.
`continual_improvement`: It improves.
"""


class ImplementationStep(TypedDict):
    """One step: who, by when, and when it was done."""
    step: StepKind
    """Which step it is."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    started_on: NotRequired[Date]
    """The day work began."""
    planned_on: NotRequired[Date]
    """The day by which it is to be done."""
    done_on: NotRequired[Date]
    """The day it was done."""
    records: NotRequired[list[RecordRef]]
    """Records that show it."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept elsewhere."""
    notes: NotRequired[Text]
    """Remarks."""


ConstraintKind: TypeAlias = Union[
    Literal["resources"],
    Literal["time"],
    Literal["expertise"],
    Literal["cost"],
    Literal["change_management"],
    Literal["other"],
]
"""What kind of thing makes an implementation harder.

`resources`: People and means.
`time`: Time.
`expertise`: Knowledge.
`cost`: Money.
`change_management`: The will to work differently.
`other`: Anything else.
"""


class ImplementationConstraint(TypedDict):
    """Something that makes the implementation harder, and what is done about it."""
    id: str
    """The constraint's id."""
    kind: NotRequired[ConstraintKind]
    """What kind it is."""
    what: Line
    """What it is."""
    mitigation: NotRequired[Text]
    """What is done about it."""
    owner: NotRequired[str]
    """Who answers for that. An id in `people`."""



class ImplementationPlan(TypedDict):
    """The plan by which the ISMS is built."""
    owner: NotRequired[str]
    """Who leads the implementation. An id in `people`."""
    approach: NotRequired[BuildApproach]
    """How the ISMS is built."""
    approach_reason: NotRequired[Text]
    """Why it is built that way."""
    expected: NotRequired[ExpectedEffort]
    """What it is expected to take."""
    spent: NotRequired[ExpectedEffort]
    """What it has taken so far."""
    complexity: NotRequired[Complexity]
    """How intricate the organization is: its sites, units, technology and obligations taken together."""
    steps: NotRequired[list[ImplementationStep]]
    """The ten steps, each once."""
    constraints: NotRequired[list[ImplementationConstraint]]
    """What makes it harder."""
    approved: NotRequired[list[Approval]]
    """Who approved the plan."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""



class CertificationAudit(TypedDict):
    """An audit of the certification body."""
    planned_on: NotRequired[Date]
    """The day it is planned for."""
    held_on: NotRequired[Date]
    """The day it ended."""
    audit: NotRequired[str]
    """The record of the audit. An id in `audits`."""
    findings: NotRequired[list[str]]
    """What the body found. An id in `findings`."""
    conclusion: NotRequired[Text]
    """What it concluded."""



class SurveillanceAudit(TypedDict):
    """A surveillance audit: at least one each calendar year in which there is no recertification audit."""
    id: str
    """The audit's id."""
    planned_on: NotRequired[Date]
    """The day it is planned for."""
    held_on: NotRequired[Date]
    """The day it ended."""
    audit: NotRequired[str]
    """The record of the audit. An id in `audits`."""
    findings: NotRequired[list[str]]
    """What the body found. An id in `findings`."""
    conclusion: NotRequired[Text]
    """What it concluded."""



class Recertification(TypedDict):
    """A recertification: a new cycle of three years."""
    id: str
    """The recertification's id."""
    planned_on: NotRequired[Date]
    """The day the audit is planned for."""
    held_on: NotRequired[Date]
    """The day the audit ended."""
    decided_on: NotRequired[Date]
    """The day of the body's decision."""
    expires_on: NotRequired[Date]
    """The last day of the certificate from then on."""
    audit: NotRequired[str]
    """The record of the audit. An id in `audits`."""
    findings: NotRequired[list[str]]
    """What the body found. An id in `findings`."""



class CertificateSuspension(TypedDict):
    """A time in which the certificate must not be used."""
    since: NotRequired[Date]
    """The first day."""
    until: NotRequired[Date]
    """The last day."""
    reason: NotRequired[Text]
    """Why."""


CertificationState: TypeAlias = Union[
    Literal["applied"],
    Literal["stage_1_held"],
    Literal["stage_2_held"],
    Literal["certified"],
    Literal["suspended"],
    Literal["refused"],
    Literal["withdrawn"],
]
"""The state of a certification. That a certificate is past its end is computed from its dates, never stored.

`applied`: The organization applied.
`stage_1_held`: The first stage of the audit was held.
`stage_2_held`: The second stage was held.
`certified`: The certificate holds.
`suspended`: The certificate must not be used for the time being.
`refused`: The body refused it.
`withdrawn`: It was withdrawn, or the organization gave it up.
"""


class CertificationAdopt(TypedDict):
    """Takes over a certification from another tool in the state it has there; first entry only."""
    kind: Literal["adopt"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    state: CertificationState
    """The state it has."""
    source: Line
    """Where it comes from."""



class CertificationCorrect(TypedDict):
    """Declares an earlier entry void: entries are never deleted."""
    kind: Literal["correct"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    entry: Count
    """The position of the entry in the history, counted from 0."""
    reason: Text
    """Why it was wrong."""



class CertificationStage1(TypedDict):
    """Records the first stage of the audit."""
    kind: Literal["stage_1"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    held_on: NotRequired[Date]
    """The day it ended; absent means the day of the entry."""
    findings: NotRequired[list[str]]
    """What the body found. An id in `findings`."""
    conclusion: NotRequired[Text]
    """What it concluded."""



class CertificationStage2(TypedDict):
    """Records the second stage of the audit."""
    kind: Literal["stage_2"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    held_on: NotRequired[Date]
    """The day it ended; absent means the day of the entry."""
    findings: NotRequired[list[str]]
    """What the body found. An id in `findings`."""
    conclusion: NotRequired[Text]
    """What it concluded."""



class CertificationDecide(TypedDict):
    """Records the decision to certify."""
    kind: Literal["decide"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    decided_on: NotRequired[Date]
    """The day of the decision; absent means the day of the entry."""
    expires_on: Date
    """The last day of the certificate."""
    certificate: NotRequired[Line]
    """The number of the certificate."""
    scope_version: NotRequired[Line]
    """The version of the scope it rests on."""
    statement: NotRequired[str]
    """The Statement of Applicability it cites. An id in `statement_of_applicability`."""
    statement_version: NotRequired[Line]
    """Its version."""



class CertificationRefuse(TypedDict):
    """Records the decision not to certify."""
    kind: Literal["refuse"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""



class CertificationSurveil(TypedDict):
    """Records a surveillance audit."""
    kind: Literal["surveil"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    surveillance: str
    """The id of the audit: of a planned one, or a new one."""
    held_on: NotRequired[Date]
    """The day it ended; absent means the day of the entry."""
    findings: NotRequired[list[str]]
    """What the body found. An id in `findings`."""
    conclusion: NotRequired[Text]
    """What it concluded."""



class CertificationRecertify(TypedDict):
    """Records the decision to certify again."""
    kind: Literal["recertify"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    recertification: str
    """The id of the recertification: of a planned one, or a new one."""
    held_on: NotRequired[Date]
    """The day the audit ended."""
    decided_on: NotRequired[Date]
    """The day of the decision; absent means the day of the entry."""
    expires_on: Date
    """The last day of the certificate from then on."""
    findings: NotRequired[list[str]]
    """What the body found. An id in `findings`."""



class CertificationSuspend(TypedDict):
    """Suspends the certificate."""
    kind: Literal["suspend"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""



class CertificationRestore(TypedDict):
    """Ends a suspension."""
    kind: Literal["restore"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""



class CertificationChangeScope(TypedDict):
    """Records that the certificate now covers something else."""
    kind: Literal["change_scope"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    scope_statement: NotRequired[Text]
    """The scope as the certificate now words it."""
    scope_version: NotRequired[Line]
    """The version of the scope it now rests on."""
    statement: NotRequired[str]
    """The Statement of Applicability it now cites. An id in `statement_of_applicability`."""
    statement_version: NotRequired[Line]
    """Its version."""



class CertificationWithdraw(TypedDict):
    """Withdraws the certificate or the application."""
    kind: Literal["withdraw"]
    by: str
    """Who. An id in `people`."""
    at: Timestamp
    """When, in UTC; a history never runs backwards."""
    note: NotRequired[Text]
    """A remark."""
    despite: NotRequired[list[Despite]]
    """Practices passed over on purpose, each with its reason."""
    previous: NotRequired[Digest]
    """The SHA-256 fingerprint of the entry before, where the history is chained."""
    reason: Text
    """Why."""


CertificationCommand: TypeAlias = Union[
    CertificationAdopt,
    CertificationCorrect,
    CertificationStage1,
    CertificationStage2,
    CertificationDecide,
    CertificationRefuse,
    CertificationSurveil,
    CertificationRecertify,
    CertificationSuspend,
    CertificationRestore,
    CertificationChangeScope,
    CertificationWithdraw,
]
"""A command to a certification (ISO/IEC 17021-1)."""


class Certification(TypedDict):
    """The certification of the ISMS, from the application to the last surveillance; one record a certificate."""
    id: str
    """The certification's id."""
    certificate: NotRequired[Line]
    """The number of the certificate."""
    body: NotRequired[Line]
    """The certification body."""
    accreditation: NotRequired[Line]
    """Who accredited the body."""
    edition: NotRequired[Edition]
    """The edition certified against; absent means the document's own."""
    owner: NotRequired[str]
    """Who looks after it in the organization. An id in `people`."""
    applied_on: NotRequired[Date]
    """The day of the application."""
    stage_1: NotRequired[CertificationAudit]
    """The first stage of the initial audit: is the ISMS documented and ready?"""
    stage_2: NotRequired[CertificationAudit]
    """The second stage: does it work?"""
    decided_on: NotRequired[Date]
    """The day of the body's first decision; the cycle of three years begins with it."""
    expires_on: NotRequired[Date]
    """The last day of the certificate as first granted."""
    surveillances: NotRequired[list[SurveillanceAudit]]
    """The surveillance audits."""
    recertifications: NotRequired[list[Recertification]]
    """The recertifications, each with the certificate's new end."""
    scope_statement: NotRequired[Text]
    """The scope as the certificate words it."""
    scope_version: NotRequired[Line]
    """The version of the scope that the certificate rests on."""
    statement: NotRequired[str]
    """The Statement of Applicability that the certificate cites. An id in `statement_of_applicability`."""
    statement_version: NotRequired[Line]
    """Its version."""
    suspensions: NotRequired[list[CertificateSuspension]]
    """When it was suspended."""
    withdrawn_on: NotRequired[Date]
    """The day it was withdrawn or given up."""
    state: NotRequired[CertificationState]
    """The state, as another tool keeps it; where there is a history, the history decides."""
    chain: NotRequired[bool]
    """Whether each entry of the history carries the fingerprint of the one before."""
    history: NotRequired[list[CertificationCommand]]
    """What happened to it."""
    evidence: NotRequired[list[Evidence]]
    """Evidence kept for the record."""
    revision: NotRequired[Count]
    """How often the record has been changed."""
    created: NotRequired[Stamp]
    """Who made the record, and when."""
    updated: NotRequired[Stamp]
    """Who changed it last, and when."""
    retired: NotRequired[Retirement]
    """Set when the record is no longer in use; records are retired, not deleted."""
    tags: NotRequired[list[Label]]
    """Free tags."""
    x: NotRequired[Extension]
    """Data of the tool that keeps the record; never read by a rule, kept through every round trip."""


Severities: TypeAlias = dict[str, Literal["error", "warning", "advice", "off"]]
"""Severities by rule code or family."""


class Thresholds(TypedDict):
    """Thresholds of rules; each absent one has the value its description names."""
    unrated_grace_days: NotRequired[Count]
    """Days a risk may stay unrated after it was created (RSK020). 30 if absent."""
    decision_grace_days: NotRequired[Count]
    """Days within which a risk newly assessed is accepted, and a plan newly drawn up approved, while nothing is done
    under it yet (TRT003, TRT008). 30 if absent.
    """
    control_on_risks: NotRequired[Count]
    """On how many risks one control may be credited before it is remarked (TRT014). 20 if absent."""
    repeated_minors: NotRequired[Count]
    """How many minor nonconformities on one requirement suggest a major (NCR013). 3 if absent."""
    repeated_minors_months: NotRequired[Count]
    """Within how many months these are counted together (NCR013). 12 if absent."""
    waiting_days: NotRequired[Count]
    """Days after the last action before effectiveness can be judged (NCR007). 0 if absent."""
    open_nonconformity_days: NotRequired[Count]
    """Days a nonconformity may stay open when it has no due date (NCR010). 90 if absent."""
    supplier_review_months: NotRequired[Count]
    """Months between two reviews of a supplier for whom no interval is planned (OPS003). 12 if absent."""
    unintended_change_days: NotRequired[Count]
    """Days in which a change that nobody intended is to be reviewed (OPS007). 14 if absent."""
    severe_incident_rank: NotRequired[Count]
    """From which severity an incident needs lessons and a follow-up: 1 minor, 2 moderate, 3 major, 4 critical
    (INC005, INC006). 3 if absent.
    """
    resource_decision_days: NotRequired[Count]
    """Days after which a resource that was asked for is to be decided (LDR008). 30 if absent."""
    owned_records: NotRequired[Count]
    """From how many records with an owner on it is remarked that all owners sit in IT (LDR007). 5 if absent."""
    objective_words: NotRequired[Count]
    """Fewest words of an objective that says what changes (OBJ010). 5 if absent."""
    awareness_grace_days: NotRequired[Count]
    """Days within which everybody takes part in a first awareness measure (SUP004). 90 if absent."""
    training_effect_days: NotRequired[Count]
    """Days after which the effect of a training is to be known (SUP005). 90 if absent."""
    audit_report_days: NotRequired[Count]
    """Days after an audit by which its results are reported (AUD009). 60 if absent."""
    review_results_days: NotRequired[Count]
    """Days after a management review by which its results are recorded, where its state does not tell (REV006,
    REV007). 30 if absent.
    """
    event_assessment_hours: NotRequired[Count]
    """Hours within which a reported event is assessed (INC003). 24 if absent."""
    notification_warning_hours: NotRequired[Count]
    """How many hours before its deadline a duty to notify is announced (INC008). 24 if absent."""
    exercise_months: NotRequired[Count]
    """Months after which a plan is exercised again, where no interval is planned (INC002). 12 if absent."""
    measurement_grace_days: NotRequired[Count]
    """Days a measurement may be late (MON004). 14 if absent."""
    breach_decision_days: NotRequired[Count]
    """Days within which a breached threshold or a bad trend leads to a decision (MON005, IMP005). 30 if absent."""
    untested_months: NotRequired[Count]
    """Months an implemented control may go untested, where no interval is planned (MON007). 12 if absent."""
    feedback_months: NotRequired[Count]
    """Months within which interested parties are heard again (MON009). 12 if absent."""
    evaluation_months: NotRequired[Count]
    """Months after which performance has been evaluated once, where no interval is planned (MON010). 12 if absent."""
    improvement_months: NotRequired[Count]
    """Months within which something is improved, and over which sources of improvement are looked at (IMP001,
    IMP004). 12 if absent.
    """
    effect_days: NotRequired[Count]
    """Days after which the effect of an improvement is known (IMP002). 180 if absent."""
    source_decision_days: NotRequired[Count]
    """Days after which what calls for improvement has led to a decision (IMP004). 60 if absent."""
    trend_periods: NotRequired[Count]
    """Over how many periods a measure must have got worse to be a trend (IMP005). 3 if absent."""
    competence_notice_days: NotRequired[Count]
    """Days before its end from which a competence is said to end soon. 90 if absent."""
    justification_length: NotRequired[Count]
    """Fewest characters of a justification that says something (SOA014). 15 if absent."""



class Settings(TypedDict):
    """Settings of a check; every member may be absent."""
    severity: NotRequired[Severities]
    """Severities by rule code, such as `{'RSK022': 'error', 'SOA014': 'off'}`; a code prefix such as `SOA` stands for
    its family.
    """
    select: NotRequired[list[Label]]
    """Only these rules or families; absent or empty means all."""
    ignore: NotRequired[list[Label]]
    """Not these rules or families."""
    thresholds: NotRequired[Thresholds]
    """Thresholds of rules."""
    hardened: NotRequired[list[Label]]
    """Practices that lifecycles treat as binding: codes of soft guards that may no longer be passed over."""


ClauseStanding: TypeAlias = Union[
    Literal["satisfied"],
    Literal["not_assessable"],
    Literal["needs_judgement"],
    Literal["partly_satisfied"],
    Literal["not_satisfied"],
]
"""What the records show of a clause.

`satisfied`: Records show that it is met, and no rule speaks against them.
`not_assessable`: It is kept elsewhere, and cannot be judged here.
`needs_judgement`: Nothing speaks against it that the standard asks for, but a person must look: practices are not
followed, or nothing happened yet.
`partly_satisfied`: Records are there, and some of what is asked for is not met.
`not_satisfied`: Nothing shows that it is met, or the thing itself is not there.
"""


class VerdictReason(TypedDict):
    """Something that speaks for or against a verdict."""
    code: NotRequired[str]
    """The code of the rule that says so; absent where no rule does."""
    severity: NotRequired[Severity]
    """How grave it is."""
    message: str
    """What is the matter."""
    path: NotRequired[str]
    """The JSON pointer into the document."""
    record: NotRequired[RecordRef]
    """The record it is about."""
    owner: NotRequired[str]
    """Who answers for that record."""
    help: NotRequired[str]
    """What would mend it."""



class ClauseEvidence(TypedDict):
    """Records of one register that speak for a clause."""
    register: str
    """The register."""
    count: Count
    """How many of its records speak."""
    latest: NotRequired[Date]
    """The day of the latest, where they have one."""
    done: bool
    """Whether they show what was done, and not only what was laid down."""
    examples: NotRequired[list[RecordRef]]
    """The first of them, and the latest."""



class ClauseVerdict(TypedDict):
    """A clause, and what the records show of it."""
    clause: str
    """Its number in the edition."""
    title: str
    """Its title."""
    standing: ClauseStanding
    """What the records show."""
    reasons: NotRequired[list[VerdictReason]]
    """Why, the gravest first."""
    evidence: NotRequired[list[ClauseEvidence]]
    """What speaks for it."""
    kept_in: NotRequired[Line]
    """Where it is kept, if not here."""
    to_judge: NotRequired[list[str]]
    """What a person must still judge."""


IsmsState: TypeAlias = Union[
    Literal["established"],
    Literal["implemented"],
    Literal["maintained"],
    Literal["continually_improved"],
]
"""A state in which clause 4.4 wants the ISMS to be.

`established`: Context, leadership, planning and support are laid down (clauses 4 to 7).
`implemented`: It is operated (clause 8).
`maintained`: It is looked after: monitored, audited, reviewed, its documents kept up (clauses 9, 7.5).
`continually_improved`: It gets better (clause 10).
"""


class StateVerdict(TypedDict):
    """How far the ISMS is in one of the four states."""
    state: IsmsState
    """The state."""
    standing: ClauseStanding
    """The gravest of its clauses' verdicts."""
    because_of: NotRequired[list[str]]
    """The clauses that keep it from being satisfied."""



class ClauseCounts(TypedDict):
    """How many clauses have a verdict."""
    satisfied: Count
    """Satisfied."""
    not_assessable: Count
    """Kept elsewhere."""
    needs_judgement: Count
    """For a person to judge."""
    partly_satisfied: Count
    """Met in part."""
    not_satisfied: Count
    """Not met."""



class ClauseVerdicts(TypedDict):
    """Every assessable clause with its verdict, and clause 4.4 as their roll-up."""
    as_of: Date
    """The day."""
    edition: Edition
    """The edition the clauses are of."""
    clauses: NotRequired[list[ClauseVerdict]]
    """The clauses in order: 30 in 2022, 26 in 2013. Clause 4.4 is satisfied only if all others are."""
    states: NotRequired[list[StateVerdict]]
    """The four states of clause 4.4."""
    because_of: NotRequired[list[str]]
    """The clauses that keep 4.4 from being satisfied."""
    counts: ClauseCounts
    """How many clauses have which verdict."""


AsOf: TypeAlias = str
"""A day (its end in UTC), or a moment in UTC."""


class BundledRisk(TypedDict):
    """A risk that an asset faces."""
    risk: str
    """The risk. An id in `risks`."""
    title: str
    """What it is called."""
    owner: NotRequired[str]
    """Who owns it. An id in `people`."""
    level: NotRequired[str]
    """The id of its level now; absent while it is not rated."""
    label: NotRequired[str]
    """What people call the level."""
    rank: NotRequired[Count]
    """The rank of the level, counted from 0 for the lowest."""
    assessed_on: NotRequired[Date]
    """The day of the assessment."""
    options: NotRequired[list[str]]
    """The options of its treatment."""


ControlReason: TypeAlias = Union[
    Literal["implemented"],
    Literal["not_implemented"],
    Literal["in_part"],
    Literal["not_yet"],
    Literal["test_failed"],
    Literal["retired"],
    Literal["no_status"],
    Literal["no_such_control"],
]
"""Why a control is taken to work or not.

`implemented`: It is implemented, and its latest test, if any, did not fail.
`not_implemented`: It is planned or not started.
`in_part`: Part of it is implemented.
`not_yet`: It is implemented from a later day.
`test_failed`: Its latest test failed.
`retired`: It is no longer in use.
`no_status`: Nobody has said how far it is implemented.
`no_such_control`: There is no such control here.
"""


class BundledProtection(TypedDict):
    """A control that protects an asset."""
    control: str
    """The control. An id in `controls`."""
    title: NotRequired[str]
    """What it is called; absent where there is no such control."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    risks: NotRequired[list[str]]
    """The risks it treats. An id in `risks`."""
    status: NotRequired[Implementation]
    """How far it is implemented."""
    reason: ControlReason
    """Why it counts, or does not."""
    tested_on: NotRequired[Date]
    """The day of its latest test."""
    test: NotRequired[TestResult]
    """What came of it."""



class BreachPlan(TypedDict):
    """A plan for a breach."""
    record: RecordRef
    """The document or process."""
    title: str
    """What it is called."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    exercised_on: NotRequired[Date]
    """The day it was last exercised."""



class ResponsiblePerson(TypedDict):
    """Somebody who answers for a part of a bundle."""
    person: str
    """The person. An id in `people`."""
    name: NotRequired[str]
    """The name, if the document has it."""
    answers_for: NotRequired[list[RecordRef]]
    """What they answer for."""


BundleStep: TypeAlias = Union[
    Literal["identified"],
    Literal["risks"],
    Literal["protections"],
    Literal["breach_plan"],
    Literal["responsible"],
]
"""A step from an asset to its protection.

`identified`: The asset is identified: owned, and rated.
`risks`: The risks it faces are assessed.
`protections`: Something protects it.
`breach_plan`: There is a plan for a breach, and it was exercised.
`responsible`: Somebody answers for each step.
"""


class BundleGap(TypedDict):
    """Something a bundle lacks."""
    step: BundleStep
    """The step it lacks it for."""
    message: str
    """What is missing."""
    path: str
    """The JSON pointer into the document to where it would stand."""



class AssetBundle(TypedDict):
    """An asset with its risks, protections, plan for a breach and responsible people."""
    asset: str
    """The asset. An id in `assets`."""
    name: str
    """What it is called."""
    kind: AssetKind
    """What kind of asset it is."""
    owner: NotRequired[str]
    """Who owns it. An id in `people`."""
    rated: Count
    """By how many criteria it is rated."""
    risks: NotRequired[list[BundledRisk]]
    """The open risks it faces."""
    protections: NotRequired[list[BundledProtection]]
    """The controls that treat them."""
    breach_plans: NotRequired[list[BreachPlan]]
    """The plans for a breach."""
    people: NotRequired[list[ResponsiblePerson]]
    """Who answers for what of all this."""
    complete: bool
    """Whether nothing is lacking."""
    gaps: NotRequired[list[BundleGap]]
    """What is lacking."""



class AssetBundles(TypedDict):
    """Every asset in scope as a bundle."""
    as_of: AsOf
    """The moment."""
    complete: Count
    """How many bundles lack nothing."""
    incomplete: Count
    """How many lack something."""
    assets: NotRequired[list[AssetBundle]]
    """The bundles, in document order."""



class NeedSource(TypedDict):
    """What an asset takes over from one that depends on it."""
    origin: str
    """The asset whose own need it is. An id in `assets`."""
    through: str
    """The asset that passes it on: it depends on this one. An id in `assets`."""
    steps: Count
    """How many dependencies lie between the origin and the asset."""
    path: NotRequired[list[str]]
    """The assets from the origin to this one, both among them; of a longer way than 32 assets the first and the last
    16. An id in `assets`.
    """


NeedStanding: TypeAlias = Union[
    Literal["own"],
    Literal["inherited"],
    Literal["raised"],
    Literal["overridden"],
    Literal["in_circle"],
]
"""Which need of an asset stands.

`own`: Its own: nothing that depends on it needs more.
`inherited`: The inherited one: it has none of its own.
`raised`: The inherited one: its own is lower, and no decision says why that is enough.
`overridden`: Its own, although lower than the inherited: a decision gives the reason.
`in_circle`: None: the asset depends on itself, and it is not known which of the dependencies is the wrong one.
"""


class NeedDecision(TypedDict):
    """A decision that less is enough."""
    reason: str
    """Why."""
    by: NotRequired[str]
    """Who decided. An id in `people`."""
    on: NotRequired[Date]
    """The day."""



class WhyStep(TypedDict):
    """One step on the way to a verdict."""
    rule: str
    """What was done, a short name such as `matrix` or `maximum`."""
    text: str
    """What came out, in words."""
    inputs: NotRequired[list[str]]
    """JSON pointers into the document, to what it was done with."""



class ProtectionNeed(TypedDict):
    """How much protection an asset needs by one criterion. Levels are those of the consequence scale in force."""
    criterion: Label
    """The criterion, such as `confidentiality` or `privacy`."""
    own: NotRequired[Label]
    """The level it is given itself."""
    inherited: NotRequired[Label]
    """The highest level needed by an asset that depends on it."""
    source: NotRequired[NeedSource]
    """Where that comes from."""
    effective: NotRequired[Label]
    """The level that stands; absent in a circle."""
    rank: NotRequired[Count]
    """The rank of that level, counted from 0 for the lowest."""
    standing: NeedStanding
    """Which of the two it is."""
    decision: NotRequired[NeedDecision]
    """The decision by which its own stands although it is lower."""
    why: NotRequired[list[WhyStep]]
    """How it came about."""



class RecoveryNeed(TypedDict):
    """What is asked of recovery, in minutes: the fewer, the more is asked."""
    own: NotRequired[Count]
    """What the asset is given itself."""
    inherited: NotRequired[Count]
    """The shortest that is asked of an asset that depends on it."""
    source: NotRequired[NeedSource]
    """Where that comes from."""
    effective: NotRequired[Count]
    """What stands; absent in a circle."""
    standing: NeedStanding
    """Which of the two it is."""
    decision: NotRequired[NeedDecision]
    """The decision by which its own stands although it is longer."""
    why: NotRequired[list[WhyStep]]
    """How it came about."""



class RatingOffScale(TypedDict):
    """A rating whose level the consequence scale in force does not have. It counts for nothing."""
    criterion: Label
    """The criterion."""
    level: Label
    """The level."""
    pointer: str
    """Where it stands: a pointer into the document."""



class AssetNeed(TypedDict):
    """What an asset needs."""
    asset: str
    """The asset. An id in `assets`."""
    name: Line
    """What it is called."""
    kind: AssetKind
    """What kind of asset it is."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    protection: NotRequired[list[ProtectionNeed]]
    """How much protection it needs, by criterion."""
    recovery_time: NotRequired[RecoveryNeed]
    """The longest time it may be down: the recovery time objective."""
    recovery_point: NotRequired[RecoveryNeed]
    """The longest time whose data may be lost: the recovery point objective."""
    in_circle: bool
    """Whether it depends on itself: nothing is inherited until that is mended."""
    below_circle: bool
    """Whether something that depends on it is part of a circle: it may need more than stands here."""
    off_scale: NotRequired[list[RatingOffScale]]
    """Ratings that count for nothing."""



class AssetCircle(TypedDict):
    """Assets that depend on each other in a circle, or on themselves (rule REF005)."""
    assets: NotRequired[list[str]]
    """The assets, each depending on the next and the last on the first; it begins with the one that stands first in
    the register. An id in `assets`.
    """
    text: str
    """The same in words, such as `A-1 → A-2 → A-1`."""



class AssetNeeds(TypedDict):
    """What assets need, of themselves and by what depends on them.

    
    An asset needs at least what each asset that depends on it needs: the maximum principle of BSI Standard 200-2,
    8.2. What is asked of recovery passes on by the minimum. A lower need of its own stands only where a decision
    among its `overrides` gives the reason.
    """
    as_of: AsOf
    """The moment."""
    criteria: NotRequired[str]
    """The criteria whose consequence scale the ratings are read by; absent where none are in force, and then no
    rating counts. An id in `risk_criteria`.
    """
    assets: NotRequired[list[AssetNeed]]
    """The assets in use, in document order."""
    circles: NotRequired[list[AssetCircle]]
    """The circles. Mending all of them leaves none."""


PointStanding: TypeAlias = Union[
    Literal["passed"],
    Literal["failed"],
    Literal["open"],
]
"""How a point stands.

`passed`: Every method is evidenced, and nothing speaks against it.
`failed`: A rule reports an error, or an audit judged that it fails.
`open`: Something is still to be checked or judged.
"""


class PointCheck(TypedDict):
    """A check of an audit that serves a point."""
    audit: RecordRef
    """The audit."""
    check: str
    """The check's id in it."""
    what: NotRequired[str]
    """What was checked."""
    on: NotRequired[Date]
    """The day."""
    by: NotRequired[str]
    """Who judged."""
    result: NotRequired[CheckResult]
    """What it came to."""
    path: str
    """The JSON pointer into the document."""



class PointProcedure(TypedDict):
    """What to do for a point by one method."""
    method: AuditMethod
    """The method."""
    required: bool
    """Whether the point passes only with it."""
    what: str
    """What to look at, whom to ask, or what to try."""
    evidenced: bool
    """Whether a check by this method has come to a result."""
    checks: NotRequired[list[PointCheck]]
    """The checks that count, in the order of the document."""



class PointRecords(TypedDict):
    """The records of a register that answer a point."""
    register: str
    """The register."""
    count: Count
    """How many there are."""
    records: NotRequired[list[RecordRef]]
    """The records, in document order."""



class MachineQuestion(TypedDict):
    """A question that rules answer."""
    question: str
    """The question."""
    codes: NotRequired[list[str]]
    """The rules the answer rests on."""
    holds: NotRequired[bool]
    """Whether none of them reports an error or a warning; absent where they could not be judged."""
    reasons: NotRequired[list[VerdictReason]]
    """What they report."""



class AuditPointOnDay(TypedDict):
    """A point of the audit checklist, and how it stands."""
    point: AuditPoint
    """The point."""
    number: Count
    """Its number in the checklist, from 1 to 10."""
    title: str
    """What it asks."""
    clauses: NotRequired[list[str]]
    """The clauses it is about, in the document's edition."""
    result: PointStanding
    """How it stands."""
    why: NotRequired[list[str]]
    """Why it has not passed; empty where it has."""
    procedures: NotRequired[list[PointProcedure]]
    """What to do, by method."""
    records: NotRequired[list[PointRecords]]
    """The records that answer it."""
    questions: NotRequired[list[MachineQuestion]]
    """What rules decide."""
    judgement: NotRequired[list[str]]
    """What no rule can decide: a person must."""



class AuditPoints(TypedDict):
    """The audit checklist as of a day."""
    as_of: Date
    """The day."""
    since: NotRequired[Date]
    """The first day of the cycle whose checks count; absent where no programme says: then those of the last planned
    interval, or else of a year, do.
    """
    passed: Count
    """How many points have passed."""
    failed: Count
    """How many have failed."""
    open: Count
    """How many are open."""
    points: NotRequired[list[AuditPointOnDay]]
    """The ten points."""


BuildVerdict: TypeAlias = Union[
    Literal["ready"],
    Literal["not_ready"],
    Literal["unclear"],
]
"""Whether building can go ahead.

`ready`: All it needs is there.
`not_ready`: Something it needs is not there.
`unclear`: Nothing is known to lack, and not everything is said.
"""

BuildNeedKind: TypeAlias = Union[
    Literal["approach"],
    Literal["sponsor"],
    Literal["leader"],
    Literal["standard"],
    Literal["knowledge"],
    Literal["training"],
    Literal["advice"],
    Literal["days"],
    Literal["budget"],
    Literal["time"],
    Literal["constraints"],
]
"""What building an ISMS needs.

`approach`: It is decided how it is built.
`sponsor`: Somebody of top management sponsors it.
`leader`: Somebody leads it.
`standard`: The standard is at hand.
`knowledge`: What has to be known is known by somebody the approach can count on.
`training`: Where knowledge lacks, something is done about it.
`advice`: Advice from outside is at hand, where the approach rests on it.
`days`: The working days it takes are granted.
`budget`: The money it takes is granted.
`time`: There is time left.
`constraints`: Something is done about what makes it harder.
"""


class BuildNeed(TypedDict):
    """Something that building needs, and whether it is there."""
    need: BuildNeedKind
    """What it is."""
    met: NotRequired[bool]
    """Whether it is there; absent where nobody has said what is needed, or it does not matter for the approach."""
    why: str
    """Why, in words."""
    inputs: NotRequired[list[str]]
    """Pointers into the document to what that was read from."""


KnowledgeCover: TypeAlias = Union[
    Literal["inside"],
    Literal["outside_only"],
    Literal["in_training"],
    Literal["missing"],
]
"""Who knows what has to be known.

`inside`: Somebody of the organization.
`outside_only`: Only somebody from outside.
`in_training`: Nobody yet; somebody is acquiring it.
`missing`: Nobody.
"""


class KnowledgeNeed(TypedDict):
    """A competence that building or running the ISMS needs."""
    competence: str
    """The competence. An id in `competences`."""
    title: Line
    """What it is called."""
    needed_for: NotRequired[list[str]]
    """The roles that need it. An id in `roles`."""
    cover: KnowledgeCover
    """Who has it."""
    inside: NotRequired[list[str]]
    """Who of the organization has it. An id in `people`."""
    outside: NotRequired[list[str]]
    """Who from outside has it. An id in `people`."""
    in_training: NotRequired[list[str]]
    """Who is acquiring it. An id in `people`."""



class BuildMeans(TypedDict):
    """Working days and money: expected, granted, spent."""
    days_expected: NotRequired[Count]
    """The working days expected."""
    days_granted: Count
    """The working days a year granted."""
    days_spent: NotRequired[Count]
    """The working days spent."""
    cost_expected: NotRequired[Money]
    """The money expected."""
    money_granted: NotRequired[list[Money]]
    """The money granted, by currency."""
    cost_spent: NotRequired[Money]
    """The money spent."""
    hundredth_days_a_head: NotRequired[Count]
    """The working days expected for each person who works for the organization, in hundredths; absent where one of
    the two is not known.
    """



class ConstraintOnDay(TypedDict):
    """Something that makes building harder."""
    id: str
    """The constraint."""
    kind: NotRequired[ConstraintKind]
    """What kind it is."""
    what: Line
    """What it is."""
    mitigated: bool
    """Whether something is done about it."""
    owner: NotRequired[str]
    """Who answers for that. An id in `people`."""



class ImplementationSize(TypedDict):
    """How large the organization is: what decides how long it takes."""
    headcount: NotRequired[Count]
    """How many people work for it, as it says."""
    sites: Count
    """Its sites."""
    units: Count
    """Its units."""
    processes: Count
    """Its processes."""
    assets: Count
    """Its assets."""
    complexity: NotRequired[Complexity]
    """How intricate it is, as the plan says."""



class BuildReadiness(TypedDict):
    """Whether an ISMS can be built the way it is planned."""
    as_of: AsOf
    """The moment."""
    approach: NotRequired[BuildApproach]
    """How it is built."""
    verdict: BuildVerdict
    """Whether building can go ahead."""
    unmet: Count
    """How many of its needs are not met."""
    needs: NotRequired[list[BuildNeed]]
    """What it needs, and whether that is there."""
    knowledge: NotRequired[list[KnowledgeNeed]]
    """What has to be known, and who knows it."""
    means: BuildMeans
    """Working days and money."""
    constraints: NotRequired[list[ConstraintOnDay]]
    """What makes it harder."""
    size: ImplementationSize
    """How large and intricate the organization is."""


DutyStanding: TypeAlias = Union[
    Literal["late"],
    Literal["due"],
    Literal["expected"],
]
"""How a duty stands on the day.

`late`: It was due before the day.
`due`: It is due on the day or after it.
`expected`: It follows, if what comes before it is done when it is due.
"""

Duty: TypeAlias = Union[
    Literal["notification"],
    Literal["risk_assessment"],
    Literal["internal_audit"],
    Literal["management_review"],
    Literal["measurement"],
    Literal["evaluation"],
    Literal["control_test"],
    Literal["control_review"],
    Literal["context_review"],
    Literal["obligation_review"],
    Literal["document_review"],
    Literal["promised_record"],
    Literal["awareness"],
    Literal["training"],
    Literal["communication"],
    Literal["supplier_review"],
    Literal["exercise"],
    Literal["objective_monitoring"],
    Literal["objective"],
    Literal["action"],
    Literal["corrective_action"],
    Literal["nonconformity"],
    Literal["review_decision"],
    Literal["improvement"],
    Literal["change"],
    Literal["implementation"],
    Literal["step"],
    Literal["acceptance"],
    Literal["exception"],
    Literal["suppression"],
    Literal["delegation"],
    Literal["role"],
    Literal["competence"],
    Literal["agreement"],
    Literal["external_audit"],
    Literal["surveillance"],
    Literal["recertification"],
]
"""What is to be done.

`notification`: Tell somebody of an incident.
`risk_assessment`: Assess risks again (clause 8.2).
`internal_audit`: Hold an internal audit (clause 9.2).
`management_review`: Hold a management review (clause 9.3).
`measurement`: Measure (clause 9.1).
`evaluation`: Analyse and evaluate results (clause 9.1).
`control_test`: Test a control (clause 9.1).
`control_review`: Review a control.
`context_review`: Look at issues and interested parties again (clauses 4.1, 4.2).
`obligation_review`: Look at an obligation again (A.5.31).
`document_review`: Review a document (clause 7.5.2).
`promised_record`: Keep a record that a document promises.
`awareness`: Make people aware (clause 7.3).
`training`: Hold a training.
`communication`: Communicate (clause 7.4).
`supplier_review`: Review a supplier (A.5.22).
`exercise`: Exercise a plan (A.5.24, A.5.29).
`objective_monitoring`: Monitor an objective (clause 6.2 d).
`objective`: Reach an objective (clause 6.2).
`action`: Do an action of a treatment plan, an objective, or of the ISMS's own planning.
`corrective_action`: Do a corrective action (clause 10.2).
`nonconformity`: Close a nonconformity (clause 10.2).
`review_decision`: Carry out a decision of a management review (clause 9.3.3).
`improvement`: Carry out an improvement (clause 10.1).
`change`: Carry out a change (clauses 6.3, 8.1).
`implementation`: Put a control of the Statement of Applicability into operation.
`step`: Finish a step of the implementation plan.
`acceptance`: Decide again on an accepted risk whose acceptance ends (clause 6.1.3 f).
`exception`: Decide again on an exception that ends.
`suppression`: Decide again on a suppressed finding.
`delegation`: Renew a delegation.
`role`: Fill a role again.
`competence`: Renew a competence, such as a certificate of a person.
`agreement`: Renew an agreement with a supplier.
`external_audit`: An audit by others: a certification body, a customer, an authority.
`surveillance`: A surveillance audit.
`recertification`: A recertification: the certificate ends.
"""


class CalendarRow(TypedDict):
    """Something due on a day."""
    due: Date
    """The day by which it is due."""
    at: NotRequired[Timestamp]
    """The moment, where it is due at one."""
    standing: DutyStanding
    """How it stands."""
    days_late: NotRequired[Count]
    """By how many days it is late."""
    duty: Duty
    """What kind of duty it is."""
    what: str
    """What is to be done."""
    clause: NotRequired[str]
    """The clause or control that asks for it."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    record: NotRequired[RecordRef]
    """The record it stands in."""
    path: NotRequired[str]
    """The JSON pointer into the document."""
    every: NotRequired[Interval]
    """How often it recurs."""
    last_on: NotRequired[Date]
    """The day it was last done."""
    slipped: NotRequired[Count]
    """By how many days it was late then."""


MonitoringActivity: TypeAlias = Union[
    Literal["measures"],
    Literal["risk_assessment"],
    Literal["internal_audits"],
    Literal["feedback"],
]
"""What clause 9 and the article on clause 4.4 ask to be done regularly.

`measures`: Measuring, and testing controls.
`risk_assessment`: Assessing risks.
`internal_audits`: Internal audits.
`feedback`: Feedback of interested parties.
"""


class MonitoringPresence(TypedDict):
    """Whether a monitoring activity took place in the year before the day."""
    activity: MonitoringActivity
    """The activity."""
    count: Count
    """How often it took place in that year."""
    last_on: NotRequired[Date]
    """The day it last took place, however long ago."""



class Calendar(TypedDict):
    """What is due from a day to a day, and what is late."""
    as_of: Date
    """The day looked from."""
    since: Date
    """The first day."""
    until: Date
    """The last day."""
    late: Count
    """How many duties are late."""
    rows: NotRequired[list[CalendarRow]]
    """What is late, whenever it was due, and what is due from the first day to the last; in the order of the days."""
    monitoring: NotRequired[list[MonitoringPresence]]
    """The four activities of monitoring in the year before the day."""



class ComparedClause(TypedDict):
    """The findings of the checker on one clause, on two days. Suppressed findings are left out."""
    clause: str
    """The clause."""
    earlier: Count
    """How many findings it had on the earlier day."""
    later: Count
    """How many it has on the later day."""
    appeared: Count
    """How many of these are new."""
    gone: Count
    """How many of the earlier ones are gone."""
    errors_earlier: Count
    """How many errors it had on the earlier day."""
    errors_later: Count
    """How many errors it has on the later day."""



class ComparedFinding(TypedDict):
    """A finding that appeared or is gone."""
    key: str
    """The key by which it is known on both days."""
    code: str
    """The rule."""
    severity: Severity
    """How grave it is."""
    clause: str
    """The clause."""
    pointer: str
    """Where it stands: a pointer into the document."""
    message: str
    """What it says."""


RiskMovement: TypeAlias = Union[
    Literal["new"],
    Literal["gone"],
    Literal["rose"],
    Literal["fell"],
    Literal["same"],
    Literal["incomparable"],
]
"""How a risk moved.

`new`: It is new.
`gone`: It is closed or retired.
`rose`: Its level rose.
`fell`: Its level fell.
`same`: Its level stayed.
`incomparable`: It is rated for the first time, is no longer rated, or the two levels do not compare.
"""


class ComparedRisk(TypedDict):
    """A risk on two days."""
    risk: str
    """The risk. An id in `risks`."""
    title: Line
    """What it is called."""
    earlier: NotRequired[Label]
    """The level that stood on the earlier day; absent if it was not open or not rated."""
    later: NotRequired[Label]
    """The level that stands on the later day; absent likewise."""
    movement: RiskMovement
    """How it moved."""
    why: str
    """Why, in words."""



class ComparedLevel(TypedDict):
    """How many open risks had a level on two days."""
    level: NotRequired[Label]
    """The level; absent for risks that are not rated."""
    earlier: Count
    """How many risks had it on the earlier day."""
    later: Count
    """How many have it on the later day."""



class ComparedState(TypedDict):
    """A record whose state is another on the later day."""
    record: RecordRef
    """The record."""
    title: NotRequired[str]
    """What it is called."""
    earlier: NotRequired[str]
    """Its state on the earlier day; absent if it was not there or had none."""
    later: NotRequired[str]
    """Its state on the later day; absent if it has none."""



class ComparedRegister(TypedDict):
    """What a register held on two days."""
    register: str
    """The register."""
    earlier: Count
    """How many of its records were in use on the earlier day."""
    later: Count
    """How many are in use on the later day."""
    added: Count
    """How many came into use between the two."""
    retired: Count
    """How many were retired between the two."""



class Comparison(TypedDict):
    """One document on two days.

    
    What has no date counts as it stands today on both days: for a true picture of the past compare two documents.
    """
    earlier: AsOf
    """The earlier moment."""
    later: AsOf
    """The later moment."""
    clauses: NotRequired[list[ComparedClause]]
    """The clauses with findings on either day, in the order of the standard's numbers."""
    appeared: NotRequired[list[ComparedFinding]]
    """Findings that were not there on the earlier day."""
    gone: NotRequired[list[ComparedFinding]]
    """Findings that are no longer there on the later day."""
    risks: NotRequired[list[ComparedRisk]]
    """The risks that were open on either day, in document order."""
    levels: NotRequired[list[ComparedLevel]]
    """How many open risks had each level: by the rank of the level, the lowest first."""
    states: NotRequired[list[ComparedState]]
    """Records whose state is another, or that have come into a state, in document order."""
    registers: NotRequired[list[ComparedRegister]]
    """The registers that held something on either day, in document order."""



class LevelChoice(TypedDict):
    """A level and the one that takes its place."""
    old: Label
    """The level of the old scale."""
    new: Label
    """The level of the new scale."""



class CriteriaMapping(TypedDict):
    """Which levels take the place of which, as somebody decided. A level that is not named here becomes the level of
    the same id, if there is one; nothing is guessed.
    """
    likelihood: NotRequired[list[LevelChoice]]
    """On the likelihood scale."""
    consequence: NotRequired[list[LevelChoice]]
    """On the consequence scale."""
    levels: NotRequired[list[LevelChoice]]
    """Among the levels of risk: what was accepted is held against the new level by these."""


MigrationScale: TypeAlias = Union[
    Literal["likelihood"],
    Literal["consequence"],
    Literal["level"],
]
"""A scale of risk criteria.

`likelihood`: The likelihood scale.
`consequence`: The consequence scale.
`level`: The levels of risk.
"""

LevelSource: TypeAlias = Union[
    Literal["same_id"],
    Literal["mapping"],
    Literal["none"],
]
"""By what a level takes the place of another.

`same_id`: It has the same id.
`mapping`: The mapping says so.
`none`: Nothing does: no level has its id, and the mapping does not name it.
"""


class MigratedLevel(TypedDict):
    """What becomes of a level."""
    criteria: str
    """The criteria it belongs to. An id in `risk_criteria`."""
    scale: MigrationScale
    """The scale."""
    old: Label
    """The level."""
    old_label: str
    """What people call it."""
    new: NotRequired[Label]
    """The level that takes its place."""
    new_label: NotRequired[str]
    """What people call that."""
    source: LevelSource
    """By what it does."""
    differs: NotRequired[str]
    """What of the two differs beside the name, such as `stands 2 of 5 instead of 1 of 3`: of a level of the same id a
    person must say whether it still means the same.
    """
    uses: Count
    """How many of the assessments looked at use it."""


ShareMove: TypeAlias = Union[
    Literal["up"],
    Literal["down"],
    Literal["same"],
    Literal["unknown"],
]
"""Where a level moves, measured by its rank out of the highest of its criteria.

`up`: It comes to lie higher.
`down`: It comes to lie lower.
`same`: It stays as high.
`unknown`: One of the two levels is lacking.
"""

Verdict: TypeAlias = Union[
    Literal["accept"],
    Literal["treat"],
    Literal["escalate"],
    Literal["unrated"],
    Literal["no_criterion"],
]
"""What is to be decided about a risk.

`accept`: It lies within what may be accepted at the lowest authority.
`treat`: It lies above every acceptance criterion that fits: it has to be treated.
`escalate`: It lies above what the lower authority may accept: a higher one has to decide.
`unrated`: It has no level, or none that is still supported.
`no_criterion`: No acceptance criterion fits it, so nothing says that it may be accepted.
"""

AcceptanceStanding: TypeAlias = Union[
    Literal["none"],
    Literal["proposed"],
    Literal["incomplete"],
    Literal["refused"],
    Literal["revoked"],
    Literal["not_yet"],
    Literal["expired"],
    Literal["stale"],
    Literal["exceeded"],
    Literal["accepted"],
]
"""How the acceptance of a risk stands on a day. Whether who accepted had the authority to is for the checker to say
(TRT004).

`none`: There is none.
`proposed`: It is proposed; nobody has accepted.
`incomplete`: It names nobody who accepted, or no day: nothing to rely on.
`refused`: It was refused.
`revoked`: It was taken back.
`not_yet`: It begins on a later day.
`expired`: Its last day has passed: its own, or the last that the acceptance criterion allows.
`stale`: The assessment it was given for has changed since, or is no longer there.
`exceeded`: The risk is higher than the level that was accepted.
`accepted`: It holds.
"""

CarryLackKind: TypeAlias = Union[
    Literal["level_gone"],
    Literal["input_missing"],
    Literal["factor_missing"],
    Literal["does_not_fit"],
    Literal["method_unknown"],
]
"""Why an assessment cannot be carried over.

`level_gone`: A level it names is gone, and the mapping does not say what takes its place.
`input_missing`: It lacks a likelihood or consequence that the new method needs.
`factor_missing`: It lacks a factor that the new method needs.
`does_not_fit`: What it says does not fit the new method, such as a number out of range.
`method_unknown`: The new method is a vendor's own and not known here.
"""


class CarryLack(TypedDict):
    """What stands in the way of carrying an assessment over."""
    kind: CarryLackKind
    """Why."""
    path: str
    """Where: a pointer into the document."""
    text: str
    """In words."""



class MigratedStage(TypedDict):
    """The latest assessment of a stage, carried over."""
    stage: Stage
    """The stage."""
    assessment: str
    """The assessment."""
    criteria: NotRequired[str]
    """The criteria it was made under. An id in `risk_criteria`."""
    old: NotRequired[Label]
    """Its level under these."""
    old_label: NotRequired[str]
    """What people call it."""
    new: NotRequired[Label]
    """Its level under the new ones; absent where it cannot be carried over."""
    new_label: NotRequired[str]
    """What people call that."""
    moved: ShareMove
    """Where it moves."""
    lacks: NotRequired[list[CarryLack]]
    """Why it cannot be carried over."""
    dropped: NotRequired[list[str]]
    """What the new method has no use for and leaves behind."""
    why: NotRequired[list[WhyStep]]
    """How the new level comes about."""



class MigratedRisk(TypedDict):
    """A risk under the old and the new criteria."""
    risk: str
    """The risk. An id in `risks`."""
    title: Line
    """What it is called."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    category: NotRequired[Label]
    """Its category."""
    criteria: NotRequired[str]
    """The criteria of the level that stands. An id in `risk_criteria`."""
    old: NotRequired[Label]
    """The level that stands."""
    old_label: NotRequired[str]
    """What people call it."""
    old_share: NotRequired[Percent]
    """How high it lies among the old levels, 0 % for the lowest and 100 % for the highest, rounded."""
    new: NotRequired[Label]
    """The level that would stand."""
    new_label: NotRequired[str]
    """What people call that."""
    new_share: NotRequired[Percent]
    """How high it lies among the new levels."""
    moved: ShareMove
    """Where it moves: by the exact shares."""
    verdict_before: Verdict
    """What is to be decided now."""
    verdict_after: Verdict
    """What would be to be decided."""
    over_before: NotRequired[bool]
    """Whether it lies over the acceptance line now."""
    over_after: NotRequired[bool]
    """Whether it would lie over it."""
    acceptance: AcceptanceStanding
    """How its acceptance stands now."""
    acceptance_lost: NotRequired[str]
    """Why its acceptance, which holds now, would no longer; absent where it would, or there is none that holds."""
    lacks: NotRequired[list[CarryLack]]
    """Why the assessment that stands cannot be carried over; empty where it can."""
    stages: NotRequired[list[MigratedStage]]
    """The latest assessment of each stage."""



class LevelFlow(TypedDict):
    """How many risks go from a level to a level."""
    old: NotRequired[Label]
    """The level that stands; absent for risks without one."""
    old_label: str
    """What people call it."""
    new: NotRequired[Label]
    """The level that would stand; absent where none would."""
    new_label: str
    """What people call that."""
    risks: Count
    """How many risks."""



_CriteriaMigrationWords = TypedDict(
    "_CriteriaMigrationWords",
    {
        "from": NotRequired[str],
    },
)


class CriteriaMigration(_CriteriaMigrationWords):
    """The whole register under other criteria. Nothing is changed."""
    as_of: AsOf
    """The moment."""
    to: str
    """The new criteria. An id in `risk_criteria`."""
    levels: NotRequired[list[MigratedLevel]]
    """What becomes of each level of the criteria that the assessments were made under, and of the levels of risk."""
    risks: NotRequired[list[MigratedRisk]]
    """The open risks, in document order."""
    flows: NotRequired[list[LevelFlow]]
    """How many risks go from each level to each, those without a level first."""
    carried: Count
    """How many risks have a level and would have one."""
    lost: Count
    """How many have one and would have none."""
    up: Count
    """How many come to lie higher."""
    down: Count
    """How many come to lie lower."""
    verdicts_changed: Count
    """How many would have another verdict."""
    acceptances_lost: Count
    """Of how many the acceptance, which holds now, would no longer."""



class EffectLevel(TypedDict):
    """A level that was computed from the effect of controls, or stated by an assessment."""
    id: Label
    """The level's id."""
    label: str
    """What people call it."""
    rank: Count
    """Its rank among the levels of the criteria, counted from 0 for the lowest."""
    score: NotRequired[Number]
    """The score, where the method has one."""
    assessment: NotRequired[str]
    """The assessment that states it; absent for a computed level."""



class StageEffect(TypedDict):
    """One stage of a risk: as computed, and as assessed."""
    stage: Stage
    """The stage: inherent without controls, current with those that work on the day, target with those planned as
    well, residual once the treatment is complete.
    """
    computed: NotRequired[EffectLevel]
    """As computed; absent where nothing is, and for a residual level before the treatment is complete."""
    stated: NotRequired[EffectLevel]
    """As the latest assessment of the stage has it."""
    agrees: NotRequired[bool]
    """Whether the two are the same level; absent where one of them is."""
    derivation: NotRequired[list[WhyStep]]
    """How the computed level came about; pointers start at the document."""



class ControlShare(TypedDict):
    """What a control does for a risk."""
    control: str
    """The control. An id in `controls`."""
    title: NotRequired[Line]
    """What it is called; absent if it is not here."""
    reason: ControlReason
    """Why it is taken to work or not."""
    counts: bool
    """Whether its effect is in the current level."""
    planned: bool
    """Whether its effect is in the target level."""
    levels_lost: NotRequired[Count]
    """How many levels the risk would rise without it; absent where its effect is not in the current level."""
    score_lost: NotRequired[Number]
    """By how much the score would rise without it, where the method has one."""
    single_point: bool
    """Whether the risk would cross the acceptance line without it."""
    not_reckoned: NotRequired[list[str]]
    """Why an effect of it is not reckoned with."""



class EffectGap(TypedDict):
    """Why nothing is computed for a risk, and where that is to be mended."""
    path: str
    """The JSON pointer into the document."""
    message: str
    """In words."""



_RiskEffectsWords = TypedDict(
    "_RiskEffectsWords",
    {
        "from": NotRequired[Stage],
    },
)


class RiskEffects(_RiskEffectsWords):
    """A risk and the effect of its controls."""
    risk: str
    """The risk. An id in `risks`."""
    title: Line
    """What it is called."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    criteria: NotRequired[str]
    """The criteria it is reckoned under. An id in `risk_criteria`."""
    convention: NotRequired[str]
    """Their convention for the effect of controls, by its tag: `rerate`, `factor_reduction`, `score_percent`,
    `product`, `maximum`, `steps`.
    """
    stages: NotRequired[list[StageEffect]]
    """Inherent, current, target and residual, as far as there is anything to say of each."""
    controls: NotRequired[list[ControlShare]]
    """The controls of the treatment, of its actions and of the present assessment."""
    gaps: NotRequired[list[EffectGap]]
    """Why nothing is computed; empty where something is, and where assessors rate again by convention."""



class ControlReliance(TypedDict):
    """A control and the risks that rest on its effect."""
    control: str
    """The control. An id in `controls`."""
    title: NotRequired[Line]
    """What it is called."""
    reason: ControlReason
    """Why it is taken to work or not."""
    risks: NotRequired[list[str]]
    """The risks whose current level rests on its effect. An id in `risks`."""
    single_point_for: NotRequired[list[str]]
    """Those of them that would cross the acceptance line without it. An id in `risks`."""
    levels_lost: Count
    """How many levels these risks would rise together without it."""
    planned_for: NotRequired[list[str]]
    """The risks whose target level rests on it and whose current level does not yet. An id in `risks`."""



class ControlEffects(TypedDict):
    """The effect of controls on a day."""
    as_of: AsOf
    """The moment."""
    risks: NotRequired[list[RiskEffects]]
    """One entry a risk that is neither retired nor closed, in document order."""
    controls: NotRequired[list[ControlReliance]]
    """One entry a control that a risk names, in the order in which risks name them."""



class HeatLevel(TypedDict):
    """A level of one of the two axes."""
    level: Label
    """The level's id."""
    label: str
    """What people call it."""



class HeatCell(TypedDict):
    """A cell of the map. Each risk is counted once a stage."""
    likelihood: Label
    """The level on the likelihood scale."""
    consequence: Label
    """The level on the consequence scale."""
    level: Label
    """The level of risk the criteria give for the two."""
    label: str
    """What people call it."""
    rank: Count
    """Its rank, counted from 0 for the lowest."""
    inherent: Count
    """How many risks lie here as if there were no controls."""
    current: Count
    """How many lie here by their latest current assessment."""
    target: Count
    """How many are expected here once their treatment is done."""
    residual: Count
    """How many lie here as measured after the treatment."""
    present: Count
    """How many lie here by the assessment that stands on the day: the latest current or residual one, or the inherent
    one where that is not supported by working controls.
    """
    inherent_risks: NotRequired[list[str]]
    """The risks here as if there were no controls. An id in `risks`."""
    current_risks: NotRequired[list[str]]
    """The risks here by their latest current assessment. An id in `risks`."""
    target_risks: NotRequired[list[str]]
    """The risks expected here. An id in `risks`."""
    residual_risks: NotRequired[list[str]]
    """The risks here as measured after the treatment. An id in `risks`."""
    present_risks: NotRequired[list[str]]
    """The risks here by the assessment that stands. An id in `risks`."""



class HeatElsewhere(TypedDict):
    """A rating that has no cell in the map."""
    risk: str
    """The risk. An id in `risks`."""
    title: Line
    """What it is called."""
    stage: Stage
    """The stage."""
    criteria: NotRequired[str]
    """The criteria it was rated under. An id in `risk_criteria`."""
    level: Label
    """Its level under these."""
    label: str
    """What people call that level."""
    why: str
    """Why it has no cell here."""



class HeatUnrated(TypedDict):
    """An open risk of which no stage is rated, or an assessment that cannot be rated."""
    risk: str
    """The risk. An id in `risks`."""
    title: Line
    """What it is called."""
    stage: NotRequired[Stage]
    """The stage; absent where there is no assessment at all."""
    why: str
    """What is lacking."""



class HeatMap(TypedDict):
    """The open risks by likelihood and consequence."""
    as_of: AsOf
    """The moment."""
    criteria: NotRequired[str]
    """The criteria whose scales are the axes: those asked for, else those in force. An id in `risk_criteria`."""
    no_map: NotRequired[str]
    """Why there is no map, where there is none."""
    likelihood: NotRequired[list[HeatLevel]]
    """The likelihoods, lowest first."""
    consequence: NotRequired[list[HeatLevel]]
    """The consequences, lowest first."""
    levels: NotRequired[list[HeatLevel]]
    """The levels of risk, lowest first."""
    cells: NotRequired[list[HeatCell]]
    """The cells: the highest likelihood first, in each row the lowest consequence first."""
    elsewhere: NotRequired[list[HeatElsewhere]]
    """Ratings that have no cell here, such as those under other criteria."""
    unrated: NotRequired[list[HeatUnrated]]
    """What is not rated."""



class AcceptanceDecision(TypedDict):
    """What the acceptance criteria say."""
    verdict: Verdict
    """What is to be decided. With an authority: `accept` where it may accept, `escalate` where another one may."""
    level: Label
    """The level of risk."""
    criterion: NotRequired[str]
    """The acceptance criterion that fits: the lowest that reaches the level, or the highest there is where none does.
    """
    limit: NotRequired[Label]
    """The highest level that may be accepted under it."""
    gap: NotRequired[Count]
    """How many levels the risk lies above the highest acceptance criterion that fits; 0 where one reaches it."""
    role: NotRequired[str]
    """The role that may accept it; absent where that is the risk owner, or nobody. An id in `roles`."""
    owner: bool
    """Whether the risk owner may accept it without any role."""
    may: NotRequired[bool]
    """Whether the authority asked about may accept it; absent where none was named."""
    explicit: bool
    """Whether the criterion asks for each risk to be accepted explicitly."""
    longest: NotRequired[Interval]
    """The longest time an acceptance lasts; absent means without end."""
    until: NotRequired[Date]
    """The last day an acceptance given on the day asked about may hold; absent means without end, or that nobody may
    accept it.
    """
    conditions: NotRequired[Text]
    """On what conditions."""
    in_force: NotRequired[bool]
    """Whether the criteria are in force on the day, as far as their own dates tell; absent where they have none.
    Under criteria that are not, nothing is accepted.
    """
    derivation: NotRequired[list[WhyStep]]
    """How it came about; pointers start at the arguments."""


ImprovementEffect: TypeAlias = Union[
    Literal["better"],
    Literal["not_better"],
    Literal["judged_better"],
    Literal["pending"],
    Literal["unmeasured"],
]
"""What an improvement brought about.

`better`: Its measure got better.
`not_better`: Its measure did not get better.
`judged_better`: Somebody judged that it is better, and no measure shows it.
`pending`: It is not done yet, or too recent to tell.
`unmeasured`: It is done, and nothing measures its effect.
"""


class ImprovementRow(TypedDict):
    """An improvement with its measure before and after."""
    improvement: str
    """The improvement. An id in `improvements`."""
    title: str
    """What it is called."""
    source: NotRequired[ImprovementSource]
    """Where it comes from."""
    state: NotRequired[ImprovementState]
    """Its state."""
    decided_on: NotRequired[Date]
    """The day it was decided on."""
    done_on: NotRequired[Date]
    """The day it was done."""
    measure: NotRequired[str]
    """What is measured."""
    before: NotRequired[Decimal]
    """The measure before."""
    after: NotRequired[Decimal]
    """The measure after."""
    effect: ImprovementEffect
    """What it brought about."""
    why: str
    """Why, in words."""
    inputs: NotRequired[list[str]]
    """JSON pointers into the document to what that rests on."""


ChainEnd: TypeAlias = Union[
    Literal["undecided"],
    Literal["decided"],
    Literal["acted"],
    Literal["effective"],
]
"""How far something that was brought up has been followed.

`undecided`: Nothing was decided.
`decided`: It was decided on.
`acted`: It was acted on.
`effective`: The effect is known.
"""


class ChainLink(TypedDict):
    """A record that something led to."""
    record: RecordRef
    """The record."""
    end: ChainEnd
    """How far it has come."""
    why: str
    """Why, in words."""



class SourceChain(TypedDict):
    """Something that called for improvement, and what came of it."""
    record: RecordRef
    """The record that brought it up."""
    title: str
    """What it is called."""
    on: Date
    """The day."""
    path: str
    """The JSON pointer into the document."""
    links: NotRequired[list[ChainLink]]
    """What it led to."""
    end: ChainEnd
    """How far the farthest of these has come."""



class SourceRow(TypedDict):
    """A source of improvement, with all it brought up in the period."""
    source: ImprovementSource
    """The source."""
    raised: Count
    """How often it brought something up."""
    decided: Count
    """How often that led to a decision, at least."""
    effective: Count
    """How often the effect is known."""
    traced: bool
    """Whether one chain at least goes from the source to the effect."""
    chains: NotRequired[list[SourceChain]]
    """The chains, in the order of the registers."""



class ImprovementProgress(TypedDict):
    """What was improved, and what came of each source of improvement."""
    as_of: AsOf
    """The moment."""
    since: Date
    """The first day of the period in which sources are looked at."""
    better: Count
    """How many improvements have a measure that got better."""
    improvements: NotRequired[list[ImprovementRow]]
    """The improvements, in document order; rejected ones apart."""
    sources: NotRequired[list[SourceRow]]
    """The sources that brought something up."""


ObjectiveStanding: TypeAlias = Union[
    Literal["proposed"],
    Literal["target_reached"],
    Literal["on_track"],
    Literal["behind"],
    Literal["overdue"],
    Literal["unknown"],
    Literal["achieved"],
    Literal["missed"],
    Literal["revised"],
    Literal["dropped"],
]
"""How an objective stands on a day.

`proposed`: It is proposed and not agreed.
`target_reached`: The latest value reaches the target.
`on_track`: The latest value is as near to the target as the time that has passed asks for.
`behind`: The latest value lies behind the time that has passed.
`overdue`: It was due and nothing is decided.
`unknown`: It is pursued, and nothing shows how it stands.
`achieved`: It was found achieved.
`missed`: It was found missed.
`revised`: Another took its place.
`dropped`: It was given up.
"""

ValueTrend: TypeAlias = Union[
    Literal["better"],
    Literal["steady"],
    Literal["worse"],
    Literal["unknown"],
]
"""How a value moved.

`better`: It got better.
`steady`: It stayed.
`worse`: It got worse.
`unknown`: There are not two values to compare, or nobody has said which way is better.
"""


class PeriodValue(TypedDict):
    """The last value of a period."""
    since: Date
    """The first day of the period."""
    on: Date
    """The day of the value."""
    value: Decimal
    """The value."""
    trend: ValueTrend
    """How it moved against the one of the period before."""


SmartCriterion: TypeAlias = Union[
    Literal["specific"],
    Literal["measurable"],
    Literal["achievable"],
    Literal["relevant"],
    Literal["time_bound"],
]
"""What an objective should be.

`specific`: It names in one sentence what changes.
`measurable`: Whether it is reached can be measured.
`achievable`: What it needs is at hand.
`relevant`: It serves the policy, a risk or a requirement.
`time_bound`: It has a date.
"""


class SmartCheck(TypedDict):
    """Whether an objective is as it should be, and why."""
    criterion: SmartCriterion
    """What it should be."""
    met: NotRequired[bool]
    """Whether it is; absent where a person must judge."""
    why: str
    """Why, in words."""
    inputs: NotRequired[list[str]]
    """Pointers into the document to what that was read from."""



class ObjectiveOnDay(TypedDict):
    """An objective on a day."""
    objective: str
    """The objective. An id in `objectives`."""
    title: Line
    """What it is called."""
    purpose: NotRequired[ObjectivePurpose]
    """What it is for."""
    state: NotRequired[ObjectiveState]
    """Its state; absent where neither history nor record tells, or the history cannot have happened."""
    standing: ObjectiveStanding
    """How it stands."""
    why: str
    """Why, in words."""
    inputs: NotRequired[list[str]]
    """Pointers into the document to what that was read from."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    serves: NotRequired[list[RecordRef]]
    """What it serves."""
    due: NotRequired[Date]
    """The day it is due."""
    metric: NotRequired[str]
    """The metric it is measured by. An id in `metrics`."""
    unit: NotRequired[Line]
    """What the values count."""
    direction: NotRequired[MetricDirection]
    """Which way a value is better."""
    baseline: NotRequired[Decimal]
    """The value to begin with."""
    target: NotRequired[Decimal]
    """The value to reach."""
    latest: NotRequired[Decimal]
    """The latest value until the day."""
    latest_on: NotRequired[Date]
    """The day it is of."""
    progress: NotRequired[Percent]
    """How much of the way from baseline to target is gone, in full percent."""
    elapsed: NotRequired[Percent]
    """How much of the time from the beginning to the due date is over, in full percent."""
    trend: ValueTrend
    """How the last value moved against the one of the period before."""
    worse_periods: Count
    """How many periods in a row the value has got worse until now."""
    period: Interval
    """The length of the periods: how often it is monitored or measured, three months where nobody has said."""
    periods: NotRequired[list[PeriodValue]]
    """The last value of each period in which there is one, the latest last."""
    smart: NotRequired[list[SmartCheck]]
    """Whether it is specific, measurable, achievable, relevant and time-bound, in this order."""



class ObjectivesOnDay(TypedDict):
    """The objectives on a day."""
    as_of: AsOf
    """The moment."""
    pursued: Count
    """How many are pursued: agreed, active, or of no known state."""
    on_track: Count
    """How many of these have reached their target or are on track."""
    objectives: NotRequired[list[ObjectiveOnDay]]
    """The objectives that are not retired, in document order."""


MetricVerdict: TypeAlias = Union[
    Literal["reached"],
    Literal["missed"],
    Literal["breached"],
    Literal["unmeasured"],
    Literal["unjudged"],
]
"""How a metric stands.

`reached`: The target is reached.
`missed`: The target is missed, within the thresholds.
`breached`: A threshold is breached.
`unmeasured`: Nothing was measured yet.
`unjudged`: There is no target and no threshold, or no direction.
"""

Trend: TypeAlias = Union[
    Literal["better"],
    Literal["steady"],
    Literal["worse"],
    Literal["unknown"],
]
"""Where a measure is going.

`better`: It gets better.
`steady`: It stays as it is.
`worse`: It gets worse.
`unknown`: Too little is known.
"""


class MetricPoint(TypedDict):
    """A result of a metric on a day."""
    on: Date
    """The day."""
    value: Decimal
    """The value."""



class MetricStanding(TypedDict):
    """A metric against its target, and where it is going."""
    metric: str
    """The metric. An id in `metrics`."""
    title: str
    """What it is called."""
    unit: NotRequired[str]
    """The unit of its values."""
    direction: NotRequired[MetricDirection]
    """Which way it is better."""
    target: NotRequired[Decimal]
    """The target."""
    latest: NotRequired[Decimal]
    """The latest value."""
    measured_on: NotRequired[Date]
    """Its day."""
    verdict: MetricVerdict
    """How it stands."""
    threshold: NotRequired[Label]
    """The worst threshold that is breached."""
    due_on: NotRequired[Date]
    """The day by which it should be measured again."""
    stale: bool
    """Whether that day, with the grace of the settings, has passed."""
    used: bool
    """Whether its results are used: evaluated, or referred to by another record."""
    trend: Trend
    """Where it is going, by the last two results."""
    worse_in_a_row: Count
    """How many times in a row it got worse."""
    points: NotRequired[list[MetricPoint]]
    """The results until the day, in the order of time."""
    why: str
    """How the verdict came about, in words."""
    inputs: NotRequired[list[str]]
    """JSON pointers into the document to what it rests on."""



class ControlPoint(TypedDict):
    """How many controls worked on a day."""
    on: Date
    """The day."""
    controls: Count
    """How many controls there were."""
    implemented: Count
    """How many of them were implemented."""
    tested: Count
    """How many had been tested."""
    passed: Count
    """How many of those passed their latest test."""
    effective_percent: NotRequired[Percent]
    """The passed among the tested."""



class LevelCount(TypedDict):
    """How many risks had a level."""
    level: str
    """The id of the level."""
    label: str
    """What people call it."""
    rank: Count
    """Its rank, counted from 0 for the lowest."""
    risks: Count
    """How many risks."""



class RiskPoint(TypedDict):
    """The open risks on a day."""
    on: Date
    """The day."""
    rated: Count
    """How many were rated by then and open."""
    by_level: NotRequired[list[LevelCount]]
    """How many by level, from the lowest."""
    reduced: Count
    """How many are lower than inherent, before anything was done."""
    rank_sum: Count
    """The sum of the ranks, for comparing days under criteria with the same levels."""



class IncidentPeriod(TypedDict):
    """The incidents detected in a period."""
    since: Date
    """The first day."""
    until: Date
    """The last day."""
    events: Count
    """How many events, incidents among them."""
    incidents: Count
    """How many incidents."""
    severe: Count
    """How many of them were severe, by the settings."""
    minutes_to_detect: NotRequired[Count]
    """The median minutes from occurrence to detection."""
    minutes_to_assess: NotRequired[Count]
    """The median minutes from detection or report to assessment."""
    minutes_to_contain: NotRequired[Count]
    """The median minutes from detection to containment."""
    minutes_to_recover: NotRequired[Count]
    """The median minutes from detection to recovery."""



class ObligationStanding(TypedDict):
    """Whether something covers an obligation."""
    obligation: str
    """The obligation. An id in `obligations`."""
    title: str
    """What it is called."""
    covered: bool
    """Whether something covers it: it says how it is met, or a record answers it."""
    covered_by: NotRequired[list[RecordRef]]
    """The records that answer it."""
    why: str
    """Why, in words."""
    path: str
    """The JSON pointer into the document to the obligation."""



class Performance(TypedDict):
    """How security performs over time."""
    as_of: AsOf
    """The moment."""
    metrics: NotRequired[list[MetricStanding]]
    """Each metric in use, in document order."""
    controls: NotRequired[list[ControlPoint]]
    """Controls, from a year ago to the day."""
    control_trend: Trend
    """Whether more of the tested controls pass."""
    risks: NotRequired[list[RiskPoint]]
    """Risks, from a year ago to the day."""
    risk_trend: Trend
    """Whether the rated risks got lower on average; unknown where their levels do not compare."""
    incidents: NotRequired[list[IncidentPeriod]]
    """Incidents by quarter, from a year ago to the day."""
    incident_trend: Trend
    """Whether fewer incidents happened in the latter half of the year than in the former."""
    obligations: NotRequired[list[ObligationStanding]]
    """Each obligation that applies."""
    obligations_covered_percent: NotRequired[Percent]
    """The covered among the obligations."""


PromiseStanding: TypeAlias = Union[
    Literal["kept"],
    Literal["kept_late"],
    Literal["overdue"],
    Literal["missing"],
    Literal["not_due"],
    Literal["no_occasion"],
    Literal["not_in_force"],
]
"""Whether a promise is kept.

`kept`: Each record was made in time.
`kept_late`: Records were made, some of them late.
`overdue`: The next record is overdue.
`missing`: There is no record, and one should be there.
`not_due`: No record is due yet.
`no_occasion`: It holds whenever there is occasion, and there was none.
`not_in_force`: The document is not in force.
"""


class PromisedRecord(TypedDict):
    """A record that keeps a promise."""
    record: NotRequired[RecordRef]
    """The record; absent for what no register holds."""
    reference: NotRequired[str]
    """Where it is, for what no register holds."""
    on: Date
    """The day it is of."""



class LateRecord(TypedDict):
    """A record that was made late, or is still to be made."""
    due: Date
    """The last day on which it would have been in time."""
    made_on: NotRequired[Date]
    """The day it was made; absent while it is not."""
    days: Count
    """How many days late it was, or is by now."""



class PromiseRow(TypedDict):
    """A statement that promises records, and what keeps it."""
    document: str
    """The document that makes it. An id in `documents`."""
    title: str
    """The document's title."""
    promise: str
    """The promise."""
    says: str
    """What the document says."""
    owner: NotRequired[str]
    """Who answers for the document. An id in `people`."""
    every: NotRequired[Interval]
    """How often a record is due."""
    since: NotRequired[Date]
    """The day from which it is counted."""
    standing: PromiseStanding
    """Whether it is kept."""
    count: Count
    """How many records were found."""
    last: NotRequired[Date]
    """The day of the latest."""
    due: NotRequired[Date]
    """The last day on which the next one is in time."""
    found: NotRequired[list[PromisedRecord]]
    """The latest records found, newest first; at most ten."""
    late: NotRequired[list[LateRecord]]
    """What was made late, or is missing, oldest first."""
    inputs: NotRequired[list[str]]
    """Pointers into the ISMS document to what this rests on."""
    why: str
    """Why it stands so, in words."""



class Promises(TypedDict):
    """The promises of all documents, and whether they are kept."""
    as_of: Date
    """The day."""
    in_force: Count
    """How many promises are in force."""
    kept: Count
    """How many of them are kept, be it late, or have nothing due."""
    broken: Count
    """How many are overdue, or have no record at all."""
    rows: NotRequired[list[PromiseRow]]
    """One row for each promise, in document order."""


AuditorCheck: TypeAlias = Union[
    Literal["documented"],
    Literal["operated"],
    Literal["improved"],
]
"""What a certification auditor makes sure of.

`documented`: There is a documented ISMS.
`operated`: It is operated effectively, as records show.
`improved`: It improves continually.
"""


class AuditorCheckResult(TypedDict):
    """A check of the auditor, and what the records show of it."""
    check: AuditorCheck
    """The check."""
    standing: ClauseStanding
    """The gravest verdict of its clauses."""
    because_of: NotRequired[list[str]]
    """The clauses that keep it from being satisfied."""


OperationRecord: TypeAlias = Union[
    Literal["management_reviews"],
    Literal["risk_register"],
    Literal["risk_reviews"],
    Literal["internal_audits"],
    Literal["improvements"],
    Literal["incidents"],
    Literal["measurements"],
    Literal["trainings"],
]
"""A kind of record that an auditor asks for as evidence of operation.

`management_reviews`: Minutes of management reviews.
`risk_register`: The risk register.
`risk_reviews`: Risks assessed more than once.
`internal_audits`: Internal audits.
`improvements`: Improvements.
`incidents`: Incidents and events.
`measurements`: Measurements.
`trainings`: Trainings held.
"""


class OperationEvidence(TypedDict):
    """How many records of a kind there are."""
    kind: OperationRecord
    """The kind."""
    count: Count
    """How many there are."""
    latest: NotRequired[Date]
    """The day of the latest, where they have one."""



class ImprovementChain(TypedDict):
    """Whether what came from a source of improvement led to something."""
    source: ImprovementSource
    """The source."""
    fired: Count
    """How often it fired."""
    followed: Count
    """How often an improvement, a nonconformity or a change followed."""
    example: NotRequired[list[RecordRef]]
    """The first that was followed up, and what followed."""


CertificationStage: TypeAlias = Union[
    Literal["stage_1"],
    Literal["stage_2"],
    Literal["surveillance"],
]
"""An audit of the certification body.

`stage_1`: The first stage: is the ISMS documented and ready?
`stage_2`: The second stage: does it work?
`surveillance`: The yearly look at a certified ISMS.
"""


class StageNeed(TypedDict):
    """Something an audit needs."""
    what: str
    """What it is."""
    met: bool
    """Whether it is there."""
    clause: NotRequired[str]
    """The clause that asks for it."""
    records: NotRequired[list[RecordRef]]
    """What shows it, or what stands against it."""



class StageReadiness(TypedDict):
    """Whether an audit can be held."""
    stage: CertificationStage
    """The audit."""
    ready: bool
    """Whether everything it needs is there."""
    needs: NotRequired[list[StageNeed]]
    """What it needs."""



class ReadinessGap(TypedDict):
    """Something to do: the findings of one rule, or a clause for which nothing is there."""
    order: Count
    """Its place in the order of work, from 1."""
    step: StepKind
    """The step of the implementation it belongs to."""
    code: NotRequired[str]
    """The code of the rule; absent where a clause has no record at all."""
    clause: str
    """The clause."""
    severity: Severity
    """How grave it is."""
    count: Count
    """How many findings there are."""
    message: str
    """The first of them in words."""
    help: str
    """What to do."""
    paths: NotRequired[list[str]]
    """Where: the first three."""
    owners: NotRequired[list[str]]
    """Who answers for the records, if named."""
    concerns: NotRequired[list[CertificationStage]]
    """The audits in which it would be raised."""



class Readiness(TypedDict):
    """How ready the ISMS is for certification."""
    as_of: Date
    """The day."""
    edition: Edition
    """The edition."""
    certification: NotRequired[str]
    """The certification looked at: the latest. An id in `certification`."""
    certified: bool
    """Whether there is a certificate."""
    expires_on: NotRequired[Date]
    """The last day of the certificate."""
    checks: NotRequired[list[AuditorCheckResult]]
    """The auditor's three checks."""
    records: NotRequired[list[OperationEvidence]]
    """The records that show operation."""
    chains: NotRequired[list[ImprovementChain]]
    """The sources of improvement."""
    stages: NotRequired[list[StageReadiness]]
    """Whether stage 1, stage 2 and surveillance can be held."""
    gaps: NotRequired[list[ReadinessGap]]
    """What is to be done, in a sensible order: what others build on first, errors before warnings."""


InformationForm: TypeAlias = Union[
    Literal["document"],
    Literal["record"],
]
"""Whether something is laid down beforehand or kept afterwards.

`document`: It says what is to be done.
`record`: It shows what was done.
"""

RequirementGround: TypeAlias = Union[
    Literal["explicit"],
    Literal["customary"],
    Literal["control"],
]
"""On what ground a document is asked for.

`explicit`: A clause asks for it in so many words.
`customary`: A clause asks for the thing, and auditors expect to see it written down.
`control`: A control that the Statement of Applicability includes asks for it.
"""

RequiredStanding: TypeAlias = Union[
    Literal["present"],
    Literal["unapproved"],
    Literal["no_occasion"],
    Literal["kept_elsewhere"],
    Literal["missing"],
]
"""Whether a required document is there.

`present`: It is there: a register, a record, or an approved version in force.
`unapproved`: Something is there, but it is not approved or not finished.
`no_occasion`: There was no occasion for it yet.
`kept_elsewhere`: The organization says that it keeps it elsewhere.
`missing`: It is not there.
"""


class RequiredDocumentRow(TypedDict):
    """One required document, and what answers it."""
    clause: Citation
    """The clause or control that asks for it, in the document's edition."""
    what: str
    """What it is."""
    form: InformationForm
    """Whether it is laid down beforehand or kept afterwards."""
    ground: RequirementGround
    """On what ground it is asked for."""
    standing: RequiredStanding
    """Whether it is there."""
    found: NotRequired[list[RecordRef]]
    """The records that answer it, approved ones first; at most ten."""
    count: Count
    """How many records answer it."""
    why: str
    """Why it stands so, in words."""



class RequiredDocuments(TypedDict):
    """What the clauses and the chosen controls ask for, and what is there."""
    as_of: Date
    """The day."""
    required: Count
    """How many pieces are required, where there was occasion."""
    present: Count
    """How many of them are there."""
    outstanding: Count
    """How many are missing, unfinished or unapproved."""
    rows: NotRequired[list[RequiredDocumentRow]]
    """One row for each, in the order of the standard."""



class ManagerOnDay(TypedDict):
    """Who runs the ISMS from day to day (S-53)."""
    person: NotRequired[str]
    """The person; absent where nobody is named who is still there. An id in `people`."""
    deputies: NotRequired[list[str]]
    """Who stands in for them. An id in `people`."""
    lacking: NotRequired[list[str]]
    """The competences their roles need and they lack. An id in `competences`."""
    why: str
    """What is to be said of it, in words."""


AnswerStanding: TypeAlias = Union[
    Literal["accountable"],
    Literal["responsible"],
    Literal["nobody"],
    Literal["vacant"],
    Literal["contested"],
]
"""How a responsibility is answered for.

`accountable`: This role is accountable, and one person holds it; or many do, each for their own part.
`responsible`: This role does it, and another is accountable.
`nobody`: No role is accountable for it.
`vacant`: The role that is accountable is vacant.
`contested`: More than one person is accountable.
"""


class ResponsibilityOnDay(TypedDict):
    """A responsibility of a role on the day."""
    id: str
    """The responsibility."""
    what: Line
    """What it is."""
    standing: AnswerStanding
    """How it is answered for."""
    accountable: NotRequired[list[str]]
    """Who is accountable for it on the day. An id in `people`."""
    inputs: NotRequired[list[str]]
    """Pointers into the document to where it stands, with this role and with others."""



class RoleHolder(TypedDict):
    """Who holds a role on the day."""
    assignment: str
    """The assignment. An id in `role_assignments`."""
    person: str
    """The person. An id in `people`."""
    deputy: NotRequired[str]
    """Who stands in for them and is there. An id in `people`."""
    since: NotRequired[Date]
    """From which day."""
    until: NotRequired[Date]
    """Until which day."""
    lacking: NotRequired[list[str]]
    """The competences the role needs and the person lacks. An id in `competences`."""



class RoleOnDay(TypedDict):
    """A role on the day."""
    role: str
    """The role. An id in `roles`."""
    title: Line
    """Its title."""
    kind: NotRequired[RoleKind]
    """What kind of role it is."""
    duties: NotRequired[list[IsmsDuty]]
    """The duties of clause 5.3 it carries."""
    authorities: NotRequired[list[Line]]
    """What its holder may decide."""
    responsibilities: NotRequired[list[ResponsibilityOnDay]]
    """What its holder answers for."""
    holders: NotRequired[list[RoleHolder]]
    """Who holds it."""
    vacant: bool
    """Whether nobody does."""
    without_deputy: bool
    """Whether nobody stands in for any of its holders."""



class RoleKindOnDay(TypedDict):
    """Who is found in a kind of role: through roles of that kind, or because the document names them so elsewhere."""
    kind: RoleKind
    """The kind."""
    roles: NotRequired[list[str]]
    """The roles of that kind. An id in `roles`."""
    persons: NotRequired[list[str]]
    """Who holds one of them, or is named as such: owners of risks, assets, controls and processes, auditors, top
    management. An id in `people`.
    """
    missing: bool
    """Whether nobody is found."""


CompetenceStanding: TypeAlias = Union[
    Literal["lacking"],
    Literal["in_training"],
    Literal["expiring"],
    Literal["held"],
]
"""How a person stands towards a competence.

`lacking`: A role of theirs needs it, and they do not have it.
`in_training`: A role of theirs needs it, they do not have it, and an action is open.
`expiring`: They have it, and it ends within the notice period.
`held`: They have it.
"""


class PersonCompetence(TypedDict):
    """A competence that a person has or needs."""
    competence: str
    """The competence. An id in `competences`."""
    title: Line
    """What it is called."""
    standing: CompetenceStanding
    """How the person stands towards it."""
    needed_for: NotRequired[list[str]]
    """Their roles that need it. An id in `roles`."""
    until: NotRequired[Date]
    """The last day it holds; absent where it has no end, or is not held."""
    shown: bool
    """Whether evidence shows it."""
    action_due: NotRequired[Date]
    """The day by which an action is to close the gap."""
    inputs: NotRequired[list[str]]
    """Pointers into the document to the entries and actions that was read from."""



class PersonCoverage(TypedDict):
    """The competences of a person on the day."""
    person: str
    """The person. An id in `people`."""
    roles: NotRequired[list[str]]
    """The roles they hold. An id in `roles`."""
    needed: Count
    """How many competences their roles need."""
    lacking: Count
    """How many of these they lack, an open action or not."""
    expiring: Count
    """How many of those they have end within the notice period."""
    competences: NotRequired[list[PersonCompetence]]
    """What they have or need."""



class Responsibilities(TypedDict):
    """Who answers for what on a day."""
    as_of: AsOf
    """The moment."""
    manager: ManagerOnDay
    """Who runs the ISMS from day to day."""
    duties_unheld: NotRequired[list[IsmsDuty]]
    """The duties of clause 5.3 that nobody holds."""
    vacant: Count
    """How many roles are vacant."""
    roles: NotRequired[list[RoleOnDay]]
    """The roles that are not retired, in document order."""
    kinds: NotRequired[list[RoleKindOnDay]]
    """The kinds of roles an ISMS knows, and who is found in each."""
    persons: NotRequired[list[PersonCoverage]]
    """The persons who hold a role or have a competence, in document order."""



class PackItem(TypedDict):
    """A record to be put before the review."""
    record: RecordRef
    """The record."""
    text: str
    """What happened to it in the period, or how it stands."""



class PackInput(TypedDict):
    """An input of the review, filled from the data of the period."""
    topic: ReviewTopic
    """The input, by its letter in the edition of 2022."""
    letter: str
    """Its letter in the document's edition."""
    title: str
    """What it is about."""
    count: Count
    """How many records there are for it."""
    text: str
    """What there is, in words."""
    items: NotRequired[list[PackItem]]
    """The records."""
    missing: NotRequired[str]
    """Set where the document holds nothing for it: somebody must report on it, or say that there is nothing to
    report.
    """


DecisionStanding: TypeAlias = Union[
    Literal["done"],
    Literal["open"],
    Literal["late"],
    Literal["unassigned"],
]
"""How a decision of an earlier review stands.

`done`: It is done.
`open`: It is open.
`late`: It is open past its day.
`unassigned`: It is open, and nobody has said who does it by when.
"""


class EarlierDecision(TypedDict):
    """A decision of an earlier review, and how it stands."""
    review: RecordRef
    """The review."""
    decision: str
    """The decision's id."""
    what: str
    """What was decided."""
    owner: NotRequired[str]
    """Who sees to it."""
    due: NotRequired[Date]
    """The day it is due."""
    done: NotRequired[Date]
    """The day it was done."""
    standing: DecisionStanding
    """How it stands."""
    record: NotRequired[RecordRef]
    """What carries it out."""



class ReviewPack(TypedDict):
    """The management review pack."""
    since: NotRequired[Date]
    """The first day of the period; absent where it reaches back to the beginning."""
    until: Date
    """The last day of the period."""
    previous: NotRequired[RecordRef]
    """The review before."""
    inputs: NotRequired[list[PackInput]]
    """Every input that the document's edition asks for, in its order."""
    missing: NotRequired[list[str]]
    """The letters of the inputs for which the document holds nothing."""
    decisions: NotRequired[list[EarlierDecision]]
    """The decisions of earlier reviews that were open when the period began, or are."""


GroupBy: TypeAlias = Union[
    Literal["asset"],
    Literal["owner"],
    Literal["process"],
    Literal["category"],
    Literal["supplier"],
]
"""By what risks are brought together. A risk may belong to several assets, processes and suppliers, and is counted
with each.

`asset`: The assets it threatens.
`owner`: Who answers for it.
`process`: The processes it concerns: those it names, and the assets of the kind `process` that it threatens or that
depend on what it threatens.
`category`: Its category.
`supplier`: The suppliers it concerns: those it names, those its assets come from, and those that carry out the
processes it names.
"""


class RiskGroup(TypedDict):
    """Risks that have something in common."""
    by: GroupBy
    """By what they are brought together."""
    record: NotRequired[RecordRef]
    """The record they have in common."""
    category: NotRequired[Label]
    """The category they have in common."""
    title: NotRequired[str]
    """What people call it; absent, as the two above, for the risks that name none."""
    risks: Count
    """How many risks."""
    through_assets: NotRequired[Count]
    """How many of these concern it only by way of an asset it depends on; for processes alone."""
    levels: NotRequired[list[LevelCount]]
    """How many have each level, the lowest first."""
    highest: NotRequired[Label]
    """The highest level."""
    highest_label: NotRequired[str]
    """What people call that level."""
    over: Count
    """How many lie over the acceptance line."""
    unrated: Count
    """How many have no level."""
    accepted: Count
    """Of how many an acceptance holds."""
    actions_open: Count
    """How many actions of their treatment are not done."""
    actions_overdue: Count
    """How many of these are overdue."""
    members: NotRequired[list[str]]
    """The risks, in document order. An id in `risks`."""



class RiskGroups(TypedDict):
    """The open risks, brought together."""
    as_of: AsOf
    """The moment."""
    risks: Count
    """How many risks are open."""
    groups: NotRequired[list[RiskGroup]]
    """The groups: of each way of bringing together, the one with the highest level first, those that name none last.
    """



class TrendRisk(TypedDict):
    """A risk that was open on either day."""
    risk: str
    """The risk. An id in `risks`."""
    title: Line
    """What it is called."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    category: NotRequired[Label]
    """Its category."""
    earlier: NotRequired[Label]
    """The level that stood on the earlier day; absent if it was not open or had none."""
    earlier_label: NotRequired[str]
    """What people call that level."""
    later: NotRequired[Label]
    """The level that stands on the later day; absent likewise."""
    later_label: NotRequired[str]
    """What people call that level."""
    movement: RiskMovement
    """How it moved."""
    by: NotRequired[Count]
    """By how many levels it rose or fell."""
    over_earlier: NotRequired[bool]
    """Whether it lay over the acceptance line on the earlier day; absent where that cannot be said."""
    over_later: NotRequired[bool]
    """Whether it lies over it on the later day."""
    why: str
    """Why, in words."""



class TrendLevel(TypedDict):
    """How many open risks had a level on the two days."""
    level: NotRequired[Label]
    """The level; absent for risks that have none."""
    label: str
    """What people call it."""
    earlier: Count
    """How many had it on the earlier day."""
    later: Count
    """How many have it on the later day."""



class TrendCount(TypedDict):
    """How many risks moved in a way."""
    movement: RiskMovement
    """The way."""
    risks: Count
    """How many."""



class RiskTrend(TypedDict):
    """The risks of two days.

    
    What has no date counts as it stands in its document. For a true picture of the past compare two documents.
    """
    earlier: AsOf
    """The earlier moment."""
    later: AsOf
    """The later moment."""
    risks: NotRequired[list[TrendRisk]]
    """The risks that were open on either day: in the order of the later document, then those that are in the earlier
    one alone.
    """
    levels: NotRequired[list[TrendLevel]]
    """How many open risks had each level, by its rank, the lowest first; those without one before all."""
    movements: NotRequired[list[TrendCount]]
    """How many moved in each way."""
    over_earlier: Count
    """How many lay over the acceptance line on the earlier day."""
    over_later: Count
    """How many lie over it on the later day."""



class SampledItem(TypedDict):
    """An item of a sample."""
    rank: Count
    """Its place in the sample, counted from 1: the first items of a larger sample are those of a smaller one."""
    item: str
    """Its id."""
    record: NotRequired[RecordRef]
    """The record, where a register was sampled."""
    title: NotRequired[str]
    """What the record is called."""
    conforms: NotRequired[bool]
    """Whether it was found to conform; absent while nobody has judged."""
    audit: NotRequired[RecordRef]
    """The audit in which it was judged."""



class Sample(TypedDict):
    """A sample, and how it was judged.

    
    Each item is ranked by the SHA-256 digest of the seed, a line feed and its id; the lowest ranks are drawn. Whoever
    has the ids and the seed draws the same: `printf '%s\\n%s' '$seed' '$id' | sha256sum` for each id, sorted.
    """
    as_of: Date
    """The day."""
    register: NotRequired[str]
    """The register it was drawn from, if it was one."""
    population_size: Count
    """How many items it was drawn from."""
    size: Count
    """How many were drawn."""
    seed: str
    """The seed."""
    items: NotRequired[list[SampledItem]]
    """What was drawn, in the order of rank."""
    judged: Count
    """How many of them an audit has judged."""
    nonconforming: Count
    """How many of these do not conform."""
    error_percent: NotRequired[Decimal]
    """Of a hundred judged, how many do not conform; absent while nothing is judged."""


LevelBasis: TypeAlias = Union[
    Literal["stated"],
    Literal["fallback"],
    Literal["computed"],
    Literal["expected"],
    Literal["none"],
]
"""Where the level that stands comes from.

`stated`: The latest current or residual assessment; the inherent one where there is neither.
`fallback`: The inherent assessment, for the current or residual one rests on a control that does not work.
`computed`: The controls that work, by the convention of the criteria for their effect, reckoned from the inherent
assessment; where there is none, from the present one. It stands where a control that the stated level rests on does
not work, and where a supposed change alters what the controls do.
`expected`: The target assessment, for the treatment is supposed to be complete. An expectation, not a measurement.
`none`: Nothing: there is no rating, or none that is supported.
"""

MoverKind: TypeAlias = Union[
    Literal["action"],
    Literal["working_control"],
    Literal["failing_control"],
    Literal["reassessment"],
    Literal["acceptance"],
    Literal["nothing"],
]
"""What can move a risk.

`action`: An action of its treatment that is not done.
`working_control`: A control that its level rests on, and that works.
`failing_control`: A control that its level rests on, and that is not known to work.
`reassessment`: An assessment under the criteria in force.
`acceptance`: The decision of who may accept it.
`nothing`: Nothing is under way.
"""

MoverEffect: TypeAlias = Union[
    Literal["lowers"],
    Literal["raises"],
    Literal["settles"],
    Literal["unknown"],
]
"""Where it would move.

`lowers`: To a lower level.
`raises`: To a higher level.
`settles`: Its level stays; what is to be decided about it changes.
`unknown`: Nobody can say from the records.
"""


class RiskMover(TypedDict):
    """Something that can move a risk."""
    kind: MoverKind
    """What it is."""
    effect: MoverEffect
    """Where it would move the risk."""
    action: NotRequired[str]
    """The action."""
    control: NotRequired[str]
    """The control. An id in `controls`."""
    level: NotRequired[Label]
    """The level it would then have, where the records tell."""
    due: NotRequired[Date]
    """The day it is due."""
    text: str
    """In words."""



class TopRisk(TypedDict):
    """A risk and its place among all that are open."""
    place: Count
    """Its place, counted from 1."""
    risk: str
    """The risk. An id in `risks`."""
    title: Line
    """What it is called."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    category: NotRequired[Label]
    """Its category."""
    level: Label
    """The level that stands."""
    label: str
    """What people call it."""
    rank: Count
    """Its rank, counted from 0 for the lowest."""
    of: Count
    """How many levels its criteria have."""
    criteria: str
    """The criteria it was rated under. An id in `risk_criteria`."""
    basis: LevelBasis
    """Where the level comes from."""
    verdict: Verdict
    """What is to be decided."""
    gap: NotRequired[Count]
    """How many levels it lies above the highest that may be accepted; absent where no acceptance criterion fits."""
    over: NotRequired[bool]
    """Whether it lies over the acceptance line."""
    acceptance: AcceptanceStanding
    """How its acceptance stands."""
    days_open: NotRequired[Count]
    """For how many days it has been known."""
    actions_open: Count
    """How many actions of its treatment are not done."""
    actions_overdue: Count
    """How many of these are overdue."""
    expected: NotRequired[Label]
    """The level expected once the treatment is done."""
    movers: NotRequired[list[RiskMover]]
    """What can move it."""
    why: NotRequired[list[WhyStep]]
    """How level and verdict came about, and why it stands in this place."""



class TopRisks(TypedDict):
    """The highest open risks."""
    as_of: AsOf
    """The moment."""
    risks: NotRequired[list[TopRisk]]
    """The highest, as many as were asked for."""
    rated: Count
    """How many open risks have a level."""
    unrated: NotRequired[list[str]]
    """The open risks without one, which have no place: they may be higher than all of these. An id in `risks`."""



class StateCount(TypedDict):
    """How many records are in a state."""
    state: str
    """The state: by the history of the record, else as it is stored."""
    count: Count
    """How many."""



class InventoryRow(TypedDict):
    """A register and what it holds."""
    register: str
    """The register."""
    clause: NotRequired[str]
    """The clause it answers, if it answers one."""
    summary: str
    """What it holds."""
    records: Count
    """How many records there are on the day, the retired ones included."""
    in_use: Count
    """How many are in use."""
    retired: Count
    """How many are retired."""
    owned: NotRequired[Count]
    """How many of those in use name who answers for them; absent where the record has no such member."""
    evidenced: Count
    """How many of those in use have evidence."""
    states: NotRequired[list[StateCount]]
    """The states of those in use that have one, by name."""
    last_change: NotRequired[Date]
    """The day of the last change that is recorded."""
    kept_elsewhere: NotRequired[str]
    """Where the organization keeps what the clause asks for, if elsewhere."""



class IssuedRecord(TypedDict):
    """A record that is issued in versions and approved."""
    record: RecordRef
    """The record."""
    title: NotRequired[str]
    """What it is called."""
    owner: NotRequired[str]
    """Who answers for it."""
    version: NotRequired[str]
    """The version in force; for what has one version only, that."""
    approved_on: NotRequired[Date]
    """The day it was last approved by then."""
    approved: bool
    """Whether it is approved on the day."""
    effective_on: NotRequired[Date]
    """The first day it is in force, where that is said."""
    last_change: NotRequired[Date]
    """The day of the last change that is recorded."""



class Inventory(TypedDict):
    """Everything the ISMS keeps."""
    as_of: AsOf
    """The moment."""
    registers: NotRequired[list[InventoryRow]]
    """Every register, in document order."""
    issued: NotRequired[list[IssuedRecord]]
    """Scope, risk criteria, Statements of Applicability and documents in use, with version and approval."""


ProcessPlace: TypeAlias = Union[
    Literal["source"],
    Literal["sink"],
    Literal["between"],
    Literal["isolated"],
]
"""Where a process stands among the others.

`source`: It gives to others and takes from none.
`sink`: It takes from others and gives to none.
`between`: It does both.
`isolated`: It does neither.
"""


class ProcessNode(TypedDict):
    """A process that runs on the day."""
    process: str
    """The process. An id in `processes`."""
    title: Line
    """What it is called."""
    kind: NotRequired[ProcessKind]
    """Why it stands in the register."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    functions: NotRequired[list[IsmsFunction]]
    """What the ISMS needs it for."""
    place: ProcessPlace
    """Where it stands among the others."""
    takes_from: NotRequired[list[str]]
    """The processes it takes from, in document order. An id in `processes`."""
    gives_to: NotRequired[list[str]]
    """The processes it gives to, in document order. An id in `processes`."""
    part: Count
    """The part of the graph it belongs to: its position among the parts, from 0."""
    in_loop: bool
    """Whether what it gives comes back to it."""



class ProcessFlow(TypedDict):
    """Something that passes from one process to another."""
    giver: str
    """Who gives it. An id in `processes`."""
    taker: str
    """Who takes it. An id in `processes`."""
    what: str
    """What passes."""
    named: bool
    """Whether one of the two names the other; if not, they have the same name for what passes."""



class ProcessGroup(TypedDict):
    """Processes that belong together."""
    processes: NotRequired[list[str]]
    """The processes, in document order. An id in `processes`."""



class LooseEnd(TypedDict):
    """An input that comes from nowhere, or an output that nobody takes."""
    process: str
    """The process. An id in `processes`."""
    what: str
    """What it is."""
    pointer: str
    """Where it stands: a pointer into the document."""


FunctionNeed: TypeAlias = Union[
    Literal["required"],
    Literal["expected"],
    Literal["usual"],
]
"""How much an ISMS needs a function.

`required`: The standard asks for the process itself.
`expected`: Every ISMS that lives has a process for it.
`usual`: It may be part of another process.
"""

FunctionVerdict: TypeAlias = Union[
    Literal["by_process"],
    Literal["by_document"],
    Literal["by_records"],
    Literal["missing"],
]
"""How a function is fulfilled.

`by_process`: A process fulfils it.
`by_document`: No process, but a document answers its clause.
`by_records`: Neither, but its registers hold records.
`missing`: Nothing answers it.
"""


class FunctionRow(TypedDict):
    """A function of an ISMS and who fulfils it."""
    function: IsmsFunction
    """The function."""
    clauses: NotRequired[list[str]]
    """The clauses and controls of the edition it answers."""
    need: FunctionNeed
    """How much an ISMS needs it."""
    verdict: FunctionVerdict
    """How it is fulfilled."""
    enough: bool
    """Whether that is enough for how much it is needed."""
    processes: NotRequired[list[str]]
    """The processes that fulfil it. An id in `processes`."""
    owners: NotRequired[list[str]]
    """Who answers for these, each once. An id in `people`."""
    documents: NotRequired[list[str]]
    """The documents that answer one of its clauses. An id in `documents`."""
    records: Count
    """How many records in use show it."""
    why: str
    """Why, in words."""



class ProcessGraph(TypedDict):
    """The processes of the ISMS and their interactions."""
    as_of: AsOf
    """The moment."""
    processes: NotRequired[list[ProcessNode]]
    """The processes that run on the day, in document order."""
    flows: NotRequired[list[ProcessFlow]]
    """What passes between them."""
    parts: NotRequired[list[ProcessGroup]]
    """The parts between which nothing passes, the largest first. A system is one part."""
    loops: NotRequired[list[ProcessGroup]]
    """Processes whose results come back to them: each group feeds itself. Improvement is such a loop."""
    dangling_inputs: NotRequired[list[LooseEnd]]
    """Inputs that come from nowhere (rule CTX022)."""
    unused_outputs: NotRequired[list[LooseEnd]]
    """Outputs that nobody takes (rule CTX023)."""
    functions: NotRequired[list[FunctionRow]]
    """What an ISMS needs processes for, in the order of the clauses, and who fulfils it."""
    mermaid: str
    """The graph as a Mermaid flowchart."""
    dot: str
    """The graph in the DOT language of Graphviz."""


KnowledgeVerdict: TypeAlias = Union[
    Literal["shared"],
    Literal["described"],
    Literal["alone"],
    Literal["nobody"],
]
"""How the knowledge of a process is held.

`shared`: Several persons, or a supplier, can carry it out.
`described`: One person can, and a document in force describes it.
`alone`: One person can, and nothing describes it: if they leave, it stops (rule CTX026).
`nobody`: Nobody is named.
"""


class KnowledgeRow(TypedDict):
    """Who can carry a process out, and what shows how mature it is."""
    process: str
    """The process. An id in `processes`."""
    title: Line
    """What it is called."""
    verdict: KnowledgeVerdict
    """How its knowledge is held."""
    why: str
    """Why, in words."""
    holders: NotRequired[list[str]]
    """Who can carry it out and has not left: owner, deputy, those who carry it out. An id in `people`."""
    documents: NotRequired[list[str]]
    """The documents in force that describe it. An id in `documents`."""
    outsourced: bool
    """Whether a supplier carries it out."""
    last_record: NotRequired[Date]
    """The day of the last record that shows it."""
    maturity_stated: NotRequired[Maturity]
    """How mature it is said to be."""
    maturity_shown: Maturity
    """How mature the facts show it to be."""
    maturity_lacks: NotRequired[str]
    """What the next step of maturity lacks; absent at the highest."""
    overstated: bool
    """Whether more is said than shown."""



class PersonLoad(TypedDict):
    """What depends on a person."""
    person: str
    """The person. An id in `people`."""
    alone: NotRequired[list[str]]
    """The processes that only they can carry out and that nothing describes. An id in `processes`."""
    processes: Count
    """How many processes they can carry out at all."""



class Knowledge(TypedDict):
    """Who holds the knowledge of the processes."""
    as_of: AsOf
    """The moment."""
    processes: NotRequired[list[KnowledgeRow]]
    """The processes of the ISMS that run on the day, in document order; those of the business are left out."""
    persons: NotRequired[list[PersonLoad]]
    """The persons who can carry them out: who holds most alone first."""


OwnershipVerdict: TypeAlias = Union[
    Literal["business"],
    Literal["no_leader"],
    Literal["only_it"],
    Literal["unknown"],
]
"""Whether the ISMS is left to IT.

`business`: Leaders of the business answer for parts of it.
`no_leader`: People outside IT answer for parts of it, but no leader of the business.
`only_it`: Everybody who answers for something sits in IT (rule LDR007).
`unknown`: The units of those who answer are not known, or nobody answers for anything.
"""


class OwnershipRow(TypedDict):
    """What the people of one function answer for."""
    function: NotRequired[Function]
    """What their unit does; absent for people whose unit or its function is not known."""
    owners: NotRequired[list[str]]
    """Who of them answers for something, in document order of what they answer for. An id in `people`."""
    records: Count
    """How many records in use they answer for."""
    roles: Count
    """How many roles they hold on the day."""
    share: NotRequired[Percent]
    """Their share of all owned records, rounded down; absent where none is owned."""
    registers: NotRequired[list[str]]
    """The registers in which they answer for records, in document order."""



class Ownership(TypedDict):
    """Where those sit who answer for things."""
    as_of: AsOf
    """The moment."""
    verdict: OwnershipVerdict
    """Whether the ISMS is left to IT."""
    why: str
    """Why, in words."""
    owned: Count
    """How many records in use have an owner."""
    outside_it: Count
    """How many of these are owned by people known to sit outside IT and information security."""
    outside_it_share: NotRequired[Percent]
    """The share of these, rounded down; absent where none is owned."""
    leaders: NotRequired[list[str]]
    """Owners who belong to top management, or head a unit outside IT and information security. An id in `people`."""
    functions: NotRequired[list[OwnershipRow]]
    """One row a function, in the order of the vocabulary; last the people of whom it is not known."""


StepState: TypeAlias = Union[
    Literal["done"],
    Literal["to_confirm"],
    Literal["claimed"],
    Literal["started"],
    Literal["waiting"],
    Literal["open"],
]
"""Where a step stands.

`done`: It is done, and records show it.
`to_confirm`: Records show it, and the plan does not say that it is done.
`claimed`: The plan says that it is done, and records do not show it.
`started`: Something of it is there.
`waiting`: A step it builds on is not done.
`open`: Nothing of it is there, and nothing stands in its way.
"""


class StepOnDay(TypedDict):
    """A step, and where it stands."""
    number: Count
    """Its number, 1 to 10."""
    step: StepKind
    """The step."""
    aim: str
    """What is to be reached."""
    clauses: NotRequired[list[str]]
    """The clauses and controls of 2022 it answers."""
    state: StepState
    """Where it stands."""
    shown: ClauseStanding
    """What the records show of its clauses."""
    progress: Percent
    """How many of its clauses are answered, those in part by half."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    planned_on: NotRequired[Date]
    """The day by which it is to be done."""
    done_on: NotRequired[Date]
    """The day it was done."""
    late: bool
    """Whether its day has passed and it is not done."""
    prerequisites: NotRequired[list[StepKind]]
    """The steps it builds on."""
    waiting_for: NotRequired[list[StepKind]]
    """Those of them that are not done."""
    evidence: NotRequired[list[ClauseEvidence]]
    """What speaks for it."""
    missing: NotRequired[list[VerdictReason]]
    """What keeps it from being done: at most five errors, then there are more."""
    notes: NotRequired[Text]
    """Remarks of the plan."""



class ImplementationProgress(TypedDict):
    """The ten steps and how far they are."""
    as_of: Date
    """The day."""
    approach: NotRequired[BuildApproach]
    """How the ISMS is built."""
    owner: NotRequired[str]
    """Who leads it. An id in `people`."""
    steps: NotRequired[list[StepOnDay]]
    """The ten steps in order."""
    done: Count
    """How many of them are done."""
    next: NotRequired[StepKind]
    """The step to work on next; absent when all are done."""
    expected: NotRequired[ExpectedEffort]
    """What it was expected to take."""
    spent: NotRequired[ExpectedEffort]
    """What it has taken so far."""
    size: ImplementationSize
    """How large the organization is."""
    unmitigated: NotRequired[list[VerdictReason]]
    """What makes it harder and has nothing done about it."""


Correspondence: TypeAlias = Union[
    Literal["carried"],
    Literal["merged"],
    Literal["split"],
    Literal["new"],
    Literal["unknown"],
]
"""How a control corresponds to those of the other edition.

`carried`: One became one.
`merged`: Several of 2013 became one of 2022.
`split`: One of 2013 became several of 2022.
`new`: Nothing in 2013 corresponds.
`unknown`: The catalogue of 2013 does not have it: a control of the organization's own framework, of 2022 already, or
a slip.
"""


class MigrationTarget(TypedDict):
    """A control of 2022, and where its entry comes from."""
    control: Citation
    """The control."""
    title: NotRequired[str]
    """Its title; absent for a control of the organization's own framework."""
    change: Correspondence
    """How it corresponds to the edition of 2013."""
    sources: NotRequired[list[Citation]]
    """The controls of 2013 it comes from."""
    to_decide: bool
    """Whether a person must decide something before the entry can be approved."""



class MigrationSource(TypedDict):
    """A control of 2013, or whatever else the statement named, and where it went."""
    control: Citation
    """The control."""
    change: Correspondence
    """How it corresponds to the edition of 2022."""
    targets: NotRequired[list[Citation]]
    """The controls of 2022 it went to; itself where it was taken over as it is."""
    entries: Count
    """How many entries the statement has for it."""


MigrationQuestion: TypeAlias = Union[
    Literal["new_control"],
    Literal["applicability"],
    Literal["undecided"],
    Literal["implementation"],
    Literal["owner"],
    Literal["justification"],
    Literal["split"],
    Literal["missing_entry"],
    Literal["unknown_control"],
]
"""What a person must decide.

`new_control`: The control is new in 2022: is it necessary?
`applicability`: Some of what was merged was necessary and some was not; the entry is proposed as necessary.
`undecided`: It was not said of all that was merged whether it is necessary.
`implementation`: What was merged was not all equally far; the entry is proposed as in part.
`owner`: What was merged had different owners; the first is proposed.
`justification`: What was merged was excluded for different reasons, or excluded beside what was included: one
justification is needed, or none.
`split`: A control became several: what was said of it belongs to each of them in part.
`missing_entry`: The statement of 2013 has no entry for a control.
`unknown_control`: The statement names what the edition of 2013 does not have.
"""


class MigrationDecision(TypedDict):
    """A question with what it is about."""
    question: MigrationQuestion
    """What is to be decided."""
    controls: NotRequired[list[Citation]]
    """The controls of 2022 it is about."""
    sources: NotRequired[list[Citation]]
    """The controls of 2013 it comes from."""
    inputs: NotRequired[list[str]]
    """Pointers to the entries it comes from."""
    message: str
    """The question in words."""
    said: NotRequired[list[str]]
    """What was said of each, where that differs."""



class CitationMove(TypedDict):
    """A citation of a control or clause of 2013 that stands in a record in use, and what takes its place."""
    record: RecordRef
    """The record."""
    path: str
    """The JSON pointer into the document."""
    control: Citation
    """What is cited."""
    targets: NotRequired[list[Citation]]
    """What is to be cited instead."""



class MigrationCounts(TypedDict):
    """How the rows are accounted for."""
    sources: Count
    """The controls of 2013 accounted for: all 114."""
    carried: Count
    """Controls of 2022 that one of 2013 became: 58."""
    merged: Count
    """Controls of 2022 made of several: 24."""
    new: Count
    """Controls of 2022 that are new: 11."""
    split: Count
    """Controls of 2013 that became several: 1."""
    unknown: Count
    """What the statement names beside the catalogue of 2013."""
    decisions: Count
    """Questions a person must decide."""



class Migration(TypedDict):
    """A Statement of Applicability carried from the edition of 2013 to that of 2022."""
    as_of: Date
    """The day it was made for."""
    statement: str
    """The statement it was made from. An id in `statement_of_applicability`."""
    proposed: StatementOfApplicability
    """The statement of 2022 as proposed: a draft that nobody has approved."""
    targets: NotRequired[list[MigrationTarget]]
    """Each control of 2022 in order, and where it comes from."""
    sources: NotRequired[list[MigrationSource]]
    """Each control of 2013 in order, then whatever else the statement named."""
    decisions: NotRequired[list[MigrationDecision]]
    """What a person must decide, in the order of the controls."""
    citations: NotRequired[list[CitationMove]]
    """What records in use cite of the edition of 2013."""
    counts: MigrationCounts
    """How the rows are accounted for."""


WidthsFrom: TypeAlias = Union[
    Literal["equal_widths"],
    Literal["scale_bounds"],
    Literal["given_bounds"],
]
"""Where the widths of the levels come from.

`equal_widths`: Each of n levels spans one n-th of its scale.
`scale_bounds`: From the numeric bounds of both scales.
`given_bounds`: From edges given with the question.
"""

QualityVerdict: TypeAlias = Union[
    Literal["passes"],
    Literal["fails"],
    Literal["note"],
    Literal["not_applicable"],
]
"""What a check of a matrix comes to.

`passes`: The matrix has the property.
`fails`: It has not.
`note`: Something to know that is no fault by itself.
`not_applicable`: The question does not arise.
"""


class MatrixCell(TypedDict):
    """A cell of a matrix. Rows and columns are counted from 0, the lowest first."""
    row: Count
    """The rank of the likelihood."""
    column: Count
    """The rank of the consequence."""
    likelihood: NotRequired[Label]
    """The level of likelihood; absent where only ranks are known."""
    consequence: NotRequired[Label]
    """The level of consequence; absent likewise."""
    rank: Count
    """The rank of the level of risk in the cell."""
    level: NotRequired[Label]
    """The level of risk in the cell; absent where only ranks are known."""



class MatrixCellPair(TypedDict):
    """Two cells that do not go together, the lower level of risk first; in RM-2 the cell that falls first."""
    first: MatrixCell
    """The one."""
    second: MatrixCell
    """The other."""


QualityMeasure: TypeAlias = Union[
    Literal["least_of_top"],
    Literal["most_of_bottom"],
    Literal["pairs"],
    Literal["factor"],
    Literal["resolved_pairs"],
    Literal["all_pairs"],
    Literal["share"],
]
"""What a number about a matrix measures.

`least_of_top`: The least risk in a cell of the top level, as a share of the largest risk in the matrix.
`most_of_bottom`: The end of the risks in cells of the bottom level, as a share of the largest risk in the matrix.
`pairs`: How many pairs of cells are ranked the wrong way round, or mirrored and different.
`factor`: The largest risk in the middle of a cell of the level, divided by the least.
`resolved_pairs`: How many pairs of two cells have different levels and no risk in common.
`all_pairs`: How many pairs of two cells there are.
`share`: The resolved pairs as a share of all.
"""


class QualityNumber(TypedDict):
    """A number that a check found."""
    name: QualityMeasure
    """What it is."""
    rank: NotRequired[Count]
    """The rank of the level of risk it is about, where it is about one."""
    level: NotRequired[Label]
    """That level; absent where only ranks are known."""
    value: Number
    """The number."""



class MatrixCheck(TypedDict):
    """One check of a matrix."""
    id: str
    """`RM-1` to `RM-13`."""
    name: str
    """Its name in kebab-case."""
    asks: str
    """What it asks."""
    source: str
    """Where it was published."""
    verdict: QualityVerdict
    """What it comes to."""
    found: str
    """What was found."""
    mend: NotRequired[str]
    """What would mend it; absent where nothing is to be mended."""
    cells: NotRequired[list[MatrixCell]]
    """The cells that are at fault."""
    pairs: NotRequired[list[MatrixCellPair]]
    """The pairs they form, 100 at most."""
    numbers: NotRequired[list[QualityNumber]]
    """The numbers behind it."""


RepairOutcome: TypeAlias = Union[
    Literal["not_needed"],
    Literal["found"],
    Literal["impossible"],
    Literal["not_found"],
    Literal["not_tried"],
]
"""What became of the search for a nearer, better matrix.

`not_needed`: The matrix passes RM-2, RM-3 and RM-6 as it is.
`found`: There is one.
`impossible`: No matrix of this size with these levels passes.
`not_found`: The search ended at its bound before it found one.
`not_tried`: The matrix is incomplete, or has more than 400 cells.
"""


class RepairedCell(TypedDict):
    """A cell that a repair changes."""
    cell: MatrixCell
    """The cell as it is."""
    rank: Count
    """The rank of the level it gets."""
    level: NotRequired[Label]
    """The level it gets; absent where only ranks are known."""



class MatrixRepair(TypedDict):
    """The nearest matrix that passes RM-2, RM-3 and RM-6 and uses every level that is used: the fewest cells changed,
    among those the fewest steps of level, among those the one whose first differing cell is lower.
    """
    outcome: RepairOutcome
    """What became of the search."""
    says: str
    """The same in words."""
    proved: bool
    """Whether that is certain; false where the search ended at its bound, and something nearer may exist."""
    changes: NotRequired[list[RepairedCell]]
    """The cells to change."""
    steps: Count
    """By how many steps of level, all cells together."""
    ranks: NotRequired[list[list[Count]]]
    """The ranks of the whole matrix after it; absent unless one was found."""
    rows: NotRequired[list[list[Label]]]
    """The levels of the whole matrix after it, ready for criteria; absent where only ranks are known."""



class MatrixQuality(TypedDict):
    """How well a risk matrix ranks risks."""
    passes: bool
    """Whether no check fails."""
    likelihood: NotRequired[list[Label]]
    """The levels of likelihood, lowest first; absent where only ranks are known."""
    consequence: NotRequired[list[Label]]
    """The levels of consequence, lowest first; absent likewise."""
    levels: NotRequired[list[Label]]
    """The levels of risk, lowest first; absent likewise."""
    ranks: NotRequired[list[list[Count]]]
    """A row for each likelihood, lowest first, with the rank of the level of risk for each consequence; absent while
    the matrix is incomplete.
    """
    widths: WidthsFrom
    """Where the widths of the levels come from that RM-3, RM-5 and RM-7 to RM-10 count with."""
    widths_why: str
    """Why from there."""
    checks: NotRequired[list[MatrixCheck]]
    """The checks, RM-1 to RM-13."""
    repair: MatrixRepair
    """What would mend it."""



class MeasuredScenario(TypedDict):
    """A loss scenario, and the risk it measures. Only `id` and `scenario` are needed to compute with it."""
    id: str
    """The risk, or any id of a scenario that belongs to no document; a portfolio holds each id once. An id in
    `risks`.
    """
    title: NotRequired[Line]
    """What it is called."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    category: NotRequired[Label]
    """Its category."""
    assets: NotRequired[list[str]]
    """The assets it threatens. An id in `assets`."""
    stage: NotRequired[Stage]
    """Which risk it measures."""
    quantification: NotRequired[str]
    """The quantification it was taken from."""
    on: NotRequired[Date]
    """The day of that."""
    scenario: LossScenario
    """The scenario."""



class LossScenarios(TypedDict):
    """The loss scenarios of a document on a day."""
    as_of: AsOf
    """The moment."""
    stage: NotRequired[Stage]
    """The stage asked for; absent where each risk stands with what it is now."""
    scenarios: NotRequired[list[MeasuredScenario]]
    """One scenario a risk that has one, in document order: the latest of its stage on or before the day."""
    unquantified: NotRequired[list[str]]
    """The risks that have none. An id in `risks`."""


Real: TypeAlias = float
"""A computed number."""


class LossRequest(TypedDict):
    """A question about annual loss: the scenarios, and how it is to be answered."""
    scenarios: NotRequired[list[MeasuredScenario]]
    """The scenarios, each id once, all in one currency."""
    years: NotRequired[Count]
    """How many years to simulate, from 1 to 2⁴⁰; absent means 1,000,000."""
    seed: NotRequired[Count]
    """The seed of the random numbers; absent means 0. The same seed gives the same answer to the last bit."""
    levels: NotRequired[list[Real]]
    """The levels of value at risk, rising, each above 0 and below 1; absent means 0.5, 0.75, 0.9, 0.95, 0.99 and
    0.999.
    """
    losses: NotRequired[list[Real]]
    """The losses at which to read the exceedance curve, rising, from 0; absent means at the 99 percentiles."""
    tail_level: NotRequired[Real]
    """The level above which years count as the tail, above 0 and below 1; absent means 0.95."""
    within: NotRequired[Real]
    """The standard error wanted, as a share of each figure, above 0 (0.01: one percent): the answer to a simulation
    then says how many years reach it.
    """
    tolerance: NotRequired[LossTolerance]
    """What the organization tolerates, to be held against the loss of all scenarios together."""
    threads: NotRequired[Count]
    """How many threads to use, absent or 0 for as many as there are. It changes no answer."""


LossMethod: TypeAlias = Union[
    Literal["simulated"],
    Literal["exact"],
]
"""How annual loss was found.

`simulated`: By sampling years: errors are standard errors.
`exact`: Without sampling: errors are bounds of what discretisation can do; moments are closed forms and have none.
"""


class LossGrid(TypedDict):
    """The grid of a computation without sampling."""
    step: Real
    """The step, in money."""
    points: Count
    """The number of points."""



class LossFigure(TypedDict):
    """A figure and how far it may be off; see [`LossMethod`]."""
    value: Real
    """The figure."""
    error: NotRequired[Real]
    """Its error; absent where none can be told, as where a simulation has too few years for it."""



class LossLevel(TypedDict):
    """Value at risk and tail value at risk at one level."""
    probability: Real
    """The level: the probability that the loss of a year does not exceed the value at risk."""
    value_at_risk: LossFigure
    """The value at risk: the quantile of the loss of a year at this level."""
    low: NotRequired[Real]
    """The lower end of its 95 % confidence interval, if simulated."""
    high: NotRequired[Real]
    """The upper end; absent too where so few years lie above the level that none of them bounds it."""
    tail_value_at_risk: LossFigure
    """The mean loss of the years beyond the level (expected shortfall)."""



class LossPoint(TypedDict):
    """A point of the loss exceedance curve."""
    loss: Real
    """The loss of a year."""
    probability: LossFigure
    """How likely the loss of a year is to exceed it."""
    low: NotRequired[Real]
    """The lower end of the 95 % confidence interval of the probability, if simulated."""
    high: NotRequired[Real]
    """The upper end."""



class LossFigures(TypedDict):
    """The loss of a year."""
    mean: LossFigure
    """The mean: annual loss expectancy."""
    sd: LossFigure
    """The standard deviation."""
    skewness: NotRequired[LossFigure]
    """The skewness; absent where nothing varies. Its standard error is too small for heavy tails, whose skewness
    hangs on a few years.
    """
    no_loss: LossFigure
    """How likely a year is without any loss."""
    levels: NotRequired[list[LossLevel]]
    """Quantiles and tail means, at rising levels."""
    curve: NotRequired[list[LossPoint]]
    """The loss exceedance curve, at rising losses."""


SimulatedFigure: TypeAlias = Union[
    Literal["mean"],
    Literal["sd"],
    Literal["value_at_risk"],
    Literal["tail_value_at_risk"],
]
"""A figure of the loss of a year that sampling estimates.

`mean`: The mean.
`sd`: The standard deviation.
`value_at_risk`: A value at risk.
`tail_value_at_risk`: A tail value at risk.
"""


class NeededYears(TypedDict):
    """How many years bring a figure to the standard error wanted. A standard error falls with the square root of the
    years; it is itself estimated, best where many years lie beyond the level.
    """
    figure: SimulatedFigure
    """Which figure."""
    probability: NotRequired[Real]
    """The level of a value at risk or tail value at risk."""
    value: Real
    """The figure."""
    error: NotRequired[Real]
    """Its standard error; absent where the years are too few to tell it."""
    wanted: Real
    """The standard error wanted: the share asked for of the figure."""
    years: NotRequired[Count]
    """How many years reach it, from 1; absent where the error cannot be told, or where the figure is 0 and has one.
    """
    enough: bool
    """Whether the years simulated reach it."""


ToleranceStanding: TypeAlias = Union[
    Literal["within"],
    Literal["crossed"],
    Literal["undecided"],
]
"""What a point of a tolerance and the exceedance curve say together.

`within`: The probability is within what is tolerated.
`crossed`: The probability is larger than tolerated.
`undecided`: The error of the probability leaves it open.
"""


class ToleratedLoss(TypedDict):
    """A point of a tolerance."""
    loss: Real
    """The loss of a year."""
    tolerated: Real
    """The largest probability tolerated that a year's loss exceeds it."""
    probability: LossFigure
    """The probability that it does."""
    standing: ToleranceStanding
    """What follows: with its error or, if simulated, its 95 % confidence interval on one side of what is tolerated.
    """
    until: NotRequired[Real]
    """If crossed and not simulated: up to which loss the curve lies above what this point tolerates."""



class ScenarioLoss(TypedDict):
    """The annual loss of one scenario."""
    id: str
    """The risk, or the id of the scenario. An id in `risks`."""
    title: NotRequired[Line]
    """What it is called."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    category: NotRequired[Label]
    """Its category."""
    assets: NotRequired[list[str]]
    """The assets it threatens. An id in `assets`."""
    loss_events: Real
    """Loss events a year, on average."""
    per_event: Real
    """What one event costs, on average."""
    loss: LossFigures
    """The loss of a year."""
    share_of_mean: NotRequired[LossFigure]
    """Its share in the mean loss of the portfolio; absent where that is 0."""
    share_of_tail: NotRequired[LossFigure]
    """Its share in the losses of the years beyond the tail level of the portfolio; absent where there is none, or too
    few years are in it.
    """



class LossGroup(TypedDict):
    """The annual loss of scenarios that have something in common."""
    id: str
    """The id or word they have in common."""
    scenarios: Count
    """How many scenarios there are."""
    mean: LossFigure
    """Their mean loss of a year together."""
    share_of_mean: NotRequired[LossFigure]
    """Its share in the mean loss of the portfolio; absent where that is 0."""



class AnnualLosses(TypedDict):
    """The annual loss of scenarios, and of all of them together. The scenarios count as independent of one another.
    """
    method: LossMethod
    """How it was found."""
    currency: Currency
    """The currency of every amount."""
    years: NotRequired[Count]
    """How many years were simulated."""
    seed: NotRequired[Count]
    """The seed of the random numbers."""
    grid: NotRequired[LossGrid]
    """The grid of the portfolio, if it was not simulated."""
    portfolio: LossFigures
    """All scenarios together."""
    tail_level: NotRequired[Real]
    """The level above which years count as the tail."""
    needed: NotRequired[list[NeededYears]]
    """How many years bring the figures of all scenarios together to the standard error wanted; empty unless asked
    for.
    """
    tolerance: NotRequired[list[ToleratedLoss]]
    """What is tolerated, point by point, held against all scenarios together; empty unless asked for."""
    scenarios: NotRequired[list[ScenarioLoss]]
    """Each scenario, in the order given."""
    owners: NotRequired[list[LossGroup]]
    """By who answers for the risk, the largest first."""
    assets: NotRequired[list[LossGroup]]
    """By asset, the largest first. A scenario counts whole for each of its assets, so that these do not add up."""
    categories: NotRequired[list[LossGroup]]
    """By category, the largest first."""



class LossChangeRequest(TypedDict):
    """A question about what a treatment brings."""
    before: NotRequired[list[MeasuredScenario]]
    """The scenarios before."""
    after: NotRequired[list[MeasuredScenario]]
    """The scenarios after; those of ids not named here stay as before."""
    annual_cost: NotRequired[Real]
    """What the treatment costs a year, in the currency of the scenarios; above 0."""
    levels: NotRequired[list[Real]]
    """The levels of value at risk, as in a request for annual loss."""



class LevelChange(TypedDict):
    """Value at risk at one level, before and after."""
    probability: Real
    """The level."""
    before: LossFigure
    """The value at risk before."""
    after: LossFigure
    """The value at risk after."""



class LossChange(TypedDict):
    """What a treatment brings in money."""
    currency: Currency
    """The currency of every amount."""
    changed: Count
    """How many scenarios change."""
    before: Real
    """The mean loss of a year before: annual loss expectancy."""
    after: Real
    """The mean loss of a year after."""
    reduction: Real
    """The difference."""
    annual_cost: NotRequired[Real]
    """What the treatment costs a year."""
    return_on_investment: NotRequired[Real]
    """Return on security investment: (before − after − annual cost) / annual cost. Below 0 the treatment costs more
    than the loss it avoids.
    """
    levels: NotRequired[list[LevelChange]]
    """Value at risk before and after."""



class ImportNote(TypedDict):
    """What was left out, or means something else here than it did there."""
    path: str
    """JSON pointer to what it is about, in the file."""
    text: str
    """The note."""



class ImportedScenario(TypedDict):
    """A scenario made from a model."""
    name: str
    """The model's name."""
    model_id: NotRequired[str]
    """The model's id, if it has one."""
    scenario: LossScenario
    """The scenario."""
    notes: NotRequired[list[ImportNote]]
    """What to know about it."""



class PyfairImport(TypedDict):
    """What an import found."""
    name: str
    """The name of the model, or of the model of models."""
    scenarios: NotRequired[list[ImportedScenario]]
    """One scenario for each model, in the order of the file."""


OptimiseGoal: TypeAlias = Union[
    Literal["over"],
    Literal["weighted"],
    Literal["annual_loss"],
]
"""What a plan is measured by.

`over`: How many risks lie over the highest level that anybody may accept.
`weighted`: The weights of the levels of all risks, added up. An ordinal heuristic: levels are ranks, and the weights
are a choice.
`annual_loss`: The expected annual losses of the risks that have one, added up, in the currency of the answer.
"""


class LevelWeight(TypedDict):
    """What a level of risk weighs."""
    level: Label
    """The level, by its id."""
    weight: Count
    """Its weight."""



class RiskLoss(TypedDict):
    """The expected annual loss of a risk, in the currency of the answer."""
    risk: str
    """The risk. An id in `risks`."""
    before: Decimal
    """What it is now, 0 or more."""
    after: NotRequired[Decimal]
    """What it is once every open action of the treatment is done, 0 or more. A part of them brings nothing. Absent
    where nobody has said; what is not below `before` is no gain, and no plan books it.
    """



class ExchangeRate(TypedDict):
    """What a unit of another currency is worth."""
    currency: Currency
    """The other currency."""
    rate: Decimal
    """What one unit of it is worth in the currency of the answer; more than 0."""



class ActionRequirement(TypedDict):
    """An action that another one has to go with."""
    action: PlannedAction
    """The action."""
    needs: PlannedAction
    """What it cannot do without."""



class OptimiseRequest(TypedDict):
    """What is asked of the optimiser: either a budget or a target, and what a plan has to keep to."""
    budget: NotRequired[Decimal]
    """The most a plan may cost: asked is the plan that leaves least."""
    target: NotRequired[Count]
    """The most that may remain by the goal: asked is the cheapest plan. For an annual loss, in whole units of the
    currency.
    """
    goal: NotRequired[OptimiseGoal]
    """What a plan is measured by; absent means how many risks are over."""
    weights: NotRequired[list[LevelWeight]]
    """What levels weigh, for the weighted goal. A level that is not named weighs its rank, the lowest 0."""
    losses: NotRequired[list[RiskLoss]]
    """The annual losses of the risks, for the goal `annual_loss`; a risk that is not named does not count. Callers
    that can compute with loss scenarios take those of the document where this is left out.
    """
    currency: NotRequired[Currency]
    """The currency of budget and answer. It may be left out where all costs are in one."""
    rates: NotRequired[list[ExchangeRate]]
    """What other currencies are worth; without a rate costs in several currencies are refused. What they come to is
    rounded up.
    """
    years: NotRequired[Count]
    """For how many years the running costs of the controls put into operation are counted; absent means that the
    costs of the actions alone count.
    """
    must: NotRequired[list[PlannedAction]]
    """Actions that have to be taken."""
    exclude: NotRequired[list[PlannedAction]]
    """Actions that are not to be taken."""
    exclusive: NotRequired[list[list[PlannedAction]]]
    """Groups of actions of which at most one may be taken."""
    requires: NotRequired[list[ActionRequirement]]
    """Actions that need others."""
    limit: NotRequired[Count]
    """How many linear programmes each search may solve; absent means 1,000. There is no clock: the same request gives
    the same answer.
    """


OptimiseStatus: TypeAlias = Union[
    Literal["optimal"],
    Literal["feasible"],
    Literal["unreachable"],
    Literal["over_budget"],
    Literal["contradictory"],
    Literal["undecided"],
]
"""What came of asking.

`optimal`: The plan is the best there is: the bound that proves it is reached.
`feasible`: The plan keeps to everything asked for; whether a better one exists is open, by no more than the gap.
`unreachable`: The target cannot be reached at any cost; the plan is the one that comes nearest.
`over_budget`: What has to be taken costs more than the budget; the plan is the cheapest there is.
`contradictory`: No choice of actions keeps to what must be taken, what excludes each other and what needs what.
`undecided`: Within the limit no plan was found, and none was ruled out.
"""


class ChosenAction(TypedDict):
    """An action of a plan."""
    risk: str
    """The risk. An id in `risks`."""
    action: str
    """The action of its treatment."""
    what: Line
    """What is to be done."""
    owner: NotRequired[str]
    """Who does it. An id in `people`."""
    due: NotRequired[Date]
    """The day it is due."""
    cost: Decimal
    """What it costs, in the currency of the answer."""
    must: bool
    """Whether the request asked for it."""



class BroughtControl(TypedDict):
    """A control that a plan puts into operation."""
    control: str
    """The control. An id in `controls`."""
    title: Line
    """What it is called."""
    by: NotRequired[list[str]]
    """The actions of the plan that put it into operation, `risk/action`; its running cost is counted once, however
    many they are.
    """
    cost: NotRequired[Decimal]
    """Its running cost for the years asked for; absent where none were asked for or the control has no cost."""



class PlanProof(TypedDict):
    """How sure a plan is."""
    optimal: bool
    """Whether it is shown that no plan is better in what was asked: the least that remains, or the least cost."""
    unique: bool
    """Whether plans that are as good in that have been compared too, by the other value, then the number of actions,
    then their names, so that this is the only answer.
    """
    bound: Decimal
    """No plan does better than this: what remains for a budget, what it costs for a target. The plan is optimal when
    it reaches it.
    """
    gap: Decimal
    """By how much the plan misses it; 0 when optimal."""
    relaxation: Decimal
    """The bound before any branching: that of the linear relaxation, or what the search for the first plan had shown
    already.
    """
    programmes: Count
    """How many linear programmes were solved."""



class OptimisedPlan(TypedDict):
    """A plan: what to take, what it costs and what remains."""
    cost: Decimal
    """What it costs, in the currency of the answer."""
    remains: Count
    """What remains by the goal; of an annual loss, whole units of the currency, rounded up."""
    annual_loss: NotRequired[Decimal]
    """The annual loss that remains, exactly, where that is the goal."""
    actions: NotRequired[list[ChosenAction]]
    """The actions, in document order."""
    controls: NotRequired[list[BroughtControl]]
    """The controls these put into operation."""
    proof: PlanProof
    """How sure it is."""



class LevelReached(TypedDict):
    """A level of risk, as far as an answer needs it."""
    id: Label
    """The level's id."""
    label: str
    """What people call it."""
    rank: Count
    """Its rank, counted from 0 for the lowest."""
    weight: Count
    """What it counts for under the goal."""



class RiskUnderPlan(TypedDict):
    """A risk before and after the plan."""
    risk: str
    """The risk. An id in `risks`."""
    title: Line
    """What it is called."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    before: LevelReached
    """The level that stands on the day."""
    after: LevelReached
    """The level with the plan carried out."""
    limit: NotRequired[Label]
    """The highest level that anybody may accept."""
    over_before: NotRequired[bool]
    """Whether it lies over that on the day."""
    over_after: NotRequired[bool]
    """Whether it does with the plan carried out."""
    by: NotRequired[list[str]]
    """The actions of the plan that bear on it, `risk/action`."""
    derivation: NotRequired[list[WhyStep]]
    """How it came about; pointers start at the document."""



class LossUnderPlan(TypedDict):
    """The annual loss of a risk before and after the plan."""
    risk: str
    """The risk. An id in `risks`."""
    title: Line
    """What it is called."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    before: Decimal
    """What is expected now, in the currency of the answer."""
    after: Decimal
    """What is expected with the plan carried out."""
    by: NotRequired[list[str]]
    """The actions of the plan that complete its treatment, `risk/action`."""
    derivation: NotRequired[list[WhyStep]]
    """How it came about; pointers start at the document."""


StuckReason: TypeAlias = Union[
    Literal["unrated"],
    Literal["no_criterion"],
    Literal["no_action"],
    Literal["no_cost"],
    Literal["no_effect"],
    Literal["no_gain"],
    Literal["no_loss"],
]
"""Why no plan moves a risk.

`unrated`: It has no level, or none that is supported.
`no_criterion`: No acceptance criterion fits it, so that nothing says whether it is over.
`no_action`: No action that is still to be taken bears on it.
`no_cost`: What could be done about it has no cost to reckon with.
`no_effect`: Nobody has said what the controls it names lower, and it has no target assessment under criteria with the
same levels.
`no_gain`: What can be done about it brings it to no lower level, or no lower annual loss.
`no_loss`: The goal is the annual loss, and it has none.
"""


class StuckRisk(TypedDict):
    """A risk that no plan moves."""
    risk: str
    """The risk. An id in `risks`."""
    title: Line
    """What it is called."""
    level: NotRequired[Label]
    """The level that stands."""
    weight: NotRequired[Count]
    """What it counts for under the goal, which remains under every plan; absent where it does not count."""
    annual_loss: NotRequired[Decimal]
    """Its annual loss, which remains under every plan, where that is the goal and it has one."""
    reason: StuckReason
    """Why."""
    message: str
    """In words."""
    path: str
    """Where it can be mended."""


LeftOutReason: TypeAlias = Union[
    Literal["no_cost"],
    Literal["excluded"],
]
"""Why an action is no part of any plan.

`no_cost`: Nobody has said what it costs.
`excluded`: The request leaves it out.
"""


class LeftOutAction(TypedDict):
    """An action that is no part of any plan."""
    risk: str
    """The risk. An id in `risks`."""
    action: str
    """The action of its treatment."""
    what: Line
    """What is to be done."""
    reason: LeftOutReason
    """Why."""
    path: str
    """The pointer to it."""



class Optimisation(TypedDict):
    """Which actions to take: the answer of the optimiser."""
    as_of: AsOf
    """The moment."""
    goal: OptimiseGoal
    """What a plan is measured by."""
    budget: NotRequired[Decimal]
    """The budget, where that was given."""
    target: NotRequired[Count]
    """The target, where that was given."""
    currency: NotRequired[Currency]
    """The currency of every cost; absent where nothing has a cost."""
    years: NotRequired[Count]
    """For how many years the running costs of controls are counted; absent means not at all."""
    weights: NotRequired[list[LevelWeight]]
    """What levels weigh, where that is the goal: by criteria, those that the risks were rated with. An ordinal
    heuristic.
    """
    status: OptimiseStatus
    """What came of it."""
    message: str
    """The answer in words."""
    before: Count
    """What there is by the goal with nothing done; of an annual loss, whole units of the currency, rounded up."""
    annual_loss: NotRequired[Decimal]
    """The annual loss with nothing done, exactly, where that is the goal."""
    plan: NotRequired[OptimisedPlan]
    """The plan."""
    alternative: NotRequired[OptimisedPlan]
    """The best plan that leaves out at least one of its actions."""
    more: NotRequired[OptimisedPlan]
    """For a budget: the cheapest plan that leaves less, whatever it costs."""
    risks: NotRequired[list[RiskUnderPlan]]
    """Each risk whose level counts towards the goal, before and after the plan, in document order."""
    losses: NotRequired[list[LossUnderPlan]]
    """Each risk whose annual loss counts, where that is the goal, before and after the plan, in document order."""
    stuck: NotRequired[list[StuckRisk]]
    """The risks that no plan moves, and why."""
    left_out: NotRequired[list[LeftOutAction]]
    """The actions that are no part of any plan, and why."""
    unpriced: NotRequired[list[str]]
    """Controls whose running costs were asked for and are not stated: they count for nothing. An id in `controls`."""



class IsmsDocument(TypedDict):
    """One information security management system."""
    format: str
    """The version of the format."""
    edition: Edition
    """The edition of ISO/IEC 27001 the document answers to."""
    id: NotRequired[Label]
    """The document's own id."""
    revision: NotRequired[Count]
    """How often the document has been changed."""
    language: NotRequired[Label]
    """The language of its texts (BCP 47)."""
    parent: NotRequired[RecordRef]
    """The organization of the parent document."""
    x: NotRequired[Extension]
    """Data of your own; kept as it is."""
    organization: NotRequired[Organization]
    """The organization whose ISMS this is."""
    units: NotRequired[list[Unit]]
    """Its units."""
    sites: NotRequired[list[Site]]
    """The places where it works."""
    planned_intervals: NotRequired[list[PlannedInterval]]
    """The intervals it planned for recurring activities."""
    kept_elsewhere: NotRequired[list[KeptElsewhere]]
    """What it keeps in another place than this document."""
    suppressions: NotRequired[list[Suppression]]
    """Findings of the checker it has decided to live with."""
    issues: NotRequired[list[Issue]]
    """Internal and external issues."""
    interested_parties: NotRequired[list[InterestedParty]]
    """Interested parties with their requirements and feedback."""
    obligations: NotRequired[list[Obligation]]
    """Legal, regulatory and contractual requirements."""
    scope: NotRequired[Scope]
    """The scope of the ISMS."""
    processes: NotRequired[list[Process]]
    """Processes."""
    people: NotRequired[list[Person]]
    """Persons."""
    roles: NotRequired[list[Role]]
    """Roles with their responsibilities and authorities."""
    role_assignments: NotRequired[list[RoleAssignment]]
    """Who holds which role, and when."""
    delegations: NotRequired[list[Delegation]]
    """Authority passed from one person to another."""
    commitments: NotRequired[list[Commitment]]
    """What top management committed to."""
    resources: NotRequired[list[Resource]]
    """Resources asked for the ISMS, and what was decided."""
    planned_actions: NotRequired[list[PlannedAction]]
    """Risks and opportunities of the ISMS itself."""
    risk_criteria: NotRequired[list[RiskCriteria]]
    """Risk criteria, each in one version."""
    assets: NotRequired[list[Asset]]
    """Assets."""
    threats: NotRequired[list[Threat]]
    """Threats that risks are made of."""
    vulnerabilities: NotRequired[list[Vulnerability]]
    """Vulnerabilities that risks are made of."""
    risks: NotRequired[list[Risk]]
    """Risks with their assessments, treatment and acceptance."""
    controls: NotRequired[list[Control]]
    """The organization's own controls."""
    frameworks: NotRequired[list[Framework]]
    """Catalogues of controls beside Annex A."""
    statement_of_applicability: NotRequired[list[StatementOfApplicability]]
    """Statements of Applicability, one a framework."""
    objectives: NotRequired[list[Objective]]
    """Information security objectives."""
    competences: NotRequired[list[Competence]]
    """Competences: who has them, and what is done where they lack."""
    trainings: NotRequired[list[Training]]
    """Trainings and awareness measures."""
    communications: NotRequired[list[Communication]]
    """What is communicated about the ISMS."""
    documents: NotRequired[list[Document]]
    """Documents and records."""
    suppliers: NotRequired[list[Supplier]]
    """Suppliers."""
    changes: NotRequired[list[Change]]
    """Changes of the ISMS and of operations."""
    audit_programme: NotRequired[list[AuditProgramme]]
    """Audit programmes, one a cycle."""
    audits: NotRequired[list[Audit]]
    """Audits: internal ones, and those of others."""
    metrics: NotRequired[list[Metric]]
    """Metrics with their results."""
    findings: NotRequired[list[Finding]]
    """Findings of audits."""
    management_reviews: NotRequired[list[ManagementReview]]
    """Management reviews."""
    nonconformities: NotRequired[list[Nonconformity]]
    """Nonconformities and corrective actions."""
    improvements: NotRequired[list[Improvement]]
    """Improvements of the ISMS and of security."""
    incidents: NotRequired[list[Incident]]
    """Security events and incidents."""
    exercises: NotRequired[list[Exercise]]
    """Exercises of plans for incidents and disruption."""
    exceptions: NotRequired[list[PolicyException]]
    """Exceptions from what the organization requires of itself."""
    implementation_plan: NotRequired[ImplementationPlan]
    """The plan by which the ISMS is built."""
    certification: NotRequired[list[Certification]]
    """Certificates, from the application to the last surveillance."""


RegisterName: TypeAlias = Union[
    Literal["organization"],
    Literal["units"],
    Literal["sites"],
    Literal["planned_intervals"],
    Literal["kept_elsewhere"],
    Literal["suppressions"],
    Literal["issues"],
    Literal["interested_parties"],
    Literal["obligations"],
    Literal["scope"],
    Literal["processes"],
    Literal["people"],
    Literal["roles"],
    Literal["role_assignments"],
    Literal["delegations"],
    Literal["commitments"],
    Literal["resources"],
    Literal["planned_actions"],
    Literal["risk_criteria"],
    Literal["assets"],
    Literal["threats"],
    Literal["vulnerabilities"],
    Literal["risks"],
    Literal["controls"],
    Literal["frameworks"],
    Literal["statement_of_applicability"],
    Literal["objectives"],
    Literal["competences"],
    Literal["trainings"],
    Literal["communications"],
    Literal["documents"],
    Literal["suppliers"],
    Literal["changes"],
    Literal["audit_programme"],
    Literal["audits"],
    Literal["metrics"],
    Literal["findings"],
    Literal["management_reviews"],
    Literal["nonconformities"],
    Literal["improvements"],
    Literal["incidents"],
    Literal["exercises"],
    Literal["exceptions"],
    Literal["implementation_plan"],
    Literal["certification"],
]
"""The name of a register."""
