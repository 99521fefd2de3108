"""Forms over plain records: what a field holds, how it is typed, and one model that reads, checks and saves them.

A form's values are texts as typed (switches and choices their values), so that nothing is lost while it is wrong.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject

from shop_member.domain.amounts import Amount, Asset, parse
from shop_member.domain.cells import read_day
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal, Refused
from shop_member.i18n import translate
from shop_member.words import sentence
from ui.messages import Message, success
from ui.screen import Context
from ui.tasks import Lane
from ui.view_model import ViewModel

NAME = "settings"
_SCALES = {"bps": 2, "mille": 1, "factor": 3}


class Kind(StrEnum):
    """What a field holds."""

    TEXT = "text"
    LINES = "lines"
    SECRET = "secret"
    MONEY = "money"
    COUNT = "count"
    BPS = "bps"
    """Percent with two digits, kept as basis points."""
    MILLE = "mille"
    """Percent with one digit, kept per mille."""
    FACTOR = "factor"
    """A multiplier, kept per mille: 1.5 is 1500."""
    SWITCH = "switch"
    CHOICE = "choice"
    DATE = "date"
    """A day or, where optional, none; kept as `2026-11-21`."""
    WEEKDAYS = "weekdays"
    """Days of the week, 0 = Monday; none of them means each of them."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field: its path in the record, its words, how it is typed. `optional` fields may be empty, which is None."""

    path: str
    words: str
    kind: Kind = Kind.TEXT
    hint: str = ""
    choices: tuple[tuple[Any, str], ...] = ()
    optional: bool = False
    default: Any = ""
    """What a new row of a table begins with."""
    money_when: tuple[str, tuple[str, ...]] = ("", ())
    """In a table: the column and its values for which a count is a sum of money."""
    source: str = ""
    """Where the choices come from that only the shop's file knows, by its name in `FormState.lists`."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of fields: its path, its words, its columns, and what a new row has beyond them."""

    path: str
    words: str
    columns: tuple[Field, ...]
    add: str
    hint: str = ""
    fresh: Callable[[], dict[str, Any]] = dict
    most: int = 30
    stacked: bool = False
    """Whether each row stands as a small form of its own, which is for more fields than a line holds."""


