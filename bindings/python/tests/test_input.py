"""What comes in: dates, scalars of numpy, missing values of pandas and polars, decimals; and what cannot."""

from __future__ import annotations

from collections import OrderedDict
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import isms
import numpy as np
import pandas as pd
import polars as pl
import pytest
from conftest import DAY

NOTHING: list[Any] = [None, float("nan"), np.nan, np.float32("nan"), pd.NaT, pd.NA, np.datetime64("NaT"), Decimal("NaN")]


@pytest.mark.parametrize("nothing", NOTHING, ids=repr)
def test_nothing_is_dropped_at_every_depth(nothing: Any) -> None:
    made = isms.record("risks", id="R-1", owner=nothing, assets=["A-1", nothing], x={"a": nothing, "b": {"c": nothing}})
    assert made == {"id": "R-1", "assets": ["A-1"], "x": {"b": {}}}
    doc = isms.new()
    assert doc.risks.extend([{"id": "R-1", "title": "Fire", "owner": nothing}]).added == 1
    assert doc.risks["R-1"] == {"id": "R-1", "title": "Fire"}
    with pytest.raises(isms.ShapeError) as caught:
        doc.risks.upsert({"id": "R-2", "title": "Flood", "owner": nothing})
    assert [(fault.path, fault.code) for fault in caught.value.faults] == [("/owner", "null")]
    assert isms.slug(nothing) is None


DAYS: list[Any] = [
    date(2026, 3, 31),
    datetime(2026, 3, 31),
    pd.Timestamp("2026-03-31"),
    np.datetime64("2026-03-31"),
    np.datetime64("2026-03-31T00:00:00.000000000"),
    "2026-03-31",
]


@pytest.mark.parametrize("day", DAYS, ids=repr)
def test_days(day: Any) -> None:
    assert isms.record("people", id="P-1", since=day) == {"id": "P-1", "since": "2026-03-31"}
    assert isms.new().check(as_of=day).as_of == "2026-03-31"


MOMENTS: list[Any] = [
    datetime(2026, 3, 31, 9, tzinfo=timezone.utc),
    datetime(2026, 3, 31, 11, tzinfo=timezone(timedelta(hours=2))),
    pd.Timestamp("2026-03-31T09:00:00Z"),
    pd.Timestamp("2026-03-31T11:00:00+02:00"),
    "2026-03-31T09:00:00Z",
]


@pytest.mark.parametrize("moment", MOMENTS, ids=repr)
def test_moments_become_utc(moment: Any) -> None:
    assert isms.record("risks", x={"at": moment})["x"]["at"] == "2026-03-31T09:00:00Z"
    assert isms.new().check(as_of=moment).as_of == "2026-03-31T09:00:00Z"


SCALARS: list[tuple[Any, Any]] = [
    (np.int64(3), 3),
    (np.uint8(3), 3),
    (3.0, 3),
    (-0.0, 0),
    (2.5, 2.5),
    (np.float64(3.0), 3),
    (np.float32(2.5), 2.5),
    (np.bool_(True), True),
    (np.str_("a"), "a"),
    (Decimal("12500.00"), "12500.00"),
    (Decimal("1E+3"), "1000"),
    (Decimal("-0.00"), "0.00"),
    (np.array([1, 2]), [1, 2]),
    (pd.Series(["a", None]), ["a"]),
    (pl.Series(["a", None]), ["a"]),
    (("a", "b"), ["a", "b"]),
    (MappingProxyType({"a": 1}), {"a": 1}),
    (OrderedDict(a=np.int8(1)), {"a": 1}),
]


@pytest.mark.parametrize(("given", "wanted"), SCALARS, ids=[repr(given) for given, _ in SCALARS])
def test_scalars(given: Any, wanted: Any) -> None:
    value = isms.record("risks", x={"v": given})["x"]["v"]
    assert value == wanted and type(value) is type(wanted)


def test_money_takes_decimals() -> None:
    doc = isms.new()
    doc.controls.add({"id": "C-1", "title": "Door", "cost": {"amount": Decimal("12500.00"), "currency": "EUR"}})
    assert doc.controls["C-1"]["cost"] == {"amount": "12500.00", "currency": "EUR"}


class Opaque:
    pass


deep: list[Any] = []
deep.append(deep)

