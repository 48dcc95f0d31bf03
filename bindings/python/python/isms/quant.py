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
from typing import TYPE_CHECKING, Any, Literal, Protocol, cast

from isms import _native
from isms._answer import Answer
from isms._boundary import ask, decided, encoded, without_none
from isms._input import plain, plain_record
from isms._table import Table

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


class AnnualLoss(Answer):
    """The loss of a year: of scenarios, and of all of them together."""

    __slots__ = ()

    @property
    def method(self) -> Literal["simulated", "exact"]:
        """How it was found: errors are standard errors if simulated, else bounds of what discretisation can do."""
        return cast("Literal['simulated', 'exact']", self._text("method"))

    @property
    def currency(self) -> str:
        """The currency of every amount."""
        return self._text("currency")

    @property
    def mean(self) -> float:
        """The mean loss of a year: annual loss expectancy."""
        return float(self._data["portfolio"]["mean"]["value"])

    @property
    def sd(self) -> float:
        """The standard deviation of the loss of a year."""
        return float(self._data["portfolio"]["sd"]["value"])

    @property
    def portfolio(self) -> types.LossFigures:
        """All figures of the scenarios together, each with its error."""
        return cast("types.LossFigures", self.to_dict()["portfolio"])

    def value_at_risk(self, probability: float, /) -> float:
        """The loss that a year does not exceed with that probability, one of those asked for. Raises `KeyError` for others."""
        return float(self._level(probability)["value_at_risk"]["value"])

    def tail_value_at_risk(self, probability: float, /) -> float:
        """The mean loss of the years beyond the value at risk (expected shortfall). Raises `KeyError` as `value_at_risk`."""
        return float(self._level(probability)["tail_value_at_risk"]["value"])

    def levels(self, id: str | None = None, /) -> Table:
        """Value at risk and tail value at risk with their errors: of all scenarios, or of one."""
        return Table(map(_level_row, self._figures(id)["levels"]), columns=_LEVELS)

    def exceedance(self, id: str | None = None, /) -> Table:
        """The loss exceedance curve with its errors and, if simulated, its 95 % band: of all scenarios, or of one."""
        return Table(map(_point_row, self._figures(id)["curve"]), columns=_POINTS)

    @property
    def scenarios(self) -> Table:
        """A row a scenario; `.records()` has every figure of each."""
        return Table(map(_scenario_row, self._data["scenarios"]), self._data["scenarios"], _SCENARIOS)

    @property
    def owners(self) -> Table:
        """The mean loss of a year by who answers for the risks, the largest first."""
        return self._groups("owners")

    @property
    def assets(self) -> Table:
        """The same by asset. A scenario counts whole for each of its assets: these do not add up."""
        return self._groups("assets")

    @property
    def categories(self) -> Table:
        """The same by category."""
        return self._groups("categories")

    @property
    def tolerance(self) -> Table:
        """What is tolerated, point by point: `within`, `crossed` or `undecided`. Empty where no tolerance was given."""
        return Table(map(_tolerated_row, self._data.get("tolerance", [])), columns=_TOLERATED)

    def _groups(self, name: str) -> Table:
        return Table(map(_group_row, self._data.get(name, [])), columns=_GROUPS)

    def _figures(self, id: str | None) -> Any:
        if id is None:
            return self._data["portfolio"]
        for row in self._data["scenarios"]:
            if row["id"] == id:
                return row["loss"]
        raise KeyError(id)

    def _level(self, probability: float) -> Any:
        for level in self._data["portfolio"]["levels"]:
            if level["probability"] == probability:
                return level
        raise KeyError(probability)

    def __repr__(self) -> str:
        levels = ", ".join(f"p{100 * row['probability']:g} {row['value_at_risk']:,.0f}" for row in self.levels())
        return f"<AnnualLoss {self.method}: mean {self.mean:,.0f} {self.currency}, {levels}>"


