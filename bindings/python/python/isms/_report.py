"""The report of a check."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Union, overload

from isms._answer import Diagnostic, NotEvaluated, copied
from isms._table import Table
from isms.errors import argument_error

__all__ = ["Baseline", "Report"]

Baseline = Union["Report", Mapping[str, Any], Iterable[str], "os.PathLike[str]", str]
"""A report, its JSON object or text, the path of a file with it, or just the keys of its findings."""

_SEVERITIES = ("error", "warning", "advice")


class Report(Sequence[Diagnostic]):
    """Everything a check found, in document order. Frozen.

    Findings that a suppression covers are in it, and counted neither in `summary` nor among the errors, warnings and advice.
    """

    __slots__ = ("_data", "_found")

    def __init__(self, data: dict[str, Any], /) -> None:
        self._data = data
        self._found = tuple(map(Diagnostic, data.get("diagnostics", ())))

    @property
    def as_of(self) -> str:
        """The day or moment it was made for."""
        return str(self._data.get("as_of", ""))

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """What the standard forbids, or what contradicts itself."""
        return self._of("error")

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        """What good practice or plausibility speaks against."""
        return self._of("warning")

    @property
    def advice(self) -> tuple[Diagnostic, ...]:
        """What is worth a thought."""
        return self._of("advice")

    @property
    def suppressed(self) -> tuple[Diagnostic, ...]:
        """What the organization has decided to live with."""
        return tuple(found for found in self._found if found.suppressed is not None)

    @property
    def ok(self) -> bool:
        """Whether there is no error."""
        return not self.errors

    @property
    def summary(self) -> dict[str, int]:
        """How many findings there are: `error`, `warning`, `advice`, `suppressed`."""
        counts = {severity: len(self._of(severity)) for severity in _SEVERITIES}
        return {**counts, "suppressed": len(self.suppressed)}

    @property
    def not_evaluated(self) -> tuple[NotEvaluated, ...]:
        """Rules that saw too little of a partial document: neither passed nor failed. Empty for a whole document."""
        return tuple(map(NotEvaluated, self._data.get("not_evaluated", ())))

    def group_by(self, what: str, /) -> dict[str, list[Diagnostic]]:
        """The findings by `owner`, `code`, `family`, `clause`, `severity`, `register` or `record`, groups in order of first
        appearance. Findings that name nothing there, such as no owner, stand under the empty text.

        Raises `ArgumentError` for any other word.
        """
        key = _KEYS.get(what)
        if key is None:
            raise argument_error("/what", f"`{what}` is not one of: {', '.join(_KEYS)}", known=list(_KEYS))
        groups: dict[str, list[Diagnostic]] = {}
        for found in self._found:
            groups.setdefault(key(found), []).append(found)
        return groups

    def new_since(self, baseline: Baseline, /) -> Report:
        """The report of those findings that the baseline does not have. Findings are told apart by `key`, which stays the same
        when records are reordered.

        Raises `ArgumentError` when the baseline is no report, `OSError` when its file cannot be read.
        """
        known = _keys(baseline)
        return self._only(found for found in self._found if found.key not in known)

    def to_table(self) -> Table:
        """Flat rows for data frames; `.records()` has the findings whole."""
        return Table(map(_row, self._found), [found.to_dict() for found in self._found], _COLUMNS)

    def to_dict(self) -> dict[str, Any]:
        """A copy of the report as JSON holds it."""
        data: dict[str, Any] = copied(self._data)
        return data

    def to_json(self) -> str:
        """The report as JSON text: what a baseline file holds."""
        return json.dumps(self._data, ensure_ascii=False, separators=(",", ":"))

    def save(self, path: str | os.PathLike[str], /) -> None:
        """Writes `to_json()` into a file, whole or not at all."""
        from isms._files import write_whole

        write_whole(path, self.to_json() + "\n")

    def _of(self, severity: str) -> tuple[Diagnostic, ...]:
        return tuple(found for found in self._found if found.severity == severity and found.suppressed is None)

    def _only(self, kept: Iterable[Diagnostic]) -> Report:
        report = Report({**self._data, "diagnostics": [found.to_dict() for found in kept]})
        report._data["summary"] = report.summary
        return report

    @overload
    def __getitem__(self, index: int) -> Diagnostic: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Diagnostic, ...]: ...
    def __getitem__(self, index: int | slice) -> Diagnostic | tuple[Diagnostic, ...]:
        return self._found[index]

    def __len__(self) -> int:
        return len(self._found)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self._found)

    def __eq__(self, other: object) -> bool:
        return self._data == other._data if isinstance(other, Report) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.as_of, self._found))

    def __reduce__(self) -> tuple[type[Report], tuple[dict[str, Any]]]:
        return Report, (self._data,)

    def __repr__(self) -> str:
        counts = ", ".join(f"{count} {severity}" for severity, count in self.summary.items() if count)
        return f"<Report as of {self.as_of}: {counts or 'nothing found'}>"

    def __str__(self) -> str:
        return "\n".join([repr(self), *map(str, self._found)])


_KEYS: dict[str, Callable[[Diagnostic], str]] = {
    "owner": lambda found: found.owner or "",
    "code": lambda found: found.code,
    "family": lambda found: found.code.rstrip("0123456789"),
    "clause": lambda found: found.clause,
    "severity": lambda found: found.severity,
    "register": lambda found: found.record.register if found.record else "",
    "record": lambda found: str(found.record) if found.record else "",
}
_COLUMNS = ("code", "severity", "clause", "register", "id", "owner", "field", "message", "help", "suppressed", "path", "key")


def _row(found: Diagnostic) -> dict[str, Any]:
    row = {name: getattr(found, name, None) for name in _COLUMNS}
    place = found.record
    row["register"], row["id"] = (place.register, place.id) if place else (None, None)
    return row


def _keys(baseline: Baseline) -> frozenset[str]:
    if isinstance(baseline, Report):
        return frozenset(found.key for found in baseline)
    if isinstance(baseline, os.PathLike):
        return _keys_of_text(_content(baseline))
    if isinstance(baseline, str):
        text = baseline if baseline.lstrip().startswith("{") else _content(baseline)
        return _keys_of_text(text)
    if isinstance(baseline, Mapping):
        try:
            return frozenset(found["key"] for found in baseline["diagnostics"])
        except (KeyError, TypeError):
            raise argument_error("/baseline", "the baseline is no report: it has no diagnostics with keys") from None
    return frozenset(baseline)


def _content(path: str | os.PathLike[str]) -> str:
    with open(path, encoding="utf-8") as file:
        return file.read()


def _keys_of_text(text: str) -> frozenset[str]:
    try:
        value = json.loads(text)
    except ValueError as error:
        raise argument_error("/baseline", f"the baseline is no JSON: {error}") from None
    if not isinstance(value, dict):
        raise argument_error("/baseline", "the baseline is no report: it is no JSON object")
    return _keys(value)
