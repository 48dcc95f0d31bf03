"""Rows on their way into a register: those that JSON cannot hold are kept back, and faults keep the number of their row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from isms._input import plain_record
from isms.errors import ArgumentError, ShapeError

__all__ = ["Numbered", "numbered", "put_back"]

Numbered = list[tuple[int, dict[str, Any]]]
"""Faults, each with the number of its row."""


def numbered(rows: Iterable[Mapping[str, object]]) -> tuple[list[dict[str, Any]], list[int], Numbered]:
    """The records that JSON can hold, the number of the row each came from, and the faults of the other rows."""
    records: list[dict[str, Any]] = []
    positions: list[int] = []
    faults: Numbered = []
    for index, row in enumerate(rows):
        try:
            records.append(plain_record(row, base=f"/{index}", drop=True))
            positions.append(index)
        except ShapeError as error:
            faults += [(index, fault.to_dict()) for fault in error.faults]
        except ArgumentError as error:
            faults.append((index, {**error.to_dict(), "code": "wrong_type"}))
    return records, positions, faults


def put_back(faults: Iterable[dict[str, Any]], positions: list[int]) -> Numbered:
    """The faults with the numbers of the rows as they were given, before some were kept back."""
    back: Numbered = []
    for fault in faults:
        number, _, rest = str(fault["path"])[1:].partition("/")
        row = positions[int(number)]
        back.append((row, {**fault, "path": f"/{row}/{rest}" if rest else f"/{row}"}))
    return back
