"""Milestones: the tenth visit, the thousandth point; a gift once, the highest first (P9; rules.md, Points)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from shop_member.domain.value_rules import MilestoneBasis, MilestoneRule


@dataclass(frozen=True, slots=True)
class Progress:
    """What a member has behind: visits (business days with a sale) and points earned, whatever was used of them."""

    visits: int
    points_earned: int

    def of(self, basis: MilestoneBasis) -> int:
        """Return the count of a basis."""
        return self.visits if basis is MilestoneBasis.VISITS else self.points_earned


@dataclass(frozen=True, slots=True)
class Mark:
    """A milestone passed: of which rule, and at which count (for visits n, 2n, 3n …)."""

    rule_id: str
    at: int


@dataclass(frozen=True, slots=True)
class Reached:
    """A milestone that gives its gift now."""

    rule: MilestoneRule
    at: int


@dataclass(frozen=True, slots=True)
class Crossing:
    """What a bill passes: at most one gift for visits and one for points; `passed` (gift or not) is to be kept."""

    gives: tuple[Reached, ...]
    passed: tuple[Mark, ...]


def crossed(rules: Sequence[MilestoneRule], before: Progress, after: Progress, known: Collection[Mark]) -> Crossing:
    """Return which milestones a bill passes between two counts.

    `known` is what was passed before, of each rule the highest count. Of several of one basis only the highest gives
    its gift, of equally high ones the rarest, then the first of the list. What was passed is never armed again, not even
    after a return took the count below it; nor is a milestone that the member was beyond before it was invented.
    """
    gives: list[Reached] = []
    passed: list[Mark] = []
    for basis in MilestoneBasis:
        found = [
            Reached(rule, at)
            for rule in rules
            if rule.active and rule.basis is basis
            if (at := _mark(rule, before.of(basis), after.of(basis), known)) is not None
        ]
        passed += [Mark(one.rule.id, one.at) for one in found]
        if found:  # max keeps the first of equals: the shop's order
            gives.append(max(found, key=lambda one: (one.at, one.rule.count)))
    return Crossing(tuple(gives), tuple(passed))


def _mark(rule: MilestoneRule, before: int, after: int, known: Collection[Mark]) -> int | None:
    """Return the highest count of a rule up to `after`, if it lies above `before` and above all that was passed."""
    at = after // rule.count * rule.count if rule.basis is MilestoneBasis.VISITS else rule.count
    highest = max((mark.at for mark in known if mark.rule_id == rule.id), default=0)
    return at if max(before, highest) < at <= after else None
