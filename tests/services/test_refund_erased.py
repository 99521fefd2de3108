"""Goods come back whose buyer was erased since (S8, M5): the money does, what was forfeited stays forfeited."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shop_member.domain.errors import Refused
from shop_member.domain.ids import new_id
from shop_member.domain.profiles import default_rules
from shop_member.domain.refunds import ReturnAll, ReturnAmount
from shop_member.domain.rules import PriceRules, Rules
from shop_member.domain.tenders import Means
from shop_member.domain.wallet import WithdrawalMethod
from shop_member.services.returns import RefundCommand
from tests.services.money import CARD, CASH, STORED, bill, claim, refund, void
from tests.services.people import PeopleShop, people_shop, refused


def opened(path: Path, shop_rules: Rules | None = None) -> PeopleShop:
    made = people_shop(path / "shop.db", members=2, shop_rules=shop_rules)
    made.small.open_shift()
    return made


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[PeopleShop]:
    made = opened(tmp_path)
    yield made
    made.close()


def erase(shop: PeopleShop, member_id: str = "m1") -> None:
    if shop.small.balances(member_id)[0]:
        shop.small.wallet.withdraw(new_id(), "manager", member_id, WithdrawalMethod.PRINCIPAL_LEFT)
    shop.enrolment.erase(new_id(), "owner", member_id)


def test_cash_and_card_go_back_and_no_points_move(shop: PeopleShop) -> None:
    small = shop.small
    sold = small.sell(500, (CARD, 180), (CASH, 320), member_id="m1")
    erase(shop)
    drawer, before = small.shifts.carried_over(), small.store.head()[0]
    command = RefundCommand(new_id(), "manager", sold.document_no, ReturnAmount(small.money(200)), "cold")
    assert small.returns.preview(command).points_taken == 0
    first = small.returns.refund(command)
    assert (first.money, first.cash) == (small.money(200), small.money(20))
    last = refund(small, sold.document_no)
    assert (last.money, last.cash) == (small.money(300), small.money(300))
    assert drawer - small.shifts.carried_over() == small.money(320)
    assert small.store.head()[0] == before + 2 and small.balances() == (0, 0, 0)
    with refused(Refused.REFUND_OVER_SALE):
        refund(small, sold.document_no, 1)


def test_principal_that_paid_leaves_in_cash_and_the_bonus_stays_forfeited(shop: PeopleShop) -> None:
    small = shop.small
    small.top_up(200)
    sold = small.sell(330, (STORED, 230), (CASH, 100), member_id="m1")  # 200 of principal, 30 of bonus
    erase(shop)
    drawer = small.shifts.carried_over()
    command = RefundCommand(new_id(), "manager", sold.document_no, ReturnAll(), "cold", print_receipt=True)
    shown = small.returns.preview(command)
    assert [(paid.means, paid.amount) for paid in shown.back] == [(CASH, small.money(300))]
    done = small.returns.refund(command)
    assert (done.money, done.cash) == (small.money(330), small.money(300))
    assert drawer - small.shifts.carried_over() == small.money(300)
    assert small.balances() == (0, 0, 0)
    again = small.returns.refund(command)
    assert (again.repeated, again.seq, again.cash) == (True, done.seq, done.cash)
    with small.store.reading() as work:
        papers = [row.payload for row in work.outbox.waiting()]
        report = work.reports.shift_totals(work.shifts.open_on("01").id)  # type: ignore[union-attr]
    paid_out = small.papers.receipt(papers[1])
    assert papers[0] == done.document_no and paid_out.original == done.document_no
    assert paid_out.total == small.money(-200) and paid_out.member_name == ""
    assert (report.refunds_total, report.withdrawals_total, report.refunds_by_means["cash"]) == (330, 200, 100)
    assert report.expected_drawer == small.shifts.carried_over().units


def test_points_that_paid_are_not_given_back(shop: PeopleShop) -> None:
    small = shop.small
    small.wallet.adjust_points(new_id(), "owner", "m1", 90, "welcome")
    sold = small.sell(100, (CASH, 91), member_id="m1", points=90)
    erase(shop)
    done = refund(small, sold.document_no)
    assert (done.money, done.cash) == (small.money(91), small.money(91)) and small.balances() == (0, 0, 0)
    assert (bill(small, done).bill.points_used, bill(small, done).bill.points_earned) == (0, 0)


def test_nothing_is_booked_when_the_drawer_holds_too_little_for_both(shop: PeopleShop) -> None:
    small = shop.small
    small.top_up(200, means=Means.CARD)
    sold = small.sell(250, (STORED, 200), (CASH, 50), member_id="m1")
    erase(shop)
    small.shifts.move_cash(
        new_id(), "manager", small.shifts.carried_over() - small.money(249), "bank", into_drawer=False
    )
    before = small.store.head()
    with refused(Refused.DRAWER_TOO_SMALL):
        refund(small, sold.document_no)
    assert small.store.head() == before


def test_after_an_erasure_a_sale_is_refunded_and_not_voided(shop: PeopleShop) -> None:
    small = shop.small
    topped, sold = small.top_up(200), small.sell(300, member_id="m1")
    erase(shop)
    with refused(Refused.VOID_NOT_POSSIBLE):
        void(small, sold.document_no)
    with refused(Refused.VOID_TOP_UP_USED):
        void(small, topped.document_no)
    assert refund(small, sold.document_no).cash == small.money(300)


def test_a_claimed_receipt_and_a_merged_buyer_are_refunded_too(shop: PeopleShop) -> None:
    small = shop.small
    left, bought = small.sell(155), small.sell(400, member_id="m2")
    claim(small, left.document_no, "m1")
    shop.enrolment.merge(new_id(), "owner", "m2", "m1")
    erase(shop)
    for sold, units in ((left, 155), (bought, 400)):
        assert refund(small, sold.document_no).cash == small.money(units)
    assert small.balances("m1") == small.balances("m2") == (0, 0, 0)
    with refused(Refused.MEMBER_ERASED):
        claim(small, small.sell(100).document_no, "m1")


@given(stored=st.integers(0, 1000), cash=st.integers(1, 2000), parts=st.lists(st.integers(1, 900), max_size=4))
@settings(max_examples=15)
def test_any_series_of_refunds_around_the_erasure_returns_all_the_money(
    tmp_path_factory: pytest.TempPathFactory, stored: int, cash: int, parts: list[int]
) -> None:
    """Whatever came back before and after: in the end the drawer paid out what was topped up, and the wallet is empty."""
    shop = opened(tmp_path_factory.mktemp("shop"), default_rules("TW", "TWD"))
    small = shop.small
    small.top_up(1000, means=CARD)
    drawer = small.shifts.carried_over()
    tenders = [(STORED, stored)] if stored else []
    sold = small.sell(stored + cash, *tenders, (CASH, cash), member_id="m1")
    left, gone = stored + cash, False
    for at, part in enumerate([*parts, stored + cash]):
        if at == 2 or (at == len(parts) and not gone):
            erase(shop)
            gone = True
        if part := min(part, left):
            refund(small, sold.document_no, part)
            left -= part
    assert small.balances() == (0, 0, 0)
    assert drawer - small.shifts.carried_over() == small.money(1000)
    shop.close()


def test_the_principal_is_paid_out_in_coins(tmp_path: Path) -> None:
    coins = replace(default_rules("TW", "TWD"), prices=PriceRules(cash_rounding_step=5))
    shop = opened(tmp_path, coins)
    small = shop.small
    small.top_up(100)
    sold = small.sell(98, (STORED, 98), member_id="m1")
    erase(shop)
    assert refund(small, sold.document_no, 41).cash == small.money(40)
    assert refund(small, sold.document_no).cash == small.money(55)
    shop.close()
