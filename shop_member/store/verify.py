"""Proving the shop's file: every invariant recomputed from its rows, nothing taken on trust but the keys.

I1 postings balance, I2 the chain, I3 balances, I4 requests, I7 returns, I8 lots, I9 approvals, I12 clearing accounts.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from shop_member.domain.verification import Findings, Flaw, Problem, Verification
from shop_member.store import sqlite_checks, verify_bills, verify_journal, verify_rows
from shop_member.store.driver import sqlite

Check = Callable[[Any, bytes, Findings], None]


def verify(connection: Any, chain_key: bytes) -> Verification:
    """Check a whole file and say what contradicts; reads one snapshot and changes nothing.

    `connection` is a raw connection outside a transaction. A file that cannot even be read is a finding, not an error.
    """
    findings = Findings()
    walked = verify_journal.Walked()
    seals = verify_rows.Seals()
    checks: tuple[tuple[str, Callable[[], None]], ...] = (
        ("pages", lambda: sqlite_checks.check_pages(connection, findings)),
        ("schema", lambda: sqlite_checks.check_schema(connection, findings)),
        ("references", lambda: sqlite_checks.check_references(connection, findings)),
        ("chain", lambda: verify_journal.check_chain(connection, chain_key, findings, walked)),
        ("postings", lambda: verify_journal.check_postings(connection, findings)),
        ("requests", lambda: verify_journal.check_requests(connection, findings)),
        ("reversals", lambda: verify_journal.check_reversals(connection, findings)),
        ("bills", lambda: verify_bills.check_bills(connection, findings)),
        ("returns", lambda: verify_bills.check_returns(connection, findings)),
        ("notes", lambda: verify_rows.check_notes(connection, findings)),
        ("seals", lambda: verify_rows.check_seals(connection, chain_key, findings, seals)),
        ("audit", lambda: verify_rows.check_audit(connection, chain_key, findings)),
        ("counters", lambda: verify_rows.check_counters(connection, findings)),
        ("shifts", lambda: verify_rows.check_shifts(connection, findings)),
        ("months", lambda: verify_rows.check_months(connection, findings)),
        ("search", lambda: sqlite_checks.check_search(connection, findings)),
    )
    try:
        connection.execute("BEGIN")
        for name, check in checks:
            try:
                check()
            except (sqlite.DatabaseError, TypeError, ValueError, OverflowError) as error:
                # Damage can put a value of another type where the schema allows one.
                findings.add(Flaw.UNREADABLE, f"{name}: {error}")
    except sqlite.DatabaseError as error:
        findings.add(Flaw.UNREADABLE, f"file: {error}")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    proofs, wrong = walked.entries + seals.rows, walked.wrong + seals.wrong
    if proofs and proofs == wrong:
        return Verification(walked.entries, (Problem(Flaw.KEYS_FOREIGN, ""),), 1, walked.head)
    return Verification(walked.entries, findings.problems(), findings.count, walked.head)
