"""How a long run tells how far it is, and lets itself be stopped: the teller raises, and all that was begun is undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Told = Callable[[float], None]
"""Called where stopping is safe with how much is done, from 0 to 1; whatever it raises ends the run."""

_Thing = TypeVar("_Thing")
_EVERY = 200


def untold(fraction: float) -> None:
    """Tell nobody."""


def part(told: Told, start: float, end: float) -> Told:
    """Return a teller for a part of a run: its 0 to 1 is `start` to `end` of the whole."""
    return lambda fraction: told(start + (end - start) * min(max(fraction, 0.0), 1.0))


def watched(things: Iterable[_Thing], told: Told, count: int = 0) -> Iterator[_Thing]:
    """Yield things and tell now and then how far one is among `count` of them, or only that one goes on (count 0)."""
    for number, thing in enumerate(things):
        if number % _EVERY == 0:
            told(number / count if count else 0.0)
        yield thing
