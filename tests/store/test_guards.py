"""What the database itself refuses, whoever asks: changes to the journal, entries that do not balance, passed floors."""

from __future__ import annotations

from contextlib import closing

import pysqlite3.dbapi2 as sqlite
import pytest

from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import AccountKind, EntryKind, NewLot, Posting
from shop_member.store.guards import GUARDS, apply_guards, missing_guards
from tests.store.shop_file import AT, DAY, DRAWER, ShopFile, account, money, opened, principal

GROWING = ("entry", "posting", "lot_use", "bill", "bill_line", "bill_step", "bill_tender", "request", "audit", "rule_version",
           "locked_month", "used_approval")  # fmt: skip
STAYING = ("lot", "account", "member", "card", "staff", "role", "shift", "setting", "counter", "entry_note", "import_batch",
           "import_row", "print_count", "member_tier", "pin_guard")  # fmt: skip
PARTS = ("posting", "lot", "lot_use", "bill", "bill_line", "bill_step", "bill_tender", "entry_note")


@pytest.fixture
def busy(shop: ShopFile) -> ShopFile:
    shop.busy_day()
    with shop.store.writing() as work:
        work.months.lock("2026-10", AT)
        work.ledger.record_request("no-money", "f", "member:wang")
        work.staff.set_throttle("ann", work.staff.throttle("ann"))
    shop.store.connection.execute("INSERT INTO used_approval VALUES ('a', :at, 's')", {"at": AT})
    return shop


def columns(shop: ShopFile, table: str) -> list[str]:
    return [row[1] for row in shop.store.connection.execute(f"PRAGMA table_info({table})")]


@pytest.mark.parametrize("table", GROWING)
def test_what_only_grows_cannot_be_changed(busy: ShopFile, table: str) -> None:
    for column in columns(busy, table):
        with pytest.raises(sqlite.IntegrityError, match=r"only grows"):
            busy.store.connection.execute(f"UPDATE {table} SET {column} = {column}")


@pytest.mark.parametrize("table", GROWING + STAYING)
def test_nothing_is_deleted(busy: ShopFile, table: str) -> None:
    assert busy.store.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    with pytest.raises(sqlite.IntegrityError, match=r"only grows|stay|FOREIGN KEY"):
        busy.store.connection.execute(f"DELETE FROM {table}")


@pytest.mark.parametrize("table", GROWING + STAYING)
def test_nothing_is_replaced(busy: ShopFile, table: str) -> None:
    before = busy.store.connection.execute(f"SELECT * FROM {table}").fetchall()
    with pytest.raises(sqlite.IntegrityError):
        busy.store.connection.execute(f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}")
    assert busy.store.connection.execute(f"SELECT * FROM {table}").fetchall() == before


@pytest.mark.parametrize("table", PARTS)
def test_nothing_is_added_to_a_closed_entry(busy: ShopFile, table: str) -> None:
    names = [name for name in columns(busy, table) if table != "lot" or name != "id"]
    fresh = {"line": "99", "step": "99", "means": "'tab'", "lot_id": "(SELECT MAX(id) FROM lot)", "entry_seq": "1"}
    values = ", ".join(fresh.get(name, name) for name in names)
    with pytest.raises(sqlite.IntegrityError, match=f"{table} of a closed entry"):
        busy.store.connection.execute(f"INSERT INTO {table} ({', '.join(names)}) SELECT {values} FROM {table} LIMIT 1")


def test_parts_without_an_entry_are_not_committed(busy: ShopFile) -> None:
    connection = busy.store.connection
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO posting SELECT 999, line, account_id, units, balance_after FROM posting LIMIT 1")
    with pytest.raises(sqlite.IntegrityError, match="FOREIGN KEY"):
        connection.execute("COMMIT")
    connection.execute("ROLLBACK")


def insert_entry(shop: ShopFile, seq: int, previous: str) -> None:
    shop.store.connection.execute(
        "INSERT INTO entry (seq, id, kind, request_id, fingerprint, recorded_at, business_date, till, actor, rule_version, "
        "note_digest, prev_hash, hash) VALUES (:seq, 'x', 'sale', 'x', 'f', :at, '2026-11-21', '01', 'ann', 1, '', :prev, 'h')",
        {"seq": seq, "at": AT, "prev": previous},
    )


def test_an_entry_out_of_order_is_refused(busy: ShopFile) -> None:
    seq, digest = busy.store.head()
    for wrong in ((seq + 2, digest), (seq + 1, "other"), (seq, digest)):
        with pytest.raises(sqlite.IntegrityError, match="out of order"):
            insert_entry(busy, *wrong)


def test_the_database_refuses_an_entry_that_does_not_balance(busy: ShopFile) -> None:
    seq, digest = busy.store.head()
    connection = busy.store.connection
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "INSERT INTO posting SELECT :seq, 0, account_id, 7, balance_after FROM posting LIMIT 1", {"seq": seq + 1}
    )
    with pytest.raises(sqlite.IntegrityError, match="does not balance"):
        insert_entry(busy, seq + 1, digest)
    connection.execute("ROLLBACK")


