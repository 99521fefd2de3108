"""The lock: who works here at the left, the PIN at the right; a badge works from anywhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shop_member import formats
from shop_member.i18n import translate
from ui import theme
from ui.messages import Kind
from ui.screen import Context
from ui.screens.lock.pieces import PersonTile, PinDots, role_words
from ui.screens.lock.view_model import SHORTEST, LockModel, Stage, State
from ui.sounds import tones
from ui.theme import Role
from ui.widgets import paint, states
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.fields import FormRow
from ui.widgets.fit import GivesWay
from ui.widgets.keypad import Keypad
from ui.widgets.label import Label
from ui.widgets.panel import Panel, scrolled
from ui.widgets.states import StatePane

if TYPE_CHECKING:
    from ui.scanning.stray import Stray


class LockView(QWidget):
    """Covers the window until somebody proves who they are; the sale behind it stays."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.model = LockModel(context, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tiles: dict[str, PersonTile] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(48, 32, 48, 32)
        row.setSpacing(48)
        row.addLayout(self._left(), 1)
        row.addWidget(self._right())
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._tick)
        self.model.state_changed.connect(self._show)
        self._drawn: tuple[Any, ...] = ()
        self._tick()
        self._show(self.model.state)

    @cached_property
    def _stray(self) -> Stray:
        from ui.scanning.stray import Stray

        return Stray(self.before_keys, self.model.scan_again, self)

    # -- what the window calls

    def opened(self, staff_id: str = "", badge: str = "") -> None:
        """Ask for the PIN of `staff_id` or of who was here last; a badge is judged at once."""
        self.model.read(staff_id)
        self._tick()
        self.setFocus()
        if badge:
            self.model.scan(badge)
        else:
            self._context.session.lock()

    def left(self) -> None:
        """Forget whatever was typed."""
        self.model.clear()

    def scanned(self, code: str) -> bool:
        """Take a badge."""
        self._stray.forget()
        return self.model.scan(code)

    # -- building

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        self._time = Label("", Role.DISPLAY_SMALL)
        self._day = Label("", Role.TILL, "text_2")
        column.addWidget(self._time)
        column.addWidget(self._day)
        column.addSpacing(32)
        column.addWidget(Label(self._context.shop.name, Role.TITLE))
        self._hint = Label("", Role.BODY, "text_2", wrap=True)
        column.addSpacing(4)
        column.addWidget(self._hint)
        column.addSpacing(16)
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(4, 4, 4, 4)
        self._grid.setSpacing(12)
        for place in range(2):
            self._grid.setColumnStretch(place, 1)
        self._pane = StatePane(scrolled(holder))
        self._pane.acted.connect(self.model.take)
        column.addWidget(self._pane, 1)
        return column

    def _right(self) -> QWidget:
        panel = Panel()
        panel.body.setContentsMargins(24, 24, 24, 24)
        panel.body.setSpacing(12)
        panel.setFixedWidth(theme.current().px(456))
        self._name = Label("", Role.TITLE, align=paint.CENTRE)
        self._asked = Label("", Role.BODY, "text_2", align=paint.CENTRE)
        panel.add(self._name)
        panel.add(self._asked)
        self._dots = PinDots()
        panel.add(self._dots)
        self._phrase = QLineEdit()
        self._phrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._phrase.returnPressed.connect(self._give_phrase)
        self._phrase_row = FormRow(translate("lock", "The owner's passphrase"), self._phrase)
        panel.add(self._phrase_row)
        self._phrase_done = Button(translate("lock", "Continue"), "primary", size="touch")
        self._phrase_done.clicked.connect(self._give_phrase)
        panel.add(self._phrase_done)
        self._banner = Banner(closable=False, stacked=True)
        self._banner.step_taken.connect(self.model.take)
        panel.add(self._banner)
        panel.body.addStretch(1)
        self._pad = Keypad(translate("lock", "Log in"), pin=True)
        self._pad.setMaximumHeight(theme.current().px(360))
        self._pad.typed.connect(self.model.type)
        self._pad.erased.connect(self.model.erase)
        self._pad.cleared.connect(self.model.clear)
        self._pad.entered.connect(self.model.enter)
        panel.add(self._pad, 8)
        self._room = GivesWay(panel, [self._pad])
        return panel

    # -- showing

    def _show(self, state: State) -> None:
        drawn = (state.people, state.reading)
        if drawn != self._drawn:
            self._drawn = drawn
            self._fill(state)
        for staff_id, tile in self._tiles.items():
            tile.setChecked(staff_id == state.chosen)
            tile.setEnabled(not state.busy)
        person = state.person
        self._name.setText(person.name if person else "")
        self._asked.setText(self._question(state))
        self._dots.show_typed(state.typed, state.wait)
        asks_phrase = state.stage is Stage.PASSPHRASE
        paint.reveal(self._dots, not asks_phrase)
        paint.reveal(self._phrase_row, asks_phrase)
        paint.reveal(self._phrase_done, asks_phrase)
        self._room.set_wanted(self._pad, not asks_phrase)
        if asks_phrase and not self._phrase.hasFocus():
            self._phrase.clear()
            self._phrase.setFocus()
        elif not asks_phrase and self._phrase.hasFocus():
            self._phrase.clear()
            self.setFocus()
        words = {
            Stage.NEW: translate("lock", "Next"),
            Stage.REPEAT: translate("lock", "Save PIN"),
        }.get(state.stage, translate("lock", "Log in"))
        ready = bool(person) and not state.busy and not state.wait and state.typed >= SHORTEST
        self._pad.set_enter(words, enabled=ready)
        if (
            state.message is not self._banner.message
            and state.message is not None
            and state.message.kind is Kind.REFUSAL
        ):
            tones().play(good=False)
        self._banner.show_message(state.message)
        self._hint.setText(self._hint_words(state))

    def _fill(self, state: State) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._tiles = {}
        for place, person in enumerate(state.people):
            tile = PersonTile(person)
            tile.clicked.connect(lambda checked=False, staff_id=person.id: self._choose(staff_id))
            self._grid.addWidget(tile, place // 2, place % 2)
            self._tiles[person.id] = tile
        self._grid.setRowStretch(len(state.people) // 2 + 1, 1)
        if state.people:
            self._pane.show_content()
        elif state.reading:
            self._pane.show_loading()
        else:
            heading = translate("lock", "Nobody works here yet")
            self._pane.show_view(states.empty(heading, "", ("retry", translate("lock", "Read again")), "users"))

    def _choose(self, staff_id: str) -> None:
        self.model.choose(staff_id)
        self.setFocus()

    def _question(self, state: State) -> str:
        if state.person is None:
            return ""
        return {
            Stage.PIN: role_words(state.person),
            Stage.NEW: translate("lock", "Choose a new PIN"),
            Stage.REPEAT: translate("lock", "Type the new PIN again"),
            Stage.PASSPHRASE: translate("lock", "Then choose a new PIN"),
        }[state.stage]

    def _hint_words(self, state: State) -> str:
        if state.demo:
            from shop_member.demo.pins import PINS

            return translate("lock", "Demo shop. PINs: owner {owner}, manager {manager}, cashier {cashier}.").format(
                **PINS
            )
        return translate("lock", "Scan your badge, or choose your name and type your PIN.")

    def _give_phrase(self) -> None:
        self.model.give_passphrase(self._phrase.text())

    def _tick(self) -> None:
        now = self._context.clock.now().astimezone(self._context.shop.zone)
        self._time.setText(f"{now:%H:%M}")
        weekday = (
            translate("days", "Monday"), translate("days", "Tuesday"), translate("days", "Wednesday"),
            translate("days", "Thursday"), translate("days", "Friday"), translate("days", "Saturday"),
            translate("days", "Sunday"),
        )[now.weekday()]  # fmt: skip
        self._day.setText(f"{formats.day(now.date(), self._context.language)}  {weekday}")
        self._minute.start((60 - now.second) * 1000)

    # -- keys

    def before_keys(self) -> Callable[[], None]:
        """See `ui.scanning.fields.remember`."""
        return self.model.before_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits go to the PIN, arrows to the people; those of a badge that was not read whole go nowhere."""
        if not self.isVisible():
            from ui.scanning.events import pass_on

            pass_on([event])  # it was held while somebody was let in
            return
        if self._stray.takes(event):
            return
        key, text = event.key(), event.text()
        columns = 2
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.model.enter()
        elif key == Qt.Key.Key_Escape:
            self.model.back()
        elif key == Qt.Key.Key_Backspace:
            self.model.erase()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.model.step(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.model.step(columns if key == Qt.Key.Key_Down else -columns)
        elif text.isascii() and text.isdigit():
            self.model.type(text)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Digits belong to the PIN whichever tile has the focus.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.text().isdigit():
                event.accept()
        return super().event(event)
