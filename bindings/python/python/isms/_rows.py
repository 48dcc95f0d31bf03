"""Rows on their way into a register: those that JSON cannot hold are kept back, and faults keep the number of their row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast, overload

from isms._answer import Fault
from isms._input import plain_record
from isms.errors import ArgumentError, ShapeError, raised

__all__ = ["Extended", "Numbered", "faulty", "numbered", "put_back"]

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


class Extended(Sequence[Fault]):
    """What `extend` did: a sequence of the faults of the rows that were left out, and how many rows were taken.

    The path of a fault begins with the number of its row, counted from 0: `/3/title`.
    """

    __slots__ = ("added", "faults", "revision")

    def __init__(self, added: int, faults: tuple[Fault, ...], revision: int) -> None:
        self.added = added
        self.faults = faults
        self.revision = revision

    @overload
    def __getitem__(self, index: int) -> Fault: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Fault, ...]: ...
    def __getitem__(self, index: int | slice) -> Fault | tuple[Fault, ...]:
        return self.faults[index]

    def __len__(self) -> int:
        return len(self.faults)

    def __repr__(self) -> str:
        return f"<Extended: {self.added} added, {len(self.faults)} faults>"


def faulty(faults: Numbered) -> ShapeError:
    """The error with all these faults, in the order of their rows."""
    ordered = [fault for _, fault in sorted(faults, key=lambda numbered: numbered[0])]
    first = ordered[0]
    more = f", and {len(ordered) - 1} more" if len(ordered) > 1 else ""
    message = f"{first['path'] or '/'}: {first['message']} ({first['code']}){more}"
    error = {"code": "shape", "severity": "error", "path": first["path"], "message": message}
    return cast(ShapeError, raised({**error, "params": {"count": len(ordered)}, "faults": ordered}))
