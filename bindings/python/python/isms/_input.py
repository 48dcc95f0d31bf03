"""Values of Python as values of JSON: dates, numpy scalars, whole floats and decimals are taken; what JSON cannot hold is
refused with its path. Neither numpy nor pandas is imported for it: their values are known by what they can do.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import date, datetime, timezone
from typing import TYPE_CHECKING, Any, TypeGuard

if TYPE_CHECKING:
    from decimal import Decimal

from isms.errors import ShapeError, argument_error

__all__ = ["as_of_text", "is_nothing", "plain", "plain_record"]

_DEEPEST = 100
_MISSING = object()


class _Refused(Exception):
    """A value that JSON cannot hold, and where it stands."""

    def __init__(self, code: str, message: str, **params: Any) -> None:
        super().__init__(message)
        self.code, self.message, self.params = code, message, params
        self.steps: list[str] = []

    def fault(self, base: str) -> dict[str, Any]:
        """The fault in the form that the compiled half gives them."""
        pointer = base + "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in reversed(self.steps))
        return {
            "code": self.code,
            "severity": "error",
            "path": pointer,
            "message": self.message,
            "params": self.params,
        }


def plain(value: object, *, base: str = "", drop: bool = False) -> Any:
    """The JSON value of `value`. With `drop`, members and items that stand for nothing are left out.

    Raises `ShapeError` with the JSON pointer, beginning with `base`, of what JSON cannot hold.
    """
    try:
        return _plain(value, drop, 0)
    except _Refused as refused:
        fault = refused.fault(base)
        where = fault["path"] or "/"
        error = {**fault, "code": "shape", "message": f"{where}: {refused.message}", "faults": [fault]}
        raise ShapeError(error) from None


def plain_record(record: object, *, base: str = "", drop: bool = False) -> dict[str, Any]:
    """The same for a record, which has to be a mapping."""
    if not isinstance(record, Mapping):
        raise argument_error(base or "/record", f"a record is a mapping, not `{type(record).__name__}`")
    value: dict[str, Any] = plain(record, base=base, drop=drop)
    return value


def as_of_text(as_of: object) -> str:
    """A day, or a moment in UTC, as the text that every verb takes.

    >>> as_of_text(date(2026, 3, 31))
    '2026-03-31'
    """
    if isinstance(as_of, str):
        return as_of
    value = None if is_nothing(as_of) else plain(as_of, base="/as_of")
    if not isinstance(value, str):
        expected = "a date, a datetime with its time zone, or text such as `2026-03-31`"
        raise argument_error("/as_of", f"`as_of` is {expected}, not `{type(as_of).__name__}`")
    return value


def is_nothing(value: object) -> bool:
    """Whether a value stands for "not there": `None`, NaN, NaT, pandas' `NA`."""
    if value is None or type(value).__name__ == "NAType":
        return True
    if _is_decimal(value):
        return value.is_nan()
    if isinstance(value, (float, datetime)) or _is_numpy_scalar(value):
        # Only what is not a number, or not a time, differs from itself.
        return bool(value != value)
    return False


def _is_decimal(value: object) -> TypeGuard[Decimal]:
    # Whoever has a decimal has loaded the module; it need not be loaded for those who have none.
    decimal = sys.modules.get("decimal")
    return decimal is not None and isinstance(value, decimal.Decimal)


def _is_numpy_scalar(value: object) -> bool:
    return hasattr(value, "dtype") and getattr(value, "ndim", None) == 0 and hasattr(value, "item")


def _plain(value: object, drop: bool, depth: int) -> Any:
    kind = type(value)
    if kind is str:
        return _plain_text(value)
    if kind is int or kind is bool:
        return value
    if isinstance(value, Mapping):
        return _plain_mapping(value, drop, depth)
    if isinstance(value, (list, tuple)):
        return _plain_items(value, drop, depth)
    return _plain_scalar(value, drop, depth)


def _plain_mapping(value: Mapping[Any, Any], drop: bool, depth: int) -> dict[str, Any]:
    if depth >= _DEEPEST:
        raise _Refused("wrong_type", f"nested more than {_DEEPEST} deep")
    members: dict[str, Any] = {}
    for name, item in value.items():
        if not isinstance(name, str):
            raise _Refused("wrong_type", f"the member name `{name!r}` is no text", type=type(name).__name__)
        if drop and is_nothing(item):
            continue
        try:
            _plain_text(name)
            members[name] = _plain(item, drop, depth + 1)
        except _Refused as refused:
            refused.steps.append(name)
            raise
    return members


def _plain_items(value: Any, drop: bool, depth: int) -> list[Any]:
    if depth >= _DEEPEST:
        raise _Refused("wrong_type", f"nested more than {_DEEPEST} deep")
    items: list[Any] = []
    for index, item in enumerate(value):
        if drop and is_nothing(item):
            continue
        try:
            items.append(_plain(item, drop, depth + 1))
        except _Refused as refused:
            refused.steps.append(str(index))
            raise
    return items


def _plain_scalar(value: object, drop: bool, depth: int) -> Any:
    if is_nothing(value):
        # JSON's null goes through to the reader, which has a code of its own for it.
        return None
    if isinstance(value, bool):
        return bool(value)
    if isinstance(value, str):
        return _plain_text(str.__str__(value))
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return _plain_float(value)
    if isinstance(value, datetime):
        return _plain_moment(value)
    if isinstance(value, date):
        return value.isoformat()
    if _is_decimal(value):
        return _plain_decimal(value)
    if _is_numpy_scalar(value):
        return _plain_numpy(value, drop, depth)
    for name in ("tolist", "to_list"):
        # Arrays of numpy, series of pandas and polars.
        make = getattr(value, name, None)
        if callable(make) and not isinstance(value, type):
            return _plain_items(make(), drop, depth)
    name = type(value).__name__
    raise _Refused("wrong_type", f"a value of type `{name}` is nothing that JSON can hold", type=name)


def _plain_text(value: Any) -> str:
    text: str = value
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise _Refused("invalid_text", "the text holds half of a surrogate pair, which is no character") from None
    return text


def _plain_float(value: float) -> int | float:
    if value in (float("inf"), float("-inf")):
        raise _Refused("invalid_number", "infinity is nothing that JSON can hold")
    return int(value) if value.is_integer() else float(value)


def _plain_moment(value: datetime) -> str:
    if value.tzinfo is not None:
        text = value.astimezone(timezone.utc).replace(tzinfo=None).isoformat()
        return text + "Z"
    if (value.hour, value.minute, value.second, value.microsecond, getattr(value, "nanosecond", 0)) != (0, 0, 0, 0, 0):
        message = f"the time `{value}` has no time zone: give it one, or give the date alone"
        raise _Refused("invalid_timestamp", message, found=str(value))
    return value.date().isoformat()


def _plain_decimal(value: Decimal) -> str:
    if not value.is_finite():
        raise _Refused("invalid_number", "infinity is nothing that JSON can hold")
    return format(value if value else abs(value), "f")


def _plain_numpy(value: Any, drop: bool, depth: int) -> Any:
    item = value.item()
    if getattr(value.dtype, "kind", "") == "M" and not isinstance(item, date):
        # Moments counted in nanoseconds come out as plain numbers.
        item = value.astype("datetime64[us]").item()
    if _is_numpy_scalar(item):
        raise _Refused("wrong_type", f"a value of type `{type(value).__name__}` is nothing that JSON can hold")
    return _plain(item, drop, depth)
