"""A segment: a filter on members, for campaigns, lists and statements (C6, R3). Every stated condition has to hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shop_member.domain import records
from shop_member.domain.ranges import require_rule


@dataclass(frozen=True, slots=True)
class Segment:
    """Which members are meant. Days are business days, inclusive; money in units; nothing stated = every member.

    `silent_days`: no visit in the last N days; `visits` and `spend` are the least within `within_days` (0 = ever).
    """

    tiers: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    """Any of them."""
    joined_from: date | None = None
    joined_to: date | None = None
    birthday_month: int | None = None
    gender: str = ""
    with_consent: bool = False
    silent_days: int | None = None
    visits: int = 0
    spend: int = 0
    within_days: int = 0
    points: int = 0
    stored: int = 0
    """Principal and bonus together."""

    def __post_init__(self) -> None:
        require_rule(self.birthday_month is None or 1 <= self.birthday_month <= 12, "segment.birthday_month")
        least = (self.visits, self.spend, self.within_days, self.points, self.stored, self.silent_days or 0)
        require_rule(min(least) >= 0, "segment")

    def to_json(self) -> str:
        """Return the canonical text."""
        return records.to_json(self)

    @classmethod
    def from_json(cls, text: str) -> Segment:
        """Return the segment of a text. Refuses: RECORD_NOT_READABLE, RULES_NOT_VALID, each with the field."""
        return records.from_json(cls, text)
