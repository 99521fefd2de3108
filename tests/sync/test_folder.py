"""The CSV folder says what the shop says, opens in a spreadsheet, grows at its end and is never half written (X1)."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.exchange import Column, Table
from shop_member.domain.tenders import Means
from shop_member.sync.csv_folder import CsvFolder
from tests.sync.shops import ExchangeShop


def traded(shop: ExchangeShop) -> ExchangeShop:
    shop.small.add_member("p1", "=HYPERLINK(1)", "0912345678")
    shop.small.open_shift()
    shop.small.top_up(200, "p1")
    shop.small.sell(120, (Means.STORED_VALUE, 100), (Means.CASH, 20), member_id="p1")
    return shop


def test_every_file_says_what_the_shop_says(shop: ExchangeShop) -> None:
    synced = traded(shop).sync.sync_folder("owner", shop.folder)
    assert synced.rows == {
        "members.csv": 1, "cards.csv": 0, "balances.csv": 1, "items.csv": 0, "gift_cards.csv": 0, "coupons.csv": 0,
        "sessions.csv": 0, "plans.csv": 0, "sales.csv": 2,
        "sale_lines.csv": 1, "tenders.csv": 3, "ledger/ledger-2026-11.csv": len(shop.table("ledger/ledger-2026-11.csv")),
    }  # fmt: skip
    (balance,) = shop.table("balances.csv")
    assert (balance["principal"], balance["bonus"], balance["stored_value"]) == ("100", "50", "150")
    sales = shop.table("sales.csv")
    assert [(row["kind"], row["total"], row["member_id"]) for row in sales] == [
        ("top_up", "200", "p1"),
        ("sale", "120", "p1"),
    ]
    assert [(row["means"], row["amount"]) for row in shop.table("tenders.csv")][1:] == [
        ("cash", "20"),
        ("stored_value", "100"),
    ]
    ledger = shop.table("ledger/ledger-2026-11.csv")
    sums: dict[tuple[str, str], int] = {}
    for row in ledger:
        sums[row["entry"], row["asset"]] = sums.get((row["entry"], row["asset"]), 0) + int(row["amount"])
    assert set(sums.values()) == {0}
    assert ledger[-1]["hash"] == shop.small.store.head()[1]


def test_a_spreadsheet_sees_text_and_no_formula(shop: ExchangeShop) -> None:
    traded(shop).sync.sync_folder("owner", shop.folder)
    (member,) = shop.table("members.csv")
    assert member["phone"] == "'0912345678"
    assert member["name"] == "'=HYPERLINK(1)"
    for path in shop.folder.rglob("*.csv"):
        data = path.read_bytes()
        assert data.startswith(b"\xef\xbb\xbf")
        assert data.count(b"\n") == data.count(b"\r\n")
        for row in shop.table(str(path.relative_to(shop.folder))):
            assert not [cell for cell in row.values() if cell[:1] in tuple("=+@\t\r")]


def test_only_what_was_touched_is_written_again(shop: ExchangeShop) -> None:
    traded(shop).sync.sync_folder("owner", shop.folder)
    assert shop.sync.sync_folder("owner", shop.folder).written == ()
    first = (shop.folder / "sales.csv").read_bytes()
    old_month = shop.folder / "ledger/ledger-2026-11.csv"
    before = old_month.stat().st_mtime_ns
    shop.small.clock.at = shop.small.clock.at.replace(month=12)
    shop.small.sell(30)
    synced = shop.sync.sync_folder("owner", shop.folder)
    assert "ledger/ledger-2026-11.csv" not in synced.rows
    assert synced.rows["sales.csv"] == 3
    assert (shop.folder / "sales.csv").read_bytes().startswith(first)
    assert old_month.stat().st_mtime_ns == before
    fresh = shop.folder.with_name("fresh")
    assert shop.sync.sync_folder("owner", fresh).rows["sales.csv"] == 3
    for name in ("sales.csv", "sale_lines.csv", "tenders.csv", "ledger/ledger-2026-12.csv"):
        assert (fresh / name).read_bytes() == (shop.folder / name).read_bytes()


@pytest.mark.parametrize("spoil", ["edit", "remove", "state", "foreign"])
def test_truth_is_written_again_over_whatever_was_done_to_it(shop: ExchangeShop, spoil: str) -> None:
    traded(shop).sync.sync_folder("owner", shop.folder)
    truth = {name: (shop.folder / name).read_bytes() for name in ("sales.csv", "ledger/ledger-2026-11.csv")}
    for name in truth:
        if spoil == "edit":
            (shop.folder / name).write_text("entry\r\n1\r\n")
        elif spoil == "remove":
            (shop.folder / name).unlink()
    state = shop.folder / "sync.json"
    if spoil == "state":
        state.write_text('{"format": 1, "files": [')
    elif spoil == "foreign":
        state.write_text(json.dumps(json.loads(state.read_text()) | {"shop": "another"}))
    shop.sync.sync_folder("owner", shop.folder)
    assert {name: (shop.folder / name).read_bytes() for name in truth} == truth


def test_a_shop_set_back_is_noticed(shop: ExchangeShop) -> None:
    traded(shop).sync.sync_folder("owner", shop.folder)
    state = shop.folder / "sync.json"
    state.write_text(json.dumps(json.loads(state.read_text()) | {"seq": 2, "hash": "of another past"}))
    assert shop.sync.sync_folder("owner", shop.folder).rows["sales.csv"] == 2


def test_members_edited_by_hand_are_left_alone(shop: ExchangeShop) -> None:
    traded(shop).sync.sync_folder("owner", shop.folder)
    rows = shop.table("members.csv")
    rows[0]["note"] = "window seat"
    shop.rewrite("members.csv", rows)
    synced = shop.sync.sync_folder("owner", shop.folder)
    assert synced.edited == ("members.csv",)
    assert shop.table("members.csv")[0]["note"] == "window seat"
    assert shop.sync.sync_folder("owner", shop.folder, overwrite=True).edited == ()
    assert shop.table("members.csv")[0]["note"] == ""


def test_only_whom_the_owner_lets(shop: ExchangeShop) -> None:
    with pytest.raises(Refusal) as refused:
        shop.sync.sync_folder("cashier", shop.folder)
    assert refused.value.code is Refused.NOT_PERMITTED
    assert not shop.folder.exists()


@pytest.mark.parametrize(
    ("when", "moments"), [("never", []), ("day_close", ["day_close"]), ("each_change", ["each_change", "day_close"])]
)
def test_it_syncs_by_itself_when_the_shop_wants_it(shop: ExchangeShop, when: str, moments: list[str]) -> None:
    with shop.small.store.writing() as work:
        work.settings.put_shop(replace(work.settings.shop(), sync_folder=str(shop.folder), sync_when=when))
    shop.small.desk.forget()
    for moment in ("each_change", "day_close"):
        assert (shop.sync.after(moment) is not None) is (moment in moments)


CHILD = """
import resource, sys
from pathlib import Path
from shop_member.domain.errors import Fault
from shop_member.domain.exchange import Column, Table
from shop_member.sync.csv_folder import CsvFolder
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
folder = CsvFolder(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY))
try:
    folder.write(Table("sales.csv", (Column("note"),), (["x" * 50] for _ in range(100_000))))
except Fault as fault:
    print(fault.code.value)
"""


def test_a_full_disk_leaves_the_old_file_whole(tmp_path: Path) -> None:
    folder = CsvFolder(tmp_path)
    folder.write(Table("sales.csv", (Column("note"),), [["old"]]))
    folder.finish("shop", (1, "h"))
    done = subprocess.run([sys.executable, "-c", CHILD, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "disk_full", done.stderr
    assert (tmp_path / "sales.csv").read_bytes() == b"\xef\xbb\xbfnote\r\nold\r\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["sales.csv", "sync.json"]
