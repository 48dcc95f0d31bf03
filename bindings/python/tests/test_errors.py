"""Errors: real exceptions with the flat error inside, and picklable."""

from __future__ import annotations

import pickle

import isms
import pytest
from isms.errors import raised

CLASSES = {
    "shape": isms.ShapeError,
    "transition": isms.TransitionError,
    "history": isms.TransitionError,
    "not_found": isms.NotFoundError,
    "no_lifecycle": isms.NotFoundError,
    "criteria": isms.CriteriaError,
    "rating": isms.RatingError,
    "invalid_argument": isms.ArgumentError,
    "internal": isms.InternalError,
    "unknown_verb": isms.InternalError,
    "of a later version": isms.IsmsError,
}


@pytest.mark.parametrize(("code", "kind"), CLASSES.items())
def test_every_code_has_its_class_and_survives_pickling(code: str, kind: type[isms.IsmsError]) -> None:
    flat = {"code": code, "message": "what is wrong", "path": "/a", "params": {"n": [1]}, "severity": "error", "clause": "6.1.2"}
    error = raised(flat)
    assert type(error) is kind and isinstance(error, ValueError)
    again = pickle.loads(pickle.dumps(error))
    for one in (error, again):
        assert type(one) is kind and one.to_dict() == flat
        assert (one.code, one.message, one.path, one.params, str(one)) == (code, "what is wrong", "/a", {"n": [1]}, "what is wrong")
        assert one.faults == ()
        assert one.args == ("what is wrong",)


def test_not_found_is_a_key_error_too(doc: isms.Isms) -> None:
    with pytest.raises(KeyError) as caught:
        doc.risks["R-9"]
    assert isinstance(caught.value, isms.NotFoundError) and str(caught.value) == "there is no record `risks/R-9`"


def test_a_shape_error_shows_the_first_faults(doc: isms.Isms) -> None:
    with pytest.raises(isms.ShapeError) as caught:
        doc.risks.extend([{"id": f"R-{number}"} for number in range(100, 112)])
    lines = str(caught.value).splitlines()
    assert len(caught.value.faults) == 12 and len(lines) == 12
    assert lines[1] == "  /0/title: `title` is missing (missing_member)" and lines[-1] == "  and 2 more, see `.faults`"
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.faults == caught.value.faults and again.faults[0] is not caught.value.faults[0]


def test_answers_are_told_apart_by_kind() -> None:
    (fault,) = isms.validate("risks", {"id": "R-1"})
    same = isms.Diagnostic(fault.to_dict())
    assert fault != same and fault == isms.Fault(fault.to_dict()) and len({fault, isms.Fault(fault.to_dict()), same}) == 2
    assert repr(fault).startswith("Fault(code='missing_member'")


def test_an_own_error_can_be_raised() -> None:
    with pytest.raises(ValueError, match="of our own"):
        raise isms.IsmsError("of our own")
