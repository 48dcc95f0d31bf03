"""Speaks with the compiled half: arguments as JSON text in, answers as Python values out, errors as exceptions."""

from __future__ import annotations

import json
from typing import Any

from isms import _native
from isms._input import plain
from isms.errors import raised

__all__ = ["ask", "ask_of", "decided", "encoded", "opened", "without_none"]


def ask(verb: str, /, **args: Any) -> Any:
    """Answers a verb that needs no document. Arguments that are `None` are left out."""
    return decided(_native.call(verb, encoded(without_none(args))))


def ask_of(workspace: _native.Workspace, verb: str, /, **args: Any) -> Any:
    """Answers a verb about a document. Arguments that are `None` are left out."""
    return decided(workspace.call(verb, encoded(without_none(args))))


def opened(made: _native.Workspace | str) -> _native.Workspace:
    """The workspace that was made, or the exception for the error that came instead."""
    if isinstance(made, str):
        raise raised(json.loads(made))
    return made


def encoded(value: Any) -> str:
    """JSON text. Characters beyond ASCII are escaped, so that no text can fail on its way. Raises `ShapeError` with the path of what
    JSON cannot hold.
    """
    try:
        return json.dumps(value, allow_nan=False, separators=(",", ":"))
    except (TypeError, ValueError):
        # Values of Python that JSON has under another name; what it has none for is refused with its place.
        return json.dumps(plain(value), allow_nan=False, separators=(",", ":"))


def without_none(args: dict[str, Any]) -> dict[str, Any]:
    """The arguments that were given."""
    return {name: value for name, value in args.items() if value is not None}


def decided(answer: tuple[bool, str]) -> Any:
    """The value of an answer, or the exception for its error."""
    ok, text = answer
    value = json.loads(text)
    if not ok:
        raise raised(value)
    return value
