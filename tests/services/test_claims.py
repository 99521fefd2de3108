"""A forgotten card (S12): the receipt's points once, by the rules of its day, for the level of the claim, given back with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shop_member.domain.errors import Refused
from shop_member.domain.rules import Multiplier, PointRules, Tier, TierBasis, TierRules, Tone
from shop_member.domain.staff import Staff
from shop_member.services.claims import ClaimService
from tests.services.money import CASH, bill, claim, money_shop, refund, tier, use, void
from tests.services.people import refused
from tests.shop import SmallShop, rules


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SmallShop]:
    with money_shop(tmp_path) as made:
        yield made


def points(shop: SmallShop, member_id: str = "m1") -> int:
    return shop.balances(member_id)[2]


def test_a_receipt_is_claimed_once_by_one_member(shop: SmallShop) -> None:
    sold = shop.sell(155)
    claim(shop, sold.document_no)
    assert points(shop) == 15
    for member in ("m1", "m2"):
        with refused(Refused.LATE_CLAIM_TWICE):
            claim(shop, sold.document_no, member)
    with refused(Refused.LATE_CLAIM_TWICE):
        claim(shop, shop.sell(100, member_id="m2").document_no)
    with refused(Refused.RECEIPT_UNKNOWN):
        claim(shop, "01-999999")
    with refused(Refused.REFUND_NOT_A_SALE):
        claim(shop, shop.top_up(200).document_no)
    with refused(Refused.NOTHING_TO_DO):
        claim(shop, shop.sell(9).document_no)


def test_the_days_are_the_shops_and_inclusive(shop: SmallShop) -> None:
    first, second = shop.sell(100), shop.sell(100)
    shop.clock.at += timedelta(days=7)
    claim(shop, first.document_no)
    shop.clock.at += timedelta(days=1)
    with refused(Refused.LATE_CLAIM_TOO_LATE):
        claim(shop, second.document_no)


def test_what_came_back_or_was_cancelled_wins_nothing(shop: SmallShop) -> None:
    part, whole, cancelled = shop.sell(155), shop.sell(100), shop.sell(100)
    refund(shop, part.document_no, 60)
    refund(shop, whole.document_no)
    void(shop, cancelled.document_no)
    claim(shop, part.document_no)
    assert points(shop) == 9
    with refused(Refused.NOTHING_TO_DO):
        claim(shop, whole.document_no)
    with refused(Refused.ALREADY_REVERSED):
        claim(shop, cancelled.document_no)


def test_rules_and_hour_are_those_of_the_sale_and_the_level_that_of_the_claim(shop: SmallShop) -> None:
    happy = Multiplier("happy hour", 1200, from_hour=12, to_hour=14)
    use(shop, replace(rules(), points=replace(rules().points, multipliers=(happy,))))
    noon = shop.sell(100)
    shop.clock.at += timedelta(hours=3)
    later = shop.sell(100)
    use(shop, replace(rules(), points=PointRules(0, 10)))
    claim(shop, noon.document_no)
    claim(shop, later.document_no, "m2")
    assert (points(shop), points(shop, "m2")) == (12, 10)
    use(shop, rules())
    another = shop.sell(100)
    shop.sell(2000, member_id="m1")  # gold: ×1.5
    before = points(shop)
    claim(shop, another.document_no)
    assert points(shop) == before + 15


def did(shop: SmallShop, member_id: str = "m1") -> tuple[int, int, int]:
    """Money, visits and points of all days so far."""
    with shop.store.reading() as work:
        found = work.bills.activity(member_id, date(2026, 1, 1), shop.desk.today())
    return found.spend, found.visits, found.points_earned


def test_a_claim_counts_as_if_the_card_had_been_shown_net_of_returns(shop: SmallShop) -> None:
    """Whatever comes back, before or after the claim: money, visit, points and level are those of a sale with the card."""
    forgotten, shown = shop.sell(900), shop.sell(900, member_id="m2")
    for sold in (forgotten, shown):
        refund(shop, sold.document_no, 200)
    shop.clock.at += timedelta(days=2)
    claimed = claim(shop, forgotten.document_no)
    assert did(shop) == did(shop, "m2") == (700, 1, 70)
    assert tier(shop) == tier(shop, "m2") == bill(shop, claimed).bill.tier_after == "silver"
    assert bill(shop, claimed).bill.total == 0
    for sold in (forgotten, shown):
        refund(shop, sold.document_no, 300)
    assert did(shop) == did(shop, "m2") == (400, 1, 40)
    assert tier(shop) == tier(shop, "m2") is None
    for sold in (forgotten, shown):
        refund(shop, sold.document_no)
    assert did(shop) == did(shop, "m2") == (0, 1, 0)


def test_a_claimed_visit_counts_once_a_day_and_goes_with_its_void(shop: SmallShop) -> None:
    use(shop, replace(rules(), tiers=TierRules((Tier("regular", "Regular", Tone.SILVER, 1, basis=TierBasis.VISITS),))))
    first, second = shop.sell(100), shop.sell(100)
    claim(shop, first.document_no)
    claim(shop, second.document_no)
    assert did(shop) == (200, 1, 20) and tier(shop) == "regular"
    void(shop, first.document_no)
    assert did(shop) == (100, 1, 10) and tier(shop) == "regular"
    void(shop, second.document_no)
    assert did(shop) == (0, 0, 0) and tier(shop) is None


def test_what_lies_before_the_window_of_a_level_counts_neither_way(shop: SmallShop) -> None:
    month = (Tier("silver", "Silver", Tone.SILVER, 500, window_days=30),)
    use(shop, replace(rules(), tiers=TierRules(month), points=replace(rules().points, late_claim_days=60)))
    old, forgotten = shop.sell(400, member_id="m1"), shop.sell(600)
    shop.clock.at += timedelta(days=40)
    claim(shop, forgotten.document_no)
    assert tier(shop) is None
    shop.sell(550, member_id="m1")
    assert tier(shop) == "silver"
    refund(shop, old.document_no)
    assert tier(shop) == "silver"


def test_caps_and_visits_of_the_day_hold_for_claims_too(shop: SmallShop) -> None:
    use(shop, replace(rules(), points=PointRules(1, 10, per_visit=5, cap_per_day=30)))
    sales = [shop.sell(120) for _ in range(3)]
    for sold, expected in zip(sales, (17, 29, 30), strict=True):
        claim(shop, sold.document_no)
        assert points(shop) == expected


def test_staff_claim_nothing_from_their_own_till(shop: SmallShop) -> None:
    with shop.store.writing() as work:
        work.staff.add(Staff("ann", "Ann", "cashier", member_id="m1"))
    left, hers = shop.sell(100), shop.sell(100, by="ann")
    with refused(Refused.LATE_CLAIM_OWN):
        claim(shop, left.document_no, "m1", by="ann")
    with refused(Refused.LATE_CLAIM_OWN):
        claim(shop, hers.document_no, "m1", by="manager")
    claim(shop, left.document_no, "m1", by="manager")  # Ann as a guest of a colleague


def test_a_void_takes_the_claimed_points_back(shop: SmallShop) -> None:
    sold = shop.sell(155)
    claim(shop, sold.document_no)
    undone = void(shop, sold.document_no)
    assert points(shop) == 0 and bill(shop, undone).bill.member_id == "m1"


def test_claimed_points_that_were_spent_are_owed(shop: SmallShop) -> None:
    sold = shop.sell(1000)
    claim(shop, sold.document_no)
    shop.sell(10, (CASH, 1), member_id="m1", points=90)
    refund(shop, sold.document_no)
    assert points(shop) == -90
    shop.sell(500, member_id="m1")
    assert points(shop) == -40


@given(value=st.integers(10, 2000), parts=st.lists(st.integers(1, 400), max_size=6), late=st.integers(0, 6))
@settings(max_examples=25)
def test_any_order_of_claim_and_refunds_ends_at_the_points_of_what_is_left(
    tmp_path_factory: pytest.TempPathFactory, value: int, parts: list[int], late: int
) -> None:
    """earned(bill after), whether the claim came before, between or after the refunds."""
    with money_shop(tmp_path_factory.mktemp("shop")) as shop:
        assert isinstance(shop.claims, ClaimService)
        sold, left = shop.sell(value), value
        for at, part in enumerate(parts):
            if at == late:
                claim(shop, sold.document_no)
            if left - part < 10:
                break
            refund(shop, sold.document_no, part)
            left -= part
        if not points(shop):
            claim(shop, sold.document_no)
        assert points(shop) == left // 10
        refund(shop, sold.document_no)
        assert points(shop) == 0
