"""Risk in money: simulated and exact, with progress and interruption, from scenarios alone and from a document."""

from __future__ import annotations

import hashlib
import json
import math
import pickle
import signal
from decimal import Decimal
from typing import Any, cast

import isms
import pytest
from conftest import DAY
from isms import quant

S1 = quant.scenario("EUR", frequency=quant.pert(0.1, 0.5, 3), magnitude=quant.lognormal(10_000, 500_000))


def test_the_exact_answer_is_the_published_one() -> None:
    loss = isms.annual_loss({"S1": S1})
    assert loss.method == "exact" and abs(loss.mean - 121892.678393) < 1e-6 and abs(loss.sd - 276820.681605) < 1e-6
    assert abs(loss.value_at_risk(0.99) / 1226317.01 - 1) < 1e-6
    assert abs(loss.tail_value_at_risk(0.99) - 1919152) < 2
    assert abs(loss.scenarios[0]["no_loss"] - 0.473373816416) < 1e-12
    with pytest.raises(KeyError):
        loss.value_at_risk(0.42)


def test_the_simulated_answer_lies_within_its_errors_and_repeats_itself() -> None:
    first = isms.simulate({"S1": S1}, years=200_000, seed=3, threads=1)
    again = isms.simulate([{"id": "S1", "scenario": S1}], years=200_000, seed=3, threads=2)
    assert first == again == pickle.loads(pickle.dumps(first))
    text = json.dumps(first.to_dict(), sort_keys=True)
    assert hashlib.sha256(text.encode()).digest() == hashlib.sha256(json.dumps(again.to_dict(), sort_keys=True).encode()).digest()
    assert first != isms.simulate({"S1": S1}, years=200_000, seed=4)
    mean = first.portfolio["mean"]
    assert abs(mean["value"] - 121892.678393) < 5 * mean.get("error", 0)
    exact = isms.annual_loss({"S1": S1})
    for row, true in zip(first.levels(), exact.levels()):
        assert abs(row["value_at_risk"] - true["value_at_risk"]) < 5 * row["value_at_risk_error"] + 1e-3 * true["value_at_risk"]
    curve = first.exceedance()
    assert curve.columns == ("loss", "probability", "error", "low", "high")
    assert [row["probability"] for row in curve] == sorted((row["probability"] for row in curve), reverse=True)


