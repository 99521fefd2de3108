"""Card numbers catch slips; a lost or replaced card never works again by accident."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shop_member.domain.amounts import Amount, currency
from shop_member.domain.cards import (
    FIRST_SERIAL,
    Card,
    CardKind,
    CardState,
    admit,
    card_number,
    close,
    freeze,
    next_serial,
    read_number,
    replace_by,
    reprint,
    thaw,
)
from shop_member.domain.codes import MAX_VERSION, CardClaim, Kind
from shop_member.domain.errors import Refusal, Refused

CARD = Card("c1", "0123456789ABCDE", card_number(1042), CardKind.NAMED, "m1", "陳小明", 2)
serials = st.one_of(st.integers(1000, 999_999), st.integers(10_000_000, 9_999_999_999))


def claim(card: Card, version: int | None = None) -> CardClaim:
    return CardClaim(Kind.CARD, card.ref, card.version if version is None else version, 1)


def refused(code: Refused, call: object, *arguments: object) -> None:
    with pytest.raises(Refusal) as refusal:
        call(*arguments)  # type: ignore[operator]
    assert refusal.value.code is code


@given(serials)
def test_number_is_read_back_with_and_without_hyphen(serial: int) -> None:
    number = card_number(serial)
    assert read_number(number) == number == read_number(number.replace("-", "")) == read_number(f" {number} ")


@given(serials, st.data())
def test_number_finds_every_wrong_digit_and_swap(serial: int, data: st.DataObject) -> None:
    digits = card_number(serial).replace("-", "")
    place = data.draw(st.integers(0, len(digits) - 1))
    wrong = data.draw(st.sampled_from([d for d in "0123456789" if d != digits[place]]))
    assert read_number(digits[:place] + wrong + digits[place + 1 :]) is None
    at = data.draw(st.integers(0, len(digits) - 2))
    assume(digits[at] != digits[at + 1])
    assert read_number(digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]) is None


@given(st.text(max_size=20))
def test_other_texts_are_no_numbers(text: str) -> None:
    number = read_number(text)
    assert number is None or number.replace("-", "").isdecimal()


def test_numbers_never_have_the_length_of_an_article_number() -> None:
    serial, seen = next_serial(None), set()
    assert serial == FIRST_SERIAL
    for start in (None, 999_998, 9_999_999, 999_999_998):
        serial = start
        for _ in range(5):
            serial = next_serial(serial)
            seen.add(len(card_number(serial).replace("-", "")))
    assert not seen & {8, 12, 13}
    for serial in (999, 1_000_000, 9_999_999, 10_000_000_000):
        with pytest.raises(ValueError, match="serial"):
            card_number(serial)


def test_frozen_is_refused_until_thawed() -> None:
    lost = freeze(CARD)
    assert freeze(lost) == lost
    refused(Refused.CARD_FROZEN, admit, lost, claim(lost))
    refused(Refused.CARD_FROZEN, admit, lost)
    assert admit(thaw(lost), claim(CARD)) == CARD
    refused(Refused.CARD_NOT_FROZEN, thaw, CARD)


@given(st.booleans(), st.integers(1, 5))
def test_reprint_kills_every_earlier_print(was_frozen: bool, times: int) -> None:
    card = freeze(CARD) if was_frozen else CARD
    for _ in range(times):
        card = reprint(card)
    assert admit(card, claim(card)).number == CARD.number
    for version in range(1, card.version):
        refused(Refused.CARD_REPLACED, admit, card, claim(card, version))
    refused(Refused.CODE_FORGED, admit, card, claim(card, card.version + 1))


def test_versions_end() -> None:
    refused(Refused.CARD_CLOSED, reprint, replace(CARD, version=MAX_VERSION))


def test_another_card_takes_over() -> None:
    limited = replace(freeze(CARD), daily_limit=Amount(50000, currency("TWD")))
    spare = Card("c2", "ZZZZZZZZZZZZZZZ", card_number(2000), CardKind.BEARER)
    old, new = replace_by(limited, spare)
    assert (old.state, old.replaced_by) == (CardState.REPLACED, "c2")
    assert (new.member_id, new.holder, new.kind, new.daily_limit) == (
        "m1",
        "陳小明",
        CardKind.NAMED,
        limited.daily_limit,
    )
    assert admit(new, claim(new)) == new
    for call in (admit, freeze, thaw, reprint, close):
        refused(Refused.CARD_REPLACED, call, old)
    for other in (CARD, replace(spare, member_id="m2")):
        with pytest.raises(ValueError, match="free"):
            replace_by(CARD, other)


def test_closed_stays_closed() -> None:
    closed = close(CARD)
    assert close(closed) == closed
    for call in (admit, freeze, thaw, reprint):
        refused(Refused.CARD_CLOSED, call, closed)


def test_a_code_of_another_card_or_a_badge_is_refused() -> None:
    refused(Refused.CODE_FORGED, admit, CARD, CardClaim(Kind.CARD, "0" * 15, CARD.version, 1))
    refused(Refused.CODE_FORGED, admit, CARD, CardClaim(Kind.STAFF, CARD.ref, CARD.version, 1))
