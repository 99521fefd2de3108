"""What the tests of members' intents share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.till.conftest import Stand
from ui.main_window import MainWindow
from ui.screens.members.view_model import MembersModel
from ui.tasks import ImmediateRunner, Lane, Task


class LateRunner(ImmediateRunner):
    """Keeps answers until somebody lets them through, in any order."""

    def __init__(self, resource: Any) -> None:
        super().__init__(resource)
        self.held: list[Callable[[], None]] = []

    def run(
        self, call: Any, done: Any = None, failed: Any = None, *, lane: Lane = Lane.TILL, owner: Any = None
    ) -> Task:
        task = Task(call, done, failed, owner)
        good, value = task.perform(self.resource)
        self.held.append(lambda: task.deliver(good, value))
        return task

    def let_through(self, *, last_first: bool) -> None:
        while self.held:
            waiting, self.held = self.held, []
            for answer in reversed(waiting) if last_first else waiting:
                answer()


def names(model: MembersModel) -> list[str]:
    """Return who is listed, as far as it was read."""
    return [row.name for number in range(model.rows.total) if (row := model.rows.row(number)) is not None]


def open_page(stand: Stand, model: MembersModel, name: str = "Chen Mei-ling", phone: str = "0912345678") -> str:
    """Enrol somebody, open their page and return the id."""
    member_id, _ = stand.enrol(name, phone)
    model.show(member_id)
    return member_id


def activate(window: MainWindow) -> None:
    """Wait until the window has the keyboard, which the platform gives when it likes."""
    for _ in range(100):
        if window.isActiveWindow() and QApplication.focusWidget() is not None:
            return
        window.activateWindow()
        QTest.qWait(5)
    pytest.fail("the window did not become active")
