"""The tables of a document: what is computed from the whole, as flat rows beside the nested answer."""

from __future__ import annotations

from typing import Any

from isms._columns import PLAN, RATINGS, STATEMENT
from isms._table import Table

__all__ = ["board_table", "plan_table", "ratings_table", "statement_table"]

_Both = tuple[Any, Any]
"""A nested answer, and the same as flat rows."""


def ratings_table(both: _Both) -> Table:
    """A row a risk."""
    nested, rows = both
    return Table(rows, nested["ratings"], RATINGS)


def plan_table(both: _Both) -> Table:
    """A row for each action of a risk, or one for a risk without actions."""
    nested, rows = both
    return Table(rows, nested["risks"], PLAN)


def statement_table(both: _Both) -> Table:
    """A row a control."""
    nested, rows = both
    return Table(rows, nested["controls"], STATEMENT)


def board_table(cards: list[dict[str, Any]]) -> Table:
    """A row a card: where the record stands, and which commands are ready."""
    return Table(map(_card_row, cards), cards, _CARD)


_CARD = ("id", "title", "owner", "state", "label", "ready", "waiting", "fault")


def _card_row(card: dict[str, Any]) -> dict[str, Any]:
    commands = card.get("commands", [])
    fault = card.get("fault")
    return {
        **{name: card.get(name) for name in ("id", "title", "owner", "state", "label")},
        "ready": "; ".join(command["kind"] for command in commands if command["ready"]),
        "waiting": "; ".join(command["kind"] for command in commands if not command["ready"]),
        "fault": fault["message"] if fault else None,
    }
