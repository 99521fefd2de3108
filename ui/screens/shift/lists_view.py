"""The pages of closed shifts, of receipts and of the audit trail."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shop_member.domain.amounts import Amount
from shop_member.domain.clock import from_utc_text
from shop_member.formats import day, moment
from shop_member.i18n import translate
from shop_member.printing.receipts import layout_receipt
from shop_member.printing.shift_reports import layout_shift_report
from ui.models.paged import Cell, Column, RowsModel
from ui.screen import Context
from ui.screens.shift.audit_words import action_words, detail_words, subject_words, tone
from ui.screens.shift.lists_model import (
    AuditModel,
    AuditState,
    HistoryModel,
    HistoryState,
    ReceiptsModel,
    ReceiptsState,
)
from ui.screens.shift.pieces import PaperPane, toolbar
from ui.theme import Role
from ui.widgets import paint, states
from ui.widgets.banner import Banner
from ui.widgets.button import Button, IconButton
from ui.widgets.choice import ComboBox
from ui.widgets.fields import SearchField
from ui.widgets.label import Label
from ui.widgets.panel import Panel
from ui.widgets.table import Table, TablePane


class ListPage(QWidget):
    """A list at the left with its tools above and a banner below, something else at the right."""

    def __init__(self) -> None:
        super().__init__()
        row = self.row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        column = QVBoxLayout()
        column.setSpacing(12)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        column.addLayout(self.tools)
        self.panel = Panel(flush=True)
        column.addWidget(self.panel, 1)
        self.banner = Banner()
        column.addWidget(self.banner)
        row.addLayout(column, 1)


class GrowingRows(RowsModel):
    """Rows at hand to which older ones are added below without moving what is in sight."""

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows; if they begin with the present ones, only the rest is added."""
        held = tuple(self._pages.get(0, ()))
        if held and len(rows) > len(held) and tuple(rows[: len(held)]) == held:
            self.beginInsertRows(QModelIndex(), len(held), len(rows) - 1)
            self._pages[0] = tuple(rows)
            self._total = len(rows)
            self.endInsertRows()
        elif tuple(rows) != held or not rows:
            self.set_rows(rows)


class HistoryPage(ListPage):
    """Closed shifts and the Z report of the chosen one."""

    def __init__(self, context: Context, model: HistoryModel) -> None:
        super().__init__()
        self.model, asset, language = model, context.shop.asset, context.language
        self.rows = RowsModel(
            [
                Column(translate("shift", "No."), lambda one: one.shift.number, Cell.NUMBER, 72),
                Column(translate("shift", "Business day"), lambda one: day(one.shift.business_date, language), Cell.DATE, 136),
                Column(translate("shift", "Closed by"), lambda one: one.closed_by, Cell.STRONG),
                Column(translate("shift", "Counted"), lambda one: Amount(one.shift.counted or 0, asset), Cell.MONEY, 128),
                Column(translate("shift", "Difference"), lambda one: Amount(one.shift.difference or 0, asset), Cell.MONEY, 128,
                       tone=lambda one: "warning" if one.shift.difference else "text"),
            ],
            parent=self,
        )  # fmt: skip
        self.table = Table(self.rows, name=translate("shift", "Closed shifts"))
        nothing = translate("shift", "No shift was closed yet")
        line = translate("shift", "Every closed shift stays here with its report, the same for ever.")
        self.panel.add(TablePane(self.table, lambda: states.empty(nothing, line, icon="history")), 1)
        self.paper = PaperPane(
            translate("shift", "Closing report (Z)"), translate("shift", "Print"), translate("shift", "Choose a shift")
        )
        self.paper.printed.connect(model.print)
        self.row.addWidget(self.paper)
        self.table.pointed.connect(lambda one: model.choose(one.shift.id) if one else None)
        self.banner.dismissed.connect(lambda: model.set_state(message=None))
        model.state_changed.connect(self._show)
        self._drawn: object = None

    def _show(self, state: HistoryState) -> None:
        if state.rows != self._drawn:
            self._drawn = state.rows
            self.rows.set_rows(state.rows)
            self.table.choose(0)
            state = self.model.state
        self.paper.show_page(layout_shift_report(state.paper, state.width) if state.paper is not None else None)
        self.banner.show_message(state.message)


