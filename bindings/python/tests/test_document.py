"""The document as a whole: making, reading, writing, comparing, copying it."""

from __future__ import annotations

import copy
import io
import json
import os
import pickle
from pathlib import Path

import isms
import pytest
from conftest import DAY, DOCUMENT

NEWER = '{"format": "isms/1.9", "edition": "iso27001:2022", "people": [{"id": "P-1", "nickname": "Ada"}]}'


def test_new_is_empty_or_says_what_to_fill_in() -> None:
    assert isms.new().to_dict() == {"format": "isms/1.0", "edition": "iso27001:2022"}
    assert isms.Isms() == isms.new()
    assert isms.new(edition="iso27001:2013").edition == "iso27001:2013"
    starter = isms.new(organization={"name": "Acme", "sector": None}, starter=True)
    assert starter.organization.record() == {"name": "Acme"}
    assert len(starter.statement_of_applicability["SOA-1"]["entries"]) == 93
    with pytest.raises(isms.ArgumentError) as caught:
        isms.new(organization={"nam": "Acme"})
    assert "/organization/nam" in [fault.path for fault in caught.value.faults]


def test_load_takes_what_a_document_comes_in(tmp_path: Path) -> None:
    text = json.dumps(DOCUMENT)
    path = tmp_path / "acme.json"
    path.write_text(text)
    whole = isms.load(DOCUMENT)
    sources = [path, str(path), text, "\n " + text, "\ufeff" + text, text.encode(), bytearray(text.encode()), io.StringIO(text)]
    for source in [*sources, io.BytesIO(text.encode()), open(path), whole.to_text("stream"), whole.to_dict()]:
        assert isms.load(source) == whole
        assert isms.Isms(source if not hasattr(source, "seek") else text) == whole


def test_load_refuses_what_is_no_document(tmp_path: Path) -> None:
    with pytest.raises(isms.ShapeError) as caught:
        isms.load({"format": "isms/1.0", "edition": "iso27001:2022", "risks": [{"id": "R 1"}, {"title": None, "id": "R-2"}]})
    assert [(fault.path, fault.code) for fault in caught.value.faults] == [
        ("/risks/0/id", "invalid_id"),
        ("/risks/0/title", "missing_member"),
        ("/risks/1/title", "null"),
    ]
    with pytest.raises(FileNotFoundError):
        isms.load(tmp_path / "nowhere.json")
    with pytest.raises(isms.ArgumentError, match="a document is"):
        isms.load(7)
    for nothing in (b"\xff", b"[]", '{"format": "\ud800"}'):
        with pytest.raises(isms.ShapeError):
            isms.load(nothing)


def test_read_leaves_out_faulty_records_and_tells_their_faults() -> None:
    risks = [{"id": "R-1", "title": "Fire"}, {"id": "R-2"}]
    doc, faults = isms.read({"format": "isms/1.0", "edition": "iso27001:2022", "risks": risks})
    assert list(doc.risks) == ["R-1"]
    assert [(fault.path, fault.code) for fault in faults] == [("/risks/1/title", "missing_member")]
    assert faults[0].record is not None and faults[0].record.index == 1
    assert doc.faults == faults and not isms.load(doc.to_text()).faults
    with pytest.raises(isms.ShapeError):
        isms.read("{")
    with pytest.raises(isms.ShapeError):
        isms.read(b"\xff")


def test_what_only_a_newer_format_knows_is_kept_and_remarked() -> None:
    doc = isms.load(NEWER)
    assert [notice.path for notice in doc.notices] == ["/people/0/nickname"]
    assert doc.to_dict()["people"][0]["nickname"] == "Ada"  # type: ignore[typeddict-item]


def test_text_comes_in_three_forms(doc: isms.Isms) -> None:
    assert json.loads(doc.to_text()) == json.loads(doc.to_json()) == doc.to_dict() == DOCUMENT
    assert doc.to_json() == doc.to_text("compact") and "\n" not in doc.to_json()
    lines = [json.loads(line) for line in doc.to_text("stream").splitlines()]
    assert lines[0]["format"] == "isms/1.0" and lines[1]["register"] == "organization"
    with pytest.raises(isms.ArgumentError):
        doc.to_text("yaml")  # type: ignore[arg-type]


