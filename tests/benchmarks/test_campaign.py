"""A coupon for each of 100,000 members against one bare INSERT … SELECT of as many rows: at most 3 times (C6)."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from shop_member.domain.benefits import AmountOff
from shop_member.domain.coupons import CouponTemplate
from shop_member.domain.ids import new_id
from shop_member.domain.segments import Segment
from shop_member.services.coupons import CouponService
from shop_member.store.driver import sqlite
from tests.benchmarks.big_shop import build
from tests.benchmarks.conftest import Say, serving

_MEMBERS = 100_000
_TIMES = 5
_DURABLE = ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "temp_store = MEMORY")
_BARE = """
CREATE TABLE bare (
  id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL, entry_seq INTEGER NOT NULL, units INTEGER NOT NULL,
  units_left INTEGER NOT NULL, earned_on TEXT NOT NULL, expires_on TEXT, usable_from TEXT, holder TEXT) STRICT;
CREATE INDEX bare_open ON bare (account_id) WHERE units_left > 0;
CREATE INDEX bare_due ON bare (expires_on) WHERE units_left > 0 AND expires_on IS NOT NULL;
CREATE INDEX bare_by_entry ON bare (entry_seq);
CREATE INDEX bare_by_holder ON bare (holder) WHERE holder IS NOT NULL AND units_left > 0;
"""
_INSERT = """
INSERT INTO bare (account_id, entry_seq, units, units_left, earned_on, expires_on, holder)
SELECT :round, :round, 1, 1, '2026-11-02', '2026-12-02', m.id FROM member m WHERE m.state = 'active' ORDER BY m.id
"""


def test_a_campaign_costs_at_most_three_bare_inserts(tmp_path: Path, say: Say) -> None:
    made = build(tmp_path / "shop.db", _MEMBERS, 1_000)
    copy = tmp_path / "bare.db"
    ours, bare = [], []
    with serving(made) as (desk, _):
        desk.store.copy_to(copy)  # type: ignore[attr-defined]
        coupons = CouponService(desk)
        template = coupons.save_kind("owner", CouponTemplate("", "Ten off", AmountOff(1000), valid_days=30))
        plain = sqlite.connect(str(copy), isolation_level=None)
        for pragma in _DURABLE:
            plain.execute(f"PRAGMA {pragma}")
        plain.executescript(_BARE)
        for turn in range(_TIMES):
            began = time.perf_counter()
            issued = coupons.campaign(new_id(), "owner", template.id, Segment())
            ours.append(time.perf_counter() - began)
            began = time.perf_counter()
            plain.execute("BEGIN IMMEDIATE")
            count = plain.execute(_INSERT, {"round": turn + 1}).rowcount
            plain.execute("COMMIT")
            bare.append(time.perf_counter() - began)
            assert issued.count == count
        plain.close()
    ratio = statistics.median(one / other for one, other in zip(ours, bare, strict=True))
    say(
        f"campaign of {count:,} coupons: {statistics.median(ours):.2f} s, bare {statistics.median(bare):.2f} s, "
        f"{ratio:.2f} times (at most 3)"
    )
