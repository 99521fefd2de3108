"""The recovery code on a sheet of A5, to be kept where the shop keeps its deeds."""

from __future__ import annotations

from pathlib import Path

from shop_member.i18n import translate
from shop_member.printing.layout import Page, Sheet
from shop_member.printing.output import whole_file
from shop_member.printing.pdf import write_pages

_MM = 72 / 25.4
_WIDTH, _HEIGHT, _SIDE = 148 * _MM, 210 * _MM, 16 * _MM


def recovery_page(shop: str, code: str, language: str) -> Page:
    """Return the sheet: what it is for, the code in groups, and the same as a QR code."""
    sheet = Sheet(language)
    room = _WIDTH - 2 * _SIDE
    y = 24 * _MM
    sheet.text(_SIDE, y, shop, 18, bold=True)
    y += 12 * _MM
    sheet.text(_SIDE, y, translate("first start", "Recovery code of the shop's keys", -1, language), 13, bold=True)
    y += 8 * _MM
    words = translate(
        "first start",
        "This code opens every backup of this shop on another computer: keep it locked away, not at the till.",
        -1,
        language,
    )
    y = sheet.paragraph(_SIDE, y, words, 10, room, 14) + 8 * _MM
    groups = code.split("-")
    for line in ("-".join(groups[:4]), "-".join(groups[4:])):
        sheet.text(_SIDE, y, line, 20, bold=True)
        y += 10 * _MM
    sheet.symbol(_SIDE, y, 40 * _MM, code)
    return sheet.page(_WIDTH, _HEIGHT)


def write_recovery(page: Page, path: Path) -> None:
    """Write the sheet as PDF, whole or not at all. Raises: Fault DISK_FULL, DISK_ERROR."""
    with whole_file(path) as file:
        write_pages([page], file, "Shop Member")
