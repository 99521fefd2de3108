"""Top-ups: the ladder, its conditions, instalments and limits (V2-V4, V7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.amounts import Amount, currency, total
from shop_member.domain.dates import ExpiryKind
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.pricing import Standing
from shop_member.domain.rules import CustomAmount, Expiry, Limits, Rules, Step, TopUpRules, WalletRules
from shop_member.domain.topups import TopUpOffer, instalments, ladder, offer
from tests.domain.makers import TODAY

TWD = currency("TWD")
LADDER = (Step(200, 50), Step(500, 150, gives_points=10), Step(1000, 400, bonus_valid_days=90))
SHOP = Rules("TWD", top_ups=TopUpRules(LADDER))


def twd(units: int) -> Amount:
    return Amount(units, TWD)


def offered(units: int, rules: Rules = SHOP, standing: Standing | None = None, first: bool = False) -> TopUpOffer:
    return offer(twd(units), rules, standing, TODAY, first)


@pytest.mark.parametrize(("pays", "bonus"), [(199, 0), (200, 50), (499, 50), (500, 150), (5000, 400)])
def test_the_highest_step_reached(pays: int, bonus: int) -> None:
    found = offered(pays)
    assert (found.principal, found.bonus) == (twd(pays), twd(bonus))


def test_an_amount_between_the_steps_may_win_nothing() -> None:
    strict = replace(SHOP, top_ups=TopUpRules(LADDER, CustomAmount.NONE))
    assert [offered(pays, strict).bonus.units for pays in (200, 201, 500)] == [50, 0, 150]


def test_steps_for_dates_tiers_and_the_first_time() -> None:
    steps = (
        Step(200, 50),
        Step(200, 80, tiers=("gold",)),
        Step(200, 100, first_only=True),
        Step(200, 500, first_day=TODAY + timedelta(days=1)),
        Step(200, 500, last_day=TODAY - timedelta(days=1)),
    )
    shop = replace(SHOP, top_ups=TopUpRules(steps))
    gold = Standing("m", "gold")
    assert offered(200, shop).bonus == twd(50)
    assert offered(200, shop, gold).bonus == twd(80)
    assert offered(200, shop, gold, first=True).bonus == twd(100)
    today = replace(steps[3], first_day=TODAY, last_day=TODAY)
    assert offered(200, replace(SHOP, top_ups=TopUpRules((today,)))).bonus == twd(500)


def test_the_ladder_shows_the_best_step_for_each_price_from_the_lowest() -> None:
    shop = replace(SHOP, top_ups=TopUpRules((*reversed(LADDER), Step(200, 60), Step(200, 90, first_only=True))))
    assert [(one.principal.units, one.bonus.units) for one in ladder(shop, None, TODAY, False)] == [
        (200, 60),
        (500, 150),
        (1000, 400),
    ]
    assert ladder(shop, None, TODAY, True)[0].bonus == twd(90)


def test_bonus_days_of_the_step_or_of_the_shop() -> None:
    shop = replace(SHOP, wallet=WalletRules(bonus_expiry=Expiry(ExpiryKind.MONTHS, 12)))
    assert offered(1000, shop).bonus_expires_on == TODAY + timedelta(days=90)
    assert offered(200, shop).bonus_expires_on == date(2027, 11, 20)
    assert offered(200).bonus_expires_on is None
    assert offered(100, shop).bonus_expires_on is None


@given(st.integers(1, 10**6), st.integers(1, 24))
def test_instalments_sum_to_the_gift_remainder_first(units: int, count: int) -> None:
    parts = instalments(twd(units), count, date(2026, 1, 31))
    assert total((part for _, part in parts), TWD) == twd(units)
    sizes = [part.units for _, part in parts]
    assert sizes == sorted(sizes, reverse=True)
    assert max(sizes) - min(sizes) <= 1
    assert parts[0][0] == date(2026, 1, 31)


def test_instalments_fall_on_the_same_day_clipped_to_the_months_end() -> None:
    days = [day for day, _ in instalments(twd(100), 3, date(2026, 1, 31))]
    assert days == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)]
    found = offered(300, replace(SHOP, top_ups=TopUpRules((Step(300, 100, instalments=3, bonus_valid_days=10),))))
    assert [part.bonus.units for part in found.instalments] == [34, 33, 33]
    assert (found.bonus, found.bonus_in_all) == (twd(34), twd(100))
    assert found.instalments[1].expires_on == date(2026, 12, 31)


@pytest.mark.parametrize("units", [0, -1, -200])
def test_nothing_and_less_are_refused(units: int) -> None:
    with pytest.raises(Refusal) as refusal:
        offered(units)
    assert refusal.value.code is Refused.AMOUNT_NOT_POSITIVE


def test_limits_differ_for_named_and_bearer_cards() -> None:
    shop = replace(SHOP, wallet=WalletRules(named=Limits(card=5000), bearer=Limits(card=1000)))
    offer(twd(1001), shop, None, TODAY, False)
    with pytest.raises(Refusal) as refusal:
        offer(twd(1001), shop, None, TODAY, False, bearer=True)
    assert refusal.value.code is Refused.CARD_OVER_LIMIT
    with pytest.raises(Refusal):
        offer(twd(1000), shop, None, TODAY, False, principal=twd(4001))


def test_another_currency_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(TypeError):
        offer(Amount(200, currency("USD")), SHOP, None, TODAY, False)
