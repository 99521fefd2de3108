"""From the shop's settings to how the window looks and what every screen knows of the shop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from shop_member.domain.shop import ShopSettings
from ui import theme
from ui.screen import Shop
from ui.theme import Theme

LARGE_PRINT = 1.25


def look_of(settings: ShopSettings) -> Theme:
    """Return the look that the settings ask for; theme "system" follows the machine."""
    dark = settings.theme == "dark"
    if settings.theme == "system":
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    brand = "" if settings.brand_colour.upper() == theme.LIGHT.accent else settings.brand_colour
    return Theme(settings.language, dark, LARGE_PRINT if settings.large_print else 1.0, brand)


def shop_of(settings: ShopSettings) -> Shop:
    """Return what screens need to know of the shop."""
    return Shop(settings.name or "Shop Member", settings.asset, settings.time_zone)
