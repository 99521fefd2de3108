"""Where a line may end: Chinese between its characters, never before 。，） nor after （「; Latin words stay whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.screens.till.painting import filled_lines
from ui.theme import Role
from ui.widgets import paint

LETTERS = st.text(st.sampled_from("紅燒牛肉麵大小（）「」，。、：10 顆Beef noodle"), min_size=1, max_size=24)


def joined(lines: list[str]) -> str:
    return "".join("".join(lines).split())


@given(words=LETTERS, room=st.integers(40, 300))
def test_no_letter_is_lost(app: QApplication, words: str, room: int) -> None:
    font = theme.current().font(Role.BODY)
    for lines in (paint.two_lines(words, font, room), filled_lines(words, font, room, 3)):
        assert joined(lines) == joined([words])


@pytest.mark.parametrize("room", range(60, 160, 5))
def test_a_bracket_is_never_torn_from_what_it_holds(app: QApplication, room: int) -> None:
    font = theme.current().font(Role.STRONG)
    for lines in (paint.two_lines("紅燒牛肉麵（大）", font, room), filled_lines("紅燒牛肉麵（大）", font, room, 2)):
        assert not any(line.startswith(("）", "。", "，")) or line.endswith(("（", "「")) for line in lines)


def test_a_pause_is_preferred_to_a_shorter_line(app: QApplication) -> None:
    font = theme.current().font(Role.BODY)
    whole = paint.advance("輸入金額，或先掃描會員卡。", font)
    assert paint.two_lines("輸入金額，或先掃描會員卡。", font, whole - 1) == ["輸入金額，", "或先掃描會員卡。"]
    whole = paint.advance("鮮肉水餃（10 顆）", font)
    assert paint.two_lines("鮮肉水餃（10 顆）", font, whole - 1) == ["鮮肉水餃", "（10 顆）"]


def test_latin_words_and_numbers_stay_whole(app: QApplication) -> None:
    font = theme.current().font(Role.BODY)
    assert not paint.may_break("1,240", 2)
    assert not paint.may_break("Beef", 2)
    whole = paint.advance("Beef noodle soup", font)
    assert paint.two_lines("Beef noodle soup", font, whole - 1) in (["Beef", "noodle soup"], ["Beef noodle", "soup"])


def test_a_long_name_breaks_after_its_point(app: QApplication) -> None:
    font = theme.current().font(Role.STRONG)
    name = "司马·阿布都热西提·买买提江·艾合买提"
    first, second = paint.two_lines(name, font, paint.advance(name, font) * 0.7)
    assert first.endswith("·") and not second.startswith("·")
