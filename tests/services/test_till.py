"""Sales through the service: tenders, coins, points, levels, proof, cards and their limits (S4-S7, V1, V4, V8, M9)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shop_member.domain.bills import Basket
from shop_member.domain.cards import CardState
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.pricing import amount_only
from shop_member.domain.profiles import default_rules
from shop_member.domain.rules import Multiplier, PointRules, PriceRules, SpendOrder
from shop_member.domain.staff import Staff
from shop_member.domain.tenders import Means
from shop_member.store.verify import verify
from tests.services.money import CARD, CASH, STORED, add_card, command, entries, money_shop, refund, set_shop, use
from tests.services.people import refused
from tests.shop import KEYS, SmallShop, rules, small_shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SmallShop]:
    with money_shop(tmp_path) as made:
        yield made


# -- tenders and coins


def test_a_bill_is_split_over_any_means_and_cash_gives_change(shop: SmallShop) -> None:
    shop.top_up(200)
    sold = shop.sell(480, (STORED, 150), (CARD, 100), (CARD, 30), (CASH, 500), member_id="m1")
    assert (sold.total, sold.change) == (shop.money(480), shop.money(300))
    with shop.store.reading() as work:
        bill = work.bills.bill(sold.seq).bill
    assert {one.means: (one.units, one.tendered) for one in bill.tenders} == {
        "stored_value": (150, 0), "card": (130, 0), "cash": (200, 500),
    }  # fmt: skip
    assert shop.shifts.carried_over() == shop.money(5000 + 200 + 200)


@pytest.mark.parametrize(
    ("tenders", "code"),
    [
        (((CASH, 99),), Refused.REST_UNPAID),
        (((CARD, 101),), Refused.TENDER_TOO_HIGH),
        (((CARD, 100), (CASH, -1)), Refused.AMOUNT_NOT_POSITIVE),
        (((CARD, 0), (CASH, 100)), Refused.AMOUNT_NOT_POSITIVE),
        (((STORED, 100),), Refused.BALANCE_TOO_SMALL),
        (((Means.GIFT_CARD, 100),), Refused.GIFT_CARD_NOT_VALID),
        (((Means.TAB, 100),), Refused.NOT_PERMITTED),
    ],
)
def test_what_does_not_pay_the_bill_books_nothing(
    shop: SmallShop, tenders: tuple[tuple[Means, int], ...], code: Refused
) -> None:
    before = entries(shop)
    with refused(code):
        shop.sell(100, *tenders, member_id="m1")
    assert entries(shop) == before and shop.balances() == (0, 0, 0)


def test_stored_value_needs_a_member_and_a_sale_something_to_sell(shop: SmallShop) -> None:
    with refused(Refused.STORED_VALUE_NEEDS_MEMBER):
        shop.sell(100, (STORED, 100))
    with refused(Refused.BASKET_EMPTY):
        shop.till.sell(command(shop, 0, basket=Basket(())))
    with refused(Refused.AMOUNT_NOT_POSITIVE):
        shop.sell(-5)
    assert shop.sell(0, (CASH, 0)).total == shop.money(0)


@pytest.mark.parametrize(
    ("step", "due", "given", "change", "rounding"),
    [
        (1, 1002, 1002, 0, 0),
        (5, 1002, 1000, 0, -2),
        (5, 1003, 2000, 995, 2),
        (100, 1049, 1000, 0, -49),
        (100, 49, 0, 0, -49),
    ],
)
def test_cash_is_rounded_to_coins_and_the_difference_has_its_account(
    tmp_path: Path, step: int, due: int, given: int, change: int, rounding: int
) -> None:
    coins = replace(default_rules("EU"), prices=PriceRules(cash_rounding_step=step))
    shop = small_shop(tmp_path / "eu.db", shop_rules=coins)
    shop.open_shift(0)
    sold = shop.sell(due, (CASH, given))
    assert (sold.change, sold.total) == (shop.money(change), shop.money(due))
    assert shop.shifts.x_report("manager").totals.rounding == rounding
    assert shop.shifts.carried_over() == shop.money(due + rounding)
    assert shop.sell(due, (CARD, due)).total == shop.money(due)  # exact by any other means
    if step > 1:
        with refused(Refused.CASH_NOT_IN_COINS):
            shop.sell(step, (CASH, step + 1))
    assert verify(shop.store.connection, KEYS.chain_key).problems == ()
    shop.close()


@pytest.mark.parametrize(
    ("order", "left"),
    [(SpendOrder.PRINCIPAL_FIRST, (100, 50)), (SpendOrder.BONUS_FIRST, (150, 0)), (SpendOrder.PROPORTIONAL, (120, 30))],
)
def test_the_order_of_the_buckets_is_the_shops(shop: SmallShop, order: SpendOrder, left: tuple[int, int]) -> None:
    use(shop, replace(rules(), wallet=replace(rules().wallet, spend_order=order)))
    shop.top_up(200)
    shop.sell(100, (STORED, 100), member_id="m1")
    assert shop.balances()[:2] == left


# -- points and levels


@pytest.mark.parametrize(
    ("points", "code"),
    [
        (5, Refused.POINTS_NOT_IN_STEPS),
        (110, Refused.LOTS_TOO_SMALL),
        (60, Refused.POINTS_OVER_BILL),
        (-10, Refused.POINTS_NOT_IN_STEPS),
    ],
)
def test_points_are_used_in_steps_within_the_bill_and_the_balance(shop: SmallShop, points: int, code: Refused) -> None:
    shop.wallet.adjust_points(new_id(), "owner", "m1", 100, "welcome")
    with refused(code):
        shop.sell(5, (CASH, 5), member_id="m1", points=points)
    with refused(Refused.POINTS_NEED_MEMBER):
        shop.sell(50, (CASH, 49), points=10)
    sold = shop.sell(5, (CASH, 0), member_id="m1", points=50)
    assert sold.total == shop.money(0) and shop.balances()[2] == 50


def test_the_price_follows_the_level_before_the_bill_and_the_points_the_level_after(shop: SmallShop) -> None:
    sold = shop.sell(2000, member_id="m1")  # no level before, gold after: no percent off, ×1.5 points
    with shop.store.reading() as work:
        bill = work.bills.bill(sold.seq).bill
    assert (bill.tier_before, bill.tier_after, bill.points_earned) == (None, "gold", 300)
    again = shop.sell(100, (CASH, 95), member_id="m1")
    assert again.total == shop.money(95) and shop.balances()[2] == 300 + 14


def test_a_tip_does_not_count_towards_a_level_at_any_time(shop: SmallShop) -> None:
    use(shop, replace(rules(), prices=PriceRules(tips=True)))
    basket = Basket((amount_only(shop.money(400), shop.desk.rules()),), tip=shop.money(150))
    shop.till.sell(command(shop, 550, basket=basket, member_id="m1"))
    with shop.store.reading() as work:
        assert work.members.tier_state("m1").tier_id is None
        assert work.bills.activity("m1", shop.desk.today(), shop.desk.today()).spend == 400
    shop.sell(50, member_id="m1")
    with shop.store.reading() as work:
        assert work.members.tier_state("m1").tier_id is None


def test_an_occasion_multiplies_by_the_local_hour(shop: SmallShop) -> None:
    happy = Multiplier("happy hour", 2000, from_hour=12, to_hour=14)
    use(shop, replace(rules(), points=replace(rules().points, multipliers=(happy,))))
    shop.sell(100, member_id="m1")
    shop.clock.at += timedelta(hours=2)
    shop.sell(100, member_id="m1")
    assert shop.balances()[2] == 20 + 10


def test_points_per_visit_count_once_a_day_and_a_days_cap_holds(shop: SmallShop) -> None:
    use(shop, replace(rules(), points=PointRules(1, 10, per_visit=5, cap_per_day=22)))
    for expected in (15, 22, 22):
        shop.sell(100, member_id="m1")
        assert shop.balances()[2] == expected
    shop.clock.at += timedelta(days=1)
    shop.sell(10, member_id="m1")
    assert shop.balances()[2] == 22 + 6


def test_staff_do_not_earn_on_their_own_till(shop: SmallShop) -> None:
    with shop.store.writing() as work:
        work.staff.add(Staff("ann", "Ann", "cashier", member_id="m1"))
    shop.sell(3000, member_id="m1", by="ann")
    assert shop.balances() == (0, 0, 0)
    with shop.store.reading() as work:
        assert work.members.tier_state("m1").tier_id is None
    shop.sell(100, member_id="m2", by="ann")
    shop.sell(100, member_id="m1", by="cashier")
    assert shop.balances("m2")[2] == 10 and shop.balances("m1")[2] > 0


# -- proof (V8)


def test_above_the_shops_limit_stored_value_asks_for_proof(shop: SmallShop) -> None:
    use(shop, replace(rules(), wallet=replace(rules().wallet, pin_above=100)))
    shop.add_member("m9", "林志豪", "0912345678")
    with shop.store.writing() as work:
        work.members.set_pin("m9", shop.till.pins.hash("8352"))
    for member in ("m1", "m9"):
        shop.top_up(1000, member)
    paying = {"member_id": "m9"}
    with refused(Refused.PROOF_NEEDED):
        shop.till.sell(command(shop, 101, (STORED, 101), **paying))
    shop.till.sell(command(shop, 300, (STORED, 60), (CASH, 240), **paying))  # only stored value counts
    last = shop.till.sell(command(shop, 40, (STORED, 40), **paying, proof="what nobody asked for"))  # at the limit
    with refused(Refused.PROOF_NEEDED):
        shop.till.sell(command(shop, 1, (STORED, 1), **paying))  # a bill in parts is the same bill
    shop.clock.at += timedelta(days=1)
    shop.till.sell(command(shop, 100, (STORED, 100), **paying))  # another day
    refund(shop, last.document_no)
    with refused(Refused.PROOF_NEEDED):
        shop.till.sell(command(shop, 1, (STORED, 1), **paying))  # what came back was spent on another day
    for wrong in ("5679", "45678", "0000"):
        with refused(Refused.PROOF_WRONG):
            shop.till.sell(command(shop, 101, (STORED, 101), **paying, proof=wrong))
    assert shop.balances("m9")[0] == 840
    for right in ("8352", "5678"):
        shop.till.sell(command(shop, 101, (STORED, 101), **paying, proof=right))
    shop.till.sell(command(shop, 101, (STORED, 101), member_id="m1"))  # nothing to compare with


# -- cards


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (CardState.FROZEN, Refused.CARD_FROZEN),
        (CardState.REPLACED, Refused.CARD_REPLACED),
        (CardState.CLOSED, Refused.CARD_CLOSED),
    ],
)
def test_a_card_out_of_use_does_not_sell(shop: SmallShop, state: CardState, code: Refused) -> None:
    card = add_card(shop)
    shop.till.sell(command(shop, 10, member_id="m1", card_id="c1"))
    with shop.store.writing() as work:
        work.cards.update(replace(card, state=state))
    with refused(code):
        shop.till.sell(command(shop, 10, member_id="m1", card_id="c1"))


@pytest.mark.parametrize(("owner", "buyer"), [("m2", "m1"), (None, "m1"), ("m1", None)])
def test_a_card_speaks_for_its_own_member_only(shop: SmallShop, owner: str | None, buyer: str | None) -> None:
    add_card(shop, member_id=owner)
    for card_id in ("c1", "c404"):
        with refused(Refused.CARD_UNKNOWN):
            shop.till.sell(command(shop, 10, member_id=buyer, card_id=card_id))


def test_a_card_spends_no_more_than_its_limit_in_a_business_day(shop: SmallShop) -> None:
    add_card(shop, "child", limit=150)
    add_card(shop, "parent")
    shop.top_up(1000)
    child = {"member_id": "m1", "card_id": "child"}
    first = shop.till.sell(command(shop, 100, (STORED, 100), **child))
    with pytest.raises(Refusal) as caught:
        shop.till.sell(command(shop, 51, (STORED, 51), **child))
    assert caught.value.code is Refused.CARD_DAILY_LIMIT
    assert caught.value.fields == {"limit": shop.money(150), "left": shop.money(50)}
    shop.till.sell(command(shop, 400, (CASH, 400), **child))  # cash is nobody's limit
    shop.till.sell(command(shop, 500, (STORED, 500), member_id="m1", card_id="parent"))
    shop.till.sell(command(shop, 80, (STORED, 50), (CASH, 30), **child))
    shop.returns.void(new_id(), "manager", first.document_no, "slip")
    shop.till.sell(command(shop, 100, (STORED, 100), **child))  # what came back can be spent again
    with refused(Refused.CARD_DAILY_LIMIT):
        shop.till.sell(command(shop, 1, (STORED, 1), **child))
    shop.clock.at += timedelta(days=1)
    shop.till.sell(command(shop, 150, (STORED, 150), **child))


def test_the_daily_limit_counts_by_the_day_of_the_sale(shop: SmallShop) -> None:
    """Returning yesterday's purchase does not widen today's limit; after midnight it is still the same business day."""
    set_shop(shop, day_ends="03:00")
    add_card(shop, "child", limit=100)
    shop.top_up(1000)
    child = {"member_id": "m1", "card_id": "child"}
    shop.clock.at += timedelta(hours=10)  # 22:00
    first = shop.till.sell(command(shop, 100, (STORED, 100), **child))
    shop.clock.at += timedelta(hours=4, minutes=59)  # 02:59
    with refused(Refused.CARD_DAILY_LIMIT):
        shop.till.sell(command(shop, 1, (STORED, 1), **child))
    shop.clock.at += timedelta(minutes=1)
    shop.till.sell(command(shop, 60, (STORED, 60), **child))
    shop.returns.void(new_id(), "manager", first.document_no, "slip")
    with refused(Refused.CARD_DAILY_LIMIT):
        shop.till.sell(command(shop, 41, (STORED, 41), **child))


def test_without_a_shift_nothing_is_sold(shop: SmallShop) -> None:
    shop.shifts.close(new_id(), "manager", shop.money(5000), shop.money(0))
    with refused(Refused.SHIFT_NOT_OPEN):
        shop.sell(100)
