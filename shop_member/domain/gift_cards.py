"""Gift cards: what one is, what may be done with it in which state, and what it gives back (G1-G5, G7).

At the till a card is known by its secret code alone, and whoever tries codes learns nothing: unknown, inactive and used up
are one answer. In the office it is known by the number printed on it. Value lives in the ledger under the card's id; sold
and given value never mix on one card.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from shop_member.domain.amounts import Amount, currency, zero
from shop_member.domain.cards import damm_digit
from shop_member.domain.codes import Kind, code_hash, fold_typed, last_four, random_code
from shop_member.domain.dates import term_end
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.profiles import Profile
from shop_member.domain.rules import Limits, Rules
from shop_member.domain.value_rules import GiftCardRules
from shop_member.domain.wallet import check_limits


class GiftCardState(StrEnum):
    """Whether a card may be used; a card used up stays active, since goods paid with it may come back (G4)."""

    INACTIVE = "inactive"
    """Made, but the sale that sells it is not paid (G2)."""
    ACTIVE = "active"
    FROZEN = "frozen"
    REPLACED = "replaced"
    CLOSED = "closed"
    """Its value left as a whole: claimed, paid out, or its sale refunded."""


class Act(StrEnum):
    """What can be done with a gift card."""

    PAY = "pay"
    ENQUIRE = "enquire"
    TOP_UP = "top_up"
    CASH_OUT = "cash_out"
    CLAIM = "claim"
    ACTIVATE = "activate"
    FREEZE = "freeze"
    THAW = "thaw"
    REPLACE = "replace"
    EXTEND = "extend"
    TAKE_BACK = "take_back"
    """Goods paid with it come back, and their value with them (G4)."""
    REFUND_SALE = "refund_sale"


BY_CODE = frozenset({Act.PAY, Act.ENQUIRE, Act.TOP_UP, Act.CASH_OUT, Act.CLAIM})
"""What the guest does with the card in hand; the rest is done from its page or by a refund."""

_NUMBER = re.compile(r"G[0-9]{7,11}", re.ASCII)
_ACTIVE, _FROZEN = GiftCardState.ACTIVE, GiftCardState.FROZEN
_AFTER: Mapping[Act, Mapping[GiftCardState, GiftCardState]] = {
    Act.PAY: {_ACTIVE: _ACTIVE},
    Act.ENQUIRE: {_ACTIVE: _ACTIVE},
    Act.TOP_UP: {_ACTIVE: _ACTIVE},
    Act.CASH_OUT: {_ACTIVE: GiftCardState.CLOSED},
    Act.CLAIM: {_ACTIVE: GiftCardState.CLOSED},
    Act.ACTIVATE: {GiftCardState.INACTIVE: _ACTIVE},
    Act.FREEZE: {_ACTIVE: _FROZEN, _FROZEN: _FROZEN},
    Act.THAW: {_FROZEN: _ACTIVE},
    Act.REPLACE: {
        GiftCardState.INACTIVE: GiftCardState.REPLACED,
        _ACTIVE: GiftCardState.REPLACED,
        _FROZEN: GiftCardState.REPLACED,
    },
    Act.EXTEND: {_ACTIVE: _ACTIVE, _FROZEN: _FROZEN},
    Act.TAKE_BACK: {_ACTIVE: _ACTIVE, _FROZEN: _FROZEN, GiftCardState.CLOSED: _ACTIVE},
    Act.REFUND_SALE: {_ACTIVE: GiftCardState.CLOSED},
}
"""Which acts a state bears, and the state after them."""


@dataclass(frozen=True, slots=True)
class GiftCard:
    """One gift card as the shop's file knows it; its code is not there, only the keyed hash and the last four (G1).

    `number` is what is printed for people, `given` tells a card given away from a sold one, `member_id` whom it is
    registered to. `expires_on` is the last valid day, fixed when the card becomes active: on the day `issued_on`, by the
    entry `issued_seq`, if it was sold by line `issued_line` of that bill. A batch is made for a company, `batch_name`.
    """

    id: str
    number: str
    code_hash: str
    last_four: str
    face: Amount
    state: GiftCardState = GiftCardState.INACTIVE
    given: bool = False
    expires_on: date | None = None
    design: str = ""
    message: str = ""
    to_name: str = ""
    from_name: str = ""
    batch_id: str | None = None
    batch_name: str = ""
    member_id: str | None = None
    replaced_by: str | None = None
    issued_on: date | None = None
    issued_seq: int | None = None
    issued_line: int | None = None

    def __post_init__(self) -> None:
        if self.face.units <= 0:
            raise Refusal(Refused.AMOUNT_NOT_POSITIVE)


# -- numbers and codes


def card_number(serial: int) -> str:
    """Return the number printed on a gift card: `G`, the serial in at least six digits, hyphen, check digit.

    Refuses: serials below 1 or beyond ten digits (ValueError, a programming error).
    """
    if not 1 <= serial < 10**10:
        raise ValueError(f"no gift card has the serial {serial}")
    digits = f"{serial:06d}"
    return f"G{digits}-{damm_digit(digits)}"


def read_number(text: str) -> str | None:
    """Return the printed form of a number typed with or without its hyphen, or None if it is none or mistyped."""
    digits = fold_typed(text)
    if not _NUMBER.fullmatch(digits) or damm_digit(digits[1:]) != "0":
        return None
    return f"{digits[:-1]}-{digits[-1]}"


@dataclass(frozen=True, slots=True, repr=False)
class NewCode:
    """A code just made: `code` is printed once and kept nowhere, the rest is kept (G1). It never shows in a log."""

    code: str
    code_hash: str
    last_four: str

    def __repr__(self) -> str:
        return f"NewCode(…{self.last_four})"


def new_code(key: bytes, randomness: bytes) -> NewCode:
    """Return a code of 115 random bits with its keyed hash; `randomness` is at least 15 bytes (ValueError)."""
    code = random_code(Kind.GIFT, randomness)
    return NewCode(code, code_hash(key, code), last_four(code))


# -- what may be done


def admit(card: GiftCard | None, balance: Amount | None, act: Act, on: date) -> GiftCard:
    """Return the card a code was found to be, if the guest may do this with it now; None is a code nobody has.

    Refuses: GIFT_CARD_NOT_VALID alike for unknown, inactive, closed and used up, so that a guesser learns nothing (one
    used up may still be topped up); GIFT_CARD_REPLACED, GIFT_CARD_FROZEN, GIFT_CARD_EXPIRED. An act that is none of
    BY_CODE is a mistake of the caller (ValueError).
    """
    if act not in BY_CODE:
        raise ValueError(f"{act} is not done by code")
    if card is None or balance is None or card.state in (GiftCardState.INACTIVE, GiftCardState.CLOSED):
        raise Refusal(Refused.GIFT_CARD_NOT_VALID)
    if card.state is GiftCardState.REPLACED:
        raise Refusal(Refused.GIFT_CARD_REPLACED, number=card.number)
    if card.state is GiftCardState.FROZEN:
        raise Refusal(Refused.GIFT_CARD_FROZEN, number=card.number)
    if is_expired(card, on):
        raise Refusal(Refused.GIFT_CARD_EXPIRED, last_day=card.expires_on)
    if not balance and act is not Act.TOP_UP:
        raise Refusal(Refused.GIFT_CARD_NOT_VALID)
    return card


def after(card: GiftCard, act: Act) -> GiftCard:
    """Return the card in its state after an act.

    Value of goods that comes back goes to the card that replaced this one: the caller follows `replaced_by`. Refuses:
    GIFT_CARD_REPLACED, GIFT_CARD_FROZEN, GIFT_CARD_NOT_NOW, each with the number.
    """
    following = _AFTER[act].get(card.state)
    if following is not None:
        return replace(card, state=following)
    if card.state is GiftCardState.REPLACED:
        raise Refusal(Refused.GIFT_CARD_REPLACED, number=card.number)
    if card.state is _FROZEN:
        raise Refusal(Refused.GIFT_CARD_FROZEN, number=card.number)
    raise Refusal(Refused.GIFT_CARD_NOT_NOW, number=card.number)


def replace_by(card: GiftCard, new_id: str, number: str, code: NewCode) -> tuple[GiftCard, GiftCard]:
    """Return the old card, out of use, and the one that takes over all it is and its state; a frozen one is active again.

    For a lost card as for one whose print failed: a card is replaced, never printed twice. Refuses: as `after`.
    """
    old = replace(after(card, Act.REPLACE), replaced_by=new_id)
    state = GiftCardState.INACTIVE if card.state is GiftCardState.INACTIVE else _ACTIVE
    new = replace(
        card,
        id=new_id,
        number=number,
        code_hash=code.code_hash,
        last_four=code.last_four,
        state=state,
        replaced_by=None,
    )
    return old, new


# -- dates


def is_expired(card: GiftCard, on: date) -> bool:
    """Say whether the last valid day is over; that day itself still counts (rules.md, Dates)."""
    return card.expires_on is not None and on > card.expires_on


def last_day(on: date, given: bool, rules: GiftCardRules, profile: Profile) -> date | None:
    """Return the last valid day of a card that becomes active on a day, or None for never (G5).

    A sold card expires only where the country profile lets it, and never before the profile's months are over. A card
    given away expires as the shop says: the laws on sold value do not reach it.
    """
    if given:
        return rules.given_validity.last_day(on)
    own = rules.validity.last_day(on) if profile.gift_card_may_expire else None
    if own is None or not profile.gift_card_months:
        return own
    return max(own, term_end(on, profile.gift_card_months))


def activate(card: GiftCard, on: date, rules: GiftCardRules, profile: Profile) -> GiftCard:
    """Return the card once the sale that sells it is paid (G2). Refuses: as `after`."""
    active = after(card, Act.ACTIVATE)
    return replace(active, issued_on=on, expires_on=last_day(on, card.given, rules, profile))


def extend(card: GiftCard, on: date, rules: GiftCardRules, profile: Profile) -> GiftCard:
    """Return the card valid as long as if it became active today, never shorter than it is, expired or not (G5).

    This is what a country asks that lets cards expire but not the money on them. Refuses: as `after`.
    """
    return replace(after(card, Act.EXTEND), expires_on=_later(card, on, rules, profile))


def _later(card: GiftCard, on: date, rules: GiftCardRules, profile: Profile) -> date | None:
    fresh = last_day(on, card.given, rules, profile)
    return None if fresh is None or card.expires_on is None else max(fresh, card.expires_on)


# -- value


def limits(rules: Rules, profile: Profile) -> Limits:
    """Return the limits of a sold card: those of bearer cards where the profile limits these, else none (rules.md)."""
    return Limits() if profile.bearer_limit is None else rules.wallet.bearer


def check_face(face: Amount, rules: Rules, profile: Profile) -> None:
    """Let a face value pass at which a card may be sold. Refuses: AMOUNT_NOT_POSITIVE, CARD_OVER_LIMIT."""
    if face.units <= 0:
        raise Refusal(Refused.AMOUNT_NOT_POSITIVE)
    check_limits(face, zero(face.asset), Limits(card=limits(rules, profile).card))


def top_up(card: GiftCard, amount: Amount, balance: Amount, on: date, rules: Rules, profile: Profile) -> GiftCard:
    """Return the card after a top-up, valid as long as if it became active today (G3); the caller has admitted it.

    Refuses: GIFT_CARD_NO_TOP_UP where the shop or a card given away does not take any, AMOUNT_NOT_POSITIVE,
    TOP_UP_OVER_LIMIT, CARD_OVER_LIMIT, and as `after`.
    """
    if card.given or not rules.gift_cards.top_up_allowed:
        raise Refusal(Refused.GIFT_CARD_NO_TOP_UP)
    if amount.units <= 0:
        raise Refusal(Refused.AMOUNT_NOT_POSITIVE)
    check_limits(amount, balance, limits(rules, profile))
    return replace(after(card, Act.TOP_UP), expires_on=_later(card, on, rules.gift_cards, profile))


def cash_out_below(rules: Rules, profile: Profile) -> Amount:
    """Return the balance below which a sold card is paid out (G5): the country's or the shop's, whichever is higher.

    The profile states it in its own currency; the same figure counts in another one, as with its limits.
    """
    country = Amount(profile.cash_out_below or 0, currency(profile.currency))
    there, here = 10**country.asset.scale, 10**rules.asset.scale
    return Amount(max(rules.gift_cards.cash_out_below, country.units * here // there), rules.asset)


def cash_out(card: GiftCard, balance: Amount, rules: Rules, profile: Profile) -> Amount:
    """Return what is paid out: the whole balance, if it lies below the threshold (G5); the caller has admitted the card.

    Refuses: GIFT_CARD_NO_CASH for a card given away or where nothing is paid out, GIFT_CARD_CASH_BELOW with the
    threshold.
    """
    below = cash_out_below(rules, profile)
    if card.given or not below:
        raise Refusal(Refused.GIFT_CARD_NO_CASH)
    if balance >= below:
        raise Refusal(Refused.GIFT_CARD_CASH_BELOW, limit=below)
    return balance


@dataclass(frozen=True, slots=True)
class Claim:
    """What a claimed card becomes in the wallet: principal if it was sold, bonus with the card's date if given."""

    principal: Amount
    bonus: Amount
    bonus_expires_on: date | None


