"""Everything that needs no document at hand: making one, and what the library knows by itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from isms import _native
from isms._answer import Fault
from isms._boundary import ask, encoded, without_none
from isms._files import document_bytes, settings_value
from isms._input import as_of_text, is_nothing, plain, plain_record
from isms._isms import Isms
from isms._outcomes import Rating, References
from isms._register import AsOf, SettingsLike
from isms._report import Baseline, Report
from isms.errors import ArgumentError, argument_error

if TYPE_CHECKING:
    from isms import types
    from isms.answers import Labels, Machine, Preset, RegisterInfo, Rule
    from isms.types import AcceptanceDecision, Edition, MatrixQuality

__all__ = [
    "check",
    "decide",
    "diff",
    "explain",
    "labels",
    "load",
    "machine",
    "machines",
    "matrix_quality",
    "new",
    "partial",
    "presets",
    "rate",
    "read",
    "record",
    "references",
    "registers",
    "risk_trend",
    "rules",
    "schema",
    "slug",
    "validate",
]


def new(
    *,
    organization: Mapping[str, object] | None = None,
    edition: Edition | None = None,
    starter: bool = False,
) -> Isms:
    """An empty document, or with `starter=True` one that says in its texts what to fill in.

    Raises `ArgumentError` when the organization has faults of shape.

    >>> new(organization={"name": "Acme"}).organization["name"]
    'Acme'
    """
    args = {
        "organization": None if organization is None else plain_record(organization, base="/organization", drop=True),
        "edition": edition,
        "starter": starter or None,
    }
    return Isms._made(_native.Workspace.create("new", encoded(without_none(args))))


def load(source: Any, /) -> Isms:
    """The document in a file (path or open file), in text or bytes, or in a mapping.

    Text that begins with `{` is the document itself, all other text a path. Streams (one JSON object a line) are read too.

    Raises `ShapeError`, with every fault, when the document has any; `OSError` when the file cannot be read.
    """
    return Isms(source)


def read(source: Any, /) -> tuple[Isms, tuple[Fault, ...]]:
    """The document without the records that have faults, and all the faults.

    Takes what `load` takes. Raises `ShapeError` only when it is no document at all.

    >>> doc, faults = read('{"format": "isms/1.0", "edition": "iso27001:2022", "assets": [{"id": "A-1"}], "people": [{"id": "P-1"}]}')
    >>> list(doc.people), [fault.path for fault in faults]
    (['P-1'], ['/assets/0/name', '/assets/0/kind'])
    """
    text = document_bytes(source)
    try:
        args = encoded({"text": text.decode("utf-8-sig", "strict")})
    except UnicodeDecodeError:
        # The same words for it in every language: the reader's own.
        return Isms(text), ()
    doc = Isms._made(_native.Workspace.create("read", args))
    return doc, doc.faults


def partial(
    registers: Mapping[str, Iterable[Mapping[str, object]]] | None = None,
    *,
    records: Mapping[str, Iterable[Mapping[str, object]]] | None = None,
    exists: Iterable[str] = (),
    missing: Iterable[str] = (),
    edition: Edition | None = None,
) -> Isms:
    """A part of a document: registers that are here whole, single records, and ids (`register/id`) known to exist or not to.

    A single record that its whole register holds as well is taken once. What a rule would need beyond that is listed in `not_evaluated`: neither passed nor failed. Raises `ShapeError`.
    """
    whole = {name: _records(rows, f"/registers/{name}") for name, rows in (registers or {}).items()}
    single = {name: _records(rows, f"/records/{name}") for name, rows in (records or {}).items()}
    args: dict[str, Any] = {
        "registers": [{"register": name, "records": rows} for name, rows in whole.items()],
        "records": [
            {"register": name, "record": row} for name, rows in single.items() for row in rows if row not in whole.get(name, ())
        ],
        "exists": list(exists),
        "missing": list(missing),
        "edition": edition,
    }
    coverage = {"whole": list(whole), "exists": args["exists"], "missing": args["missing"]}
    return Isms._made(_native.Workspace.create("partial", encoded(without_none(args))), coverage)


def _records(rows: Iterable[Mapping[str, object]], base: str) -> list[dict[str, Any]]:
    return [plain_record(row, base=f"{base}/{index}") for index, row in enumerate(rows)]


def record(register: str, fields: Mapping[str, object] | None = None, /, **more: object) -> dict[str, Any]:
    """A record made of what is there: `None`, NaN, NaT and pandas' `NA` are left out, dates and numpy scalars become JSON.

    Raises `NotFoundError` for a register that is not there, and `ShapeError` with the path of a value that JSON cannot hold. Its
    shape is seen to by `validate`, or when it is put into a document.

    >>> record("risks", id="R-1", title="Fire", owner=None, x={"score": 3.0})
    {'id': 'R-1', 'title': 'Fire', 'x': {'score': 3}}
    """
    if register not in Isms.NAMES:
        ask("schema", name=register)
    return plain_record({**(fields or {}), **more}, drop=True)


def validate(register: str, record: Mapping[str, object], /) -> tuple[Fault, ...]:
    """The faults of a record's shape, seen alone; empty when it is well-formed.

    >>> [fault.code for fault in validate("risks", {"id": "R 1", "title": "Fire"})]
    ['invalid_id']
    """
    return tuple(map(Fault, ask("validate", register=register, record=plain_record(record))["faults"]))


def references(
    register: str, record: Mapping[str, object], /, *, as_of: AsOf, settings: SettingsLike = None
) -> References:
    """Which other records and registers a check of the record needs, as far as the record alone can tell."""
    args = {"record": plain_record(record), "as_of": as_of_text(as_of), "settings": settings_value(settings)}
    return References(ask("references", register=register, **args))


def rate(
    likelihood: str | None = None,
    consequence: Any = None,
    *,
    factors: Mapping[str, float | str] | Sequence[Mapping[str, object]] | None = None,
    criteria: Mapping[str, object] | None = None,
    preset: str | None = None,
) -> Rating:
    """The level of a risk, with the way it came about, under `criteria` (a record of `risk_criteria`) or a `preset` by name.

    `consequence` is a level, a mapping of criteria to levels, or a list of `{"criterion": …, "level": …}`; `factors` are the
    named inputs of the method, a mapping of names to numbers or texts, or a list of `{"factor": …, "value": …}`. Where an
    input is missing, the rating has no level and `missing` says which.

    Raises `RatingError` for a level that is not on its scale, `CriteriaError` for criteria that do not fit together.

    >>> rate("high", {"confidentiality": "low", "finance": "high"}, preset="nist_800_30_i2").level
    'high'
    >>> factors = {"damage": 8, "reproducibility": 10, "exploitability": 7, "affected_users": 10, "discoverability": 10}
    >>> rate(factors=factors, preset="dread_sum").score
    45
    """
    if isinstance(factors, Mapping):
        factors = [{"factor": factor, "value": value} for factor, value in factors.items()]
    if isinstance(consequence, str):
        consequence = [{"criterion": "consequence", "level": consequence}]
    elif isinstance(consequence, Mapping):
        consequence = [{"criterion": criterion, "level": level} for criterion, level in consequence.items()]
    args = {"criteria": criteria, "consequence": consequence, "factors": factors}
    given = {name: plain(value, base=f"/{name}", drop=True) for name, value in args.items() if value is not None}
    answer = ask("rate", likelihood=likelihood, preset=preset, **given)
    unrated = {"missing": answer.get("unrated", []), "because": answer.get("because", [])}
    return Rating(answer.get("rating") or unrated)


def matrix_quality(
    *,
    criteria: Mapping[str, object] | None = None,
    preset: str | None = None,
    matrix: Iterable[Iterable[int]] | None = None,
    levels: int | None = None,
    bounds: Mapping[str, Iterable[float]] | None = None,
    equal_widths: bool = False,
) -> MatrixQuality:
    """How well a risk matrix ranks risks: the checks RM-1 to RM-13, and the nearest matrix that passes RM-2, RM-3 and RM-6.

    The matrix is that of `criteria` (a record of `risk_criteria`), of a `preset` by name, or given as rows of ranks from 0, the
    lowest likelihood first, with `levels` how many levels of risk there are. `bounds` gives the edges of the levels of
    `likelihood` and `consequence`; without it the scales' own bounds count where both are complete, and equal widths otherwise.

    >>> quality = matrix_quality(matrix=[[0, 0, 0, 1], [0, 0, 1, 1], [1, 1, 2, 2], [1, 2, 2, 2]])
    >>> [check["id"] for check in quality["checks"] if check["verdict"] == "fails"]
    ['RM-3', 'RM-6']
    """
    given: dict[str, Any] = {
        "criteria": None if criteria is None else plain(criteria, base="/criteria", drop=True),
        "preset": preset,
        "matrix": None if matrix is None else [list(row) for row in matrix],
        "levels": levels,
        "bounds": None if bounds is None else {name: list(edges) for name, edges in bounds.items()},
        "equal_widths": equal_widths or None,
    }
    return cast("MatrixQuality", ask("matrix_quality", **given))


def decide(
    level: str,
    *,
    criteria: Mapping[str, object],
    on: AsOf,
    category: str | None = None,
    scope: Iterable[str] = (),
    authority: str | None = None,
    as_owner: bool = False,
) -> AcceptanceDecision:
    """Who may accept a level of risk under `criteria` (a record of `risk_criteria`) on a day, and until when.

    `scope` says what the risk concerns, the nearest first (`units/sales`, …); `authority` is the role that wants to accept it, or
    `as_owner` the risk owner.

    Raises `RatingError` for a level that the criteria do not have.

    >>> criteria = {"levels": [{"id": "low"}], "acceptance": [{"id": "AC-1", "level": "low", "longest": "P1Y"}]}
    >>> decide("low", criteria=criteria, on="2026-03-31")["until"]
    '2027-03-31'
    """
    given = {
        "criteria": plain(criteria, base="/criteria", drop=True),
        "level": level,
        "category": category,
        "scope": list(scope) or None,
        "authority": authority,
        "as_owner": as_owner or None,
        "on": as_of_text(on),
    }
    return cast("AcceptanceDecision", ask("decide", **without_none(given)))


def check(source: Any, /, *, as_of: AsOf, settings: SettingsLike = None, baseline: Baseline | None = None) -> Report:
    """Loads a document, see `load`, and checks it, see `Isms.check`."""
    doc = source if isinstance(source, Isms) else load(source)
    return doc.check(as_of=as_of, settings=settings, baseline=baseline)


def diff(
    before: Any, after: Any, /, *, as_of: AsOf | None = None, settings: SettingsLike = None
) -> dict[str, Any]:
    """What changed between two documents, record by record, and with `as_of` which findings that brought and ended.

    Takes documents and whatever `load` takes.
    """
    first, second = (source if isinstance(source, Isms) else load(source) for source in (before, after))
    day = None if as_of is None else as_of_text(as_of)
    args = {"before": first.to_dict(), "after": second.to_dict(), "as_of": day, "settings": settings_value(settings)}
    return cast("dict[str, Any]", ask("diff", **args))


def risk_trend(before: Any, after: Any, /, *, as_of: AsOf, earlier: AsOf | None = None) -> types.RiskTrend:
    """How each risk moved from one document to another, and how many had each level.

    `before` is looked at on `earlier` (`as_of` if left out), `after` on `as_of`. For two days of one document ask
    `Isms.risk_trend`. Takes documents and whatever `load` takes.
    """
    first, second = (source if isinstance(source, Isms) else load(source) for source in (before, after))
    day = None if earlier is None else as_of_text(earlier)
    args = {"before": first.to_dict(), "after": second.to_dict(), "as_of": as_of_text(as_of), "earlier": day}
    return cast("types.RiskTrend", ask("risk_trend", **args))


def schema(name: str | None = None, /) -> dict[str, Any]:
    """The JSON Schema (2020-12) of the document, of a register's record, or of `settings`. Raises `NotFoundError`."""
    return cast("dict[str, Any]", ask("schema", name=name))


