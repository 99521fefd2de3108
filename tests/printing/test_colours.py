"""The shop's colour is legible wherever it is used."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_member.colours import contrast, legible, mix, on_colour

LIGHT, DARK = ("#F4F5F7", "#FFFFFF"), ("#121417", "#1B1E23")
colours = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06X}")


@given(colours, st.sampled_from((LIGHT, DARK)))
def test_any_colour_becomes_legible(colour: str, grounds: tuple[str, ...]) -> None:
    assert min(contrast(legible(colour, grounds), ground) for ground in grounds) >= 4.5


@given(colours)
def test_text_on_any_colour_is_legible(colour: str) -> None:
    assert contrast(on_colour(colour), colour) >= 4.5


@given(colours)
def test_a_legible_colour_is_left_alone(colour: str) -> None:
    once = legible(colour, LIGHT)
    assert legible(once, LIGHT) == once


@pytest.mark.parametrize(("colour", "light"), [("#FFD400", "#866E03"), ("#F57C00", "#AF590B"), ("#06C755", "#0C8236")])
def test_bright_colours_keep_their_hue(colour: str, light: str) -> None:
    """The reference values were computed independently with the same rule."""
    ours = legible(colour, LIGHT)
    assert all(abs(int(ours[at : at + 2], 16) - int(light[at : at + 2], 16)) <= 14 for at in (1, 3, 5))


def test_dark_grounds_keep_bright_colours() -> None:
    assert legible("#FFD400", DARK) == "#FFD400"
    assert legible("#1F5FBF", DARK) == "#4484E8"


def test_mixing_ends_at_both_colours() -> None:
    assert mix("#102030", "#FFFFFF", 0) == "#102030"
    assert mix("#102030", "#FFFFFF", 1) == "#FFFFFF"


def test_a_word_is_no_colour() -> None:
    with pytest.raises(ValueError, match="not a colour"):
        contrast("red", "#FFFFFF")
