"""Every action around people, items and settings × every role, somebody unknown, somebody who left, and nobody."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.permissions import Permission, Role
from shop_member.domain.shop import Category, Item
from shop_member.domain.staff import Staff
from shop_member.services.cards import CardService
from shop_member.services.enrolment import EditCommand, EnrolCommand, EnrolmentService
from shop_member.services.gift_card_papers import GiftCardPaperService
from shop_member.services.gift_cards import GiftCardService
from shop_member.services.guests import GuestService
from shop_member.services.held import HeldService
from shop_member.services.items import ItemService
from shop_member.services.memberships import MembershipService
from shop_member.services.sessions import SessionService
from shop_member.services.settings import SettingsService
from shop_member.services.staffing import StaffService
from shop_member.services.tabs import TabService
from tests.services import gift_rights as gifts
from tests.services import plans
from tests.services.people import GOOD_PINS, PASSPHRASE, PNG, PeopleShop, people_shop

SERVICES = {
    "cards": CardService, "enrolment": EnrolmentService, "guests": GuestService, "held": HeldService,
    "items": ItemService, "settings": SettingsService, "staff": StaffService,
    "sessions": SessionService, "memberships": MembershipService, "tabs": TabService,
    "gift_cards": GiftCardService, "gift_papers": GiftCardPaperService,
}  # fmt: skip
TODAY = date(2026, 11, 2)
Action = Callable[[PeopleShop, str], object]


def blank(shop: PeopleShop) -> str:
    return shop.cards.print_ahead(new_id(), "owner", 1).card_ids[0]


def blank_code(shop: PeopleShop) -> str:
    return shop.cards.documents("owner", [blank(shop)])[0].payload


def frozen(shop: PeopleShop) -> str:
    card_id = shop.enrol().card_id
    shop.cards.freeze("owner", card_id)
    return card_id


def item(shop: PeopleShop) -> str:
    return shop.items.save("owner", Item("", "Tea", 60)).id


def category(shop: PeopleShop) -> str:
    return shop.items.save_category("owner", Category("", "Drinks")).id


def held(shop: PeopleShop) -> str:
    return shop.held.hold(new_id(), "owner", "", "[1]").id


def helper(shop: PeopleShop) -> str:
    return shop.staff.add(new_id(), "owner", "Helper", "cashier").staff_id


def edit(shop: PeopleShop, by: str) -> object:
    enrolled = shop.enrol()
    version = shop.guest(enrolled.member_id).version
    return shop.enrolment.edit(EditCommand(by=by, member_id=enrolled.member_id, version=version, name="New"))


def change_pin(shop: PeopleShop, by: str) -> object:
    member_id = shop.enrol().member_id
    shop.enrolment.set_pin("owner", member_id, "8352")
    return shop.enrolment.set_pin(by, member_id, "9461")


def print_again(shop: PeopleShop, by: str) -> object:
    card_id = shop.enrol().card_id
    shop.cards.documents("owner", [card_id])
    return shop.cards.documents(by, [card_id])


TABLE: dict[str, tuple[str, Action]] = {
    # c cashier, m manager, o owner, a anybody who is on the staff list
    "cards.issue": ("mo", lambda s, by: s.cards.issue(new_id(), by, "m1")),
    "cards.change": ("mo", lambda s, by: s.cards.change(by, s.enrol().card_id, "Mum", None)),
    "cards.freeze": ("cmo", lambda s, by: s.cards.freeze(by, s.enrol().card_id)),
    "cards.thaw": ("cmo", lambda s, by: s.cards.thaw(by, frozen(s))),
    "cards.usable": ("cmo", lambda s, by: s.cards.usable(by)),
    "cards.close": ("mo", lambda s, by: s.cards.close(by, s.enrol().card_id)),
    "cards.replace": ("mo", lambda s, by: s.cards.replace(new_id(), by, s.enrol().card_id)),
    "cards.print_ahead": ("mo", lambda s, by: s.cards.print_ahead(new_id(), by, 1)),
    "cards.of_member": ("cmo", lambda s, by: s.cards.of_member(by, "m1")),
    "cards.blank": ("cmo", lambda s, by: s.cards.blank(by)),
    "cards.these": ("cmo", lambda s, by: s.cards.these(by, [s.enrol().card_id])),
    "cards.unprinted": ("cmo", lambda s, by: s.cards.unprinted(by)),
    "cards.unowned": ("cmo", lambda s, by: s.cards.unowned(by)),
    "cards.tagged": ("cmo", lambda s, by: s.cards.tagged(by, "vip")),
    "cards.found": ("cmo", lambda s, by: s.cards.found(by, "a")),
    "cards.tags": ("cmo", lambda s, by: s.cards.tags(by)),
    "cards.described": ("mo", lambda s, by: s.cards.described(by, [s.enrol().card_id])),
    "cards.documents": ("cmo", lambda s, by: s.cards.documents(by, [s.enrol().card_id])),
    "cards.documents again": ("mo", print_again),
    "cards.times_printed": ("cmo", lambda s, by: s.cards.times_printed(by, s.enrol().card_id)),
    "enrolment.enrol": ("cmo", lambda s, by: s.enrolment.enrol(EnrolCommand(request_id=new_id(), by=by, name="A"))),
    "enrolment.edit": ("cmo", edit),
    "enrolment.set_consent": ("cmo", lambda s, by: s.enrolment.set_consent(by, "m1", given=True)),
    "enrolment.set_photo": ("cmo", lambda s, by: s.enrolment.set_photo(by, "m1", "png", PNG)),
    "enrolment.set_pin": ("cmo", lambda s, by: s.enrolment.set_pin(by, s.enrol().member_id, "8352")),
    "enrolment.set_pin over another": ("mo", change_pin),
    "enrolment.issue_bearer": ("cmo", lambda s, by: s.enrolment.issue_bearer(new_id(), by)),
    "enrolment.issue_bearer many": ("mo", lambda s, by: s.enrolment.issue_bearer(new_id(), by, 2)),
    "enrolment.open_bearer": ("cmo", lambda s, by: s.enrolment.open_bearer(new_id(), by, blank_code(s))),
    "enrolment.erase": ("o", lambda s, by: s.enrolment.erase(new_id(), by, s.enrol().member_id)),
    "enrolment.export_member": ("mo", lambda s, by: s.enrolment.export_member(by, "m1")),
    "enrolment.merge_preview": ("mo", lambda s, by: s.enrolment.merge_preview(by, s.enrol().member_id, "m1")),
    "enrolment.merge": ("mo", lambda s, by: s.enrolment.merge(new_id(), by, s.enrol().member_id, "m1")),
    "guests.by_code": ("cmo", lambda s, by: s.guests.by_code(by, s.enrol().payload)),
    "guests.guest": ("cmo", lambda s, by: s.guests.guest(by, "m1")),
    "guests.search": ("cmo", lambda s, by: s.guests.search(by, "a")),
    "guests.page": ("cmo", lambda s, by: s.guests.page(by)),
    "guests.name_of": ("cmo", lambda s, by: s.guests.name_of(by, "m1")),
    "guests.photo": ("cmo", lambda s, by: s.guests.photo(by, "m1")),
    "guests.movements": ("cmo", lambda s, by: s.guests.movements(by, "m1")),
    "held.hold": ("cmo", lambda s, by: s.held.hold(new_id(), by, "", "[1]")),
    "held.recall": ("cmo", lambda s, by: s.held.recall(by, held(s))),
    "held.discard": ("cmo", lambda s, by: s.held.discard(by, held(s))),
    "items.save": ("mo", lambda s, by: s.items.save(by, Item("", "Tea", 60))),
    "items.set_active": ("mo", lambda s, by: s.items.set_active(by, item(s), active=False)),
    "items.set_picture": ("mo", lambda s, by: s.items.set_picture(by, item(s), "png", PNG)),
    "items.save_category": ("mo", lambda s, by: s.items.save_category(by, Category("", "Food"))),
    "items.remove_category": ("mo", lambda s, by: s.items.remove_category(by, category(s))),
    "settings.save_shop": ("o", lambda s, by: s.settings.save_shop(by, s.settings.shop())),
    "settings.set_printer": ("o", lambda s, by: s.settings.set_printer(by, "Star", 58, "ask")),
    "settings.set_look": ("a", lambda s, by: s.settings.set_look(by, theme="dark")),
    "settings.set_logo": ("o", lambda s, by: s.settings.set_logo(by, "png", PNG)),
    "settings.save_rules": ("o", lambda s, by: s.settings.save_rules(by, s.settings.rules())),
    "settings.rules_history": ("o", lambda s, by: s.settings.rules_history(by)),
    "settings.audit": ("mo", lambda s, by: s.settings.audit(by)),
    "sessions.of_member": ("cmo", lambda s, by: plans.sessions(s.small).of_member(by, "m1")),
    "sessions.use": ("cmo", lambda s, by: plans.use(s.small, by)),
    "sessions.take_back": ("mo", lambda s, by: plans.take_back(s.small, by)),
    "memberships.of_member": ("cmo", lambda s, by: plans.memberships(s.small).of_member(by, "m1")),
    "memberships.ending": ("cmo", lambda s, by: plans.memberships(s.small).ending(by)),
    "tabs.of_member": ("cmo", lambda s, by: plans.tabs(s.small).of_member(by, "m1")),
    "tabs.set_limit": ("mo", lambda s, by: plans.limit_tab(s.small, by)),
    "tabs.pay": ("cmo", lambda s, by: plans.pay_tab(s.small, by)),
    "gift_cards.batch": ("mo", lambda s, by: gifts.cards(s.small).batch(new_id(), by, 1, s.small.money(50))),
    "gift_cards.give": ("mo", lambda s, by: gifts.cards(s.small).give(new_id(), by, s.small.money(50))),
    "gift_cards.enquiry": ("cmo", lambda s, by: gifts.cards(s.small).enquiry(by, gifts.sold(s.small)[1])),
    "gift_cards.for_sale": ("cmo", lambda s, by: gifts.cards(s.small).for_sale(by, gifts.batch(s.small).cards[0].code)),
    "gift_cards.top_up": ("cmo", lambda s, by: gifts.top_up(s.small, by)),
    "gift_cards.cash_out": ("mo", lambda s, by: gifts.cards(s.small).cash_out(new_id(), by, gifts.sold(s.small)[1])),
    "gift_cards.claim": ("cmo", lambda s, by: gifts.cards(s.small).claim(new_id(), by, gifts.sold(s.small)[1], "m1")),
    "gift_cards.find": ("mo", lambda s, by: gifts.cards(s.small).find(by, gifts.sold(s.small)[0].number)),
    "gift_cards.page": ("mo", lambda s, by: gifts.cards(s.small).page(by)),
    "gift_cards.of_member": ("cmo", lambda s, by: gifts.cards(s.small).of_member(by, "m1")),
    "gift_cards.batches": ("mo", lambda s, by: gifts.cards(s.small).batches(by)),
    "gift_cards.batch_cards": ("mo", lambda s, by: gifts.cards(s.small).batch_cards(by, "b")),
    "gift_cards.freeze": ("mo", lambda s, by: gifts.cards(s.small).freeze(by, gifts.sold(s.small)[0].id, "lost")),
    "gift_cards.thaw": ("mo", lambda s, by: gifts.cards(s.small).thaw(by, gifts.frozen(s.small))),
    "gift_cards.replace": ("mo", lambda s, by: gifts.cards(s.small).replace(new_id(), by, gifts.sold(s.small)[0].id)),
    "gift_cards.unlock": ("mo", lambda s, by: gifts.cards(s.small).unlock(by, "cashier")),
    "gift_cards.liabilities": ("mo", lambda s, by: gifts.cards(s.small).liabilities(by, TODAY, TODAY)),
    "gift_papers.to_print": ("cmo", lambda s, by: gifts.papers(s.small).to_print(by)),
    "gift_papers.coded": ("cmo", lambda s, by: gifts.papers(s.small).coded(by, gifts.waiting(s.small))),
    "gift_papers.coded for the office": (
        "mo",
        lambda s, by: gifts.papers(s.small).coded(by, gifts.batch(s.small).print_row),
    ),
    "gift_papers.vouchers": ("cmo", lambda s, by: gifts.papers(s.small).vouchers(by, gifts.waiting(s.small))),
    "gift_papers.printed": ("cmo", lambda s, by: gifts.papers(s.small).printed(by, gifts.waiting(s.small))),
    "gift_papers.batch_list": ("mo", lambda s, by: gifts.papers(s.small).batch_list(by, gifts.batch(s.small).batch_id)),
    "staff.log_out": ("a", lambda s, by: s.staff.log_out(by)),
    "staff.approve": ("a", lambda s, by: s.staff.approve(by, "boss", GOOD_PINS["owner"], Permission.REFUND, "x")),
    "staff.add": ("o", lambda s, by: s.staff.add(new_id(), by, "New", "cashier")),
    "staff.edit": ("o", lambda s, by: s.staff.edit(by, helper(s), "New", "cashier")),
    "staff.set_active": ("o", lambda s, by: s.staff.set_active(by, helper(s), active=False)),
    "staff.reset_pin": ("o", lambda s, by: s.staff.reset_pin(by, helper(s))),
    "staff.badge": ("o", lambda s, by: s.staff.badge(by, helper(s))),
    "staff.save_role": ("o", lambda s, by: s.staff.save_role(by, Role("", "Own", frozenset({Permission.SELL})))),
    "staff.set_passphrase": ("o", lambda s, by: s.staff.set_passphrase(by, PASSPHRASE, PASSPHRASE)),
}
LETTERS = {"cashier": "c", "manager": "m", "owner": "o"}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[PeopleShop]:
    made = people_shop(tmp_path / "shop.db")
    made.give_pins()
    with made.small.store.writing() as work:
        work.staff.add(Staff("boss", "Boss", "owner", made.staff.pins.hash(GOOD_PINS["owner"])))
        work.staff.add(Staff("left", "Left", "owner", active=False))
        work.staff.put_role(Role("nothing", "Nothing", frozenset()))
        work.staff.add(Staff("guest", "Guest", "nothing"))
    yield made
    made.close()


def refusal(act: Callable[[], object]) -> Refused | None:
    try:
        act()
    except Refusal as caught:
        return caught.code
    return None


@pytest.mark.parametrize("name", TABLE)
def test_a_role_does_what_it_may_and_nothing_else(shop: PeopleShop, name: str) -> None:
    allowed, act = TABLE[name]
    for unknown in ("nobody", "left", "system", "console"):
        assert refusal(lambda who=unknown: act(shop, who)) is Refused.STAFF_UNKNOWN  # type: ignore[misc]
    assert refusal(lambda: act(shop, "")) in (Refused.STAFF_UNKNOWN, Refused.NOT_LOGGED_IN)
    got = {role: refusal(lambda role=role: act(shop, role)) for role in ("guest", *LETTERS)}  # type: ignore[misc]
    assert got == {
        role: None if allowed == "a" or LETTERS.get(role, "-") in allowed else Refused.NOT_PERMITTED
        for role in ("guest", *LETTERS)
    }


def test_the_table_is_complete() -> None:
    asking = {
        f"{name}.{method}"
        for name, service in SERVICES.items()
        for method, function in inspect.getmembers(service, inspect.isfunction)
        if not method.startswith("_") and {"by", "command"} & set(inspect.signature(function).parameters)
    }
    assert {name.split(" ")[0] for name in TABLE} == asking


def test_what_a_role_may_holds_at_once(shop: PeopleShop) -> None:
    assert refusal(lambda: shop.enrol()) is None
    with shop.small.store.reading() as work:
        role = work.staff.role("cashier")
    assert role is not None
    shop.staff.save_role("owner", replace(role, permissions=role.permissions - {Permission.ENROL}))
    assert refusal(lambda: shop.enrol()) is Refused.NOT_PERMITTED
