"""The number field: its own characters only, no input method, a paste that is cleaned or refused whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodQueryEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from shop_member.domain.amounts import currency, parse
from tests.ui.scanning.window import show
from ui.widgets.number_edit import MoneyEdit, NumberEdit, NumberKind, grouped, sanitised


class Parent(QWidget):
    """Stands for the till: hears the keys a field does not want."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.heard.append(event.text() or str(event.key()))


@pytest.fixture
def till(application: QApplication) -> Iterator[Parent]:
    till = Parent()
    till.resize(200, 50)
    yield till
    till.close()
    till.deleteLater()
    QApplication.processEvents()


def field(till: Parent, kind: NumberKind, scale: int = 0) -> NumberEdit:
    made = NumberEdit(kind, scale=scale, parent=till)
    show(till, made)
    return made


@pytest.mark.parametrize("kind", NumberKind)
def test_no_input_method_reaches_it(till: Parent, kind: NumberKind) -> None:
    made = field(till, kind)
    query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled | Qt.InputMethodQuery.ImHints)
    QApplication.sendEvent(made, query)
    assert query.value(Qt.InputMethodQuery.ImEnabled) is False
    assert not QApplication.inputMethod().isVisible()
    # control: an ordinary field says yes, so the question is the one input methods ask
    plain = QLineEdit(till)
    QApplication.sendEvent(plain, query)
    assert query.value(Qt.InputMethodQuery.ImEnabled) is True


@pytest.mark.parametrize(
    ("scale", "typed", "held", "heard"),
    [
        (2, "12.345", "12.34", "5"),
        (2, "1.2.3", "1.23", "."),
        (0, "12.5", "125", "."),
        (2, "1e5", "15", "e"),
        (2, "3*+-/", "3", "*+-/"),
        (2, "-5", "5", "-"),
        (2, "１2", "2", "１"),
        (2, ".5", ".5", ""),
        (0, "1234567890123456", "123456789012345", "6"),
    ],
)
def test_an_amount_takes_digits_and_one_point(till: Parent, scale: int, typed: str, held: str, heard: str) -> None:
    made = field(till, NumberKind.AMOUNT, scale)
    for char in typed:
        key = QKeyEvent(QEvent.Type.KeyPress, ord(char), Qt.KeyboardModifier.NoModifier, char)
        QApplication.sendEvent(made, key)
    assert made.text() == held
    assert "".join(till.heard) == heard


@pytest.mark.parametrize(
    ("kind", "pasted", "held"),
    [
        (NumberKind.AMOUNT, "NT$1,602.50", "1602.50"),
        (NumberKind.AMOUNT, " ¥12 ", "12"),
        (NumberKind.AMOUNT, "12 元", "12"),
        (NumberKind.AMOUNT, "1e5", "7"),
        (NumberKind.AMOUNT, "12,50", "7"),
        (NumberKind.AMOUNT, "1_000", "7"),
        (NumberKind.AMOUNT, "１２", "7"),
        (NumberKind.AMOUNT, "NaN", "7"),
        (NumberKind.AMOUNT, "-3", "7"),
        (NumberKind.AMOUNT, "1.234", "7"),
        (NumberKind.PHONE, "+886 (2) 2345-6789", "+886223456789"),
        (NumberKind.PHONE, "0912 345 678 call", "7"),
        (NumberKind.CARD, "1234 5678-9", "123456789"),
        (NumberKind.CODE, "ab12 cd34\n", "AB12CD34"),
        (NumberKind.CODE, "ＡＢ１２", "AB12"),
        (NumberKind.CODE, "<img>", "7"),
        (NumberKind.PIN, "12a4", "7"),
        (NumberKind.DATE, "2026-11-21", "2026-11-21"),
        (NumberKind.DATE, "tomorrow", "7"),
    ],
)
def test_a_paste_is_cleaned_or_refused_whole(till: Parent, kind: NumberKind, pasted: str, held: str) -> None:
    made = field(till, kind, scale=2)
    made.setText("7")
    made.selectAll()
    QApplication.clipboard().setText(pasted)
    made.paste()
    assert made.text() == held


def test_a_paste_in_the_middle_keeps_the_cursor_behind_it(till: Parent) -> None:
    made = field(till, NumberKind.PHONE)
    made.setText("0999")
    made.setCursorPosition(1)
    QApplication.clipboard().setText("1-2 3")
    made.paste()
    assert made.text() == "0123999"
    assert made.cursorPosition() == 4


