"""One window for each shop file: a second start brings the first window to the front and leaves."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_RAISE = b"raise\n"
_WAIT_MS = 500


def _name(path: Path) -> str:
    """Return the name two starts on one file share; only this user can reach it."""
    place = os.path.normcase(str(path.resolve()))
    return f"shop-member-{hashlib.sha256(place.encode()).hexdigest()[:24]}"


def raise_other(path: Path) -> bool:
    """Ask the window that has this file open to come forward; False if there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_name(path))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(_RAISE)
    heard = socket.waitForBytesWritten(_WAIT_MS) and socket.waitForReadyRead(4 * _WAIT_MS)
    socket.disconnectFromServer()
    return heard


class Instance(QObject):
    """Listens for other starts on this file; `come_forward()` is called for each. Make it once the file is ours."""

    def __init__(self, path: Path, come_forward: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._come_forward = come_forward
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # Whoever holds the file's lock is the only window: a name left by a crash may go.
        QLocalServer.removeServer(_name(path))
        self._server.newConnection.connect(self._connected)
        self._server.listen(_name(path))

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.write(b"ok\n")
            socket.flush()
            socket.disconnected.connect(socket.deleteLater)
            self._come_forward()
