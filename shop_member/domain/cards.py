"""Member cards: their short number for people, their states, and what a lost card goes through (M2, M3, M9)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from shop_member.domain.amounts import Amount
from shop_member.domain.codes import MAX_VERSION, CardClaim, Kind, fold_typed
from shop_member.domain.errors import Refusal, Refused

FIRST_SERIAL = 1001
"""The first card's serial: four digits from the start, so that a number looks like a number."""

_DAMM = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)
_NUMBER = re.compile(r"[0-9]{5,11}", re.ASCII)
_TAKEN_LENGTHS = (8, 12, 13)


class CardState(StrEnum):
    """Whether a card may be used."""

    ACTIVE = "active"
    FROZEN = "frozen"
    REPLACED = "replaced"
    CLOSED = "closed"


class CardKind(StrEnum):
    """Named cards belong to a member; bearer cards to whoever holds them."""

    NAMED = "named"
    BEARER = "bearer"


@dataclass(frozen=True, slots=True)
class Card:
    """One card as the shop's file knows it.

    `ref` (15 characters, `codes.new_ref`) and `version` are what its QR code carries; `number` is what people read,
    with its hyphen. `member_id` is the wallet's owner, absent for a bearer card; `holder` the name on this card, which
    in a family differs from the member's. `daily_limit` bounds what this card may spend of the wallet in a business
    day.
    """

    id: str
    ref: str
    number: str
    kind: CardKind
    member_id: str | None = None
    holder: str = ""
    version: int = 1
    state: CardState = CardState.ACTIVE
    replaced_by: str | None = None
    daily_limit: Amount | None = None


def damm_digit(digits: str) -> str:
    """Return Damm's check digit, which catches every single wrong digit and every swap of neighbours.

    Source: H. M. Damm (2004), the published order-10 quasigroup. Refuses: anything but ASCII digits (KeyError and the
    like, a programming error).
    """
    state = 0
    for digit in digits:
        state = int(_DAMM[state]["0123456789".index(digit)])
    return str(state)


def card_number(serial: int) -> str:
    """Return a card's number as printed: serial, hyphen, check digit (`1042-…`).

    Refuses: serials below 1000, beyond ten digits, and those whose number would be as long as an article number of 8,
    12 or 13 digits (ValueError; `next_serial` steps over them).
    """
    digits = str(serial)
    if serial < 1000 or len(digits) > 10 or len(digits) + 1 in _TAKEN_LENGTHS:
        raise ValueError(f"no card has the serial {serial}")
    return f"{digits}-{damm_digit(digits)}"


def next_serial(last: int | None) -> int:
    """Return the serial after `last`, or the first; it steps over lengths that belong to article numbers."""
    if last is None or last < FIRST_SERIAL:
        return FIRST_SERIAL
    following = last + 1
    while len(str(following)) + 1 in _TAKEN_LENGTHS:
        following = 10 ** len(str(following))
    return following


def read_number(text: str) -> str | None:
    """Return the printed form of a card number typed with or without hyphen, or None if it is none or mistyped."""
    digits = fold_typed(text)
    if not _NUMBER.fullmatch(digits) or len(digits) in _TAKEN_LENGTHS or digits.startswith("0"):
        return None
    return f"{digits[:-1]}-{digits[-1]}" if damm_digit(digits) == "0" else None


def admit(card: Card, claim: CardClaim | None = None) -> Card:
    """Return the card if it may be used now, as scanned (`claim`) or found by hand.

    Refuses: CARD_REPLACED for a print older than the card's version or a card that another replaced, CODE_FORGED for a
    version never printed or another card's code, CARD_FROZEN, CARD_CLOSED.
    """
    if claim is not None:
        if claim.kind is not Kind.CARD or claim.ref != card.ref or claim.version > card.version:
            raise Refusal(Refused.CODE_FORGED)
        if claim.version < card.version:
            raise Refusal(Refused.CARD_REPLACED, number=card.number)
    if card.state is CardState.FROZEN:
        raise Refusal(Refused.CARD_FROZEN, number=card.number)
    _alive(card)
    return card


def freeze(card: Card) -> Card:
    """Return the card reported lost; freezing twice changes nothing. Refuses: CARD_REPLACED, CARD_CLOSED."""
    _alive(card)
    return replace(card, state=CardState.FROZEN)


def thaw(card: Card) -> Card:
    """Return the card found again. Refuses: CARD_NOT_FROZEN, CARD_REPLACED, CARD_CLOSED."""
    _alive(card)
    if card.state is not CardState.FROZEN:
        raise Refusal(Refused.CARD_NOT_FROZEN, number=card.number)
    return replace(card, state=CardState.ACTIVE)


def reprint(card: Card) -> Card:
    """Return the card with a new code under the same number: every earlier print is refused from now on, frozen or not.

    Refuses: CARD_REPLACED, CARD_CLOSED.
    """
    _alive(card)
    if card.version >= MAX_VERSION:
        raise Refusal(Refused.CARD_CLOSED, number=card.number)
    return replace(card, version=card.version + 1, state=CardState.ACTIVE)


def replace_by(card: Card, new_card: Card) -> tuple[Card, Card]:
    """Return the old card, out of use, and another one (such as a ready-printed one) that takes its place.

    The new one takes over member, kind, holder and daily limit. Refuses: CARD_REPLACED or CARD_CLOSED if either may no
    longer be used; the same card twice or one that belongs to another member (ValueError, a programming error).
    """
    _alive(card)
    _alive(new_card)
    if card.id == new_card.id or new_card.member_id not in (None, card.member_id):
        raise ValueError("a card is replaced by a free one")
    old = replace(card, state=CardState.REPLACED, replaced_by=new_card.id)
    new = replace(
        new_card,
        member_id=card.member_id,
        kind=card.kind,
        holder=card.holder,
        daily_limit=card.daily_limit,
        state=CardState.ACTIVE,
    )
    return old, new


def close(card: Card) -> Card:
    """Return the card out of use for good; closing twice changes nothing. Refuses: CARD_REPLACED."""
    if card.state is CardState.REPLACED:
        raise Refusal(Refused.CARD_REPLACED, number=card.number)
    return replace(card, state=CardState.CLOSED)


def _alive(card: Card) -> None:
    if card.state is CardState.REPLACED:
        raise Refusal(Refused.CARD_REPLACED, number=card.number)
    if card.state is CardState.CLOSED:
        raise Refusal(Refused.CARD_CLOSED, number=card.number)
