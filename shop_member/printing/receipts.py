"""Receipts of every kind on 80 and 58 mm paper, in the order in which a guest checks them."""

from __future__ import annotations

import io
from pathlib import Path
from zoneinfo import ZoneInfo

from shop_member.domain.documents import Expiring, ReceiptDocument, ReceiptKind, ReceiptLine, Wording
from shop_member.formats import day, moment, money, number
from shop_member.i18n import QT_TRANSLATE_NOOP, translate
from shop_member.printing.layout import Page
from shop_member.printing.output import whole_file
from shop_member.printing.pdf import write_pages
from shop_member.printing.roll import Roll
from shop_member.printing.wording import say

TITLES: dict[ReceiptKind, str] = {
    ReceiptKind.SALE: QT_TRANSLATE_NOOP("receipt", "Receipt"),
    ReceiptKind.REFUND: QT_TRANSLATE_NOOP("receipt", "Refund"),
    ReceiptKind.VOID: QT_TRANSLATE_NOOP("receipt", "Void"),
    ReceiptKind.TOP_UP: QT_TRANSLATE_NOOP("receipt", "Top-up"),
    ReceiptKind.WITHDRAWAL: QT_TRANSLATE_NOOP("receipt", "Stored value paid back"),
    ReceiptKind.GIFT_CARD_CASH_OUT: QT_TRANSLATE_NOOP("receipt", "Gift card paid out"),
    ReceiptKind.TAB_PAYMENT: QT_TRANSLATE_NOOP("receipt", "Tab payment"),
    ReceiptKind.SESSION_USE: QT_TRANSLATE_NOOP("receipt", "Session used"),
    ReceiptKind.MEMBERSHIP: QT_TRANSLATE_NOOP("receipt", "Membership"),
    ReceiptKind.POINTS: QT_TRANSLATE_NOOP("receipt", "Points"),
}
"""The title of each kind; a sale needs none on the roll, its title names the file."""

_REVERSED = (ReceiptKind.REFUND, ReceiptKind.VOID, ReceiptKind.WITHDRAWAL, ReceiptKind.GIFT_CARD_CASH_OUT)


def layout_receipt(document: ReceiptDocument, width_mm: int = 80, *, bare: bool = False) -> Page:
    """Lay out a receipt for paper 80 or 58 mm wide, as long as it takes; `bare` leaves out the paper's side margins.

    A thermal printer takes `raster.bitmap(layout_receipt(..., bare=True), 576)`, or 384 for 58 mm.
    """
    roll = Roll(document.language, width_mm, bare=bare)
    _head(roll, document)
    if document.lines:
        roll.dashes()
        for line in document.lines:
            _line(roll, line)
    roll.dashes()
    _sums(roll, document)
    _means(roll, document)
    if document.credited or document.balance or document.points or document.coupons:
        roll.dashes()
        _member(roll, document)
    _tail(roll, document)
    return roll.finished()


def write_receipt(document: ReceiptDocument, path: Path, width_mm: int = 80) -> None:
    """Write a receipt as a PDF. Raises Fault DISK_FULL or DISK_ERROR; then nothing is left."""
    with whole_file(path) as file:
        file.write(receipt_pdf(document, width_mm))


def receipt_pdf(document: ReceiptDocument, width_mm: int = 80) -> bytes:
    """Return a receipt as the bytes of a PDF; the same document always gives the same bytes."""
    target = io.BytesIO()
    title = f"{_t(document, TITLES[document.kind])} {document.number}"
    write_pages([layout_receipt(document, width_mm)], target, title, document.shop.name, document.language)
    return target.getvalue()


def _t(document: ReceiptDocument, source: str) -> str:
    return translate("receipt", source, -1, document.language)


def _head(roll: Roll, document: ReceiptDocument) -> None:
    shop, language = document.shop, document.language
    roll.shop(shop)
    if shop.tax_id:
        tax_id = translate("receipt", "Tax ID {number}", -1, language).format(number=shop.tax_id)
        roll.lines(tax_id, align="centre")
    roll.gap(4)
    if document.kind in _REVERSED:
        roll.title(_t(document, TITLES[document.kind]), reverse=True)
    elif document.kind is not ReceiptKind.SALE:
        roll.title(_t(document, TITLES[document.kind]), reverse=False)
    if document.copy:
        roll.framed(translate("receipt", "COPY {number}", -1, language).format(number=document.copy))
    roll.sides(moment(document.at, ZoneInfo(shop.zone), language), document.number)
    cashier = document.cashier and translate("receipt", "Cashier {name}", -1, language).format(name=document.cashier)
    till = document.till and translate("receipt", "Till {number}", -1, language).format(number=document.till)
    if cashier or till:
        roll.sides(cashier, till)
    if document.original:
        roll.pair(translate("receipt", "Original receipt", -1, language), document.original)
    if document.reason:
        reason = say(document.reason, language)
        roll.lines(translate("receipt", "Reason: {reason}", -1, language).format(reason=reason))
    if document.member_name or document.member_number:
        tier = say(document.tier, language)
        roll.sides(" · ".join(text for text in (document.member_name, tier) if text), document.member_number)


