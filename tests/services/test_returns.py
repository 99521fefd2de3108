"""Putting right (S8, S9): money to its means, value to its lots, points, levels, and what may not be undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shop_member.domain.bills import Line
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.permissions import MANAGER, Approval, Permission, actor_of
from shop_member.domain.profiles import default_rules
from shop_member.domain.returns import ReturnAmount, ReturnLines
from shop_member.domain.rules import PointRules, PriceRules, Tier, TierBasis, TierRules, Tone
from shop_member.services.jobs import JobService
from shop_member.services.returns import RefundCommand
from tests.services.money import CARD, CASH, STORED, bill, claim, entries, money_shop, refund, tier, use, void
from tests.services.people import refused
from tests.shop import SmallShop, rules


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SmallShop]:
    with money_shop(tmp_path) as made:
        yield made


def dishes(shop: SmallShop) -> tuple[Line, ...]:
    """Three noodles at 33, one cake at 41, tea by weight."""
    return tuple(
        Line(str(at), name, quantity, shop.money(price), 500, f"i{at}")
        for at, (name, quantity, price) in enumerate((("Noodles", 3000, 33), ("Cake", 1000, 41), ("Tea", 250, 90)), 1)
    )


# -- money


def test_money_goes_back_to_the_members_means_first(shop: SmallShop) -> None:
    shop.top_up(200)
    sold = shop.sell(500, (STORED, 220), (CARD, 180), (CASH, 100), member_id="m1")
    drawer, wallet = shop.shifts.carried_over(), shop.balances()[:2]
    steps = [(200, 200, 0, 0), (150, 20, 130, 0), (150, 0, 50, 100)]
    for part, stored, card, cash in steps:
        back = bill(shop, refund(shop, sold.document_no, part)).bill
        found = {one.means: -one.units for one in back.tenders}
        wanted = {"stored_value": stored, "card": card, "cash": cash}
        assert found == {means: units for means, units in wanted.items() if units}
    assert drawer - shop.shifts.carried_over() == shop.money(100)
    assert shop.balances()[:2] == (wallet[0] + 200, wallet[1] + 20) == (200, 50)
    with refused(Refused.REFUND_OVER_SALE):
        refund(shop, sold.document_no, 1)


@given(data=st.data())
@settings(max_examples=25)
def test_any_series_of_returns_ends_where_one_full_refund_ends(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """By item, by amount, in any parts: balances, lots by date, drawer, revenue, tax, level are those of a single refund."""
    ends = []
    for whole in (True, False):
        with money_shop(tmp_path_factory.mktemp("shop")) as shop:
            shop.top_up(200)
            shop.wallet.adjust_points(new_id(), "owner", "m1", 60, "welcome")
            sold = shop.sell(0, (STORED, 90), (CARD, 20), (CASH, 47), member_id="m1", points=60, lines=dishes(shop))
            for _ in range(0 if whole else data.draw(st.integers(0, 6))):
                left = shop.returns.find(sold.document_no).left
                pieces = [(line, quantity) for line, quantity in left.quantities if quantity]
                if not left.goods or not pieces:
                    break
                if data.draw(st.booleans()):
                    line, quantity = data.draw(st.sampled_from(pieces))
                    ask: object = ReturnLines(((line, min(1000, quantity)),))
                else:
                    ask = ReturnAmount(shop.money(data.draw(st.integers(1, left.goods.units))))
                refund(shop, sold.document_no, ask)  # type: ignore[arg-type]
            if shop.returns.find(sold.document_no).left.goods:
                refund(shop, sold.document_no)
            accounts = shop.store.connection.execute("SELECT kind, owner, asset, balance FROM account ORDER BY 1, 2, 3")
            lots = shop.store.connection.execute(
                "SELECT account_id, expires_on, sum(units_left) FROM lot GROUP BY 1, 2"
            )
            ends.append((accounts.fetchall(), lots.fetchall(), tier(shop)))
    for one, other in zip(*ends, strict=True):
        assert one == other


def test_cash_that_was_rounded_comes_back_as_it_was_taken(tmp_path: Path) -> None:
    coins = replace(default_rules("EU"), prices=PriceRules(cash_rounding_step=5))
    with money_shop(tmp_path, shop_rules=coins) as shop:
        before = shop.shifts.carried_over()
        sold = shop.sell(1002, (CASH, 1000))
        paid = [refund(shop, sold.document_no, 334).cash for _ in range(3)]
        assert sum(one.units for one in paid if one) == 1000 and shop.shifts.carried_over() == before


def test_the_drawer_pays_back_no_more_than_it_holds(tmp_path: Path) -> None:
    with money_shop(tmp_path, float_units=0) as shop:
        sold = shop.sell(300)
        shop.shifts.move_cash(new_id(), "manager", shop.money(200), "bank", into_drawer=False)
        with pytest.raises(Refusal) as caught:
            refund(shop, sold.document_no)
        assert caught.value.code is Refused.DRAWER_TOO_SMALL
        assert caught.value.fields == {"available": shop.money(100), "wanted": shop.money(300)}
        refund(shop, sold.document_no, 100)


def test_what_can_not_be_refunded(shop: SmallShop) -> None:
    topped = shop.top_up(200)
    sold = shop.sell(100)
    back = refund(shop, sold.document_no, 40)
    for number in (topped.document_no, back.document_no):
        with refused(Refused.REFUND_NOT_A_SALE):
            refund(shop, number)
    with refused(Refused.RECEIPT_UNKNOWN):
        refund(shop, "01-000404")
    with refused(Refused.REFUND_OVER_SALE):
        refund(shop, sold.document_no, 61)
    with refused(Refused.AMOUNT_NOT_POSITIVE):
        refund(shop, sold.document_no, 0)
    with refused(Refused.REASON_MISSING):
        refund(shop, sold.document_no, 10, reason="  ")
    by_line = shop.sell(0, (CASH, 163), lines=dishes(shop))
    with refused(Refused.REFUND_OVER_LINE):
        refund(shop, by_line.document_no, ReturnLines((("2", 2000),)))
    with refused(Refused.QUANTITY_NOT_POSITIVE):
        refund(shop, by_line.document_no, ReturnLines((("2", 0),)))


def test_an_approval_of_a_refund_is_for_that_part_of_that_sale(shop: SmallShop) -> None:
    sold = shop.sell(500)
    wanted = RefundCommand(new_id(), "cashier", sold.document_no, ReturnAmount(shop.money(200)), "cold")
    yes = Approval(new_id(), actor_of("manager", "M", MANAGER), Permission.REFUND, wanted.subject(), shop.money(200))
    with refused(Refused.NOT_PERMITTED):
        shop.returns.refund(wanted)
    for changed in (replace(wanted, what=ReturnAmount(shop.money(300))), replace(wanted, waive_points=True)):
        with refused(Refused.APPROVAL_DIFFERENT):
            shop.returns.refund(replace(changed, approval=yes))
    done = bill(shop, shop.returns.refund(replace(wanted, approval=yes)))
    assert (done.actor, done.approver) == ("cashier", "manager")


# -- points


def spent(shop: SmallShop) -> str:
    """A sale of 1,000 whose 100 points were used up for the next one."""
    sold = shop.sell(1000, member_id="m1")
    shop.sell(10, (CASH, 0), member_id="m1", points=100)
    assert shop.balances()[2] == 0
    return sold.document_no


def test_points_already_spent_are_owed_and_repaid_by_the_next_earnings(shop: SmallShop) -> None:
    refund(shop, spent(shop))
    assert shop.balances()[2] == -100
    with refused(Refused.LOTS_TOO_SMALL):
        shop.sell(100, (CASH, 99), member_id="m1", points=10)
    shop.sell(400, member_id="m1")
    assert shop.balances()[2] == -60
    shop.sell(900, member_id="m1")
    assert shop.balances()[2] == 30
    shop.sell(10, (CASH, 7), member_id="m1", points=30)


def test_a_manager_may_waive_what_is_missing(shop: SmallShop) -> None:
    number = spent(shop)
    done = refund(shop, number, waive_points=True)
    assert shop.balances()[2] == 0 and bill(shop, done).note == "cold"


def test_missing_points_may_be_deducted_from_the_cash_as_far_as_it_reaches(shop: SmallShop) -> None:
    use(shop, replace(rules(), points=replace(rules().points, deduct_missing_from_cash=True)))
    number = spent(shop)
    done = refund(shop, number)
    assert (done.money, done.cash) == (shop.money(1000), shop.money(990)) and shop.balances()[2] == 0
    receipt = shop.papers.receipt(done.document_no)
    assert receipt.total == receipt.tenders[0].amount == shop.money(-990)
    assert receipt.subtotal is not None and receipt.subtotal + receipt.steps[0].amount == receipt.total


def test_the_lines_of_a_refund_and_the_part_points_paid_make_its_total(shop: SmallShop) -> None:
    shop.wallet.adjust_points(new_id(), "owner", "m1", 90, "welcome")
    sold = shop.sell(100, (CASH, 91), member_id="m1", points=90)
    receipt = shop.papers.receipt(refund(shop, sold.document_no, 50).document_no)
    assert receipt.subtotal == shop.money(-50) and receipt.total == shop.money(-46)
    assert receipt.subtotal + receipt.steps[0].amount == receipt.total


def test_where_no_balance_may_be_owed_neither_refund_nor_void_makes_one(shop: SmallShop) -> None:
    use(shop, replace(rules(), points=replace(rules().points, take_back_may_go_negative=False)))
    refund(shop, spent(shop))
    assert shop.balances()[2] == 0
    void(shop, spent(shop))
    assert shop.balances()[2] == 0


# -- lots that have passed their day


def test_value_returns_to_its_lot_although_its_day_has_passed_and_the_receipt_says_so(shop: SmallShop) -> None:
    shop.top_up(200)  # bonus of 50, valid 90 days
    sold = shop.sell(230, (STORED, 230), member_id="m1")
    shop.clock.at += timedelta(days=91)
    early = refund(shop, sold.document_no, 100)
    late = refund(shop, sold.document_no)
    assert shop.balances()[:2] == (200, 50)
    notes = [shop.papers.receipt(one.document_no).notes for one in (early, late)]
    last_day = shop.desk.today() - timedelta(days=1)
    said = [dict(note.values) for one in notes for note in one]  # type: ignore[union-attr]
    assert sum(one["amount"].units for one in said) == 30 and {one["day"] for one in said} == {last_day}  # type: ignore[union-attr]
    with refused(Refused.BALANCE_TOO_SMALL):
        shop.sell(201, (STORED, 201), member_id="m1")
    JobService(shop.desk).confirm_clock("owner")
    JobService(shop.desk).run()
    assert shop.balances()[:2] == (200, 0)


def test_a_return_in_time_says_nothing_of_expiry(shop: SmallShop) -> None:
    shop.top_up(200)
    sold = shop.sell(230, (STORED, 230), member_id="m1")
    assert shop.papers.receipt(refund(shop, sold.document_no).document_no).notes == ()


# -- levels


def test_a_level_goes_with_the_purchase_that_made_it_and_only_then(shop: SmallShop) -> None:
    small = shop.sell(300, member_id="m1")
    large = shop.sell(1800, member_id="m1")
    assert tier(shop) == "gold"
    done = refund(shop, large.document_no, 200)
    assert tier(shop) == "silver" and bill(shop, done).bill.tier_after == "silver"
    refund(shop, large.document_no)
    assert tier(shop) is None
    assert refund(shop, small.document_no).money == shop.money(300)


def test_a_void_of_the_only_visit_takes_a_level_by_visits(shop: SmallShop) -> None:
    by_visits = (Tier("regular", "Regular", Tone.SILVER, 2, basis=TierBasis.VISITS),)
    use(shop, replace(rules(), tiers=TierRules(by_visits)))
    shop.sell(100, member_id="m1")
    shop.shifts.close(new_id(), "manager", shop.shifts.carried_over(), shop.money(0))
    shop.clock.at += timedelta(days=1)
    shop.open_shift(shop.shifts.carried_over().units)
    first, second = shop.sell(100, member_id="m1"), shop.sell(100, member_id="m1")
    assert tier(shop) == "regular"
    void(shop, first.document_no)
    assert tier(shop) == "regular"
    void(shop, second.document_no)
    assert tier(shop) is None


# -- voids


def test_a_void_undoes_a_whole_sale_of_this_shift_and_nothing_else(shop: SmallShop) -> None:
    shop.top_up(200)
    sold = shop.sell(500, (STORED, 220), (CARD, 100), (CASH, 180), member_id="m1")
    done = void(shop, sold.document_no)
    assert shop.balances() == (200, 50, 0)
    with refused(Refused.ALREADY_REVERSED):
        void(shop, sold.document_no)
    with refused(Refused.ALREADY_REVERSED):
        refund(shop, sold.document_no)
    for number in (
        done.document_no,
        shop.wallet.withdraw(new_id(), "manager", "m1", rules().wallet.withdrawal_method).document_no,
    ):
        with refused(Refused.VOID_NOT_POSSIBLE):
            void(shop, number)
    other = shop.sell(100)
    refund(shop, other.document_no, 1)
    with refused(Refused.VOID_NOT_POSSIBLE):
        void(shop, other.document_no)
    earlier = shop.sell(100)
    shop.shifts.close(new_id(), "manager", shop.shifts.carried_over(), shop.money(0))
    with refused(Refused.SHIFT_NOT_OPEN):
        void(shop, earlier.document_no)
    shop.open_shift(shop.shifts.carried_over().units)
    with refused(Refused.VOID_NOT_POSSIBLE):
        void(shop, earlier.document_no)
    refund(shop, earlier.document_no)


def test_a_top_up_that_was_touched_stays(shop: SmallShop) -> None:
    topped = shop.top_up(1000)
    sold = shop.sell(10, (STORED, 10), member_id="m1")
    with refused(Refused.VOID_TOP_UP_USED):
        void(shop, topped.document_no)
    void(shop, sold.document_no)
    void(shop, topped.document_no)
    assert shop.balances() == (0, 0, 0)
    again = shop.top_up(200)
    shop.wallet.withdraw(new_id(), "manager", "m1", rules().wallet.withdrawal_method)
    with refused(Refused.VOID_TOP_UP_USED):
        void(shop, again.document_no)


def test_a_sale_below_points_per_visit_and_a_claim_leave_no_trace_after_their_void(shop: SmallShop) -> None:
    use(shop, replace(rules(), points=PointRules(1, 10, per_visit=5)))
    sold, left = shop.sell(100, member_id="m1"), shop.sell(100)
    claim(shop, left.document_no, "m2")
    before = entries(shop)
    void(shop, sold.document_no)
    void(shop, left.document_no)
    assert entries(shop) == before + 2 and shop.balances("m1") == shop.balances("m2") == (0, 0, 0)
