"""A message with its steps below it: flush with the words, equally wide, nothing cut or covered."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from tests.ui.frame.support import settle
from ui.messages import Kind, Message, Step
from ui.widgets.banner import Banner
from ui.widgets.label import Label

STEPS = (Step("a", "Find member", "F2"), Step("b", "Enrol"), Step("c", "Use the passphrase"), Step("d", "Later"))


@pytest.mark.parametrize("width", [300, 408, 520, 760])
@pytest.mark.parametrize("count", [1, 2, 3, 4])
@pytest.mark.parametrize("till", [False, True])
def test_stacked_steps_stand_flush_with_the_words(app: QApplication, width: int, count: int, till: bool) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    banner = Banner(till=till, stacked=True, closable=False)
    column.addWidget(banner)
    column.addStretch(1)
    window.resize(width, 500)
    window.show()
    settle()
    words = "This PIN is locked: the owner can reset it in Settings, or find the guest by phone."
    banner.show_message(Message(words, Kind.REFUSAL, STEPS[:count]))
    settle()
    label = banner.findChild(Label)
    buttons = [one for one in banner.findChildren(QAbstractButton) if one.isVisible()]
    assert label is not None and len(buttons) == count and window.width() == width
    left, right = label.geometry().left(), label.geometry().right()
    assert min(one.geometry().left() for one in buttons) == left
    rows: dict[int, list[QAbstractButton]] = {}
    for button in buttons:
        assert button.geometry().left() >= left and button.width() >= button.sizeHint().width()
        assert button.geometry().top() > label.geometry().bottom()
        rows.setdefault(button.geometry().top(), []).append(button)
    for row in rows.values():
        assert max(one.width() for one in row) - min(one.width() for one in row) <= 1
        assert max(one.geometry().right() for one in row) == right
    assert not any(one.geometry().intersects(other.geometry()) for one, other in combinations(buttons, 2))
    assert label.height() >= label.heightForWidth(label.width())
    window.close()
    window.deleteLater()


def test_steps_are_placed_anew_when_the_place_becomes_narrow(app: QApplication) -> None:
    banner = Banner(stacked=True)
    banner.resize(760, 200)
    banner.show()
    banner.show_message(Message("Which one?", Kind.INFO, STEPS[:2]))
    settle()
    tops = {one.geometry().top() for one in banner.findChildren(QAbstractButton) if one.text()}
    assert len(tops) == 1
    banner.resize(260, 300)
    settle()
    assert len({one.geometry().top() for one in banner.findChildren(QAbstractButton) if one.text()}) == 2
    banner.close()
    banner.deleteLater()
