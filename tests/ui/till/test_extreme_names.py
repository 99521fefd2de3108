"""Names that nobody foresees stay in their place: nothing is pushed out, nothing is painted elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.till.conftest import Stand
from ui import theme
from ui.screens.till.gallery import sample_guest, sample_words
from ui.screens.till.view import TillView
from ui.screens.top_up.view import TopUpView
from ui.theme import Role, Theme
from ui.widgets import paint

NAMES = {
    "emoji": "\U0001f600\U0001f469\u200d\U0001f469\u200d\U0001f467" * 40,
    "one word": "Donaudampfschifffahrtselektrizit\u00e4tenhauptbetriebswerkbauunterbeamtengesellschaft",
    "right to left": "\u0645\u062d\u0645\u062f \u0628\u0646 \u0639\u0628\u062f \u0627\u0644\u0631\u062d\u0645\u0646 "
    * 8,
    "piled marks": "".join(
        letter + "\u0301\u0323\u0334\u0327\u0308\u0306\u0331\u0347" * 4 for letter in "Zalgo the great"
    ),
    "chinese": "\u6b50\u967d" * 60,
    "markup": "<img src=x><b>" * 12,
}


@pytest.fixture(params=[((1366, 720), 1.0), ((1100, 620), 1.0), ((1366, 708), 1.25)], ids=str)
def view(request: pytest.FixtureRequest, app: QApplication, stand: Stand) -> Iterator[TillView]:
    size, scale = request.param
    theme.apply(app, Theme("en", scale=scale))
    made = TillView(stand.context)
    made.resize(*size)
    made.show()
    made.opened()
    app.processEvents()
    yield made
    made.close()
    made.deleteLater()


def places(view: QWidget) -> dict[str, QRect]:
    """Return where every visible part stands."""
    return {
        f"{number} {type(part).__name__}": QRect(part.mapTo(view, QPoint(0, 0)), part.size())
        for number, part in enumerate(view.findChildren(QWidget))
        if part.isVisible()
    }


def changed(one: QImage, other: QImage) -> QRect:
    """Return the smallest rectangle that holds every pixel in which two pictures differ."""
    where = QRect()
    for y in range(one.height()):
        for x in range(one.width()):
            if one.pixel(x, y) != other.pixel(x, y):
                where |= QRect(x, y, 1, 1)
    return where


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_changes_nothing_but_its_own_line(app: QApplication, view: TillView, name: str) -> None:
    words = sample_words(view._context)
    guest = replace(sample_guest(words), photo=b"")
    shown, pictures = [], []
    for called in ("Bo", name):
        view.show_state(replace(view.model.state, guest=replace(guest, name=called)))
        app.processEvents()
        shown.append(places(view))
        part = view.guest if view.guest.isVisible() else view.strip
        pictures.append(part.grab().toImage())
    assert shown[0] == shown[1]
    line = theme.current().line(Role.TILL)
    limit = QRect(0, 0, part.width(), theme.current().px(40))
    if part is view.strip:
        limit = QRect(0, part.height() // 2 - line, part.width(), line)
        avatar = QRect(0, 0, theme.current().px(56) + 20, part.height())
    else:
        avatar = QRect(0, 0, theme.current().px(64), theme.current().px(64))
    for image in pictures:
        for y in range(avatar.height()):
            for x in range(avatar.width()):
                image.setPixel(x, y, 0)
    where = changed(*pictures)
    assert where.isValid() and limit.contains(where), (where, limit)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_the_top_up_stands_as_ever(app: QApplication, stand: Stand, name: str) -> None:
    view = TopUpView(stand.context)
    view.resize(1366, 720)
    view.show()
    member, _ = stand.enrol("Bo")
    view.opened(member_id=member)
    app.processEvents()
    before = places(view)
    state = view.model.state
    assert state.guest is not None
    view.show_state(replace(state, guest=replace(state.guest, name=name)))
    app.processEvents()
    assert places(view) == before
    view.close()
    view.deleteLater()


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
@pytest.mark.parametrize("width", [120, 254, 400])
def test_only_the_second_of_two_lines_is_shortened(app: QApplication, name: str, width: int) -> None:
    font = theme.current().font(Role.STRONG)
    lines = paint.two_lines(name, font, width)
    assert len(lines) <= 2 and "".join(lines).replace(" ", "") == name.replace(" ", "")
    if len(lines) == 2:
        assert paint.advance(lines[0], font) <= width
        assert lines[1][0] not in "\u200d\u0301\u0323\u0334" and lines[0][-1] != "\u200d"


def test_words_from_right_to_left_are_known_by_their_first_letter() -> None:
    assert paint.runs_left("12 \u05e9\u05dc\u05d5\u05dd Chen")
    assert not paint.runs_left("Chen \u05e9\u05dc\u05d5\u05dd")
    assert not paint.runs_left("\u738b\u5c0f\u660e 12")
