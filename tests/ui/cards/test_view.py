"""The cards' screen by keyboard in the real window."""

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
from ui.screens.cards import SCREEN
from ui.screens.cards.runs import Target
from ui.screens.cards.state import Source
from ui.screens.cards.view import CardsView


@pytest.fixture
def window(app: QApplication, stand: Stand, people: list[str], folder: Path) -> Iterator[MainWindow]:
    found = MainWindow([SCREEN], stand.context)
    found.resize(1280, 720)
    found.show()
    found.open("cards")
    activate(found)
    yield found
    found.close()
    found.deleteLater()


@pytest.fixture
def view(window: MainWindow) -> CardsView:
    found = window.widget("cards")
    assert isinstance(found, CardsView)
    return found


def test_space_leaves_a_card_out_and_ctrl_s_saves_the_rest(view: CardsView, folder: Path) -> None:
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    QTest.keyClick(view.table, Qt.Key.Key_Space)
    assert len(view.model.state.chosen) == 2 and view.model.rows.row(1).id not in view.model.state.chosen
    QTest.keyClick(view.table, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert [path.name for path in folder.glob("*.pdf")] == ["cards-2.pdf"]


def test_nothing_chosen_makes_nothing(view: CardsView, folder: Path) -> None:
    view.none.click()
    assert not view.go.isEnabled()
    QTest.keyClick(view, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not folder.exists()


def test_the_row_pointed_at_is_shown(view: CardsView) -> None:
    view.table.setFocus()
    view.table.choose(2)
    assert "Guest C" in view.whose.text()


def test_without_a_printer_a_way_is_shown(view: CardsView) -> None:
    view.model.set_state(printers=(), printer="")
    view.model.choose_target(Target.PRINT)
    assert view.no_printer.isVisible() and not view.go.isEnabled() and not view.folder.isVisible()


@pytest.mark.parametrize("source", list(Source))
def test_every_list_says_why_it_is_empty(view: CardsView, stand: Stand, people: list[str], source: Source) -> None:
    for member in people:
        for card in stand.app.cards.of_member(stand.owner, member):
            stand.app.cards.close(stand.owner, card.id)
    view.model.offer(source)
    QApplication.processEvents()
    assert view.model.rows.total == 0 and not view.table.isVisible()


def test_a_change_of_language_keeps_the_choices(window: MainWindow, view: CardsView) -> None:
    view.model.choose_design("plain")
    view.model.choose_paper("Letter")
    window.rebuild()
    again = window.widget("cards")
    assert isinstance(again, CardsView) and again is not view
    assert (again.model.state.paper, again.paper.value()) == ("Letter", "Letter")
    assert again.model.state.design == again.design.value() == "plain"


def test_a_run_is_still_shown_after_a_change_of_language(window: MainWindow, view: CardsView) -> None:
    view.model.set_state(fraction=0.4, doing="Drawing the cards")
    before = view.model
    window.rebuild()
    again = window.widget("cards")
    assert isinstance(again, CardsView) and again.model.state.running
    before.set_state(fraction=0.8)
    assert again.model.state.fraction == 0.8
    before.set_state(fraction=-1.0)
    assert not again.model.state.running


def test_words_of_people_are_never_taken_for_markup(view: CardsView, stand: Stand) -> None:
    stand.enrol("<img src=x> & <b>Bold</b>")
    view.model.offer(Source.NEW)
    for label in view.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
