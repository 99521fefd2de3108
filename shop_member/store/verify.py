"""Proving the shop's file: every invariant recomputed from its rows, nothing taken on trust but the keys.

I1 postings balance, I2 the chain, I3 balances, I4 requests, I7 returns, I8 lots, I9 approvals, I12 clearing accounts.
"""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from shop_member.domain.progress import Told, untold
from shop_member.domain.verification import Findings, Flaw, Problem, Verification
from shop_member.store import sqlite_checks, verify_bills, verify_gifts, verify_journal, verify_rows
from shop_member.store.driver import sqlite

Check = Callable[[Any, Findings], None]


def verify(connection: Any, chain_key: bytes, told: Told = untold) -> Verification:
    """Check a whole file and say what contradicts; each check reads one snapshot, and nothing is changed.

    `told` hears after each check how many are done. `connection` is a raw connection outside a transaction. A file that
    cannot even be read is a finding, not an error.
    """
    walked = verify_journal.Walked()
    seals = verify_rows.Seals()
    # In front what costs Python, at the end what SQLite does alone: two threads take from either side.
    checks: deque[tuple[str, Check]] = deque(
        (
            ("chain", lambda reader, found: verify_journal.check_chain(reader, chain_key, found, walked)),
            ("seals", lambda reader, found: verify_rows.check_seals(reader, chain_key, found, seals)),
            ("counters", verify_rows.check_counters),
            ("search", sqlite_checks.check_search),
            ("notes", verify_rows.check_notes),
            ("audit", lambda reader, found: verify_rows.check_audit(reader, chain_key, found)),
            ("shifts", verify_rows.check_shifts),
            ("months", verify_rows.check_months),
            ("schema", sqlite_checks.check_schema),
            ("reversals", verify_journal.check_reversals),
            ("returns", verify_bills.check_returns),
            ("bills", verify_bills.check_bills),
            ("gift cards", verify_gifts.check_gift_cards),
            ("requests", verify_journal.check_requests),
            ("references", sqlite_checks.check_references),
            ("postings", verify_journal.check_postings),
            ("pages", sqlite_checks.check_pages),
        )
    )
    findings, beside = Findings(), Findings()
    every = len(checks)

    def following() -> tuple[str, Check]:
        told(1 - len(checks) / every)
        return checks.popleft()

    with _second(connection) as other:
        if other is None:
            _run(connection, following, findings)
        else:
            with ThreadPoolExecutor(1) as pool:
                running = pool.submit(_run, other, checks.pop, beside)
                try:
                    _run(connection, following, findings)
                finally:
                    checks.clear()  # whoever was stopped waits for the check under way only
                running.result()
    findings.absorb(beside)
    proofs, wrong = walked.entries + seals.rows, walked.wrong + seals.wrong
    if proofs and proofs == wrong:
        return Verification(walked.entries, (Problem(Flaw.KEYS_FOREIGN, ""),), 1, walked.head)
    return Verification(walked.entries, findings.problems(), findings.count, walked.head)


def _run(connection: Any, following: Callable[[], tuple[str, Check]], findings: Findings) -> None:
    """Take one check after the other until none is left."""
    try:
        connection.execute("BEGIN")
    except sqlite.DatabaseError as error:
        findings.add(Flaw.UNREADABLE, f"file: {error}")
    try:
        while True:
            try:
                name, check = following()
            except IndexError:
                return
            try:
                check(connection, findings)
            except (sqlite.DatabaseError, TypeError, ValueError, OverflowError) as error:
                # Damage can put a value of another type where the schema allows one.
                findings.add(Flaw.UNREADABLE, f"{name}: {error}")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


@contextlib.contextmanager
def _second(connection: Any) -> Iterator[Any]:
    """Give another connection to the same file, for reading; None for a file in memory or one that opens only once."""
    other = None
    try:
        name = connection.execute("PRAGMA database_list").fetchone()[2]
        if name:
            uri = f"{Path(name).as_uri()}?mode=ro"
            other = sqlite.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
            for pragma in ("trusted_schema = 0", "cell_size_check = 1", "mmap_size = 0", "temp_store = 2"):
                other.execute(f"PRAGMA {pragma}")
            other.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite.DatabaseError:
        if other is not None:
            other.close()
        other = None
    try:
        yield other
    finally:
        if other is not None:
            other.close()
