"""Receipts as they were, whatever came later (R2, P8, V10): figures, balances of that moment, copies, codes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shop_member.domain.codes import read_receipt
from shop_member.domain.documents import ReceiptKind
from shop_member.domain.errors import Refused
from shop_member.domain.ids import new_id
from shop_member.domain.rules import TierRules, WithdrawalMethod
from tests.services.money import CARD, CASH, STORED, add_card, claim, command, money_shop, refund, use, void
from tests.services.people import refused
from tests.shop import KEYS, SmallShop, rules


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SmallShop]:
    with money_shop(tmp_path) as made:
        add_card(made)
        yield made


def test_a_receipt_shows_the_moment_of_its_sale_for_ever(shop: SmallShop) -> None:
    shop.top_up(200)
    wanted = command(shop, 300, (STORED, 220), (CASH, 100), member_id="m1", card_id="c1")
    number = shop.till.sell(wanted).document_no
    before = shop.papers.receipt(number)
    assert (before.kind, before.total, before.change) == (ReceiptKind.SALE, shop.money(300), shop.money(20))
    assert before.balance is not None and (before.balance.principal, before.balance.bonus) == (
        shop.money(0),
        shop.money(30),
    )
    assert before.points is not None and (before.points.won.units, before.points.balance.units) == (30, 30)
    stored = next(tender for tender in before.tenders if tender.parts)
    assert [part.amount.units for part in stored.parts] == [200, 20]
    shop.top_up(1000)
    shop.sell(3000, member_id="m1")
    refund(shop, number)
    shop.clock.at += timedelta(days=20)
    use(shop, replace(rules(), tiers=TierRules()))
    after = shop.papers.receipt(number)
    same = {"balance": before.balance, "points": before.points, "tier": before.tier}
    assert replace(after, **same) == before
    assert after.balance is not None and after.balance.principal == before.balance.principal
    assert after.points is not None and after.points.balance == before.points.balance


def test_the_code_on_a_receipt_finds_its_sale_and_nothing_else(shop: SmallShop) -> None:
    sold = shop.sell(100)
    receipt = shop.papers.receipt(sold.document_no)
    assert read_receipt(receipt.payload, KEYS.card_keys).document_no == sold.document_no
    shop.top_up(200)
    for other in (shop.top_up(200), refund(shop, sold.document_no)):
        assert shop.papers.receipt(other.document_no).payload == ""


def test_copies_are_counted_and_said(shop: SmallShop) -> None:
    number = shop.sell(100).document_no
    assert shop.papers.receipt(number).copy == 0  # shown on the screen, not printed
    assert [shop.papers.first_print(number).copy for _ in range(3)] == [0, 1, 2]
    assert [shop.papers.reprint("manager", number).copy for _ in range(2)] == [3, 4]
    with shop.store.reading() as work:
        put_on_record = work.audit.page(action="receipt_reprinted")
    assert [row.subject for row in put_on_record] == [number] * 2


def test_every_paper_names_its_kind_and_what_it_goes_back_to(shop: SmallShop) -> None:
    topped = shop.top_up(200, means=CARD)
    sold, other = shop.sell(100, member_id="m1"), shop.sell(50)
    papers = {
        ReceiptKind.TOP_UP: (topped.document_no, ""),
        ReceiptKind.SALE: (sold.document_no, ""),
        ReceiptKind.REFUND: (refund(shop, sold.document_no, 40).document_no, sold.document_no),
        ReceiptKind.VOID: (void(shop, other.document_no).document_no, other.document_no),
        ReceiptKind.WITHDRAWAL: (
            shop.wallet.withdraw(new_id(), "manager", "m1", WithdrawalMethod.PRINCIPAL_LEFT).document_no,
            "",
        ),
    }
    for kind, (number, original) in papers.items():
        receipt = shop.papers.receipt(number)
        assert (receipt.kind, receipt.original, receipt.number) == (kind, original, number)
        assert (receipt.reason != "") is (kind in (ReceiptKind.REFUND, ReceiptKind.VOID))
    credited = shop.papers.receipt(topped.document_no).credited
    assert [part.amount.units for part in credited] == [200, 50]


def test_the_list_of_a_day_holds_papers_only(shop: SmallShop) -> None:
    sold = shop.sell(100)
    claimed = claim(shop, sold.document_no)
    assert [row.bill.document_no for row in shop.papers.on_day("cashier", shop.desk.today())] == [sold.document_no]
    for seq in (1, claimed.seq):  # the opened shift, the claim: nothing was handed out
        with refused(Refused.RECEIPT_UNKNOWN):
            shop.papers.receipt_of(seq)
    assert shop.papers.receipt_of(sold.seq).number == sold.document_no


def test_a_blind_report_keeps_the_expected_cash(shop: SmallShop) -> None:
    shop.sell(100, (CARD, 40), (CASH, 60))
    report = shop.shifts.x_report("cashier")
    open_, blind = shop.papers.shift_report(report), shop.papers.shift_report(report, blind=True)
    assert open_.expected == shop.money(5060) and blind.expected is None
    shown = [row.amount.units for section in blind.sections for row in section.rows]
    assert 60 not in shown and 40 in shown
