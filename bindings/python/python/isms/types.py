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
    "AcceptanceRefuse",
    "AcceptanceRenew",
    "AcceptanceRevoke",
    "AcceptanceState",
    "Action",
    "ActionAdopt",
    "ActionCancel",
    "ActionCommand",
    "ActionComplete",
    "ActionCorrect",
    "ActionPostpone",
    "ActionStart",
    "ActionState",
    "ActionVerify",
    "Activity",
    "Approach",
    "Approval",
    "Assessment",
    "Asset",
    "AssetKind",
    "Cause",
    "Change",
    "ChangeKind",
    "Citation",
    "ClimateChange",
    "Control",
    "ControlKind",
    "ControlTest",
    "Correction",
    "Count",
    "CriterionLevel",
    "Criticality",
    "Currency",
    "Date",
    "Decimal",
    "Decision",
    "Delegation",
    "DesiredLevel",
    "Despite",
    "Digest",
    "Document",
    "DocumentKind",
    "DocumentVersion",
    "Edition",
    "Effect",
    "Effectiveness",
    "ElementKind",
    "Evidence",
    "EvidenceKind",
    "Extension",
    "Factor",
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
    "Grade",
    "Implementation",
    "Incident",
    "Interface",
    "Interval",
    "IsmsDocument",
    "IsmsDuty",
    "KeptElsewhere",
    "Label",
    "Level",
    "Line",
    "Matter",
    "Method",
    "Money",
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
    "Number",
    "Obligation",
    "ObligationKind",
    "Organization",
    "Person",
    "PlanApproval",
    "PlannedInterval",
    "Process",
    "Property",
    "Reason",
    "ReasonKind",
    "RecordRef",
    "RegisterName",
    "Responsibility",
    "Retirement",
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
    "RiskEvaluate",
    "RiskMonitor",
    "RiskPlanTreatment",
    "RiskReassess",
    "RiskStart",
    "RiskState",
    "Role",
    "RoleAssignment",
    "Scale",
    "Scope",
    "ScopeElement",
    "Settings",
    "Severities",
    "Severity",
    "SimilarCases",
    "SoaEntry",
    "Stage",
    "Stamp",
    "StatementOfApplicability",
    "Supplier",
    "Suppression",
    "TestResult",
    "Text",
    "Threat",
    "ThreatOrigin",
    "Thresholds",
    "Timestamp",
    "Treatment",
    "TreatmentOption",
    "TreatmentOptionAvoid",
    "TreatmentOptionModify",
    "TreatmentOptionRetain",
    "TreatmentOptionShare",
    "Trigger",
    "Unit",
    "Vulnerability",
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
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    how_met: NotRequired[Text]
    """How it is met."""
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



class Interface(TypedDict):
    """A place where the organization depends on others or others on it."""
    id: str
    """The interface's id."""
    what: Line
    """What passes across."""
    party: NotRequired[Line]
    """The party on the other side."""
    controls: NotRequired[list[str]]
    """The controls that guard it. An id in `controls`."""



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
    included: NotRequired[list[ScopeElement]]
    """What is in."""
    excluded: NotRequired[list[ScopeElement]]
    """What is out, each with its reason."""
    interfaces: NotRequired[list[Interface]]
    """Where activities of the organization meet those of others."""
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



class Process(TypedDict):
    """A process (clauses 4.4, 8.1)."""
    id: str
    """The process's id."""
    title: Line
    """What it is called."""
    owner: NotRequired[str]
    """Who answers for it. An id in `people`."""
    description: NotRequired[Text]
    """What it is for."""
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
    responsibilities: NotRequired[list[Responsibility]]
    """What its holder answers for."""
    authorities: NotRequired[list[Line]]
    """What its holder may decide."""
    isms_duties: NotRequired[list[IsmsDuty]]
    """The duties of clause 5.3 it carries."""
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



class Method(TypedDict):
    """A risk matrix: a level for each pair of likelihood and consequence."""
    kind: Literal["matrix"]
    rows: NotRequired[list[list[Label]]]
    """One row for each likelihood, lowest first; in a row one level id for each consequence, lowest first."""



class AcceptanceCriterion(TypedDict):
    """Up to which level risks may be accepted, by whom and for how long."""
    id: str
    """The criterion's id."""
    category: NotRequired[Label]
    """The category of risk it is for; absent means every category that has none of its own."""
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



