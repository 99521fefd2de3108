"""Rules of everything beside price, points and wallet: rewards, milestones, plans, tabs, gift cards, tier gifts, notes.

Money is in minor units, tax in basis points, percentages and multipliers per mille, quantities in thousandths, as in
rules.py, which holds these records. A value out of range refuses with RULES_NOT_VALID and its field. Coupons are named by
the id of their template.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from shop_member.domain.expiry import NEVER, Expiry
from shop_member.domain.ranges import require_rule

# -- rewards and milestones


@dataclass(frozen=True, slots=True)
class RewardRule:
    """Goods for points (P3): an item, or any item of a category and its children, costs `points` a pack begun.

    `pack` is how much of the item one price covers, in thousandths: 1000 is a piece, 500 half a unit of weight.
    """

    id: str
    name: str
    points: int
    item_id: str | None = None
    category: str | None = None
    pack: int = 1000
    active: bool = True

    def __post_init__(self) -> None:
        require_rule(bool(self.id), "rewards.id")
        require_rule(bool(self.name.strip()), "rewards.name")
        require_rule(self.points >= 1, "rewards.points")
        require_rule(bool(self.item_id) != bool(self.category), "rewards.item")
        require_rule(self.pack >= 1, "rewards.pack")


class MilestoneBasis(StrEnum):
    """What a milestone counts (P9)."""

    VISITS = "visits"
    """Every n-th visit: n, 2n, 3n …"""
    POINTS_EARNED = "points_earned"
    """Once, when n points have been earned in all; what was used of them does not matter."""


@dataclass(frozen=True, slots=True)
class MilestoneRule:
    """What a member gets for the `count`-th visit or point (P9): a coupon, a message to say, or both."""

    id: str
    basis: MilestoneBasis
    count: int
    coupon: str | None = None
    message: str = ""
    active: bool = True

    def __post_init__(self) -> None:
        require_rule(bool(self.id), "milestones.id")
        require_rule(self.count >= 1, "milestones.count")
        require_rule(bool(self.coupon) or bool(self.message.strip()), "milestones.gift")


# -- plans


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """A session card to sell (V12): so many uses of a named service for one price."""

    id: str
    name: str
    service: str
    uses: int
    price: int
    tax_rate: int = 0
    validity: Expiry = NEVER
    active: bool = True

    def __post_init__(self) -> None:
        require_rule(bool(self.id), "session_plans.id")
        require_rule(bool(self.name.strip()), "session_plans.name")
        require_rule(bool(self.service.strip()), "session_plans.service")
        require_rule(1 <= self.uses <= 10_000, "session_plans.uses")
        require_rule(self.price >= 0, "session_plans.price")
        require_rule(0 <= self.tax_rate <= 10_000, "session_plans.tax_rate")


@dataclass(frozen=True, slots=True)
class MembershipPlan:
    """A membership to pay for (T4): its term in months and what it gives while it runs."""

    id: str
    name: str
    price: int
    tax_rate: int = 0
    months: int = 12
    percent_off_per_mille: int = 0
    multiplier_per_mille: int = 1000
    member_prices: bool = False
    coupons: tuple[str, ...] = ()
    """Issued once at the start of each term."""
    remind_days: int = 14
    """Days before the last one on which the member is reminded; 0 = not at all."""
    active: bool = True

    def __post_init__(self) -> None:
        require_rule(bool(self.id), "membership_plans.id")
        require_rule(bool(self.name.strip()), "membership_plans.name")
        require_rule(self.price >= 0, "membership_plans.price")
        require_rule(0 <= self.tax_rate <= 10_000, "membership_plans.tax_rate")
        require_rule(1 <= self.months <= 120, "membership_plans.months")
        require_rule(0 <= self.percent_off_per_mille <= 1000, "membership_plans.percent_off_per_mille")
        require_rule(self.multiplier_per_mille >= 0, "membership_plans.multiplier_per_mille")
        require_rule(0 <= self.remind_days <= 366, "membership_plans.remind_days")


# -- tabs and gift cards


@dataclass(frozen=True, slots=True)
class TabRules:
    """Whether members may owe (V11), and how much unless a member has a limit of their own."""

    on: bool = False
    default_limit: int = 0

    def __post_init__(self) -> None:
        require_rule(self.default_limit >= 0, "tab.default_limit")


@dataclass(frozen=True, slots=True)
class GiftCardRules:
    """What the shop allows with gift cards (G3-G5); the country profile may ask for more than it, never get less."""

    validity: Expiry = NEVER
    """Of a card that was sold, from the sale on."""
    given_validity: Expiry = NEVER
    """Of a card that was given away."""
    faces: tuple[int, ...] = ()
    """Face values to choose from when selling; another amount can always be typed."""
    top_up_allowed: bool = False
    cash_out_below: int = 0
    """A balance below this is paid out on request; 0 = only where the country profile says so."""
    refund_days: int | None = None
    """Days after the sale in which the unused part is refunded; None = as long as the card is valid."""

    def __post_init__(self) -> None:
        require_rule(all(face > 0 for face in self.faces), "gift_cards.faces")
        require_rule(self.cash_out_below >= 0, "gift_cards.cash_out_below")
        require_rule(self.refund_days is None or self.refund_days >= 0, "gift_cards.refund_days")


# -- tier gifts and notes on the country profile


@dataclass(frozen=True, slots=True)
class TierBenefits:
    """The coupons of a tier (T3): welcome coupons once per level, birthday coupons each year."""

    tier_id: str
    welcome_coupons: tuple[str, ...] = ()
    birthday_coupons: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        require_rule(bool(self.tier_id), "tier_benefits.tier_id")


@dataclass(frozen=True, slots=True)
class ProfileOverride:
    """One field of the country profile as the owner has set it, with the reason (O5); `profiles.effective` reads it.

    `value` is text: digits, `true` or `false`, the name of a choice, names joined by commas; empty = none.
    """

    field: str
    value: str
    note: str
    by: str
    on: date

    def __post_init__(self) -> None:
        require_rule(bool(self.field), "overrides.field")
        require_rule(bool(self.note.strip()), "overrides.note")
        require_rule(bool(self.by), "overrides.by")


class _Named(Protocol):
    @property
    def id(self) -> str: ...


def require_different(records: Iterable[_Named], field: str) -> None:
    """Let records pass whose ids are all different. Refuses: RULES_NOT_VALID with the field."""
    ids = [record.id for record in records]
    require_rule(len(set(ids)) == len(ids), field)
