"""A table, banners, and the states of a list."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shop_member import formats
from shop_member.domain.amounts import Amount, currency
from shop_member.domain.errors import Faulted
from ui.messages import Kind, Message, Step
from ui.models.paged import Cell, Column, RowsModel
from ui.widgets import states
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.panel import Panel
from ui.widgets.table import Table, TablePane

Words = dict[str, str]


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
        today = date(2026, 11, 21)
        model = self.model = RowsModel(
            [
                Column(words["name_head"], lambda one: one[0], Cell.STRONG),
                Column(
                    words["tier_head"],
                    lambda one: words[tiers[one[1] % 4]],
                    Cell.BADGE,
                    130,
                    tone=lambda one: tokens[one[1] % 4],
                ),
                Column(words["last"], lambda one: formats.day(today - timedelta(one[1] * 3), language), Cell.DATE, 120),
                Column(words["balance"], lambda one: one[2], Cell.MONEY, 140),
            ],
            rows,
            self,
        )
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


def nothing(page: ListSample) -> None:
    page.model.set_rows(())


def loading(page: ListSample) -> None:
    page.pane.show_loading()
    page.pane.loading.reveal()
