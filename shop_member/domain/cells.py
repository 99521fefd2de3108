"""Cells of a CSV file: made harmless for spreadsheets and read back exactly (X4), and what spreadsheets make of digits.

One mark does both jobs: an apostrophe before any text that a spreadsheet would run as a formula or turn into a number
or a date. A text that begins with an apostrophe gets one more, so that reading back is exact for every text.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from enum import Enum

from shop_member.domain.errors import Refusal, Refused

MARK = "'"

_RUNS = frozenset("=+-@\t\r\n|%")
# Digits with what numbers, dates, times and percentages are written with; full-width forms are folded first.
_TURNS = re.compile(
    r"[\s\u00a0]*[(]?[$¥€£]?[0-9.,][0-9.,:/\-\s\u00a0年月日]*(?:e[+-]?[0-9]+)?[%)]?\s*(?:am|pm)?", re.IGNORECASE
)
_TRUTH = frozenset({"true", "false", "wahr", "falsch", "vrai", "faux"})
_SCIENTIFIC = re.compile(r"[+-]?([0-9])(?:[.,]([0-9]+))?[eE]\+?([0-9]{1,3})", re.ASCII)
_DIGITS = re.compile(r"\+?[0-9]+", re.ASCII)
_DAY = re.compile(r"([0-9]{1,4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,4})日?(?:[ T]0?0:00(?::00)?)?", re.ASCII)
_EXCEL_DIGITS = 15
"""A spreadsheet keeps this many digits of a number and makes noughts of the rest."""


def guard(text: str) -> str:
    """Return the text as a cell that every spreadsheet shows as this text; `unguard` gives it back unchanged."""
    return MARK + text if _needs_mark(text) else text


def unguard(cell: str) -> str:
    """Return the text of a cell that `guard` wrote; other people's apostrophes stay where they are."""
    return cell[1:] if cell.startswith(MARK) and _needs_mark(cell[1:]) else cell


def _needs_mark(text: str) -> bool:
    if not text:
        return False
    plain = unicodedata.normalize("NFKC", text)
    start = plain.lstrip(" \u00a0\u3000\u200b\ufeff")
    if text[0] in _RUNS or plain[:1] in _RUNS or start[:1] in _RUNS or text.startswith(MARK):
        return True
    return bool(_TURNS.fullmatch(plain)) or start.strip().casefold() in _TRUTH


def is_scientific(cell: str) -> bool:
    """Tell whether a spreadsheet wrote a long number as `1.23E+15`, whose last digits are lost."""
    return _SCIENTIFIC.fullmatch(unguard(cell).strip()) is not None


def check_text(cell: str) -> str:
    """Return the text of a cell that holds an id, phone or code. Refuses: DIGITS_LOST (text) for `1.23E+15` (X3)."""
    text = unguard(cell).strip()
    if _SCIENTIFIC.fullmatch(text):
        raise Refusal(Refused.DIGITS_LOST, text=text[:40])
    return text


class CameBack(Enum):
    """What a cell of digits says after a spreadsheet had it."""

    SAME = "same"
    OTHER = "other"
    UNCLEAR = "unclear"


def came_back(kept: str, cell: str) -> CameBack:
    """Compare digits as the shop keeps them with what came back from a spreadsheet (rules.md, CSV).

    Lost leading noughts, a lost plus, `8.86912E+11` and sixteen digits rounded are SAME where they fit what was kept;
    a scientific or rounded number that does not fit is UNCLEAR, since nobody can tell what was meant.
    """
    text = unguard(cell).strip()
    if text == kept:
        return CameBack.SAME
    digits = kept.removeprefix("+")
    if not _DIGITS.fullmatch(kept):
        return CameBack.UNCLEAR if _SCIENTIFIC.fullmatch(text) else CameBack.OTHER
    if found := _SCIENTIFIC.fullmatch(text):
        return CameBack.SAME if _rounds_to(digits.lstrip("0"), found) else CameBack.UNCLEAR
    if not _DIGITS.fullmatch(text):
        return CameBack.OTHER
    number = digits.lstrip("0")
    if text == number:
        return CameBack.SAME
    cut = number[:_EXCEL_DIGITS] + "0" * max(0, len(number) - _EXCEL_DIGITS)
    if len(number) > _EXCEL_DIGITS and text == cut:
        return CameBack.SAME
    if len(text) > _EXCEL_DIGITS and text.endswith("0" * (len(text) - _EXCEL_DIGITS)):
        return CameBack.UNCLEAR
    return CameBack.OTHER


def _rounds_to(number: str, found: re.Match[str]) -> bool:
    """Tell whether a whole number, rounded half up to as many digits, is the scientific one."""
    shown = found[1] + (found[2] or "")
    if len(shown) > len(number):
        return shown.rstrip("0") == number.rstrip("0") and int(found[3]) == len(number) - 1
    dropped = len(number) - len(shown)
    rounded = (int(number) + (5 * 10 ** (dropped - 1) if dropped else 0)) // 10**dropped
    return str(rounded).rstrip("0") == shown.rstrip("0") and int(found[3]) == len(number) - 1 + (
        len(str(rounded)) - len(shown)
    )


def days(cell: str) -> frozenset[date]:
    """Return every day a cell may mean: one for `2026-11-22`, two for `03/04/2026`, none for no day at all."""
    found = _DAY.fullmatch(unguard(unicodedata.normalize("NFKC", cell)).strip())
    if found is None:
        return frozenset()
    first, second, third = (int(part) for part in found.groups())
    if len(found[1]) == 4:
        orders = [(first, second, third)]
    elif len(found[3]) == 4:
        orders = [(third, first, second), (third, second, first)]
    else:
        return frozenset()
    meant = set()
    for year, month, day in orders:
        try:
            meant.add(date(year, month, day))
        except ValueError:
            continue
    return frozenset(meant)


def read_day(cell: str) -> date | None:
    """Return the day of a cell, None for an empty one. Refuses: DAY_NOT_CLEAR (text) for none or for two of them."""
    if not cell.strip():
        return None
    meant = days(cell)
    if len(meant) != 1:
        raise Refusal(Refused.DAY_NOT_CLEAR, text=cell.strip()[:40])
    return next(iter(meant))
