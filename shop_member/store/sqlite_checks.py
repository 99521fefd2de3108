"""What only SQLite can say of its own file: pages, references, schema, full-text index."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlite_utils import Database

from shop_member.domain.verification import Findings, Flaw
from shop_member.store.driver import sqlite
from shop_member.store.guards import GUARDS, apply_guards, missing_guards
from shop_member.store.migrations.order import steps

_INDEXED = ("_sqlite_migrations", "account", "member", "card", "staff", "role", "setting", "item", "category", "shift",
            "held_sale", "outbox", "picture", "print_count", "import_batch", "pin_guard", "used_approval",
            "locked_month", "month_member", "month_shop")  # fmt: skip

_REFERENCES = """
SELECT f."table", f.rowid, f.parent FROM sqlite_master m, pragma_foreign_key_check(m.name) f
WHERE m.type = 'table' AND m.name <> 'posting'
UNION ALL
SELECT 'posting', entry_seq, 'entry' FROM (
  SELECT MIN(entry_seq) AS entry_seq FROM posting UNION ALL SELECT MAX(entry_seq) FROM posting)
WHERE entry_seq NOT BETWEEN 1 AND (SELECT COALESCE(MAX(seq), 0) FROM entry)
"""
"""Between the first and the last entry the chain has no gap, so that postings under them have theirs."""

# Of an index by whole numbers the sums say enough; `units` keeps the planner at the table itself.
_BY_SUMS = {
    "posting_by_account": (
        "SELECT COUNT(*), SUM(account_id), SUM(entry_seq), SUM(line) FROM posting INDEXED BY posting_by_account",
        "SELECT COUNT(units), SUM(account_id), SUM(entry_seq), SUM(line) FROM posting",
    ),
    "lot_open": (
        "SELECT COUNT(*), SUM(account_id), SUM(id) FROM lot INDEXED BY lot_open WHERE units_left > 0",
        "SELECT COUNT(*), SUM(account_id), SUM(id) FROM lot NOT INDEXED WHERE units_left > 0",
    ),
    "bill_by_original": (
        "SELECT COUNT(*), SUM(original_seq), SUM(entry_seq) FROM bill INDEXED BY bill_by_original "
        "WHERE original_seq IS NOT NULL",
        "SELECT COUNT(*), SUM(original_seq), SUM(entry_seq) FROM bill NOT INDEXED WHERE original_seq IS NOT NULL",
    ),
}


def check_pages(connection: Any, findings: Findings) -> None:
    """Ask SQLite for the soundness of its pages, for smaller tables also that each row is in each index."""
    for (text,) in connection.execute("PRAGMA quick_check(20)"):
        if text != "ok":
            findings.add(Flaw.FILE_DAMAGED, text)
    for table in _INDEXED:
        for (text,) in connection.execute(f"PRAGMA integrity_check({table})"):
            if text != "ok":
                findings.add(Flaw.FILE_DAMAGED, text)


def check_indexes(connection: Any, findings: Findings) -> None:
    """Check that the indexes by which balances, lots and returns are found say what their tables say."""
    for name, (by_index, by_table) in _BY_SUMS.items():
        if connection.execute(by_index).fetchone() != connection.execute(by_table).fetchone():
            findings.add(Flaw.FILE_DAMAGED, name)


def check_references(connection: Any, findings: Findings) -> None:
    """Check that every reference leads to a row; the accounts of postings are looked at by who walks them."""
    for row in connection.execute(_REFERENCES):
        findings.add(Flaw.REFERENCE_BROKEN, f"{row[0]} {'' if row[1] is None else row[1]} > {row[2]}")


def check_schema(connection: Any, findings: Findings) -> None:
    """Check that tables, indexes and guards are those of this program, letter by letter."""
    for name in missing_guards(connection):
        findings.add(Flaw.GUARD_MISSING, name)
    standing = _schema(connection)
    wanted = _wanted_schema()
    for key in sorted(standing.keys() | wanted.keys()):
        if standing.get(key, "absent") != wanted.get(key, "absent") and key[1] not in GUARDS:
            findings.add(Flaw.SCHEMA_CHANGED, key[1])


def check_search(connection: Any, findings: Findings) -> None:
    """Check that the search knows exactly the members who can be found."""
    indexed = {row[0] for row in connection.execute("SELECT rowid FROM member_search")}
    active = {row[0] for row in connection.execute("SELECT number FROM member WHERE state = 'active'")}
    nameless = {
        row[0]
        for row in connection.execute(
            "SELECT number FROM member m WHERE state = 'active' AND name = '' AND phone = '' AND email = '' "
            "AND NOT EXISTS (SELECT 1 FROM card c WHERE c.member_id = m.id)"
        )
    }
    for number in (indexed - active) | (active - indexed - nameless):
        findings.add(Flaw.SEARCH_INCOMPLETE, number)


def _schema(connection: Any) -> dict[tuple[str, str], str]:
    """Return what was created, and the steps that did: a step under another name would be taken again."""
    standing = {
        (kind, name): text or ""
        for kind, name, text in connection.execute("SELECT type, name, sql FROM sqlite_master")
        if not name.startswith("sqlite_stat")
    }
    taken = connection.execute("SELECT migration_set, name FROM _sqlite_migrations").fetchall()
    return standing | {("step", f"{every} {name}"): "" for every, name in taken}


@cache
def _wanted_schema() -> dict[tuple[str, str], str]:
    connection = sqlite.connect(":memory:", isolation_level=None)
    try:
        steps.apply(Database(connection, execute_plugins=False))
        apply_guards(connection)
        return _schema(connection)
    finally:
        connection.close()
