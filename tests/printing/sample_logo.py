"""The sample shop's logo."""

from __future__ import annotations

import io
from functools import cache

from PIL import Image, ImageDraw


@cache
def logo() -> bytes:
    """A red lantern on nothing, 400 × 400, as PNG."""
    image = Image.new("RGBA", (400, 400))
    draw = ImageDraw.Draw(image)
    draw.rectangle((150, 30, 250, 70), fill="#3A2416")
    draw.ellipse((40, 60, 360, 330), fill="#C8321F")
    for inset in (70, 125):
        draw.ellipse((40 + inset, 60, 360 - inset, 330), outline="#F3C24B", width=9)
    draw.rectangle((150, 320, 250, 355), fill="#3A2416")
    for x in (165, 200, 235):
        draw.line((x, 355, x, 396), fill="#F3C24B", width=10)
    target = io.BytesIO()
    image.save(target, "PNG")
    return target.getvalue()
