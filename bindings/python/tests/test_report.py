"""The report of a check: what it counts, how it groups, what is new since a baseline."""

from __future__ import annotations

import csv
import io
import json
import pickle
import sys
from pathlib import Path
from typing import Any, cast

import isms
import pandas as pd
import polars as pl
import pytest
from conftest import DAY


@pytest.fixture
def report(doc: isms.Isms) -> isms.Report:
    doc.risks.upsert({"id": "R-2", "title": "Flood", "owner": "P-9"})
    return doc.check(as_of=DAY)


def test_a_report_is_a_frozen_sequence(report: isms.Report) -> None:
    assert len(report) == len(list(report)) > 3 and report[0] in report and report[:2] == tuple(report)[:2]
    assert report.as_of == DAY and not report.ok and report.not_evaluated == ()
    assert {found.severity for found in report.errors} == {"error"}
    assert len(report.errors) + len(report.warnings) + len(report.advice) == len(report)
    assert report.summary == {
        "error": len(report.errors),
        "warning": len(report.warnings),
        "advice": len(report.advice),
        "suppressed": 0,
    }
    assert report.to_dict()["summary"] == report.summary
    found = report[0]
    for frozen in (found, report):
        with pytest.raises(AttributeError):
            frozen.code = "X"  # type: ignore[union-attr, misc]
    with pytest.raises(AttributeError):
        del found.code
    assert hash(report) == hash(pickle.loads(pickle.dumps(report))) and hash(found) == hash(pickle.loads(pickle.dumps(found)))
    assert report == pickle.loads(pickle.dumps(report)) and repr(report).startswith("<Report as of 2026-03-31: ")
    assert len(str(report).splitlines()) == len(report) + 1


def test_a_diagnostic_explains_itself(report: isms.Report) -> None:
    (found,) = [one for one in report if one.code == "REF001"]
    assert (found.severity, found.path, found.field, found.owner) == ("error", "/risks/1/owner", "/owner", "P-9")
    assert found.record is not None and (found.record.register, found.record.id, found.record.index) == ("risks", "R-2", 1)
    assert found.params["target"] == "P-9" and "P-9" in found.message and found.help and found.clause
    assert "REF001" in found.key and "R-2" in found.key and found.related == [] and found.suppressed is None
    assert str(found) == f"error REF001 risks/R-2: {found.message}"
    found.params["target"] = "changed"
    assert found.params["target"] == "P-9" and found.to_dict()["code"] == "REF001"


@pytest.mark.parametrize("what", ["owner", "code", "family", "clause", "severity", "register", "record"])
def test_groups_hold_everything_once(report: isms.Report, what: str) -> None:
    groups = report.group_by(what)
    assert sum(map(len, groups.values())) == len(report)
    assert len(groups) > 1 or what == "severity"


def test_groups_by_owner_and_family(report: isms.Report) -> None:
    assert {"P-2", "P-9"} <= set(report.group_by("owner")) and "REF" in report.group_by("family")
    assert "risks/R-2" in report.group_by("record")
    with pytest.raises(isms.ArgumentError, match="owner"):
        report.group_by("colour")


def test_only_what_is_new_counts_against_a_baseline(doc: isms.Isms, tmp_path: Path) -> None:
    before = doc.check(as_of=DAY)
    path = tmp_path / "baseline.json"
    before.save(path)
    rest = [doc.risks["R-2"], doc.risks["R-1"]]
    for risk in rest:
        doc.risks.remove(risk["id"])
    doc.risks.extend(cast(Any, rest))
    doc.people.upsert({"id": "P-3", "unit": "U-1"})
    keys = [found.key for found in before]
    for baseline in (before, path, str(path), before.to_json(), before.to_dict(), keys):
        new = doc.check(as_of=DAY, baseline=baseline)
        assert [found.code for found in new] == ["REF001"] and new.summary["error"] == 1 and not new.ok
    assert doc.check(as_of=DAY).new_since(doc.check(as_of=DAY)).ok
    for broken in ("{", "[]", {"a": 1}):
        (tmp_path / "broken.json").write_text(broken if isinstance(broken, str) else json.dumps(broken))
        with pytest.raises(isms.ArgumentError):
            before.new_since(tmp_path / "broken.json")
    with pytest.raises(FileNotFoundError):
        before.new_since("nowhere.json")


