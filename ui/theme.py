"""Colours, sizes and type of the window: every painter and the one style sheet read them from here (look.md 5.2, 5.3).

`apply(app, theme)` makes a theme the window's; `current()` is what painters ask. Lengths are logical pixels. Type,
icons and controls grow with large print (`px`), spaces do not, so that the till still fits.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import Enum
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from shop_member import colours
from ui import fonts


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of one theme as `#RRGGBB`."""

    bg: str
    surface: str
    surface_2: str
    text: str
    text_2: str
    text_3: str
    border: str
    border_strong: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_soft: str
    accent_text: str
    positive: str
    positive_soft: str
    warning: str
    warning_soft: str
    negative: str
    negative_soft: str
    focus: str
    info: str
    info_soft: str
    tier_bronze: str
    tier_silver: str
    tier_gold: str
    tier_violet: str
    chart_1: str
    chart_2: str
    chart_3: str
    chart_4: str
    chart_5: str


LIGHT = Tokens(
    bg="#F4F5F7", surface="#FFFFFF", surface_2="#ECEEF1", text="#16191D", text_2="#4A525C", text_3="#646D79",
    border="#D5D9DF", border_strong="#7D8694", accent="#1F5FBF", accent_hover="#1A51A4", accent_pressed="#154489",
    on_accent="#FFFFFF", accent_soft="#E3EDFB", accent_text="#1A51A4", positive="#1B6B3A", positive_soft="#E2F3E8",
    warning="#8A5200", warning_soft="#FDF0DA", negative="#B3261E", negative_soft="#FCE8E6", focus="#1F5FBF",
    info="#1A51A4", info_soft="#E3EDFB",
    tier_bronze="#7A4B1E", tier_silver="#5B6472", tier_gold="#7A5B00", tier_violet="#5B3FA0",
    chart_1="#1F5FBF", chart_2="#B35900", chart_3="#1B7F5C", chart_4="#8A3FA0", chart_5="#5B6472",
)  # fmt: skip

DARK = Tokens(
    bg="#121417", surface="#1B1E23", surface_2="#262A31", text="#F1F3F5", text_2="#B9C0C9", text_3="#98A1AD",
    border="#363C45", border_strong="#7A8494", accent="#7FB0F5", accent_hover="#9AC1F8", accent_pressed="#B5D2FA",
    on_accent="#0B1A2E", accent_soft="#1D3050", accent_text="#9AC1F8", positive="#6FCF97", positive_soft="#17341F",
    warning="#F2B84B", warning_soft="#3A2A0D", negative="#FF8A80", negative_soft="#43191A", focus="#9AC1F8",
    info="#9AC1F8", info_soft="#1D3050",
    tier_bronze="#D9A06B", tier_silver="#B9C0C9", tier_gold="#E3C04F", tier_violet="#B9A2F2",
    chart_1="#7FB0F5", chart_2="#F2B84B", chart_3="#5FD0A5", chart_4="#CF9BE0", chart_5="#B9C0C9",
)  # fmt: skip

CHARTS = ("chart_1", "chart_2", "chart_3", "chart_4", "chart_5")
TIERS = ("tier_bronze", "tier_silver", "tier_gold", "tier_violet")
SPACE = (4, 8, 12, 16, 24, 32, 48)
RADIUS_FIELD, RADIUS, RADIUS_BADGE = 6, 8, 16
TOUCH = 48


class Role(Enum):
    """A type size: pixels, weight, line height. Lines are fixed because natural heights differ by face.

    Only Regular and Bold are shipped: a weight between them would be whichever the system finds nearer, or drawn fat.
    """

    DISPLAY = (64, 700, 72)
    DISPLAY_SMALL = (48, 700, 56)
    FIGURE_L = (32, 700, 40)
    FIGURE_M = (24, 700, 32)
    TITLE = (24, 700, 32)
    TILL = (20, 400, 28)
    TILL_STRONG = (20, 700, 28)
    KEY = (24, 400, 32)
    BODY = (16, 400, 24)
    STRONG = (16, 700, 24)
    HINT = (14, 700, 20)


@dataclass(frozen=True)
class Theme:
    """One look: the tokens, whether dark, whose words, how large; `brand` is the owner's colour or empty."""

    language: str = "en"
    dark: bool = False
    scale: float = 1.0
    brand: str = ""
    touch: bool = False

    @property
    def tokens(self) -> Tokens:
        return _tokens(self.dark, self.brand)

    @property
    def control(self) -> int:
        """Height of a control in the back office."""
        return TOUCH if self.touch else self.px(36)

    def px(self, length: int) -> int:
        """Return a length of type or control as drawn."""
        return round(length * self.scale)

    def colour(self, token: str) -> QColor:
        """Return the colour of a token name."""
        return _colour(getattr(self.tokens, token))

    def font(self, role: Role) -> QFont:
        """Return the font of a role."""
        pixels, weight, _ = role.value
        return QFont(_font(self.language, self.px(pixels), weight))

    def line(self, role: Role) -> int:
        """Return the line height of a role."""
        return self.px(role.value[2])

    def soft(self, token: str) -> QColor:
        """Return a quiet ground of the same hue on which the token's colour stays readable."""
        colour = self.colour(token)
        hue, saturation = max(colour.hslHueF(), 0.0), colour.hslSaturationF()
        if self.dark:
            return QColor.fromHslF(hue, saturation * 0.55, 0.17)
        return QColor.fromHslF(hue, saturation * 0.75, 0.925)