def _line(roll: Roll, line: ReceiptLine) -> None:
    name = say(line.name, roll.language)
    if line.quantity in ("", "1"):
        roll.pair(name, number(line.amount))
    else:
        roll.lines(name)
        how = line.quantity if line.unit_price is None else f"{line.quantity} × {number(line.unit_price)}"
        roll.pair(how, number(line.amount), indent=1)
    if line.note:
        roll.lines(line.note, indent=8.5)
    for part in line.reductions:
        roll.pair(say(part.label, roll.language), number(part.amount), indent=1)


def _sums(roll: Roll, document: ReceiptDocument) -> None:
    if document.subtotal is not None:
        roll.pair(_t(document, QT_TRANSLATE_NOOP("receipt", "Subtotal")), number(document.subtotal))
    for step in document.steps:
        roll.pair(say(step.reason, document.language), number(step.amount))
    if document.rounding:
        roll.pair(_t(document, QT_TRANSLATE_NOOP("receipt", "Rounding")), number(document.rounding))
    roll.big_pair(_t(document, QT_TRANSLATE_NOOP("receipt", "Total")), money(document.total))
    for tax in document.tax_lines:
        label = say(tax.label, document.language)
        if tax.base is not None:
            label = translate("receipt", "{tax} on {base}", -1, document.language).format(
                tax=label, base=number(tax.base)
            )
        roll.pair(label, number(tax.tax))


def _means(roll: Roll, document: ReceiptDocument) -> None:
    for tender in document.tenders:
        label = say(tender.means, document.language)
        detail = say(tender.detail, document.language)
        roll.pair(f"{label} {detail}" if detail else label, number(tender.amount))
        for part in tender.parts:
            roll.pair(say(part.label, document.language), number(part.amount), indent=1)
    if document.tendered is not None:
        roll.pair(_t(document, QT_TRANSLATE_NOOP("receipt", "Tendered")), number(document.tendered))
    if document.change is not None:
        roll.pair(_t(document, QT_TRANSLATE_NOOP("receipt", "Change")), number(document.change), bold=True)


def _member(roll: Roll, document: ReceiptDocument) -> None:
    balance, points = document.balance, document.points
    for part in document.credited:
        roll.pair(say(part.label, document.language), number(part.amount, plus=True))
    if balance is not None:
        roll.pair(_t(document, QT_TRANSLATE_NOOP("receipt", "Balance")), number(balance.whole), bold=True)
        roll.pair(_t(document, QT_TRANSLATE_NOOP("receipt", "Principal")), number(balance.principal), indent=1)
        roll.pair(_t(document, QT_TRANSLATE_NOOP("receipt", "Bonus")), number(balance.bonus), indent=1)
        for lot in balance.expiring:
            roll.lines(
                _until(document, QT_TRANSLATE_NOOP("receipt", "Bonus {amount} valid until {date}"), lot), indent=17
            )
    if points is not None:
        if points.won:
            won = number(points.won, plus=True)
            roll.pair(_t(document, QT_TRANSLATE_NOOP("receipt", "Points won")), won)
        if points.used:
            roll.pair(_t(document, QT_TRANSLATE_NOOP("receipt", "Points used")), number(-points.used))
        roll.pair(_t(document, QT_TRANSLATE_NOOP("receipt", "Points balance")), number(points.balance), bold=True)
        for lot in points.expiring:
            text = _until(document, QT_TRANSLATE_NOOP("receipt", "{amount} points valid until {date}"), lot)
            roll.lines(text, indent=8.5)
    for coupon in document.coupons:
        roll.lines(f"• {say(coupon, document.language)}")


def _until(document: ReceiptDocument, source: str, lot: Expiring) -> str:
    return _t(document, source).format(amount=number(lot.amount), date=day(lot.on, document.language))


def _tail(roll: Roll, document: ReceiptDocument) -> None:
    if document.payload:
        caption = document.payload_caption or _t(
            document, QT_TRANSLATE_NOOP("receipt", "Scan for a refund or to collect points later")
        )
        roll.code(document.payload, say(caption, document.language))
    _texts(roll, document.notes)
    _texts(roll, document.terms)
    footer = document.footer or ((document.shop.greeting,) if document.shop.greeting else ())
    if footer:
        roll.gap(6)
        for text in footer:
            roll.lines(say(text, document.language), align="centre", bold=True)


def _texts(roll: Roll, texts: tuple[Wording, ...]) -> None:
    if texts:
        roll.gap(5)
        for text in texts:
            roll.lines(say(text, roll.language))
