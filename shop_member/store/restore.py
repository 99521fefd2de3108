"""Putting a restored shop in place: what was there is moved aside whole, and moved back if anything fails (X5)."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
from filelock import FileLock, Timeout

from shop_member.domain.errors import Fault, Faulted
from shop_member.files import fault_of, sync_directory
from shop_member.store import anchor

_COMPANIONS = ("", "-wal", "-shm", "-journal")


def put_in_place(
    restored: Path, target: Path, stamp: str, *, also: tuple[str, ...] = (), keep_keys: Callable[[], None]
) -> Path | None:
    """Move a proved copy to where the shop lies; return the folder the shop before was moved to, None if there was none.

    `also` names files beside it that belong to the one before, such as another shop's keys; `keep_keys` runs just
    before the last step. The anchor goes along, on purpose: the newest booking is now another one. Raises: Fault
    STORE_OPEN_ELSEWHERE while a window has the shop open, DISK_ERROR, DISK_FULL; then everything is as it was.
    """
    with _locked(target):
        _fold_log(target)
        there = [name for name in _names(target, also) if (target.parent / name).exists()]
        aside = _fresh_folder(target.parent, stamp) if there else None
        moved: list[tuple[Path, Path]] = []
        try:
            for name in there:
                assert aside is not None
                os.replace(target.parent / name, aside / name)
                moved.append((target.parent / name, aside / name))
            keep_keys()
            os.replace(restored, target)
            sync_directory(target.parent)
        except BaseException as problem:
            for home, away in reversed(moved):
                os.replace(away, home)
            if aside is not None:
                with suppress(OSError):
                    aside.rmdir()
            if isinstance(problem, OSError):
                raise fault_of(problem, target) from problem
            raise
        return aside


@contextmanager
def work_folder(beside: Path) -> Iterator[Path]:
    """Give a folder for a copy on the disk where it will stay, gone afterwards. Raises: Fault DISK_ERROR, DISK_FULL."""
    try:
        beside.mkdir(parents=True, exist_ok=True)
        folder = tempfile.TemporaryDirectory(prefix=".copy-", dir=beside)
    except OSError as problem:
        raise fault_of(problem, beside) from problem
    with folder as name:
        yield Path(name)


def _names(target: Path, also: tuple[str, ...]) -> list[str]:
    # A log without its file must go too: SQLite would play it into the restored one.
    return [*(target.name + suffix for suffix in _COMPANIONS), anchor.beside(target).name, *also]


def _fold_log(target: Path) -> None:
    """Put what is only in the write-ahead log into the file, so that the file alone is the shop; a damaged one stays."""
    if not target.exists():
        return
    with suppress(sqlite.DatabaseError), closing(sqlite.connect(target, isolation_level=None)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _fresh_folder(parent: Path, stamp: str) -> Path:
    number, folder = 1, parent / f"before-restore-{stamp}"
    while folder.exists():
        number += 1
        folder = parent / f"before-restore-{stamp}-{number}"
    folder.mkdir(mode=0o700)
    return folder


@contextmanager
def _locked(target: Path) -> Iterator[None]:
    lock = FileLock(f"{target}.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise Fault(Faulted.STORE_OPEN_ELSEWHERE, path=str(target)) from None
    except OSError as problem:
        raise fault_of(problem, target) from problem
    try:
        yield
    finally:
        lock.release()