def test_save_replaces_the_file_whole(doc: isms.Isms, tmp_path: Path) -> None:
    path = tmp_path / "acme.json"
    path.write_text("old")
    path.chmod(0o640)
    link = tmp_path / "link.json"
    link.symlink_to(path)
    doc.save(link)
    assert link.is_symlink() and path.read_text() == doc.to_text()
    assert path.stat().st_mode & 0o777 == 0o640
    doc.save(str(tmp_path / "acme.ndjson"))
    assert (tmp_path / "acme.ndjson").read_text() == doc.to_text("stream")
    doc.save(path, form="compact")
    assert isms.load(path) == doc
    with pytest.raises(OSError):
        doc.save(tmp_path / "no" / "such" / "folder.json")
    assert sorted(os.listdir(tmp_path)) == ["acme.json", "acme.ndjson", "link.json"]


def test_a_failed_save_leaves_the_old_file(doc: isms.Isms, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "acme.json"
    doc.save(path)

    def fail(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="disk full"):
        isms.new().save(path)
    assert isms.load(path) == doc and os.listdir(tmp_path) == ["acme.json"]


def test_documents_are_equal_by_content_and_not_hashable(doc: isms.Isms) -> None:
    other = isms.load(DOCUMENT)
    assert doc == other and doc is not other and doc != isms.new() and doc != DOCUMENT
    other.people.upsert({"id": "P-3"})
    assert doc != other
    with pytest.raises(TypeError):
        hash(doc)
    with pytest.raises(TypeError):
        hash(doc.risks)


def test_copies_are_independent(doc: isms.Isms) -> None:
    for other in (doc.copy(), copy.copy(doc), copy.deepcopy(doc), pickle.loads(pickle.dumps(doc))):
        assert other == doc and other.revision == doc.revision
        other.people.remove("P-1")
        assert "P-1" in doc.people and other != doc


def test_a_partial_document_survives_pickling() -> None:
    part = isms.partial({"people": [{"id": "P-1"}]}, records={"risks": [{"id": "R-1", "title": "Fire"}]}, exists=["assets/A-1"])
    again = pickle.loads(pickle.dumps(part))
    assert again == part and again != isms.load(part.to_json())
    assert again.check(as_of=DAY) == part.check(as_of=DAY)
    assert again.copy().check(as_of=DAY).not_evaluated


def test_what_is_read_is_a_copy(doc: isms.Isms) -> None:
    doc.risks["R-1"]["title"] = "Changed"
    doc.to_dict()["risks"].clear()
    assert doc.risks["R-1"]["title"] == "Stolen password" and doc == isms.load(DOCUMENT)


def test_head_edition_revision(doc: isms.Isms) -> None:
    assert doc.head == {"format": "isms/1.0", "edition": "iso27001:2022"} and doc.revision == 0
    doc.people.upsert({"id": "P-3"})
    doc.people.remove("P-3")
    assert doc.revision == 2 and doc.head["revision"] == 2


def test_repr_says_what_is_in_it(doc: isms.Isms) -> None:
    assert repr(doc).startswith("<Isms 'Acme', iso27001:2022, revision 0: 2 people, 1 risk_criteria, 1 assets, 2 risks")
    assert repr(isms.new()) == "<Isms '', iso27001:2022, revision 0: empty>"
    assert repr(isms.partial()).startswith("<Isms partial")


def test_the_head_is_set_as_a_whole() -> None:
    doc = isms.new(organization={"name": "Acme"})
    head = doc.set_head({**doc.head, "language": "de", "x": {"tool": "own"}})
    assert head == doc.head and (head["language"], head["revision"], doc.revision) == ("de", 1, 1)
    with pytest.raises(isms.ShapeError) as caught:
        doc.set_head({"edition": "iso27001:1999", "revision": 0, "id": "no id"})
    assert {fault.path for fault in caught.value.faults} == {"/edition", "/revision", "/id"}
    assert doc.head == head
