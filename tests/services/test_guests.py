"""Scan, search and the panel: the right member or one clear refusal, and nothing that reads a table through."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from shop_member.domain.codes import Kind, random_code, sign_card
from shop_member.domain.dates import ExpiryKind
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.members import Birthday
from shop_member.domain.pricing import amount_only
from shop_member.domain.routing import Way
from shop_member.domain.rules import Expiry
from shop_member.domain.shop import Item
from shop_member.domain.tenders import Means
from shop_member.services.guests import BirthdayNear, FoundKind, birthday_near
from tests.services.people import PeopleShop, people_shop, refused
from tests.shop import KEYS, rules


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[PeopleShop]:
    made = people_shop(tmp_path / "shop.db")
    made.small.open_shift()
    yield made
    made.close()


def found_kind(shop: PeopleShop, text: str, way: Way = Way.SCANNED) -> FoundKind | Refused:
    try:
        return shop.guests.by_code("cashier", text, way).kind
    except Refusal as refusal:
        return refusal.code


def test_every_code_has_one_meaning(shop: PeopleShop) -> None:
    enrolled = shop.enrol()
    item = shop.items.save("manager", Item("", "Tea", 60, barcode="4710088412340"))
    ean = shop.items.save("manager", Item("", "Cake", 90, barcode="4006381333931"))
    own = shop.items.save("manager", Item("", "Bun", 30, barcode="bun-1"))
    sold = shop.small.sell(120)
    badge = shop.staff.badge("owner", "manager")
    receipt = shop.small.papers.receipt(sold.document_no).payload
    expected = {
        enrolled.payload: FoundKind.GUEST,
        enrolled.payload.lower(): FoundKind.GUEST,
        badge: FoundKind.STAFF,
        receipt: FoundKind.RECEIPT,
        item.barcode: FoundKind.ITEM,
        ean.barcode: FoundKind.ITEM,
        own.barcode: FoundKind.ITEM,
        "BUN-1": FoundKind.ITEM,
        "4006381333932": Refused.CODE_UNKNOWN,
        "96385074": Refused.ITEM_UNKNOWN,
        "134567890123456789": Refused.CODE_FOREIGN_PAYMENT,
        "https://example.com": Refused.CODE_LINK,
        "/AB12+-.": Refused.CODE_INVOICE,
        "what is this": Refused.CODE_UNKNOWN,
        enrolled.payload[:-1]: Refused.CODE_DAMAGED,
        sign_card(b"x" * 32, 1, "0" * 15, 1): Refused.CODE_FORGED,
        sign_card(KEYS.card_key, 1, "0" * 15, 1): Refused.CARD_UNKNOWN,
        random_code(Kind.GIFT, bytes(15)): Refused.GIFT_CARD_NOT_VALID,
    }
    assert {text: found_kind(shop, text or "") for text in expected} == expected
    assert found_kind(shop, enrolled.number, Way.TYPED) is FoundKind.GUEST
    assert found_kind(shop, sold.document_no, Way.TYPED) is FoundKind.RECEIPT
    assert found_kind(shop, "01-000999", Way.TYPED) is Refused.RECEIPT_UNKNOWN
    shop.items.set_active("manager", own.id, active=False)
    assert found_kind(shop, "BUN-1") is Refused.CODE_UNKNOWN


def test_a_locked_till_knows_badges_only(shop: PeopleShop) -> None:
    enrolled, badge = shop.enrol(), shop.staff.badge("owner", "manager")
    found = shop.guests.by_code("", badge)
    assert (found.kind, found.staff_id, found.staff_name) == (FoundKind.STAFF, "manager", "Manager")
    for ask in (
        lambda: shop.guests.by_code("", enrolled.payload),
        lambda: shop.guests.guest("", "m1"),
        lambda: shop.guests.search("", "林"),
        lambda: shop.guests.movements("", "m1"),
    ):
        with refused(Refused.NOT_LOGGED_IN):
            ask()


def test_several_hits_are_a_list(shop: PeopleShop) -> None:
    for name in ("林志豪", "林美玲", "王志豪"):
        shop.enrol(name)
    assert [row.name for row in shop.guests.search("cashier", "林").rows] == ["林志豪", "林美玲"]
    assert shop.guests.search("cashier", "志豪").count == 2
    assert shop.guests.search("cashier", "!").count == 0
    first = shop.guests.page("cashier", limit=2)
    assert len({row.id for row in (*first, *shop.guests.page("cashier", first[-1]))}) == 4


def test_the_panel_shows_what_the_journal_says(shop: PeopleShop) -> None:
    item = shop.items.save("manager", Item("", "Oolong", 100))
    line = replace(amount_only(shop.small.money(100), rules()), item_id=item.id, name=item.name)
    shop.small.top_up(200)
    shop.small.sell(600, member_id="m1", lines=(replace(line, quantity=6000),))
    shop.small.clock.advance(timedelta(days=40))
    shop.small.sell(100, (Means.STORED_VALUE, 100), member_id="m1", lines=(line,))
    shop.small.clock.advance(timedelta(days=40))
    guest = shop.guest("m1")
    assert (guest.principal.units, guest.bonus.units, guest.balance.units) == (100, 50, 150)
    assert (guest.points_balance, guest.points_available, guest.points_waiting) == (70, 70, 0)
    assert [(one.amount.units, one.on) for one in guest.expiring] == [(50, date(2027, 1, 31))]
    assert guest.tier is not None
    assert guest.assessment is not None
    assert guest.assessment.next is not None
    assert (guest.tier.id, guest.assessment.next.tier_id, guest.assessment.next.missing) == ("silver", "gold", 1300)
    assert guest.last_visit == date(2026, 12, 12)
    assert [one.visits for one in guest.months] == [0] * 9 + [1, 1, 0]
    assert (guest.months[0].month, guest.months[-1].month) == (date(2026, 2, 1), date(2027, 1, 1))
    assert [(one.name, one.times) for one in guest.usual] == [("Oolong", 2)]
    assert [row.document_no for row in guest.movements] == ["01-000003", "01-000002", "01-000001"]
    assert guest.movements == shop.guests.movements("cashier", "m1")
    assert shop.guests.movements("cashier", "m1", before=guest.movements[0].seq, limit=1) == guest.movements[1:2]


def test_what_expired_or_waits_cannot_be_spent(tmp_path: Path) -> None:
    points = replace(rules().points, wait_days=3, expiry=Expiry(ExpiryKind.DAYS, 10))
    shop = people_shop(tmp_path / "waits.db", shop_rules=replace(rules(), points=points))
    shop.small.open_shift()
    shop.small.sell(100, member_id="m1")
    seen = []
    for _ in range(12):
        guest = shop.guest("m1")
        seen.append((guest.points_balance, guest.points_available, guest.points_waiting))
        shop.small.clock.advance(timedelta(days=1))
    assert seen == [(10, 0, 10)] * 3 + [(10, 10, 0)] * 8 + [(10, 0, 0)]
    shop.close()


@pytest.mark.parametrize(("birthday", "on", "near"), [
    (Birthday(12, 31), date(2026, 12, 31), BirthdayNear.TODAY),
    (Birthday(1, 2), date(2026, 12, 28), BirthdayNear.WEEK),
    (Birthday(1, 5), date(2026, 12, 28), None),
    (Birthday(2, 29), date(2027, 2, 28), BirthdayNear.TODAY),
    (Birthday(2, 29, 2000), date(2028, 2, 28), BirthdayNear.WEEK),
    (Birthday(12, 27), date(2026, 12, 28), None),
    (Birthday(1, 30, lunar=True), date(2026, 1, 30), None),
    (None, date(2026, 1, 30), None),
])  # fmt: skip
def test_whom_to_congratulate(birthday: Birthday | None, on: date, near: BirthdayNear | None) -> None:
    assert birthday_near(birthday, on) is near


def test_the_panel_asks_little_and_reads_no_table_through(shop: PeopleShop) -> None:
    enrolled = shop.enrol("林志豪", "0912345678")
    shop.small.top_up(200, enrolled.member_id)
    shop.small.sell(600, member_id=enrolled.member_id)
    asked: list[str] = []
    connection = shop.small.store.connection
    connection.set_trace_callback(asked.append)
    shop.guests.by_code("cashier", enrolled.payload)
    connection.set_trace_callback(None)
    questions = [text for text in asked if text.lstrip().upper().startswith(("SELECT", "WITH"))]
    assert len(questions) <= 26
    plans = {text: [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {text}")] for text in questions}
    through = {
        text: step
        for text, steps in plans.items()
        for step in steps
        if step.startswith("SCAN") and not step.startswith(("SCAN s", "SCAN (subquery"))
    }
    assert through == {}


def test_a_card_found_by_number_is_admitted_like_a_scanned_one(shop: PeopleShop) -> None:
    enrolled = shop.enrol()
    shop.cards.freeze("cashier", enrolled.card_id)
    assert found_kind(shop, enrolled.number.replace("-", ""), Way.TYPED) is Refused.CARD_FROZEN
    shop.cards.replace(new_id(), "manager", enrolled.card_id)
    assert found_kind(shop, enrolled.number, Way.TYPED) is FoundKind.GUEST
