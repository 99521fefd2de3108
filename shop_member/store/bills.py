"""Entries and bills read back whole, lists of bills, a member's ledger, visits and habits.

Every statement reaches its rows by an index: entry by number, document, day or shift, bill by member or original.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from shop_member.domain.amounts import Asset
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import (
    WALLET,
    AccountKind,
    AccountRef,
    Bill,
    BillKind,
    BillLine,
    BillStep,
    BillTender,
    EntryKind,
)
from shop_member.domain.views import BillRow, MovementRow, StoredBill, StoredEntry, StoredPosting
from shop_member.store.activity import ActivityReads
from shop_member.store.session import Session

_ENTRY = """
SELECT e.seq, e.id, e.kind, e.recorded_at, e.business_date, e.till, e.shift_id, e.actor, e.approver, e.reverses,
  e.rule_version, e.document_no, COALESCE(n.note, '') AS note
FROM entry e LEFT JOIN entry_note n ON n.entry_seq = e.seq WHERE e.seq = :seq
"""
_BILL = """
SELECT kind, member_id, card_id, total, rounding, earn_base, points_earned, points_used, points_worth, tip, tier_before,
  tier_after, original_seq, snapshot
FROM bill WHERE entry_seq = :seq
"""
_LINES = """
SELECT line, item_id, name, category_id, quantity, unit_price, tax_rate, gross, net_due, tax, of_line
FROM bill_line WHERE entry_seq = :seq ORDER BY line
"""
_STEPS = "SELECT step, kind, reason, units, measure, source FROM bill_step WHERE entry_seq = :seq ORDER BY step"
_TENDERS = "SELECT means, units, tendered FROM bill_tender WHERE entry_seq = :seq ORDER BY means"
_POSTINGS = """
SELECT a.kind, a.owner, a.asset, a.scale, p.units, p.balance_after FROM posting p JOIN account a ON a.id = p.account_id
WHERE p.entry_seq = :seq ORDER BY p.line
"""
_ROW = """
SELECT e.seq, e.kind, e.document_no, e.recorded_at, e.business_date, e.till, e.actor, b.member_id, b.total,
  b.points_earned, b.points_used,
  EXISTS (SELECT 1 FROM bill r WHERE r.original_seq = b.entry_seq AND r.kind IN ('refund', 'void')) AS undone
