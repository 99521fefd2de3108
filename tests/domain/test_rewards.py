"""Rewards: a pack begun is a pack paid, and any series of returns gives back what was paid (P3)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.bills import Line, LineKind
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.rewards import check_points, cost, points_back, reward_for
from shop_member.domain.value_rules import RewardRule
from tests.domain.makers import usd

TEA = RewardRule("tea", "Tea", 50, item_id="tea")
DRINK = RewardRule("drink", "A drink", 40, category="drinks")
BEANS = RewardRule("beans", "Beans, half a unit", 30, item_id="beans", pack=500)
LINE = Line("1", "Tea", 1000, usd(300), 0, item_id="tea", category="hot", parents=("drinks",))


@pytest.mark.parametrize(
    ("rule", "quantity", "points"),
    [(TEA, 1000, 50), (TEA, 2000, 100), (TEA, 1, 50), (TEA, 1001, 100), (BEANS, 500, 30), (BEANS, 1250, 90)],
)
def test_the_cost_is_rounded_up_per_pack(rule: RewardRule, quantity: int, points: int) -> None:
    assert cost(rule, quantity) == points


@given(st.integers(1, 10**5), st.integers(1, 10**4), st.integers(1, 500))
def test_enough_packs_and_not_one_more(quantity: int, pack: int, points: int) -> None:
    packs = cost(RewardRule("r", "R", points, item_id="i", pack=pack), quantity) // points
    assert packs * pack >= quantity > (packs - 1) * pack


def test_nothing_costs_nothing_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="reward of nothing"):
        cost(TEA, 0)


def test_the_items_own_reward_then_the_cheapest_of_its_categories() -> None:
    hot = RewardRule("hot", "Hot", 35, category="hot")
    assert reward_for(LINE, (DRINK, TEA)) is TEA
    assert reward_for(LINE, (DRINK, hot)) is hot
    assert reward_for(LINE, (DRINK, replace(TEA, active=False))) is DRINK
    assert reward_for(replace(LINE, item_id=None), (TEA,)) is None
    assert reward_for(replace(LINE, parents=()), (DRINK,)) is None
    assert reward_for(replace(LINE, kind=LineKind.GIFT_CARD), (TEA, DRINK)) is None
    assert reward_for(replace(LINE, quantity=0), (TEA,)) is None


def test_too_few_points_are_refused_with_both_figures() -> None:
    check_points(50, 50)
    with pytest.raises(Refusal) as refusal:
        check_points(51, 50)
    assert refusal.value.code is Refused.REWARD_TOO_FEW_POINTS
    assert refusal.value.fields == {"wanted": 51, "available": 50}


@given(st.integers(0, 10**6), st.integers(1, 10**5), st.data())
def test_any_series_of_returns_ends_with_every_point_back(paid: int, quantity: int, data: st.DataObject) -> None:
    returned, points = 0, 0
    while returned < quantity:
        returned = data.draw(st.integers(returned + 1, quantity)) if data.draw(st.integers(0, 9)) else quantity
        before, points = points, points_back(paid, quantity, returned)
        assert before <= points
        assert points * quantity <= paid * returned < (points + 1) * quantity
    assert points == paid


def test_more_than_was_taken_is_a_mistake_of_the_caller() -> None:
    for quantity, returned in ((2000, 2001), (2000, -1), (0, 0)):
        with pytest.raises(ValueError, match="came back"):
            points_back(10, quantity, returned)
