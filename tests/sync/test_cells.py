"""Cells are harmless for spreadsheets and come back exactly; what a spreadsheet makes of digits is recognised (X4)."""

from __future__ import annotations

import csv
import io
import unicodedata
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from shop_member.domain.cells import CameBack, came_back, check_text, days, guard, is_scientific, read_day, unguard
from shop_member.domain.errors import Refusal, Refused

NASTY = st.text(st.sampled_from("=+-@\t\r\n'\"|%＝＋－＠ 　,;0123456789eE.abcé陳"), max_size=12)
RUNS = frozenset("=+-@\t\r\n|%")


@given(st.text() | NASTY)
@example("=1+1")
@example("'=1+1")
@example("''")
@example("＝cmd|' /C calc'!A0")
@example("0912345678")
@example("1042-9")
@example("TRUE")
@example(" =1")
def test_a_cell_comes_back_as_it_was(text: str) -> None:
    assert unguard(guard(text)) == text


@given(st.text() | NASTY)
def test_no_cell_begins_as_a_formula(text: str) -> None:
    cell = guard(text)
    assert cell == "" or cell[0] not in RUNS
    assert cell == "" or unicodedata.normalize("NFKC", cell)[:1] not in RUNS
    assert cell == "" or cell.lstrip(" \u3000\u00a0")[:1] not in RUNS


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])) | NASTY, min_size=2, max_size=5))
def test_cells_survive_the_file(texts: list[str]) -> None:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow([guard(text) for text in texts])
    (row,) = csv.reader(io.StringIO(out.getvalue(), newline=""), strict=True)
    assert [unguard(cell) for cell in row] == texts


@given(st.integers(0, 10**18).map(str) | st.from_regex(r"[0-9]{1,4}-[0-9]{1,3}", fullmatch=True))
def test_digits_are_marked_as_text(text: str) -> None:
    assert guard(text) == "'" + text


@pytest.mark.parametrize("text", ["陳美玲", "O'Brien", "a=b", "x@y.example", "01a06c13-3bf8-76f4-97a8-4f9cc33ed6c8"])
def test_harmless_texts_stay_as_they_are(text: str) -> None:
    assert guard(text) == text
    assert unguard(text) == text


@pytest.mark.parametrize(
    ("kept", "cell", "says"),
    [
        ("0912345678", "0912345678", CameBack.SAME),
        ("0912345678", "'0912345678", CameBack.SAME),
        ("0912345678", "912345678", CameBack.SAME),
        ("+886912345678", "886912345678", CameBack.SAME),
        ("+886912345678", "8.86912E+11", CameBack.SAME),
        ("+886912345678", "8.86913E+11", CameBack.UNCLEAR),
        ("1234567890123456", "1234567890123450", CameBack.SAME),
        ("1234567890123456", "1234567890123460", CameBack.UNCLEAR),
        ("0912345678", "0922333444", CameBack.OTHER),
        ("0912345678", "", CameBack.OTHER),
        ("0912-345-678", "9.1E+8", CameBack.UNCLEAR),
        ("999999", "1E+06", CameBack.SAME),
        ("0912345678", "1.23E+15", CameBack.UNCLEAR),
    ],
)
def test_what_a_spreadsheet_makes_of_digits(kept: str, cell: str, says: CameBack) -> None:
    assert came_back(kept, cell) is says


@given(st.integers(10**8, 10**17), st.integers(1, 9))
def test_scientific_notation_of_the_same_number_is_the_same(number: int, places: int) -> None:
    from decimal import ROUND_HALF_UP, Decimal

    exponent = len(str(number)) - 1
    shown = (Decimal(number) / Decimal(10) ** exponent).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    if shown >= 10:
        shown, exponent = (shown / 10).quantize(Decimal(1).scaleb(-places)), exponent + 1
    assert came_back(str(number), f"{shown}E+{exponent}") is CameBack.SAME


@pytest.mark.parametrize("cell", ["1.23E+15", "1.23457E+11", "1,23E+15", "'1.23E+15", "8E12"])
def test_lost_digits_are_refused_with_the_reason(cell: str) -> None:
    assert is_scientific(cell)
    with pytest.raises(Refusal) as refused:
        check_text(cell)
    assert refused.value.code is Refused.DIGITS_LOST


def test_days() -> None:
    assert (
        days("2026-11-22") == days("2026/11/22") == days("22.11.2026") == days("2026年11月22日") == {date(2026, 11, 22)}
    )
    assert days("03/04/2026") == {date(2026, 3, 4), date(2026, 4, 3)}
    assert days("2026-02-30") == days("soon") == frozenset()
    assert read_day("") is None
    assert read_day("2026-11-22 00:00:00") == date(2026, 11, 22)
    with pytest.raises(Refusal) as refused:
        read_day("03/04/2026")
    assert refused.value.code is Refused.DAY_NOT_CLEAR