REFUSED: list[Any] = [
    float("inf"),
    float("-inf"),
    np.float64("inf"),
    Decimal("Infinity"),
    Opaque(),
    {1, 2},
    b"bytes",
    1j,
    datetime(2026, 3, 31, 9),
    pd.Timestamp("2026-03-31T00:00:00.000000001"),
    timedelta(days=1),
    {7: "seven"},
    deep,
    np.timedelta64(1, "D"),
]


@pytest.mark.parametrize("value", REFUSED, ids=[type(value).__name__ + str(n) for n, value in enumerate(REFUSED)])
def test_what_json_cannot_hold_is_refused_with_its_path(value: Any) -> None:
    doc = isms.new()
    given = {"id": "R-1", "title": "Fire", "x": {"a/b": [0, value]}}
    for refuse in (lambda: isms.record("risks", given), lambda: doc.risks.upsert(given), lambda: doc.risks.extend([given])):
        with pytest.raises(isms.ShapeError) as caught:
            refuse()
        (fault,) = caught.value.faults
        assert "/x/a~1b/1" in fault.path and fault.message and caught.value.path == fault.path
    (fault,) = doc.risks.extend([given], on_fault="collect")
    assert fault.path.startswith("/0/x/a~1b/1")


def test_text_and_numbers_that_json_cannot_keep() -> None:
    doc = isms.new()
    for value, code in (("\ud800", "invalid_text"), ("a\x00b", "invalid_text"), (2**60, "invalid_number")):
        with pytest.raises(isms.ShapeError) as caught:
            doc.risks.upsert({"id": "R-1", "title": "Fire", "x": {"v": value}})
        assert [(fault.path, fault.code) for fault in caught.value.faults] == [("/x/v", code)]
    with pytest.raises(isms.ShapeError):
        doc.risks.upsert({"id": "R-1", "title": "Fire", "x": {"\ud800": 1}})


def test_arguments_of_another_kind_are_refused() -> None:
    doc = isms.new()
    for as_of in (None, 7, float("nan"), "31.3.2026", datetime(2026, 3, 31, 9)):
        with pytest.raises(isms.IsmsError):
            doc.check(as_of=as_of)  # type: ignore[arg-type]
    with pytest.raises(isms.ArgumentError):
        doc.risks.upsert([("id", "R-1")])  # type: ignore[arg-type]
    faults = doc.risks.extend([7], on_fault="collect")  # type: ignore[list-item]
    assert [(fault.path, fault.code) for fault in faults] == [("/0", "wrong_type")]


def test_a_pandas_frame_goes_in() -> None:
    frame = pd.DataFrame(
        {
            "id": ["R-1", "R-2", "R-3"],
            "title": ["Fire", "Flood", None],
            "owner": ["P-1", None, "P-1"],
            "since": pd.to_datetime(["2026-01-05", None, "2026-01-07"]),
            "score": [3, np.nan, 4],
        }
    )
    doc = isms.new()
    rows = (
        isms.record("risks", id=row.id, title=row.title, owner=row.owner, created={"on": row.since}, x={"score": row.score})
        for row in frame.itertuples()
    )
    faults = doc.risks.extend(rows, on_fault="collect")
    assert [(fault.path, fault.code) for fault in faults] == [("/1/created/on", "missing_member"), ("/2/title", "missing_member")]
    assert doc.risks["R-1"] == {
        "id": "R-1",
        "title": "Fire",
        "owner": "P-1",
        "created": {"on": "2026-01-05"},
        "x": {"score": 3},
    }


def test_a_polars_frame_goes_in() -> None:
    frame = pl.DataFrame({"id": ["P-1", "P-2"], "name": ["Ada", None], "since": [date(2026, 1, 5), None]})
    doc = isms.new()
    assert doc.people.extend(frame.iter_rows(named=True)).added == 2
    assert list(doc.people.values()) == [{"id": "P-1", "name": "Ada", "since": "2026-01-05"}, {"id": "P-2"}]


def test_record_takes_a_mapping_and_more() -> None:
    assert isms.record("risks", {"id": "R-1", "title": "Fire"}, title="Flood", register=None) == {"id": "R-1", "title": "Flood"}
    with pytest.raises(isms.NotFoundError):
        isms.record("riscs", id="R-1")


def test_slug() -> None:
    assert isms.slug("Élodie Brunet") == "elodie-brunet" and isms.slug("日本") is None
    with pytest.raises(isms.ArgumentError):
        isms.slug(7)


def test_as_of_is_the_day_given() -> None:
    assert isms.new().check(as_of=date.fromisoformat(DAY)) == isms.new().check(as_of=DAY)
