"""Shifts in the file: at most one open per till, a closed one never changes."""

from __future__ import annotations

from datetime import date
from typing import Any

from shop_member.domain.changes import Changes
from shop_member.domain.shop import Shift
from shop_member.store.session import Session

_COLUMNS = """id, till, number, business_date, opened_at, opened_by, opening_float, closed_at, closed_by, counted, difference,
to_safe"""
_ADD = f"""
INSERT INTO shift ({_COLUMNS}, seal) VALUES (:id, :till, :number, :business_date, :opened_at, :opened_by, :opening_float,
  :closed_at, :closed_by, :counted, :difference, :to_safe, :seal)
"""
_OPEN = f"SELECT {_COLUMNS} FROM shift WHERE till = :till AND closed_at IS NULL"
_CLOSE = """
UPDATE shift SET closed_at = :closed_at, closed_by = :closed_by, counted = :counted, difference = :difference,
  to_safe = :to_safe, seal = :seal
WHERE id = :id AND closed_at IS NULL
"""


class ShiftRepository:
    """Reads and writes the turns at the drawer."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def next_number(self, till: str) -> int:
        """Return the number of a till's next shift."""
        return int(
            self._session.scalar("SELECT COALESCE(MAX(number), 0) + 1 FROM shift WHERE till = :till", {"till": till})
        )

    def add(self, shift: Shift) -> None:
        """Open a shift."""
        row = {
            "id": shift.id,
            "till": shift.till,
            "number": shift.number,
            "business_date": shift.business_date.isoformat(),
            "opened_at": shift.opened_at,
            "opened_by": shift.opened_by,
            "opening_float": shift.opening_float,
            "closed_at": shift.closed_at,
            "closed_by": shift.closed_by,
            "counted": shift.counted,
            "difference": shift.difference,
            "to_safe": shift.to_safe,
        }
        self._session.execute(_ADD, self._session.sealed("shift", row))
        self._session.changes |= Changes.SHIFT

    def close(
        self, shift_id: str, *, closed_at: str, closed_by: str, counted: int, difference: int, to_safe: int
    ) -> None:
        """Close an open shift; units of the currency. One that is closed or unknown is a programming error (LookupError)."""
        row = self._session.one(f"SELECT {_COLUMNS} FROM shift WHERE id = :id AND closed_at IS NULL", {"id": shift_id})
        if row is None:
            raise LookupError(f"no open shift {shift_id}")
        row |= {
            "closed_at": closed_at,
            "closed_by": closed_by,
            "counted": counted,
            "difference": difference,
            "to_safe": to_safe,
        }
        self._session.execute(_CLOSE, self._session.sealed("shift", row))
        self._session.changes |= Changes.SHIFT

    def open_on(self, till: str) -> Shift | None:
        """Return the open shift of a till, or None."""
        return _optional(self._session.one(_OPEN, {"till": till}))

    def all_open(self) -> tuple[Shift, ...]:
        """Return every open shift, by till."""
        rows = self._session.all(f"SELECT {_COLUMNS} FROM shift WHERE closed_at IS NULL ORDER BY till")
        return tuple(_shift(row) for row in rows)

    def get(self, shift_id: str) -> Shift | None:
        """Return a shift, or None."""
        return _optional(self._session.one(f"SELECT {_COLUMNS} FROM shift WHERE id = :id", {"id": shift_id}))

    def latest(self, till: str, limit: int = 60) -> tuple[Shift, ...]:
        """Return shifts of a till, newest first."""
        rows = self._session.all(
            f"SELECT {_COLUMNS} FROM shift WHERE till = :till ORDER BY number DESC LIMIT :limit",
            {"till": till, "limit": limit},
        )
        return tuple(_shift(row) for row in rows)

    def last_closed(self, till: str) -> Shift | None:
        """Return the shift of a till that was closed last, or None."""
        return _optional(
            self._session.one(
                f"SELECT {_COLUMNS} FROM shift WHERE till = :till AND closed_at IS NOT NULL ORDER BY number DESC LIMIT 1",
                {"till": till},
            )
        )


def _shift(row: dict[str, Any]) -> Shift:
    return Shift(**{**row, "business_date": date.fromisoformat(row["business_date"])})


def _optional(row: dict[str, Any] | None) -> Shift | None:
    return None if row is None else _shift(row)