def labels(locale: str | None = None, /) -> Labels:
    """What people call registers, members, values, states and commands. What a language lacks comes in English."""
    return cast("Labels", ask("labels", locale=locale))


def registers() -> list[RegisterInfo]:
    """Every register in document order: name, label, clause, what it holds."""
    return cast("list[RegisterInfo]", ask("registers"))


def rules() -> list[Rule]:
    """Every rule of the checker."""
    return cast("list[Rule]", ask("rules"))


def explain(code: str, /) -> Rule:
    """One rule: what it asks, why, what would mend a finding, and what it cannot see. Raises `NotFoundError`."""
    return cast("Rule", ask("explain", code=code))


def machines() -> list[Machine]:
    """Every lifecycle."""
    return cast("list[Machine]", ask("machines"))


def machine(register: str, /) -> Machine:
    """The lifecycle of a register's records: states in the order of columns, transitions and guards. Raises `NotFoundError`."""
    return cast("Machine", ask("machine", register=register))


def presets() -> list[Preset]:
    """Published risk criteria to start from, each with its source."""
    return cast("list[Preset]", ask("presets"))


def slug(text: object, /) -> str | None:
    """An id made from text: `None` for nothing, and for text that holds no letter or digit that can stand in one.

    >>> slug("Élodie Brunet"), slug(float("nan"))
    ('elodie-brunet', None)
    """
    if is_nothing(text):
        return None
    if not isinstance(text, str):
        raise argument_error("/text", f"`text` is text, not `{type(text).__name__}`")
    try:
        return str(ask("slug", text=text))
    except ArgumentError:
        return None
