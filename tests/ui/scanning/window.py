"""Real key events for a real window: with scan codes and times, sent through the application's filter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.scanning.keyboard import Event
from ui.scanning.decoder import Keyboard, scan_of
from ui.scanning.filter import ScanFilter

NAMED = {
    "Enter": (Qt.Key.Key_Return, "\r", 36),
    "Tab": (Qt.Key.Key_Tab, "\t", 23),
    "F5": (Qt.Key.Key_F5, "", 71),
    "Backspace": (Qt.Key.Key_Backspace, "\b", 22),
    "Shift": (Qt.Key.Key_Shift, "", 50),
}


class Ear:
    """Hears everything a filter says, in order."""

    def __init__(self, scan_filter: ScanFilter) -> None:
        self.said: list[tuple[str, ...]] = []
        scan_filter.scanned.connect(lambda code: self.said.append(("scanned", code)))
        scan_filter.foreign.connect(lambda code, looks: self.said.append(("foreign", code, looks)))
        scan_filter.crowded.connect(lambda code: self.said.append(("crowded", code)))
        scan_filter.again.connect(lambda: self.said.append(("again",)))

    @property
    def codes(self) -> list[str]:
        return [entry[1] for entry in self.said if entry[0] == "scanned"]


def event_for(event: Event) -> QKeyEvent:
    """Return the Qt event the xcb platform would make of a key: code, scan code, text and time."""
    kind = QEvent.Type.KeyPress if event.press else QEvent.Type.KeyRelease
    modifiers = Qt.KeyboardModifier.NoModifier
    if event.key in NAMED:
        key, text, place = NAMED[event.key]
    else:
        text = event.text or event.key
        key, place = Qt.Key(ord(text.upper())), scan_of(event.key, Keyboard.X11) or 0
        if text.isupper():
            modifiers = Qt.KeyboardModifier.ShiftModifier
    made = QKeyEvent(kind, key, modifiers, place, ord(text[0]) if text else 0, 0, text, event.repeat, 1)
    made.setTimestamp(event.time & 0xFFFFFFFF)
    return made


def play(events: list[Event], target: QWidget | None = None) -> None:
    """Send the events in time order to the focus widget, as fast as they come, like a window that was busy."""
    for event in sorted(events, key=lambda event: event.time):
        receiver = target or QApplication.activePopupWidget() or QApplication.focusWidget()
        assert receiver is not None
        made = event_for(event)
        QApplication.sendEvent(receiver, made)


def settle() -> None:
    """Let the longest hold run out."""
    QTest.qWait(150)


def show(window: QWidget, focus: QWidget) -> None:
    """Show and activate a window with the focus on one of its parts."""
    window.move(QPoint(0, 0))
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    focus.setFocus()
    QApplication.processEvents()
    assert QApplication.focusWidget() is focus
