"""What all paper is made of: wordings in the paper's language, the shop's head, named sums."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shop_member.domain.amounts import Amount


@dataclass(frozen=True, slots=True)
class PercentOff:
    """A discount in tenths of a percent, said as the language says it: `5% off`, `95 折`."""

    per_mille: int


Value = str | int | Amount | date | PercentOff
"""What a phrase may be filled with: text as it stands, numbers grouped, amounts as money or points, dates by language."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text of the program with its values, said in the paper's language when it is drawn.

    `source` is an English text marked with QT_TRANSLATE_NOOP(context, source); `n` chooses the plural form (-1: none).
    """

    context: str
    source: str
    values: tuple[tuple[str, Value], ...] = ()
    n: int = -1


Wording = str | Phrase


def phrase(context: str, source: str, values: Mapping[str, Value] | None = None, n: int = -1) -> Phrase:
    """Return the phrase of a marked source text filled with `values`."""
    return Phrase(context, source, tuple((values or {}).items()), n)


class Tone(StrEnum):
    """The metal of a tier as it looks; its name is always printed beside it."""

    NONE = "none"
    BRONZE = "bronze"
    SILVER = "silver"
    GOLD = "gold"
    VIOLET = "violet"


@dataclass(frozen=True, slots=True)
class ShopHeader:
    """Who hands out the paper, in which colour, currency, language and time zone.

    `logo` is the bytes of a PNG or JPEG picture; `brand` is `#RRGGBB`; `zone` is an IANA name.
    """

    name: str
    address: str = ""
    phone: str = ""
    tax_id: str = ""
    greeting: str = ""
    logo: bytes | None = None
    brand: str = "#1F5FBF"
    currency: str = "TWD"
    language: str = "en"
    zone: str = "UTC"


@dataclass(frozen=True, slots=True)
class Part:
    """A named sum, such as the principal inside a tender or a reduction inside a line."""

    label: Wording
    amount: Amount


@dataclass(frozen=True, slots=True)
class Expiring:
    """An amount that can last be used on `on`."""

    amount: Amount
    on: date
