"""What is supposed in a what-if and asked of the optimiser, in the form that the verbs take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Union

from isms._input import plain
from isms.errors import argument_error

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["ActionLike", "Amount", "Suppositions", "optimisation", "replacements", "supposition"]

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


def replacements(mapping: Any) -> Any:
    """Which level takes the place of which, by scale, in the form that the verb takes."""

    def listed(levels: object) -> object:
        if isinstance(levels, Mapping):
            return [{"old": old, "new": new} for old, new in levels.items()]
        return levels

    return {scale: listed(levels) for scale, levels in mapping.items()} if isinstance(mapping, Mapping) else mapping


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
        "budget": None if budget is None else _amount(budget, "/budget"),
        "weights": None if weights is None else [{"level": name, "weight": weight} for name, weight in weights.items()],
        "losses": None if losses is None else [_loss(f"/losses/{at}", *one) for at, one in enumerate(losses.items())],
        "rates": None if rates is None else [_rate(f"/rates/{at}", *one) for at, one in enumerate(rates.items())],
        "must": None if must is None else actions("/must", must),
        "exclude": None if exclude is None else actions("/exclude", exclude),
        "exclusive": None if exclusive is None else [actions("/exclusive", group) for group in exclusive],
        "requires": None
        if requires is None
        else [{"action": _address(one, "/requires"), "needs": _address(other, "/requires")} for one, other in requires],
        **others,
    }
    return {name: plain(value, base=f"/{name}") for name, value in args.items() if value is not None}


def _loss(path: str, risk: str, expected: tuple[Amount, Amount | None]) -> dict[str, str]:
    before, after = expected
    loss = {"risk": risk, "before": _amount(before, f"{path}/before")}
    return loss if after is None else {**loss, "after": _amount(after, f"{path}/after")}


def _rate(path: str, currency: str, rate: Amount) -> dict[str, str]:
    return {"currency": currency, "rate": _amount(rate, f"{path}/rate")}


def _amount(amount: Amount, path: str) -> str:
    """A decimal amount as text. A float is refused: what it is to the last digit is not what was written."""
    if isinstance(amount, str):
        return amount
    if isinstance(amount, float):
        raise argument_error(path, f"an amount is a Decimal, a whole number or text such as `\"12500.00\"`, not the float `{amount!r}`")
    return f"{amount:f}" if hasattr(amount, "as_tuple") else str(amount)
