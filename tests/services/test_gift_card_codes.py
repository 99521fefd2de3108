"""Gift cards by their codes: lost and replaced ones, one answer for whatever is wrong, guessing slowed and locked (G1, G3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shop_member.domain.codes import Kind, random_code
from shop_member.domain.errors import Refused
from shop_member.domain.gift_cards import GiftCardState
from shop_member.domain.ids import new_id
from shop_member.domain.tenders import Means
from shop_member.services.guests import FoundKind, GuestService
from tests.services.gifts import DATED, GiftShop, gift_shop
from tests.services.people import refused

TODAY = date(2026, 11, 2)
GIFT, CASH = Means.GIFT_CARD, Means.CASH


@pytest.fixture
def at(tmp_path: Path) -> Iterator[GiftShop]:
    made = gift_shop(tmp_path)
    yield made
    made.close()


@pytest.fixture
def dated(tmp_path: Path) -> Iterator[GiftShop]:
    """Where cards may expire: after a year."""
    made = gift_shop(tmp_path, DATED, gift_card_may_expire="true")
    yield made
    made.close()


# -- lost


def test_frozen_and_thawed(at: GiftShop) -> None:
    card, code = at.card()
    at.cards.freeze("manager", card.id, "lost")
    for act in (lambda: at.use(code, 10), lambda: at.cards.enquiry("cashier", code)):
        with refused(Refused.GIFT_CARD_FROZEN):
            act()
    at.cards.thaw("manager", card.id)
    at.use(code, 10)
    assert [row.action for row in audit(at, "gift_card_")] == ["gift_card_thawed", "gift_card_frozen"]


def audit(at: GiftShop, start: str) -> list[object]:
    with at.shop.store.reading() as work:
        return [row for row in work.audit.page() if row.action.startswith(start)]  # type: ignore[misc]


def test_a_replaced_card_hands_over_everything(dated: GiftShop) -> None:
    card, code = dated.card(500)
    sale = dated.use(code, 200)
    request = new_id()
    new = dated.cards.replace(request, "manager", card.id)
    assert new.coded is not None
    again = dated.cards.replace(request, "manager", card.id)
    assert (again.card.id, again.coded, again.repeated) == (new.card.id, None, True)
    with refused(Refused.GIFT_CARD_REPLACED):
        dated.use(code, 10)
    assert (dated.left(new.card), new.card.expires_on) == (300, card.expires_on)
    dated.use(new.coded.code, 50)
    dated.refund(sale.document_no)
    assert (dated.left(card), dated.left(new.card)) == (0, 450)
    with refused(Refused.GIFT_CARD_REPLACED):
        dated.cards.replace(new_id(), "manager", card.id)


def test_a_card_whose_print_failed_is_replaced_not_printed_again(at: GiftShop) -> None:
    made = at.cards.batch(new_id(), "manager", 2, at.shop.money(300))
    at.papers.printed("manager", made.print_row)
    new = at.cards.replace(new_id(), "manager", made.cards[0].card.id)
    assert (new.seq, new.card.state) == (None, GiftCardState.INACTIVE)
    assert [row.card.id for row in at.cards.batch_cards("manager", made.batch_id)] == [
        made.cards[1].card.id,
        new.card.id,
    ]
    assert at.papers.coded("manager", new.print_row)[0].card == new.card


# -- codes


def test_one_answer_for_unknown_inactive_and_used_up(at: GiftShop) -> None:
    (inactive,) = at.cards.batch(new_id(), "manager", 1, at.shop.money(300)).cards
    _, used = at.card(100)
    at.use(used, 100)
    unknown = gift_code_of_nobody()
    guests = GuestService(at.shop.desk)
    for code in (unknown, inactive.code, used):
        for act in (
            lambda code=code: guests.by_code("owner", code),
            lambda code=code: at.cards.enquiry("manager", code),
            lambda code=code: at.use(code, 1),
        ):
            with refused(Refused.GIFT_CARD_NOT_VALID):
                act()


def gift_code_of_nobody(first: int = 1) -> str:
    return random_code(Kind.GIFT, bytes([first]) + bytes(14))


def test_a_scan_leads_to_the_card(at: GiftShop) -> None:
    card, code = at.card()
    found = GuestService(at.shop.desk).by_code("cashier", code)
    assert (found.kind, found.gift_card_id) == (FoundKind.GIFT_CARD, card.id)
    at.sell(at.goods(100), pay=((GIFT, 100, found.gift_card_id),))
    assert at.left(card) == 400


def test_a_guesser_is_slowed_then_locked_and_on_record(at: GiftShop) -> None:
    _, good = at.card()
    ticks = [0.0]
    tries = at.cards.codes.tries
    tries.monotonic, tries._started = (lambda: ticks[0]), 0.0
    for number in range(4):
        with refused(Refused.GIFT_CARD_NOT_VALID):
            at.cards.enquiry("cashier", gift_code_of_nobody(number + 1))
    assert at.cards.enquiry("cashier", good).balance.units == 500  # a right one starts anew
    answers = []
    for number in range(10):
        ticks[0] += 10_000
        with pytest.raises(Exception) as refusal:  # noqa: PT011
            at.cards.enquiry("cashier", gift_code_of_nobody(number + 20))
        answers.append(refusal.value.code)  # type: ignore[attr-defined]
        if number == 5:
            with refused(Refused.GIFT_CARD_WAIT):
                at.cards.enquiry("cashier", good)
    assert set(answers) == {Refused.GIFT_CARD_NOT_VALID}
    ticks[0] += 10_000
    for act in (
        lambda: at.cards.enquiry("cashier", good),
        lambda: at.use(good, 10),
        lambda: GuestService(at.shop.desk).by_code("cashier", good),
    ):
        with refused(Refused.GIFT_CARD_LOCKED):
            act()
    assert at.cards.enquiry("manager", good).balance.units == 500
    assert len(audit(at, "gift_code_wrong")) == 14
    at.cards.unlock("manager", "cashier")
    at.use(good, 10)


def test_a_mistyped_code_is_called_damaged_and_not_counted(at: GiftShop) -> None:
    _, code = at.card()
    for _ in range(12):
        with refused(Refused.CODE_DAMAGED):
            at.cards.enquiry("cashier", code[:-1] + ("0" if code[-1] != "0" else "1"))
    assert at.cards.enquiry("cashier", code.lower()).balance.units == 500


def test_sent_again_a_sale_asks_for_no_code(at: GiftShop) -> None:
    _, code = at.card(100)
    request, goods = new_id(), at.goods(100)
    at.sell(goods, pay=((GIFT, 100, code),), request=request)
    assert at.sell(goods, pay=((GIFT, 100, code),), request=request).repeated
    assert audit(at, "gift_code_wrong") == []
