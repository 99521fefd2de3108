"""Points: floors, multipliers, caps, dates fixed when earned, take-backs (P1-P6, S8, S12)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.dates import ExpiryKind, month_end, months_later, next_fixed, term_end
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.points import (
    EarnRate,
    check_late_claim,
    earn,
    earn_rate,
    earning_base,
    maximum_points,
    multiplier,
    new_points,
    points_worth,
    take_back,
)
from shop_member.domain.pricing import Standing
from shop_member.domain.rules import (
    Combine,
    Expiry,
    Multiplier,
    PointRules,
    RedeemRules,
    Rules,
    Tier,
    TierRules,
    Tone,
)
from shop_member.domain.tenders import Means, Tender
from shop_member.domain.wallet import Lot, LotUse
from tests.domain.makers import TODAY, usd

rates = st.builds(EarnRate, st.integers(0, 50), st.integers(1, 500), st.integers(0, 3), st.none() | st.integers(0, 500))


@given(st.integers(0, 10**7), rates)
def test_points_are_the_floor_of_base_times_rate(units: int, rate: EarnRate) -> None:
    won = earn(usd(units), replace(rate, cap=None, flat=0))
    assert won * rate.denominator <= units * rate.numerator < (won + 1) * rate.denominator
    if rate.cap is not None:
        assert earn(usd(units), rate) == min(won + rate.flat, rate.cap)


@given(st.integers(0, 10**6), st.integers(0, 10**6), rates)
def test_more_goods_never_win_fewer_points(units: int, more: int, rate: EarnRate) -> None:
    assert earn(usd(units), rate) <= earn(usd(units + more), rate)


def test_one_point_per_thirty_on_the_whole_bill() -> None:
    rate = earn_rate(PointRules(points=1, per_units=3000))
    assert [earn(usd(units), rate) for units in (2999, 3000, 8999, 9000)] == [0, 1, 2, 3]


def test_multiplier_acts_before_the_floor_and_caps_after() -> None:
    rules = PointRules(points=1, per_units=100, per_visit=2, cap_per_sale=20, cap_per_day=25)
    assert earn(usd(150), earn_rate(rules, Fraction(3, 2))) == 2
    assert earn(usd(150), earn_rate(rules, Fraction(3, 2), first_visit=True), pieces=3) == 7
    assert earn(usd(10_000), earn_rate(rules)) == 20
    assert earn(usd(10_000), earn_rate(rules, earned_today=20)) == 5
    assert earn(usd(10_000), earn_rate(rules, earned_today=30)) == 0


@pytest.mark.parametrize(
    ("combine", "hour", "expected"),
    [
        (Combine.HIGHEST, 15, Fraction(2)),
        (Combine.MULTIPLY, 15, Fraction(3)),
        (Combine.HIGHEST, 17, Fraction(3, 2)),
        (Combine.MULTIPLY, 17, Fraction(3, 2)),
    ],
)
def test_of_several_multipliers_the_highest_counts_or_all(combine: Combine, hour: int, expected: Fraction) -> None:
    happy = Multiplier("happy", 2000, from_hour=14, to_hour=17)
    rules = Rules(
        "USD",
        points=PointRules(multipliers=(happy,), combine=combine),
        tiers=TierRules((Tier("gold", "Gold", Tone.GOLD, 0, multiplier_per_mille=1500),)),
    )
    assert multiplier(rules, Standing("m", "gold"), TODAY, hour) == expected


@pytest.mark.parametrize(
    ("one", "hour", "applies"),
    [
        (Multiplier("x", 2000, weekdays=(5,)), 12, True),  # 21 November 2026 is a Saturday
        (Multiplier("x", 2000, weekdays=(0, 6)), 12, False),
        (Multiplier("x", 2000, birthday_month=True), 12, True),
        (Multiplier("x", 2000, first_day=date(2026, 11, 21), last_day=date(2026, 11, 21)), 12, True),
        (Multiplier("x", 2000, last_day=date(2026, 11, 20)), 12, False),
        (Multiplier("x", 2000, first_day=date(2026, 11, 22)), 12, False),
        (Multiplier("x", 2000, from_hour=22, to_hour=2), 23, True),
        (Multiplier("x", 2000, from_hour=22, to_hour=2), 1, True),
        (Multiplier("x", 2000, from_hour=22, to_hour=2), 2, False),
    ],
)
def test_when_a_multiplier_applies(one: Multiplier, hour: int, applies: bool) -> None:
    rules = Rules("USD", points=PointRules(multipliers=(one,)))
    found = multiplier(rules, Standing("m", birthday=(11, 3)), TODAY, hour)
    assert found == (2 if applies else 1)


def test_nobody_s_birthday_month_is_no_occasion() -> None:
    rules = Rules("USD", points=PointRules(multipliers=(Multiplier("x", 2000, birthday_month=True),)))
    assert multiplier(rules, Standing("m"), TODAY, 12) == 1
    assert multiplier(rules, Standing("m", birthday=(12, 3)), TODAY, 12) == 1


def test_the_part_paid_by_means_that_do_not_earn_is_left_out() -> None:
    paid = (Tender(Means.STORED_VALUE, usd(50)), Tender(Means.GIFT_CARD, usd(10)), Tender(Means.CASH, usd(40)))
    found = [
        earning_base(usd(80), usd(100), paid, PointRules(earns_on_stored_value=stored, earns_on_gift_card=gift)).units
        for stored, gift in ((True, True), (False, True), (True, False), (False, False))
    ]
    assert found == [80, 40, 72, 32]


# -- redemption


@given(st.integers(0, 10**5), st.integers(0, 10**5))
def test_the_maximum_is_whole_steps_within_bill_and_balance(due: int, have: int) -> None:
    redeem = RedeemRules(points_per_step=100, money_per_step=25, minimum=100, step=20, max_share_per_mille=500)
    most = maximum_points(usd(due), have, redeem)
    assert most % 20 == 0
    assert most == 0 or 100 <= most <= have
    assert points_worth(most, redeem) * 2 <= due
    if most:
        assert most + 20 > have or points_worth(most + 20, redeem) * 2 > due


def test_no_redemption_rate_no_points() -> None:
    assert maximum_points(usd(1000), 1000, RedeemRules()) == 0


# -- dates (rules.md)


@pytest.mark.parametrize(
    ("expiry", "earned_on", "last_day"),
    [
        (Expiry(), "2026-07-20", None),
        (Expiry(ExpiryKind.DAYS, 30), "2026-07-20", "2026-08-19"),
        (Expiry(ExpiryKind.DAYS, 0), "2026-07-20", "2026-07-20"),
        (Expiry(ExpiryKind.MONTHS, 12), "2026-07-20", "2027-07-19"),
        (Expiry(ExpiryKind.MONTHS, 1), "2026-01-31", "2026-02-28"),
        (Expiry(ExpiryKind.MONTHS, 1), "2026-01-30", "2026-02-28"),
        (Expiry(ExpiryKind.MONTHS, 1), "2026-03-01", "2026-03-31"),
        (Expiry(ExpiryKind.MONTHS, 12), "2024-02-29", "2025-02-28"),
        (Expiry(ExpiryKind.MONTH_END, 12), "2026-07-20", "2027-07-31"),
        (Expiry(ExpiryKind.MONTH_END, 1), "2026-01-31", "2026-02-28"),
        (Expiry(ExpiryKind.MONTH_END, 0), "2026-02-10", "2026-02-28"),
        (Expiry(ExpiryKind.FIXED, month=12, day=31), "2026-07-20", "2026-12-31"),
        (Expiry(ExpiryKind.FIXED, month=12, day=31), "2026-12-31", "2027-12-31"),
        (Expiry(ExpiryKind.FIXED, month=2, day=29), "2026-07-20", "2027-02-28"),
        (Expiry(ExpiryKind.FIXED, month=2, day=29), "2027-07-20", "2028-02-29"),
        (Expiry(ExpiryKind.MONTH_END, 12, grace_days=10), "2026-07-20", "2027-08-10"),
    ],
)
def test_the_last_valid_day(expiry: Expiry, earned_on: str, last_day: str | None) -> None:
    assert expiry.last_day(date.fromisoformat(earned_on)) == (date.fromisoformat(last_day) if last_day else None)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.integers(1, 120))
def test_terms_follow_each_other_without_gap_or_overlap(first: date, months: int) -> None:
    end = term_end(first, months)
    assert first <= end <= month_end(first, months)
    assert (end + timedelta(days=1)).day in (first.day, 1)
    assert first.day > 28 or end + timedelta(days=1) == months_later(first, months)
    assert next_fixed(first, first.month, first.day) > first


@given(st.integers(0, 500), st.integers(-300, 300), st.integers(0, 30))
def test_a_balance_below_zero_is_repaid_before_a_lot_is_made(earned: int, balance: int, wait: int) -> None:
    rules = PointRules(wait_days=wait, expiry=Expiry(ExpiryKind.DAYS, 90))
    found = new_points(earned, balance, rules, TODAY)
    assert found.lot_units == max(0, earned + min(0, balance))
    assert found.expires_on == TODAY + timedelta(days=90)
    assert found.usable_from == (TODAY + timedelta(days=wait) if wait else None)


# -- returns and late claims


def test_a_take_back_takes_the_sales_own_lot_first_then_waiting_ones_last() -> None:
    lots = (
        Lot("near", 10, TODAY, TODAY, 1),
        Lot("own", 10, None, TODAY, 2),
        Lot("waits", 10, None, TODAY, 3, TODAY + timedelta(days=7)),
        Lot("past", 10, TODAY - timedelta(days=1), TODAY, 4),
    )
    assert take_back(lots, 35, TODAY, "own") == ((LotUse("own", 10), LotUse("near", 10), LotUse("waits", 10)), 5)


def test_a_late_claim_passes_once_within_the_shops_days() -> None:
    rules = PointRules(late_claim_days=7)
    sold_on = TODAY - timedelta(days=7)
    check_late_claim(sold_on, TODAY, rules, claimed=False)
    with pytest.raises(Refusal) as refusal:
        check_late_claim(sold_on, TODAY, rules, claimed=True)
    assert refusal.value.code is Refused.LATE_CLAIM_TWICE
    with pytest.raises(Refusal) as refusal:
        check_late_claim(sold_on, TODAY + timedelta(days=1), rules, claimed=False)
    assert refusal.value.fields == {"last_day": TODAY}
