"""Session cards through the services (V12)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shop_member.domain.errors import Refused
from shop_member.domain.ids import new_id
from shop_member.domain.refunds import ReturnAmount, ReturnLines
from shop_member.domain.tenders import Means
from shop_member.services.plan_lines import session_line
from tests.services.plan_shop import TEN, TODAY, PlanShop, code, plan_shop


@pytest.fixture
def at(tmp_path: Path) -> Iterator[PlanShop]:
    with plan_shop(tmp_path) as made:
        yield made


def test_a_sold_card_is_owed_and_no_revenue(at: PlanShop) -> None:
    sold = at.sessions_sold()
    assert (sold.total, at.account("sales"), at.account("tax")) == (at.shop.money(997), 0, 0)
    assert at.shop.balances()[2] == 0
    (held,) = at.sessions.of_member("cashier", "m1")
    assert (held.row.left, held.row.card.expires_on, held.document_no) == (10, TODAY + timedelta(30), sold.document_no)
    assert at.account("session_value", held.row.card.id) == 997


def test_uses_recognise_the_price_to_the_unit(at: PlanShop) -> None:
    at.sessions_sold()
    card = at.card()
    seen = [at.use(card, count) for count in (1, 2, 3, 1, 3)]
    assert seen == [9, 7, 4, 3, 0]
    assert at.account("sales") + at.account("tax") == 997
    assert at.account("tax") == 47  # 997 × 5 ÷ 105, half up
    assert code(lambda: at.use(card)) is Refused.SESSIONS_TOO_FEW


def test_a_use_has_a_receipt_and_is_booked_once(at: PlanShop) -> None:
    at.sessions_sold()
    card, request = at.card(), new_id()
    first = at.sessions.use(request, "cashier", card, 3)
    again = at.sessions.use(request, "cashier", card, 3)
    assert (again.repeated, again.seq, again.left, first.left) == (True, first.seq, 7, 7)
    paper = at.shop.papers.receipt(first.document_no)
    assert (paper.kind.value, paper.total) == ("session_use", at.shop.money(0))
    assert paper.subtotal is not None
    assert paper.subtotal + paper.steps[0].amount == at.shop.money(0)


def test_a_use_by_mistake_is_taken_back(at: PlanShop) -> None:
    at.sessions_sold()
    card = at.card()
    number = at.sessions.use(new_id(), "cashier", card, 1).document_no
    at.use(card, 2)
    assert at.sessions.take_back(new_id(), "owner", number, "wrong guest").left == 8
    assert code(lambda: at.sessions.take_back(new_id(), "owner", number, "again")) is Refused.ALREADY_REVERSED
    assert at.account("session_value", card) == 798  # 997 × 8 ÷ 10, half up


def test_the_unused_part_comes_back(at: PlanShop) -> None:
    number = at.sessions_sold(at.goods(100)).document_no
    card = at.card()
    at.use(card, 3)
    assert at.refund(number, ReturnLines((("s0", 1000),))) == 698  # 997 × 7 ÷ 10
    assert at.account("session_value", card) == 0
    assert code(lambda: at.use(card)) is Refused.SESSIONS_TOO_FEW
    assert at.refund(number) == 100
    assert code(lambda: at.refund(number)) is Refused.NOTHING_TO_DO


def test_of_two_cards_one_comes_back(at: PlanShop) -> None:
    number = at.sessions_sold(count=2).document_no
    first, second = (one.row for one in at.sessions.of_member("cashier", "m1"))
    at.use(first.card.id, 10)
    assert at.refund(number) == 997
    assert at.account("session_value", second.card.id) == 0


def test_half_a_card_is_no_thing(at: PlanShop) -> None:
    number = at.sessions_sold().document_no
    assert code(lambda: at.refund(number, ReturnLines((("s0", 500),)))) is Refused.QUANTITY_NOT_POSITIVE
    assert code(lambda: at.refund(number, ReturnAmount(at.shop.money(10)))) is Refused.REFUND_OVER_SALE


def test_a_void_takes_an_unused_card(at: PlanShop) -> None:
    number = at.sessions_sold().document_no
    card = at.card()
    at.shop.returns.void(new_id(), "owner", number, "typo")
    assert at.sessions.of_member("cashier", "m1") == ()
    assert at.account("session_value", card) == 0
    number = at.sessions_sold().document_no
    at.use(at.card())
    assert code(lambda: at.shop.returns.void(new_id(), "owner", number, "typo")) is Refused.VOID_TOP_UP_USED


def test_what_is_left_on_the_last_day_becomes_the_shops(at: PlanShop) -> None:
    number = at.sessions_sold().document_no
    card = at.card()
    at.use(card, 3)
    at.days(30)
    assert at.sessions.of_member("cashier", "m1")[0].refusal is None
    at.shop.clock.advance(timedelta(days=1))
    assert code(lambda: at.use(card)) is Refused.SESSION_CARD_EXPIRED
    at.jobs.confirm_clock("owner")
    assert at.jobs.run().expired_sessions == 1
    assert at.jobs.run().expired_sessions == 0
    assert (at.account("session_value", card), at.account("breakage")) == (0, 698)
    assert code(lambda: at.refund(number)) is Refused.NOTHING_TO_DO


def test_who_buys_a_card_at_which_price(at: PlanShop) -> None:
    assert code(lambda: at.sessions_sold(member_id=None)) is Refused.PLAN_NEEDS_MEMBER
    cheap = replace(session_line("s", TEN, at.shop.desk.rules()), unit_price=at.shop.money(1))
    assert code(lambda: at.shop.sell(1, member_id="m1", lines=(cheap,))) is Refused.PLAN_NOT_SOLD
    at.rule(session_plans=(replace(TEN, active=False),))
    assert code(at.sessions_sold) is Refused.PLAN_NOT_SOLD


def test_a_card_is_not_paid_by_stored_value(at: PlanShop) -> None:
    at.shop.top_up(1000)
    line = session_line("s", TEN, at.shop.desk.rules())
    sell = lambda: at.shop.sell(997, (Means.STORED_VALUE, 997), member_id="m1", lines=(line,))  # noqa: E731
    assert code(sell) is Refused.GOODS_ONLY


def test_a_merge_takes_the_card_along_and_erasing_asks_for_it(at: PlanShop) -> None:
    at.sessions_sold()
    card = at.card()
    at.enrolment.merge(new_id(), "owner", "m1", "m2")
    assert at.card("m2") == card
    at.use(card, 9)
    assert code(lambda: at.enrolment.erase(new_id(), "owner", "m2")) is Refused.MEMBER_HAS_SESSIONS
    at.use(card)
    at.enrolment.erase(new_id(), "owner", "m2")
