"""Gifts in monthly parts: nothing lost, nothing twice, nothing after a void (V2)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.domain.amounts import Amount, currency
from shop_member.domain.dates import months_later
from shop_member.domain.instalments import GiftPart, PartState, due, schedule, stopped
from shop_member.domain.instalments import given as give
from shop_member.domain.rules import Rules, Step, TopUpRules
from shop_member.domain.topups import offer

TWD = currency("TWD")
END = date(2026, 1, 31)


def parts_of(bonus: int, points: int, count: int, on: date = END) -> tuple[GiftPart, ...]:
    step = Step(200, bonus, points, instalments=count, bonus_valid_days=10)
    return schedule(offer(Amount(200, TWD), Rules("TWD", top_ups=TopUpRules((step,))), None, on, True), on)


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(1, 60), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_the_parts_are_the_gift_the_larger_ones_first(bonus: int, points: int, count: int, on: date) -> None:
    parts = parts_of(bonus, points, count, on)
    assert sum(part.bonus.units for part in parts) == bonus
    assert sum(part.points for part in parts) == points
    assert len(parts) == min(count, max(bonus, points))
    assert [part.number for part in parts] == list(range(1, len(parts) + 1))
    assert [part.on for part in parts] == [months_later(on, month) for month in range(len(parts))]
    for sizes in ([part.bonus.units for part in parts], [part.points for part in parts]):
        assert sizes == sorted(sizes, reverse=True)
        assert max(sizes, default=0) - min(sizes, default=0) <= 1
    assert all(part.bonus.units or part.points for part in parts)


def test_the_same_day_each_month_clipped_to_its_end() -> None:
    parts = parts_of(100, 5, 3)
    assert [part.on for part in parts] == [END, date(2026, 2, 28), date(2026, 3, 31)]
    assert [(part.bonus.units, part.points) for part in parts] == [(34, 2), (33, 2), (33, 1)]
    assert [part.expires_on for part in parts] == [part.on + timedelta(days=10) for part in parts]


def test_a_gift_of_points_alone_comes_in_parts_too() -> None:
    parts = parts_of(0, 7, 2)
    assert [(part.bonus.units, part.points, part.expires_on) for part in parts] == [(0, 4, None), (0, 3, None)]


def test_a_top_up_below_the_ladder_has_no_parts() -> None:
    assert schedule(offer(Amount(1, TWD), Rules("TWD"), None, END, True), END) == ()


@given(st.integers(1, 500), st.integers(1, 24), st.lists(st.integers(0, 90), max_size=30))
def test_a_job_that_runs_on_any_days_gives_each_part_once(bonus: int, count: int, steps: list[int]) -> None:
    parts, on, total = parts_of(bonus, 0, count), END, 0
    for step in [*steps, 5000]:
        on += timedelta(days=step)
        for part in due(parts, on):
            assert part.on <= on
            parts = give(parts, part.number)
            total += part.bonus.units
        assert due(parts, on) == ()
    assert total == bonus


def test_a_part_is_due_on_its_day_and_not_before() -> None:
    parts = parts_of(90, 0, 3)
    found = {day: len(due(parts, day)) for day in (END, date(2026, 2, 27), date(2026, 2, 28), date(2026, 3, 31))}
    assert list(found.values()) == [1, 1, 2, 3]


def test_what_waits_stops_and_what_was_given_stays() -> None:
    parts = stopped(give(parts_of(90, 0, 3), 1))
    assert [part.state for part in parts] == [PartState.GIVEN, PartState.STOPPED, PartState.STOPPED]
    assert due(parts, date(2030, 1, 1)) == ()
    for number in (1, 2, 4):
        with pytest.raises(ValueError, match="does not wait"):
            give(parts, number)
