"""A run of cards: described and drawn on the office lane, put on record on the till's lane, only then handed over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from shop_member.domain.documents import CardDocument
from shop_member.files import Stopped, fault_of, whole_file
from shop_member.printing.card_designs import BLEED, HEIGHT, WIDTH
from shop_member.printing.cards import layout_card, write_card_sheet
from shop_member.printing.layout import MM, Page
from shop_member.printing.pdf import PdfPages
from shop_member.printing.sheets import STOCKS, Stock, crop_marks
from ui.printing import Piece, Spread, send
from ui.tasks import Cancelled, Job

DESCRIBED_AT_ONCE = 200
COUNTED_AT_ONCE = 40
"""Prints put on record in one go: a sale waits for no more than these."""
SHEETS_AT_ONCE = 10
SINGLE = "single"
"""Not a sheet but one card a page, for card printers."""
PAPERS = ("A4", "Letter", "A4-labels", SINGLE)
_DESCRIBING = 0.15
"""Share of a run that reading takes."""


class Target(StrEnum):
    """Where cards go."""

    FILE = "file"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be made of the cards chosen."""

    ids: tuple[str, ...]
    design: str
    paper: str
    sides: tuple[str, ...]
    target: Target
    path: Path
    printer: str = ""


@dataclass(frozen=True, slots=True)
class Drawn:
    """Cards that are drawn but not handed over yet: a hidden file, or the documents for the printer."""

    order: Order
    part: Path | None
    documents: tuple[CardDocument, ...]
    pages: int


def draw(app: Any, job: Job, by: str, order: Order) -> Drawn:
    """Draw every card of an order into a hidden file beside the one wanted; for a printer only describe them.

    Nothing is counted as printed yet. Refuses: as `CardService.described`. Raises Cancelled, Fault DISK_FULL, DISK_ERROR;
    then nothing is left.
    """
    app.desk.forget()
    documents: list[CardDocument] = []
    for batch in _batches(order.ids, DESCRIBED_AT_ONCE):
        job.check()
        documents += app.cards.described(by, batch)
        job.progress(_DESCRIBING * len(documents) / len(order.ids))
    if order.target is Target.PRINT:
        return Drawn(order, None, tuple(documents), 0)
    part = order.path.with_name(f".{order.path.name}.part")
    try:
        part.parent.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise fault_of(problem, order.path) from problem

    def on_progress(done: int, total: int) -> None:
        job.progress(_DESCRIBING + (1 - _DESCRIBING) * done / max(total, 1))

    if order.paper == SINGLE:
        pages = _write_singles(documents, part, order, job)
    else:
        written = write_card_sheet(documents, part, order.paper, order.design, order.sides, on_progress, job.cancelled)
        if not written.complete:
            raise Cancelled
        pages = written.pages
    return Drawn(order, part, (), pages)


def hand_over(drawn: Drawn) -> int:
    """Give the finished file its name and return its pages. Raises Fault DISK_FULL or DISK_ERROR."""
    if drawn.part is not None:
        try:
            drawn.part.replace(drawn.order.path)
        except OSError as problem:
            raise fault_of(problem, drawn.order.path) from problem
    return drawn.pages


def discard(drawn: Drawn) -> None:
    """Leave nothing of a file that nobody may have."""
    if drawn.part is not None:
        drawn.part.unlink(missing_ok=True)


def print_out(drawn: Drawn, job: Job) -> int:
    """Print the cards and return the pages. Raises Cancelled between sheets, Fault PRINTER_FAILED."""
    order, done = drawn.order, 0
    pages = print_pages(drawn.documents, order)
    for batch in _batches(pages, SHEETS_AT_ONCE):
        job.check()
        send(batch, order.printer, title=order.path.stem)
        done += len(batch)
        job.progress(done / len(pages))
    return done


def print_pages(documents: Sequence[CardDocument], order: Order) -> list[Page]:
    """Return the sheets (or single cards without bleed) as a printer gets them, each sheet's fronts before its backs."""
    if order.paper == SINGLE:
        return [trimmed(layout_card(document, order.design, side)) for document in documents for side in order.sides]
    stock = STOCKS[order.paper]
    return [
        spread([layout_card(document, order.design, side) for document in batch], stock, mirrored=side == "back")
        for batch in _batches(documents, stock.places)
        for side in order.sides
    ]


def trimmed(page: Page) -> Page:
    """Return a card without its bleed, as a card printer wants it."""
    wide, high = WIDTH * MM, HEIGHT * MM
    return Spread(wide, high, (), pieces=(Piece(page, -BLEED * MM, -BLEED * MM, (0, 0, wide, high)),))


def spread(cards: Sequence[Page], stock: Stock, *, mirrored: bool) -> Spread:
    """Return one side of a sheet: where each card lies, as `printing.sheets` draws it into a PDF."""
    bleed_x, bleed_y = min(BLEED, stock.gap_x / 2), min(BLEED, stock.gap_y / 2)
    wide, high = stock.cell
    pieces = []
    for index, page in enumerate(cards):
        x, y = stock.place(index, mirrored=mirrored)
        row = index // stock.columns
        top = BLEED if row == 0 and stock.marks else bleed_y
        bottom = BLEED if row == stock.rows - 1 and stock.marks else bleed_y
        clip = (x - bleed_x, y - top, wide + 2 * bleed_x, high + top + bottom)
        left, upper = x + (wide - WIDTH) / 2 - BLEED, y + (high - HEIGHT) / 2 - BLEED
        pieces.append(Piece(page, left * MM, upper * MM, tuple(length * MM for length in clip)))  # type: ignore[arg-type]
    marks = crop_marks(stock).marks if stock.marks else ()
    return Spread(stock.width * MM, stock.height * MM, marks, pieces=tuple(pieces))


def sheets_needed(cards: int, paper: str) -> int:
    """Return how many sheets cards take; 0 for single cards."""
    return 0 if paper == SINGLE else -(-cards // STOCKS[paper].places)


def _write_singles(documents: Sequence[CardDocument], path: Path, order: Order, job: Job) -> int:
    """Write one card a page with its bleed, sides one after the other."""
    try:
        with whole_file(path) as file:
            first = documents[0]
            pdf = PdfPages(file, order.path.stem, first.shop.name, first.language)
            for number, document in enumerate(documents, 1):
                if job.cancelled():
                    raise Stopped
                for side in order.sides:
                    pdf.add(layout_card(document, order.design, side))
                job.progress(_DESCRIBING + (1 - _DESCRIBING) * number / len(documents))
            pdf.finish()
            return pdf.count
    except Stopped:
        raise Cancelled from None


def _batches(items: Sequence[Any], size: int) -> list[Sequence[Any]]:
    return [items[start : start + size] for start in range(0, len(items), size)]
