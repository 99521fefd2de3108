"""Who may take something off by hand and who says yes to it (S4, O1, I9); one request books once, whatever is sent (I4)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shop_member.domain.bills import Basket, HandDiscount, Line
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.permissions import MANAGER, ROLES, Permission, Role, actor_of
from shop_member.domain.pricing import amount_only
from shop_member.domain.returns import ReturnAmount
from shop_member.domain.rules import WithdrawalMethod
from shop_member.domain.tenders import Tender
from shop_member.services.desk import Booked
from shop_member.services.returns import RefundCommand
from shop_member.services.wallet import TopUpCommand
from tests.services.money import CARD, CASH, STORED, add_card, approved, bill, command, entries, money_shop
from tests.services.people import refused
from tests.shop import SmallShop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SmallShop]:
    with money_shop(tmp_path) as made:
        yield made


def per_mille(share: int, reason: str = "regular") -> HandDiscount:
    return HandDiscount(reason, per_mille=share)


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.id)
def test_a_discount_by_hand_stops_at_the_ceiling_of_the_role(shop: SmallShop, role: Role) -> None:
    ceiling = role.ceilings.get(Permission.HAND_DISCOUNT, 1000)
    due = 10_000 - 10 * ceiling
    shop.sell(10_000, (CASH, due), discount=per_mille(ceiling), by=role.id)
    if ceiling < 1000:
        with refused(Refused.ABOVE_CEILING):
            shop.sell(10_000, (CASH, due), discount=per_mille(ceiling + 1), by=role.id)


def test_many_small_discounts_are_measured_together(shop: SmallShop) -> None:
    lines = tuple(
        replace(amount_only(shop.money(1000), shop.desk.rules()), id=str(at), hand_discount=per_mille(100))
        for at in (1, 2)
    )
    shop.sell(0, (CASH, 1800), lines=lines)
    with refused(Refused.ABOVE_CEILING):
        shop.sell(0, (CASH, 1620), lines=lines, discount=per_mille(100))


def test_a_discount_needs_its_reason(shop: SmallShop) -> None:
    for reason in ("", "  "):
        with refused(Refused.REASON_MISSING):
            shop.sell(1000, (CASH, 950), discount=per_mille(50, reason), by="owner")


def test_a_price_by_hand_is_a_permission_of_its_own(shop: SmallShop) -> None:
    line = Line("1", "Cake", 1000, shop.money(100), 500, hand_discount=HandDiscount("last piece", price=shop.money(95)))
    with pytest.raises(Refusal) as caught:
        shop.sell(0, (CASH, 95), lines=(line,))
    assert caught.value.code is Refused.NOT_PERMITTED and caught.value.fields["permission"] is Permission.HAND_PRICE
    assert shop.sell(0, (CASH, 95), lines=(line,), by="manager").total == shop.money(95)


def test_an_approval_holds_for_one_sale_of_one_amount_once(shop: SmallShop) -> None:
    basket = Basket((amount_only(shop.money(1000), shop.desk.rules()),), per_mille(300))
    wanted = command(shop, 700, basket=basket)
    with refused(Refused.ABOVE_CEILING):
        shop.till.sell(wanted)
    yes = approved(shop, wanted)
    bigger = replace(
        wanted, basket=replace(basket, order_discount=per_mille(400)), tenders=(Tender(CASH, shop.money(600)),)
    )
    other = replace(wanted, request_id=new_id())
    for changed in (bigger, other):
        with refused(Refused.APPROVAL_DIFFERENT):
            shop.till.sell(replace(changed, approval=yes))
    for wrong in (
        approved(shop, wanted, amount=shop.money(701)),
        approved(shop, wanted, permission=Permission.REFUND),
        approved(shop, wanted, subject="x"),
    ):
        with refused(Refused.APPROVAL_DIFFERENT):
            shop.till.sell(replace(wanted, approval=wrong))
    sold = shop.till.sell(replace(wanted, approval=yes))
    stored = bill(shop, sold)
    assert (stored.actor, stored.approver, stored.bill.total) == ("cashier", "manager", 700)
    again = command(shop, 700, basket=basket)
    with refused(Refused.APPROVAL_USED):
        shop.till.sell(replace(again, approval=approved(shop, again, id=yes.id)))


def test_nobody_approves_themselves_nor_above_their_own_ceiling(shop: SmallShop) -> None:
    basket = Basket((amount_only(shop.money(1000), shop.desk.rules()),), per_mille(600))
    wanted = command(shop, 400, basket=basket)
    with refused(Refused.ABOVE_CEILING):
        shop.till.sell(replace(wanted, approval=approved(shop, wanted)))
    me = actor_of("cashier", "Me", MANAGER)
    with refused(Refused.APPROVER_IS_ACTOR):
        shop.till.sell(replace(wanted, approval=approved(shop, wanted, approver=me)))


# -- the same request again

Send = Callable[[SmallShop, str, int], Booked]
"""Sends a request under an id; other content for another number."""


def send_sale(shop: SmallShop, request_id: str, other: int) -> Booked:
    return shop.till.sell(command(shop, 90 + other, (STORED, 40), (CASH, 100), member_id="m1", request_id=request_id))


def send_top_up(shop: SmallShop, request_id: str, other: int) -> Booked:
    paid = shop.money(300 + other)
    return shop.wallet.top_up(TopUpCommand(request_id, "cashier", "m1", paid, (Tender(CARD, paid),)))


def send_refund(shop: SmallShop, request_id: str, other: int) -> Booked:
    return shop.returns.refund(
        RefundCommand(request_id, "manager", "01-000002", ReturnAmount(shop.money(10 + other)), "cold")
    )


def send_void(shop: SmallShop, request_id: str, other: int) -> Booked:
    return shop.returns.void(request_id, "manager", "01-000002", f"slip {other}")


def send_withdrawal(shop: SmallShop, request_id: str, other: int) -> Booked:
    return shop.wallet.withdraw(request_id, "manager", "m1", list(WithdrawalMethod)[other])


def send_adjustment(shop: SmallShop, request_id: str, other: int) -> Booked:
    return shop.wallet.adjust_points(request_id, "owner", "m1", 7 + other, "counted anew")


def send_claim(shop: SmallShop, request_id: str, other: int) -> Booked:
    return shop.claims.late_claim(request_id, "manager", "01-000003", f"m{1 + other}")


def send_cash(shop: SmallShop, request_id: str, other: int) -> Booked:
    return shop.shifts.move_cash(request_id, "manager", shop.money(20 + other), "change", into_drawer=True)


def send_closing(shop: SmallShop, request_id: str, other: int) -> Booked:
    return shop.shifts.close(request_id, "manager", shop.money(5000 + other), shop.money(1000))


SENDS = (
    send_sale,
    send_top_up,
    send_refund,
    send_void,
    send_withdrawal,
    send_adjustment,
    send_claim,
    send_cash,
    send_closing,
)


def busy(shop: SmallShop) -> None:
    """A top-up (01-000001), a member's sale (01-000002) and one without a member (01-000003)."""
    shop.top_up(500)
    shop.sell(100, member_id="m1")
    shop.sell(100)