def simulate(
    scenarios: Scenarios,
    /,
    *,
    years: int = 1_000_000,
    seed: int = 0,
    levels: Iterable[float] = (),
    losses: Iterable[float] = (),
    tail_level: float | None = None,
    tolerance: Mapping[str, object] | None = None,
    threads: int = 0,
    progress: Listener | None = None,
) -> AnnualLoss:
    """Simulates years of losses. The same seed gives the same answer to the last bit, on any machine and any number of threads.

    - `levels`: of value at risk, rising, above 0 and below 1; 0.5, 0.75, 0.9, 0.95, 0.99 and 0.999 if empty.
    - `losses`: at which to read the exceedance curve, rising; the 99 percentiles if empty.
    - `tail_level`: above which years count as the tail for the shares of the scenarios; 0.95 if `None`.
    - `tolerance`: what is tolerated, as the criteria of a document keep it; see `AnnualLoss.tolerance`.
    - `threads`: 0 for as many as there are.
    - `progress`: called with the years done and all years, or a progress bar with `update`.

    Ctrl-C stops it. Raises `ScenarioError` with everything that is wrong with the scenarios, `ArgumentError` for arguments.
    """
    request = _request(scenarios, levels, losses, tolerance)
    more = {"years": years, "seed": seed, "tail_level": tail_level, "threads": threads}
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
    tolerance: Mapping[str, object] | None = None,
) -> AnnualLoss:
    """The same without sampling: moments in closed form, the distribution by Fourier transform, each figure with its bound.

    Takes and raises what `simulate` does.
    """
    return AnnualLoss(ask("annual_loss", **_request(scenarios, levels, losses, tolerance)))


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


def _rows(scenarios: Scenarios, name: str) -> Any:
    if isinstance(scenarios, Mapping):
        rows: list[object] = [{"id": id, "scenario": scenario} for id, scenario in scenarios.items()]
    else:
        rows = list(scenarios)
    return plain(rows, base=f"/{name}", drop=True)


def _request(
    scenarios: Scenarios, levels: Iterable[float], losses: Iterable[float], tolerance: Mapping[str, object] | None
) -> dict[str, Any]:
    given: dict[str, Any] = {"levels": list(levels), "losses": list(losses), "tolerance": tolerance}
    request = {name: plain(values, base=f"/{name}") for name, values in given.items() if values}
    return {"scenarios": _rows(scenarios, "scenarios"), **request}


def _teller(progress: Listener | None) -> Callable[[int, int, int], object]:
    if progress is None:
        return lambda further, done, total: None
    update = getattr(progress, "update", None)
    if callable(update):
        return lambda further, done, total: update(further)
    call = cast("Callable[[int, int], object]", progress)
    return lambda further, done, total: call(done, total)


_LEVELS = ("probability", "value_at_risk", "value_at_risk_error", "low", "high", "tail_value_at_risk", "tail_value_at_risk_error")
_POINTS = ("loss", "probability", "error", "low", "high")
_TOLERATED = ("loss", "tolerated", "probability", "error", "standing", "until")
_GROUPS = ("id", "scenarios", "mean", "error", "share_of_mean", "share_of_mean_error")
_SCENARIOS = (
    "id",
    "title",
    "owner",
    "category",
    "loss_events",
    "per_event",
    "mean",
    "mean_error",
    "sd",
    "no_loss",
    "share_of_mean",
    "share_of_mean_error",
    "share_of_tail",
    "share_of_tail_error",
)


def _level_row(level: dict[str, Any]) -> dict[str, Any]:
    at, tail = level["value_at_risk"], level["tail_value_at_risk"]
    return {
        "probability": level["probability"],
        "value_at_risk": at["value"],
        "value_at_risk_error": at.get("error"),
        "low": level.get("low"),
        "high": level.get("high"),
        "tail_value_at_risk": tail["value"],
        "tail_value_at_risk_error": tail.get("error"),
    }


def _point_row(point: dict[str, Any]) -> dict[str, Any]:
    probability = point["probability"]
    bounds = {name: point.get(name) for name in ("low", "high")}
    return {"loss": point["loss"], "probability": probability["value"], "error": probability.get("error"), **bounds}


def _tolerated_row(point: dict[str, Any]) -> dict[str, Any]:
    probability = point["probability"]
    found = {"probability": probability["value"], "error": probability.get("error")}
    return {**{name: point.get(name) for name in _TOLERATED}, **found}


def _share_cells(row: dict[str, Any], name: str) -> dict[str, Any]:
    share = row.get(name) or {}
    return {name: share.get("value"), f"{name}_error": share.get("error")}


def _group_row(group: dict[str, Any]) -> dict[str, Any]:
    mean = group["mean"]
    return {
        "id": group["id"],
        "scenarios": group["scenarios"],
        "mean": mean["value"],
        "error": mean.get("error"),
        **_share_cells(group, "share_of_mean"),
    }


def _scenario_row(row: dict[str, Any]) -> dict[str, Any]:
    loss = row["loss"]
    return {
        **{name: row.get(name) for name in ("id", "title", "owner", "category", "loss_events", "per_event")},
        "mean": loss["mean"]["value"],
        "mean_error": loss["mean"].get("error"),
        "sd": loss["sd"]["value"],
        "no_loss": loss["no_loss"]["value"],
        **_share_cells(row, "share_of_mean"),
        **_share_cells(row, "share_of_tail"),
    }
