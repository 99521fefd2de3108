"""Sales through the view model, on a real shop."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shop_member.domain.errors import Faulted, Refused
from shop_member.domain.permissions import Permission
from tests.ui.till.conftest import MANAGER_PIN, WATER, Stand
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


def test_amount_in_cash(till: TillModel, stand: Stand) -> None:
    type_in(till, "437")
    assert till.state.display.amount == "437"
    till.function("F6")
    till.enter()
    assert till.state.strip is not None and till.state.strip.figure == "0"
    bill = stand.app.returns.find(till.state.strip.receipt).bill.bill
    assert (bill.total, [(one.means, one.units) for one in bill.tenders]) == (437, [("cash", 437)])


def test_cash_tendered_gives_change(till: TillModel) -> None:
    type_in(till, "437")
    till.function("F6")
    type_in(till, "500")
    assert "63" in till.state.display.note
    till.enter()
    assert till.state.display.amount == "63" and till.state.display.tone == "positive"


def test_stored_value_is_the_default_when_it_covers(till: TillModel, stand: Stand) -> None:
    member, code = stand.enrol("Chen Mei-ling", "0912345678")
    stand.top_up(member, 1000)
    till.scan(code)
    type_in(till, "300")
    assert [tile.highlighted for tile in till.state.tiles] == [True, False, False, False]
    till.enter()
    assert till.state.strip is not None and stand.balance(member) == 1000


def test_small_balance_is_a_step_not_an_end(till: TillModel, stand: Stand) -> None:
    member, code = stand.enrol("Chen Mei-ling", "0912345678")
    stand.top_up(member, 100)
    till.scan(code)
    type_in(till, "137")
    till.function("F5")
    assert till.state.message is not None and "37" in till.state.message.text
    assert [step.name for step in till.state.message.steps] == ["cash", "card"]
    till.function("F6")
    till.enter()
    assert till.state.strip is not None and stand.balance(member) == 0


def test_points_take_the_most_and_can_be_fewer(till: TillModel, stand: Stand) -> None:
    member, code = stand.enrol("Chen Mei-ling", "0912345678")
    till.scan(code)
    type_in(till, "5000")
    till.function("F6")
    till.enter()
    assert stand.points(member) == 750
    till.scan(code)
    type_in(till, "105")
    till.function("F8")
    due = till.state.display.amount
    assert till.state.tiles[3].taken
    type_in(till, "100")
    till.enter()
    assert till.sale.points == 100 and till.state.display.amount != due
    till.function("F6")
    till.enter()
    assert stand.points(member) == 750 - 100 + 13  # 89.75 paid, ten a point, half as much again for Gold


def test_quantity_then_item_and_scan_closes_the_digits(till: TillModel) -> None:
    type_in(till, "3")
    till.star()
    till.scan(WATER)
    assert [(line.name, line.quantity) for line in till.sale.lines] == [("Water", 3000)]
    type_in(till, "50")
    till.scan(WATER)
    assert [(line.name, line.quantity) for line in till.sale.lines] == [("Water", 4000), ("", 1000)]
    assert till.entry.text == ""


def test_line_can_be_changed_and_removed(till: TillModel) -> None:
    till.add_item(till.ready.items[0])
    till.add_item(till.ready.items[2])
    till.move(-1)
    assert till.mode is Mode.LINE
    till.operator("+")
    assert till.sale.lines[1].quantity == 2000
    type_in(till, "5")
    till.enter()
    assert till.sale.lines[1].quantity == 5000
    till.remove_line()
    assert len(till.sale.lines) == 1 and till.mode is Mode.SALE


def test_discount_needs_figure_and_reason(till: TillModel) -> None:
    till.add_item(till.ready.items[0])
    till.function("%")
    type_in(till, "10")
    till.enter()
    till.enter()
    assert till.state.message is not None and till.state.message.code == Refused.REASON_MISSING
    type_in(till, "2")
    till.enter()
    assert till.state.display.amount == "162"
    assert any("Complaint" in one.label for one in till.state.basket.sums)


def test_discount_above_the_ceiling_asks_a_manager_in_place(till: TillModel, stand: Stand) -> None:
    stand.log_in(stand.cashier)
    till.add_item(till.ready.items[0])
    till.function("%")
    type_in(till, "40")
    till.enter()
    type_in(till, "1")
    till.enter()
    till.function("F6")
    till.enter()
    assert till.mode is Mode.APPROVE and till.approving is not None
    assert till.approving.permission is Permission.HAND_DISCOUNT
    till.choose_approver(stand.manager)
    type_in(till, MANAGER_PIN)
    assert MANAGER_PIN not in till.state.display.amount
    till.enter()
    assert till.state.strip is not None and till.finished is not None and till.finished.total.units == 108


def test_nothing_sold_nothing_booked(till: TillModel) -> None:
    till.enter()
    assert till.state.message is not None and till.state.message.code == Refused.BASKET_EMPTY
    type_in(till, "120")
    till.enter()
    assert till.state.strip is None and till.state.message is not None and till.state.message.code == ""
    assert till.state.display.amount == "120"


def test_stored_value_without_member_leads_to_the_search(till: TillModel) -> None:
    type_in(till, "120")
    till.function("F5")
    assert till.state.message is not None and till.state.message.action is not None
    till.take(till.state.message.action.name)
    assert till.mode is Mode.FIND


def test_proof_above_the_limit(till: TillModel, stand: Stand) -> None:
    from dataclasses import replace

    stand.use_rules(lambda rules: replace(rules, wallet=replace(rules.wallet, pin_above=100)))
    till.open()
    member, code = stand.enrol("Chen Mei-ling", "0912345678")
    stand.top_up(member, 1000)
    till.scan(code)
    type_in(till, "300")
    till.enter()
    assert till.mode is Mode.PROOF
    type_in(till, "1111")
    till.enter()
    assert till.mode is Mode.PROOF and till.state.message is not None and till.entry.text == ""
    type_in(till, "5678")
    till.enter()
    assert till.state.strip is not None and stand.balance(member) == 1000


def test_escape_goes_one_step_back(till: TillModel, stand: Stand) -> None:
    _, code = stand.enrol("Chen Mei-ling", "0912345678")
    till.scan(code)
    till.add_item(till.ready.items[0])
    till.function("F6")
    type_in(till, "5")
    till.escape()
    assert till.entry.text == "" and till.sale.wishes
    till.escape()
    assert not till.sale.wishes and till.guest is not None
    till.escape()
    assert till.guest is None and not till.sale.empty
    till.escape()
    assert till.sale.empty


def test_card_after_the_terminal_for_more_than_is_due_is_refused(till: TillModel) -> None:
    till.add_item(till.ready.items[0])
    type_in(till, "500")
    till.function("F7")
    assert till.state.message is not None and till.state.message.code == Refused.TENDER_TOO_HIGH
    assert not till.sale.wishes


def test_changed_mind_replaces_the_means(till: TillModel) -> None:
    till.add_item(till.ready.items[0])
    till.function("F6")
    till.function("F7")
    assert [wish.means for wish in till.sale.wishes] == ["card"]


def test_foreign_codes_are_named_and_select_nobody(till: TillModel) -> None:
    till.scan("134567890123456789")
    assert till.guest is None and till.state.message is not None
    assert till.state.message.code == Refused.CODE_FOREIGN_PAYMENT


def test_a_shop_that_always_prints_promises_the_receipt_with_the_sale(till: TillModel, stand: Stand) -> None:
    till.facts = replace(till.ready, settings=replace(stand.app.desk.settings(), print_receipts="always"))
    type_in(till, "50")
    till.function("F6")
    till.enter()
    assert till.state.strip is not None and till.state.message is None
    assert [row.document_no for row in stand.app.outbox.receipts()] == [till.state.strip.receipt]


def test_a_printer_that_fails_is_said_and_the_sale_stands(till: TillModel, stand: Stand) -> None:
    settings = replace(stand.app.desk.settings(), receipt_printer="No such printer")
    till.facts = replace(till.ready, settings=settings)
    type_in(till, "50")
    till.function("F6")
    till.enter()
    till.print_again()
    assert till.state.strip is not None and till.state.message is not None
    assert till.state.message.code == Faulted.PRINTER_FAILED
    assert stand.app.shifts.x_report(stand.owner).totals.sales == 1


def test_second_enter_sells_nothing_more(till: TillModel, stand: Stand) -> None:
    type_in(till, "50")
    till.function("F6")
    till.enter()
    first = till.state.strip
    till.enter()
    assert till.state.strip == first
    assert stand.app.shifts.x_report(stand.owner).totals.sales == 1