def claim(card: GiftCard, balance: Amount, principal: Amount, card_limits: Limits) -> Claim:
    """Return what moves into a wallet that holds `principal` (G7): a transfer, no top-up, so no ladder and no points.

    `card_limits` are those of the member's own card; they are measured on principal, so what was given away passes them
    (rules.md). The caller has admitted the card. Refuses: CARD_OVER_LIMIT.
    """
    nothing = zero(balance.asset)
    if card.given:
        return Claim(nothing, balance, card.expires_on)
    check_limits(balance, principal, Limits(card=card_limits.card))
    return Claim(balance, nothing, None)


def refund_until(sold_on: date, rules: GiftCardRules, profile: Profile) -> date | None:
    """Return the last day on which the sale of a card is refunded, or None without end; never less than the country's."""
    if rules.refund_days is None:
        return None
    return sold_on + timedelta(days=max(rules.refund_days, profile.refund_window_days))


def refund_sale(
    card: GiftCard, balance: Amount, topped_up: Amount, sold_on: date, on: date, rules: GiftCardRules, profile: Profile
) -> tuple[GiftCard, Amount]:
    """Return the card after the refund of its sale, and what that takes back: what is unused of its face (G4).

    `topped_up` is what came onto the card later: it counts as used last, stays, and goes back by its own receipts; without
    any the card is closed. Refuses: NOTHING_TO_DO when nothing of the face is left or the card was given away,
    GIFT_CARD_EXPIRED, GIFT_CARD_REFUND_TOO_LATE with the last day, and as `after`.
    """
    closed = after(card, Act.REFUND_SALE)
    if is_expired(card, on):
        raise Refusal(Refused.GIFT_CARD_EXPIRED, last_day=card.expires_on)
    until = refund_until(sold_on, rules, profile)
    if until is not None and on > until:
        raise Refusal(Refused.GIFT_CARD_REFUND_TOO_LATE, last_day=until)
    unused = min(card.face, max(balance - topped_up, zero(balance.asset)))
    if card.given or not unused:
        raise Refusal(Refused.NOTHING_TO_DO)
    return (card if balance > unused else closed), unused


def unused_top_up(amount: Amount, later: Amount, balance: Amount) -> Amount:
    """Return what is unused of a top-up of `amount`, after which `later` was topped up: what came last is used last (G4)."""
    return min(amount, max(balance - later, zero(balance.asset)))
