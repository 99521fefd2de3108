"""Reading tables that others wrote: whatever the bytes, either every cell of the file or one clear refusal (X2, X3)."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator
from pathlib import Path

from shop_member.domain.errors import Fault, Faulted, Refusal, Refused
from shop_member.domain.exchange import Sheet
from shop_member.sync.encodings import decode
from shop_member.sync.headers import column_of

DELIMITERS = (",", ";", "\t", "|")
MOST_BYTES = 200_000_000
MOST_ROWS = 1_000_000
MOST_COLUMNS = 500
_HEADER_BYTES = 100_000


def read_sheet(path: Path, language: str = "") -> Sheet:
    """Return the cells of a CSV file; encoding and delimiter are found out.

    Refuses: SHEET_NOT_READABLE (line) for bytes that are no text, NUL, unbalanced quotes and cells beyond 131,072
    characters; SHEET_EMPTY; SHEET_TOO_LARGE (limit); COLUMN_TWICE (column). Raises: Fault FILE_UNREADABLE.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Refusal(Refused.SHEET_TOO_LARGE, limit=f"{MOST_BYTES // 1_000_000} MB")
        data = path.read_bytes()
    except OSError as error:
        raise Fault(Faulted.FILE_UNREADABLE, path=str(path)) from error
    return parse_sheet(data, path.name, language)


def parse_sheet(data: bytes, name: str, language: str = "") -> Sheet:
    """Return the cells of a file's bytes. Refuses: as `read_sheet`."""
    found = decode(data, language)
    if found is None:
        raise Refusal(Refused.SHEET_NOT_READABLE, line=1)
    text, encoding = found
    nul = text.find("\0")
    if nul >= 0:
        raise Refusal(Refused.SHEET_NOT_READABLE, line=text.count("\n", 0, nul) + 1)
    text, skipped, delimiter = _hinted(text)
    if not text.strip():
        raise Refusal(Refused.SHEET_EMPTY)
    delimiter = delimiter or _delimiter(text)
    records = _records(text, delimiter, skipped)
    try:
        _, header = next(records)
    except StopIteration:
        raise Refusal(Refused.SHEET_EMPTY) from None
    columns = tuple(column_of(cell) for cell in header)
    for place, column in enumerate(columns):
        if column and column in columns[:place]:
            raise Refusal(Refused.COLUMN_TWICE, column=header[place][:60])
    rows: list[tuple[int, tuple[str, ...]]] = []
    for line, cells in records:
        if len(rows) >= MOST_ROWS:
            raise Refusal(Refused.SHEET_TOO_LARGE, limit=f"{MOST_ROWS:,}")
        if any(cell.strip() for cell in cells):
            rows.append((line, cells))
    digest = hashlib.sha256(data).hexdigest()
    return Sheet(name, header, columns, tuple(rows), digest, encoding, delimiter)


def _hinted(text: str) -> tuple[str, int, str]:
    """Excel writes and reads `sep=;` as a first line of its own."""
    text = text.removeprefix("\ufeff")
    first, end, rest = text.partition("\n")
    hint = first.strip('\r "')
    if len(hint) == 5 and hint.casefold().startswith("sep=") and end:
        return rest, 1, hint[4]
    return text, 0, ""


def _delimiter(text: str) -> str:
    """The delimiter under which most header cells are known, then the one that makes most columns."""
    scores = {}
    for place, delimiter in enumerate(DELIMITERS):
        try:
            header = next(csv.reader(io.StringIO(text[:_HEADER_BYTES], newline=""), delimiter=delimiter, strict=True))
        except (csv.Error, StopIteration):
            continue
        scores[delimiter] = (sum(1 for cell in header if column_of(cell)), len(header), -place)
    return max(scores, key=lambda delimiter: scores[delimiter]) if scores else ","


def _records(text: str, delimiter: str, skipped: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    except (TypeError, ValueError):
        raise Refusal(Refused.SHEET_NOT_READABLE, line=1) from None
    line = skipped + 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            raise Refusal(Refused.SHEET_NOT_READABLE, line=skipped + reader.line_num) from None
        if len(cells) > MOST_COLUMNS:
            raise Refusal(Refused.SHEET_TOO_LARGE, limit=f"{MOST_COLUMNS}")
        if cells:
            yield line, tuple(cells)
        line = skipped + reader.line_num + 1
