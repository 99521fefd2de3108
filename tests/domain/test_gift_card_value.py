"""What a gift card takes, pays out and gives back: limits, cash, claims, refunds of its sale (G3-G5, G7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.amounts import Amount, currency
from shop_member.domain.dates import ExpiryKind
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.gift_cards import (
    Act,
    Claim,
    GiftCard,
    GiftCardState,
    after,
    card_number,
    cash_out,
    cash_out_below,
    check_face,
    claim,
    limits,
    refund_sale,
    refund_until,
    top_up,
)
from shop_member.domain.profiles import CN, TW, US, default_rules
from shop_member.domain.rules import Expiry, Limits, WalletRules
from shop_member.domain.value_rules import GiftCardRules
from tests.domain.makers import TODAY, usd

CARD = GiftCard("c", card_number(1), "hash", "ABCD", usd(5000), GiftCardState.ACTIVE)
GIVEN = replace(CARD, given=True, expires_on=TODAY)
CHINA, AMERICA = default_rules("CN", "USD"), default_rules("US")
OPEN = GiftCardRules(Expiry(ExpiryKind.MONTHS, 12), top_up_allowed=True)


def refused(act: object, *arguments: object) -> tuple[Refused, dict[str, object]]:
    with pytest.raises(Refusal) as refusal:
        act(*arguments)  # type: ignore[operator]
    return refusal.value.code, refusal.value.fields


# -- limits and top-ups


def test_gift_cards_count_as_bearer_cards_where_the_profile_limits_those() -> None:
    own = replace(AMERICA, wallet=WalletRules(bearer=Limits(card=100)))
    assert limits(own, US) == Limits()
    assert limits(CHINA, CN) == Limits(card=100_000)
    check_face(usd(100_000), CHINA, CN)
    check_face(usd(10**9), own, US)
    assert refused(check_face, usd(100_001), CHINA, CN)[0] is Refused.CARD_OVER_LIMIT
    for units in (0, -1):
        assert refused(check_face, usd(units), CHINA, CN)[0] is Refused.AMOUNT_NOT_POSITIVE


def test_a_top_up_where_allowed_within_the_limits() -> None:
    china = replace(CHINA, gift_cards=OPEN)
    assert top_up(CARD, usd(95_000), usd(5000), TODAY, china, CN) == CARD
    code, fields = refused(top_up, CARD, usd(95_001), usd(5000), TODAY, china, CN)
    assert (code, fields) == (Refused.CARD_OVER_LIMIT, {"limit": usd(100_000), "balance": usd(5000)})
    small = replace(china, wallet=replace(china.wallet, bearer=Limits(100_000, 10)))
    assert refused(top_up, CARD, usd(11), usd(0), TODAY, small, CN)[0] is Refused.TOP_UP_OVER_LIMIT
    assert refused(top_up, CARD, usd(0), usd(0), TODAY, china, CN)[0] is Refused.AMOUNT_NOT_POSITIVE
    assert refused(top_up, CARD, usd(1), usd(0), TODAY, CHINA, CN)[0] is Refused.GIFT_CARD_NO_TOP_UP
    assert refused(top_up, GIVEN, usd(1), usd(0), TODAY, china, CN)[0] is Refused.GIFT_CARD_NO_TOP_UP


def test_what_is_topped_up_lasts_as_long_as_what_is_sold_on_that_day() -> None:
    rules = replace(AMERICA, gift_cards=OPEN)
    early = replace(CARD, expires_on=date(2030, 1, 1))
    late = replace(CARD, expires_on=date(2040, 1, 1))
    assert top_up(early, usd(1), usd(0), date(2026, 7, 20), rules, US).expires_on == date(2031, 7, 19)
    assert top_up(late, usd(1), usd(0), date(2026, 7, 20), rules, US).expires_on == date(2040, 1, 1)
    assert top_up(early, usd(1), usd(0), TODAY, replace(rules, gift_cards=GiftCardRules(top_up_allowed=True)), US) == (
        replace(early, expires_on=None)
    )


# -- cash


@given(st.integers(0, 2000), st.integers(1, 3000))
def test_below_the_higher_threshold_the_whole_balance_is_paid(own: int, balance: int) -> None:
    rules = replace(AMERICA, gift_cards=GiftCardRules(cash_out_below=own))
    below = max(own, 500)
    assert cash_out_below(rules, US) == usd(below)
    if balance < below:
        assert cash_out(CARD, usd(balance), rules, US) == usd(balance)
    else:
        assert refused(cash_out, CARD, usd(balance), rules, US) == (
            Refused.GIFT_CARD_CASH_BELOW,
            {"limit": usd(below)},
        )


def test_no_cash_where_nothing_says_so_and_none_for_what_was_given() -> None:
    assert refused(cash_out, CARD, usd(1), AMERICA, TW)[0] is Refused.GIFT_CARD_NO_CASH
    assert refused(cash_out, GIVEN, usd(1), AMERICA, US)[0] is Refused.GIFT_CARD_NO_CASH


def test_five_dollars_are_five_of_another_currency() -> None:
    assert cash_out_below(default_rules("US", "TWD"), US) == Amount(5, currency("TWD"))
    assert cash_out_below(default_rules("US", "EUR"), US) == Amount(500, currency("EUR"))


# -- claims


def test_sold_becomes_principal_and_given_becomes_bonus_with_its_date() -> None:
    assert claim(CARD, usd(700), usd(0), Limits()) == Claim(usd(700), usd(0), None)
    assert claim(replace(CARD, expires_on=TODAY), usd(700), usd(0), Limits()).bonus_expires_on is None
    assert claim(GIVEN, usd(700), usd(0), Limits()) == Claim(usd(0), usd(700), TODAY)
    assert after(CARD, Act.CLAIM).state is GiftCardState.CLOSED


@given(st.integers(1, 2000), st.integers(0, 2000), st.integers(1, 2000), st.booleans())
def test_the_cards_limit_is_measured_on_principal(balance: int, principal: int, limit: int, given_away: bool) -> None:
    card = GIVEN if given_away else CARD
    most = Limits(card=limit, top_up=1)
    if given_away or balance + principal <= limit:
        found = claim(card, usd(balance), usd(principal), most)
        assert found.principal + found.bonus == usd(balance)
        assert not (found.principal and found.bonus)
    else:
        assert refused(claim, card, usd(balance), usd(principal), most)[0] is Refused.CARD_OVER_LIMIT


# -- refund of the sale


def test_the_refund_of_a_sale_takes_what_is_unused_and_closes_the_card() -> None:
    closed = replace(CARD, state=GiftCardState.CLOSED)
    rules = GiftCardRules()
    assert refund_sale(CARD, usd(5000), usd(0), TODAY, TODAY, rules, TW) == (closed, usd(5000))
    assert refund_sale(CARD, usd(1200), usd(0), TODAY, TODAY, rules, TW) == (closed, usd(1200))
    assert refund_sale(CARD, usd(1200), usd(1000), TODAY, TODAY, rules, TW) == (CARD, usd(200))
    frozen = replace(CARD, state=GiftCardState.FROZEN)
    assert refused(refund_sale, frozen, usd(1), usd(0), TODAY, TODAY, rules, TW)[0] is Refused.GIFT_CARD_FROZEN


@given(st.integers(0, 20_000), st.integers(0, 15_000))
def test_never_more_than_the_face_nor_what_is_left_and_nothing_of_top_ups(balance: int, topped_up: int) -> None:
    if balance > 5000 + topped_up:
        return
    unused = max(0, balance - topped_up)
    if not unused:
        found = refused(refund_sale, CARD, usd(balance), usd(topped_up), TODAY, TODAY, GiftCardRules(), TW)
        assert found[0] is Refused.NOTHING_TO_DO
        return
    card, money = refund_sale(CARD, usd(balance), usd(topped_up), TODAY, TODAY, GiftCardRules(), TW)
    assert money == usd(unused)
    assert (card.state is GiftCardState.CLOSED) == (balance == unused)


def test_what_was_given_is_not_refunded() -> None:
    assert refused(refund_sale, GIVEN, usd(5000), usd(0), TODAY, TODAY, GiftCardRules(), TW)[0] is Refused.NOTHING_TO_DO


def test_the_shops_days_for_a_refund_are_never_fewer_than_the_countrys() -> None:
    assert refund_until(TODAY, GiftCardRules(), CN) is None
    assert refund_until(TODAY, GiftCardRules(refund_days=0), TW) == TODAY
    assert refund_until(TODAY, GiftCardRules(refund_days=2), CN) == TODAY + timedelta(days=7)
    assert refund_until(TODAY, GiftCardRules(refund_days=30), CN) == TODAY + timedelta(days=30)
    last = TODAY + timedelta(days=7)
    rules = GiftCardRules(refund_days=2)
    assert refund_sale(CARD, usd(5), usd(0), TODAY, last, rules, CN)[1] == usd(5)
    assert refused(refund_sale, CARD, usd(5), usd(0), TODAY, last + timedelta(days=1), rules, CN) == (
        Refused.GIFT_CARD_REFUND_TOO_LATE,
        {"last_day": last},
    )


def test_after_its_last_day_nothing_is_refunded() -> None:
    old = replace(CARD, expires_on=TODAY)
    assert refund_sale(old, usd(5), usd(0), TODAY, TODAY, GiftCardRules(), TW)[1] == usd(5)
    tomorrow = TODAY + timedelta(days=1)
    assert refused(refund_sale, old, usd(5), usd(0), TODAY, tomorrow, GiftCardRules(), TW) == (
        Refused.GIFT_CARD_EXPIRED,
        {"last_day": TODAY},
    )
