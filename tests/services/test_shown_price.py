"""A price that was shown is not reckoned again, unless anything that it rests on is another now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from shop_member.domain.benefits import PercentOff
from shop_member.domain.bills import Basket
from shop_member.domain.coupons import CouponTemplate, Event, Issue
from shop_member.domain.ids import new_id
from shop_member.domain.pricing import amount_only, price
from shop_member.services import till
from tests.services.money import CASH, money_shop, use
from tests.shop import SmallShop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SmallShop]:
    with money_shop(tmp_path) as made:
        yield made


@pytest.fixture
def reckoned(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What the till had to reckon."""
    seen: list[Any] = []

    def listening(*asked: Any, **more: Any) -> Any:
        seen.append(asked)
        return price(*asked, **more)

    monkeypatch.setattr(till, "price", listening)
    return seen


def basket(shop: SmallShop, units: int) -> Basket:
    return Basket((amount_only(shop.money(units), shop.desk.rules()),))


def test_what_was_shown_is_sold_without_reckoning_again(shop: SmallShop, reckoned: list[Any]) -> None:
    shown = shop.till.quote(basket(shop, 100), shop.till.accounts("m1"))
    sold = shop.sell(100, (CASH, 100), member_id="m1")
    assert sold.total == shown.total_due
    assert len(reckoned) == 1


def test_everything_a_price_rests_on_is_looked_at(shop: SmallShop, reckoned: list[Any]) -> None:
    nobody = basket(shop, 100)
    offers = shop.till.offers()

    def shown(*given: Any) -> int:
        before = len(reckoned)
        quote = shop.till.quote(*given)
        standing = given[1].standing if len(given) > 1 and given[1] else None
        moment = shop.desk.moment()
        more = given[2] if len(given) > 2 else ()
        assert quote == price(given[0], standing, shop.desk.rules(), moment.on, offers=more, moment=moment)
        assert shop.till.quote(*given) is quote
        return len(reckoned) - before

    assert shown(nobody) == 1
    assert shown(basket(shop, 100)) == 0
    assert shown(basket(shop, 101)) == 1
    assert shown(nobody) == 1
    guest = shop.till.accounts("m1")
    assert shown(nobody, guest) == 1
    shop.sell(100, (CASH, 100), member_id="m1")
    assert shown(nobody, shop.till.accounts("m1")) == 1  # points were won
    prices = shop.desk.rules().prices
    use(shop, replace(shop.desk.rules(), prices=replace(prices, service_charge_per_mille=100)))
    assert shown(nobody, guest) == 1
    assert shown(nobody, guest, offers) == 0
    kind = CouponTemplate(new_id(), "A tenth off", PercentOff(100), applies_itself=True)
    with shop.desk.writing() as work:
        work.coupons.put(kind, shop.desk.now_text(), "owner")
    assert shown(nobody, guest, shop.till.offers()) == 1
    shop.clock.advance(timedelta(seconds=59))
    assert shown(nobody, guest, shop.till.offers()) == 0
    shop.clock.advance(timedelta(seconds=1))
    assert shown(nobody, guest, shop.till.offers()) == 1


def test_a_rule_that_changed_since_is_what_the_sale_is_booked_by(shop: SmallShop) -> None:
    shop.till.quote(basket(shop, 100))
    use(shop, replace(shop.desk.rules(), prices=replace(shop.desk.rules().prices, service_charge_per_mille=100)))
    assert shop.sell(100, (CASH, 110)).total == shop.money(110)


def test_kinds_of_coupon_are_read_once_in_a_unit_of_work_and_again_after_a_change(shop: SmallShop) -> None:
    kind = CouponTemplate(new_id(), "Welcome", PercentOff(100), issue=Issue(Event.NEXT_ORDER))
    with shop.desk.writing() as work:
        assert work.coupons.on_event(Event.NEXT_ORDER) == work.coupons.self_applying() == ()
        kept = work.coupons.put(kind, shop.desk.now_text(), "owner")
        assert work.coupons.on_event(Event.NEXT_ORDER) == (kept,)
        off = work.coupons.put(replace(kept, active=False), shop.desk.now_text(), "owner")
        assert work.coupons.on_event(Event.NEXT_ORDER) == ()
        again = work.coupons.put(replace(off, active=True), shop.desk.now_text(), "owner")
        assert work.coupons.on_event(Event.NEXT_ORDER) == (again,)
        assert work.coupons.on_event(Event.NTH_VISIT) == ()


def test_a_month_locked_in_a_unit_of_work_is_locked_in_it(shop: SmallShop) -> None:
    shop.sell(100, (CASH, 100))
    with shop.desk.writing() as work:
        before = work.months.first_open_day()
        work.months.lock("2026-10", shop.desk.now_text())
        assert before is None
        assert str(work.months.first_open_day()) == "2026-11-01"
