"""Issuing coupons to a segment, to one member, or onto paper; and the figures of what came of a kind (C6, C7)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from shop_member.domain.amounts import Amount
from shop_member.domain.views import MemberRow
from shop_member.formats import money
from shop_member.i18n import translate
from ui.models.paged import Cell, Column, RowsModel
from ui.saving import ask_file
from ui.screen import Context
from ui.screens.coupons.view_model import BIRTHDAY, BUSY, EVERYBODY, SILENT, TAG, TIER, CouponsModel, State, Wanted
from ui.theme import Role
from ui.widgets import paint, states
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.choice import ComboBox, Switch
from ui.widgets.fields import FormRow, SearchField
from ui.widgets.label import Label
from ui.widgets.number_edit import NumberEdit, NumberKind
from ui.widgets.panel import Panel, scrolled
from ui.widgets.table import Table, TablePane


def _heading(words: str, line: str = "") -> Panel:
    panel = Panel()
    panel.body.setSpacing(12)
    panel.add(Label(words, Role.TILL_STRONG))
    if line:
        panel.add(Label(line, Role.BODY, "text_2", wrap=True))
    return panel


class IssuePage(QWidget):
    """Three ways out: to every member of a segment at once, to one member, as codes on a sheet."""

    def __init__(self, context: Context, model: CouponsModel) -> None:
        super().__init__()
        self._context, self.model = context, model
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        inside = QWidget()
        parts = QVBoxLayout(inside)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(16)
        for part in (self._make_segment(), self._make_member(), self._make_sheet()):
            parts.addWidget(part)
        parts.addStretch(1)
        column.addWidget(scrolled(inside), 1)
        self.banner = Banner()
        self.banner.dismissed.connect(lambda: model.set_state(message=None))
        column.addWidget(self.banner)

    def _make_segment(self) -> Panel:
        model = self.model
        panel = _heading(
            translate("coupons", "To many members"),
            translate("coupons", "Every member of the group gets one coupon, all of them at once."),
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        self.by = ComboBox(
            (
                (EVERYBODY, translate("coupons", "Every member")),
                (TIER, translate("coupons", "Of a level")),
                (TAG, translate("coupons", "With a tag")),
                (BIRTHDAY, translate("coupons", "With a birthday in month")),
                (SILENT, translate("coupons", "Not here for so many days")),
                (BUSY, translate("coupons", "At least so many visits in 90 days")),
            )
        )
        self.by.chosen.connect(lambda by: model.want(replace(model.state.wanted, by=by, value=self._first(by))))
        self.named = ComboBox()
        self.named.chosen.connect(lambda value: model.want(replace(model.state.wanted, value=value)))
        self.figure = NumberEdit(NumberKind.AMOUNT, scale=0)
        self.figure.textEdited.connect(
            lambda text: model.want(replace(model.state.wanted, value=text.replace(",", "")))
        )
        row.addWidget(FormRow(translate("coupons", "Who"), self.by), 2)
        self._named_row = FormRow(translate("coupons", "Which"), self.named)
        self._figure_row = FormRow(translate("coupons", "How many"), self.figure)
        row.addWidget(self._named_row, 1)
        row.addWidget(self._figure_row, 1)
        panel.body.addLayout(row)
        self.consent = Switch(translate("coupons", "Only members who agreed to messages"))
        self.consent.clicked.connect(lambda on: model.want(replace(model.state.wanted, consent=on)))
        panel.add(self.consent)
        foot = QHBoxLayout()
        self.count_words = Label("", Role.TILL_STRONG)
        self.send = Button(translate("coupons", "Issue to all of them"), "primary", icon="ticket-percent")
        self.send.clicked.connect(model.campaign)
        foot.addWidget(self.count_words, 1)
        foot.addWidget(self.send)
        panel.body.addLayout(foot)
        return panel

    def _make_member(self) -> Panel:
        model = self.model
        panel = _heading(translate("coupons", "To one member"))
        self.search = SearchField(translate("coupons", "Name, phone or card number"))
        self.search.searched.connect(model.find)
        panel.add(self.search)
        self.rows = RowsModel(
            [
                Column(translate("coupons", "Name"), lambda one: one.name, Cell.STRONG,
                       second=lambda one: " · ".join(part for part in (one.phone, *one.card_numbers[:1]) if part)),
            ],
            parent=self,
        )  # fmt: skip
        self.table = Table(self.rows, tall=True, name=translate("coupons", "Members found"))
        self.table.activated.connect(self._give)
        self._pane = TablePane(self.table, lambda: states.empty(translate("coupons", "Nobody found"), icon="users"))
        self._pane.setMinimumHeight(200)
        panel.add(self._pane)
        return panel

    def _make_sheet(self) -> Panel:
        model = self.model
        panel = _heading(
            translate("coupons", "On paper"),
            translate("coupons", "Coupons without a name, for whoever brings them: each with a code of its own."),
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        self.count = NumberEdit(NumberKind.AMOUNT, scale=0)
        self.count.setText("10")
        row.addWidget(FormRow(translate("coupons", "How many"), self.count), 1)
        self.make = Button(translate("coupons", "Make codes"), icon="plus")
        self.make.clicked.connect(lambda: model.print_codes(_whole(self.count.text())))
        self.save = Button(translate("coupons", "Save the sheet"), "primary", icon="download")
        self.save.clicked.connect(self._save)
        row.addWidget(self.make, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.save, 0, Qt.AlignmentFlag.AlignBottom)
        panel.body.addLayout(row)
        return panel

    def _first(self, by: str) -> str:
        state = self.model.state
        if by == TIER:
            return state.tiers[0].id if state.tiers else ""
        return (state.tags[0] if state.tags else "") if by == TAG else ""

    def _give(self, index: object) -> None:
        row = self.rows.row(index.row())  # type: ignore[attr-defined]
        if isinstance(row, MemberRow):
            self.search.clear()
            self.model.give(row)

    def _save(self) -> None:
        state = self.model.state
        if state.kind is None or not state.printed:
            return
        path = ask_file(self, self.save.text(), f"{state.kind.name}.pdf", "PDF (*.pdf)")
        if path is not None:
            self.model.save_sheet(Path(path), state.printed)

    def show_state(self, state: State) -> None:
        """Show whom it would reach, whom the search found, what is ready for paper."""
        wanted: Wanted = state.wanted
        self.by.set_value(wanted.by)
        paint.reveal(self._named_row, wanted.by in (TIER, TAG))
        paint.reveal(self._figure_row, wanted.by in (BIRTHDAY, SILENT, BUSY))
        named = (
            tuple((one.id, one.name) for one in state.tiers) if wanted.by == TIER else tuple((t, t) for t in state.tags)
        )
        if named != self._shown_names():
            self.named.clear()
            for value, words in named:
                self.named.addItem(words, value)
        if wanted.by in (TIER, TAG):
            self.named.set_value(wanted.value)
        if self.figure.text().replace(",", "") != wanted.value and wanted.by in (BIRTHDAY, SILENT, BUSY):
            self.figure.setText(wanted.value)
        self.consent.setChecked(wanted.consent)
        self.count_words.setText(translate("coupons", "%n members", state.size) if state.size is not None else "–")
        usable = state.kind is not None and state.kind.active and not state.kind.applies_itself and not state.busy
        self.send.setEnabled(usable and bool(state.size))
        self.make.setEnabled(usable)
        self.save.setEnabled(bool(state.printed) and not state.busy)
        self.rows.set_rows(state.hits)
        paint.reveal(self._pane, bool(self.search.text().strip()))
        self.banner.show_message(state.message)

    def _shown_names(self) -> tuple[tuple[str, str], ...]:
        return tuple((self.named.itemData(at), self.named.itemText(at)) for at in range(self.named.count()))


def _whole(text: str) -> int:
    digits = text.replace(",", "")
    return int(digits) if digits.isascii() and digits.isdigit() else 0


class EffectPage(QWidget):
    """What came of a kind: how many went out, came back, lapsed; what they gave and what the guests spent with them."""

    def __init__(self, context: Context, model: CouponsModel) -> None:
        super().__init__()
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        panel = _heading(translate("coupons", "What came of it"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._figures: dict[str, Label] = {}
        for at, (name, words) in enumerate(self._words()):
            label = Label(words, Role.BODY, "text_2")
            figure = Label("", Role.TILL_STRONG)
            self._figures[name] = figure
            self._grid.addWidget(label, at, 0)
            self._grid.addWidget(figure, at, 1, Qt.AlignmentFlag.AlignRight)
        panel.body.addLayout(self._grid)
        panel.body.addStretch(1)
        column.addWidget(panel, 1)
        model.state_changed.connect(self.show_state)

    def _words(self) -> tuple[tuple[str, str], ...]:
        return (
            ("issued", translate("coupons", "Issued")),
            ("used", translate("coupons", "Used")),
            ("share", translate("coupons", "Used of those issued")),
            ("expired", translate("coupons", "Lapsed")),
            ("cancelled", translate("coupons", "Cancelled")),
            ("members", translate("coupons", "Members who used it")),
            ("gave", translate("coupons", "What it took off")),
            ("sales", translate("coupons", "Sales with it")),
        )

    def show_state(self, state: State) -> None:
        """Show the figures, or nothing while they are being read."""
        effect, asset = state.effect, self._context.shop.asset
        texts = dict.fromkeys(self._figures, "–")
        if effect is not None:
            for name in ("issued", "used", "expired", "cancelled", "members"):
                texts[name] = f"{getattr(effect, name):,}"
            texts["gave"] = money(Amount(effect.gave, asset))
            texts["sales"] = money(Amount(effect.sales, asset))
            if effect.issued:
                texts["share"] = f"{effect.used * 100 / effect.issued:.1f} %"
        for name, text in texts.items():
            self._figures[name].setText(text)
