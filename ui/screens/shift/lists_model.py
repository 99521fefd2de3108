"""Closed shifts, the papers of a day, the audit trail: lists with what a line stands for beside them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QObject

from shop_member.domain.amounts import Amount
from shop_member.domain.changes import Changes
from shop_member.domain.documents import ReceiptDocument, ShiftReportDocument
from shop_member.domain.errors import Refusal
from shop_member.domain.shop import AuditRow, Shift
from shop_member.formats import number
from shop_member.i18n import translate
from shop_member.printing.receipts import layout_receipt
from shop_member.printing.shift_reports import layout_shift_report
from shop_member.services.papers import ReceiptRow
from ui.messages import Message, message_of, success
from ui.printing import send
from ui.screen import Context
from ui.screens.shift.now_model import NAME
from ui.tasks import Lane
from ui.view_model import ViewModel

AUDIT_PAGE = 100


def _by(context: Context) -> str:
    actor = context.session.actor
    return actor.staff_id if actor is not None else ""


@dataclass(frozen=True, slots=True)
class ClosedShift:
    """A line of the history: the shift and who opened and closed it."""

    shift: Shift
    opened_by: str
    closed_by: str


@dataclass(frozen=True, slots=True)
class HistoryState:
    """Closed shifts, newest first, and the Z report of the chosen one."""

    rows: tuple[ClosedShift, ...] = ()
    chosen: str = ""
    paper: ShiftReportDocument | None = None
    width: int = 80
    printer: str = ""
    busy: bool = False
    message: Message | None = None


class HistoryModel(ViewModel):
    """Reads closed shifts and shows and prints their reports, the same for ever."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(HistoryState(), context.runner, parent)
        self._context = context

    def read(self) -> None:
        """Read the closed shifts and show the newest."""

        def call(app: Any) -> tuple[tuple[ClosedShift, ...], int, str]:
            names = {one.id: one.name for one in app.staff.tiles(active_only=False)}
            rows = tuple(
                ClosedShift(one, names.get(one.opened_by, ""), names.get(one.closed_by or "", ""))
                for one in app.shifts.history(400)
                if one.closed_at is not None
            )
            settings = app.desk.settings()
            return rows, settings.receipt_width_mm, settings.receipt_printer

        self.set_state(busy=True)
        self.run(call, self._took)

    def _took(self, answer: tuple[tuple[ClosedShift, ...], int, str]) -> None:
        rows, width, printer = answer
        self.set_state(rows=rows, width=width, printer=printer, busy=False, message=None)
        known = {row.shift.id for row in rows}
        if rows and self.state.chosen not in known:
            self.choose(rows[0].shift.id)

    def choose(self, shift_id: str) -> None:
        """Show the Z report of a shift."""
        by = _by(self._context)
        self.set_state(chosen=shift_id)

        def shown(paper: ShiftReportDocument) -> None:
            if self.state.chosen == shift_id:
                self.set_state(paper=paper, message=None)

        self.run(lambda app: app.papers.shift_report(app.shifts.z_report(by, shift_id)), shown)

    def print(self) -> None:
        """Print the report in sight."""
        state = self.state
        if state.paper is None:
            return
        document, width, printer = state.paper, state.width, state.printer
        self.run(
            lambda app: send([layout_shift_report(document, width)], printer, title=document.number),
            lambda done: self.set_state(message=success(translate("shift", "The report is at the printer."))),
            lambda error: self.set_state(message=message_of(error)),
            lane=Lane.OFFICE,
        )


@dataclass(frozen=True, slots=True)
class ReceiptsState:
    """The papers of a business day that fit the search, and the chosen one as it was printed."""

    day: date = date(2000, 1, 1)
    today: date = date(2000, 1, 1)
    text: str = ""
    rows: tuple[ReceiptRow, ...] = ()
    total: int = 0
    chosen: str = ""
    paper: ReceiptDocument | None = None
    width: int = 80
    printer: str = ""
    busy: bool = False
    message: Message | None = None


