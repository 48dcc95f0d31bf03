"""The loss of a year, as simulated or computed exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast

from isms._answer import Answer
from isms._table import Table

if TYPE_CHECKING:
    from isms import types


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
    def needed(self) -> Table:
        """How many years each figure needs for the standard error wanted with `within`. Empty where none was."""
        return Table(map(_needed_row, self._data.get("needed", [])), columns=_NEEDED)

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


_LEVELS = ("probability", "value_at_risk", "value_at_risk_error", "low", "high", "tail_value_at_risk", "tail_value_at_risk_error")
_POINTS = ("loss", "probability", "error", "low", "high")
_NEEDED = ("figure", "probability", "value", "error", "wanted", "years", "enough")
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


def _needed_row(row: dict[str, Any]) -> dict[str, Any]:
    return {name: row.get(name) for name in _NEEDED}


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
