"""The rules a shop has set: every number that prices, points, wallets, top-ups and tiers depend on.

Money is in minor units of `Rules.currency`, rates of tax in basis points (500 = 5 %), discounts and multipliers per
mille (125 = 12.5 %, 1500 = ×1.5), days are business days, inclusive. A value out of range refuses with RULES_NOT_VALID
and its field, so that no stored rule can misprice a bill.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from shop_member.domain import records
from shop_member.domain.amounts import Asset, currency
from shop_member.domain.dates import ExpiryKind
from shop_member.domain.expiry import NEVER, Expiry
from shop_member.domain.ranges import require_rule
from shop_member.domain.value_rules import (
    GiftCardRules,
    MembershipPlan,
    MilestoneRule,
    ProfileOverride,
    RewardRule,
    SessionPlan,
    TabRules,
    TierBenefits,
    require_different,
)

__all__ = [
    "AtEnd",
    "Combine",
    "CustomAmount",
    "Expiry",
    "ExpiryKind",
    "Limits",
    "Multiplier",
    "PiecePoints",
    "PointRules",
    "PriceRules",
    "RedeemRules",
    "Rules",
    "SpendOrder",
    "Step",
    "Tier",
    "TierBasis",
    "TierRules",
    "Tone",
    "TopUpRules",
    "Upgrade",
    "WalletRules",
    "WithdrawalMethod",
]


# -- prices


@dataclass(frozen=True, slots=True)
class PriceRules:
    """How a bill is priced (S4, S5, S6): tax, cash rounding, service charge, tips."""

    prices_include_tax: bool = True
    default_tax_rate: int = 0
    cash_rounding_step: int = 1
    """Smallest coin in units; 1 rounds nothing."""
    service_charge_per_mille: int = 0
    service_charge_tax_rate: int = 0
    tips: bool = False

    def __post_init__(self) -> None:
        require_rule(0 <= self.default_tax_rate <= 10_000, "default_tax_rate")
        require_rule(0 <= self.service_charge_tax_rate <= 10_000, "service_charge_tax_rate")
        require_rule(0 <= self.service_charge_per_mille <= 1000, "service_charge_per_mille")
        require_rule(self.cash_rounding_step >= 1, "cash_rounding_step")


# -- points


class Combine(StrEnum):
    """What several point multipliers make together (P4)."""

    HIGHEST = "highest"
    MULTIPLY = "multiply"


@dataclass(frozen=True, slots=True)
class Multiplier:
    """More points on some occasion (P4); every stated condition has to hold. Hours: from inclusive, to exclusive."""

    name: str
    per_mille: int
    weekdays: tuple[int, ...] = ()
    """0 = Monday; empty = every day."""
    from_hour: int = 0
    to_hour: int = 24
    birthday_month: bool = False
    first_day: date | None = None
    last_day: date | None = None

    def __post_init__(self) -> None:
        require_rule(self.per_mille >= 0, "multipliers.per_mille")
        require_rule(all(0 <= day <= 6 for day in self.weekdays), "multipliers.weekdays")
        require_rule(0 <= self.from_hour <= 24 and 0 <= self.to_hour <= 24, "multipliers.hours")


@dataclass(frozen=True, slots=True)
class PiecePoints:
    """Points for each whole piece of an item or of a category with its children (P1); one of both is named."""

    points: int
    item_id: str | None = None
    category: str | None = None

    def __post_init__(self) -> None:
        require_rule(self.points >= 0 and (self.item_id is None) != (self.category is None), "pieces")


@dataclass(frozen=True, slots=True)
class RedeemRules:
    """Points as money (P3): `points_per_step` points are worth `money_per_step` units; 0 money switches it off."""

    points_per_step: int = 1
    money_per_step: int = 0
    minimum: int = 0
    """Fewest points a bill may use."""
    step: int = 1
    """Points are used in whole multiples of this."""
    max_share_per_mille: int = 1000
    """How much of the goods points may pay."""

    def __post_init__(self) -> None:
        require_rule(self.points_per_step >= 1 and self.money_per_step >= 0, "redeem.rate")
        require_rule(self.minimum >= 0 and self.step >= 1, "redeem.step")
        require_rule(self.step * self.money_per_step % self.points_per_step == 0, "redeem.step")
        require_rule(0 <= self.max_share_per_mille <= 1000, "redeem.max_share_per_mille")


@dataclass(frozen=True, slots=True)
class PointRules:
    """How points are won, kept, used and taken back (P1-P5, S8, S12)."""

    points: int = 1
    per_units: int = 100
    """`points` for each `per_units` of money: 1 per 100."""
    per_visit: int = 0
    pieces: tuple[PiecePoints, ...] = ()
    excluded_categories: tuple[str, ...] = ()
    earn_on_tax: bool = True
    earns_on_stored_value: bool = True
    earns_on_gift_card: bool = True
    redeem: RedeemRules = RedeemRules()
    expiry: Expiry = NEVER
    wait_days: int = 0
    combine: Combine = Combine.HIGHEST
    multipliers: tuple[Multiplier, ...] = ()
    cap_per_sale: int | None = None
    cap_per_day: int | None = None
    take_back_may_go_negative: bool = True
    deduct_missing_from_cash: bool = False
    late_claim_days: int = 7

    def __post_init__(self) -> None:
        require_rule(self.points >= 0 and self.per_units >= 1, "points.rate")
        require_rule(self.per_visit >= 0, "points.per_visit")
        require_rule(self.wait_days >= 0 and self.late_claim_days >= 0, "points.days")
        require_rule((self.cap_per_sale or 0) >= 0 and (self.cap_per_day or 0) >= 0, "points.cap")


# -- stored value


class SpendOrder(StrEnum):
    """Which bucket a payment takes first (V1)."""

    PRINCIPAL_FIRST = "principal_first"
    BONUS_FIRST = "bonus_first"
    PROPORTIONAL = "proportional"


class WithdrawalMethod(StrEnum):
    """What a guest gets who wants stored value back (V6)."""

    PRINCIPAL_LEFT = "principal_left"
    PAID_SHARE = "paid_share"


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits in units on a card's principal and on one top-up (V7); None is no limit."""

    card: int | None = None
    top_up: int | None = None

    def __post_init__(self) -> None:
        require_rule((self.card is None or self.card > 0) and (self.top_up is None or self.top_up > 0), "limits")


