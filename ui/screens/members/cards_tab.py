"""The cards of a member: which there are, and what happens to a lost one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui import theme
from ui.models.paged import Cell, Column, RowsModel
from ui.screens.members.state import CardLine
from ui.widgets import states
from ui.widgets.button import Button
from ui.widgets.panel import Line
from ui.widgets.table import Table, TablePane


class CardsTab(QWidget):
    """A table of cards; below it what can be done with the one chosen. `acted("freeze:ID")` and the like."""

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.model = RowsModel(
            (
                Column(translate("members", "Number"), lambda card: card.number, Cell.STRONG, 120),
                Column(translate("members", "Name on the card"), lambda card: card.holder or "–"),
                Column(translate("members", "A day at most"), lambda card: card.limit or "–", Cell.NUMBER, 144),
                Column(
                    translate("members", "State"), lambda card: card.state, Cell.BADGE, 148, tone=lambda card: card.tone
                ),
            ),
            parent=self,
        )
        self.table = Table(self.model, name=translate("members", "Cards"))
        self.table.pointed.connect(lambda card: self._follow())
        self.pane = TablePane(
            self.table,
            lambda: states.empty(
                translate("members", "No card yet"),
                translate("members", "A card carries a code that the till knows at once."),
                ("issue", translate("members", "Make a card")),
                icon="id-card",
            ),
        )
        self.pane.acted.connect(lambda name: self.acted.emit("issue:") if name == "issue" else None)
        column.addWidget(self.pane, 1)
        column.addWidget(Line())
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 16, 10)
        row.setSpacing(8)
        self.issue = Button(translate("members", "Another card"), icon="plus")
        self.turn = Button("", icon="snowflake")
        self.replace = Button(translate("members", "Replace"), icon="refresh-cw")
        self.phone = Button(translate("members", "For the phone"), icon="qr-code")
        self.print = Button(translate("members", "Print"), icon="printer")
        row.addWidget(self.issue)
        row.addStretch(1)
        self._tools = (self.turn, self.replace, self.phone, self.print)
        for button in self._tools:
            row.addWidget(button)
        column.addLayout(row)
        if theme.current().scale > 1.1:
            # In large print the words need the room.
            for button in (self.issue, *self._tools):
                button.setIcon(QIcon())
        self.issue.clicked.connect(lambda: self.acted.emit("issue:"))
        self.turn.clicked.connect(self._turn)
        for name, button in (
            ("replace", self.replace),
            ("phone", self.phone),
            ("print", self.print),
        ):
            button.clicked.connect(lambda checked=False, name=name: self._act(name))
        self.phone.setToolTip(translate("members", "A picture with the code to send to the guest"))
        self._follow()

    def show_cards(self, cards: Sequence[CardLine]) -> None:
        """Show cards; the one chosen stays chosen."""
        chosen = self.table.current()
        self.model.set_rows(cards)
        place = next((number for number, card in enumerate(cards) if chosen and card.id == chosen.id), 0)
        self.table.choose(place)
        self._follow()

    def _follow(self) -> None:
        card = self.table.current()
        for button in self._tools:
            button.setEnabled(card is not None and card.usable)
        frozen = card is not None and card.frozen
        self.turn.setText(translate("members", "Thaw") if frozen else translate("members", "Freeze"))
        self.turn.updateGeometry()

    def _turn(self) -> None:
        card = self.table.current()
        if card is not None:
            self._act("thaw" if card.frozen else "freeze")

    def _act(self, name: str) -> None:
        card = self.table.current()
        if card is not None:
            self.acted.emit(f"{name}:{card.id}")
