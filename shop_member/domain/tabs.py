"""Tabs: what a member may owe, an account of its own and never a negative stored value (V11).

The balance reads as the guest sees it: below zero is owed. A charge is posted with the floor −limit, a payment never
passes zero.
"""

from __future__ import annotations

from collections.abc import Sequence

from shop_member.domain.amounts import Amount, zero
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.tenders import MEMBER_MEANS, Tender
from shop_member.domain.value_rules import TabRules


def limit_of(rules: TabRules, own: int | None) -> int:
    """Return the units a member may owe: the limit given to this member, else the shop's; nothing where tabs are off."""
    if not rules.on:
        return 0
    return rules.default_limit if own is None else own


def owed(balance: Amount) -> Amount:
    """Return what a member owes."""
    return max(-balance, zero(balance.asset))


def check_charge(balance: Amount, amount: Amount, limit: int) -> None:
    """Let a charge pass that keeps the limit (V11).

    Refuses: AMOUNT_NOT_POSITIVE, TAB_OFF for a limit of nothing, TAB_OVER_LIMIT with the limit and what is owed already.
    """
    if amount.units <= 0:
        raise Refusal(Refused.AMOUNT_NOT_POSITIVE)
    if limit <= 0:
        raise Refusal(Refused.TAB_OFF)
    if amount.units > limit + balance.units:
        raise Refusal(Refused.TAB_OVER_LIMIT, limit=Amount(limit, amount.asset), owed=owed(balance))


def check_payment(balance: Amount, amount: Amount, tenders: Sequence[Tender]) -> None:
    """Let a payment pass that is no more than what is owed and comes by outside means (rules.md, Gift cards, tabs).

    `amount` is what the tab goes down by, `tenders` how it is paid; cash may be handed over in excess and gives change.
    Refuses: TAB_OUTSIDE_ONLY, AMOUNT_NOT_POSITIVE, TAB_OVER_OWED with what is owed.
    """
    if any(tender.means in MEMBER_MEANS for tender in tenders):
        raise Refusal(Refused.TAB_OUTSIDE_ONLY)
    if amount.units <= 0:
        raise Refusal(Refused.AMOUNT_NOT_POSITIVE)
    if amount > owed(balance):
        raise Refusal(Refused.TAB_OVER_OWED, owed=owed(balance))
