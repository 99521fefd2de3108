"""Goods for points at the till: sold, printed, given back (P3, S8, S9)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shop_member.domain.bills import Line
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.refunds import ReturnAll, ReturnLines
from shop_member.domain.tenders import Means
from shop_member.domain.value_rules import RewardRule
from shop_member.services.returns import RefundCommand
from shop_member.services.till import Sold
from shop_member.store.verify import verify
from tests.shop import KEYS, SmallShop, rules, small_shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SmallShop]:
    own = replace(rules(), rewards=(RewardRule("drink", "Free drink", 15, item_id="tea"),))
    made = small_shop(tmp_path / "shop.db", shop_rules=own)
    made.open_shift()
    made.sell(1000, member_id="m1")
    assert made.balances()[2] == 100
    yield made
    result = verify(made.store.connection, KEYS.chain_key)
    assert result.sound, result
    made.close()


def two_teas_and_cake(shop: SmallShop) -> Sold:
    tea = Line("1", "Tea", 2000, shop.money(60), 500, item_id="tea", reward="drink")
    cake = Line("2", "Cake", 1000, shop.money(80), 500, item_id="cake")
    return shop.sell(0, (Means.CASH, 80), member_id="m1", lines=(tea, cake))


def test_points_pay_for_the_line(shop: SmallShop) -> None:
    sold = two_teas_and_cake(shop)
    assert sold.total == shop.money(80)
    assert shop.balances()[2] == 100 - 30 + 8
    paper = shop.papers.receipt(sold.document_no)
    assert paper.points is not None
    assert paper.points.used.units == 30
    assert [step.amount.units for step in paper.steps] == [-120]


def test_a_piece_brings_its_points_back(shop: SmallShop) -> None:
    number = two_teas_and_cake(shop).document_no
    one = RefundCommand(new_id(), "owner", number, ReturnLines((("1", 1000),)), "cold")
    assert shop.returns.refund(one).money == shop.money(0)
    assert shop.balances()[2] == 100 - 15 + 8
    shop.returns.refund(RefundCommand(new_id(), "owner", number, ReturnAll(), "cold"))
    assert shop.balances()[2] == 100


def test_a_void_brings_all_back(shop: SmallShop) -> None:
    shop.returns.void(new_id(), "owner", two_teas_and_cake(shop).document_no, "wrong guest")
    assert shop.balances()[2] == 100


def test_a_bill_of_nothing_but_a_reward(shop: SmallShop) -> None:
    tea = Line("1", "Tea", 1000, shop.money(60), 500, item_id="tea", reward="drink")
    number = shop.sell(0, (Means.CASH, 0), member_id="m1", lines=(tea,)).document_no
    assert shop.balances()[2] == 85
    shop.returns.refund(RefundCommand(new_id(), "owner", number, ReturnAll(), "cold"))
    assert shop.balances()[2] == 100


def test_too_few_points(shop: SmallShop) -> None:
    tea = Line("1", "Tea", 7000, shop.money(60), 500, item_id="tea", reward="drink")
    with pytest.raises(Refusal) as refused:
        shop.sell(0, (Means.CASH, 0), member_id="m1", lines=(tea,))
    assert refused.value.code is Refused.REWARD_TOO_FEW_POINTS
    assert shop.balances()[2] == 100
