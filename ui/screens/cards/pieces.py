"""The two sides of a card as they will lie in the hand."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from shop_member.i18n import translate
from shop_member.printing.card_designs import BLEED, CORNER, HEIGHT, WIDTH
from shop_member.printing.layout import MM, Page
from ui import theme
from ui.printing import picture_of
from ui.widgets import paint

_GAP = 16
_EDGE = 16


class CardSides(QWidget):
    """Front and back side by side, trimmed, on a desk; their outlines where there is no card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[Page | None, Page | None] = (None, None)
        self._images: list[QImage] = []
        self._both = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.current().px(168))
        self.setAccessibleName(translate("cards", "Preview"))

    def set_card(self, front: Page | None, back: Page | None, words: str, *, both: bool) -> None:
        """Show a card; `both=False` leaves the front pale, since it is not printed."""
        if (front, back) != self._pages or both != self._both:
            self._pages, self._images, self._both = (front, back), [], both
            self.setAccessibleDescription(words)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(560), theme.current().px(208))

    def resizeEvent(self, event: object) -> None:
        self._images = []

    def _size(self) -> tuple[float, float]:
        """Return width and height of one side as drawn."""
        wide = (self.width() - 2 * _EDGE - _GAP) / 2
        high = self.height() - 2 * _EDGE
        wide = min(wide, high * WIDTH / HEIGHT)
        return float(int(wide)), float(int(wide * HEIGHT / WIDTH))

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        paint.box(p, QRectF(self.rect()), t.colour("surface_2"), None, 6)
        front, back = self._pages
        wide, high = self._size()
        left = (self.width() - 2 * wide - _GAP) / 2
        top = (self.height() - high) / 2
        places = [QRectF(round(left + number * (wide + _GAP)), round(top), wide, high) for number in (0, 1)]
        radius = wide * CORNER / WIDTH
        if front is None or back is None or wide < 16:
            self._nothing(p, places, radius)
            p.end()
            return
        ratio = self.devicePixelRatioF()
        dots = wide * ratio / (WIDTH * MM)
        if not self._images:
            self._images = [picture_of(page, dots) for page in (front, back)]
        for number, (place, image) in enumerate(zip(places, self._images, strict=True)):
            bleed = BLEED * MM * dots
            # A brush, not a clip: clipped corners are jagged.
            brush = QBrush(image)
            brush.setTransform(
                QTransform.fromTranslate(place.left(), place.top())
                .scale(1 / ratio, 1 / ratio)
                .translate(-bleed, -bleed)
            )
            p.save()
            p.setOpacity(1.0 if number or self._both else 0.25)
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(brush)
            p.drawRoundedRect(place, radius, radius)
            p.restore()
            paint.box(p, place, None, theme.mix(t.colour("border"), t.colour("border_strong"), 0.4), radius)
        p.end()

    def _nothing(self, p: QPainter, places: list[QRectF], radius: float) -> None:
        """Draw where the two sides will lie."""
        t = theme.current()
        pen = QPen(t.colour("border_strong"), 1.5)
        pen.setDashPattern([4, 4])
        size = t.px(32)
        for place, icon in zip(places, ("id-card", "qr-code"), strict=True):
            p.setPen(pen)
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawRoundedRect(place.adjusted(1, 1, -1, -1), radius, radius)
            middle = place.center()
            paint.draw_icon(p, middle.x() - size / 2, middle.y(), icon, t.colour("text_3"), size)
