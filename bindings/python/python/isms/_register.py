"""The registers of a document."""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, Mapping, ValuesView
from datetime import date
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, Union, cast

from isms._answer import Fault
from isms._files import settings_value
from isms._input import as_of_text, plain_record
from isms._outcomes import Change, Preview, References
from isms._rows import Extended, faulty, numbered, put_back
from isms._table import Table, flat
from isms._tables import statement_table
from isms.errors import NotFoundError, ShapeError

if TYPE_CHECKING:
    import os

    from isms.answers import Available, Machine
    from isms._isms import Isms
    from isms.types import StatementOfApplicability

__all__ = ["AsOf", "Register", "SettingsLike", "Single", "Statements"]

R = TypeVar("R", bound="Mapping[str, Any]")
AsOf = Union[date, str]
"""A day (its end in UTC) as a date or `2026-03-31`; or a moment, as a datetime with a time zone or `2026-03-31T09:00:00Z`."""
SettingsLike = Union["Mapping[str, Any]", "os.PathLike[str]", str, None]
"""Settings of a check: a mapping, or the path of a TOML or JSON file."""


class _Part:
    """A register of a document: what both kinds of registers can do."""

    __slots__ = ("_isms", "_name")

    def __init__(self, isms: Isms, name: str) -> None:
        self._isms = isms
        self._name = name

    @property
    def name(self) -> str:
        """The name of the register: the member of the document."""
        return self._name

    def ids(self) -> list[str]:
        """The ids in document order; of a register of one record its name, while there is one."""
        return cast("list[str]", self._ask("ids"))

    def records(self) -> list[dict[str, Any]]:
        """The records in document order, in a list of their own."""
        return cast("list[dict[str, Any]]", self._ask("records"))

    def to_table(self) -> Table:
        """The records as flat rows; `.records()` has them whole."""
        records = self.records()
        return Table(map(flat, records), records)

    def upsert(
        self, record: Mapping[str, object], /, *, as_of: AsOf | None = None, settings: SettingsLike = None
    ) -> Change:
        """Puts a record in: in place of the one with its id, or at the end. With `as_of` it says what that causes and ends.

        Raises `ShapeError` with every fault; nothing is changed then.
        """
        return self._change("upsert", as_of, settings, record=plain_record(record))

    def preview(self, record: Mapping[str, object], /, *, as_of: AsOf, settings: SettingsLike = None) -> Preview:
        """Answers for a draft without storing it: its faults, all its findings, and those it would cause or end elsewhere."""
        args = {"record": plain_record(record), "as_of": as_of_text(as_of), "settings": settings_value(settings)}
        return Preview(self._ask("preview", **args))

    def references(
        self, record: Mapping[str, object], /, *, as_of: AsOf, settings: SettingsLike = None
    ) -> References:
        """Which other records and registers a check of the record needs: of a partial document those it lacks, of a whole one
        all of them. What was fetched may ask for more: ask again until nothing is lacking.
        """
        args = {"record": plain_record(record), "as_of": as_of_text(as_of), "settings": settings_value(settings)}
        return References(self._ask("references", **args))

    def _ask(self, verb: str, **args: Any) -> Any:
        return self._isms._ask(verb, register=self._name, **args)

    def _change(self, verb: str, as_of: AsOf | None, settings: SettingsLike, **args: Any) -> Change:
        args["as_of"] = None if as_of is None else as_of_text(as_of)
        args["settings"] = settings_value(settings)
        with self._isms._lock:
            return Change(self._ask(verb, **args))


