"""Reads on the till reach their rows by an index, however large the shop: SQLite's own plan says so."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing
from datetime import date
from typing import Any

import pytest

from shop_member.store.sqlite import Store
from shop_member.store.work import Work
from tests.store.shop_file import DAY, KEY, ShopFile, principal

READS: dict[str, Callable[[Work], Any]] = {
    "member": lambda work: work.members.get("wang"),
    "stored member": lambda work: work.members.stored("wang"),
    "phone": lambda work: work.members.by_phone("+886912345671"),
    "e-mail": lambda work: work.members.by_email("a@example.com"),
    "search": lambda work: work.members.search("wang"),
    "page": lambda work: work.members.page(),
    "next page": lambda work: work.members.page(work.members.page()[0]),
    "each": lambda work: list(work.members.each()),
    "born in": lambda work: work.members.born_in(2),
    "tiers ending": lambda work: work.members.tiers_ending(DAY),
    "merged into": lambda work: work.members.merged_into("wang"),
    "card": lambda work: work.cards.get("card-wang"),
    "card number": lambda work: work.cards.by_number("1001-2"),
    "card ref": lambda work: work.cards.by_ref("R"),
    "cards of a member": lambda work: work.cards.of_member("wang"),
    "staff": lambda work: work.staff.get("ann"),
    "badge": lambda work: work.staff.by_badge("B"),
    "actor": lambda work: work.staff.actor("ann"),
    "barcode": lambda work: work.items.by_barcode("4711"),
    "open shift": lambda work: work.shifts.open_on("01"),
    "latest shifts": lambda work: work.shifts.latest("01"),
    "outbox": lambda work: work.outbox.waiting(),
    "outbox of an entry": lambda work: work.outbox.of_entry(1),
    "audit": lambda work: work.audit.page(),
    "audit of a subject": lambda work: work.audit.page(subject="card-wang"),
    "balance": lambda work: work.ledger.balance(principal("wang")),
    "balances": lambda work: work.ledger.balances_of("wang"),
    "lots": lambda work: work.ledger.open_lots(principal("wang")),
    "lots due": lambda work: work.ledger.lots_due(DAY),
    "request": lambda work: work.ledger.find_request("r", "f"),
    "bill": lambda work: work.bills.bill(2),
    "document": lambda work: work.bills.by_document("01-000002"),
    "returns": lambda work: work.bills.returns_of(3),
    "entries about": lambda work: work.bills.entries_about(3),
    "bills of a member": lambda work: work.bills.of_member("wang"),
    "bills of a day": lambda work: work.bills.on_days(DAY, DAY),
    "bills of a shift": lambda work: work.bills.of_shift("shift-1"),
    "member ledger": lambda work: work.bills.movements("wang"),
    "activity": lambda work: work.bills.activity("wang", DAY, DAY),
    "visited": lambda work: work.bills.visited("wang", DAY),
    "last visits": lambda work: work.bills.last_visits("wang"),
    "visits by month": lambda work: work.bills.visits_by_month("wang", DAY, DAY),
    "usual items": lambda work: work.bills.usual_items("wang"),
    "top-ups": lambda work: work.bills.top_ups("wang"),
    "shift totals": lambda work: work.reports.shift_totals("shift-1"),
    "months": lambda work: work.reports.months(),
    "one statement": lambda work: work.reports.member_period("wang", date(2026, 11, 1), date(2026, 11, 30)),
}

_SCANNED = re.compile(r"^SCAN (?!CONSTANT)(\w+)")
_MADE = re.compile(r"^(?:CO-ROUTINE|MATERIALIZE) (\w+)")


def whole_tables(connection: Any, sql: str, params: Any) -> list[str]:
    """Return the steps that read a table from end to end; rows a part of the same statement made do not count."""
    steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", params).fetchall()]
    made = {found[1] for step in steps if (found := _MADE.match(step))}
    return [
        step
        for step in steps
        if (found := _SCANNED.match(step))
        and found[1] not in made
        and "VIRTUAL TABLE" not in step
        and not stops(sql, step)
    ]


def stops(sql: str, step: str) -> bool:
    """Say whether reading in order ends soon: at a LIMIT, or at the first or last row of an index."""
    in_order = "USING" in step or re.search(r"ORDER BY seq DESC\s+LIMIT", sql)
    return bool(in_order and re.search(r"\bLIMIT\b|\bM(?:AX|IN)\(", sql))


@pytest.mark.parametrize("name", READS)
def test_a_read_reaches_its_rows_by_an_index(shop: ShopFile, name: str) -> None:
    shop.busy_day()
    asked: list[tuple[str, Any]] = []
    with closing(Store(shop.store.path, KEY, read_only=True, tracer=None)) as reader:
        run = reader.connection.execute

        def listen(sql: str, params: Any = ()) -> Any:
            asked.append((sql, params))
            return run(sql, params)

        READS[name](Work(listen, KEY))
        assert asked
        for sql, params in asked:
            assert whole_tables(reader.connection, sql, params) == [], sql


def test_the_plan_test_can_fail(shop: ShopFile) -> None:
    for sql in ("SELECT * FROM bill WHERE total = 5", "SELECT sum(total) FROM bill b"):
        assert whole_tables(shop.store.connection, sql, {}) != [], sql
