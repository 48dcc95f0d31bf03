"""What is supposed in a what-if and asked of the optimiser, in the form that the verbs take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Union

from isms._input import plain
from isms.errors import argument_error

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["ActionLike", "Amount", "Suppositions", "optimisation", "supposition"]

Suppositions = Union["Mapping[str, object]", "Iterable[Union[str, Mapping[str, object]]]"]
"""Ids alone, ids with what is supposed of them, or the objects that the verb takes."""


Amount = Union["Decimal", int, str]
"""An amount of money, exactly: no float."""


ActionLike = Union[str, "Mapping[str, object]"]
"""The address of an action such as `R-001/actions/ACT-1`, or the object that the verb takes."""


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
    return {**_address(address, "/actions"), "done": done}


def _address(address: Any, base: str) -> Any:
    if isinstance(address, Mapping):
        return address
    risk, slash, action = str(address).partition("/actions/")
    if not slash:
        raise argument_error(base, f"`{address}` is no address of an action, such as `R-001/actions/ACT-1`")
    return {"risk": risk, "action": action}


def optimisation(
    *,
    budget: Decimal | int | str | None,
    weights: Mapping[str, int] | None,
    losses: Mapping[str, tuple[Amount, Amount | None]] | None,
    rates: Mapping[str, Decimal | int | str] | None,
    must: Iterable[ActionLike] | None,
    exclude: Iterable[ActionLike] | None,
    exclusive: Iterable[Iterable[ActionLike]] | None,
    requires: Iterable[tuple[ActionLike, ActionLike]] | None,
    **others: object,
) -> dict[str, Any]:
    """The arguments of the verb `optimise`."""

    def actions(name: str, given: Iterable[ActionLike]) -> list[Any]:
        return [_address(address, name) for address in ([given] if isinstance(given, str) else given)]

    args: dict[str, Any] = {
        "budget": None if budget is None else _amount(budget),
        "weights": None if weights is None else [{"level": name, "weight": weight} for name, weight in weights.items()],
        "losses": None if losses is None else [_loss(risk, *expected) for risk, expected in losses.items()],
        "rates": None if rates is None else [{"currency": name, "rate": _amount(rate)} for name, rate in rates.items()],
        "must": None if must is None else actions("/must", must),
        "exclude": None if exclude is None else actions("/exclude", exclude),
        "exclusive": None if exclusive is None else [actions("/exclusive", group) for group in exclusive],
        "requires": None
        if requires is None
        else [{"action": _address(one, "/requires"), "needs": _address(other, "/requires")} for one, other in requires],
        **others,
    }
    return {name: plain(value, base=f"/{name}") for name, value in args.items() if value is not None}


def _loss(risk: str, before: Amount, after: Amount | None = None) -> dict[str, str]:
    loss = {"risk": risk, "before": _amount(before)}
    return loss if after is None else {**loss, "after": _amount(after)}


def _amount(amount: Amount) -> str:
    """A decimal amount as text; a float has no exact one and is refused by what reads it."""
    return amount if isinstance(amount, str) else f"{amount:f}" if not isinstance(amount, int) else str(amount)
