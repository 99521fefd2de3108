"""Paper from the window: laid-out pages replayed on a QPainter, for printers, for the preview on screen, for pictures.

Printing comes after the booking and never holds it up: `print_receipt` reads the document on the till's lane, sets and
paints it on the office lane, and tells a failure as a Fault that loses nothing (the receipt can be printed again).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QMarginsF, QObject, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QGlyphRun, QImage, QPageLayout, QPageSize, QPainter, QPaintEvent, QPen, QRawFont
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QSizePolicy, QWidget

from shop_member.domain.documents import ReceiptDocument
from shop_member.domain.errors import Fault, Faulted
from shop_member.printing.fonts import face_path
from shop_member.printing.layout import Box, Disc, Ground, Page, Picture, Rule, Symbol, Text
from shop_member.printing.receipts import layout_receipt
from ui import saving
from ui.tasks import Lane, Runner

_FONT_PIXELS = 100.0
"""Glyphs are measured and drawn at this size and scaled: outlines know no pixels."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A page on a larger sheet: its top left corner and what of the sheet (x, y, width, height) it may touch, in points."""

    page: Page
    x: float
    y: float
    clip: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Spread(Page):
    """A sheet with other pages on it, its own marks on top; painted and printed like any page."""

    pieces: tuple[Piece, ...] = ()


