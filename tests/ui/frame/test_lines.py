"""How words become lines: by the rules of Chinese, with a gap before figures, none left alone, all on one grid."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.label import Label


@given(st.text("天地玄黃宇宙洪荒，。（）「」：ab12 ", max_size=60), st.integers(60, 400))
def test_wrapped_lines_fit_and_obey_the_rules_of_punctuation(app: QApplication, words: str, width: int) -> None:
    font = Theme("zh_TW").font(theme.Role.BODY)
    lines = paint.wrapped(words, font, width)
    assert "".join(lines).replace(" ", "") == words.replace(" ", "")
    assert all(paint.advance(line, font) <= width + 1 for line in lines)


@pytest.mark.parametrize("width", range(112, 400, 7))
def test_no_line_begins_with_what_closes_nor_ends_with_what_opens(app: QApplication, width: int) -> None:
    font = Theme("zh_TW").font(theme.Role.BODY)
    words = "餘額不足（還差「37」）：請先付現金，或刷卡。補印收據（副本）、退款，都在這裡。"
    for line in paint.wrapped(words, font, width):
        assert line[0] not in "，。）」：、"
        assert line[-1] not in "（「"


@pytest.mark.parametrize(
    ("words", "set_as"),
    [
        ("已選80張，共80張", "已選 80 張，共 80 張"), ("按F2用手機", "按 F2 用手機"), ("本金NT$1,660：請", "本金 NT$1,660：請"),
        ("贈金+120", "贈金 +120"), ("5%折扣", "5% 折扣"), ("2026 年 10 月", "2026 年 10 月"), ("卡號 1042-7", "卡號 1042-7"),
        ("1,402", "1,402"), ("F2 Find", "F2 Find"), ("「37」", "「37」"),
    ],
)  # fmt: skip
def test_a_gap_parts_chinese_from_figures(app: QApplication, words: str, set_as: str) -> None:
    font = Theme("zh_TW").font(theme.Role.BODY)
    assert paint.spaced(words) == set_as
    assert paint.advance(words, font) == paint.advance(set_as, font)


def test_a_lonely_last_word_gets_company(app: QApplication) -> None:
    font = Theme("zh_TW").font(theme.Role.BODY)
    words = "印表機沒有回應（缺紙）：檢查後再列印一次。"
    alone = paint.advance(words[:-2], font) + 1
    lines = paint.wrapped(words, font, alone)
    assert len(lines) == 2 and paint.advance(lines[-1], font) >= 3 * font.pixelSize()
    assert paint.wrapped(words, font, 2000) == [words]
    halves = paint.wrapped(words, font, alone, even=True)
    assert abs(paint.advance(halves[0], font) - paint.advance(halves[1], font)) <= 3 * font.pixelSize()


def test_one_line_and_many_stand_on_the_same_grid(app: QApplication) -> None:
    theme.apply(app, Theme("zh_TW"))
    pictures = []
    for wrap in (False, True):
        label = Label("會員卡 1,402", wrap=wrap)
        label.resize(200, label.heightForWidth(200))
        pictures.append(label.grab().toImage())
        assert label.height() == Theme("zh_TW").line(theme.Role.BODY)
    assert pictures[0] == pictures[1]
