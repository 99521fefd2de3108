"""Gift cards proved against the journal: what a state allows, whose account it is, which day a lot has."""

from __future__ import annotations

from typing import Any

from shop_member.domain.verification import Findings, Flaw

_WRONG = """
SELECT g.number FROM gift_card g JOIN account a ON a.kind = 'gift_card' AND a.owner = g.id
WHERE (g.state IN ('inactive', 'replaced', 'closed') AND a.balance <> 0) OR a.asset <> g.asset
UNION SELECT a.owner FROM account a LEFT JOIN gift_card g ON g.id = a.owner WHERE a.kind = 'gift_card' AND g.id IS NULL
UNION SELECT g.number FROM lot l JOIN account a ON a.id = l.account_id JOIN gift_card g ON g.id = a.owner
  WHERE a.kind = 'gift_card' AND l.units_left > 0 AND COALESCE(l.expires_on, '') <> COALESCE(g.expires_on, '')
UNION SELECT g.number FROM gift_card g JOIN entry e ON e.seq = g.issued_seq
  WHERE e.kind <> CASE g.given WHEN 1 THEN 'gift_card_given' ELSE 'sale' END
"""
# A sale's debits on gift cards pay its goods, its credits are what it sold; a return the other way round.
_PAID = """
SELECT entry_seq FROM (
  SELECT entry_seq, units FROM bill_tender WHERE means = 'gift_card'
  UNION ALL
  SELECT p.entry_seq, p.units FROM account a JOIN posting p ON p.account_id = a.id JOIN bill b ON b.entry_seq = p.entry_seq
  WHERE a.kind = 'gift_card' AND ((b.kind = 'sale' AND p.units < 0) OR (b.kind IN ('refund', 'void') AND p.units > 0))) paid
GROUP BY entry_seq HAVING SUM(units) <> 0
"""


def check_gift_cards(connection: Any, findings: Findings) -> None:
    """Check that cards and their accounts agree, and that bills paid by gift card moved exactly that (I8)."""
    for (number,) in connection.execute(_WRONG):
        findings.add(Flaw.GIFT_CARD_WRONG, number)
    for (seq,) in connection.execute(_PAID):
        findings.add(Flaw.BILL_GIFT_CARDS, seq)
