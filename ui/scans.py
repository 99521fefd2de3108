"""From scanner to screen: the filter in front of every key, the native tap, and where a scan goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication

from shop_member.domain.errors import Refusal, Refused
from shop_member.i18n import translate
from ui.messages import Kind, Message, message_of
from ui.scanning.filter import ScanFilter
from ui.sounds import tones

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Scans(QObject):
    """Sends each scan to the screen in sight, then to the till, in the order of scanning.

    What the filter's grammar does not know goes the same way: the shop's own article codes look like nothing, and the
    router of the services has the sentence for payment codes and links. While a dialog is open scans wait in line.
    """

    def __init__(
        self, main: MainWindow, grammar: Callable[[str], bool], once: Callable[[str], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._main = main
        self.filter = ScanFilter(grammar, once=once, parent=self)
        self.filter.scanned.connect(self._scanned)
        self.filter.foreign.connect(lambda code, looks: self._scanned(code))
        self.filter.crowded.connect(self._crowded)
        self.filter.again.connect(self._again)
        self._tap: object | None = None
        self._blocked = False
        main.installEventFilter(self)

    def install(self) -> None:
        """Begin; call it when every other filter of the application stands."""
        self.filter.install()
        if QGuiApplication.platformName() == "xcb":
            from ui.scanning.tap_x11 import install_tap

            self._tap = install_tap(self.filter)

    def remove(self) -> None:
        """Step aside; what is held is handed on."""
        if self._tap is not None:
            self._tap.remove()  # type: ignore[attr-defined]
            self._tap = None
        self.filter.remove()

    def set_hold(self, milliseconds: int) -> None:
        """Hold typed keys for so long, as the shop's settings say."""
        self.filter.set_timing(replace(self.filter.timing, hold=milliseconds))

    def _scanned(self, code: str) -> None:
        self._main.notices.clear_brief()
        if self._main.scan(code):
            return
        known = self._main.context.session.actor is not None
        self._main.notices.say(
            message_of(Refusal(Refused.CODE_UNKNOWN, text=code[:60]) if known else Refusal(Refused.NOT_LOGGED_IN))
        )

    def _crowded(self, code: str) -> None:
        words = translate("scans", "Too many scans at once: the last one was not taken. Scan it again.")
        tones().play(good=False)
        self._main.notices.say(Message(words, Kind.REFUSAL))

    def _again(self) -> None:
        self._main.rest_focus()
        tones().play(good=False)
        words = translate("scans", "The input method took part of the code. Scan it once more.")
        self._main.notices.say(Message(words, Kind.REFUSAL))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep scans in line while a dialog covers the window."""
        if event.type() == QEvent.Type.WindowBlocked and not self._blocked:
            self._blocked = True
            self.filter.pause()
        elif event.type() == QEvent.Type.WindowUnblocked and self._blocked:
            self._blocked = False
            self.filter.resume()
        return False
