"""One router: every code leads to its one place, foreign ones to a sentence, none to a wrong member."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.cards import card_number
from shop_member.domain.codes import (
    ALPHABET,
    Kind,
    check_character,
    grouped,
    new_ref,
    random_code,
    sign_card,
    sign_coupon,
    sign_receipt,
)
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.routing import Route, RouteKind, Way, admit, article_code, is_ours, route

KEY = bytes(range(32))
KEYS = {1: KEY}
CARD = sign_card(KEY, 1, new_ref(bytes(10)), 1)
BADGE = sign_card(KEY, 1, new_ref(bytes(10)), 1, Kind.STAFF)
RECEIPT = sign_receipt(KEY, 1, 2, 77)
GIFT = random_code(Kind.GIFT, bytes(range(15)))
COUPON = sign_coupon(KEY, 4711)
_voucher = "SMV" + "Z" * 60
VOUCHER = _voucher + check_character(_voucher)

OWN = {
    CARD: RouteKind.MEMBER_CARD,
    BADGE: RouteKind.STAFF,
    RECEIPT: RouteKind.RECEIPT,
    GIFT: RouteKind.GIFT_CARD,
    COUPON: RouteKind.COUPON,
    VOUCHER: RouteKind.VOUCHER,
}


def ean(body: str) -> str:
    weighted = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body)))
    return body + str(-weighted % 10)


@pytest.mark.parametrize("way", Way)
@pytest.mark.parametrize("code", [CARD, BADGE, RECEIPT, GIFT, COUPON, VOUCHER])
def test_own_codes(code: str, way: Way) -> None:
    for spelling in (code, code.lower()):
        found = route(spelling, KEYS, way)
        assert (found.kind, found.code, found.refusal) == (OWN[code], code, None)
        assert is_ours(spelling)


def test_claims_come_with_the_route() -> None:
    claim = route(CARD, KEYS).claim
    assert claim is not None
    assert (claim.kind, claim.version) == (Kind.CARD, 1)
    receipt = route(RECEIPT, KEYS).receipt
    assert receipt is not None
    assert receipt.document_no == "02-000077"


@pytest.mark.parametrize("code", [CARD, BADGE, RECEIPT])
def test_forged_codes(code: str) -> None:
    assert route(code, {1: bytes(32)}).kind is RouteKind.FORGED
    with pytest.raises(Refusal) as refusal:
        admit(code, {})
    assert refusal.value.code is Refused.CODE_FORGED


@pytest.mark.parametrize("code", [CARD, BADGE, RECEIPT, GIFT, COUPON])
def test_misread_codes_are_called_damaged(code: str) -> None:
    for place in range(3, len(code)):
        changed = code[:place] + ALPHABET[(ALPHABET.index(code[place]) + 1) % 32] + code[place + 1 :]
        for way in Way:
            assert route(changed, KEYS, way).kind is RouteKind.DAMAGED
        assert not is_ours(changed)
    assert route(code[:-2], KEYS).kind is RouteKind.DAMAGED


FOREIGN = [
    ("134567890123456789", Refused.CODE_FOREIGN_PAYMENT),  # WeChat Pay
    ("281234567890123456", Refused.CODE_FOREIGN_PAYMENT),  # Alipay
    ("6212345678901234567", Refused.CODE_FOREIGN_PAYMENT),  # UnionPay
    ("https://example.com/a?b=1", Refused.CODE_LINK),
    ("HTTPS://EXAMPLE.COM", Refused.CODE_LINK),
    ("www.example.com", Refused.CODE_LINK),
    ("weixin://wxpay/bizpayurl?pr=x", Refused.CODE_LINK),
    ("wxp://f2f0abc", Refused.CODE_LINK),
    ("WIFI:T:WPA;S:shop;P:secret;;", Refused.CODE_LINK),
    (
        "AB112233441151121999900000045000000456000000001234567ydXZt4LAN1UHN/j1juVcRA==:**********:3:3:1:",
        Refused.CODE_INVOICE,
    ),
    ("**:milk:1:30", Refused.CODE_INVOICE),
    ("11512AB112233449999", Refused.CODE_INVOICE),
    ("/ABC+123", Refused.CODE_INVOICE),
    ("AB12345678901234", Refused.CODE_INVOICE),
    ("hello", Refused.CODE_UNKNOWN),
    ("", Refused.CODE_UNKNOWN),
    ("SM", Refused.CODE_UNKNOWN),
    ("SMOKED SALMON SANDWICH", Refused.CODE_UNKNOWN),
    ("😀" * 2000, Refused.CODE_UNKNOWN),
]


@pytest.mark.parametrize(("text", "code"), FOREIGN)
def test_foreign_codes_get_their_sentence(text: str, code: Refused) -> None:
    for way in Way:
        refusal = route(text, KEYS, way).refusal
        assert refusal is not None
        assert refusal.code is code
    assert not is_ours(text)


@given(st.text("0123456789", min_size=7, max_size=12).filter(lambda body: len(body) in (7, 11, 12) and body.strip("0")))
def test_articles(body: str) -> None:
    code = ean(body)
    found = route(code, KEYS)
    assert found.kind is RouteKind.ARTICLE
    assert found.code == (code.rjust(13, "0") if len(code) == 12 else code)
    assert is_ours(code)
    wrong = code[:-1] + str((int(code[-1]) + 1) % 10)
    assert article_code(wrong) is None
    assert not is_ours(wrong)


def test_known_articles() -> None:
    assert article_code("4006381333931") == "4006381333931"
    assert article_code("036000291452") == "0036000291452"
    assert article_code("73513537") == "73513537"
    assert article_code("00000000") is None


def test_what_only_a_person_types() -> None:
    number = card_number(1042)
    assert route(number.replace("-", ""), KEYS, Way.TYPED) == Route(RouteKind.CARD_NUMBER, number)
    assert route(number, KEYS).kind is RouteKind.UNKNOWN
    typed = route("02-000077", KEYS, Way.TYPED)
    assert typed.kind is RouteKind.RECEIPT
    assert typed.receipt == route(RECEIPT, KEYS).receipt
    slip = grouped(GIFT).lower().replace("1", "i").replace("0", "o")
    assert route(slip, KEYS, Way.TYPED) == Route(RouteKind.GIFT_CARD, GIFT)
    assert route(slip, KEYS).kind is RouteKind.UNKNOWN


@given(st.text(max_size=200), st.sampled_from(Way))
def test_any_text_has_a_route_and_none_becomes_a_card(text: str, way: Way) -> None:
    found = route(text, KEYS, way)
    assert found.kind not in (RouteKind.MEMBER_CARD, RouteKind.STAFF)
    assert found.claim is None
    is_ours(text)


@given(
    st.lists(st.sampled_from(list(ALPHABET) + list("smilou-. \n中")), max_size=60).map("".join), st.sampled_from(Way)
)
def test_nearly_own_texts_never_become_a_card(tail: str, way: Way) -> None:
    for text in ("SMC" + tail, CARD[:20] + tail, "ＳＭＣ" + tail):
        assert route(text, KEYS, way).kind not in (RouteKind.MEMBER_CARD, RouteKind.STAFF)
