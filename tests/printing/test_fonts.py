"""Type: right faces, nothing wider than its room, any text at all."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.printing.fonts import ELLIPSIS, PLACEHOLDER, typeface, visible

LANGUAGES = ("en", "zh_TW", "zh_CN")
_NEVER_FIRST = "。，、；：？！）」』】》"
_NEVER_LAST = "（「『【《"
prose = st.text(
    st.sampled_from("本金可隨時退還贈不折現請參閱店內公告（）「」，。！Member card 1,602.5% O’Brien"), max_size=80
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "name",
    ["陳美玲", "赠馆", "髙﨑渋谷あかね", "Łukasz Čapek", "Nguyễn Thị Ánh", "Þórður O’Brien", "Ωμέγα Привет"],
)
def test_every_name_of_the_region_has_its_glyphs(language: str, name: str) -> None:
    for bold in (False, True):
        runs = typeface(language, bold).runs(name)
        assert "".join(run.text for run in runs) == visible(name)
        assert PLACEHOLDER not in "".join(run.text for run in runs)


def test_the_face_goes_by_the_language_and_falls_back_by_glyph() -> None:
    assert [run.face for run in typeface("zh_TW").runs("贈金")] == ["NotoSansTC-Regular"]
    assert [run.face for run in typeface("zh_CN").runs("贈金")] == ["NotoSansSC-Regular"]
    assert {run.text: run.face for run in typeface("zh_TW").runs("贈赠")} == {
        "贈": "NotoSansTC-Regular",
        "赠": "NotoSansSC-Regular",
    }


def test_a_word_stays_in_one_face_when_one_letter_is_missing() -> None:
    assert len(typeface("zh_TW").runs("Łukasz")) == 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("👍", "□"),
        ("👨‍👩‍👧", "□"),
        ("👍🏽🇹🇼", "□□"),
        ("a\tb\nc", "a b c"),
        ("a\u202eb\x00c", "abc"),
        ("e\u0301", "é"),
        ("\ud800", "□"),
    ],
)
def test_what_no_face_has_shows_as_a_box_once(text: str, shown: str) -> None:
    assert "".join(run.text for run in typeface("en").runs(text)) == shown


@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
def test_any_text_is_measured_and_shortened(text: str, language: str) -> None:
    face = typeface(language)
    fitted = face.fit(text, 10, 60)
    assert face.width(fitted, 10) <= 60 + 1e-6
    assert fitted == visible(text) or fitted.endswith(ELLIPSIS)


@given(prose, st.floats(30, 200), st.sampled_from(LANGUAGES), st.booleans())
def test_wrapped_lines_fit_and_lose_nothing(text: str, room: float, language: str, spaced: bool) -> None:
    face = typeface(language)
    lines = face.wrap(text, 9, room, spaced=spaced)
    assert all(face.width(line, 9) <= room + 1e-6 for line in lines)
    assert _bare("".join(lines)) == _bare(visible(text))


@given(st.text(st.sampled_from("本金可隨時退還（「」），。"), min_size=2, max_size=60))
def test_lines_do_not_begin_or_end_where_chinese_forbids_it(text: str) -> None:
    lines = typeface("zh_TW").wrap(text, 10, 105)
    # Eleven signs of punctuation in a row leave no choice, so only lines with a choice are judged.
    for one, two in pairwise(lines):
        if any(letter not in _NEVER_FIRST + _NEVER_LAST for letter in one[1:-1]):
            assert two[0] not in _NEVER_FIRST or all(letter in _NEVER_FIRST + _NEVER_LAST for letter in one[1:])
            assert one[-1] not in _NEVER_LAST or all(letter in _NEVER_FIRST + _NEVER_LAST for letter in one[1:])


def test_figures_and_words_stay_whole() -> None:
    lines = typeface("zh_TW").wrap("本次儲值 NT$12,345.00 元，含贈金 1,250 元", 10, 90)
    assert any("NT$12,345.00" in line for line in lines)
    assert any("1,250" in line for line in lines)


def test_a_limit_of_lines_ends_in_an_ellipsis() -> None:
    lines = typeface("en").wrap("one two three four five six seven eight nine ten", 10, 60, 2)
    assert len(lines) == 2
    assert lines[-1].endswith(ELLIPSIS)


def test_digits_are_tabular() -> None:
    for language in LANGUAGES:
        for bold in (False, True):
            face = typeface(language, bold)
            assert len({round(face.width(digit, 10), 4) for digit in "0123456789"}) == 1


def _bare(text: str) -> str:
    return text.replace(" ", "").replace("\u2009", "")
