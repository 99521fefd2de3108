"""What comes of keys: a code of ours, a foreign one, or typing to hand on; and how long after each other they came."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

from shop_member.domain.routing import Looks
from ui.scanning.decoder import Key

Token = TypeVar("Token")

_LONG_AGO = 1 << 30


@dataclass(frozen=True, slots=True)
class Timing:
    """What the wizard may tune, in ms: `hold` of a typed key, `wait` for a late terminator, `double` reads."""

    hold: int = 50
    wait: int = 120
    double: int = 400
    least: int = 6
    """So many characters make a burst."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """A code that the grammar accepts, in capitals and half width."""

    code: str


@dataclass(frozen=True, slots=True)
class Foreign:
    """A scan that is none of our codes, as the layout wrote it, and what it resembles."""

    code: str
    looks: Looks


@dataclass(frozen=True, slots=True)
class Verdict(Generic[Token]):
    """In this order: take back `undo`, hand on `give`, report `outcome`, hand on `after`, `stop` or not."""

    stop: bool
    give: tuple[Token, ...] = ()
    outcome: Scanned | Foreign | None = None
    after: tuple[Token, ...] = ()
    undo: tuple[Token, ...] = ()


@dataclass(slots=True)
class Held(Generic[Token]):
    key: Key
    ident: Hashable
    token: Token
    seq: int
    lift: Token | None = None
    lift_seq: int = 0


@dataclass(frozen=True, slots=True)
class Old(Generic[Token]):
    key: Key
    token: Token
    delivered: bool


def gap_ms(earlier: int | None, later: int) -> int:
    """Return ms between two event times, which wrap after 49.7 days (32 bits); a step backwards counts as no gap.

    More than a minute backwards means another clock: then the keys have nothing to do with each other.
    """
    if earlier is None:
        return _LONG_AGO
    gap = (later - earlier) & 0xFFFFFFFF
    if gap < 1 << 31:
        return gap
    return 0 if (1 << 32) - gap < 60_000 else _LONG_AGO
