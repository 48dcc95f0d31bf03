"""What is computed from the whole document. Generated from the table of reports by `cargo xtask generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from isms._files import settings_value
from isms._input import as_of_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from isms import types
    from isms._register import AsOf, SettingsLike

__all__ = ["Reports"]


class Reports:
    """The reports of a document."""

    __slots__ = ()

    def _ask(self, verb: str, /, **args: Any) -> Any:
        raise NotImplementedError

    def clause_verdicts(
        self,
        *,
        as_of: AsOf,
        settings: SettingsLike = None,
    ) -> types.ClauseVerdicts:
        """What the records show of each clause, and of the ISMS in the four states of clause 4.4.

        `settings`: Severities, choice of rules, thresholds.
        """
        return cast(
            "types.ClauseVerdicts",
            self._ask(
                "clause_verdicts",
                as_of=as_of_text(as_of),
                settings=settings_value(settings),
            ),
        )

    def inventory(
        self,
        *,
        as_of: AsOf,
    ) -> types.Inventory:
        """What the ISMS keeps: counts, states and latest changes register by register, and what was issued (clause
        4.4).
        """
        return cast(
            "types.Inventory",
            self._ask(
                "inventory",
                as_of=as_of_text(as_of),
            ),
        )

    def process_graph(
        self,
        *,
        as_of: AsOf,
    ) -> types.ProcessGraph:
        """Processes and their interactions: flows, loops, loose ends, required functions; as Mermaid and DOT (clause
        4.4).
        """
        return cast(
            "types.ProcessGraph",
            self._ask(
                "process_graph",
                as_of=as_of_text(as_of),
            ),
        )

    def knowledge(
        self,
        *,
        as_of: AsOf,
    ) -> types.Knowledge:
        """Processes whose knowledge one person holds: deputies, documents, records."""
        return cast(
            "types.Knowledge",
            self._ask(
                "knowledge",
                as_of=as_of_text(as_of),
            ),
        )

    def ownership(
        self,
        *,
        as_of: AsOf,
    ) -> types.Ownership:
        """Who answers for what, by function: whether the ISMS is left to IT."""
        return cast(
            "types.Ownership",
            self._ask(
                "ownership",
                as_of=as_of_text(as_of),
            ),
        )

    def implementation(
        self,
        *,
        as_of: AsOf,
        settings: SettingsLike = None,
    ) -> types.ImplementationProgress:
        """The ten steps of implementation with their prerequisites and progress.

        `settings`: Severities, choice of rules, thresholds.
        """
        return cast(
            "types.ImplementationProgress",
            self._ask(
                "implementation",
                as_of=as_of_text(as_of),
                settings=settings_value(settings),
            ),
        )

    def migrate_edition(
        self,
        *,
        as_of: AsOf,
        statement: str | None = None,
    ) -> types.Migration:
        """The Statement of Applicability of 2013 carried over to 2022, with what a person must decide.

        `statement`: The id of the statement; the latest of 2013 if absent.
        """
        return cast(
            "types.Migration",
            self._ask(
                "migrate_edition",
                as_of=as_of_text(as_of),
                statement=statement,
            ),
        )
