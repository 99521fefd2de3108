"""A member's page: who it is, what can be done, and the tabs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui import icons, theme
from ui.models.paged import PagedModel
from ui.screens.members.cards_tab import CardsTab
from ui.screens.members.pieces import Facts, LatestRows
from ui.screens.members.state import MemberPage, Overview, Tab
from ui.theme import Role
from ui.widgets import paint, states
from ui.widgets.button import Button, IconButton, LinkButton
from ui.widgets.charts.bars import VisitBars
from ui.widgets.label import Label
from ui.widgets.member import BalanceRow, MemberHeader, NoticeRow, TierBadge, TierBar
from ui.widgets.panel import Line, Panel, scrolled
from ui.widgets.table import Table, TablePane

TABS = (Tab.OVERVIEW, Tab.LEDGER, Tab.CARDS)


class PageView(Panel):
    """The page; `acted(name)` for everything that is done from it, `tab_chosen(tab)`."""

    acted = Signal(str)
    tab_chosen = Signal(object)

    def __init__(self, ledger: PagedModel, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self.body.setSpacing(0)
        self._page: MemberPage | None = None
        head = QHBoxLayout()
        head.setContentsMargins(16, 16, 16, 12)
        head.setSpacing(8)
        self.header = MemberHeader(beside=True)
        head.addWidget(self.header, 1)
        # In large print the member's name needs the room of these words.
        large, to_till = theme.current().scale > 1.1, translate("members", "To the till")
        self.till = IconButton("shopping-basket", to_till) if large else Button(to_till, icon="shopping-basket")
        self.statement = Button(translate("members", "Statement"), icon="file-text", key="Ctrl+M", bound=False)
        self.edit = IconButton("pencil", translate("members", "Edit"))
        self.more = IconButton("ellipsis", translate("members", "More"))
        for name, button in (("till", self.till), ("statement", self.statement), ("edit", self.edit)):
            button.clicked.connect(lambda checked=False, name=name: self.acted.emit(name))
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.menu = QMenu(self)
        self._entries: dict[str, QAction] = {}
        for name, icon, words in (
            ("points", "coins", translate("members", "Adjust points")),
            ("payout", "banknote", translate("members", "Pay back stored value")),
            ("merge", "users", translate("members", "Merge with another member")),
            ("export", "download", translate("members", "Save all data as a file")),
            ("erase", "trash-2", translate("members", "Erase personal data")),
        ):
            entry = self.menu.addAction(icons.icon(icon, "text_2"), words)
            entry.triggered.connect(lambda checked=False, name=name: self.acted.emit(name))
            self._entries[name] = entry
        self.more.clicked.connect(self._open_menu)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for words in (
            translate("members", "Overview"),
            translate("members", "Ledger"),
            translate("members", "Cards"),
        ):
            self.tabs.addTab(words)
        self.tabs.currentChanged.connect(lambda number: self.tab_chosen.emit(TABS[number]))
        self.body.addWidget(self.tabs)
        self.body.addWidget(Line())
        self.stack = QStackedWidget()
        self.overview = OverviewTab()
        self.overview.ledger_wanted.connect(lambda: self.tab_chosen.emit(Tab.LEDGER))
        self.ledger = TablePane(
            Table(ledger, dense=True, name=translate("members", "Ledger")),
            lambda: states.empty(
                translate("members", "Nothing booked yet"),
                translate("members", "Sales, top-ups and everything else that moves value or points stands here."),
                icon="history",
            ),
        )
        self.cards = CardsTab()
        self.cards.acted.connect(self.acted)
        for widget in (scrolled(self.overview), self.ledger, self.cards):
            self.stack.addWidget(widget)
        self.body.addWidget(self.stack, 1)

    def _open_menu(self) -> None:
        corner = self.more.mapToGlobal(self.more.rect().bottomRight())
        corner.setX(corner.x() - self.menu.sizeHint().width())
        self.menu.popup(corner)

    def show_page(self, page: MemberPage, tab: Tab, may: frozenset[str]) -> None:
        """Show a member on a tab; what this person could not even ask for is left away."""
        if page != self._page:
            self._page = page
            self.header.set_member(page.name, page.number, page.tier, page.tone or "gold", photo_of(page.photo))
            self.overview.show_overview(page.overview)
            self.cards.show_cards(page.cards)
            usable = sum(card.usable for card in page.cards)
            words = translate("members", "Cards")
            self.tabs.setTabText(2, f"{words} {usable}" if usable > 1 else words)
        paint.reveal(self.statement, "statements" in may)
        paint.reveal(self.edit, "edit_member" in may)
        self._entries["export"].setVisible("export_member" in may)
        number = TABS.index(tab)
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(number)
        self.tabs.blockSignals(False)
        self.stack.setCurrentIndex(number)


def photo_of(content: bytes) -> QPixmap | None:
    """Return a photo from its bytes; none for none or for what is no picture."""
    if not content:
        return None
    found = QPixmap()
    return found if found.loadFromData(content) else None


class OverviewTab(QWidget):
    """What one wants to know at a glance: value, level and what was last left, habits and person right."""

    ledger_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(16, 16, 16, 16)
        columns.setSpacing(32)
        columns.addLayout(self._value(), 1)
        columns.addLayout(self._person(), 1)

    def _value(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        self.balances = [BalanceRow() for _ in range(3)]
        for balance in self.balances:
            rows.addWidget(balance)
        column.addLayout(rows)
        self._notices = QVBoxLayout()
        self._notices.setSpacing(4)
        column.addLayout(self._notices)
        column.addSpacing(8)
        self._level = Label(translate("members", "Level"), Role.STRONG, "text_2")
        self.badge = TierBadge()
        top = QHBoxLayout()
        top.addWidget(self._level, 1)
        top.addWidget(self.badge)
        column.addLayout(top)
        self.why = Label("", Role.BODY, "text_2", wrap=True)
        column.addWidget(self.why)
        self.bar = TierBar()
        column.addWidget(self.bar)
        column.addSpacing(8)
        head = QHBoxLayout()
        self._latest_head = Label(translate("members", "Latest"), Role.STRONG, "text_2")
        self.all = LinkButton(translate("members", "Ledger"))
        self.all.clicked.connect(lambda: self.ledger_wanted.emit())
        head.addWidget(self._latest_head, 1)
        head.addWidget(self.all)
        column.addLayout(head)
        self.latest = LatestRows()
        column.addWidget(self.latest)
        column.addStretch(1)
        return column

    def _person(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(Label(translate("members", "Visits"), Role.STRONG, "text_2"))
        self.visits = VisitBars(56)
        column.addWidget(self.visits)
        ends = QHBoxLayout()
        self._from, self._to = (Label("", Role.HINT, "text_3", align=side) for side in (paint.LEFT, paint.RIGHT))
        for end in (self._from, self._to):
            font = end.font()
            font.setWeight(font.Weight.Normal)
            end.setFont(font)
        ends.addWidget(self._from, 1)
        ends.addWidget(self._to, 1)
        column.addLayout(ends)
        self.visit_words = Label("", Role.BODY, "text_2", wrap=True)
        column.addWidget(self.visit_words)
        self._usual_head = Label(translate("members", "Usual items"), Role.STRONG, "text_2")
        self.usual = Label("", Role.BODY, wrap=True)
        column.addSpacing(8)
        column.addWidget(self._usual_head)
        column.addWidget(self.usual)
        column.addSpacing(8)
        column.addWidget(Label(translate("members", "Person"), Role.STRONG, "text_2"))
        self.facts = Facts()
        column.addWidget(self.facts)
        self._note_head = Label(translate("members", "Note"), Role.STRONG, "text_2")
        self.note = Label("", Role.BODY, wrap=True)
        column.addSpacing(8)
        column.addWidget(self._note_head)
        column.addWidget(self.note)
        column.addStretch(1)
        return column

    def show_overview(self, overview: Overview) -> None:
        """Show a member."""
        for balance, figure in zip(self.balances, overview.figures, strict=False):
            balance.set_value(figure.label, figure.value, figure.note, figure.token)
        while (item := self._notices.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for notice in overview.notices:
            row = NoticeRow(notice.icon, notice.words, notice.tone)
            row.setToolTip(notice.words)
            self._notices.addWidget(row)
        leveled = overview.fraction >= 0
        for widget in (self._level, self.why, self.bar):
            paint.reveal(widget, leveled)
        self.badge.set_tier(overview.tier if leveled else "", overview.tone or "gold")
        self.why.setText(overview.why)
        self.bar.set_progress(overview.fraction, overview.towards)
        paint.reveal(self._latest_head, bool(overview.latest))
        paint.reveal(self.all, bool(overview.latest))
        self.latest.show_latest(overview.latest)
        self.visits.set_visits(overview.visits, overview.visit_words)
        self._from.setText(overview.months[0] if overview.months else "")
        self._to.setText(overview.months[-1] if overview.months else "")
        self.visit_words.setText(overview.visit_words)
        for head, words, text in (
            (self._usual_head, self.usual, overview.usual),
            (self._note_head, self.note, overview.note),
        ):
            paint.reveal(head, bool(text))
            paint.reveal(words, bool(text))
            words.setText(text)
        self.facts.set_facts([(fact.label, fact.value) for fact in overview.facts])
