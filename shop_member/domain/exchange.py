"""What the shop exchanges as tables with spreadsheets and other systems: plain records and the ports in between."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

Value = str | int | None
Row = Sequence[Value]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `text` cells are guarded so that a spreadsheet keeps them as they are; the others are numbers and days."""

    name: str
    text: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """A file of the folder: its name with `/` between folders, its columns, and its rows, read once."""

    name: str
    columns: tuple[Column, ...]
    rows: Iterable[Row]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file as it was read: cells as they stand, each row with its line in the file.

    `columns` are the header's cells by our names, '' for those without meaning here. `digest` is the SHA-256 of the
    bytes, by which the same file is known again (X3).
    """

    name: str
    header: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    digest: str
    encoding: str
    delimiter: str


@dataclass(frozen=True, slots=True)
class Synced:
    """What became of a folder: rows by file, and files that were left alone because somebody edited them."""

    rows: dict[str, int] = field(default_factory=dict)
    edited: tuple[str, ...] = ()
    written: tuple[str, ...] = ()


class TableFolder(Protocol):
    """A folder of CSV files that remembers what it wrote. Raises: Fault DISK_FULL, DISK_ERROR, FILE_UNREADABLE."""

    def position(self, shop: str) -> tuple[int, str]:
        """Return seq and hash of the last entry written for this shop; (0, '') for a new folder or another shop's."""
        ...

    def holds(self, name: str) -> bool:
        """Tell whether a file is there as it was written."""
        ...

    def edited(self, name: str) -> bool:
        """Tell whether somebody changed a file's content since it was written."""
        ...

    def write(self, table: Table) -> int:
        """Write a file anew, whole or not at all; return its rows."""
        ...

    def extend(self, table: Table) -> int:
        """Write a file that `holds` with rows added at its end, whole or not at all; return all its rows."""
        ...

    def finish(self, shop: str, position: tuple[int, str]) -> tuple[str, ...]:
        """Put all that was written in place and remember how far the folder is; return names of changed files."""
        ...

    def discard(self) -> None:
        """Take away what was written and not put in place."""
        ...


class OpensFolders(Protocol):
    """Opens folders of tables."""

    def __call__(self, folder: Path) -> TableFolder: ...


class ReadsSheets(Protocol):
    """Reads files of tables."""

    def __call__(self, path: Path, language: str = "") -> Sheet:
        """Return a file's cells; `language` of the shop helps to tell encodings apart.

        Refuses: SHEET_NOT_READABLE (line), SHEET_EMPTY, SHEET_TOO_LARGE, COLUMN_TWICE. Raises: Fault FILE_UNREADABLE.
        """
        ...


class WritesSheets(Protocol):
    """Writes a table of cells as they stand. Raises: Fault DISK_FULL, DISK_ERROR."""

    def __call__(self, path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None: ...
