"""Seals are reckoned twice, in Python for writing and by SQLite for `verify`: both must cover the same bytes."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.verification import Flaw
from shop_member.store.seals import SEALED, seal, sealed_sql
from shop_member.store.verify import verify
from tests.store.shop_file import KEY, ShopFile

_TEXTS = st.text(st.characters(exclude_categories=("Cs",)))


@given(
    text=st.one_of(_TEXTS, st.sampled_from(["", "\0", 'a"b\\c', "\x1f\x7f\u2028", "🍜" * 200, "</", "\ud7ff"])),
    number=st.integers(-(2**63), 2**63 - 1),
)
def test_sqlite_and_python_seal_the_same(shop: ShopFile, text: str, number: int) -> None:
    connection = shop.store.connection
    for table, values in (("pin_guard", (text, number, 0)), ("setting", (text, text)),
                          ("picture", (text, "png", text.encode())), ("print_count", (text, number)),
                          ("staff", (text, text, text, "", 0, 1, None, number, None))):  # fmt: skip
        names = ", ".join(f":v{at} AS {name}" for at, name in enumerate(SEALED[table]))
        bound = {f"v{at}": value for at, value in enumerate(values)}
        (said,) = connection.execute(f"SELECT {sealed_sql(table)} FROM (SELECT {names})", bound).fetchone()
        assert hmac.digest(KEY, said, hashlib.sha256).hex()[:32] == seal(KEY, table, values)


def test_a_seal_tells_kinds_and_borders_apart() -> None:
    seen = [
        ("a", "bc"),
        ("ab", "c"),
        ("abc",),
        ("1",),
        (1,),
        (None,),
        ("",),
        ("null",),
        (b"",),
        ('","',),
        (json.dumps(["a"]),),
    ]
    assert len({seal(KEY, "t", values) for values in seen} | {seal(KEY, "t2", ("a", "bc"))}) == len(seen) + 1


@pytest.mark.parametrize("wrong", [1, 3])
def test_each_wrong_seal_is_named(shop: ShopFile, wrong: int) -> None:
    shop.busy_day()
    connection = shop.store.connection
    names = [row[0] for row in connection.execute("SELECT id FROM account ORDER BY id LIMIT ?", (wrong,))]
    for name in names:
        connection.execute("UPDATE account SET seal = ? WHERE id = ?", ("0" * 32, name))
    found = [one.subject for one in verify(connection, KEY).problems if one.code is Flaw.SEAL_WRONG]
    assert found == [f"account {name}" for name in names]


def test_verify_leaves_no_connection_and_no_thread_behind(shop: ShopFile) -> None:
    shop.busy_day()
    before = threading.active_count()
    assert verify(shop.store.connection, KEY).sound
    assert threading.active_count() == before
    shop.top_up("wang", 1)
    assert verify(shop.store.connection, KEY).sound
