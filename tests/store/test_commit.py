"""A commit that fails: nothing acknowledged is lost, nothing is booked twice, and "unknown" is asked, not guessed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pysqlite3.dbapi2 as sqlite
import pytest

from shop_member.domain.errors import Fault, Faulted, Refusal, Refused
from shop_member.store.verify import verify
from tests.store.shop_file import DAY, KEY, ShopFile, principal


class Failing:
    """The real connection, of which one COMMIT goes wrong: before it is done, or after."""

    def __init__(self, real: Any, *, done: bool, for_good: bool = False) -> None:
        self._real = real
        self._done = done
        self._for_good = for_good
        self.failed = 0

    def execute(self, sql: str, *params: Any) -> Any:
        if sql == "COMMIT" and (self._for_good or not self.failed):
            self.failed += 1
            if self._done:
                self._real.execute(sql)
            raise sqlite.OperationalError("disk I/O error")
        return self._real.execute(sql, *params)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


@pytest.fixture
def ready(shop: ShopFile) -> Iterator[ShopFile]:
    shop.top_up("wang", 100)
    yield shop
    assert verify(shop.store.connection, KEY).sound


def test_what_was_committed_all_the_same_is_done(ready: ShopFile) -> None:
    ready.store._connection = Failing(ready.store._connection, done=True)
    seq = ready.top_up("wang", 50)
    assert seq == 2
    assert ready.balance(principal("wang")) == 150
    assert ready.store.head()[0] == 2
    with ready.store.reading() as work:
        assert work.ledger.find_request("request-2", f"{2:064x}") == "entry:2"


def test_what_was_not_committed_is_not_booked(ready: ShopFile) -> None:
    ready.store._connection = Failing(ready.store._connection, done=False)
    with pytest.raises(Fault) as caught:
        ready.top_up("wang", 50)
    assert (caught.value.code, caught.value.retry) == (Faulted.DISK_ERROR, True)
    assert ready.balance(principal("wang")) == 100
    assert ready.top_up("wang", 50) == 2
    assert ready.balance(principal("wang")) == 150


def test_when_nobody_can_be_asked_it_is_unknown(ready: ShopFile, monkeypatch: pytest.MonkeyPatch) -> None:
    real = ready.store._connection
    ready.store._connection = Failing(real, done=True)

    def unreachable() -> None:
        raise Fault(Faulted.FILE_UNREADABLE, path="shop")

    with monkeypatch.context() as patched:
        patched.setattr(ready.store, "_connect", unreachable)
        with pytest.raises(Fault) as caught:
            ready.top_up("wang", 50)
    assert (caught.value.code, caught.value.retry) == (Faulted.OUTCOME_UNKNOWN, True)
    ready.store._connect()
    with ready.store.reading() as work:  # what the till does next: ask for the same request
        assert work.ledger.find_request("request-2", f"{2:064x}") == "entry:2"
    assert ready.balance(principal("wang")) == 150


def test_a_full_disk_loses_nothing_and_works_again(ready: ShopFile) -> None:
    connection = ready.store.connection
    ready.store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    booked = 1
    faults: list[tuple[Faulted, bool]] = []
    for room in range(0, 40, 4):
        connection.execute(f"PRAGMA max_page_count = {pages + room}")
        try:
            for _ in range(30):
                with ready.store.writing() as work:
                    entry = ready.entry_of_top_up("wang", 1, text="x" * 3000)
                    work.ledger.post(entry)
                booked += 1
        except Fault as caught:
            faults.append((caught.code, caught.retry))
        assert ready.store.head()[0] == booked
        assert ready.balance(principal("wang")) == 100 + booked - 1
    assert len(faults) > 3
    assert set(faults) == {(Faulted.DISK_FULL, True)}
    connection.execute("PRAGMA max_page_count = 1000000")
    ready.top_up("wang", 1)
    assert ready.balance(principal("wang")) == 100 + booked


def test_an_exception_leaves_nothing(ready: ShopFile) -> None:
    def breaks_off() -> None:
        with ready.store.writing() as work:
            work.ledger.post(ready.entry_of_top_up("wang", 5))
            work.members.set_pin("wang", "hash")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        breaks_off()
    with ready.store.reading() as work:
        assert work.members.pin_hash("wang") == ""
    assert ready.balance(principal("wang")) == 100


def test_units_of_work_are_never_nested(ready: ShopFile) -> None:
    with ready.store.writing(), pytest.raises(RuntimeError), ready.store.writing():
        pass
    with ready.store.reading(), pytest.raises(RuntimeError), ready.store.writing():
        pass


def test_the_same_request_answers_the_same(ready: ShopFile) -> None:
    with ready.store.reading() as work:
        assert work.ledger.find_request("request-1", f"{1:064x}") == "entry:1"
        assert work.ledger.find_request("request-9", "f") is None
        with pytest.raises(Refusal) as caught:
            work.ledger.find_request("request-1", "other content")
    assert caught.value.code is Refused.REQUEST_REUSED
    twice = ready.entry_of_top_up("wang", 5)
    with ready.store.writing() as work:
        work.ledger.post(twice)
    with pytest.raises(sqlite.IntegrityError), ready.store.writing() as work:
        work.ledger.post(twice)
    assert ready.balance(principal("wang")) == 105


def test_a_request_without_money_is_remembered_too(ready: ShopFile) -> None:
    with ready.store.writing() as work:
        work.ledger.record_request("enrol-1", "f", "member:wang")
    with ready.store.reading() as work:
        assert work.ledger.find_request("enrol-1", "f") == "member:wang"


def test_numbers_have_no_gap_when_work_fails(ready: ShopFile) -> None:
    with ready.store.writing() as work:
        assert work.ledger.next_number("letters") == 1

    def breaks_off() -> None:
        with ready.store.writing() as work:
            assert work.ledger.next_number("letters") == 2
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        breaks_off()
    with ready.store.writing() as work:
        assert [work.ledger.next_number("letters") for _ in range(2)] == [2, 3]
    assert ready.day == DAY
