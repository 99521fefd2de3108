"""A moment of trading: the business day, the calendar day and the minute, and hours that may pass midnight (rules.md)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from shop_member.domain.errors import Refusal, Refused

MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Moment:
    """When a bill is made: `on` the business day, `calendar` the day on the clock, `minute` of that day, shop time."""

    on: date
    calendar: date
    minute: int = 12 * 60

    @classmethod
    def midday(cls, on: date) -> Moment:
        """Return noon of a business day, for prices that no hour matters to."""
        return cls(on, on)


@dataclass(frozen=True, slots=True)
class Hours:
    """A span of the day in minutes, from inclusive, to exclusive; 22:00-02:00 belongs to the day it starts on."""

    from_minute: int
    to_minute: int

    def __post_init__(self) -> None:
        if not (0 <= self.from_minute < MINUTES and 0 < self.to_minute <= MINUTES):
            raise Refusal(Refused.RULES_NOT_VALID, field="hours")
        if self.from_minute == self.to_minute:
            raise Refusal(Refused.RULES_NOT_VALID, field="hours")

    def day_of(self, moment: Moment) -> date | None:
        """Return the day that a moment inside these hours belongs to, or None if it lies outside."""
        if self.from_minute < self.to_minute:
            return moment.on if self.from_minute <= moment.minute < self.to_minute else None
        if moment.minute >= self.from_minute:
            return moment.calendar
        return moment.calendar - timedelta(days=1) if moment.minute < self.to_minute else None
