"""Member cards: single CR80 cards, sheets to cut, and the picture for the guest's phone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from shop_member.colours import BLACK, WHITE, legible, mix, on_colour
from shop_member.domain.documents import CardDocument, Written
from shop_member.i18n import translate
from shop_member.printing.card_designs import BLEED, DESIGNS, HEIGHT, TONES, WIDTH, back, brand_of, front
from shop_member.printing.layout import INK, INK_2, MM, Page, Picture, Sheet
from shop_member.printing.ornaments import brand_tint, draw_seal, waves
from shop_member.printing.output import whole_file
from shop_member.printing.pdf import PdfPages
from shop_member.printing.pictures import logo
from shop_member.printing.qr import QUIET, qr_cells
from shop_member.printing.raster import png
from shop_member.printing.sheets import STOCKS, Progress, write_sheets
from shop_member.printing.wording import say


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

    `paper` is a name in STOCKS. Stopping through `cancelled` leaves nothing on disk and says so in the result; no cards
    leave no file. Raises Fault DISK_FULL or DISK_ERROR.
    """

    def page_of(document: CardDocument, side: str) -> Page:
        return layout_card(document, design, side)

    title = translate("card", "Member cards", -1, documents[0].language if documents else None)
    return write_sheets(documents, path, STOCKS[paper], sides, page_of, title, on_progress, cancelled)


_PHONE = (360.0, 540.0)
_PHONE_HEAD = 150.0
_PHONE_CODE = 210.0
_PHONE_LINE = 52.0
"""Middle of the shop's logo and name."""


def layout_phone_card(document: CardDocument) -> Page:
    """Lay out the card as a picture for a phone's screen, 360 × 540 units: the shop above, the code large below."""
    language = document.language
    sheet = Sheet(language)
    wide, high = _PHONE
    brand = brand_of(document)
    ink = on_colour(brand)
    sheet.marks.append(waves(wide, high, brand, brand_tint(brand, ink), 24.0, 0.3))
    metal = TONES.get(document.tone, WHITE) if document.tier else WHITE
    sheet.box(16, _PHONE_HEAD, wide - 32, high - _PHONE_HEAD - 20, fill=WHITE, radius=16)
    _phone_head(sheet, document, ink, metal)
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


def _phone_head(sheet: Sheet, document: CardDocument, ink: str, metal: str) -> None:
    wide = _PHONE[0]
    x = 28.0
    ready = logo(document.shop.logo) if document.shop.logo else None
    if ready:
        data, aspect = ready
        tall = min(48.0, 110 / aspect)
        sheet.marks.append(Picture(x, _PHONE_LINE - tall / 2, tall * aspect, tall, data))
        x += tall * aspect + 14
    elif draw_seal(sheet, x, _PHONE_LINE - 24, 48, document.shop.name, ink, legible(brand_of(document), ink)):
        x += 48 + 14
    face = sheet.face(True)
    room = wide - x - 28
    size = face.shrink(document.shop.name, 24, room, 14)
    sheet.text(x, _PHONE_LINE + size * 0.36, document.shop.name, size, bold=True, colour=ink, room=room)
    tier = say(document.tier, document.language)
    label = tier or translate("card", "Member card", -1, document.language)
    label = face.fit(label, 14, wide - 90)
    across = sheet.width(label, 14, bold=True) + 28
    sheet.box(28, 94, across, 30, fill=metal, stroke=mix(metal, BLACK, 0.18), line=1, radius=7)
    sheet.text(28 + across / 2, 114, label, 14, bold=True, colour=on_colour(metal), align="centre")


def card_picture(document: CardDocument, scale: int = 3) -> bytes:
    """Return the card as PNG bytes for the guest's phone, 1080 × 1620 pixels at the usual scale."""
    return png(layout_phone_card(document), 72.0 * scale)