@dataclass(frozen=True, slots=True)
class WalletRules:
    """How stored value is spent, limited and paid out (V1, V3, V6-V8)."""

    spend_order: SpendOrder = SpendOrder.PRINCIPAL_FIRST
    pin_above: int | None = None
    named: Limits = Limits()
    bearer: Limits = Limits()
    withdrawal_method: WithdrawalMethod = WithdrawalMethod.PRINCIPAL_LEFT
    bonus_expiry: Expiry = NEVER
    principal_expiry: Expiry = NEVER
    """Never, unless the country profile and the owner say so."""

    def __post_init__(self) -> None:
        require_rule(self.pin_above is None or self.pin_above >= 0, "wallet.pin_above")


class CustomAmount(StrEnum):
    """What a top-up between the steps of the ladder wins (V2)."""

    HIGHEST_STEP = "highest_step"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Step:
    """One rung of the top-up ladder (V2): pay 200, get 50 more."""

    pays: int
    gives_bonus: int = 0
    gives_points: int = 0
    gives_coupons: tuple[str, ...] = ()
    bonus_valid_days: int | None = None
    """None: as WalletRules.bonus_expiry says."""
    instalments: int = 1
    first_day: date | None = None
    last_day: date | None = None
    tiers: tuple[str, ...] = ()
    """Tier ids that may take it; empty = everybody."""
    first_only: bool = False

    def __post_init__(self) -> None:
        require_rule(self.pays > 0 and self.gives_bonus >= 0 and self.gives_points >= 0, "ladder.pays")
        require_rule(self.bonus_valid_days is None or self.bonus_valid_days >= 0, "ladder.bonus_valid_days")
        require_rule(1 <= self.instalments <= 60, "ladder.instalments")


@dataclass(frozen=True, slots=True)
class TopUpRules:
    """The ladder and what an amount between its steps wins (V2)."""

    ladder: tuple[Step, ...] = ()
    custom_amount: CustomAmount = CustomAmount.HIGHEST_STEP


# -- tiers


class Tone(StrEnum):
    """The metal a tier is painted in."""

    BRONZE = "bronze"
    SILVER = "silver"
    GOLD = "gold"
    VIOLET = "violet"


