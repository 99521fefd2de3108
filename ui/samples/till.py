"""A till made of the frame's pieces, in the states that matter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.messages import Kind, Message, Step
from ui.theme import Role
from ui.widgets.amount_display import AmountDisplay
from ui.widgets.banner import Banner, Strip
from ui.widgets.charts.bars import VisitBars
from ui.widgets.fit import GivesWay
from ui.widgets.key_rail import KeyButton, KeyRail
from ui.widgets.keypad import Keypad
from ui.widgets.label import Label
from ui.widgets.member import BalanceRow, MemberHeader, NoticeRow, TierBar
from ui.widgets.panel import Line, Panel
from ui.widgets.payment_tile import PaymentTile

Words = dict[str, str]


class TillSample(QWidget):
    """A till made of the frame's pieces, to judge them together."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(16)
        zones = self.zones = QHBoxLayout()
        zones.setSpacing(16)
        zones.addWidget(_basket(words), 352)
        zones.addLayout(self._money(), 504)
        self.member = Panel()
        self.extras = _fill_member(self.member, words)
        zones.addWidget(self.member, 360)
        column.addLayout(zones, 1)
        keys = [("F1", "keys"), ("F2", "find"), ("F3", "topup"), ("F4", "hold"), ("F9", "coupon"), ("F10", "gift")]
        self.rail = KeyRail([KeyButton(key, words[name]) for key, name in [*keys, ("F11", "refund")]])
        column.addWidget(self.rail)
        self.room = GivesWay(self, [self.pad, *self.extras])

    def _money(self) -> QVBoxLayout:
        words = self.words
        column = self.money = QVBoxLayout()
        column.setSpacing(12)
        self.due = AmountDisplay()
        self.due.set_amount(words["due"], "437.00")
        column.addWidget(self.due)
        self.tiles = [
            PaymentTile("stored-value", words["value"], "F5"), PaymentTile("banknote", words["cash"], "F6"),
            PaymentTile("credit-card", words["terminal"], "F7"), PaymentTile("coins", words["points"], "F8"),
        ]  # fmt: skip
        self.tiles[0].set_line("1,602.00")
        self.tiles[0].set_highlighted(True)
        self.tiles[3].set_line("860 = 86.00")
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for number, tile in enumerate(self.tiles):
            grid.addWidget(tile, number // 2, number % 2)
        column.addLayout(grid)
        self.result = NoticeRow("info", words["after"])
        column.addWidget(self.result)
        self.banner = Banner(till=True, stacked=True)
        column.addWidget(self.banner)
        self.strip = Strip()
        column.addWidget(self.strip)
        self.pad = Keypad(words["done"])
        column.addWidget(self.pad, 1)
        column.addStretch()
        return column


def _basket(words: Words) -> Panel:
    panel = Panel(words["basket"])
    for name, count, amount in (("noodle", 2, "360.00"), ("egg", 1, "20.00"), ("tea", 2, "80.00")):
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Label(words[name], Role.TILL), 1)
        line.addWidget(Label(f"×{count}", Role.BODY, "text_2"))
        figure = Label(amount, Role.TILL, align=Qt.AlignmentFlag.AlignRight)
        figure.setFixedWidth(theme.current().px(88))
        line.addWidget(figure)
        panel.body.addSpacing(2)
        panel.body.addLayout(line)
        panel.add(Line())
    panel.body.addStretch(1)
    panel.add(Line())
    for name, amount, token in (("subtotal", "460.00", "text_2"), ("gold5", "−23.00", "positive")):
        line = QHBoxLayout()
        line.addWidget(Label(words[name], Role.BODY, token), 1)
        line.addWidget(Label(amount, Role.TILL, token))
        panel.body.addLayout(line)
    line = QHBoxLayout()
    line.addWidget(Label(words["total"], Role.TILL_STRONG), 1)
    line.addWidget(Label("437.00", Role.FIGURE_L))
    panel.body.addLayout(line)
    return panel


def _fill_member(panel: Panel, words: Words) -> list[QWidget]:
    header = MemberHeader()
    header.set_member(words["name"], words["no"], words["gold"])
    panel.add(header)
    rows = QVBoxLayout()
    rows.setSpacing(0)
    for name, value, note in (
        ("principal", "1,402.00", ""),
        ("bonus", "200.00", ""),
        ("points", "860", words["pending"]),
    ):
        rows.addWidget(BalanceRow(words[name], value, note))
    panel.body.addLayout(rows)
    bar = TierBar()
    bar.set_progress(0.7, words["next"])
    panel.add(bar)
    notices = QVBoxLayout()
    notices.setSpacing(4)
    notices.addWidget(NoticeRow("hourglass", words["expire"], "warning"))
    notices.addWidget(NoticeRow("cake", words["birthday"], "info"))
    panel.body.addSpacing(4)
    panel.body.addLayout(notices)
    panel.body.addSpacing(4)
    panel.add(Label(words["coupons"], Role.STRONG, "text_2"))
    panel.add(NoticeRow("ticket-percent", words["c1"], "positive", key="F9", pressable=True))
    panel.body.addStretch(1)
    visits = VisitBars(36)
    visits.set_visits((1, 0, 2, 1, 1, 0, 3, 1, 2, 2, 1, 2), words["visits"])
    panel.add(visits)
    usual = panel.add(Label(words["usual"], Role.BODY, "text_2"))
    return [usual, visits]


def till_refused(page: TillSample) -> None:
    words = page.words
    page.due.set_amount(words["rest"], "425.00", "437.00 − 12.00", "warning")
    page.tiles[0].set_highlighted(False)
    page.tiles[0].set_taken("12.00")
    page.tiles[3].set_reason(words["reason"])
    page.result.hide()
    page.room.set_wanted(page.pad, False)
    steps = (Step("cash", words["restcash"], "F6"), Step("card", words["restcard"], "F7"))
    page.banner.show_message(Message(words["refused"], Kind.REFUSAL, steps))


def till_done(page: TillSample) -> None:
    words = page.words
    page.due.set_amount(words["change"], "63.00", "500.00 − 437.00", "positive")
    for tile in page.tiles:
        tile.set_highlighted(False)
    page.tiles[0].setFocus(Qt.FocusReason.TabFocusReason)
    page.result.hide()
    page.strip.set_sale(words["change"], "63.00", words["receipt"], words["cashat"])


def till_extreme(page: TillSample) -> None:
    words = page.words
    page.due.set_amount(words["typed"], "999,999,999,999.99", "3 ×", "entry", "NT$")
    page.member.hide()
    page.member = Panel()
    header = MemberHeader()
    header.set_member(words["long"], words["no"], words["platinum"], "violet")
    page.member.add(header)
    page.member.add(BalanceRow(words["principal"], "9,999,999,999.00"))
    page.member.add(BalanceRow(words["points"], "12,345,678", words["pending"]))
    page.member.body.addStretch(1)
    page.zones.addWidget(page.member, 360)
    page.tiles[0].set_line("9,999,999,999.00")
