"""PINs worth having, and guessing that gets slower and ends."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.codes import CardClaim, Kind
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.staff import (
    FREE_TRIES,
    LAST_TRY,
    Staff,
    Throttle,
    admit_badge,
    admit_try,
    check_passphrase,
    check_pin,
    counted,
    counted_passphrase,
    is_common,
    passed,
    wrong_pin,
)

BAD_PINS = """
    0000 1111 99999999 1234 4321 12345678 87654321 7890 8901 0987 1212 121212 1984 2026 20260101 01012026 31121999
    2580 6969 5201314 168168 1122 444555 11112222 12341234 1004 123 123456789 12a4 １２３４ ²³¹⁴ ٣٤٧٨ 12.4
""".split()


@pytest.mark.parametrize("pin", [*BAD_PINS, "", " 5927", "5927 "])
def test_bad_pins(pin: str) -> None:
    with pytest.raises(Refusal) as refusal:
        check_pin(pin)
    assert refusal.value.code is Refused.PIN_TOO_SIMPLE


@pytest.mark.parametrize("pin", ["5927", "83614", "740193", "9182736", "60417395"])
def test_good_pins(pin: str) -> None:
    assert check_pin(pin) == pin
    assert check_pin("".join(chr(ord(digit) + 0xFEE0) for digit in pin)) == pin


def test_pins_others_know_are_refused() -> None:
    for known in ("0912-345-927", "9 2 7 4 0"):
        with pytest.raises(Refusal):
            check_pin("45927" if "345" in known else "9274", [known])
    assert check_pin("5927", ["", "0912345678"]) == "5927"


def test_the_block_list_leaves_most_pins() -> None:
    common = sum(is_common(f"{number:04d}") for number in range(10_000))
    assert 200 < common < 600
    assert sum(is_common(f"{number:06d}") for number in range(0, 1_000_000, 37)) * 37 < 20_000


@given(st.text(max_size=10))
def test_no_text_makes_it_crash(text: str) -> None:
    for check in (check_pin, check_passphrase):
        try:
            check(text)
        except Refusal as refusal:
            code = refusal.code
        else:
            code = None
        assert code in (None, Refused.PIN_TOO_SIMPLE, Refused.PASSPHRASE_TOO_SIMPLE)


@pytest.mark.parametrize("text", ["", "short", "aaaaaaaaaaaaaaaa", "abcdefghijklmnop", "Password1234", "abababababab"])
def test_bad_passphrases(text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        check_passphrase(text)
    assert refusal.value.code is Refused.PASSPHRASE_TOO_SIMPLE


def test_good_passphrases_are_normalised() -> None:
    assert check_passphrase("  cafe\u0301 au lait du matin ") == "café au lait du matin"
    assert check_passphrase("今天下雨我們還是去吃牛肉麵") == "今天下雨我們還是去吃牛肉麵"


def test_the_ladder_of_waits() -> None:
    throttle, waits = Throttle(), []
    for _ in range(LAST_TRY):
        throttle = counted(throttle)
        waits.append(throttle.wait_left)
        throttle = passed(throttle, throttle.wait_left)
    assert waits == [0, 0, 0, 0, 30, 60, 120, 240, 480, 0]
    assert throttle.locked
    for seconds in (0, 10**9):
        with pytest.raises(Refusal) as refusal:
            admit_try(passed(throttle, seconds))
        assert refusal.value.code is Refused.PIN_LOCKED


@given(st.lists(st.one_of(st.just("try"), st.floats(-1e6, 1e6)), max_size=200))
def test_guessing_is_bounded_whatever_the_clock_does(events: list[str | float]) -> None:
    """No order of tries and clock steps gives more than ten tries, or six without really waiting."""
    throttle, tries, waited = Throttle(), 0, 0.0
    for event in events:
        if isinstance(event, float):
            throttle = passed(throttle, event)
            waited += max(0.0, event)
            continue
        try:
            throttle = counted(throttle)
            tries += 1
        except Refusal:
            assert throttle.locked or throttle.wait_left > 0
    assert tries == throttle.failed <= LAST_TRY
    needed = sum(30 << step for step in range(max(0, tries - FREE_TRIES)))
    assert waited >= needed


def test_what_the_person_is_told() -> None:
    told = []
    throttle = Throttle()
    for _ in range(LAST_TRY):
        throttle = counted(passed(throttle, 1000))
        told.append(wrong_pin(throttle))
    assert [refusal.code for refusal in told] == [Refused.PIN_WRONG] * 4 + [Refused.PIN_WAIT] * 5 + [Refused.PIN_LOCKED]
    assert told[0].fields == {"tries_left": 9}
    assert told[4].fields == {"seconds": 30}


def test_the_owners_passphrase_waits_but_never_locks() -> None:
    throttle = Throttle()
    for _ in range(50):
        throttle = counted_passphrase(throttle)
        if throttle.wait_left:
            with pytest.raises(Refusal) as refusal:
                counted_passphrase(throttle)
            assert refusal.value.code is Refused.PIN_WAIT
        last, throttle = throttle, passed(throttle, throttle.wait_left)
        assert not throttle.locked
    assert last.wait_left == 480


def test_badges() -> None:
    person = Staff("s1", "小美", "cashier", badge_ref="0" * 15, badge_version=2)
    badge = CardClaim(Kind.STAFF, "0" * 15, 2, 1)
    assert admit_badge(person, badge) == person
    for who, claim, code in (
        (person, replace(badge, kind=Kind.CARD), Refused.CODE_FORGED),
        (person, replace(badge, ref="1" * 15), Refused.CODE_FORGED),
        (person, replace(badge, version=3), Refused.CODE_FORGED),
        (person, replace(badge, version=1), Refused.CARD_REPLACED),
        (replace(person, active=False), badge, Refused.STAFF_UNKNOWN),
        (replace(person, badge_ref=None), badge, Refused.CODE_FORGED),
    ):
        with pytest.raises(Refusal) as refusal:
            admit_badge(who, claim)
        assert refusal.value.code is code
