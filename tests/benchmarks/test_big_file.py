"""The big file itself: it is sound, how fast that is proved, and beside it the bare reading of the same journal.

Processes share the work, so their processor time is told too: divided by the number of processors it is what a machine
with nothing else to do takes.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import time

from shop_member.store.canonical import CANONICAL_SQL
from shop_member.store.sqlite import Store
from shop_member.store.verify import verify
from tests.benchmarks.big_shop import BigShop
from tests.benchmarks.conftest import Say
from tests.shop import KEYS

WANTED = 40_000
AT_MOST = 3.5


def test_every_entry_is_proved(big: BigShop, say: Say) -> None:
    """`verify` reads every table and reckons every balance; the chain alone is its least possible part."""
    store = Store(big.path, KEYS.chain_key)
    began, used = time.perf_counter(), os.times()
    report = verify(store.connection, KEYS.chain_key)
    whole, now = time.perf_counter() - began, os.times()
    own = sum(now[:4]) - sum(used[:4])
    began = time.process_time()
    before = ""
    for _, _, digest, text in store.connection.execute(CANONICAL_SQL):
        before = hmac.digest(KEYS.chain_key, (before + text).encode(), hashlib.sha256).hex()
        assert before == digest
    chain = time.process_time() - began
    store.close()
    assert report.problems == () and report.entries == big.entries
    say(
        f"verify: {report.entries:,} entries in {whole:.1f} s, {report.entries / whole:,.0f} a second (wanted {WANTED:,}); "
        f"{own:.1f} s of processor time, the chain alone {chain:.1f} s; ratio {own / chain:.2f} (at most {AT_MOST})"
    )
    assert own / chain <= AT_MOST
