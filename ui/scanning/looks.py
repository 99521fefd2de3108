"""What a code that is not ours looks like, so that the till can name it: "This is a payment code"."""

from __future__ import annotations

import re
from enum import StrEnum

from ui.scanning.decoder import fold


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


# WeChat Pay: 18 digits from 10-15; Alipay: 16-24 digits from 25-30; UnionPay: 19 digits from 62 (merchant manuals).
# Taiwan: invoice QR = 2 letters, 8 digits, 7-digit date of the Republic …, "**" on the second; bar code =
# 5-digit month, number, random and seller's digits; the guest's carrier is "/" and seven characters.
# The sign after HTTPS is whatever the till's layout puts on the US key of ":".
_SHAPES: tuple[tuple[Looks, re.Pattern[str]], ...] = (
    (Looks.WECHAT_PAY, re.compile(r"1[0-5][0-9]{16}")),
    (Looks.ALIPAY, re.compile(r"(?:2[5-9]|30)[0-9]{14,22}")),
    (Looks.UNIONPAY, re.compile(r"62[0-9]{17}")),
    (Looks.LINK, re.compile(r"(?:HTTPS?\W{1,3}|WWW\.|[A-Z][A-Z0-9+.\-]{1,20}://).*", re.DOTALL)),
    (Looks.ISBN, re.compile(r"97[89][0-9]{10}|[0-9]{9}X")),
    (Looks.INVOICE, re.compile(r"[A-Z]{2}[0-9]{8}1[0-9]{6}.{4,}|[0-9]{5}[A-Z]{2}[0-9]{12}|\*\*.*", re.DOTALL)),
    (Looks.CARRIER, re.compile(r"/[0-9A-Z.+\-]{7}")),
    (Looks.PRODUCT, re.compile(r"[0-9]{8}|[0-9]{12,14}")),
)


def looks_like(code: str) -> Looks:
    """Return what the text resembles by its shape alone, UNKNOWN if nothing; never a ground to book anything."""
    folded = fold(code).strip()
    return next((kind for kind, shape in _SHAPES if shape.fullmatch(folded)), Looks.UNKNOWN)