class DesiredLevel(TypedDict):
    """A level the organization wants to reach."""
    category: NotRequired[Label]
    """The category of risk it is for; absent means every category that has none of its own."""
    level: Label
    """The level."""



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
    desired: NotRequired[list[DesiredLevel]]
    """The level the organization wants to reach, where that lies below what it may accept."""
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
    depends_on: NotRequired[list[str]]
    """Assets it depends on. An id in `assets`."""
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
    level: NotRequired[Label]
    """The level of risk as somebody stated it; it must agree with the criteria."""
    controls: NotRequired[list[str]]
    """The controls whose effect it counts on; absent means that nobody has said. No part of the fingerprint. An id in
    `controls`.
    """
    rationale: NotRequired[Text]
    """Why it was rated so."""



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
]
"""What a control changes.

`likelihood`: The likelihood.
`consequence`: The consequence.
"""


class Effect(TypedDict):
    """Where a control acts."""
    factor: Factor
    """What it changes."""
    criterion: NotRequired[Label]
    """The consequence criterion it changes; absent means every one."""
    threat: NotRequired[str]
    """The threat it acts against; absent means every one. An id in `threats`."""


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


class DocumentVersion(TypedDict):
    """A version of a document."""
    id: str
    """The version's id."""
    number: Line
    """Its number."""
    author: NotRequired[str]
    """Who wrote it. An id in `people`."""
    approved: NotRequired[list[Approval]]
    """Who approved it."""
    effective_on: NotRequired[Date]
    """The first day it is in force."""
    superseded_on: NotRequired[Date]
    """The day a later version took its place."""
    withdrawn_on: NotRequired[Date]
    """The day it was withdrawn."""
    location: NotRequired[Line]
    """Where it is kept."""
    sha256: NotRequired[Digest]
    """The SHA-256 digest of the file."""



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
    """The clauses and controls it answers."""
    review_every: NotRequired[Interval]
    """How often it is reviewed."""
    reviewed_on: NotRequired[Date]
    """The day it was last reviewed."""
    classification: NotRequired[Label]
    """How it is classified."""
    access: NotRequired[Line]
    """Who may see it."""
    distribution: NotRequired[Line]
    """To whom it is distributed."""
    retention: NotRequired[Interval]
    """How long it is kept."""
    origin: NotRequired[Line]
    """Where it comes from, for an external document."""
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
    purpose: NotRequired[Text]
    """Why it is made."""
    significant: NotRequired[bool]
    """Whether it is significant for the risks (clause 8.2)."""
    affects: NotRequired[list[RecordRef]]
    """The records it affects."""
    planned_on: NotRequired[Date]
    """The day it is planned for."""
    done_on: NotRequired[Date]
    """The day it was done."""
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
    """The audit it was made in, in the audit programme's own numbering."""
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
    detected_at: NotRequired[Timestamp]
    """When it was detected."""
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
    planned_intervals: NotRequired[list[PlannedInterval]]
    """The intervals it planned for recurring activities."""
    kept_elsewhere: NotRequired[list[KeptElsewhere]]
    """What it keeps in another place than this document."""
    suppressions: NotRequired[list[Suppression]]
    """Findings of the checker it has decided to live with."""
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
    documents: NotRequired[list[Document]]
    """Documents and records."""
    suppliers: NotRequired[list[Supplier]]
    """Suppliers."""
    changes: NotRequired[list[Change]]
    """Changes of the ISMS and of operations."""
    findings: NotRequired[list[Finding]]
    """Findings of audits."""
    nonconformities: NotRequired[list[Nonconformity]]
    """Nonconformities and corrective actions."""
    incidents: NotRequired[list[Incident]]
    """Security events and incidents."""


RegisterName: TypeAlias = Union[
    Literal["organization"],
    Literal["units"],
    Literal["planned_intervals"],
    Literal["kept_elsewhere"],
    Literal["suppressions"],
    Literal["obligations"],
    Literal["scope"],
    Literal["processes"],
    Literal["people"],
    Literal["roles"],
    Literal["role_assignments"],
    Literal["delegations"],
    Literal["risk_criteria"],
    Literal["assets"],
    Literal["threats"],
    Literal["vulnerabilities"],
    Literal["risks"],
    Literal["controls"],
    Literal["frameworks"],
    Literal["statement_of_applicability"],
    Literal["documents"],
    Literal["suppliers"],
    Literal["changes"],
    Literal["findings"],
    Literal["nonconformities"],
    Literal["incidents"],
]
"""The name of a register."""
