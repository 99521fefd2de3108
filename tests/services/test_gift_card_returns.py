"""What comes back: goods paid by gift card, sales of gift cards, top-ups of them; refunds in any order, voids (G4, S8, S9)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.gift_cards import GiftCard, GiftCardState
from shop_member.domain.ids import new_id
from shop_member.domain.refunds import ReturnAmount, ReturnLines
from shop_member.domain.tenders import Means, Tender
from tests.services.gifts import DATED, OPEN, GiftShop, gift_shop
from tests.services.people import refused

GIFT, CASH = Means.GIFT_CARD, Means.CASH


@pytest.fixture
def at(tmp_path: Path) -> Iterator[GiftShop]:
    made = gift_shop(tmp_path)
    yield made
    made.close()


def state(at: GiftShop, card: GiftCard) -> GiftCardState:
    return at.row(card).card.state


# -- goods come back


def test_goods_bring_their_value_back_to_the_card(at: GiftShop) -> None:
    card, code = at.card(500)
    sale = at.sell(at.goods(300), pay=((GIFT, 200, code),))
    back = at.refund(sale.document_no, ReturnAmount(at.shop.money(150)))
    assert (at.left(card), back.cash) == (450, at.shop.money(0))
    back = at.refund(sale.document_no)
    assert (at.left(card), back.cash) == (500, at.shop.money(100))
    at.use(code, 500)


def test_each_of_several_cards_gets_back_what_it_gave(at: GiftShop) -> None:
    (first, one), (second, two) = at.sold(500, 2)[1]
    sale = at.sell(at.goods(700), pay=((GIFT, 300, one), (GIFT, 350, two)))
    for part in (1, 99, 400, 200):
        at.refund(sale.document_no, ReturnAmount(at.shop.money(part)))
    assert (at.left(first), at.left(second)) == (500, 500)


def test_a_void_gives_back_too(at: GiftShop) -> None:
    card, code = at.card(500)
    sale = at.sell(at.goods(300), pay=((GIFT, 300, code),), member_id="m1")
    at.void(sale.document_no)
    assert at.left(card) == 500
    assert at.shop.balances()[2] == 0


def test_value_comes_back_to_a_card_that_was_claimed_or_frozen(at: GiftShop) -> None:
    (claimed, one), (frozen, two) = at.sold(500, 2)[1]
    sale = at.sell(at.goods(400), pay=((GIFT, 200, one), (GIFT, 200, two)))
    at.cards.claim(new_id(), "cashier", one, "m1")
    at.cards.freeze("manager", frozen.id, "lost")
    at.refund(sale.document_no)
    assert (at.left(claimed), state(at, claimed)) == (200, GiftCardState.ACTIVE)
    assert (at.left(frozen), state(at, frozen)) == (500, GiftCardState.FROZEN)


def test_value_that_comes_back_late_keeps_its_day_and_the_receipt_says_so(tmp_path: Path) -> None:
    at = gift_shop(tmp_path)
    one = at.cards.give(new_id(), "manager", at.shop.money(100)).cards[0]
    sale = at.use(one.code, 60)
    at.shop.clock.at += timedelta(days=31)
    at.jobs.confirm_clock("owner")
    at.jobs.run()
    assert at.left(one.card) == 0
    back = at.refund(sale.document_no)
    assert at.left(one.card) == 60
    notes = at.shop.papers.receipt(back.document_no).notes
    assert any(getattr(note, "source", "").startswith("{amount} came back") for note in notes)
    with refused(Refused.GIFT_CARD_EXPIRED):
        at.use(one.code, 10)
    assert at.jobs.run().expired_gift_cards == 1
    assert (at.left(one.card), at.account("gift_given")) == (0, 0)
    at.close()


# -- the sale of a card comes back


def test_an_unused_card_goes_back_whole(at: GiftShop) -> None:
    sale, ((card, code),) = at.sold(500)
    back = at.refund(sale.document_no)
    assert (back.money, back.cash, at.left(card)) == (at.shop.money(500), at.shop.money(500), 0)
    assert state(at, card) is GiftCardState.CLOSED
    assert at.account("sales") + at.account("tax") + at.account("breakage") == 0
    with refused(Refused.GIFT_CARD_NOT_VALID):
        at.use(code, 1)
    with refused(Refused.REFUND_OVER_SALE):
        at.refund(sale.document_no)


def test_a_used_card_gives_what_is_left(at: GiftShop) -> None:
    sale, ((card, code),) = at.sold(500)
    at.use(code, 120)
    back = at.refund(sale.document_no)
    assert (back.money, state(at, card)) == (at.shop.money(380), GiftCardState.CLOSED)
    with pytest.raises(Refusal):
        at.refund(sale.document_no)


def test_a_card_used_up_gives_nothing(at: GiftShop) -> None:
    sale, ((_, code),) = at.sold(500)
    at.use(code, 500)
    with refused(Refused.NOTHING_TO_DO):
        at.refund(sale.document_no)


def test_one_of_several_is_named(at: GiftShop) -> None:
    sale, cards = at.sold(500, 3)
    at.use(cards[1][1], 100)
    with refused(Refused.GIFT_CARD_WHICH):
        at.refund(sale.document_no, ReturnLines((("g", 1000),)))
    assert at.refund(sale.document_no, ReturnLines((("g", 1000),)), cards[1][0]).money == at.shop.money(400)
    assert [at.left(card) for card, _ in cards] == [500, 0, 500]
    assert at.refund(sale.document_no, ReturnLines((("g", 2000),))).money == at.shop.money(1000)
    assert {state(at, card) for card, _ in cards} == {GiftCardState.CLOSED}


def test_the_rest_of_a_mixed_bill_comes_back_without_a_used_card(at: GiftShop) -> None:
    sale = at.sell(at.line(500), at.goods(100), member_id="m1")
    ((card, code),) = at.codes(sale.seq)
    at.use(code, 500)
    assert at.refund(sale.document_no).money == at.shop.money(100)
    assert (at.left(card), at.shop.balances()[2]) == (0, 0)


def test_a_part_of_a_card_is_no_piece(at: GiftShop) -> None:
    sale, _ = at.sold(500)
    with refused(Refused.QUANTITY_NOT_POSITIVE):
        at.refund(sale.document_no, ReturnLines((("g", 500),)))
    with refused(Refused.QUANTITY_NOT_POSITIVE):
        at.sell(replace(at.line(500), quantity=1500))


def test_a_replaced_card_goes_back_in_place_of_the_old_one(at: GiftShop) -> None:
    sale, ((card, code),) = at.sold(500)
    at.use(code, 100)
    new = at.cards.replace(new_id(), "manager", card.id).card
    assert at.refund(sale.document_no).money == at.shop.money(400)
    assert (state(at, new), at.left(new)) == (GiftCardState.CLOSED, 0)


def test_a_frozen_or_claimed_card_does_not_go_back(at: GiftShop) -> None:
    sale, ((card, code),) = at.sold(500)
    at.cards.freeze("manager", card.id, "lost")
    with refused(Refused.GIFT_CARD_FROZEN):
        at.refund(sale.document_no)
    at.cards.thaw("manager", card.id)
    at.cards.claim(new_id(), "cashier", code, "m1")
    with refused(Refused.GIFT_CARD_NOT_NOW):
        at.refund(sale.document_no)


def test_the_shops_days_for_refunds_end(tmp_path: Path) -> None:
    at = gift_shop(tmp_path, replace(OPEN, refund_days=7))
    sale, _ = at.sold(500)
    at.shop.clock.at += timedelta(days=8)
    with refused(Refused.GIFT_CARD_REFUND_TOO_LATE):
        at.refund(sale.document_no)
    at.close()


def test_a_top_up_goes_back_by_its_own_receipt(at: GiftShop) -> None:
    sale, ((card, code),) = at.sold(500)
    paid = (Tender(CASH, at.shop.money(200)),)
    more = at.cards.top_up(new_id(), "cashier", code, at.shop.money(200), paid)
    at.use(code, 550)
    with refused(Refused.NOTHING_TO_DO):
        at.refund(sale.document_no)
    assert at.refund(more.document_no).money == at.shop.money(150)
    assert (at.left(card), state(at, card)) == (0, GiftCardState.ACTIVE)


def test_the_face_goes_back_and_the_top_up_stays(at: GiftShop) -> None:
    sale, ((card, code),) = at.sold(500)
    paid = (Tender(CASH, at.shop.money(200)),)
    at.cards.top_up(new_id(), "cashier", code, at.shop.money(200), paid)
    at.use(code, 100)
    assert at.refund(sale.document_no).money == at.shop.money(400)
    assert (at.left(card), state(at, card)) == (200, GiftCardState.ACTIVE)


# -- voids


def test_a_sale_of_cards_is_voided_while_they_are_whole(at: GiftShop) -> None:
    sale, cards = at.sold(500, 2)
    at.void(sale.document_no)
    assert {(state(at, card), at.left(card)) for card, _ in cards} == {(GiftCardState.CLOSED, 0)}


def test_no_void_once_a_card_was_used(at: GiftShop) -> None:
    sale, cards = at.sold(500, 2)
    at.use(cards[1][1], 1)
    with refused(Refused.GIFT_CARD_USED):
        at.void(sale.document_no)
    assert [at.left(card) for card, _ in cards] == [500, 499]
    paid = (Tender(CASH, at.shop.money(200)),)
    more = at.cards.top_up(new_id(), "cashier", cards[0][1], at.shop.money(200), paid)
    with refused(Refused.GIFT_CARD_USED):
        at.void(sale.document_no)
    at.use(cards[0][1], 600)
    with refused(Refused.GIFT_CARD_USED):
        at.void(more.document_no)


def test_a_void_finds_the_card_that_took_over(at: GiftShop) -> None:
    sale, ((card, _),) = at.sold(500)
    new = at.cards.replace(new_id(), "manager", card.id).card
    at.void(sale.document_no)
    assert (at.left(new), state(at, new)) == (0, GiftCardState.CLOSED)


# -- any order


ACTS = st.lists(
    st.tuples(
        st.sampled_from(
            ("use", "use", "top_up", "back", "part", "replace", "refund", "refund_top_up", "void", "cash_out")
        ),
        st.integers(1, 400),
    ),
    max_size=14,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_in_any_order_a_card_holds_what_was_put_on_it_less_what_it_gave(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, int]]
) -> None:
    at = gift_shop(tmp_path_factory.mktemp("gift"), DATED, gift_card_may_expire="true")
    sale, ((card, code),) = at.sold(500)
    held, cash, used, tops = 500, 500, list[str](), list[str]()

    def drawer() -> int:
        return at.shop.shifts.carried_over().units - 20_000

    for act, units in acts:
        before = drawer()
        money = at.shop.money(units)
        try:
            if act == "use":
                used.append(at.use(code, units).document_no)
                held -= units
            elif act == "top_up":
                paid = (Tender(CASH, money),)
                tops.append(at.cards.top_up(new_id(), "cashier", code, money, paid).document_no)
                held, cash = held + units, cash + units
            elif act in ("back", "part") and used:
                number = used[units % len(used)]
                plan = (
                    at.refund(number, ReturnAmount(at.shop.money(1 + units // 9)))
                    if act == "part"
                    else at.refund(number)
                )
                assert plan.money is not None
                held += plan.money.units
            elif act == "replace":
                new = at.cards.replace(new_id(), "manager", card.id)
                assert new.coded is not None
                card, code = new.card, new.coded.code
            elif act in ("refund", "refund_top_up"):
                number = sale.document_no if act == "refund" else tops[units % len(tops)] if tops else "01-000000"
                money_back = at.refund(number).money
                assert money_back is not None
                held, cash = held - money_back.units, cash - money_back.units
            elif act == "void" and tops:
                number = tops.pop()
                at.void(number)
                cash += drawer() - before
                held += drawer() - before
            elif act == "cash_out":
                at.cards.cash_out(new_id(), "manager", code)
                held, cash = 0, cash - held
        except Refusal:
            assert drawer() == before
            at.cards.unlock("manager", "cashier")
            at.cards.unlock("manager", "manager")
        assert at.left(card) == held
        assert drawer() == cash
    at.close()
