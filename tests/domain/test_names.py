"""Names as they are shown and addressed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.names import greeting, initials, is_han_name, shown, surname


@pytest.mark.parametrize(
    ("name", "family", "short", "shape"),
    [
        ("陳小明", "陳", "陳", "陳小明"),
        ("陳 小明", "陳", "陳", "陳小明"),
        ("歐陽娜娜", "歐陽", "歐陽", "歐陽娜娜"),
        ("歐陽", "歐", "歐", "歐陽"),
        ("阿不都·热合曼", "阿", "阿", "阿不都·热合曼"),
        ("Amy Chen", "Chen", "AC", "Amy Chen"),
        ("amy", "amy", "A", "amy"),
        ("Zoë van der Berg", "Berg", "ZB", "Zoë van der Berg"),
        ("Hsiao-Ming Wang", "Wang", "HW", "Hsiao-Ming Wang"),
        ("王 mei", "mei", "王", "王 mei"),
        ("さくら", "さくら", "さ", "さくら"),
        ("", "", "", ""),
        ("😀", "😀", "😀", "😀"),
    ],
)
def test_parts(name: str, family: str, short: str, shape: str) -> None:
    assert (surname(name), initials(name), shown(name)) == (family, short, shape)


def test_greeting_only_where_the_gender_is_known() -> None:
    assert greeting("陳美玲", "female", "zh_TW") == "陳小姐"
    assert greeting("陈美玲", "female", "zh_CN") == "陈女士"
    assert greeting("司馬懿", "male", "zh_TW") == "司馬先生"
    assert greeting("陳美玲", "unsaid", "zh_TW") == "陳美玲"
    assert greeting("陳美玲", "female", "en") == "陳美玲"
    assert greeting("Amy Chen", "female", "zh_TW") == "Amy Chen"


@given(st.text(max_size=40))
def test_any_text(name: str) -> None:
    assert len(initials(name)) <= 6
    assert shown(name) == name or is_han_name(name)
    surname(name)
