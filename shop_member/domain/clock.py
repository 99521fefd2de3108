"""Time: UTC instants as fixed-width text, and the shop's business day (S11)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Where the present comes from; tests and the demo bring their own."""

    def now(self) -> datetime:
        """Return the present as an aware UTC datetime."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class FixedClock:
    """A clock that stands where it is put."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def advance(self, step: timedelta) -> None:
        """Move on by `step`."""
        self.at += step


def utc_text(at: datetime) -> str:
    """Return `2026-11-21T04:05:06.123456Z`, always 27 characters, so that text order is time order."""
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return f"{at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"


def from_utc_text(text: str) -> datetime:
    """Return the aware instant of `utc_text`; another form raises ValueError."""
    if len(text) != 27 or text[10] != "T" or text[26] != "Z":
        raise ValueError(f"{text[:40]!r} is no instant")
    return datetime.fromisoformat(text)  # a tenth of what strptime costs, and every sale asks


def business_date(at: datetime, zone: ZoneInfo, day_ends: time) -> date:
    """Return the business day of an instant: the local date, or the day before while local time is before `day_ends`."""
    local = at.astimezone(zone)
    return local.date() - timedelta(days=1) if local.time() < day_ends else local.date()
