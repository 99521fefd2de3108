"""Held sales in the file; they never touch a balance (S4)."""

from __future__ import annotations

from shop_member.domain.changes import Changes
from shop_member.domain.shop import HeldSale
from shop_member.store.session import Session

_COLUMNS = "id, till, held_at, held_by, label, basket"


class HeldRepository:
    """Reads and writes baskets put aside."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, sale: HeldSale) -> None:
        """Put a basket aside."""
        row = {
            "id": sale.id,
            "till": sale.till,
            "held_at": sale.held_at,
            "held_by": sale.held_by,
            "label": sale.label,
            "basket": sale.basket,
        }
        self._session.execute(
            f"INSERT INTO held_sale ({_COLUMNS}, seal) VALUES (:id, :till, :held_at, :held_by, :label, :basket, :seal)",
            self._session.sealed("held_sale", row),
        )
        self._session.changes |= Changes.HELD

    def get(self, held_id: str) -> HeldSale | None:
        """Return a held sale, or None."""
        row = self._session.one(f"SELECT {_COLUMNS} FROM held_sale WHERE id = :id", {"id": held_id})
        return None if row is None else HeldSale(**row)

    def remove(self, held_id: str) -> bool:
        """Remove a held sale and say whether it was there: of two tills that recall it, one gets it."""
        removed = bool(self._session.execute("DELETE FROM held_sale WHERE id = :id", {"id": held_id}).rowcount)
        if removed:
            self._session.changes |= Changes.HELD
        return removed

    def all(self) -> tuple[HeldSale, ...]:
        """Return every held sale, oldest first."""
        rows = self._session.all(f"SELECT {_COLUMNS} FROM held_sale ORDER BY held_at, id")
        return tuple(HeldSale(**row) for row in rows)
