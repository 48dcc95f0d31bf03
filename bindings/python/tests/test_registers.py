"""Registers: mappings in document order that alone can change the document."""

from __future__ import annotations

import json
from typing import Any, cast

import isms
import pytest
from conftest import DAY, DOCUMENT


def test_registers_are_attributes_and_names(doc: isms.Isms) -> None:
    names = [register["name"] for register in isms.registers()]
    assert list(doc) == names and list(doc.NAMES) == names
    for name in names:
        assert doc[name].name == name and getattr(doc, name).name == name
        assert type(doc[name]) is type(getattr(doc, name))
    with pytest.raises(isms.NotFoundError):
        doc["riscs"]


def test_a_register_is_a_mapping_in_document_order(doc: isms.Isms) -> None:
    risks = doc.risks
    assert list(risks) == risks.ids() == ["R-1", "R-2"] and len(risks) == 2
    assert list(risks.values()) == DOCUMENT["risks"] and dict(risks.items()) == dict(risks)
    assert "R-1" in risks and "R-3" not in risks and cast(Any, 7) not in risks
    assert risks.get("R-3") is None and risks == dict(risks)
    with pytest.raises(KeyError, match="R-3"):
        risks["R-3"]
    with pytest.raises(isms.NotFoundError, match="ids are text"):
        risks[cast(Any, 7)]
    assert repr(risks) == "<Register `risks` of 2 records>"


def test_add_refuses_an_id_that_is_taken(doc: isms.Isms) -> None:
    change = doc.risks.add({"id": "R-3", "title": "Fire"})
    assert change.record == {"id": "R-3", "title": "Fire"} and change.revision == 1 and list(doc.risks)[-1] == "R-3"
    before = doc.to_json()
    with pytest.raises(isms.ShapeError) as caught:
        doc.risks.add({"id": "R-3", "title": "Fire"})
    assert [(fault.code, fault.path) for fault in caught.value.faults] == [("duplicate_id", "/id")]
    with pytest.raises(isms.ShapeError) as caught:
        doc.risks.add({"id": "R-3", "title": 7, "colour": "red"})
    assert [fault.path for fault in caught.value.faults] == ["/id", "/title", "/colour"]
    with pytest.raises(isms.ShapeError):
        doc.risks.add({"title": "No id"})
    assert doc.to_json() == before


def test_upsert_replaces_in_place_and_says_what_it_causes(doc: isms.Isms) -> None:
    change = doc.risks.upsert({"id": "R-1", "title": "Stolen key", "owner": "P-9"}, as_of=DAY)
    assert (change.register, change.id, change.revision, change.state) == ("risks", "R-1", 1, None)
    assert list(doc.risks) == ["R-1", "R-2"] and doc.risks["R-1"]["title"] == "Stolen key"
    assert [found.path for found in change.appeared if found.code == "REF001"] == ["/risks/0/owner"]
    mended = doc.people.upsert({"id": "P-9"}, as_of=DAY)
    assert [found.code for found in mended.gone] == ["REF001"]
    assert doc.risks.upsert({"id": "R-2", "title": "Flood"}).appeared == ()


def test_remove(doc: isms.Isms) -> None:
    change = doc.people.remove("P-2", as_of=DAY)
    assert change.record is None and {found.code for found in change.appeared} >= {"REF001"}
    with pytest.raises(isms.NotFoundError):
        doc.people.remove("P-2")
    assert doc.revision == 1


def test_extend_raises_with_all_faults_or_collects_them(doc: isms.Isms) -> None:
    rows: list[dict[str, object]] = [
        {"id": "A-2", "name": "Wiki", "kind": "software"},
        {"id": "A-3", "name": "Badge", "kind": {"a", "b"}},
        {"id": "A-4", "name": "Desk", "kind": "furniture"},
        {"id": "A-2", "name": "Again", "kind": "software"},
    ]
    wanted = [("/1/kind", "wrong_type"), ("/2/kind", "unknown_value"), ("/3/id", "duplicate_id")]
    before = doc.to_json()
    with pytest.raises(isms.ShapeError) as caught:
        doc.assets.extend(rows)
    assert [(fault.path, fault.code) for fault in caught.value.faults] == wanted
    assert doc.to_json() == before
    answer = doc.assets.extend(iter(rows), on_fault="collect")
    assert [(fault.path, fault.code) for fault in answer] == wanted
    assert (answer.added, answer.revision, len(answer), answer[0].code) == (1, 1, 3, "wrong_type")
    assert answer[1:] == answer.faults[1:] and "1 added" in repr(answer)
    assert doc.assets.ids() == ["A-1", "A-2"]
    with pytest.raises(isms.ShapeError) as caught:
        doc.assets.extend(rows[:1])
    assert caught.value.faults[0].path == "/0/id"
    with pytest.raises(isms.ArgumentError):
        doc.assets.extend([], on_fault=cast(Any, "ignore"))


