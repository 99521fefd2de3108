"""How fast the file answers in a large shop: search and verify, each beside a bare statement of the same run."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from shop_member.domain.cards import Card, CardKind
from shop_member.domain.members import Member, tidy
from shop_member.store.canonical import CANONICAL_SQL
from shop_member.store.sqlite import Store
from shop_member.store.verify import verify
from tests.store.shop_file import KEY, ShopFile

MEMBERS = 100_000
ENTRIES = 50_000
SURNAMES = "王李張劉陳楊趙黃周吳徐孫胡朱高林何郭馬羅梁宋鄭謝韓唐馮于董蕭"
GIVEN = "小明大華志偉淑芬美玲家豪怡君雅婷俊傑建宏冠宇宗翰佳穎欣怡"


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = Store(Path(tmp_path_factory.mktemp("large")) / "shop.shopmember", KEY)
    for start in range(0, MEMBERS, 5000):
        with store.writing() as work:
            for number in range(start, start + 5000):
                name = SURNAMES[number % 30] + GIVEN[number // 30 % 28] + GIVEN[number // 840 % 28]
                phone = f"09{10_000_000 + number * 7:08}"
                work.members.add(tidy(Member(f"m{number:06}", name, date(2026, 1, 1), phone=phone), "TW"))
                card = Card(
                    f"c{number:06}", f"R{number:014}", work.cards.next_number(), CardKind.NAMED, f"m{number:06}"
                )
                work.cards.add(card)
    shop = ShopFile(store)
    for start in range(0, ENTRIES, 5000):
        with store.writing() as work:
            for number in range(start, start + 5000):
                work.ledger.post(shop.entry_of_top_up(f"m{number:06}", 100))
    yield store
    store.close()


@pytest.mark.parametrize("text", ["王小", "wang", "xiaoming", "wxm", "0912", "345", "1042"])
def test_search_among_a_hundred_thousand(large: Store, benchmark: BenchmarkFixture, text: str) -> None:
    with large.reading() as work:
        assert benchmark(work.members.search, text).count


def test_verify_of_the_large_shop(large: Store, benchmark: BenchmarkFixture) -> None:
    assert benchmark.pedantic(verify, (large.connection, KEY), rounds=1).sound


def test_reading_the_journal_bare(large: Store, benchmark: BenchmarkFixture) -> None:
    benchmark(lambda: large.connection.execute(CANONICAL_SQL).fetchall())
