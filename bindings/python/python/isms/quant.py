"""Risk in money: distributions and loss scenarios in a few words, and annual loss, simulated or exact.

>>> from isms import quant
>>> outage = quant.scenario("EUR", frequency=quant.pert(0.1, 0.5, 3), magnitude=quant.lognormal(10_000, 500_000))
>>> loss = quant.simulate({"outage": outage}, years=20_000, seed=7)
>>> loss.currency, 100_000 < loss.mean < 150_000
('EUR', True)
>>> round(quant.annual_loss({"outage": outage}).mean)
121893
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from time import perf_counter
from typing import TYPE_CHECKING, Any, Protocol, cast

from isms import _native
from isms._annual_loss import AnnualLoss
from isms._boundary import ask, decided, encoded, without_none
from isms._distributions import (
    bernoulli,
    beta,
    constant,
    empirical,
    lognormal,
    normal,
    pert,
    poisson,
    scenario,
    triangular,
    uniform,
)
from isms._input import plain, plain_record

if TYPE_CHECKING:
    from isms import types

__all__ = [
    "AnnualLoss",
    "Counter",
    "Listener",
    "Scenarios",
    "annual_loss",
    "bernoulli",
    "beta",
    "constant",
    "describe",
    "empirical",
    "import_pyfair",
    "lognormal",
    "loss_change",
    "loss_expectancy",
    "normal",
    "pert",
    "poisson",
    "scenario",
    "simulate",
    "triangular",
    "uniform",
]

Scenarios = Mapping[str, Mapping[str, object]] | Iterable[Mapping[str, object]]
"""Loss scenarios: a mapping of ids to scenarios, or objects with `id`, `scenario` and what else is known of the risk."""


class Counter(Protocol):
    """What counts steps, such as a progress bar of tqdm."""

    def update(self, n: int, /) -> object:
        """Takes note of `n` further years."""


Listener = Callable[[int, int], object] | Counter
"""Hears of progress: called with the years done and the years in all, or told of further years by `update`."""

_MOMENT = 0.1
"""How long a step is meant to take, in seconds: within it neither progress is shown nor an interrupt heard."""


def simulate(
    scenarios: Scenarios,
    /,
    *,
    years: int = 1_000_000,
    seed: int = 0,
    levels: Iterable[float] = (),
    losses: Iterable[float] = (),
    tail_level: float | None = None,
    within: float | None = None,
    tolerance: Mapping[str, object] | None = None,
    threads: int = 0,
    progress: Listener | None = None,
) -> AnnualLoss:
    """Simulates years of losses. The same seed gives the same answer to the last bit, on any machine and any number of threads.

    - `levels`: of value at risk, rising, above 0 and below 1; 0.5, 0.75, 0.9, 0.95, 0.99 and 0.999 if empty.
    - `losses`: at which to read the exceedance curve, rising; the 99 percentiles if empty.
    - `tail_level`: above which years count as the tail for the shares of the scenarios; 0.95 if `None`.
    - `within`: the standard error wanted, as a share of each figure (0.01); `AnnualLoss.needed` then says how many years reach it.
    - `tolerance`: what is tolerated, as the criteria of a document keep it; see `AnnualLoss.tolerance`.
    - `threads`: 0 for as many as there are.
    - `progress`: called with the years done and all years, or a progress bar with `update`.

    Ctrl-C stops it. Raises `ScenarioError` with everything that is wrong with the scenarios, `ArgumentError` for arguments.
    """
    request = _request(scenarios, levels, losses, tail_level, tolerance)
    more = {"years": years, "seed": seed, "within": within, "threads": threads}
    made = _native.Simulation.open(encoded({**request, **without_none(more)}))
    simulation: _native.Simulation = made if not isinstance(made, str) else decided((False, made))
    tell = _teller(progress)
    step, done, total = 1 << 16, 0, 1
    while done < total:
        began, before = perf_counter(), done
        done, total = simulation.step(step)
        took = perf_counter() - began
        # Steps of equal length in time, whatever the scenarios cost.
        step = max(1 << 12, min(1 << 40, int((done - before) * _MOMENT / max(took, 1e-4))))
        tell(done - before, done, total)
    return AnnualLoss(decided(simulation.result()))


def annual_loss(
    scenarios: Scenarios,
    /,
    *,
    levels: Iterable[float] = (),
    losses: Iterable[float] = (),
    tail_level: float | None = None,
    tolerance: Mapping[str, object] | None = None,
) -> AnnualLoss:
    """The same without sampling: moments in closed form, the distribution by Fourier transform, each figure with its bound.

    Takes and raises what `simulate` does.
    """
    return AnnualLoss(ask("annual_loss", **_request(scenarios, levels, losses, tail_level, tolerance)))


def loss_change(
    before: Scenarios,
    after: Scenarios,
    /,
    *,
    annual_cost: float | None = None,
    levels: Iterable[float] = (),
) -> types.LossChange:
    """What a treatment brings in a year: annual loss before and after, without sampling, and the return on its annual cost.

    `after` holds the scenarios that change, by the ids they have in `before`. Raises `ScenarioError`.

    >>> before = {"outage": scenario("EUR", frequency=constant(2), magnitude=constant(1000))}
    >>> after = {"outage": scenario("EUR", frequency=constant(0.5), magnitude=constant(1000))}
    >>> loss_change(before, after, annual_cost=1000)["return_on_investment"]
    0.5
    """
    given = {"before": _rows(before, "before"), "after": _rows(after, "after"), "annual_cost": annual_cost}
    asked = list(levels)
    answer = ask("loss_change", **given, levels=plain(asked, base="/levels") if asked else None)
    return cast("types.LossChange", answer)


def loss_expectancy(
    *,
    asset_value: float,
    exposure_factor: float,
    events_per_year: float,
    annual_loss_after: float | None = None,
    annual_cost: float | None = None,
) -> dict[str, float]:
    """Single and annual loss expectancy of point values; with what remains and what it costs, the return on the investment.

    >>> loss_expectancy(asset_value=200_000, exposure_factor=0.25, events_per_year=0.4, annual_loss_after=5_000, annual_cost=10_000)
    {'single_loss': 50000, 'annual_loss': 20000, 'return_on_investment': 0.5}
    """
    answer: dict[str, float] = ask(
        "loss_expectancy",
        asset_value=asset_value,
        exposure_factor=exposure_factor,
        events_per_year=events_per_year,
        annual_loss_after=annual_loss_after,
        annual_cost=annual_cost,
    )
    return answer


def import_pyfair(model: Mapping[str, object], /, *, currency: str) -> types.PyfairImport:
    """Scenarios from a model of the program pyfair, simple or of several, as its JSON holds it. Amounts there have no currency.

    What means something else here stands in the notes of each. Raises `ScenarioError` for what cannot be understood.
    """
    answer = ask("import_pyfair", model=plain_record(model, base="/model"), currency=currency)
    return cast("types.PyfairImport", answer)


def describe(distribution: Mapping[str, object], /, *, probabilities: Iterable[float] | None = None) -> dict[str, Any]:
    """Mean, standard deviation, skewness, bounds and quantiles of a distribution. Raises `ScenarioError` for its parameters.

    >>> describe(pert(0, 50, 100))["mean"]
    50
    """
    asked = None if probabilities is None else plain(list(probabilities), base="/probabilities")
    answer: dict[str, Any] = ask("distribution", distribution=plain_record(distribution, base="/distribution"), probabilities=asked)
    return answer


def _rows(scenarios: Scenarios, name: str) -> Any:
    if isinstance(scenarios, Mapping):
        rows: list[object] = [{"id": id, "scenario": scenario} for id, scenario in scenarios.items()]
    else:
        rows = list(scenarios)
    return plain(rows, base=f"/{name}", drop=True)


def _request(
    scenarios: Scenarios,
    levels: Iterable[float],
    losses: Iterable[float],
    tail_level: float | None,
    tolerance: Mapping[str, object] | None,
) -> dict[str, Any]:
    given: dict[str, Any] = {"levels": list(levels), "losses": list(losses), "tolerance": tolerance}
    request = {name: plain(values, base=f"/{name}") for name, values in given.items() if values}
    return {"scenarios": _rows(scenarios, "scenarios"), **request, **without_none({"tail_level": tail_level})}


def _teller(progress: Listener | None) -> Callable[[int, int, int], object]:
    if progress is None:
        return lambda further, done, total: None
    update = getattr(progress, "update", None)
    if callable(update):
        return lambda further, done, total: update(further)
    call = cast("Callable[[int, int], object]", progress)
    return lambda further, done, total: call(done, total)
