"""Receipts that wait for a printer: promised with the booking, found again, printed once as an original."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from shop_member.domain.bills import Basket
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.pricing import amount_only
from shop_member.domain.tenders import Means, Tender
from shop_member.services.outbox import OutboxService
from shop_member.services.till import SaleCommand
from shop_member.store.verify import verify
from tests.shop import KEYS, SmallShop, reopened, small_shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SmallShop]:
    found = small_shop(tmp_path / "shop.db")
    found.open_shift()
    yield found
    assert not verify(found.store.connection, KEYS.chain_key).problems
    found.close()


def _outbox(shop: SmallShop) -> OutboxService:
    return OutboxService(shop.desk, shop.papers)


def _sell(shop: SmallShop, *, paper: bool = True) -> str:
    basket = Basket((amount_only(shop.money(100), shop.desk.rules()),))
    tenders = (Tender(Means.CASH, shop.money(100)),)
    return shop.till.sell(SaleCommand(new_id(), "cashier", basket, tenders, print_receipt=paper)).document_no


def test_only_what_was_promised_waits_and_in_order(shop: SmallShop) -> None:
    first, _, third = _sell(shop), _sell(shop, paper=False), _sell(shop)
    assert [row.document_no for row in _outbox(shop).receipts()] == [first, third]


def test_a_failed_printer_counts_nothing_and_the_original_comes_out_later(shop: SmallShop) -> None:
    outbox, number = _outbox(shop), _sell(shop)
    [row] = outbox.receipts()
    assert [outbox.document(row).copy for _ in range(3)] == [0, 0, 0]
    assert outbox.printed(row) & Changes.OUTBOX
    assert outbox.receipts() == ()
    assert outbox.printed(row) == Changes.NONE
    assert shop.papers.reprint("manager", number).copy == 1


def test_it_still_waits_after_a_restart_and_is_not_fresh_the_next_day(shop: SmallShop, tmp_path: Path) -> None:
    _sell(shop)
    shop.close()
    again = reopened(tmp_path / "shop.db")
    assert [row.fresh for row in _outbox(again).receipts()] == [True]
    again.clock.advance(timedelta(days=1))
    assert [row.fresh for row in _outbox(again).receipts()] == [False]
    again.close()
    shop.store = reopened(tmp_path / "shop.db").store


def test_giving_up_is_on_record_and_needs_somebody(shop: SmallShop) -> None:
    outbox, number = _outbox(shop), _sell(shop)
    with pytest.raises(Refusal) as refused:
        outbox.give_up("nobody")
    assert refused.value.code is Refused.STAFF_UNKNOWN
    outbox.give_up("cashier")
    assert outbox.receipts() == ()
    with shop.store.reading() as work:
        [row] = work.audit.page(action="receipt_not_printed")
    assert (row.actor, row.subject) == ("cashier", number)
