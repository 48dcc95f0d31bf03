"""Runs the cases of `tests/cases` through the installed wheel, given the bundle that the Rust runner wrote."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest
from isms import _native

BUNDLE = json.loads(Path(os.environ["ISMS_BUNDLE"]).read_text(encoding="utf-8"))
CASES = BUNDLE["cases"]


def run(case: dict[str, Any]) -> tuple[str | None, list[tuple[bool, str]]]:
    """The error when the workspace could not be made, and the answers of the calls."""
    call = _native.call
    if case["make"] is not None:
        verb, text = case["make"]["verb"], BUNDLE["texts"][case["make"]["text"]]
        if verb == "open":
            made = _native.Workspace.open(text.encode())
        else:
            made = _native.Workspace.create(verb, text)
        if isinstance(made, str):
            return made, []
        call = made.call
    return None, [call(one["verb"], one["args"]) for one in case["calls"]]


def test_there_are_cases() -> None:
    assert CASES


@pytest.mark.parametrize("case", CASES, ids=[case["file"] for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    make_error, answers = run(case)
    assert make_error == case["make_error"]
    if make_error is None:
        assert answers == [(one["ok"], one["text"]) for one in case["calls"]]


def test_all_answers_are_those_of_rust(capsys: pytest.CaptureFixture[str]) -> None:
    texts: list[str] = []
    for case in CASES:
        make_error, answers = run(case)
        texts += [text for _, text in answers] if make_error is None else [make_error]
    found = hashlib.sha256("\n".join(texts).encode()).hexdigest()
    with capsys.disabled():
        print(f"\nanswers digest: {found}")
    assert found == BUNDLE["digest"]
