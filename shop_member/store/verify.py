"""Proving the shop's file: every invariant recomputed from its rows, nothing taken on trust but the keys.

I1 postings balance, I2 the chain, I3 balances, I4 requests, I7 returns, I8 lots, I9 approvals, I12 clearing accounts.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from shop_member.domain.progress import Told, untold
from shop_member.domain.verification import Findings, Flaw, Problem, Verification
from shop_member.store import (
    sqlite_checks,
    verify_bills,
    verify_gifts,
    verify_journal,
    verify_plans,
    verify_postings,
    verify_rows,
)
from shop_member.store.driver import sqlite
from shop_member.store.spans import EVERYTHING, Span, spans

_APART_FROM = 100_000
"""From so many entries on, processes share the work: threads would wait for each other at SQLite's memory."""
_MOST_PROCESSES = 4
_PATIENCE = 0.1
"""How long (s) nobody is told anything."""
_READING = ("trusted_schema = 0", "cell_size_check = 1", "mmap_size = 0", "temp_store = 2", "cache_size = -64000")


@dataclass(slots=True)
class _Report:
    """What one check found."""

    findings: Findings = field(default_factory=Findings)
    walked: verify_journal.Walked = field(default_factory=verify_journal.Walked)
    seals: verify_rows.Seals = field(default_factory=verify_rows.Seals)


_Check = Callable[[Any, bytes, Span, _Report], None]
_Task = tuple[str, Span]


def _keyless(check: Callable[[Any, Findings], None]) -> _Check:
    return lambda connection, _key, _span, report: check(connection, report.findings)


def _chain(connection: Any, key: bytes, span: Span, report: _Report) -> None:
    verify_journal.check_chain(connection, key, span, report.walked, report.findings)


def _seals(connection: Any, key: bytes, _span: Span, report: _Report) -> None:
    verify_rows.check_seals(connection, key, report.findings, report.seals)


def _audit(connection: Any, key: bytes, _span: Span, report: _Report) -> None:
    verify_rows.check_audit(connection, key, report.findings)


# The longest in front, and behind them the many pieces of the chain: so all processes end at about the same time.
_CHECKS: dict[str, _Check] = {
    "postings": _keyless(verify_postings.check_postings),
    "pages": _keyless(sqlite_checks.check_pages),
    "references": _keyless(sqlite_checks.check_references),
    "counters": _keyless(verify_rows.check_counters),
    "indexes": _keyless(sqlite_checks.check_indexes),
    "seals": _seals,
    "requests": _keyless(verify_journal.check_requests),
    "parts": _keyless(verify_bills.check_parts),
    "notes": _keyless(verify_rows.check_notes),
    "reversals": _keyless(verify_journal.check_reversals),
    "gift cards": _keyless(verify_gifts.check_gift_cards),
    "plans": _keyless(verify_plans.check_plans),
    "returns": _keyless(verify_bills.check_returns),
    "search": _keyless(sqlite_checks.check_search),
    "audit": _audit,
    "shifts": _keyless(verify_rows.check_shifts),
    "months": _keyless(verify_rows.check_months),
    "schema": _keyless(sqlite_checks.check_schema),
    "chain": _chain,
}


def verify(connection: Any, chain_key: bytes, told: Told = untold) -> Verification:
    """Check a whole file and say what contradicts; each check reads one snapshot, and nothing is changed.

    `told` hears how many checks are done. `connection` is a raw connection outside a transaction. A file that cannot even
    be read is a finding, not an error. Of a large file that can be opened twice, other processes share the work.
    """
    try:
        pieces = spans(connection)
    except sqlite.DatabaseError:  # who walks the chain will say so
        pieces = [EVERYTHING]
    tasks = [(name, EVERYTHING) for name in _CHECKS if name != "chain"] + [("chain", piece) for piece in pieces]
    reports = _apart(connection, chain_key, tasks, told) if pieces[-1]["first"] >= _APART_FROM else None
    if reports is None:
        reports = _here(connection, chain_key, tasks, told)
    findings = Findings()
    for report in reports:
        findings.absorb(report.findings)
    entries = sum(report.walked.entries for report in reports)
    head = max(report.walked.head for report in reports)
    proofs = entries + sum(report.seals.rows for report in reports)
    wrong = sum(report.walked.wrong + report.seals.wrong for report in reports)
    if 0 < proofs == wrong:
        return Verification(entries, (Problem(Flaw.KEYS_FOREIGN, ""),), 1, head)
    return Verification(entries, findings.problems(), findings.count, head)


def _run(connection: Any, key: bytes, task: _Task) -> _Report:
    name, span = task
    report = _Report()
    try:
        connection.execute("BEGIN")
        _CHECKS[name](connection, key, span, report)
    except (sqlite.DatabaseError, TypeError, ValueError, OverflowError) as error:
        # Damage can put a value of another type where the schema allows one.
        report.findings.add(Flaw.UNREADABLE, f"{name}: {error}")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    return report


def _here(connection: Any, key: bytes, tasks: list[_Task], told: Told) -> list[_Report]:
    reports: list[_Report] = []
    for task in tasks:
        told(len(reports) / len(tasks))
        reports.append(_run(connection, key, task))
    return reports


def _apart(connection: Any, key: bytes, tasks: list[_Task], told: Told) -> list[_Report] | None:
    """Let other processes run the checks; None where there is one processor, or a file that only we can open.

    Whoever is stopped by `told` waits for the checks under way only.
    """
    processes = min(os.cpu_count() or 1, _MOST_PROCESSES)
    if processes < 2:
        return None
    try:
        path = connection.execute("PRAGMA database_list").fetchone()[2]
        _reader(path).close()
        pool = ProcessPoolExecutor(processes, multiprocessing.get_context("spawn"), _begin_apart, (path, key))
        try:
            running = [pool.submit(_run_apart, task) for task in tasks]
            waiting = set(running)
            while waiting:
                told(1 - len(waiting) / len(tasks))
                waiting = wait(waiting, _PATIENCE).not_done
            return [one.result() for one in running]
        finally:
            pool.shutdown(cancel_futures=True)
    except (sqlite.DatabaseError, BrokenProcessPool, OSError):  # no second reader, no processes: then all is read here
        return None


def _reader(path: str) -> Any:
    """Open the file for reading. Raises the driver's DatabaseError for one in memory or that cannot be opened twice."""
    connection = sqlite.connect(f"{Path(path or os.devnull).as_uri()}?mode=ro", uri=True, isolation_level=None)
    try:
        for pragma in _READING:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("SELECT seq FROM entry LIMIT 1").fetchone()
    except sqlite.DatabaseError:
        connection.close()
        raise
    return connection


_reading_apart: tuple[Any, bytes] | None = None
"""The connection and the key of a process that checks for another."""


def _begin_apart(path: str, key: bytes) -> None:
    global _reading_apart
    _reading_apart = _reader(path), key


def _run_apart(task: _Task) -> _Report:
    assert _reading_apart is not None
    return _run(*_reading_apart, task)
