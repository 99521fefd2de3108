"""The jobs of a till, done with synthetic keys and scans in the real window, each action counted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from shop_member.domain.ids import new_id
from tests.ui.till.conftest import WATER, Stand
from tests.ui.till.hands import Hands


def sales(stand: Stand) -> int:
    return stand.app.shifts.x_report(stand.owner).totals.sales


def test_job_2_an_amount_in_cash(hands: Hands, stand: Stand) -> None:
    hands.entry("437")
    hands.key("F6")
    hands.key("Enter")
    assert sales(stand) == 1 and hands.actions <= 3
    assert hands.till.display.amount == "0"


def test_job_2_with_what_was_handed_over(hands: Hands, stand: Stand) -> None:
    hands.entry("437")
    hands.key("F6")
    hands.entry("500", closed=True)
    assert sales(stand) == 1 and hands.actions <= 4 and hands.till.display.amount == "63"


def test_job_3_three_items_by_card(hands: Hands, stand: Stand) -> None:
    for _ in range(3):
        hands.scan(WATER)
    hands.key("F7")
    hands.key("Enter")
    assert stand.app.shifts.x_report(stand.owner).totals.sales_by_means == {"card": 75} and hands.actions <= 5


def test_job_4a_member_by_scan_whatever_has_the_focus(hands: Hands, stand: Stand) -> None:
    _, code = stand.enrol("Chen Mei-ling", "0912345678")
    hands.key("F2")
    assert hands.till.finder.field.hasFocus()
    before = hands.actions
    hands.scan(code)
    assert hands.till.model.guest is not None and hands.actions - before <= 1
    assert hands.till.guest.isVisible() and hands.till.hasFocus()


def test_job_4b_member_by_phone_digits_first(hands: Hands, stand: Stand) -> None:
    stand.enrol("Chen Mei-ling", "0912345678")
    hands.entry("5678")
    hands.key("F2")
    assert hands.till.model.guest is not None and hands.actions <= 2


def test_job_4b_member_by_phone_key_first(hands: Hands, stand: Stand) -> None:
    stand.enrol("Chen Mei-ling", "0912345678")
    hands.key("F2")
    hands.entry("5678")
    hands.key("Enter")
    assert hands.till.model.guest is not None and hands.actions <= 3


def test_job_5_stored_value(hands: Hands, stand: Stand) -> None:
    member, code = stand.enrol("Chen Mei-ling", "0912345678")
    stand.top_up(member, 200)
    hands.scan(code)
    hands.entry("120")
    before = hands.actions
    hands.key("Enter")
    assert stand.balance(member) == 130 and hands.actions - before <= 1


def test_job_5_stored_value_by_its_key(hands: Hands, stand: Stand) -> None:
    member, code = stand.enrol("Chen Mei-ling", "0912345678")
    stand.top_up(member, 200)
    hands.scan(code)
    hands.entry("120")
    before = hands.actions
    hands.key("F5")
    hands.key("Enter")
    assert stand.balance(member) == 130 and hands.actions - before <= 2


def test_job_5b_balance_too_small(hands: Hands, stand: Stand) -> None:
    member, code = stand.enrol("Chen Mei-ling", "0912345678")
    stand.top_up(member, 100)
    hands.scan(code)
    hands.entry("137")
    before = hands.actions
    hands.key("F5")
    assert hands.till.messages.isVisible()
    hands.key("F6")
    hands.key("Enter")
    assert stand.balance(member) == 0 and sales(stand) == 1 and hands.actions - before <= 3


def test_job_6_points(hands: Hands, stand: Stand) -> None:
    _, code = stand.enrol("Chen Mei-ling", "0912345678")
    hands.scan(code)
    hands.entry("4000")
    hands.key("F6")
    hands.key("Enter")
    hands.scan(code)
    hands.entry("500")
    before = hands.actions
    hands.key("F8")
    assert hands.till.model.sale.points == 400 and hands.actions - before <= 1
    hands.entry("100", closed=True)
    assert hands.till.model.sale.points == 100 and hands.actions - before <= 2
    assert sales(stand) == 1


def test_job_8_top_up(hands: Hands, stand: Stand) -> None:
    member, code = stand.enrol("Chen Mei-ling", "0912345678")
    hands.scan(code)
    hands.key("F3")
    hands.digit("1")
    hands.key("F6")
    hands.key("Enter")
    assert stand.balance(member) == 250 and hands.actions <= 5
    assert hands.window.here == "till" and hands.till.model.state.strip is not None


@pytest.mark.parametrize("way", ["scan", "phone", "phone first", "new"])
def test_f3_before_the_guest_goes_to_their_top_up_by_itself(hands: Hands, stand: Stand, way: str) -> None:
    member, code = stand.enrol("Chen Mei-ling", "0912345678")
    if way == "phone first":
        hands.entry("5678")
    hands.key("F3")
    if way == "scan":
        hands.scan(code)
    elif way == "phone":
        hands.entry("5678", closed=True)
    elif way == "new":
        hands.entry("0987654321", closed=True)
        hands.entry("Wang Xiao-ming", closed=True)
        hands.key("Enter")
    assert hands.window.here == "top_up"
    hands.digit("1")
    hands.key("F6")
    hands.key("Enter")
    assert hands.window.here == "till" and hands.till.model.guest is not None
    topped = hands.till.model.guest.member.id
    assert stand.balance(topped) == 250 and (topped == member) is (way != "new")


def test_escape_forgets_what_f3_was_pressed_for(hands: Hands, stand: Stand) -> None:
    _, code = stand.enrol("Chen Mei-ling", "0912345678")
    hands.key("F3")
    hands.key("Esc")
    hands.scan(code)
    assert hands.window.here == "till" and hands.till.model.guest is not None
    hands.key("Esc")
    hands.key("F3")
    hands.key("F2")
    hands.scan(code)
    assert hands.window.here == "till"


def test_top_up_of_another_amount_with_change(hands: Hands, stand: Stand) -> None:
    member, code = stand.enrol("Chen Mei-ling", "0912345678")
    hands.scan(code)
    hands.key("F3")
    hands.entry("*300")
    hands.key("F6")
    hands.entry("500", closed=True)
    assert stand.balance(member) == 350 and hands.till.display.amount == "200"


def test_job_10_refund_half(hands: Hands, stand: Stand) -> None:
    hands.entry("400")
    hands.key("F6")
    hands.key("Enter")
    assert hands.till.model.finished is not None
    number = hands.till.model.finished.document_no
    before = hands.actions
    hands.scan(stand.app.papers.receipt(number).payload)
    hands.entry("200", closed=True)
    hands.digit("1")
    hands.key("Enter")
    assert stand.app.returns.find(number).left.goods.units == 200 and hands.actions - before <= 4


def test_job_11_enrol(hands: Hands, stand: Stand) -> None:
    hands.key("F2")
    hands.entry("0987654321", closed=True)
    hands.entry("Wang Xiao-ming", closed=True)
    hands.key("Enter")
    guest = hands.till.model.guest
    assert guest is not None and guest.member.name == "Wang Xiao-ming" and hands.actions <= 4
    assert stand.app.guests.count() == 1 and hands.till.hasFocus()


def test_job_11_enrol_with_a_blank_card(hands: Hands, stand: Stand) -> None:
    stand.app.cards.print_ahead(new_id(), stand.owner, 1)
    card = stand.app.cards.blank(stand.owner)[0]
    hands.scan(stand.app.cards.payload(card))
    hands.entry("0987654321", closed=True)
    hands.entry("Wang Xiao-ming", closed=True)
    hands.key("Enter")
    guest = hands.till.model.guest
    assert guest is not None and guest.cards[0].id == card.id and hands.actions <= 4


def test_numeric_pad_alone_sells(hands: Hands, stand: Stand) -> None:
    hands.entry("437+")
    hands.key("Enter")
    hands.entry("25/")
    hands.key("Enter")
    assert stand.app.shifts.x_report(stand.owner).totals.sales_by_means == {"cash": 437, "card": 25}


def test_twins_do_the_same(hands: Hands, stand: Stand) -> None:
    hands.entry("437")
    QTest.keyClick(hands.till, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    hands.key("Enter")
    assert sales(stand) == 1


def test_every_tile_says_its_key(hands: Hands) -> None:
    for tile in hands.till.tiles.findChildren(QWidget):
        if tile.isVisible() and tile.accessibleName():
            assert tile.accessibleDescription().startswith("F")


def test_a_sum_typed_at_the_top_up_is_that_sum(hands: Hands, stand: Stand) -> None:
    """The keys of the ladder are digits too; who types 1000 must not be booked its first step."""
    member, code = stand.enrol("Chen Mei-ling", "0912345678")
    hands.scan(code)
    hands.key("F3")
    hands.entry("1000")
    hands.key("F6")
    hands.key("Enter")
    assert stand.balance(member) == 1300


def test_a_digit_taken_back_chooses_no_step(hands: Hands, stand: Stand) -> None:
    member, code = stand.enrol("Chen Mei-ling", "0912345678")
    hands.scan(code)
    hands.key("F3")
    hands.entry("1")
    hands.key("Backspace")
    hands.entry("2")
    hands.key("F6")
    hands.key("Enter")
    assert stand.balance(member) == 1300


def test_who_was_topped_up_stands_at_the_till(hands: Hands, stand: Stand) -> None:
    _, here = stand.enrol("Chen Mei-ling", "0912345678")
    member, code = stand.enrol("Lin Da-wei", "0922345678")
    hands.scan(here)
    hands.key("F3")
    hands.scan(code)
    hands.digit("1")
    hands.key("F6")
    hands.key("Enter")
    guest = hands.till.model.guest
    assert guest is not None and guest.member.id == member and guest.balance.units == 250


def test_a_refund_shows_whose_receipt_it_is(hands: Hands, stand: Stand) -> None:
    _, code = stand.enrol("Chen Mei-ling", "0912345678")
    _, other = stand.enrol("Lin Da-wei", "0922345678")
    hands.scan(code)
    hands.entry("400")
    hands.key("F6")
    hands.key("Enter")
    done = hands.till.model.finished
    assert done is not None
    hands.scan(other)
    hands.scan(stand.app.papers.receipt(done.document_no).payload)
    panel = hands.till.model.state.guest
    assert panel is not None and panel.name == "Chen Mei-ling"


def test_an_amount_just_typed_is_selected_and_multiplied(hands: Hands) -> None:
    hands.entry("70")
    hands.key("Down")
    assert hands.till.model.selected == 0
    hands.entry("3", closed=True)
    assert hands.till.model.state.basket.total == "210"
