"""Frozen answers: what the library says about a document, never to be changed."""

from __future__ import annotations

import json
from typing import Any, NoReturn

__all__ = ["Answer", "Diagnostic", "Fault", "NotEvaluated", "RecordPlace", "copied", "diagnostics"]


def copied(value: Any) -> Any:
    """A copy of a JSON value; what it holds is not shared with the original."""
    if isinstance(value, dict):
        return {name: copied(item) for name, item in value.items()}
    if isinstance(value, list):
        return [copied(item) for item in value]
    return value


class Answer:
    """A JSON object with named members. Frozen, hashable, equal by content."""

    __slots__ = ("_data",)
    _data: dict[str, Any]

    def __init__(self, data: dict[str, Any], /) -> None:
        object.__setattr__(self, "_data", data)

    def to_dict(self) -> dict[str, Any]:
        """A copy of the whole answer, as JSON would hold it."""
        data: dict[str, Any] = copied(self._data)
        return data

    def _text(self, name: str) -> str:
        return str(self._data.get(name, ""))

    def _optional(self, name: str) -> str | None:
        value = self._data.get(name)
        return None if value is None else str(value)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"`{type(self).__name__}` is frozen")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"`{type(self).__name__}` is frozen")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Answer):
            return NotImplemented
        return type(self) is type(other) and self._data == other._data

    def __hash__(self) -> int:
        return hash((type(self), json.dumps(self._data, sort_keys=True)))

    def __reduce__(self) -> tuple[type[Answer], tuple[dict[str, Any]]]:
        return type(self), (self._data,)

    def __repr__(self) -> str:
        members = ", ".join(f"{name}={value!r}" for name, value in self._data.items())
        return f"{type(self).__name__}({members})"


class RecordPlace(Answer):
    """The record that a fault or diagnostic is about."""

    __slots__ = ()

    @property
    def register(self) -> str:
        """The name of its register."""
        return self._text("register")

    @property
    def id(self) -> str | None:
        """Its id; `None` when it has none that could be read."""
        return self._optional("id")

    @property
    def index(self) -> int | None:
        """Its position in the register, counted from 0; `None` in a register of one record."""
        index: int | None = self._data.get("index")
        return index

    def __str__(self) -> str:
        return f"{self.register}/{self.id}" if self.id else self.register


class _About(Answer):
    """What faults and diagnostics have in common."""

    __slots__ = ()

    @property
    def code(self) -> str:
        """What it is, in a word that never changes meaning."""
        return self._text("code")

    @property
    def severity(self) -> str:
        """`error`, `warning` or `advice`."""
        return self._text("severity")

    @property
    def path(self) -> str:
        """The JSON pointer into the document, or into the record where only a record was given."""
        return self._text("path")

    @property
    def field(self) -> str | None:
        """The JSON pointer into the record."""
        return self._optional("field")

    @property
    def message(self) -> str:
        """What is wrong, in words."""
        return self._text("message")

    @property
    def params(self) -> dict[str, Any]:
        """The values in the message, so that it can be worded in another language."""
        params: dict[str, Any] = copied(self._data.get("params", {}))
        return params

    @property
    def record(self) -> RecordPlace | None:
        """The record it is about; `None` for the document as a whole."""
        place = self._data.get("record")
        return None if place is None else RecordPlace(place)


class Fault(_About):
    """A fault of shape: the JSON is not such a record."""

    __slots__ = ()

    def __str__(self) -> str:
        return f"{self.path or '/'}: {self.message} ({self.code})"


class Diagnostic(_About):
    """A rule that a well-formed record breaks, where, why, and what would mend it."""

    __slots__ = ()

    @property
    def key(self) -> str:
        """Code, register, id and field by ids: the same for the same finding in every run and after any reordering."""
        return self._text("key")

    @property
    def clause(self) -> str:
        """The clause of the standard that the rule serves, in the document's edition."""
        return self._text("clause")

    @property
    def owner(self) -> str | None:
        """Who answers for the record, if it names somebody."""
        return self._optional("owner")

    @property
    def help(self) -> str:
        """What would mend it."""
        return self._text("help")

    @property
    def related(self) -> list[dict[str, str]]:
        """Other places that have to do with it, each with `path` and `message`."""
        related: list[dict[str, str]] = copied(self._data.get("related", []))
        return related

    @property
    def suppressed(self) -> str | None:
        """The id of the suppression that applies; such a finding counts no more."""
        return self._optional("suppressed")

    def __str__(self) -> str:
        where = str(self.record) if self.record else "document"
        return f"{self.severity} {self.code} {where}: {self.message}"


class NotEvaluated(Answer):
    """A rule that could not be judged, for only a part of the document was there."""

    __slots__ = ()

    @property
    def code(self) -> str:
        """The rule's code."""
        return self._text("code")

    @property
    def record(self) -> str | None:
        """The record it would have looked at, as `register/id`; `None` for a rule over the whole document."""
        return self._optional("record")

    @property
    def lacking(self) -> list[str]:
        """What is lacking: `register/id`, or `register` for one that must be whole."""
        return [str(name) for name in self._data.get("lacking", ())]


def diagnostics(data: dict[str, Any], name: str) -> tuple[Diagnostic, ...]:
    """The diagnostics under a member."""
    return tuple(map(Diagnostic, data.get(name, ())))