class ReceiptsModel(ViewModel):
    """Finds a paper by number, cashier, member or amount; a number of another day is found as well."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(ReceiptsState(), context.runner, parent)
        self._context = context
        self._all: tuple[ReceiptRow, ...] = ()

    def read(self, day: date | None = None) -> None:
        """Read a business day, by default the present one."""
        by = _by(self._context)

        def call(app: Any) -> tuple[date, date, tuple[ReceiptRow, ...], int, str]:
            today, settings = app.desk.today(), app.desk.settings()
            wanted = day or today
            return wanted, today, app.papers.on_day(by, wanted), settings.receipt_width_mm, settings.receipt_printer

        self.set_state(busy=True)
        self.run(call, self._took)

    def _took(self, answer: tuple[date, date, tuple[ReceiptRow, ...], int, str]) -> None:
        day, today, self._all, width, printer = answer
        self.set_state(day=day, today=today, width=width, printer=printer, busy=False, message=None)
        self._filter()

    def go(self, days: int) -> None:
        """Go to another day, never beyond today."""
        day = min(self.state.day + timedelta(days=days), self.state.today)
        if day != self.state.day:
            self.set_state(chosen="", paper=None)
            self.read(day)

    def search(self, text: str) -> None:
        """Keep the papers of the day that fit; a whole number of another day opens that paper."""
        self.set_state(text=text)
        self._filter()
        wanted = text.strip()
        if not self.state.rows and wanted.count("-") == 1 and wanted.replace("-", "").isdigit():
            self.choose(wanted, quietly=True)

    def _filter(self) -> None:
        words = self.state.text.casefold().split()
        rows = tuple(row for row in self._all if all(word in _searched(row, self._context) for word in words))
        chosen = self.state.chosen
        self.set_state(rows=rows, total=len(self._all))
        if rows and chosen not in {row.bill.document_no for row in rows}:
            self.choose(rows[0].bill.document_no or "")
        elif not rows:
            self.set_state(chosen="", paper=None)

    def choose(self, document_no: str, *, quietly: bool = False) -> None:
        """Show a paper as it was printed."""
        self.set_state(chosen=document_no)

        def shown(paper: ReceiptDocument) -> None:
            if self.state.chosen == document_no:
                self.set_state(paper=paper, message=None)

        def failed(error: Exception) -> None:
            if not (quietly and isinstance(error, Refusal)):
                self.fail(error)

        self.run(lambda app: app.papers.receipt(document_no), shown, failed)

    def reprint(self) -> None:
        """Print a numbered copy of the paper in sight; the copy is on record."""
        state, by = self.state, _by(self._context)
        if not state.chosen or state.busy:
            return
        number_, width, printer = state.chosen, state.width, state.printer

        def read(document: ReceiptDocument) -> None:
            self._context.events.changed.emit(Changes.AUDIT, NAME)
            self.run(
                lambda app: send([layout_receipt(document, width)], printer, title=document.number),
                lambda done: self.set_state(
                    message=success(translate("shift", "Copy {copy} is at the printer.").format(copy=document.copy))
                ),
                lambda error: self.set_state(message=message_of(error)),
                lane=Lane.OFFICE,
            )

        self.run(lambda app: app.papers.reprint(by, number_), read)


def _searched(row: ReceiptRow, context: Context) -> str:
    total = Amount(row.bill.total, context.shop.asset)
    return " ".join((row.bill.document_no or "", row.cashier, row.member, number(total), total.plain())).casefold()


@dataclass(frozen=True, slots=True)
class AuditState:
    """Lines of the trail so far, newest first; `more` says that older ones wait."""

    text: str = ""
    person: str = ""
    people: tuple[tuple[str, str], ...] = ()
    rows: tuple[AuditRow, ...] = ()
    more: bool = False
    busy: bool = False
    message: Message | None = None
    names: dict[str, str] = field(default_factory=dict)


class AuditModel(ViewModel):
    """Reads the audit trail page by page, by person and by any words in it."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(AuditState(), context.runner, parent)
        self._context = context
        self._asked = 0

    def read(self) -> None:
        """Read the newest lines."""
        self._ask(None)

    def more(self) -> None:
        """Read the lines before the oldest one shown."""
        state = self.state
        if state.more and not state.busy and state.rows:
            self._ask(state.rows[-1].seq)

    def search(self, text: str) -> None:
        """Keep the lines that contain the words."""
        self.set_state(text=text)
        self._ask(None)

    def choose_person(self, staff_id: str) -> None:
        """Keep the lines of one person; '' for everybody."""
        self.set_state(person=staff_id)
        self._ask(None)

    def _ask(self, before: int | None) -> None:
        by, state = _by(self._context), self.state
        self._asked += 1
        asked = self._asked
        self.set_state(busy=True)

        def call(app: Any) -> tuple[tuple[AuditRow, ...], tuple[tuple[str, str], ...]]:
            rows = app.settings.audit(
                by, before, AUDIT_PAGE, actor=state.person or None, text=state.text.strip().casefold()
            )
            people = tuple((one.id, one.name) for one in app.staff.tiles(active_only=False))
            return rows, people

        def took(answer: tuple[tuple[AuditRow, ...], tuple[tuple[str, str], ...]]) -> None:
            if asked != self._asked:
                return
            rows, people = answer
            now: AuditState = self.state
            shown = (*now.rows, *rows) if before is not None else rows
            full = len(rows) == AUDIT_PAGE
            self.set_state(
                replace(now, rows=shown, more=full, busy=False, people=people, names=dict(people), message=None)
            )

        self.run(call, took)
