"""Verify finds every change of a bit that changes a meaning, and says nothing about a sound file."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite
import pytest

from shop_member.domain.clock import from_utc_text
from shop_member.domain.errors import Fault
from shop_member.domain.ledger import NO_FLOOR, AccountKind, Bill, BillKind, BillTender, EntryKind, Postings
from shop_member.domain.verification import Flaw, Verification
from shop_member.store.anchor import beside
from shop_member.store.guards import GUARDS
from shop_member.store.sqlite import Store
from shop_member.store.verify import verify
from tests.store.shop_file import AT, DAY, DRAWER, KEY, SALES, ShopFile, account, money, opened, principal


@pytest.fixture
def busy(shop: ShopFile) -> ShopFile:
    shop.busy_day()
    with shop.store.writing() as work:
        work.ledger.record_request("no-money", "f" * 64, "member:wang")
    return shop


def found(shop: ShopFile) -> Verification:
    return verify(shop.store.connection, KEY)


def codes(shop: ShopFile) -> set[Flaw]:
    return {problem.code for problem in found(shop).problems}


def unguarded(shop: ShopFile) -> Any:
    """The raw connection without anything that would refuse a change."""
    connection = shop.store.connection
    connection.execute("PRAGMA foreign_keys = 0")
    connection.execute("PRAGMA ignore_check_constraints = 1")
    for name in GUARDS:
        connection.execute(f"DROP TRIGGER IF EXISTS {name}")
    return connection


def guarded(shop: ShopFile) -> None:
    for text in GUARDS.values():
        shop.store.connection.execute(text)


def test_a_busy_shop_is_sound(busy: ShopFile) -> None:
    report = found(busy)
    assert (report.problems, report.count, report.sound) == ((), 0, True)
    assert (report.entries, report.head) == (busy.store.head()[0], busy.store.head())
    assert verify(busy.store.connection, KEY) == report


def test_an_empty_shop_is_sound(path: Path) -> None:
    with closing(Store(path, KEY)) as store:
        assert verify(store.connection, KEY).sound


def test_a_reader_can_verify(busy: ShopFile) -> None:
    with closing(Store(busy.store.path, KEY, read_only=True)) as reader:
        assert verify(reader.connection, KEY).sound


def test_other_keys_are_said_to_be_other_keys(busy: ShopFile) -> None:
    assert [problem.code for problem in verify(busy.store.connection, b"x" * 32).problems] == [Flaw.KEYS_FOREIGN]


def test_every_table_has_something_to_damage(busy: ShopFile) -> None:
    with busy.store.writing() as work:
        work.months.lock("2026-10", AT)
    empty = [table for table in tables(busy.store.connection) if not rows(busy.store.connection, table)]
    later = {
        "coupon_kind",
        "gift_card",
        "instalment",
        "membership",
        "milestone",
        "month_member",
        "month_shop",
        "session_card",
        "tab",
    }
    assert set(empty) - later == {"outbox", "used_approval"}


def tables(connection: Any) -> list[str]:
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return [name for (name,) in found if not name.startswith(("sqlite_", "_sqlite_", "member_search"))]


def rows(connection: Any, table: str) -> list[tuple[Any, ...]]:
    return list(connection.execute(f"SELECT * FROM {table}").fetchall())


@pytest.mark.parametrize("most", [1, pytest.param(10**6, marks=pytest.mark.campaign)])
def test_one_changed_bit_in_any_column_is_found(busy: ShopFile, most: int) -> None:
    """Every column of every table, in some row or (campaign) in all of them, one random bit of its value each."""
    with busy.store.writing() as work:
        work.months.lock("2026-10", AT)
        work.outbox.add("o1", "receipt", "01-000001", from_utc_text(AT), 1)
    connection = unguarded(busy)
    dice = random.Random(20261121)
    missed, tried = [], 0
    for table in tables(connection):
        keys = [row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[5]]
        names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        found_rows = rows(connection, table)
        for row in dice.sample(found_rows, min(most, len(found_rows))):
            where = " AND ".join(f"{key} IS :key_{key}" for key in keys)
            params = {f"key_{key}": row[names.index(key)] for key in keys}
            for name, value in zip(names, row, strict=True):
                changed = flipped(value, dice)
                if changed is None or changed == value:
                    continue
                connection.execute("BEGIN")
                try:
                    connection.execute(f"UPDATE {table} SET {name} = :new WHERE {where}", {**params, "new": changed})
                except sqlite.IntegrityError:  # a unique index still stands: the file could not hold this
                    connection.execute("ROLLBACK")
                    continue
                connection.execute("COMMIT")
                tried += 1
                guarded(busy)
                if not found(busy).count:
                    missed.append((table, name, value, changed))
                unguarded(busy)
                undo = {**params, "old": value}
                if name in keys:
                    undo[f"key_{name}"] = changed
                connection.execute(f"UPDATE {table} SET {name} = :old WHERE {where}", undo)
    guarded(busy)
    assert missed == []
    assert tried > 150
    assert found(busy).sound


def flipped(value: Any, dice: random.Random) -> Any:
    if value is None:
        return None
    if isinstance(value, int):
        return value ^ (1 << dice.randrange(20))
    if isinstance(value, bytes):
        place = dice.randrange(len(value))
        return value[:place] + bytes([value[place] ^ (1 << dice.randrange(8))]) + value[place + 1 :]
    if not value:
        return "x"
    place = dice.randrange(len(value))
    return value[:place] + chr(ord(value[place]) ^ (1 << dice.randrange(5))) + value[place + 1 :]


@pytest.mark.parametrize("times", [300, pytest.param(20_000, marks=pytest.mark.campaign)])
def test_random_bits_of_the_closed_file(busy: ShopFile, tmp_path: Path, times: int) -> None:
    """A flipped bit anywhere in the file either changes no row, or opening or verify says so."""
    path = busy.store.path
    busy.store.close()
    anchor = beside(path).read_bytes()
    whole = path.read_bytes()
    before = contents(path)
    dice = random.Random(7)
    written = [place for place, byte in enumerate(whole) if byte]
    changed = missed = 0
    for number in range(times):
        damaged = bytearray(whole)
        damaged[dice.choice(written)] ^= 1 << dice.randrange(8)
        hurt = tmp_path / f"hurt-{number}"
        hurt.write_bytes(damaged)
        beside(hurt).write_bytes(anchor)
        if contents(hurt) == before:
            continue
        changed += 1
        if not noticed(hurt):
            missed += 1
        for left in tmp_path.glob(f"hurt-{number}*"):
            left.unlink()
    assert changed > times // 10
    assert missed == 0


COLUMNS = {"_sqlite_migrations": "migration_set, name"}
"""When a step of the schema was taken is a remark of the library's; nothing rests on it."""


