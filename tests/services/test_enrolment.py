"""Members in: who is refused as a double, which card they get, what is kept of them and what is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.ledger import fingerprint
from shop_member.domain.members import Birthday, Gender, MemberKind
from shop_member.domain.rules import Tier, TierRules, Tone
from shop_member.services.enrolment import EditCommand, EnrolCommand, Personal
from shop_member.services.guests import FoundKind
from shop_member.services.personal import content
from tests.services.people import PNG, PeopleShop, people_shop, refused
from tests.shop import rules


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[PeopleShop]:
    made = people_shop(tmp_path / "shop.db")
    yield made
    made.close()


def edit_of(shop: PeopleShop, member_id: str, **changes: object) -> EditCommand:
    guest = shop.guest(member_id)
    member = guest.member
    known = {name: getattr(member, name) for name in content(Personal(name="")) if name != "consent"}
    values = {**known, "consent": member.consent_on is not None, **changes}
    return EditCommand(by="cashier", member_id=member_id, version=guest.version, **values)  # type: ignore[arg-type]


def test_name_and_phone_are_enough_and_the_card_leads_back_at_once(shop: PeopleShop) -> None:
    enrolled = shop.enrol("林志豪", "0912-345-678")
    found = shop.guests.by_code("cashier", enrolled.payload)
    assert found.kind is FoundKind.GUEST
    assert found.guest is not None
    assert (found.guest.member.name, found.guest.member.phone_key) == ("林志豪", "+886912345678")
    assert found.card is not None
    assert (found.card.id, found.card.number) == (enrolled.card_id, enrolled.number)
    assert [row.id for row in shop.guests.search("cashier", "5678").rows] == [enrolled.member_id]
    assert [row.id for row in shop.guests.search("cashier", "lzh").rows] == [enrolled.member_id]


def test_everything_a_form_asks_is_kept(shop: PeopleShop) -> None:
    referrer = shop.enrol("Ann").member_id
    asked = {
        "email": "Chen@Example.com",
        "birthday": Birthday(5, 6, 1990),
        "gender": Gender.FEMALE,
        "tags": ("tea", "vip"),
        "allergies": "peanuts",
        "note": "window seat",
        "came_by": "flyer",
        "referrer_id": referrer,
    }
    member = shop.guest(shop.enrol("陳美玲", "0912345678", consent=True, **asked).member_id).member
    assert {name: getattr(member, name) for name in asked} == asked
    assert member.consent_on == member.joined_on == date(2026, 11, 2)


@pytest.mark.parametrize(("field", "first", "second"), [
    ("phone", "0912-345-678", "+886 912 345 678"),
    ("email", "a.b@example.com", "A.B@EXAMPLE.COM"),
])  # fmt: skip
def test_a_double_is_refused_with_the_other_member(shop: PeopleShop, field: str, first: str, second: str) -> None:
    known = shop.enrol("林志豪", **{field: first})
    with pytest.raises(Refusal) as caught:
        shop.enrol("Other", **{field: second})
    assert caught.value.code is Refused.MEMBER_EXISTS
    assert caught.value.fields == {"field": field, "name": "林志豪", "member_id": known.member_id}
    assert shop.guests.count() == 2
    with refused(Refused.MEMBER_EXISTS):
        shop.enrolment.edit(edit_of(shop, "m1", **{field: second}))


def test_sent_twice_happens_once(shop: PeopleShop) -> None:
    command = EnrolCommand(request_id=new_id(), by="cashier", name="林志豪", phone="0912345678")
    first, second = shop.enrolment.enrol(command), shop.enrolment.enrol(command)
    assert second.repeated
    assert not first.repeated
    assert (first.member_id, first.card_id, first.payload) == (second.member_id, second.card_id, second.payload)
    with refused(Refused.REQUEST_REUSED):
        shop.enrolment.enrol(replace(command, name="Somebody else"))


def test_a_request_leaves_nothing_to_try_names_on(shop: PeopleShop) -> None:
    command = EnrolCommand(request_id=new_id(), by="cashier", name="林志豪")
    shop.enrolment.enrol(command)
    guessed = fingerprint("enrol", command.by, content(command), command.card)
    with shop.small.store.reading() as work, refused(Refused.REQUEST_REUSED):
        work.ledger.find_request(command.request_id, guessed)


def test_a_blank_card_is_handed_out_by_code_or_number(shop: PeopleShop) -> None:
    made = shop.cards.print_ahead(new_id(), "manager", 2)
    first, second = shop.cards.documents("manager", made.card_ids)
    assert shop.guests.by_code("cashier", first.payload).kind is FoundKind.BLANK_CARD
    by_code = shop.enrol("A", card=first.payload.lower())
    by_number = shop.enrol("B", card=second.number.replace("-", ""))
    assert {by_code.card_id, by_number.card_id} == set(made.card_ids)
    found = shop.guests.by_code("cashier", first.payload)
    assert found.guest is not None
    assert found.guest.member.name == "A"
    assert shop.cards.blank("cashier") == ()
    with pytest.raises(Refusal) as caught:
        shop.enrol("C", card=first.payload)
    assert caught.value.code is Refused.CARD_EXISTS
    assert caught.value.fields["member_id"] == by_code.member_id


def test_a_bearer_card_becomes_a_named_one_with_its_balance(shop: PeopleShop) -> None:
    made = shop.enrolment.issue_bearer(new_id(), "manager", 3)
    assert len(made.card_ids) == 3
    (document,) = shop.cards.documents("manager", made.card_ids[:1])
    assert document.name is None
    bearer = shop.guests.by_code("cashier", document.payload).guest
    assert bearer is not None
    assert bearer.member.kind is MemberKind.BEARER
    shop.small.open_shift()
    shop.small.top_up(200, bearer.member.id)
    named = shop.enrol("林志豪", "0912345678", card=document.payload)
    assert named.member_id == bearer.member.id
    guest = shop.guests.by_code("cashier", document.payload).guest
    assert guest is not None
    assert (guest.member.kind, guest.member.name, guest.balance.units) == (MemberKind.NAMED, "林志豪", 250)
    assert shop.cards.documents("manager", made.card_ids[:1])[0].name == "林志豪"


def test_a_blank_card_gets_an_account_of_its_own(shop: PeopleShop) -> None:
    made = shop.cards.print_ahead(new_id(), "manager", 1)
    (document,) = shop.cards.documents("manager", made.card_ids)
    opened = shop.enrolment.open_bearer(new_id(), "cashier", document.payload)
    guest = shop.guests.by_code("cashier", document.payload).guest
    assert guest is not None
    assert (guest.member.id, guest.member.kind) == (opened.member_id, MemberKind.BEARER)
    with refused(Refused.CARD_EXISTS):
        shop.enrolment.open_bearer(new_id(), "cashier", document.payload)


@pytest.mark.parametrize(("count", "code"), [(0, Refused.AMOUNT_NOT_POSITIVE), (10_001, Refused.BATCH_TOO_LARGE)])
def test_a_batch_has_a_sensible_size(shop: PeopleShop, count: int, code: Refused) -> None:
    for make in (shop.enrolment.issue_bearer, shop.cards.print_ahead):
        with refused(code):
            make(new_id(), "manager", count)


def test_whoever_edits_an_old_page_is_told(shop: PeopleShop) -> None:
    first, second = edit_of(shop, "m1", note="A"), edit_of(shop, "m1", note="B")
    assert shop.enrolment.edit(first).version == first.version + 1
    with refused(Refused.RECORD_CHANGED):
        shop.enrolment.edit(second)
    assert shop.guest("m1").member.note == "A"


def test_consent_keeps_the_day_it_was_given(shop: PeopleShop) -> None:
    shop.enrolment.set_consent("cashier", "m1", given=True)
    shop.small.clock.advance(timedelta(days=3))
    shop.enrolment.edit(edit_of(shop, "m1", note="x"))
    shop.enrolment.set_consent("cashier", "m1", given=True)
    assert shop.guest("m1").member.consent_on == date(2026, 11, 2)
    shop.enrolment.set_consent("cashier", "m1", given=False)
    assert shop.guest("m1").member.consent_on is None
    assert [row.action for row in shop.audit() if row.action.startswith("consent")] == [
        "consent_withdrawn",
        "consent_given",
    ]


def test_numbers_of_payment_cards_stay_out(shop: PeopleShop) -> None:
    with refused(Refused.PAYMENT_CARD_IN_TEXT):
        shop.enrol("林志豪", note="pays with 4111 1111 1111 1111")
    assert shop.guests.count() == 1


def test_the_trail_says_which_fields_changed_and_not_what_they_say(shop: PeopleShop) -> None:
    enrolled = shop.enrol("林志豪", "0912345678")
    shop.enrolment.edit(edit_of(shop, enrolled.member_id, name="林大豪", email="lin@example.com"))
    rows = [row for row in shop.audit() if row.subject == enrolled.member_id]
    assert {row.action for row in rows} == {"member_enrolled", "member_edited"}
    assert rows[0].detail == {"fields": "name email email_key"}
    assert all("林" not in str(row) and "0912" not in str(row) for row in rows)


def test_a_photo_is_kept_and_taken_away(shop: PeopleShop) -> None:
    shop.enrolment.set_photo("cashier", "m1", "png", PNG)
    assert shop.guest("m1").member.photo == "member:m1"
    for image_format, picture in (("gif", b"GIF89a"), ("jpeg", PNG), ("png", PNG + bytes(5 * 1024 * 1024))):
        with refused(Refused.PICTURE_NOT_USABLE):
            shop.enrolment.set_photo("cashier", "m1", image_format, picture)
    shop.enrolment.set_photo("cashier", "m1", "png", b"")
    assert shop.guest("m1").member.photo is None


def test_a_level_that_takes_nothing_begins_at_enrolment(tmp_path: Path) -> None:
    levels = TierRules((Tier("basic", "Basic", Tone.BRONZE, 0), Tier("gold", "Gold", Tone.GOLD, 100)))
    shop = people_shop(tmp_path / "levels.db", shop_rules=replace(rules(), tiers=levels))
    guest = shop.guest(shop.enrol().member_id)
    assert guest.tier is not None
    assert guest.tier.id == "basic"
    assert guest.assessment is not None
    assert guest.assessment.next is not None
    assert (guest.assessment.next.tier_id, guest.assessment.next.missing) == ("gold", 100)
    shop.close()


def test_a_pin_is_changed_with_the_old_one_or_a_manager(shop: PeopleShop) -> None:
    member_id = shop.enrol("林志豪", "0912345678", birthday=Birthday(8, 3)).member_id
    for simple in ("1234", "5678", "0803", "12a4"):
        with refused(Refused.PIN_TOO_SIMPLE):
            shop.enrolment.set_pin("cashier", member_id, simple)
    shop.enrolment.set_pin("cashier", member_id, "8352")
    assert shop.guest(member_id).has_pin
    with refused(Refused.NOT_PERMITTED):
        shop.enrolment.set_pin("cashier", member_id, "9461")
    with refused(Refused.PROOF_WRONG):
        shop.enrolment.set_pin("cashier", member_id, "9461", old="7777")
    shop.enrolment.set_pin("cashier", member_id, "9461", old="8352")
    shop.enrolment.set_pin("manager", member_id, "")
    assert not shop.guest(member_id).has_pin
    assert [row.action for row in shop.audit()][:3] == ["member_pin_removed", "member_pin_set", "member_pin_set"]


def test_guessing_a_members_pin_is_slowed_and_locked(shop: PeopleShop) -> None:
    shop.enrolment.set_pin("cashier", "m1", "8352")
    seen = []
    for _ in range(12):
        with pytest.raises(Refusal) as caught:
            shop.enrolment.set_pin("cashier", "m1", "9461", old="0000")
        seen.append(caught.value.code)
        shop.ticks.at += 10_000
    assert seen == [Refused.PROOF_WRONG] * 10 + [Refused.PIN_LOCKED] * 2
