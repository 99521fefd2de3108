"""A refund line by line without a mouse, and points already spent that may be waived, in the real window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.till.conftest import WATER, Stand
from tests.ui.till.hands import Hands
from ui.screens.till.money import StepButton
from ui.screens.till.state import Mode


def sold(hands: Hands, *items: str, code: str = "") -> str:
    """Sell items by name for cash and return the receipt's number; the first name stands for three pieces."""
    model = hands.till.model
    if code:
        hands.scan(code)
    for at, name in enumerate(items):
        if not at:
            hands.entry("3*")
        model.add_item(next(item for item in model.ready.items if item.name == name))
    hands.key("F6")
    hands.key("Enter")
    assert model.finished is not None
    return model.finished.document_no


def returned(stand: Stand, number: str) -> dict[str, int]:
    """Return how many thousandths of each line have come back."""
    found = stand.app.returns.find(number)
    left = dict(found.left.quantities)
    return {line.name: line.quantity - left[line.id] for line in found.sale.lines if line.quantity != left[line.id]}


def open_receipt(hands: Hands, stand: Stand, number: str) -> None:
    hands.scan(stand.app.papers.receipt(number).payload)
    assert hands.till.model.mode is Mode.REFUND


def finish(hands: Hands) -> None:
    hands.key("Enter")
    hands.digit("1")
    hands.key("Enter")
    assert hands.till.model.mode is Mode.SALE and hands.till.model.finished is not None


def test_a_line_is_chosen_by_arrows_and_comes_back_whole(hands: Hands, stand: Stand) -> None:
    number = sold(hands, "Soy egg", "Winter melon tea", "Beef noodles, small")
    open_receipt(hands, stand, number)
    hands.key("Down")
    hands.key("Down")
    hands.key("Enter")
    finish(hands)
    assert returned(stand, number) == {"Winter melon tea": 1000}


@pytest.mark.parametrize("way", ["plus", "number", "minus"])
def test_a_part_of_a_line_comes_back(hands: Hands, stand: Stand, way: str) -> None:
    number = sold(hands, "Soy egg", "Winter melon tea")
    open_receipt(hands, stand, number)
    hands.key("Down")
    if way == "plus":
        hands.entry("++")
    elif way == "number":
        hands.entry("2", closed=True)
    else:
        hands.entry("++++-")
    assert "2" in hands.till.display.amount
    finish(hands)
    assert returned(stand, number) == {"Soy egg": 2000}


def test_more_than_was_sold_is_refused_in_place(hands: Hands, stand: Stand) -> None:
    number = sold(hands, "Soy egg")
    open_receipt(hands, stand, number)
    hands.key("Up")
    hands.entry("4", closed=True)
    assert hands.till.messages.isVisible() and hands.till.model.mode is Mode.REFUND
    assert returned(stand, number) == {}


def test_pieces_are_scanned_back(hands: Hands, stand: Stand) -> None:
    hands.scan(WATER)
    hands.scan(WATER)
    hands.key("F6")
    hands.key("Enter")
    assert hands.till.model.finished is not None
    number = hands.till.model.finished.document_no
    open_receipt(hands, stand, number)
    hands.scan(WATER)
    assert hands.till.model.sale.empty
    finish(hands)
    assert returned(stand, number) == {"Water": 1000}
    open_receipt(hands, stand, number)
    hands.scan(WATER)
    hands.scan(WATER)
    assert hands.till.messages.isVisible() and hands.till.model.mode is Mode.REFUND


def test_escape_goes_back_a_step_at_a_time(hands: Hands, stand: Stand) -> None:
    number = sold(hands, "Soy egg", "Winter melon tea")
    open_receipt(hands, stand, number)
    model = hands.till.model
    hands.key("Down")
    hands.entry("+")
    hands.entry("5")
    hands.key("Esc")
    assert model.entry.text == "" and model.selected == 0
    hands.key("Esc")
    assert model.selected is None and model.returning is not None and model.returning.pieces
    hands.key("Esc")
    assert model.returning is not None and not model.returning.pieces
    hands.key("Esc")
    assert model.mode is Mode.SALE and returned(stand, number) == {}


def test_enter_with_nothing_chosen_still_returns_everything(hands: Hands, stand: Stand) -> None:
    number = sold(hands, "Soy egg", "Winter melon tea")
    open_receipt(hands, stand, number)
    finish(hands)
    assert returned(stand, number) == {"Soy egg": 3000, "Winter melon tea": 1000}


def spent_points(hands: Hands, stand: Stand, *, deduct: bool) -> tuple[str, str]:
    """Sell for points, spend them on another sale; return the first receipt and the member."""
    stand.use_rules(lambda rules: replace(rules, points=replace(rules.points, deduct_missing_from_cash=deduct)))
    hands.till.model.open()
    member, code = stand.enrol("Chen Mei-ling", "0912345678")
    number = sold(hands, "Beef noodles, large", code=code)
    assert stand.points(member) == 54
    hands.scan(code)
    hands.entry("200")
    hands.key("F8")
    hands.key("F6")
    hands.key("Enter")
    assert stand.points(member) < 54
    return number, member


@pytest.mark.parametrize("deduct", [True, False])
@pytest.mark.parametrize("by", ["key", "touch"])
def test_points_already_spent_are_waived_by_one_key(hands: Hands, stand: Stand, deduct: bool, by: str) -> None:
    number, member = spent_points(hands, stand, deduct=deduct)
    open_receipt(hands, stand, number)
    hands.key("Enter")
    assert hands.till.messages.isVisible() and "spent already" in hands.till.messages.accessibleName()
    if by == "key":
        hands.entry("*")
    else:
        button = next(one for one in hands.till.messages.findChildren(StepButton) if one.isVisible())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
    assert "waived" in hands.till.messages.accessibleName()
    hands.digit("1")
    assert hands.till.messages.isVisible()
    hands.key("Enter")
    assert hands.till.display.amount == "540" and stand.points(member) == 0


@pytest.mark.parametrize("deduct", [True, False])
def test_without_a_waiver_the_rule_of_the_shop_stands(hands: Hands, stand: Stand, deduct: bool) -> None:
    number, member = spent_points(hands, stand, deduct=deduct)
    before = stand.points(member)
    open_receipt(hands, stand, number)
    hands.key("Enter")
    hands.entry("**")
    hands.digit("1")
    hands.key("Enter")
    assert hands.till.model.mode is Mode.SALE
    if deduct:
        assert int(hands.till.display.amount) < 540 and stand.points(member) == 0
    else:
        balance = stand.app.guests.guest(stand.owner, member).points_balance
        assert hands.till.display.amount == "540" and balance == before - 54


def test_nothing_is_offered_where_no_points_are_missing(hands: Hands, stand: Stand) -> None:
    number = sold(hands, "Soy egg")
    open_receipt(hands, stand, number)
    hands.key("Enter")
    assert not hands.till.messages.isVisible()
    hands.entry("*")
    assert not hands.till.messages.isVisible()
