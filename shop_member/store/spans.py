"""The journal in pieces, so that a long check can be shared out and keeps only a piece in memory."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

_ENDLESS = 2**62
_PIECE = 20_000

Span = dict[str, int]
"""The parameters of a statement: entries from `first` to before `end`."""


EVERYTHING: Span = {"first": -_ENDLESS, "end": _ENDLESS}


def spans(connection: Any, entries: int = _PIECE) -> list[Span]:
    """Return pieces of so many entries each; what is numbered beyond them, by damage, falls into the outer ones."""
    last = connection.execute("SELECT count(*) FROM entry").fetchone()[0]
    bounds = [-_ENDLESS, *range(entries + 1, last + 1, entries), _ENDLESS]
    return [{"first": first, "end": end} for first, end in pairwise(bounds)]
