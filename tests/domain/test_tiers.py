"""Tiers: a function of facts, terms that hold, returns that do not (T1, T2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.rules import AtEnd, Tier, TierBasis, TierRules, Tone, Upgrade
from shop_member.domain.tiers import (
    Happening,
    NextTier,
    TierFacts,
    TierReason,
    TierState,
    after_return,
    assess,
    measure,
    qualifying,
)
from tests.domain.makers import TODAY

BASE = Tier("base", "Base", Tone.BRONZE, 0)
SILVER = Tier("silver", "Silver", Tone.SILVER, 1000)
GOLD = Tier("gold", "Gold", Tone.GOLD, 5000)
RULES = TierRules((BASE, SILVER, GOLD))


def facts(spend: int, rules: TierRules = RULES) -> TierFacts:
    return measure([Happening(TODAY, spend)], rules, TODAY)


def reached(spend: int, on: date = TODAY, rules: TierRules = RULES) -> TierState:
    return assess(None, facts(spend, rules), rules, on).state


def test_the_level_is_reached_with_the_current_bill() -> None:
    assert [reached(spend).tier_id for spend in (0, 999, 1000, 4999, 5000)] == [
        "base",
        "base",
        "silver",
        "silver",
        "gold",
    ]
    found = assess(None, facts(4200), RULES, TODAY)
    assert found.next == NextTier("gold", TierBasis.SPEND, 800)
    assert assess(None, facts(9000), RULES, TODAY).next is None


def test_the_window_counts_its_days_with_the_present_one() -> None:
    rules = TierRules((Tier("a", "A", Tone.SILVER, 1, window_days=30),))
    for ago, expected in ((0, 1), (29, 1), (30, 0), (-1, 0)):
        history = [Happening(TODAY - timedelta(days=ago), spend=1)]
        assert measure(history, rules, TODAY).towards(rules.tiers[0]) == expected


@pytest.mark.parametrize("basis", list(TierBasis))
def test_each_basis_counts_its_own(basis: TierBasis) -> None:
    rules = TierRules((Tier("a", "A", Tone.SILVER, 1, basis=basis, window_days=0),))
    days = [Happening(date(2001, 1, 1), 1, 10, 100, 1000), Happening(TODAY, 1, 10, 100, 1000)]
    expected = {TierBasis.SPEND: 2, TierBasis.VISITS: 20, TierBasis.POINTS: 200, TierBasis.TOP_UPS: 2000}
    assert measure(days, rules, TODAY).towards(rules.tiers[0]) == expected[basis]


def test_a_term_ends_the_day_before_and_grace_goes_to_the_months_end() -> None:
    start = date(2026, 7, 20)
    assert reached(1000, start).valid_until == date(2027, 7, 19)
    assert reached(1000, start, replace(RULES, grace_days=20)).valid_until == date(2027, 8, 31)
    assert reached(1000, start, replace(RULES, valid_months=0)).valid_until is None
    assert reached(0, start).valid_until is None


def test_inside_the_term_nothing_falls_and_reaching_again_does_not_prolong() -> None:
    state = reached(1000)
    later = TODAY + timedelta(days=100)
    assert assess(state, facts(0), RULES, later).state == state
    assert assess(state, facts(0), RULES, later).reason is TierReason.WITHIN_TERM
    assert assess(state, facts(1500), RULES, later).state == state


def test_a_raised_threshold_never_takes_a_level_and_a_lowered_one_lifts() -> None:
    state = reached(1000)
    raised = TierRules((BASE, replace(SILVER, threshold=3000), GOLD))
    assert assess(state, facts(1000, raised), raised, TODAY).state.tier_id == "silver"
    lowered = TierRules((BASE, SILVER, replace(GOLD, threshold=1000)))
    assert assess(state, facts(1000, lowered), lowered, TODAY).state.tier_id == "gold"


@pytest.mark.parametrize(
    ("at_end", "spend", "tier_id", "reason"),
    [
        (AtEnd.KEEP, 0, "gold", TierReason.KEPT),
        (AtEnd.ONE_DOWN, 0, "silver", TierReason.ONE_DOWN),
        (AtEnd.REASSESS, 0, "base", TierReason.REASSESSED),
        (AtEnd.REASSESS, 1200, "silver", TierReason.REASSESSED),
        (AtEnd.ONE_DOWN, 5000, "gold", TierReason.REACHED),
    ],
)
def test_the_end_of_a_term(at_end: AtEnd, spend: int, tier_id: str, reason: TierReason) -> None:
    rules = replace(RULES, at_end=at_end)
    state = reached(5000)
    assert state.valid_until is not None
    assert assess(state, facts(spend), rules, state.valid_until).state == state
    after = assess(state, facts(spend), rules, state.valid_until + timedelta(days=1))
    assert (after.state.tier_id, after.reason) == (tier_id, reason)
    assert after.state.since == state.valid_until + timedelta(days=1)


def test_an_upgrade_at_the_next_period_waits_for_the_end_of_this_one() -> None:
    rules = replace(RULES, upgrade=Upgrade.NEXT_PERIOD)
    state = reached(1000, rules=rules)
    waits = assess(state, facts(5000), rules, TODAY).state
    assert (waits.tier_id, waits.next_id, waits.valid_until) == ("silver", "gold", state.valid_until)
    assert waits.valid_until is not None
    begins = waits.valid_until + timedelta(days=1)
    assert assess(waits, facts(0), rules, begins).state.tier_id == "gold"
    from_base = assess(reached(0, rules=rules), facts(1000), rules, TODAY).state
    assert from_base.tier_id == "base"
    assert assess(from_base, facts(1000), rules, date(2026, 12, 1)).state.tier_id == "silver"


def test_a_lock_holds() -> None:
    state = replace(reached(5000), locked=True)
    assert assess(state, facts(0), RULES, TODAY + timedelta(days=999)).state == state


def test_a_return_takes_the_level_it_had_qualified_for_but_time_and_thresholds_do_not() -> None:
    state = reached(1000)
    fell = after_return(state, facts(400), facts(400), RULES, TODAY)
    assert (fell.state.tier_id, fell.reason) == ("base", TierReason.RETURNED)
    assert after_return(state, facts(1000), facts(0), RULES, TODAY).state == state
    raised = TierRules((BASE, replace(SILVER, threshold=3000), GOLD))
    assert after_return(state, facts(1000, raised), facts(0, raised), raised, TODAY).state == state
    assert after_return(state, facts(400), facts(1100), RULES, TODAY).state == state
    kept = replace(RULES, reassess_after_return=False)
    assert after_return(state, facts(400), facts(400), kept, TODAY).state == state


def test_a_shop_without_tiers_has_none() -> None:
    found = assess(None, TierFacts(()), TierRules(), TODAY)
    assert (found.state, found.reason, found.next) == (TierState(), TierReason.NONE, None)


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 3000)), max_size=12), st.sampled_from(list(AtEnd)))
def test_the_level_is_never_below_what_the_facts_reach_and_is_stable(
    bills: list[tuple[int, int]], at_end: AtEnd
) -> None:
    rules = replace(RULES, at_end=at_end)
    history: list[Happening] = []
    state: TierState | None = None
    for ago, spend in sorted(bills, reverse=True):
        on = TODAY - timedelta(days=ago)
        history.append(Happening(on, spend, 1))
        known = measure(history, rules, on)
        found = assess(state, known, rules, on)
        best = qualifying(known, rules)
        assert best is not None
        assert rules.rank(found.state.tier_id) >= rules.rank(best.id)
        assert assess(found.state, known, rules, on).state == found.state
        assert found.state.valid_until is None or found.state.valid_until >= on
        assert found.changed == (found.state != (state or TierState()))
        state = found.state
