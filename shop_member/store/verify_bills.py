"""Bills proved against the postings behind them, and returns against what they return."""

from __future__ import annotations

from typing import Any

from shop_member.domain.verification import Findings, Flaw

_PARTS = """
SELECT e.seq FROM entry e JOIN bill b ON b.entry_seq = e.seq WHERE b.kind <> e.kind
UNION SELECT n.entry_seq FROM bill_line n LEFT JOIN bill b ON b.entry_seq = n.entry_seq WHERE b.entry_seq IS NULL
UNION SELECT s.entry_seq FROM bill_step s LEFT JOIN bill b ON b.entry_seq = s.entry_seq WHERE b.entry_seq IS NULL
UNION SELECT t.entry_seq FROM bill_tender t LEFT JOIN bill b ON b.entry_seq = t.entry_seq WHERE b.entry_seq IS NULL
"""
_BILLS = """
SELECT b.entry_seq, b.total + b.rounding, b.points_earned - b.points_used,
  CASE WHEN b.original_seq IS NULL THEN b.kind
    ELSE COALESCE((SELECT o.kind FROM bill o WHERE o.entry_seq = b.original_seq), b.kind) END
FROM bill b WHERE b.entry_seq >= :first AND b.entry_seq < :end
"""
_TENDERS = "SELECT entry_seq, means, units FROM bill_tender WHERE entry_seq >= :first AND entry_seq < :end"
_OVER_LINE = """
SELECT o.entry_seq FROM bill b JOIN bill_line n ON n.entry_seq = b.entry_seq
JOIN bill_line o ON o.entry_seq = b.original_seq AND o.line = n.of_line
WHERE b.kind IN ('refund', 'void') AND n.of_line IS NOT NULL
GROUP BY o.entry_seq, o.line, o.quantity, o.net_due
HAVING -SUM(n.quantity) > o.quantity OR (o.net_due >= 0 AND -SUM(n.net_due) > o.net_due)
"""
_OVER_MEANS = """
SELECT b.original_seq FROM bill b JOIN bill_tender t ON t.entry_seq = b.entry_seq
LEFT JOIN bill_tender o ON o.entry_seq = b.original_seq AND o.means = t.means
WHERE b.kind IN ('refund', 'void') AND b.original_seq IS NOT NULL
GROUP BY b.original_seq, t.means, o.units HAVING -SUM(t.units) > COALESCE(o.units, 0)
"""
_VOID_AND_REFUND = """
SELECT original_seq FROM bill WHERE original_seq IS NOT NULL AND kind IN ('refund', 'void')
GROUP BY original_seq HAVING SUM(CASE WHEN kind = 'void' THEN 1 ELSE 0 END) > 0 AND COUNT(*) > 1
"""


class Moved:
    """What postings moved, by entry: money that came from outside, stored value, points; a credit is positive."""

    def __init__(self) -> None:
        self.outside: dict[int, int] = {}
        self.wallet: dict[int, int] = {}
        self.points: dict[int, int] = {}
        self._by_account = {
            "drawer": self.outside,
            "terminal": self.outside,
            "other_means": self.outside,
            "principal": self.wallet,
            "bonus": self.wallet,
            "points": self.points,
        }

    def by_account(self, kind: str) -> dict[int, int] | None:
        """Return where the postings of a kind of account are summed, None for one that bills say nothing of."""
        return self._by_account.get(kind)

    def clear(self) -> None:
        """Forget what was summed, before the next entries."""
        for units in self._by_account.values():
            units.clear()


def check_money(connection: Any, span: dict[str, int], moved: Moved, findings: Findings) -> None:
    """Check that the bills of a span of entries are paid exactly, and that the postings moved what they say."""
    paid: dict[int, int] = {}
    outside: dict[int, int] = {}
    stored: dict[int, int] = {}
    into = {"cash": outside, "card": outside, "other": outside, "stored_value": stored}
    for seq, means, units in connection.execute(_TENDERS, span):
        paid[seq] = paid.get(seq, 0) + units
        if (kind := into.get(means)) is not None:
            kind[seq] = kind.get(seq, 0) + units
    for seq, due, points, about in connection.execute(_BILLS, span):
        if paid.get(seq, 0) != due:
            findings.add(Flaw.BILL_TOTAL, seq)
        if outside.get(seq, 0) != -moved.outside.get(seq, 0):
            findings.add(Flaw.BILL_MONEY, seq)
        if about == "sale" and stored.get(seq, 0) != -moved.wallet.get(seq, 0):
            findings.add(Flaw.BILL_STORED_VALUE, seq)
        if points != moved.points.get(seq, 0):
            findings.add(Flaw.BILL_POINTS, seq)


def check_parts(connection: Any, findings: Findings) -> None:
    """Check that a bill is of its entry's kind and that no part of one lies loose."""
    for (seq,) in connection.execute(_PARTS):
        findings.add(Flaw.BILL_PARTS, seq)


def check_returns(connection: Any, findings: Findings) -> None:
    """Check that refunds stay within the original, per line and per means (I7), and that a void stands alone."""
    for sql, flaw in (
        (_OVER_LINE, Flaw.REFUND_OVER_LINE),
        (_OVER_MEANS, Flaw.REFUND_OVER_MEANS),
        (_VOID_AND_REFUND, Flaw.REVERSED_TWICE),
    ):
        for (seq,) in connection.execute(sql):
            findings.add(flaw, seq)
