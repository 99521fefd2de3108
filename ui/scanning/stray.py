"""Digits of a scan that nobody recognised, at a widget that takes digits: letters between them tell them from typing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from ui.scanning.burst import gap_ms
from ui.scanning.events import MODIFIERS, moment_of

_RUN_MS = 250
_LEAST = 6
_LETTERS = 2
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class Stray(QObject):
    """Watches the keys of a widget that has no use for letters. A scanner slower than the hold types like a person, but
    no person types six characters with two letters among them into an amount or a PIN without a pause.

    `before_keys()` returns a function that undoes what keys did since; `heard()` is called at the end of such a scan: ask
    for it again. `forget()` when it was read after all.
    """

    def __init__(
        self, before_keys: Callable[[], Callable[[], None]], heard: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._before_keys = before_keys
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(2 * _RUN_MS)
        self._end.timeout.connect(heard)
        self._back: Callable[[], None] | None = None
        self._last: int | None = None
        self._keys = self._letters = 0

    def takes(self, event: QKeyEvent) -> bool:
        """Return whether the key is a part of such a scan, and must do nothing."""
        if event.key() in MODIFIERS:
            return False
        moment, text = moment_of(event), event.text()
        near = gap_ms(self._last, moment) <= _RUN_MS
        self._last = moment
        known = near and self._back is None and self._keys > 0
        if event.key() in _ENDS or not (text and text.isprintable()):
            self._keys, self._back = 0, None
            ends = known and event.key() in _ENDS
            self._end.setInterval(0 if ends else 2 * _RUN_MS)
            if self._end.isActive():
                self._end.start()
            return ends
        if not near or not self._keys:
            self._keys = self._letters = 0
            self._back, known = self._before_keys(), False
        self._keys += 1
        self._letters += text.isalpha()
        if not known and self._keys >= _LEAST and self._letters >= _LETTERS and self._back is not None:
            back, self._back = self._back, None
            back()
            known = True
        if known:
            self._end.setInterval(2 * _RUN_MS)
            self._end.start()
        return known

    def forget(self) -> None:
        """Ask for nothing: the scan was read."""
        self._end.stop()
        self._keys, self._back = 0, None
