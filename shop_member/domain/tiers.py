"""Tiers: which level a member has, why, until when, and how far it is to the next (T1, T2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from shop_member.domain.dates import month_end, term_end
from shop_member.domain.rules import AtEnd, Tier, TierBasis, TierRules, Upgrade


@dataclass(frozen=True, slots=True)
class Happening:
    """What one business day of a member's ledger counts for: units of money, points earned, units topped up."""

    on: date
    spend: int = 0
    visits: int = 0
    points: int = 0
    top_ups: int = 0


@dataclass(frozen=True, slots=True)
class Measure:
    """How much of one basis lies in one window of days (0 = all)."""

    basis: TierBasis
    window_days: int
    units: int


@dataclass(frozen=True, slots=True)
class TierFacts:
    """Everything the tiers of a shop ask about a member, the current bill included (T1)."""

    measures: tuple[Measure, ...]

    def towards(self, tier: Tier) -> int:
        """Return what counts towards a tier; nothing was measured = 0."""
        for measure in self.measures:
            if measure.basis is tier.basis and measure.window_days == tier.window_days:
                return measure.units
        return 0


class TierReason(StrEnum):
    """Why a member has the tier."""

    REACHED = "reached"
    """The threshold is reached now."""
    WITHIN_TERM = "within_term"
    """It was reached and its term runs."""
    LOCKED = "locked"
    KEPT = "kept"
    """The term ended and the shop's rule keeps the tier."""
    ONE_DOWN = "one_down"
    REASSESSED = "reassessed"
    RETURNED = "returned"
    """What qualified for the tier was given back."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class TierState:
    """The level a member holds: `threshold` is what it took when reached, `next_id` begins after `valid_until`."""

    tier_id: str | None = None
    since: date | None = None
    valid_until: date | None = None
    threshold: int = 0
    locked: bool = False
    next_id: str | None = None


@dataclass(frozen=True, slots=True)
class NextTier:
    """The next level up and what is missing to it, in units of its basis."""

    tier_id: str
    basis: TierBasis
    missing: int


@dataclass(frozen=True, slots=True)
class Assessment:
    """A member's level as of a day; `changed` says whether the state differs from the one before."""

    state: TierState
    reason: TierReason
    next: NextTier | None
    changed: bool


def measure(history: Iterable[Happening], rules: TierRules, on: date) -> TierFacts:
    """Return what the tiers of a shop ask, counted over the days of a history up to `on` inclusive."""
    days = [day for day in history if day.on <= on]
    measures = []
    for basis, window in sorted({(tier.basis, tier.window_days) for tier in rules.tiers}):
        after = on - timedelta(days=window) if window else date.min
        units = sum(_units(day, basis) for day in days if not window or day.on > after)
        measures.append(Measure(basis, window, units))
    return TierFacts(tuple(measures))


def _units(day: Happening, basis: TierBasis) -> int:
    if basis is TierBasis.SPEND:
        return day.spend
    if basis is TierBasis.VISITS:
        return day.visits
    return day.points if basis is TierBasis.POINTS else day.top_ups


def qualifying(facts: TierFacts, rules: TierRules) -> Tier | None:
    """Return the highest tier whose threshold is reached, or None."""
    return next((tier for tier in reversed(rules.tiers) if facts.towards(tier) >= tier.threshold), None)


def assess(state: TierState | None, facts: TierFacts, rules: TierRules, on: date) -> Assessment:
    """Return the level of a member as of a day (T1, T2).

    Inside a term nothing but a return takes a level away, whatever became of thresholds; reaching it again does not
    prolong it. After the term one who still qualifies starts a new one; else the shop's rule decides.
    """
    before = state or TierState()
    reached = qualifying(facts, rules)
    held = rules.find(before.tier_id)
    if before.locked and held is not None:
        return _result(before, before, TierReason.LOCKED, facts, rules)
    if held is None or (before.valid_until is not None and on > before.valid_until):
        after, reason = _at_end(before, held, reached, rules, on)
        return _result(before, after, reason, facts, rules)
    if rules.rank(reached.id if reached else None) > rules.rank(held.id) and reached is not None:
        if rules.upgrade is Upgrade.AT_ONCE:
            return _result(before, _term(reached, rules, on), TierReason.REACHED, facts, rules)
        best = max((reached.id, before.next_id), key=rules.rank)
        waits = replace(before, next_id=best, valid_until=before.valid_until or month_end(on))
        return _result(before, waits, TierReason.WITHIN_TERM, facts, rules)
    now = reached is not None and rules.rank(reached.id) == rules.rank(held.id)
    return _result(before, before, TierReason.REACHED if now else TierReason.WITHIN_TERM, facts, rules)


