"""Rules and records: one text for equal rules, nothing out of range, profiles that stand."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given

from shop_member.domain import records
from shop_member.domain.amounts import Amount, currency
from shop_member.domain.dates import ExpiryKind
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.points import earn, earn_rate, points_worth
from shop_member.domain.profiles import PROFILES, Profile, check_principal_expiry, default_rules, profile
from shop_member.domain.rules import (
    Expiry,
    Limits,
    Multiplier,
    PiecePoints,
    PointRules,
    PriceRules,
    RedeemRules,
    Rules,
    Step,
    Tier,
    TierRules,
    Tone,
    TopUpRules,
    WalletRules,
)
from tests.domain import makers

FULL = Rules(
    "TWD",
    "TW",
    7,
    points=PointRules(multipliers=(Multiplier("夏天", 2000, (5, 6), 14, 17, True, date(2026, 6, 1)),)),
    top_ups=TopUpRules((Step(200, 50, 1, ("c",), 30, 2, date(2026, 1, 1), None, ("gold",), True),)),
    tiers=TierRules((Tier("gold", "金卡", Tone.GOLD, 5000),)),
)


def test_rules_read_back_what_they_wrote() -> None:
    assert Rules.from_json(FULL.to_json()) == FULL
    assert '"夏天"' in FULL.to_json()


@given(makers.rules)
def test_equal_rules_have_equal_text_without_fractions(rules: Rules) -> None:
    text = rules.to_json()
    assert Rules.from_json(text) == rules
    assert Rules.from_json(text).to_json() == text
    plain = json.loads(text, parse_float=lambda digits: pytest.fail(f"{digits} is no whole number"))
    assert json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False) == text


def test_an_older_text_takes_the_defaults_of_new_fields() -> None:
    assert Rules.from_json('{"currency":"TWD"}') == Rules("TWD")


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("{", "Rules"),
        ("[]", "Rules"),
        ("{}", "Rules"),
        ('{"currency":5}', "Rules.currency"),
        ('{"currency":"TWD","colour":"red"}', "Rules.colour"),
        ('{"currency":"TWD","version":true}', "Rules.version"),
        ('{"currency":"TWD","version":1.0}', "Rules.version"),
        ('{"currency":"TWD","wallet":{"spend_order":"never"}}', "Rules.wallet.spend_order"),
        ('{"currency":"TWD","wallet":{"pin_above":"5"}}', "Rules.wallet.pin_above"),
        ('{"currency":"TWD","top_ups":{"ladder":[{"pays":1,"first_day":"soon"}]}}', "Rules.top_ups.ladder.0.first_day"),
    ],
)
def test_a_broken_text_is_refused_with_its_field(text: str, field: str) -> None:
    with pytest.raises(Refusal) as refusal:
        Rules.from_json(text)
    assert (refusal.value.code, refusal.value.fields) == (Refused.RECORD_NOT_READABLE, {"field": field})


def test_a_stored_rule_out_of_range_does_not_read() -> None:
    with pytest.raises(Refusal) as refusal:
        Rules.from_json('{"currency":"TWD","prices":{"default_tax_rate":-1}}')
    assert refusal.value.code is Refused.RULES_NOT_VALID


BROKEN = [
    lambda: PriceRules(cash_rounding_step=0),
    lambda: PriceRules(default_tax_rate=10_001),
    lambda: PriceRules(service_charge_per_mille=1001),
    lambda: Expiry(ExpiryKind.MONTHS, 0),
    lambda: Expiry(ExpiryKind.DAYS, -1),
    lambda: Expiry(ExpiryKind.FIXED, month=13),
    lambda: RedeemRules(points_per_step=0),
    lambda: RedeemRules(points_per_step=100, money_per_step=10, step=5),
    lambda: RedeemRules(max_share_per_mille=1001),
    lambda: PointRules(per_units=0),
    lambda: PointRules(points=-1),
    lambda: PointRules(cap_per_sale=-1),
    lambda: PiecePoints(1),
    lambda: PiecePoints(1, "a", "b"),
    lambda: Multiplier("x", 1000, weekdays=(7,)),
    lambda: Limits(card=0),
    lambda: WalletRules(pin_above=-1),
    lambda: Step(0),
    lambda: Step(-200, 50),
    lambda: Step(200, -50),
    lambda: Step(200, instalments=0),
    lambda: Tier("", "x", Tone.GOLD, 0),
    lambda: Tier("x", "x", Tone.GOLD, -1),
    lambda: Tier("x", "x", Tone.GOLD, 0, percent_off_per_mille=1001),
    lambda: TierRules((Tier("x", "x", Tone.GOLD, 0), Tier("x", "y", Tone.GOLD, 1))),
]


@pytest.mark.parametrize("build", BROKEN)
def test_no_rule_out_of_range_can_be_made(build: object) -> None:
    with pytest.raises(Refusal) as refusal:
        build()  # type: ignore[operator]
    assert refusal.value.code is Refused.RULES_NOT_VALID
    assert refusal.value.fields["field"]


def test_what_has_no_place_in_a_record() -> None:
    for value in (0.5, b"x", {"a": 1}, [1]):
        with pytest.raises(TypeError):
            records.to_json((value,))


# -- profiles


@pytest.mark.parametrize("one", PROFILES, ids=lambda one: one.code)
def test_a_profile_makes_rules_that_stand(one: Profile) -> None:
    rules = default_rules(one)
    assert Rules.from_json(rules.to_json()) == rules
    assert rules.currency == one.currency
    assert rules.wallet.principal_expiry.kind is ExpiryKind.NEVER
    spent = Amount(rules.points.per_units * 100, rules.asset)
    assert earn(spent, earn_rate(rules.points)) == 100
    assert points_worth(100, rules.points.redeem) * 100 == spent.units
    assert profile(one.code) is one


def test_the_mainlands_limits_are_in_its_own_units_and_another_currencys() -> None:
    assert (default_rules("CN").wallet.named.card, default_rules("CN").wallet.bearer.card) == (500_000, 100_000)
    assert default_rules("CN", "TWD").wallet.named.card == 5000
    assert default_rules("TW").wallet.named.card is None
    assert default_rules("US").prices.prices_include_tax is False
    assert default_rules("EU", "GBP").asset == currency("GBP")


def test_an_unknown_profile_is_refused() -> None:
    with pytest.raises(Refusal):
        default_rules("XX")


def test_principal_expires_only_where_the_profile_allows() -> None:
    wallet = WalletRules(principal_expiry=Expiry(ExpiryKind.MONTHS, 6))
    check_principal_expiry(Rules("JPY", "JP", wallet=wallet))
    check_principal_expiry(Rules("TWD", "TW"))
    with pytest.raises(Refusal):
        check_principal_expiry(Rules("TWD", "TW", wallet=wallet))
