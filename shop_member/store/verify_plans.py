"""What was paid ahead or later proved against the journal: session cards, memberships, gifts in parts, tabs."""

from __future__ import annotations

from typing import Any

from shop_member.domain.verification import Findings, Flaw

# What is owed on a card is price × left ÷ uses, half up (rules.md, Refunds).
_SESSIONS = """
SELECT s.number FROM session_card s
LEFT JOIN account u ON u.kind = 'session_uses' AND u.owner = s.id
LEFT JOIN account v ON v.kind = 'session_value' AND v.owner = s.id
WHERE COALESCE(u.balance, 0) > s.uses OR (s.state = 'closed' AND COALESCE(u.balance, 0) <> 0)
  OR COALESCE(v.balance, 0) <> (2 * s.price * COALESCE(u.balance, 0) + s.uses) / (2 * s.uses) OR v.asset <> s.asset
UNION SELECT a.owner FROM account a LEFT JOIN session_card s ON s.id = a.owner
  WHERE a.kind IN ('session_uses', 'session_value') AND s.id IS NULL
UNION SELECT s.number FROM lot l JOIN account a ON a.id = l.account_id JOIN session_card s ON s.id = a.owner
  WHERE a.kind = 'session_uses' AND COALESCE(l.expires_on, '') <> COALESCE(s.expires_on, '')
UNION SELECT s.number FROM session_card s LEFT JOIN entry e ON e.seq = s.sold_seq WHERE COALESCE(e.kind, '') <> 'sale'
"""
_TERMS = """
SELECT m.id FROM membership m LEFT JOIN entry e ON e.seq = m.sold_seq
WHERE COALESCE(e.kind, '') <> 'sale' OR m.days < julianday(m.last_day) - julianday(m.first_day) + 1
UNION SELECT m.id FROM membership m JOIN bill v ON v.original_seq = m.sold_seq AND v.kind = 'void'
  WHERE m.refunded_on IS NULL OR m.refunded_on >= m.first_day
"""
_PARTS = """
SELECT i.id FROM instalment i LEFT JOIN entry e ON e.seq = i.paid_seq
WHERE i.state = 'paid' AND (COALESCE(e.kind, '') <> 'instalment' OR e.request_id <> 'instalment:' || i.id
  OR i.bonus <> COALESCE((SELECT SUM(p.units) FROM posting p JOIN account a ON a.id = p.account_id
    WHERE p.entry_seq = i.paid_seq AND a.kind = 'bonus'), 0)
  OR i.points <> COALESCE((SELECT SUM(p.units) FROM posting p JOIN account a ON a.id = p.account_id
    WHERE p.entry_seq = i.paid_seq AND a.kind = 'points'), 0))
UNION SELECT i.id FROM instalment i LEFT JOIN entry e ON e.seq = i.top_up_seq WHERE COALESCE(e.kind, '') <> 'top_up'
UNION SELECT e.id FROM entry e LEFT JOIN instalment i ON i.paid_seq = e.seq WHERE e.kind = 'instalment' AND i.id IS NULL
"""
_TABS = """
SELECT entry_seq FROM (
  SELECT t.entry_seq, t.units FROM bill_tender t WHERE t.means = 'tab'
  UNION ALL
  SELECT p.entry_seq, p.units FROM account a JOIN posting p ON p.account_id = a.id JOIN bill b ON b.entry_seq = p.entry_seq
  LEFT JOIN bill o ON o.entry_seq = b.original_seq
  WHERE a.kind = 'tab' AND b.kind IN ('sale', 'refund', 'void') AND COALESCE(o.kind, b.kind) = 'sale') charged
GROUP BY entry_seq HAVING SUM(units) <> 0
UNION SELECT b.entry_seq FROM bill b WHERE b.kind = 'tab_payment' AND b.total <> COALESCE((
  SELECT SUM(p.units) FROM posting p JOIN account a ON a.id = p.account_id
  WHERE p.entry_seq = b.entry_seq AND a.kind = 'tab'), 0)
"""


def check_plans(connection: Any, findings: Findings) -> None:
    """Check that cards, terms and gifts say what was booked, and that bills put on a tab moved exactly that."""
    for sql, flaw in (
        (_SESSIONS, Flaw.SESSION_CARD_WRONG),
        (_TERMS, Flaw.MEMBERSHIP_WRONG),
        (_PARTS, Flaw.GIFT_PART_WRONG),
        (_TABS, Flaw.BILL_TAB),
    ):
        for (subject,) in connection.execute(sql):
            findings.add(flaw, subject)
