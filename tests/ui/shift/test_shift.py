"""The drawer is opened, moved and counted blind; papers and the trail are found again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shop_member.domain.amounts import Amount
from shop_member.domain.bills import Basket
from shop_member.domain.errors import Refused
from shop_member.domain.ids import new_id
from shop_member.domain.pricing import amount_only
from shop_member.domain.tenders import Means, Tender
from shop_member.services.till import SaleCommand
from tests.ui.frame.support import settle
from tests.ui.lock.shop import Scene
from ui.main_window import MainWindow
from ui.screens.shift import SCREEN
from ui.screens.shift.audit_words import ACTIONS, action_words
from ui.screens.shift.lists_model import AUDIT_PAGE, AuditModel, HistoryModel, ReceiptsModel
from ui.screens.shift.lists_view import AuditPage
from ui.screens.shift.now_model import Mode, ShiftModel


def money(scene: Scene, units: int) -> Amount:
    return Amount(units, scene.app.desk.rules().asset)


def sell(scene: Scene, units: int) -> str:
    basket = Basket((amount_only(money(scene, units), scene.app.desk.rules()),))
    paid = (Tender(Means.CASH, money(scene, units)),)
    return scene.app.till.sell(SaleCommand(new_id(), scene.cashier, basket, paid)).document_no


def opened(scene: Scene, units: int = 5000) -> ShiftModel:
    if scene.context.session.actor is None:
        scene.log_in_cashier()
    model = ShiftModel(scene.context)
    model.read()
    model.give(str(units))
    return model


def test_four_actions_close_the_shift_from_anywhere(scene: Scene) -> None:
    opened(scene)
    sell(scene, 480)
    window = MainWindow([SCREEN], scene.context)
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    settle()
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    settle()
    view = window.widget("shift")
    assert window.here == "shift" and view.model.state.mode is Mode.COUNT
    field = window.focusWidget()
    QTest.keyClicks(field, "5480")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert view.model.state.mode is Mode.SAFE
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    outcome = view.model.state.outcome
    assert outcome is not None and view.model.state.mode is Mode.CLOSED
    assert (outcome.difference.units, outcome.to_safe.units, outcome.left.units) == (0, 480, 5000)
    assert scene.app.shifts.current() is None
    assert scene.app.shifts.carried_over() == money(scene, 5000)
    window.close()
    window.deleteLater()


def test_the_next_float_is_proposed_from_what_was_left(scene: Scene) -> None:
    model = opened(scene, 3000)
    model.count()
    model.give("3000")
    model.give("1000")
    model.finish()
    assert (model.state.mode, model.state.proposed) == (Mode.OPEN, "2000")


@pytest.mark.parametrize(("counted", "difference"), [("5460", -20), ("5480", 0), ("5500", 20)])
def test_the_difference_is_told_after_the_count(scene: Scene, counted: str, difference: int) -> None:
    model = opened(scene)
    sell(scene, 480)
    model.count()
    assert model.state.paper is None or model.state.paper.expected is None
    model.give(counted)
    model.give(model.state.proposed)
    assert model.state.outcome is not None and model.state.outcome.difference.units == difference
    assert model.state.paper is not None and model.state.paper.counted == money(scene, int(counted))


def test_a_cashier_never_sees_the_sum_expected_and_the_owner_does(scene: Scene) -> None:
    model = opened(scene)
    sell(scene, 480)
    model.read()
    assert model.blind and model.state.paper is not None and model.state.paper.expected is None
    scene.log_in_owner()
    model.read()
    assert model.state.paper.expected == money(scene, 5480)


def test_less_than_the_float_goes_to_no_safe(scene: Scene) -> None:
    model = opened(scene)
    model.count()
    model.give("1200")
    assert model.state.proposed == "0"


def test_more_than_was_counted_is_refused_and_nothing_is_closed(scene: Scene) -> None:
    model = opened(scene)
    model.count()
    model.give("5000")
    model.give("6000")
    assert model.state.mode is Mode.SAFE and model.state.message.code == Refused.DRAWER_TOO_SMALL
    assert scene.app.shifts.current() is not None
    model.back()
    model.back()
    assert (model.state.mode, model.state.proposed) == (Mode.COUNT, "5000")


def test_a_slip_in_the_count_is_seen_and_put_right_before_closing(scene: Scene) -> None:
    opened(scene)
    sell(scene, 480)
    window = MainWindow([SCREEN], scene.context)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    settle()
    view = window.widget("shift")
    QTest.keyClicks(window.focusWidget(), "54800")
    assert window.focusWidget().text() == "54,800"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    now = view.now
    assert now._counted.text() == "NT$54,800" and now._counted_box.isVisible()
    assert scene.app.shifts.current() is not None
    QTest.mouseClick(now._correct, Qt.MouseButton.LeftButton)
    assert view.model.state.mode is Mode.COUNT and window.focusWidget().text() == "54,800"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backspace)  # the whole of it is marked
    QTest.keyClicks(window.focusWidget(), "5480")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert view.model.state.mode is Mode.CLOSED and view.model.state.outcome.difference.units == 0
    (row,) = scene.app.settings.audit(scene.owner, action="shift_closed")
    assert row.detail["counted"] == "5480" and row.detail["counted_before"] == "54800"
    window.close()
    window.deleteLater()


def test_a_count_that_was_not_corrected_leaves_no_other_on_record(scene: Scene) -> None:
    model = opened(scene)
    model.count()
    model.give("5000")
    model.back()
    model.give("5000")
    model.give("0")
    (row,) = scene.app.settings.audit(scene.owner, action="shift_closed")
    assert "counted_before" not in row.detail


def test_nothing_typed_is_no_count(scene: Scene) -> None:
    model = opened(scene)
    model.count()
    model.give("")
    assert model.state.mode is Mode.COUNT
    model.give("0")
    assert model.state.mode is Mode.SAFE


def test_cash_moves_need_a_reason_and_stay_in_the_drawer(scene: Scene) -> None:
    model = opened(scene)
    model.cash_out()
    model.give("350", " ")
    assert model.state.message.code == Refused.REASON_MISSING and model.state.mode is Mode.CASH_OUT
    model.give("350", "Vegetables")
    assert model.state.mode is Mode.REST and scene.app.shifts.carried_over() == money(scene, 4650)
    model.cash_in()
    model.give("1000", "Small change")
    assert scene.app.shifts.carried_over() == money(scene, 5650)


def test_a_second_enter_closes_nothing_twice(scene: Scene) -> None:
    model = opened(scene)
    model.count()
    model.give("5000")
    model.give("0")
    seq = scene.app.settings.audit(scene.owner, limit=1)[0].seq
    model.give("0")
    assert model.state.mode is Mode.CLOSED and scene.app.settings.audit(scene.owner, limit=1)[0].seq == seq


def test_other_screens_hear_of_it(scene: Scene) -> None:
    heard: list[str] = []
    scene.context.events.changed.connect(lambda changes, origin: heard.append(origin))
    opened(scene)
    assert heard == ["shift"]


def test_closed_shifts_keep_their_reports(scene: Scene) -> None:
    model = opened(scene)
    sell(scene, 480)
    model.count()
    model.give("5470")
    model.give("470")
    history = HistoryModel(scene.context)
    history.read()
    (row,) = history.state.rows
    assert (row.opened_by, row.closed_by, row.shift.difference) == ("Mei", "Mei", -10)
    assert history.state.paper is not None and history.state.paper.counted == money(scene, 5470)


def test_a_receipt_is_found_by_number_amount_and_cashier(scene: Scene) -> None:
    opened(scene)
    first, second = sell(scene, 480), sell(scene, 1250)
    model = ReceiptsModel(scene.context)
    model.read()
    assert [row.bill.document_no for row in model.state.rows] == [second, first]
    for text, expected in (("1,250", [second]), (first, [first]), ("mei", [second, first]), ("nobody", [])):
        model.search(text)
        assert [row.bill.document_no for row in model.state.rows] == expected
    model.search(first)
    assert model.state.paper is not None and model.state.paper.number == first


def test_a_number_of_another_day_is_found_too(scene: Scene) -> None:
    opened(scene)
    number = sell(scene, 480)
    scene.clock.advance(timedelta(days=3))
    model = ReceiptsModel(scene.context)
    model.read()
    assert model.state.rows == ()
    model.search(number)
    assert model.state.paper is not None and model.state.paper.number == number


def test_past_days_belong_to_those_who_see_reports(scene: Scene) -> None:
    opened(scene)
    sell(scene, 480)
    scene.clock.advance(timedelta(days=1))
    model = ReceiptsModel(scene.context)
    model.read()
    model.go(-1)
    assert model.state.message is not None and model.state.message.code == Refused.NOT_PERMITTED
    scene.log_in_owner()
    model.read(model.state.today - timedelta(days=1))
    assert len(model.state.rows) == 1
    model.go(5)
    assert model.state.day == model.state.today


def test_the_trail_is_read_page_by_page_without_gaps(scene: Scene) -> None:
    scene.log_in_owner()
    for _ in range(AUDIT_PAGE + 20):
        with scene.app.store.writing() as work:
            work.audit.add(scene.app.desk.now_text(), scene.owner, "pin_wrong", scene.owner)
    model = AuditModel(scene.context)
    page = AuditPage(scene.context, model)
    model.read()
    assert len(model.state.rows) == AUDIT_PAGE and model.state.more
    while model.state.more:
        model.more()
    seqs = [row.seq for row in model.state.rows]
    assert seqs == list(range(seqs[0], 0, -1)) and page.rows.rowCount() == len(seqs)
    model.search("pin_wrong")
    assert {row.action for row in model.state.rows} == {"pin_wrong"}
    page.deleteLater()


def test_the_trail_of_one_person(scene: Scene) -> None:
    scene.log_in_cashier()
    scene.log_in_owner()
    model = AuditModel(scene.context)
    model.choose_person(scene.cashier)
    assert model.state.rows and {row.actor for row in model.state.rows} == {scene.cashier}


def test_the_trail_has_words_for_what_happened(scene: Scene) -> None:
    scene.log_in_owner()
    model = AuditModel(scene.context)
    model.read()
    assert {row.action for row in model.state.rows} <= set(ACTIONS)
    assert all(action_words(row) for row in model.state.rows)
