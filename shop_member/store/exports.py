"""Rows for the CSV folder, streamed in order: what was booked, by entry; what stands, by member."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from shop_member.store.session import Session

_MONTHS_SINCE = """
SELECT DISTINCT substr(business_date, 1, 7) FROM entry WHERE seq > :since ORDER BY 1
"""
_CARD_NUMBERS = """
SELECT member_id, number FROM card WHERE member_id IS NOT NULL
ORDER BY member_id, CASE state WHEN 'active' THEN 0 WHEN 'frozen' THEN 1 ELSE 2 END, length(number), number
"""
_BALANCES = """
SELECT m.id, m.name, a.kind, a.asset, a.scale, a.balance
FROM member m JOIN account a ON a.owner = m.id AND a.kind IN ('principal', 'bonus', 'points', 'tab') ORDER BY m.number
"""
_EXPIRING = """
SELECT a.owner, a.kind, MIN(l.expires_on) FROM lot l JOIN account a ON a.id = l.account_id
WHERE l.units_left > 0 AND l.expires_on IS NOT NULL GROUP BY a.owner, a.kind
"""
_BILLS = """
SELECT e.seq, e.document_no, b.kind, e.business_date, e.recorded_at, e.till, COALESCE(s.name, e.actor) AS cashier,
  b.member_id, c.number AS card_no, b.total, b.rounding, b.tip, COALESCE((SELECT SUM(n.tax) FROM bill_line n
  WHERE n.entry_seq = b.entry_seq), 0) AS tax, b.points_earned, b.points_used, b.points_worth, o.document_no AS original_no
FROM bill b JOIN entry e ON e.seq = b.entry_seq LEFT JOIN card c ON c.id = b.card_id LEFT JOIN staff s ON s.id = e.actor
LEFT JOIN entry o ON o.seq = b.original_seq WHERE b.entry_seq > :since ORDER BY b.entry_seq
"""
_LINES = """
SELECT n.entry_seq, e.document_no, e.business_date, n.line, n.name, n.item_id, i.barcode, g.name AS category, n.quantity,
  n.unit_price, n.tax_rate, n.gross, n.net_due, n.tax
FROM bill_line n JOIN entry e ON e.seq = n.entry_seq LEFT JOIN item i ON i.id = n.item_id
LEFT JOIN category g ON g.id = n.category_id WHERE n.entry_seq > :since ORDER BY n.entry_seq, n.line
"""
_TENDERS = """
SELECT t.entry_seq, e.document_no, e.business_date, t.means, t.units, t.tendered
FROM bill_tender t JOIN entry e ON e.seq = t.entry_seq WHERE t.entry_seq > :since ORDER BY t.entry_seq, t.means
"""
_POSTINGS = """
SELECT e.seq, p.line, e.kind, e.business_date, e.recorded_at, e.till, e.document_no, e.actor, e.approver, e.reverses,
  a.kind AS account, a.owner, a.asset, a.scale, p.units, p.balance_after, e.hash
FROM entry e JOIN posting p ON p.entry_seq = e.seq JOIN account a ON a.id = p.account_id
WHERE e.business_date BETWEEN :first AND :last ORDER BY e.seq, p.line
"""
_COUPONS = """
SELECT l.id, a.owner, k.name, l.holder, l.earned_on, l.expires_on, l.units_left AS left_over,
  (SELECT CASE WHEN e.kind IN ('coupon_cancel', 'erasure') THEN 'cancelled' WHEN e.kind = 'expiry' THEN 'expired'
      WHEN e.kind IN ('refund', 'void') THEN 'taken_back' WHEN e.kind = 'merge' THEN 'moved' ELSE 'used' END
    FROM lot_use u JOIN entry e ON e.seq = u.entry_seq WHERE u.lot_id = l.id ORDER BY u.entry_seq DESC LIMIT 1) AS gone
FROM account a JOIN lot l ON l.account_id = a.id
JOIN coupon_kind k ON k.id || '@' || k.version = a.owner WHERE a.kind = 'coupon' ORDER BY l.id
"""
_SESSIONS = """
SELECT s.number, s.member_id, s.name, s.service, s.state, s.uses, COALESCE(a.balance, 0) AS left_over, s.asset, s.price, s.tax,
  s.tax_rate, s.sold_on, s.expires_on, e.document_no
