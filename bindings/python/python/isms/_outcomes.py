"""Frozen answers about changes, drafts and ratings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from isms._answer import Answer, Diagnostic, Fault, NotEvaluated, copied, diagnostics
from isms._table import Table

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["Change", "Optimised", "Preview", "Rating", "References", "WhatIf"]


class Change(Answer):
    """What a change did: the record as it now stands, and which findings it caused and ended."""

    __slots__ = ()

    @property
    def register(self) -> str:
        """The register that was changed."""
        return self._text("register")

    @property
    def id(self) -> str:
        """The id of the record."""
        return self._text("id")

    @property
    def record(self) -> dict[str, Any] | None:
        """A copy of the record as it now stands; `None` when it was removed."""
        record: dict[str, Any] | None = copied(self._data.get("record"))
        return record

    @property
    def revision(self) -> int:
        """How often the document has been changed."""
        return int(self._data.get("revision", 0))

    @property
    def state(self) -> str | None:
        """The state that a command led to; `None` for other changes."""
        return self._optional("state")

    @property
    def was(self) -> str | None:
        """The state before the command; `None` for other changes."""
        return self._optional("was")

    @property
    def appeared(self) -> tuple[Diagnostic, ...]:
        """Findings it caused, anywhere in the document; empty unless `as_of` was given."""
        return diagnostics(self._data, "appeared")

    @property
    def gone(self) -> tuple[Diagnostic, ...]:
        """Findings it ended, anywhere in the document; empty unless `as_of` was given."""
        return diagnostics(self._data, "gone")


class Preview(Answer):
    """What storing a draft would mean; nothing was stored."""

    __slots__ = ()

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Its faults of shape. While there is one, no rule has looked at it."""
        return tuple(map(Fault, self._data.get("faults", ())))

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Everything the rules find in the draft, seen against the rest of the document."""
        return diagnostics(self._data, "diagnostics")

    @property
    def appeared(self) -> tuple[Diagnostic, ...]:
        """Findings it would cause, anywhere in the document."""
        return diagnostics(self._data, "appeared")

    @property
    def gone(self) -> tuple[Diagnostic, ...]:
        """Findings it would end, anywhere in the document."""
        return diagnostics(self._data, "gone")

    @property
    def not_evaluated(self) -> tuple[NotEvaluated, ...]:
        """Rules that saw too little of the document."""
        return tuple(map(NotEvaluated, self._data.get("not_evaluated", ())))

    @property
    def ok(self) -> bool:
        """Whether it has no fault of shape and no error among its diagnostics."""
        return not self.faults and not any(found.severity == "error" for found in self.diagnostics if not found.suppressed)


class WhatIf(Answer):
    """What would follow from changes that were only supposed."""

    __slots__ = ()

    @property
    def moved(self) -> list[dict[str, Any]]:
        """The risks whose verdict moves, each with its basis before and after."""
        moved: list[dict[str, Any]] = copied(self._data.get("moved", []))
        return moved

    @property
    def crossed(self) -> list[str]:
        """The ids of those among them that cross the line of what may be accepted, either way."""
        return [str(risk) for risk in self._data.get("crossed", ())]

    @property
    def appeared(self) -> tuple[Diagnostic, ...]:
        """Findings that would appear."""
        return diagnostics(self._data, "appeared")

    @property
    def gone(self) -> tuple[Diagnostic, ...]:
        """Findings that would be gone."""
        return diagnostics(self._data, "gone")


class Optimised(Answer):
    """Which treatment actions to take, what that costs and leaves, and how sure it is. False where no plan answers the question."""

    __slots__ = ()

    @property
    def status(self) -> str:
        """`optimal`, `feasible`, `unreachable`, `over_budget`, `contradictory` or `undecided`."""
        return self._text("status")

    @property
    def message(self) -> str:
        """The answer in words."""
        return self._text("message")

    @property
    def currency(self) -> str | None:
        """The currency of every cost; `None` where nothing has a cost."""
        return self._optional("currency")

    @property
    def plan(self) -> dict[str, Any] | None:
        """A copy of the plan: its cost, what remains, actions, controls, and the bound that proves it."""
        plan: dict[str, Any] | None = copied(self._data.get("plan"))
        return plan

    @property
    def cost(self) -> Decimal | None:
        """What the plan costs."""
        # Whoever asks for no cost need not load the module.
        from decimal import Decimal

        plan = self._data.get("plan")
        return None if plan is None else Decimal(plan["cost"])

    @property
    def remains(self) -> int | None:
        """What remains with the plan carried out, by the goal; of an annual loss whole units of the currency, rounded up."""
        plan = self._data.get("plan")
        return None if plan is None else int(plan["remains"])

    @property
    def annual_loss(self) -> Decimal | None:
        """The annual loss that remains with the plan carried out; `None` under another goal."""
        from decimal import Decimal

        loss = (self._data.get("plan") or {}).get("annual_loss")
        return None if loss is None else Decimal(loss)

    @property
    def actions(self) -> Table:
        """The actions of the plan, a row each."""
        actions = (self._data.get("plan") or {}).get("actions", [])
        currency = self.currency
        return Table([{**action, "currency": currency} for action in actions], actions, _ACTIONS)

    @property
    def risks(self) -> Table:
        """A row for each risk whose level counts towards the goal, before and after; `.records()` has how it came about."""
        risks = self._data.get("risks", [])
        return Table(map(_risk_row, risks), risks, _RISKS)

    @property
    def losses(self) -> Table:
        """A row for each risk whose annual loss counts, before and after; `.records()` has how it came about."""
        losses = self._data.get("losses", [])
        return Table(map(_loss_row, losses), losses, _LOSSES)

    @property
    def alternative(self) -> dict[str, Any] | None:
        """A copy of the best plan that leaves out at least one of the actions."""
        plan: dict[str, Any] | None = copied(self._data.get("alternative"))
        return plan

    @property
    def more(self) -> dict[str, Any] | None:
        """For a budget: a copy of the cheapest plan that leaves less, whatever it costs."""
        plan: dict[str, Any] | None = copied(self._data.get("more"))
        return plan

    @property
    def stuck(self) -> list[dict[str, Any]]:
        """The risks that no plan moves, and why."""
        stuck: list[dict[str, Any]] = copied(self._data.get("stuck", []))
        return stuck

    @property
    def left_out(self) -> list[dict[str, Any]]:
        """The actions that are no part of any plan, and why."""
        left_out: list[dict[str, Any]] = copied(self._data.get("left_out", []))
        return left_out

    def __bool__(self) -> bool:
        return self.status in {"optimal", "feasible"}


_ACTIONS = ("risk", "action", "what", "owner", "due", "cost", "currency", "must")
_RISKS = ("risk", "title", "owner", "before", "after", "limit", "over_before", "over_after", "by")
_LOSSES = ("risk", "title", "owner", "before", "after", "by")


def _loss_row(loss: dict[str, Any]) -> dict[str, Any]:
    return {**{name: loss.get(name) for name in _LOSSES}, "by": ", ".join(loss.get("by", [])) or None}


def _risk_row(risk: dict[str, Any]) -> dict[str, Any]:
    row = {name: risk.get(name) for name in ("risk", "title", "owner", "limit", "over_before", "over_after")}
    return {**row, "before": risk["before"]["id"], "after": risk["after"]["id"], "by": ", ".join(risk.get("by", [])) or None}


class Rating(Answer):
    """The level of a risk, with the way it came about. It is false, and has no level, where an input was missing."""

    __slots__ = ()

    @property
    def level(self) -> str | None:
        """The level of risk; `None` where an input was missing: that never counts as a number."""
        return self._optional("level")

    @property
    def label(self) -> str | None:
        """What people call the level."""
        return self._optional("label")

    @property
    def rank(self) -> int | None:
        """The rank of the level, counted from 0 for the lowest."""
        rank: int | None = self._data.get("rank")
        return rank

    @property
    def likelihood(self) -> str | None:
        """The level on the likelihood scale."""
        return self._optional("likelihood")

    @property
    def consequence(self) -> str | None:
        """The level on the consequence scale that decided."""
        return self._optional("consequence")

    @property
    def score(self) -> float | None:
        """The score that gave the level, where the method computes one."""
        score: float | None = self._data.get("score")
        return score

    @property
    def derivation(self) -> list[dict[str, Any]]:
        """The steps that led to the level, each with its `rule`, `inputs`, `params` and a `text` in words."""
        steps: list[dict[str, Any]] = copied(self._data.get("derivation", []))
        return steps

    @property
    def missing(self) -> list[str]:
        """The inputs that were missing; empty for a rated risk."""
        return [str(name) for name in self._data.get("missing", ())]

    @property
    def because(self) -> list[str]:
        """Why there is no rating, in words, where the method itself is not known here."""
        return [str(words) for words in self._data.get("because", ())]

    def __bool__(self) -> bool:
        return self.level is not None


class References(Answer):
    """What a check of a record needs beside what is here; false when nothing is lacking."""

    __slots__ = ()

    @property
    def records(self) -> list[str]:
        """The records it needs, as `register/id`."""
        return [str(name) for name in self._data.get("records", ())]

    @property
    def registers(self) -> list[str]:
        """The registers it needs whole."""
        return [str(name) for name in self._data.get("registers", ())]

    def __bool__(self) -> bool:
        return bool(self.records or self.registers)
