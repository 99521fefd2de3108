"""Coupons and gift cards: card-sized pieces on sheets to cut, and pictures to send."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from shop_member.colours import WHITE, is_colour, legible, on_colour
from shop_member.domain.amounts import Amount
from shop_member.domain.documents import VoucherDocument, VoucherKind, Written
from shop_member.formats import day, money
from shop_member.i18n import QT_TRANSLATE_NOOP, translate
from shop_member.printing.card_designs import BLEED, WIDTH, Card
from shop_member.printing.layout import INK, INK_2, MM, Page, Picture
from shop_member.printing.ornaments import brand_tint, waves
from shop_member.printing.pictures import logo
from shop_member.printing.raster import png
from shop_member.printing.sheets import STOCKS, Progress, write_sheets
from shop_member.printing.wording import say

_TITLES = {
    VoucherKind.COUPON: QT_TRANSLATE_NOOP("voucher", "Coupon"),
    VoucherKind.GIFT_CARD: QT_TRANSLATE_NOOP("voucher", "Gift card"),
}
_EDGE, _BAND, _CODE = 6.0, 13.0, 18.5
_LEFT_ROOM = WIDTH - 2 * _EDGE - _CODE - 6.0


def layout_voucher(document: VoucherDocument) -> Page:
    """Lay out a coupon or gift card, one-sided, card-sized with bleed: shop and kind on the band, the value, the code."""
    language = document.language
    brand = _brand(document)
    ink = on_colour(brand)
    card = Card(language)
    card.field(WHITE)
    tint = brand_tint(brand, ink)
    card.marks.append(waves((WIDTH + 2 * BLEED) * MM, (_BAND + BLEED) * MM, brand, tint, 4.0 * MM, 0.3))
    if document.kind is VoucherKind.GIFT_CARD:
        card.mm_box(-BLEED, _BAND, WIDTH + 2 * BLEED, 1.2, fill=tint)
    _band(card, document, ink)
    right = WIDTH - _EDGE - _CODE
    card.symbol((right + BLEED) * MM, (_BAND + 5.0 + BLEED) * MM, _CODE * MM, document.payload)
    _code(card, document)
    y = _value(card, document, legible(brand, WHITE))
    if document.kind is VoucherKind.GIFT_CARD:
        y = _greeting(card, document, y)
    if document.valid_until:
        text = translate("voucher", "Valid until {date}", -1, language).format(date=day(document.valid_until, language))
        card.mm_text(_EDGE, 47.8, text, 7.5, bold=True)
    bottom = 43.6 if document.valid_until else 48.0
    _conditions(card, document, y, bottom)
    return card.finished()


def write_voucher_sheet(
    documents: Sequence[VoucherDocument],
    path: Path,
    paper: str = "A4",
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write coupons or gift cards on sheets to cut; `paper` is a name in STOCKS.

    Stopping leaves nothing on disk, none leave no file. Raises Fault DISK_FULL or DISK_ERROR.
    """
    first = documents[0] if documents else None
    title = translate("voucher", _TITLES[first.kind], -1, first.language) if first else ""

    def page_of(document: VoucherDocument, _side: str) -> Page:
        return layout_voucher(document)

    return write_sheets(documents, path, STOCKS[paper], ("front",), page_of, title, on_progress, cancelled)


def voucher_picture(document: VoucherDocument, dpi: float = 400) -> bytes:
    """Return a coupon or gift card as PNG bytes to send to a phone."""
    return png(layout_voucher(document), dpi)


def _brand(document: VoucherDocument) -> str:
    return document.shop.brand.upper() if is_colour(document.shop.brand) else INK


