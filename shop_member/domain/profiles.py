"""Country profiles: what a shop starts with, for the owner to check; none of it is legal advice.

Rules on stored value come from public texts, mostly secondary, some drafts (`sources`). Rates of tax and coins are
general knowledge of the usual case, marked RATE_TO_CHECK. Card limits are in whole currency, not minor units.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from shop_member.domain.amounts import currency
from shop_member.domain.dates import ExpiryKind
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ranges import require_rule
from shop_member.domain.rules import (
    Expiry,
    Limits,
    PointRules,
    PriceRules,
    RedeemRules,
    Rules,
    WalletRules,
    WithdrawalMethod,
)
from shop_member.domain.value_rules import ProfileOverride


class ProfileNote(StrEnum):
    """What the program says about a profile; the words are the window's."""

    CHECK_DEFAULTS = "check_defaults"
    RATE_TO_CHECK = "rate_to_check"
    MULTI_PURPOSE_ONLY = "multi_purpose_only"
    """Only vouchers that are taxed when used are supported."""
    LIABILITY_DATES = "liability_dates"
    GUARANTEE_ON_PAPER = "guarantee_on_paper"
    RECORDS_FIVE_YEARS = "records_five_years"


class Printed(StrEnum):
    """A field that top-up contracts and sold cards have to carry."""

    ISSUER = "issuer"
    ADDRESS = "address"
    TAX_ID = "tax_id"
    RESPONSIBLE_PERSON = "responsible_person"
    FACE_VALUE = "face_value"
    SERIAL_NUMBER = "serial_number"
    USE = "use"
    GUARANTEE = "guarantee"
    TERMS = "terms"
    VALID_UNTIL = "valid_until"


@dataclass(frozen=True, slots=True)
class Profile:
    """The defaults of one country; None is no limit, `*_months` the shortest validity where expiry is allowed."""

    code: str
    currency: str
    prices_include_tax: bool
    tax_rates: tuple[int, ...]
    """Basis points; the first is the default."""
    named_limit: int | None = None
    bearer_limit: int | None = None
    principal_may_expire: bool = False
    gift_card_may_expire: bool = False
    gift_card_months: int | None = None
    withdrawal_method: WithdrawalMethod = WithdrawalMethod.PRINCIPAL_LEFT
    refund_window_days: int = 0
    """Days in which a guest may ask a top-up back that was not used."""
    withdrawal_fee_per_mille: int = 0
    """The highest fee that may be kept back."""
    cash_out_below: int | None = None
    """A gift card with less than this (in minor units) is paid out on request."""
    records_years: int = 0
    liability_days: tuple[tuple[int, int], ...] = ()
    """(month, day) on which the balance owed counts."""
    printed: tuple[Printed, ...] = (Printed.ISSUER, Printed.TERMS)
    notes: tuple[ProfileNote, ...] = (ProfileNote.CHECK_DEFAULTS,)
    sources: tuple[str, ...] = ()


TW = Profile(
    code="TW",
    currency="TWD",
    prices_include_tax=True,
    tax_rates=(500, 0),
    withdrawal_fee_per_mille=30,
    printed=(
        Printed.ISSUER,
        Printed.ADDRESS,
        Printed.TAX_ID,
        Printed.RESPONSIBLE_PERSON,
        Printed.FACE_VALUE,
        Printed.SERIAL_NUMBER,
        Printed.USE,
        Printed.GUARANTEE,
    ),
    notes=(ProfileNote.CHECK_DEFAULTS, ProfileNote.RATE_TO_CHECK, ProfileNote.GUARANTEE_ON_PAPER),
    sources=("商品（服務）禮券定型化契約應記載及不得記載事項, 2006-10-19, in force 2007-04-01 (laws.taipei.gov.tw)",),
)

