"""A check shared out among processes, or walked in pieces, says what one reader says who walks through in one go."""

from __future__ import annotations

import multiprocessing
from typing import Any

import pytest

from shop_member.domain.verification import Flaw, Verification
from shop_member.store import spans, verify
from shop_member.store.canonical import CANONICAL_SQL, CHAIN_SQL
from shop_member.store.sqlite import Store
from tests.store.shop_file import KEY, ShopFile
from tests.store.test_verify import codes, guarded, unguarded

ALWAYS = -(2**63)


def found(shop: ShopFile) -> Verification:
    return verify.verify(shop.store.connection, KEY)


def damage(shop: ShopFile) -> None:
    connection = unguarded(shop)
    connection.execute("UPDATE posting SET units = units + 1 WHERE entry_seq = 2 AND line = 0")
    connection.execute("UPDATE entry SET till = '09' WHERE seq = 3")
    connection.execute("UPDATE member SET name = 'Somebody else' WHERE id = 'wang'")
    connection.execute("DELETE FROM entry WHERE seq = 5")
    guarded(shop)


@pytest.mark.parametrize("damaged", [False, True])
def test_processes_find_what_one_finds(shop: ShopFile, monkeypatch: pytest.MonkeyPatch, damaged: bool) -> None:
    shop.busy_day()
    if damaged:
        damage(shop)
    alone = found(shop)
    assert alone.sound is not damaged
    here: list[str] = []
    plain = verify._run
    monkeypatch.setattr(verify, "_APART_FROM", ALWAYS)
    monkeypatch.setattr(verify, "_run", lambda *given: here.append(given[2][0]) or plain(*given))
    monkeypatch.setattr(verify.os, "cpu_count", lambda: 2)
    assert found(shop) == alone
    assert here == []
    assert multiprocessing.active_children() == []
    if not damaged:
        shop.top_up("wang", 1)  # nobody holds the file any more
        assert found(shop).entries == alone.entries + 1


class Enough(Exception):
    """Somebody stopped the check."""


@pytest.mark.parametrize("apart", [False, True])
def test_a_check_tells_how_far_it_is_and_can_be_stopped(
    shop: ShopFile, monkeypatch: pytest.MonkeyPatch, apart: bool
) -> None:
    shop.busy_day()
    if apart:
        monkeypatch.setattr(verify, "_APART_FROM", ALWAYS)
        monkeypatch.setattr(verify.os, "cpu_count", lambda: 2)
    heard: list[float] = []
    assert verify.verify(shop.store.connection, KEY, heard.append).sound
    assert heard == sorted(heard)
    assert heard[0] == 0.0 and heard[-1] < 1

    def enough(fraction: float) -> None:
        raise Enough

    with pytest.raises(Enough):
        verify.verify(shop.store.connection, KEY, enough)
    assert multiprocessing.active_children() == []
    shop.top_up("wang", 1)
    assert found(shop).sound


@pytest.mark.parametrize("why", ["one processor", "no processes", "in memory"])
def test_where_nobody_can_help_it_is_checked_here(shop: ShopFile, monkeypatch: pytest.MonkeyPatch, why: str) -> None:
    shop.busy_day()
    monkeypatch.setattr(verify, "_APART_FROM", ALWAYS)
    monkeypatch.setattr(verify.os, "cpu_count", lambda: 1 if why == "one processor" else 2)
    connection = shop.store.connection
    if why == "no processes":

        def refuse(*given: object) -> Any:
            raise OSError(38, "no semaphores here")

        monkeypatch.setattr(verify, "ProcessPoolExecutor", refuse)
    if why == "in memory":
        connection = verify.sqlite.connect(":memory:", isolation_level=None)
        shop.store.connection.backup(connection)
    report = verify.verify(connection, KEY)
    assert report.sound and report.entries == shop.store.head()[0]
    if connection is not shop.store.connection:
        connection.close()


