"""kill -9 in the middle of work: every acknowledged booking is there, nothing else, and `verify` finds nothing wrong.

300 times in the ordinary run; `SHOP_MEMBER_KILLS=10000` for a campaign. Each child works on the same file through the real
services, tells the parent every answer through a pipe, and is killed at a random instant.
"""

from __future__ import annotations

import json
import os
import random
import signal
import time
from pathlib import Path

from shop_member.domain.amounts import Amount
from shop_member.domain.bills import Basket
from shop_member.domain.errors import Refusal
from shop_member.domain.pricing import amount_only
from shop_member.domain.returns import ReturnAmount
from shop_member.domain.tenders import Means, Tender
from shop_member.services.returns import RefundCommand
from shop_member.services.till import SaleCommand
from shop_member.services.wallet import TopUpCommand
from shop_member.store.sqlite import Store
from shop_member.store.verify import verify
from tests.shop import KEYS, SmallShop, reopened, small_shop

KILLS = int(os.environ.get("SHOP_MEMBER_KILLS", "300"))
MOST_LINES = 12
"""A booking says two lines: what it tries, what was answered."""
LONGEST = 0.004
"""Seconds a child may live after what it was waited for."""
OPENING = 0.03
"""Seconds a child may live that is not waited for: it is killed while it opens the file."""


def _work(path: Path, seed: int, pipe: int) -> None:
    """Book at random for ever; before each booking say what is tried, after it what was answered."""
    chance = random.Random(seed)
    shop = reopened(path)
    number = 0
    documents: list[str] = []
    while True:
        number += 1
        request = f"{seed}-{number}"
        kind = chance.choice(("sell", "sell", "top_up", "refund"))
        os.write(pipe, (json.dumps({"try": request}) + "\n").encode())
        try:
            seq = _book(shop, kind, request, chance, documents)
        except Refusal:
            os.write(pipe, (json.dumps({"refused": request}) + "\n").encode())
            continue
        os.write(pipe, (json.dumps({"done": request, "seq": seq}) + "\n").encode())


def _book(shop: SmallShop, kind: str, request: str, chance: random.Random, documents: list[str]) -> int:
    units = chance.randrange(10, 400)
    money = Amount(units, shop.asset)
    if kind == "top_up":
        done = shop.wallet.top_up(TopUpCommand(request, "cashier", "m1", money, (Tender(Means.CASH, money),)))
        return done.seq
    if kind == "refund" and documents:
        what = ReturnAmount(Amount(chance.randrange(1, 40), shop.asset))
        return shop.returns.refund(RefundCommand(request, "manager", chance.choice(documents), what, "cold")).seq
    basket = Basket((amount_only(money, shop.desk.rules()),))
    means = chance.choice((Means.CASH, Means.STORED_VALUE))
    sold = shop.till.sell(SaleCommand(request, "cashier", basket, (Tender(means, money),), "m1"))
    documents.append(sold.document_no)
    return sold.seq


def _child(path: Path, seed: int, lines: int, life: float) -> list[dict[str, object]]:
    """Fork a worker, kill it `life` seconds after it said so many lines, and return everything it said.

    However slow the machine, the worker is in the middle of its work.
    """
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(read)
        try:
            _work(path, seed, write)
        finally:
            os._exit(3)  # only an error ends a worker by itself
    os.close(write)
    with os.fdopen(read, "rb") as said:
        heard = [said.readline() for _ in range(lines)]
        time.sleep(life)
        os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
        heard += said.readlines()
    assert os.WIFSIGNALED(status), "the worker failed before it was killed"
    return [json.loads(line) for line in heard if line.endswith(b"\n")]


def test_nothing_acknowledged_is_lost_and_nothing_is_made_up(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    shop = small_shop(path)
    shop.open_shift(100_000)
    shop.top_up(50_000)
    began = shop.store.head()[0]
    shop.close()
    chance = random.Random(20261121)
    acknowledged: dict[str, int] = {}
    tried: set[str] = set()
    middle = 0
    for kill in range(KILLS):
        lines = chance.randrange(MOST_LINES)
        said = _child(path, kill, lines, chance.uniform(0, LONGEST if lines else OPENING))
        tried |= {str(line["try"]) for line in said if "try" in line}
        acknowledged |= {str(line["done"]): int(str(line["seq"])) for line in said if "done" in line}
        middle += bool(said) and "try" in said[-1]
        if kill % 10 and kill < KILLS - 1:
            continue
        store = Store(path, KEYS.chain_key)  # compares the anchor
        rows = dict(store.connection.execute("SELECT request_id, seq FROM entry WHERE seq > ?", (began,)).fetchall())
        report = verify(store.connection, KEYS.chain_key)
        store.close()
        assert not report.problems, report.problems
        assert {request: rows.get(request) for request in acknowledged} == acknowledged, "lost"
        assert set(rows) <= tried, "made up"
        assert len(rows) - len(acknowledged) <= kill + 1
    assert middle > KILLS // 4, "too few were killed in the middle of a booking"
    assert len(acknowledged) > KILLS
