"""The widgets: reached by keys, named for screen readers, large enough for fingers, honest about what they show."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QVBoxLayout, QWidget

from shop_member.i18n import LANGUAGES
from tests.ui.frame.support import page, settle
from ui import theme
from ui.messages import Kind, Message, Step
from ui.samples import PAGES, till
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.amount_display import AmountDisplay
from ui.widgets.banner import Banner, Strip
from ui.widgets.button import Button
from ui.widgets.charts.base import nice_ceiling
from ui.widgets.charts.heat import HeatMap, Spot
from ui.widgets.choice import ComboBox, Segmented
from ui.widgets.fields import FormRow, SearchField
from ui.widgets.focus_ring import FocusRings
from ui.widgets.key_rail import TWINS, KeyButton, KeyRail
from ui.widgets.keypad import Keypad
from ui.widgets.label import Label
from ui.widgets.member import initials
from ui.widgets.payment_tile import PaymentTile
from ui.widgets.states import remaining_words


@pytest.fixture
def window(app: QApplication) -> Iterator[QWidget]:
    theme.apply(app, Theme())
    held = QWidget()
    held.setLayout(QVBoxLayout())
    held.resize(800, 600)
    yield held
    held.close()
    held.deleteLater()


def shown(window: QWidget, *widgets: QWidget) -> None:
    for widget in widgets:
        window.layout().addWidget(widget)
    window.show()
    window.activateWindow()
    settle()


@pytest.mark.parametrize("number", range(len(PAGES)))
def test_every_button_and_field_has_a_name(app: QApplication, number: int) -> None:
    held = page(number, "en")
    for widget in held.findChildren(QWidget):
        if widget.isHidden() and widget.parent() is not held:
            continue
        if isinstance(widget, QAbstractButton | QLineEdit | ComboBox) and type(widget).__module__.startswith("ui."):
            name = widget.accessibleName() or getattr(widget, "text", str)() or widget.toolTip()
            assert name, (type(widget).__name__, number)
    held.deleteLater()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1280, 672), (1366, 720), (1920, 1032)])
def test_the_till_is_large_enough_for_fingers(app: QApplication, language: str, size: tuple[int, int]) -> None:
    theme.apply(app, Theme(language))
    held = page(0, language)
    held.resize(*size)
    held.show()
    settle()
    for button in held.findChildren(paint.TouchButton):
        if button.isVisible() and button.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert button.height() >= 48, (button.text(), button.size())
            assert button.width() >= 48, (button.text(), button.size())
    pad = held.findChild(Keypad)
    assert pad is not None
    for key in pad.findChildren(QAbstractButton):
        assert min(key.width(), key.height()) >= 52, (key.text(), key.size())
    held.close()
    held.deleteLater()


@pytest.mark.parametrize("key", ["F6", TWINS["F6"]])
def test_a_key_and_its_twin_press_at_once(window: QWidget, key: str) -> None:
    tile = PaymentTile("banknote", "Cash", "F6")
    shown(window, tile)
    clicks = QSignalSpy(tile.clicked)
    QTest.keySequence(window, key)
    assert clicks.count() == 1
    tile.set_reason("No shift is open")
    QTest.keySequence(window, key)
    assert clicks.count() == 1 and "No shift is open" in tile.accessibleName()


def test_a_hidden_screens_keys_are_silent(window: QWidget) -> None:
    one, other = KeyButton("F3", "Top up"), KeyButton("F3", "Other")
    shown(window, one, other)
    other.hide()
    settle()
    clicks = QSignalSpy(one.clicked), QSignalSpy(other.clicked)
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert [spy.count() for spy in clicks] == [1, 0]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_focused_button_is_pressed_by_keys(window: QWidget, key: Qt.Key) -> None:
    for button in (PaymentTile("banknote", "Cash"), Button("Save")):
        shown(window, button)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        clicks = QSignalSpy(button.clicked)
        QTest.keyClick(button, key)
        assert clicks.count() == 1
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
        QApplication.sendEvent(button, held)
        assert clicks.count() == 1  # a key held down does not pay twice


def test_pressing_with_a_finger_leaves_the_focus_where_it_was(window: QWidget) -> None:
    field, tile, pad = QLineEdit(), PaymentTile("banknote", "Cash"), Keypad()
    shown(window, field, tile, pad)
    field.setFocus()
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    QTest.mouseClick(pad.enter, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is field


def test_the_keypad_says_what_was_pressed(window: QWidget) -> None:
    pad = Keypad("Pay", decimals=False)
    shown(window, pad)
    typed: list[str] = []
    pad.typed.connect(typed.append)
    ends = QSignalSpy(pad.entered), QSignalSpy(pad.erased)
    for key in pad.findChildren(QAbstractButton):
        QTest.mouseClick(key, Qt.MouseButton.LeftButton)
    assert sorted(typed) == sorted([*"0123456789", "00", "000"])
    assert [spy.count() for spy in ends] == [1, 1]


def test_the_keypad_stays_where_a_task_bar_takes_from_768_lines(window: QWidget) -> None:
    """The window of a maximised 1366 × 768 has about 689 lines, of which the till leaves 201 for its pad."""
    pad = Keypad("Pay")
    shown(window, pad)
    assert pad.minimumSizeHint().height() <= 201
    pad.setFixedHeight(201)
    settle()
    assert all(key.height() >= 44 for key in pad.findChildren(QAbstractButton))


def test_the_focus_ring_stands_around_what_has_the_keyboard(app: QApplication, window: QWidget) -> None:
    rings = FocusRings(app)
    first, field = PaymentTile("banknote", "Cash"), QLineEdit()
    shown(window, first, field)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    ring = window.findChild(QWidget, "focus-ring")
    assert ring is not None and ring.isVisible()
    assert ring.geometry() == first.geometry().adjusted(-4, -4, 4, 4)
    before = window.grab().toImage()
    field.setFocus()
    settle()
    assert not ring.isVisible()
    assert window.grab().toImage() != before
    app.focusChanged.disconnect(rings._moved)


@pytest.mark.parametrize("amount", ["0", "437.00", "999,999,999,999.99", "−12,345,678.90"])
@pytest.mark.parametrize("width", [280, 360, 504])
def test_an_amount_is_never_cut(app: QApplication, amount: str, width: int) -> None:
    display = AmountDisplay()
    display.resize(width, 112)
    display.set_amount("Amount due", amount)
    image = display.grab().toImage()
    ground = image.pixelColor(4, 56)
    assert all(image.pixelColor(x, y) == ground for x in (4, width - 5) for y in range(20, 92))
    assert display.accessibleName() == f"Amount due {amount}"


def test_a_banner_says_it_once_and_leads_on(window: QWidget) -> None:
    banner = Banner(till=True)
    shown(window, banner)
    taken: list[str] = []
    banner.step_taken.connect(taken.append)
    refusal = Message("Not enough", Kind.REFUSAL, (Step("cash", "Rest in cash", "F6"), Step("card", "By card", "F7")))
    banner.show_message(refusal)
    settle()
    assert banner.isVisible() and banner.take()
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert taken == ["cash", "card"]
    banner.clear()
    assert not banner.isVisible() and not banner.take()


@pytest.mark.parametrize("stacked", [False, True])
def test_a_banner_shows_all_its_words(window: QWidget, stacked: bool) -> None:
    banner = Banner(till=True, stacked=stacked)
    shown(window, banner)
    words = "Balance NT$12 is not enough for NT$437: pay the rest by another means. " * 2
    banner.show_message(Message(words, Kind.REFUSAL, (Step("cash", "Rest in cash"),)))
    settle()
    label = banner.findChild(Label)
    assert label is not None and label.height() >= label.heightForWidth(label.width())


def test_the_strip_offers_void_and_reprint(window: QWidget) -> None:
    strip = Strip()
    shown(window, strip)
    assert not strip.isVisible()
    strip.set_sale("Change", "63.00", "Receipt 000123", "cash, 10:42")
    settle()
    spies = QSignalSpy(strip.voided), QSignalSpy(strip.reprinted)
    QTest.keyClick(window, Qt.Key.Key_F4)
    QTest.mouseClick(strip.reprint, Qt.MouseButton.LeftButton)
    assert [spy.count() for spy in spies] == [1, 1]
    assert strip.accessibleName() == "Change 63.00 Receipt 000123 cash, 10:42"


def test_the_search_field_waits_for_the_typist(window: QWidget) -> None:
    field = SearchField("Search")
    shown(window, field)
    heard: list[str] = []
    field.searched.connect(heard.append)
    QTest.keyClicks(field, "chen")
    assert heard == []
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert heard == ["chen"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert heard == ["chen", ""]


def test_a_form_row_says_what_is_wrong(window: QWidget) -> None:
    field = QLineEdit()
    row = FormRow("Phone", field, "Only for search")
    shown(window, row)
    assert field.accessibleName() == "Phone"
    row.set_error("One digit short")
    assert field.accessibleDescription() == "One digit short" and field.property("invalid") is True
    row.set_error("")
    assert field.accessibleDescription() == "" and field.property("invalid") is False


def test_choices_speak_values(window: QWidget) -> None:
    combo, segments = ComboBox([(1, "one"), (2, "two")]), Segmented([("a", "A"), ("b", "B")])
    shown(window, combo, segments)
    heard: list[object] = []
    combo.chosen.connect(heard.append)
    segments.chosen.connect(heard.append)
    combo.set_value(2)
    segments.set_value("b")
    assert (combo.value(), segments.value(), heard) == (2, "b", [])
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Up)
    QTest.mouseClick(segments.findChildren(QAbstractButton)[0], Qt.MouseButton.LeftButton)
    assert heard == [1, "a"]


@pytest.mark.parametrize("scale", [1.0, 1.25])
@pytest.mark.parametrize("room", [210, 320, 700])
def test_segments_lie_inside_their_track_and_cut_no_word_while_there_is_room(
    app: QApplication, window: QWidget, scale: float, room: int
) -> None:
    theme.apply(app, Theme(scale=scale))
    segments = Segmented([("a", "A4"), ("b", "A5"), ("c", "Letter")])
    shown(window, segments)
    segments.setFixedWidth(room)
    settle()
    parts = segments.findChildren(QAbstractButton)
    for one, other in pairwise(parts):
        assert one.geometry().right() < other.geometry().left()
    assert segments.rect().contains(parts[0].geometry() | parts[-1].geometry())
    assert all(part.width() >= part.sizeHint().width() - 1 for part in parts) or room < segments.sizeHint().width()


def test_no_widget_flashes_up_as_a_window_while_a_screen_is_built(app: QApplication) -> None:
    seen: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                seen.append(type(watched).__name__)
            return False

    watch = Watch()
    app.installEventFilter(watch)
    for number in range(len(PAGES)):
        page(number, "en").deleteLater()
    app.removeEventFilter(watch)
    assert seen == []


def test_rail_keys_share_one_size_that_fits(window: QWidget) -> None:
    rail = KeyRail([KeyButton("F2", "Find member"), KeyButton("F3", "Top up"), KeyButton("F10", "Gift card")])
    shown(window, rail)
    rail.setFixedWidth(3 * 150 + 24)
    settle()
    sizes = {key._font.pixelSize() for key in rail.keys if key._font is not None}
    assert len(sizes) == 1 and sizes.pop() >= 16


@pytest.mark.parametrize("name", ["<img src=x>", "<b>bold</b>", "&amp; Co", "a\nb", "王" * 80])
def test_names_are_plain_text(app: QApplication, name: str) -> None:
    label = Label(name)
    assert label.textFormat() == Qt.TextFormat.PlainText
    label.resize(300, 24)
    assert not label.grab().isNull()
    assert initials(name)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Chen Mei-ling", "CL"),
        ("陳美玲", "陳"),
        ("司馬 相如", "司"),
        ("amy", "A"),
        ("", "?"),
        ("...", "?"),
        ("O'Neil", "O"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_heat_map_is_walked_by_keys(window: QWidget) -> None:
    heat = HeatMap("RFM")
    heat.set_grid(["a", "b"], ["1", "2"], [Spot(r, c, r + c, str(r + c)) for r in range(2) for c in range(2)])
    heat.set_pressable()
    shown(window, heat)
    heat.grab()
    opened: list[int] = []
    heat.marked.connect(opened.append)
    heat.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return):
        QTest.keyClick(heat, key)
    assert opened == [3] and "b" in heat.accessibleDescription()
    QTest.mouseClick(heat, Qt.MouseButton.LeftButton, pos=heat.marks[0].center().toPoint())
    assert opened == [3, 0]


@pytest.mark.parametrize(("value", "ceiling"), [(0, 1), (1, 1), (7, 8), (262_000, 300_000), (100, 100), (0.31, 0.4)])
def test_scales_end_on_round_numbers(value: float, ceiling: float) -> None:
    assert nice_ceiling(value) == pytest.approx(ceiling)


def test_remaining_time_is_said_roughly() -> None:
    assert remaining_words(None) == remaining_words(1.5) == ""
    assert "10" in remaining_words(11)
    assert "2" in remaining_words(125)


def test_a_painted_thing_follows_the_theme(app: QApplication) -> None:
    theme.apply(app, Theme())
    held = page(0, "en")
    assert isinstance(held, till.TillSample)
    held.resize(1280, 624)

    def brightness(image: QImage) -> float:
        points = [QPoint(x, y) for x in range(0, 1280, 40) for y in range(0, 620, 40)]
        return sum(image.pixelColor(point).lightnessF() for point in points) / len(points)

    light = brightness(held.grab().toImage())
    theme.apply(app, Theme(dark=True))
    settle()
    dark = brightness(held.grab().toImage())
    assert light > 0.8
    assert dark < 0.35
    held.deleteLater()


def test_hairlines_are_whole_device_pixels(app: QApplication) -> None:
    for ratio in (1.0, 1.25, 1.5, 2.0):
        image = QImage(round(100 * ratio), round(100 * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.white)
        from PySide6.QtGui import QColor, QPainter

        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, 7)
        paint.line(painter, 0, 100, 33, QColor("black"))
        painter.end()
        column = {image.pixelColor(5, y).lightness() for y in range(image.height())}
        assert all(shade < 3 or shade > 252 for shade in column) and len(column) == 2, ratio
