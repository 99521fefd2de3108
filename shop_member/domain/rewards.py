"""Rewards: goods for points, the cost rounded up per pack (P3)."""

from __future__ import annotations

from collections.abc import Sequence

from shop_member.domain.amounts import Rounding, ratio
from shop_member.domain.bills import Line, LineKind
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.value_rules import RewardRule


def cost(rule: RewardRule, quantity: int) -> int:
    """Return the points that a quantity (in thousandths) costs: a pack begun is a pack paid (P3).

    A quantity of nothing is a mistake of the caller (ValueError).
    """
    if quantity <= 0:
        raise ValueError("a reward of nothing")
    return ratio(quantity, rule.pack, Rounding.CEILING) * rule.points


def reward_for(line: Line, rules: Sequence[RewardRule]) -> RewardRule | None:
    """Return the reward that gives a line of goods: its own before its category's, then the cheapest, or None."""
    found = [rule for rule in rules if gives(rule, line)]
    return min(found, key=lambda rule: (rule.item_id is None, cost(rule, line.quantity)), default=None)


def gives(rule: RewardRule, line: Line) -> bool:
    """Say whether a reward gives a line today."""
    if not rule.active or line.kind is not LineKind.GOODS or line.quantity <= 0:
        return False
    if rule.item_id is not None:
        return rule.item_id == line.item_id
    return rule.category is not None and line.belongs_to(rule.category)


def check_points(wanted: int, available: int) -> None:
    """Let a reward pass that the points usable today pay for. Refuses: REWARD_TOO_FEW_POINTS with both figures."""
    if wanted > available:
        raise Refusal(Refused.REWARD_TOO_FEW_POINTS, wanted=wanted, available=available)


def points_back(paid: int, quantity: int, returned: int) -> int:
    """Return the points given back for a reward line so far: in proportion to the quantity returned, floor (rules.md).

    A running total: a return books what it rose by, so that the last piece brings the rest. More than was taken is a
    mistake of the caller (ValueError).
    """
    if quantity <= 0 or not 0 <= returned <= quantity:
        raise ValueError(f"{returned} of {quantity} came back")
    return ratio(paid * returned, quantity, Rounding.FLOOR)
