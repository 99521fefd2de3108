"""Every pair of colours that text is drawn in can be read, in both themes and with any shop's colour."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from shop_member.colours import contrast
from shop_member.i18n import LANGUAGES
from ui import fonts, icons, theme
from ui.theme import CHARTS, TIERS, Role, Theme
from ui.widgets.choice import chosen_segment

GROUNDS = ("bg", "surface", "surface_2")
PAIRS = [
    *((ink, ground) for ink in ("text", "text_2", "text_3") for ground in GROUNDS),
    *((ink, f"{ink}_soft") for ink in ("positive", "warning", "negative")),
    *(("text", f"{ink}_soft") for ink in ("positive", "warning", "negative", "accent")),
    *((ink, ground) for ink in ("positive", "warning", "negative", "accent_text") for ground in ("bg", "surface")),
    ("accent_text", "accent_soft"), ("text_2", "accent_soft"), ("on_accent", "accent"),
    ("on_accent", "accent_hover"), ("on_accent", "accent_pressed"),
]  # fmt: skip
BRANDS = ("", "#FFD400", "#F57C00", "#06C755", "#1F5FBF", "#E60012", "#000000", "#FFFFFF", "#808080", "#5B3FA0")


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("brand", BRANDS)
def test_words_can_be_read(dark: bool, brand: str) -> None:
    tokens = Theme(dark=dark, brand=brand).tokens
    poor = {
        pair: round(contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])), 2)
        for pair in PAIRS
        if contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) < 4.5
    }
    assert poor == {}


@pytest.mark.parametrize("dark", [False, True])
def test_tiers_read_on_their_soft_ground_and_charts_on_the_surface(dark: bool) -> None:
    look = Theme(dark=dark)
    for token in TIERS + ("positive", "warning", "negative"):
        assert contrast(getattr(look.tokens, token), look.soft(token).name()) >= 4.5, token
    for token in CHARTS:
        assert contrast(getattr(look.tokens, token), look.tokens.surface) >= 4.5, token


@given(st.integers(0, 0xFFFFFF), st.booleans())
def test_any_brand_gives_a_readable_accent(value: int, dark: bool) -> None:
    tokens = Theme(dark=dark, brand=f"#{value:06X}").tokens
    assert contrast(tokens.accent, tokens.surface) >= 4.5
    assert contrast(tokens.accent, tokens.bg) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.accent_text, tokens.accent_soft) >= 4.5


@given(st.integers(0, 0xFFFFFF), st.booleans())
def test_what_is_chosen_reads_and_lies_above_its_track(value: int, dark: bool) -> None:
    for brand in ("", f"#{value:06X}"):
        look = Theme(dark=dark, brand=brand)
        ground, ink = chosen_segment(look)
        assert contrast(ink.name(), ground.name()) >= 4.5
        assert ground.lightness() > look.colour("surface_2").lightness()


@pytest.mark.parametrize("dark", [False, True])
def test_controls_and_focus_stand_out(dark: bool) -> None:
    tokens = Theme(dark=dark).tokens
    for ground in GROUNDS:
        assert contrast(tokens.border_strong, getattr(tokens, ground)) >= 3
        assert contrast(tokens.focus, getattr(tokens, ground)) >= 3


def test_large_print_grows_type_by_a_quarter() -> None:
    plain, large = Theme(), Theme(scale=1.25)
    for role in Role:
        assert large.font(role).pixelSize() == round(plain.font(role).pixelSize() * 1.25)
        assert large.line(role) == round(plain.line(role) * 1.25)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_own_face_and_even_figures(app: QApplication, language: str) -> None:
    assert fonts.shipped(language)
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(Theme(language).font(Role.TILL_STRONG))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_a_theme_reaches_palette_style_and_painters(app: QApplication) -> None:
    theme.apply(app, Theme(dark=True, brand="#F57C00"))
    tokens = theme.current().tokens
    assert app.palette().color(QPalette.ColorRole.Window) == QColor(tokens.bg)
    assert app.palette().color(QPalette.ColorRole.Highlight) == QColor(tokens.accent)
    assert tokens.accent in app.styleSheet()


def test_icons_take_the_tokens_colour_and_only_that(app: QApplication) -> None:
    theme.apply(app, Theme())
    for name in icons.names():
        image = icons.pixmap(name, "negative", 24).toImage()
        inks = {
            image.pixelColor(x, y).rgb() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 250
        }
        near = [QColor(ink) for ink in inks]
        wanted = QColor(theme.current().tokens.negative)
        assert near, name
        assert all(abs(ink.red() - wanted.red()) < 8 and abs(ink.blue() - wanted.blue()) < 8 for ink in near), name


def test_an_icon_follows_the_theme_and_the_screens_ratio(app: QApplication) -> None:
    theme.apply(app, Theme())
    light = icons.pixmap("lock", "text", 24, 2.0)
    assert (light.width(), light.devicePixelRatio()) == (48, 2.0)
    held = icons.icon("lock", "text")
    before = held.pixmap(24, 24).toImage()
    theme.apply(app, Theme(dark=True))
    assert held.pixmap(24, 24).toImage() != before
