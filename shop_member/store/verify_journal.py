"""The journal proved: the chain, requests and reversals; what it moved stands in `verify_postings`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from shop_member.domain.verification import Findings, Flaw
from shop_member.store.canonical import CHAIN_SQL, HASHED_SQL
from shop_member.store.seals import Keyed
from shop_member.store.spans import Span

_BEFORE = "SELECT seq, hash FROM entry WHERE seq < :first ORDER BY seq DESC LIMIT 1"
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
    """How far a span of the chain was walked."""

    entries: int = 0
    wrong: int = 0
    head: tuple[int, str] = (0, "")


def check_chain(connection: Any, key: bytes, span: Span, walked: Walked, findings: Findings) -> None:
    """Walk a span of the chain (I2): no gap, each entry naming the hash before it, each hash that of its content."""
    hashed = Keyed(key).whole
    last, before = connection.execute(_BEFORE, {"first": span["first"]}).fetchone() or (0, "")
    for seq, previous, digest, text in connection.execute(CHAIN_SQL, span):
        if seq != last + 1:
            findings.add(Flaw.SEQ_GAP, last + 1)
        if previous != before:
            findings.add(Flaw.CHAIN_BROKEN, seq)
        if hashed(text) != digest and hashed(connection.execute(HASHED_SQL, {"seq": seq}).fetchone()[0]) != digest:
            findings.add(Flaw.HASH_WRONG, seq)
            walked.wrong += 1
        walked.entries += 1
        last, before = seq, digest
    if walked.entries:
        walked.head = (last, before)


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
