"""A disk that goes away and comes back: work goes on without a restart, and a booked sale is never called failed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite
import pytest

from shop_member.domain.errors import Fault, Faulted
from shop_member.store.anchor import beside
from shop_member.store.sqlite import Store
from shop_member.store.verify import verify
from tests.store.shop_file import KEY, ShopFile, principal
from tests.store.test_commit import Failing


def test_after_an_unknown_outcome_the_same_file_is_found_again(shop: ShopFile) -> None:
    shop.top_up("wang", 100)
    store = shop.store
    store._connection = Failing(store._connection, done=True)
    away = store.path.with_name("away")

    def goes_away() -> None:
        with store.writing() as work:
            work.ledger.post(shop.entry_of_top_up("wang", 50))
            store.path.rename(away)

    with pytest.raises(Fault) as caught:
        goes_away()
    assert (caught.value.code, caught.value.retry) == (Faulted.OUTCOME_UNKNOWN, True)
    for _ in range(2):  # still away: said so, and no new file in its place
        with pytest.raises(Fault) as again, store.reading():
            pass
        assert again.value.code is Faulted.FILE_UNREADABLE
        assert not store.path.exists()
    away.rename(store.path)
    assert shop.balance(principal("wang")) == 150
    shop.top_up("wang", 1)
    assert shop.balance(principal("wang")) == 151
    assert verify(store.connection, KEY).sound


def test_a_rollback_that_fails_does_not_block_what_follows(shop: ShopFile) -> None:
    shop.top_up("wang", 100)
    real = shop.store._connection

    class Stuck(Failing):
        def execute(self, sql: str, *params: Any) -> Any:
            if sql == "ROLLBACK":
                sql = "SELECT no_such_column"
            return super().execute(sql, *params)

    shop.store._connection = Stuck(real, done=False, for_good=True)

    def breaks_off() -> None:
        with shop.store.writing() as work:
            work.ledger.post(shop.entry_of_top_up("wang", 5))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        breaks_off()
    assert shop.balance(principal("wang")) == 100
    shop.top_up("wang", 1)
    assert shop.balance(principal("wang")) == 101


def test_a_unit_of_work_locks_the_file_before_its_first_read(shop: ShopFile) -> None:
    """Whoever reads first and locks later decides by a balance that somebody else may be spending."""
    other = sqlite.connect(str(shop.store.path), isolation_level=None, timeout=0)
    with shop.store.writing(), pytest.raises(sqlite.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.execute("BEGIN IMMEDIATE")
    other.execute("ROLLBACK")
    other.close()


def test_an_anchor_that_can_not_be_written_does_not_undo_a_booked_sale(shop: ShopFile) -> None:
    shop.top_up("wang", 100)
    assert shop.store._anchor is not None
    whole = shop.store._anchor._fd
    shop.store._anchor._fd = os.open(beside(shop.store.path), os.O_RDONLY)  # neither written nor emptied
    shop.top_up("wang", 50)
    assert shop.balance(principal("wang")) == 150
    os.close(shop.store._anchor._fd)
    shop.store._anchor._fd = whole


def test_an_anchor_that_can_not_be_opened_is_a_fault_in_plain_words(tmp_path: Path) -> None:
    path = tmp_path / "shop.shopmember"
    beside(path).mkdir()
    for _ in range(2):
        with pytest.raises(Fault) as caught:
            Store(path, KEY)
        assert caught.value.code is Faulted.DISK_ERROR
