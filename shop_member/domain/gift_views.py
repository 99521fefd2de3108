"""What the file answers about gift cards: a card with its balance, a batch, what became of those of a month."""

from __future__ import annotations

from dataclasses import dataclass

from shop_member.domain.amounts import Amount
from shop_member.domain.gift_cards import GiftCard


@dataclass(frozen=True, slots=True)
class GiftCardRow:
    """A gift card with what is on it."""

    card: GiftCard
    balance: Amount


@dataclass(frozen=True, slots=True)
class GiftBatch:
    """A batch of gift cards made for a company: its name, how many cards, their face value together in units.

    `inactive` are the cards that were not sold yet; `first` and `last` are printed numbers.
    """

    id: str
    name: str
    cards: int
    face: int
    inactive: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class GiftLiability:
    """What became of the gift cards issued in a month (`2026-11`), in units; opening + movements = closing (V9).

    `used` is net of what goods that came back put on again, `refunded` are sales of cards taken back and cash paid out,
    `other` claims into wallets. `slept` is the part of `closing` on cards that have not moved for a year.
    """

    month: str
    given_away: bool
    opening: int
    sold: int
    given: int
    used: int
    refunded: int
    expired: int
    other: int
    closing: int
    slept: int = 0
