"""The anchor: the newest entry's seq and hash in a small file outside the database.

A damaged or missing write-ahead log, or an old copy put back, silently rolls a shop back; the anchor notices. It is
written after the commit and not synced: it may lag behind the file, never run ahead of what was durable.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

_WIDTH = 16 + 1 + 64 + 1


def beside(database: Path) -> Path:
    """Return where the anchor of a shop file lies."""
    return database.with_name(database.name + ".anchor")


class Anchor:
    """The open anchor file, overwritten in place by one fixed-width record."""

    def __init__(self, path: Path) -> None:
        self._fd = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)

    def write(self, seq: int, digest: str) -> None:
        """Remember the newest entry; an error of the disk is left to the next start, since the sale itself is safe."""
        try:
            os.lseek(self._fd, 0, os.SEEK_SET)
            os.write(self._fd, f"{seq:016d} {digest:<64}\n".encode())
        except OSError:
            with contextlib.suppress(OSError):  # the sale is safe, whatever becomes of its note
                os.ftruncate(self._fd, 0)  # an empty anchor knows nothing, a torn one would accuse a sound file

    def close(self) -> None:
        """Close the file."""
        os.close(self._fd)


def read(path: Path) -> tuple[int, str] | None:
    """Return seq and hash, or None where there is no whole record."""
    try:
        record = path.read_bytes()
    except FileNotFoundError:
        return None
    if len(record) != _WIDTH or not record[:16].isdigit():
        return None
    return int(record[:16]), record[17:81].decode("ascii", "replace").strip()


def forget(path: Path) -> None:
    """Remove the anchor, when a backup is restored on purpose."""
    path.unlink(missing_ok=True)
