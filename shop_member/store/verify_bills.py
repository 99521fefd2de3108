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
_OF_BILLS = """
SELECT b.entry_seq, b.total + b.rounding, b.points_earned - b.points_used, COALESCE(o.kind, b.kind),
  COALESCE(t.whole, 0), COALESCE(t.outside, 0), COALESCE(t.stored, 0),
  COALESCE(p.outside, 0), COALESCE(p.wallet, 0), COALESCE(p.points, 0)
FROM bill b LEFT JOIN bill o ON o.entry_seq = b.original_seq
LEFT JOIN (SELECT entry_seq, SUM(units) AS whole,
    SUM(CASE WHEN means IN ('cash', 'card', 'other') THEN units ELSE 0 END) AS outside,
    SUM(CASE WHEN means = 'stored_value' THEN units ELSE 0 END) AS stored
  FROM bill_tender GROUP BY entry_seq) t ON t.entry_seq = b.entry_seq
LEFT JOIN (SELECT p.entry_seq,
    -SUM(CASE WHEN a.kind IN ('drawer', 'terminal', 'other_means') THEN p.units ELSE 0 END) AS outside,
    -SUM(CASE WHEN a.kind IN ('principal', 'bonus') THEN p.units ELSE 0 END) AS wallet,
    SUM(CASE WHEN a.kind = 'points' THEN p.units ELSE 0 END) AS points
  FROM posting p JOIN account a ON a.id = p.account_id GROUP BY p.entry_seq) p ON p.entry_seq = b.entry_seq
"""
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


def check_bills(connection: Any, findings: Findings) -> None:
    """Check that a bill is paid exactly, that the postings moved what it says, and that no part lies loose."""
    for (seq,) in connection.execute(_PARTS):
        findings.add(Flaw.BILL_PARTS, seq)
    for seq, total, points, about, paid, outside, stored, moved, wallet, moved_points in connection.execute(_OF_BILLS):
        if paid != total:
            findings.add(Flaw.BILL_TOTAL, seq)
        if outside != moved:
            findings.add(Flaw.BILL_MONEY, seq)
        if about == "sale" and stored != wallet:
            findings.add(Flaw.BILL_STORED_VALUE, seq)
        if points != moved_points:
            findings.add(Flaw.BILL_POINTS, seq)


def check_returns(connection: Any, findings: Findings) -> None:
    """Check that refunds stay within the original, per line and per means (I7), and that a void stands alone."""
    for sql, flaw in (
        (_OVER_LINE, Flaw.REFUND_OVER_LINE),
        (_OVER_MEANS, Flaw.REFUND_OVER_MEANS),
        (_VOID_AND_REFUND, Flaw.REVERSED_TWICE),
    ):
        for (seq,) in connection.execute(sql):
            findings.add(flaw, seq)
