"""Scans, search, enrolment, refunds, voids, holding and the shift, on a real shop."""

from __future__ import annotations

import pytest

from shop_member.domain.errors import Refused
from shop_member.domain.ids import new_id
from tests.ui.till.conftest import MANAGER_PIN, Stand
from ui.screens.till.state import Mode
from ui.screens.till.view_model import TillModel


@pytest.fixture
def till(stand: Stand) -> TillModel:
    model = TillModel(stand.context)
    model.open()
    return model


def type_in(till: TillModel, text: str) -> None:
    for char in text:
        till.type(char)


def sell(till: TillModel, amount: str, key: str = "F6") -> str:
    """Return the receipt's number."""
    type_in(till, amount)
    till.function(key)
    till.enter()
    assert till.finished is not None
    return till.finished.document_no


def test_scan_puts_the_member_beside_the_amount(till: TillModel, stand: Stand) -> None:
    _, code = stand.enrol("Chen Mei-ling", "0912345678", allergies="peanuts")
    type_in(till, "120")
    till.scan(code)
    assert till.state.guest is not None and till.state.guest.name == "Chen Mei-ling"
    assert "peanuts" in till.state.guest.notices[0].words
    assert till.state.basket.total == "120"


def test_unknown_code_selects_nobody(till: TillModel) -> None:
    till.scan("SM1000000000000000000")
    assert till.guest is None and till.state.message is not None


def test_one_hit_selects_itself_several_do_not(till: TillModel, stand: Stand) -> None:
    stand.enrol("Chen Mei-ling", "0912345678")
    stand.enrol("Chen Ming-ling", "0912345999")
    type_in(till, "5678")
    till.function("F2")
    assert till.guest is not None and till.guest.member.name == "Chen Mei-ling" and till.entry.text == ""
    till.escape()
    till.function("F2")
    till.search("Chen")
    assert till.state.find is not None and len(till.state.find.hits) == 2
    till.enter_find("Chen")
    assert till.guest is None and till.mode is Mode.FIND
    till.move(1)
    till.enter_find("Chen")
    assert till.guest is not None


def test_typing_never_selects(till: TillModel, stand: Stand) -> None:
    stand.enrol("Chen Mei-ling", "0912345678")
    till.function("F2")
    till.search("5678")
    assert till.guest is None and till.state.find is not None and len(till.state.find.hits) == 1


def test_nobody_found_becomes_the_form(till: TillModel) -> None:
    till.function("F2")
    till.enter_find("0987654321")
    assert till.mode is Mode.ENROL and till.state.enrol is not None
    assert (till.state.enrol.phone, till.state.enrol.step) == ("0987654321", "name")
    till.enrol_typed(name="Wang Xiao-ming")
    till.enrol_next()
    till.enrol_next()
    assert till.guest is not None and till.guest.member.phone == "0987654321" and till.mode is Mode.SALE


def test_known_phone_leads_to_its_member(till: TillModel, stand: Stand) -> None:
    stand.enrol("Chen Mei-ling", "0912345678")
    till.open_enrol("0912345678")
    till.enrol_typed(name="Somebody else")
    till.enrol_next()
    till.enrol_next()
    message = till.state.message
    assert message is not None and message.code == Refused.MEMBER_EXISTS and message.action is not None
    till.take(message.action.name)
    assert till.guest is not None and till.guest.member.name == "Chen Mei-ling"


def test_refund_part_by_receipt(till: TillModel, stand: Stand) -> None:
    number = sell(till, "400")
    code = stand.app.papers.receipt(number).payload
    till.scan(code)
    assert till.mode is Mode.REFUND
    type_in(till, "150")
    till.enter()
    assert "150" in till.state.result
    type_in(till, "2")
    till.enter()
    assert till.finished is not None and till.finished.figure.units == 150 and not till.finished.voidable
    assert stand.app.returns.find(number).left.goods.units == 250


