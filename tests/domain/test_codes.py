"""Signed payloads: what we print is read back, and nothing else ever is."""

from __future__ import annotations

import random
import string

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from qrcode import QRCode
from qrcode.constants import ERROR_CORRECT_M

from shop_member.domain.codes import (
    ALPHABET,
    MAX_COUPON,
    MAX_KEY_ID,
    MAX_RECEIPT,
    MAX_TILL,
    MAX_VERSION,
    CardClaim,
    Kind,
    ReceiptClaim,
    check_character,
    fold,
    grammatical,
    grouped,
    last_four,
    new_ref,
    random_code,
    read_card,
    read_coupon,
    read_receipt,
    receipt_number,
    sign_card,
    sign_coupon,
    sign_receipt,
    typed_code,
)
from shop_member.domain.errors import Refusal, Refused

KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))
KEYS = {7: KEY}
REF = new_ref(bytes.fromhex("00112233445566778899"))
CARD = sign_card(KEY, 7, REF, 3)
RECEIPT = sign_receipt(KEY, 7, 1, 123)
FULL_WIDTH = {character: chr(ord(character) + 0xFEE0) for character in string.ascii_letters + string.digits}

refs = st.binary(min_size=10, max_size=16).map(new_ref)
own_text = st.text(ALPHABET, max_size=60)


def same_when_folded(changed: str, original: str) -> bool:
    """The oracle for what a scan may differ in, written without the code under test."""
    back = {wide: narrow for narrow, wide in FULL_WIDTH.items()}
    plain = "".join(back.get(character, character) for character in changed)
    return plain.isascii() and plain.upper() == original


@given(st.sampled_from([Kind.CARD, Kind.STAFF]), st.integers(1, MAX_KEY_ID), refs, st.integers(1, MAX_VERSION))
def test_card_reads_back(kind: Kind, key_id: int, ref: str, version: int) -> None:
    code = sign_card(KEY, key_id, ref, version, kind)
    assert len(code) == 44
    assert set(code) <= set(ALPHABET)
    assert read_card(code, {key_id: KEY}) == CardClaim(kind, ref, version, key_id)


@given(st.integers(1, MAX_KEY_ID), st.integers(0, MAX_TILL), st.integers(0, MAX_RECEIPT))
def test_receipt_reads_back(key_id: int, till: int, number: int) -> None:
    code = sign_receipt(KEY, key_id, till, number)
    assert len(code) == 34
    claim = read_receipt(code, {key_id: KEY})
    assert claim == ReceiptClaim(till, number)
    assert claim.document_no == receipt_number(till, number)


def test_letter_case_and_full_width_are_forgiven() -> None:
    for spelling in (CARD.lower(), CARD.title(), "".join(FULL_WIDTH[c] for c in CARD)):
        assert read_card(spelling, KEYS).ref == REF


@pytest.mark.parametrize("code", [CARD, RECEIPT], ids=["card", "receipt"])
def test_every_single_changed_character_is_refused(code: str) -> None:
    read = read_card if code == CARD else read_receipt
    strangers = string.printable + "ſıKßﬁ①²٣é中😀\u00ad\u200b\ufeff\ud800" + "".join(FULL_WIDTH.values())
    tried = 0
    for place in range(len(code)):
        for character in strangers:
            changed = code[:place] + character + code[place + 1 :]
            if same_when_folded(changed, code):
                continue
            tried += 1
            with pytest.raises(Refusal) as refusal:
                read(changed, KEYS)
            assert refusal.value.code in (Refused.CODE_UNKNOWN, Refused.CODE_DAMAGED, Refused.CODE_FORGED)
    assert tried > 5_000


def test_every_changed_character_is_refused_by_the_signature_alone() -> None:
    """With the check character put right again, as a forger would."""
    for place in range(3, len(CARD) - 1):
        for character in ALPHABET:
            body = CARD[:place] + character + CARD[place + 1 : -1]
            if body != CARD[:-1]:
                with pytest.raises(Refusal) as refusal:
                    read_card(body + check_character(body), KEYS)
                assert refusal.value.code is Refused.CODE_FORGED


def test_the_kind_is_signed() -> None:
    body = CARD[:2] + Kind.STAFF.value + CARD[3:-1]
    with pytest.raises(Refusal) as refusal:
        read_card(body + check_character(body), KEYS)
    assert refusal.value.code is Refused.CODE_FORGED


def test_cut_doubled_and_lengthened_codes_are_refused() -> None:
    changed = {CARD[:at] + CARD[at + 1 :] for at in range(44)} | {CARD[:at] + CARD[at] + CARD[at:] for at in range(44)}
    for code in changed | {CARD + CARD, "", " " + CARD, CARD + "\n", CARD + "0"}:
        with pytest.raises(Refusal):
            read_card(code, KEYS)


def test_unknown_and_wrong_keys_are_refused() -> None:
    for keys in ({}, {7: OTHER_KEY}, {8: KEY}):
        with pytest.raises(Refusal) as refusal:
            read_card(CARD, keys)
        assert refusal.value.code is Refused.CODE_FORGED


def test_a_missing_key_is_not_a_key_of_noughts() -> None:
    forged = sign_card(bytes(32), 9, REF, 1)
    with pytest.raises(Refusal) as refusal:
        read_card(forged, KEYS)
    assert refusal.value.code is Refused.CODE_FORGED