def test_a_register_of_one_record_is_a_mapping_of_its_members(doc: isms.Isms) -> None:
    assert doc.organization["name"] == "Acme" and dict(doc.organization) == DOCUMENT["organization"]
    assert doc.organization.record() == DOCUMENT["organization"] and len(doc.organization) == 2
    assert not doc.scope and doc.scope.record() is None
    with pytest.raises(KeyError):
        doc.scope["statement"]
    doc.scope.upsert({"statement": "All of it"})
    assert doc.scope["statement"] == "All of it" and "All of it" in repr(doc.scope)
    assert doc.scope.remove().id == "scope" and not doc.scope
    with pytest.raises(isms.NotFoundError):
        doc.scope.remove()


def test_preview_stores_nothing(doc: isms.Isms) -> None:
    before = doc.to_json()
    sound = doc.risks.preview({"id": "R-3", "title": "Fire", "owner": "P-9"}, as_of=DAY)
    assert not sound.faults and not sound.ok and "REF001" in {found.code for found in sound.diagnostics}
    assert "REF001" in {found.code for found in sound.appeared} and sound.not_evaluated == ()
    faulty = doc.risks.preview({"id": "R-3"}, as_of=DAY)
    assert [fault.path for fault in faulty.faults] == ["/title"] and not faulty.ok and not faulty.diagnostics
    mended = doc.risks.preview({"id": "R-1", "title": "Nothing left"}, as_of=DAY)
    assert mended.gone
    assert doc.to_json() == before


def test_references_are_fetched_until_nothing_is_lacking(doc: isms.Isms) -> None:
    draft = {"id": "R-3", "title": "Fire", "owner": "P-1", "assets": ["A-1", "A-9"]}
    needed = isms.references("risks", draft, as_of=DAY)
    assert needed and {"people/P-1", "assets/A-1", "assets/A-9"} <= set(needed.records)
    registers: dict[str, Any] = {}
    records: dict[str, dict[str, Any]] = {}
    missing: list[str] = []
    part = isms.partial()
    for _ in range(9):
        part = isms.partial(registers, records={name: rows.values() for name, rows in records.items()}, missing=missing)
        lacking = part.risks.references(draft, as_of=DAY)
        if not lacking:
            break
        for register in lacking.registers:
            registers[register] = doc[register].records()
        for register, id in (name.split("/") for name in lacking.records):
            if id in doc[register].ids():
                records.setdefault(register, {})[id] = doc[register][id]
            else:
                missing.append(f"{register}/{id}")
    found = part.risks.preview(draft, as_of=DAY)
    assert found.not_evaluated == ()
    assert [d.key for d in found.diagnostics] == [d.key for d in doc.risks.preview(draft, as_of=DAY).diagnostics]


def test_a_partial_document_says_what_it_cannot_judge() -> None:
    part = isms.partial(records={"risks": [{"id": "R-1", "title": "Fire", "owner": "P-1", "assets": ["A-1"]}]}, exists=["assets/A-1"])
    report = part.check(as_of=DAY)
    unjudged = [row for row in report.not_evaluated if row.code == "REF001"]
    assert [(row.record, row.lacking) for row in unjudged] == [("risks/R-1", ["people/P-1"])]
    assert not [found for found in report if found.code == "REF001"]
    missing = isms.partial(records={"risks": [{"id": "R-1", "title": "Fire", "owner": "P-1"}]}, missing=["people/P-1"])
    assert "REF001" in {found.code for found in missing.check(as_of=DAY)}
    with pytest.raises(isms.ShapeError):
        isms.partial(records={"risks": [{"id": "R-1"}]})


def test_to_table_flattens(doc: isms.Isms) -> None:
    table = doc.risks.to_table()
    assert table[0]["assets"] == "A-1" and table[0]["assessments.count"] == 2 and table[1]["owner"] is None
    assert table.records() == doc.risks.records() == DOCUMENT["risks"]
    assert doc.organization.to_table()[0]["name"] == "Acme" and doc.scope.records() == [] and not doc.scope.ids()
    assert json.dumps(table[0])
