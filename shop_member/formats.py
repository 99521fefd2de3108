"""Amounts, dates and percentages as people of each language write them (words.md 4.2); for screens and paper alike."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from shop_member.domain.amounts import Amount

MINUS = "\u2212"
_SYMBOLS = {"TWD": "NT$", "CNY": "¥", "JPY": "¥", "HKD": "HK$", "USD": "$", "EUR": "€", "GBP": "£", "SGD": "S$"}


def symbol(code: str) -> str:
    """Return the sign of a currency, or its code where it has no common sign."""
    return _SYMBOLS.get(code, code + "\u00a0")


def number(amount: Amount, *, plus: bool = False) -> str:
    """Return grouped digits with U+2212 as minus and, if asked, a plus: `1,602`, `−12.50`, `+50`."""
    whole, point, fraction = abs(amount).plain().partition(".")
    sign = MINUS if amount.units < 0 else "+" if plus and amount.units > 0 else ""
    return f"{sign}{int(whole):,}{point}{fraction}"


def money(amount: Amount, *, plus: bool = False) -> str:
    """Return the amount with its sign in front: `NT$1,602`, `−¥12.00`."""
    text = number(amount, plus=plus)
    sign, digits = (text[0], text[1:]) if text[0] in MINUS + "+" else ("", text)
    return sign + symbol(amount.asset.code) + digits


def day(value: date, language: str) -> str:
    """Return a date as the language writes it: 2026/11/21 in Taiwan, 2026-11-21 on the mainland and in English."""
    return value.strftime("%Y/%m/%d" if language == "zh_TW" else "%Y-%m-%d")


def month(value: date, language: str) -> str:
    """Return a month: `2026 年 10 月` or `October 2026`."""
    if language.startswith("zh"):
        return f"{value.year}\u2009年\u2009{value.month}\u2009月"
    names = "January February March April May June July August September October November December".split()
    return f"{names[value.month - 1]} {value.year}"


def moment(value: datetime, zone: ZoneInfo, language: str) -> str:
    """Return day and 24-hour time in the shop's zone."""
    local = value.astimezone(zone)
    return f"{day(local.date(), language)} {local:%H:%M}"


def percent_off(per_mille: int, language: str) -> str:
    """Return a discount as the language says it, from tenths of a percent: 50 → `5% off`, `95 折`; 1000 → free.

    Chinese names what is paid in tenths, without a trailing zero (10 % off → 9 折, 12.5 % → 87.5 折), never 0 折.
    """
    if language.startswith("zh"):
        if per_mille >= 1000:
            return "免費" if language == "zh_TW" else "免费"
        paid = (1000 - per_mille) / 10
        text = f"{paid:g}"
        return (text[:-1] if text.endswith("0") and "." not in text else text) + " 折"
    return "free" if per_mille >= 1000 else f"{per_mille / 10:g}% off"
