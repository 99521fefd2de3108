"""A quick cashier types on while the sale before is being written: no digit is lost, none runs into something unforeseen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.till.conftest import Stand
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