@cache
def _colour(value: str) -> QColor:
    return QColor(value)


@cache
def _font(language: str, pixels: int, weight: int) -> QFont:
    return fonts.make_font(fonts.load_fonts(language), pixels, weight)


@cache
def _tokens(dark: bool, brand: str) -> Tokens:
    base = DARK if dark else LIGHT
    return with_accent(base, brand, dark) if brand else base


def mix(ground: QColor, colour: QColor, part: float) -> QColor:
    """Return the ground with a part (0 to 1) of the colour over it."""
    return QColor.fromRgbF(
        ground.redF() + (colour.redF() - ground.redF()) * part,
        ground.greenF() + (colour.greenF() - ground.greenF()) * part,
        ground.blueF() + (colour.blueF() - ground.blueF()) * part,
    )


def with_accent(base: Tokens, brand: str, dark: bool) -> Tokens:
    """Return the tokens with the shop's own colour as accent, stepped in OKLCH until it reads at 4.5 on every ground."""
    grounds = (base.bg, base.surface)
    accent = colours.legible(brand, grounds, 4.5)
    # A nearly black accent has no room to darken, a nearly white one none to lighten.
    room = colours.contrast(accent, "#FFFFFF" if dark else "#000000") > 2
    toward = QColor("#FFFFFF" if dark == room else "#000000")
    hover = mix(QColor(accent), toward, 0.16).name().upper()
    pressed = mix(QColor(accent), toward, 0.32).name().upper()
    soft = mix(QColor(base.surface), QColor(accent), 0.18 if dark else 0.12).name().upper()
    text = colours.legible(accent, (soft, *grounds), 4.6)
    # Nothing that informs may look like a warning, no second series like the first.
    plain = any(_near(accent, getattr(base, token)) for token in ("warning", "negative", "positive"))
    series = {token: base.chart_1 for token in CHARTS[1:4] if _near(accent, getattr(base, token))}
    return replace(
        base, **series, accent=accent, accent_hover=hover, accent_pressed=pressed,
        on_accent=colours.on_colour(accent), accent_soft=soft, accent_text=text, focus=accent, chart_1=accent,
        info=base.text_2 if plain else text, info_soft=base.surface_2 if plain else soft,
    )  # fmt: skip


def _near(one: str, other: str) -> bool:
    """Return whether two colours are of like hue; greys are near nothing."""
    first, second = QColor(one), QColor(other)
    if min(first.hslSaturation(), second.hslSaturation()) < 40:
        return False
    apart = abs(first.hslHue() - second.hslHue())
    return min(apart, 360 - apart) < 28


_current = Theme()


def current() -> Theme:
    """Return the theme that painters use now."""
    return _current


def apply(app: QApplication, theme: Theme) -> None:
    """Make `theme` the window's: one palette, one style sheet, the base font, the system's colour scheme.

    Widgets repaint by themselves; a change of language or size needs the screens built anew (MainWindow does it).
    """
    global _current
    from ui import icons, stylesheet

    _current = theme
    icons.clear()
    app.styleHints().setColorScheme(Qt.ColorScheme.Dark if theme.dark else Qt.ColorScheme.Light)
    app.setPalette(palette(theme))
    app.setFont(theme.font(Role.BODY))
    app.setStyleSheet(stylesheet.stylesheet(theme))


def palette(theme: Theme) -> QPalette:
    """Return the palette of a theme with every group that Fusion reads."""
    roles = QPalette.ColorRole
    result = QPalette()
    for role, token in {
        roles.Window: "bg", roles.WindowText: "text", roles.Base: "surface", roles.AlternateBase: "surface_2",
        roles.Text: "text", roles.Button: "surface", roles.ButtonText: "text", roles.BrightText: "negative",
        roles.ToolTipBase: "text", roles.ToolTipText: "surface", roles.PlaceholderText: "text_3",
        roles.Highlight: "accent", roles.HighlightedText: "on_accent", roles.Accent: "accent", roles.Link: "accent",
        roles.LinkVisited: "accent_text", roles.Mid: "border", roles.Midlight: "border", roles.Light: "surface",
        roles.Dark: "border_strong", roles.Shadow: "border",
    }.items():  # fmt: skip
        result.setColor(role, theme.colour(token))
    faint = disabled_text(theme)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, faint)
    result.setColor(QPalette.ColorGroup.Disabled, roles.Highlight, theme.colour("border"))
    return result


def disabled_text(theme: Theme) -> QColor:
    """Return the colour of words that can't be used now: about 2.6 : 1."""
    return mix(theme.colour("surface"), theme.colour("text_3"), 0.68)


def token_names() -> tuple[str, ...]:
    """Return the names of all tokens."""
    return tuple(field.name for field in fields(Tokens))
