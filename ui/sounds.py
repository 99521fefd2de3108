"""Two short tones, one for yes and one for no, played by what the system has; nothing ever waits for them or fails."""

from __future__ import annotations

import logging
import sys
from functools import cache

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QGuiApplication

from shop_member import paths

_LOG = logging.getLogger("shop_member.ui")
_LONGEST_S = 3
_PLAYERS: dict[str, tuple[tuple[str, ...], ...]] = {
    "win32": (("winsound",),),
    "darwin": (("afplay",),),
    "linux": (("pw-play",), ("paplay",), ("aplay", "-q")),
}
_UNHEARD = ("offscreen", "minimal")


class Sounds(QObject):
    """Plays `yes.wav` and `no.wav` on a thread of its own; a tone that comes while one sounds is dropped.

    A player that is missing or fails is not asked again. Where none is left the system's own beep says no, and yes is
    silent. Nothing sounds before `use(True)`, nor where there is nobody to hear it (no screen).
    """

    silent = Signal(bool)
    """No player is left; the tone that was wanted was this one."""

    def __init__(self, players: tuple[tuple[str, ...], ...] | None = None) -> None:
        super().__init__()
        self._players = list(_PLAYERS.get(sys.platform, ()) if players is None else players)
        self._on = False
        self._pool: QThreadPool | None = None
        self.silent.connect(self._beep)

    def use(self, on: bool) -> None:
        """Switch tones on or off, as the shop's settings say."""
        self._on = on

    def play(self, good: bool) -> None:
        """Sound the tone for yes or for no; returns at once."""
        if not self._on or QGuiApplication.platformName() in _UNHEARD:
            return
        if self._pool is None:
            self._pool = QThreadPool(self)
            self._pool.setMaxThreadCount(1)
        self._pool.tryStart(lambda: self.sound(good))

    def sound(self, good: bool) -> None:
        """Play a tone to its end on the calling thread, by the first player that can."""
        path = str(paths.resource(f"sounds/{'yes' if good else 'no'}.wav"))
        while self._players:
            if _played(self._players[0], path):
                return
            _LOG.warning("no tone by %s", self._players.pop(0)[0])
        self.silent.emit(good)

    def _beep(self, good: bool) -> None:
        if not good:
            from PySide6.QtWidgets import QApplication

            QApplication.beep()


def _played(player: tuple[str, ...], path: str) -> bool:
    """Return whether the player played the file."""
    if player == ("winsound",):
        return _winsound(path)
    import subprocess

    quiet = subprocess.DEVNULL
    try:
        done = subprocess.run([*player, path], stdin=quiet, stdout=quiet, stderr=quiet, timeout=_LONGEST_S, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _winsound(path: str) -> bool:
    if sys.platform != "win32":
        return False
    import winsound

    try:
        winsound.PlaySound(path, winsound.SND_FILENAME | winsound.SND_NODEFAULT)
    except RuntimeError:  # no device, or it is taken
        return False
    return True


@cache
def tones() -> Sounds:
    """Return the tones of this program."""
    return Sounds()
