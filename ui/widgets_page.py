"""Pages of the gallery that show every widget in every state, so that a change to one is seen before any screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shop_member import formats
from shop_member.domain.amounts import Amount, currency
from shop_member.domain.errors import Faulted
from ui import theme
from ui.messages import Kind, Message, Step
from ui.models.paged import Cell, Column, RowsModel
from ui.screen import Context, GalleryState, SimpleScreen
from ui.theme import Role
from ui.widgets import states
from ui.widgets.amount_display import AmountDisplay
from ui.widgets.banner import Banner, Strip
from ui.widgets.button import Button, IconButton
from ui.widgets.charts.bars import Bar, Bars, Part, StackedBar, VisitBars
from ui.widgets.charts.heat import HeatMap, Spot
from ui.widgets.charts.lines import Curve, Series, Sparkline
from ui.widgets.choice import CheckBox, ComboBox, RadioButton, Segmented, Switch
from ui.widgets.fields import FormRow, SearchField, Steps, form_column, row
from ui.widgets.key_rail import KeyButton, KeyRail
from ui.widgets.keypad import Keypad
from ui.widgets.label import Label
from ui.widgets.member import BalanceRow, MemberHeader, NoticeRow, TierBadge, TierBar
from ui.widgets.panel import Line, Panel
from ui.widgets.payment_tile import PaymentTile
from ui.widgets.table import Table, TablePane
from ui.widgets.tile import LadderTile, Tile
from ui.widgets_samples import WORDS

Words = dict[str, str]


class TillSample(QWidget):
    """A till made of the frame's pieces, to judge them together."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(16)
        zones = QHBoxLayout()
        zones.setSpacing(16)
        zones.addWidget(_basket(words), 352)
        zones.addLayout(self._money(), 504)
        self.member = Panel()
        _fill_member(self.member, words)
        zones.addWidget(self.member, 360)
        column.addLayout(zones, 1)
        keys = [("F1", "keys"), ("F2", "find"), ("F3", "topup"), ("F4", "hold"), ("F9", "coupon"), ("F10", "gift")]
        self.rail = KeyRail([KeyButton(key, words[name]) for key, name in [*keys, ("F11", "refund")]])
        column.addWidget(self.rail)

    def _money(self) -> QVBoxLayout:
        words = self.words
        column = QVBoxLayout()
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
        for number, tile in enumerate(self.tiles):
            grid.addWidget(tile, number // 2, number % 2)
        column.addLayout(grid)
        self.result = NoticeRow("info", words["after"])
        column.addWidget(self.result)
        self.banner = Banner(till=True, closable=False)
        column.addWidget(self.banner)
        self.strip = Strip()
        column.addWidget(self.strip)
        self.pad = Keypad(words["done"])
        column.addWidget(self.pad, 1)
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


def _fill_member(panel: Panel, words: Words) -> None:
    header = MemberHeader()
    header.set_member(words["name"], words["no"], words["gold"])
    panel.add(header)
    panel.body.addSpacing(4)
    for name, value, note in (("principal", "1,402.00", ""), ("bonus", "200.00", ""), ("points", "860", words["pending"])):
        panel.add(BalanceRow(words[name], value, note))
    bar = TierBar()
    bar.set_progress(0.7, words["next"])
    panel.add(bar)
    panel.body.addSpacing(4)
    panel.add(NoticeRow("hourglass", words["expire"], "warning"))
    panel.add(NoticeRow("cake", words["birthday"], "info"))
    panel.body.addSpacing(4)
    panel.add(Label(words["coupons"], Role.STRONG, "text_2"))
    panel.add(NoticeRow("ticket-percent", words["c1"], "positive", key="F9", pressable=True))
    panel.body.addStretch(1)
    panel.add(Label(words["visits"], Role.BODY, "text_2"))
    visits = VisitBars(36)
    visits.set_visits((1, 0, 2, 1, 1, 0, 3, 1, 2, 2, 1, 2), words["visits"])
    panel.add(visits)
    panel.add(Label(words["usual"], Role.BODY, "text_2"))


def _till_refused(page: TillSample) -> None:
    words = page.words
    page.due.set_amount(words["rest"], "425.00", "437.00 − 12.00", "warning")
    page.tiles[0].set_highlighted(False)
    page.tiles[0].set_taken("12.00")
    page.tiles[3].set_reason(words["reason"])
    page.result.hide()
    steps = (Step("cash", words["restcash"], "F6"), Step("card", words["restcard"], "F7"))
    page.banner.show_message(Message(words["refused"], Kind.REFUSAL, steps))


def _till_done(page: TillSample) -> None:
    words = page.words
    page.due.set_amount(words["change"], "63.00", "500.00 − 437.00", "positive")
    for tile in page.tiles:
        tile.set_highlighted(False)
    page.tiles[0].setFocus(Qt.FocusReason.TabFocusReason)
    page.result.hide()
    page.strip.set_sale(words["change"], "63.00", words["receipt"], words["cashat"])


def _till_extreme(page: TillSample) -> None:
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
    page.layout().itemAt(0).layout().addWidget(page.member, 360)
    page.tiles[0].set_line("9,999,999,999.00")


class ControlsSample(QWidget):
    """Buttons, fields and choices in all their states."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        columns = QHBoxLayout(self)
        columns.setContentsMargins(16, 16, 16, 16)
        columns.setSpacing(16)
        left, right = Panel(words["more"]), Panel(words["members"])
        columns.addWidget(left, 1)
        columns.addWidget(right, 1)
        for enabled in (True, False):
            made = [Button(words["save"], "primary", key="Ctrl+S" if enabled else ""), Button(words["cancel"]),
                    Button(words["delete"], "danger", icon="trash-2"), Button(words["more"], "quiet"),
                    IconButton("printer", words["job"])]  # fmt: skip
            for button in made:
                button.setEnabled(enabled)
            left.body.addLayout(row(*made, stretch=5))
        left.body.addLayout(
            row(Button(words["enrol"], "primary", icon="user-plus", size="till"), Button(words["topup"], size="till"), stretch=2)
        )
        steps = Steps([words[f"s{number}"] for number in range(1, 6)])
        steps.set_current(2)
        left.body.addSpacing(8)
        left.add(steps)
        left.body.addSpacing(8)
        tiles = QHBoxLayout()
        tiles.setSpacing(8)
        ladder = [LadderTile("200", "", words["willbe"], "1"), LadderTile("500", words["gives"], words["willbe"], "2"),
                  LadderTile("1,000", words["gives"], words["willbe"], "3")]  # fmt: skip
        ladder[1].setChecked(True)
        ladder[2].setEnabled(False)
        for tile in ladder:
            tiles.addWidget(tile)
        left.body.addLayout(tiles)
        more = QHBoxLayout()
        more.setSpacing(8)
        chosen = Tile(words["free"], "", "calculator", checkable=True)
        chosen.setChecked(True)
        for tile in (Tile(words["gifts"], words["tile_line"], "gift", "4"), chosen):
            more.addWidget(tile)
        left.body.addLayout(more)
        badges = [TierBadge(words[name], name) for name in ("bronze", "silver", "gold")]
        left.body.addLayout(row(*badges, TierBadge(words["platinum"], "violet", "crown"), stretch=4))
        left.body.addStretch(1)
        right.add(SearchField(words["search"]))
        right.body.addLayout(self._form(words))
        right.body.addStretch(1)

    def _form(self, words: Words) -> QVBoxLayout:
        self.phone = QLineEdit("0912 345 67")
        wrong = FormRow(words["phone"], self.phone)
        wrong.set_error(words["phone_bad"])
        shown = QLineEdit(words["name"])
        gone = QLineEdit(words["name"])
        gone.setEnabled(False)
        names = QHBoxLayout()
        names.setSpacing(16)
        names.addWidget(FormRow(words["name_head"], shown))
        names.addWidget(FormRow(words["note"], gone))
        language = ComboBox([("en", "English"), ("zh_TW", "繁體中文"), ("zh_CN", "简体中文")])
        look = Segmented([("light", words["light"]), ("dark", words["dark"]), ("system", words["system"])], "dark")
        hinted = QLineEdit()
        hinted.setPlaceholderText("0912 345 678")
        pairs = QHBoxLayout()
        pairs.setSpacing(16)
        pairs.addWidget(FormRow(words["lang"], language))
        pairs.addWidget(look, 1, Qt.AlignmentFlag.AlignBottom)
        column = form_column(wrong, spacing=10)
        column.addLayout(names)
        column.addWidget(FormRow(words["phone"], hinted, words["phone_hint"]))
        column.addLayout(pairs)
        column.addLayout(
            row(CheckBox(words["consent"], True), CheckBox(words["consent"]), stretch=2, spacing=16)
        )
        column.addLayout(row(RadioButton(words["named"], True), RadioButton(words["bearer"]), stretch=2, spacing=16))
        column.addWidget(Switch(words["sound"], True))
        return column


class ListSample(QWidget):
    """A table, banners and the other states."""

    def __init__(self, words: Words, language: str) -> None:
        super().__init__()
        self.words = words
        asset = currency("CNY" if language == "zh_CN" else "TWD")
        columns = QHBoxLayout(self)
        columns.setContentsMargins(16, 16, 16, 16)
        columns.setSpacing(16)
        panel = Panel(words["members"], flush=True)
        panel.add_action(Button(words["enrol"], "primary", icon="user-plus"))
        tiers = ("gold", "silver", "bronze", "platinum")
        tokens = ("tier_gold", "tier_silver", "tier_bronze", "tier_violet")
        rows = [
            (words["long"] if number == 3 else words["name"], number, Amount(number * 13127 - 26254, asset))
            for number in range(60)
        ]
        model = RowsModel(
            [
                Column(words["name_head"], lambda one: one[0], Cell.STRONG),
                Column(words["tier_head"], lambda one: words[tiers[one[1] % 4]], Cell.BADGE, 130, tone=lambda one: tokens[one[1] % 4]),
                Column(words["last"], lambda one: formats.day(date(2026, 11, 21) - timedelta(one[1] * 3), language), Cell.DATE, 120),
                Column(words["balance"], lambda one: one[2], Cell.MONEY, 140),
            ],
            rows,
            self,
        )  # fmt: skip
        self.table = Table(model)
        self.table.choose(1)
        action = ("enrol", words["enrol"])
        self.pane = TablePane(self.table, lambda: states.empty(words["none"], words["none_line"], action, "users"))
        panel.add(self.pane, 1)
        columns.addWidget(panel, 3)
        side = QVBoxLayout()
        side.setSpacing(12)
        columns.addLayout(side, 2)
        for kind, name, steps in (
            (Kind.REFUSAL, "refused", (Step("cash", words["restcash"]),)),
            (Kind.FAULT, "fault", (Step("retry", words["again"]),)),
            (Kind.SUCCESS, "good", ()),
            (Kind.INFO, "info", ()),
        ):
            banner = Banner()
            banner.show_message(Message(words[name], kind, steps, Faulted.PRINTER_FAILED.value))
            side.addWidget(banner)
        progress = states.ProgressPane()
        progress.begin(words["job"], at_once=True)
        progress.set_progress(0.42, 95)
        card = Panel()
        card.add(progress)
        side.addWidget(card)
        other = Panel()
        other.add(states.empty(words["none"], words["none_line"], action, "users"), 1)
        side.addWidget(other, 1)


class ChartSample(QWidget):
    """All charts."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setSpacing(16)
        bars = Bars(label=lambda value: f"{value:,.0f}", height=180)
        values = (182, 190, 171, 204, 220, 198, 231, 240, 226, 251, 262, 187)
        bars.set_bars([Bar(f"{number + 1}", value * 1000) for number, value in enumerate(values)])
        curve = Curve(x_label=lambda value: f"{value:.0f}%", y_label=lambda value: f"{value:.0f}%", height=200)
        points = tuple((float(x), 100 * (1 - (1 - x / 100) ** 5.5)) for x in range(0, 101, 5))
        last = tuple((float(x), 100 * (1 - (1 - x / 100) ** 3.4)) for x in range(0, 101, 5))
        curve.set_series([Series(words["guests"], points), Series(words["lastyear"], last, True)], (20, words["share"]))
        heat = HeatMap(x_title=words["often"], y_title=words["recent"], height=260)
        spots = [Spot(r, c, float((5 - r) * (c + 1) ** 2 % 37), str((5 - r) * (c + 1) ** 2 % 37), "12%") for r in range(5) for c in range(5)]
        heat.set_grid(("0-7", "8-30", "31-60", "61-180", "180+"), ("1", "2-3", "4-9", "10-24", "25+"), spots)
        heat.set_pressable()
        stack = StackedBar()
        stack.set_parts([Part(words["principal"], 62, "412,400"), Part(words["bonus"], 14, "93,120"),
                         Part(words["points"], 9, "59,866"), Part(words["gifts"], 15, "99,775")])  # fmt: skip
        spark = Sparkline(48)
        spark.set_values((3, 4, 2, 5, 6, 5, 7, 9, 8, 11), words["month"])
        for number, (name, chart) in enumerate((("month", bars), ("core", curve), ("rfm", heat), ("liab", stack))):
            panel = Panel(words[name])
            panel.add(chart, 1)
            if chart is stack:
                panel.body.addStretch(1)
                panel.add(Label(words["month"], Role.BODY, "text_2"))
                panel.add(spark)
            grid.addWidget(panel, number // 2, number % 2)
        grid.setRowStretch(0, 5)
        grid.setRowStretch(1, 6)


def _page(
    name: str,
    build: Callable[[Words, str], QWidget],
    pictures: tuple[GalleryState, ...] = (GalleryState("typical"),),
) -> SimpleScreen:
    def make(context: Context) -> QWidget:
        return build(WORDS[context.language], context.language)

    return SimpleScreen(name, lambda: name, "layout-grid", make, in_bar=False, states=lambda context: pictures)


def _dressed(prepare: Callable[[Any], None]) -> Callable[[Any], None]:
    def both(page: Any) -> None:
        window = page.window()
        window.set_status("scanner", page.words["scanner"])
        window.bar.set_person(" · ".join((page.words["name"], page.words["shift"])))
        prepare(page)

    return both


def _nothing(page: ListSample) -> None:
    page.table.model().set_rows(())


def _loading(page: ListSample) -> None:
    page.pane.show_loading()
    page.pane.loading.reveal()


PAGES = (
    _page("widgets-till", lambda words, _: TillSample(words), (
        GalleryState("typical", _dressed(lambda page: None)), GalleryState("refused", _dressed(_till_refused)),
        GalleryState("done", _dressed(_till_done)), GalleryState("extreme", _dressed(_till_extreme)),
    )),
    _page("widgets-controls", lambda words, _: ControlsSample(words), (
        GalleryState("typical"), GalleryState("focus", lambda page: page.phone.setFocus()),
    )),
    _page("widgets-lists", ListSample, (
        GalleryState("typical"), GalleryState("empty", _nothing), GalleryState("loading", _loading),
    )),
    _page("widgets-charts", lambda words, _: ChartSample(words)),
)  # fmt: skip
"""The pages, as screens of the gallery only."""
