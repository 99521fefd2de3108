"""A badge: name, shop and the code that lets somebody in, as a card to print or a picture to send."""

from __future__ import annotations

from pathlib import Path

from shop_member.i18n import translate
from shop_member.printing.layout import Page, Sheet
from shop_member.printing.output import whole_file
from shop_member.printing.raster import png

_MM = 72 / 25.4
_WIDTH, _HEIGHT = 85.6 * _MM, 53.98 * _MM


def badge_page(name: str, role: str, shop: str, code: str, language: str) -> Page:
    """Return the badge in the size of a bank card: the code at the left, who at the right."""
    sheet = Sheet(language)
    size, side = 38 * _MM, 8 * _MM
    sheet.box(0, 0, _WIDTH, _HEIGHT, stroke="#C8CDD4", line=0.5, radius=3 * _MM)
    sheet.symbol(side, (_HEIGHT - size) / 2, size, code)
    left = side + size + 6 * _MM
    room = _WIDTH - left - 5 * _MM
    y = sheet.paragraph(left, 17 * _MM, name, 13, room, 16, bold=True, max_lines=3)
    sheet.text(left, y + 2, role, 9, room=room, colour="#4A525C")
    sheet.text(left, _HEIGHT - 9 * _MM, shop, 8, room=room, colour="#4A525C")
    return sheet.page(_WIDTH, _HEIGHT)


def write_badge(page: Page, path: Path) -> None:
    """Write the badge as PNG of 300 dots an inch, whole or not at all. Raises: Fault DISK_FULL, DISK_ERROR."""
    with whole_file(path) as file:
        file.write(png(page, 300))


def badge_name(name: str) -> str:
    """Return a file name for a badge."""
    safe = "".join(letter if letter.isalnum() else "-" for letter in name).strip("-") or "badge"
    return f"{translate('settings', 'badge')}-{safe}.png"