CN = Profile(
    code="CN",
    currency="CNY",
    prices_include_tax=True,
    tax_rates=(100, 300, 600, 1300, 0),
    named_limit=5000,
    bearer_limit=1000,
    gift_card_may_expire=True,
    gift_card_months=36,
    withdrawal_method=WithdrawalMethod.PAID_SHARE,
    refund_window_days=7,
    records_years=5,
    printed=(Printed.ISSUER, Printed.ADDRESS, Printed.SERIAL_NUMBER, Printed.TERMS, Printed.VALID_UNTIL),
    notes=(ProfileNote.CHECK_DEFAULTS, ProfileNote.RATE_TO_CHECK, ProfileNote.RECORDS_FIVE_YEARS),
    sources=(
        "单用途商业预付卡管理办法（试行）, 商务部令2012年第9号, in force 2012-11-01",
        "最高人民法院 法释〔2025〕4号, in force 2025-05-01; the paid-share method follows a draft and a typical case",
    ),
)

HK = Profile(
    code="HK",
    currency="HKD",
    prices_include_tax=True,
    tax_rates=(0,),
    gift_card_may_expire=True,
    notes=(ProfileNote.CHECK_DEFAULTS, ProfileNote.RATE_TO_CHECK),
)

JP = Profile(
    code="JP",
    currency="JPY",
    prices_include_tax=True,
    tax_rates=(1000, 800, 0),
    principal_may_expire=True,
    gift_card_may_expire=True,
    liability_days=((3, 31), (9, 30)),
    notes=(ProfileNote.CHECK_DEFAULTS, ProfileNote.RATE_TO_CHECK, ProfileNote.LIABILITY_DATES),
    printed=(Printed.ISSUER, Printed.FACE_VALUE, Printed.TERMS, Printed.VALID_UNTIL),
    sources=("資金決済法: value valid up to 6 months is exempt; 10,000,000 yen unused on 31 March or 30 September",),
)

US = Profile(
    code="US",
    currency="USD",
    prices_include_tax=False,
    tax_rates=(0,),
    gift_card_may_expire=True,
    gift_card_months=60,
    cash_out_below=500,
    printed=(Printed.ISSUER, Printed.TERMS, Printed.VALID_UNTIL),
    notes=(ProfileNote.CHECK_DEFAULTS, ProfileNote.RATE_TO_CHECK),
    sources=(
        "Regulation E, 12 CFR 1005.20: sold gift cards at least five years",
        "State cash-out: below USD 5 in CO, ME, MT, NJ, OR, WA and others; California below USD 15 from 2026-04-01",
    ),
)

EU = Profile(
    code="EU",
    currency="EUR",
    prices_include_tax=True,
    tax_rates=(2000, 1000, 0),
    gift_card_may_expire=True,
    gift_card_months=60,
    notes=(ProfileNote.CHECK_DEFAULTS, ProfileNote.RATE_TO_CHECK, ProfileNote.MULTI_PURPOSE_ONLY),
    printed=(Printed.ISSUER, Printed.TERMS, Printed.VALID_UNTIL),
    sources=(
        "Directive (EU) 2016/1065: single-purpose vouchers are taxed at sale, multi-purpose ones when used",
        "Ireland: five years at least (ccpc.ie); Germany: shorter clauses than the ordinary limitation mostly void",
    ),
)

NONE = Profile(code="none", currency="USD", prices_include_tax=True, tax_rates=(0,))

PROFILES: tuple[Profile, ...] = (TW, CN, HK, JP, US, EU, NONE)


def profile(code: str) -> Profile:
    """Return the profile of a code. Refuses: RULES_NOT_VALID for an unknown one."""
    for one in PROFILES:
        if one.code == code:
            return one
    raise Refusal(Refused.RULES_NOT_VALID, field="profile")


def default_rules(country: Profile | str, currency_code: str | None = None) -> Rules:
    """Return the rules a new shop starts with: the country's defaults in its currency or another.

    One point for each 1 of money (10 where money has no decimals, 1,000 won), valid to the end of the twelfth month; a
    hundred points are worth 1 % of what won them.
    """
    one = profile(country) if isinstance(country, str) else country
    code = currency_code or one.currency
    unit = 10 ** currency(code).scale
    per_units = _money_per_point(code)
    return Rules(
        currency=code,
        profile=one.code,
        prices=PriceRules(prices_include_tax=one.prices_include_tax, default_tax_rate=one.tax_rates[0]),
        points=PointRules(
            points=1,
            per_units=per_units,
            redeem=RedeemRules(points_per_step=100, money_per_step=per_units, minimum=100, step=100),
            expiry=Expiry(ExpiryKind.MONTH_END, 12),
        ),
        wallet=WalletRules(
            named=Limits(card=one.named_limit * unit if one.named_limit else None),
            bearer=Limits(card=one.bearer_limit * unit if one.bearer_limit else None),
            withdrawal_method=one.withdrawal_method,
            bonus_expiry=Expiry(ExpiryKind.MONTH_END, 12),
        ),
    )


