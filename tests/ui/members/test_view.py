"""The members' screen by keyboard in the real window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QToolButton

from tests.ui.members.support import activate
from tests.ui.till.conftest import MANAGER_PIN, Stand
from ui.main_window import MainWindow
from ui.screens.members import SCREEN
from ui.screens.members.state import Pane
from ui.screens.members.view import MembersView


@pytest.fixture
def window(app: QApplication, stand: Stand) -> Iterator[MainWindow]:
    found = MainWindow([SCREEN], stand.context)
    found.resize(1280, 720)
    found.show()
    found.open("members")
    activate(found)
    yield found
    found.close()
    found.deleteLater()


@pytest.fixture
def view(window: MainWindow) -> MembersView:
    found = window.widget("members")
    assert isinstance(found, MembersView)
    return found


def keys(text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)
    QApplication.processEvents()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)
    QApplication.processEvents()


def test_a_member_is_found_and_opened_by_keyboard(stand: Stand, view: MembersView) -> None:
    stand.enrol("Chen Mei-ling", "0912345678")
    stand.enrol("Wu Ya-wen", "0955666777")
    assert QApplication.focusWidget() is view.search
    keys("6777")
    press(Qt.Key.Key_Return)
    QTest.qWait(120)
    page = view.model.state.page
    assert page is not None and page.name == "Wu Ya-wen" and view.table.hasFocus()
    press(Qt.Key.Key_F2)
    assert QApplication.focusWidget() is view.search and view.search.selectedText() == "6777"


def test_enrolling_takes_four_entries(stand: Stand, view: MembersView) -> None:
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is view.person.phone
    keys("0922333444")
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is view.person.name
    keys("Lin Zhi-hao")
    press(Qt.Key.Key_Return)
    assert view.model.state.pane is Pane.PAGE
    assert stand.app.guests.count() == 1


def test_a_refused_field_has_the_focus_and_says_why(stand: Stand, view: MembersView) -> None:
    stand.enrol("Chen Mei-ling", "0912345678")
    view.model.open_enrol()
    QApplication.processEvents()
    view.person.phone.setText("0912345678")
    view.person.name.setText("Somebody")
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is view.person.phone
    assert view.person.phone.accessibleDescription() and view.banner.isVisible()


def test_a_manager_agrees_in_place(stand: Stand, view: MembersView) -> None:
    member_id, _ = stand.enrol("Chen Mei-ling")
    stand.log_in(stand.cashier)
    view.model.show(member_id)
    view.model.open_points()
    QApplication.processEvents()
    keys("50")
    press(Qt.Key.Key_Return)
    keys("forgotten")
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is view.approval.pin
    view.approval.who.set_value(stand.manager)
    keys(MANAGER_PIN)
    press(Qt.Key.Key_Return)
    assert not view.approval.isVisible() and stand.points(member_id) == 50


def test_enter_never_erases(stand: Stand, view: MembersView) -> None:
    member_id, _ = stand.enrol("Chen Mei-ling")
    view.model.show(member_id)
    view.model.open_erase()
    QApplication.processEvents()
    view.erase.setFocus()
    QTest.keyClick(view.erase, Qt.Key.Key_Return)
    assert stand.app.guests.count() == 1
    QTest.keyClick(view.erase, Qt.Key.Key_Escape)
    assert view.model.state.pane is Pane.PAGE


def test_words_of_people_are_never_taken_for_markup(stand: Stand, view: MembersView) -> None:
    member_id, _ = stand.enrol("<img src=x> & <b>Bold</b>", note="<script>alert(1)</script>")
    view.model.show(member_id)
    QApplication.processEvents()
    for label in view.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_blank_card_scanned_into_the_form_stays_in_its_field(stand: Stand, view: MembersView) -> None:
    made = stand.app.cards.print_ahead("r1", stand.owner, 1)
    with stand.app.desk.reading() as work:
        card = work.cards.get(made.card_ids[0])
    assert card is not None
    code = stand.app.cards.payload(card)
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert view.scanned(code)
    view.person.name.setText("Lin Zhi-hao")
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    page = view.model.state.page
    assert page is not None and page.cards[0].number == card.number


def test_a_change_of_language_keeps_the_page(stand: Stand, window: MainWindow, view: MembersView) -> None:
    member_id, _ = stand.enrol("Chen Mei-ling")
    view.model.show(member_id)
    window.rebuild()
    again = window.widget("members")
    assert isinstance(again, MembersView) and again is not view
    assert again.member_here() == member_id == window.member_here()


def test_everything_that_can_be_pressed_has_a_name(stand: Stand, view: MembersView) -> None:
    for kind in (QAbstractButton, QLineEdit):
        for widget in view.findChildren(kind):
            # The signs in a field and the corner of a table are Qt's own.
            ours = not isinstance(widget, QToolButton) and not widget.objectName().startswith("qt_")
            shown = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert not ours or widget.accessibleName() or shown, widget
