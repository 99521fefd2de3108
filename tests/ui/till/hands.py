"""Hands at a real window: synthetic keys, scans and entries, each counted as an action."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.main_window import MainWindow
from ui.screens.till.view import TillView

KEYS = (
    {"Enter": Qt.Key.Key_Return, "Esc": Qt.Key.Key_Escape, "Backspace": Qt.Key.Key_Backspace}
    | {
        "Up": Qt.Key.Key_Up,
        "Down": Qt.Key.Key_Down,
    }
    | {f"F{number}": getattr(Qt.Key, f"Key_F{number}") for number in range(1, 13)}
)


class Hands:
    """Does and counts actions as flows.md counts them: a key, a scan, an entry with whatever closes it."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.actions = 0

    @property
    def till(self) -> TillView:
        view = self.window.widget("till")
        assert isinstance(view, TillView)
        return view

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or self.window.widget(self.window.here)

    def key(self, name: str) -> None:
        self.actions += 1
        QTest.keyClick(self._target(), KEYS[name])
        QApplication.processEvents()

    def digit(self, digit: str) -> None:
        self.actions += 1
        QTest.keyClicks(self._target(), digit)
        QApplication.processEvents()

    def scan(self, code: str) -> None:
        self.actions += 1
        self.window.scan(code)
        QApplication.processEvents()

    def entry(self, text: str, *, closed: bool = False) -> None:
        self.actions += 1
        QTest.keyClicks(self._target(), text)
        if closed:
            QTest.keyClick(self._target(), KEYS["Enter"])
        QApplication.processEvents()
