"""One router for every code that reaches the till, by scanner, camera or hand (S2)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from shop_member.domain.cards import read_number
from shop_member.domain.codes import (
    MAX_RECEIPT,
    PREFIX,
    CardClaim,
    Kind,
    ReceiptClaim,
    fold,
    fold_typed,
    grammatical,
    read_card,
    read_coupon,
    read_receipt,
    typed_code,
)
from shop_member.domain.errors import Refusal, Refused

LONGEST = 1024
"""Longer texts are no code of anybody's that a till should look at."""

_ARTICLE = re.compile(r"[0-9]{8}|[0-9]{12,13}", re.ASCII)
_RECEIPT_NUMBER = re.compile(r"([0-9]{2})-([0-9]{6,10})", re.ASCII)


class Looks(StrEnum):
    """Kinds of foreign code a guest holds out, in the order in which they are tried."""

    WECHAT_PAY = "wechat_pay"
    ALIPAY = "alipay"
    UNIONPAY = "unionpay"
    LINK = "link"
    ISBN = "isbn"
    INVOICE = "invoice"
    CARRIER = "carrier"
    PRODUCT = "product"
    UNKNOWN = "unknown"


# WeChat Pay shows 18 digits beginning 10-15, Alipay 16 to 24 beginning 25-30, UnionPay 19 beginning 62.
# The sign after HTTPS is whatever the till's layout puts on the US key of ":".
# E-invoice of Taiwan: two letters, eight digits, the date of the Republic in seven, then the random code and figures;
# the right-hand code begins with two asterisks; the bar code is month, number, random and seller's digits. The carriers
# are `/` and seven characters, or two letters and 14 digits.
_SHAPES: tuple[tuple[Looks, re.Pattern[str]], ...] = (
    (Looks.WECHAT_PAY, re.compile(r"1[0-5][0-9]{16}", re.ASCII)),
    (Looks.ALIPAY, re.compile(r"(?:2[5-9]|30)[0-9]{14,22}", re.ASCII)),
    (Looks.UNIONPAY, re.compile(r"62[0-9]{17}", re.ASCII)),
    (
        Looks.LINK,
        re.compile(
            r"(?:HTTPS?\W{1,3}|[A-Z][A-Z0-9+.\-]{1,20}://|WWW\.|(?:MAILTO|TEL|WIFI|BEGIN|SMSTO|GEO):).*",
            re.ASCII | re.DOTALL,
        ),
    ),
    (Looks.ISBN, re.compile(r"97[89][0-9]{10}|[0-9]{9}X", re.ASCII)),
    (
        Looks.INVOICE,
        re.compile(
            r"[A-Z]{2}[0-9]{8}[01][0-9]{2}[01][0-9][0-3][0-9][0-9]{4}.*|[0-9]{5}[A-Z]{2}[0-9]{12}|\*\*.*",
            re.ASCII | re.DOTALL,
        ),
    ),
    (Looks.CARRIER, re.compile(r"/[0-9A-Z+\-.]{7}|[A-Z]{2}[0-9]{14}", re.ASCII)),
    (Looks.PRODUCT, re.compile(r"[0-9]{8}|[0-9]{12,14}", re.ASCII)),
)


class Way(StrEnum):
    """How a text came in: only a person's typing gets look-alikes, spaces and hyphens forgiven."""

    SCANNED = "scanned"
    TYPED = "typed"


class RouteKind(StrEnum):
    """Where a code leads."""

    MEMBER_CARD = "member_card"
    STAFF = "staff"
    RECEIPT = "receipt"
    GIFT_CARD = "gift_card"
    COUPON = "coupon"
    VOUCHER = "voucher"
    ARTICLE = "article"
    CARD_NUMBER = "card_number"
    DAMAGED = "damaged"
    FORGED = "forged"
    FOREIGN_PAYMENT = "foreign_payment"
    LINK = "link"
    TAIWAN_INVOICE = "taiwan_invoice"
    UNKNOWN = "unknown"


_REFUSED = {
    RouteKind.DAMAGED: Refused.CODE_DAMAGED,
    RouteKind.FORGED: Refused.CODE_FORGED,
    RouteKind.FOREIGN_PAYMENT: Refused.CODE_FOREIGN_PAYMENT,
    RouteKind.LINK: Refused.CODE_LINK,
    RouteKind.TAIWAN_INVOICE: Refused.CODE_INVOICE,
    RouteKind.UNKNOWN: Refused.CODE_UNKNOWN,
}
_FOREIGN = {
    Looks.WECHAT_PAY: RouteKind.FOREIGN_PAYMENT,
    Looks.ALIPAY: RouteKind.FOREIGN_PAYMENT,
    Looks.UNIONPAY: RouteKind.FOREIGN_PAYMENT,
    Looks.LINK: RouteKind.LINK,
    Looks.INVOICE: RouteKind.TAIWAN_INVOICE,
    Looks.CARRIER: RouteKind.TAIWAN_INVOICE,
}
_UNSIGNED = {Kind.GIFT: RouteKind.GIFT_CARD, Kind.VOUCHER: RouteKind.VOUCHER}


