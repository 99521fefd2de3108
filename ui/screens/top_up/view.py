"""The top-up's widget: the ladder where the basket stands, money in the middle, the guest on the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui import theme
from ui.messages import Kind, Message
from ui.scanning.events import copy_of, pass_on
from ui.scanning.stray import Stray
from ui.screen import Context
from ui.screens.till.money import MessageBar, Slot, Tiles
from ui.screens.till.pads import PadArea
from ui.screens.till.people import GuestView, Nobody, column_panel
from ui.screens.till.state import Items, Pad
from ui.screens.till.view import NARROW, WIDE
from ui.screens.top_up.state import LadderStep, TopUpState
from ui.screens.top_up.view_model import TopUpModel
from ui.sounds import tones
from ui.widgets.amount_display import AmountDisplay
from ui.widgets.key_rail import TWINS, KeyButton, KeyRail
from ui.widgets.panel import Panel, scrolled
from ui.widgets.tile import LadderTile, Tile

_KEYS = {Qt.Key.Key_F6: "F6", Qt.Key.Key_F7: "F7"}
_TWIN_KEYS = {TWINS[key]: key for key in ("F6", "F7")}


class Ladder(QWidget):
    """The steps, two a row, and another amount at the end. `chosen(number)`, `other()`."""

    chosen = Signal(int)
    other = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[LadderStep, ...] | None = None
        self._tiles: list[LadderTile] = []
        self._other = Tile(translate("top_up", "Other amount"), "", "pencil", "*", checkable=True, parent=self)
        self._other.clicked.connect(self.other)
        self.setProperty("plain", True)

    def show_steps(self, steps: tuple[LadderStep, ...], *, custom: bool) -> None:
        """Show the ladder; tiles are made anew only when the offers change."""
        unmarked = tuple((one.pays, one.gifts, one.line) for one in steps)
        before, self._shown = self._shown, steps
        if before is None or unmarked != tuple((one.pays, one.gifts, one.line) for one in before):
            for tile in self._tiles:
                tile.hide()
                tile.deleteLater()
            self._tiles = []
            for number, one in enumerate(steps):
                tile = LadderTile(one.pays, one.gifts, one.line, one.digit, self)
                tile.clicked.connect(self._teller(number))
                tile.show()
                self._tiles.append(tile)
            self._place()
        for tile, one in zip(self._tiles, steps, strict=True):
            tile.setChecked(one.selected)
        self._other.setChecked(custom)

    def _teller(self, number: int) -> Callable[[], None]:
        return lambda: self.chosen.emit(number)

    def _columns(self) -> int:
        """Two a row, or one where a sum or a part of a gift would be cut."""
        return 2 if all(tile.fits((self.width() - 8) // 2) for tile in self._tiles) else 1

    def _place(self) -> None:
        columns = self._columns()
        width = (self.width() - 8 * (columns - 1)) // columns
        top = 0
        for first in range(0, len(self._tiles), columns):
            row = self._tiles[first : first + columns]
            height = max(theme.current().px(112), *(tile.height_for(width) for tile in row))
            for column, tile in enumerate(row):
                tile.setGeometry(column * (width + 8), top, width, height)
            top += height + 8
        self._other.setGeometry(0, top, self.width(), theme.current().px(72))
        self.setMinimumHeight(top + theme.current().px(72))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()


class TopUpView(QWidget):
    """Draws a TopUpState and reports keys and touches."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.model = TopUpModel(context)
        self.model.setParent(self)
        self._stray = Stray(self.before_keys, self.model.scan_again, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("top_up", "Top up"))
        self._message: Message | None = None
        self._kept: list[QKeyEvent] = []
        """Keys that came while the ladder was being read or the top-up booked; pressed in order when that is done."""
        self._begun = False
        self._build()
        self.model.state_changed.connect(self.show_state)
        self.show_state(self.model.state)

    def opened(self, member_id: str = "", card_id: str | None = None) -> None:
        """Begin for a member; without one a scan brings somebody."""
        self.setFocus()
        self._kept = []
        if member_id:
            self._begun = True
            self.model.open(member_id, card_id)

    def left(self) -> None:
        """Hand keys that came during the booking to where the focus goes: the next guest's amount begins early."""
        kept, self._kept = self._kept, []
        if kept:
            QTimer.singleShot(0, self, lambda: pass_on(kept))

    def scanned(self, code: str) -> bool:
        """Take a member card; any other code is answered on the till."""
        self.setFocus()
        self._stray.forget()
        self._begun = True
        self.model.scan(code)
        return True

    def _build(self) -> None:
        page = self._page = QVBoxLayout(self)
        page.setContentsMargins(16, 16, 16, 16)
        page.setSpacing(16)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        page.addLayout(columns, 1)
        self._left = Panel(translate("top_up", "Top-up ladder"))
        self._left.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.ladder = Ladder()
        self.ladder.chosen.connect(lambda number: self.model.choose_step(number))
        self.ladder.other.connect(lambda: self.model.other_amount())
        self._left.add(scrolled(self.ladder), 1)
        columns.addWidget(self._left)
        self._money = QWidget()
        columns.addWidget(self._money, 1)
        self._build_money()
        self._people = column_panel()
        self.guest = GuestView()
        self.nobody = Nobody()
        self._people.add(self.guest, 1)
        self._people.add(self.nobody, 1)
        columns.addWidget(self._people)
        back = KeyButton("Esc", translate("top_up", "Back"), "arrow-left")
        back.clicked.connect(lambda: self.model.escape())
        back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        back.setFixedWidth(theme.current().px(180))
        row = QHBoxLayout()
        row.addWidget(KeyRail([back]))
        row.addStretch(1)
        page.addLayout(row)

    def _build_money(self) -> None:
        column = QVBoxLayout(self._money)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.display = AmountDisplay()
        self.tiles = Tiles(rows=1)
        self.tiles.chosen.connect(lambda name: self.model.take(name))
        self.slot = Slot()
        self.pad = PadArea(decimals=self._context.shop.asset.scale > 0)
        self.pad.typed.connect(lambda text: self.model.type(text))
        self.pad.erased.connect(lambda: self.model.erase())
        self.pad.cleared.connect(lambda: self.model.clear())
        self.pad.entered.connect(lambda: self.model.enter())
        for widget in (self.display, self.tiles, self.slot):
            column.addWidget(widget)
        column.addWidget(self.pad, 1)
        self.messages = MessageBar(self._money)
        self.messages.taken.connect(lambda step: self.model.take(step))
        self.messages.dismissed.connect(lambda: self.model.dismiss())

    def show_state(self, state: TopUpState) -> None:
        """Draw a state; a refusal sounds."""
        message, before, self._message = state.message, self._message, state.message
        if message is not None and message is not before and message.kind in (Kind.REFUSAL, Kind.FAULT):
            tones().play(good=False)
        display = state.display
        self.display.set_amount(display.label, display.amount, display.note, display.tone, display.prefix)
        self.ladder.show_steps(state.steps, custom=state.custom)
        self.tiles.show_tiles(state.tiles)
        self.slot.show_line(state.result, "stored-value" if state.result else "", None)
        self.messages.show_message(state.message)
        if self._kept and not self._waits(state):
            kept, self._kept = self._kept, []
            # After a refusal they are not what anybody means any more.
            if message is None or message.kind not in (Kind.REFUSAL, Kind.FAULT):
                QTimer.singleShot(0, self, lambda: self._catch_up(kept))
        self.pad.show_pad(Pad.DIGITS, Items(), state.enter, enabled=not state.busy)
        self.guest.setVisible(state.guest is not None)
        self.nobody.setVisible(state.guest is None)
        if state.guest is not None:
            self.guest.show_guest(state.guest)
        self._place_message()

    def _place_message(self) -> None:
        self.messages.place(QRect(self.slot.mapTo(self._money, QPoint(0, 0)), self.slot.size()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        part = min(max((self.width() - NARROW) / (WIDE - NARROW), 0.0), 1.0)
        squeeze = min(self.width() / 1280, 1.0)
        self._left.setFixedWidth(round((352 + 128 * part) * squeeze) // 2 * 2)
        self._people.setFixedWidth(round((360 + 136 * part) * squeeze) // 2 * 2)
        self.tiles.set_tall(self.height() >= 900)
        self.display.setMinimumHeight(theme.current().px(152 if self.height() >= 900 else 112))
        self._page.activate()
        self._place_message()

    def showEvent(self, event: object) -> None:
        self._place_message()

    def before_keys(self) -> Callable[[], None]:
        """See `ui.scanning.fields.remember`."""
        return self.model.before_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same keys as on the till."""
        if not self.isVisible():
            pass_on([event])
            return
        if self._stray.takes(event):
            return
        state = self.model.state
        if self._waits(state):
            # Enter once more is the same Enter.
            if not state.busy or self._kept or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._kept.append(copy_of(event))
        elif not self._key(event):
            super().keyPressEvent(event)

    def _waits(self, state: TopUpState) -> bool:
        reading = self._begun and self.model.facts is None and state.message is None
        return reading or state.busy

    def _catch_up(self, kept: list[QKeyEvent]) -> None:
        for event in kept:
            if self._waits(self.model.state):
                self._kept.append(event)
            else:
                self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text()
        if key in _KEYS:
            self.model.function(_KEYS[Qt.Key(key)])
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            twin = _TWIN_KEYS.get(f"Ctrl+{chr(key) if 32 < key < 127 else ''}")
            if twin is None:
                return False
            self.model.function(twin)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.model.enter()
        elif key == Qt.Key.Key_Escape:
            self.model.escape()
        elif key == Qt.Key.Key_Backspace:
            self.model.erase()
        elif text and text in "0123456789.":
            self.model.type(text)
        elif text and text in "*+/":
            self.model.operator(text)
        else:
            return False
        return True


def build(context: Context) -> Any:
    """Return the top-up."""
    return TopUpView(context)