class PagePainter:
    """Replays pages on any painter whose unit is a point. Faces are loaded once per painter, on its own thread."""

    def __init__(self, painter: QPainter) -> None:
        self._p = painter
        self._fonts: dict[str, QRawFont] = {}

    def paint(self, page: Page) -> None:
        """Paint all marks of a page in order."""
        self._p.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for piece in page.pieces if isinstance(page, Spread) else ():
            self._p.save()
            self._p.setClipRect(QRectF(*piece.clip), Qt.ClipOperation.IntersectClip)
            self._p.translate(piece.x, piece.y)
            self.paint(piece.page)
            self._p.restore()
        for mark in page.marks:
            if isinstance(mark, Text):
                self._text(mark)
            elif isinstance(mark, Rule):
                self._rule(mark)
            elif isinstance(mark, Box):
                self._box(mark)
            elif isinstance(mark, Disc):
                self._disc(mark)
            elif isinstance(mark, Ground):
                self._ground(mark)
            elif isinstance(mark, Picture):
                image = QImage.fromData(mark.data)
                self._p.drawImage(QRectF(mark.x, mark.y, mark.width, mark.height), image)
            else:
                self._symbol(mark)

    def _font(self, face: str) -> QRawFont:
        if face not in self._fonts:
            self._fonts[face] = QRawFont(face_path(face), _FONT_PIXELS)
        return self._fonts[face]

    def _text(self, mark: Text) -> None:
        x = mark.x
        for run in mark.runs:
            font = self._font(run.face)
            glyphs = font.glyphIndexesForString(run.text)
            steps = font.advancesForGlyphIndexes(glyphs)
            at, positions = 0.0, []
            for step in steps:
                positions.append(QPointF(at, 0))
                at += step.x()
            line = QGlyphRun()
            line.setRawFont(font)
            line.setGlyphIndexes(glyphs)
            line.setPositions(positions)
            self._p.save()
            self._p.translate(x, mark.y)
            self._p.scale(mark.size / _FONT_PIXELS, mark.size / _FONT_PIXELS)
            self._p.setPen(QColor(mark.colour))
            self._p.drawGlyphRun(QPointF(0, 0), line)
            self._p.restore()
            x += run.width * mark.size

    def _rule(self, mark: Rule) -> None:
        pen = QPen(QColor(mark.colour), mark.width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if mark.dash is not None:
            pen.setDashPattern([length / mark.width for length in mark.dash])
        self._p.setPen(pen)
        self._p.drawLine(QPointF(mark.x1, mark.y1), QPointF(mark.x2, mark.y2))

    def _box(self, mark: Box) -> None:
        self._p.setPen(QPen(QColor(mark.stroke), mark.line) if mark.stroke else Qt.PenStyle.NoPen)
        self._p.setBrush(QColor(mark.fill) if mark.fill else Qt.BrushStyle.NoBrush)
        self._p.drawRoundedRect(QRectF(mark.x, mark.y, mark.width, mark.height), mark.radius, mark.radius)

    def _disc(self, mark: Disc) -> None:
        self._p.setPen(Qt.PenStyle.NoPen)
        self._p.setBrush(QColor(mark.fill))
        self._p.drawEllipse(QPointF(mark.x, mark.y), mark.radius, mark.radius)

    def _ground(self, mark: Ground) -> None:
        self._p.save()
        place = QRectF(mark.x, mark.y, mark.width, mark.height)
        self._p.setClipRect(place, Qt.ClipOperation.IntersectClip)
        self._p.fillRect(place, QColor(mark.fill))
        self._p.translate(mark.x, mark.y)
        for disc in mark.discs:
            self._disc(disc)
        self._p.restore()

    def _symbol(self, mark: Symbol) -> None:
        # Without smoothing, neighbouring cells leave no hairline that a scanner could take for white.
        self._p.save()
        self._p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._p.setPen(Qt.PenStyle.NoPen)
        self._p.setBrush(QColor(mark.colour))
        side = mark.size / len(mark.cells)
        for row, cells in enumerate(mark.cells):
            for column, dark in enumerate(cells):
                if dark:
                    self._p.drawRect(QRectF(mark.x + column * side, mark.y + row * side, side, side))
        self._p.restore()


def printer_names() -> list[str]:
    """Return the printers of this computer, the default one first."""
    default = QPrinterInfo.defaultPrinterName()
    names = list(QPrinterInfo.availablePrinterNames())
    return sorted(names, key=lambda name: (name != default, name))


def picture_of(page: Page, dots_per_point: float = 2.0) -> QImage:
    """Return the page as a picture on white."""
    image = QImage(
        round(page.width * dots_per_point),
        round(page.height * dots_per_point),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(dots_per_point, dots_per_point)
    PagePainter(painter).paint(page)
    painter.end()
    return image


PDF_FILES = "pdf"
"""The printer of a shop without one: every receipt becomes a file in the folder of its papers."""


def send(pages: Sequence[Page], printer: str = "", *, to_file: str = "", title: str = "") -> None:
    """Print pages, each on paper of its own size, on a printer by name (the computer's default for '').

    `to_file` writes a PDF with Qt's own engine instead, as the printer PDF_FILES does under the title. May block for
    seconds: never call it on the GUI thread. Raises Fault PRINTER_FAILED (retry helps).
    """
    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    if printer == PDF_FILES and not to_file:
        to_file = _free_file(title or "Shop Member")
    if to_file:
        device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        device.setOutputFileName(to_file)
    else:
        name = printer or QPrinterInfo.defaultPrinterName()
        if not name or name not in QPrinterInfo.availablePrinterNames():
            raise Fault(Faulted.PRINTER_FAILED, retry=True, detail=name or "–")
        device.setPrinterName(name)
    device.setDocName(title or "Shop Member")
    device.setFullPage(True)
    _set_paper(device, pages[0])
    painter = QPainter()
    if not painter.begin(device):
        raise Fault(Faulted.PRINTER_FAILED, retry=True, detail=device.printerName())
    try:
        for number, page in enumerate(pages):
            if number:
                _set_paper(device, page)
                if not device.newPage():
                    raise Fault(Faulted.PRINTER_FAILED, retry=True, detail=device.printerName())
            painter.save()
            painter.scale(device.resolution() / 72.0, device.resolution() / 72.0)
            PagePainter(painter).paint(page)
            painter.restore()
    finally:
        painter.end()
    if device.printerState() == QPrinter.PrinterState.Error:
        raise Fault(Faulted.PRINTER_FAILED, retry=True, detail=device.printerName())


def _free_file(title: str) -> str:
    """Return where a paper of this title goes that overwrites none."""
    folder = saving.papers_folder() / "receipts"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Fault(Faulted.PRINTER_FAILED, retry=True, detail=str(folder)) from error
    number = 1
    while (path := folder / saving.safe_name(f"{title} ({number}).pdf" if number > 1 else f"{title}.pdf")).exists():
        number += 1
    return str(path)


def _set_paper(device: QPrinter, page: Page) -> None:
    size = QPageSize(QSizeF(page.width, page.height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    device.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    )


def print_receipt(
    runner: Runner,
    read: Callable[[Any], ReceiptDocument],
    *,
    printer: str = "",
    width_mm: int = 80,
    done: Callable[[], None] | None = None,
    failed: Callable[[Exception], None] | None = None,
    owner: QObject | None = None,
) -> None:
    """Print a receipt after its booking: `read(app)` gives the document (and counts the print) on the till's lane.

    Returns at once. `done()` and `failed(error)` come on the GUI thread; nothing booked depends on either.
    """

    def set_and_send(document: ReceiptDocument) -> None:
        runner.run(
            lambda resource: send([layout_receipt(document, width_mm)], printer, title=document.number),
            lambda answer: done() if done is not None else None,
            failed,
            lane=Lane.OFFICE,
            owner=owner,
        )

    runner.run(read, set_and_send, failed, lane=Lane.TILL, owner=owner)


class PagePreview(QWidget):
    """A page as it will lie on the paper, as large as the width allows; `set_page(page)`, `pressed()` on a click."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_page(self, page: Page | None, image: QImage | None = None) -> None:
        """Show a page, or nothing; `image` is the page if somebody painted it already."""
        self._page, self._image = page, QImage() if image is None else QImage(image)
        self._image.setDevicePixelRatio(self.devicePixelRatioF())
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height at which the page keeps its proportions."""
        return round(width * self._page.height / self._page.width) if self._page else 0

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._page is None:
            return
        ratio = self.devicePixelRatioF()
        scale = min(self.width() / self._page.width, self.height() / self._page.height)
        wanted = scale * ratio
        if self._image.isNull() or abs(self._image.width() - self._page.width * wanted) > 1:
            self._image = picture_of(self._page, wanted)
            self._image.setDevicePixelRatio(ratio)
        p = QPainter(self)
        left = (self.width() - self._image.width() / ratio) / 2
        p.drawImage(QPointF(left, 0), self._image)
        p.end()

    def mouseReleaseEvent(self, event: object) -> None:
        self.pressed.emit()