def test_refund_by_pressing_lines(till: TillModel) -> None:
    till.add_item(till.ready.items[0])
    till.add_item(till.ready.items[2])
    till.function("F6")
    till.enter()
    assert till.finished is not None
    till.open_receipt(till.finished.document_no)
    till.press_row("2")
    till.enter()
    assert till.state.display.amount == "20"
    till.escape()
    till.press_row("1")
    till.enter()
    assert till.state.display.amount == "200"


def test_receipt_by_typed_number(till: TillModel) -> None:
    number = sell(till, "400")
    till.function("F11")
    type_in(till, str(int(number.split("-")[1])))
    till.enter()
    assert till.mode is Mode.REFUND and till.returning is not None and till.returning.document_no == number


def test_cashier_refunds_with_a_manager(till: TillModel, stand: Stand) -> None:
    number = sell(till, "400")
    stand.log_in(stand.cashier)
    till.open_receipt(number)
    till.enter()
    type_in(till, "1")
    till.enter()
    assert till.mode is Mode.APPROVE
    assert till.state.message is not None and till.state.message.steps == ()
    till.choose_approver(stand.manager)
    type_in(till, "0000")
    till.enter()
    assert till.mode is Mode.APPROVE and till.state.message is not None
    assert till.state.message.code == Refused.PIN_WRONG
    type_in(till, MANAGER_PIN)
    till.enter()
    assert till.finished is not None and till.finished.figure.units == 400


def test_void_on_the_strip(till: TillModel, stand: Stand) -> None:
    number = sell(till, "400")
    till.function("F4")
    assert till.mode is Mode.VOID
    till.enter()
    assert till.finished is not None and till.finished.document_no != number
    assert stand.app.shifts.x_report(stand.owner).totals.voids == 1


def test_hold_and_recall_keep_lines_and_guest(till: TillModel, stand: Stand) -> None:
    member, code = stand.enrol("Chen Mei-ling", "0912345678")
    till.scan(code)
    till.add_item(till.ready.items[0])
    till.function("F4")
    assert till.sale.empty and till.guest is None and till.ready.held == 1
    till.function("F4")
    assert [line.name for line in till.sale.lines] == [till.ready.items[0].name]
    assert till.guest is not None and till.guest.member.id == member and till.ready.held == 0


def test_two_held_sales_are_chosen_from(till: TillModel) -> None:
    for item in till.ready.items[:2]:
        till.add_item(item)
        till.function("F4")
    till.function("F4")
    assert till.mode is Mode.HELD and len(till.state.basket.rows) == 2
    till.move(1)
    till.enter()
    assert [line.name for line in till.sale.lines] == [till.ready.items[1].name]


def test_no_shift_asks_for_the_float(stand: Stand) -> None:
    money = stand.money
    stand.app.shifts.close(new_id(), stand.owner, money(3000), money(2000))
    till = TillModel(stand.context)
    till.open()
    assert till.mode is Mode.SHIFT and till.state.display.amount == "1,000"
    till.enter()
    shift = stand.app.shifts.current()
    assert till.mode is Mode.SALE and shift is not None and shift.opening_float == 1000


def test_without_a_shift_the_keys_are_shown_and_enter_leads_back_to_it(stand: Stand) -> None:
    stand.app.shifts.close(new_id(), stand.owner, stand.money(3000), stand.money(2000))
    till = TillModel(stand.context)
    till.open()
    till.function("F1")
    assert till.state.keys
    till.escape()
    assert till.mode is Mode.SALE
    till.enter()
    assert till.mode is Mode.SHIFT and till.state.display.amount == "1,000"


def test_selling_without_a_shift_leads_to_opening_one(till: TillModel, stand: Stand) -> None:
    stand.app.shifts.close(new_id(), stand.owner, stand.money(3000), stand.money(0))
    type_in(till, "50")
    till.function("F6")
    till.enter()
    message = till.state.message
    assert message is not None and message.code == Refused.SHIFT_NOT_OPEN
    till.enter()
    assert till.mode is Mode.SHIFT and not till.sale.empty