@dataclass(frozen=True, slots=True)
class Route:
    """A code and where it leads; `code` is its one canonical spelling, ready to be looked up.

    `claim` is there for member cards and badges, `receipt` for receipts, `coupon` is a coupon's id; all are proven by
    signature, except a receipt number typed by hand. Gift cards and vouchers are only well formed: the store knows
    whether they exist.
    """

    kind: RouteKind
    code: str
    claim: CardClaim | None = None
    receipt: ReceiptClaim | None = None
    coupon: str | None = None

    @property
    def refusal(self) -> Refusal | None:
        """What to tell the cashier of a code that leads nowhere, or None."""
        code = _REFUSED.get(self.kind)
        if code is None:
            return None
        return Refusal(code, text=self.code[:60]) if code is Refused.CODE_UNKNOWN else Refusal(code)


def route(text: str, keys: Mapping[int, bytes], way: Way = Way.SCANNED) -> Route:
    """Return where any text leads; never raises for a text, however odd, and never guesses a member.

    `keys` are the card keys by id (`KeySet.card_keys`). A scan may differ from the printed code in letter case and full
    width only. The caller looks an UNKNOWN code up among the shop's own article codes before it shows the refusal.
    """
    if len(text) > LONGEST:
        return Route(RouteKind.UNKNOWN, text[:LONGEST])
    code = fold(text)
    if way is Way.TYPED:
        code = typed_code(text) or _trimmed(code)
    if code.startswith(PREFIX) and len(code) > 12:
        return _own_route(code, keys)
    return _foreign_route(text, code, way)


def admit(text: str, keys: Mapping[int, bytes], way: Way = Way.SCANNED) -> Route:
    """Return where a code of ours leads.

    Refuses: CODE_DAMAGED, CODE_FORGED, CODE_FOREIGN_PAYMENT, CODE_LINK, CODE_INVOICE, CODE_UNKNOWN.
    """
    found = route(text, keys, way)
    if found.refusal is not None:
        raise found.refusal
    return found


def is_ours(text: str) -> bool:
    """Tell a code the till knows (own code by prefix, length and check character; article number) from typing.

    Fast and without keys: the scan filter asks it about every burst of keys.
    """
    code = fold(text) if len(text) <= 120 else ""
    return grammatical(code) is not None or article_code(code) is not None


def article_code(text: str) -> str | None:
    """Return an EAN-8, EAN-13 or UPC-A with a right check digit, UPC-A as the EAN-13 it is part of; else None."""
    if not _ARTICLE.fullmatch(text):
        return None
    weighted = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(text)))
    if weighted % 10 or not text.strip("0"):
        return None
    return text.rjust(13, "0") if len(text) == 12 else text


def _trimmed(code: str) -> str:
    """Return a typed text without outer spaces; an own code mistyped is compacted, so that it is called damaged."""
    compact = fold_typed(code)
    return compact if compact.startswith(PREFIX) and len(compact) > 12 else code.strip()


def _own_route(code: str, keys: Mapping[int, bytes]) -> Route:
    kind = grammatical(code)
    if kind is None:
        return Route(RouteKind.DAMAGED if code[2] in set(Kind) else RouteKind.UNKNOWN, code)
    try:
        if kind in (Kind.CARD, Kind.STAFF):
            claim = read_card(code, keys)
            return Route(RouteKind.STAFF if kind is Kind.STAFF else RouteKind.MEMBER_CARD, code, claim=claim)
        if kind is Kind.RECEIPT:
            return Route(RouteKind.RECEIPT, code, receipt=read_receipt(code, keys))
        if kind is Kind.COUPON:
            return Route(RouteKind.COUPON, code, coupon=str(read_coupon(code, keys.values())))
    except Refusal:
        return Route(RouteKind.FORGED, code)
    return Route(_UNSIGNED[kind], code)


def _foreign_route(text: str, code: str, way: Way) -> Route:
    article = article_code(code)
    if article is not None:
        return Route(RouteKind.ARTICLE, article)
    if way is Way.TYPED:
        document = _RECEIPT_NUMBER.fullmatch(code)
        if document and int(document[2]) <= MAX_RECEIPT:
            return Route(RouteKind.RECEIPT, code, receipt=ReceiptClaim(int(document[1]), int(document[2])))
        number = read_number(code)
        if number is not None:
            return Route(RouteKind.CARD_NUMBER, number)
    kind = _FOREIGN.get(looks_like(code), RouteKind.UNKNOWN)
    return Route(kind, text if kind in (RouteKind.LINK, RouteKind.UNKNOWN) else code)


def looks_like(code: str) -> Looks:
    """Return what a text resembles by its shape alone, UNKNOWN if nothing; never a ground to book anything."""
    folded = fold(code[:LONGEST]).strip()
    return next((kind for kind, shape in _SHAPES if shape.fullmatch(folded)), Looks.UNKNOWN)