class Register(_Part, Mapping[str, R], Generic[R]):
    """The records of one kind: a mapping of ids to records, in document order.

    What is read is a copy; only `add`, `upsert`, `extend`, `remove` and `apply` change the document, each wholly or not at all.
    """

    __slots__ = ()

    def __getitem__(self, id: str, /) -> R:
        return cast(R, self._ask("get", id=_text_id(self._name, id)))

    def __iter__(self) -> Iterator[str]:
        return iter(self.ids())

    def __len__(self) -> int:
        return len(self.ids())

    def __contains__(self, id: object) -> bool:
        return isinstance(id, str) and self.get(id) is not None

    def values(self) -> ValuesView[R]:
        """The records in document order."""
        return _Values(self)

    def items(self) -> ItemsView[str, R]:
        """Ids and records in document order."""
        return _Items(self)

    def add(
        self, record: Mapping[str, object], /, *, as_of: AsOf | None = None, settings: SettingsLike = None
    ) -> Change:
        """Puts a new record in, at the end.

        Raises `ShapeError` with every fault, `duplicate_id` among them when its id is taken; nothing is changed then.
        """
        return self._change("add", as_of, settings, record=plain_record(record))

    def extend(
        self, rows: Iterable[Mapping[str, object]], /, *, on_fault: Literal["raise", "collect"] = "raise"
    ) -> Extended:
        """Adds many new records. What is `None`, NaN, NaT or pandas' `NA` is left out of them.

        With `on_fault="raise"` one fault lets nothing in: `ShapeError` has the faults of all rows. With `"collect"` the sound
        rows go in, and the answer is a sequence of the faults of the others.
        """
        records, positions, own = numbered(rows)
        if own and on_fault == "raise":
            own += put_back(self._trial(records), positions)
            raise faulty(own)
        with self._isms._lock:
            try:
                answer = self._ask("extend", records=records, on_fault=on_fault)
            except ShapeError as error:
                raise faulty(put_back(error.to_dict()["faults"], positions)) from None
        faults = sorted(own + put_back(answer["faults"], positions), key=lambda numbered: numbered[0])
        return Extended(answer["added"], tuple(Fault(fault) for _, fault in faults), answer["revision"])

    def remove(self, id: str, /, *, as_of: AsOf | None = None, settings: SettingsLike = None) -> Change:
        """Takes a record out. Mostly records are retired instead, so that what refers to them stays whole.

        Raises `NotFoundError` when there is none of that id.
        """
        return self._change("remove", as_of, settings, id=_text_id(self._name, id))

    def apply(
        self,
        id: str,
        command: Mapping[str, object],
        /,
        *,
        as_of: AsOf | None = None,
        settings: SettingsLike = None,
    ) -> Change:
        """Gives a record's lifecycle a command, such as `{"kind": "close", "by": "P-1", "at": "2026-03-31T09:00:00Z"}`.

        What is nested is addressed in the id: `R-001/acceptance`, `NC-1/actions/ACT-1`. Raises `TransitionError`, with what is
        missing and what the state allows, when the command is refused; nothing is changed then.
        """
        value = plain_record(command, base="/command")
        return self._change("apply", as_of, settings, id=_text_id(self._name, id), command=value)

    def available(
        self, id: str, /, *, as_of: AsOf, by: str | None = None, settings: SettingsLike = None
    ) -> Available:
        """The record's state, and under `commands` every command that it knows: its label, whether it is ready, and what is
        still missing. With `by`, what depends on the person is answered for that person.
        """
        args = {"as_of": as_of_text(as_of), "by": by, "settings": settings_value(settings)}
        return cast("Available", self._ask("available", id=_text_id(self._name, id), **args))

    def board(self, *, as_of: AsOf, by: str | None = None, settings: SettingsLike = None) -> Table:
        """The state of every record, and what can be done with it; `.records()` has the cards with all their commands."""
        return self._isms.board(self._name, as_of=as_of, by=by, settings=settings)

    def machine(self) -> Machine:
        """The lifecycle of these records: states in the order of columns, and transitions."""
        from isms._functions import machine

        return machine(self._name)

    def _trial(self, records: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The faults that adding the records would have."""
        trial = self._isms.copy()
        return cast("list[dict[str, Any]]", trial._ask("extend", register=self._name, records=records, on_fault="collect")["faults"])

    def __repr__(self) -> str:
        return f"<Register `{self._name}` of {len(self)} records>"


class _Values(ValuesView[R]):
    """All records in one call."""

    def __iter__(self) -> Iterator[R]:
        register = cast("Register[R]", self._mapping)  # type: ignore[attr-defined]
        return iter(cast("list[R]", register._ask("records")))


class _Items(ItemsView[str, R]):
    """All ids and records in one call."""

    def __iter__(self) -> Iterator[tuple[str, R]]:
        register = cast("Register[R]", self._mapping)  # type: ignore[attr-defined]
        return ((record["id"], record) for record in cast("list[R]", register._ask("records")))


class Statements(Register["StatementOfApplicability"]):
    """The Statements of Applicability as records; called, the one computed table of what is stated and what is needed."""

    __slots__ = ()

    def __call__(self, *, as_of: AsOf, framework: str | None = None) -> Table:
        """The Statement of Applicability (clause 6.1.3 d), a row a control: what is stated, and what the treatment plan needs.

        `framework` is the id of one of the `frameworks`; without it the controls are those of Annex A.
        """
        return statement_table(self._isms._view("statement_of_applicability", as_of, framework=framework))


class Single(_Part, Mapping[str, Any], Generic[R]):
    """A register of one record: a mapping of that record's members, empty while there is none.

    What is read is a copy; only `upsert` and `remove` change the document.
    """

    __slots__ = ()

    def record(self) -> R | None:
        """The record; `None` while there is none."""
        records = cast("list[R]", self._ask("records"))
        return records[0] if records else None

    def remove(self, *, as_of: AsOf | None = None, settings: SettingsLike = None) -> Change:
        """Takes the record out. Raises `NotFoundError` when there is none."""
        return self._change("remove", as_of, settings, id=self._name)

    def _members(self) -> Mapping[str, Any]:
        return self.record() or {}

    def __getitem__(self, name: str, /) -> Any:
        return self._members()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._members())

    def __len__(self) -> int:
        return len(self._members())

    def __repr__(self) -> str:
        return f"<Register `{self._name}`: {dict(self._members())!r}>"


def _text_id(register: str, id: object) -> str:
    if not isinstance(id, str):
        error = {"code": "not_found", "params": {"what": "record", "name": repr(id)}}
        raise NotFoundError({**error, "message": f"there is no record `{id!r}` in `{register}`: ids are text"})
    return id
