"""Items, settings, rules, held sales and the first start: what is kept, refused and put on record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shop_member.domain.clock import FixedClock
from shop_member.domain.errors import Refused
from shop_member.domain.ids import new_id
from shop_member.domain.rules import Expiry, ExpiryKind, Limits
from shop_member.domain.shop import Category, Item, ShopSettings
from shop_member.services.desk import Desk
from shop_member.services.setup import Answers, SetupService
from shop_member.services.staffing import StaffService
from shop_member.store.sqlite import Store
from tests.services.people import PNG, PeopleShop, QuickPins, people_shop, refused
from tests.shop import KEYS, NOON

ANSWERS = Answers(
    ShopSettings(name="Lantern Tea", currency="TWD", profile="TW", zone="Asia/Taipei", phone="02-2345-6789"),
    "Mei",
    "8352",
    "lantern river seven",
)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[PeopleShop]:
    made = people_shop(tmp_path / "shop.db")
    yield made
    made.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Desk]:
    store = Store(tmp_path / "new.db", KEYS.chain_key)
    yield Desk(store, FixedClock(NOON), KEYS)
    store.close()


# -- items


def test_items_are_found_by_name_and_barcode(shop: PeopleShop) -> None:
    drinks = shop.items.save_category("manager", Category("", "Drinks"))
    tea = shop.items.save("manager", Item("", "烏龍 Oolong tea", 60, drinks.id, barcode="036000291452"))
    cake = shop.items.save("manager", Item("", "Cake", 90, barcode="ca-1"))
    assert tea.barcode == "0036000291452"
    assert shop.items.by_barcode("036000291452") == shop.items.by_barcode("0036000291452") == tea
    assert shop.items.by_barcode("ＣＡ-1") == cake
    assert shop.items.search("OOLONG 烏") == (tea,)
    assert shop.items.in_category(drinks.id) == (tea,)
    shop.items.set_active("manager", tea.id, active=False)
    assert shop.items.by_barcode("036000291452") is None
    assert shop.items.all() == (cake,)
    assert set(shop.items.all(active_only=False)) == {replace(tea, active=False), cake}


@pytest.mark.parametrize(("change", "code"), [
    ({"name": " "}, Refused.NAME_MISSING),
    ({"price": -1}, Refused.SETTING_NOT_VALID),
    ({"price": 10**15 + 1}, Refused.SETTING_NOT_VALID),
    ({"tax_rate": 10_001}, Refused.SETTING_NOT_VALID),
    ({"category_id": "none"}, Refused.CATEGORY_UNKNOWN),
    ({"barcode": "x" * 65}, Refused.SETTING_NOT_VALID),
    ({"barcode": "a\tb"}, Refused.SETTING_NOT_VALID),
    ({"barcode": "4006381333931"}, Refused.BARCODE_EXISTS),
])  # fmt: skip
def test_an_item_that_cannot_be_sold_is_not_kept(shop: PeopleShop, change: dict[str, object], code: Refused) -> None:
    shop.items.save("manager", Item("", "Tea", 60, barcode="4006381333931"))
    with refused(code):
        shop.items.save("manager", replace(Item("", "Cake", 90), **change))  # type: ignore[arg-type]
    assert len(shop.items.all()) == 1


def test_no_item_takes_a_members_code(shop: PeopleShop) -> None:
    with refused(Refused.SETTING_NOT_VALID):
        shop.items.save("manager", Item("", "Trick", 1, barcode=shop.enrol().payload))


def test_a_changed_price_is_on_record(shop: PeopleShop) -> None:
    tea = shop.items.save("manager", Item("", "Tea", 60))
    shop.items.save("manager", replace(tea, price=65))
    shop.items.save("manager", replace(tea, price=65))
    assert [row.detail for row in shop.audit("item_changed")] == [{"name": "Tea", "price": "65", "price_before": "60"}]


def test_categories_nest_and_what_lay_in_one_moves_up(shop: PeopleShop) -> None:
    food = shop.items.save_category("manager", Category("", "Food"))
    bread = shop.items.save_category("manager", Category("", "Bread", food.id))
    bun = shop.items.save("manager", Item("", "Bun", 30, bread.id))
    with refused(Refused.RULES_NOT_VALID):
        shop.items.save_category("manager", replace(food, parent_id=bread.id))
    shop.items.remove_category("manager", bread.id)
    assert shop.items.in_category(food.id) == (replace(bun, category_id=food.id),)
    with refused(Refused.CATEGORY_UNKNOWN):
        shop.items.remove_category("manager", bread.id)


def test_an_item_has_a_picture(shop: PeopleShop) -> None:
    tea = shop.items.save("manager", Item("", "Tea", 60))
    shop.items.set_picture("manager", tea.id, "png", PNG)
    picture = shop.items.picture(tea.id)
    assert picture is not None
    assert picture.content == PNG
    with refused(Refused.ITEM_UNKNOWN):
        shop.items.set_picture("manager", "none", "png", PNG)


# -- settings and rules


def test_settings_are_kept_and_the_change_is_on_record(shop: PeopleShop) -> None:
    before = shop.settings.shop()
    kept = shop.settings.save_shop("owner", replace(before, greeting="  Come\nagain ", brand_colour="#C02020"))
    assert kept == shop.settings.shop() == replace(before, greeting="Come\nagain", brand_colour="#C02020")
    row = shop.audit("settings_saved")[0]
    assert row.detail == {"brand_colour": f"{before.brand_colour} → #C02020", "greeting": " → Come\nagain"}


@pytest.mark.parametrize(("change", "code"), [
    ({"name": ""}, Refused.NAME_MISSING),
    ({"currency": "XXX"}, Refused.SETTING_NOT_VALID),
    ({"profile": "ZZ"}, Refused.SETTING_NOT_VALID),
    ({"language": "fr"}, Refused.SETTING_NOT_VALID),
    ({"zone": "Mars/Olympus"}, Refused.SETTING_NOT_VALID),
    ({"zone": "../etc/passwd"}, Refused.SETTING_NOT_VALID),
    ({"day_ends": "3:00"}, Refused.SETTING_NOT_VALID),
    ({"day_ends": "12:00"}, Refused.SETTING_NOT_VALID),
    ({"day_ends": "25:00"}, Refused.SETTING_NOT_VALID),
    ({"brand_colour": "blue"}, Refused.SETTING_NOT_VALID),
    ({"theme": "pink"}, Refused.SETTING_NOT_VALID),
    ({"receipt_width_mm": 70}, Refused.SETTING_NOT_VALID),
    ({"backup_keep": 0}, Refused.SETTING_NOT_VALID),
    ({"greeting": "x" * 501}, Refused.TEXT_TOO_LONG),
])  # fmt: skip
def test_settings_that_would_not_work_are_refused(shop: PeopleShop, change: dict[str, object], code: Refused) -> None:
    before = shop.settings.shop()
    with refused(code):
        shop.settings.save_shop("owner", replace(before, **change))  # type: ignore[arg-type]
    assert shop.settings.shop() == before


def test_the_currency_is_fixed_by_the_first_entry(shop: PeopleShop) -> None:
    shop.settings.save_shop("owner", replace(shop.settings.shop(), currency="HKD"))
    assert shop.settings.rules().currency == "HKD"
    shop.small.open_shift()
    with refused(Refused.SETTING_NOT_VALID):
        shop.settings.save_shop("owner", replace(shop.settings.shop(), currency="TWD"))


def test_whoever_is_at_the_till_may_choose_language_and_look(shop: PeopleShop) -> None:
    kept = shop.settings.set_look("cashier", language="zh_TW", theme="dark", large_print=True)
    assert (kept.language, kept.theme, kept.large_print) == ("zh_TW", "dark", True)
    with refused(Refused.SETTING_NOT_VALID):
        shop.settings.set_look("cashier", language="xx")
    with refused(Refused.STAFF_UNKNOWN):
        shop.settings.set_look("nobody", language="en")
    assert shop.settings.set_printer("owner", "Star TSP100", 58, "always").receipt_width_mm == 58


def test_a_new_version_of_the_rules_holds_at_once_and_says_what_changed(shop: PeopleShop) -> None:
    before = shop.settings.rules()
    changed = replace(before, points=replace(before.points, per_units=20))
    kept = shop.settings.save_rules("owner", changed)
    assert kept == replace(changed, version=before.version + 1)
    assert shop.settings.rules() == kept
    row = shop.audit("rules_saved")[0]
    assert (row.subject, row.detail) == (str(kept.version), {"points.per_units": "10 → 20"})
    with refused(Refused.RECORD_CHANGED):
        shop.settings.save_rules("owner", changed)
    assert shop.settings.save_rules("owner", kept) == kept
    assert [version for version, _, _ in shop.settings.rules_history("owner")] == [2, 1]
    shop.small.open_shift()
    shop.small.sell(100, member_id="m1")
    assert shop.small.balances()[2] == 5
    with shop.small.store.reading() as work:
        entry = work.bills.entry(shop.small.store.head()[0])
        assert work.rules.get(before.version) == before
    assert entry is not None
    assert entry.rule_version == kept.version


def test_principal_expires_only_where_the_country_allows_it(shop: PeopleShop) -> None:
    before = shop.settings.rules()
    wallet = replace(before.wallet, principal_expiry=Expiry(ExpiryKind.MONTHS, 6), named=Limits(card=1000))
    with refused(Refused.RULES_NOT_VALID):
        shop.settings.save_rules("owner", replace(before, wallet=wallet))
    with refused(Refused.SETTING_NOT_VALID):
        shop.settings.save_rules("owner", replace(before, currency="USD"))


def test_the_trail_is_searched_by_who_what_and_words(shop: PeopleShop) -> None:
    for name in ("Tea", "Cake", "Bun"):
        shop.items.save("manager", Item("", name, 60))
    shop.enrol()
    assert [row.detail["name"] for row in shop.settings.audit("owner", actor="manager", text="cake")] == ["Cake"]
    rows = shop.settings.audit("owner", action="item_added", limit=2)
    assert [row.detail["name"] for row in rows] == ["Bun", "Cake"]
    assert [row.detail["name"] for row in shop.settings.audit("owner", rows[-1].seq, action="item_added")] == ["Tea"]


def test_the_logo_is_a_picture(shop: PeopleShop) -> None:
    shop.settings.set_logo("owner", "png", PNG)
    logo = shop.settings.logo()
    assert logo is not None
    assert logo.content == PNG
    with refused(Refused.PICTURE_NOT_USABLE):
        shop.settings.set_logo("owner", "svg", b"<svg/>")
    shop.settings.set_logo("owner", "png", b"")
    assert shop.settings.logo() is None


# -- held sales


def test_a_held_sale_is_recalled_once_and_touches_no_balance(shop: PeopleShop) -> None:
    head, request = shop.small.store.head(), new_id()
    held = shop.held.hold(request, "cashier", " Table 4 ", '{"lines":[1]}')
    assert shop.held.hold(request, "cashier", " Table 4 ", '{"lines":[1]}') == held
    assert (held.label, held.basket, held.held_by) == ("Table 4", '{"lines":[1]}', "cashier")
    assert shop.held.all() == (held,)
    assert shop.held.recall("manager", held.id) == held
    with refused(Refused.HELD_GONE):
        shop.held.recall("cashier", held.id)
    assert shop.small.store.head() == head
    second = shop.held.hold(new_id(), "cashier", "", '{"lines":[2]}')
    shop.held.discard("cashier", second.id)
    assert shop.held.all() == ()
    assert shop.audit("held_discarded")[0].subject == second.id
    with refused(Refused.BASKET_EMPTY):
        shop.held.hold(new_id(), "cashier", "", "{broken")


# -- first start


def test_the_first_start_makes_a_shop_that_can_be_worked_in(empty: Desk) -> None:
    pins = QuickPins()
    setup, staff = SetupService(empty, pins), StaffService(empty, pins)
    assert not setup.is_set_up()
    made = setup.create_shop(ANSWERS)
    assert setup.is_set_up()
    assert empty.settings().name == "Lantern Tea"
    assert (made.rules.version, made.rules.currency, empty.rules()) == (1, "TWD", made.rules)
    assert staff.log_in(made.owner_id, "8352").actor.name == "Mei"
    assert {role.id for role in staff.roles()} == {"cashier", "manager", "owner"}
    staff.prove_owner("lantern river seven")
    with refused(Refused.ALREADY_SET_UP):
        setup.create_shop(ANSWERS)


@pytest.mark.parametrize(("change", "code"), [
    ({"owner_name": " "}, Refused.NAME_MISSING),
    ({"owner_pin": "1234"}, Refused.PIN_TOO_SIMPLE),
    ({"owner_pin": "6789"}, Refused.PIN_TOO_SIMPLE),
    ({"owner_passphrase": "password1234"}, Refused.PASSPHRASE_TOO_SIMPLE),
    ({"shop": replace(ANSWERS.shop, zone="")}, Refused.SETTING_NOT_VALID),
    ({"shop": replace(ANSWERS.shop, name="")}, Refused.NAME_MISSING),
])  # fmt: skip
def test_a_first_start_that_is_refused_leaves_an_empty_file(
    empty: Desk, change: dict[str, object], code: Refused
) -> None:
    setup = SetupService(empty, QuickPins())
    with refused(code):
        setup.create_shop(replace(ANSWERS, **change))  # type: ignore[arg-type]
    assert not setup.is_set_up()
    with empty.store.reading() as work:
        assert work.staff.all() == ()
        assert work.settings.get("shop") is None
