"""What goes wrong, as exceptions. Each carries the flat error that every language of the library shows.

>>> import isms
>>> try:
...     isms.load("{}")
... except isms.ShapeError as error:
...     print([fault.path for fault in error.faults])
['/format']
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from isms._answer import Fault, copied

__all__ = [
    "ArgumentError",
    "CriteriaError",
    "InternalError",
    "IsmsError",
    "NotFoundError",
    "RatingError",
    "ScenarioError",
    "ShapeError",
    "TransitionError",
]

_SHOWN = 10


class IsmsError(ValueError):
    """Anything the library refuses. All of it can be caught as this one, or as `ValueError`."""

    def __init__(self, error: Mapping[str, Any] | str, /) -> None:
        self._error: dict[str, Any] = {"code": "error", "message": error} if isinstance(error, str) else dict(error)
        super().__init__(self.message)

    @property
    def code(self) -> str:
        """What kind of error it is, such as `shape` or `not_found`."""
        return str(self._error.get("code", ""))

    @property
    def message(self) -> str:
        """What is wrong, in words."""
        return str(self._error.get("message", ""))

    @property
    def path(self) -> str:
        """The JSON pointer to where it is wrong; empty for the whole."""
        return str(self._error.get("path", ""))

    @property
    def params(self) -> dict[str, Any]:
        """The values in the message, so that it can be worded in another language."""
        params: dict[str, Any] = copied(self._error.get("params", {}))
        return params

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Every fault, each with its own code and path; empty where there is but the one that the message names."""
        return tuple(map(Fault, self._error.get("faults", ())))

    def to_dict(self) -> dict[str, Any]:
        """The whole flat error."""
        error: dict[str, Any] = copied(self._error)
        return error

    def __str__(self) -> str:
        faults = self.faults
        lines = [self.message]
        if len(faults) > 1:
            lines += [f"  {fault}" for fault in faults[:_SHOWN]]
        if len(faults) > _SHOWN:
            lines.append(f"  and {len(faults) - _SHOWN} more, see `.faults`")
        return "\n".join(lines)

    def __reduce__(self) -> tuple[type[IsmsError], tuple[dict[str, Any]]]:
        return type(self), (self._error,)


class ShapeError(IsmsError):
    """The JSON is no such document or record: `.faults` holds every fault, each with `.code`, `.path` and `.message`."""


class TransitionError(IsmsError):
    """A lifecycle refuses a command; the record is as it was."""

    @property
    def state(self) -> str:
        """The state the record is in."""
        return str(self._error.get("state", ""))

    @property
    def command(self) -> str:
        """The command that was refused."""
        return str(self._error.get("command", ""))

    @property
    def missing(self) -> list[dict[str, Any]]:
        """What is still missing before the command can be given, each with where it would come from (`source`)."""
        missing: list[dict[str, Any]] = copied(self._error.get("missing", []))
        return missing

    @property
    def allowed(self) -> list[str]:
        """The commands that this state knows."""
        return [str(command) for command in self._error.get("allowed", ())]


class NotFoundError(IsmsError, KeyError):
    """There is no record, register, rule, control or clause of that name; also a `KeyError`."""

    # `KeyError` would show the message in quotes.
    def __str__(self) -> str:
        return IsmsError.__str__(self)


class CriteriaError(IsmsError):
    """Risk criteria that do not fit together: a ragged matrix, a level that is declared nowhere."""


class RatingError(IsmsError):
    """A likelihood or consequence that is not on its scale. It is never clamped."""


class ScenarioError(IsmsError):
    """Loss scenarios, or what is asked of them, that cannot be computed with: parameters outside their bounds."""

    @property
    def problems(self) -> list[dict[str, Any]]:
        """Everything that is wrong, each with `path`, `reason`, `message` and `params`."""
        problems: list[dict[str, Any]] = copied(self._error.get("problems", []))
        return problems

    def __str__(self) -> str:
        problems = self._error.get("problems", [])
        if len(problems) < 2:
            return self.message
        lines = [f"{len(problems)} problems", *(f"  {problem['path']}: {problem['message']}" for problem in problems[:_SHOWN])]
        if len(problems) > _SHOWN:
            lines.append(f"  and {len(problems) - _SHOWN} more, see `.problems`")
        return "\n".join(lines)


class ArgumentError(IsmsError):
    """An argument that cannot be used; `.path` names it, such as `/as_of`."""


class InternalError(IsmsError):
    """A fault in the library itself. Please report it."""


_CLASSES: dict[str, type[IsmsError]] = {
    "shape": ShapeError,
    "transition": TransitionError,
    "history": TransitionError,
    "not_found": NotFoundError,
    "no_lifecycle": NotFoundError,
    "criteria": CriteriaError,
    "rating": RatingError,
    "scenario": ScenarioError,
    "invalid_argument": ArgumentError,
    "unknown_verb": InternalError,
    "internal": InternalError,
}


def raised(error: Mapping[str, Any]) -> IsmsError:
    """The exception for a flat error; a code that this version does not know becomes `IsmsError` itself."""
    return _CLASSES.get(str(error.get("code")), IsmsError)(error)


def argument_error(path: str, message: str, **params: Any) -> ArgumentError:
    """An argument that cannot be used, found out before it reached the compiled half."""
    error = {"code": "invalid_argument", "severity": "error", "path": path, "message": message, "params": params}
    return ArgumentError(error)