def test_progress_is_told_and_an_interrupt_is_heard() -> None:
    told: list[tuple[int, int]] = []
    isms.simulate({"S1": S1}, years=300_000, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (300_000, 300_000) and [done for done, _ in told] == sorted(done for done, _ in told)

    class Bar:
        seen = 0

        def update(self, n: int, /) -> None:
            self.seen += n

    bar = Bar()
    isms.simulate({"S1": S1}, years=100_000, progress=bar)
    assert bar.seen == 100_000

    def interrupt(done: int, total: int) -> None:
        signal.raise_signal(signal.SIGINT)

    # Where the tests run in the background, the shell has told them to ignore interrupts.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            isms.simulate({"S1": S1}, years=100_000_000, progress=interrupt)
    finally:
        signal.signal(signal.SIGINT, before)


def test_everything_wrong_is_told_at_once() -> None:
    bad: Any = {"A": quant.scenario("EUR", frequency=quant.pert(3, 2, 1), magnitude=quant.lognormal(-1, 0)), "B": S1}
    with pytest.raises(isms.ScenarioError) as refused:
        isms.simulate(bad)
    paths = [problem["path"] for problem in refused.value.problems]
    assert len(paths) == 4 and paths[0] == "/scenarios/0/scenario/frequency/per_year/mode"
    with pytest.raises(isms.ScenarioError):
        isms.annual_loss({"S1": S1, "S2": {**S1, "currency": "USD"}})
    with pytest.raises(isms.ArgumentError):
        isms.simulate([{"id": "S1"}])
    with pytest.raises(isms.ScenarioError):
        isms.simulate([])


def test_years_enough_for_the_error_wanted() -> None:
    pilot = isms.simulate({"S1": S1}, years=20_000, seed=3, levels=[0.95], within=0.005)
    needed = {(row["figure"], row["probability"]): row for row in pilot.needed}
    assert set(needed) == {("mean", None), ("sd", None), ("value_at_risk", 0.95), ("tail_value_at_risk", 0.95)}
    mean = needed["mean", None]
    assert not mean["enough"] and mean["wanted"] == 0.005 * pilot.mean
    longer = isms.simulate({"S1": S1}, years=mean["years"], seed=4, within=0.005).portfolio["mean"]
    assert longer["error"] / longer["value"] == pytest.approx(0.005, rel=0.1)
    assert not isms.simulate({"S1": S1}, years=2_000).needed


def test_what_json_cannot_hold_is_refused_with_its_place() -> None:
    with pytest.raises(isms.ShapeError) as refused:
        quant.loss_expectancy(asset_value=1, exposure_factor=0.5, events_per_year=math.inf)
    assert refused.value.path == "/events_per_year"
    # Not a number stands for nothing there, which is no bound.
    with pytest.raises(isms.ArgumentError) as nothing:
        isms.matrix_quality(matrix=[[0, 1]], bounds={"likelihood": [0, 1], "consequence": [0, 1, math.nan]})
    assert nothing.value.path == "/bounds/consequence/2"


def test_a_float_is_no_amount() -> None:
    doc = isms.new(organization={"name": "Acme"})
    for asked, path in (({"budget": 100.5}, "/budget"), ({"budget": 1, "rates": {"USD": 0.9}}, "/rates/0/rate")):
        with pytest.raises(isms.ArgumentError) as refused:
            doc.optimise(as_of=DAY, **cast("Any", asked))
        assert refused.value.path == path
    assert doc.optimise(as_of=DAY, budget=Decimal("100.50"), currency="EUR").to_dict()["budget"] == "100.50"


def test_problems_stand_on_a_line_each() -> None:
    with pytest.raises(isms.ScenarioError) as refused:
        isms.simulate({"S1": {**S1, "frequency": {"kind": "given", "per_year": quant.pert(3, 2, 1)}}})
    lines = str(refused.value).splitlines()
    assert len(lines) == 4 and lines[1].startswith("  /scenarios/0/scenario/frequency/per_year/mode: `mode` is 2")


def test_a_document_measures_its_risks() -> None:
    doc = isms.new(organization={"name": "Acme"})
    criteria: dict[str, Any] = {
        "id": "C",
        "effective_from": "2025-01-01",
        "loss_tolerance": {"currency": "EUR", "points": [{"loss": 100_000, "probability": 0.2}]},
    }
    doc.risk_criteria.upsert(criteria)
    quantified = [{"id": "Q-1", "stage": "current", "on": "2026-01-01", "scenario": S1}]
    doc.risks.upsert({"id": "R-1", "title": "Outage", "owner": "P-1", "category": "it", "quantified": quantified})
    doc.risks.upsert({"id": "R-2", "title": "Leak"})
    assert doc.loss_scenarios(as_of=DAY)["unquantified"] == ["R-2"]
    loss = doc.annual_loss(as_of=DAY)
    assert loss == isms.annual_loss(
        doc.loss_scenarios(as_of=DAY)["scenarios"], tolerance=criteria["loss_tolerance"]
    )
    assert [(row["id"], row["scenarios"]) for row in loss.owners] == [("P-1", 1)] and len(loss.categories) == 1
    assert loss.tolerance[0]["standing"] == "crossed" and loss.tolerance[0]["until"] > 100_000
    simulated = doc.simulate(as_of=DAY, years=50_000, seed=1)
    assert simulated.tolerance[0]["standing"] == "crossed" and simulated.scenarios[0]["title"] == "Outage"


def test_the_optimiser_counts_annual_losses() -> None:
    doc = isms.new(organization={"name": "Acme"})
    flood = quant.scenario("EUR", frequency=quant.constant(2), magnitude=quant.constant(10_000))
    after = quant.scenario("EUR", frequency=quant.constant(1), magnitude=quant.constant(2500.5))
    doc.risks.upsert({
        "id": "R-1",
        "title": "Flood",
        "quantified": [
            {"id": "Q-1", "stage": "current", "on": "2026-01-01", "scenario": flood},
            {"id": "Q-2", "stage": "target", "on": "2026-01-01", "scenario": after},
        ],
        "treatment": {
            "options": [{"kind": "modify"}],
            "actions": [{"id": "T-1", "what": "Raise the racks", "cost": {"amount": "900", "currency": "EUR"}}],
        },
    })  # fmt: skip
    found = doc.optimise(as_of=DAY, budget=1000, goal="annual_loss")
    assert (found.annual_loss, found.remains, found.cost) == (Decimal("2500.50"), 2501, Decimal(900))
    assert found.losses.records()[0]["before"] == "20000.00" and found.losses[0]["by"] == "R-1/T-1"
    assert not list(found.risks)
    given = doc.optimise(as_of=DAY, target=400, goal="annual_loss", losses={"R-1": (Decimal("500.5"), "399.25")})
    assert given.annual_loss == Decimal("399.25")
    assert not doc.optimise(as_of=DAY, target=400, goal="annual_loss", losses={"R-1": (500, None)})
    assert doc.optimise(as_of=DAY, budget=0).annual_loss is None
    with pytest.raises(isms.ScenarioError):
        doc.optimise(as_of=DAY, budget=1000, goal="annual_loss", currency="USD")


def test_pyfair_models_keep_their_own_shape() -> None:
    model = {
        "name": "M",
        "type": "FairModel",
        "Loss Event Frequency": {"low": 20, "mode": 100, "high": 900},
        "Loss Magnitude": {"low": 3_000_000, "mode": 3_500_000, "high": 5_000_000},
    }
    found = quant.import_pyfair(model, currency="EUR")
    (scenario,) = found.get("scenarios", [])
    assert scenario["scenario"]["frequency"]["kind"] == "given"
    # pyfair: mean (low + 4 mode + high) / 6 for both, multiplied.
    mean = isms.annual_loss({"M": scenario["scenario"]}).mean
    assert abs(mean / (220 * 3_666_666.666_666_667) - 1) < 1e-9
