"""Rows for data frames and spreadsheets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, overload

from isms._answer import copied

__all__ = ["Table", "flat"]

Row = dict[str, Any]


class Table(Sequence[Row]):
    """A frozen sequence of flat rows. Every row has every column, in the order of `columns`; what is not there is `None`.

    `pandas.DataFrame(table)`, `polars.DataFrame(table, infer_schema_length=None)` and
    `csv.DictWriter(file, table.columns).writerows(table)` take it as it is. What the rows were made from, with all its
    lists and nested objects, is in `records()`; of a slice only where that is one record a row, otherwise all of it.
    """

    __slots__ = ("_columns", "_nested", "_rows")

    def __init__(self, rows: Iterable[Row], nested: Sequence[Row] | None = None, columns: Iterable[str] = ()) -> None:
        given = list(rows)
        names = dict.fromkeys(columns)
        for row in given:
            names.update(dict.fromkeys(row))
        self._columns = tuple(names)
        self._rows = [{name: row.get(name) for name in self._columns} for row in given]
        self._nested: list[Row] = self._rows if nested is None else list(nested)

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        return self._columns

    def records(self) -> list[Row]:
        """Copies of what the rows were made from, nested."""
        records: list[Row] = copied(self._nested)
        return records

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> Table: ...
    def __getitem__(self, index: int | slice) -> Row | Table:
        if isinstance(index, slice):
            one_a_row = len(self._nested) == len(self._rows)
            return Table(self._rows[index], self._nested[index] if one_a_row else self._nested, self._columns)
        return dict(self._rows[index])

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Row]:
        return map(dict, self._rows)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Table):
            return NotImplemented
        return self._columns == other._columns and self._rows == other._rows and self._nested == other._nested

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Callable[..., Table], tuple[list[Row], list[Row], tuple[str, ...]]]:
        return Table, (self._rows, self._nested, self._columns)

    def __repr__(self) -> str:
        return f"<Table of {len(self._rows)} rows: {', '.join(self._columns)}>"


def flat(record: Row) -> Row:
    """One flat row of a record: objects become dotted names, lists of plain values text joined by `; `, and lists of
    objects the number of their items under `name.count`.

    >>> flat({"id": "R-1", "tags": ["a", "b"], "actions": [{"id": "A"}], "created": {"on": "2026-01-05"}})
    {'id': 'R-1', 'tags': 'a; b', 'actions.count': 1, 'created.on': '2026-01-05'}
    """
    row: Row = {}
    _flatten(record, "", row)
    return row


def _flatten(value: Row, prefix: str, row: Row) -> None:
    for name, item in value.items():
        path = prefix + name
        if isinstance(item, dict):
            _flatten(item, path + ".", row)
        elif not isinstance(item, list):
            row[path] = item
        elif any(isinstance(one, (dict, list)) for one in item):
            row[path + ".count"] = len(item)
        else:
            row[path] = "; ".join(map(str, item))
