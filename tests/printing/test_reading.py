"""The measuring tools see what they are there to see."""

from __future__ import annotations

from shop_member.printing.layout import Sheet
from tests.printing.reading import outside, overlapping


def test_texts_over_each_other_are_seen() -> None:
    sheet = Sheet("en")
    sheet.text(10, 20, "Principal", 10)
    sheet.text(40, 24, "1,000", 10)
    assert overlapping(sheet.page(200, 100)) == [("Principal", "1,000")]


def test_texts_beside_and_under_each_other_are_fine() -> None:
    sheet = Sheet("en")
    sheet.text(10, 20, "Principal", 10)
    sheet.text(80, 20, "1,000", 10)
    sheet.text(10, 30, "Bonus", 10)
    assert overlapping(sheet.page(200, 100)) == []


def test_a_text_that_leaves_the_page_is_seen() -> None:
    sheet = Sheet("en")
    sheet.text(180, 20, "1,000,000", 10)
    sheet.text(10, 2, "high", 10)
    sheet.text(10, 99.5, "low", 10)
    assert outside(sheet.page(200, 100)) == ["1,000,000", "high", "low"]
