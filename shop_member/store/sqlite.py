"""The SQLite file: opening it with every pragma read back, units of work, and what a failed commit means.

sqlite-utils (plugins off) migrates and stages; run-time statements are literal text in the repositories.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from filelock import FileLock, Timeout

from shop_member.domain.errors import Fault, Faulted
from shop_member.store import anchor as anchor_file
from shop_member.store.driver import sqlite
from shop_member.store.guards import apply_guards
from shop_member.store.migrations import SCHEMA_VERSION
from shop_member.store.work import Work

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x53484D42  # "SHMB"
OLDEST_SQLITE = (3, 51, 3)
"""Older libraries have the WAL-reset bug."""

_PRAGMAS = {
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "secure_delete": 1,
    "synchronous": 2,
    "temp_store": 2,
    "busy_timeout": 5000,
    "cache_size": -64000,
}
_FULLFSYNC = {"fullfsync": 1, "checkpoint_fullfsync": 1}


class Store:
    """One connection to one shop file; every method belongs to the thread that owns it.

    `chain_key` is the 32-byte key of the journal. Refuses (Fault): STORE_NEWER, STORE_FOREIGN, STORE_DAMAGED,
    STORE_OPEN_ELSEWHERE for a second writer, STORE_LOST_TAIL when the anchor knows later entries, DISK_*.
    """

    def __init__(self, path: Path, chain_key: bytes, *, read_only: bool = False, tracer: Any = None) -> None:
        self.path = Path(path)
        self._key = chain_key
        self._read_only = read_only
        self._tracer = tracer
        self._lock: FileLock | None = None
        self._anchor: anchor_file.Anchor | None = None
        self._in_work = False
        self._lost = False
        self._seen = -1
        self._db: Database | None = None
        if sqlite.sqlite_version_info < OLDEST_SQLITE:
            raise Fault(Faulted.SQLITE_TOO_OLD, version=sqlite.sqlite_version)
        if not read_only:
            self._take_lock()
        try:
            try:
                self._connect()
                if read_only and self._version < SCHEMA_VERSION:
                    self._bring_up_to_date()
            except sqlite.DatabaseError as error:  # what SQLite cannot name, such as a file format of no version
                raise Fault(Faulted.STORE_DAMAGED, path=str(self.path)) from error
            self._compare_anchor()
        except BaseException:
            self.close()
            raise

    def _bring_up_to_date(self) -> None:
        """Let a writer take the missing steps, so that a program that only reads can begin with the new version too."""
        self._connection.close()
        Store(self.path, self._key).close()
        self._connect()

    def _take_lock(self) -> None:
        self._lock = FileLock(f"{self.path}.lock")
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            self._lock = None
            raise Fault(Faulted.STORE_OPEN_ELSEWHERE, path=str(self.path)) from None
        except OSError as error:
            self._lock = None
            raise Fault(Faulted.DISK_ERROR, path=str(self.path), detail=error.strerror or str(error)) from error

    def _connect(self) -> None:
        uri = f"{self.path.absolute().as_uri()}?mode={'ro' if self._read_only else 'rwc'}"
        with self._translated():
            if not self._read_only:
                self._own_file()
            connection = sqlite.connect(
                uri, uri=True, isolation_level=None, check_same_thread=False, cached_statements=512
            )
            self._connection = connection
            if self._tracer is not None:
                self._db = self._wrapped(connection)
            self._check_identity()
            for name, value in {**_PRAGMAS, **(_FULLFSYNC if sys.platform == "darwin" else {})}.items():
                connection.execute(f"PRAGMA {name} = {value}")
                if connection.execute(f"PRAGMA {name}").fetchone()[0] != value:
                    raise Fault(Faulted.STORE_DAMAGED, path=f"{self.path} (PRAGMA {name})")
            if self._read_only:
                connection.execute("PRAGMA query_only = 1")
                return
            if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
                raise Fault(Faulted.DISK_ERROR, path=str(self.path), detail="WAL")
            self._migrate()

    def _own_file(self) -> None:
        """A new file is made readable by its owner only: it names guests. SQLite gives its companions the same mode."""
        try:
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError as error:
            if error.errno == errno.ENOSPC:
                raise self._disk_fault(error) from error
            raise Fault(Faulted.FILE_UNREADABLE, path=str(self.path)) from error

    def _disk_fault(self, error: OSError) -> Fault:
        if error.errno in (errno.ENOSPC, errno.EFBIG):
            return Fault(Faulted.DISK_FULL, retry=True, path=str(self.path))
        return Fault(Faulted.DISK_ERROR, retry=True, path=str(self.path), detail=error.strerror or str(error))

    def _check_identity(self) -> None:
        application = self._connection.execute("PRAGMA application_id").fetchone()[0]
        version = self._connection.execute("PRAGMA user_version").fetchone()[0]
        tables = self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if application != APPLICATION_ID and (application or version or tables or self._read_only):
            raise Fault(Faulted.STORE_FOREIGN, path=str(self.path))
        if version > SCHEMA_VERSION:
            raise Fault(Faulted.STORE_NEWER, path=str(self.path))
        self._is_new = application == 0
        self._version = version

    def _migrate(self) -> None:
        if self._version == SCHEMA_VERSION:
            with self._immediate():
                apply_guards(self._connection)
            return
        from shop_member.store.migrations.order import steps

        if not self._is_new:
            copy = self.path.with_name(f"{self.path.name}.before-{SCHEMA_VERSION}")
            if not copy.exists():
                self._connection.execute("VACUUM INTO :copy", {"copy": str(copy)})
        with self._immediate():
            steps.apply(self.database)
            apply_guards(self._connection)
            self._connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            self._connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

    @contextlib.contextmanager
    def _immediate(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def _compare_anchor(self) -> None:
        try:
            if self._anchor is None and not self._read_only:
                self._anchor = anchor_file.Anchor(anchor_file.beside(self.path))
            remembered = anchor_file.read(anchor_file.beside(self.path))
        except OSError as error:
            raise self._disk_fault(error) from error
        with self._translated():
            head = self._head()
            if remembered is not None:
                seq, digest = remembered
                there = self._connection.execute("SELECT hash FROM entry WHERE seq = :seq", {"seq": seq}).fetchone()
                if seq and (there is None or there[0] != digest):
                    raise Fault(Faulted.STORE_LOST_TAIL, path=str(self.path))
        if self._anchor is not None:
            self._anchor.write(*head)

    def _head(self) -> tuple[int, str]:
        row = self._connection.execute("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1").fetchone()
        return (0, "") if row is None else (row[0], row[1])

    @contextlib.contextmanager
    def writing(self) -> Iterator[Work]:
        """Run one unit of work: BEGIN IMMEDIATE … COMMIT, ROLLBACK on any exception; never nested.

        When COMMIT itself fails the file is opened again and asked for the request ids of this work: found means
        done; otherwise the error is raised and nothing was booked. Raises Fault(OUTCOME_UNKNOWN) if it can't be asked.
        """
        if self._read_only or self._in_work:
            raise RuntimeError("writing() on a read-only store or inside another unit of work")
        self._find_again()
        with self._translated():
            self._connection.execute("BEGIN IMMEDIATE")
        self._in_work = True
        work = Work(self._connection.execute, self._key)
        try:
            with self._translated():
                yield work
                work.finish()
        except BaseException:
            self._in_work = False
            self._roll_back()
            raise
        self._in_work = False
        try:
            self._connection.execute("COMMIT")
        except sqlite.Error as error:
            self._resolve(work, error)
        if self._anchor is not None and work.head is not None:
            self._anchor.write(*work.head)

    @contextlib.contextmanager
    def reading(self) -> Iterator[Work]:
        """Run reads on one snapshot of the file."""
        if self._in_work:
            raise RuntimeError("reading() inside another unit of work")
        self._find_again()
        with self._translated():
            self._connection.execute("BEGIN")
            self._in_work = True
            try:
                yield Work(self._connection.execute, self._key)
            finally:
                self._in_work = False
                self._roll_back()

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            with contextlib.suppress(sqlite.Error):  # a lost disk rolls back by itself at the next opening
                self._connection.execute("ROLLBACK")
            self._lost = self._connection.in_transaction

    def _find_again(self) -> None:
        """Open the file anew after its disk was lost, so that work goes on without a restart once it is back."""
        if not self._lost:
            return
        self._connection.close()
        self._db = None
        if not exists(self.path):
            raise Fault(Faulted.FILE_UNREADABLE, path=str(self.path))  # an empty file would be a new shop
        self._connect()
        self._compare_anchor()
        self._lost = False

    def changed_elsewhere(self) -> bool:
        """Say whether another connection may have committed since the last call; a writer is the only one there is."""
        if not self._read_only:
            return False
        with self._translated():
            before, self._seen = self._seen, self._connection.execute("PRAGMA data_version").fetchone()[0]
        return before != self._seen

    def _resolve(self, work: Work, error: Any) -> None:
        self._roll_back()
        self._lost = True
        try:
            self._find_again()
            found = [
                self._connection.execute("SELECT 1 FROM request WHERE id = :id", {"id": request}).fetchone()
                for request in work.requests
            ]
        except (sqlite.Error, Fault) as again:
            raise Fault(Faulted.OUTCOME_UNKNOWN, retry=True) from again
        if not found or not all(found):
            raise self._fault(error) from error

    def _translated(self) -> _Translated:
        return _Translated(self._fault)

    def _fault(self, error: Any) -> Fault:
        name, text, path = getattr(error, "sqlite_errorname", ""), str(error), str(self.path)
        if isinstance(error, UnicodeDecodeError):  # a damaged name or text inside SQLite's own message
            return Fault(Faulted.STORE_DAMAGED, path=path)
        if name.startswith("SQLITE_FULL") or "is full" in text:
            return Fault(Faulted.DISK_FULL, retry=True, path=path)
        if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")) or "locked" in text:
            return Fault(Faulted.STORE_BUSY, retry=True, path=path)
        damage = ("malformed", "not a database", "Could not decode")
        if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")) or any(words in text for words in damage):
            return Fault(Faulted.STORE_DAMAGED, path=path)
        if name.startswith("SQLITE_CANTOPEN") or "unable to open" in text:
            return Fault(Faulted.FILE_UNREADABLE, path=path)
        if name.startswith("SQLITE_IOERR") and _is_full(self.path.parent):  # its shared memory found no room
            return Fault(Faulted.DISK_FULL, retry=True, path=path)
        if name.startswith(("SQLITE_IOERR", "SQLITE_READONLY")) or "disk I/O" in text or "readonly" in text:
            return Fault(Faulted.DISK_ERROR, retry=True, path=path, detail=text)
        raise error

    def copy_to(self, target: Path) -> None:
        """Write a whole, consistent copy in one step; raises Fault for disk trouble, leaving no half file."""
        with self._translated():
            self._connection.execute("VACUUM INTO :target", {"target": str(target)})

    def head(self) -> tuple[int, str]:
        """Return seq and hash of the newest entry; (0, '') for an empty journal."""
        with self._translated():
            return self._head()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._read_only

    @property
    def connection(self) -> Any:
        """The raw connection, for `verify` and tests only."""
        return self._connection

    @property
    def database(self) -> Database:
        """The sqlite-utils database of this file, for migrations, staging, schema snapshots and tests."""
        if self._db is None:
            self._db = self._wrapped(self._connection)
        return self._db

    def _wrapped(self, connection: Any) -> Database:
        # Read when it is needed: it takes longer than opening a file that needs no migration.
        from sqlite_utils import Database

        return Database(connection, execute_plugins=False, tracer=self._tracer)

    def close(self) -> None:
        """Close the connection and give the lock back; may be called twice."""
        if hasattr(self, "_connection"):
            self._connection.close()
        if self._anchor is not None:
            self._anchor.close()
            self._anchor = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def _is_full(folder: Path) -> bool:
    """Tell whether a disk has not even room for what SQLite shares between its connections."""
    try:
        return shutil.disk_usage(folder).free < 2**16
    except OSError:
        return False


class _Translated:
    """Turns what the driver raises into a fault in plain words; a broken invariant is a bug and passes as it is."""

    __slots__ = ("_fault",)

    def __init__(self, fault: Callable[[Any], Fault]) -> None:
        self._fault = fault

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if isinstance(error, sqlite.DatabaseError | UnicodeDecodeError) and not isinstance(
            error, sqlite.IntegrityError
        ):
            raise self._fault(error) from error


def exists(path: Path) -> bool:
    """Tell whether a non-empty file lies at `path`."""
    return path.is_file() and os.stat(path).st_size > 0
