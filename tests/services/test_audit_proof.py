"""Guessing a member's PIN or phone digits at the till is slowed, locked and on record (V8)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shop_member.domain.errors import Refused
from shop_member.domain.ids import new_id
from shop_member.domain.permissions import MANAGER, Approval, Permission, actor_of, subject_digest
from shop_member.services.till import SaleCommand, TillService
from tests.services.money import STORED, command, use
from tests.services.people import PeopleShop, QuickPins, people_shop, refused, with_services
from tests.shop import SmallShop, rules


@pytest.fixture
def people(tmp_path: Path) -> Iterator[PeopleShop]:
    shop = people_shop(tmp_path / "shop.db")
    serve(shop)
    shop.small.open_shift()
    use(shop.small, replace(rules(), wallet=replace(rules().wallet, pin_above=100)))
    shop.small.add_member("m9", "林志豪", "0912345678")
    shop.enrolment.set_pin("cashier", "m9", "8352")
    shop.small.top_up(5000, "m9")
    yield shop
    shop.close()


def serve(shop: PeopleShop) -> None:
    """Let the till wait by the same ticks as the others."""
    shop.small.till = TillService(shop.small.desk, QuickPins())
    shop.small.till.proofs.guard.monotonic = shop.ticks
    shop.small.till.proofs.guard._started = shop.ticks()


def pay(shop: SmallShop, proof: str, **more: object) -> SaleCommand:
    return command(shop, 200, (STORED, 200), member_id="m9", proof=proof, **more)


def test_guessing_at_the_till_waits_longer_and_longer_and_then_stops(people: PeopleShop) -> None:
    small = people.small
    for _ in range(5):
        with refused(Refused.PROOF_WRONG):
            small.till.sell(pay(small, "0000"))
    with refused(Refused.PIN_WAIT):
        small.till.sell(pay(small, "8352"))
    people.ticks.at += 30
    for _ in range(5):
        with refused(Refused.PROOF_WRONG):
            small.till.sell(pay(small, "1111"))
        people.ticks.at += 10_000
    with refused(Refused.PROOF_LOCKED):
        small.till.sell(pay(small, "8352"))
    assert small.balances("m9")[0] == 5000
    assert [row.subject for row in people.audit("member_proof_wrong")] == ["m9"] * 10
    with refused(Refused.PIN_LOCKED):
        people.enrolment.set_pin("cashier", "m9", "940617", "8352")
    small.till.sell(command(small, 100, (STORED, 100), member_id="m9"))  # up to the limit nothing is asked
    yes = Approval(
        new_id(),
        actor_of("manager", "M", MANAGER),
        Permission.SKIP_MEMBER_CHECK,
        subject_digest("member_pin", "m9"),
    )
    people.enrolment.set_pin("cashier", "m9", "940617", approval=yes)
    small.till.sell(pay(small, "940617"))


def test_two_forms_share_one_wait(people: PeopleShop) -> None:
    """A try on the member's page does not make the till's wait short, nor the other way round."""
    small = people.small
    people.ticks.at += 10_000
    for _ in range(5):
        with refused(Refused.PROOF_WRONG):
            small.till.sell(pay(small, "0000"))
    with refused(Refused.PIN_WAIT):
        people.enrolment.set_pin("cashier", "m9", "940617", "8352")


def test_the_count_survives_a_restart(people: PeopleShop) -> None:
    small = people.small
    for _ in range(5):
        with refused(Refused.PROOF_WRONG):
            small.till.sell(pay(small, "0000"))
    small.desk.tries.clear()
    again = with_services(small)
    serve(again)
    with refused(Refused.PIN_WAIT):
        small.till.sell(pay(small, "8352"))


def test_a_right_proof_forgets_the_wrong_ones_and_a_repeated_sale_tries_nothing(people: PeopleShop) -> None:
    small = people.small
    for _ in range(3):
        for _ in range(4):
            with refused(Refused.PROOF_WRONG):
                small.till.sell(pay(small, "0000"))
        sold = small.till.sell(wanted := pay(small, "８３５２ "))
    for _ in range(12):
        assert small.till.sell(replace(wanted, proof="0000")).seq == sold.seq
    small.till.sell(pay(small, "5678"))


def test_a_right_proof_of_a_sale_that_is_refused_is_no_wrong_one(people: PeopleShop) -> None:
    small = people.small
    for _ in range(12):
        with refused(Refused.BALANCE_TOO_SMALL):
            small.till.sell(command(small, 9000, (STORED, 9000), member_id="m9", proof="8352"))
    small.till.sell(pay(small, "8352"))


def test_who_may_not_sell_tries_nothing(people: PeopleShop) -> None:
    small = people.small
    with small.store.writing() as work:
        role = replace(MANAGER, id="clerk", permissions=MANAGER.permissions - {Permission.REDEEM})
        work.staff.put_role(role)
        work.staff.add(replace(work.staff.get("cashier"), id="clerk", role_id="clerk"))  # type: ignore[type-var]
    for _ in range(12):
        with refused(Refused.NOT_PERMITTED):
            small.till.sell(pay(small, "0000", by="clerk"))
    small.till.sell(pay(small, "8352"))
