"""Lines from a serial scanner: bytes in, codes out; no port, no clock.

A serial (virtual COM) scanner is immune to layouts, Caps Lock, focus and input methods. The port itself is a
`SerialSource`, so that whatever opens it (Qt's serial module, or the system's own calls) stays exchangeable.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

LONGEST = 512
PAUSE_MS = 60
_ENDS = b"\r\n"


class SerialSource(Protocol):
    """An opened port of a scanner at 9600 8N1, named by vendor and product so that its COM number may change."""

    name: str

    def start(self, received: Callable[[bytes, int], None], lost: Callable[[], None]) -> None:
        """Report each piece of bytes with its time in ms, and once when the scanner is unplugged."""

    def stop(self) -> None:
        """Close the port."""


class SerialLines:
    """Cuts the bytes of one scanner into codes: at CR, LF or both, or after a pause of 60 ms.

    A line beyond 512 bytes is dropped whole up to its end, never cut to something that could pass for a code; `dropped`
    counts them. Control characters are left out, bytes that are no UTF-8 become U+FFFD, which no grammar accepts.
    """

    def __init__(self) -> None:
        self._line = bytearray()
        self._overlong = False
        self._last = 0
        self.dropped = 0

    @property
    def due(self) -> int | None:
        """Return the time in ms at which `quiet` should be called if nothing comes; None between codes."""
        return self._last + PAUSE_MS if self._line or self._overlong else None

    def feed(self, data: bytes, now: int) -> list[str]:
        """Take the bytes that arrived at `now` (ms of a steady clock) and return the codes they complete, in order."""
        codes = self.quiet(now)
        for byte in data:
            if byte in _ENDS:
                codes += self._end()
            elif self._overlong or len(self._line) >= LONGEST:
                self._overlong = True
                self._line.clear()
            else:
                self._line.append(byte)
        self._last = now
        return codes

    def quiet(self, now: int) -> list[str]:
        """Return the code that a pause has completed, if any."""
        due = self.due
        return self._end() if due is not None and now >= due else []

    def reset(self) -> None:
        """Forget half a line, when the scanner was unplugged."""
        self._line.clear()
        self._overlong = False

    def _end(self) -> list[str]:
        if self._overlong:
            self.dropped += 1
        text = self._line.decode("utf-8", "replace")
        self.reset()
        code = "".join(char for char in text if char.isprintable()).strip()
        return [code] if code else []
