"""The standards: clauses, controls, and how editions and frameworks correspond."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isms._boundary import ask

if TYPE_CHECKING:
    from isms.answers import Attribute, CatalogueControl, Clause, Crosswalk, Theme
    from isms.types import Edition

__all__ = ["clause", "clauses", "control", "controls", "crosswalk", "predecessors", "successors"]


def controls(
    *,
    edition: Edition | None = None,
    theme: Theme | None = None,
    attribute: Attribute | None = None,
    value: str | None = None,
    title: str | None = None,
) -> list[CatalogueControl]:
    """The controls of Annex A that fit everything given; all of them when nothing is. Of 2022 unless another edition is named.

    `attribute` and `value` go together; `title` is a part of the title. Raises `ArgumentError` for a word that is not known.

    >>> len(controls()), len(controls(edition="iso27001:2013")), len(controls(theme="physical"))
    (93, 114, 14)
    """
    found = ask("controls", edition=edition, theme=theme, attribute=attribute, value=value, title=title)
    return cast("list[CatalogueControl]", found)


def control(id: str, /, *, edition: Edition | None = None) -> CatalogueControl:
    """One control of Annex A with its attributes and its counterparts in the other edition. Raises `NotFoundError`.

    >>> control("A.5.7")["title"]
    'Threat intelligence'
    """
    return cast("CatalogueControl", ask("control", id=id, edition=edition))


def clauses(*, edition: Edition | None = None) -> list[Clause]:
    """Clauses 4 to 10, headings too."""
    return cast("list[Clause]", ask("clauses", edition=edition))


def clause(id: str, /, *, edition: Edition | None = None) -> Clause:
    """One clause: what it asks to be kept, and what evidence to expect. Raises `NotFoundError`."""
    return cast("Clause", ask("clause", id=id, edition=edition))


def successors(id: str, /) -> list[str]:
    """What became of a control or clause of 2013 in 2022. Raises `NotFoundError`."""
    return cast("list[str]", ask("successors", id=id))


def predecessors(id: str, /) -> list[str]:
    """What a control or clause of 2022 was in 2013; empty for a new one. Raises `NotFoundError`.

    >>> predecessors("A.5.1"), predecessors("A.5.7")
    (['A.5.1.1', 'A.5.1.2'], [])
    """
    return cast("list[str]", ask("predecessors", id=id))


def crosswalk(other: str | None = None, /) -> Crosswalk:
    """The crosswalk with another framework, with where it comes from and what it does not cover: NIST SP 800-53 Rev. 5."""
    return cast("Crosswalk", ask("crosswalk", other=other))
