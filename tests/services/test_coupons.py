"""Coupons through the services: issued, used, given back, cancelled, expired, counted (C1-C7, S8, S9)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from shop_member.domain.amounts import Amount
from shop_member.domain.benefits import AmountOff, ExtraPoints, PercentOff
from shop_member.domain.bills import Basket
from shop_member.domain.coupons import Conditions, CouponTemplate, Limits, Period, Stacking
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.pricing import amount_only
from shop_member.domain.refunds import ReturnAll, ReturnAmount
from shop_member.domain.routing import RouteKind, route
from shop_member.domain.segments import Segment
from shop_member.domain.tenders import Means, Tender
from shop_member.services.coupons import CouponService
from shop_member.services.guests import FoundKind, GuestService
from shop_member.services.jobs import JobService
from shop_member.services.returns import RefundCommand
from shop_member.services.till import SaleCommand, Sold
from shop_member.store.verify import verify
from tests.shop import KEYS, SmallShop, small_shop

TODAY = date(2026, 11, 2)


class CouponShop:
    """A small shop with coupons."""

    def __init__(self, shop: SmallShop) -> None:
        self.shop = shop
        self.coupons = CouponService(shop.desk)
        self.jobs = JobService(shop.desk)

    def kind(self, benefit: object = AmountOff(30), name: str = "Thirty off", **more: object) -> CouponTemplate:
        return self.coupons.save_kind("owner", CouponTemplate(new_id(), name, benefit, **more))  # type: ignore[arg-type]

    def give(self, template: CouponTemplate, member_id: str | None = "m1") -> str:
        return self.coupons.issued("owner", self.coupons.issue(new_id(), "owner", template.id, member_id).seq)[
            0
        ].coupon.id

    def sell(self, units: int, *coupons: str, member_id: str | None = "m1", pays: int | None = None) -> Sold:
        rules = self.shop.desk.rules()
        basket = Basket((amount_only(self.shop.money(units), rules),), coupons=coupons)
        if pays is None:
            offers = self.shop.till.offers(coupons, member_id)
            accounts = self.shop.till.accounts(member_id) if member_id else None
            pays = self.shop.till.quote(basket, accounts, offers).total_due.units
        tenders = (Tender(Means.CASH, self.shop.money(pays)),) if pays else ()
        return self.shop.till.sell(SaleCommand(new_id(), "cashier", basket, tenders, member_id))

    def left(self, coupon_id: str) -> int:
        return self.coupons.find("owner", coupon_id).coupon.uses_left

    def refund(self, number: str, what: object = ReturnAll()) -> None:
        self.shop.returns.refund(RefundCommand(new_id(), "owner", number, what, "cold"))  # type: ignore[arg-type]

    def why(self, coupon_id: str, member_id: str | None = "m1") -> Refused | None:
        refusal = self.coupons.find("cashier", coupon_id, member_id).refusal
        return refusal.code if refusal else None


@pytest.fixture
def at(tmp_path: Path) -> Iterator[CouponShop]:
    shop = small_shop(tmp_path / "shop.db", members=3)
    shop.open_shift()
    yield CouponShop(shop)
    result = verify(shop.store.connection, KEYS.chain_key)
    assert result.sound, result
    shop.close()


def test_a_coupon_is_used_once(at: CouponShop) -> None:
    coupon = at.give(at.kind())
    sold = at.sell(100, coupon)
    assert sold.total == at.shop.money(70)
    assert at.left(coupon) == 0
    assert at.why(coupon) is Refused.COUPON_USED_UP
    assert at.sell(100, coupon).total == at.shop.money(100)


def test_the_preview_and_the_sale_are_one_price(at: CouponShop) -> None:
    coupon = at.give(at.kind(PercentOff(125)))
    with pytest.raises(Refusal) as refused:
        at.sell(333, coupon, pays=290)
    assert refused.value.code is Refused.REST_UNPAID
    assert at.sell(333, coupon, pays=291).total == at.shop.money(291)


def test_one_that_gave_nothing_stays(at: CouponShop) -> None:
    coupon = at.give(at.kind(conditions=Conditions(minimum_spend=500)))
    assert at.sell(100, coupon).total == at.shop.money(100)
    assert at.left(coupon) == 1


def test_the_bill_names_the_coupon(at: CouponShop) -> None:
    template = at.kind()
    coupon = at.give(template)
    sold = at.sell(100, coupon)
    with at.shop.store.reading() as work:
        (step,) = work.bills.bill(sold.seq).bill.steps
    assert (step.kind, step.reason, step.units) == ("coupon_order", "Thirty off", -30)
    assert step.source == f"{template.id}@1#{coupon}"


def test_its_code_leads_to_it_and_only_as_it_is(at: CouponShop) -> None:
    (held,) = at.coupons.issued("owner", at.coupons.issue(new_id(), "owner", at.kind().id, "m1").seq)
    found = GuestService(at.shop.desk).by_code("cashier", held.code)
    assert (found.kind, found.coupon_id) == (FoundKind.COUPON, held.coupon.id)
    assert route(held.code[:-2] + "ZZ", KEYS.card_keys).kind in (RouteKind.DAMAGED, RouteKind.FORGED)


# -- back again


def test_it_comes_back_when_the_whole_sale_does(at: CouponShop) -> None:
    coupon = at.give(at.kind())
    number = at.sell(100, coupon).document_no
    at.refund(number, ReturnAmount(at.shop.money(30)))
    assert at.left(coupon) == 0
    at.refund(number)
    assert at.left(coupon) == 1
    assert at.sell(100, coupon).total == at.shop.money(70)


def test_it_comes_back_with_a_void(at: CouponShop) -> None:
    coupon = at.give(at.kind())
    number = at.sell(100, coupon).document_no
    at.shop.returns.void(new_id(), "owner", number, "wrong guest")
    assert at.left(coupon) == 1


def test_one_past_its_day_does_not_come_back(at: CouponShop) -> None:
    coupon = at.give(at.kind(valid_days=1))
    number = at.sell(100, coupon).document_no
    at.shop.clock.advance(timedelta(days=2))
    at.refund(number)
    assert at.left(coupon) == 0


def test_it_comes_back_to_whom_the_member_was_merged_into(at: CouponShop) -> None:
    coupon = at.give(at.kind())
    number = at.sell(100, coupon).document_no
    with at.shop.store.writing() as work:
        member = work.members.get("m1")
        assert member is not None
        work.members.update(replace(member, state=type(member.state)("merged"), merged_into="m2"))
    at.refund(number)
    (held,) = at.coupons.of_member("owner", "m2")
    assert held.coupon.uses_left == 1


def test_a_free_sale_gives_its_coupon_back(at: CouponShop) -> None:
    coupon = at.give(at.kind(PercentOff(1000)))
    number = at.sell(100, coupon).document_no
    at.shop.returns.void(new_id(), "owner", number, "wrong guest")
    assert at.left(coupon) == 1


# -- limits


def test_uses_are_counted_net_of_what_came_back(at: CouponShop) -> None:
    happy = at.kind(PercentOff(100), applies_itself=True, limits=Limits(in_total=2))
    first = at.sell(100)
    assert first.total == at.shop.money(90)
    assert at.sell(100, member_id=None).total == at.shop.money(90)
    assert at.sell(100).total == at.shop.money(100)
    at.shop.returns.void(new_id(), "owner", first.document_no, "wrong guest")
    assert at.sell(100).total == at.shop.money(90)
    assert at.coupons.effect("owner", happy.id).used == 2


def test_limits_per_member_and_period(at: CouponShop) -> None:
    at.kind(PercentOff(100), applies_itself=True, limits=Limits(per_member=3, per_period=1, period=Period.DAY))
    totals = []
    for _ in range(4):
        totals += [at.sell(100).total, at.sell(100).total]
        at.shop.clock.advance(timedelta(days=1))
    assert [total.units for total in totals if total] == [90, 100, 90, 100, 90, 100, 100, 100]
    assert at.sell(100, member_id="m2").total == at.shop.money(90)
    assert at.sell(100, member_id=None).total == at.shop.money(100)


def test_several_uses_on_one_coupon(at: CouponShop) -> None:
    coupon = at.give(at.kind(limits=Limits(per_coupon=2)))
    assert [at.sell(100, coupon).total.units for _ in range(3)] == [70, 70, 100]  # type: ignore[union-attr]


# -- points


def test_points_on_top_and_back(at: CouponShop) -> None:
    coupon = at.give(at.kind(ExtraPoints(5, 2000)))
    number = at.sell(100, coupon).document_no
    assert at.shop.balances()[2] == 25
    at.refund(number)
    assert at.shop.balances()[2] == 0
    assert at.left(coupon) == 1


# -- issuing


def test_a_campaign_reaches_everybody_once(at: CouponShop) -> None:
    template = at.kind(valid_days=30)
    request = new_id()
    issued = at.coupons.campaign(request, "owner", template.id, Segment())
    assert issued.count == at.coupons.campaign_size("owner", Segment()) == 3
    again = at.coupons.campaign(request, "owner", template.id, Segment())
    assert (again.repeated, again.count, again.seq) == (True, 3, issued.seq)
    for member in ("m1", "m2", "m3"):
        (held,) = at.coupons.of_member("owner", member)
        assert held.coupon.last_day == TODAY + timedelta(30)
        assert at.sell(100, held.coupon.id, member_id=member).total == at.shop.money(70)


def test_a_segment_is_a_filter(at: CouponShop) -> None:
    at.sell(600, member_id="m2")
    at.shop.top_up(200, "m3")
    sizes = {
        name: at.coupons.campaign_size("owner", segment)
        for name, segment in {
            "silver": Segment(tiers=("silver",)), "spent": Segment(spend=600), "more": Segment(spend=601),
            "came": Segment(visits=1, within_days=1), "silent": Segment(silent_days=1), "stored": Segment(stored=250),
            "points": Segment(points=60), "tag": Segment(tags=("vip",)), "later": Segment(joined_from=TODAY),
            "all": Segment(joined_to=TODAY), "consent": Segment(with_consent=True), "july": Segment(birthday_month=7),
        }.items()
    }  # fmt: skip
    assert sizes == {
        "silver": 1, "spent": 1, "more": 0, "came": 1, "silent": 2, "stored": 1, "points": 1, "tag": 0, "later": 0,
        "all": 3, "consent": 0, "july": 0,
    }  # fmt: skip


def test_nobody_is_no_campaign(at: CouponShop) -> None:
    with pytest.raises(Refusal) as refused:
        at.coupons.campaign(new_id(), "owner", at.kind().id, Segment(tags=("nobody",)))
    assert refused.value.code is Refused.NOTHING_TO_DO


def test_printed_codes_serve_whoever_brings_them(at: CouponShop) -> None:
    issued = at.coupons.issue(new_id(), "owner", at.kind().id, None, 20)
    held = at.coupons.issued("owner", issued.seq)
    assert len({one.code for one in held}) == issued.count == 20
    assert at.sell(100, held[3].coupon.id, member_id=None).total == at.shop.money(70)
    assert at.sell(100, held[4].coupon.id, member_id="m2").total == at.shop.money(70)


def test_a_new_version_leaves_what_is_out(at: CouponShop) -> None:
    template = at.kind()
    coupon = at.give(template)
    newer = at.coupons.save_kind("owner", replace(template, benefit=AmountOff(10)))
    assert newer.version == 2
    assert at.sell(100, coupon).total == at.shop.money(70)
    assert at.sell(100, at.give(newer)).total == at.shop.money(90)


@pytest.mark.parametrize("change", [{"active": False}, {"applies_itself": True}])
def test_what_is_not_issued(at: CouponShop, change: dict[str, bool]) -> None:
    template = at.kind(**change)
    with pytest.raises(Refusal) as refused:
        at.give(template)
    assert refused.value.code is Refused.COUPON_UNKNOWN


def test_days_that_are_over_are_not_issued(at: CouponShop) -> None:
    template = at.kind(conditions=Conditions(last_day=TODAY - timedelta(1)))
    with pytest.raises(Refusal) as refused:
        at.give(template)
    assert refused.value.code is Refused.COUPON_EXPIRED


# -- the end of a coupon


def test_cancelling_takes_what_is_left(at: CouponShop) -> None:
    coupon = at.give(at.kind())
    at.coupons.cancel(new_id(), "owner", coupon, "printed twice")
    assert at.why(coupon) is Refused.COUPON_CANCELLED
    assert at.sell(100, coupon).total == at.shop.money(100)
    with pytest.raises(Refusal) as refused:
        at.coupons.cancel(new_id(), "owner", coupon, "again")
    assert refused.value.code is Refused.COUPON_CANCELLED


def test_the_day_takes_it(at: CouponShop) -> None:
    template = at.kind(valid_days=1)
    coupon = at.give(template)
    at.shop.clock.advance(timedelta(days=1))
    assert at.jobs.run().expired_coupons == 0
    assert at.why(coupon) is None
    at.shop.clock.advance(timedelta(days=1))
    assert at.why(coupon) is Refused.COUPON_EXPIRED
    assert at.jobs.run().expired_coupons == 1
    assert at.jobs.run().expired_coupons == 0
    assert at.why(coupon) is Refused.COUPON_EXPIRED
    assert at.coupons.effect("owner", template.id).expired == 1


def test_what_came_of_a_kind(at: CouponShop) -> None:
    template = at.kind()
    at.coupons.campaign(new_id(), "owner", template.id, Segment())
    (held,) = at.coupons.of_member("owner", "m1")
    at.sell(100, held.coupon.id)
    (other,) = at.coupons.of_member("owner", "m2")
    at.coupons.cancel(new_id(), "owner", other.coupon.id, "asked for")
    effect = at.coupons.effect("owner", template.id)
    assert (effect.issued, effect.used, effect.cancelled, effect.expired) == (3, 1, 1, 0)
    assert (effect.gave, effect.sales, effect.members) == (30, 70, 1)


def test_an_unknown_coupon_is_refused(at: CouponShop) -> None:
    for text in ("999999", "x", "", "１"):
        with pytest.raises(Refusal) as refused:
            at.sell(100, text, pays=100)
        assert refused.value.code is Refused.COUPON_UNKNOWN


def test_both_kinds_of_discount_add_up_on_the_paper(at: CouponShop) -> None:
    at.kind(PercentOff(100), "Happy hour", applies_itself=True, stacking=Stacking.STACKABLE)
    coupon = at.give(at.kind())
    sold = at.sell(200, coupon)
    assert sold.total == at.shop.money(150)
    paper = at.shop.papers.receipt(sold.document_no)
    assert isinstance(paper.total, Amount)
    assert paper.total == at.shop.money(150)
