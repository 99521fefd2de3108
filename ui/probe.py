"""What is in sight, one JSON line for each painted state, where SHOP_MEMBER_PROBE names a file: for tests in a real window.

It reads what a screen reader would; nothing of the program asks whether it is on.
"""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

if TYPE_CHECKING:
    from ui.main_window import MainWindow

VARIABLE = "SHOP_MEMBER_PROBE"


class Probe(QObject):
    """Writes after painting, once the window has come to rest, and only if something differs from the last line."""

    def __init__(self, main: MainWindow, path: Path) -> None:
        super().__init__(main)
        self._main, self._path = main, path
        self._last = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._write)
        # Of the first state the window itself tells. Told of every object, PySide looks through every class there is, for
        # 25 ms: too long for what measures the start.
        main.installEventFilter(self)

    def _watch_all(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._main.removeEventFilter(self)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that something was painted."""
        if event.type() in (QEvent.Type.Paint, QEvent.Type.FocusIn) and not self._rest.isActive():
            self._rest.start()
        return False

    def _write(self) -> None:
        at = time.time()
        if not self._last:
            self._watch_all()
        dialog = QApplication.activeModalWidget()
        focus = QApplication.focusWidget()
        texts = [text for top in self._tops(dialog) for text in _texts(top)]
        state = {
            "screen": self._main.here,
            "title": self._main.windowTitle(),
            "dialog": dialog.windowTitle() if dialog is not None else "",
            "focus": f"{type(focus).__name__} {_name(focus)}".strip() if focus is not None else "",
            "actor": self._main.context.session.actor.name if self._main.context.session.actor is not None else "",
            "texts": texts,
        }
        line = json.dumps(state, ensure_ascii=False)
        if line != self._last:
            self._last = line
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps({"at": at, **state}, ensure_ascii=False) + "\n")

    def _tops(self, dialog: QWidget | None) -> list[QWidget]:
        return [self._main, dialog] if dialog is not None and dialog is not self._main else [self._main]


def _texts(top: QWidget) -> list[str]:
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible():
            continue
        name = _name(widget)
        if name:
            found.append(name)
    return found


def _name(widget: QWidget) -> str:
    """Return what a screen reader calls a widget, with what a field holds."""
    name = widget.accessibleName()
    if isinstance(widget, QLineEdit):
        return f"{name}: {widget.displayText()}"
    if not name and isinstance(widget, (QAbstractButton, QLabel)):
        return widget.text()
    return name
