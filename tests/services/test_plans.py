"""Paid memberships, tabs, and who leaves with them (T4, V11)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from shop_member.domain.benefits import AmountOff
from shop_member.domain.bills import Basket
from shop_member.domain.coupons import CouponTemplate
from shop_member.domain.errors import Refused
from shop_member.domain.ids import new_id
from shop_member.domain.memberships import MembershipState
from shop_member.domain.permissions import Approval, Permission
from shop_member.domain.refunds import ReturnAmount
from shop_member.domain.tenders import Means, Tender
from shop_member.services.till import SaleCommand
from tests.services.plan_shop import GOLD, TODAY, PlanShop, code, plan_shop


@pytest.fixture
def at(tmp_path: Path) -> Iterator[PlanShop]:
    with plan_shop(tmp_path) as made:
        yield made


# -- paid memberships


def test_a_term_gives_its_benefits_from_the_next_bill_on(at: PlanShop) -> None:
    at.term_sold()
    accounts = at.shop.till.accounts("m1")
    assert accounts.standing.plan is not None
    sold = at.shop.sell(1000, (Means.CASH, 900), member_id="m1")
    assert sold.total == at.shop.money(900)
    assert at.shop.balances()[2] == 180
    (held,) = at.memberships.of_member("cashier", "m1")
    assert (held.state, held.row.term.last_day) == (MembershipState.RUNNING, date(2027, 11, 1))


def test_a_renewal_begins_where_the_old_one_ends(at: PlanShop) -> None:
    at.term_sold()
    at.term_sold()
    first, second = (one.row.term for one in at.memberships.of_member("cashier", "m1"))
    assert (first.last_day, second.first_day, second.last_day) == (
        date(2027, 11, 1), date(2027, 11, 2), date(2028, 11, 1)
    )  # fmt: skip


def test_a_refund_counts_the_days_left(at: PlanShop) -> None:
    number = at.term_sold().document_no
    at.days(99)
    assert at.refund(number) == 871  # 1200 × 265 ÷ 365, half up
    assert at.memberships.of_member("cashier", "m1")[0].state is MembershipState.RUNNING
    at.days(1)
    assert at.memberships.of_member("cashier", "m1")[0].state is MembershipState.REFUNDED
    assert at.shop.till.accounts("m1").standing.plan is None
    assert code(lambda: at.refund(number)) is Refused.NOTHING_TO_DO


def test_a_void_ends_the_term_at_once(at: PlanShop) -> None:
    number = at.term_sold().document_no
    at.shop.returns.void(new_id(), "owner", number, "typo")
    assert at.shop.till.accounts("m1").standing.plan is None
    assert at.account("sales") == 0


def test_a_term_brings_its_coupons_once_when_it_begins(at: PlanShop) -> None:
    tea = at.coupons.save_kind("owner", CouponTemplate(new_id(), "Tea", AmountOff(30)))
    plan = replace(GOLD, months=1, coupons=(tea.id,))
    at.rule(membership_plans=(plan,))
    at.term_sold(plan)
    at.term_sold(plan)
    assert len(at.coupons.of_member("owner", "m1")) == 1
    at.days(29)
    assert len(at.coupons.of_member("owner", "m1")) == 1
    at.days(3)
    assert len(at.coupons.of_member("owner", "m1")) == 2


def test_the_end_is_announced_once(at: PlanShop) -> None:
    plan = replace(GOLD, months=1)
    at.rule(membership_plans=(plan,))
    at.term_sold(plan)
    at.days(14)
    assert at.memberships.ending("manager") == ()
    at.shop.clock.advance(timedelta(days=1))
    at.jobs.confirm_clock("owner")
    assert (at.jobs.run().reminders, at.jobs.run().reminders) == (1, 0)
    (ending,) = at.memberships.ending("manager")
    assert (ending.member_id, ending.last_day) == ("m1", date(2026, 12, 1))
    at.term_sold(plan)
    assert at.memberships.ending("manager") == ()


def test_plans_of_one_kind_add_their_days(at: PlanShop) -> None:
    at.term_sold()
    at.days(10)
    at.term_sold(member_id="m2")
    at.enrolment.merge(new_id(), "owner", "m2", "m1")
    first, second = (one.row.term for one in at.memberships.of_member("cashier", "m1"))
    assert (first.last_day, second.first_day) == (date(2027, 11, 1), date(2027, 11, 2))
    assert (second.last_day - second.first_day).days + 1 == 364


# -- tabs


def test_a_tab_keeps_its_limit(at: PlanShop) -> None:
    at.on_tab(600)
    assert code(lambda: at.on_tab(401)) is Refused.TAB_OVER_LIMIT
    at.on_tab(400)
    tab = at.tabs.of_member("cashier", "m1")
    assert (tab.owed, tab.limit) == (at.shop.money(1000), at.shop.money(1000))
    at.tabs.set_limit(new_id(), "owner", "m2", at.shop.money(0))
    assert code(lambda: at.on_tab(1, member_id="m2")) is Refused.TAB_OFF
    assert code(lambda: at.on_tab(1, member_id=None)) is Refused.TAB_NEEDS_MEMBER


def test_who_may_lend(at: PlanShop) -> None:
    assert code(lambda: at.on_tab(100, by="cashier")) is Refused.NOT_PERMITTED
    line = at.goods(100)
    command = SaleCommand(new_id(), "cashier", Basket((line,)), (Tender(Means.TAB, at.shop.money(100)),), "m1")
    with at.shop.store.reading() as work:
        owner = work.staff.actor("owner")
    assert owner is not None
    approval = Approval(new_id(), owner, Permission.GIVE_TAB, command.subject(), at.shop.money(100))
    sold = at.shop.till.sell(replace(command, approval=approval))
    with at.shop.store.reading() as work:
        assert work.bills.bill(sold.seq).approver == "owner"


def test_a_tab_is_paid_from_outside_only_and_no_more_than_is_owed(at: PlanShop) -> None:
    at.on_tab(600)

    def pay(units: int, means: Means = Means.CASH, handed: int | None = None) -> object:
        tenders = (Tender(means, at.shop.money(handed or units)),)
        return at.tabs.pay(new_id(), "cashier", "m1", at.shop.money(units), tenders)

    assert code(lambda: pay(601)) is Refused.TAB_OVER_OWED
    assert code(lambda: pay(600, Means.STORED_VALUE)) is Refused.TAB_OUTSIDE_ONLY
    done = at.tabs.pay(new_id(), "cashier", "m1", at.shop.money(250), (Tender(Means.CASH, at.shop.money(300)),))
    assert (done.change, done.owed) == (at.shop.money(50), at.shop.money(350))
    assert at.shop.papers.receipt(done.document_no).kind.value == "tab_payment"
    at.shop.returns.void(new_id(), "owner", done.document_no, "typo")
    assert at.tabs.of_member("cashier", "m1").owed == at.shop.money(600)


def test_a_refund_puts_it_back_on_the_tab(at: PlanShop) -> None:
    number = at.shop.sell(500, (Means.TAB, 300), (Means.CASH, 200), member_id="m1", by="owner").document_no
    at.refund(number, ReturnAmount(at.shop.money(350)))
    assert at.tabs.of_member("cashier", "m1").owed == at.shop.money(0)
    at.shop.returns.void(new_id(), "owner", at.on_tab(100).document_no, "typo")
    assert at.tabs.of_member("cashier", "m1").owed == at.shop.money(0)


def test_what_comes_back_after_the_tab_was_paid_is_credit(at: PlanShop) -> None:
    number = at.on_tab(300).document_no
    at.tabs.pay(new_id(), "cashier", "m1", at.shop.money(300), (Tender(Means.CARD, at.shop.money(300)),))
    at.refund(number)
    tab = at.tabs.of_member("cashier", "m1")
    assert (tab.owed, tab.credit) == (at.shop.money(0), at.shop.money(300))
    at.on_tab(1300)


def test_a_merge_moves_the_tab_and_erasing_asks_for_it(at: PlanShop) -> None:
    at.on_tab(300)
    at.tabs.set_limit(new_id(), "owner", "m1", at.shop.money(5000))
    at.enrolment.merge(new_id(), "owner", "m1", "m2")
    tab = at.tabs.of_member("cashier", "m2")
    assert (tab.owed, tab.limit) == (at.shop.money(300), at.shop.money(5000))
    assert code(lambda: at.enrolment.erase(new_id(), "owner", "m2")) is Refused.MEMBER_HAS_VALUE


# -- leaving


def test_coupons_move_with_a_merge_and_are_cancelled_by_erasing(at: PlanShop) -> None:
    tea = at.coupons.save_kind("owner", CouponTemplate(new_id(), "Tea", AmountOff(30), valid_days=30))
    at.coupons.issue(new_id(), "owner", tea.id, "m1", 2)
    at.enrolment.merge(new_id(), "owner", "m1", "m2")
    held = at.coupons.of_member("owner", "m2")
    assert [one.coupon.last_day for one in held] == [TODAY + timedelta(30)] * 2
    at.enrolment.erase(new_id(), "owner", "m2")
    effect = at.coupons.effect("owner", tea.id)
    assert (effect.issued, effect.cancelled) == (2, 2)