def test_enter_commits_a_whole_value_only(till: Parent) -> None:
    made = field(till, NumberKind.PIN)
    said: list[str] = []
    made.committed.connect(said.append)
    QTest.keyClicks(made, "123")
    QTest.keyClick(made, Qt.Key.Key_Return)
    assert said == []
    QTest.keyClicks(made, "4")
    QTest.keyClick(made, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert said == ["1234"]
    made.clear()
    QTest.keyClick(made, Qt.Key.Key_Return)
    assert said == ["1234"]


def test_a_pin_is_never_shown_nor_copied(till: Parent) -> None:
    made = field(till, NumberKind.PIN)
    QApplication.clipboard().setText("before")
    QTest.keyClicks(made, "4821")
    made.selectAll()
    made.copy()
    assert QApplication.clipboard().text() == "before"
    assert "4821" not in made.displayText()
    assert made.text() == "4821"


def test_the_keypads_comma_is_a_point_and_typing_replaces_a_selection(till: Parent) -> None:
    made = field(till, NumberKind.AMOUNT, 2)
    QTest.keyClicks(made, "5")
    comma = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Comma, Qt.KeyboardModifier.KeypadModifier, ",")
    QApplication.sendEvent(made, comma)
    QTest.keyClicks(made, "5")
    assert made.text() == "5.5"
    made.selectAll()
    QTest.keyClicks(made, "5")
    assert made.text() == "5"
    QTest.keyClicks(made, "0")
    QTest.keyClick(made, Qt.Key.Key_Backspace)
    assert made.text() == "5"


@given(text=st.text("0123456789.,$ -e１", max_size=14), scale=st.sampled_from([0, 2]))
def test_whatever_an_amount_field_holds_is_an_amount(text: str, scale: int) -> None:
    clean = sanitised(NumberKind.AMOUNT, text, scale)
    if clean and clean != ".":
        amount = parse(clean, currency("TWD" if scale == 0 else "CNY"))
        assert amount.units >= 0
        assert sanitised(NumberKind.AMOUNT, clean, scale) == clean


@given(kind=st.sampled_from(NumberKind), text=st.text(max_size=30))
def test_cleaning_is_stable(kind: NumberKind, text: str) -> None:
    clean = sanitised(kind, text, 2)
    if clean is not None:
        assert sanitised(kind, clean, 2) == clean


def money_field(till: Parent, scale: int = 0) -> MoneyEdit:
    made = MoneyEdit(scale=scale, parent=till)
    show(till, made)
    return made


def test_a_sum_is_grouped_while_it_is_typed_and_corrected(till: Parent) -> None:
    made = money_field(till)
    shown = []
    for char in "1248000":
        QTest.keyClick(made, char)
        shown.append(made.text())
    assert shown == ["1", "12", "124", "1,248", "12,480", "124,800", "1,248,000"]
    QTest.keyClick(made, Qt.Key.Key_Backspace)
    assert (made.text(), made.plain(), made.cursorPosition()) == ("124,800", "124800", 7)
    made.setCursorPosition(1)
    QTest.keyClick(made, "9")
    assert (made.text(), made.cursorPosition()) == ("1,924,800", 3)
    QTest.keyClick(made, Qt.Key.Key_Backspace)
    QTest.keyClick(made, Qt.Key.Key_Backspace)
    assert (made.text(), made.cursorPosition()) == ("24,800", 0)
    made.selectAll()
    made.insert("000")
    made.insert("5")
    assert made.plain() == "0005"


@pytest.mark.parametrize(
    ("pasted", "held"), [("NT$1,602.50", "1,602.50"), ("12,50", "7"), ("1e5", "7"), ("1602", "1,602"), ("", "7")]
)
def test_a_sum_that_is_pasted_is_one_or_is_refused(till: Parent, pasted: str, held: str) -> None:
    made = money_field(till, 2)
    made.setText("7")
    made.selectAll()
    QApplication.clipboard().setText(pasted)
    QTest.keyClick(made, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert made.text() == held


@given(st.integers(0, 10**12), st.integers(0, 99))
def test_grouping_keeps_every_digit(whole: int, cents: int) -> None:
    text = f"{whole}.{cents:02d}"
    assert grouped(text) == f"{whole:,}.{cents:02d}"
    assert parse(grouped(text).replace(",", ""), currency("USD")) == parse(text, currency("USD"))
