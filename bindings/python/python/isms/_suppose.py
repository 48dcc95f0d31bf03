"""What is supposed in a what-if, in the form that the verb takes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Union

from isms._input import plain
from isms.errors import argument_error

__all__ = ["Suppositions", "supposition"]

Suppositions = Union["Mapping[str, object]", "Iterable[Union[str, Mapping[str, object]]]"]
"""Ids alone, ids with what is supposed of them, or the objects that the verb takes."""


def supposition(
    day: str,
    *,
    controls: Suppositions | None,
    actions: Suppositions | None,
    upserts: Mapping[str, Iterable[Mapping[str, object]]] | None,
    removals: Iterable[str] | None,
    criteria: Iterable[Mapping[str, object]] | None,
) -> dict[str, Any]:
    """The arguments of the verb; `day` is when an action is done that comes without a day."""
    changed = None
    if upserts is not None:
        changed = [{"register": name, "record": record} for name, records in upserts.items() for record in records]
    args = {
        "controls": None if controls is None else [_control(id, status) for id, status in _pairs(controls, "failed")],
        "actions": None if actions is None else [_action(id, done) for id, done in _pairs(actions, day[:10])],
        "criteria": None if criteria is None else list(criteria),
        "upserts": changed,
        "removals": None if removals is None else list(removals),
    }
    return {name: plain(value, base=f"/{name}") for name, value in args.items() if value is not None}


def _pairs(given: Suppositions, otherwise: str) -> list[tuple[Any, object]]:
    if isinstance(given, str):
        return [(given, otherwise)]
    if isinstance(given, Mapping):
        return list(given.items())
    return [(one, otherwise) for one in given]


def _control(id: Any, status: object) -> Any:
    return id if isinstance(id, Mapping) else {"id": id, "status": status}


def _action(address: Any, done: object) -> Any:
    if isinstance(address, Mapping):
        return address
    risk, slash, action = str(address).partition("/actions/")
    if not slash:
        raise argument_error("/actions", f"`{address}` is no address of an action, such as `R-001/actions/ACT-1`")
    return {"risk": risk, "action": action, "done": done}
