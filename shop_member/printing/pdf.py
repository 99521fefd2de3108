"""Pages to PDF: fonts embedded as subsets, the same pages always give the same bytes."""

from __future__ import annotations

import io
from collections.abc import Iterable
from functools import lru_cache
from threading import Lock
from typing import BinaryIO

from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from shop_member.printing.fonts import ensure
from shop_member.printing.layout import Box, Disc, Ground, Page, Picture, Rule, Symbol, Text
from shop_member.printing.qr import dark_rows

rl_config.useA85 = 0  # binary streams: a fifth smaller and faster than ASCII ones

_saving = Lock()
"""reportlab's font parsers keep a read position: two documents must not be subset at the same moment."""

_OVERLAP = 0.012
"""Share of a module by which QR rows overlap, so that viewers draw no white hair between them."""


@lru_cache(maxsize=512)
def _colour(text: str) -> Color:
    return HexColor(text)


@lru_cache(maxsize=16)
def _reader(data: bytes) -> ImageReader:
    return ImageReader(io.BytesIO(data))


class PdfPages:
    """A PDF being written to a binary file, page by page; `finish` writes it out."""

    def __init__(self, file: BinaryIO, title: str, author: str = "", language: str = "") -> None:
        self._canvas = Canvas(file, invariant=1, pageCompression=1, lang=language.replace("_", "-") or None)
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setCreator("Shop Member")
        self._forms: dict[bytes, str] = {}
        self._grounds: dict[int, tuple[str, Ground]] = {}
        self.count = 0

    def add(self, page: Page) -> None:
        """Draw a page of its own size; with bleed, the trimmed card is marked as the trim box."""
        canvas = self._canvas
        canvas.setPageSize((page.width, page.height))
        if page.bleed:
            box = (page.bleed, page.bleed, page.width - page.bleed, page.height - page.bleed)
            canvas.setTrimBox(box)
            canvas.setBleedBox((0, 0, page.width, page.height))
        self.draw(page, 0, 0, page.height)
        self.end_page()

    def begin(self, width: float, height: float) -> None:
        """Begin a page on which several laid-out pages are placed with `place`."""
        self._canvas.setPageSize((width, height))

    def place(
        self, page: Page, x: float, y: float, sheet_height: float, clip: tuple[float, float, float, float]
    ) -> None:
        """Draw a page with its top left corner at (x, y) of a sheet, only inside `clip` (x, y, width, height)."""
        canvas = self._canvas
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(clip[0], sheet_height - clip[1] - clip[3], clip[2], clip[3])
        canvas.clipPath(path, stroke=0, fill=0)
        self.draw(page, x, y, sheet_height)
        canvas.restoreState()

    def end_page(self) -> None:
        """Close the page."""
        self._canvas.showPage()
        self.count += 1

    def finish(self) -> None:
        """Write the document to its file."""
        with _saving:
            self._canvas.save()

    def draw(self, page: Page, dx: float, dy: float, height: float) -> None:
        """Draw the marks of a page moved by (dx, dy) on a sheet of `height`."""
        canvas = self._canvas
        top = height - dy
        fill = ""
        text = None
        for mark in page.marks:
            if isinstance(mark, Text):
                if text is None:
                    text = canvas.beginText()
                if mark.colour != fill:
                    fill = mark.colour
                    text.setFillColor(_colour(fill))
                x = mark.x + dx
                for run in mark.runs:
                    ensure(run.face)
                    text.setFont(run.face, mark.size)
                    text.setTextOrigin(x, top - mark.y)
                    text.textOut(run.text)
                    x += run.width * mark.size
                continue
            if text is not None:
                canvas.drawText(text)
                text = None
            fill = ""
            self._draw_shape(mark, dx, top)
        if text is not None:
            canvas.drawText(text)

    def _draw_shape(self, mark: Rule | Box | Disc | Ground | Picture | Symbol, dx: float, top: float) -> None:
        canvas = self._canvas
        if isinstance(mark, Rule):
            canvas.setLineWidth(mark.width)
            canvas.setStrokeColor(_colour(mark.colour))
            if mark.dash:
                canvas.setDash(*mark.dash)
            canvas.line(mark.x1 + dx, top - mark.y1, mark.x2 + dx, top - mark.y2)
            if mark.dash:
                canvas.setDash()
        elif isinstance(mark, Box):
            self._draw_box(mark, mark.x + dx, top - mark.y - mark.height)
        elif isinstance(mark, Disc):
            canvas.setFillColor(_colour(mark.fill))
            canvas.circle(mark.x + dx, top - mark.y, mark.radius, stroke=0, fill=1)
        elif isinstance(mark, Ground):
            self._draw_ground(mark, mark.x + dx, top - mark.y - mark.height)
        elif isinstance(mark, Picture):
            self._draw_picture(mark, mark.x + dx, top - mark.y - mark.height)
        else:
            self._draw_symbol(mark, mark.x + dx, top - mark.y)

    def _draw_box(self, mark: Box, x: float, y: float) -> None:
        canvas = self._canvas
        if mark.fill:
            canvas.setFillColor(_colour(mark.fill))
        if mark.stroke:
            canvas.setStrokeColor(_colour(mark.stroke))
            canvas.setLineWidth(mark.line)
        stroke, fill = int(mark.stroke is not None), int(mark.fill is not None)
        if mark.radius:
            canvas.roundRect(x, y, mark.width, mark.height, mark.radius, stroke=stroke, fill=fill)
        else:
            canvas.rect(x, y, mark.width, mark.height, stroke=stroke, fill=fill)

    def _draw_ground(self, mark: Ground, x: float, y: float) -> None:
        """Draw through a form, whose box cuts the circles off; a sheet of cards carries it once."""
        canvas = self._canvas
        name, _ = self._grounds.get(id(mark.discs), ("", mark))
        if not name:
            name = f"ground{len(self._grounds)}"
            canvas.beginForm(name, 0, 0, mark.width, mark.height)
            canvas.setFillColor(_colour(mark.fill))
            canvas.rect(0, 0, mark.width, mark.height, stroke=0, fill=1)
            for disc in mark.discs:
                canvas.setFillColor(_colour(disc.fill))
                canvas.circle(disc.x, mark.height - disc.y, disc.radius, stroke=0, fill=1)
            canvas.endForm()
            self._grounds[id(mark.discs)] = name, mark
        canvas.saveState()
        canvas.translate(x, y)
        canvas.doForm(name)
        canvas.restoreState()

    def _draw_picture(self, mark: Picture, x: float, y: float) -> None:
        """Draw through a form: reportlab would otherwise hash the whole picture on every page."""
        canvas = self._canvas
        name = self._forms.get(mark.data)
        if name is None:
            name = f"picture{len(self._forms)}"
            canvas.beginForm(name, 0, 0, 1, 1)
            canvas.drawImage(_reader(mark.data), 0, 0, 1, 1, mask="auto")
            canvas.endForm()
            self._forms[mark.data] = name
        canvas.saveState()
        canvas.translate(x, y)
        canvas.scale(mark.width, mark.height)
        canvas.doForm(name)
        canvas.restoreState()

    def _draw_symbol(self, mark: Symbol, x: float, top: float) -> None:
        canvas = self._canvas
        cell = mark.size / len(mark.cells)
        path = canvas.beginPath()
        for row, column, length in dark_rows(mark.cells):
            high = cell * (1 + (_OVERLAP if row + 1 < len(mark.cells) else 0))
            path.rect(x + column * cell, top - row * cell - high, length * cell, high)
        canvas.setFillColor(_colour(mark.colour))
        canvas.drawPath(path, stroke=0, fill=1)


def write_pages(pages: Iterable[Page], file: BinaryIO, title: str, author: str = "", language: str = "") -> int:
    """Write pages as one PDF to a binary file; return how many."""
    document = PdfPages(file, title, author, language)
    for page in pages:
        document.add(page)
    document.finish()
    return document.count
