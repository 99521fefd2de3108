"""A member's ledger: newest first, further back as somebody scrolls; what is in sight never jumps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

from shop_member.domain.amounts import POINTS, Amount, Asset
from shop_member.domain.views import MovementRow
from shop_member.formats import day, number
from shop_member.i18n import translate
from ui.messages import message_of
from ui.models.paged import Cell, Column, PagedModel, State
from ui.screens.members.words import movement
from ui.tasks import Lane, Runner

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()

Read = Callable[[Any, int | None, int], Sequence[MovementRow]]
"""`read(resource, before, limit)`: the rows below entry `before`, newest first."""


class MovementsModel(PagedModel):
    """Movements read by keyset: `show(read)` starts anew, views ask for more by themselves (`fetchMore`)."""

    def __init__(
        self, columns: Sequence[Column], runner: Runner, *, page: int = 60, parent: QObject | None = None
    ) -> None:
        super().__init__(columns, runner, page=page, lane=Lane.TILL, parent=parent)
        self._rows: list[MovementRow] = []
        self._read: Read | None = None
        self._more = False
        self._asked = 0
        self._waiting = False

    def show(self, read: Read) -> None:
        """Show another ledger from its newest movement."""
        self._read = read
        self.reload()

    def reload(self, fetch: object = None) -> None:
        """Read again from the newest movement; the old rows stay in sight until the new ones are there."""
        if self._read is not None:
            self._asked += 1
            self._become(State.LOADING)
            self._ask_before(None, self._asked)

    def row(self, index: int) -> MovementRow | None:
        """Return a movement."""
        return self._rows[index] if 0 <= index < len(self._rows) else None

    def canFetchMore(self, parent: _Index = _TOP) -> bool:
        return not parent.isValid() and self._more and not self._waiting

    def fetchMore(self, parent: _Index = _TOP) -> None:
        if self.canFetchMore(parent) and self._rows:
            self._ask_before(self._rows[-1].seq, self._asked)

    def _ask_before(self, before: int | None, asked: int) -> None:
        read, limit = self._read, self._page
        assert read is not None
        self._waiting = True
        self._runner.run(
            lambda resource: read(resource, before, limit),
            lambda rows: self._came(rows, before, asked),
            lambda error: self._broke(error, asked),
            lane=self._lane,
            owner=self,
        )

    def _came(self, rows: Sequence[MovementRow], before: int | None, asked: int) -> None:
        if asked != self._asked:
            return
        self._waiting = False
        self._more = len(rows) == self._page
        if before is None:
            self.beginResetModel()
            self._rows = list(rows)
            self._total = len(self._rows)
            self.endResetModel()
        elif rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self._total = len(self._rows)
            self.endInsertRows()
        self._become(State.READY if self._rows else State.EMPTY)

    def _broke(self, error: Exception, asked: int) -> None:
        if asked == self._asked:
            self._waiting = self._more = False
            self.message = message_of(error)
            self._become(State.FAILED)


def movement_columns(asset: Asset, language: str, currency: str) -> list[Column]:
    """Return the columns of a ledger; currency stands in the headings, zero is a dash, plus and minus are written."""

    def moved(field: str, of: Asset) -> Callable[[MovementRow], str]:
        return lambda row: number(Amount(getattr(row, field), of), plus=True) if getattr(row, field) else "–"

    return [
        Column(translate("members", "Date"), lambda row: day(row.business_date, language), Cell.DATE, 116),
        Column(translate("members", "What"), lambda row: movement(row.kind)),
        Column(translate("members", "Document"), lambda row: row.document_no or "", Cell.TEXT, 112),
        Column(translate("members", "Principal"), moved("principal", asset), Cell.NUMBER, 104),
        Column(translate("members", "Bonus"), moved("bonus", asset), Cell.NUMBER, 88),
        Column(translate("members", "Points"), moved("points", POINTS), Cell.NUMBER, 84),
        Column(
            translate("members", "Balance {currency}").format(currency=currency),
            lambda row: Amount(row.principal_after + row.bonus_after, asset),
            Cell.MONEY,
            132,
        ),
    ]
