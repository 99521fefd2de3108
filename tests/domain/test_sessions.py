"""Session cards: every use and the refund add up to the price, to the unit (V12)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.amounts import Amount, currency, ratio
from shop_member.domain.dates import ExpiryKind
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.rules import Expiry
from shop_member.domain.sessions import Recognised, SessionCard, is_expired, refund, sell, take_back, use, worth
from shop_member.domain.value_rules import SessionPlan

TWD = currency("TWD")
SOLD = date(2026, 7, 20)
PLAN = SessionPlan("ten", "Ten cuts", "Cut", 10, 3000, 500, Expiry(ExpiryKind.MONTHS, 12))


def twd(units: int) -> Amount:
    return Amount(units, TWD)


def card(uses: int = 10, price: int = 3000, tax: int = 143, expires_on: date | None = None) -> SessionCard:
    return SessionCard("c", "ten", "Ten cuts", "Cut", uses, twd(price), twd(tax), SOLD, expires_on, "m")


@st.composite
def cards(draw: st.DrawFn) -> SessionCard:
    price = draw(st.integers(0, 10**6))
    return card(draw(st.integers(1, 60)), price, draw(st.integers(0, price)))


def test_a_sale_makes_a_card_of_the_plan_with_its_last_day() -> None:
    sold = sell(PLAN, "c", twd(3000), twd(143), SOLD, "m")
    assert sold == card(expires_on=date(2027, 7, 19))
    with pytest.raises(Refusal) as refusal:
        sell(SessionPlan("old", "Old", "Cut", 10, 1, active=False), "c", twd(1), twd(0), SOLD, "m")
    assert (refusal.value.code, refusal.value.fields) == (Refused.PLAN_NOT_SOLD, {"name": "Old"})


def test_a_tenth_of_the_price_for_each_of_ten_uses() -> None:
    assert use(card(), 10, 1, SOLD) == Recognised(twd(300), twd(14))
    assert use(card(), 10, 1, SOLD).revenue == twd(286)
    assert use(card(), 10, 10, SOLD) == Recognised(twd(3000), twd(143))


def test_100_for_three_uses_leaves_67_then_33() -> None:
    odd = card(uses=3, price=100, tax=0)
    assert [worth(odd, left).value.units for left in (3, 2, 1, 0)] == [100, 67, 33, 0]
    assert [use(odd, left, 1, SOLD).value.units for left in (3, 2, 1)] == [33, 34, 33]


@given(cards(), st.data())
def test_any_series_of_uses_and_a_refund_make_up_price_and_tax_exactly(one: SessionCard, data: st.DataObject) -> None:
    left, value, tax = one.uses, 0, 0
    while left and data.draw(st.integers(0, 5)):
        count = data.draw(st.integers(1, left))
        part = use(one, left, count, SOLD)
        assert twd(0) <= part.tax <= part.value
        assert part.revenue >= twd(0)
        value, tax, left = value + part.value.units, tax + part.tax.units, left - count
    if left:
        back = refund(one, left, SOLD)
        assert back.value.units == ratio(one.price.units * left, one.uses)
        value, tax = value + back.value.units, tax + back.tax.units
    assert (value, tax) == (one.price.units, one.tax.units)


def test_where_a_use_is_worth_nothing_it_has_no_tax_either() -> None:
    small = card(uses=4, price=2, tax=1)
    parts = [use(small, left, 1, SOLD) for left in (4, 3, 2, 1)]
    assert [(part.value.units, part.tax.units) for part in parts] == [(0, 0), (1, 0), (0, 0), (1, 1)]


@given(cards(), st.data())
def test_uses_booked_by_mistake_are_undone_to_the_unit(one: SessionCard, data: st.DataObject) -> None:
    left = data.draw(st.integers(1, one.uses))
    count = data.draw(st.integers(1, left))
    assert take_back(one, left - count, count) == use(one, left, count, SOLD)


@given(cards(), st.data())
def test_a_share_differs_from_the_next_by_no_more_than_a_unit(one: SessionCard, data: st.DataObject) -> None:
    left = data.draw(st.integers(1, one.uses))
    assert abs(use(one, left, 1, SOLD).value.units * one.uses - one.price.units) <= one.uses


def test_the_last_day_counts_and_the_day_after_does_not() -> None:
    last = date(2027, 7, 19)
    one, day = card(expires_on=last), timedelta(days=1)
    assert not is_expired(one, last)
    assert not is_expired(card(), date.max)
    assert use(one, 1, 1, last).value
    assert refund(one, 1, last).value
    for act in (lambda: use(one, 1, 1, last + day), lambda: refund(one, 1, last + day)):
        with pytest.raises(Refusal) as refusal:
            act()
        assert (refusal.value.code, refusal.value.fields) == (Refused.SESSION_CARD_EXPIRED, {"last_day": last})
    assert take_back(one, 0, 1).value == twd(300)


def test_more_than_is_left_and_nothing_at_all_are_refused() -> None:
    with pytest.raises(Refusal) as refusal:
        use(card(), 2, 3, SOLD)
    assert (refusal.value.code, refusal.value.fields) == (Refused.SESSIONS_TOO_FEW, {"left": 2})
    for count in (0, -1):
        for act in (lambda n=count: use(card(), 2, n, SOLD), lambda n=count: take_back(card(), 2, n)):
            with pytest.raises(Refusal) as refusal:
                act()
            assert refusal.value.code is Refused.AMOUNT_NOT_POSITIVE
    with pytest.raises(Refusal) as refusal:
        refund(card(), 0, SOLD)
    assert refusal.value.code is Refused.NOTHING_TO_DO


def test_uses_that_never_were_are_a_mistake_of_the_caller() -> None:
    for left in (-1, 11):
        with pytest.raises(ValueError, match="of 10 uses"):
            worth(card(), left)
    with pytest.raises(ValueError, match="of 10 uses"):
        take_back(card(), 10, 1)
    with pytest.raises(ValueError, match="inside its price"):
        card(price=10, tax=11)
