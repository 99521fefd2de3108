"""Gift cards: states, codes and dates; a guesser learns nothing (G1-G3, G5)."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.codes import Kind, code_hash, grammatical, grouped, typed_code
from shop_member.domain.dates import ExpiryKind, term_end
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.gift_cards import (
    BY_CODE,
    Act,
    GiftCard,
    GiftCardState,
    NewCode,
    activate,
    admit,
    after,
    card_number,
    extend,
    is_expired,
    last_day,
    new_code,
    read_number,
    replace_by,
)
from shop_member.domain.profiles import CN, EU, JP, PROFILES, TW, US, Profile, effective
from shop_member.domain.rules import Expiry
from shop_member.domain.value_rules import GiftCardRules, ProfileOverride
from tests.domain.makers import TODAY, usd

KEY = bytes(range(32))
CARD = GiftCard("c", card_number(1), "hash", "ABCD", usd(5000), GiftCardState.ACTIVE)
YEAR = GiftCardRules(validity=Expiry(ExpiryKind.MONTHS, 12), given_validity=Expiry(ExpiryKind.DAYS, 30))
DAY = timedelta(days=1)

expiries = st.one_of(
    st.just(Expiry()),
    st.builds(Expiry, st.just(ExpiryKind.DAYS), st.integers(0, 4000)),
    st.builds(Expiry, st.just(ExpiryKind.MONTHS), st.integers(1, 120)),
    st.builds(Expiry, st.just(ExpiryKind.MONTH_END), st.integers(0, 120)),
    st.builds(Expiry, st.just(ExpiryKind.FIXED), month=st.integers(1, 12), day=st.integers(1, 31)),
)
days = st.dates(date(2020, 1, 1), date(2040, 1, 1))
states = st.sampled_from(GiftCardState)


def refused(act: object, *arguments: object) -> Refusal:
    with pytest.raises(Refusal) as refusal:
        act(*arguments)  # type: ignore[operator]
    return refusal.value


# -- numbers and codes


@given(st.integers(1, 10**10 - 1), st.data())
def test_a_number_reads_back_and_a_mistyped_one_is_none(serial: int, data: st.DataObject) -> None:
    number = card_number(serial)
    assert read_number(number) == read_number(number.lower().replace("-", " ")) == number
    at = data.draw(st.integers(1, len(number) - 1).filter(lambda place: number[place] != "-"))
    digit = data.draw(st.sampled_from("0123456789").filter(lambda one: one != number[at]))
    assert read_number(number[:at] + digit + number[at + 1 :]) is None


def test_what_is_no_number_of_a_gift_card() -> None:
    assert [read_number(text) for text in ("", "G", "1001-8", "G12", "GX00001-0", "G" + "0" * 30)] == [None] * 6
    for serial in (0, -1, 10**10):
        with pytest.raises(ValueError, match="serial"):
            card_number(serial)


@given(st.binary(min_size=15, max_size=15), st.binary(min_size=15, max_size=15))
def test_a_code_carries_115_random_bits_and_is_found_by_its_keyed_hash(one: bytes, other: bytes) -> None:
    made = new_code(KEY, one)
    assert grammatical(made.code) is Kind.GIFT
    assert typed_code(grouped(made.code).lower()) == made.code
    assert made.code_hash == code_hash(KEY, made.code) != code_hash(bytes(32), made.code)
    assert made.last_four == made.code[-4:]
    same = int.from_bytes(one, "big") >> 5 == int.from_bytes(other, "big") >> 5
    assert (made.code == new_code(KEY, other).code) is same


def test_too_little_chance_makes_no_code() -> None:
    with pytest.raises(ValueError, match="bytes"):
        new_code(KEY, bytes(14))


def test_the_code_itself_is_kept_nowhere_and_does_not_show() -> None:
    made = new_code(KEY, bytes(15))
    old, new = replace_by(CARD, "d", card_number(2), made)
    kept = [str(getattr(one, field.name)) for one in (old, new) for field in fields(one)]
    assert not any(made.code[3:-4] in text for text in [*kept, repr(made), repr(new)])
    assert new.code_hash == made.code_hash


# -- what may be done


def test_unknown_inactive_closed_and_used_up_are_one_answer() -> None:
    for act in BY_CODE - {Act.TOP_UP}:
        answers = [
            refused(admit, None, None, act, TODAY),
            refused(admit, replace(CARD, state=GiftCardState.INACTIVE), usd(5000), act, TODAY),
            refused(admit, replace(CARD, state=GiftCardState.CLOSED), usd(0), act, TODAY),
            refused(admit, CARD, usd(0), act, TODAY),
        ]
        assert {(one.code, str(one)) for one in answers} == {(Refused.GIFT_CARD_NOT_VALID, "gift_card_not_valid")}
        assert admit(CARD, usd(1), act, TODAY) is CARD
    assert admit(CARD, usd(0), Act.TOP_UP, TODAY) is CARD


def test_a_known_card_that_may_not_be_used_says_why() -> None:
    last = replace(CARD, expires_on=TODAY)
    for act in BY_CODE:
        frozen = refused(admit, replace(CARD, state=GiftCardState.FROZEN), usd(1), act, TODAY)
        replaced = refused(admit, replace(CARD, state=GiftCardState.REPLACED), usd(1), act, TODAY)
        expired = refused(admit, last, usd(0), act, TODAY + DAY)
        assert (frozen.code, frozen.fields) == (Refused.GIFT_CARD_FROZEN, {"number": CARD.number})
        assert (replaced.code, replaced.fields) == (Refused.GIFT_CARD_REPLACED, {"number": CARD.number})
        assert (expired.code, expired.fields) == (Refused.GIFT_CARD_EXPIRED, {"last_day": TODAY})
        assert admit(last, usd(1), act, TODAY) is last


@pytest.mark.parametrize("act", sorted(set(Act) - BY_CODE))
def test_office_work_is_not_done_by_code(act: Act) -> None:
    with pytest.raises(ValueError, match="by code"):
        admit(CARD, usd(1), act, TODAY)


ALLOWED = {
    (Act.PAY, "active"): "active",
    (Act.ENQUIRE, "active"): "active",
    (Act.TOP_UP, "active"): "active",
    (Act.CASH_OUT, "active"): "closed",
    (Act.CLAIM, "active"): "closed",
    (Act.ACTIVATE, "inactive"): "active",
    (Act.FREEZE, "active"): "frozen",
    (Act.FREEZE, "frozen"): "frozen",
    (Act.THAW, "frozen"): "active",
    (Act.REPLACE, "inactive"): "replaced",
    (Act.REPLACE, "active"): "replaced",
    (Act.REPLACE, "frozen"): "replaced",
    (Act.EXTEND, "active"): "active",
    (Act.EXTEND, "frozen"): "frozen",
    (Act.TAKE_BACK, "active"): "active",
    (Act.TAKE_BACK, "frozen"): "frozen",
    (Act.TAKE_BACK, "closed"): "active",
    (Act.REFUND_SALE, "active"): "closed",
}
NO = {"replaced": Refused.GIFT_CARD_REPLACED, "frozen": Refused.GIFT_CARD_FROZEN}


@pytest.mark.parametrize("state", list(GiftCardState))
@pytest.mark.parametrize("act", list(Act))
def test_every_act_in_every_state(act: Act, state: GiftCardState) -> None:
    card = replace(CARD, state=state)
    if (act, state.value) in ALLOWED:
        assert after(card, act) == replace(CARD, state=GiftCardState(ALLOWED[act, state.value]))
        return
    refusal = refused(after, card, act)
    assert refusal.code is NO.get(state.value, Refused.GIFT_CARD_NOT_NOW)
    assert refusal.fields == {"number": CARD.number}


@given(states, st.booleans(), st.none() | days)
def test_a_replaced_card_hands_everything_to_the_new_one(
    state: GiftCardState, given_away: bool, expires_on: date | None
) -> None:
    card = replace(
        CARD,
        state=state,
        given=given_away,
        expires_on=expires_on,
        message="祝",
        to_name="A",
        batch_id="b",
        member_id="m",
    )
    code = NewCode("SMG…", "other hash", "WXYZ")
    if state in (GiftCardState.REPLACED, GiftCardState.CLOSED):
        assert refused(replace_by, card, "d", card_number(2), code).fields == {"number": CARD.number}
        return
    old, new = replace_by(card, "d", card_number(2), code)
    assert old == replace(card, state=GiftCardState.REPLACED, replaced_by="d")
    assert (new.id, new.number, new.code_hash, new.last_four) == ("d", card_number(2), "other hash", "WXYZ")
    assert new.state is (GiftCardState.INACTIVE if state is GiftCardState.INACTIVE else GiftCardState.ACTIVE)
    ours = {"id", "number", "code_hash", "last_four", "state"}
    assert all(getattr(new, one.name) == getattr(card, one.name) for one in fields(card) if one.name not in ours)


def test_a_card_of_nothing_is_refused() -> None:
    with pytest.raises(Refusal) as refusal:
        replace(CARD, face=usd(0))
    assert refusal.value.code is Refused.AMOUNT_NOT_POSITIVE


# -- dates


@pytest.mark.parametrize(
    ("profile", "last"),
    [
        (TW, None),
        (CN, date(2029, 7, 19)),
        (US, date(2031, 7, 19)),
        (EU, date(2031, 7, 19)),
        (JP, date(2027, 7, 19)),
    ],
    ids=lambda value: getattr(value, "code", ""),
)
def test_a_sold_card_of_a_year_lasts_as_long_as_the_country_wants(profile: Profile, last: date | None) -> None:
    assert last_day(date(2026, 7, 20), False, YEAR, profile) == last
    assert last_day(date(2026, 7, 20), True, YEAR, profile) == date(2026, 8, 19)


@given(days, expiries, expiries, st.sampled_from(PROFILES), st.none() | st.integers(1, 120))
def test_a_sold_card_never_expires_before_the_profile_lets_it(
    on: date, sold: Expiry, given_away: Expiry, profile: Profile, months: int | None
) -> None:
    profile = replace(profile, gift_card_months=months)
    rules = GiftCardRules(sold, given_away)
    found = last_day(on, False, rules, profile)
    assert last_day(on, True, rules, profile) == given_away.last_day(on)
    if not profile.gift_card_may_expire or sold.kind is ExpiryKind.NEVER:
        assert found is None
        return
    own = sold.last_day(on)
    assert found is not None
    assert own is not None
    assert found in (own, term_end(on, months) if months else own)
    assert found >= own
    assert not months or found >= term_end(on, months)


def test_the_owners_change_of_the_profile_counts() -> None:
    change = ProfileOverride("gift_card_months", "24", "new law", "owner", TODAY)
    assert last_day(date(2026, 7, 20), False, YEAR, effective(US, (change,))) == date(2028, 7, 19)


def test_the_date_is_fixed_when_the_sale_is_paid() -> None:
    made = replace(CARD, state=GiftCardState.INACTIVE)
    assert activate(made, date(2026, 7, 20), YEAR, US).expires_on == date(2031, 7, 19)
    assert activate(made, date(2026, 7, 20), YEAR, TW).expires_on is None
    assert refused(activate, CARD, TODAY, YEAR, US).code is Refused.GIFT_CARD_NOT_NOW


@given(st.none() | days, days, expiries, st.sampled_from(PROFILES))
def test_extending_never_shortens_and_opens_an_expired_card_again(
    before: date | None, on: date, validity: Expiry, profile: Profile
) -> None:
    card = replace(CARD, expires_on=before)
    found = extend(card, on, GiftCardRules(validity), profile)
    assert not is_expired(found, on)
    assert found.expires_on is None or (before is not None and found.expires_on >= before)
