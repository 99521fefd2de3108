"""People who should not get in: guessing, old badges, one-time PINs, borrowed permissions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.members import Birthday
from shop_member.domain.permissions import CASHIER, MANAGER, OWNER, Permission, Role, subject_digest
from shop_member.services.staffing import StaffTile
from tests.services.people import GOOD_PINS, PASSPHRASE, PeopleShop, people_shop, refused, with_services


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[PeopleShop]:
    made = people_shop(tmp_path / "shop.db")
    made.give_pins()
    yield made
    made.close()


def tries(shop: PeopleShop, count: int, *, wait: float) -> list[tuple[Refused, object]]:
    seen: list[tuple[Refused, object]] = []
    for _ in range(count):
        with pytest.raises(Refusal) as caught:
            shop.staff.log_in("cashier", "0000")
        fields = caught.value.fields
        seen.append((caught.value.code, fields.get("tries_left", fields.get("seconds"))))
        shop.ticks.at += wait
    return seen


def test_the_right_pin_lets_in_with_what_the_role_allows(shop: PeopleShop) -> None:
    for staff_id, pin in GOOD_PINS.items():
        assert shop.staff.log_in(staff_id, pin).actor.role_id == staff_id
    assert shop.staff.log_in("cashier", "８３５２").actor.permissions == CASHIER.permissions
    assert [row.action for row in shop.audit()][:4] == ["logged_in"] * 4


def test_guessing_gets_slower_and_is_locked(shop: PeopleShop) -> None:
    assert tries(shop, 6, wait=0) == [(Refused.PIN_WRONG, left) for left in (9, 8, 7, 6)] + [
        (Refused.PIN_WAIT, 30), (Refused.PIN_WAIT, 30),
    ]  # fmt: skip
    with refused(Refused.PIN_WAIT):
        shop.staff.log_in("cashier", GOOD_PINS["cashier"])
    shop.ticks.at += 30
    assert tries(shop, 5, wait=1000) == [
        (Refused.PIN_WAIT, 60), (Refused.PIN_WAIT, 120), (Refused.PIN_WAIT, 240), (Refused.PIN_WAIT, 480),
        (Refused.PIN_LOCKED, None),
    ]  # fmt: skip
    shop.ticks.at += 1_000_000
    with refused(Refused.PIN_LOCKED):
        shop.staff.log_in("cashier", GOOD_PINS["cashier"])
    assert [tile.locked for tile in shop.staff.tiles() if tile.id == "cashier"] == [True]
    assert len(shop.audit("pin_wrong")) == 10
    given = shop.staff.reset_pin("owner", "cashier")
    with refused(Refused.PIN_MUST_CHANGE):
        shop.staff.log_in("cashier", given.pin)
    assert shop.staff.choose_pin("cashier", given.pin, "9461").actor.staff_id == "cashier"


def test_neither_a_restart_nor_the_clock_shortens_a_wait(shop: PeopleShop) -> None:
    tries(shop, 5, wait=0)
    shop.ticks.at += 20
    shop.small.clock.advance(timedelta(days=400))
    with refused(Refused.PIN_WAIT):
        shop.staff.log_in("cashier", GOOD_PINS["cashier"])
    again = with_services(shop.small)
    again.ticks.at += 29
    with refused(Refused.PIN_WAIT):
        again.staff.log_in("cashier", GOOD_PINS["cashier"])
    again.ticks.at += 1
    assert again.staff.log_in("cashier", GOOD_PINS["cashier"]).actor.staff_id == "cashier"
    assert tries(again, 1, wait=0) == [(Refused.PIN_WRONG, 9)]


def test_a_try_counts_even_if_the_plug_is_pulled_before_the_answer(shop: PeopleShop) -> None:
    class PlugPulledError(Exception):
        pass

    class Unplugged(type(shop.staff.pins)):  # type: ignore[misc]
        def verify(self, hashed: str, secret: str) -> bool:
            raise PlugPulledError

    pins, shop.staff.guard.pins = shop.staff.guard.pins, Unplugged()
    with pytest.raises(PlugPulledError):
        shop.staff.log_in("cashier", "0000")
    shop.staff.guard.pins = pins
    assert tries(shop, 1, wait=0) == [(Refused.PIN_WRONG, 8)]


def test_a_badge_is_enough_after_the_pin_of_the_day(shop: PeopleShop) -> None:
    badge = shop.staff.badge("owner", "cashier")
    with pytest.raises(Refusal) as caught:
        shop.staff.log_in_by_badge(badge)
    assert caught.value.code is Refused.PIN_NEEDED
    assert caught.value.fields == {"name": "Cashier", "staff_id": "cashier"}
    assert shop.staff.log_in_by_badge(badge, GOOD_PINS["cashier"]).actor.staff_id == "cashier"
    assert shop.staff.log_in_by_badge(badge).actor.staff_id == "cashier"
    shop.small.clock.advance(timedelta(days=1))
    with refused(Refused.PIN_NEEDED):
        shop.staff.log_in_by_badge(badge)


def test_an_old_badge_and_one_of_somebody_who_left_open_nothing(shop: PeopleShop) -> None:
    old = shop.staff.badge("owner", "cashier")
    shop.staff.log_in("cashier", GOOD_PINS["cashier"])
    new = shop.staff.badge("owner", "cashier")
    with refused(Refused.CARD_REPLACED):
        shop.staff.log_in_by_badge(old)
    shop.staff.log_in_by_badge(new)
    shop.staff.set_active("owner", "cashier", active=False)
    for attempt in (lambda: shop.staff.log_in_by_badge(new), lambda: shop.staff.log_in("cashier", "8352")):
        with refused(Refused.STAFF_UNKNOWN):
            attempt()
    with refused(Refused.STAFF_UNKNOWN):
        shop.guests.search("cashier", "a")
    shop.staff.set_active("owner", "cashier", active=True)
    with refused(Refused.PIN_NEEDED):
        shop.staff.log_in_by_badge(new)
    with refused(Refused.CODE_UNKNOWN):
        shop.staff.log_in_by_badge(shop.enrol().payload)


def test_a_new_person_chooses_a_pin_of_their_own(shop: PeopleShop) -> None:
    member = shop.enrol("Amy", "0912345678", birthday=Birthday(8, 3))
    request = new_id()
    given = shop.staff.add(request, "owner", "Amy", "cashier", member.member_id)
    assert shop.staff.add(request, "owner", "Amy", "cashier", member.member_id).staff_id == given.staff_id
    assert len(shop.staff.tiles()) == 4
    with refused(Refused.PIN_MUST_CHANGE):
        shop.staff.approve("cashier", given.staff_id, given.pin, Permission.REFUND, "x")
    for simple in ("1234", "0803", "5678", given.pin):
        with refused(Refused.PIN_TOO_SIMPLE):
            shop.staff.choose_pin(given.staff_id, given.pin, simple)
    shop.staff.choose_pin(given.staff_id, given.pin, "9461")
    with refused(Refused.PIN_WRONG):
        shop.staff.log_in(given.staff_id, given.pin)
    assert shop.staff.log_in(given.staff_id, "9461").actor.name == "Amy"


def test_tiles_tell_no_secret(shop: PeopleShop) -> None:
    shop.staff.badge("owner", "cashier")
    with shop.small.store.reading() as work:
        people = work.staff.all()
    for tile, person in zip(shop.staff.tiles(), people, strict=True):
        assert isinstance(tile, StaffTile)
        shown = str(tile)
        assert person.pin_hash not in shown
        assert person.badge_ref is None or person.badge_ref not in shown


def test_an_approval_is_for_one_thing_and_once(shop: PeopleShop) -> None:
    amount, subject = shop.small.money(120), subject_digest("refund", "r1")
    yes = shop.staff.approve("cashier", "manager", GOOD_PINS["manager"], Permission.REFUND, subject, amount)
    assert (yes.approver.staff_id, yes.permission, yes.subject, yes.amount) == (
        "manager", Permission.REFUND, subject, amount,
    )  # fmt: skip
    row = shop.audit("approved")[0]
    assert (row.actor, row.approver, row.detail["permission"]) == ("cashier", "manager", "refund")
    with refused(Refused.APPROVER_IS_ACTOR):
        shop.staff.approve("manager", "manager", GOOD_PINS["manager"], Permission.REFUND, subject)
    with refused(Refused.NOT_PERMITTED):
        shop.staff.approve("cashier", "manager", GOOD_PINS["manager"], Permission.ERASE, subject)
    with refused(Refused.PIN_WRONG):
        shop.staff.approve("cashier", "manager", "0000", Permission.REFUND, subject)


def test_an_approval_erases_one_member_and_no_other(tmp_path: Path, shop: PeopleShop) -> None:
    member_id, request = shop.enrol().member_id, new_id()
    subject = subject_digest("erase", request, member_id)
    yes = shop.staff.approve("manager", "owner", GOOD_PINS["owner"], Permission.ERASE, subject)
    with refused(Refused.APPROVAL_DIFFERENT):
        shop.enrolment.erase(new_id(), "manager", member_id, approval=yes)
    shop.enrolment.erase(request, "manager", member_id, approval=yes)
    assert shop.audit("member_erased")[0].approver == "owner"


def test_nobody_makes_more_of_themselves(shop: PeopleShop) -> None:
    helper = shop.staff.save_role(
        "owner", Role("", "Staff office", frozenset({Permission.STAFF, Permission.SELL, Permission.AUDIT}))
    )
    person = shop.staff.add(new_id(), "owner", "Bo", helper.id)
    office = person.staff_id
    for escalate in (
        lambda: shop.staff.edit(office, office, "Bo", "owner"),
        lambda: shop.staff.add(new_id(), office, "Crony", "manager"),
        lambda: shop.staff.reset_pin(office, "owner"),
        lambda: shop.staff.badge(office, "manager"),
        lambda: shop.staff.set_active(office, "owner", active=False),
        lambda: shop.staff.save_role(office, replace(helper, permissions=helper.permissions | {Permission.KEYS})),
        lambda: shop.staff.save_role(office, replace(MANAGER, permissions=frozenset())),
    ):
        with refused(Refused.NOT_PERMITTED):
            escalate()
    narrow = shop.staff.save_role("owner", Role("", "Seller", frozenset({Permission.SELL})))
    assert shop.staff.add(new_id(), office, "Di", narrow.id).pin


def test_a_ceiling_cannot_be_raised_by_who_has_it(shop: PeopleShop) -> None:
    held = {Permission.STAFF, Permission.HAND_DISCOUNT}
    role = shop.staff.save_role("owner", Role("", "Office", frozenset(held), {Permission.HAND_DISCOUNT: 200}))
    office = shop.staff.add(new_id(), "owner", "Bo", role.id).staff_id
    for ceilings in ({Permission.HAND_DISCOUNT: 201}, {}):
        with refused(Refused.NOT_PERMITTED):
            shop.staff.save_role(office, Role("", "More", frozenset(held), ceilings))
    assert shop.staff.save_role(office, Role("", "Same", frozenset(held), {Permission.HAND_DISCOUNT: 200})).id


def test_the_last_who_looks_after_staff_stays(shop: PeopleShop) -> None:
    for end in (
        lambda: shop.staff.set_active("owner", "owner", active=False),
        lambda: shop.staff.edit("owner", "owner", "Owner", "manager"),
    ):
        with refused(Refused.LAST_OWNER):
            end()
    with refused(Refused.ROLE_FIXED):
        shop.staff.save_role("owner", replace(OWNER, permissions=frozenset()))
    shop.staff.add(new_id(), "owner", "Second", "owner")
    shop.staff.set_active("owner", "owner", active=False)
    with refused(Refused.STAFF_UNKNOWN):
        shop.audit()
    second = next(tile.id for tile in shop.staff.tiles() if tile.name == "Second")
    shop.staff.set_active(second, "owner", active=True)


def test_the_programs_own_permission_is_given_to_nobody(shop: PeopleShop) -> None:
    role = shop.staff.save_role("owner", Role("", "Jobs", frozenset({Permission.SELL})))
    saved = shop.staff.save_role("owner", replace(role, permissions=frozenset({Permission.SELL, Permission.RUN_JOBS})))
    assert saved.permissions == {Permission.SELL}


def test_the_passphrase_lifts_the_owners_lock(shop: PeopleShop) -> None:
    for _ in range(10):
        with pytest.raises(Refusal):
            shop.staff.log_in("owner", "0000")
        shop.ticks.at += 10_000
    with refused(Refused.PIN_LOCKED):
        shop.staff.log_in("owner", GOOD_PINS["owner"])
    with refused(Refused.PASSPHRASE_WRONG):
        shop.staff.unlock_owner("lantern river eight", "owner", "9461")
    with refused(Refused.NOT_PERMITTED):
        shop.staff.unlock_owner(PASSPHRASE, "manager", "9461")
    assert shop.staff.unlock_owner(f" {PASSPHRASE} ", "owner", "9461").actor.role_id == "owner"
    assert shop.staff.log_in("owner", "9461").actor.role_id == "owner"


def test_guessing_the_passphrase_waits_longer_and_never_locks(shop: PeopleShop) -> None:
    waits = []
    for _ in range(14):
        with pytest.raises(Refusal) as caught:
            shop.staff.prove_owner("wrong horse battery")
        waits.append(caught.value.fields.get("seconds", 0))
        shop.ticks.at += 10_000
    assert waits[:9] == [0, 0, 0, 0, 30, 60, 120, 240, 480]
    assert set(waits[9:]) == {480}
    shop.staff.prove_owner(PASSPHRASE)
    with refused(Refused.PASSPHRASE_WRONG):
        shop.staff.prove_owner("wrong horse battery")


def test_another_passphrase_needs_the_one_before(shop: PeopleShop) -> None:
    with refused(Refused.PASSPHRASE_WRONG):
        shop.staff.set_passphrase("owner", "seven lantern rivers")
    with refused(Refused.PASSPHRASE_TOO_SIMPLE):
        shop.staff.set_passphrase("owner", "short", PASSPHRASE)
    shop.staff.set_passphrase("owner", "seven lantern rivers", PASSPHRASE)
    shop.staff.prove_owner("seven lantern rivers")
