"""The document: one management system."""

from __future__ import annotations

import json
from _thread import RLock
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, cast

from isms import _native
from isms._answer import Fault
from isms._boundary import ask_of, encoded, opened, without_none
from isms._files import document_bytes, settings_value, write_whole
from isms._input import as_of_text, plain_record
from isms._outcomes import Optimised, WhatIf
from isms._register import AsOf, Register, SettingsLike, Single, Statements
from isms._registers import Registers
from isms._report import Baseline, Report
from isms._reports import Reports
from isms._suppose import ActionLike, Amount, Suppositions, optimisation, replacements, supposition
from isms._table import Table
from isms._tables import board_table, plan_table, ratings_table

if TYPE_CHECKING:
    import os
    from decimal import Decimal

    from isms import types
    from isms.answers import RiskRating
    from isms.quant import AnnualLoss, Listener
    from isms.types import IsmsDocument, RiskCriteria, Stage

__all__ = ["Isms"]


class Isms(Registers, Reports):
    """One information security management system: a document with its registers, as attributes and by name.

    Equal by content; cheap to copy; what is read from it is a copy. Only its registers' `add`, `upsert`, `extend`, `remove`
    and `apply` change it. May be used from several threads.

    >>> import isms
    >>> doc = isms.new(organization={"name": "Acme"})
    >>> doc.people.add({"id": "P-1", "name": "Ada Roth"}).revision
    1
    >>> doc.people["P-1"]["name"], len(doc.risks), doc.revision
    ('Ada Roth', 0, 1)
    """

    __slots__ = ("_faults", "_lock", "_notices", "_partial", "_workspace", "__weakref__")

    def __init__(self, source: Any = None, /) -> None:
        """The document in `source`, see `isms.load`; an empty one without a source."""
        if source is None:
            workspace = _native.Workspace.create("new", "{}")
        else:
            workspace = _native.Workspace.open(document_bytes(source))
        self._set(opened(workspace))

    @classmethod
    def _made(cls, workspace: _native.Workspace | str, partial: dict[str, Any] | None = None) -> Isms:
        isms = cls.__new__(cls)
        isms._set(opened(workspace), partial)
        return isms

    def _set(self, workspace: _native.Workspace, partial: dict[str, Any] | None = None) -> None:
        self._workspace = workspace
        self._partial = partial
        self._lock = RLock()
        answer = ask_of(workspace, "faults")
        self._faults = tuple(map(Fault, answer["faults"]))
        self._notices = tuple(map(Fault, answer["notices"]))

    def _ask(self, verb: str, /, **args: Any) -> Any:
        return ask_of(self._workspace, verb, **args)

    def _register(self, name: str) -> Any:
        if name not in self.NAMES:
            self._ask("ids", register=name)
        if name in self.SINGLE:
            return Single(self, name)
        return Statements(self, name) if name == "statement_of_applicability" else Register(self, name)

    # What the document is

    @property
    def head(self) -> dict[str, Any]:
        """Format, edition, id, revision, language and `x` of the document."""
        return cast("dict[str, Any]", self._ask("head"))

    def set_head(self, head: Mapping[str, object], /) -> dict[str, Any]:
        """Sets edition, id, language, parent and `x`; what is left out is taken away. Answers the head as it is then.

        `format` and `revision` may stand in it as they are: change what `head` tells and give it back. Raises `ShapeError` with
        every fault; nothing is changed then.
        """
        with self._lock:
            return cast("dict[str, Any]", self._ask("set_head", head=plain_record(head))["head"])

    @property
    def edition(self) -> str:
        """The edition of ISO/IEC 27001 it answers to, such as `iso27001:2022`."""
        return str(self.head["edition"])

    @property
    def revision(self) -> int:
        """How often it has been changed."""
        return int(self.head.get("revision", 0))

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What was wrong with the records that `isms.read` left out."""
        return self._faults

    @property
    def notices(self) -> tuple[Fault, ...]:
        """What reading remarked without refusing it, such as members of a newer format that were kept as they are."""
        return self._notices

    # What can be said about it

    def check(self, *, as_of: AsOf, settings: SettingsLike = None, baseline: Baseline | None = None) -> Report:
        """Everything the rules find in the document on that day or at that moment.

        `settings` are a mapping or the path of a TOML file. With a `baseline`, an earlier report, only what is new since then.
        Raises `ArgumentError` for settings that are none.
        """
        answer = self._ask("check", as_of=as_of_text(as_of), settings=settings_value(settings))
        report = Report(answer)
        return report if baseline is None else report.new_since(baseline)

    def ratings(self, *, as_of: AsOf) -> Table:
        """Every risk rated by stage and evaluated against the acceptance criteria; `.records()` has how it came about."""
        return ratings_table(self._view("ratings", as_of))

    def rating(self, risk: str, /, *, as_of: AsOf) -> RiskRating:
        """One risk rated by stage and evaluated. Raises `NotFoundError` when there is none of that id."""
        return cast("RiskRating", self._ask("rating", risk=risk, as_of=as_of_text(as_of)))

    def treatment_plan(self, *, as_of: AsOf) -> Table:
        """The risk treatment plan (clause 6.1.3 e) as flat rows; `.records()` has it risk by risk."""
        return plan_table(self._view("treatment_plan", as_of))

    def criteria_migration(
        self, to: str | Mapping[str, object], /, *, as_of: AsOf, mapping: Mapping[str, object] | None = None
    ) -> types.CriteriaMigration:
        """What each risk would become under other criteria: a record, or the id of criteria in the document.

        A level becomes the one of the same id, or what `mapping` says: `{"likelihood": {old: new}, "consequence": {…}, "levels":
        {…}}`, or `[{"old": …, "new": …}]` for each. What cannot be carried over is named with the reason. Changes nothing. Raises `NotFoundError`,
        `CriteriaError`, and `ArgumentError` for a mapping that names what is not there.
        """
        given = {"to": to} if isinstance(to, str) else {"criteria": plain_record(to, base="/criteria", drop=True)}
        by = None if mapping is None else plain_record(replacements(mapping), base="/mapping", drop=True)
        answer = self._ask("criteria_migration", as_of=as_of_text(as_of), mapping=by, **given)
        return cast("types.CriteriaMigration", answer)

    @property
    def statement_of_applicability(self) -> Statements:
        """The Statements of Applicability as records; called with `as_of`, the table of what is stated and what is needed."""
        return Statements(self, "statement_of_applicability")

    def board(
        self, register: str, /, *, as_of: AsOf, by: str | None = None, settings: SettingsLike = None
    ) -> Table:
        """The state of every record of a register, and what can be done with it; `.records()` has the cards whole."""
        args = {"register": register, "as_of": as_of_text(as_of), "by": by, "settings": settings_value(settings)}
        return board_table(self._ask("board", **args))

    def what_if(
        self,
        as_of: AsOf,
        /,
        *,
        controls: Suppositions | None = None,
        actions: Suppositions | None = None,
        upserts: Mapping[str, Iterable[Mapping[str, object]]] | None = None,
        removals: Iterable[str] | None = None,
        criteria: Iterable[Mapping[str, object]] | None = None,
        settings: SettingsLike = None,
    ) -> WhatIf:
        """What would follow if things were otherwise on that day; nothing is changed.

        - `controls`: ids of controls that fail, or a mapping of ids to `failed`, `implemented`, `partial`, `planned`,
          `not_started` or `retired`.
        - `actions`: addresses such as `R-001/actions/ACT-1` that are done, or a mapping of addresses to the day.
        - `upserts`: registers with records that are there; `removals`: `register/id` of records that are not.
        - `criteria`: changed acceptance criteria, `[{"id": "CRIT-1", "acceptance": [{"id": "AC-1", "level": "low"}]}]`.

        Raises `ArgumentError` for what cannot be supposed, and `ShapeError` for an action or criterion that is not there.
        """
        day = as_of_text(as_of)
        supposed = supposition(day, controls=controls, actions=actions, upserts=upserts, removals=removals, criteria=criteria)
        return WhatIf(self._ask("what_if", as_of=day, settings=settings_value(settings), **supposed))

    def optimise(
        self,
        *,
        as_of: AsOf,
        budget: Decimal | int | str | None = None,
        target: int | None = None,
        goal: Literal["over", "weighted", "annual_loss"] | None = None,
        weights: Mapping[str, int] | None = None,
        losses: Mapping[str, tuple[Amount, Amount | None]] | None = None,
        currency: str | None = None,
        rates: Mapping[str, Decimal | int | str] | None = None,
        years: int | None = None,
        must: Iterable[ActionLike] | None = None,
        exclude: Iterable[ActionLike] | None = None,
        exclusive: Iterable[Iterable[ActionLike]] | None = None,
        requires: Iterable[tuple[ActionLike, ActionLike]] | None = None,
        limit: int | None = None,
    ) -> Optimised:
        """Which treatment actions to take: what leaves least for a `budget`, or costs least for a `target`; exact, with its proof.

        - `goal`: how many risks are `over` the highest level anybody may accept, or the `weighted` levels of all, by `weights`,
          or the `annual_loss` expected of the risks that are measured in money; its `target` is in whole units of the currency.
        - `losses`: for the goal `annual_loss`, by id of a risk, what is expected now and once all of its treatment is done (`None`:
          nobody has said), in `currency`; without it, the exact means of the loss scenarios of the document.
        - `rates`: what a unit of another currency is worth in `currency`; without one, costs in several currencies are refused.
        - `years`: for how long the running costs of controls are counted; without it, the costs of the actions alone.
        - `must`, `exclude`, `exclusive`, `requires`: addresses such as `R-001/actions/ACT-1`; of an exclusive group at most one.
        - `limit`: how many linear programmes each search may solve.

        Raises `ArgumentError` with everything that is wrong with the request, and `ScenarioError` with what is wrong with a loss
        scenario of the document.
        """
        given = optimisation(
            budget=budget, target=target, goal=goal, weights=weights, losses=losses,
            currency=currency, rates=rates, years=years, must=must, exclude=exclude, exclusive=exclusive,
            requires=requires, limit=limit,
        )  # fmt: skip
        return Optimised(self._ask("optimise", as_of=as_of_text(as_of), **given))

    def simulate(
        self,
        *,
        as_of: AsOf,
        stage: Stage | None = None,
        years: int = 1_000_000,
        seed: int = 0,
        levels: Iterable[float] = (),
        losses: Iterable[float] = (),
        tail_level: float | None = None,
        within: float | None = None,
        threads: int = 0,
        progress: Listener | None = None,
    ) -> AnnualLoss:
        """Simulates years of losses of the risks measured in money: of a stage, or of what each risk is now.

        See `isms.simulate`; `loss_scenarios` tells which risks have no scenario. What the criteria in force tolerate is held
        against it.
        """
        from isms.quant import simulate

        found, tolerance = self._measured(as_of, stage)
        more: dict[str, Any] = {"levels": levels, "losses": losses, "tail_level": tail_level, "within": within, "threads": threads}
        return simulate(found, years=years, seed=seed, tolerance=tolerance, progress=progress, **more)

    def annual_loss(
        self, *, as_of: AsOf, stage: Stage | None = None, levels: Iterable[float] = (), losses: Iterable[float] = ()
    ) -> AnnualLoss:
        """The annual loss of the risks measured in money without sampling. See `isms.annual_loss`."""
        from isms.quant import annual_loss

        found, tolerance = self._measured(as_of, stage)
        return annual_loss(found, levels=levels, losses=losses, tolerance=tolerance)

    def _measured(self, as_of: AsOf, stage: Stage | None) -> tuple[Any, Any]:
        """The scenarios of a day, and what the criteria in force tolerate."""
        criteria = self.criteria_in_force(as_of)
        scenarios = self.loss_scenarios(as_of=as_of, stage=stage).get("scenarios", [])
        return scenarios, None if criteria is None else criteria.get("loss_tolerance")

    def criteria_in_force(self, as_of: AsOf, /) -> RiskCriteria | None:
        """The risk criteria in force on that day; `None` if there are none."""
        answer = self._ask("criteria_in_force", as_of=as_of_text(as_of))
        return cast("RiskCriteria | None", answer.get("criteria"))

    def diff(self, after: Any, /, *, as_of: AsOf | None = None, settings: SettingsLike = None) -> dict[str, Any]:
        """What changed from this document to `after`, and with `as_of` what that means. See `isms.diff`."""
        from isms._functions import diff

        return diff(self, after, as_of=as_of, settings=settings)

    # Forms

    def copy(self) -> Isms:
        """A document of the same content. Cheap: the two share their records until one is changed."""
        copy = type(self)._made(self._workspace.copy(), self._partial)
        copy._faults, copy._notices = self._faults, self._notices
        return copy

    def to_text(self, form: Literal["pretty", "compact", "stream"] = "pretty") -> str:
        """The document as text: JSON `pretty` or `compact`, or as a `stream` of one JSON object a line."""
        return str(self._ask("document", form=form))

    def to_json(self) -> str:
        """The document as compact JSON text."""
        return self.to_text("compact")

    def to_dict(self) -> IsmsDocument:
        """The document as JSON holds it."""
        return cast("IsmsDocument", json.loads(self.to_json()))

    def save(self, path: str | os.PathLike[str], /, *, form: Literal["pretty", "compact", "stream"] | None = None) -> None:
        """Writes the document into a file, whole or not at all.

        Without a `form` it is pretty JSON, or a stream when the name ends in `.ndjson` or `.jsonl`. Raises `OSError`.
        """
        if form is None:
            form = "stream" if str(path).endswith((".ndjson", ".jsonl")) else "pretty"
        write_whole(path, self.to_text(form))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Isms):
            return NotImplemented
        return self is other or (self._coverage(), self.to_json()) == (other._coverage(), other.to_json())

    __hash__ = None  # type: ignore[assignment]

    def __copy__(self) -> Isms:
        return self.copy()

    def __deepcopy__(self, memo: object) -> Isms:
        return self.copy()

    def __reduce__(self) -> tuple[Callable[..., Isms], tuple[str, Any]]:
        return _unpickled, (self.to_json(), self._coverage())

    def __repr__(self) -> str:
        organization = self._register("organization").get("name", "")
        counts = {name: len(self._ask("ids", register=name)) for name in self.NAMES if name not in self.SINGLE}
        held = ", ".join(f"{count} {name}" for name, count in counts.items() if count)
        partial = " partial" if self._partial is not None else ""
        return f"<Isms{partial} {organization!r}, {self.edition}, revision {self.revision}: {held or 'empty'}>"

    def _view(self, verb: str, as_of: AsOf, **args: Any) -> tuple[Any, Any]:
        """The answer of a verb, nested and as rows, both of the same state of the document."""
        with self._lock:
            args["as_of"] = as_of_text(as_of)
            return self._ask(verb, **args), self._ask(verb, **args, rows=True)

    def _coverage(self) -> dict[str, Any] | None:
        return self._partial


def _unpickled(text: str, coverage: dict[str, Any] | None) -> Isms:
    if coverage is None:
        return Isms(text)
    document = json.loads(text)
    return partial_from(document, coverage)


def partial_from(document: dict[str, Any], coverage: dict[str, Any]) -> Isms:
    """A partial document of the records in `document`, of which `coverage` says what is known."""
    parts = {name: [value] if name in Isms.SINGLE else value for name, value in document.items() if name in Isms.NAMES}
    whole = coverage["whole"]
    args = {
        "registers": [{"register": name, "records": parts.pop(name, [])} for name in whole],
        "records": [{"register": name, "record": record} for name, records in parts.items() for record in records],
        "exists": coverage["exists"],
        "missing": coverage["missing"],
        "edition": document.get("edition"),
    }
    return Isms._made(_native.Workspace.create("partial", encoded(without_none(args))), coverage)
