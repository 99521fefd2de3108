"""Sees when Python opens a file that SQLite holds open: closing such a handle drops SQLite's locks (POSIX)."""

from __future__ import annotations

import os
import sys

second_handles: list[str] = []
"""Paths opened beside SQLite since the list was last cleared; filled where /proc tells what is open."""


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event != "open" or not isinstance(arguments[0], str) or not arguments[0].endswith(".db"):
        return
    try:
        wanted = os.stat(arguments[0])
        descriptors = os.listdir("/proc/self/fd")
    except OSError:
        return
    for descriptor in descriptors:
        try:
            held = os.fstat(int(descriptor))
        except OSError:
            continue
        if (held.st_dev, held.st_ino) == (wanted.st_dev, wanted.st_ino):
            second_handles.append(arguments[0])
            return


sys.addaudithook(_watch)
