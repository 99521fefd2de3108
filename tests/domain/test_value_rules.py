"""Rules of rewards, plans, tabs and gift cards: kept word for word, nothing out of range, older texts still read."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date

import pytest

from shop_member.domain.dates import ExpiryKind
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.rules import Expiry, Rules
from shop_member.domain.value_rules import (
    GiftCardRules,
    MembershipPlan,
    MilestoneBasis,
    MilestoneRule,
    ProfileOverride,
    RewardRule,
    SessionPlan,
    TabRules,
    TierBenefits,
)

DAY = date(2026, 11, 22)
FULL = Rules(
    "TWD",
    rewards=(RewardRule("r", "紅茶", 50, item_id="tea"), RewardRule("s", "Cake", 80, category="cake", pack=500)),
    milestones=(
        MilestoneRule("v", MilestoneBasis.VISITS, 10, coupon="free-drink"),
        MilestoneRule("p", MilestoneBasis.POINTS_EARNED, 1000, message="滿千點"),
    ),
    session_plans=(SessionPlan("ten", "十次", "洗髮", 10, 3000, 500, Expiry(ExpiryKind.MONTHS, 6)),),
    membership_plans=(MembershipPlan("year", "年費", 1200, 500, 12, 50, 1500, True, ("welcome",), 30),),
    tab=TabRules(True, 5000),
    gift_cards=GiftCardRules(Expiry(ExpiryKind.MONTHS, 36), Expiry(ExpiryKind.DAYS, 90), (500, 1000), True, 100, 7),
    tier_benefits=(TierBenefits("gold", ("w",), ("b",)),),
    overrides=(ProfileOverride("gift_card_months", "60", "advice of our lawyer", "owner", DAY),),
)
ADDED = (
    "rewards",
    "milestones",
    "session_plans",
    "membership_plans",
    "tab",
    "gift_cards",
    "tier_benefits",
    "overrides",
)


def test_every_rule_reads_back_as_it_was_written() -> None:
    assert Rules.from_json(FULL.to_json()) == FULL
    assert all(getattr(FULL, name) != getattr(Rules("TWD"), name) for name in ADDED)


def test_rules_stored_before_these_fields_existed_still_read() -> None:
    older = {name: value for name, value in json.loads(FULL.to_json()).items() if name not in ADDED}
    assert Rules.from_json(json.dumps(older)) == Rules("TWD")


REWARD = RewardRule("r", "Tea", 50, item_id="tea")
PLAN = SessionPlan("s", "Ten cuts", "Cut", 10, 100)
YEAR = MembershipPlan("m", "A year", 100)
STARS = MilestoneRule("x", MilestoneBasis.VISITS, 10, coupon="c")

BROKEN: list[tuple[Callable[[], object], str]] = [
    (lambda: RewardRule("", "Tea", 50, item_id="tea"), "rewards.id"),
    (lambda: RewardRule("r", " ", 50, item_id="tea"), "rewards.name"),
    (lambda: RewardRule("r", "Tea", 0, item_id="tea"), "rewards.points"),
    (lambda: RewardRule("r", "Tea", 50), "rewards.item"),
    (lambda: RewardRule("r", "Tea", 50, "tea", "drinks"), "rewards.item"),
    (lambda: RewardRule("r", "Tea", 50, "tea", pack=0), "rewards.pack"),
    (lambda: MilestoneRule("", MilestoneBasis.VISITS, 10, "c"), "milestones.id"),
    (lambda: MilestoneRule("x", MilestoneBasis.VISITS, 0, "c"), "milestones.count"),
    (lambda: MilestoneRule("x", MilestoneBasis.VISITS, 10, None, " "), "milestones.gift"),
    (lambda: SessionPlan("", "Ten cuts", "Cut", 10, 100), "session_plans.id"),
    (lambda: SessionPlan("s", "", "Cut", 10, 100), "session_plans.name"),
    (lambda: SessionPlan("s", "Ten cuts", "", 10, 100), "session_plans.service"),
    (lambda: SessionPlan("s", "Ten cuts", "Cut", 0, 100), "session_plans.uses"),
    (lambda: SessionPlan("s", "Ten cuts", "Cut", 10, -1), "session_plans.price"),
    (lambda: SessionPlan("s", "Ten cuts", "Cut", 10, 100, 10_001), "session_plans.tax_rate"),
    (lambda: MembershipPlan("", "A year", 100), "membership_plans.id"),
    (lambda: MembershipPlan("m", "", 100), "membership_plans.name"),
    (lambda: MembershipPlan("m", "A year", -1), "membership_plans.price"),
    (lambda: MembershipPlan("m", "A year", 100, -1), "membership_plans.tax_rate"),
    (lambda: MembershipPlan("m", "A year", 100, months=0), "membership_plans.months"),
    (lambda: MembershipPlan("m", "A", 100, percent_off_per_mille=1001), "membership_plans.percent_off_per_mille"),
    (lambda: MembershipPlan("m", "A", 100, multiplier_per_mille=-1), "membership_plans.multiplier_per_mille"),
    (lambda: MembershipPlan("m", "A year", 100, remind_days=-1), "membership_plans.remind_days"),
    (lambda: TabRules(True, -1), "tab.default_limit"),
    (lambda: GiftCardRules(faces=(500, 0)), "gift_cards.faces"),
    (lambda: GiftCardRules(cash_out_below=-1), "gift_cards.cash_out_below"),
    (lambda: GiftCardRules(refund_days=-1), "gift_cards.refund_days"),
    (lambda: TierBenefits(""), "tier_benefits.tier_id"),
    (lambda: ProfileOverride("", "1", "why", "owner", DAY), "overrides.field"),
    (lambda: ProfileOverride("records_years", "7", " ", "owner", DAY), "overrides.note"),
    (lambda: ProfileOverride("records_years", "7", "why", "", DAY), "overrides.by"),
    (lambda: Rules("TWD", rewards=(REWARD, REWARD)), "rewards.id"),
    (lambda: Rules("TWD", milestones=(STARS, STARS)), "milestones.id"),
    (lambda: Rules("TWD", session_plans=(PLAN, PLAN)), "session_plans.id"),
    (lambda: Rules("TWD", membership_plans=(YEAR, YEAR)), "membership_plans.id"),
    (lambda: Rules("TWD", tier_benefits=(TierBenefits("a"), TierBenefits("a"))), "tier_benefits.tier_id"),
]


@pytest.mark.parametrize(("build", "field"), BROKEN, ids=lambda value: value if isinstance(value, str) else "")
def test_no_rule_out_of_range_can_be_made(build: Callable[[], object], field: str) -> None:
    with pytest.raises(Refusal) as refusal:
        build()
    assert (refusal.value.code, refusal.value.fields) == (Refused.RULES_NOT_VALID, {"field": field})


def test_a_stored_plan_out_of_range_does_not_read() -> None:
    text = FULL.to_json().replace('"uses":10', '"uses":0')
    with pytest.raises(Refusal) as refusal:
        Rules.from_json(text)
    assert refusal.value.fields == {"field": "session_plans.uses"}
