"""A quick cashier types on while the sale before is being written: no digit is lost, none runs into something unforeseen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.till.conftest import Stand
from tests.ui.till.hands import Hands
from ui.screens.till.view import TillView
from ui.tasks import ImmediateRunner, Task


class SlowDisk(ImmediateRunner):
    """Does everything at once but what is asked while `slow`, which waits for `go_on`."""

    def __init__(self, resource: Any) -> None:
        super().__init__(resource)
        self.slow = False
        self._waiting: list[Callable[[], Task]] = []

    def run(self, call: Any, done: Any = None, failed: Any = None, **more: Any) -> Task:
        if self.slow:
            self._waiting.append(lambda: ImmediateRunner.run(self, call, done, failed, **more))
            return Task(call, done, failed, None)
        return super().run(call, done, failed, **more)

    def go_on(self) -> None:
        self.slow = False
        while self._waiting:
            self._waiting.pop(0)()


@pytest.fixture
def disk(stand: Stand) -> SlowDisk:
    found = SlowDisk(stand.app)
    stand.context.runner = found
    return found


@pytest.fixture
def view(app: QApplication, stand: Stand, disk: SlowDisk) -> Iterator[TillView]:
    made = TillView(stand.context)
    made.resize(1280, 672)
    made.show()
    made.opened()
    app.processEvents()
    yield made
    made.close()
    made.deleteLater()


def sell(view: TillView, amount: str) -> None:
    QTest.keyClicks(view, amount)
    QTest.keyClick(view, Qt.Key.Key_F6)
    QTest.keyClick(view, Qt.Key.Key_Return)


def test_the_next_amount_begins_while_the_last_sale_is_written(
    app: QApplication, view: TillView, disk: SlowDisk, stand: Stand
) -> None:
    disk.slow = True
    sell(view, "437")
    QTest.keyClick(view, Qt.Key.Key_Return)  # a second Enter is the first one again
    sell(view, "250")
    assert view.model.busy
    disk.go_on()
    app.processEvents()
    totals = stand.app.shifts.x_report(stand.owner).totals
    assert (totals.sales, totals.sales_by_means) == (2, {"cash": 687})


def test_after_a_refusal_what_was_typed_ahead_is_dropped(
    app: QApplication, view: TillView, disk: SlowDisk, stand: Stand
) -> None:
    QTest.keyClicks(view, "437")
    QTest.keyClick(view, Qt.Key.Key_F6)
    disk.slow = True
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClicks(view, "25")
    stand.app.shifts.close("another-till", stand.owner, stand.app.shifts.carried_over(), stand.money(0))
    disk.go_on()
    app.processEvents()
    assert view.model.message is not None and view.model.entry.text == ""
    assert view.model.due().units == 437


@pytest.fixture
def hurried(hands: Hands, stand: Stand) -> tuple[Hands, SlowDisk]:
    """The window whose top-up reads and books only when it is let."""
    disk = SlowDisk(stand.app)
    hands.window.widget("top_up").model.runner = disk  # type: ignore[attr-defined]
    return hands, disk


def test_a_top_up_typed_in_one_go_is_the_same(hurried: tuple[Hands, SlowDisk], stand: Stand) -> None:
    hands, disk = hurried
    member, code = stand.enrol("Bo")
    hands.scan(code)
    disk.slow = True
    hands.key("F3")
    hands.digit("1")
    hands.key("F6")
    hands.key("Enter")
    assert stand.balance(member) == 0
    disk.go_on()
    QTest.qWait(0)
    QApplication.processEvents()
    assert stand.balance(member) == 250 and hands.window.here == "till"


def test_the_amount_after_a_top_up_may_be_typed_while_it_is_booked(
    hurried: tuple[Hands, SlowDisk], stand: Stand
) -> None:
    hands, disk = hurried
    member, code = stand.enrol("Bo")
    hands.scan(code)
    hands.key("F3")
    hands.digit("1")
    hands.key("F6")
    disk.slow = True
    hands.key("Enter")
    hands.key("Enter")
    hands.entry("437")
    disk.go_on()
    QApplication.processEvents()
    QApplication.processEvents()
    assert stand.balance(member) == 250 and hands.window.here == "till"
    assert hands.till.model.entry.text == "437"


def test_escape_works_on_a_top_up_that_could_not_begin(hurried: tuple[Hands, SlowDisk], stand: Stand) -> None:
    hands, _ = hurried
    hands.window.open("top_up", member_id="nobody")
    hands.key("Esc")
    hands.key("Esc")
    assert hands.window.here == "till"


def test_keys_behind_a_scan_wait_for_its_answer(hands: Hands, stand: Stand) -> None:
    member, code = stand.enrol("Bo")
    disk = SlowDisk(stand.app)
    hands.till.model.runner = disk
    disk.slow = True
    hands.scan(code)
    hands.key("F3")
    hands.digit("1")
    hands.key("F6")
    hands.key("Enter")
    assert hands.window.here == "till" and hands.till.model.entry.text == ""
    disk.go_on()
    for _ in range(4):
        QApplication.processEvents()
    assert stand.balance(member) == 250 and hands.window.here == "till"


def test_keys_behind_a_refused_scan_are_not_meant_any_more(hands: Hands, stand: Stand) -> None:
    disk = SlowDisk(stand.app)
    hands.till.model.runner = disk
    hands.entry("12")
    disk.slow = True
    hands.scan("134567890123456789")
    hands.key("F6")
    hands.key("Enter")
    disk.go_on()
    for _ in range(4):
        QApplication.processEvents()
    assert hands.till.model.entry.text == "12" and hands.till.model.finished is None
    assert hands.till.messages.isVisible()


def test_a_key_held_while_the_screen_changes_is_pressed_on_the_new_one(hands: Hands, stand: Stand) -> None:
    """The filter in front of every key holds a digit for the widget it was meant for."""
    member, code = stand.enrol("Bo")
    hands.scan(code)
    till = hands.till
    hands.key("F3")
    QTest.keyClick(till, Qt.Key.Key_1)
    hands.key("F6")
    hands.key("Enter")
    assert stand.balance(member) == 250 and till.model.entry.text == ""
    top_up = hands.window.widget("top_up")
    QTest.keyClick(top_up, Qt.Key.Key_7)
    assert till.model.entry.text == "7"