def test_suppressed_findings_stay_and_count_no_more(doc: isms.Isms) -> None:
    found = next(found for found in doc.check(as_of=DAY).errors if found.record is not None)
    assert found.record is not None
    doc.suppressions.add(
        {"id": "S-1", "code": found.code, "record": str(found.record), "reason": "Being moved", "by": "P-1", "until": "2026-12-31"}
    )
    report = doc.check(as_of=DAY)
    assert [one.key for one in report.suppressed] == [found.key] and report.suppressed[0].suppressed == "S-1"
    assert found.key in [one.key for one in report] and found.key not in [one.key for one in report.errors]
    assert report.summary["suppressed"] == 1


def test_settings_come_as_mapping_toml_or_json(doc: isms.Isms, tmp_path: Path) -> None:
    doc.people.upsert({"id": "P-3", "unit": "U-1"})
    settings = {"select": ["REF"], "severity": {"REF001": "advice"}}
    toml = tmp_path / "isms.toml"
    toml.write_text('select = ["REF"]\n[severity]\nREF001 = "advice"\n')
    as_json = tmp_path / "isms.json"
    as_json.write_text(json.dumps(settings))
    toml_files = [toml, str(toml)] if sys.version_info >= (3, 11) else []
    for given in (settings, as_json, *toml_files):
        report = doc.check(as_of=DAY, settings=given)
        assert [(found.code, found.severity) for found in report] == [("REF001", "advice")] and report.ok
        assert isms.check(doc, as_of=DAY, settings=given) == report == isms.check(doc.to_json(), as_of=DAY, settings=given)
    toml.write_text("select = [")
    for broken in (toml, {"selec": []}, {"select": {1}}, 7):
        with pytest.raises((isms.ArgumentError, isms.ShapeError)) as caught:
            doc.check(as_of=DAY, settings=cast(Any, broken))
        assert caught.value.path.startswith("/settings")
    with pytest.raises(FileNotFoundError):
        doc.check(as_of=DAY, settings="nowhere.toml")


def test_toml_on_python_3_10_names_the_way_out(doc: isms.Isms, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    toml = tmp_path / "isms.toml"
    toml.write_text("")
    monkeypatch.setattr("isms._files.sys.version_info", (3, 10))
    with pytest.raises(isms.ArgumentError, match="as a mapping"):
        doc.check(as_of=DAY, settings=toml)


def test_tables_go_into_frames_and_csv(report: isms.Report) -> None:
    table = report.to_table()
    assert len(table) == len(report) and table.records() == [found.to_dict() for found in report]
    pandas, polars = pd.DataFrame(table), pl.DataFrame(table, infer_schema_length=None)
    assert list(pandas.columns) == list(polars.columns) == list(table.columns)
    assert list(pandas["code"]) == list(polars["code"]) == [found.code for found in report]
    file = io.StringIO()
    writer = csv.DictWriter(file, table.columns)
    writer.writeheader()
    writer.writerows(table)
    file.seek(0)
    assert [row["key"] for row in csv.DictReader(file)] == [found.key for found in report]
    empty = isms.new().check(as_of=DAY, settings={"select": ["REF"]}).to_table()
    assert len(empty) == 0 and empty.columns == table.columns
    assert list(pd.DataFrame(empty, columns=empty.columns).columns) == list(table.columns)


def test_a_table_is_a_frozen_sequence(report: isms.Report) -> None:
    table = report.to_table()
    table[0]["code"] = "changed"
    next(iter(table))["code"] = "changed"
    assert table[0]["code"] == report[0].code == table[:1][0]["code"]
    assert len(table[1:3]) == len(table[1:3].records()) == 2 and table[-1] == list(table)[-1]
    assert table == pickle.loads(pickle.dumps(table)) and table != table[1:] and table != 1
    assert repr(table).startswith(f"<Table of {len(table)} rows: code, severity")
    with pytest.raises(TypeError):
        hash(table)
    with pytest.raises(IndexError):
        table[len(table)]