"""
_OF_MEMBER = f"""
{_ROW} FROM bill b JOIN entry e ON e.seq = b.entry_seq
WHERE b.member_id = :member AND b.entry_seq < :before ORDER BY b.entry_seq DESC LIMIT :limit
"""
_ON_DAYS = f"""
{_ROW} FROM entry e JOIN bill b ON b.entry_seq = e.seq
WHERE e.business_date BETWEEN :first AND :last AND e.seq < :before AND e.document_no IS NOT NULL
ORDER BY e.business_date DESC, e.seq DESC LIMIT :limit
"""
_OF_SHIFT = f"""
{_ROW} FROM entry e JOIN bill b ON b.entry_seq = e.seq
WHERE e.shift_id = :shift AND e.seq < :before ORDER BY e.seq DESC LIMIT :limit
"""
_MOVED = """
SELECT p.entry_seq AS seq, p.units, p.balance_after, e.kind, e.document_no, e.recorded_at, e.business_date, e.actor
FROM posting p JOIN entry e ON e.seq = p.entry_seq
WHERE p.account_id = :account AND p.entry_seq < :before ORDER BY p.entry_seq DESC LIMIT :limit
"""
_BALANCE_BEFORE = """
SELECT balance_after FROM posting WHERE account_id = :account AND entry_seq < :seq ORDER BY entry_seq DESC LIMIT 1
"""
_LAST = 2**62


class BillRepository(ActivityReads):
    """Reads what was booked."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)

    def entry(self, seq: int) -> StoredEntry | None:
        """Return an entry with its postings and its bill, if it has one; None for a number that is not there."""
        fields = self._entry_fields(seq)
        return None if fields is None else StoredEntry(**fields, bill=self._bill(seq))

    def bill(self, seq: int) -> StoredBill:
        """Return the bill of an entry. Refuses: RECEIPT_UNKNOWN for an entry without paper."""
        fields, bill = self._entry_fields(seq), self._bill(seq)
        if fields is None or bill is None:
            raise Refusal(Refused.RECEIPT_UNKNOWN, number=str(seq))
        return StoredBill(**fields, bill=bill)

    def by_document(self, document_no: str) -> StoredBill | None:
        """Return the bill of the number people see (`01-000123`), or None."""
        seq = self._session.scalar("SELECT seq FROM entry WHERE document_no = :number", {"number": document_no})
        return None if seq is None or self._bill(seq) is None else self.bill(seq)

    def returns_of(self, seq: int) -> tuple[StoredBill, ...]:
        """Return the refunds and the void of a bill, in order."""
        rows = self._session.execute(
            "SELECT entry_seq FROM bill WHERE original_seq = :seq AND kind IN ('refund', 'void') ORDER BY entry_seq",
            {"seq": seq},
        ).fetchall()
        return tuple(self.bill(row[0]) for row in rows)

    def entries_about(self, seq: int) -> tuple[StoredEntry, ...]:
        """Return every entry that names this one: refunds, void, late claim, reversal of an import."""
        rows = self._session.execute(
            "SELECT seq FROM entry WHERE reverses = :seq ORDER BY seq", {"seq": seq}
        ).fetchall()
        return tuple(found for row in rows if (found := self.entry(row[0])) is not None)

    def of_member(self, member_id: str, before: int | None = None, limit: int = 50) -> tuple[BillRow, ...]:
        """Return a member's bills, newest first, those below entry `before`."""
        return self._rows(_OF_MEMBER, {"member": member_id, "before": before or _LAST, "limit": limit})

    def on_days(self, first: date, last: date, before: int | None = None, limit: int = 100) -> tuple[BillRow, ...]:
        """Return the papers of a span of business days, newest day first; `before` pages within one day."""
        return self._rows(
            _ON_DAYS,
            {"first": first.isoformat(), "last": last.isoformat(), "before": before or _LAST, "limit": limit},
        )

    def of_shift(self, shift_id: str, before: int | None = None, limit: int = 100) -> tuple[BillRow, ...]:
        """Return the bills of a shift, newest first, those below entry `before`."""
        return self._rows(_OF_SHIFT, {"shift": shift_id, "before": before or _LAST, "limit": limit})

    def movements(self, member_id: str, before: int | None = None, limit: int = 50) -> tuple[MovementRow, ...]:
        """Return what entries moved in a member's wallet, newest first, those below entry `before` (M7)."""
        accounts = self._session.all(
            "SELECT id, kind FROM account WHERE owner = :owner AND kind IN ('principal', 'bonus', 'points')",
            {"owner": member_id},
        )
        entries: dict[int, dict[str, Any]] = {}
        moved: dict[tuple[int, str], tuple[int, int]] = {}
        for account in accounts:
            params = {"account": account["id"], "before": before or _LAST, "limit": limit}
            for row in self._session.all(_MOVED, params):
                entries[row["seq"]] = row
                moved[row["seq"], account["kind"]] = (row["units"], row["balance_after"])
        shown = sorted(entries, reverse=True)[:limit]
        if not shown:
            return ()
        balances = {kind.value: 0 for kind in WALLET}
        for account in accounts:
            left = self._session.scalar(_BALANCE_BEFORE, {"account": account["id"], "seq": shown[-1]})
            balances[account["kind"]] = int(left or 0)
        result = []
        for seq in reversed(shown):
            units = {}
            for kind in balances:
                units[kind], balances[kind] = moved.get((seq, kind), (0, balances[kind]))
            result.append(movement_row(entries[seq], units, balances))
        return tuple(reversed(result))

    def _entry_fields(self, seq: int) -> dict[str, Any] | None:
        row = self._session.one(_ENTRY, {"seq": seq})
        if row is None:
            return None
        postings = self._session.execute(_POSTINGS, {"seq": seq}).fetchall()
        return {
            **row,
            "kind": EntryKind(row["kind"]),
            "business_date": date.fromisoformat(row["business_date"]),
            "postings": tuple(
                StoredPosting(AccountRef(AccountKind(kind), owner, Asset(asset, scale)), units, after)
                for kind, owner, asset, scale, units, after in postings
            ),
        }

    def _bill(self, seq: int) -> Bill | None:
        params = {"seq": seq}
        row = self._session.one(_BILL, params)
        if row is None:
            return None
        return Bill(
            **{**row, "kind": BillKind(row["kind"])},
            lines=tuple(BillLine(**line) for line in self._session.all(_LINES, params)),
            steps=tuple(BillStep(**step) for step in self._session.all(_STEPS, params)),
            tenders=tuple(BillTender(**tender) for tender in self._session.all(_TENDERS, params)),
        )

    def _rows(self, sql: str, params: dict[str, Any]) -> tuple[BillRow, ...]:
        return tuple(
            BillRow(
                **{
                    **row,
                    "kind": EntryKind(row["kind"]),
                    "business_date": date.fromisoformat(row["business_date"]),
                    "undone": bool(row["undone"]),
                }
            )
            for row in self._session.all(sql, params)
        )


def movement_row(entry: dict[str, Any], units: dict[str, int], balances: dict[str, int]) -> MovementRow:
    """Return the row of an entry with what it moved in each bucket and the balances it left."""
    return MovementRow(
        seq=entry["seq"],
        kind=EntryKind(entry["kind"]),
        document_no=entry["document_no"],
        recorded_at=entry["recorded_at"],
        business_date=date.fromisoformat(entry["business_date"]),
        actor=entry["actor"],
        principal=units[AccountKind.PRINCIPAL],
        bonus=units[AccountKind.BONUS],
        points=units[AccountKind.POINTS],
        principal_after=balances[AccountKind.PRINCIPAL],
        bonus_after=balances[AccountKind.BONUS],
        points_after=balances[AccountKind.POINTS],
        total=entry.get("total", 0),
        points_won=entry.get("points_won", 0),
        points_used=entry.get("points_used", 0),
    )