class TierBasis(StrEnum):
    """What is counted towards a tier (T1): units of money, visits, points earned, or units topped up."""

    SPEND = "spend"
    VISITS = "visits"
    POINTS = "points"
    TOP_UPS = "top_ups"


@dataclass(frozen=True, slots=True)
class Tier:
    """A level of members: what it takes and what it gives (T1, T3)."""

    id: str
    name: str
    tone: Tone
    threshold: int
    multiplier_per_mille: int = 1000
    percent_off_per_mille: int = 0
    window_days: int = 365
    """Days that count, the present one included; 0 = all of them."""
    basis: TierBasis = TierBasis.SPEND

    def __post_init__(self) -> None:
        require_rule(bool(self.id), "tiers.id")
        require_rule(self.threshold >= 0 and self.window_days >= 0, "tiers.threshold")
        require_rule(0 <= self.percent_off_per_mille <= 1000, "tiers.percent_off_per_mille")
        require_rule(self.multiplier_per_mille >= 0, "tiers.multiplier_per_mille")


class AtEnd(StrEnum):
    """What becomes of a tier at the end of its term when its threshold is no longer reached (T2)."""

    KEEP = "keep"
    ONE_DOWN = "one_down"
    REASSESS = "reassess"


class Upgrade(StrEnum):
    """When a tier that was reached begins (T1)."""

    AT_ONCE = "at_once"
    NEXT_PERIOD = "next_period"


@dataclass(frozen=True, slots=True)
class TierRules:
    """The levels from the lowest to the highest and how long they hold (T1, T2)."""

    tiers: tuple[Tier, ...] = ()
    valid_months: int = 12
    """0 = without end."""
    grace_days: int = 0
    """Added to the end of a term and rounded to the end of that month."""
    at_end: AtEnd = AtEnd.REASSESS
    upgrade: Upgrade = Upgrade.AT_ONCE
    reassess_after_return: bool = True

    def __post_init__(self) -> None:
        require_rule(len({tier.id for tier in self.tiers}) == len(self.tiers), "tiers.id")
        require_rule(self.valid_months >= 0 and self.grace_days >= 0, "tiers.valid_months")

    def find(self, tier_id: str | None) -> Tier | None:
        """Return the tier of an id, or None."""
        return next((tier for tier in self.tiers if tier.id == tier_id), None)

    def rank(self, tier_id: str | None) -> int:
        """Return the place of a tier from 0 up, or -1 for none."""
        return next((place for place, tier in enumerate(self.tiers) if tier.id == tier_id), -1)


# -- all of them


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything the owner has set that money depends on; a sale keeps the `version` it was made under."""

    currency: str
    profile: str = "none"
    version: int = 0
    prices: PriceRules = PriceRules()
    points: PointRules = PointRules()
    wallet: WalletRules = WalletRules()
    top_ups: TopUpRules = TopUpRules()
    tiers: TierRules = TierRules()
    rewards: tuple[RewardRule, ...] = ()
    milestones: tuple[MilestoneRule, ...] = ()
    session_plans: tuple[SessionPlan, ...] = ()
    membership_plans: tuple[MembershipPlan, ...] = ()
    tab: TabRules = field(default_factory=TabRules)
    gift_cards: GiftCardRules = field(default_factory=GiftCardRules)
    tier_benefits: tuple[TierBenefits, ...] = ()
    overrides: tuple[ProfileOverride, ...] = ()
    """What the owner has changed of the country profile, oldest first: of two for one field the later counts."""

    def __post_init__(self) -> None:
        require_different(self.rewards, "rewards.id")
        require_different(self.milestones, "milestones.id")
        require_different(self.session_plans, "session_plans.id")
        require_different(self.membership_plans, "membership_plans.id")
        named = [one.tier_id for one in self.tier_benefits]
        require_rule(len(set(named)) == len(named), "tier_benefits.tier_id")

    @property
    def asset(self) -> Asset:
        """Return the currency as an asset."""
        return currency(self.currency)

    def to_json(self) -> str:
        """Return the canonical text: equal rules, equal text."""
        return records.to_json(self)

    @classmethod
    def from_json(cls, text: str) -> Rules:
        """Return the rules of a text. Refuses: RECORD_NOT_READABLE, RULES_NOT_VALID, each with the field."""
        return records.from_json(cls, text)
