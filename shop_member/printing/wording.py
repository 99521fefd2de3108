"""Words of a document in the paper's own language, whatever the window speaks."""

from __future__ import annotations

from datetime import date

from shop_member import formats
from shop_member.domain.amounts import POINTS, Amount
from shop_member.domain.documents import PercentOff, Value, Wording
from shop_member.i18n import translate


def say(words: Wording, language: str) -> str:
    """Return the shop's own text as it stands, or a phrase translated and filled; a missing value shows as –."""
    if isinstance(words, str):
        return words
    text = translate(words.context, words.source, words.n, language)
    if not words.values:
        return text
    return text.format_map(_Blank((name, _value(value, language)) for name, value in words.values))


def short_day(value: date, language: str) -> str:
    """Return day and month as rows carry them: 10/03 in Taiwan, 10-03 on the mainland, 3 Oct in English."""
    if language.startswith("zh"):
        return value.strftime("%m/%d" if language == "zh_TW" else "%m-%d")
    return f"{value.day} {_MONTHS[value.month - 1]}"


def short_month(value: date, language: str) -> str:
    """Return a month as a chart labels it: 10 in Chinese, Oct in English."""
    return str(value.month) if language.startswith("zh") else _MONTHS[value.month - 1]


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _value(value: Value, language: str) -> str:
    if isinstance(value, Amount):
        return formats.number(value) if value.asset == POINTS else formats.money(value)
    if isinstance(value, date):
        return formats.day(value, language)
    if isinstance(value, PercentOff):
        return formats.percent_off(value.per_mille, language)
    return f"{value:,}" if isinstance(value, int) else value


class _Blank(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "–"
