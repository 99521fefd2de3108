"""Paid memberships: terms without gap or overlap, refunds by the day, merges that lose no day (T4)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.amounts import Amount, currency, ratio
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.memberships import (
    Membership,
    MembershipState,
    days_left,
    merged,
    refund,
    refunded,
    reminder_day,
    running,
    sell,
    state,
)
from shop_member.domain.value_rules import MembershipPlan
from tests.domain.makers import TODAY

TWD = currency("TWD")
YEAR = MembershipPlan("year", "A year", 1200, 500, 12, 50, 1500, True, ("welcome",), 30)
DAY = timedelta(days=1)


def twd(units: int) -> Amount:
    return Amount(units, TWD)


def sold(on: date, *held: Membership, plan: MembershipPlan = YEAR, term_id: str = "t") -> Membership:
    return sell(plan, term_id, "m", twd(plan.price), twd(57), held, on)


@st.composite
def terms(draw: st.DrawFn, owner: str) -> tuple[Membership, ...]:
    """Return what a member may have bought of two plans over the years, each term renewed or bought after a gap."""
    held: list[Membership] = []
    on = TODAY - timedelta(days=draw(st.integers(0, 900)))
    for number in range(draw(st.integers(0, 4))):
        plan_id = draw(st.sampled_from(("a", "b")))
        plan = MembershipPlan(plan_id, plan_id, draw(st.integers(0, 5000)), months=draw(st.integers(1, 13)))
        one = sell(plan, f"{owner}{number}", owner, twd(plan.price), twd(plan.price // 21), held, on)
        held.append(refunded(one, on) if draw(st.booleans()) and days_left(one, on) else one)
        on = min(TODAY, on + timedelta(days=draw(st.integers(0, 400))))
    return tuple(held)


def test_12_months_from_20_july_end_on_19_july() -> None:
    one = sold(date(2026, 7, 20))
    assert (one.first_day, one.last_day, one.days) == (date(2026, 7, 20), date(2027, 7, 19), 365)
    assert (one.percent_off_per_mille, one.multiplier_per_mille, one.member_prices) == (50, 1500, True)
    assert sold(date(2028, 1, 31), plan=MembershipPlan("m", "M", 1, months=1)).last_day == date(2028, 2, 29)


def test_renewal_goes_on_from_the_old_end() -> None:
    first = sold(date(2026, 7, 20))
    second = sold(date(2027, 7, 1), first)
    third = sold(date(2027, 7, 1), first, second)
    assert (second.first_day, second.last_day) == (date(2027, 7, 20), date(2028, 7, 19))
    assert (third.first_day, third.last_day) == (date(2028, 7, 20), date(2029, 7, 19))
    assert sold(first.last_day, first).first_day == date(2027, 7, 20)


def test_who_renews_after_the_end_begins_today() -> None:
    first = sold(date(2026, 7, 20))
    assert sold(date(2027, 9, 1), first).first_day == date(2027, 9, 1)


def test_another_plan_and_a_refunded_term_do_not_wait() -> None:
    first = sold(date(2026, 7, 20))
    on = date(2026, 12, 1)
    assert sold(on, first, plan=MembershipPlan("half", "Half a year", 1)).first_day == on
    assert sold(on, refunded(first, on)).first_day == on


def test_a_plan_that_is_not_sold_is_refused() -> None:
    with pytest.raises(Refusal) as refusal:
        sold(TODAY, plan=MembershipPlan("old", "Old", 1, active=False))
    assert (refusal.value.code, refusal.value.fields) == (Refused.PLAN_NOT_SOLD, {"name": "Old"})


def test_where_a_term_stands() -> None:
    one = sold(date(2026, 7, 20))
    days = (date(2026, 7, 19), date(2026, 7, 20), date(2027, 7, 19), date(2027, 7, 20))
    found = [state(one, day) for day in days]
    assert found == [
        MembershipState.WAITING,
        MembershipState.RUNNING,
        MembershipState.RUNNING,
        MembershipState.ENDED,
    ]
    back = refunded(one, date(2026, 8, 1))
    assert state(back, date(2026, 8, 1)) is MembershipState.RUNNING
    assert state(back, date(2026, 8, 2)) is MembershipState.REFUNDED
    early = refunded(one, date(2026, 7, 1))
    assert [state(early, day) for day in (date(2026, 7, 1), date(2026, 7, 20))] == [MembershipState.REFUNDED] * 2
    assert running((one, back, early), date(2026, 8, 2)) == (one,)


# -- refunds


@given(st.integers(57, 10**6), st.integers(0, 400), st.integers(1, 24))
def test_a_refund_pays_by_the_days_left_after_today_half_up(price: int, later: int, months: int) -> None:
    one = sold(TODAY, plan=MembershipPlan("p", "P", price, months=months))
    on = TODAY + timedelta(days=later)
    left = (one.last_day - on).days
    if left <= 0:
        with pytest.raises(Refusal) as refusal:
            refund(one, on)
        assert refusal.value.code is Refused.NOTHING_TO_DO
        return
    found = refund(one, on)
    assert (found.days_left, found.days) == (left, (one.last_day - TODAY).days + 1)
    assert found.money.units == ratio(price * left, found.days)
    assert twd(0) <= found.tax <= one.tax
    assert found.money <= one.price


def test_on_the_first_day_one_day_is_used_and_before_it_none() -> None:
    one = sold(TODAY, plan=MembershipPlan("p", "P", 365, months=12))
    assert refund(one, TODAY).money == twd(364)
    renewed = sold(TODAY, one, plan=MembershipPlan("p", "P", 365, months=12))
    whole = refund(renewed, TODAY)
    assert (whole.money, whole.tax, whole.days_left) == (twd(365), twd(57), renewed.days)
    assert refund(one, one.last_day - DAY).money == twd(1)


def test_a_term_is_refunded_once() -> None:
    back = refunded(sold(TODAY), TODAY)
    for act in (refund, refunded):
        with pytest.raises(Refusal) as refusal:
            act(back, TODAY)
        assert refusal.value.code is Refused.NOTHING_TO_DO


# -- reminders


def test_a_member_is_reminded_once_the_days_come_unless_it_is_renewed() -> None:
    one = sold(date(2026, 7, 20))
    assert reminder_day(one, (one,), YEAR) == date(2027, 6, 19)
    assert reminder_day(one, (one, sold(date(2027, 6, 1), one, term_id="u")), YEAR) is None
    assert reminder_day(refunded(one, TODAY), (), YEAR) is None
    assert reminder_day(one, (one,), MembershipPlan("year", "A year", 1, remind_days=0)) is None
    assert reminder_day(one, (one,), MembershipPlan("year", "A year", 1, active=False)) is None
    month = MembershipPlan("month", "A month", 1, months=1, remind_days=60)
    assert reminder_day(sold(TODAY, plan=month), (), month) == TODAY
    gone = refunded(sold(date(2027, 6, 1), one, term_id="u"), date(2027, 6, 1))
    assert reminder_day(one, (one, gone), YEAR) == date(2027, 6, 19)


# -- merges


@given(terms("kept"), terms("other"))
def test_a_merge_loses_no_day_and_no_money(kept: tuple[Membership, ...], other: tuple[Membership, ...]) -> None:
    before = {one.id: one for one in (*kept, *other)}
    after = merged(kept, other, "kept", TODAY)
    assert [one.id for one in after] == [one.id for one in (*kept, *other)]
    for one in after:
        assert one.member_id == "kept"
        assert days_left(one, TODAY) == days_left(before[one.id], TODAY)
        if days_left(one, TODAY):
            assert refund(one, TODAY) == refund(before[one.id], TODAY)
    for plan_id in ("a", "b"):
        live = [one for one in after if one.plan_id == plan_id and days_left(one, TODAY)]
        days = [
            one.first_day + number * DAY for one in live for number in range((one.last_day - one.first_day).days + 1)
        ]
        ahead = [day for day in days if day > TODAY]
        assert len(ahead) == len(set(ahead)) == sum(days_left(one, TODAY) for one in live)


def test_two_years_running_at_once_become_one_after_the_other() -> None:
    mine, theirs = sold(date(2026, 7, 20), term_id="a"), sold(date(2026, 10, 1), term_id="b")
    first, second = merged((mine,), (theirs,), "m", TODAY)
    assert first == mine
    assert second.first_day == date(2027, 7, 20)
    assert (second.last_day - second.first_day).days + 1 == (theirs.last_day - TODAY).days
    assert refund(second, TODAY) == refund(theirs, TODAY)
    assert sell(YEAR, "c", "m", twd(1200), twd(57), (first, second), TODAY).first_day == second.last_day + DAY
