"""The members' screen: the list left, the member or a form right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui import saving, theme
from ui.models.paged import State
from ui.screen import Context
from ui.screens.members.action_forms import CardPane, ErasePane, MergePane, PayoutPane, PointsPane
from ui.screens.members.page import PageView
from ui.screens.members.person_form import PersonPane
from ui.screens.members.pieces import ApprovalBar, FormPane
from ui.screens.members.state import MembersState, Pane
from ui.screens.members.view_model import MembersModel
from ui.theme import Role
from ui.widgets import states
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.fields import SearchField
from ui.widgets.key_rail import bind
from ui.widgets.label import Label
from ui.widgets.panel import Line, Panel
from ui.widgets.table import Table, TablePane

POINTED_AFTER = 90
"""Milliseconds that a row must stay chosen before its page is read: arrow keys may run through the list."""


class MembersView(QWidget):
    """Draws the model's state and hands on what people do."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.model = MembersModel(context, self)
        self._entered = False
        columns = QHBoxLayout(self)
        columns.setContentsMargins(16, 16, 16, 16)
        columns.setSpacing(16)
        columns.addWidget(self._list(), 9)
        columns.addLayout(self._right(), 16)
        self._pointer = QTimer(self)
        self._pointer.setSingleShot(True)
        self._pointer.setInterval(POINTED_AFTER)
        self._pointer.timeout.connect(self._show_pointed)
        self.model.state_changed.connect(self.show_state)
        self.model.rows.state_changed.connect(self._listed)
        self.show_state(self.model.state)

    # -- building

    def _list(self) -> QWidget:
        panel = Panel(flush=True)
        panel.body.setSpacing(0)
        panel.setMinimumWidth(theme.current().px(400))
        head = QVBoxLayout()
        head.setContentsMargins(15, 15, 15, 8)
        head.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.search = SearchField(translate("members", "Name, phone or card"))
        self.enrol = Button(translate("members", "Enrol"), "primary", icon="user-plus", key="Ctrl+N")
        self.count = Label("", Role.BODY, "text_2")
        row.addWidget(self.count, 1)
        row.addWidget(self.enrol)
        head.addWidget(self.search)
        head.addLayout(row)
        panel.body.addLayout(head)
        panel.body.addWidget(Line())
        self.table = Table(self.model.rows, tall=True, name=translate("members", "Members"))
        self.pane = TablePane(self.table, self._nothing)
        self.pane.acted.connect(lambda name: self.model.open_enrol() if name == "enrol" else None)
        panel.add(self.pane, 1)
        self.search.searched.connect(self._search)
        self.search.returnPressed.connect(self._enter)
        self.enrol.clicked.connect(lambda: self.model.open_enrol())
        self.table.opened.connect(lambda member: self.model.show(member.id))
        self.table.pointed.connect(self._point)
        finder = Button("", parent=self)
        finder.setFixedSize(0, 0)
        finder.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        finder.setAccessibleName(translate("members", "Search"))
        finder.clicked.connect(self._to_search)
        bind(finder, "F2")
        return panel

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        self.banner = Banner()
        self.banner.step_taken.connect(self._step)
        self.banner.dismissed.connect(lambda: self.model.set_state(message=None))
        self.approval = ApprovalBar()
        self.approval.given.connect(self.model.approve)
        self.approval.dropped.connect(self.model.drop_approval)
        column.addWidget(self.banner)
        column.addWidget(self.approval)
        self.stack = QStackedWidget()
        self.page = PageView(self.model.ledger)
        self.person, self.points, self.payout = PersonPane(), PointsPane(), PayoutPane()
        self.erase, self.merge = ErasePane(), MergePane()
        self.card = CardPane(self._context.shop.asset.scale)
        nobody = Panel()
        nobody.add(
            states.empty(
                translate("members", "Choose a member"),
                translate("members", "Search on the left, or scan a card."),
                icon="user-round-search",
            ),
            1,
        )
        self.panes: dict[Pane, QWidget] = {
            Pane.NOTHING: nobody,
            Pane.PAGE: self.page,
            Pane.PERSON: self.person,
            Pane.POINTS: self.points,
            Pane.PAYOUT: self.payout,
            Pane.ERASE: self.erase,
            Pane.CARD: self.card,
            Pane.MERGE: self.merge,
        }
        for widget in self.panes.values():
            self.stack.addWidget(widget)
            if isinstance(widget, FormPane):
                widget.cancelled.connect(self.model.back)
        column.addWidget(self.stack, 1)
        self._connect()
        return column

    def _connect(self) -> None:
        model = self.model
        self.page.acted.connect(self._act)
        self.page.tab_chosen.connect(model.open_tab)
        self.person.saved.connect(model.save_person)
        self.person.photo_wanted.connect(self._choose_photo)
        self.person.photo_removed.connect(model.remove_photo)
        self.points.typed.connect(lambda text, taking: model.points_typed(text, taking=taking))
        self.points.sent.connect(lambda text, reason, taking: model.adjust_points(text, reason, taking=taking))
        self.payout.chosen.connect(model.choose_payout)
        self.payout.finished.connect(model.pay_out)
        self.erase.finished.connect(model.erase)
        self.card.issued.connect(model.issue_card)
        self.card.replaced.connect(model.replace_card)
        self.merge.searched.connect(model.find_other)
        self.merge.chosen.connect(model.choose_other)
        self.merge.finished.connect(model.merge)

    def _nothing(self) -> states.StateView:
        if self.model.state.query.strip():
            return states.empty(
                translate("members", "Nobody found"),
                translate("members", "Try another part of the name, the last four digits of the phone, or enrol."),
                ("enrol", translate("members", "Enrol this one")),
                icon="search",
            )
        return states.empty(
            translate("members", "No members yet"),
            translate("members", "A phone number and a name are enough, it takes 15 seconds."),
            ("enrol", translate("members", "Enrol the first one")),
            icon="users",
        )

    # -- the screen

    def opened(self, **arguments: Any) -> None:
        """Come into sight; `member_id` opens a page, `enrol=True` the form, `query` searches."""
        self.model.enter()
        if arguments.get("query"):
            self.search.setText(arguments["query"])
            self._search(arguments["query"])
        if arguments.get("member_id"):
            self.model.show(arguments["member_id"])
        elif arguments.get("enrol"):
            self.model.open_enrol(card=arguments.get("card", ""))
        if self.model.state.pane in (Pane.NOTHING, Pane.PAGE):
            self._to_search()

    def left(self) -> None:
        """Go out of sight."""
        self.model.leave()

    def scanned(self, code: str) -> bool:
        """Take a member's card; a form that waits for a card gets it typed in."""
        state = self.model.state
        if state.pane is Pane.PERSON and state.person is not None and state.person.member_id is None:
            self.person.card.setText(code)
            return True
        if state.pane is Pane.CARD and state.card is not None and state.card.card_id:
            self.card.onto.setText(code)
            return True
        return self.model.scanned(code)

    def member_here(self) -> str:
        """Return whose page is open, for keys that mean "this member"."""
        page = self.model.state.page
        return page.id if page is not None else ""

    def keep(self) -> object:
        """Hand over where it stood."""
        return self.model.state.query, self.member_here(), self.model.state.tab

    def restore(self, kept: Any) -> None:
        """Stand where the widget before stood."""
        query, member_id, tab = kept
        self.search.setText(query)
        self.model.set_state(query=query)
        if member_id:
            self.model.show(member_id, tab)

    # -- drawing

    def show_state(self, state: MembersState) -> None:
        """Draw a state."""
        self.banner.show_message(state.message)
        self.approval.show_approval(state.approval)
        self.stack.setCurrentWidget(self.panes[state.pane])
        if state.page is not None:
            self.page.show_page(state.page, state.tab, state.may)
        self.person.show_person(state.person)
        self.points.show_points(state.points)
        self.payout.show_payout(state.payout)
        self.erase.show_erase(state.erase)
        self.card.show_card(state.card)
        self.merge.show_merge(state.merge)
        for widget in self.panes.values():
            if isinstance(widget, FormPane):
                widget.set_busy(state.busy)
        self.enrol.setVisible(not state.may or "enrol" in state.may)

    def _listed(self, state: State) -> None:
        if state is State.READY:
            self.count.setText(self.model.listed())
            if self._entered:
                self._entered = False
                self.table.setFocus()
                self.table.choose(0)
        elif state is State.EMPTY:
            self.count.setText(self.model.listed())
            self._entered = False

    # -- doing

    def _search(self, text: str) -> None:
        self.model.search(text)

    def _enter(self) -> None:
        if self.model.rows.state is State.READY and self.search.text() == self.model.state.query:
            self.table.setFocus()
            self.table.choose(0)
        else:
            self._entered = True

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    def _point(self, member: Any) -> None:
        if member is not None and self.table.hasFocus():
            self._pointer.start()

    def _show_pointed(self) -> None:
        member = self.table.current()
        if member is not None and member.id != self.member_here():
            self.model.show(member.id)

    def _act(self, name: str) -> None:
        action, _, card_id = name.partition(":")
        model = self.model
        simple: dict[str, Callable[[], Any]] = {
            "till": model.to_till,
            "statement": model.statement,
            "edit": model.open_edit,
            "points": model.open_points,
            "payout": model.open_payout,
            "erase": model.open_erase,
            "merge": model.open_merge,
            "export": self._export,
            "issue": model.open_card,
        }
        of_card: dict[str, Callable[[str], Any]] = {
            "freeze": model.freeze,
            "thaw": model.thaw,
            "replace": model.open_card,
            "print": model.print_card,
            "phone": self._save_card,
        }
        if action in simple:
            simple[action]()
        elif action in of_card:
            of_card[action](card_id)

    def _step(self, name: str) -> None:
        kind, _, rest = name.partition(":")
        if kind == "file":
            saving.show_file(Path(rest))
        else:
            self.model.take_step(name)

    def _export(self) -> None:
        page = self.model.state.page
        if page is not None:
            words = translate("members", "Save all data")
            path = saving.ask_file(self, words, f"{page.name}.json", "JSON (*.json)")
            if path is not None:
                self.model.export(path)

    def _save_card(self, card_id: str) -> None:
        page = self.model.state.page
        card = next((one for one in page.cards if one.id == card_id), None) if page is not None else None
        if card is None:
            return
        path = saving.ask_file(self, translate("members", "Save the card"), f"{card.number}.png", "PNG (*.png)")
        if path is not None:
            self.model.save_card(card_id, path)

    def _choose_photo(self) -> None:
        kinds = translate("members", "Pictures") + " (*.png *.jpg *.jpeg)"
        path = saving.ask_picture(self, translate("members", "Choose a photo"), kinds)
        if path is not None:
            self.model.read_photo(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.model.back():
            self._to_search()
            return
        super().keyPressEvent(event)
