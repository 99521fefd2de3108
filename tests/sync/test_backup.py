"""A backup is whole, proved and openable; restoring checks first and never destroys what is there (X5)."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shop_member.app import App, open_shop, restore_shop
from shop_member.domain.amounts import Amount
from shop_member.domain.backups import BackupFacts
from shop_member.domain.errors import Fault, Faulted, Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.keyset import KeySet
from shop_member.domain.shop import ShopSettings
from shop_member.keys import FILE_NAME
from shop_member.services.desk import CONSOLE
from shop_member.services.personal import EnrolCommand
from shop_member.services.setup import Answers
from shop_member.store import backup as module
from shop_member.store.backup import facts_of, read_backup

PASSPHRASE = "lantern river seven"
OTHER = "seven rivers of light"


def make_shop(folder: Path, name: str = "Lantern", members: int = 3) -> App:
    app = open_shop(folder / "shop.db", create=True, keys_in_file=True, console=True)
    app.setup.create_shop(Answers(ShopSettings(name=name, profile="TW"), "Ann", "271903", PASSPHRASE))
    for number in range(members):
        app.enrolment.enrol(EnrolCommand(request_id=new_id(), by=CONSOLE, name=f"{name} {number}"))
    return app


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    made = make_shop(tmp_path / "shop")
    yield made
    made.close()


def names(path: Path) -> list[str]:
    app = open_shop(path, keys_in_file=True)
    try:
        assert app.verify().sound
        with app.store.reading() as work:
            return [member.name for member in work.members.each()]
    finally:
        app.close()


NAMES = ["Lantern 0", "Lantern 1", "Lantern 2"]


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_backup_comes_back_on_another_computer(app: App, tmp_path: Path, encrypted: bool) -> None:
    out = tmp_path / "out" / "my.shopbackup"
    made = app.backups.backup(CONSOLE, out, passphrase=PASSPHRASE, encrypted=encrypted)
    assert (made.with_keys, made.facts.sound, facts_of(out)) == (True, True, made.facts)
    assert (b"Lantern 1" in out.read_bytes()) is False
    there = tmp_path / "elsewhere" / "shop.db"
    restored = restore_shop(out, there, PASSPHRASE, keys_in_file=True)
    assert restored.aside is None
    assert names(there) == NAMES
    assert [path.name for path in out.parent.iterdir()] == ["my.shopbackup"]
    assert out.stat().st_mode & 0o077 == 0


def test_a_recovery_code_opens_it_too(app: App, tmp_path: Path) -> None:
    code = app.backups.protect(CONSOLE, PASSPHRASE, with_code=True)
    made = app.backups.automatic("day_close")
    assert made.facts.encrypted
    for number, password in enumerate((PASSPHRASE, code, code.lower().replace("-", " "))):
        there = tmp_path / f"t{number}" / "shop.db"
        restore_shop(made.path, there, password, keys_in_file=True)
        assert names(there) == NAMES
    with pytest.raises(Refusal) as refused:
        restore_shop(made.path, tmp_path / "t9" / "shop.db", OTHER, keys_in_file=True)
    assert refused.value.code is Refused.KEYS_PASSPHRASE_WRONG
    with pytest.raises(Refusal) as refused:
        restore_shop(made.path, tmp_path / "t9" / "shop.db", keys_in_file=True)
    assert refused.value.code is Refused.KEYS_PASSPHRASE_MISSING
    assert not (tmp_path / "t9" / "shop.db").exists()


def test_the_present_shop_is_moved_aside_with_its_keys(app: App, tmp_path: Path) -> None:
    out = tmp_path / "my.shopbackup"
    app.backups.backup(CONSOLE, out, passphrase=PASSPHRASE)
    folder = tmp_path / "other"
    make_shop(folder, "Other", 1).close()
    restored = restore_shop(out, folder / "shop.db", PASSPHRASE, keys_in_file=True)
    assert names(folder / "shop.db") == NAMES
    assert restored.aside is not None
    assert {"shop.db", "shop.db.anchor", FILE_NAME} <= {path.name for path in restored.aside.iterdir()}
    assert names(restored.aside / "shop.db") == ["Other 0"]


def test_an_older_copy_of_the_same_shop_needs_no_passphrase_and_resets_the_anchor(app: App, tmp_path: Path) -> None:
    out = tmp_path / "my.shopbackup"
    made = app.backups.backup(CONSOLE, out)
    assert not made.with_keys
    app.shifts.open(new_id(), CONSOLE, Amount(100, app.desk.rules().asset))
    app.close()
    restored = restore_shop(out, app.path, keys_in_file=True)
    assert names(app.path) == NAMES
    assert restored.aside is not None
    assert names(restored.aside.parent / "shop.db") == NAMES
    shutil.copy(app.path.parent / FILE_NAME, restored.aside / FILE_NAME)
    assert names(restored.aside / "shop.db") == NAMES
    with pytest.raises(Fault) as fault:
        restore_shop(out, tmp_path / "new" / "shop.db", keys_in_file=True)
    assert fault.value.code is Faulted.KEYS_MISSING


def test_an_open_shop_is_not_replaced(app: App, tmp_path: Path) -> None:
    out = tmp_path / "my.shopbackup"
    app.backups.backup(CONSOLE, out)
    with pytest.raises(Fault) as fault:
        restore_shop(out, app.path, keys_in_file=True)
    assert fault.value.code is Faulted.STORE_OPEN_ELSEWHERE
    assert (
        sorted(path.name for path in app.path.parent.iterdir() if "restore" in path.name or "copy" in path.name) == []
    )
    assert app.verify().sound


def test_a_backup_is_made_while_the_window_is_open(app: App, tmp_path: Path) -> None:
    reader = open_shop(app.path, read_only=True, keys_in_file=True, console=True)
    try:
        made = reader.backups.backup(CONSOLE, tmp_path / "my.shopbackup")
    finally:
        reader.close()
    assert dict(made.facts.counts)["member"] == 3


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", Faulted.BACKUP_FOREIGN), (b"PK\x03\x04 a zip", Faulted.BACKUP_FOREIGN), (b"SHOPBKP1", Faulted.BACKUP_DAMAGED),
     (b"SHOPBKP1\xff\xff\xff\xff", Faulted.BACKUP_DAMAGED), (b"SHOPBKP1\x00\x00\x00\x02{}\x00", Faulted.BACKUP_DAMAGED)],
)  # fmt: skip
def test_other_files_are_refused(app: App, tmp_path: Path, data: bytes, code: Faulted) -> None:
    path = tmp_path / "some.file"
    path.write_bytes(data)
    app.close()
    before = (app.path).read_bytes()
    with pytest.raises(Fault) as fault:
        restore_shop(path, app.path, PASSPHRASE, keys_in_file=True)
    assert fault.value.code is code
    assert app.path.read_bytes() == before


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes, KeySet]:
    """An encrypted and a plain backup of one shop, and its keys."""
    app = make_shop(tmp_path_factory.mktemp("shop"))
    try:
        paths = [app.path.parent / name for name in ("a.shopbackup", "b.shopbackup")]
        app.backups.backup(CONSOLE, paths[0], passphrase=PASSPHRASE, encrypted=True)
        app.backups.backup(CONSOLE, paths[1])
        return paths[0].read_bytes(), paths[1].read_bytes(), app.keys
    finally:
        app.close()


@settings(max_examples=150)
@given(data=st.data())
def test_any_damage_is_found(
    stored: tuple[bytes, bytes, KeySet], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    encrypted, plain, keys = stored
    whole = data.draw(st.sampled_from([encrypted, plain]))
    place = data.draw(st.integers(0, len(whole) - 1))
    spoil = data.draw(st.sampled_from(["flip", "cut", "grow"]))
    spoilt = bytearray(whole)
    if spoil == "flip":
        spoilt[place] ^= 1 << data.draw(st.integers(0, 7))
    elif spoil == "cut":
        del spoilt[place:]
    else:
        spoilt += b"\0"
    folder = tmp_path_factory.mktemp("damaged")
    path = folder / "x.shopbackup"
    path.write_bytes(spoilt)
    with pytest.raises(Fault) as fault:
        read_backup(path, folder / "out.db", lambda _: keys)
    assert fault.value.code in (Faulted.BACKUP_DAMAGED, Faulted.BACKUP_FOREIGN, Faulted.STORE_NEWER)


def test_a_forged_copy_with_a_right_checksum_is_found(app: App, tmp_path: Path) -> None:
    """Somebody with the file but not the keys gives themselves money in an unencrypted backup."""
    copy = tmp_path / "copy.db"
    module.copy_database(app.store, copy)
    with closing(sqlite.connect(copy, isolation_level=None)) as connection:
        connection.execute("UPDATE member SET name = 'Somebody else', version = version + 1")
    facts = BackupFacts("2026-11-22", "0", "x", app.keys.fingerprint, False)
    facts = replace(module._counted(copy, facts, app.keys), sound=True)
    forged = tmp_path / "forged.shopbackup"
    module._write(forged, copy, facts, (), app.keys)
    with pytest.raises(Fault) as fault:
        read_backup(forged, tmp_path / "out.db", lambda _: app.keys)
    assert fault.value.code is Faulted.BACKUP_DAMAGED


def test_a_newer_program_s_backup_is_refused(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "my.shopbackup"
    app.backups.backup(CONSOLE, out)
    monkeypatch.setattr("shop_member.store.backup.SCHEMA_VERSION", 0)
    with pytest.raises(Fault) as fault:
        restore_shop(out, tmp_path / "new" / "shop.db", PASSPHRASE, keys_in_file=True)
    assert fault.value.code is Faulted.STORE_NEWER


def test_the_oldest_give_way_and_nothing_else_does(app: App) -> None:
    with app.store.writing() as work:
        work.settings.put_shop(replace(work.settings.shop(), backup_keep=3))
    app.desk.forget()
    place = app.path.parent / "backups"
    first = app.backups.automatic("day_close")
    mine = place / "keep-me.shopbackup"
    shutil.copy(first.path, mine)
    made = [first, *(app.backups.automatic("day_close") for _ in range(4))]
    assert app.backups.backups() == tuple(one.path for one in reversed(made[2:]))
    assert mine.exists()
    assert made[-1].removed == (made[1].path,)


def test_a_shop_that_contradicts_itself_is_backed_up_and_says_so(app: App, tmp_path: Path) -> None:
    with app.store.writing() as work:
        work._session.execute("UPDATE setting SET seal = 'x' WHERE name = 'shop'")
    made = app.backups.backup(CONSOLE, tmp_path / "my.shopbackup")
    assert not made.facts.sound


def test_it_is_on_record_and_only_for_whom_may(app: App, tmp_path: Path) -> None:
    app.backups.backup(CONSOLE, tmp_path / "my.shopbackup")
    with pytest.raises(Fault) as fault:
        app.backups.backup(CONSOLE, tmp_path / "my.shopbackup")
    assert fault.value.code is Faulted.FILE_EXISTS
    with app.store.reading() as work:
        assert [row.subject for row in work.audit.page(action="backup_made")] == ["my.shopbackup"]
    with pytest.raises(Refusal) as refused:
        app.backups.backup("nobody", tmp_path / "two.shopbackup")
    assert refused.value.code is Refused.STAFF_UNKNOWN
    with pytest.raises(Refusal) as refused:
        app.backups.backup(CONSOLE, tmp_path / "two.shopbackup", encrypted=True)
    assert refused.value.code is Refused.KEYS_PASSPHRASE_MISSING


CHILD = """
import resource, signal, sys
from pathlib import Path
from shop_member.app import open_shop
from shop_member.domain.errors import Fault
from shop_member.services.desk import CONSOLE
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
app = open_shop(Path(sys.argv[1]), read_only=True, keys_in_file=True, console=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), resource.RLIM_INFINITY))
try:
    app.backups.backup(CONSOLE, Path(sys.argv[2]))
except Fault as fault:
    print(fault.code.value)
"""


@pytest.mark.parametrize("room", [1000, 100_000, 300_000])
def test_a_full_disk_leaves_no_half_backup(app: App, tmp_path: Path, room: int) -> None:
    out = tmp_path / "out" / "my.shopbackup"
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(app.path), str(out), str(room)], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() in ("disk_full", "disk_error"), done.stderr
    assert list(out.parent.iterdir()) == []
