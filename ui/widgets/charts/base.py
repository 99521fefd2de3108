"""The ground of every chart: marks that can be pointed at, pressed, walked with the arrow keys and read aloud."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from math import ceil, floor, log10

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme
from ui.theme import CHARTS, Role, Theme
from ui.widgets import paint


def nice_ceiling(value: float) -> float:
    """Return where a scale ends: the next number above whose quarters are round too."""
    if value <= 0:
        return 1.0
    power = 10.0 ** floor(log10(value))
    return next(step * power for step in (1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10) if step * power >= value * 0.9999)


def ticks(top: float, count: int = 4) -> list[float]:
    """Return the values of grid lines from 0 to the ceiling."""
    return [top * number / count for number in range(count + 1)]


def small_font(t: Theme) -> QFont:
    """Return the type of axes."""
    font = t.font(Role.HINT)
    font.setWeight(font.Weight.Normal)
    return font


def series_colour(number: int) -> str:
    """Return the token of the n-th series."""
    return CHARTS[number % len(CHARTS)]


def shorten(count: int, width: float, each: float) -> int:
    """Return every how many labels one fits: 1 for all."""
    return max(1, ceil(each / max(width / max(count, 1), 1)))


class Chart(QWidget):
    """Base of the charts. `marked(int)` when a mark is pressed or Enter is given on it; arrow keys walk the marks.

    Subclasses fill `self.marks` (rects) while painting and give words for each mark by `mark_words(number)`.
    """

    marked = Signal(int)

    def __init__(self, title: str = "", height: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.marks: list[QRectF] = []
        self._at = -1
        self._pressable = False
        self.setAccessibleName(title)
        self.setMinimumHeight(theme.current().px(height))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_pressable(self, on: bool = True) -> None:
        """Let marks be pressed and the chart take the keyboard."""
        self._pressable = on
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if on else Qt.FocusPolicy.NoFocus)
        self.setProperty("ring", on)

    @property
    def at(self) -> int:
        """The mark pointed at or walked to, or -1."""
        return self._at

    def mark_words(self, number: int) -> str:
        """Return what a mark says."""
        return ""

    def describe(self, sentences: Sequence[str]) -> None:
        """Give the chart's content as words to screen readers."""
        self.setAccessibleDescription("; ".join(sentences))

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(320), self.minimumHeight())

    def paintEvent(self, event: object) -> None:
        p = paint.painter(self)
        self.marks = []
        self.draw(p, QRectF(self.rect()))
        p.end()

    @abstractmethod
    def draw(self, p: QPainter, rect: QRectF) -> None:
        """Paint the chart into a rect of any painter."""

    def _hit(self, where: QPointF) -> int:
        return next((number for number, mark in enumerate(self.marks) if mark.contains(where)), -1)

    def _go(self, number: int) -> None:
        if number != self._at:
            self._at = number
            self.update()
            if number >= 0:
                self.setAccessibleDescription(self.mark_words(number))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(self._hit(event.position()))
        if self._at >= 0:
            QToolTip.showText(event.globalPosition().toPoint(), self.mark_words(self._at), self)
            if self._pressable:
                self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()

    def leaveEvent(self, event: object) -> None:
        if not self.hasFocus():
            self._go(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self._hit(event.position())
        if self._pressable and number >= 0:
            self.marked.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self.marks)
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if self._pressable and count and event.key() in steps:
            self._go((self._at + steps[Qt.Key(event.key())]) % count if self._at >= 0 else 0)
        elif (
            self._pressable and self._at >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        ):
            self.marked.emit(self._at)
        else:
            super().keyPressEvent(event)
