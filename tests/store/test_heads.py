"""Heads of locked months in the file: kept at the first change and only then, sealed, and known to older files (R3)."""

from __future__ import annotations

import lzma
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from shop_member.app import open_shop
from shop_member.domain.members import Member, tidy
from shop_member.domain.verification import Flaw
from shop_member.services.desk import CONSOLE
from shop_member.services.statements import StatementRequest
from shop_member.store.migrations import SCHEMA_VERSION
from shop_member.store.verify import verify
from tests.services.money import add_card
from tests.shop import KEYS, SmallShop, small_shop

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SmallShop]:
    made = small_shop(tmp_path / "shop.db", members=3)
    yield made
    made.close()


def kept(shop: SmallShop) -> list[tuple[str, str, str]]:
    rows = shop.store.connection.execute("SELECT month, member_id, name FROM month_member ORDER BY 1, 2")
    return [tuple(row) for row in rows]


def lock(shop: SmallShop, month: str) -> None:
    with shop.store.writing() as work:
        work.months.lock(month, shop.desk.now_text())


def rename(shop: SmallShop, member_id: str, name: str) -> None:
    with shop.store.writing() as work:
        work.members.update(replace(work.members.get(member_id), name=name))  # type: ignore[type-var]


def test_a_head_is_kept_at_the_first_change_after_a_lock_and_only_then(shop: SmallShop) -> None:
    rename(shop, "m1", "before any lock")
    lock(shop, "2026-08")
    assert kept(shop) == []
    rename(shop, "m1", "first")
    rename(shop, "m1", "second")
    with shop.store.writing() as work:
        work.members.set_pin("m2", "x")
        work.members.update(replace(work.members.get("m2"), note="no other name"))  # type: ignore[type-var]
    assert kept(shop) == [("2026-08", "m1", "before any lock")]
    lock(shop, "2026-10")
    rename(shop, "m1", "third")
    add_card(shop, "c3", "m3")
    assert kept(shop) == [
        ("2026-08", "m1", "before any lock"), ("2026-10", "m1", "second"), ("2026-10", "m3", "陳美玲3")
    ]  # fmt: skip
    with shop.store.reading() as work:
        heads = [work.months.member_heads(month)["m1"].name for month in ("2026-07", "2026-08", "2026-09", "2026-10")]
        assert "m1" not in work.months.member_heads("2026-11")
    assert heads == ["before any lock", "before any lock", "second", "second"]


def test_who_joined_later_heads_no_earlier_month(shop: SmallShop) -> None:
    lock(shop, "2026-10")
    with shop.store.writing() as work:
        work.members.add(tidy(Member("new", "林志豪", date(2026, 11, 1)), "TW"))
    add_card(shop, "c1", "new")
    rename(shop, "new", "林志明")
    assert kept(shop) == []


def test_a_head_can_neither_be_forged_nor_lost(shop: SmallShop) -> None:
    lock(shop, "2026-10")
    rename(shop, "m1", "王小明")
    with shop.store.writing() as work:
        work.settings.put_shop(replace(work.settings.shop(), name="Dragon"))
        work.pictures.put("logo", "png", b"\x89PNG" + bytes(99))
    ask = shop.store.connection.execute
    assert verify(shop.store.connection, KEYS.chain_key).sound
    for statement in (
        "DELETE FROM month_member", "DELETE FROM month_shop", "UPDATE month_shop SET content = x'00'",
    ):  # fmt: skip
        with pytest.raises(Exception, match=r"rows stay|only grows"):
            ask(statement)
    ask("UPDATE month_member SET name = 'somebody else'")
    (problem,) = verify(shop.store.connection, KEYS.chain_key).problems
    assert problem.code is Flaw.SEAL_WRONG and "month_member" in problem.subject


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A shop as the first release left it."""
    path = tmp_path / "old.db"
    path.write_bytes(lzma.decompress((DATA / "schema_1" / "shop.db.xz").read_bytes()))
    shutil.copy(DATA / "schema_1" / "shop.keys", tmp_path / "shop.keys")
    return path


def test_a_reader_brings_an_older_file_up_to_date_first(old: Path) -> None:
    app = open_shop(old, read_only=True, keys_in_file=True, console=True)
    assert app.store.read_only and app.verify().sound
    assert app.store.connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
    with app.store.reading() as work:
        month = date.fromisoformat(f"{work.reports.months()[0]}-01")
    assert list(app.statements.documents(CONSOLE, StatementRequest(month, with_balance=True)))
    app.close()


def test_a_month_locked_by_the_first_release_prints_the_same_after_a_change(old: Path) -> None:
    app = open_shop(old, keys_in_file=True, console=True)
    with app.store.writing() as work:
        month = date.fromisoformat(f"{work.reports.months()[-1]}-01")
        if work.months.get(f"{month:%Y-%m}") is None:
            work.months.lock(f"{month:%Y-%m}", app.desk.now_text())
    request = StatementRequest(month, with_balance=True)
    before = list(app.statements.documents(CONSOLE, request))
    with app.store.writing() as work:
        for one in before:
            card = work.cards.by_number(one.member_number)
            if card is not None and card.member_id is not None:
                work.members.update(replace(work.members.get(card.member_id), name="somebody else"))  # type: ignore[type-var]
        work.settings.put_shop(replace(work.settings.shop(), name="Dragon", address="elsewhere"))
    app.desk.forget()
    assert before and list(app.statements.documents(CONSOLE, request)) == before
    later = app.statements.documents(CONSOLE, StatementRequest(month + timedelta(days=40), with_balance=True))
    assert {one.shop.name for one in later} == {"Dragon"}
    app.close()
