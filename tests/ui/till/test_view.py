"""The till's widget: every state at every size without a cut figure, touch as well as keys, focus where it belongs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton

from shop_member import i18n
from shop_member.domain.permissions import Permission
from shop_member.i18n import LANGUAGES, translate
from tests.ui.till.conftest import Stand
from ui import theme
from ui.screens.till.gallery import STATES, sample_words
from ui.screens.till.returns import DISCOUNT_REASONS, REFUND_REASONS, VOID_REASONS
from ui.screens.till.state import Tile
from ui.screens.till.view import TillView
from ui.screens.top_up.gallery import STATES as TOP_UP_STATES
from ui.screens.top_up.view import TopUpView
from ui.theme import Theme
from ui.translator import Languages


@pytest.fixture
def view(app: QApplication, stand: Stand) -> Iterator[TillView]:
    made = TillView(stand.context)
    made.resize(1280, 672)
    made.show()
    made.activateWindow()
    made.opened()
    app.processEvents()
    yield made
    made.close()
    made.deleteLater()


@pytest.mark.parametrize(
    ("size", "scale"),
    [((1024, 552), 1.0), ((1024, 720), 1.0), ((1280, 672), 1.0), ((1366, 720), 1.0), ((1920, 1032), 1.0)]
    + [((1280, 660), 1.25), ((1366, 708), 1.25), ((1920, 1020), 1.25)],
)
def test_every_state_paints_at_every_size(app: QApplication, stand: Stand, size: tuple[int, int], scale: float) -> None:
    theme.apply(app, Theme("en", scale=scale))
    for make, states in ((TillView, STATES), (TopUpView, TOP_UP_STATES)):
        made = make(stand.context)
        made.resize(*size)
        made.show()
        words = sample_words(stand.context)
        for name, state in states:
            made.show_state(state(words))  # type: ignore[arg-type]
            app.processEvents()
            assert (made.width(), made.height()) == size, name
            enter = (made.pad.keypad.enter, made.pad.items.enter, made.pad.alone)
            assert any(key.isVisible() for key in enter), name
        made.close()
        made.deleteLater()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("width", "scale"), [(1024, 1.0), (1100, 1.0), (1280, 1.0), (1366, 1.0), (1280, 1.25), (1366, 1.25), (1920, 1.25)]
)
def test_no_word_of_the_rail_is_cut(
    app: QApplication, stand: Stand, cut: list[str], language: str, width: int, scale: float
) -> None:
    before = i18n.current_language()
    Languages(app).use(language)
    try:
        theme.apply(app, Theme(language, scale=scale))
        made = TillView(stand.context)
        made.resize(width, 700)
        made.show()
        made.opened()
        app.processEvents()
        assert made._rail is not None and len(made._rail.keys) >= 7
        for undo in (False, True):
            if undo:
                made.model.type("5")
            app.processEvents()
            cut.clear()
            made._rail.grab()
            assert cut == [] and made.width() == width
        made.close()
        made.deleteLater()
    finally:
        Languages(app).use(before)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "scale"), [(1024, 1.0), (1280, 1.0), (1366, 1.0), (1280, 1.25), (1366, 1.25)])
def test_no_reason_is_cut(
    app: QApplication, stand: Stand, cut: list[str], language: str, width: int, scale: float
) -> None:
    before = i18n.current_language()
    Languages(app).use(language)
    try:
        theme.apply(app, Theme(language, scale=scale))
        made = TillView(stand.context)
        made.resize(width, 700)
        made.show()
        made.opened()
        for reasons in (REFUND_REASONS, VOID_REASONS, DISCOUNT_REASONS):
            tiles = [Tile(str(at), "user", translate("reason", one), str(at)) for at, one in enumerate(reasons)]
            made.tiles.show_tiles(tuple(tiles))
            app.processEvents()
            made.tiles.grab()
        assert cut == []
        made.close()
        made.deleteLater()
    finally:
        Languages(app).use(before)


def test_every_visible_button_has_a_name_and_is_large_enough(view: TillView, app: QApplication) -> None:
    for _, state in STATES:
        view.show_state(state(sample_words(view._context)))
        app.processEvents()
        for button in view.findChildren(QAbstractButton):
            if button.isVisible() and not isinstance(button, QToolButton):  # Qt's own inside a field
                assert button.accessibleName() or button.text()
                assert min(button.width(), button.height()) >= theme.TOUCH


def test_touch_sells_without_a_keyboard(view: TillView, stand: Stand) -> None:
    view.model.swap_pad()
    keys = {key.text(): key for key in view.pad.keypad.findChildren(QAbstractButton)}
    for digit in "437":
        QTest.mouseClick(keys[digit], Qt.MouseButton.LeftButton)
    cash = view.tiles._tiles[1]
    QTest.mouseClick(cash, Qt.MouseButton.LeftButton)
    QTest.mouseClick(view.pad.keypad.enter, Qt.MouseButton.LeftButton)
    assert stand.app.shifts.x_report(stand.owner).totals.sales_by_means == {"cash": 437}


def test_touch_finds_and_adds_members(view: TillView, stand: Stand) -> None:
    stand.enrol("Chen Mei-ling", "0912345678")
    view.model.function("F2")
    keys = {key.text(): key for key in view.pad.keypad.findChildren(QAbstractButton)}
    for digit in "5678":
        QTest.mouseClick(keys[digit], Qt.MouseButton.LeftButton)
    QTest.mouseClick(view.pad.keypad.enter, Qt.MouseButton.LeftButton)
    assert view.model.guest is not None


def test_a_line_is_pressed_in_the_basket(view: TillView) -> None:
    view.model.add_item(view.model.ready.items[0])
    QTest.mouseClick(view.basket, Qt.MouseButton.LeftButton, pos=QPoint(60, 70))
    assert view.model.selected == 0


def test_items_are_tiles(view: TillView) -> None:
    buttons = view.pad.items._grid.buttons
    QTest.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert [line.name for line in view.model.sale.lines] == [buttons[1].item.name]


def test_focus_returns_to_the_till(view: TillView) -> None:
    view.model.function("F2")
    assert view.finder.field.hasFocus()
    QTest.keyClick(view.finder.field, Qt.Key.Key_Escape)
    assert view.hasFocus()


def test_the_next_search_begins_empty(view: TillView, app: QApplication) -> None:
    view.model.type("5")
    view.model.function("F2")
    view.model.escape()
    view.model.function("F2")
    app.processEvents()
    assert view.finder.field.text() == "" and not any(one.isVisible() for one in view.finder.field.actions())


def test_secrets_are_never_painted_as_digits(view: TillView, stand: Stand) -> None:
    stand.log_in(stand.cashier)
    view.model.add_item(view.model.ready.items[0])
    view.model.finished = None
    view.model.ask_approval(Permission.VOID, "x", None, lambda approval: None)
    QTest.keyClicks(view, "1234")
    assert "1" not in view.display.amount and len(view.display.amount) == 4


def test_the_sale_survives_a_rebuild(view: TillView, stand: Stand) -> None:
    view.model.add_item(view.model.ready.items[0])
    other = TillView(stand.context)
    other.restore(view.keep())
    assert other.model.sale.lines and other.basket.accessibleName().startswith("Basket")
    other.deleteLater()


def test_items_are_found_by_name(view: TillView) -> None:
    look = view.pad.items._look
    QTest.mouseClick(look, Qt.MouseButton.LeftButton)
    assert view.pad.items.field.hasFocus()
    QTest.keyClicks(view.pad.items.field, "melon")
    QTest.keyClick(view.pad.items.field, Qt.Key.Key_Return)
    assert [line.name for line in view.model.sale.lines] == ["Winter melon tea"]
    assert view.hasFocus() and len(view.model.state.items.tiles) > 1
