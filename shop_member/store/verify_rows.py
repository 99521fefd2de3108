"""Rows beside the journal proved: notes, seals, the audit trail, counters, shifts, locked months."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from typing import Any

from shop_member.domain.verification import Findings, Flaw
from shop_member.store.audit import LINE, chained
from shop_member.store.driver import sqlite
from shop_member.store.ledger import note_digest
from shop_member.store.seals import SEALED, Keyed, seal, sealed_sql

_NOTES = """
SELECT e.seq, e.note_digest, n.entry_seq, n.salt, n.note FROM entry e LEFT JOIN entry_note n ON n.entry_seq = e.seq
WHERE e.note_digest <> '' OR n.entry_seq IS NOT NULL
"""
_NUMBERS_TWICE = "SELECT document_no FROM entry WHERE document_no IS NOT NULL GROUP BY document_no HAVING COUNT(*) > 1"
_HIGHEST = """
SELECT substr(head, 1, length(head) - 1), MAX(CAST(substr(document_no, length(head) + 1) AS INTEGER))
FROM (SELECT document_no, rtrim(document_no, '0123456789') AS head FROM entry WHERE document_no IS NOT NULL) numbered
WHERE head LIKE '%-' AND head <> document_no GROUP BY head
"""
_SHIFTS = """
SELECT s.id, s.opening_float - COALESCE(SUM(CASE WHEN a.kind = 'drawer' AND e.kind NOT IN ('shift_open', 'shift_close')
  THEN p.units ELSE 0 END), 0) + s.difference - s.counted
FROM shift s LEFT JOIN entry e ON e.shift_id = s.id LEFT JOIN posting p ON p.entry_seq = e.seq
LEFT JOIN account a ON a.id = p.account_id
WHERE s.closed_at IS NOT NULL GROUP BY s.id, s.opening_float, s.difference, s.counted
"""
_CLEARING = """
SELECT a.kind, a.owner, a.asset FROM account a
JOIN shift s ON s.till = a.owner AND s.number = (SELECT MAX(number) FROM shift l WHERE l.till = a.owner)
WHERE s.closed_at IS NOT NULL AND a.balance <> CASE
  WHEN a.kind IN ('terminal', 'other_means') THEN 0 WHEN a.kind = 'drawer' THEN s.to_safe - s.counted ELSE a.balance END
"""
_MONTHS = """
SELECT m.month FROM locked_month m LEFT JOIN entry e ON e.seq = m.last_seq
WHERE COALESCE(e.hash, '') <> m.head_hash OR substr(COALESCE(e.business_date, ''), 1, 7) > m.month
"""
_NUMBER = re.compile(r"(.*?)-([0-9]+)", re.ASCII)


@dataclass(slots=True)
class Seals:
    """How many seals were compared and how many did not fit."""

    rows: int = 0
    wrong: int = 0


def check_notes(connection: Any, findings: Findings) -> None:
    """Check that each note is the one the journal knows by its digest, unless it was erased."""
    for seq, digest, found, salt, note in connection.execute(_NOTES):
        if found is None or not digest or (note is not None and note_digest(salt, note) != digest):
            findings.add(Flaw.NOTE_WRONG, seq)


def check_seals(connection: Any, key: bytes, findings: Findings, seals: Seals) -> None:
    """Check the seal of every row beside the journal."""
    for table, columns in SEALED.items():
        # Requests that an entry answers carry no seal: the chain covers the same content.
        where = " WHERE seal <> ''" if table == "request" else ""
        whole = _all_fit(connection, key, table, where)
        if whole is not None:
            seals.rows += whole
            continue
        for row in connection.execute(f"SELECT seal, {', '.join(columns)} FROM {table}{where}"):
            seals.rows += 1
            if seal(key, table, row[1:]) != row[0]:
                seals.wrong += 1
                findings.add(Flaw.SEAL_WRONG, f"{table} {row[1]}")


def _all_fit(connection: Any, key: bytes, table: str, where: str) -> int | None:
    """Return how many rows a table has if every seal fits, or None as soon as one does not: then each is looked at."""
    digest, rows = Keyed(key), 0
    with contextlib.suppress(sqlite.DatabaseError):  # said by whoever looks at each row
        for wanted, text in connection.execute(f"SELECT seal, {sealed_sql(table)} FROM {table}{where}"):
            if digest.seal(text) != wanted:
                return None
            rows += 1
        return rows
    return None


def check_audit(connection: Any, key: bytes, findings: Findings) -> None:
    """Walk the audit trail."""
    before, last = "", 0
    for row in connection.execute(f"SELECT {', '.join(LINE)}, hash FROM audit ORDER BY seq"):
        line = dict(zip(LINE, row, strict=False))
        if line["seq"] != last + 1 or chained(key, before, line) != row[-1]:
            findings.add(Flaw.AUDIT_BROKEN, line["seq"])
        before, last = row[-1], line["seq"]
    counted = connection.execute("SELECT value FROM counter WHERE name = 'audit'").fetchone()
    if (counted[0] if counted else 0) != last:
        findings.add(Flaw.AUDIT_BROKEN, last + 1)


def check_counters(connection: Any, findings: Findings) -> None:
    """Check that no document has another's number and no counter would give one out again."""
    counters = dict(connection.execute("SELECT name, value FROM counter").fetchall())
    for (number,) in connection.execute(_NUMBERS_TWICE):
        findings.add(Flaw.NUMBER_TWICE, number)
    highest = {f"receipt:{till}": number for till, number in connection.execute(_HIGHEST)}
    for table, letter in (("card", ""), ("gift_card", "G")):
        for (number,) in connection.execute(f"SELECT number FROM {table}"):
            if found := _NUMBER.fullmatch(number.removeprefix(letter)):
                highest[table] = max(highest.get(table, 0), int(found[1]))
    highest["member"] = connection.execute("SELECT COALESCE(MAX(number), 0) FROM member").fetchone()[0]
    for series, value in highest.items():
        if counters.get(series, 0) < value:
            findings.add(Flaw.COUNTER_BEHIND, series)


def check_shifts(connection: Any, findings: Findings) -> None:
    """Check that closed shifts add up and that clearing accounts are zero after closing (I12)."""
    for shift, off in connection.execute(_SHIFTS):
        if off:
            findings.add(Flaw.SHIFT_WRONG, shift)
    for kind, owner, asset in connection.execute(_CLEARING):
        findings.add(Flaw.CLEARING_OPEN, f"{kind}/{owner}/{asset}")


def check_months(connection: Any, findings: Findings) -> None:
    """Check that locked months end with the entry they were locked with, and that nothing entered them since."""
    for (month,) in connection.execute(_MONTHS):
        findings.add(Flaw.MONTH_WRONG, month)
    for month, last_seq in connection.execute("SELECT month, last_seq FROM locked_month").fetchall():
        late = connection.execute(
            "SELECT 1 FROM entry WHERE business_date <= :last AND seq > :seq LIMIT 1",
            {"last": f"{month}-31", "seq": last_seq},
        ).fetchone()
        if late is not None:
            findings.add(Flaw.MONTH_WRONG, month)
