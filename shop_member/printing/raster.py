"""Pages to pixels with the same faces: pictures for phones, bitmaps for thermal printers."""

from __future__ import annotations

import io
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from shop_member.printing.fonts import advances, face_path
from shop_member.printing.layout import Box, Disc, Ground, Page, Picture, Rule, Symbol, Text
from shop_member.printing.qr import dark_rows

_SMOOTH = 3
"""Shapes are drawn this many times larger and shrunk, which rounds their edges."""


@lru_cache(maxsize=64)
def _font(face: str, pixels: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(face_path(face), pixels, layout_engine=ImageFont.Layout.BASIC)


def picture(page: Page, dpi: float) -> Image.Image:
    """Return the page as an RGB image on white; QR modules are whole pixels, so that no edge is grey."""
    scale = dpi / 72.0
    image = Image.new("RGB", (round(page.width * scale), round(page.height * scale)), "white")
    draw = ImageDraw.Draw(image)
    for mark in page.marks:
        if isinstance(mark, Text):
            _text(draw, mark, scale)
        elif isinstance(mark, Symbol):
            _symbol(draw, mark, scale)
        elif isinstance(mark, Ground):
            _ground(image, mark, scale)
        elif isinstance(mark, Picture):
            _paste(image, mark, scale)
        elif isinstance(mark, Rule):
            _rule(draw, mark, scale)
        else:
            _shape(image, mark, scale)
    return image


def png(page: Page, dpi: float) -> bytes:
    """Return the page as PNG bytes."""
    target = io.BytesIO()
    picture(page, dpi).save(target, "PNG", dpi=(dpi, dpi))
    return target.getvalue()


def bitmap(page: Page, dots: int, threshold: int = 150) -> Image.Image:
    """Return the page as a 1-bit image exactly `dots` wide for a thermal head, black where darker than `threshold` of 255."""
    grey = picture(page, dots / page.width * 72.0).convert("L")
    if grey.width != dots:
        grey = grey.crop((0, 0, dots, grey.height))
    return grey.point(lambda value: 255 if value > threshold else 0).convert("1")


def _text(draw: ImageDraw.ImageDraw, mark: Text, scale: float) -> None:
    """Set every character where the measured widths put it: hinted advances would run over the right edge."""
    x = mark.x
    pixels = max(round(mark.size * scale), 1)
    for run in mark.runs:
        font = _font(run.face, pixels)
        for letter, advance in zip(run.text, advances(run.face, run.text), strict=True):
            draw.text((x * scale, mark.y * scale), letter, mark.colour, font, anchor="ls")
            x += advance * mark.size


def _rule(draw: ImageDraw.ImageDraw, mark: Rule, scale: float) -> None:
    width = max(round(mark.width * scale), 1)
    x1, y1, x2, y2 = (round(value * scale) for value in (mark.x1, mark.y1, mark.x2, mark.y2))
    if mark.dash is None:
        draw.line((x1, y1, x2, y2), mark.colour, width)
        return
    on, off = (max(round(value * scale), 1) for value in mark.dash)
    for x in range(x1, x2, on + off):
        draw.line((x, y1, min(x + on - 1, x2), y2), mark.colour, width)


def _symbol(draw: ImageDraw.ImageDraw, mark: Symbol, scale: float) -> None:
    cells = len(mark.cells)
    module = max(int(mark.size * scale / cells + 0.01), 1)
    spare = (mark.size * scale - module * cells) / 2
    left, top = round(mark.x * scale + spare), round(mark.y * scale + spare)
    for row, column, length in dark_rows(mark.cells):
        x, y = left + column * module, top + row * module
        draw.rectangle((x, y, x + length * module - 1, y + module - 1), mark.colour)


def _paste(image: Image.Image, mark: Picture, scale: float) -> None:
    size = (max(round(mark.width * scale), 1), max(round(mark.height * scale), 1))
    with Image.open(io.BytesIO(mark.data)) as opened:
        logo = opened.convert("RGBA").resize(size, Image.Resampling.LANCZOS)
    image.paste(logo, (round(mark.x * scale), round(mark.y * scale)), logo)


def _ground(image: Image.Image, mark: Ground, scale: float) -> None:
    size = (max(round(mark.width * scale), 1), max(round(mark.height * scale), 1))
    times = scale * _SMOOTH
    large = Image.new("RGB", (size[0] * _SMOOTH, size[1] * _SMOOTH), mark.fill)
    draw = ImageDraw.Draw(large)
    for disc in mark.discs:
        edges = (disc.x - disc.radius, disc.y - disc.radius, disc.x + disc.radius, disc.y + disc.radius)
        draw.ellipse(tuple(edge * times for edge in edges), disc.fill)
    image.paste(large.resize(size, Image.Resampling.BOX), (round(mark.x * scale), round(mark.y * scale)))


def _shape(image: Image.Image, mark: Box | Disc, scale: float) -> None:
    """Draw a box or disc; round edges go through a larger mask, square ones fall on whole pixels."""
    if isinstance(mark, Box) and not mark.radius:
        box = tuple(round(v * scale) for v in (mark.x, mark.y, mark.x + mark.width, mark.y + mark.height))
        edge = (box[0], box[1], max(box[2] - 1, box[0]), max(box[3] - 1, box[1]))
        ImageDraw.Draw(image).rectangle(
            edge, mark.fill, mark.stroke, max(round(mark.line * scale), 1) if mark.stroke else 1
        )
        return
    if isinstance(mark, Disc):
        bounds = (mark.x - mark.radius, mark.y - mark.radius, 2 * mark.radius, 2 * mark.radius)
        _masked(image, bounds, mark.radius, mark.fill, scale)
        return
    bounds = (mark.x, mark.y, mark.width, mark.height)
    if mark.fill:
        _masked(image, bounds, mark.radius, mark.fill, scale)
    if mark.stroke:
        _masked(image, bounds, mark.radius, mark.stroke, scale, mark.line)


def _masked(
    image: Image.Image,
    bounds: tuple[float, float, float, float],
    radius: float,
    fill: str,
    scale: float,
    line: float = 0.0,
) -> None:
    """Paint a rounded shape, or with `line` only its outline, inside the bounds."""
    x, y, width, height = (value * scale for value in bounds)
    size = (max(round(width), 1), max(round(height), 1))
    mask = Image.new("L", (size[0] * _SMOOTH, size[1] * _SMOOTH))
    draw = ImageDraw.Draw(mask)
    edges = (0, 0, mask.width - 1, mask.height - 1)
    corner = min(radius * scale * _SMOOTH, min(mask.size) / 2)
    if line:
        draw.rounded_rectangle(edges, corner, None, 255, max(round(line * scale * _SMOOTH), 1))
    else:
        draw.rounded_rectangle(edges, corner, 255)
    image.paste(fill, (round(x), round(y)), mask.resize(size, Image.Resampling.LANCZOS))
