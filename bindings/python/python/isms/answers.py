"""What the library answers, as typed dictionaries. Nothing here is needed at run time."""

import sys
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Union

from isms.types import Edition, RegisterName, Stage

if TYPE_CHECKING:
    from typing_extensions import NotRequired, TypeAlias
elif sys.version_info >= (3, 11):
    from typing import NotRequired, TypeAlias
else:
    from typing import TypeAlias

    from isms.types import NotRequired

__all__ = [
    "AcceptanceOnDay",
    "Attribute",
    "Available",
    "CatalogueControl",
    "Clause",
    "ClauseItem",
    "ControlOnDay",
    "Coverage",
    "Crosswalk",
    "Decider",
    "DocumentedInformation",
    "Edge",
    "Evaluation",
    "Guard",
    "Labels",
    "Lack",
    "Machine",
    "MachineCommand",
    "MachineState",
    "Offer",
    "Preset",
    "RegisterInfo",
    "RiskLevel",
    "RiskRating",
    "Rule",
    "StageRating",
    "Step",
    "Theme",
    "Transition",
]

Theme: TypeAlias = Union[
    Literal["organizational"],
    Literal["people"],
    Literal["physical"],
    Literal["technological"],
]
"""A theme of Annex A (2022)."""

Attribute: TypeAlias = Union[
    Literal["control_type"],
    Literal["information_security_properties"],
    Literal["cybersecurity_concepts"],
    Literal["operational_capabilities"],
    Literal["security_domains"],
]
"""A set of attributes of ISO/IEC 27002:2022."""


class RegisterInfo(TypedDict):
    """What is known of a register."""

    name: RegisterName
    label: str
    clause: NotRequired[str]
    """The clause it answers; absent where it answers none of its own."""
    summary: str
    record: str
    """The type of its records."""
    single: bool
    """Whether it holds one record only."""


class Labels(TypedDict):
    """What people call things, by the names these have in documents."""

    locale: str
    registers: dict[str, str]
    members: dict[str, dict[str, str]]
    """By type, then by member."""
    values: dict[str, dict[str, str]]
    """By vocabulary, then by word."""
    states: NotRequired[dict[str, dict[str, str]]]
    """By lifecycle, then by state."""
    commands: NotRequired[dict[str, dict[str, str]]]
    """By lifecycle, then by command."""


class Rule(TypedDict):
    """A rule of the checker."""

    code: str
    name: str
    clause: str
    clause_2013: str
    severity: Literal["error", "warning", "advice"]
    """Unless settings say otherwise."""
    basis: Literal["requirement", "amendment", "contradiction", "practice", "article"]
    absence: bool
    """Whether it reports that something is not there: advice only, where the organization keeps that elsewhere."""
    register: NotRequired[RegisterName]
    """The register it looks at record by record."""
    summary: str
    why: str
    mend: str
    blind: str
    """What it cannot see, and a person must judge."""
    message: str
    """The message of a finding, with places for its values."""


class Preset(TypedDict):
    """Published criteria to start from."""

    name: str
    source: str
    """What it is, and where it was published."""
    criteria: dict[str, Any]
    """Scales, levels and method: members of a record of `risk_criteria`."""


class CatalogueControl(TypedDict):
    """A control of Annex A."""

    id: str
    title: str
    edition: Edition
    alternative_titles: NotRequired[list[str]]
    theme: NotRequired[Theme]
    group: NotRequired[str]
    """The title of the group it stands in."""
    attributes: NotRequired[dict[Attribute, list[str]]]
    """Of the edition of 2022."""
    change: Literal["carried", "merged", "split", "new"]
    """How it corresponds to the other edition."""
    counterparts: list[str]
    """Its ids in the other edition."""
    documents: NotRequired[list[str]]
    """The documented information it asks for."""


class ClauseItem(TypedDict):
    """A lettered item of a clause."""

    key: str
    label: str


class DocumentedInformation(TypedDict):
    """Documented information that a clause asks for, or that is customary."""

    kind: Literal["document", "record"]
    what: str
    basis: Literal["explicit", "customary", "practice"]
    note: NotRequired[str]


class Clause(TypedDict):
    """A clause of the standard's body."""

    id: str
    title: str
    edition: Edition
    parent: NotRequired[str]
    assessable: bool
    """Whether conformity can be assessed against it; against headings it cannot."""
    accountable: NotRequired[Literal["top_management", "risk_owners"]]
    evidence_expectation: NotRequired[str]
    items: list[ClauseItem]
    documented_information: list[DocumentedInformation]
    change_note: NotRequired[str]
    amendment_2024: NotRequired[str]


class Coverage(TypedDict):
    """How much of one side of a crosswalk has a relation."""

    covered: int
    percent: int
    """From 0 to 100."""
    gaps: list[str]
    """The ids that have none."""


class Edge(TypedDict):
    """One relation of a crosswalk."""

    source: str
    target: str
    relation: Literal["equal", "subset", "superset", "intersects", "related", "not_related"]
    partial: NotRequired[bool]
    """Whether the publisher says that the target does not fully do what the source asks for."""


class Crosswalk(TypedDict):
    """A crosswalk between two frameworks."""

    id: str
    title: str
    source: str
    target: str
    publisher: str
    """Who answers for the relations."""
    origin: str
    licence: str
    caveats: list[str]
    annex_a: Coverage
    clauses: Coverage
    edges: list[Edge]


