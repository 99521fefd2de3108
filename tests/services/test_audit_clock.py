"""A clock that jumps takes nothing from anybody: bookings under the wrong time do not make it right (P6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shop_member.domain.shop import ShopSettings
from shop_member.domain.tenders import Means
from shop_member.services.desk import Desk
from shop_member.services.jobs import JobService
from shop_member.store.sqlite import Store
from tests.services.money import money_shop, use
from tests.shop import KEYS, SmallShop, rules


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SmallShop]:
    with money_shop(tmp_path) as made:
        yield made


@pytest.mark.parametrize("days", [200, -3])
def test_a_sale_under_a_wrong_clock_lets_nothing_expire(shop: SmallShop, days: int) -> None:
    shop.top_up(200)  # 50 more, valid 90 days
    jobs = JobService(shop.desk)
    shop.clock.advance(timedelta(days=days))
    for _ in range(3):
        shop.sell(10)
        assert jobs.run().waits_for_clock
    assert shop.balances()[1] == 50
    shop.clock.advance(timedelta(days=-days))  # somebody puts the clock right
    assert jobs.run().waits_for_clock
    shop.sell(10)
    jobs.confirm_clock("owner")
    assert not jobs.run().waits_for_clock
    assert shop.balances()[1] == 50
    shop.sell(230, (Means.STORED_VALUE, 230), member_id="m1")


def test_a_lot_lives_through_its_last_day_whatever_else_is_over(shop: SmallShop) -> None:
    shop.top_up(200)
    shop.clock.advance(timedelta(days=1))
    shop.top_up(200)
    shop.clock.advance(timedelta(days=90))
    jobs = JobService(shop.desk)
    jobs.confirm_clock("owner")
    assert jobs.run().expired_bonus == 50
    shop.clock.advance(timedelta(days=1))
    assert jobs.run().expired_bonus == 50


def test_one_look_at_the_date_is_enough(shop: SmallShop) -> None:
    """Confirmed in the evening after a long holiday, it holds the next morning too, before the first sale."""
    shop.top_up(200)
    shop.clock.advance(timedelta(days=100))
    jobs = JobService(shop.desk)
    assert jobs.run().waits_for_clock
    jobs.confirm_clock("owner")
    shop.clock.advance(timedelta(hours=14))
    assert jobs.run().expired_bonus == 50
    shop.sell(10)
    assert not jobs.run().waits_for_clock


def test_a_reader_follows_rules_and_settings_that_a_writer_changed(shop: SmallShop) -> None:
    office = Desk(Store(shop.store.path, KEYS.chain_key, read_only=True), shop.clock, KEYS)
    try:
        with office.reading():
            before = office.rules()
        use(shop, replace(rules(), wallet=replace(rules().wallet, pin_above=77)))
        with shop.store.writing() as work:
            work.settings.put_shop(ShopSettings(name="Moon", zone="Asia/Tokyo", profile="TW"))
        with office.reading():
            assert office.rules().wallet.pin_above == 77 and office.rules().version == before.version + 1
            assert (office.settings().name, office.settings().zone) == ("Moon", "Asia/Tokyo")
    finally:
        office.store.close()
