"""How long what was won or sold on a day stays valid (P2; rules.md, Dates)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from shop_member.domain.dates import ExpiryKind, month_end, next_fixed, term_end
from shop_member.domain.ranges import require_rule


@dataclass(frozen=True, slots=True)
class Expiry:
    """Which is the last valid day of what was earned on a day (P2); grace days come on top."""

    kind: ExpiryKind = ExpiryKind.NEVER
    count: int = 0
    """Days for DAYS, months for MONTHS and MONTH_END."""
    month: int = 12
    day: int = 31
    grace_days: int = 0

    def __post_init__(self) -> None:
        require_rule(self.count >= 0, "expiry.count")
        require_rule(self.kind is not ExpiryKind.MONTHS or self.count >= 1, "expiry.count")
        require_rule(1 <= self.month <= 12 and 1 <= self.day <= 31, "expiry.day")
        require_rule(self.grace_days >= 0, "expiry.grace_days")

    def last_day(self, earned_on: date) -> date | None:
        """Return the last valid day, or None for never; fixed when earned, so a later policy leaves it alone."""
        if self.kind is ExpiryKind.NEVER:
            return None
        if self.kind is ExpiryKind.DAYS:
            end = earned_on + timedelta(days=self.count)
        elif self.kind is ExpiryKind.MONTHS:
            end = term_end(earned_on, self.count)
        elif self.kind is ExpiryKind.MONTH_END:
            end = month_end(earned_on, self.count)
        else:
            end = next_fixed(earned_on, self.month, self.day)
        return end + timedelta(days=self.grace_days)


NEVER = Expiry()
"""Without a last day."""
