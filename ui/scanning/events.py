"""Reading Qt's key events: what a key writes, where it is on the keyboard, when it was pressed."""

from __future__ import annotations

import time
from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from ui.scanning.decoder import Key, Keyboard

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALT_GR_ON_WINDOWS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_NONE = Qt.KeyboardModifier.NoModifier
_TERMINATORS: dict[int, str] = {
    Qt.Key.Key_Return: "enter",
    Qt.Key.Key_Enter: "keypad_enter",
    Qt.Key.Key_Tab: "tab",
}
_DEAD = range(0x01001250, 0x010012A0)

MODIFIERS: frozenset[int] = frozenset(
    (
        Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta,
        Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_Mode_switch,
    )
)  # fmt: skip
"""Keys that write nothing by themselves and always pass."""


def now_ms() -> int:
    """Return a steady clock in ms."""
    return time.monotonic_ns() // 1_000_000


def moment_of(event: QKeyEvent) -> int:
    """Return the time the keyboard gave the event; only events without one (made by programs) get the clock's."""
    return event.timestamp() or now_ms()


def record_of(event: QKeyEvent, keyboard: Keyboard, rushing: bool) -> Key | None:
    """Return the key if it is printable or, while a scan is under way, a control character or a dead key; else None.

    AltGr is allowed, which Windows reports as Ctrl and Alt together.
    """
    text = event.text()
    commands = event.modifiers() & _COMMANDS
    if not (text and text.isprintable() and commands in (_NONE, _ALT_GR_ON_WINDOWS)):
        if not rushing:
            return None
        if commands == Qt.KeyboardModifier.ControlModifier and 64 <= event.key() < 96:
            text = chr(event.key() & 0x1F)
        elif event.key() in _DEAD and commands == _NONE:
            text = ""
        else:
            return None
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return Key(moment_of(event), text, place_of(event, keyboard), event.isAutoRepeat(), shift)


def terminator_of(event: QKeyEvent, rushing: bool) -> str | None:
    """Return the name of the key if it may end a scan; while one is under way also Ctrl+M and Ctrl+J, CR and LF of some."""
    commands = event.modifiers() & _COMMANDS
    if commands == _NONE:
        return _TERMINATORS.get(event.key())
    line_end = event.key() in (Qt.Key.Key_M, Qt.Key.Key_J) and commands == Qt.KeyboardModifier.ControlModifier
    return "enter" if line_end and rushing else None


def place_of(event: QKeyEvent, keyboard: Keyboard) -> int | None:
    """Return the key's number on the keyboard, None where the system names none; macOS has its own kind of number."""
    if keyboard is Keyboard.MACOS:
        return event.nativeVirtualKey()
    return event.nativeScanCode() or None


def ident_of(event: QKeyEvent, keyboard: Keyboard) -> Hashable:
    """Name the key itself: Shift may come up between press and release and change what the key is called."""
    return place_of(event, keyboard) or -event.key()


def pass_on(keys: Sequence[QKeyEvent]) -> None:
    """Press keys where the focus is now: the screen they were meant for gave way to another one meanwhile."""
    for event in keys:
        target = QApplication.focusWidget()
        if target is not None and target.isVisible():
            QApplication.sendEvent(target, event)


def copy_of(event: QKeyEvent) -> QKeyEvent:
    """Return an equal event that outlives the original, with its time."""
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy
