"""Files that are there whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from shop_member.domain.errors import Fault, Faulted

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NOT_THERE = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EEXIST,
              errno.ENAMETOOLONG)  # fmt: skip
"""The disk is well, but nothing can be written at this place."""


class Stopped(Exception):
    """Somebody asked a long run to stop; raised inside `whole_file` it leaves nothing behind."""


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write that takes `path`'s place only when the block ends well and the bytes are on the disk.

    On any exception, `Stopped` included, an older file stays untouched and nothing new is left. Raises Fault DISK_FULL,
    FILE_NOT_WRITABLE or DISK_ERROR with the path.
    """
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, _mode(path))
        os.replace(temporary, path)
        temporary = ""
    except OSError as problem:
        raise fault_of(problem, path) from problem
    finally:
        if temporary:
            Path(temporary).unlink(missing_ok=True)


def fault_of(problem: OSError, path: Path) -> Fault:
    """Return what a person is told about a failed write."""
    if problem.errno in _FULL:
        return Fault(Faulted.DISK_FULL, retry=True, path=str(path))
    if problem.errno in _NOT_THERE:
        return Fault(Faulted.FILE_NOT_WRITABLE, retry=True, path=str(path))
    return Fault(Faulted.DISK_ERROR, retry=True, path=str(path), detail=problem.strerror or str(problem))


def sync_directory(folder: Path) -> None:
    """Make renames in a folder last through a power cut, where the system offers it."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _mode(path: Path) -> int:
    """Keep an older file's permissions; a new one is not for everybody: paper carries names and balances."""
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        return 0o640