FROM session_card s JOIN entry e ON e.seq = s.sold_seq
LEFT JOIN account a ON a.kind = 'session_uses' AND a.owner = s.id AND a.asset = 'SESSION' ORDER BY s.number
"""
_TERMS = """
SELECT m.id, m.member_id, m.plan_id, m.name, m.first_day, m.last_day, m.days, m.asset, m.price, m.tax, m.refunded_on,
  m.reminded_on, e.document_no
FROM membership m JOIN entry e ON e.seq = m.sold_seq ORDER BY m.sold_seq, m.id
"""
_FETCH = 1000


class ExportRepository:
    """Reads whole tables without holding them in memory; read each to its end inside the unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def head(self) -> tuple[int, str]:
        """Return seq and hash of the newest entry; (0, '') before the first."""
        row = self._session.execute("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1").fetchone()
        return (0, "") if row is None else (row[0], row[1])

    def hash_of(self, seq: int) -> str | None:
        """Return the hash of an entry, or None if there is none of this number."""
        value = self._session.scalar("SELECT hash FROM entry WHERE seq = :seq", {"seq": seq})
        return None if value is None else str(value)

    def months_since(self, seq: int) -> tuple[str, ...]:
        """Return the months (`2026-11`) that entries after `seq` were booked on."""
        return tuple(row[0] for row in self._session.execute(_MONTHS_SINCE, {"since": seq}).fetchall())

    def card_numbers(self) -> dict[str, str]:
        """Return each member's first card by its number, a usable one if there is any."""
        numbers: dict[str, str] = {}
        for member_id, number in self._session.execute(_CARD_NUMBERS).fetchall():
            numbers.setdefault(member_id, number)
        return numbers

    def tiers(self) -> dict[str, str]:
        """Return the id of the level each member holds."""
        rows = self._session.execute("SELECT member_id, tier_id FROM member_tier WHERE tier_id IS NOT NULL").fetchall()
        return {row[0]: row[1] for row in rows}

    def balances(self) -> Iterator[dict[str, Any]]:
        """Yield wallet accounts by member: id, name, kind, asset, scale, balance."""
        return self._stream(_BALANCES, {})

    def expiring(self) -> dict[tuple[str, str], str]:
        """Return the nearest last valid day by (member id, account kind)."""
        return {(row[0], row[1]): row[2] for row in self._session.execute(_EXPIRING).fetchall()}

    def bills(self, since: int) -> Iterator[dict[str, Any]]:
        """Yield the bills of entries after `since`."""
        return self._stream(_BILLS, {"since": since})

    def bill_lines(self, since: int) -> Iterator[dict[str, Any]]:
        """Yield the lines of bills of entries after `since`."""
        return self._stream(_LINES, {"since": since})

    def bill_tenders(self, since: int) -> Iterator[dict[str, Any]]:
        """Yield the means of bills of entries after `since`."""
        return self._stream(_TENDERS, {"since": since})

    def postings(self, month: str) -> Iterator[dict[str, Any]]:
        """Yield every movement of a month (`2026-11`), by entry."""
        return self._stream(_POSTINGS, {"first": f"{month}-01", "last": f"{month}-31"})

    def coupons(self) -> Iterator[dict[str, Any]]:
        """Yield every issued coupon, and what became of one that is used up."""
        return self._stream(_COUPONS, {})

    def session_cards(self) -> Iterator[dict[str, Any]]:
        """Yield every session card with the uses left."""
        return self._stream(_SESSIONS, {})

    def memberships(self) -> Iterator[dict[str, Any]]:
        """Yield every term of a paid membership."""
        return self._stream(_TERMS, {})

    def _stream(self, sql: str, params: dict[str, Any]) -> Iterator[dict[str, Any]]:
        cursor = self._session.execute(sql, params)
        names = [column[0] for column in cursor.description]
        while rows := cursor.fetchmany(_FETCH):
            for row in rows:
                yield dict(zip(names, row, strict=True))
