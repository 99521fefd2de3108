"""Expiry and the end of levels: once, never below zero, and not while the clock is suspect."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from shop_member.domain.tenders import Means
from shop_member.services.jobs import JobService
from shop_member.store.verify import verify
from tests.shop import KEYS, SmallShop, small_shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SmallShop]:
    found = small_shop(tmp_path / "shop.db")
    found.open_shift()
    yield found
    assert not verify(found.store.connection, KEYS.chain_key).problems
    found.close()


def _day_by_day(shop: SmallShop, days: int) -> None:
    """Time passes with a booking now and then, so that the clock is not suspect."""
    for _ in range(days):
        shop.clock.advance(timedelta(days=1))
        shop.sell(1)


def test_bonus_expires_after_its_last_valid_day_and_only_once(shop: SmallShop) -> None:
    shop.top_up(200)  # 50 more, valid 90 days
    jobs = JobService(shop.desk)
    _day_by_day(shop, 90)
    assert jobs.run().expired_bonus == 0
    assert shop.balances()[:2] == (200, 50)
    _day_by_day(shop, 1)
    report = jobs.run()
    assert (report.expired_members, report.expired_bonus) == (1, 50)
    assert shop.balances()[:2] == (200, 0)
    head = shop.store.head()
    assert jobs.run().expired_bonus == 0
    assert shop.store.head() == head


def test_what_was_used_does_not_expire(shop: SmallShop) -> None:
    shop.top_up(200)
    shop.sell(230, (Means.STORED_VALUE, 230), member_id="m1")
    _day_by_day(shop, 91)
    assert JobService(shop.desk).run().expired_bonus == 20
    assert shop.balances()[:2] == (0, 0)


def test_nothing_expires_after_a_jump_of_the_clock_until_the_owner_has_looked(shop: SmallShop) -> None:
    shop.top_up(200)
    shop.clock.advance(timedelta(days=200))
    jobs = JobService(shop.desk)
    assert jobs.run().waits_for_clock
    assert shop.balances()[1] == 50
    jobs.confirm_clock("owner")
    assert jobs.run().expired_bonus == 50


def test_a_level_ends_with_its_term_when_it_is_no_longer_reached(shop: SmallShop) -> None:
    shop.sell(600, member_id="m1")
    with shop.store.reading() as work:
        state = work.members.tier_state("m1")
    assert state.tier_id == "silver"
    assert state.valid_until is not None
    shop.clock.at = shop.clock.at.replace(
        year=state.valid_until.year, month=state.valid_until.month, day=state.valid_until.day
    )
    shop.clock.advance(timedelta(days=2))
    jobs = JobService(shop.desk)
    jobs.confirm_clock("owner")
    assert jobs.run().levels_changed == 1
    assert jobs.run().levels_changed == 0
    with shop.store.reading() as work:
        assert work.members.tier_state("m1").tier_id is None


def test_as_many_points_used_as_won_still_renew_their_dates(shop: SmallShop) -> None:
    shop.sell(200, member_id="m1")
    with shop.store.reading() as work:
        (old,) = work.ledger.open_lots(shop.till.chart().points("m1"))
    shop.clock.advance(timedelta(days=1))
    shop.sell(202, (Means.CASH, 200), member_id="m1", points=20)  # 20 used, 20 won
    with shop.store.reading() as work:
        (new,) = work.ledger.open_lots(shop.till.chart().points("m1"))
    assert shop.balances()[2] == 20
    assert (new.left, new.id) != (old.left, old.id)
