"""The compiled half of the wheel keeps its word: errors are answers, and threads do not disturb each other."""

from __future__ import annotations

import json
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from isms import _native


def code_of(error: str) -> str:
    fault = json.loads(error)
    assert isinstance(fault["message"], str)
    assert fault["message"]
    code: str = fault["code"]
    return code


def test_an_error_is_an_answer() -> None:
    ok, text = _native.call("no such verb", "{}")
    assert not ok
    assert code_of(text)


@pytest.mark.parametrize("document", [b"\xff", b"", b"{", b"7"])
def test_what_is_no_document_is_answered_with_an_error(document: bytes) -> None:
    error = _native.Workspace.open(document)
    assert isinstance(error, str)
    assert code_of(error)


def test_a_verb_that_makes_no_workspace_is_answered_with_an_error() -> None:
    error = _native.Workspace.create("no such verb", "{}")
    assert isinstance(error, str)
    assert code_of(error)


def test_arguments_of_another_type_are_refused() -> None:
    with pytest.raises(TypeError):
        _native.call("version", {})  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        _native.Workspace.open("{}")  # type: ignore[arg-type]


def test_threads_get_the_answers_of_one() -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda index: _native.call(f"no such verb {index % 4}", "{}"), range(400)))
    finally:
        sys.setswitchinterval(interval)
    assert answers == [_native.call(f"no such verb {index % 4}", "{}") for index in range(400)]
