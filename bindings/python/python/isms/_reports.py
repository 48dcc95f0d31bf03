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
