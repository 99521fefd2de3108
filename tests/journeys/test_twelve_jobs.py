"""The twelve jobs of a till in a real window with real keys: done, and in no more actions than the table of jobs allows.

Jobs with coupons and gift cards belong to screens that the shop does not have yet.
"""

from __future__ import annotations

from typing import Any

from shop_member.demo.pins import PINS
from shop_member.services.desk import CONSOLE
from tests.journeys.driver import Display, ShopFiles, Till, scanned_member


def report(shop: ShopFiles) -> Any:
    return shop.ask(lambda app: app.shifts.x_report(CONSOLE).totals)


def sold(shop: ShopFiles, *, sales: int) -> Any:
    return lambda: report(shop).sales == sales


def rich(shop: ShopFiles) -> Any:
    """A member with stored value, as the till sees them."""
    return shop.members()[0]


def test_job_1_switch_the_cashier_by_pin_keeps_the_sale(till: Till, shop: ShopFiles) -> None:
    till.entry("437")
    till.key("F6")
    till.sees("437")
    till.counted()
    till.key("F12")
    till.sees(screen="lock")
    till.entry(PINS["cashier"], closed=True)
    till.sees("437", screen="till")
    assert till.counted() <= 2
    till.key("Return")
    till.waits(sold(shop, sales=1))


def test_job_1_switch_the_cashier_by_badge_from_anywhere(display: Display, shop: ShopFiles) -> None:
    with shop.writing() as app:
        people = app.staff.tiles()
        owner = next(tile for tile in people if tile.role_id == "owner")
        cashier = next(tile for tile in people if tile.role_id == "cashier")
        badge = app.staff.badge(owner.id, cashier.id)
    till = Till(display, shop)
    try:
        till.log_in("cashier")  # with the PIN once a day
        till.open_shift()
        till.key("F12")
        till.log_in("owner")
        till.key("ctrl+e")
        till.sees(screen="shift")
        till.counted()
        till.scan(badge)
        till.waits(lambda: till.state["actor"] == cashier.name, "the cashier of the badge")
        assert till.counted() <= 1
    finally:
        till.close()


def test_job_2_an_amount_in_cash(till: Till, shop: ShopFiles) -> None:
    till.entry("437")
    till.key("F6", "Return")
    till.waits(sold(shop, sales=1))
    assert till.counted() <= 3


def test_job_2_with_what_was_handed_over(till: Till, shop: ShopFiles) -> None:
    till.entry("437")
    till.key("F6")
    till.entry("500", closed=True)
    till.waits(sold(shop, sales=1))
    till.sees("Change", "63")
    assert till.counted() <= 4


def test_job_3_three_items_by_card(till: Till, shop: ShopFiles) -> None:
    items = [item for item in shop.ask(lambda app: app.items.all()) if item.barcode][:3]
    for item in items:
        till.scan(item.barcode)
    till.key("F7", "Return")
    till.waits(sold(shop, sales=1))
    assert till.counted() <= 5
    assert report(shop).sales_by_means == {"card": sum(item.price for item in items)}


def test_job_4a_a_member_by_scan_whatever_has_the_focus(till: Till, shop: ShopFiles) -> None:
    guest = rich(shop)
    till.key("F2")
    till.entry("09")
    till.counted()
    till.scan(shop.card_code(guest.member.id))
    till.sees(guest.member.name, guest.cards[0].number, screen="till")
    assert till.counted() <= 1


def test_job_4b_a_member_by_phone(till: Till, shop: ShopFiles) -> None:
    guest = rich(shop)
    till.entry(guest.member.phone)
    till.key("F2")
    till.sees(f"No. {guest.cards[0].number}", "Principal")
    assert till.counted() <= 2
    till.key("Escape")
    till.sees("No member yet")
    till.counted()
    till.key("F2")
    till.entry(guest.member.phone)
    till.key("Return")
    till.sees(f"No. {guest.cards[0].number}", "Principal")
    assert till.counted() <= 3