def after_return(state: TierState, then: TierFacts, now: TierFacts, rules: TierRules, on: date) -> Assessment:
    """Return the level after a refund or void: it falls only if what was given back had qualified for it (rules.md).

    `then` are the facts as of `state.since`, net of all returns. Time and thresholds take nothing: the threshold of the
    day it was reached counts.
    """
    held = rules.find(state.tier_id)
    reached = qualifying(now, rules)
    still = held is None or then.towards(held) >= min(state.threshold, held.threshold)
    if (
        still
        or state.locked
        or not rules.reassess_after_return
        or rules.rank(reached.id if reached else None) >= (rules.rank(state.tier_id))
    ):
        return assess(state, now, rules, on)
    candidates = [tier for tier in (reached, qualifying(then, rules)) if tier is not None and held is not None]
    lower = [tier for tier in candidates if rules.rank(tier.id) < rules.rank(state.tier_id)]
    best = max(lower, key=lambda tier: rules.rank(tier.id), default=None)
    after = _term(best, rules, state.since or on) if best else TierState()
    return _result(state, after, TierReason.RETURNED, now, rules)


def _at_end(
    before: TierState, held: Tier | None, reached: Tier | None, rules: TierRules, on: date
) -> tuple[TierState, TierReason]:
    start = _next_start(before, rules, on)
    waiting = rules.find(before.next_id)
    best = max((tier for tier in (reached, waiting) if tier), key=lambda tier: rules.rank(tier.id), default=None)
    if held is None or (best is not None and rules.rank(best.id) >= rules.rank(held.id)):
        return (_term(best, rules, start), TierReason.REACHED) if best else (TierState(), TierReason.NONE)
    if rules.at_end is AtEnd.KEEP:
        return _term(held, rules, start), TierReason.KEPT
    if rules.at_end is AtEnd.ONE_DOWN:
        rank = max(rules.rank(held.id) - 1, rules.rank(best.id if best else None))
        lower = rules.tiers[rank] if rank >= 0 else None
        return (_term(lower, rules, start) if lower else TierState()), TierReason.ONE_DOWN
    return (_term(best, rules, start) if best else TierState()), TierReason.REASSESSED


def _next_start(before: TierState, rules: TierRules, on: date) -> date:
    """A new term follows the old one without a gap, unless it would be over by now."""
    if before.valid_until is None:
        return on
    follows = before.valid_until + timedelta(days=1)
    end = _end(follows, rules)
    return follows if end is None or end >= on else on


def _term(tier: Tier, rules: TierRules, start: date) -> TierState:
    lowest = rules.rank(tier.id) == 0 and tier.threshold == 0
    return TierState(tier.id, start, None if lowest else _end(start, rules), tier.threshold)


def _end(start: date, rules: TierRules) -> date | None:
    """Return the last day of a term; grace is added and rounded to the end of that month (T2)."""
    if not rules.valid_months:
        return None
    end = term_end(start, rules.valid_months)
    return month_end(end + timedelta(days=rules.grace_days)) if rules.grace_days else end


def _result(before: TierState, after: TierState, reason: TierReason, facts: TierFacts, rules: TierRules) -> Assessment:
    above = rules.tiers[rules.rank(after.tier_id) + 1 :]
    following = None
    if above:
        following = NextTier(above[0].id, above[0].basis, max(0, above[0].threshold - facts.towards(above[0])))
    return Assessment(after, TierReason.NONE if after.tier_id is None else reason, following, after != before)