class Guard(TypedDict):
    """What must hold before a command is given; a `soft` one may be passed with a reason."""

    code: str
    kind: Literal["hard", "soft"]
    summary: str
    message: str
    rules: NotRequired[list[str]]
    """The rules that would fire."""


class MachineState(TypedDict):
    """A state of a lifecycle."""

    state: str
    label: str
    ends: bool
    """Whether the lifecycle can end here."""


class MachineCommand(TypedDict):
    """A command of a lifecycle."""

    kind: str
    label: str
    guards: list[Guard]


class Transition(TypedDict):
    """A step of a lifecycle."""

    state: str
    command: str
    to: str


class Machine(TypedDict):
    """A lifecycle as a table."""

    name: str
    title: str
    register: RegisterName
    initial: str
    states: list[MachineState]
    """In the order of a board's columns."""
    commands: list[MachineCommand]
    transitions: list[Transition]


class Lack(TypedDict):
    """Something a command lacks."""

    source: Literal["input", "record", "other_record", "person", "waiting"]
    """Where it can come from: the command, the record, another record, another person, or time."""
    code: str
    """The guard's code; `input_missing` for a member that the command must carry."""
    path: str
    """The JSON pointer: into the command for `input` and `person`, into the record otherwise."""
    message: str
    ready_on: NotRequired[str]
    """The day from which it will hold, where only time must pass."""
    params: NotRequired[dict[str, Any]]


class Offer(TypedDict):
    """A command as it stands with a record."""

    kind: str
    label: str
    to: NotRequired[str]
    """The state it leads to."""
    ready: bool
    """Whether it can be given now: it lacks nothing but what it carries itself."""
    missing: list[Lack]
    advice: list[Lack]
    """Practices it would go against; each takes a reason in `despite`."""
    input: NotRequired[dict[str, Any]]
    """The JSON Schema of the command."""


class Available(TypedDict):
    """The state of a record, and what can be done in it."""

    machine: str
    id: str
    state: str
    label: str
    adopted_from: NotRequired[str]
    """Where the record was taken over from, if it was."""
    commands: list[Offer]


class Step(TypedDict):
    """One step of how a result came about."""

    rule: str
    text: str
    inputs: list[str]
    params: dict[str, Any]


class RiskLevel(TypedDict):
    """A level of risk under its criteria."""

    id: str
    label: str
    rank: int
    """Counted from 0 for the lowest."""
    criteria: str


class StageRating(TypedDict):
    """One stage of a risk, rated by its latest assessment up to the day."""

    stage: Stage
    assessment: str
    on: NotRequired[str]
    criteria: NotRequired[str]
    likelihood: NotRequired[str]
    consequence: NotRequired[str]
    """The consequence that decided."""
    score: NotRequired[float]
    """The score that gave the level, where the method computes one."""
    level: NotRequired[RiskLevel]
    """Absent while something is lacking."""
    stated: NotRequired[str]
    """The level as somebody stated it."""
    contradicts: bool
    """Whether the stated level contradicts the one that the criteria give."""
    lacking: list[dict[str, str]]
    derivation: list[Step]


class ControlOnDay(TypedDict):
    """A control on a day."""

    control: str
    title: NotRequired[str]
    status: NotRequired[str]
    works: NotRequired[bool]
    """Absent where nobody has said."""
    reason: str


class AcceptanceOnDay(TypedDict):
    """The acceptance of a risk as it stands on a day."""

    standing: str
    by: NotRequired[str]
    authority: NotRequired[str]
    on: NotRequired[str]
    until: NotRequired[str]
    """The last day it holds."""
    assessment: NotRequired[str]
    level: NotRequired[str]


class Decider(TypedDict):
    """Who may decide about a risk."""

    kind: Literal["role", "risk_owner"]
    role: NotRequired[str]
    persons: list[str]
    """Empty where the role is vacant or there is no owner."""


class Evaluation(TypedDict):
    """A risk held against the acceptance criterion that fits."""

    verdict: Literal["accept", "treat", "escalate", "unrated", "no_criterion"]
    basis: str
    stage: NotRequired[Stage]
    assessment: NotRequired[str]
    level: NotRequired[RiskLevel]
    """The level that stands."""
    support: str
    """Whether the level may rest on the controls it was reached with."""
    rests_on: list[ControlOnDay]
    criterion: NotRequired[str]
    limit: NotRequired[str]
    """The highest level that may be accepted under the criterion."""
    may_decide: NotRequired[Decider]
    explicit: bool
    """Whether the criterion asks for each risk to be accepted explicitly."""
    acceptance: AcceptanceOnDay
    settled: bool
    """Whether nothing remains to be decided."""
    over: NotRequired[bool]
    """Whether it lies over the acceptance line; absent where there is none."""
    superseded_by: NotRequired[str]
    derivation: list[Step]


class RiskRating(TypedDict):
    """A risk rated by stage, and evaluated."""

    risk: str
    title: str
    owner: NotRequired[str]
    category: NotRequired[str]
    stages: list[StageRating]
    unrated: list[dict[str, str]]
    """What is lacking for a rating."""
    evaluation: Evaluation
