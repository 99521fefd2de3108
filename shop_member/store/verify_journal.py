"""The journal proved: the chain, the sums, every balance after, the lots behind them, requests and reversals."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from shop_member.domain.ledger import LOTTED
from shop_member.domain.verification import Findings, Flaw
from shop_member.store.canonical import CANONICAL_SQL

_UNBALANCED = """
SELECT p.entry_seq FROM posting p JOIN account a ON a.id = p.account_id
GROUP BY p.entry_seq, a.asset HAVING SUM(p.units) <> 0
"""
# The plus keeps the planner from walking an index: sorting once is quicker than jumping for every row.
_AFTER = """
SELECT entry_seq FROM (
  SELECT entry_seq, balance_after - units - LAG(balance_after, 1, 0) OVER (PARTITION BY +account_id ORDER BY entry_seq) AS off
  FROM posting) p
WHERE off <> 0
"""
_ACCOUNTS = """
SELECT a.kind, a.owner, a.asset, a.balance, a.hard_floor, COALESCE(
  (SELECT p.balance_after FROM posting p WHERE p.account_id = a.id ORDER BY p.entry_seq DESC LIMIT 1), 0),
  COALESCE((SELECT SUM(l.units_left) FROM lot l WHERE l.account_id = a.id AND l.units_left > 0), 0)
FROM account a
"""
_LOTTED = ", ".join(f"'{kind.value}'" for kind in LOTTED)
_UNEXPLAINED = f"""
SELECT entry_seq FROM (
  SELECT l.entry_seq, l.account_id, l.units FROM lot l
  UNION ALL
  SELECT u.entry_seq, l.account_id, -u.units FROM lot_use u JOIN lot l ON l.id = u.lot_id
  UNION ALL
  SELECT p.entry_seq, p.account_id, CASE WHEN p.balance_after > p.units THEN p.balance_after - p.units ELSE 0 END
    - CASE WHEN p.balance_after > 0 THEN p.balance_after ELSE 0 END
  FROM posting p WHERE p.account_id IN (SELECT id FROM account WHERE kind IN ({_LOTTED}))) moved
GROUP BY entry_seq, account_id HAVING SUM(units) <> 0
"""
_LEFT = """
SELECT l.id FROM lot l LEFT JOIN (SELECT lot_id, SUM(units) AS units FROM lot_use GROUP BY lot_id) u ON u.lot_id = l.id
WHERE l.units - COALESCE(u.units, 0) <> l.units_left OR l.units_left NOT BETWEEN 0 AND l.units
"""
_REQUESTS = """
SELECT e.seq FROM entry e LEFT JOIN request r ON r.id = e.request_id
WHERE r.id IS NULL OR r.fingerprint <> e.fingerprint OR r.outcome <> 'entry:' || e.seq OR r.seal <> ''
"""
_UNANSWERED = """
SELECT r.id FROM request r LEFT JOIN entry e ON e.request_id = r.id WHERE r.seal = '' AND e.seq IS NULL
"""
_APPROVED = "SELECT seq FROM entry WHERE approver = actor"
_TWICE = """
SELECT reverses FROM entry WHERE kind IN ('void', 'import_reversal') AND reverses IS NOT NULL
GROUP BY reverses HAVING COUNT(*) > 1
"""
_LATER = "SELECT seq FROM entry WHERE reverses >= seq"


@dataclass(slots=True)
class Walked:
    """How far the chain was walked."""

    entries: int = 0
    wrong: int = 0
    head: tuple[int, str] = (0, "")


def check_chain(connection: Any, key: bytes, findings: Findings, walked: Walked) -> None:
    """Walk the chain (I2): no gap, each entry naming the hash before it, each hash that of its content."""
    keyed = hmac.new(key, digestmod=sha256)
    before, expected = "", 1
    for seq, previous, digest, text in connection.execute(CANONICAL_SQL):
        if seq != expected:
            findings.add(Flaw.SEQ_GAP, expected)
            expected = seq
        if previous != before:
            findings.add(Flaw.CHAIN_BROKEN, seq)
        proof = keyed.copy()
        proof.update((previous + text).encode())
        if proof.hexdigest() != digest:
            findings.add(Flaw.HASH_WRONG, seq)
            walked.wrong += 1
        walked.entries += 1
        before = digest
        expected += 1
        walked.head = (seq, digest)


def check_postings(connection: Any, findings: Findings) -> None:
    """Prove sums (I1), every balance after and the balances of accounts (I3), and that lots explain wallets."""
    for sql, flaw in (
        (_UNBALANCED, Flaw.UNBALANCED),
        (_AFTER, Flaw.BALANCE_AFTER_WRONG),
        (_UNEXPLAINED, Flaw.LOTS_UNEXPLAINED),
        (_LEFT, Flaw.LOT_LEFT_WRONG),
    ):
        for (subject,) in connection.execute(sql):
            findings.add(flaw, subject)
    for kind, owner, asset, balance, floor, after, left in connection.execute(_ACCOUNTS):
        name = f"{kind}/{owner}/{asset}"
        if balance != after:
            findings.add(Flaw.BALANCE_WRONG, name)
        if balance < floor:
            findings.add(Flaw.FLOOR_PASSED, name)
        if kind in LOTTED and left != max(balance, 0):
            findings.add(Flaw.LOTS_NOT_BALANCE, name)


def check_requests(connection: Any, findings: Findings) -> None:
    """Check that each entry is the answer to its one request (I4), and each answered request has its entry."""
    for (seq,) in connection.execute(_REQUESTS):
        findings.add(Flaw.REQUEST_WRONG, seq)
    for (request,) in connection.execute(_UNANSWERED):
        findings.add(Flaw.REQUEST_WITHOUT_ENTRY, request)


def check_reversals(connection: Any, findings: Findings) -> None:
    """Check that nothing was reversed twice (I7) and nobody approved their own doing (I9)."""
    for sql, flaw in (
        (_TWICE, Flaw.REVERSED_TWICE),
        (_LATER, Flaw.REVERSES_LATER),
        (_APPROVED, Flaw.APPROVED_BY_ACTOR),
    ):
        for (seq,) in connection.execute(sql):
            findings.add(flaw, seq)
