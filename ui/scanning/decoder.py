"""Two readings of the same keys: what the layout made of them, and which keys of a US keyboard they were.

A scanner set to US on a French till is right by the keys only, one set to French is right by the text only, so a code
is looked for in both. Nothing here knows a widget or an event loop.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

UNKNOWN_KEY = "\ufffd"
"""Stands in `phys` for a key whose place is unknown, so that a code can never pass by leaving a key out."""


class Keyboard(StrEnum):
    """Where the number of a key comes from: X keycodes (evdev + 8), Windows set 1 scan codes, macOS virtual keys."""

    X11 = "x11"
    WINDOWS = "windows"
    MACOS = "macos"


@dataclass(frozen=True, slots=True)
class Key:
    """One press of a printable key: `time` in ms of the event's own clock, `scan` None if the system names no key."""

    time: int
    text: str
    scan: int | None = None
    repeat: bool = False
    shift: bool = False


def _rows(*rows: tuple[int, str]) -> dict[int, str]:
    return {first + offset: char for first, chars in rows for offset, char in enumerate(chars)}


_X11 = _rows(
    (10, "1234567890-="), (24, "QWERTYUIOP[]"), (38, "ASDFGHJKL;'`"), (51, "\\ZXCVBNM,./"), (63, "*"), (65, " "),
    (79, "789-456+1230."), (106, "/"),
)  # fmt: skip
_WINDOWS = _rows(
    (0x02, "1234567890-="), (0x10, "QWERTYUIOP[]"), (0x1E, "ASDFGHJKL;'`"), (0x2B, "\\ZXCVBNM,./"), (0x37, "*"),
    (0x39, " "), (0x47, "789-456+1230."), (0x135, "/"),
)  # fmt: skip
_MACOS = _rows(
    (0, "ASDFHGZXCV"), (11, "BQWERYT123465=97-80]OU[IP"), (37, "LJ'K;\\,/NM."), (49, " `"), (65, "."), (67, "*"),
    (69, "+"), (75, "/"), (78, "-"), (82, "01234567"), (91, "89"),
)  # fmt: skip
_TABLES: Mapping[Keyboard, Mapping[int, str]] = {
    Keyboard.X11: _X11,
    Keyboard.WINDOWS: _WINDOWS,
    Keyboard.MACOS: _MACOS,
}

_FOLD = {0xFF01 + i: chr(0x21 + i).upper() for i in range(94)} | {0x61 + i: chr(0x41 + i) for i in range(26)}


def fold(text: str) -> str:
    """Return the text with full-width forms made plain and ASCII letters made capitals, and nothing else changed.

    For matching codes only, never for amounts. On full-width forms it equals NFKC; superscripts, ligatures, ſ or ı stay
    as they are, because any other change of a scanned payload is refused.
    """
    return text.translate(_FOLD)


def text_of(keys: Iterable[Key]) -> str:
    """Return what the layout made of the keys, unchanged."""
    return "".join(key.text for key in keys)


def phys_of(keys: Sequence[Key], keyboard: Keyboard) -> str:
    """Return the US capitals and digits by key position, Shift and Caps Lock ignored; empty if no position is known."""
    table = _TABLES[keyboard]
    if all(key.scan is None for key in keys):
        return ""
    return "".join(UNKNOWN_KEY if key.scan is None else table.get(key.scan, UNKNOWN_KEY) for key in keys)


def scan_of(char: str, keyboard: Keyboard) -> int | None:
    """Return the main-block key that carries a US letter, digit or sign, None where there is none."""
    wanted = char.upper()
    return next((scan for scan, found in _TABLES[keyboard].items() if found == wanted), None)
