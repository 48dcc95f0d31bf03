"""Distributions and loss scenarios in a few words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from isms._boundary import without_none
from isms._input import plain_record


def scenario(
    currency: str, /, *, frequency: Mapping[str, object], magnitude: Mapping[str, object]
) -> dict[str, Any]:
    """A loss scenario. Frequency (loss events a year) and magnitude (money an event) are distributions, or trees as the
    document keeps them.

    >>> scenario("EUR", frequency=constant(2), magnitude=constant(1000))["magnitude"]
    {'kind': 'given', 'per_event': {'kind': 'constant', 'value': 1000}}
    """
    return {
        "currency": currency,
        "frequency": _tree(frequency, "per_year", ("given", "from_threats")),
        "magnitude": _tree(magnitude, "per_event", ("given", "by_form")),
    }


def constant(value: float, /) -> dict[str, Any]:
    """Always the same value."""
    return {"kind": "constant", "value": value}


def uniform(min: float, max: float, /) -> dict[str, Any]:
    """Every value between two bounds is equally likely."""
    return {"kind": "uniform", "min": min, "max": max}


def triangular(min: float, mode: float, max: float, /) -> dict[str, Any]:
    """Rises in a straight line to the mode and falls in one from there."""
    return {"kind": "triangular", "min": min, "mode": mode, "max": max}


def pert(
    min: float,
    mode: float,
    max: float,
    /,
    *,
    lambda_: float | None = None,
    variant: Literal["standard", "pyfair"] | None = None,
) -> dict[str, Any]:
    """PERT: a beta distribution shaped by its most likely value, which weighs `lambda_` (4). `variant="pyfair"` has the shape
    that the program pyfair gives it.
    """
    given = {"kind": "pert", "min": min, "mode": mode, "max": max, "lambda": lambda_, "variant": variant}
    return without_none(given)


def lognormal(low: float, high: float, /) -> dict[str, Any]:
    """Lognormal by its 90 % interval: one value in twenty is smaller than `low`, one in twenty larger than `high`."""
    return {"kind": "lognormal", "low": low, "high": high}


def normal(mean: float, sd: float, /, *, min: float | None = None, max: float | None = None) -> dict[str, Any]:
    """Normal, cut off at bounds and rescaled between them."""
    return without_none({"kind": "normal", "mean": mean, "sd": sd, "min": min, "max": max})


def beta(alpha: float, beta: float, /, *, min: float | None = None, max: float | None = None) -> dict[str, Any]:
    """Beta, stretched between two bounds (0 and 1)."""
    return without_none({"kind": "beta", "alpha": alpha, "beta": beta, "min": min, "max": max})


def poisson(mean: float, /) -> dict[str, Any]:
    """Poisson: whole numbers from 0."""
    return {"kind": "poisson", "mean": mean}


def bernoulli(probability: float, /) -> dict[str, Any]:
    """1 with that probability, else 0."""
    return {"kind": "bernoulli", "probability": probability}


def empirical(values: Iterable[float], /, *, weights: Iterable[float] | None = None) -> dict[str, Any]:
    """Observed values, drawn as they are."""
    given = {"kind": "empirical", "values": list(values), "weights": None if weights is None else list(weights)}
    return without_none(given)


def _tree(given: Mapping[str, object], member: str, kinds: tuple[str, ...]) -> dict[str, Any]:
    if given.get("kind") in kinds:
        return dict(given)
    return {"kind": "given", member: dict(given)}
