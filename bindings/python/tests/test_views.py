"""What is computed from the whole: ratings, plan, statement, what-if, differences; and lifecycles."""

from __future__ import annotations

import pickle
from datetime import date
from typing import Any

import isms
import pandas as pd
import polars as pl
import pytest
from conftest import DAY


def test_ratings(doc: isms.Isms) -> None:
    table = doc.ratings(as_of=DAY)
    assert [(row["risk"], row["inherent"], row["residual"]) for row in table] == [("R-1", "red", "green"), ("R-2", None, None)]
    assert {"owner", "verdict", "over", "settled"} <= set(table.columns)
    assert [record["risk"] for record in table.records()] == ["R-1", "R-2"]
    rating = doc.rating("R-1", as_of=DAY)
    assert rating == table.records()[0] and rating["evaluation"]["derivation"][0]["text"]
    with pytest.raises(isms.NotFoundError):
        doc.rating("R-3", as_of=DAY)


def test_the_treatment_plan_is_a_table(doc: isms.Isms) -> None:
    table = doc.treatment_plan(as_of=date(2026, 3, 31))
    assert [row["action"] for row in table if row["risk"] == "R-1"] == ["ACT-1", "ACT-2"]
    assert {record["risk"] for record in table.records()} == {row["risk"] for row in table}
    assert len(table[:1]) == 1
    pandas, polars = pd.DataFrame(table), pl.DataFrame(table, infer_schema_length=None)
    assert list(pandas.columns) == list(polars.columns) == list(table.columns)
    assert isms.new().treatment_plan(as_of=DAY).columns == table.columns


def test_the_statement_is_records_and_a_computed_table(doc: isms.Isms) -> None:
    assert isinstance(doc.statement_of_applicability, isms.Register) and not doc.statement_of_applicability
    table = doc.statement_of_applicability(as_of=DAY)
    assert len(table) == 93 and len(table.records()) == 93
    (row,) = [row for row in table if row["control"] == "A.8.5"]
    assert row["necessary"] is True and row["risk_count"] == 1
    doc.frameworks.add({"id": "OWN", "title": "Ours", "controls": [{"id": "1", "title": "Lock up"}]})
    assert [row["title"] for row in doc.statement_of_applicability(as_of=DAY, framework="OWN")] == ["Lock up"]
    assert doc["statement_of_applicability"](as_of=DAY) == doc.statement_of_applicability(as_of=DAY)
    with pytest.raises(isms.NotFoundError):
        doc.statement_of_applicability(as_of=DAY, framework="NONE")


def test_what_if_a_control_fails(doc: isms.Isms) -> None:
    before = doc.to_json()
    supposed: list[Any] = [["C-1"], "C-1", {"C-1": "failed"}, [{"id": "C-1", "status": "failed"}]]
    for controls in supposed:
        answer = doc.what_if(DAY, controls=controls)
        assert answer.crossed == ["R-1"] and [moved["risk"] for moved in answer.moved] == ["R-1"]
        assert answer.moved[0]["unsupported_by"] == ["C-1"]
        assert answer == pickle.loads(pickle.dumps(answer))
    assert not doc.what_if(DAY, controls={"C-1": "implemented"}).moved
    assert doc.to_json() == before
    with pytest.raises(isms.ArgumentError):
        doc.what_if(DAY, controls={"C-1": "broken"})
    with pytest.raises(isms.ShapeError):
        doc.what_if(DAY, controls=["C-9"])


def test_what_if_actions_records_and_criteria_are_otherwise(doc: isms.Isms) -> None:
    for actions in (["R-1/actions/ACT-2"], {"R-1/actions/ACT-2": date(2026, 3, 1)}, [{"risk": "R-1", "action": "ACT-2", "done": DAY}]):
        assert {found.record and found.record.id for found in doc.what_if(DAY, actions=actions).gone} <= {"R-1"}
    with pytest.raises(isms.ArgumentError, match="no address"):
        doc.what_if(DAY, actions=["ACT-2"])
    upserted = doc.what_if(DAY, upserts={"people": [{"id": "P-7", "unit": "U-9"}]})
    assert [found.code for found in upserted.appeared if found.record and found.record.id == "P-7"] == ["REF001"]
    removed = doc.what_if(DAY, removals=["people/P-2"])
    assert "REF001" in {found.code for found in removed.appeared}
    criteria = [{"id": "CRIT-1", "acceptance": [{"id": "AC-1", "level": "red"}]}]
    assert doc.what_if(DAY, criteria=criteria, controls=["C-1"]).crossed == []


