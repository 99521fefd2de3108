"""A year of a very large shop in one file: 100,000 members, 1,000,000 entries, written in bulk and proved by `verify`.

Rows are those that the services would have written (same postings, lots, bills, chain, seals); only the way in is short:
plain inserts into a file without guards, indexes and durability, which all come back before it is opened.
"""

from __future__ import annotations

import gc
import hashlib
import hmac
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite

from shop_member.domain import search
from shop_member.domain.cards import Card, CardKind, next_serial
from shop_member.domain.cards import card_number as card_number_of
from shop_member.domain.clock import utc_text
from shop_member.domain.codes import new_ref, receipt_number, sign_card
from shop_member.domain.ledger import NO_FLOOR, Bill, BillKind, BillLine, BillTender
from shop_member.domain.members import Birthday, Member, tidy
from shop_member.domain.tiers import TierState
from shop_member.store import cards, members, sqlite_search
from shop_member.store.canonical import canonical
from shop_member.store.seals import SEALED, seal
from shop_member.store.sqlite import Store
from tests.shop import KEYS, NOON, small_shop

SURNAMES = "王李張劉陳楊趙黃周吳徐孫胡朱高林何郭馬羅梁宋鄭謝韓唐馮于董蕭"
GIVEN = "小明大華志偉淑芬美玲家豪怡君雅婷俊傑建宏冠宇宗翰佳穎欣怡"
DISHES = ("Beef noodles", "Dumplings", "Soy egg", "Winter melon tea", "Fried rice", "Wonton soup", "Oolong tea", "Tofu")
_BATCH = 20_000
_TABLES = {
    "entry": 17, "posting": 5, "lot": 9, "lot_use": 3, "bill": 15, "bill_line": 12, "bill_tender": 4, "request": 4,
}  # fmt: skip


@dataclass
class BigShop:
    """Where it lies, and the code of each member's card."""

    path: Path
    members: int
    entries: int
    payloads: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)


def build(path: Path, people: int = 100_000, entries: int = 1_000_000) -> BigShop:
    """Write the shop; the same numbers give the same shop."""
    collecting = gc.isenabled()
    gc.disable()  # millions of rows that live long and make no circles
    try:
        return _build(BigShop(path, people, entries))
    finally:
        if collecting:
            gc.enable()


def _build(made: BigShop) -> BigShop:
    path = made.path
    shop = small_shop(path, members=0)
    _people(shop.store, made)
    shop.close()
    year = _Year(made)
    connection = sqlite.connect(str(path), isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = OFF", "foreign_keys = OFF", "cache_size = -400000"):
        connection.execute(f"PRAGMA {pragma}")
    left_out = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND (type = 'trigger' OR type = 'index') "
        f"AND tbl_name IN ({', '.join(repr(name) for name in (*_TABLES, 'account'))})"
    ).fetchall()
    connection.execute("BEGIN")
    for kind, name, _ in left_out:
        connection.execute(f"DROP {kind} {name}")
    for rows in year.batches():
        for table, found in rows.items():
            places = ", ".join("?" * _TABLES[table])
            connection.executemany(f"INSERT INTO {table} VALUES ({places})", found)
    connection.executemany("UPDATE lot SET units_left = units - ?2 WHERE id = ?1", year.used.items())
    connection.executemany("INSERT INTO account VALUES (?, ?, ?, ?, ?, ?, ?, ?)", year.account_rows())
    for kind, _, sql in left_out:
        if kind == "index":
            connection.execute(sql)
    for kind, _, sql in left_out:
        if kind == "trigger":
            connection.execute(sql)
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    store = Store(path, KEYS.chain_key)
    with store.writing() as work:
        work.ledger._session.set_number("receipt:01", made.entries)
        for owner, spent in year.spent.items():
            if spent >= 500:
                level, threshold = ("gold", 2000) if spent >= 2000 else ("silver", 500)
                state = TierState(level, date(2026, 6, 1), date(2027, 5, 31), threshold)
                work.members.set_tier(owner, state)
    store.connection.execute("ANALYZE")
    store.close()
    return made


