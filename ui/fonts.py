"""The shipped faces: one family for each Chinese, its region's first, the same on every system and in the gallery."""

from __future__ import annotations

import logging

from PySide6.QtGui import QFont, QFontDatabase

from shop_member import paths

_LOG = logging.getLogger("shop_member.ui")

_FACES = {"zh_TW": ("TC", "SC"), "zh_CN": ("SC", "TC"), "en": ("TC", "SC")}
_SYSTEM = {
    "zh_TW": ("Microsoft JhengHei UI", "PingFang TC", "Noto Sans CJK TC"),
    "zh_CN": ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC"),
    "en": ("Segoe UI", ".AppleSystemUIFont", "Noto Sans", "Noto Sans CJK TC"),
}
_loaded: dict[str, list[str]] = {}


def load_fonts(language: str) -> list[str]:
    """Load the faces a language needs and return the families in order of preference, the system's own ones last.

    The region's face comes in every weight, the other region's only in Regular: it serves names written in the other
    script, since Unicode gives both the same code points and a wrong first face draws 內 wrongly.
    """
    if language in _loaded:
        return _loaded[language]
    own, other = _FACES.get(language, _FACES["en"])
    families: list[str] = []
    for face, weights in ((own, "*"), (other, "Regular*")):
        for path in sorted(paths.resource("fonts").glob(f"NotoSans{face}-{weights}.ttf")):
            number = QFontDatabase.addApplicationFont(str(path))
            if number < 0:
                _LOG.warning("font %s could not be loaded", path.name)
                continue
            families += QFontDatabase.applicationFontFamilies(number)
    # Medium registers as a family of its own in some builds; the plain family name leads, so shortest first.
    unique = sorted(dict.fromkeys(families), key=lambda name: (f" {own}" not in name, len(name)))
    _loaded[language] = unique + list(_SYSTEM.get(language, _SYSTEM["en"]))
    return _loaded[language]


def shipped(language: str) -> bool:
    """Return whether the shipped face of the language was found and loaded."""
    return any(name.startswith("Noto Sans ") and "CJK" not in name for name in load_fonts(language)[:1])


def make_font(families: list[str], pixels: int, weight: int) -> QFont:
    """Return a font with figures of equal width."""
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font
