"""Days as the shop counts them: inclusive business days (rules.md, Dates)."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum


def month_end(day: date, months: int = 0) -> date:
    """Return the last day of the month that lies `months` after the month of `day`."""
    year, month = _month(day, months)
    return date(year, month, monthrange(year, month)[1])


def months_later(day: date, months: int) -> date:
    """Return the same day of a later month, clipped to its end: 31 January + 1 → 28 or 29 February."""
    year, month = _month(day, months)
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def term_end(first: date, months: int) -> date:
    """Return the last day of a term of N months: 20 July + 12 → 19 July; 31 January + 1 → the last of February."""
    year, month = _month(first, months)
    if first.day > monthrange(year, month)[1]:
        return date(year, month, monthrange(year, month)[1])
    return date(year, month, first.day) - timedelta(days=1)


def next_fixed(day: date, month: int, day_of_month: int) -> date:
    """Return the next yearly date strictly after `day`; 29 February is the 28th in ordinary years."""
    for year in (day.year, day.year + 1):
        found = date(year, month, min(day_of_month, monthrange(year, month)[1]))
        if found > day:
            return found
    raise ValueError(f"no {month}-{day_of_month} after {day}")


def within(day: date, first: date | None, last: date | None) -> bool:
    """Say whether a day lies in an inclusive span that may be open at either end."""
    return (first is None or first <= day) and (last is None or day <= last)


def _month(day: date, months: int) -> tuple[int, int]:
    count = day.year * 12 + day.month - 1 + months
    return count // 12, count % 12 + 1


class ExpiryKind(StrEnum):
    """How the last valid day of a lot follows from the day it was earned (P2)."""

    NEVER = "never"
    DAYS = "days"
    MONTHS = "months"
    MONTH_END = "month_end"
    FIXED = "fixed"
