"""Gifts of the top-up ladder that come in monthly parts (V2; rules.md, Instalments).

The first part comes at once, the others on the same day of each month, clipped to its end; units that do not divide go to
the first parts. A top-up that is voided or withdrawn stops what has not come yet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from shop_member.domain.amounts import POINTS, Amount, zero
from shop_member.domain.topups import TopUpOffer, instalments


class PartState(StrEnum):
    """What has become of a part."""

    WAITING = "waiting"
    GIVEN = "given"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class GiftPart:
    """One part of a gift: `number` counts from 1; its bonus expires on `expires_on`, its points as the shop's rule says."""

    number: int
    on: date
    bonus: Amount
    points: int
    expires_on: date | None = None
    state: PartState = PartState.WAITING


def schedule(offer: TopUpOffer, on: date) -> tuple[GiftPart, ...]:
    """Return all parts of what a top-up wins, bonus and points alike, the first one for today; none without a gift."""
    if offer.step is None:
        return ()
    money = {part.on: part for part in offer.instalments}
    points = {day: part.units for day, part in instalments(Amount(offer.points, POINTS), offer.step.instalments, on)}
    nothing = zero(offer.principal.asset)
    return tuple(
        GiftPart(
            number=number,
            on=day,
            bonus=money[day].bonus if day in money else nothing,
            points=points.get(day, 0),
            expires_on=money[day].expires_on if day in money else None,
        )
        for number, day in enumerate(sorted(money.keys() | points.keys()), start=1)
    )


def due(parts: Sequence[GiftPart], on: date) -> tuple[GiftPart, ...]:
    """Return the parts to give by a day, the oldest first: a job that missed days catches up, and never gives twice."""
    found = [part for part in parts if part.state is PartState.WAITING and part.on <= on]
    return tuple(sorted(found, key=lambda part: part.number))


def given(parts: Sequence[GiftPart], number: int) -> tuple[GiftPart, ...]:
    """Return the parts after one was given. One that does not wait is a mistake of the caller (ValueError)."""
    if not any(part.number == number and part.state is PartState.WAITING for part in parts):
        raise ValueError(f"part {number} does not wait")
    return tuple(replace(part, state=PartState.GIVEN) if part.number == number else part for part in parts)


def stopped(parts: Sequence[GiftPart]) -> tuple[GiftPart, ...]:
    """Return the parts after their top-up was voided or withdrawn: what waits never comes, what was given stays."""
    return tuple(replace(part, state=PartState.STOPPED) if part.state is PartState.WAITING else part for part in parts)
