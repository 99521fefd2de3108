"""Paying a bill by any number of means, exact to the unit (S6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from shop_member.domain.amounts import Amount, ratio, total, within_bounds, zero
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.rules import PriceRules


class Means(StrEnum):
    """A way to pay; CARD is the terminal for bank cards."""

    CASH = "cash"
    CARD = "card"
    OTHER = "other"
    STORED_VALUE = "stored_value"
    GIFT_CARD = "gift_card"
    TAB = "tab"


MEMBER_MEANS = frozenset({Means.STORED_VALUE, Means.GIFT_CARD, Means.TAB})
"""Means that reach goods only, never top-ups, gift cards, session cards or tips (V5)."""


@dataclass(frozen=True, slots=True)
class Tender:
    """What the guest offers by one means; for cash, what was handed over. `ref` names a gift card or a slip."""

    means: Means
    amount: Amount
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Settlement:
    """How far tenders settle a bill; when complete, `paid` sums to due + rounding, cash net of change."""

    due: Amount
    paid: tuple[Tender, ...]
    rest: Amount
    change: Amount
    rounding: Amount
    """What rounding adds to (or takes off) the exact cash: 10.02 paid as 10.00 is -0.02."""
    cash_tendered: Amount
    complete: bool

    def paid_by(self, means: Means) -> Amount:
        """Return what was paid by one means."""
        return total((tender.amount for tender in self.paid if tender.means is means), self.due.asset)


def round_cash(amount: Amount, step: int) -> Amount:
    """Return the nearest sum that coins of `step` units can pay, half up."""
    return Amount(ratio(amount.units, step) * step, amount.asset)


def settle(due: Amount, tenders: Sequence[Tender], rules: PriceRules, *, goods_due: Amount | None = None) -> Settlement:
    """Return what tenders settle of `due`; change comes from cash only and cash alone is rounded (S6).

    `goods_due` is the part the member's own means may pay, by default all of it. An incomplete settlement has a rest
    and no change. Refuses: AMOUNT_NOT_POSITIVE for a tender of nothing (cash of 0 may settle a rest that rounds away),
    TENDER_TOO_HIGH when means without change exceed the bill, GOODS_ONLY when the member's means exceed the goods,
    CASH_NOT_IN_COINS when no coins make up the cash.
    """
    nothing = zero(due.asset)
    for tender in tenders:
        if tender.amount < nothing or (not tender.amount and tender.means is not Means.CASH):
            raise Refusal(Refused.AMOUNT_NOT_POSITIVE)
        within_bounds(tender.amount)
    exact = [tender for tender in tenders if tender.means is not Means.CASH]
    cash = [tender.amount for tender in tenders if tender.means is Means.CASH]
    tendered = total(cash, due.asset)
    if tendered.units % rules.cash_rounding_step:
        raise Refusal(Refused.CASH_NOT_IN_COINS, step=Amount(rules.cash_rounding_step, due.asset))
    by_member = total((tender.amount for tender in exact if tender.means in MEMBER_MEANS), due.asset)
    if goods_due is not None and by_member > goods_due:
        raise Refusal(Refused.GOODS_ONLY, limit=goods_due)
    rest = due - total((tender.amount for tender in exact), due.asset)
    if rest < nothing:
        raise Refusal(Refused.TENDER_TOO_HIGH, due=due, over=-rest)
    paid = tuple(exact)
    if not cash:
        return Settlement(due, paid, rest, nothing, nothing, nothing, not rest)
    in_coins = round_cash(rest, rules.cash_rounding_step)
    if tendered < in_coins:
        so_far = (*paid, Tender(Means.CASH, tendered)) if tendered else paid
        return Settlement(due, so_far, rest - tendered, nothing, nothing, tendered, False)
    taken = (Tender(Means.CASH, in_coins),) if in_coins or rest else ()  # 0 where rounding took the rest
    return Settlement(due, paid + taken, nothing, tendered - in_coins, in_coins - rest, tendered, True)
