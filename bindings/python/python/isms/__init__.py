"""ISO/IEC 27001 management systems as a domain library.

>>> import isms
>>> doc = isms.new(organization={"name": "Acme"})
>>> change = doc.assets.add({"id": "A-1", "name": "Wiki", "kind": "software", "owner": "P-7"}, as_of="2026-03-31")
>>> [str(found) for found in change.appeared if found.code == "REF001"]
['error REF001 assets/A-1: refers to `people/P-7`, which is not there']
"""

from isms import errors, quant
from isms._answer import Diagnostic, Fault, NotEvaluated, RecordPlace
from isms._boundary import ask as _ask
from isms._catalogue import clause, clauses, control, controls, crosswalk, predecessors, successors
from isms._functions import (
    check,
    decide,
    diff,
    explain,
    labels,
    load,
    machine,
    machines,
    matrix_quality,
    new,
    partial,
    presets,
    rate,
    read,
    record,
    references,
    registers,
    risk_trend,
    rules,
    schema,
    slug,
    validate,
)
from isms._isms import Isms
from isms._outcomes import Change, Optimised, Preview, Rating, References, WhatIf
from isms._register import Register, Single
from isms._report import Report
from isms._rows import Extended
from isms._table import Table
from isms.errors import (
    ArgumentError,
    CriteriaError,
    InternalError,
    IsmsError,
    NotFoundError,
    RatingError,
    ScenarioError,
    ShapeError,
    TransitionError,
)
from isms.quant import AnnualLoss, annual_loss, simulate

__all__ = [
    "AnnualLoss",
    "ArgumentError",
    "Change",
    "CriteriaError",
    "Diagnostic",
    "Extended",
    "Fault",
    "InternalError",
    "Isms",
    "IsmsError",
    "NotEvaluated",
    "NotFoundError",
    "Optimised",
    "Preview",
    "Rating",
    "RatingError",
    "RecordPlace",
    "References",
    "Register",
    "Report",
    "ScenarioError",
    "ShapeError",
    "Single",
    "Table",
    "TransitionError",
    "WhatIf",
    "__version__",
    "annual_loss",
    "check",
    "decide",
    "clause",
    "clauses",
    "control",
    "controls",
    "crosswalk",
    "diff",
    "errors",
    "explain",
    "labels",
    "load",
    "machine",
    "machines",
    "matrix_quality",
    "new",
    "partial",
    "predecessors",
    "presets",
    "quant",
    "rate",
    "read",
    "record",
    "references",
    "registers",
    "risk_trend",
    "rules",
    "schema",
    "simulate",
    "slug",
    "successors",
    "validate",
]

__version__: str = _ask("version")["version"]
"""The version of the library."""