def _money_per_point(code: str) -> int:
    """Return the units of money that win one point."""
    unit: int = 10 ** currency(code).scale
    if unit > 1:
        return unit
    return 1000 if code == "KRW" else 10


# -- what the owner has changed of it


def effective(country: Profile, overrides: Iterable[ProfileOverride]) -> Profile:
    """Return a profile as the owner has changed it, each change with its note (O5); of two for one field the later counts.

    Refuses: RULES_NOT_VALID with `overrides.` and the field for one that can't be changed, a value that can't be read or
    one out of range.
    """
    for one in overrides:
        where = f"overrides.{one.field}"
        require_rule(one.field in _READ, where)
        try:
            value = _READ[one.field](one.value.strip())
        except ValueError as error:
            raise Refusal(Refused.RULES_NOT_VALID, field=where) from error
        changes: dict[str, Any] = {one.field: value}
        country = replace(country, **changes)
    return country


def profile_of(rules: Rules) -> Profile:
    """Return the country profile a shop works under, with what its owner has changed. Refuses: as `effective`."""
    return effective(profile(rules.profile), rules.overrides)


def override_text(value: object) -> str:
    """Return a profile's value as the text that an override of its field has."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return ",".join(str(part) for part in value) if isinstance(value, tuple) else str(value)


def _count(least: int, most: int, *, optional: bool) -> Callable[[str], int | None]:
    def read(text: str) -> int | None:
        if optional and not text:
            return None
        if not (text.isascii() and text.isdigit() and len(text) <= 15 and least <= int(text) <= most):
            raise ValueError(text)
        return int(text)

    return read


def _yes_or_no(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueError(text)
    return text == "true"


def _printed(text: str) -> tuple[Printed, ...]:
    chosen = {Printed(part.strip()) for part in text.split(",")} if text else set()
    return tuple(one for one in Printed if one in chosen)


_MOST = 10**12
_READ: Mapping[str, Callable[[str], object]] = {
    "named_limit": _count(1, _MOST, optional=True),
    "bearer_limit": _count(1, _MOST, optional=True),
    "principal_may_expire": _yes_or_no,
    "gift_card_may_expire": _yes_or_no,
    "gift_card_months": _count(1, 1200, optional=True),
    "withdrawal_method": WithdrawalMethod,
    "refund_window_days": _count(0, 3660, optional=False),
    "withdrawal_fee_per_mille": _count(0, 1000, optional=False),
    "cash_out_below": _count(1, _MOST, optional=True),
    "records_years": _count(0, 100, optional=False),
    "printed": _printed,
}
CHANGEABLE = tuple(_READ)
"""The fields of a profile that the owner may change with a note; the rest is set elsewhere or is no rule."""


# -- rules that a profile does not allow


def check_principal_expiry(rules: Rules) -> None:
    """Let a principal that expires pass only where the country profile allows it (V3).

    Refuses: RULES_NOT_VALID with the field.
    """
    never = rules.wallet.principal_expiry.kind is ExpiryKind.NEVER
    require_rule(never or profile_of(rules).principal_may_expire, "wallet.principal_expiry")


def check_profile(rules: Rules) -> None:
    """Let rules pass that keep to their country profile with the owner's changes (V3, V7, G5, O5).

    A limit or a validity that the profile does not allow needs a change of the profile first, and so a note. Refuses:
    RULES_NOT_VALID with the field, of a change as well.
    """
    country = profile_of(rules)
    check_principal_expiry(rules)
    expires = rules.gift_cards.validity.kind is not ExpiryKind.NEVER
    require_rule(not expires or country.gift_card_may_expire, "gift_cards.validity")
    unit = 10**rules.asset.scale
    for limits, most, field in (
        (rules.wallet.named, country.named_limit, "wallet.named.card"),
        (rules.wallet.bearer, country.bearer_limit, "wallet.bearer.card"),
    ):
        require_rule(most is None or (limits.card is not None and limits.card <= most * unit), field)
