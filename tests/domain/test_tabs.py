"""Tabs: never over the limit, paid back from outside, never below what is owed (V11)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.tabs import check_charge, check_payment, limit_of, owed
from shop_member.domain.tenders import Means, Tender
from shop_member.domain.value_rules import TabRules
from tests.domain.makers import usd


def test_the_limit_is_the_members_own_or_the_shops() -> None:
    assert limit_of(TabRules(True, 5000), None) == 5000
    assert limit_of(TabRules(True, 5000), 100) == 100
    assert limit_of(TabRules(True, 5000), 0) == 0
    assert limit_of(TabRules(False, 5000), 100) == 0


@given(st.integers(1, 10_000), st.lists(st.tuples(st.booleans(), st.integers(-5, 6000)), max_size=30))
def test_any_series_stays_between_the_limit_and_nothing_owed(limit: int, moves: list[tuple[bool, int]]) -> None:
    balance = usd(0)
    for charges, units in moves:
        amount = usd(units)
        fits = 0 < units <= (limit - owed(balance).units if charges else owed(balance).units)
        try:
            if charges:
                check_charge(balance, amount, limit)
            else:
                check_payment(balance, amount, (Tender(Means.CASH, amount),))
        except Refusal:
            assert not fits
            continue
        assert fits
        balance = balance - amount if charges else balance + amount
        assert -limit <= balance.units <= 0


def test_over_the_limit_says_how_much_and_what_is_owed() -> None:
    check_charge(usd(-4000), usd(1000), 5000)
    with pytest.raises(Refusal) as refusal:
        check_charge(usd(-4000), usd(1001), 5000)
    assert refusal.value.code is Refused.TAB_OVER_LIMIT
    assert refusal.value.fields == {"limit": usd(5000), "owed": usd(4000)}


@pytest.mark.parametrize(("units", "limit", "code"), [(0, 10, "AMOUNT_NOT_POSITIVE"), (1, 0, "TAB_OFF")])
def test_nothing_and_no_tab_are_refused(units: int, limit: int, code: str) -> None:
    with pytest.raises(Refusal) as refusal:
        check_charge(usd(0), usd(units), limit)
    assert refusal.value.code is Refused[code]


@pytest.mark.parametrize("means", list(Means))
def test_a_tab_is_paid_back_by_outside_means_only(means: Means) -> None:
    tenders = (Tender(Means.CASH, usd(5)), Tender(means, usd(5)))
    if means in (Means.CASH, Means.CARD, Means.OTHER):
        check_payment(usd(-10), usd(10), tenders)
        return
    with pytest.raises(Refusal) as refusal:
        check_payment(usd(-10), usd(10), tenders)
    assert refusal.value.code is Refused.TAB_OUTSIDE_ONLY


def test_no_more_is_taken_than_is_owed() -> None:
    for balance in (usd(-9), usd(0)):
        with pytest.raises(Refusal) as refusal:
            check_payment(balance, usd(10), (Tender(Means.CASH, usd(10)),))
        assert (refusal.value.code, refusal.value.fields) == (Refused.TAB_OVER_OWED, {"owed": -balance})