def test_python_refuses_it_before() -> None:
    shop = ShopFile(store=None)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="do not balance"):
        shop.entry(EntryKind.SALE, [Posting(DRAWER, 5)])


def test_stored_value_never_passes_zero(shop: ShopFile) -> None:
    shop.top_up("wang", 100)
    lot = shop.lots(principal("wang"))[0]
    with pytest.raises(Refusal) as caught, shop.store.writing() as work:
        work.ledger.post(
            shop.entry(
                EntryKind.SALE,
                [Posting(principal("wang"), -101), Posting(account(AccountKind.SALES), 101)],
            )
        )
    assert caught.value.code is Refused.BALANCE_TOO_SMALL
    assert (caught.value.fields["available"], caught.value.fields["wanted"]) == (money(100), money(101))
    assert (shop.balance(principal("wang")), shop.lots(principal("wang"))[0]) == (100, lot)
    with pytest.raises(sqlite.IntegrityError, match="CHECK"):
        shop.store.connection.execute("UPDATE account SET balance = -1 WHERE kind = 'principal'")


def test_a_top_up_of_nothing_is_refused_by_the_database(shop: ShopFile) -> None:
    for total in (0, -5):
        with pytest.raises(sqlite.IntegrityError, match="CHECK"):
            shop.store.connection.execute(
                "INSERT INTO bill VALUES (5, 'top_up', NULL, NULL, :total, 0, 0, 0, 0, 0, 0, NULL, NULL, NULL, '')",
                {"total": total},
            )


def test_lots_must_explain_a_wallet(shop: ShopFile) -> None:
    postings = [Posting(principal("wang"), 10, lots=(NewLot(9, None, DAY),)), Posting(DRAWER, -10)]
    with pytest.raises(ValueError, match="lots explain"), shop.store.writing() as work:
        work.ledger.post(shop.entry(EntryKind.TOP_UP, postings))
    assert shop.store.head() == (0, "")


def test_a_sale_is_voided_once(shop: ShopFile) -> None:
    seq = shop.sell(None, ("Tea", 60))
    shop.give_back(seq, EntryKind.VOID)
    with pytest.raises(sqlite.IntegrityError, match="UNIQUE"):
        shop.give_back(seq, EntryKind.VOID)


def test_nobody_approves_themselves(shop: ShopFile) -> None:
    entry = shop.entry(EntryKind.CASH_IN, [Posting(DRAWER, -5), Posting(account(AccountKind.CASH_MOVES), 5)])
    object.__setattr__(entry, "approver", entry.actor)
    with pytest.raises(sqlite.IntegrityError, match="CHECK"), shop.store.writing() as work:
        work.ledger.post(entry)


def test_a_note_can_only_be_erased(shop: ShopFile) -> None:
    shop.sell("wang", ("Tea", 60), note="allergic")
    connection = shop.store.connection
    for change in ("note = 'other'", "salt = 'x'", "entry_seq = 9"):
        with pytest.raises(sqlite.IntegrityError, match="only be erased"):
            connection.execute(f"UPDATE entry_note SET {change}")
    connection.execute("UPDATE entry_note SET note = NULL")


def test_a_closed_shift_stays(shop: ShopFile) -> None:
    with shop.store.writing() as work:
        work.shifts.close("shift-1", closed_at=AT, closed_by="ann", counted=0, difference=0, to_safe=0)
    with pytest.raises(sqlite.IntegrityError, match="closed shift"):
        shop.store.connection.execute("UPDATE shift SET counted = 5")


def test_a_counter_only_goes_on(shop: ShopFile) -> None:
    with pytest.raises(sqlite.IntegrityError, match="only goes on"):
        shop.store.connection.execute("UPDATE counter SET value = value - 1")


def test_guards_come_back_by_themselves(shop: ShopFile) -> None:
    connection = shop.store.connection
    connection.execute("DROP TRIGGER guard_posting_no_update")
    connection.execute("DROP TRIGGER guard_entry_order")
    connection.execute("CREATE TRIGGER guard_entry_order BEFORE INSERT ON entry BEGIN SELECT 1; END")
    connection.execute("CREATE TRIGGER guard_old BEFORE INSERT ON entry BEGIN SELECT 1; END")
    assert sorted(missing_guards(connection)) == ["guard_entry_order", "guard_posting_no_update"]
    path = shop.store.path
    shop.store.close()
    again = opened(path)
    with closing(again.store):
        standing = {
            name for (name,) in again.store.connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        }
        assert missing_guards(again.store.connection) == []
        assert standing == set(GUARDS)
        apply_guards(again.store.connection)


def test_a_transform_that_drops_guards_is_noticed(shop: ShopFile) -> None:
    shop.store.connection.execute("PRAGMA foreign_keys = 0")
    shop.store.database["audit"].transform(rename={"detail": "details"})
    assert {name for name in missing_guards(shop.store.connection) if "audit" in name} == {
        name for name in GUARDS if "guard_audit" in name
    }
