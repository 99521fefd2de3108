"""The shop's own colour made legible: lightness moves in OKLCH, hue and chroma stay (Ottosson 2020), contrast is WCAG 2's."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

WHITE = "#FFFFFF"
BLACK = "#0B0F14"
"""The darkest text on a colour; a breath softer than black."""

_STEP = 0.005
_FLOOR = 0.02
"""No lightness below this: black itself has no hue to keep."""


@lru_cache(maxsize=4096)
def contrast(one: str, other: str) -> float:
    """Return the WCAG contrast ratio of two `#RRGGBB` colours, from 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def on_colour(background: str, *others: str) -> str:
    """Return white or near-black, whichever contrasts more with the worst of the backgrounds.

    On the few mid tones where neither reaches 4.5, black itself does (its worst case against white is 4.58).
    """
    grounds = (background, *others)

    def worst(ink: str) -> float:
        return min(contrast(ink, ground) for ground in grounds)

    best = max((WHITE, BLACK), key=worst)
    return best if worst(best) >= 4.5 else max((WHITE, "#000000"), key=worst)


def legible(colour: str, backgrounds: Iterable[str] | str, target: float = 4.5) -> str:
    """Return `colour` with its lightness moved just far enough to reach `target` on every background (one or several).

    Light backgrounds darken, dark ones lighten; a colour that is good already comes back unchanged. Near-black and
    near-white have no hue to keep and become grey.
    """
    return _legible(colour, (backgrounds,) if isinstance(backgrounds, str) else tuple(backgrounds), target)


@lru_cache(maxsize=512)
def _legible(colour: str, grounds: tuple[str, ...], target: float) -> str:
    if min(contrast(colour, ground) for ground in grounds) >= target:
        return colour.upper()
    lightness, a, b = _to_oklab(colour)
    if lightness < _FLOOR or lightness > 1 - _FLOOR:
        a = b = 0.0
    step = -_STEP if min(_luminance(ground) for ground in grounds) > 0.18 else _STEP
    lightness = max(lightness, _FLOOR)
    best = colour.upper()
    while _FLOOR / 2 <= lightness + step <= 1:
        lightness += step
        best = _from_oklab(lightness, a, b)
        if min(contrast(best, ground) for ground in grounds) >= target:
            return best
    return on_colour(*grounds)


def mix(colour: str, other: str, share: float) -> str:
    """Return `colour` with `share` (0 to 1) of `other` mixed in, in sRGB as printers' tints are."""
    return "#" + "".join(
        f"{round(one + (two - one) * share):02X}" for one, two in zip(_channels(colour), _channels(other), strict=True)
    )


def is_colour(text: str) -> bool:
    """Return whether a text is `#RRGGBB`."""
    return len(text) == 7 and text[0] == "#" and all(letter in "0123456789abcdefABCDEF" for letter in text[1:])


def _channels(colour: str) -> tuple[int, int, int]:
    if not is_colour(colour):
        raise ValueError(f"not a colour: {colour[:20]!r}")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(colour: str) -> tuple[float, float, float]:
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (channel / 255 for channel in _channels(colour))
    )
    return red, green, blue


@lru_cache(maxsize=1024)
def _luminance(colour: str) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _to_oklab(colour: str) -> tuple[float, float, float]:
    red, green, blue = _linear(colour)
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _from_oklab(lightness: float, a: float, b: float) -> str:
    """Return the colour, with as much of its chroma as a screen can show at this lightness; the hue stays."""
    low, high = 0.0, 1.0
    if _in_gamut(_to_linear(lightness, a, b)):
        low = 1.0
    else:
        for _ in range(16):
            middle = (low + high) / 2
            if _in_gamut(_to_linear(lightness, a * middle, b * middle)):
                low = middle
            else:
                high = middle
    return "#" + "".join(f"{_to_byte(value):02X}" for value in _to_linear(lightness, a * low, b * low))


def _in_gamut(linear: tuple[float, float, float]) -> bool:
    return all(-0.0002 <= value <= 1.0002 for value in linear)


def _to_linear(lightness: float, a: float, b: float) -> tuple[float, float, float]:
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _to_byte(value: float) -> int:
    value = min(max(value, 0.0), 1.0)
    return round(255 * (12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055))
