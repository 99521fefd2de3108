"""Milestones: each once, of several the highest, never armed again (P9)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.milestones import Crossing, Mark, Progress, crossed
from shop_member.domain.value_rules import MilestoneBasis, MilestoneRule

TENTH = MilestoneRule("tenth", MilestoneBasis.VISITS, 10, coupon="drink")
FIFTH = MilestoneRule("fifth", MilestoneBasis.VISITS, 5, coupon="cake")
P500 = MilestoneRule("p500", MilestoneBasis.POINTS_EARNED, 500, coupon="small")
P1000 = MilestoneRule("p1000", MilestoneBasis.POINTS_EARNED, 1000, message="a thousand")
RULES = (FIFTH, TENTH, P500, P1000)

rule_lists = st.lists(
    st.builds(
        MilestoneRule,
        id=st.uuids().map(str),
        basis=st.sampled_from(MilestoneBasis),
        count=st.integers(1, 40),
        coupon=st.just("c"),
        active=st.booleans(),
    ),
    max_size=5,
)


def gave(found: Crossing) -> list[tuple[str, int]]:
    return [(one.rule.id, one.at) for one in found.gives]


def visits(before: int, after: int, known: tuple[Mark, ...] = ()) -> list[tuple[str, int]]:
    return gave(crossed(RULES, Progress(before, 0), Progress(after, 0), known))


def points(before: int, after: int, known: tuple[Mark, ...] = ()) -> list[tuple[str, int]]:
    return gave(crossed(RULES, Progress(0, before), Progress(0, after), known))


def test_every_fifth_and_every_tenth_visit() -> None:
    found = {after: visits(after - 1, after) for after in range(1, 21)}
    assert {after: gifts for after, gifts in found.items() if gifts} == {
        5: [("fifth", 5)],
        10: [("tenth", 10)],
        15: [("fifth", 15)],
        20: [("tenth", 20)],
    }


def test_of_several_crossed_at_once_the_highest_gives_and_all_are_passed() -> None:
    found = crossed(RULES, Progress(3, 400), Progress(3, 1200), ())
    assert gave(found) == [("p1000", 1000)]
    assert set(found.passed) == {Mark("p500", 500), Mark("p1000", 1000)}
    assert points(400, 499) == []
    assert points(499, 500) == [("p500", 500)]
    assert points(500, 999) == []


def test_a_return_does_not_arm_what_was_passed() -> None:
    known = crossed(RULES, Progress(0, 400), Progress(0, 1200), ()).passed
    assert points(300, 600, known) == []
    assert points(900, 1100, known) == []
    assert visits(9, 10, (Mark("tenth", 10), Mark("fifth", 10))) == []
    assert visits(19, 20, (Mark("tenth", 10), Mark("fifth", 10))) == [("tenth", 20)]


def test_a_milestone_invented_later_does_not_look_back() -> None:
    assert points(1000, 1001) == []
    assert visits(10, 11) == []


def test_visits_and_points_each_give_their_own() -> None:
    assert gave(crossed(RULES, Progress(9, 490), Progress(10, 510), ())) == [("tenth", 10), ("p500", 500)]


def test_the_first_of_equals_in_the_shops_order() -> None:
    twin = MilestoneRule("twin", MilestoneBasis.VISITS, 10, message="well done")
    for rules in ((TENTH, twin), (twin, TENTH)):
        assert gave(crossed(rules, Progress(9, 0), Progress(10, 0), ())) == [(rules[0].id, 10)]


@given(rule_lists, st.lists(st.tuples(st.integers(-3, 12), st.integers(-30, 60)), max_size=40))
def test_whatever_comes_and_goes_no_milestone_gives_twice(
    rules: list[MilestoneRule], moves: list[tuple[int, int]]
) -> None:
    known: set[Mark] = set()
    given_: list[tuple[str, int]] = []
    now = Progress(0, 0)
    for more_visits, more_points in moves:
        then = Progress(max(0, now.visits + more_visits), max(0, now.points_earned + more_points))
        found = crossed(rules, now, then, known)
        assert {Mark(one.rule.id, one.at) for one in found.gives} <= set(found.passed)
        assert not set(found.passed) & known
        assert len({one.rule.basis for one in found.gives}) == len(found.gives)
        for one in found.gives:
            assert one.rule.active
            assert now.of(one.rule.basis) < one.at <= then.of(one.rule.basis)
            basis = {rule.id for rule in rules if rule.basis is one.rule.basis}
            assert one.at == max(mark.at for mark in found.passed if mark.rule_id in basis)
        known |= set(found.passed)
        given_ += gave(found)
        now = then
    assert len(given_) == len(set(given_))


@given(rule_lists, st.integers(0, 200))
def test_one_by_one_every_milestone_up_to_the_count_is_passed(rules: list[MilestoneRule], last: int) -> None:
    known: set[Mark] = set()
    for count in range(last):
        known |= set(crossed(rules, Progress(count, count), Progress(count + 1, count + 1), known).passed)
    wanted = set()
    for rule in rules:
        if rule.active and rule.basis is MilestoneBasis.VISITS:
            wanted |= {Mark(rule.id, at) for at in range(rule.count, last + 1, rule.count)}
        elif rule.active and rule.count <= last:
            wanted.add(Mark(rule.id, rule.count))
    assert known == wanted
