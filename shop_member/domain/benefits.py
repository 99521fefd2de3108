"""What a coupon gives: one class a kind (C1). A new kind is a class here, an editor in the window and its words.

Each class says at which stage of the price it works (`PLACES`) and what it takes off each line (`off`). Rounding is that
of rules.md: a percentage once, half up, on the sum it applies to, spread over the lines by largest remainder. Fields have
names of their own, so that a stored benefit is read back as what it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import ClassVar, NamedTuple

from shop_member.domain.amounts import ratio
from shop_member.domain.bills import Draft
from shop_member.domain.ranges import require_rule


class Place(IntEnum):
    """The stage of the price at which a benefit works, in the order of S5."""

    FREE_GOODS = 1
    ITEM = 2
    ORDER = 3
    POINTS = 4


class Places(NamedTuple):
    """Where a benefit works: for a coupon on everything, and for one on certain goods."""

    everything: Place
    goods: Place


@dataclass(frozen=True, slots=True)
class AmountOff:
    """An amount off the goods the coupon is for, never more than they cost; in minor units."""

    PLACES: ClassVar[Places] = Places(Place.ORDER, Place.ITEM)

    amount_off: int

    def __post_init__(self) -> None:
        require_rule(self.amount_off > 0, "benefit.amount_off")

    def off(self, draft: Draft, places: Sequence[int]) -> list[int]:
        return draft.spread(min(self.amount_off, sum(draft.nets[at] for at in places)), places)


@dataclass(frozen=True, slots=True)
class PercentOff:
    """A percentage off (per mille), at most `at_most` units of money; 1000 per mille gives exactly 0."""

    PLACES: ClassVar[Places] = Places(Place.ORDER, Place.ITEM)

    percent_off: int
    at_most: int | None = None

    def __post_init__(self) -> None:
        require_rule(0 < self.percent_off <= 1000, "benefit.percent_off")
        require_rule(self.at_most is None or self.at_most > 0, "benefit.at_most")

    def off(self, draft: Draft, places: Sequence[int]) -> list[int]:
        units = ratio(sum(draft.nets[at] for at in places) * self.percent_off, 1000)
        return draft.spread(units if self.at_most is None else min(units, self.at_most), places)


@dataclass(frozen=True, slots=True)
class FreePieces:
    """So many pieces of the goods for nothing, the cheapest first."""

    PLACES: ClassVar[Places] = Places(Place.FREE_GOODS, Place.FREE_GOODS)

    free_pieces: int

    def __post_init__(self) -> None:
        require_rule(self.free_pieces > 0, "benefit.free_pieces")

    def off(self, draft: Draft, places: Sequence[int]) -> list[int]:
        return free_pieces(draft, places, self.free_pieces)


@dataclass(frozen=True, slots=True)
class BuyGet:
    """Of every `buy` + `get` pieces the guest takes, `get` are free: the cheapest of all (rules.md)."""

    PLACES: ClassVar[Places] = Places(Place.FREE_GOODS, Place.FREE_GOODS)

    buy: int
    get: int
    at_most_sets: int | None = None

    def __post_init__(self) -> None:
        require_rule(self.buy > 0 and self.get > 0, "benefit.buy")
        require_rule(self.at_most_sets is None or self.at_most_sets > 0, "benefit.at_most_sets")

    def off(self, draft: Draft, places: Sequence[int]) -> list[int]:
        sets = pieces(draft, places) // (self.buy + self.get)
        if self.at_most_sets is not None:
            sets = min(sets, self.at_most_sets)
        return free_pieces(draft, places, sets * self.get)


@dataclass(frozen=True, slots=True)
class CheapestFree:
    """Who takes `from_pieces` pieces or more gets the cheapest one of them free, once a bill."""

    PLACES: ClassVar[Places] = Places(Place.FREE_GOODS, Place.FREE_GOODS)

    from_pieces: int

    def __post_init__(self) -> None:
        require_rule(self.from_pieces > 1, "benefit.from_pieces")

    def off(self, draft: Draft, places: Sequence[int]) -> list[int]:
        return free_pieces(draft, places, 1 if pieces(draft, places) >= self.from_pieces else 0)


@dataclass(frozen=True, slots=True)
class SetPrice:
    """A price per piece (minor units) instead of the listed one where that is lower, for `pieces_at_most` pieces or all."""

    PLACES: ClassVar[Places] = Places(Place.FREE_GOODS, Place.FREE_GOODS)

    piece_price: int
    pieces_at_most: int | None = None

    def __post_init__(self) -> None:
        require_rule(self.piece_price >= 0, "benefit.piece_price")
        require_rule(self.pieces_at_most is None or self.pieces_at_most > 0, "benefit.pieces_at_most")

    def off(self, draft: Draft, places: Sequence[int]) -> list[int]:
        off = [0] * len(draft.nets)
        left = None if self.pieces_at_most is None else self.pieces_at_most * 1000
        for at in sorted(places, key=lambda one: (-_each(draft, one), one)):  # the dearest save the most
            quantity = draft.basket.lines[at].quantity
            taken = quantity if left is None else min(quantity, left)
            share = draft.nets[at] if taken == quantity else ratio(draft.nets[at] * taken, quantity)
            off[at] = max(0, share - ratio(taken * self.piece_price, 1000))
            if left is not None and off[at]:
                left -= taken
        return off


@dataclass(frozen=True, slots=True)
class ExtraPoints:
    """Points on top: `extra_points` flat, and the bill's points multiplied by `extra_per_mille` (2000 = twice)."""

    PLACES: ClassVar[Places] = Places(Place.POINTS, Place.POINTS)

    extra_points: int
    extra_per_mille: int = 1000

    def __post_init__(self) -> None:
        require_rule(self.extra_points >= 0 and self.extra_per_mille >= 1000, "benefit.extra_points")
        require_rule(self.extra_points > 0 or self.extra_per_mille > 1000, "benefit.extra_points")

    def off(self, draft: Draft, places: Sequence[int]) -> list[int]:  # noqa: ARG002 (points take nothing off)
        return [0] * len(draft.nets)


Benefit = AmountOff | PercentOff | FreePieces | BuyGet | CheapestFree | SetPrice | ExtraPoints


# -- pieces


def pieces(draft: Draft, places: Sequence[int]) -> int:
    """Return the whole pieces on the lines at `places`; goods by weight count by whole units."""
    return sum(draft.basket.lines[at].quantity // 1000 for at in places)


def free_pieces(draft: Draft, places: Sequence[int], count: int) -> list[int]:
    """Return what `count` free pieces take off each line, the cheapest piece first, of two alike the one entered first."""
    off = [0] * len(draft.nets)
    for at in sorted(places, key=lambda one: (_each(draft, one), one)):
        quantity = draft.basket.lines[at].quantity
        taken = min(quantity // 1000, count)
        if taken and draft.nets[at]:
            off[at] = min(draft.nets[at], ratio(draft.nets[at] * taken * 1000, quantity))
        count -= taken
    return off


def _each(draft: Draft, at: int) -> float:
    """A line's present price per piece, for ordering only."""
    return draft.nets[at] * 1000 / draft.basket.lines[at].quantity
