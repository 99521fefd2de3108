"""Gift cards in figures and on paper: X and Z, receipts, vouchers, the CSV folder, two tills, what verify finds."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shop_member.domain.amounts import Amount
from shop_member.domain.bills import Basket
from shop_member.domain.documents import Phrase
from shop_member.domain.errors import Refused
from shop_member.domain.gift_bookings import book_taken, gift_account
from shop_member.domain.gift_cards import Act
from shop_member.domain.ids import new_id
from shop_member.domain.ledger import EntryKind, Postings, fingerprint
from shop_member.domain.tenders import Means, Tender
from shop_member.domain.verification import Flaw
from shop_member.printing.vouchers import write_voucher_sheet
from shop_member.services.desk import Desk
from shop_member.services.exchange import SyncService
from shop_member.services.gift_cards import GiftCardService, Greeting
from shop_member.services.shifts import ShiftService
from shop_member.services.till import SaleCommand, TillService
from shop_member.store.verify import verify
from shop_member.sync.csv_folder import CsvFolder
from tests.printing.reading import read_pdf
from tests.services.gifts import GiftShop, gift_shop
from tests.services.people import people_shop, refused
from tests.shop import KEYS

GIFT, CASH = Means.GIFT_CARD, Means.CASH


@pytest.fixture
def at(tmp_path: Path) -> Iterator[GiftShop]:
    made = gift_shop(tmp_path)
    yield made
    made.close()


# -- figures


def test_the_shift_report_says_sold_used_and_paid_out(at: GiftShop) -> None:
    _, cards = at.sold(500, 3)
    at.use(cards[0][1], 450)
    at.cards.cash_out(new_id(), "manager", cards[0][1])
    voided, _ = at.sold(200)
    at.void(voided.document_no)
    paid = (Tender(CASH, at.shop.money(100)),)
    at.cards.top_up(new_id(), "cashier", cards[1][1], at.shop.money(100), paid)
    report = at.shop.shifts.x_report("manager")
    totals = report.totals
    assert (totals.gift_cards_sold, totals.gift_cards_sold_total) == (4, 1600)
    assert (totals.gift_cards_used, totals.gift_cards_paid_out) == (450, 50)
    assert report.expected == at.shop.money(20_000 + 1600 - 50)
    at.shop.shifts.close(new_id(), "manager", report.expected, at.shop.money(0))
    sections = at.shop.papers.shift_report(at.shop.shifts.z_report("manager", report.shift.id)).sections
    titles = [section.title.source for section in sections if isinstance(section.title, Phrase)]
    assert "Gift cards" in titles


def test_a_shift_without_gift_cards_does_not_speak_of_them(at: GiftShop) -> None:
    at.sell(at.goods(100))
    sections = at.shop.papers.shift_report(at.shop.shifts.x_report("manager")).sections
    assert "Gift cards" not in [section.title.source for section in sections if isinstance(section.title, Phrase)]


# -- paper


def said(phrase: object) -> tuple[str, dict[str, object]]:
    assert isinstance(phrase, Phrase)
    return phrase.source, dict(phrase.values)


def test_a_receipt_names_the_cards_sold_and_never_a_code(at: GiftShop) -> None:
    sale, cards = at.sold(500, 2)
    document = at.shop.papers.receipt(sale.document_no)
    notes = [said(note)[1] for note in document.notes]
    assert [(one["number"], one["last"], one["amount"]) for one in notes] == [
        (card.number, card.last_four, at.shop.money(500)) for card, _ in sorted(cards, key=lambda pair: pair[0].id)
    ]
    assert not any(code in repr(document) for _, code in cards)


def test_a_receipt_says_which_card_paid_and_what_is_left(at: GiftShop) -> None:
    card, code = at.card(500)
    sale = at.sell(at.goods(300), pay=((GIFT, 200, code),))
    tenders = at.shop.papers.receipt(sale.document_no).tenders
    assert [tender.amount.units for tender in tenders] == [100, 200]
    assert said(tenders[1].detail)[1] == {"last": card.last_four, "left": at.shop.money(300)}
    back = at.refund(sale.document_no)
    again = at.shop.papers.receipt(back.document_no).tenders
    assert sorted(tender.amount.units for tender in again) == [-200, -100]
    assert said(at.shop.papers.receipt(sale.document_no).tenders[1].detail)[1]["left"] == at.shop.money(300)


def test_vouchers_are_printed_with_value_code_and_number(at: GiftShop, tmp_path: Path) -> None:
    sale = at.sell(at.line(500, 2, message="Happy birthday", to_name="Amy"))
    (row,) = at.papers.to_print("cashier")
    vouchers = at.papers.vouchers("cashier", row.id)
    sheet = tmp_path / "vouchers.pdf"
    write_voucher_sheet(vouchers, sheet)
    pages = read_pdf(sheet.read_bytes())
    text = " ".join(page.text for page in pages)
    with at.shop.store.reading() as work:
        numbers = [one.card.number for one in work.gift_cards.of_entry(sale.seq)]
    assert all(number in text for number in numbers)
    assert all(one.number.split()[0] in text for one in vouchers)
    assert "Happy birthday" in text
    assert {payload for page in pages for payload in page.codes()} == {one.payload for one in vouchers}


# -- the folder


def test_the_folder_lists_cards_by_number_and_last_four(at: GiftShop, tmp_path: Path) -> None:
    _, cards = at.sold(500, 2)
    at.use(cards[0][1], 100)
    new = at.cards.replace(new_id(), "manager", cards[0][0].id).card
    folder = tmp_path / "csv"
    sync = SyncService(at.shop.desk, CsvFolder, KEYS.fingerprint)
    sync.sync_folder("owner", folder)
    text = (folder / "gift_cards.csv").read_text(encoding="utf-8-sig")
    rows = {row["number"]: row for row in csv.DictReader(io.StringIO(text))}
    assert (rows[new.number]["balance"], rows[new.number]["state"], rows[new.number]["face"]) == (
        "400",
        "active",
        "500",
    )
    old = rows[cards[0][0].number]
    assert (old["balance"], old["state"], old["replaced_by"]) == ("0", "replaced", new.number)
    assert rows[cards[1][0].number]["last_four"] == cards[1][0].last_four
    everything = "".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.csv"))
    assert not any(code in everything or card.code_hash in everything for card, code in cards)


# -- two tills


def second_till(at: GiftShop) -> TillService:
    """Another till of the same shop, with a shift of its own."""
    desk = Desk(at.shop.store, at.shop.clock, KEYS, "02", box=at.shop.desk.box)
    ShiftService(desk).open(new_id(), "cashier", at.shop.money(1000))
    return TillService(desk, at.shop.till.pins)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(takes=st.lists(st.tuples(st.booleans(), st.integers(1, 300)), min_size=1, max_size=8))
def test_two_tills_take_no_more_than_is_on_a_card(
    tmp_path_factory: pytest.TempPathFactory, takes: list[tuple[bool, int]]
) -> None:
    at = gift_shop(tmp_path_factory.mktemp("race"))
    tills = {False: at.shop.till, True: second_till(at)}
    card, code = at.card(500)
    # Both have scanned the card and seen the same balance before either books.
    seen = {place: till.gift_codes.find("cashier", code, Act.PAY).id for place, till in tills.items()}
    taken = 0
    for place, units in takes:
        money = at.shop.money(units)
        basket = SaleCommand(new_id(), "cashier", Basket((at.goods(units),)), (Tender(GIFT, money, seen[place]),))
        if taken + units > 500:
            code_left = Refused.BALANCE_TOO_SMALL if taken < 500 else Refused.GIFT_CARD_NOT_VALID
            with refused(code_left):
                tills[place].sell(basket)
            continue
        tills[place].sell(basket)
        taken += units
    assert at.left(card) == 500 - taken
    at.close()


def test_what_was_read_before_another_booked_is_not_booked(at: GiftShop) -> None:
    card, code = at.card(500)
    account = gift_account(card.id, at.shop.asset)
    with at.shop.store.reading() as work:
        stale = work.ledger.open_lots(account)
    at.use(code, 300)
    postings = Postings()
    money = Amount(300, at.shop.asset)
    book_taken(postings, card, money, stale, at.shop.desk.today())
    postings.add(at.shop.till.chart().means(CASH), money)
    with refused(Refused.BALANCE_TOO_SMALL), at.shop.desk.writing() as work:
        at.shop.desk.post(
            work,
            EntryKind.GIFT_CARD_CASH_OUT,
            postings.done(),
            request_id=new_id(),
            fingerprint=fingerprint("stale"),
            actor=None,
        )
    assert at.left(card) == 200


# -- verify


def test_verify_finds_a_card_that_contradicts_its_account(tmp_path: Path) -> None:
    at = gift_shop(tmp_path)
    card, _ = at.card(500)
    connection = at.shop.store.connection
    connection.execute("UPDATE gift_card SET state = 'closed' WHERE id = :id", {"id": card.id})
    found = {problem.code for problem in verify(connection, KEYS.chain_key).problems}
    assert found == {Flaw.GIFT_CARD_WRONG, Flaw.SEAL_WRONG}
    connection.execute(
        "UPDATE gift_card SET state = 'active', expires_on = '2030-01-01' WHERE id = :id", {"id": card.id}
    )
    found = {problem.code for problem in verify(connection, KEYS.chain_key).problems}
    assert found == {Flaw.GIFT_CARD_WRONG, Flaw.SEAL_WRONG}
    at.shop.close()


def test_verify_finds_a_bill_that_says_another_sum(tmp_path: Path) -> None:
    at = gift_shop(tmp_path)
    _, code = at.card(500)
    sale = at.use(code, 100)
    connection = at.shop.store.connection
    connection.execute("DROP TRIGGER guard_bill_tender_no_update")
    connection.execute("UPDATE bill_tender SET units = 90 WHERE entry_seq = :seq", {"seq": sale.seq})
    found = {problem.code for problem in verify(connection, KEYS.chain_key).problems}
    assert Flaw.BILL_GIFT_CARDS in found
    at.shop.close()


# -- members who go


def test_a_registered_card_with_something_on_it_keeps_a_member(tmp_path: Path) -> None:
    shop = people_shop(tmp_path / "shop.db", members=2)
    cards = GiftCardService(shop.small.desk, shop.small.till)
    greeting = Greeting(to_name="陳美玲", message="祝好")
    one = cards.give(new_id(), "owner", shop.small.money(100), member_id="m1", greeting=greeting).cards[0]
    with refused(Refused.MEMBER_HAS_VALUE):
        shop.enrolment.erase(new_id(), "owner", "m1")
    shop.enrolment.merge(new_id(), "owner", "m1", "m2")
    assert [row.card.id for row in cards.of_member("owner", "m2")] == [one.card.id]
    shop.small.open_shift()
    cards.claim(new_id(), "owner", one.code, "m2")
    shop.enrolment.erase(new_id(), "owner", "m2")
    with shop.small.store.reading() as work:
        card = work.gift_cards.get(one.card.id)
    assert card is not None
    assert (card.member_id, card.to_name, card.message) == (None, "", "")
    shop.close()
