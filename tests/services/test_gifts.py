"""Gifts that come by themselves: parts of a top-up's gift, coupons on events, milestones (V2, C6, P9, T3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from shop_member.domain.amounts import Amount
from shop_member.domain.benefits import AmountOff
from shop_member.domain.coupons import CouponTemplate, Event, Issue
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.members import Birthday
from shop_member.domain.refunds import ReturnAll, ReturnAmount
from shop_member.domain.rules import Rules, Step, TopUpRules, WithdrawalMethod
from shop_member.domain.tenders import Means, Tender
from shop_member.domain.value_rules import MilestoneBasis, MilestoneRule, TierBenefits
from shop_member.pins import Pins
from shop_member.services.coupons import CouponService
from shop_member.services.enrolment import EnrolCommand, EnrolmentService
from shop_member.services.jobs import JobService
from shop_member.services.returns import RefundCommand
from shop_member.services.statements import StatementRequest
from shop_member.services.wallet import TopUpCommand
from shop_member.store.verify import verify
from tests.shop import KEYS, SmallShop, small_shop

TODAY = date(2026, 11, 2)


class GiftShop:
    """A small shop that gives."""

    def __init__(self, shop: SmallShop) -> None:
        self.shop = shop
        self.coupons = CouponService(shop.desk)
        self.jobs = JobService(shop.desk)
        self.enrolment = EnrolmentService(shop.desk, Pins(KEYS.derived("pin")))

    def kind(self, name: str = "Tea", **more: object) -> CouponTemplate:
        return self.coupons.save_kind("owner", CouponTemplate(new_id(), name, AmountOff(30), **more))  # type: ignore[arg-type]

    def on(self, event: Event, name: str = "Tea", figure: int = 0, tier_id: str | None = None) -> CouponTemplate:
        return self.kind(name, issue=Issue(event, figure, tier_id))

    def rule(self, **change: object) -> Rules:
        with self.shop.store.writing() as work:
            rules = replace(work.rules.current(), **change)  # type: ignore[arg-type]
            work.rules.add(rules, "2026-01-02T00:00:00.000000Z", "owner")
        self.shop.desk.forget()
        return rules

    def held(self, member_id: str = "m1") -> list[str]:
        return [one.template.name for one in self.coupons.of_member("owner", member_id)]

    def days(self, count: int) -> None:
        for _ in range(count):
            self.shop.clock.advance(timedelta(days=1))
            self.jobs.confirm_clock("owner")  # a quiet shop: nothing is booked for weeks
            self.jobs.run()

    def refund(self, number: str, what: object = ReturnAll()) -> None:
        self.shop.returns.refund(RefundCommand(new_id(), "owner", number, what, "cold"))  # type: ignore[arg-type]


@pytest.fixture
def at(tmp_path: Path) -> Iterator[GiftShop]:
    shop = small_shop(tmp_path / "shop.db", members=3)
    shop.open_shift()
    yield GiftShop(shop)
    result = verify(shop.store.connection, KEYS.chain_key)
    assert result.sound, result
    shop.close()


# -- gifts in parts


@pytest.fixture
def parts(at: GiftShop) -> GiftShop:
    """1000 gives 100 and 10 points in three parts."""
    at.rule(top_ups=TopUpRules((Step(1000, 100, 10, instalments=3, bonus_valid_days=60),)))
    return at


def test_the_first_part_comes_at_once_the_others_each_month(parts: GiftShop) -> None:
    done = parts.shop.top_up(1000)
    assert (done.bonus, done.points) == (parts.shop.money(34), 4)
    seen = [parts.shop.balances()]
    for _ in range(3):
        parts.days(31)
        seen.append(parts.shop.balances())
    # Of the first part 60 days have passed by the third, so it has expired.
    assert seen == [(1000, 34, 4), (1000, 67, 7), (1000, 66, 10), (1000, 33, 10)]


def test_the_statement_names_a_part_that_came(parts: GiftShop) -> None:
    parts.shop.top_up(1000)
    parts.days(31)
    month = StatementRequest(date(2026, 12, 1))
    (statement,) = parts.shop.statements.documents("owner", month)
    assert [part.amount.units for part in statement.bonus.movements] == [33]
    assert [one.bonus.units for one in statement.movements] == [33]


def test_a_part_comes_once_however_often_the_jobs_run(parts: GiftShop) -> None:
    parts.shop.top_up(1000)
    parts.shop.clock.advance(timedelta(days=31))
    parts.jobs.confirm_clock("owner")
    first, second = parts.jobs.run(), parts.jobs.run()
    assert (first.gift_parts, second.gift_parts) == (1, 0)


def test_a_voided_top_up_brings_nothing_more(parts: GiftShop) -> None:
    number = parts.shop.top_up(1000).document_no
    parts.shop.returns.void(new_id(), "owner", number, "typo")
    parts.days(70)
    assert parts.shop.balances() == (0, 0, 0)


def test_a_top_up_whose_gift_went_on_is_not_voided(parts: GiftShop) -> None:
    number = parts.shop.top_up(1000).document_no
    parts.days(31)
    with pytest.raises(Refusal) as refused:
        parts.shop.returns.void(new_id(), "owner", number, "typo")
    assert refused.value.code is Refused.VOID_TOP_UP_USED


def test_a_withdrawal_stops_the_rest(parts: GiftShop) -> None:
    parts.shop.top_up(1000)
    parts.shop.wallet.withdraw(new_id(), "owner", "m1", WithdrawalMethod.PRINCIPAL_LEFT)
    parts.days(70)
    assert parts.shop.balances() == (0, 0, 4)


def test_the_paid_share_counts_the_parts_that_came(parts: GiftShop) -> None:
    parts.shop.top_up(1000)
    parts.days(31)
    found = parts.shop.wallet.withdrawal("m1").paid_share
    assert found.money == parts.shop.money(1000)
    assert found.void_bonus == parts.shop.money(67)


def test_a_merge_takes_what_is_to_come_along(parts: GiftShop) -> None:
    parts.shop.top_up(1000)
    parts.enrolment.merge(new_id(), "owner", "m1", "m2")
    parts.days(31)
    assert parts.shop.balances("m2")[1] == 67
    assert parts.shop.balances("m1") == (0, 0, 0)


def test_the_ladder_gives_coupons(at: GiftShop) -> None:
    tea, cake = at.kind("Tea"), at.kind("Cake")
    at.rule(top_ups=TopUpRules((Step(200, 50, gives_coupons=(tea.id, tea.id, cake.id)),)))
    request = TopUpCommand(new_id(), "cashier", "m1", at.shop.money(200), (Tender(Means.CASH, at.shop.money(200)),))
    done = at.shop.wallet.top_up(request)
    assert sorted(done.coupons) == sorted(at.held()) == ["Cake", "Tea", "Tea"]
    again = at.shop.wallet.top_up(request)
    assert again.repeated
    assert sorted(again.coupons) == ["Cake", "Tea", "Tea"]
    at.shop.returns.void(new_id(), "owner", done.document_no, "typo")
    assert at.held() == []


# -- events


def test_joining_gives_once(at: GiftShop) -> None:
    at.on(Event.JOIN)
    command = EnrolCommand(request_id=new_id(), by="cashier", name="New")
    member = at.enrolment.enrol(command).member_id
    assert at.enrolment.enrol(command).repeated
    assert at.held(member) == ["Tea"]


def test_a_birthday_gives_once_a_year(at: GiftShop) -> None:
    at.on(Event.BIRTHDAY)
    birthdays = {"m1": Birthday(11, 4), "m2": Birthday(11, 4, lunar=True), "m3": Birthday(11, 9)}
    with at.shop.store.writing() as work:
        for member_id, birthday in birthdays.items():
            member = work.members.get(member_id)
            assert member is not None
            work.members.update(replace(member, birthday=birthday))
    at.days(1)
    assert at.held() == []
    at.days(1)
    assert (at.held(), at.held("m2"), at.held("m3")) == (["Tea"], [], [])
    at.days(6)
    assert (at.held(), at.held("m3")) == (["Tea"], ["Tea"])
    at.days(360)
    assert (at.held(), at.held("m2"), at.held("m3")) == (["Tea", "Tea"], [], ["Tea"])


def test_a_top_up_of_so_much_gives(at: GiftShop) -> None:
    at.on(Event.TOP_UP, figure=500)
    at.shop.top_up(499)
    assert at.held() == []
    assert at.shop.top_up(500).coupons == ("Tea",)


def test_a_level_welcomes_once(at: GiftShop) -> None:
    at.on(Event.TIER, "Silver tea", tier_id="silver")
    cake = at.kind("Silver cake")
    at.rule(tier_benefits=(TierBenefits("silver", (cake.id,)),))
    assert sorted(at.shop.sell(600, member_id="m1").coupons) == ["Silver cake", "Silver tea"]
    assert at.shop.sell(600, member_id="m1").coupons == ()


def test_a_voided_sale_takes_its_welcome_back_and_lets_it_come_again(at: GiftShop) -> None:
    at.on(Event.TIER, "Silver tea", tier_id="silver")
    number = at.shop.sell(600, member_id="m1").document_no
    at.shop.returns.void(new_id(), "owner", number, "wrong guest")
    assert at.held() == []
    assert at.shop.sell(600, member_id="m1").coupons == ("Silver tea",)


def test_whoever_was_welcomed_is_not_again_after_a_merge(at: GiftShop) -> None:
    at.on(Event.TIER, "Silver tea", tier_id="silver")
    at.shop.sell(600, member_id="m1")
    at.enrolment.merge(new_id(), "owner", "m1", "m2")
    assert at.shop.sell(600, member_id="m2").coupons == ()


def test_the_next_order_from_a_sum_on(at: GiftShop) -> None:
    at.on(Event.NEXT_ORDER, figure=100)
    assert at.shop.sell(99, member_id="m1").coupons == ()
    assert at.shop.sell(100).coupons == ()
    number = at.shop.sell(100, member_id="m1").document_no
    assert at.held() == ["Tea"]
    at.refund(number, ReturnAmount(at.shop.money(50)))
    assert at.held() == ["Tea"]
    at.refund(number)
    assert at.held() == []


def test_every_third_visit_is_a_day(at: GiftShop) -> None:
    at.on(Event.NTH_VISIT, figure=3)
    got = []
    for _ in range(6):
        got.append((at.shop.sell(10, member_id="m1").coupons, at.shop.sell(10, member_id="m1").coupons))
        at.shop.clock.advance(timedelta(days=1))
    assert got == [((), ()), ((), ()), (("Tea",), ())] * 2


def test_staff_get_nothing_on_their_own_till(at: GiftShop) -> None:
    at.on(Event.NEXT_ORDER)
    with at.shop.store.writing() as work:
        person = work.staff.get("cashier")
        assert person is not None
        work.staff.update(replace(person, member_id="m1"))
    assert at.shop.sell(100, member_id="m1").coupons == ()


# -- milestones


def test_a_milestone_gives_once_the_highest_only(at: GiftShop) -> None:
    tea = at.kind("Tea")
    at.rule(
        milestones=(
            MilestoneRule("ten", MilestoneBasis.POINTS_EARNED, 10, message="Ten points!"),
            MilestoneRule("fifty", MilestoneBasis.POINTS_EARNED, 50, coupon=tea.id, message="Fifty points!"),
        )
    )
    sold = at.shop.sell(600, member_id="m1")
    assert (sold.coupons, sold.messages) == (("Tea",), ("Fifty points!",))
    at.shop.returns.void(new_id(), "owner", sold.document_no, "wrong guest")
    assert at.held() == []
    again = at.shop.sell(600, member_id="m1")
    assert (again.coupons, again.messages) == ((), ())


def test_every_second_visit_is_a_milestone(at: GiftShop) -> None:
    at.rule(milestones=(MilestoneRule("two", MilestoneBasis.VISITS, 2, message="Again!"),))
    said = []
    for _ in range(4):
        said.append(at.shop.sell(10, member_id="m1").messages)
        at.shop.clock.advance(timedelta(days=1))
    assert said == [(), ("Again!",), (), ("Again!",)]


def test_marks_of_both_stay_after_a_merge(at: GiftShop) -> None:
    at.rule(milestones=(MilestoneRule("ten", MilestoneBasis.POINTS_EARNED, 10, message="Ten points!"),))
    assert at.shop.sell(100, member_id="m1").messages == ("Ten points!",)
    at.enrolment.merge(new_id(), "owner", "m1", "m2")
    assert at.shop.sell(100, member_id="m2").messages == ()
    assert isinstance(at.shop.money(1), Amount)
