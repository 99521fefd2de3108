"""A table of any length: pages are fetched by the runner when somebody looks at them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from shop_member.domain.amounts import Amount
from shop_member.formats import MINUS, number
from ui.messages import Message, message_of
from ui.tasks import Lane, Runner, Task

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class Cell(StrEnum):
    """How a column is drawn."""

    TEXT = "text"
    STRONG = "strong"
    MONEY = "money"
    NUMBER = "number"
    DATE = "date"
    BADGE = "badge"
    ICON = "icon"


RIGHT_ALIGNED = (Cell.MONEY, Cell.NUMBER)


@dataclass(frozen=True)
class Column:
    """A column: its heading, what it shows of a row, how it is drawn.

    `value(row)` gives text, or an Amount for MONEY (currency belongs in the title, not in the cells); `tone(row)` a
    token for badges, icons and figures; `second(row)` a quiet second line. `width` in px, or 0 to share what is left.
    """

    title: str
    value: Callable[[Any], Any]
    cell: Cell = Cell.TEXT
    width: int = 0
    tone: Callable[[Any], str] | None = None
    second: Callable[[Any], str] | None = None


class State(StrEnum):
    """What the model has to show."""

    LOADING = "loading"
    READY = "ready"
    EMPTY = "empty"
    FAILED = "failed"


Fetch = Callable[[Any, int, int], tuple[Sequence[Any], int]]
"""`fetch(resource, offset, limit)` gives the rows of one page and how many there are in all."""

ROW = Qt.ItemDataRole.UserRole
TONE = Qt.ItemDataRole.UserRole + 1
SECOND = Qt.ItemDataRole.UserRole + 2


class PagedModel(QAbstractTableModel):
    """Rows of `fetch` under `columns`; 100,000 rows cost what is seen of them.

    `reload(fetch=None)` reads again, or something else; answers of an earlier fetch are thrown away. `state_changed(state)`
    tells LOADING, READY, EMPTY or FAILED (then `message`). A row that is not there yet shows "…". `row(index)` gives the
    row's object or None.
    """

    state_changed = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column],
        runner: Runner,
        fetch: Fetch | None = None,
        *,
        page: int = 100,
        keep: int = 40,
        lane: Lane = Lane.TILL,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._runner, self._fetch, self._page, self._keep, self._lane = runner, fetch, page, keep, lane
        self._total = 0
        self._pages: OrderedDict[int, Sequence[Any]] = OrderedDict()
        self._tasks: dict[int, Task] = {}
        self._wanted: list[int] = []
        self.state = State.LOADING
        self.message: Message | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._ask_wanted)

    @property
    def total(self) -> int:
        """How many rows there are in all."""
        return self._total

    def reload(self, fetch: Fetch | None = None) -> None:
        """Read again from the top; the old rows stay in sight until the new ones are there."""
        self._fetch = fetch or self._fetch
        for task in self._tasks.values():
            task.cancel()
        self._tasks.clear()
        self._wanted.clear()
        self._become(State.LOADING)
        self._ask(0, fresh=True)

    def row(self, index: int) -> Any | None:
        """Return the row's object, or None while it is not there; asks for it then."""
        page, place = divmod(index, self._page)
        rows = self._pages.get(page)
        if rows is None:
            if page not in self._tasks and page not in self._wanted and 0 <= index < self._total:
                self._wanted.append(page)
                self._later.start()
            return None
        self._pages.move_to_end(page)
        return rows[place] if place < len(rows) else None

    def _ask_wanted(self) -> None:
        # Only the pages asked for last: a long drag of the scroll bar passes hundreds that nobody reads.
        wanted, self._wanted = self._wanted[-4:], []
        for page in wanted:
            if page not in self._tasks:
                self._ask(page)

    def _ask(self, page: int, fresh: bool = False) -> None:
        fetch, limit = self._fetch, self._page
        if fetch is None:
            return
        placeholder = Task(lambda _: None, None, None, None)
        self._tasks[page] = placeholder
        task = self._runner.run(
            lambda resource: fetch(resource, page * limit, limit),
            lambda answer: self._arrived(page, answer, fresh),
            self._failed,
            lane=self._lane,
            owner=self,
        )
        if self._tasks.get(page) is placeholder:
            self._tasks[page] = task

    def _arrived(self, page: int, answer: tuple[Sequence[Any], int], fresh: bool) -> None:
        rows, total = answer
        self._tasks.pop(page, None)
        if fresh or total != self._total:
            self.beginResetModel()
            if fresh:
                self._pages.clear()
            self._pages[page] = rows
            self._total = total
            self.endResetModel()
        else:
            self._pages[page] = rows
            first = page * self._page
            last = min(first + self._page, self._total) - 1
            if last >= first:
                self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        while len(self._pages) > self._keep:
            self._pages.popitem(last=False)
        self._become(State.READY if total else State.EMPTY)

    def _failed(self, error: Exception) -> None:
        self._tasks.clear()
        self.message = message_of(error)
        self._become(State.FAILED)

    def _become(self, state: State) -> None:
        self.state = state
        self.state_changed.emit(state)

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.cell in RIGHT_ALIGNED else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.column() < len(self.columns):
            return None
        known = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, ROW, TONE, SECOND)
        if role not in known:
            return None
        item, column = self.row(index.row()), self.columns[index.column()]
        if item is None:
            return "…" if role in known[:2] else None
        if role == ROW:
            return item
        if role == TONE:
            return column.tone(item) if column.tone else None
        if role == SECOND:
            return column.second(item) if column.second else None
        value = column.value(item)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title} {shown(value)}"
        return shown(value)


def shown(value: Any) -> str:
    """Return a cell's text: amounts grouped with U+2212, zero as "–", None as nothing."""
    if isinstance(value, Amount):
        return number(value) if value.units else "–"
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{MINUS if value < 0 else ''}{abs(value):,}"
    return str(value)


class RowsModel(PagedModel):
    """The same table over rows already at hand: `set_rows(rows)`."""

    def __init__(self, columns: Sequence[Column], rows: Sequence[Any] = (), parent: QObject | None = None) -> None:
        from ui.tasks import ImmediateRunner

        super().__init__(columns, ImmediateRunner(), parent=parent)
        self._page = 10_000_000
        self.set_rows(rows)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        held = tuple(rows)
        self.reload(lambda resource, offset, limit: (held, len(held)))