@dataclass(frozen=True, slots=True)
class Group:
    """Fields under one heading."""

    words: str
    fields: tuple[Field, ...] = ()
    tables: tuple[Table, ...] = ()
    line: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: what it was before, as JSON, and what its columns hold now."""

    kept: str
    cells: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class FormState:
    """What is typed and what is saved, by path; complaints by path (`path.row.column` in tables); choices by name."""

    values: dict[str, Any] = field(default_factory=dict)
    saved: dict[str, Any] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    ready: bool = False
    busy: bool = False
    message: Message | None = None
    note: str = ""
    lists: Mapping[str, tuple[tuple[Any, str], ...]] = field(default_factory=dict)

    @property
    def dirty(self) -> bool:
        """Whether something was changed."""
        return self.values != self.saved


def _scaled(kind: Kind, asset: Asset) -> Asset:
    return asset if kind is Kind.MONEY else Asset("%", _SCALES.get(kind.value, 0))


def scale_of(one: Field, asset: Asset) -> int:
    """Return how many digits a field takes after the point."""
    return asset.scale if one.money_when[0] else _scaled(one.kind, asset).scale


def shown(one: Field, value: Any, asset: Asset) -> Any:
    """Return a stored value as the field shows it."""
    if one.kind in (Kind.TEXT, Kind.LINES, Kind.SECRET):
        return value or ""
    if one.kind in (Kind.SWITCH, Kind.CHOICE):
        return value
    if one.kind is Kind.WEEKDAYS:
        return tuple(value)
    if one.kind is Kind.DATE:
        return value or ""
    if value is None:
        return ""
    text = Amount(value, _scaled(one.kind, asset)).plain()
    return text.rstrip("0").rstrip(".") if "." in text and one.kind is not Kind.MONEY else text


def taken(one: Field, typed: Any, asset: Asset) -> Any:
    """Return what is kept of what was typed. Refuses: AMOUNT_NOT_A_NUMBER and its kin."""
    if one.kind is Kind.WEEKDAYS:
        return sorted(typed)
    if one.kind is Kind.CHOICE and one.source and not typed:
        raise Refusal(Refused.SETTING_NOT_VALID, field=one.path)
    if one.kind in (Kind.TEXT, Kind.LINES, Kind.SECRET, Kind.SWITCH, Kind.CHOICE):
        return typed
    if one.kind is Kind.DATE and typed:
        digits = typed.isascii() and typed.isdigit() and len(typed) == 8
        day = read_day(f"{typed[:4]}-{typed[4:6]}-{typed[6:]}" if digits else typed)
        return day.isoformat() if day is not None else None
    if not typed:
        if one.optional:
            return None
        raise Refusal(Refused.AMOUNT_NOT_A_NUMBER, text="")
    return parse(typed, _scaled(one.kind, asset)).units


def in_row(one: Field, row: dict[str, Any]) -> Field:
    """Return a column as it is in a row: a count may be money there."""
    column, values = one.money_when
    return replace(one, kind=Kind.MONEY) if column and row.get(column) in values else one


def at_path(record: Any, path: str) -> Any:
    """Return what a record of dicts holds at a dotted path."""
    for part in path.split("."):
        record = record[part]
    return record


def put_path(record: Any, path: str, value: Any) -> None:
    """Put a value at a dotted path."""
    *way, last = path.split(".")
    for part in way:
        record = record[part]
    record[last] = value


def values_of(groups: Sequence[Group], record: dict[str, Any], asset: Asset) -> dict[str, Any]:
    """Return what a form shows of a record."""
    values: dict[str, Any] = {}
    for group in groups:
        for one in group.fields:
            values[one.path] = shown(one, at_path(record, one.path), asset)
        for table in group.tables:
            values[table.path] = tuple(
                Row(
                    json.dumps(row, sort_keys=True),
                    tuple(shown(in_row(one, row), row[one.path], asset) for one in table.columns),
                )
                for row in at_path(record, table.path)
            )
    return values


def filled(
    groups: Sequence[Group], record: dict[str, Any], values: dict[str, Any], asset: Asset
) -> tuple[dict[str, Any], dict[str, str]]:
    """Return a copy of the record with what was typed, and complaints by path."""
    result = json.loads(json.dumps(record))
    errors: dict[str, str] = {}

    def take(one: Field, typed: Any, where: str) -> Any:
        try:
            return taken(one, typed, asset)
        except Refusal as error:
            missing = (
                translate("settings", "Choose one of the list.")
                if one.kind is Kind.CHOICE
                else translate("settings", "A figure is needed here.")
            )
            errors[where] = sentence(error) if typed else missing
            return None

    for group in groups:
        for one in group.fields:
            put_path(result, one.path, take(one, values[one.path], one.path))
        for table in group.tables:
            rows = []
            for number, row in enumerate(values[table.path]):
                kept = json.loads(row.kept)
                now = dict(zip((one.path for one in table.columns), row.cells, strict=True))
                for column, typed in zip(table.columns, row.cells, strict=True):
                    where = f"{table.path}.{number}.{column.path}"
                    kept[column.path] = take(in_row(column, now), typed, where)
                rows.append(kept)
            put_path(result, table.path, rows)
    return result, errors


Load = Callable[[Any], tuple[dict[str, Any], str]]
Store = Callable[[Any, dict[str, Any]], Any]
_Read = tuple[dict[str, Any], str, Mapping[str, tuple[tuple[Any, str], ...]]]


class FormModel(ViewModel):
    """Reads a record, keeps what is typed, saves it as one.

    `load(app)` gives the record as plain dicts and a quiet line about it; `store(app, record)` saves it and answers
    whatever `stored` wants to know.
    """

    def __init__(
        self, context: Context, groups: Sequence[Group], load: Load, store: Store, parent: QObject | None = None
    ) -> None:
        super().__init__(FormState(), context.runner, parent)
        self.context, self.groups = context, groups
        self._load, self._store = load, store
        self._record: dict[str, Any] = {}

    @property
    def by(self) -> str:
        """Who acts."""
        actor = self.context.session.actor
        return actor.staff_id if actor is not None else ""

    @property
    def asset(self) -> Asset:
        """The money of the form."""
        return self.context.shop.asset

    def stored(self, answer: Any) -> Message:
        """Tell the rest of the window, and return what to say."""
        return success(translate("settings", "Saved."))

    # -- intents

    def lists(self, app: Any) -> Mapping[str, tuple[tuple[Any, str], ...]]:
        """Read the choices that only the shop's file knows."""
        return {}

    def read(self) -> None:
        """Read what is saved; what was typed is forgotten."""
        self.run(self._read, self._took)

    def _read(self, app: Any) -> _Read:
        return *self._load(app), self.lists(app)

    def _took(self, answer: _Read) -> None:
        self._record, note, lists = answer
        values = values_of(self.groups, self._record, self.asset)
        self.set_state(values=values, saved=values, errors={}, ready=True, busy=False, note=note, lists=lists)

    def answer(self, path: str, value: Any) -> None:
        """Take what was typed into a field."""
        state: FormState = self.state
        errors = {where: words for where, words in state.errors.items() if where != path}
        self.set_state(values={**state.values, path: value}, errors=errors, message=None)

    def answer_cell(self, table: str, row: int, column: int, value: Any) -> None:
        """Take what was typed into a table."""
        state: FormState = self.state
        rows = list(state.values[table])
        cells = list(rows[row].cells)
        cells[column] = value
        rows[row] = replace(rows[row], cells=tuple(cells))
        path = next(one for group in self.groups for one in group.tables if one.path == table)
        where = f"{table}.{row}.{path.columns[column].path}"
        errors = {at: words for at, words in state.errors.items() if at != where}
        self.set_state(values={**state.values, table: tuple(rows)}, errors=errors, message=None)

    def add_row(self, table: Table) -> None:
        """Add an empty row."""
        state: FormState = self.state
        rows = state.values[table.path]
        if len(rows) < table.most:
            row = Row(json.dumps(table.fresh(), sort_keys=True), tuple(one.default for one in table.columns))
            self.set_state(values={**state.values, table.path: (*rows, row)}, message=None)

    def remove_row(self, table: str, row: int) -> None:
        """Take a row away; it is gone only once the form is saved."""
        state: FormState = self.state
        rows = state.values[table]
        errors = {at: words for at, words in state.errors.items() if not at.startswith(f"{table}.")}
        self.set_state(values={**state.values, table: rows[:row] + rows[row + 1 :]}, errors=errors, message=None)

    def revert(self) -> None:
        """Take back what was typed."""
        self.set_state(values=self.state.saved, errors={}, message=None)

    def save(self) -> None:
        """Save everything, or say what is wrong."""
        state: FormState = self.state
        if state.busy or not state.ready or not state.dirty:
            return
        record, errors = filled(self.groups, self._record, state.values, self.asset)
        if errors:
            words = translate("settings", "%n fields need another answer.", len(errors))
            self.set_state(errors=errors, message=Message(words, _refusal()))
            return
        self.set_state(busy=True, message=None)

        def call(app: Any) -> tuple[Any, _Read]:
            return self._store(app, record), self._read(app)

        def saved(answer: tuple[Any, _Read]) -> None:
            told, read = answer
            self._took(read)
            self.run(lambda app: app.desk.forget(), lane=Lane.OFFICE)
            self.set_state(message=self.stored(told))

        self.run(call, saved, self._refused)

    def _refused(self, error: Exception) -> None:
        """A rule that names its field is said there too."""
        self.fail(error)
        if isinstance(error, Refusal) and "field" in error.fields:
            name = str(error.fields["field"])
            paths = [one.path for group in self.groups for one in group.fields]
            found = next((path for path in paths if path == name or path.endswith(f".{name}")), "")
            if found:
                self.set_state(errors={found: sentence(error)})

    def tell(self, changes: Changes) -> None:
        """Let the other screens read again."""
        self.context.events.changed.emit(changes, NAME)


def _refusal() -> Any:
    from ui.messages import Kind as MessageKind

    return MessageKind.REFUSAL