@pytest.mark.parametrize("size", [1, 2, 3])
def test_pieces_of_any_size_find_the_same(shop: ShopFile, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    shop.busy_day()
    whole = spans.spans(shop.store.connection)
    assert len(whole) == 1
    for damaged in (False, True):
        if damaged:
            damage(shop)
        in_one_go = found(shop)
        with monkeypatch.context() as patch:
            for module in (verify, verify.verify_postings):
                patch.setattr(module, "spans", lambda connection: spans.spans(connection, size))
            assert len(verify.spans(shop.store.connection)) >= 3
            in_pieces = found(shop)
        assert (in_pieces.entries, in_pieces.head, in_pieces.count) == (
            in_one_go.entries, in_one_go.head, in_one_go.count,
        )  # fmt: skip
        assert set(in_pieces.problems) == set(in_one_go.problems)


def test_the_quick_text_of_an_entry_is_the_ordered_one(shop: ShopFile) -> None:
    """Were it not, every entry would be reckoned twice."""
    shop.busy_day()
    connection = shop.store.connection
    quick = connection.execute(CHAIN_SQL, spans.EVERYTHING).fetchall()
    ordered = connection.execute(CANONICAL_SQL).fetchall()
    assert quick == [(seq, before, digest, (before + text).encode()) for seq, before, digest, text in ordered]


def test_rows_found_in_another_order_accuse_nobody(shop: ShopFile) -> None:
    shop.busy_day()
    shop.store.connection.execute("PRAGMA reverse_unordered_selects = 1")
    assert found(shop).sound


def test_postings_that_lead_nowhere_are_found(shop: ShopFile) -> None:
    shop.busy_day()
    last = shop.store.head()[0]
    for change, flaws in (
        ("UPDATE posting SET account_id = 999 WHERE entry_seq = 2 AND line = 0", {Flaw.REFERENCE_BROKEN}),
        (f"UPDATE posting SET entry_seq = {last + 7} WHERE entry_seq = {last}", {Flaw.REFERENCE_BROKEN}),
        (f"UPDATE posting SET entry_seq = -entry_seq WHERE entry_seq = {last}", {Flaw.REFERENCE_BROKEN}),
    ):
        connection = unguarded(shop)
        connection.execute("SAVEPOINT before")
        connection.execute(change)
        connection.execute("RELEASE before")
        guarded(shop)
        assert flaws <= codes(shop), change


@pytest.mark.parametrize(
    ("index", "change", "undo"),
    [
        (
            "posting_by_account",
            "UPDATE posting SET account_id = account_id + 64 WHERE entry_seq = 2 AND line = 0",
            "UPDATE posting SET account_id = account_id - 64 WHERE entry_seq = 2 AND line = 0",
        ),
        (
            "lot_open",
            "UPDATE lot SET units_left = 0 WHERE id = (SELECT MIN(id) FROM lot WHERE units_left > 0)",
            "UPDATE lot SET units_left = units - COALESCE((SELECT SUM(units) FROM lot_use WHERE lot_id = lot.id), 0)",
        ),
    ],
)
def test_an_index_that_says_something_else_than_its_table_is_found(
    shop: ShopFile, index: str, change: str, undo: str
) -> None:
    """The table is right, so neither the chain nor a balance is wrong; but the till would find its rows by the index."""
    shop.busy_day()
    path = shop.store.path
    connection = unguarded(shop)
    connection.execute(change)
    row = connection.execute("SELECT * FROM sqlite_master WHERE name = :name", {"name": index}).fetchone()
    hidden(connection, index)
    shop.store.close()
    raw = verify.sqlite.connect(str(path), isolation_level=None)
    raw.execute("PRAGMA foreign_keys = 0")
    raw.execute(undo)
    raw.execute("PRAGMA writable_schema = 1")
    raw.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", row)
    raw.close()
    again = ShopFile(Store(path, KEY), made=100)
    problems = found(again).problems
    again.store.close()
    assert [(one.code, one.subject) for one in problems] == [(Flaw.FILE_DAMAGED, index)]


def hidden(connection: Any, index: str) -> None:
    connection.execute("PRAGMA writable_schema = 1")
    connection.execute("DELETE FROM sqlite_master WHERE name = :name", {"name": index})
    connection.execute("PRAGMA writable_schema = 0")
