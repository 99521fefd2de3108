"""Paying: exact to the unit, change from cash only, cash rounding (S6)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.amounts import parse, total
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.rules import PriceRules
from shop_member.domain.tenders import Means, Tender, round_cash, settle
from tests.domain.makers import USD, usd

EXACT = PriceRules()
FIVE = PriceRules(cash_rounding_step=5)
NOT_CASH = [means for means in Means if means is not Means.CASH]


def test_27_09_and_52_91_are_80_00() -> None:
    paid = [Tender(Means.CARD, parse("27.09", USD)), Tender(Means.OTHER, parse("52.91", USD))]
    settlement = settle(parse("80.00", USD), paid, EXACT)
    assert settlement.complete
    assert settlement.rest == settlement.change == settlement.rounding == usd(0)


def test_cash_gives_change() -> None:
    settlement = settle(usd(1602), [Tender(Means.STORED_VALUE, usd(602)), Tender(Means.CASH, usd(5000))], EXACT)
    assert (settlement.change.units, settlement.paid_by(Means.CASH).units) == (4000, 1000)


@pytest.mark.parametrize(
    ("due", "given_", "rounding"), [(1002, 1000, -2), (1003, 1005, 2), (1000, 1000, 0), (2, 0, -2)]
)
def test_cash_is_rounded_to_coins(due: int, given_: int, rounding: int) -> None:
    settlement = settle(usd(due), [Tender(Means.CASH, usd(given_))], FIVE)
    assert settlement.complete
    assert settlement.rounding == usd(rounding)


def test_change_counts_from_the_rounded_sum() -> None:
    settlement = settle(usd(1002), [Tender(Means.CASH, usd(2000))], FIVE)
    assert (settlement.change.units, settlement.paid_by(Means.CASH).units) == (1000, 1000)


def test_cash_in_part_is_not_rounded() -> None:
    settlement = settle(usd(1002), [Tender(Means.CASH, usd(500))], FIVE)
    assert (settlement.rest.units, settlement.rounding.units, settlement.complete) == (502, 0, False)
    assert settle(usd(1002), [Tender(Means.CASH, usd(500)), Tender(Means.CARD, usd(502))], FIVE).complete


@given(
    st.integers(0, 10**6),
    st.lists(st.tuples(st.sampled_from(list(Means)), st.integers(0, 10**6)), max_size=5),
    st.sampled_from((1, 5, 10, 100)),
)
def test_what_is_paid_is_what_was_due(due: int, offered: list[tuple[Means, int]], step: int) -> None:
    rules = PriceRules(cash_rounding_step=step)
    tenders = [Tender(means, usd(units)) for means, units in offered]
    by_others = sum(units for means, units in offered if means is not Means.CASH)
    cash = sum(units for means, units in offered if means is Means.CASH)
    if by_others > due or cash % step or any(not units and means is not Means.CASH for means, units in offered):
        with pytest.raises(Refusal):
            settle(usd(due), tenders, rules)
        return
    settlement = settle(usd(due), tenders, rules)
    paid = total((tender.amount for tender in settlement.paid), USD)
    assert paid + settlement.rest == settlement.due + settlement.rounding
    assert min(settlement.rest, settlement.change) >= usd(0)
    assert settlement.complete == (not settlement.rest)
    assert 2 * abs(settlement.rounding.units) <= step
    assert settlement.paid_by(Means.CASH) + settlement.change == settlement.cash_tendered
    assert settlement.change.units % step == 0


@given(st.integers(0, 10**6), st.sampled_from(NOT_CASH), st.integers(1, 10**6))
def test_nothing_but_cash_may_exceed_the_bill(due: int, means: Means, over: int) -> None:
    with pytest.raises(Refusal) as refusal:
        settle(usd(due), [Tender(means, usd(due + over))], EXACT)
    assert refusal.value.code is Refused.TENDER_TOO_HIGH
    assert refusal.value.fields["over"] == usd(over)


@pytest.mark.parametrize(
    ("tender", "code"),
    [
        (Tender(Means.CARD, usd(0)), Refused.AMOUNT_NOT_POSITIVE),
        (Tender(Means.CASH, usd(-5)), Refused.AMOUNT_NOT_POSITIVE),
        (Tender(Means.CASH, usd(1002)), Refused.CASH_NOT_IN_COINS),
        (Tender(Means.GIFT_CARD, usd(901)), Refused.GOODS_ONLY),
        (Tender(Means.TAB, usd(901)), Refused.GOODS_ONLY),
    ],
)
def test_refusals(tender: Tender, code: Refused) -> None:
    with pytest.raises(Refusal) as refusal:
        settle(usd(1000), [tender], FIVE, goods_due=usd(900))
    assert refusal.value.code is code


def test_round_cash_is_half_up() -> None:
    assert [round_cash(usd(units), 10).units for units in (4, 5, 14, 15)] == [0, 10, 10, 20]
