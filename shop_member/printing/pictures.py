"""The shop's logo, made ready for paper."""

from __future__ import annotations

import io
from functools import lru_cache

from PIL import Image, UnidentifiedImageError

from shop_member.domain.errors import Fault, Faulted

_LARGEST = 900
"""Pixels on the longer side: 12 mm at 600 dpi and 3 times as wide; more only makes files heavy."""


@lru_cache(maxsize=32)
def logo(data: bytes, grey: bool = False) -> tuple[bytes, float] | None:
    """Return the logo as PNG bytes and its width ÷ height; None if it is no picture, so that paper still prints.

    Whoever stores a logo calls `check_logo` first and tells the owner.
    """
    try:
        return _prepared(data, grey)
    except Fault:
        return None


def check_logo(data: bytes) -> None:
    """Raise Fault FILE_UNREADABLE unless the bytes are a PNG, JPEG, GIF, BMP or WebP picture of reasonable size."""
    _prepared(data, False)


def _prepared(data: bytes, grey: bool) -> tuple[bytes, float]:
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "GIF", "BMP", "WEBP")) as opened:
            if opened.width * opened.height > 40_000_000:
                raise Fault(Faulted.FILE_UNREADABLE, path="logo")
            picture = opened.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as problem:
        raise Fault(Faulted.FILE_UNREADABLE, path="logo") from problem
    picture.thumbnail((_LARGEST, _LARGEST), Image.Resampling.LANCZOS)
    if grey:
        white = Image.new("RGBA", picture.size, "white")
        white.alpha_composite(picture)
        picture = white.convert("L")
    target = io.BytesIO()
    picture.save(target, "PNG")
    return target.getvalue(), picture.width / picture.height
