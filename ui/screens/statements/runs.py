"""A run of statements, as it is done on the office lane: read, drawn, written or printed, stopped where that is safe."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Any

from shop_member.domain.documents import StatementDocument
from shop_member.files import fault_of
from shop_member.printing.layout import Page
from shop_member.printing.statement_layout import layout_statement
from shop_member.printing.statements import CHUNK, file_name, write_statement, write_statement_files, write_statements
from shop_member.services.statements import StatementRequest
from ui.printing import send
from ui.tasks import Cancelled, Job

SHEETS_AT_ONCE = 25
"""Statements that go to the printer as one job, so that stopping stops soon."""


class Output(StrEnum):
    """Where statements go."""

    FILE = "file"
    FILES = "files"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be made: which statements, where to, on which paper."""

    request: StatementRequest
    output: Output
    folder: Path
    paper: str = "A4"
    printer: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """What a run made; `path` is the file or folder, None for paper."""

    documents: int
    pages: int
    path: Path | None


@dataclass(frozen=True, slots=True)
class Preview:
    """How many statements a run will make, and the first one laid out."""

    count: int
    pages: tuple[Page, ...] = ()
    name: str = ""


def read_preview(app: Any, by: str, request: StatementRequest, paper: str) -> Preview:
    """Return what a run would make. Refuses: as `StatementService.documents`."""
    count = app.statements.count(by, request)
    found = app.statements.documents(by, request)
    try:
        first = next(found, None)
    finally:
        found.close()
    if first is None:
        return Preview(0)
    return Preview(count, layout_statement(first, paper), first.member_name or first.member_number)


def one_statement(app: Any, by: str, order: Order) -> Made:
    """Write the one statement asked for and return its file; quick enough for the till's lane."""
    document = next(iter(list(app.statements.documents(by, order.request))))
    path = _folder(order.folder) / file_name(document)
    write_statement(document, path, order.paper)
    return Made(1, len(layout_statement(document, order.paper)), path)


def run_statements(app: Any, job: Job, by: str, order: Order) -> Made:
    """Make every statement of an order, telling how far it is.

    Stopped into one file or onto paper it keeps nothing more than what was printed; into a folder it keeps the files that
    are whole, and the same order goes on from there. Raises Cancelled, Fault DISK_FULL, DISK_ERROR, PRINTER_FAILED.
    """
    app.desk.forget()
    total = app.statements.count(by, order.request)
    documents = app.statements.documents(by, order.request)

    def on_progress(done: int, whole: int) -> None:
        job.progress(done / whole if whole else 1.0)

    try:
        if order.output is Output.PRINT:
            return _printed(documents, job, order, total)
        folder = _folder(order.folder)
        month = order.request.first
        many = total > CHUNK
        if order.output is Output.FILE:
            path = folder / book_name(month)
            written = write_statements(
                documents, path, order.paper, on_progress, job.cancelled, total=total, apart=many
            )
        else:
            path = _folder(folder / folder_name(month))
            written = write_statement_files(
                documents, path, order.paper, on_progress, job.cancelled, total=total, workers=1 if many else 0
            )
    finally:
        documents.close()
    if not written.complete:
        raise Cancelled
    return Made(written.documents, written.pages, path)


def book_name(month: date) -> str:
    """Return the name of the file that holds a whole month."""
    return f"statements-{month:%Y-%m}.pdf"


def folder_name(month: date) -> str:
    """Return the name of the folder that holds a month's files."""
    return f"statements-{month:%Y-%m}"


def _printed(documents: Iterator[StatementDocument], job: Job, order: Order, total: int) -> Made:
    done = pages = 0
    while batch := list(islice(documents, SHEETS_AT_ONCE)):
        job.check()
        laid_out = [page for document in batch for page in layout_statement(document, order.paper)]
        send(laid_out, order.printer, title=book_name(order.request.first))
        done, pages = done + len(batch), pages + len(laid_out)
        job.progress(done / max(total, 1))
    return Made(done, pages, None)


def _folder(path: Path) -> Path:
    """Return the folder, made if needed. Raises Fault DISK_FULL or DISK_ERROR."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise fault_of(problem, path) from problem
    return path
