"""The owner changes a country profile with a note; what it does not allow is refused (O5)."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.dates import ExpiryKind
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.profiles import (
    CHANGEABLE,
    CN,
    PROFILES,
    TW,
    US,
    Printed,
    Profile,
    check_principal_expiry,
    check_profile,
    default_rules,
    effective,
    override_text,
    profile_of,
)
from shop_member.domain.rules import Expiry, Limits, Rules, WalletRules, WithdrawalMethod
from shop_member.domain.value_rules import GiftCardRules, ProfileOverride


def change(field: str, value: str) -> ProfileOverride:
    return ProfileOverride(field, value, "our lawyer says so", "owner", date(2026, 11, 22))


def test_each_changeable_field_is_one_of_a_profile() -> None:
    assert set(CHANGEABLE) <= {field.name for field in fields(Profile)}
    assert not {"code", "currency", "sources", "notes"} & set(CHANGEABLE)


@given(st.sampled_from(PROFILES), st.sampled_from(PROFILES))
def test_a_profile_can_be_turned_into_any_other(one: Profile, other: Profile) -> None:
    found = effective(one, [change(field, override_text(getattr(other, field))) for field in CHANGEABLE])
    for field in fields(Profile):
        source = other if field.name in CHANGEABLE else one
        wanted = getattr(source, field.name)
        assert getattr(found, field.name) == (
            tuple(p for p in Printed if p in wanted) if field.name == "printed" else wanted
        )


def test_without_changes_it_is_the_countrys_own_and_the_later_change_counts() -> None:
    assert effective(US, ()) is US
    assert effective(US, (change("gift_card_months", "72"), change("gift_card_months", "84"))).gift_card_months == 84
    assert effective(US, (change("cash_out_below", ""),)).cash_out_below is None
    assert effective(TW, (change("withdrawal_method", "paid_share"),)).withdrawal_method is WithdrawalMethod.PAID_SHARE
    assert effective(TW, (change("printed", "terms, issuer"),)).printed == (Printed.ISSUER, Printed.TERMS)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("currency", "EUR"),
        ("colour", "red"),
        ("named_limit", "0"),
        ("named_limit", "-5"),
        ("named_limit", "５０００"),
        ("bearer_limit", "1e3"),
        ("bearer_limit", "9" * 30),
        ("gift_card_months", "0"),
        ("gift_card_months", "1201"),
        ("principal_may_expire", "yes"),
        ("gift_card_may_expire", ""),
        ("withdrawal_method", "never"),
        ("withdrawal_fee_per_mille", "1001"),
        ("refund_window_days", ""),
        ("cash_out_below", "5.00"),
        ("records_years", "101"),
        ("printed", "issuer,photo"),
    ],
)
def test_what_cannot_be_changed_or_read_is_refused_with_its_field(field: str, value: str) -> None:
    with pytest.raises(Refusal) as refusal:
        effective(US, (change(field, value),))
    assert (refusal.value.code, refusal.value.fields) == (Refused.RULES_NOT_VALID, {"field": f"overrides.{field}"})


# -- rules under a profile


@pytest.mark.parametrize("one", PROFILES, ids=lambda one: one.code)
def test_the_rules_a_shop_starts_with_keep_to_its_profile(one: Profile) -> None:
    check_profile(default_rules(one))
    assert profile_of(default_rules(one)) is one


SHOP = default_rules("CN")
SIX_MONTHS = Expiry(ExpiryKind.MONTHS, 6)


@pytest.mark.parametrize(
    ("rules", "field", "allowed_by"),
    [
        (
            replace(SHOP, wallet=replace(SHOP.wallet, named=Limits(card=500_001))),
            "wallet.named.card",
            ("named_limit", "6000"),
        ),
        (replace(SHOP, wallet=replace(SHOP.wallet, bearer=Limits())), "wallet.bearer.card", ("bearer_limit", "")),
        (
            replace(SHOP, wallet=replace(SHOP.wallet, principal_expiry=SIX_MONTHS)),
            "wallet.principal_expiry",
            ("principal_may_expire", "true"),
        ),
        (
            replace(default_rules("TW"), gift_cards=GiftCardRules(SIX_MONTHS)),
            "gift_cards.validity",
            ("gift_card_may_expire", "true"),
        ),
    ],
)
def test_more_than_the_profile_allows_needs_a_noted_change(
    rules: Rules, field: str, allowed_by: tuple[str, str]
) -> None:
    with pytest.raises(Refusal) as refusal:
        check_profile(rules)
    assert (refusal.value.code, refusal.value.fields) == (Refused.RULES_NOT_VALID, {"field": field})
    check_profile(replace(rules, overrides=(change(*allowed_by),)))


def test_less_than_the_profile_allows_needs_none() -> None:
    check_profile(replace(SHOP, wallet=WalletRules(named=Limits(card=100), bearer=Limits(card=100_000))))
    check_profile(replace(SHOP, gift_cards=GiftCardRules(given_validity=SIX_MONTHS)))
    check_profile(replace(default_rules("TW"), gift_cards=GiftCardRules(given_validity=SIX_MONTHS)))


def test_a_change_that_cannot_be_read_stops_the_rules() -> None:
    rules = replace(SHOP, overrides=(change("named_limit", "much"),))
    for check in (check_profile, profile_of):
        with pytest.raises(Refusal) as refusal:
            check(rules)
        assert refusal.value.fields == {"field": "overrides.named_limit"}


def test_principal_expires_where_the_owner_changed_the_profile() -> None:
    rules = replace(SHOP, wallet=replace(SHOP.wallet, principal_expiry=SIX_MONTHS))
    with pytest.raises(Refusal):
        check_principal_expiry(rules)
    check_principal_expiry(replace(rules, overrides=(change("principal_may_expire", "true"),)))
    assert CN.principal_may_expire is False
