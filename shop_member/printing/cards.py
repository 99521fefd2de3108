"""Member cards: single CR80 cards, sheets to cut, and the picture for the guest's phone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from shop_member.colours import BLACK, WHITE, mix, on_colour
from shop_member.domain.documents import CardDocument, Written
from shop_member.i18n import translate
from shop_member.printing.card_designs import BLEED, DESIGNS, HEIGHT, TONES, WIDTH, back, brand_of, front
from shop_member.printing.layout import INK, INK_2, MM, Disc, Page, Picture, Rule, Sheet
from shop_member.printing.output import Stopped, whole_file
from shop_member.printing.pdf import PdfPages
from shop_member.printing.pictures import logo
from shop_member.printing.qr import QUIET, qr_cells
from shop_member.printing.raster import png
from shop_member.printing.wording import say

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


def layout_card(document: CardDocument, design: str = "colour", side: str = "front") -> Page:
    """Lay out one side (`front` or `back`) with its bleed; an unknown design or side raises KeyError."""
    return {"front": front, "back": back}[side](document, DESIGNS[design])


def write_card(
    document: CardDocument,
    path: Path,
    design: str = "colour",
    sides: Sequence[str] = ("front", "back"),
    *,
    bleed: bool = True,
) -> int:
    """Write one card, a PDF page per side, and return the pages; without bleed a page is exactly the card.

    Raises Fault DISK_FULL or DISK_ERROR; then nothing is left.
    """
    with whole_file(path) as file:
        pdf = PdfPages(file, document.number, document.shop.name, document.language)
        for side in sides:
            page = layout_card(document, design, side)
            if bleed:
                pdf.add(page)
            else:
                wide, high = WIDTH * MM, HEIGHT * MM
                pdf.begin(wide, high)
                pdf.place(page, -BLEED * MM, -BLEED * MM, high, (0, 0, wide, high))
                pdf.end_page()
        pdf.finish()
    return pdf.count


def write_card_sheet(
    documents: Sequence[CardDocument],
    path: Path,
    paper: str = "A4",
    design: str = "colour",
    sides: Sequence[str] = ("front", "back"),
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write cards on sheets to cut: each sheet's fronts, then its backs with mirrored columns for printing on both sides.

    `paper` is a name in STOCKS. Stopping through `cancelled` leaves nothing on disk and says so in the result. Raises Fault
    DISK_FULL or DISK_ERROR.
    """
    stock = STOCKS[paper]
    title = translate("card", "Member cards", -1, documents[0].language) if documents else ""
    pages = done = 0
    try:
        with whole_file(path) as file:
            pdf = PdfPages(file, title, documents[0].shop.name if documents else "")
            for batch in _batches(documents, stock.places):
                for side in sides:
                    if cancelled is not None and cancelled():
                        raise Stopped
                    _draw_sheet(pdf, batch, stock, design, side)
                done += len(batch)
                if on_progress is not None:
                    on_progress(done, len(documents))
            pdf.finish()
            pages = pdf.count
    except Stopped:
        return Written(0, 0, complete=False)
    return Written(done, pages, complete=True)


def _batches(documents: Sequence[CardDocument], size: int) -> Iterator[Sequence[CardDocument]]:
    for start in range(0, len(documents), size):
        yield documents[start : start + size]


def _draw_sheet(pdf: PdfPages, batch: Sequence[CardDocument], stock: Stock, design: str, side: str) -> None:
    height = stock.height * MM
    pdf.begin(stock.width * MM, height)
    bleed_x, bleed_y = min(BLEED, stock.gap_x / 2), min(BLEED, stock.gap_y / 2)
    wide, high = stock.cell
    for index, document in enumerate(batch):
        x, y = stock.place(index, mirrored=side == "back")
        row = index // stock.columns
        over_top = BLEED if row == 0 and stock.marks else bleed_y
        over_bottom = BLEED if row == stock.rows - 1 and stock.marks else bleed_y
        clip = (x - bleed_x, y - over_top, wide + 2 * bleed_x, high + over_top + over_bottom)
        corner = x + (wide - WIDTH) / 2 - BLEED, y + (high - HEIGHT) / 2 - BLEED
        pdf.place(
            layout_card(document, design, side),
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


_PHONE = (360.0, 540.0)
_PHONE_HEAD = 150.0
_PHONE_CODE = 210.0


def layout_phone_card(document: CardDocument) -> Page:
    """Lay out the card as a picture for a phone's screen, 360 × 540 units: the shop above, the code large below."""
    language = document.language
    sheet = Sheet(language)
    wide, high = _PHONE
    brand = brand_of(document)
    ink = on_colour(brand)
    away = BLACK if ink == WHITE else WHITE
    sheet.box(0, 0, wide, high, fill=brand)
    sheet.marks.append(Disc(wide + 6, 20, 150, mix(brand, away, 0.07)))
    sheet.marks.append(Disc(wide + 6, 20, 90, mix(brand, away, 0.15)))
    sheet.box(16, _PHONE_HEAD, wide - 32, high - _PHONE_HEAD - 20, fill=WHITE, radius=16)
    _phone_head(sheet, document, ink)
    cells = len(qr_cells(document.payload))
    module = _PHONE_CODE / cells
    top = _PHONE_HEAD + max(26.0, QUIET * module)
    sheet.symbol((wide - _PHONE_CODE) / 2, top, _PHONE_CODE, document.payload)
    y = top + _PHONE_CODE + max(38.0, QUIET * module + 14)
    if document.printed_name:
        size = sheet.face(True).shrink(document.printed_name, 22, wide - 64, 14)
        y = 10 + sheet.paragraph(
            32, y - 2, document.printed_name, size, wide - 64, 18, bold=True, align="centre", max_lines=2
        )
    number = translate("card", "No. {number}", -1, language).format(number=document.number)
    sheet.text(wide / 2, y, number, 18, colour=INK, align="centre")
    hint = translate("card", "Show this code at the till", -1, language)
    sheet.text(wide / 2, high - 36, hint, 12, colour=INK_2, align="centre", room=wide - 64)
    return sheet.page(wide, high)


def _phone_head(sheet: Sheet, document: CardDocument, ink: str) -> None:
    wide = _PHONE[0]
    x, y = 28.0, 64.0
    ready = logo(document.shop.logo) if document.shop.logo else None
    if ready:
        data, aspect = ready
        tall = min(44.0, 110 / aspect)
        sheet.marks.append(Picture(x, 30, tall * aspect, tall, data))
        x, y = x + tall * aspect + 12, 30 + tall / 2 + 8
    face = sheet.face(True)
    size = face.shrink(document.shop.name, 24, wide - x - 28, 14)
    sheet.text(x, y, document.shop.name, size, bold=True, colour=ink, room=wide - x - 28)
    tier = say(document.tier, document.language)
    label = tier or translate("card", "Member card", -1, document.language)
    label = face.fit(label, 14, wide - 90)
    metal = TONES.get(document.tone, WHITE)
    across = sheet.width(label, 14, bold=True) + 28
    sheet.box(28, 94, across, 30, fill=metal, stroke=mix(metal, BLACK, 0.18), line=1, radius=15)
    sheet.text(28 + across / 2, 114, label, 14, bold=True, colour=on_colour(metal), align="centre")


def card_picture(document: CardDocument, scale: int = 3) -> bytes:
    """Return the card as PNG bytes for the guest's phone, 1080 × 1620 pixels at the usual scale."""
    return png(layout_phone_card(document), 72.0 * scale)
