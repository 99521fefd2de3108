"""The statements' screen by keyboard, and job 12b in the real window, counted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.members.support import activate
from tests.ui.till.conftest import Stand
from ui.main_window import MainWindow
from ui.screens.members import SCREEN as MEMBERS
from ui.screens.statements import SCREEN
from ui.screens.statements.runs import Output
from ui.screens.statements.view import StatementsView
from ui.screens.statements.view_model import Whom
from ui.screens.till import SCREEN as TILL

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(app: QApplication, stand: Stand, members: list[str], folder: Path) -> Iterator[MainWindow]:
    found = MainWindow([TILL, MEMBERS, SCREEN], stand.context)
    found.resize(1280, 720)
    found.show()
    found.open("statements")
    activate(found)
    yield found
    found.close()
    found.deleteLater()


@pytest.fixture
def view(window: MainWindow) -> StatementsView:
    found = window.widget("statements")
    assert isinstance(found, StatementsView)
    return found


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)
    QApplication.processEvents()


def test_job_12b_a_members_last_statement_in_three_actions(window: MainWindow, stand: Stand, folder: Path) -> None:
    member_id, code = stand.enrol("Chen Mei-ling", "0912345678")
    window.open("till")
    QApplication.processEvents()
    window.scan(code)
    QApplication.processEvents()
    press(Qt.Key.Key_M, CTRL)
    assert window.here == "statements" and window.member_here() == member_id
    press(Qt.Key.Key_Return)
    (path,) = folder.glob("*.pdf")
    assert path.name.startswith("2026-11")


def test_the_same_from_a_members_page(window: MainWindow, members: list[str], folder: Path) -> None:
    window.open("members", member_id=members[0])
    QApplication.processEvents()
    press(Qt.Key.Key_M, CTRL)
    press(Qt.Key.Key_Return)
    assert len(list(folder.glob("*.pdf"))) == 1


def test_enter_makes_everybodys_when_nobody_is_named(view: StatementsView, folder: Path) -> None:
    press(Qt.Key.Key_Return)
    assert [path.name for path in folder.glob("*.pdf")] == ["statements-2026-11.pdf"]


def test_a_member_is_picked_with_search_and_enter(view: StatementsView, members: list[str], folder: Path) -> None:
    view.choices[Whom.ONE].click()
    assert QApplication.focusWidget() is view.pick.search
    assert not view.go.isEnabled()
    QTest.keyClicks(view.pick.search, "Guest B")
    QTest.keyClick(view.pick.search, Qt.Key.Key_Return)
    assert view.member_here() == members[1] and QApplication.focusWidget() is view.go
    press(Qt.Key.Key_Return)
    assert len(list(folder.glob("*.pdf"))) == 1


def test_without_a_printer_nothing_is_sent_and_a_way_is_shown(view: StatementsView) -> None:
    view.model.set_state(printers=(), printer="")
    view.model.choose_output(Output.PRINT)
    assert not view.go.isEnabled() and view.no_printer.isVisible() and not view.folder.isVisible()


def test_locking_needs_the_second_button(view: StatementsView) -> None:
    view.lock.click()
    assert view.locking.isVisible() and view.model.state.locking
    press(Qt.Key.Key_Escape)
    assert not view.locking.isVisible()


def test_a_change_of_language_keeps_month_and_choices(window: MainWindow, view: StatementsView) -> None:
    view.model.step_month(-1)
    view.model.choose_output(Output.FILES)
    window.rebuild()
    again = window.widget("statements")
    assert isinstance(again, StatementsView) and again is not view
    assert again.model.state.month.month == 10 and again.model.state.output is Output.FILES


def test_words_of_people_are_never_taken_for_markup(view: StatementsView, stand: Stand) -> None:
    member_id, _ = stand.enrol("<img src=x> & <b>Bold</b>")
    view.opened(member_id=member_id)
    for label in view.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