def _band(card: Card, document: VoucherDocument, ink: str) -> None:
    kind = translate("voucher", _TITLES[document.kind], -1, document.language)
    taken = card.mm_text(WIDTH - _EDGE, 8.1, kind, 9, bold=True, colour=ink, align="right", room=30) + 4
    x = _EDGE
    ready = logo(document.shop.logo) if document.shop.logo else None
    if ready:
        data, aspect = ready
        high = min(8.0, 26.0 / aspect)
        card.marks.append(Picture((x + BLEED) * MM, (6.6 - high / 2 + BLEED) * MM, high * aspect * MM, high * MM, data))
        x += high * aspect + 2.5
    elif card.seal(x, 6.6 - 3.6, 7.2, document.shop.name, ink, legible(_brand(document), ink)):
        x += 7.2 + 2.5
    room = WIDTH - _EDGE - taken - x
    size = card.face(True).shrink(document.shop.name, 11, room * MM, 7)
    card.mm_text(x, 8.1, document.shop.name, size, bold=True, colour=ink, room=room)


def _code(card: Card, document: VoucherDocument) -> None:
    """Set what a person types below the symbol, whole: a long code on two lines of whole groups; then the serial number."""
    groups = document.number.split()
    half = (len(groups) + 1) // 2
    lines = [" ".join(groups[:half]), " ".join(groups[half:])] if len(document.number) > 20 else [document.number]
    size = min(card.face(True).shrink(line, 8, (_CODE + 5) * MM, 5.5) for line in lines)
    y = 41.6
    for line in lines:
        card.mm_text(WIDTH - _EDGE - _CODE / 2, y, line, size, bold=True, align="centre", room=_CODE + 5)
        y += 2.9
    if document.serial:
        card.mm_text(
            WIDTH - _EDGE - _CODE / 2, 48.0, document.serial, 6.2, colour=INK_2, align="centre", room=_CODE + 5
        )


def _value(card: Card, document: VoucherDocument, colour: str) -> float:
    """Set what it is worth, on one line or two; return the mm where the next text may begin."""
    value = document.value
    text = money(value) if isinstance(value, Amount) else say(value, document.language)
    face = card.face(True)
    size = face.shrink(text, 22, _LEFT_ROOM * MM, 13)
    if face.width(text, size) <= _LEFT_ROOM * MM + 1e-6:
        card.mm_text(_EDGE, _BAND + 11.0, text, size, bold=True, colour=colour)
        return _BAND + 15.0
    y = _BAND + 8.0
    for line in face.wrap(text, size, _LEFT_ROOM * MM, 2):
        card.mm_text(_EDGE, y, line, size, bold=True, colour=colour)
        y += size * 1.3 / MM
    return y - 1.0


def _greeting(card: Card, document: VoucherDocument, y: float) -> float:
    language = document.language
    if document.recipient:
        text = translate("voucher", "For {name}", -1, language).format(name=document.recipient)
        card.mm_text(_EDGE, y + 1.2, text, 8, bold=True, room=_LEFT_ROOM)
        y += 4.2
    if document.message:
        face = card.face()
        for line in face.wrap(document.message, 7.5, _LEFT_ROOM * MM, 3, spaced=True):
            card.mm_text(_EDGE, y + 1.2, line, 7.5)
            y += 3.7
    if document.sender:
        text = translate("voucher", "From {name}", -1, language).format(name=document.sender)
        card.mm_text(_EDGE, y + 1.2, text, 7.5, colour=INK_2, room=_LEFT_ROOM)
        y += 4.0
    return y


def _conditions(card: Card, document: VoucherDocument, y: float, bottom: float) -> None:
    """Set as many lines of conditions as there is room for between the text above and the last line."""
    size, step = 6.2, 2.9
    lines = int((bottom - y - 1.2) / step) + 1
    text = "\n".join(say(condition, document.language) for condition in document.conditions)
    if not text or lines < 1:
        return
    for index, line in enumerate(card.face().wrap(text, size, _LEFT_ROOM * MM, lines, spaced=True)):
        card.mm_text(_EDGE, y + 1.2 + index * step, line, size, colour=INK_2)
