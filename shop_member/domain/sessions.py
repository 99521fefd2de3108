"""Session cards: so many uses of a named service for one price, each use booked (V12).

What the unused part is worth is the same figure everywhere: price × unused ÷ total, half up (rules.md, Refunds). A use
recognises by how much that figure falls, a refund pays the figure itself. So all uses sum to the price exactly, and at any
moment uses so far + refund = price, to the unit; the same holds for the tax inside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shop_member.domain.amounts import Amount, zero
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.value_rules import SessionPlan


@dataclass(frozen=True, slots=True)
class SessionCard:
    """A session card as it was sold; how many uses are left says the ledger.

    `price` is what the guest paid with tax, `tax` the tax inside it. A later change of the plan leaves a sold card alone.
    """

    id: str
    plan_id: str
    name: str
    service: str
    uses: int
    price: Amount
    tax: Amount
    sold_on: date
    expires_on: date | None = None
    """The last valid day."""
    member_id: str | None = None

    def __post_init__(self) -> None:
        if self.uses < 1 or not 0 <= self.tax.units <= self.price.units:
            raise ValueError("a session card has uses, and its tax lies inside its price")


@dataclass(frozen=True, slots=True)
class Recognised:
    """A part of a session card's price: `value` with the `tax` inside it."""

    value: Amount
    tax: Amount

    @property
    def revenue(self) -> Amount:
        """Return the value without its tax."""
        return self.value - self.tax


def sell(plan: SessionPlan, card_id: str, price: Amount, tax: Amount, on: date, member_id: str | None) -> SessionCard:
    """Return the card that a sale of a plan makes, for what its line cost on the bill (V12).

    Refuses: PLAN_NOT_SOLD.
    """
    if not plan.active:
        raise Refusal(Refused.PLAN_NOT_SOLD, name=plan.name)
    return SessionCard(
        id=card_id,
        plan_id=plan.id,
        name=plan.name,
        service=plan.service,
        uses=plan.uses,
        price=price,
        tax=tax,
        sold_on=on,
        expires_on=plan.validity.last_day(on),
        member_id=member_id,
    )


def worth(card: SessionCard, left: int) -> Recognised:
    """Return what `left` unused uses are worth: price × left ÷ total, half up (rules.md, Refunds).

    This is what a refund pays and what expires with them. More uses than the card had, or fewer than none, are a mistake
    of the caller (ValueError).
    """
    if not 0 <= left <= card.uses:
        raise ValueError(f"{left} of {card.uses} uses")
    value = card.price.share(left, card.uses)
    tax = card.tax.share(value.units, card.price.units) if card.price else zero(card.tax.asset)
    return Recognised(value, tax)


def use(card: SessionCard, left: int, count: int, on: date) -> Recognised:
    """Return what `count` uses recognise on a day, with `left` before them (V12).

    Refuses: AMOUNT_NOT_POSITIVE, SESSION_CARD_EXPIRED, SESSIONS_TOO_FEW with the uses left.
    """
    if count <= 0:
        raise Refusal(Refused.AMOUNT_NOT_POSITIVE)
    if is_expired(card, on):
        raise Refusal(Refused.SESSION_CARD_EXPIRED, last_day=card.expires_on)
    if count > left:
        raise Refusal(Refused.SESSIONS_TOO_FEW, left=left)
    return _difference(card, left, left - count)


def take_back(card: SessionCard, left: int, count: int) -> Recognised:
    """Return what `count` uses booked by mistake had recognised: giving them back undoes it to the unit.

    Also on an expired card: value returned keeps its date (rules.md, Refunds). Refuses: AMOUNT_NOT_POSITIVE. More uses
    than the card ever had are a mistake of the caller (ValueError).
    """
    if count <= 0:
        raise Refusal(Refused.AMOUNT_NOT_POSITIVE)
    return _difference(card, left + count, left)


def refund(card: SessionCard, left: int, on: date) -> Recognised:
    """Return what the guest gets back for the unused uses (rules.md, Refunds): their worth; none are left after it.

    Refuses: SESSION_CARD_EXPIRED, NOTHING_TO_DO when all were used.
    """
    if is_expired(card, on):
        raise Refusal(Refused.SESSION_CARD_EXPIRED, last_day=card.expires_on)
    if left == 0:
        raise Refusal(Refused.NOTHING_TO_DO)
    return worth(card, left)


def is_expired(card: SessionCard, on: date) -> bool:
    """Say whether the last valid day is over; that day itself still counts (rules.md, Dates)."""
    return card.expires_on is not None and on > card.expires_on


def _difference(card: SessionCard, more: int, fewer: int) -> Recognised:
    upper, lower = worth(card, more), worth(card, fewer)
    return Recognised(upper.value - lower.value, upper.tax - lower.tax)
