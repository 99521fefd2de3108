"""The keyboard of the till: every key that no field wanted, told to the view model."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from shop_member.i18n import translate
from ui.messages import Kind, info
from ui.scanning.events import copy_of, pass_on
from ui.scanning.stray import Stray
from ui.screens.till.finder import FindView
from ui.screens.till.pads import PadArea
from ui.screens.till.state import Mode, TillState
from ui.screens.till.view_model import TillModel
from ui.widgets.key_rail import TWINS

_FUNCTION_KEYS = {getattr(Qt.Key, f"Key_F{number}"): f"F{number}" for number in range(1, 13)}
_RAIL_KEYS = {name: (Qt.Key(key), "") for key, name in _FUNCTION_KEYS.items()} | {
    "%": (Qt.Key.Key_Percent, "%"),
    "PgDn": (Qt.Key.Key_PageDown, ""),
}
_TWIN_KEYS = {sequence: key for key, sequence in TWINS.items()}


class Keyboard(QWidget):
    """Routes keys; the view built on it has the parts named here."""

    _kept: list[QKeyEvent]
    """Keys that came while something was being booked: the next guest's amount begins before the last one is written."""
    model: TillModel
    pad: PadArea
    finder: FindView
    _state: TillState
    _stray: Stray

    if TYPE_CHECKING:

        def _enter(self) -> None: ...

    def before_keys(self) -> Callable[[], None]:
        """See `ui.scanning.fields.remember`."""
        return self.model.before_keys()

    def scan_again(self) -> None:
        """Say that a scan did not arrive whole."""
        self.model.say(info(translate("till", "Please scan once more.")), good=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key of the till that no field wanted; while a booking is under way it waits, in order."""
        if not self.isVisible():
            pass_on([event])  # it was held while the screen changed
            return
        if self._state.mode not in (Mode.FIND, Mode.ENROL) and self._stray.takes(event):
            return
        self._press(event)

    def press_key(self, name: str) -> None:
        """Take a key of the rail, pressed or touched; it waits like any other key."""
        if self.model.asked_scans:
            key, text = _RAIL_KEYS[name]
            self._press(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text))
        else:
            self.model.function(name)

    def _press(self, event: QKeyEvent) -> None:
        if self.model.asked_scans and not self.model.busy:
            self._kept.append(copy_of(event))
        elif self.model.busy:
            # Enter once more is the same Enter, not the next thing to do.
            if self._kept or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._kept.append(copy_of(event))
        elif not self._key(event):
            super().keyPressEvent(event)

    def catch_up(self) -> None:
        """Press the keys that waited; after a refusal they are not what anybody means any more."""
        kept, self._kept = self._kept, []
        message = self._state.message
        if message is not None and message.kind in (Kind.REFUSAL, Kind.FAULT):
            return
        for at, event in enumerate(kept):
            if not self.isVisible():
                pass_on(kept[at:])
                break
            self._press(event)

    def _key(self, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text()
        if key in _FUNCTION_KEYS:
            return self._function(_FUNCTION_KEYS[key])
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if key == Qt.Key.Key_P:
                self.model.print_again()
                return True
            return self._function(_TWIN_KEYS.get(f"Ctrl+{chr(key) if 32 < key < 127 else ''}", ""))
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._enter()
        elif key == Qt.Key.Key_Escape and self.pad.items.field.hasFocus():
            self.pad.items.leave_field()
            self.setFocus()
        elif key == Qt.Key.Key_Escape:
            self.model.escape()
        elif key == Qt.Key.Key_Backspace:
            self.model.erase()
        elif key == Qt.Key.Key_Delete:
            self.model.remove_line()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.model.move(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.model.swap_pad()
        elif self._state.mode in (Mode.FIND, Mode.ENROL):
            return self._into_field(text)
        elif text and text in "0123456789.":
            self.model.type(text)
        elif text and text in "*+-/%":
            self.model.operator(text)
        else:
            return False
        return True

    def _into_field(self, text: str) -> bool:
        """A letter typed beside the search field belongs to it."""
        field = self.finder.field
        if self._state.mode is Mode.FIND and text.isprintable() and text and not field.hasFocus():
            field.setFocus()
            field.insert(text)
            return True
        return False

    def _function(self, key: str) -> bool:
        if not key:
            return False
        if any(one.key == key and not one.enabled for one in self._state.rail):
            return True
        self.model.function(key)
        return True
