"""What an auditor looks for: value that changes its date, answers that change, approvals that outlive a role."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shop_member.domain.bills import Basket, HandDiscount, Line
from shop_member.domain.errors import Refused
from shop_member.domain.ids import new_id
from shop_member.domain.pricing import amount_only
from shop_member.domain.returns import ReturnAmount
from shop_member.domain.rules import SpendOrder, Step, TopUpRules
from shop_member.domain.tenders import Tender
from shop_member.services.enrolment import EnrolmentService
from shop_member.services.returns import RefundCommand
from shop_member.services.wallet import TopUpCommand
from tests.services.money import CARD, CASH, STORED, approved, command, entries, money_shop, refund, use, void
from tests.services.people import QuickPins, refused
from tests.shop import SmallShop, rules


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SmallShop]:
    with money_shop(tmp_path, members=3) as made:
        yield made


def lots(shop: SmallShop, member_id: str = "m1") -> dict[str, dict[str | None, int]]:
    """What is left by last valid day, for bonus and points."""
    rows = shop.store.connection.execute(
        "SELECT a.kind, l.expires_on, SUM(l.units_left) FROM lot l JOIN account a ON a.id = l.account_id "
        "WHERE a.owner = ? AND a.kind <> 'principal' GROUP BY 1, 2 HAVING SUM(l.units_left) > 0",
        (member_id,),
    ).fetchall()
    return {kind: {day: left for found, day, left in rows if found == kind} for kind in ("bonus", "points")}


def merge(shop: SmallShop, gone: str, kept: str) -> None:
    EnrolmentService(shop.desk, QuickPins()).merge(new_id(), "owner", gone, kept)


# -- value goes back to the lots it came from


@given(parts=st.lists(st.integers(1, 60), min_size=1, max_size=5), other=st.integers(0, 40))
@settings(max_examples=15)
def test_however_a_sale_comes_back_each_lot_gets_what_it_gave(
    tmp_path_factory: pytest.TempPathFactory, parts: list[int], other: int
) -> None:
    ends = []
    for whole in (True, False):
        with money_shop(tmp_path_factory.mktemp("shop")) as shop:
            use(shop, replace(rules(), wallet=replace(rules().wallet, spend_order=SpendOrder.BONUS_FIRST)))
            for _ in range(2):
                shop.top_up(200)  # 50 more, valid 90 days
                shop.clock.advance(timedelta(days=1))
            before = lots(shop)["bonus"]
            sold = shop.sell(60, (STORED, 60), member_id="m1")  # 50 of the first lot, 10 of the second
            if other:
                shop.sell(other, (STORED, other), member_id="m1")
            left = 60
            for part in () if whole else parts:
                if part <= left:
                    refund(shop, sold.document_no, part)
                    left -= part
            if left:
                refund(shop, sold.document_no)
            ends.append(lots(shop)["bonus"])
            days = sorted(day for day in before if day)
            assert ends[-1].get(days[0], 0) == 50
    assert ends[0] == ends[1]


@pytest.mark.parametrize("parts", [(230,), (100, 90, 40)])
def test_bonus_keeps_its_date_when_the_member_was_merged_in_between(shop: SmallShop, parts: tuple[int, ...]) -> None:
    shop.top_up(200)
    last_day = shop.desk.today() + timedelta(days=90)
    sold = shop.sell(230, (STORED, 230), member_id="m1")
    merge(shop, "m1", "m2")
    for part in parts:
        refund(shop, sold.document_no, part)
    assert shop.balances("m2")[:2] == (200, 50)
    assert lots(shop, "m2")["bonus"] == {last_day.isoformat(): 50}


# -- the same request answers the same


def test_a_repeated_top_up_answers_as_the_first(shop: SmallShop) -> None:
    shop.top_up(300)
    wanted = TopUpCommand(
        new_id(),
        "cashier",
        "m1",
        shop.money(210),
        (Tender(CARD, shop.money(10)), Tender(CASH, shop.money(500))),
    )
    first, again = shop.wallet.top_up(wanted), shop.wallet.top_up(wanted)
    assert (first.change, first.bonus, first.balance) == (shop.money(300), shop.money(50), shop.money(610))
    assert replace(again, repeated=False, changes=first.changes) == first and again.repeated
    shop.sell(100, (STORED, 100), member_id="m1")
    assert shop.wallet.top_up(wanted).balance == shop.money(610)


def test_a_repeated_top_up_after_older_bonus_expired_answers_as_the_first(shop: SmallShop) -> None:
    shop.top_up(200)
    shop.clock.advance(timedelta(days=91))
    wanted = TopUpCommand(new_id(), "cashier", "m1", shop.money(100), (Tender(CASH, shop.money(100)),))
    first, again = shop.wallet.top_up(wanted), shop.wallet.top_up(wanted)
    assert first.balance == again.balance == shop.money(300)


def test_a_repeated_refund_answers_as_the_first(shop: SmallShop) -> None:
    sold = shop.sell(500, (CARD, 300), (CASH, 200))
    wanted = RefundCommand(new_id(), "manager", sold.document_no, ReturnAmount(shop.money(350)), "cold")
    first, again = shop.returns.refund(wanted), shop.returns.refund(wanted)
    assert (first.money, first.cash) == (shop.money(350), shop.money(50))
    assert replace(again, repeated=False, changes=first.changes) == first


# -- who may, at the moment of booking


@pytest.mark.parametrize("gone", ["left", "demoted"])
def test_an_approver_who_may_no_longer_approves_nothing(shop: SmallShop, gone: str) -> None:
    basket = Basket((amount_only(shop.money(1000), shop.desk.rules()),), HandDiscount("regular", per_mille=300))
    wanted = command(shop, 700, basket=basket)
    yes = approved(shop, wanted)
    with shop.store.writing() as work:
        manager = work.staff.get("manager")
        assert manager is not None
        changed = replace(manager, active=False) if gone == "left" else replace(manager, role_id="cashier")
        work.staff.update(changed)
    with refused(Refused.STAFF_UNKNOWN if gone == "left" else Refused.ABOVE_CEILING):
        shop.till.sell(replace(wanted, approval=yes))


# -- gifts and drawers


def test_a_first_top_up_is_not_first_again_after_a_merge(shop: SmallShop) -> None:
    use(shop, replace(rules(), top_ups=TopUpRules((Step(100, 30, first_only=True),))))
    shop.top_up(100, "m1")
    merge(shop, "m1", "m2")
    merge(shop, "m2", "m3")
    assert shop.wallet.ladder("m3") == ()
    assert shop.top_up(100, "m3").bonus == shop.money(0)


def test_merged_value_counts_as_paid_when_it_is_paid_back(shop: SmallShop) -> None:
    """By share, 1,000 + 250 of which 625 are left is worth 500; once merged, whose top-up it was no longer counts."""
    shop.top_up(1000, "m1")
    shop.sell(625, (STORED, 625), member_id="m1")
    assert shop.wallet.withdrawal("m1").paid_share.money == shop.money(500)
    merge(shop, "m1", "m2")
    given = shop.wallet.withdrawal("m2")
    assert given.paid_share.money == given.principal_left.money == shop.money(375)
    shop.top_up(1000, "m2")  # its whole price is left, and of what came by the merge every unit counts as paid
    assert shop.wallet.withdrawal("m2").paid_share.money == shop.money(1000 + 375 + 250)


def test_a_void_gives_back_no_more_cash_than_the_drawer_holds(tmp_path: Path) -> None:
    with money_shop(tmp_path, float_units=0) as shop:
        sold, topped = shop.sell(300), shop.top_up(200)
        shop.shifts.move_cash(new_id(), "manager", shop.money(350), "bank", into_drawer=False)
        for number in (sold.document_no, topped.document_no):
            with refused(Refused.DRAWER_TOO_SMALL):
                void(shop, number)
        shop.shifts.move_cash(new_id(), "manager", shop.money(350), "bank", into_drawer=True)
        void(shop, sold.document_no)
        void(shop, topped.document_no)
        assert shop.shifts.carried_over() == shop.money(0)


# -- figures nobody can mean


HUGE = 10**15 + 1


@pytest.mark.parametrize(
    "do",
    [
        lambda shop: shop.sell(HUGE),
        lambda shop: shop.sell(0, (CASH, 0), lines=(Line("1", "Tea", 10**19, shop.money(0), 0),)),
        lambda shop: shop.sell(0, (CASH, 0), lines=(Line("1", "Tea", 10**12, shop.money(10**12), 0),)),
        lambda shop: shop.sell(10, (CASH, 10**19)),
        lambda shop: shop.top_up(HUGE),
        lambda shop: shop.wallet.adjust_points(new_id(), "owner", "m1", HUGE, "counted"),
        lambda shop: shop.wallet.adjust_points(new_id(), "owner", "m1", 10**30, "counted"),
        lambda shop: shop.shifts.move_cash(new_id(), "owner", shop.money(10**20), "found", into_drawer=True),
    ],
)
def test_an_amount_that_no_account_can_hold_is_refused(shop: SmallShop, do: Callable[[SmallShop], object]) -> None:
    before = entries(shop)
    with refused(Refused.AMOUNT_TOO_LARGE):
        do(shop)
    assert entries(shop) == before and shop.balances() == (0, 0, 0)
    shop.sell(10**15, (CARD, 10**15))