class ReceiptsPage(ListPage):
    """The papers of a day; the chosen one is shown as printed and may be printed again as a copy."""

    def __init__(self, context: Context, model: ReceiptsModel) -> None:
        super().__init__()
        self._context, self.model = context, model
        self.search = SearchField(translate("shift", "Number, member, cashier or amount"))
        self.search.searched.connect(model.search)
        self._before = IconButton("chevron-left", translate("shift", "The day before"))
        self._after = IconButton("chevron-right", translate("shift", "The day after"))
        self._day = Label("", Role.STRONG, align=paint.CENTRE)
        self._day.setMinimumWidth(120)
        self._before.clicked.connect(lambda: model.go(-1))
        self._after.clicked.connect(lambda: model.go(1))
        self._today = Button(translate("shift", "Today"))
        self._today.clicked.connect(lambda: model.read())
        self.tools.addLayout(toolbar(self._before, self._day, self._after, self._today, self.search, stretch=4))
        asset, zone = context.shop.asset, context.shop.zone
        kinds = kind_words()
        self.rows = RowsModel(
            [
                Column(translate("shift", "Time"), lambda one: f"{from_utc_text(one.bill.recorded_at).astimezone(zone):%H:%M}",
                       Cell.DATE, 72),
                Column(translate("shift", "Number"), lambda one: one.bill.document_no or "", Cell.TEXT, 108),
                Column("", lambda one: kinds.get(one.bill.kind.value, one.bill.kind.value), Cell.BADGE, 108,
                       tone=lambda one: _TONES.get(one.bill.kind.value, "text_2")),
                Column(translate("shift", "Member"), lambda one: one.member or "–", Cell.STRONG),
                Column(translate("shift", "Cashier"), lambda one: one.cashier, Cell.TEXT, 88),
                Column(translate("shift", "Amount"), lambda one: Amount(one.bill.total, asset), Cell.MONEY, 104),
            ],
            parent=self,
        )  # fmt: skip
        self.table = Table(self.rows, name=translate("shift", "Receipts"))
        self._pane = TablePane(self.table, self._nothing)
        self.panel.add(self._pane, 1)
        self.paper = PaperPane(
            translate("shift", "Receipt"), translate("shift", "Print a copy"), translate("shift", "Choose a receipt")
        )
        self.paper.printed.connect(model.reprint)
        self.row.addWidget(self.paper)
        self.table.pointed.connect(lambda one: model.choose(one.bill.document_no) if one else None)
        self.banner.dismissed.connect(lambda: model.set_state(message=None))
        model.state_changed.connect(self._show)
        self._drawn: object = None

    def _nothing(self) -> states.StateView:
        if self.model.state.text:
            line = translate("shift", "Nothing on this day fits “{text}”.").format(text=self.model.state.text)
            return states.empty(translate("shift", "Not found"), line, icon="search")
        return states.empty(
            translate("shift", "Nothing on this day"),
            translate("shift", "Sales, top-ups, refunds and voids of the day stand here."),
            icon="receipt-text",
        )

    def _show(self, state: ReceiptsState) -> None:
        self._day.setText(day(state.day, self._context.language))
        self._after.setEnabled(state.day < state.today)
        self._today.setEnabled(state.day != state.today)
        if (state.rows, state.text) != self._drawn:
            self._drawn = (state.rows, state.text)
            self.rows.set_rows(state.rows)
            self._pane.set_nothing(self._nothing)
            place = next((at for at, row in enumerate(state.rows) if row.bill.document_no == state.chosen), 0)
            self.table.choose(place)
            state = self.model.state
        self.paper.show_page(layout_receipt(state.paper, state.width) if state.paper is not None else None)
        self.banner.show_message(state.message)


_TONES = {"sale": "text_2", "top_up": "positive", "refund": "warning", "void": "negative", "withdrawal": "warning"}


def kind_words() -> dict[str, str]:
    """Return what kinds of papers are called."""
    return {
        "sale": translate("shift", "Sale"),
        "top_up": translate("shift", "Top-up"),
        "refund": translate("shift", "Refund"),
        "void": translate("shift", "Void"),
        "withdrawal": translate("shift", "Paid back"),
    }


class AuditPage(ListPage):
    """The audit trail: who did what, when, to whom; older lines come as one scrolls."""

    def __init__(self, context: Context, model: AuditModel) -> None:
        super().__init__()
        self.model = model
        self.search = SearchField(translate("shift", "Search the audit trail"))
        self.search.searched.connect(model.search)
        self._person = ComboBox((("", translate("shift", "Everybody")),))
        self._person.chosen.connect(model.choose_person)
        self.tools.addLayout(toolbar(self.search, self._person, stretch=0))
        zone, language = context.shop.zone, context.language
        self.rows = GrowingRows(
            [
                Column(translate("shift", "When"), lambda one: moment(from_utc_text(one.recorded_at), zone, language), Cell.DATE,
                       168),
                Column(translate("shift", "Who"), self._who, Cell.STRONG, 152, second=self._approver),
                Column(translate("shift", "What"), action_words, Cell.BADGE, 224, tone=tone),
                Column(translate("shift", "Details"), self._details, Cell.TEXT),
            ],
            parent=self,
        )  # fmt: skip
        self.table = Table(self.rows, name=translate("shift", "Audit trail"))
        self._pane = TablePane(self.table, lambda: states.empty(translate("shift", "Nothing fits"), icon="search"))
        self.panel.add(self._pane, 1)
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.banner.dismissed.connect(lambda: model.set_state(message=None))
        model.state_changed.connect(self._show)

    def _who(self, row: Any) -> str:
        names = self.model.state.names
        if row.actor in names:
            return str(names[row.actor])
        return translate("shift", "Command line") if row.actor == "console" else translate("shift", "The program")

    def _approver(self, row: Any) -> str:
        if not row.approver:
            return ""
        name = self.model.state.names.get(row.approver, "")
        return translate("shift", "approved by {name}").format(name=name)

    def _details(self, row: Any) -> str:
        parts = (subject_words(row, self.model.state.names), detail_words(row))
        return "  ·  ".join(part for part in parts if part)

    def _scrolled(self, value: int) -> None:
        if value >= self.table.verticalScrollBar().maximum() - 200:
            self.model.more()

    def _show(self, state: AuditState) -> None:
        if self._person.count() != len(state.people) + 1:
            self._person.clear()
            self._person.addItem(translate("shift", "Everybody"), "")
            for staff_id, name in state.people:
                self._person.addItem(name, staff_id)
            self._person.set_value(state.person)
            self._person.updateGeometry()
        self.rows.show_rows(state.rows)
        self.banner.show_message(state.message)


def models(context: Context, parent: QObject) -> tuple[HistoryModel, ReceiptsModel, AuditModel]:
    """Return the models of the three lists."""
    return HistoryModel(context, parent), ReceiptsModel(context, parent), AuditModel(context, parent)
