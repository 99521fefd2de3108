"""A shop's file made by an earlier release opens, keeps every figure and hash, and takes what is new."""

from __future__ import annotations

import lzma
import shutil
from pathlib import Path

import pytest

from shop_member.app import open_shop
from shop_member.store.driver import sqlite
from shop_member.store.migrations import SCHEMA_VERSION

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture(params=[1])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A shop as the release with this schema left it."""
    kept = DATA / f"schema_{request.param}"
    path = tmp_path / "shop.db"
    path.write_bytes(lzma.decompress((kept / "shop.db.xz").read_bytes()))
    for name in ("shop.keys", "shop.db.anchor"):
        shutil.copy(kept / name, tmp_path / name)
    return path


def journal(path: Path) -> list[tuple[object, ...]]:
    connection = sqlite.connect(path)
    try:
        balances = connection.execute("SELECT id, balance FROM account ORDER BY id").fetchall()
        return [*connection.execute("SELECT seq, hash FROM entry ORDER BY seq").fetchall(), *balances]
    finally:
        connection.close()


def test_an_earlier_file_is_brought_up_and_proves_itself(old: Path) -> None:
    before = journal(old)
    app = open_shop(old, keys_in_file=True)
    try:
        assert app.store.connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
        result = app.verify()
        assert result.sound, result
        assert result.entries > 50
    finally:
        app.close()
    assert journal(old) == before
    assert [copy.name for copy in old.parent.glob("shop.db.before-*")] == [f"shop.db.before-{SCHEMA_VERSION}"]


def test_what_is_copied_before_is_the_earlier_file(old: Path) -> None:
    before = journal(old)
    open_shop(old, keys_in_file=True).close()
    assert journal(old.with_name(f"shop.db.before-{SCHEMA_VERSION}")) == before