def accepted_forgeries(count: int, seed: int) -> int:
    """Read so many forged or malformed payloads of five sorts; return how many were taken for a card."""
    source = random.Random(seed)
    accepted = 0
    for turn in range(count):
        sort = turn % 5
        if sort == 0:  # a right claim with a random signature
            body = CARD[:22] + "".join(source.choices(ALPHABET, k=21))
            text = body + check_character(body)
        elif sort == 1:  # everything random behind the prefix
            body = "SMC" + "".join(source.choices(ALPHABET, k=40))
            text = body + check_character(body)
        elif sort == 2:  # a genuine signature under another claim
            place = source.randrange(3, 22)
            body = CARD[:place] + source.choice(ALPHABET.replace(CARD[place], "")) + CARD[place + 1 : -1]
            text = body + check_character(body)
        elif sort == 3:  # two slips
            one, two = sorted(source.sample(range(44), 2))
            text = CARD[:one] + chr(source.randrange(0x250)) + CARD[one + 1 : two] + "\u0130" + CARD[two + 1 :]
        else:  # noise
            text = "".join(chr(source.randrange(0x110000)) for _ in range(source.randrange(60)))
        try:
            read_card(text, KEYS)
        except Refusal:
            continue
        accepted += 1
    return accepted


def test_forged_and_malformed_payloads_are_never_accepted() -> None:
    assert accepted_forgeries(50_000, seed=20261121) == 0


@pytest.mark.campaign
def test_ten_million_forged_and_malformed_payloads() -> None:
    assert accepted_forgeries(10_000_000, seed=7) == 0


@given(st.one_of(st.text(max_size=120), own_text.map(lambda tail: "SM" + tail), st.characters().map(CARD.__add__)))
def test_no_text_makes_it_crash(text: str) -> None:
    for read in (read_card, read_receipt):
        with pytest.raises(Refusal):
            read(text, KEYS)
    grammatical(text)
    typed_code(text)


@given(own_text.filter(bool), st.data())
def test_check_character_finds_wrong_and_swapped_characters(text: str, data: st.DataObject) -> None:
    whole = text + check_character(text)
    place = data.draw(st.integers(0, len(whole) - 1))
    wrong = data.draw(st.sampled_from([c for c in ALPHABET if c != whole[place]]))
    changed = whole[:place] + wrong + whole[place + 1 :]
    assert check_character(changed[:-1]) != changed[-1]
    other = data.draw(st.integers(max(0, place - 30), min(len(whole) - 1, place + 30)))
    if whole[place] != whole[other]:
        letters = list(whole)
        letters[place], letters[other] = letters[other], letters[place]
        assert check_character("".join(letters[:-1])) != letters[-1]


@given(st.binary(min_size=15, max_size=20))
def test_gift_codes_survive_a_person(randomness: bytes) -> None:
    code = random_code(Kind.GIFT, randomness)
    assert len(code) == 27
    assert grammatical(code) is Kind.GIFT
    typed = grouped(code).lower().replace("1", "l").replace("0", "o").replace(" ", "-")
    assert typed_code(typed) == code
    assert typed_code(code) == code
    assert last_four(code) == code[-4:]


def test_look_alikes_are_forgiven_only_when_typed() -> None:
    code = next(c for c in (random_code(Kind.GIFT, bytes([n] * 15)) for n in range(256)) if "0" in c)
    assert grammatical(fold(code.replace("0", "O"))) is None
    assert typed_code(code.replace("0", "O")) == code


@given(st.integers(1, MAX_COUPON), st.integers(1, MAX_COUPON))
def test_a_coupons_code_belongs_to_its_number(one: int, other: int) -> None:
    code = sign_coupon(KEY, one)
    assert len(code) == 19
    assert (code == sign_coupon(KEY, other)) == (one == other)
    assert read_coupon(code, [OTHER_KEY, KEY]) == one
    with pytest.raises(Refusal) as forged:
        read_coupon(code, [OTHER_KEY])
    assert forged.value.code is Refused.CODE_FORGED


@given(st.integers(1, MAX_COUPON), st.integers(3, 17), st.sampled_from(ALPHABET))
def test_no_coupon_passes_with_a_character_changed(number: int, at: int, character: str) -> None:
    code = sign_coupon(KEY, number)
    body = code[:at] + character + code[at + 1 : -1]
    changed = body + check_character(body)
    if changed != code:
        with pytest.raises(Refusal):
            read_coupon(changed, [KEY])


@pytest.mark.parametrize("number", [0, MAX_COUPON + 1])
def test_a_coupon_out_of_range_is_a_programming_error(number: int) -> None:
    with pytest.raises(ValueError, match="range"):
        sign_coupon(KEY, number)


@pytest.mark.parametrize(("code", "version"), [(CARD, 3), (RECEIPT, 2), (random_code(Kind.GIFT, bytes(15)), 2)])
def test_qr_version_and_reading_back(code: str, version: int) -> None:
    qr = QRCode(error_correction=ERROR_CORRECT_M, box_size=4)
    qr.add_data(code)
    qr.make(fit=True)
    assert qr.version == version
    matrix = qr.get_matrix()
    side = len(matrix) * 4
    pixels = bytes(0 if matrix[y // 4][x // 4] else 255 for y in range(side) for x in range(side))
    found = zxingcpp.read_barcodes(memoryview(pixels).cast("B", (side, side)))
    assert [barcode.text for barcode in found] == [code]


@pytest.mark.parametrize(
    ("key_id", "ref", "version"),
    [(0, REF, 1), (1024, REF, 1), (1, REF, 0), (1, REF, 1024), (1, REF[:-1], 1), (1, REF[:-1] + "I", 1)],
)
def test_out_of_range_is_a_programming_error(key_id: int, ref: str, version: int) -> None:
    with pytest.raises(ValueError, match=r"range|reference"):
        sign_card(KEY, key_id, ref, version)


def test_too_little_randomness_is_a_programming_error() -> None:
    for make in (lambda: new_ref(bytes(9)), lambda: random_code(Kind.GIFT, bytes(14))):
        with pytest.raises(ValueError, match="bytes"):
            make()