def contents(path: Path) -> dict[str, list[tuple[Any, ...]]] | None:
    """Every row of every table as SQLite reads it without an index, or None where it cannot."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        connection.text_factory = bytes
        try:
            names = [
                name.decode() for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            ]
            return {
                name: connection.execute(f"SELECT {COLUMNS.get(name, '*')} FROM {name} NOT INDEXED").fetchall()
                for name in names
                if not name.startswith(("sqlite_", "member_search"))
            }
        except (sqlite3.Error, UnicodeDecodeError):
            return None


def noticed(path: Path) -> bool:
    try:
        store = Store(path, KEY)
    except Fault:
        return True
    with closing(store):
        return not verify(store.connection, KEY).sound


@pytest.mark.parametrize(
    ("change", "flaw"),
    [
        ("UPDATE posting SET units = units + 1 WHERE entry_seq = 1 AND line = 0", Flaw.UNBALANCED),
        (
            "UPDATE posting SET balance_after = balance_after + 1 WHERE entry_seq = 2 AND line = 0",
            Flaw.BALANCE_AFTER_WRONG,
        ),
        ("UPDATE account SET balance = balance + 1 WHERE kind = 'principal'", Flaw.BALANCE_WRONG),
        ("UPDATE account SET balance = -1, hard_floor = 0 WHERE kind = 'bonus'", Flaw.FLOOR_PASSED),
        ("UPDATE lot SET units_left = units_left - 1 WHERE units_left > 0", Flaw.LOT_LEFT_WRONG),
        ("UPDATE lot SET units_left = units_left - 1 WHERE units_left > 0", Flaw.LOTS_NOT_BALANCE),
        ("UPDATE lot_use SET units = units + 1", Flaw.LOTS_UNEXPLAINED),
        ("UPDATE lot SET expires_on = '2099-01-01' WHERE expires_on IS NOT NULL", Flaw.HASH_WRONG),
        ("UPDATE entry SET prev_hash = hash WHERE seq = 3", Flaw.CHAIN_BROKEN),
        ("DELETE FROM entry WHERE seq = 3", Flaw.SEQ_GAP),
        ("DELETE FROM entry WHERE seq = 3", Flaw.REFERENCE_BROKEN),
        ("UPDATE entry SET approver = actor WHERE seq = 2", Flaw.APPROVED_BY_ACTOR),
        ("UPDATE entry SET reverses = 99 WHERE seq = 4", Flaw.REVERSES_LATER),
        ("UPDATE request SET outcome = 'entry:1' WHERE outcome = 'entry:2'", Flaw.REQUEST_WRONG),
        ("INSERT INTO request VALUES ('ghost', 'f', 'entry:99', '')", Flaw.REQUEST_WITHOUT_ENTRY),
        ("UPDATE request SET outcome = 'member:x' WHERE id = 'no-money'", Flaw.SEAL_WRONG),
        ("UPDATE entry_note SET note = 'with sugar'", Flaw.NOTE_WRONG),
        ("DELETE FROM entry_note", Flaw.NOTE_WRONG),
        ("UPDATE bill SET total = total + 1 WHERE entry_seq = 2", Flaw.BILL_TOTAL),
        ("UPDATE bill_tender SET means = 'card' WHERE means = 'stored_value'", Flaw.BILL_STORED_VALUE),
        ("UPDATE bill_tender SET means = 'tab' WHERE means = 'cash' AND entry_seq = 7", Flaw.BILL_MONEY),
        ("UPDATE bill SET points_earned = points_earned + 1 WHERE entry_seq = 2", Flaw.BILL_POINTS),
        ("DELETE FROM bill WHERE entry_seq = 2", Flaw.BILL_PARTS),
        ("UPDATE bill_line SET quantity = 1001 WHERE entry_seq = 5 AND line = 1", Flaw.HASH_WRONG),
        ("UPDATE bill_line SET quantity = -1001 WHERE of_line = 1", Flaw.REFUND_OVER_LINE),
        ("UPDATE bill_tender SET units = units - 200 WHERE entry_seq = 6", Flaw.REFUND_OVER_MEANS),
        ("UPDATE counter SET value = 1 WHERE name = 'receipt:01'", Flaw.COUNTER_BEHIND),
        ("DELETE FROM counter WHERE name = 'card'", Flaw.COUNTER_BEHIND),
        ("UPDATE audit SET subject = 'other' WHERE seq = 1", Flaw.AUDIT_BROKEN),
        ("DELETE FROM audit WHERE seq = 2", Flaw.AUDIT_BROKEN),
        ("UPDATE member SET phone = '0900' WHERE id = 'wang'", Flaw.SEAL_WRONG),
        ("DELETE FROM member_search WHERE rowid = 1", Flaw.SEARCH_INCOMPLETE),
        ("DROP INDEX entry_by_day", Flaw.SCHEMA_CHANGED),
        ("CREATE TABLE stranger (a)", Flaw.SCHEMA_CHANGED),
        ("UPDATE _sqlite_migrations SET name = 'other' WHERE id = 1", Flaw.SCHEMA_CHANGED),
        ("ALTER TABLE audit ADD COLUMN more TEXT", Flaw.SCHEMA_CHANGED),
    ],
)
def test_each_flaw_is_named(busy: ShopFile, change: str, flaw: Flaw) -> None:
    unguarded(busy).execute(change)
    guarded(busy)
    assert flaw in codes(busy)


def test_missing_guards_are_named(busy: ShopFile) -> None:
    busy.store.connection.execute("DROP TRIGGER guard_posting_no_update")
    assert [(problem.code, problem.subject) for problem in found(busy).problems] == [
        (Flaw.GUARD_MISSING, "guard_posting_no_update")
    ]


def test_an_erased_note_is_no_flaw(busy: ShopFile) -> None:
    busy.store.connection.execute("UPDATE entry_note SET note = NULL")
    assert found(busy).sound


def test_a_forged_entry_without_the_key_is_found(busy: ShopFile) -> None:
    """Somebody with the program but without the keys books a top-up for a friend, correctly in every sum."""
    path = busy.store.path
    busy.store.close()
    forger = ShopFile(Store(path, b"guess" * 6 + b"!!"), made=100)
    forger.top_up("jones", 5000)
    forger.store.close()
    again = opened(path)
    assert Flaw.HASH_WRONG in codes(again)
    again.store.close()


def test_a_void_beside_a_refund_is_found(shop: ShopFile) -> None:
    sale = shop.sell(None, ("Tea", 60), ("Cake", 90))
    shop.give_back(sale, EntryKind.REFUND, lines=(0,))
    shop.give_back(sale, EntryKind.VOID)
    assert {Flaw.REVERSED_TWICE, Flaw.REFUND_OVER_LINE, Flaw.REFUND_OVER_MEANS} <= codes(shop)


def test_a_refund_to_other_means_is_found(shop: ShopFile) -> None:
    sale = shop.sell(None, ("Tea", 60))
    postings = Postings()
    postings.add(SALES, money(-60))
    postings.add(account(AccountKind.TERMINAL, "01"), money(60))
    bill = Bill(BillKind.REFUND, None, None, -60, original_seq=sale, tenders=(BillTender("card", -60),))
    shop.book(EntryKind.REFUND, postings, bill, reverses=sale)
    assert codes(shop) == {Flaw.REFUND_OVER_MEANS}


def test_clearing_accounts_are_zero_after_closing(shop: ShopFile) -> None:
    """I12: what the drawer holds is what was counted and not taken to the safe; the terminal holds nothing."""
    shop.sell(None, ("Tea", 60))
    with shop.store.writing() as work:
        work.shifts.close("shift-1", closed_at=AT, closed_by="ann", counted=50, difference=-10, to_safe=50)
    assert codes(shop) == {Flaw.CLEARING_OPEN}
    postings = Postings()
    postings.add(DRAWER, money(60), floor=NO_FLOOR)
    postings.add(SALES, money(-60))
    shop.book(EntryKind.SHIFT_CLOSE, postings)
    assert found(shop).sound
    unguarded(shop).execute("UPDATE shift SET difference = 0")
    guarded(shop)
    assert Flaw.SHIFT_WRONG in codes(shop)


def test_a_locked_month_stays_as_it_was(shop: ShopFile) -> None:
    shop.top_up("wang", 100)
    shop.day = DAY + timedelta(days=30)
    with shop.store.writing() as work:
        work.months.lock("2026-11", AT)
    shop.top_up("wang", 100)
    assert found(shop).sound
    shop.day = DAY
    shop.store.connection.execute("DROP TRIGGER guard_entry_month")
    shop.top_up("wang", 100)
    assert {Flaw.MONTH_WRONG, Flaw.GUARD_MISSING} == codes(shop)


def test_many_problems_are_counted_but_not_all_named(shop: ShopFile) -> None:
    for _ in range(30):
        shop.top_up("wang", 1)
    unguarded(shop).execute("UPDATE entry SET till = '02'")
    guarded(shop)
    report = found(shop)
    assert report.count >= 30
    assert len([problem for problem in report.problems if problem.code is Flaw.HASH_WRONG]) == 20


def test_balance_of_a_wallet_is_what_the_lots_say(busy: ShopFile) -> None:
    assert busy.balance(principal("wang")) == sum(lot.left for lot in busy.lots(principal("wang")))
