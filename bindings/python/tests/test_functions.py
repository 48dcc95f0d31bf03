"""What the library knows by itself: shapes, labels, rules, criteria, the standards."""

from __future__ import annotations

import datetime
import doctest
import importlib
from pathlib import Path

import isms
import pytest


def test_validate_sees_the_shape_alone() -> None:
    assert isms.validate("risks", {"id": "R-1", "title": "Fire", "owner": "nobody"}) == ()
    faults = isms.validate("risks", {"id": "R-1", "treatment": {"options": [{"kind": "pray"}]}})
    assert [(fault.path, fault.code) for fault in faults] == [("/title", "missing_member"), ("/treatment/options/0/kind", "unknown_kind")]
    assert str(faults[0]) == "/title: `title` is missing (missing_member)" and faults[0].severity == "error"
    assert faults[0].params == {"member": "title"} and faults[0].field == "/title"
    with pytest.raises(isms.IsmsError):
        isms.validate("riscs", {})


def test_schema_labels_registers() -> None:
    assert isms.schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert isms.schema("risks")["$ref"] == "#/$defs/Risk" and isms.schema("settings")["$defs"]["Settings"]
    with pytest.raises(isms.NotFoundError):
        isms.schema("riscs")
    labels = isms.labels()
    assert labels["registers"]["risks"] == "Risks" and labels["states"]["nonconformities"]["closed"]
    assert isms.labels("xx")["registers"] == labels["registers"]
    assert [register["single"] for register in isms.registers() if register["name"] in isms.Isms.SINGLE] == [True, True, True]


def test_rules() -> None:
    rules = {rule["code"]: rule for rule in isms.rules()}
    assert rules["REF001"] == isms.explain("REF001") and rules["REF001"]["basis"] == "contradiction"
    with pytest.raises(isms.NotFoundError, match="ABC999"):
        isms.explain("ABC999")


def test_rate() -> None:
    names = [preset["name"] for preset in isms.presets()]
    assert "plain_3x3" in names
    preset = isms.presets()[names.index("plain_3x3")]["criteria"]
    low, high = preset["likelihood"]["levels"][0]["id"], preset["likelihood"]["levels"][-1]["id"]
    by_name = isms.rate(high, {"finance": high, "privacy": low}, preset="plain_3x3")
    by_criteria = isms.rate(high, [{"criterion": "finance", "level": high}, {"criterion": "privacy", "level": low}], criteria=preset)
    assert by_name == by_criteria and by_name and by_name.rank == 2 and by_name.missing == []
    assert (by_name.level, by_name.label) == (preset["levels"][-1]["id"], preset["levels"][-1]["label"])
    assert by_name.likelihood == by_name.consequence == high and by_name.derivation[-1]["rule"] == "matrix"
    assert isms.rate(high, high, preset="plain_3x3").level == by_name.level
    unrated = isms.rate(high, preset="plain_3x3")
    assert not unrated and unrated.level is None and unrated.missing == ["consequence"] and unrated.rank is None


def test_rate_refuses_what_is_not_on_the_scale() -> None:
    with pytest.raises(isms.RatingError) as caught:
        isms.rate("often", {"finance": "dire"}, preset="plain_3x3")
    assert caught.value.path == "/likelihood" and "often" in str(caught.value)
    ragged = {**isms.presets()[0]["criteria"], "method": {"kind": "matrix", "rows": [["low"]]}}
    with pytest.raises(isms.CriteriaError):
        isms.rate("low", "low", criteria=ragged)
    with pytest.raises(isms.NotFoundError):
        isms.rate("low", "low", preset="none")
    with pytest.raises(isms.ArgumentError):
        isms.rate("low", "low")


def test_decide() -> None:
    criteria = {
        "levels": [{"id": "low"}, {"id": "medium"}, {"id": "high"}],
        "acceptance": [
            {"id": "AC-1", "level": "low"},
            {"id": "AC-2", "level": "medium", "authority": "board", "longest": "P1Y"},
            {"id": "AC-3", "level": "high", "scope": ["units/plant"]},
        ],
    }
    day = "2026-03-31"
    assert isms.decide("low", criteria=criteria, on=day)["verdict"] == "accept"
    above = isms.decide("medium", criteria=criteria, on=datetime.date(2026, 3, 31), as_owner=True)
    assert (above["verdict"], above["may"], above["role"], above["until"]) == ("escalate", False, "board", "2027-03-31")
    assert isms.decide("medium", criteria=criteria, on=day, authority="board")["may"]
    assert isms.decide("high", criteria=criteria, on=day)["verdict"] == "treat"
    assert isms.decide("high", criteria=criteria, on=day, scope=["units/plant"])["criterion"] == "AC-3"
    with pytest.raises(isms.RatingError) as caught:
        isms.decide("huge", criteria=criteria, on=day)
    assert caught.value.path == "/level"
    with pytest.raises(isms.ArgumentError):
        isms.decide("low", criteria=criteria, on=day, authority="board", as_owner=True)


def test_the_standards() -> None:
    assert [len(isms.controls(edition=edition)) for edition in ("iso27001:2013", "iso27001:2022")] == [114, 93]
    cloud = isms.control("A.5.23")
    assert cloud["theme"] == "organizational" and cloud["counterparts"] == [] and cloud["change"] == "new"
    found = isms.controls(attribute="cybersecurity_concepts", value="recover")
    assert found and all("recover" in control["attributes"]["cybersecurity_concepts"] for control in found)
    assert {control["id"] for control in isms.controls(title="cloud")} == {"A.5.23"}
    with pytest.raises(isms.ArgumentError):
        isms.controls(attribute="control_type")
    with pytest.raises(isms.ArgumentError):
        isms.controls(theme="magic")  # type: ignore[arg-type]
    with pytest.raises(isms.NotFoundError):
        isms.control("A.9.9", edition="iso27001:2022")
    assert isms.clause("10.2")["title"] == "Nonconformity and corrective action"
    assert isms.clause("10.2", edition="iso27001:2013")["title"] == "Continual improvement"
    assert isms.clause("6.1.3") in isms.clauses()
    assert isms.successors("A.5.1.1") == ["A.5.1"] and isms.predecessors("A.5.1") == ["A.5.1.1", "A.5.1.2"]
    with pytest.raises(isms.NotFoundError):
        isms.successors("A.99")
    crosswalk = isms.crosswalk()
    assert crosswalk["edges"] and crosswalk["caveats"] and crosswalk["annex_a"]["percent"] <= 100
    with pytest.raises(isms.NotFoundError):
        isms.crosswalk("none")


def test_version() -> None:
    assert isms.__version__.count(".") == 2


MODULES = sorted(path.stem for path in Path(isms.__path__[0]).glob("*.py"))


@pytest.mark.parametrize("name", MODULES)
def test_what_the_docstrings_show_is_so(name: str) -> None:
    module = isms if name == "__init__" else importlib.import_module(f"isms.{name}")
    assert doctest.testmod(module).failed == 0


def test_importing_loads_no_types() -> None:
    import subprocess
    import sys

    code = "import sys, isms; print(sorted({'isms.types', 'isms.answers', 'decimal', 'tomllib', 'pandas'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
