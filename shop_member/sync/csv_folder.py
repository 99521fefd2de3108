"""A folder of CSV files kept up to date: UTF-8 with a mark that Excel knows, CRLF, each file whole or not at all (X1)."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from shop_member.domain.cells import guard
from shop_member.domain.errors import Fault, Faulted
from shop_member.domain.exchange import Column, Row, Table
from shop_member.files import fault_of, whole_file

STATE = "sync.json"
_FORMAT = 1
_BOM = b"\xef\xbb\xbf"
_BATCH = 2000


class _Same(Exception):
    """The new content is the old one: the old file stays, and whatever watches the folder sleeps on."""


class CsvFolder:
    """The files of one shop in one folder; what was written is remembered in its small JSON file.

    Raises: Fault DISK_FULL, DISK_ERROR when the folder can't be made.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise fault_of(problem, folder) from problem
        self._state = _read_state(folder / STATE)
        self._files: dict[str, dict[str, Any]] = self._state.get("files", {})
        self._drafts: dict[str, tuple[Path, dict[str, Any]]] = {}
        """What was written and waits for its place, by name: the draft, and what is remembered of it."""

    def position(self, shop: str) -> tuple[int, str]:
        """Return seq and hash of the last entry written for this shop; (0, '') for a new folder or another shop's."""
        if self._state.get("shop") != shop:
            return 0, ""
        return int(self._state["seq"]), str(self._state["hash"])

    def holds(self, name: str) -> bool:
        """Tell whether a file is there as it was written, by its size and time."""
        known = self._files.get(name)
        return known is not None and _stat(self._folder / name) == (known["size"], known["mtime"])

    def edited(self, name: str) -> bool:
        """Tell whether a file's content is other than what was written; one that is gone was not edited."""
        known, path = self._files.get(name), self._folder / name
        if self.holds(name) or not path.exists():
            return False
        return known is None or _digest(path) != known["sha256"]

    def write(self, table: Table) -> int:
        """Write a file anew and return its rows; the same content again touches nothing."""
        return self._put(table, None)

    def extend(self, table: Table) -> int:
        """Write a file with rows added at its end and return all its rows; refuses one it does not hold (ValueError)."""
        if not self.holds(table.name):
            raise ValueError(f"{table.name} is not as it was written")
        return self._put(table, self._files[table.name])

    def finish(self, shop: str, position: tuple[int, str]) -> tuple[str, ...]:
        """Put every file in place, then remember how far the folder is: a crash before it only means more work next time.

        A file that can't be put in place, such as one that a spreadsheet holds open, stays as it was; what was put there
        before it is remembered all the same, so that it is not taken for edited.
        """
        written = []
        for name, (draft, known) in list(self._drafts.items()):
            path = self._folder / name
            try:
                os.replace(draft, path)
            except OSError as problem:
                self._remember(self._state.get("shop", shop), (self._state.get("seq", 0), self._state.get("hash", "")))
                raise fault_of(problem, path) from problem
            size, mtime = _stat(path) or (0, 0)
            self._files[name] = {**known, "size": size, "mtime": mtime}
            del self._drafts[name]
            written.append(name)
        self._remember(shop, position)
        return tuple(written)

    def discard(self) -> None:
        """Take away what was written and not put in place: the folder is as it was."""
        for draft, _ in self._drafts.values():
            draft.unlink(missing_ok=True)
        self._drafts.clear()

    def _remember(self, shop: str, position: tuple[int, str]) -> None:
        self._state = {"format": _FORMAT, "shop": shop, "seq": position[0], "hash": position[1], "files": self._files}
        with whole_file(self._folder / STATE) as file:
            file.write(json.dumps(self._state, indent=1, sort_keys=True).encode())

    def _put(self, table: Table, before: dict[str, Any] | None) -> int:
        path = self._folder / table.name
        draft = path.with_name(f".{path.name}.new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise fault_of(problem, path) from problem
        hashed = hashlib.sha256()
        rows = before["rows"] if before else 0
        try:
            with whole_file(draft) as file:
                if before:
                    with path.open("rb") as old:
                        shutil.copyfileobj(old, _Hashing(file, hashed), 1 << 20)
                else:
                    _Hashing(file, hashed).write(_BOM + _lines([[column.name for column in table.columns]]))
                for chunk in _chunks(table):
                    rows += len(chunk)
                    _Hashing(file, hashed).write(_lines(chunk))
                if self.holds(table.name) and hashed.hexdigest() == self._files[table.name]["sha256"]:
                    raise _Same
        except _Same:
            return int(rows)
        except Fault as fault:  # people know the file, not its draft
            raise Fault(fault.code, retry=fault.retry, **{**fault.fields, "path": str(path)}) from fault
        self._drafts[table.name] = (draft, {"rows": rows, "sha256": hashed.hexdigest()})
        return int(rows)


def write_sheet(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write cells as they stand, such as an error file with its original columns. Raises: Fault DISK_FULL, DISK_ERROR."""
    with whole_file(path) as file:
        file.write(_BOM + _lines([header]) + _lines(rows))


class _Hashing:
    def __init__(self, file: BinaryIO, hashed: Any) -> None:
        self._file, self._hashed = file, hashed

    def write(self, data: bytes) -> int:
        self._hashed.update(data)
        return self._file.write(data)


def _chunks(table: Table) -> Iterable[list[list[str]]]:
    chunk: list[list[str]] = []
    for row in table.rows:
        chunk.append(_cells(table.columns, row))
        if len(chunk) == _BATCH:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _cells(columns: Sequence[Column], row: Row) -> list[str]:
    return [
        "" if value is None else guard(str(value)) if column.text else str(value)
        for column, value in zip(columns, row, strict=True)
    ]


def _lines(rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode("utf-8", "replace")


def _read_state(path: Path) -> dict[str, Any]:
    """A state that is torn, foreign or of another format means a new folder: everything is written again."""
    try:
        state = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (ValueError, UnicodeDecodeError):
        return {}
    except OSError as error:
        raise Fault(Faulted.FILE_UNREADABLE, path=str(path)) from error
    return state if _is_state(state) else {}


def _is_state(state: Any) -> bool:
    if not isinstance(state, dict) or state.get("format") != _FORMAT:
        return False
    files = state.get("files")
    return (
        isinstance(state.get("shop"), str)
        and type(state.get("seq")) is int
        and isinstance(state.get("hash"), str)
        and isinstance(files, dict)
        and all(
            isinstance(known, dict)
            and all(type(known.get(name)) is int for name in ("rows", "size", "mtime"))
            and isinstance(known.get("sha256"), str)
            for known in files.values()
        )
    )


def _stat(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_size, found.st_mtime_ns


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise Fault(Faulted.FILE_UNREADABLE, path=str(path)) from error
