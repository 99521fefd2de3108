"""The filter in a real window: no field, shortcut, button, list or password box ever gets a scan; typing arrives exact."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from shop_member.domain import codes
from shop_member.domain.routing import is_ours
from tests.ui.scanning.keyboard import Event, article, once, ours, own_code, scan
from tests.ui.scanning.test_burst import SPEEDS, Story
from tests.ui.scanning.window import Ear, Frame, event_for, play, settle, show
from ui.scanning.decoder import fold
from ui.scanning.filter import WAITING, ScanFilter

PARTS = ("board", "line", "secret", "spin", "combo", "editable", "list", "note", "pin", "button")


@pytest.mark.parametrize("part", PARTS)
def test_fifty_scans_leave_every_kind_of_widget_untouched(part: str, frame: Frame, ear: Ear) -> None:
    rng = random.Random(part)
    getattr(frame, part).setFocus()
    before, expected, now = frame.state(), [], 10_000
    for i in range(50):
        code = own_code(rng) if i % 3 else article(rng)
        events = scan(
            code, now, rng.choice(SPEEDS), rng.choice(("enter", "tab", "crlf", "none")), i % 2 == 0 and i % 3 > 0
        )
        play(events)
        expected.append(code)
        now = events[-1].time + 500
    settle()
    assert ear.codes == expected
    assert frame.state() == before
    assert QApplication.focusWidget() is getattr(frame, part)


@pytest.mark.parametrize("part", ["line", "secret", "note", "editable", "board"])
def test_scans_in_the_middle_of_typing_leave_the_typing_exact(part: str, frame: Frame, ear: Ear) -> None:
    widget = getattr(frame, part)
    for seed in range(15):
        story = Story(7 * seed + 1)
        widget.setFocus()
        for name in ("line", "secret", "note", "editable"):
            field = getattr(frame, name)
            field.clearEditText() if field is frame.editable else field.clear()
        frame.board.keys.clear()
        ear.said.clear()
        story.events = [event for event in story.events if event.key != "Enter" or event.who == "scanner"]
        play(story.events)
        settle()
        typed = "".join(entry for entry in story.expected if len(entry) == 1)
        got = {
            "line": frame.line.text, "secret": frame.secret.text, "note": frame.note.toPlainText,
            "editable": frame.editable.currentText, "board": lambda: frame.board.typed,
        }[part]()  # fmt: skip
        assert got == typed, f"seed {seed}"
        codes = [entry.split(" ", 1)[1] for entry in story.expected if " " in entry and len(entry) > 1]
        assert [entry[1] for entry in ear.said] == codes, f"seed {seed}"


def test_releases_follow_their_presses_and_none_is_left_over(frame: Frame, ear: Ear) -> None:
    code = own_code(random.Random(1))
    events = [Event(1_000, True, "4", "person"), Event(1_080, False, "4", "person")]
    play([*events, *scan(code, 1_030, 8), Event(1_500, True, "2", "person"), Event(1_530, False, "2", "person")])
    settle()
    four, two = int(Qt.Key.Key_4), int(Qt.Key.Key_2)
    assert frame.board.keys == [("down", four, "4"), ("up", four, "4"), ("down", two, "2"), ("up", two, "2")]
    assert ear.codes == [code]


def test_typing_waits_for_the_hold_and_keeps_the_widget_it_was_meant_for(frame: Frame) -> None:
    frame.line.setFocus()
    play([Event(1_000, True, "7", "person")])
    assert frame.line.text() == ""
    frame.note.setFocus()
    settle()
    assert frame.line.text() == "7"
    assert frame.note.toPlainText() == ""


def test_a_key_for_a_widget_that_has_gone_is_dropped(frame: Frame) -> None:
    dialog = QDialog(frame)
    field = QLineEdit(dialog)
    show(dialog, field)
    play([Event(1_000, True, "7", "person")])
    dialog.close()
    dialog.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()
    assert frame.state()[:3] == ("", "", 0)


def test_no_shortcut_ever_fires_from_a_scan_or_a_digit(frame: Frame, ear: Ear) -> None:
    fired: list[str] = []
    for key in ("1", "Z", "Return", "Tab", "F5", "Ctrl+M"):
        shortcut = QShortcut(QKeySequence(key), frame)
        shortcut.activated.connect(lambda key=key: fired.append(key))
    code, handle = own_code(random.Random(2)), frame.windowHandle()
    for char in code:
        QTest.keyClick(handle, char)
    QTest.keyClick(handle, Qt.Key.Key_Return)
    assert ear.codes == [code]
    QTest.keyClick(handle, "1")
    settle()
    assert frame.board.typed == "1"
    assert fired == []
    QTest.keyClick(handle, Qt.Key.Key_F5)
    QTest.qWait(80)
    QTest.keyClick(handle, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(handle, Qt.Key.Key_Return)
    assert fired == ["F5", "Ctrl+M", "Return"]


def test_a_scan_never_presses_the_default_button_of_a_dialog(frame: Frame, ear: Ear) -> None:
    dialog = QDialog(frame)
    layout, button, field = QVBoxLayout(dialog), QPushButton("Yes", dialog), QLineEdit(dialog)
    layout.addWidget(field)
    layout.addWidget(button)
    button.setDefault(True)
    accepted: list[bool] = []
    button.clicked.connect(lambda: accepted.append(True))
    show(dialog, field)
    code = own_code(random.Random(3))
    for char in code:
        QTest.keyClick(dialog.windowHandle(), char)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
    settle()
    assert ear.codes == [code]
    assert not accepted
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
    assert accepted == [True]
    dialog.close()


def test_a_scan_while_a_list_is_open_over_the_window_chooses_nothing(frame: Frame, ear: Ear) -> None:
    frame.combo.setFocus()
    frame.combo.showPopup()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    code = own_code(random.Random(4))
    receiver = popup.focusWidget() or popup
    play(scan(code, 1_000, 8), receiver)
    settle()
    assert ear.codes == [code]
    assert frame.combo.currentIndex() == 0
    frame.combo.hidePopup()


def test_a_stall_in_the_scan_takes_back_what_reached_the_field(frame: Frame, ear: Ear) -> None:
    for widget, read in ((frame.line, frame.line.text), (frame.note, frame.note.toPlainText)):
        widget.setFocus()
        play([Event(500, True, "7", "person"), Event(540, False, "7", "person")])
        code = own_code(random.Random(5))
        whole = scan(code, 1_000, 8)
        play(whole[:8])
        settle()
        assert len(read()) == 5
        play([Event(e.time + 300, e.press, e.key, e.who) for e in whole[8:]])
        assert ear.codes[-1] == code
        settle()
        assert read() == "7"


def test_a_stall_gives_a_replaced_selection_back(frame: Frame, ear: Ear) -> None:
    frame.line.setText("Chen Mei")
    frame.line.setFocus()
    frame.line.selectAll()
    whole = scan(own_code(random.Random(6)), 1_000, 8)
    play(whole[:6])
    settle()
    assert frame.line.text() != "Chen Mei"
    play([Event(e.time + 300, e.press, e.key, e.who) for e in whole[6:]])
    assert frame.line.text() == "Chen Mei"
    assert frame.line.selectedText() == "Chen Mei"
    assert len(ear.codes) == 1


def test_scans_wait_in_line_while_a_question_is_open(frame: Frame, scanner: ScanFilter, ear: Ear) -> None:
    rng = random.Random(7)
    codes = [own_code(rng) for _ in range(WAITING + 1)]
    scanner.pause()
    scanner.pause()
    for i, code in enumerate(codes):
        play(scan(code, 1_000 + 1_000 * i, 1))
    assert ear.said == [("crowded", codes[-1])]
    scanner.resume()
    assert scanner.waiting == WAITING
    scanner.resume()
    assert ear.codes == codes[:-1]
    with pytest.raises(RuntimeError):
        scanner.resume()


def test_each_scan_is_answered_before_the_next_is_told(scanner: ScanFilter, ear: Ear) -> None:
    rng = random.Random(8)
    first, second, third = own_code(rng), own_code(rng), own_code(rng)
    depth: list[int] = []

    def busy(code: str) -> None:
        depth.append(1)
        if code == first:
            scanner.feed(second)  # arrives while the first is being answered
            scanner.pause()
            scanner.feed(third)
        assert sum(depth) == 1
        depth.pop()

    scanner.scanned.connect(busy)
    scanner.feed(first)
    assert ear.codes == [first]
    scanner.resume()
    assert ear.codes == [first, second, third]


def test_codes_from_elsewhere_are_folded_and_doubles_dropped(scanner: ScanFilter, ear: Ear) -> None:
    code, thing = own_code(random.Random(9)), article(random.Random(9))
    wide = "".join(chr(ord(char) + 0xFEE0) for char in code)
    scanner.feed(f" {wide.lower()}\r\n")
    scanner.feed(code)
    scanner.feed(thing)
    scanner.feed(thing)
    scanner.feed("  ")
    scanner.feed("134567890123456789")
    assert ear.codes == [code, thing, thing]
    assert ear.said[-1] == ("foreign", "134567890123456789", "wechat_pay")


def test_ctrl_m_of_a_scanner_ends_the_scan(frame: Frame, ear: Ear) -> None:
    code = own_code(random.Random(10))
    events = scan(code, 1_000, 8, "none")
    play(events)
    control = Qt.KeyboardModifier.ControlModifier
    made = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_M, control, 58, 0, 0, "\r", False, 1)
    made.setTimestamp(events[-1].time + 8)
    QApplication.sendEvent(frame.board, made)
    assert ear.codes == [code]
    settle()
    assert frame.board.keys == []


def test_keys_without_a_time_of_their_own_use_the_clock(frame: Frame, ear: Ear) -> None:
    code = own_code(random.Random(11))
    for event in scan(code, 1_000, 1):
        made = event_for(event)
        made.setTimestamp(0)
        QApplication.sendEvent(frame.board, made)
    assert ear.codes == [code]


def test_four_quick_compositions_ask_for_another_scan(frame: Frame, ear: Ear) -> None:
    frame.line.setFocus()
    for i in range(4):
        QApplication.sendEvent(frame.line, QInputMethodEvent("nihao"[: i + 1], []))
    assert ear.said == [("again",)]
    code = "134567890123456789"
    play(scan(code, 5_000, 8))  # what is left of the same scan stays silent
    assert ear.said == [("again",)]


def test_slow_composition_is_left_alone(frame: Frame, ear: Ear) -> None:
    frame.line.setFocus()
    for i in range(4):
        QApplication.sendEvent(frame.line, QInputMethodEvent("nihao"[: i + 1], []))
        QTest.qWait(40)
    assert ear.said == []


def test_removing_the_filter_hands_on_what_it_held(application: QApplication) -> None:
    scan_filter = ScanFilter(ours, once=once)
    scan_filter.install()
    line = QLineEdit()
    show(line, line)
    play([Event(1_000, True, "5", "person")])
    assert line.text() == ""
    scan_filter.remove()
    assert line.text() == "5"
    line.close()


def none_references(action: Callable[[], object], times: int) -> int:
    before = sys.getrefcount(None)
    for _ in range(times):
        action()
    return sys.getrefcount(None) - before


def test_calls_that_return_nothing_do_not_eat_references_to_none(frame: Frame, ear: Ear) -> None:
    """PySide6 6.12.0 drops a reference to None per such call, and Python 3.11 aborts after some thousand of them."""
    code = own_code(random.Random(12))
    made = [event_for(event) for event in scan(code, 1_000, 8)]

    def one_scan() -> None:
        for event in made:
            QApplication.sendEvent(frame.board, event)

    assert abs(none_references(one_scan, 200)) < 100
    assert abs(none_references(lambda: frame.line.setText("7"), 5_000)) < 100
    assert abs(none_references(frame.line.clear, 5_000)) < 100


def test_the_real_grammar_tells_members_gifts_and_articles_from_typing(application: QApplication) -> None:
    member = codes.sign_card(b"k" * 32, 1, codes.new_ref(bytes(range(10))), 1)
    gift = codes.random_code(codes.Kind.GIFT, bytes(range(15)))
    thing = article(random.Random(13))
    scan_filter = ScanFilter(is_ours, once=lambda code: codes.grammatical(code) is codes.Kind.CARD)
    ear = Ear(scan_filter)
    scan_filter.install()
    line = QLineEdit()
    show(line, line)
    play([*scan(member, 1_000, 8, caps_lock=True), *scan(gift, 3_000, 1, "tab"), *scan(thing, 5_000, 8, "none")])
    play([*scan(member, 6_000, 45), Event(9_000, True, "5", "person")])
    scan_filter.remove()
    assert ear.codes == [member, gift, thing, member]
    assert line.text() == "5"
    line.close()


def test_both_sides_fold_alike() -> None:
    assert all(fold(char) == codes.fold(char) for char in map(chr, range(0x10000)))