@pytest.mark.parametrize("send", SENDS, ids=lambda send: send.__name__)
@pytest.mark.parametrize("times", [2, 10])
def test_a_request_sent_again_books_once_and_answers_the_same(shop: SmallShop, send: Send, times: int) -> None:
    busy(shop)
    request_id, before = new_id(), entries(shop)
    first = send(shop, request_id, 0)
    state = (shop.balances(), shop.shifts.carried_over())
    for _ in range(times - 1):
        again = send(shop, request_id, 0)
        assert (again.seq, again.document_no, again.repeated, again.changes) == (
            first.seq, first.document_no, True, Changes.NONE,
        )  # fmt: skip
    assert not first.repeated and entries(shop) == before + 1
    assert (shop.balances(), shop.shifts.carried_over()) == state


@pytest.mark.parametrize("send", SENDS, ids=lambda send: send.__name__)
def test_a_request_with_other_content_is_refused_for_ever(shop: SmallShop, send: Send) -> None:
    busy(shop)
    request_id = new_id()
    send(shop, request_id, 0)
    before = entries(shop)
    for other in SENDS:
        with refused(Refused.REQUEST_REUSED):
            other(shop, request_id, 1)
    assert entries(shop) == before


@pytest.mark.parametrize(
    "changed",
    [
        {"by": "manager"},
        {"member_id": "m2"},
        {"member_id": None},
        {"card_id": "c1"},
        {"note": "window seat"},
        {"tenders": "split"},
        {"basket": "more"},
    ],
)
def test_every_part_of_a_sale_makes_it_another(shop: SmallShop, changed: dict[str, object]) -> None:
    add_card(shop)
    first = command(shop, 100, (CASH, 100), member_id="m1")
    shop.till.sell(first)
    if "tenders" in changed:
        changed = {"tenders": (Tender(CASH, shop.money(50)), Tender(CARD, shop.money(50)))}
    if "basket" in changed:
        changed = {"basket": replace(first.basket, points_to_use=10)}
    with refused(Refused.REQUEST_REUSED):
        shop.till.sell(replace(first, **changed))  # type: ignore[arg-type]


def test_a_refused_request_may_be_sent_again_when_it_can_succeed(shop: SmallShop) -> None:
    """Nothing was booked, so nothing is remembered: the till retries the same command after a top-up."""
    wanted = command(shop, 100, (STORED, 100), member_id="m1")
    with refused(Refused.BALANCE_TOO_SMALL):
        shop.till.sell(wanted)
    shop.top_up(100)
    assert not shop.till.sell(wanted).repeated


@given(order=st.lists(st.integers(0, 4), min_size=8, max_size=40))
@settings(max_examples=15)
def test_requests_in_any_order_and_number_book_each_once(
    tmp_path_factory: pytest.TempPathFactory, order: list[int]
) -> None:
    with money_shop(tmp_path_factory.mktemp("shop")) as shop:
        shop.top_up(5000)
        sales = [command(shop, 10 + at, (STORED, 10 + at), member_id="m1") for at in range(5)]
        before = entries(shop)
        numbers: dict[int, set[str]] = {}
        for at in order:
            numbers.setdefault(at, set()).add(shop.till.sell(sales[at]).document_no)
        assert entries(shop) == before + len(numbers)
        assert all(len(found) == 1 for found in numbers.values())
        assert shop.balances()[0] == 5000 - sum(10 + at for at in numbers)