def test_job_5_stored_value(till: Till, shop: ShopFiles) -> None:
    guest = rich(shop)
    before = guest.balance.units
    scanned_member(till, shop, guest)
    till.entry("120")
    till.sees("120")
    till.counted()
    till.key("Return")
    till.waits(lambda: shop.balances(guest.member.id)[0] == before - 120)
    assert till.counted() <= 1
    scanned_member(till, shop, guest)
    till.entry("100")
    till.counted()
    till.key("F5", "Return")
    till.waits(lambda: shop.balances(guest.member.id)[0] == before - 220)
    assert till.counted() <= 2


def test_job_5b_a_balance_too_small(till: Till, shop: ShopFiles) -> None:
    guest = next(one for one in reversed(shop.members()) if one.balance.units)
    scanned_member(till, shop, guest)
    till.entry(str(guest.balance.units + 37))
    till.counted()
    till.key("F5")
    till.sees("37")
    till.key("F6", "Return")
    till.waits(sold(shop, sales=1))
    assert till.counted() <= 3
    assert shop.balances(guest.member.id)[0] == 0
    assert report(shop).sales_by_means == {"stored_value": guest.balance.units, "cash": 37}


def test_job_6_points(till: Till, shop: ShopFiles) -> None:
    guest = max(shop.members(), key=lambda one: one.points_available)
    scanned_member(till, shop, guest)
    till.entry("900")
    till.counted()
    till.key("F8")
    till.waits(lambda: "900" not in till.words.split("Amount due")[-1][:12], "a smaller amount due")
    assert till.counted() <= 1
    till.key("F6", "Return")
    till.waits(sold(shop, sales=1))
    used = report(shop).points_used
    assert 0 < used <= guest.points_available


def test_job_8_top_up_in_cash(till: Till, shop: ShopFiles) -> None:
    guest = rich(shop)
    step = shop.ask(lambda app: app.desk.rules().top_ups.ladder)[0]
    scanned_member(till, shop, guest)
    till.key("F3")
    till.sees(screen="top_up")
    till.key("1", "F6", "Return")
    till.waits(lambda: shop.balances(guest.member.id)[0] == guest.balance.units + step.pays + step.gives_bonus)
    till.sees(screen="till")
    assert till.counted() <= 5


def test_job_10_refund_half(owners_till: Till, shop: ShopFiles) -> None:
    till = owners_till
    till.entry("400")
    till.key("F6", "Return")
    till.waits(sold(shop, sales=1))
    number = shop.last_document()
    till.counted()
    till.scan(shop.receipt_code(number))
    till.sees(number, "400")
    till.entry("200", closed=True)
    till.sees("Goods returned")
    till.key("1", "Return")
    till.waits(lambda: shop.ask(lambda app: app.returns.find(number).left.goods.units) == 200)
    assert till.counted() <= 4


def test_job_11_enrol(till: Till, shop: ShopFiles) -> None:
    before = len(shop.members())
    till.key("F2")
    till.entry("0987654321", closed=True)
    till.sees("Save the member")
    till.entry("Wang Xiao-ming", closed=True)
    till.key("Return")
    till.waits(lambda: len(shop.members()) == before + 1, "one member more")
    till.sees("Wang Xiao-ming", screen="till")
    assert till.counted() <= 4


def test_job_12a_close_the_shift(till: Till, shop: ShopFiles) -> None:
    carried = till.shift().opening_float
    till.key("ctrl+e")
    till.sees(screen="shift")
    till.entry(str(carried), closed=True)
    till.sees("safe")
    till.key("Return")
    till.waits(lambda: till.shift() is None, "a closed shift")
    till.key("Return")
    assert till.counted() <= 4


def test_job_12b_a_members_last_statement(owners_till: Till, shop: ShopFiles) -> None:
    till = owners_till
    guest = rich(shop)
    scanned_member(till, shop, guest)
    till.key("ctrl+m")
    till.sees("Save the statement", screen="statements")
    till.key("Return")
    till.waits(lambda: list(shop.home.rglob("*.pdf")) != [], "a statement")
    assert till.counted() <= 3
