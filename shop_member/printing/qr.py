"""QR symbols as cells, ready to be drawn as vectors."""

from __future__ import annotations

from functools import lru_cache

import qrcode
from qrcode.constants import ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.util import MODE_8BIT_BYTE, MODE_ALPHA_NUM, QRData

Cells = tuple[tuple[bool, ...], ...]

QUIET = 4
"""Modules of white that every side needs (ISO/IEC 18004)."""

_ALPHANUMERIC = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
_VERSION_3 = 3


@lru_cache(maxsize=256)
def qr_cells(payload: str) -> Cells:
    """Return the symbol of a payload, row by row, true for dark, without quiet zone.

    Level Q if that stays within version 3 (29 modules, up to 47 upper-case letters and digits), else level M in the
    smallest version that holds the payload.
    """
    mode = MODE_ALPHA_NUM if _ALPHANUMERIC.issuperset(payload) else MODE_8BIT_BYTE
    data = payload if mode == MODE_ALPHA_NUM else payload.encode("utf-8")
    code = _code(data, mode, ERROR_CORRECT_Q)
    if code.version > _VERSION_3:
        code = _code(data, mode, ERROR_CORRECT_M)
    code.make(fit=False)
    return tuple(tuple(bool(cell) for cell in row) for row in code.modules)


def _code(data: str | bytes, mode: int, level: int) -> qrcode.QRCode:
    code = qrcode.QRCode(version=None, error_correction=level, border=0)
    code.add_data(QRData(data, mode=mode))
    code.best_fit()
    return code


def dark_rows(cells: Cells) -> list[tuple[int, int, int]]:
    """Return (row, first column, length) of every horizontal stretch of dark cells."""
    stretches = []
    for row, line in enumerate(cells):
        start = -1
        for column, dark in enumerate((*line, False)):
            if dark and start < 0:
                start = column
            elif not dark and start >= 0:
                stretches.append((row, start, column - start))
                start = -1
    return stretches
