"""Statements on disk: all in one file or one file each; drawn here, or in other processes so that the till never waits."""

from __future__ import annotations

import io
import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from shop_member.domain.documents import StatementDocument, Written
from shop_member.i18n import translate
from shop_member.printing.output import Stopped, whole_file
from shop_member.printing.pdf import PdfPages, write_pages
from shop_member.printing.statement_layout import layout_statement

Progress = Callable[[int, int], None]
"""Called with the number of statements done and in all; 0 in all if nobody knows."""

CHUNK = 20
"""Statements that travel to another process together: about a fifth of a second of work."""


def statement_pdf(document: StatementDocument, paper: str = "A4") -> bytes:
    """Return one statement as the bytes of a PDF; the same document always gives the same bytes."""
    target = io.BytesIO()
    title = f"{translate('statement', 'Member statement', -1, document.language)} {document.number}"
    write_pages(layout_statement(document, paper), target, title, document.shop.name, document.language)
    return target.getvalue()


def write_statement(document: StatementDocument, path: Path, paper: str = "A4") -> None:
    """Write one statement. Raises Fault DISK_FULL or DISK_ERROR; then nothing is left."""
    with whole_file(path) as file:
        file.write(statement_pdf(document, paper))


def write_statements(
    documents: Iterable[StatementDocument],
    path: Path,
    paper: str = "A4",
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    total: int = 0,
    apart: bool = False,
) -> Written:
    """Write many statements into one file, one after the other, and say what was written.

    `documents` may be a generator: a chunk at a time is taken. `total` is how many there will be if it has no length. With
    `apart` another process draws, and this one only hands over chunks. Stopping through `cancelled`, asked before every
    statement (every chunk if apart), leaves nothing on disk. Raises Fault DISK_FULL or DISK_ERROR.
    """
    report = _reporter(documents, total, on_progress)
    try:
        with whole_file(path) as file:
            if apart:
                return _write_apart(documents, file, paper, report, cancelled)
            book = _Book(file, paper)
            for document in documents:
                if cancelled is not None and cancelled():
                    raise Stopped
                book.add((document,))
                report(book.documents)
            return book.finish()
    except _NothingToPrint:
        return Written(0, 0, complete=True)
    except Stopped:
        return Written(0, 0, complete=False)


class _NothingToPrint(Stopped):
    """There was not one statement, and a PDF without pages is no PDF."""


def write_statement_files(
    documents: Iterable[StatementDocument],
    folder: Path,
    paper: str = "A4",
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    total: int = 0,
    workers: int = 0,
) -> Written:
    """Write one file per statement into an existing folder, named by `file_name`; existing ones are kept and counted.

    That makes a stopped run resumable: call it again with the same documents. `workers` processes draw at the same time,
    0 draws here. Each file is there whole or not at all. Raises Fault DISK_FULL or DISK_ERROR; files already written stay.
    """
    report = _reporter(documents, total, on_progress)
    done = pages = 0
    chunks = _chunks(documents)
    if workers <= 0:
        for chunk in chunks:
            for document in chunk:
                if cancelled is not None and cancelled():
                    return Written(done, pages, complete=False)
                pages += draw_files((document,), folder, paper)
                done += 1
                report(done)
        return Written(done, pages, complete=True)
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        running: deque[tuple[int, Future[int]]] = deque()
        for chunk in chunks:
            if cancelled is not None and cancelled():
                break
            running.append((len(chunk), pool.submit(draw_files, chunk, folder, paper)))
            if len(running) > workers:
                size, future = running.popleft()
                done, pages = done + size, pages + future.result()
                report(done)
        else:
            cancelled = None
        for size, future in running:
            done, pages = done + size, pages + future.result()
            report(done)
    return Written(done, pages, complete=cancelled is None)


def draw_files(documents: Sequence[StatementDocument], folder: Path, paper: str) -> int:
    """Write each document's file unless it is there already; return the pages written. Picklable work for a pool."""
    pages = 0
    for document in documents:
        path = folder / file_name(document)
        if path.exists():
            continue
        with whole_file(path) as file:
            laid_out = layout_statement(document, paper)
            write_pages(laid_out, file, document.number, document.shop.name, document.language)
        pages += len(laid_out)
    return pages


def file_name(document: StatementDocument) -> str:
    """Return `2026-10_1042-7_S-202610-1042.pdf`: month, member number and document number, safe on every system."""
    parts = (document.first.strftime("%Y-%m"), document.member_number, document.number)
    safe = ("".join(letter if letter.isalnum() or letter in "-." else "-" for letter in part) for part in parts)
    return "_".join(part[:60] for part in safe) + ".pdf"


class _Book:
    """One PDF of many statements."""

    def __init__(self, file: BinaryIO, paper: str) -> None:
        self._file, self._paper = file, paper
        self._pdf: PdfPages | None = None
        self.documents = 0

    def add(self, documents: Iterable[StatementDocument]) -> None:
        for document in documents:
            if self._pdf is None:
                title = translate("statement", "Member statement", -1, document.language)
                self._pdf = PdfPages(self._file, title, document.shop.name, document.language)
            for page in layout_statement(document, self._paper):
                self._pdf.add(page)
            self.documents += 1

    def finish(self) -> Written:
        """Write the file; no statements at all leave no file."""
        if self._pdf is None:
            raise _NothingToPrint
        self._pdf.finish()
        return Written(self.documents, self._pdf.count, complete=True)


def _reporter(
    documents: Iterable[StatementDocument], total: int, on_progress: Progress | None
) -> Callable[[int], None]:
    whole = total or (len(documents) if isinstance(documents, Sequence) else 0)

    def report(done: int) -> None:
        if on_progress is not None:
            on_progress(done, whole)

    return report


def _chunks(documents: Iterable[StatementDocument]) -> Iterator[tuple[StatementDocument, ...]]:
    source = iter(documents)
    while chunk := tuple(islice(source, CHUNK)):
        yield chunk


def _write_apart(
    documents: Iterable[StatementDocument],
    file: BinaryIO,
    paper: str,
    report: Callable[[int], None],
    cancelled: Callable[[], bool] | None,
) -> Written:
    """Let one other process draw chunk after chunk, two at most on their way; write its finished bytes into our file."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        pool.submit(_begin_apart, paper).result()
        running: deque[Future[int]] = deque()
        for chunk in _chunks(documents):
            if cancelled is not None and cancelled():
                raise Stopped
            running.append(pool.submit(_draw_apart, chunk))
            if len(running) > 1:
                report(running.popleft().result())
        for future in running:
            report(future.result())
        content, written = pool.submit(_finish_apart).result()
    file.write(content)
    return written


_apart: tuple[_Book, io.BytesIO] | None = None
"""The book of the one process that draws for another; nobody else uses it."""


def _begin_apart(paper: str) -> None:
    global _apart
    target = io.BytesIO()
    _apart = _Book(target, paper), target


def _draw_apart(chunk: Sequence[StatementDocument]) -> int:
    book, _ = _mine()
    book.add(chunk)
    return book.documents


def _finish_apart() -> tuple[bytes, Written]:
    book, target = _mine()
    written = book.finish()
    return target.getvalue(), written


def _mine() -> tuple[_Book, io.BytesIO]:
    if _apart is None:
        raise RuntimeError("this process was not told to draw")
    return _apart
