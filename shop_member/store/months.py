"""Locked months in the file."""

from __future__ import annotations

from datetime import date

from shop_member.domain.changes import Changes
from shop_member.domain.dates import month_end, months_later
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.views import LockedMonth
from shop_member.store.heads import HeadReads
from shop_member.store.session import Session

_LAST_OF_MONTH = "SELECT COALESCE(MAX(seq), 0) FROM entry WHERE business_date <= :last"


class MonthRepository(HeadReads):
    """Locked months, and what heads their papers; locking one closes every month before it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._open: tuple[date | None] | None = None
        """The first open day as this unit of work knows it."""

    def first_open_day(self) -> date | None:
        """Return the first business day that may still be booked on, or None while no month is locked."""
        if self._open is None:
            month = self._session.scalar("SELECT MAX(month) FROM locked_month")
            self._open = (None if month is None else months_later(date.fromisoformat(f"{month}-01"), 1),)
        return self._open[0]

    def lock(self, month: str, at: str) -> LockedMonth:
        """Lock a month (`2026-11`) with the last entry it may show. Refuses: MONTH_LOCKED for one that is."""
        first = date.fromisoformat(f"{month}-01")
        open_day = self.first_open_day()
        if open_day is not None and first < open_day:
            raise Refusal(Refused.MONTH_LOCKED, month=month)
        seq = int(self._session.scalar(_LAST_OF_MONTH, {"last": month_end(first).isoformat()}))
        head = self._session.scalar("SELECT hash FROM entry WHERE seq = :seq", {"seq": seq})
        row = {"month": month, "last_seq": seq, "head_hash": head or "", "locked_at": at}
        self._session.execute(
            "INSERT INTO locked_month VALUES (:month, :last_seq, :head_hash, :locked_at, :seal)",
            self._session.sealed("locked_month", row),
        )
        self._open = None
        self._session.changes |= Changes.LEDGER
        return LockedMonth(month, seq, str(row["head_hash"]), at)

    def get(self, month: str) -> LockedMonth | None:
        """Return how a month was locked, or None for one that was not locked itself."""
        row = self._session.one(
            "SELECT month, last_seq, head_hash, locked_at FROM locked_month WHERE month = :month", {"month": month}
        )
        return None if row is None else LockedMonth(**row)

    def all(self) -> tuple[LockedMonth, ...]:
        """Return every locked month, newest first."""
        rows = self._session.all("SELECT month, last_seq, head_hash, locked_at FROM locked_month ORDER BY month DESC")
        return tuple(LockedMonth(**row) for row in rows)
