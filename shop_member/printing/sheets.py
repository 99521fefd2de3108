"""Sheets of card-sized pieces to cut: where each lies, its bleed, the crop marks, one side or two."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from shop_member.domain.documents import Written
from shop_member.printing.card_designs import BLEED, HEIGHT, WIDTH
from shop_member.printing.layout import MM, Page, Rule
from shop_member.printing.output import Stopped, whole_file
from shop_member.printing.pdf import PdfPages

Piece = TypeVar("Piece")

Progress = Callable[[int, int], None]
"""Called with the number of documents done and in all."""


@dataclass(frozen=True, slots=True)
class Stock:
    """A sheet of cards in mm: `gap_x`, `gap_y` between trimmed cards; margins follow from centring.

    `cell` is the size of one place, which pre-cut label stock may state differently from the card; `marks`: crop marks.
    """

    width: float
    height: float
    columns: int
    rows: int
    gap_x: float
    gap_y: float
    cell: tuple[float, float] = (WIDTH, HEIGHT)
    marks: bool = True

    @property
    def places(self) -> int:
        """Cards on one sheet."""
        return self.columns * self.rows

    def place(self, index: int, *, mirrored: bool) -> tuple[float, float]:
        """Return the top left corner of a place in mm; mirrored for the back of a sheet turned over its long edge."""
        row, column = divmod(index, self.columns)
        if mirrored:
            column = self.columns - 1 - column
        wide, high = self.cell
        left = (self.width - self.columns * wide - (self.columns - 1) * self.gap_x) / 2
        top = (self.height - self.rows * high - (self.rows - 1) * self.gap_y) / 2
        return left + column * (wide + self.gap_x), top + row * (high + self.gap_y)


STOCKS = {
    "A4": Stock(210, 297, 2, 5, 8, 2),
    "Letter": Stock(215.9, 279.4, 2, 4, 8, 8),
    "A4-labels": Stock(210, 297, 2, 5, 10, 0, cell=(85, 54), marks=False),
}
"""Five cards of 53.98 mm leave 27.1 mm of an A4 sheet's height: 8 mm fit between the columns, 2 mm between the rows.
Letter is shorter and takes four rows. The labels are the common 85 × 54 mm stock of ten."""

_MARK = 3.0
"""Length of a crop mark, which begins where the bleed ends."""


def write_sheets(
    pieces: Sequence[Piece],
    path: Path,
    stock: Stock,
    sides: Sequence[str],
    page_of: Callable[[Piece, str], Page],
    title: str,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write pieces on sheets, each sheet's sides one after the other; `page_of` lays one side of one piece out.

    Stopping through `cancelled`, asked before every side, leaves nothing on disk; no pieces leave no file. Raises Fault
    DISK_FULL or DISK_ERROR.
    """
    if not pieces:
        return Written(0, 0, complete=True)
    done = 0
    try:
        with whole_file(path) as file:
            pdf = PdfPages(file, title)
            for start in range(0, len(pieces), stock.places):
                batch = pieces[start : start + stock.places]
                for side in sides:
                    if cancelled is not None and cancelled():
                        raise Stopped
                    pages = [page_of(piece, side) for piece in batch]
                    _draw_sheet(pdf, pages, stock, mirrored=side == "back")
                done += len(batch)
                if on_progress is not None:
                    on_progress(done, len(pieces))
            pdf.finish()
    except Stopped:
        return Written(0, 0, complete=False)
    return Written(done, pdf.count, complete=True)


def _draw_sheet(pdf: PdfPages, batch: Sequence[Page], stock: Stock, *, mirrored: bool) -> None:
    height = stock.height * MM
    pdf.begin(stock.width * MM, height)
    bleed_x, bleed_y = min(BLEED, stock.gap_x / 2), min(BLEED, stock.gap_y / 2)
    wide, high = stock.cell
    for index, page in enumerate(batch):
        x, y = stock.place(index, mirrored=mirrored)
        row = index // stock.columns
        over_top = BLEED if row == 0 and stock.marks else bleed_y
        over_bottom = BLEED if row == stock.rows - 1 and stock.marks else bleed_y
        clip = (x - bleed_x, y - over_top, wide + 2 * bleed_x, high + over_top + over_bottom)
        corner = x + (wide - WIDTH) / 2 - BLEED, y + (high - HEIGHT) / 2 - BLEED
        pdf.place(
            page,
            corner[0] * MM,
            corner[1] * MM,
            height,
            (clip[0] * MM, clip[1] * MM, clip[2] * MM, clip[3] * MM),
        )
    if stock.marks:
        pdf.draw(crop_marks(stock), 0, 0, height)
    pdf.end_page()


def crop_marks(stock: Stock) -> Page:
    """Lay out the marks in the sheet's margins: 3 mm long, beginning 3 mm outside the cut, 0.25 pt."""
    columns = sorted({stock.place(index, mirrored=False)[0] for index in range(stock.places)})
    rows = sorted({stock.place(index, mirrored=False)[1] for index in range(stock.places)})
    left, right = columns[0], columns[-1] + WIDTH
    top, bottom = rows[0], rows[-1] + HEIGHT
    marks = []
    for x in (edge for column in columns for edge in (column, column + WIDTH)):
        for near, far in ((top - BLEED, top - BLEED - _MARK), (bottom + BLEED, bottom + BLEED + _MARK)):
            marks.append(Rule(x * MM, near * MM, x * MM, far * MM, 0.25, "#000000"))
    for y in (edge for row in rows for edge in (row, row + HEIGHT)):
        for near, far in ((left - BLEED, left - BLEED - _MARK), (right + BLEED, right + BLEED + _MARK)):
            marks.append(Rule(near * MM, y * MM, far * MM, y * MM, 0.25, "#000000"))
    return Page(stock.width * MM, stock.height * MM, tuple(marks))
