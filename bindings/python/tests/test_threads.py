"""Threads: one document used by many; others run while it works."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import isms
import pytest
from conftest import DAY


@pytest.fixture(autouse=True)
def impatient() -> Iterator[None]:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


def test_changes_of_one_document_from_many_threads_all_arrive() -> None:
    doc = isms.new()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: doc.people.upsert({"id": f"P-{number}"}), range(200)))
    assert sorted(doc.people) == sorted(f"P-{number}" for number in range(200)) and doc.revision == 200


def test_one_of_many_adds_of_an_id_wins() -> None:
    doc = isms.new()

    def add(number: int) -> bool:
        try:
            return doc.people.add({"id": "P-1", "name": str(number)}).id == "P-1"
        except isms.ShapeError:
            return False

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(add, range(64))) == 1
    assert doc.revision == 1


def test_readers_see_whole_states_while_a_writer_works(doc: isms.Isms) -> None:
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            doc.people.upsert({"id": "P-3", "unit": "U-1"}, as_of=DAY)
            doc.people.remove("P-3", as_of=DAY)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        without = len(isms.load(doc.copy().to_json()).check(as_of=DAY))
        for _ in range(50):
            assert abs(len(doc.check(as_of=DAY)) - without) <= 1 and len(doc.copy().people) in (2, 3)
    finally:
        stop.set()
        writer.join()


def test_the_interpreter_runs_on_while_a_document_is_checked() -> None:
    doc = isms.new()
    doc.risks.extend({"id": f"R-{number}", "title": "Fire", "owner": f"P-{number}"} for number in range(3000))
    sys.setswitchinterval(10)
    ticks, stop = 0, threading.Event()

    def tick() -> None:
        nonlocal ticks
        while not stop.is_set():
            ticks += 1
            time.sleep(0)

    ticker = threading.Thread(target=tick)
    ticker.start()
    time.sleep(0.01)
    before = ticks
    try:
        doc._workspace.call("check", f'{{"as_of":"{DAY}"}}')
        # With the interpreter held throughout, and a switch only every ten seconds, the other thread could not have run.
        assert ticks > before + 1
    finally:
        stop.set()
        ticker.join()
