"""The examples of the documentation stay short; `cargo xtask test` runs them."""

from __future__ import annotations

from pathlib import Path

import pytest

EXAMPLES = sorted((Path(__file__).parents[3] / "docs" / "examples").glob("*.py"))
LONG = {"from_another_tool.py"}


def test_the_examples_are_there() -> None:
    assert len(EXAMPLES) >= 6


@pytest.mark.parametrize("path", EXAMPLES, ids=[path.name for path in EXAMPLES])
def test_an_example_is_short_and_says_what_it_is(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert path.name in LONG or len(lines) <= 15
    assert lines[0].startswith('"""') and max(map(len, lines)) <= 130
