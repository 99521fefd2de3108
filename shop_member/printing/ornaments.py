"""What makes paper the shop's own: waves of the brand's tints, and a seal for a shop that has no logo."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from shop_member.colours import BLACK, WHITE, contrast, mix
from shop_member.printing.layout import Disc, Ground, Sheet

_RINGS = (1.0, 0.93, 0.72, 0.65, 0.44, 0.37)
"""Radii of one wave's circles as shares of the outermost: tint and ground by turns, which leaves thin rings."""

_CLEAREST = 4.6
"""Contrast that type keeps on the strongest tint."""


@lru_cache(maxsize=64)
def waves(width: float, height: float, fill: str, tint: str, radius: float, begin: float = 0.55) -> Ground:
    """Return a ground at (0, 0) with waves (青海波) that rise from the lower right corner and fade out towards the upper left.

    `begin` says how far from the upper left corner (0) they begin to show. The same arguments give the same object, so
    that a sheet of cards carries the circles once.
    """
    discs: list[Disc] = []
    row, y = 0, -radius
    while y < height + radius:
        x = -radius if row % 2 else 0.0
        while x < width + 2 * radius:
            share = (x / width * 0.75 + y / height * 0.6 - begin) / 0.8
            if share > -0.12:
                line = mix(fill, tint, min(max(share, 0.0), 1.0))
                discs.extend(
                    Disc(round(x, 3), round(y, 3), round(radius * ring, 3), fill if inner % 2 else line)
                    for inner, ring in enumerate(_RINGS)
                )
            x += 2 * radius
        y += radius / 2
        row += 1
    return Ground(0.0, 0.0, width, height, fill, tuple(discs))


def tint_under(fill: str, towards: str, share: float, *inks: str) -> str:
    """Return `fill` with up to `share` of `towards`, less where a text colour would lose its contrast on it."""
    while share > 0.01:
        tint = mix(fill, towards, share)
        if all(contrast(ink, tint) >= _CLEAREST for ink in inks):
            return tint
        share *= 0.8
    return fill


def brand_tint(brand: str, ink: str) -> str:
    """Return the strongest tint of the waves on the brand's own colour, away from the ink so that type only gains."""
    return mix(brand, BLACK if ink == WHITE else WHITE, 0.24 if ink == WHITE else 0.34)


@lru_cache(maxsize=256)
def initials(name: str) -> str:
    """Return what stands in a shop's seal: the first Han character, or the first letters of two words; else nothing."""
    words = [word for word in unicodedata.normalize("NFC", name).split() if word[0].isalnum()]
    if not words:
        return ""
    first = words[0][0]
    if unicodedata.east_asian_width(first) in "WF":
        return first
    letters = [word[0] for word in words if word.casefold() not in ("the", "a", "of", "and")][:2] or [first]
    return "".join(letters).upper()


def draw_seal(
    sheet: Sheet, x: float, y: float, edge: float, name: str, fill: str | None, ink: str, *, plain: bool = False
) -> bool:
    """Stamp the shop's initials into a square whose upper left corner is (x, y), in points; return whether there are any.

    Without `fill` the square is an outline in the ink, for paper that knows black only; `plain` leaves out the fine frame
    within, which a thermal head would blur.
    """
    letters = initials(name)
    if not letters or not all(sheet.face(True).knows(letter) for letter in letters):
        return False
    sheet.box(x, y, edge, edge, fill=fill, stroke=None if fill else ink, line=edge * 0.045, radius=edge * 0.16)
    if fill and not plain:
        inset = edge * 0.07
        inner = edge - 2 * inset
        frame = mix(fill, ink, 0.6)
        sheet.box(x + inset, y + inset, inner, inner, stroke=frame, line=edge * 0.022, radius=edge * 0.11)
    size = edge * (0.6 if len(letters) == 1 else 0.46)
    size *= min(1.0, edge * 0.72 / sheet.width(letters, size, bold=True))
    # A Han body is centred 0.38 em above the baseline, capitals at half their height of 0.72 em.
    han = unicodedata.east_asian_width(letters[0]) in "WF"
    baseline = y + edge / 2 + size * (0.38 if han else 0.36)
    sheet.text(x + edge / 2, baseline, letters, size, bold=True, colour=ink, align="centre")
    return True
