"""Real key events for a real window: with scan codes and times, sent through the application's filter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from tests.ui.scanning.keyboard import Event
from ui.scanning.decoder import Keyboard, scan_of
from ui.scanning.filter import ScanFilter
from ui.widgets.number_edit import NumberEdit, NumberKind

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


class Board(QWidget):
    """The till's resting focus: takes keys itself, and keeps them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.keys: list[tuple[str, int, str]] = []

    @property
    def typed(self) -> str:
        return "".join(text for kind, _, text in self.keys if kind == "down")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(("down", event.key(), event.text()))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.keys.append(("up", event.key(), event.text()))


class Frame(QWidget):
    """A window with one of everything, a default button and a shortcut on a digit."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        self.board, self.line, self.secret, self.spin = Board(), QLineEdit(), QLineEdit(), QSpinBox()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.spin.setRange(0, 1_000_000)
        self.combo, self.editable, self.list, self.note = QComboBox(), QComboBox(), QListWidget(), QPlainTextEdit()
        self.combo.addItems([f"{char} item" for char in "MZQ0123456789ABC"])
        self.editable.setEditable(True)
        self.list.addItems([f"{char} item" for char in "MZQ0123456789ABC"])
        self.list.setCurrentRow(0)
        self.pin = NumberEdit(NumberKind.PIN)
        self.button = QPushButton("Pay")
        self.pressed = 0
        self.button.clicked.connect(self._press)
        for part in (self.board, self.line, self.secret, self.spin, self.combo, self.editable, self.list, self.note):
            layout.addWidget(part)
        layout.addWidget(self.pin)
        layout.addWidget(self.button)

    def _press(self) -> None:
        self.pressed += 1

    def state(self) -> tuple[object, ...]:
        """Everything a stray key could have changed."""
        return (
            self.line.text(), self.secret.text(), self.spin.value(), self.combo.currentIndex(), self.editable.currentText(),
            self.list.currentRow(), self.note.toPlainText(), self.pin.text(), self.pressed, tuple(self.board.keys),
        )  # fmt: skip
