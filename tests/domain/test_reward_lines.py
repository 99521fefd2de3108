"""Lines taken for points: the price, the points, and what comes back (P3, S8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.amounts import Amount, currency
from shop_member.domain.benefits import BuyGet
from shop_member.domain.bills import Basket, Line, Standing, StepKind
from shop_member.domain.coupons import CouponTemplate, Offer
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.pricing import price
from shop_member.domain.profiles import default_rules
from shop_member.domain.refunds import ReturnAll, ReturnLines, plan_refund
from shop_member.domain.rules import PointRules, RedeemRules, Rules
from shop_member.domain.sold import sold_sale
from shop_member.domain.tenders import Means, Tender, settle
from shop_member.domain.value_rules import RewardRule

TWD = currency("TWD")
DAY = date(2026, 11, 2)


def rules() -> Rules:
    return replace(
        default_rules("TW", "TWD"),
        points=PointRules(1, 10, redeem=RedeemRules(10, 1, 0, 10)),
        rewards=(RewardRule("drink", "Free drink", 50, item_id="tea"),),
    )


def line(number: int, item: str, units: int, quantity: int = 1000, reward: str | None = None) -> Line:
    return Line(str(number), item, quantity, Amount(units, TWD), 500, item_id=item, reward=reward)


def test_a_reward_costs_points_and_no_money() -> None:
    basket = Basket((line(1, "cake", 100), line(2, "tea", 60, 2000, "drink")), points_to_use=100)
    quote = price(basket, Standing("m", points_available=205), rules(), DAY)
    assert quote.total_due == Amount(90, TWD)
    assert (quote.points_used, quote.points_worth) == (200, Amount(10, TWD))
    (step,) = [one for one in quote.steps if one.kind is StepKind.REWARD]
    assert (step.amount, step.points, step.line_id) == (Amount(-120, TWD), 100, "2")
    assert quote.earn_base == Amount(90, TWD)
    assert quote.max_points == 100


@pytest.mark.parametrize(
    ("available", "reward", "item", "code"),
    [
        (49, "drink", "tea", Refused.REWARD_TOO_FEW_POINTS),
        (500, "drink", "cake", Refused.REWARD_NOT_POSSIBLE),
        (500, "other", "tea", Refused.REWARD_NOT_POSSIBLE),
    ],
)
def test_what_is_no_reward(available: int, reward: str, item: str, code: Refused) -> None:
    with pytest.raises(Refusal) as refused:
        price(Basket((line(1, item, 60, reward=reward),)), Standing("m", points_available=available), rules(), DAY)
    assert refused.value.code is code


def test_nobody_has_no_points() -> None:
    with pytest.raises(Refusal) as refused:
        price(Basket((line(1, "tea", 60, reward="drink"),)), None, rules(), DAY)
    assert refused.value.code is Refused.POINTS_NEED_MEMBER


def test_a_reward_is_no_piece_of_buy_and_get() -> None:
    offer = Offer(CouponTemplate("c", "2 + 1", BuyGet(2, 1), applies_itself=True))
    basket = Basket((line(1, "tea", 60, 2000), line(2, "tea", 60, reward="drink")))
    assert price(basket, Standing("m", points_available=50), rules(), DAY, offers=(offer,)).total_due == Amount(
        120, TWD
    )


@given(st.lists(st.tuples(st.sampled_from("12"), st.integers(1, 3)), max_size=6), st.integers(1, 7), st.integers(0, 20))
def test_any_series_of_refunds_ends_like_one(parts: list[tuple[str, int]], packs: int, tens: int) -> None:
    own = replace(rules(), rewards=(RewardRule("drink", "Free drink", 7 * packs, item_id="tea", pack=300),))
    basket = Basket((line(1, "cake", 333, 3000), line(2, "tea", 61, 3000, "drink")), points_to_use=tens * 10)
    quote = price(basket, Standing("m", points_available=100_000), own, DAY)
    paid = settle(quote.total_due, (Tender(Means.CASH, quote.total_due),), own.prices)
    sale = sold_sale(quote, paid, own)
    plans = []
    left = {"1": 3000, "2": 3000}
    for line_id, pieces in parts:
        quantity = min(pieces * 1000, left[line_id])
        if quantity:
            plans.append(plan_refund(sale, plans, ReturnLines(((line_id, quantity),))))
            left[line_id] -= quantity
    if any(left.values()):
        plans.append(plan_refund(sale, plans, ReturnAll()))
    assert sum(plan.points_back for plan in plans) == quote.points_used
    assert all(plan.points_back >= 0 for plan in plans)
    assert sum(plan.money.units for plan in plans) == quote.total_due.units
    assert plans[-1].completes
