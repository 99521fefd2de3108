"""What gets into a member's record, in which form, and what stays out."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.members import (
    LIMITS,
    MOST_TAGS,
    Birthday,
    Gender,
    Member,
    MemberKind,
    MemberState,
    duplicate,
    email_key,
    erased,
    has_payment_card,
    merged,
    passes_luhn,
    phone_digits,
    phone_key,
    require_active,
    same_as,
    tidy,
)

AMY = Member("m1", "陳小明", date(2026, 3, 1))
visible = st.text(st.characters(exclude_categories=["C", "Zl", "Zp", "Nd", "No"]), max_size=60)


def refused(code: Refused, call: object, *arguments: object, **fields: object) -> Refusal:
    with pytest.raises(Refusal) as caught:
        call(*arguments, **fields)  # type: ignore[operator]
    assert caught.value.code is code
    return caught.value


@given(visible.filter(lambda text: unicodedata.normalize("NFC", text).strip()), visible, st.lists(visible, max_size=5))
def test_tidying_twice_changes_nothing(name: str, note: str, tags: list[str]) -> None:
    assume(
        len(unicodedata.normalize("NFC", name)) <= 80 and all(len(unicodedata.normalize("NFC", t)) <= 40 for t in tags)
    )
    once = tidy(replace(AMY, name=name, note=note, tags=tuple(tags)))
    assert tidy(once) == once
    assert once.name == once.name.strip()
    assert "" not in once.tags
    assert len(set(once.tags)) == len(once.tags)


def test_names_are_kept_as_people_write_them() -> None:
    for typed, kept in (
        ("  陳　小明 ", "陳 小明"),
        ("Zoe\u0308", "Zoë"),
        ("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"),
        ("O'Brien; DROP TABLE member", "O'Brien; DROP TABLE member"),
        ("👨‍👩‍👧‍👦 Family", "👨‍👩‍👧‍👦 Family"),
        ("\ue000外字", "\ue000外字"),
    ):
        assert tidy(replace(AMY, name=typed)).name == kept


def test_two_hundred_emoji_are_refused_clearly() -> None:
    refusal = refused(Refused.TEXT_TOO_LONG, tidy, replace(AMY, name="🍜" * 200))
    assert refusal.fields == {"field": "name", "limit": LIMITS["name"]}
    assert tidy(replace(AMY, note="🍜" * 200)).note == "🍜" * 200


@pytest.mark.parametrize("bad", ["\x00", "\x1b[2J", "\u202e", "\u2066", "\u200b", "\ufeff", "\ud800", "\x7f", "\x85x"])
def test_invisible_characters_are_refused(bad: str) -> None:
    for field in ("name", "note", "allergies", "came_by"):
        if bad != "\x85x":
            refused(Refused.TEXT_UNPRINTABLE, tidy, replace(AMY, **{field: f"a{bad}b"}))
    refused(Refused.TEXT_UNPRINTABLE, tidy, replace(AMY, note=f"a{bad}b"))


def test_a_name_is_needed_unless_nobody_is_named() -> None:
    for name in ("", "  ", "\u3000"):
        refused(Refused.NAME_MISSING, tidy, replace(AMY, name=name))
    assert tidy(replace(AMY, name="", kind=MemberKind.BEARER)).name == ""


def test_limits() -> None:
    for field, limit in LIMITS.items():
        if field in ("name", "note", "allergies", "came_by"):
            assert getattr(tidy(replace(AMY, **{field: "好" * limit})), field) == "好" * limit
            refused(Refused.TEXT_TOO_LONG, tidy, replace(AMY, **{field: "好" * (limit + 1)}))
    refused(Refused.TEXT_TOO_LONG, tidy, replace(AMY, tags=tuple(f"tag {n}" for n in range(MOST_TAGS + 1))))


def test_notes_keep_their_lines() -> None:
    assert tidy(replace(AMY, note=" no sugar \r\n\tno ice\r\n\r\n")).note == "no sugar\n no ice"


@pytest.mark.parametrize(
    "same",
    [
        ["0912-345-678", "0912 345 678", "+886912345678", "+886 (0)912-345-678", "00886912345678", "886912345678",
         "912345678", "０９１２３４５６７８", "(0912) 345.678"],
        ["02-2345-6789", "+886 2 2345 6789", "(02)23456789"],
        ["02-2345-6789#12", "+886223456789 ext 12", "02 2345 6789x12"],
    ],
)  # fmt: skip
def test_phones_in_taiwan(same: list[str]) -> None:
    keys = {phone_key(text, "TW") for text in same}
    assert len(keys) == 1
    assert next(iter(keys)).startswith("+886")


@pytest.mark.parametrize(
    ("country", "text", "key"),
    [
        ("CN", "138 1234 5678", "+8613812345678"),
        ("CN", "8613812345678", "+8613812345678"),
        ("HK", "9123 4567", "+85291234567"),
        ("JP", "090-1234-5678", "+819012345678"),
        ("US", "(212) 555-2345", "+12125552345"),
        ("US", "1-212-555-2345", "+12125552345"),
        ("", "0912-345-678", "0912345678"),
        ("", "+49 30 123456", "+4930123456"),
        ("TW", "+86 138 1234 5678", "+8613812345678"),
        ("TW", "1234", "1234"),
    ],
)
def test_phones_elsewhere(country: str, text: str, key: str) -> None:
    assert phone_key(text, country) == key


@pytest.mark.parametrize("text", ["abc", "12", "+", "0912-34a-678", "1" * 16, "09\u200b12345678", "-", "#5", "٠٩١٢٣٤"])
def test_no_phones(text: str) -> None:
    refused(Refused.PHONE_NOT_A_NUMBER, phone_key, text, "TW")


@given(st.text(max_size=30), st.sampled_from(["TW", "CN", "HK", "JP", "US", ""]))
def test_phone_keys_are_their_own_keys(text: str, country: str) -> None:
    try:
        key = phone_key(text, country)
    except Refusal:
        return
    assert phone_key(key, country) == key


@given(st.integers(0, 10**8 - 1), st.randoms())
def test_a_mobile_has_one_key_however_spaced(tail: int, source: object) -> None:
    digits = f"09{tail:08d}"
    spaced = "".join(digit + source.choice(["", " ", "-", "."]) for digit in digits)  # type: ignore[attr-defined]
    assert phone_key(spaced, "TW") == phone_key(digits, "TW") == f"+8869{tail:08d}"
    assert phone_digits(spaced)[-4:] == digits[-4:]


@pytest.mark.parametrize("text", ["amy@example.com", "Amy.Chen+x@Mail.Example.tw", "用户@例子.公司", "o'neil@a-b.co"])
def test_addresses(text: str) -> None:
    assert email_key(text) == text.casefold()


@pytest.mark.parametrize(
    "text",
    ["amy", "amy@", "@a.com", "a@b", "a b@c.com", "a@b..com", "a@@b.com", "a@b.com,c@d.com", "a@b.1", ".a@b.com",
     "a@b.com\n", "<a@b.com>", "x" * 65 + "@b.com", "a@" + "b." * 130 + "com"],
)  # fmt: skip
def test_no_addresses(text: str) -> None:
    refused(Refused.EMAIL_NOT_AN_ADDRESS, email_key, text)


def luhn_number(body: str) -> str:
    return next(body + str(check) for check in range(10) if passes_luhn(body + str(check)))


@pytest.mark.parametrize(
    "text",
    ["4111111111111111", "4111 1111 1111 1111", "5500-0000-0000-0004", "card ３７８２８２２４６３１０００５ exp 12/28",
     "3782 822463 10005", "pays with 4111.1111.1111.1111!", "4111 1111 1111 1111 12 28", "4111–1111–1111–1111",
     "6212 3456 7890 1232", "01 4111111111111111"],
)  # fmt: skip
def test_payment_cards_are_refused_in_every_free_text(text: str) -> None:
    if "6212" not in text:
        assert has_payment_card(text)
    assert has_payment_card(luhn_number("621234567890123"))
    for field in ("note", "allergies", "came_by"):
        if has_payment_card(text):
            refused(Refused.PAYMENT_CARD_IN_TEXT, tidy, replace(AMY, **{field: text}))
    refused(Refused.PAYMENT_CARD_IN_TEXT, tidy, replace(AMY, name="x 4111111111111111"))
    refused(Refused.PAYMENT_CARD_IN_TEXT, tidy, replace(AMY, tags=("4111111111111111",)))


@given(st.integers(12, 18).flatmap(lambda n: st.text("0123456789", min_size=n, max_size=n)), st.randoms(), visible)
def test_any_luhn_number_is_found_and_its_neighbours_are_not(body: str, source: object, around: str) -> None:
    assume(body.strip("0"))
    number = luhn_number(body)
    assert has_payment_card(number)
    assert has_payment_card(f"{around} x{number}x {around}")
    assert not has_payment_card(number[:-1] + str((int(number[-1]) + 1) % 10))


@pytest.mark.parametrize("text", ["", "0912345678", "2026-11-21 12:30", "0912345678, 0922333444", "4111 1111 1111",
                                  "0" * 16, "1" * 20, "4111111111111112", "table 4, 111 1111"])  # fmt: skip
def test_other_digits_are_let_in(text: str) -> None:
    assert not has_payment_card(text)


def test_birthdays() -> None:
    assert Birthday(2, 29).in_year(2027) == date(2027, 2, 28)
    assert Birthday(2, 29, 2000).in_year(2028) == date(2028, 2, 29)
    Birthday(2, 30, lunar=True)
    for wrong in ((2, 30), (2, 29, 2001), (13, 1), (0, 1), (4, 31), (1, 0), (1, 1, 1899)):
        refused(Refused.BIRTHDAY_IMPOSSIBLE, Birthday, *wrong)
    refused(Refused.BIRTHDAY_IMPOSSIBLE, Birthday, 1, 31, lunar=True)
    with pytest.raises(ValueError, match="lunar"):
        Birthday(1, 1, lunar=True).in_year(2026)


def test_duplicates() -> None:
    one = tidy(replace(AMY, phone="0912-345-678", email="Amy@Example.com"), "TW")
    assert same_as(one, tidy(replace(AMY, id="m2", phone="+886 912 345 678"), "TW")) == "phone"
    assert same_as(one, tidy(replace(AMY, id="m2", email="amy@example.COM"), "TW")) == "email"
    assert same_as(one, tidy(replace(AMY, id="m2", phone="0912-345-679"), "TW")) is None
    assert same_as(one, one) is None
    assert same_as(tidy(AMY), replace(tidy(AMY), id="m2")) is None
    assert same_as(one, replace(one, id="m2", state=MemberState.MERGED)) is None
    assert duplicate("phone", one).fields == {"field": "phone", "name": "陳小明", "member_id": "m1"}


def test_erasing_leaves_nothing_of_the_person() -> None:
    full = tidy(
        replace(AMY, phone="0912345678", email="amy@example.com", birthday=Birthday(1, 2), gender=Gender.FEMALE,
                tags=("vip",), allergies="nuts", note="x", consent_on=date(2026, 3, 1), referrer_id="m9", came_by="ad",
                photo="p1"),
        "TW",
    )  # fmt: skip
    gone = erased(full)
    assert gone == Member("m1", "", full.joined_on, state=MemberState.ERASED)
    refused(Refused.MEMBER_ERASED, require_active, gone)
    refused(Refused.MEMBER_ERASED, erased, gone)


def test_merging_fills_gaps_and_overwrites_nothing() -> None:
    one = tidy(replace(AMY, phone="0912345678", note="no ice", tags=("vip",), consent_on=date(2026, 3, 1)), "TW")
    two = tidy(Member("m2", "Amy", date(2025, 1, 1), email="amy@example.com", note="no sugar", tags=("vip", "tea")))
    gone, kept = merged(one, two)
    assert (gone.state, gone.merged_into, gone.name, gone.phone_key) == (MemberState.MERGED, "m2", "", "")
    assert (kept.id, kept.name, kept.phone_key, kept.email) == ("m2", "Amy", one.phone_key, "amy@example.com")
    assert kept.note == "no sugar\nno ice"
    assert kept.tags == ("vip", "tea")
    assert kept.joined_on == date(2025, 1, 1)
    assert kept.consent_on is None
    assert refused(Refused.MEMBER_MERGED, require_active, gone).fields == {"into": "m2"}
    with pytest.raises(ValueError, match="themselves"):
        merged(one, one)


@given(st.text(max_size=100))
def test_no_text_makes_it_crash(text: str) -> None:
    for field in ("name", "phone", "email", "note"):
        try:
            tidy(replace(AMY, **{field: text}), "TW")
        except Refusal:
            continue