def _people(store: Store, made: BigShop) -> None:
    """The rows that enrolling would write; the search index is written once for each, its card number already in it."""
    chance, serial = random.Random(7), None
    with store.writing() as work:
        session = work.members._session
        for number in range(made.members):
            name = SURNAMES[number % 30] + GIVEN[number // 30 % 28] + GIVEN[number // 840 % 28]
            phone, serial = f"09{10_000_000 + number * 7:08}", next_serial(serial)
            born = Birthday(number % 12 + 1, number % 28 + 1)
            member = tidy(Member(f"m{number:06}", name, date(2025, 1, 1), phone=phone, birthday=born), "TW")
            ref, card_number = new_ref(chance.randbytes(10)), card_number_of(serial)
            card = Card(f"c{number:06}", ref, card_number, CardKind.NAMED, member.id)
            row = {**members._row(member), "number": number + 1, "pin_hash": "", "version": 1}
            session.execute(members._ADD, session.sealed("member", row))
            session.execute(cards._ADD, session.sealed("card", cards._row(card)))
            found = {"number": number + 1, "tokens": search.tokens(member, (card_number,))}
            session.execute(sqlite_search.ADD, found)
            made.payloads.append(sign_card(KEYS.card_key, KEYS.key_id, ref, 1))
            made.phones.append(phone)
            made.names.append(name)
        session.set_number("member", made.members)
        session.set_number("card", serial or 0)


class _Year:
    """Top-ups and sales one after the other, with the balances they leave."""

    def __init__(self, made: BigShop) -> None:
        self.made = made
        self.chance = random.Random(11)
        self.accounts: dict[tuple[str, str, str], int] = {}
        self.balances: list[int] = [0]
        self.spent: dict[str, int] = {}
        self.used: dict[int, int] = {}
        self.hash, self.lot = "", 0
        self.open_principal: dict[str, list[list[int]]] = {}
        self.rows: dict[str, list[tuple[Any, ...]]] = {}

    def batches(self) -> Iterator[dict[str, list[tuple[Any, ...]]]]:
        """Yield the rows of each table, thousands of entries at a time."""
        self.rows = {table: [] for table in _TABLES}
        started = NOON - timedelta(days=350)
        step = timedelta(days=349) / self.made.entries
        people = self.made.members
        for seq in range(1, self.made.entries + 1):
            # A fifth of the guests come four times as often as the others.
            number = self.chance.randrange(people if self.chance.random() < 0.2 else max(1, people // 5))
            if seq <= people:
                number = seq - 1
            at = started + step * seq
            if seq <= people or seq % 50 == 0:
                self._top_up(seq, f"m{number:06}", at)
            else:
                self._sale(seq, f"m{number:06}", at)
            if seq % _BATCH == 0:
                yield self.rows
                self.rows = {table: [] for table in _TABLES}
        yield self.rows

    def account_rows(self) -> Iterator[tuple[Any, ...]]:
        """Yield every account with its balance and its seal."""
        for (kind, owner, asset), account in self.accounts.items():
            floor = 0 if kind in ("principal", "bonus") else NO_FLOOR
            sealed = dict(zip(SEALED["account"], (account, kind, owner, asset, 0, floor), strict=True))
            mark = seal(KEYS.chain_key, "account", sealed.values())
            yield account, kind, owner, asset, 0, self.balances[account], floor, mark

    def _move(self, kind: str, owner: str, units: int, asset: str = "TWD") -> tuple[int, int, int]:
        account = self.accounts.get((kind, owner, asset))
        if account is None:
            account = self.accounts[kind, owner, asset] = len(self.balances)
            self.balances.append(0)
        self.balances[account] += units
        return account, units, self.balances[account]

    def _top_up(self, seq: int, owner: str, at: datetime) -> None:
        moved = [
            self._move("bonus", owner, 50), self._move("bonus_given", "shop", -50), self._move("drawer", "01", -200),
            self._move("principal", owner, 200),
        ]  # fmt: skip
        day = at.date().isoformat()
        lots = []
        for account, units, expires in ((moved[0][0], 50, "2027-03-31"), (moved[3][0], 200, None)):
            self.lot += 1
            lots.append((self.lot, account, units, day, expires, None, None))
        self.open_principal.setdefault(owner, []).append([self.lot, 200])
        bill = Bill(BillKind.TOP_UP, owner, f"c{owner[1:]}", 200, tenders=(BillTender("cash", 200, 200),))
        self._entry(seq, at, "top_up", moved, lots, [], bill)

    def _sale(self, seq: int, owner: str, at: datetime) -> None:
        chance = self.chance
        price = 40 + 10 * chance.randrange(30)
        stored, uses = 0, []
        if chance.random() < 0.3 and (held := self.open_principal.get(owner)):
            lot = held[-1]
            stored = min(price, lot[1])
            uses.append((lot[0], stored))
            lot[1] -= stored
            if not lot[1]:
                held.pop()
        tax = (price * 2 * 5 + 105) // 210
        won = price // 10
        moved = [self._move("drawer", "01", stored - price)] if price > stored else []
        points = self._move("points", owner, won, "PTS")
        moved += [points, self._move("points_issued", "shop", -won, "PTS")]
        if stored:
            moved.append(self._move("principal", owner, -stored))
        moved += [self._move("sales", "shop", price - tax), self._move("tax", "shop", tax)]
        self.lot += 1
        lots = [(self.lot, points[0], won, at.date().isoformat(), "2027-12-31", None, None)]
        dish = chance.randrange(len(DISHES))
        line = BillLine(0, f"i{dish}", DISHES[dish], None, 1000, price, 500, price, price, tax)
        paid = tuple(
            BillTender(means, units, given)
            for means, units, given in (("cash", price - stored, price - stored), ("stored_value", stored, 0))
            if units
        )
        bill = Bill(
            BillKind.SALE,
            owner,
            f"c{owner[1:]}",
            price,
            earn_base=price,
            points_earned=won,
            lines=(line,),
            tenders=paid,
        )
        self.spent[owner] = self.spent.get(owner, 0) + price
        self._entry(seq, at, "sale", moved, lots, uses, bill)

    def _entry(
        self,
        seq: int,
        at: datetime,
        kind: str,
        moved: list[tuple[int, int, int]],
        lots: list[tuple[int, int, int, str, str | None, str | None, str | None]],
        uses: list[tuple[int, int]],
        bill: Bill,
    ) -> None:
        rows, request = self.rows, f"r{seq:09}"
        postings = [(line, *one) for line, one in enumerate(moved)]
        fields = (
            seq, f"e{seq:09}", kind, request, "f", utc_text(at), at.date().isoformat(), "01", None, "cashier", None, None, 1,
            receipt_number(1, seq), "",
        )  # fmt: skip
        text = canonical(fields, postings, lots, uses, bill)
        before, self.hash = self.hash, hmac.digest(KEYS.chain_key, (self.hash + text).encode(), hashlib.sha256).hex()
        rows["entry"].append((*fields, before, self.hash))
        rows["posting"] += [(seq, *one) for one in postings]
        for lot, units in uses:
            self.used[lot] = self.used.get(lot, 0) + units
        rows["lot"] += [
            (lot, account, seq, units, units, day, expires, usable, holder)
            for lot, account, units, day, expires, usable, holder in lots
        ]
        rows["lot_use"] += [(seq, *one) for one in uses]
        rows["bill"].append(
            (seq, bill.kind.value, bill.member_id, bill.card_id, bill.total, 0, bill.earn_base, bill.points_earned, 0, 0, 0,
             None, None, None, "")
        )  # fmt: skip
        rows["bill_line"] += [
            (
                seq,
                n.line,
                n.item_id,
                n.name,
                None,
                n.quantity,
                n.unit_price,
                n.tax_rate,
                n.gross,
                n.net_due,
                n.tax,
                None,
            )
            for n in bill.lines
        ]
        rows["bill_tender"] += [(seq, one.means, one.units, one.tendered) for one in bill.tenders]
        rows["request"].append((request, "f", f"entry:{seq}", ""))
