"""The native tap on X11: reads key events as they come from the server, before ibus or fcitx can.

Only for fields that accept an input method; everywhere else Qt's own key events are enough. It reads keys by their place,
so a scanner set to another layout than US is not understood in such a field (the till itself reads both). Windows and
macOS have no tap: there, and on Wayland, four quick compositions ask for another scan (`ScanFilter.again`).
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import struct

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QNativeInterface
from PySide6.QtWidgets import QApplication, QWidget

from ui.scanning.decoder import UNKNOWN_KEY, Key, Keyboard, phys_of
from ui.scanning.fields import Remembered, remember
from ui.scanning.filter import ScanFilter
from ui.scanning.tap import Tap, Tapped

_KEY_EVENT = struct.Struct("=BBHIIIIhhhhHBx")  # xcb_key_press_event_t
_PRESS, _RELEASE = 2, 3
_SENT = 0x80
_PRESS_AND_RELEASE_MASK = 3
_TERMINATORS = frozenset((23, 36, 104))  # Tab, Return, keypad Enter
_MODIFIERS = frozenset((50, 62, 66))  # both Shifts, Caps Lock
_COMMANDS = 0x4 | 0x8 | 0x40  # Control, Alt, Super


def wanted(platform: str | None = None) -> bool:
    """Return whether an input method that composes stands between the X server and this program."""
    if (platform or QGuiApplication.platformName()) != "xcb":
        return False
    chosen = [os.environ.get(name, "") for name in ("QT_IM_MODULES", "QT_IM_MODULE", "XMODIFIERS")]
    return any(name in setting for setting in chosen for name in ("ibus", "fcitx", "gcin", "hime", "scim"))


class XcbTap(QAbstractNativeEventFilter):
    """Joins the keys of fields with an input method to a `ScanFilter`; keep a reference while the window lives."""

    def __init__(self, scan_filter: ScanFilter) -> None:
        super().__init__()
        self._filter = scan_filter
        self._tap: Tap[bytes] = Tap(scan_filter.grammar, keyboard=Keyboard.X11, timing=scan_filter.timing)
        self._before: Remembered | None = None
        self._timer = QTimer(scan_filter)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._elapsed)
        self._xcb = ctypes.CDLL(ctypes.util.find_library("xcb") or "libxcb.so.1")
        self._xcb.xcb_send_event.argtypes = (
            ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_char_p,
        )  # fmt: skip
        self._xcb.xcb_flush.argtypes = (ctypes.c_void_p,)

    def install(self) -> None:
        """Stand in front of the input method; refuses (RuntimeError) where there is no X connection."""
        application = QApplication.instance()
        native = application.nativeInterface() if isinstance(application, QGuiApplication) else None
        connection = native.connection() if isinstance(native, QNativeInterface.QX11Application) else 0
        if application is None or not connection:
            raise RuntimeError("no X connection to tap")
        self._connection = ctypes.c_void_p(connection)
        application.installNativeEventFilter(self)
        self._filter.tapped = True

    def remove(self) -> None:
        """Give back what is kept and step aside."""
        self._elapsed()
        application = QApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)
        self._filter.tapped = False

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        """Keep or pass one event of the X server."""
        if kind != b"xcb_generic_event_t":
            return False, 0
        address = int(message)
        response = ctypes.c_uint8.from_address(address).value
        if response & _SENT and response & ~_SENT in (_PRESS, _RELEASE):
            self._tap.returned()
        if response not in (_PRESS, _RELEASE):
            return False, 0
        raw = ctypes.string_at(address, _KEY_EVENT.size)
        _, place, _, time, *_, state, _ = _KEY_EVENT.unpack(raw)
        if self._filter.aside or not self._accepts_input_method():
            self._carry_out(self._tap.quiet())
            return False, 0
        tapped = self._decide(response, place, time, state, raw)
        self._carry_out(tapped)
        return tapped.keep, 0

    def _decide(self, response: int, place: int, time: int, state: int, raw: bytes) -> Tapped[bytes]:
        self._tap.timing = self._filter.timing
        if response == _RELEASE:
            return self._tap.lift(place, raw)
        if place in _MODIFIERS:
            return self._tap.modifier(time, place, raw)
        if state & _COMMANDS:
            return self._tap.other(place, raw)
        if place in _TERMINATORS:
            return self._tap.terminator(time, place, raw)
        if phys_of([Key(time, "", place)], Keyboard.X11) == UNKNOWN_KEY:
            return self._tap.other(place, raw)
        return self._tap.press(time, place, raw)

    def _carry_out(self, tapped: Tapped[bytes]) -> None:
        if tapped.outcome is not None:
            if self._before is not None:
                self._filter.drop_held()
                QGuiApplication.inputMethod().reset()
                self._before.restore()
            else:
                self._filter.hand_on_held()  # all of the scan was kept, so this was typed
            self._before = None
            self._filter.report(tapped.outcome)
        if tapped.begins:
            self._filter.hand_on_held()
            focus = QApplication.focusWidget()
            self._before = remember(focus) if focus is not None else None
        if tapped.back:
            self._before = None  # what is given back is typing, and all that follows is kept
        for raw in tapped.back:
            window = _KEY_EVENT.unpack(raw)[5]
            self._xcb.xcb_send_event(self._connection, 0, window, _PRESS_AND_RELEASE_MASK, raw)
        if tapped.back:
            self._xcb.xcb_flush(self._connection)
        wait = self._tap.wait_ms
        if wait is None:
            self._timer.stop()
        else:
            self._timer.start(wait)

    def _elapsed(self) -> None:
        self._carry_out(self._tap.quiet())

    def _accepts_input_method(self) -> bool:
        focus: QObject | None = QGuiApplication.focusObject()
        if not isinstance(focus, QWidget):
            return False
        return bool(QGuiApplication.inputMethod().queryFocusObject(Qt.InputMethodQuery.ImEnabled, None))


def install_tap(scan_filter: ScanFilter) -> XcbTap | None:
    """Return an installed tap where one is wanted, else None; the filter then watches compositions instead."""
    if not wanted():
        return None
    tap = XcbTap(scan_filter)
    tap.install()
    return tap
