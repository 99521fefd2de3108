"""One method, one unit of work (BEGIN … COMMIT once), and as many statements for an old guest as for a new one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shop_member.domain.bills import Line
from shop_member.domain.ids import new_id
from shop_member.domain.rules import TierRules, WithdrawalMethod
from shop_member.services.guests import GuestService
from shop_member.services.jobs import JobService
from shop_member.services.statements import StatementRequest
from tests.services.money import CASH, STORED, add_card, claim, command, money_shop, refund, use, void
from tests.shop import SmallShop, rules


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SmallShop]:
    with money_shop(tmp_path, members=8) as made:
        add_card(made)
        yield made


@contextmanager
def traced(shop: SmallShop) -> Iterator[list[str]]:
    """Gather the statements that services send; a guard that runs within one repeats its text."""
    sent: list[str] = []

    def note(text: str) -> None:
        if not sent or sent[-1] != text:
            sent.append(text)

    shop.store.connection.set_trace_callback(note)
    try:
        yield sent
    finally:
        shop.store.connection.set_trace_callback(None)


def old_guest(shop: SmallShop, times: int = 40) -> None:
    """Give m1 a history: visits, top-ups, returns."""
    for at in range(times):
        shop.top_up(200)
        sold = shop.sell(20, (STORED, 20), member_id="m1")
        if at % 10 == 0:
            refund(shop, sold.document_no, 5)
            shop.clock.at += timedelta(days=1)


def dishes(shop: SmallShop, count: int) -> tuple[Line, ...]:
    return tuple(Line(str(at), f"Dish {at}", 1000, shop.money(10), 500, f"i{at}") for at in range(count))


def sale(shop: SmallShop) -> object:
    shop.clock.at += timedelta(minutes=1)
    wanted = command(shop, 0, (STORED, 15), (CASH, 15), member_id="m1", card_id="c1")
    return shop.till.sell(replace(wanted, basket=replace(wanted.basket, lines=dishes(shop, 3))))


def withdrawal(shop: SmallShop) -> object:
    return shop.wallet.withdraw(new_id(), "manager", "m1", WithdrawalMethod.PRINCIPAL_LEFT)


METHODS: dict[str, tuple[Callable[[SmallShop], object], int]] = {
    "a sale of three lines": (sale, 48),
    "a top-up": (lambda shop: shop.top_up(200), 36),
    "a withdrawal": (withdrawal, 40),
    "the guest panel": (lambda shop: GuestService(shop.desk).guest("cashier", "m1"), 24),
    "a search": (lambda shop: GuestService(shop.desk).search("cashier", "陳"), 10),
    "the price's accounts": (lambda shop: shop.till.accounts("m1"), 10),
    "an X report": (lambda shop: shop.shifts.x_report("manager"), 12),
}
"""What it does and the most statements it may take, BEGIN and COMMIT included."""


@pytest.mark.parametrize("name", METHODS)
def test_a_long_history_takes_no_more_statements(shop: SmallShop, name: str) -> None:
    """A withdrawal empties the lots of the wallet, each by its own guarded update: as many as there are, and no reads."""
    act, most = METHODS[name]
    shop.top_up(200)
    act(shop)
    shop.top_up(200)
    with traced(shop) as few:
        act(shop)
    old_guest(shop)
    with traced(shop) as many:
        act(shop)
    if name == "a withdrawal":
        many[:] = [text for text in many if "UPDATE lot" not in text and "INSERT INTO lot_use" not in text]
    assert len(few) <= most and len(many) <= most, (len(few), len(many))
    for sent in (few, many):
        assert sent[0].startswith("BEGIN") and sent[-1] in ("COMMIT", "ROLLBACK")
        assert sum(text.startswith(("BEGIN", "COMMIT", "ROLLBACK")) for text in sent) == 2


def test_each_money_method_is_one_unit_of_work(shop: SmallShop) -> None:
    shop.top_up(500)
    first, second, third = (shop.sell(100, member_id=member).document_no for member in ("m1", "m1", None))
    methods: tuple[Callable[[], object], ...] = (
        lambda: refund(shop, first, 10),
        lambda: void(shop, second),
        lambda: claim(shop, third, "m2"),
        lambda: shop.wallet.adjust_points(new_id(), "owner", "m1", 5, "counted"),
        lambda: shop.shifts.move_cash(new_id(), "cashier", shop.money(5), "change", into_drawer=True),
        lambda: shop.papers.first_print(first),
        lambda: shop.shifts.close(new_id(), "manager", shop.shifts.carried_over(), shop.money(0)),
    )
    for at, act in enumerate(methods):
        with traced(shop) as sent:
            act()
        units = sum(text.startswith("BEGIN IMMEDIATE") for text in sent)
        assert (units, sum(text == "COMMIT" for text in sent)) == (1, 1), at


def test_a_sale_grows_by_one_statement_for_each_line(shop: SmallShop) -> None:
    counts = []
    for lines in (1, 2, 30):
        wanted = command(shop, 0, (CASH, 10 * lines), member_id="m2")
        with traced(shop) as sent:
            shop.till.sell(replace(wanted, basket=replace(wanted.basket, lines=dishes(shop, lines))))
        counts.append(len(sent))
    assert counts[2] - counts[1] <= 28  # the first sale also opened the member's accounts


def test_a_run_of_statements_takes_a_fixed_number_for_each_member(shop: SmallShop) -> None:
    use(shop, replace(rules(), tiers=TierRules()))
    month = shop.desk.today()

    def sent_for(members: int) -> int:
        for number in range(1, members + 1):
            shop.sell(50, member_id=f"m{number}")
        with traced(shop) as sent:
            found = list(shop.statements.documents("manager", StatementRequest(month)))
        assert len(found) == members
        return len(sent)

    few = sent_for(2)
    many = sent_for(8)
    assert many - few <= 6 * 8


def test_a_day_without_anything_to_do_costs_next_to_nothing(shop: SmallShop) -> None:
    shop.top_up(200)
    with traced(shop) as sent:
        JobService(shop.desk).run()
    assert len(sent) <= 8
