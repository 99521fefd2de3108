"""Cards lost, found, replaced and printed: the old code stops at once, the new one starts at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from shop_member.domain.codes import sign_card
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.permissions import Permission, subject_digest
from shop_member.services.guests import FoundKind
from tests.services.people import GOOD_PINS, PeopleShop, people_shop, refused
from tests.shop import KEYS


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[PeopleShop]:
    made = people_shop(tmp_path / "shop.db")
    yield made
    made.close()


def code_of(shop: PeopleShop, code: str) -> Refused | None:
    try:
        shop.guests.by_code("cashier", code)
    except Refusal as refusal:
        return refusal.code
    return None


def test_a_lost_card_is_frozen_and_thawed(shop: PeopleShop) -> None:
    enrolled = shop.enrol()
    shop.cards.freeze("cashier", enrolled.card_id)
    shop.cards.freeze("cashier", enrolled.card_id)
    with pytest.raises(Refusal) as caught:
        shop.guests.by_code("cashier", enrolled.payload)
    assert caught.value.code is Refused.CARD_FROZEN
    assert caught.value.fields == {
        "number": enrolled.number, "member_id": enrolled.member_id, "card_id": enrolled.card_id,
    }  # fmt: skip
    shop.cards.thaw("cashier", enrolled.card_id)
    assert code_of(shop, enrolled.payload) is None
    with refused(Refused.CARD_NOT_FROZEN):
        shop.cards.thaw("cashier", enrolled.card_id)
    assert [row.action for row in shop.audit()][:2] == ["card_thawed", "card_frozen"]


def test_a_replaced_card_works_under_its_new_code_only(shop: PeopleShop) -> None:
    enrolled = shop.enrol()
    shop.cards.freeze("cashier", enrolled.card_id)
    request = new_id()
    issued = shop.cards.replace(request, "manager", enrolled.card_id)
    assert issued.card.number == enrolled.number
    assert code_of(shop, enrolled.payload) is Refused.CARD_REPLACED
    assert code_of(shop, issued.payload) is None
    again = shop.cards.replace(request, "manager", enrolled.card_id)
    assert (again.payload, again.repeated) == (issued.payload, True)
    ahead = sign_card(KEYS.card_key, KEYS.key_id, issued.card.ref, issued.card.version + 1)
    assert code_of(shop, ahead) is Refused.CODE_FORGED


def test_a_blank_card_takes_the_place_of_a_lost_one(shop: PeopleShop) -> None:
    enrolled = shop.enrol()
    made = shop.cards.print_ahead(new_id(), "manager", 1)
    (blank,) = shop.cards.documents("manager", made.card_ids)
    shop.cards.change("manager", enrolled.card_id, "Mum", shop.small.money(500))
    issued = shop.cards.replace(new_id(), "manager", enrolled.card_id, onto=blank.payload)
    assert issued.payload == blank.payload
    assert (issued.card.holder, issued.card.daily_limit) == ("Mum", shop.small.money(500))
    assert code_of(shop, enrolled.payload) is Refused.CARD_REPLACED
    found = shop.guests.by_code("cashier", blank.payload).guest
    assert found is not None
    assert found.member.id == enrolled.member_id
    with refused(Refused.CARD_EXISTS):
        shop.cards.replace(new_id(), "manager", shop.enrol("B").card_id, onto=blank.payload)


def test_a_family_shares_one_wallet(shop: PeopleShop) -> None:
    first = shop.enrol("林志豪")
    second = shop.cards.issue(new_id(), "manager", first.member_id, "林小明", shop.small.money(100))
    found = shop.guests.by_code("cashier", second.payload)
    assert found.guest is not None
    assert found.card is not None
    assert (found.guest.member.id, found.card.holder) == (first.member_id, "林小明")
    assert found.card.daily_limit == shop.small.money(100)
    assert {card.id for card in shop.cards.of_member("cashier", first.member_id)} == {first.card_id, second.card.id}
    (document,) = shop.cards.documents("manager", [second.card.id])
    assert document.printed_name == "林小明"
    with refused(Refused.AMOUNT_NOT_POSITIVE):
        shop.cards.issue(new_id(), "manager", first.member_id, "x", shop.small.money(0))


def test_the_first_print_is_the_cashiers_every_other_the_managers(shop: PeopleShop) -> None:
    enrolled = shop.enrol()
    (document,) = shop.cards.documents("cashier", [enrolled.card_id])
    assert (document.payload, document.number, document.name) == (enrolled.payload, enrolled.number, "林志豪")
    with refused(Refused.NOT_PERMITTED):
        shop.cards.documents("cashier", [enrolled.card_id])
    shop.cards.documents("manager", [enrolled.card_id])
    assert shop.cards.times_printed("cashier", enrolled.card_id) == 2
    assert shop.audit("card_reprinted")[0].detail == {"number": enrolled.number, "times": "2"}
    shop.cards.replace(new_id(), "manager", enrolled.card_id)
    assert shop.cards.times_printed("cashier", enrolled.card_id) == 0


def test_a_refused_card_leaves_no_print_counted(shop: PeopleShop) -> None:
    enrolled = shop.enrol()
    with refused(Refused.CARD_UNKNOWN):
        shop.cards.documents("cashier", [enrolled.card_id, "nobody's"])
    assert shop.cards.times_printed("cashier", enrolled.card_id) == 0


def test_closed_cards_stay_closed(shop: PeopleShop) -> None:
    enrolled = shop.enrol()
    shop.cards.close("manager", enrolled.card_id)
    assert code_of(shop, enrolled.payload) is Refused.CARD_CLOSED
    for act in (shop.cards.freeze, shop.cards.thaw):
        with refused(Refused.CARD_CLOSED):
            act("cashier", enrolled.card_id)
    with refused(Refused.CARD_CLOSED):
        shop.cards.replace(new_id(), "manager", enrolled.card_id)


def test_numbers_are_never_given_twice(shop: PeopleShop) -> None:
    numbers = [shop.enrol(name).number for name in "ABC"]
    made = shop.cards.print_ahead(new_id(), "manager", 20)
    numbers += [card.number for card in shop.cards.blank("cashier") if card.id in made.card_ids]
    assert len(set(numbers)) == 23


def test_a_cashier_gives_another_card_with_a_managers_yes(shop: PeopleShop) -> None:
    shop.give_pins()
    member_id, request = shop.enrol().member_id, new_id()
    subject = subject_digest("issue_card", request, member_id)
    with refused(Refused.NOT_PERMITTED):
        shop.cards.issue(request, "cashier", member_id)
    yes = shop.staff.approve("cashier", "manager", GOOD_PINS["manager"], Permission.REPLACE_CARD, subject)
    with refused(Refused.APPROVAL_DIFFERENT):
        shop.cards.issue(request, "cashier", "m1", approval=yes)
    issued = shop.cards.issue(request, "cashier", member_id, approval=yes)
    assert shop.guests.by_code("cashier", issued.payload).kind is FoundKind.GUEST
    assert shop.audit("card_issued")[0].approver == "manager"
