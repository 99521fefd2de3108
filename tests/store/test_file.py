"""Opening the shop's file: what is let in, what is refused, and what is noticed at the next start."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest

from shop_member.domain.errors import Fault, Faulted
from shop_member.store.anchor import beside, forget
from shop_member.store.migrations import SCHEMA_VERSION
from shop_member.store.sqlite import APPLICATION_ID, Store, exists
from shop_member.store.verify import verify
from tests.store.shop_file import KEY, ShopFile, opened, principal


def fault(code: Faulted) -> pytest.RaisesExc[Fault]:
    return pytest.RaisesExc(Fault, check=lambda error: error.code is code)


def files(path: Path) -> list[Path]:
    return [path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")]


def test_a_new_file_says_whose_it_is(path: Path) -> None:
    assert not exists(path)
    with closing(Store(path, KEY)) as store:
        ask = store.connection.execute
        assert ask("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        assert ask("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
        assert ask("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert ask("PRAGMA synchronous").fetchone()[0] == 2
        for name in ("foreign_keys", "recursive_triggers", "cell_size_check", "secure_delete"):
            assert ask(f"PRAGMA {name}").fetchone()[0] == 1
        for name in ("trusted_schema", "mmap_size"):
            assert ask(f"PRAGMA {name}").fetchone()[0] == 0
        assert all(row[5] for row in ask("PRAGMA table_list") if row[2] == "table" and is_ours(row[1]))
    assert exists(path)


def is_ours(table: str) -> bool:
    return not table.startswith(("sqlite_", "_sqlite_", "member_search_"))


def test_a_second_writer_is_told(shop: ShopFile) -> None:
    with fault(Faulted.STORE_OPEN_ELSEWHERE):
        Store(shop.store.path, KEY)
    with closing(Store(shop.store.path, KEY, read_only=True)) as reader, reader.reading() as work:
        assert work.members.count() == 2


def test_a_writer_in_another_process_is_told(shop: ShopFile) -> None:
    asked = (
        "import sys, pathlib\n"
        "from shop_member.store.sqlite import Store\n"
        "from shop_member.domain.errors import Fault\n"
        "try:\n    Store(pathlib.Path(sys.argv[1]), b'k' * 32)\n"
        "except Fault as fault:\n    print(fault.code.value)\n"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", asked, str(shop.store.path)],
        capture_output=True,
        text=True,
        cwd=root,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == Faulted.STORE_OPEN_ELSEWHERE.value


def test_a_reader_cannot_write(shop: ShopFile) -> None:
    with closing(Store(shop.store.path, KEY, read_only=True)) as reader:
        with pytest.raises(RuntimeError), reader.writing():
            pass
        with pytest.raises(sqlite.OperationalError, match="readonly"):
            reader.connection.execute("DELETE FROM held_sale")


def test_a_reader_sees_one_moment(shop: ShopFile) -> None:
    with closing(Store(shop.store.path, KEY, read_only=True)) as reader, reader.reading() as work:
        assert work.ledger.balance(principal("wang")) == 0
        shop.top_up("wang", 100)
        assert work.ledger.balance(principal("wang")) == 0
    assert shop.balance(principal("wang")) == 100


@pytest.mark.parametrize(
    "content", [b"not a database" * 500, os.urandom(9000), b"SQLite format 3\0" + os.urandom(9000)]
)
def test_garbage_is_damaged_and_stays_as_it_is(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with fault(Faulted.STORE_DAMAGED):
        Store(path, KEY)
    assert path.read_bytes() == content


def test_a_file_of_another_program_is_refused(path: Path) -> None:
    with closing(sqlite.connect(path)) as other:
        other.execute("CREATE TABLE theirs (a)")
        other.commit()
    before = path.read_bytes()
    with fault(Faulted.STORE_FOREIGN):
        Store(path, KEY)
    assert path.read_bytes() == before


def test_an_empty_file_is_a_new_shop_but_not_for_a_reader(path: Path) -> None:
    path.touch()
    with fault(Faulted.STORE_FOREIGN):
        Store(path, KEY, read_only=True)
    Store(path, KEY).close()


def test_a_newer_file_is_refused(shop: ShopFile) -> None:
    path = shop.store.path
    shop.store.connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    shop.store.close()
    with fault(Faulted.STORE_NEWER):
        Store(path, KEY)


def test_a_place_that_cannot_be_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for read_only, code in ((False, Faulted.DISK_ERROR), (True, Faulted.FILE_UNREADABLE)):
        with fault(code):
            Store(tmp_path / "file" / "shop.shopmember", KEY, read_only=read_only)


def test_an_old_copy_put_back_is_noticed(shop: ShopFile, tmp_path: Path) -> None:
    path, copy = shop.store.path, tmp_path / "monday"
    shop.top_up("wang", 100)
    shop.store.copy_to(copy)
    shop.top_up("wang", 50)
    shop.store.close()
    shutil.copyfile(copy, path)
    for old in files(path)[1:]:
        old.unlink(missing_ok=True)
    for read_only in (False, True):
        with fault(Faulted.STORE_LOST_TAIL):
            Store(path, KEY, read_only=read_only)
    forget(beside(path))
    again = opened(path)
    assert again.balance(principal("wang")) == 100
    again.store.close()


def test_a_lost_log_is_noticed(shop: ShopFile) -> None:
    """What a crash leaves is copied while the shop is open; then the write-ahead log is missing, or cut anywhere."""
    path = shop.store.path
    shop.top_up("wang", 100)
    shop.store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for _ in range(3):
        shop.top_up("wang", 50)
    log = files(path)[1]
    for number, size in enumerate((0, log.stat().st_size // 3, log.stat().st_size - 5000)):
        left = path.with_name(f"left-{number}")
        subprocess.run(["cp", str(path), str(left)], check=True, timeout=20)
        subprocess.run(["cp", str(beside(path)), str(beside(left))], check=True, timeout=20)
        if size:
            subprocess.run(["cp", str(log), f"{left}-wal"], check=True, timeout=20)
            os.truncate(f"{left}-wal", size)
        with fault(Faulted.STORE_LOST_TAIL):
            Store(left, KEY)


def test_an_untouched_crash_image_opens(shop: ShopFile) -> None:
    path = shop.store.path
    shop.top_up("wang", 100)
    left = path.with_name("left")
    for source, target in ((path, left), (files(path)[1], Path(f"{left}-wal")), (beside(path), beside(left))):
        subprocess.run(["cp", str(source), str(target)], check=True, timeout=20)
    again = opened(left)
    assert again.balance(principal("wang")) == 100
    assert verify(again.store.connection, KEY).sound
    again.store.close()


def test_a_torn_anchor_accuses_nobody(shop: ShopFile) -> None:
    path = shop.store.path
    shop.top_up("wang", 100)
    shop.store.close()
    for left in (b"", b"0000000000000009 ab", b"\xff" * 82):
        beside(path).write_bytes(left)
        Store(path, KEY).close()
    assert beside(path).read_bytes().startswith(b"0000000000000001 ")


def test_a_copy_is_whole_and_never_overwrites(shop: ShopFile, tmp_path: Path) -> None:
    shop.busy_day()
    copy = tmp_path / "copy"
    shop.store.copy_to(copy)
    other = opened(copy)
    assert other.store.head() == shop.store.head()
    assert verify(other.store.connection, KEY).sound
    other.store.close()
    with pytest.raises((Fault, sqlite.Error)):
        shop.store.copy_to(copy)


def test_the_schema_is_the_one_that_was_agreed(shop: ShopFile) -> None:
    """A changed schema needs a new migration; this is the snapshot of the released one, guards included."""
    names = {
        (kind, name)
        for kind, name in shop.store.connection.execute("SELECT type, name FROM sqlite_master")
        if is_ours(name)
    }
    tables = sorted(name for kind, name in names if kind == "table")
    assert tables == [
        "account", "audit", "bill", "bill_line", "bill_step", "bill_tender", "card", "category", "counter", "coupon_kind",
        "entry", "entry_note", "gift_card", "held_sale", "import_batch", "import_row", "instalment", "item", "locked_month",
        "lot", "lot_use", "member", "member_search", "member_tier", "membership", "milestone", "month_member", "month_shop",
        "outbox", "picture", "pin_guard", "posting", "print_count", "request", "role", "rule_version", "session_card", "setting",
        "shift", "staff", "tab", "used_approval",
    ]  # fmt: skip
    assert len([name for kind, name in names if kind == "trigger"]) == len(
        [name for kind, name in names if kind == "trigger" and name.startswith("guard_")]
    )
    for table in tables:
        text = shop.store.connection.execute(
            "SELECT sql FROM sqlite_master WHERE name = :name", {"name": table}
        ).fetchone()[0]
        assert "STRICT" in text or table == "member_search", table
