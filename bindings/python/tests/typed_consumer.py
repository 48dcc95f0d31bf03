"""A program as somebody may write it against the package: read by the type checkers, never run."""

from __future__ import annotations

from datetime import date

import isms
from isms.answers import Machine, RiskRating
from isms.types import IsmsDocument, Person, Risk, RiskState, Settings
from typing_extensions import assert_type

doc = isms.new(organization={"name": "Acme"}, edition="iso27001:2022")
assert_type(doc.risks, isms.Register[Risk])
assert_type(doc["people"], isms.Register[Person])
assert_type(doc.risks["R-1"], Risk)
assert_type(doc.risks["R-1"]["title"], str)
assert_type(doc.risks.get("R-1"), "Risk | None")
assert_type([risk["id"] for risk in doc.risks.values()], list[str])
assert_type(doc.risks["R-1"].get("state"), "RiskState | None")

risk: Risk = {"id": "R-1", "title": "Fire", "treatment": {"options": [{"kind": "modify"}], "actions": []}}
wrong_word: Risk = {"id": "R-1", "title": "Fire", "state": "burning"}  # type: ignore[typeddict-item]  # pyright: ignore
wrong_name: Risk = {"id": "R-1", "titel": "Fire"}  # type: ignore[typeddict-unknown-key, typeddict-item]  # pyright: ignore
change = doc.risks.upsert(risk, as_of=date(2026, 3, 31))
assert_type(change, isms.Change)
assert_type(change.appeared, tuple[isms.Diagnostic, ...])
doc.risks.upsert({"id": "R-2", "title": "Flood", "created": {"on": date(2026, 1, 5)}})

settings: Settings = {"select": ["RSK"], "severity": {"RSK010": "warning"}}
report = doc.check(as_of="2026-03-31", settings=settings)
assert_type(report[0], isms.Diagnostic)
assert_type(report[:2], tuple[isms.Diagnostic, ...])
assert_type(report.group_by("owner"), dict[str, list[isms.Diagnostic]])
assert_type(doc.statement_of_applicability(as_of="2026-03-31"), isms.Table)
assert_type(doc.rating("R-1", as_of="2026-03-31"), RiskRating)
assert_type(doc.to_dict(), IsmsDocument)
assert_type(isms.machine("risks"), Machine)
assert_type(isms.read("{}"), tuple[isms.Isms, tuple[isms.Fault, ...]])

faults = doc.risks.extend([{"id": "R-3", "title": None}], on_fault="collect")
assert_type(faults[0], isms.Fault)
for fault in faults:
    assert_type(fault, isms.Fault)
doc.risks.extend([], on_fault="ignore")  # type: ignore[arg-type]  # pyright: ignore
isms.new(edition="iso27001:2005")  # type: ignore[arg-type]  # pyright: ignore
isms.validte("risks", {})  # type: ignore[attr-defined]  # pyright: ignore