def test_criteria_in_force(doc: isms.Isms) -> None:
    criteria = doc.criteria_in_force(DAY)
    assert criteria is not None and criteria["id"] == "CRIT-1"
    assert doc.criteria_in_force("2024-12-31") is None


def test_diff(doc: isms.Isms) -> None:
    after = doc.copy()
    after.people.upsert({"id": "P-3", "unit": "U-1"})
    answer = doc.diff(after, as_of=DAY)
    (people,) = answer["registers"]
    assert people["register"] == "people" and [row["id"] for row in people["added"]] == ["P-3"]
    assert [found["code"] for found in answer["appeared"]] == ["REF001"]
    assert isms.diff(doc.to_json(), after.to_dict(), as_of=DAY) == answer
    assert isms.diff(doc, doc)["registers"] == []


def test_a_nonconformity_goes_through_its_lifecycle(doc: isms.Isms) -> None:
    register = doc.nonconformities
    offers = register.available("NC-1", as_of=DAY, by="P-1")
    assert offers["state"] == "raised" and offers["commands"]
    (contain,) = [offer for offer in offers["commands"] if offer["kind"] == "contain"]
    assert contain["input"]["properties"]["by"] and contain["missing"]
    (card,) = register.board(as_of=DAY)
    assert (card["id"], card["state"]) == ("NC-1", "raised") and doc.board("nonconformities", as_of=DAY)[0] == card
    assert register.board(as_of=DAY).records()[0]["commands"]
    before = doc.to_json()
    with pytest.raises(isms.TransitionError) as caught:
        register.apply("NC-1", {"kind": "close", "by": "P-1", "at": "2026-03-31T09:00:00Z"})
    error = caught.value
    assert (error.state, error.command) == ("raised", "close") and "withdraw" in error.allowed and not error.missing
    assert doc.to_json() == before
    command = {"kind": "withdraw", "by": "P-1", "at": "2026-03-31T09:00:00Z", "reason": "Raised twice"}
    change = register.apply("NC-1", command, as_of=DAY)
    assert (change.was, change.state, change.id) == ("raised", "withdrawn", "NC-1")
    assert change.record is not None and change.record["history"][-1]["reason"] == "Raised twice"
    with pytest.raises(isms.NotFoundError):
        register.apply("NC-9", command)
    with pytest.raises(isms.ShapeError):
        register.apply("NC-1", {"kind": "dance", "by": "P-1", "at": "2026-03-31T09:00:00Z"})


def test_what_is_missing_for_a_command_is_named(doc: isms.Isms) -> None:
    offers = doc.risks.available("R-2", as_of=DAY)
    (analyse,) = [offer for offer in offers["commands"] if offer["kind"] == "analyse"]
    assert "record" in {lack["source"] for lack in analyse["missing"]}
    with pytest.raises(isms.TransitionError) as caught:
        doc.risks.apply("R-2", {"kind": "analyse", "by": "P-1", "at": "2026-03-31T09:00:00Z"})
    assert caught.value.missing[0]["source"] == "record"


def test_nested_things_are_addressed_in_the_id(doc: isms.Isms) -> None:
    address = "R-1/actions/ACT-2"
    assert doc.risks.available(address, as_of=DAY)["state"] == "planned"
    change = doc.risks.apply(address, {"kind": "start", "by": "P-2", "at": "2026-03-01T09:00:00Z"})
    assert (change.id, change.state) == ("R-1", "started")


def test_lifecycles_as_tables(doc: isms.Isms) -> None:
    machine = isms.machine("nonconformities")
    assert machine["initial"] == "raised" and machine == doc.nonconformities.machine()
    assert machine in isms.machines() and {step["command"] for step in machine["transitions"]} >= {"close", "reopen"}
    with pytest.raises(isms.NotFoundError):
        isms.machine("units")
    with pytest.raises(isms.NotFoundError):
        doc.units.board(as_of=DAY)
