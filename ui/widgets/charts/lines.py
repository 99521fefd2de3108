"""A sparkline without words, and a curve over scales (core guests, retention)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.charts.base import Chart, nice_ceiling, series_colour, small_font, ticks


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


class Sparkline(Chart):
    """How something went, in one line; its last point is dotted; 32 px."""

    def __init__(self, height: int = 32, parent: QWidget | None = None) -> None:
        super().__init__("", height, parent)
        self._values: tuple[float, ...] = ()
        self._token = "accent"
        self.setFixedHeight(theme.current().px(height))

    def set_values(self, values: Sequence[float], words: str, token: str = "accent") -> None:
        """Show values, oldest first; `words` say the same in a sentence."""
        self._values, self._token = tuple(values), token
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def draw(self, p: QPainter, rect: QRectF) -> None:
        """Paint line, ground and last point."""
        if len(self._values) < 2:
            return
        t = theme.current()
        low, high = min(self._values), max(self._values)
        span = (high - low) or 1.0
        inner = rect.adjusted(2, 5, -6, -5)
        points = [
            QPointF(
                inner.left() + inner.width() * number / (len(self._values) - 1),
                inner.bottom() - inner.height() * (value - low) / span,
            )
            for number, value in enumerate(self._values)
        ]
        colour = t.colour(self._token)
        ground = QPainterPath(QPointF(points[0].x(), rect.bottom()))
        for point in points:
            ground.lineTo(point)
        ground.lineTo(points[-1].x(), rect.bottom())
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.mix(t.colour("surface"), colour, 0.12))
        p.drawPath(ground)
        p.setPen(_pen(colour, 2))
        p.drawPolyline(points)
        p.setPen(_pen(t.colour("surface"), 2))
        p.setBrush(colour)
        p.drawEllipse(points[-1], 4.5, 4.5)


@dataclass(frozen=True)
class Series:
    """One curve: its name and its points (x, y)."""

    name: str
    points: tuple[tuple[float, float], ...]
    dashed: bool = False


class Curve(Chart):
    """Up to five curves over two scales, a legend if there are several, and marks to press on the first curve.

    `x_label`, `y_label` write the scales; `mark` draws a dotted line at an x with words ("20 % bring 71 %").
    """

    def __init__(
        self,
        title: str = "",
        x_label: Callable[[float], str] = lambda value: f"{value:g}",
        y_label: Callable[[float], str] = lambda value: f"{value:g}",
        height: int = 260,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, height, parent)
        self._x_label, self._y_label = x_label, y_label
        self._series: tuple[Series, ...] = ()
        self._note: tuple[float, str] | None = None
        self._points: tuple[tuple[float, float], ...] = ()

    def set_series(self, series: Sequence[Series], note: tuple[float, str] | None = None) -> None:
        """Show curves; `note` is (x, words)."""
        self._series, self._note = tuple(series), note
        self._points = self._series[0].points if self._series else ()
        self.describe([note[1]] if note else [self.mark_words(number) for number in range(len(self._points))][:24])
        self.update()

    def mark_words(self, number: int) -> str:
        """Return a point as words."""
        x, y = self._points[number]
        return f"{self._x_label(x)}: {self._y_label(y)}"

    def draw(self, p: QPainter, rect: QRectF) -> None:
        """Paint scales, curves, note and legend."""
        t = theme.current()
        font = small_font(t)
        every = [point for one in self._series for point in one.points]
        right_x = max((x for x, _ in every), default=1.0) or 1.0
        top = nice_ceiling(max((y for _, y in every), default=1.0))
        lines = ticks(top)
        left = rect.left() + max(paint.advance(self._y_label(value), font) for value in lines) + 8
        legend = t.px(28) if len(self._series) > 1 else 0
        edge = paint.advance(self._x_label(right_x), font) / 2
        plot = QRectF(left, rect.top() + 8 + legend, rect.right() - left - edge, rect.height() - 8 - legend - t.px(26))
        for value in lines:
            y = plot.bottom() - plot.height() * value / top
            paint.line(p, plot.left(), plot.right(), y, t.colour("border_strong" if value == 0 else "border"))
            where = QRectF(rect.left(), y - 10, left - 8 - rect.left(), 20)
            paint.text(p, where, self._y_label(value), font, t.colour("text_3"), paint.RIGHT, elide=False)
        for number in range(5):
            x = plot.left() + plot.width() * number / 4
            where = QRectF(x - 60, plot.bottom() + 4, 120, t.px(20))
            paint.text(
                p, where, self._x_label(right_x * number / 4), font, t.colour("text_3"), paint.CENTRE, elide=False
            )

        def place(x: float, y: float) -> QPointF:
            return QPointF(plot.left() + plot.width() * x / right_x, plot.bottom() - plot.height() * y / top)

        for number, one in reversed(list(enumerate(self._series))):
            pen = _pen(t.colour(series_colour(number)), 2.5 if number == 0 else 2)
            if one.dashed:
                pen.setDashPattern([2, 3])
            p.setPen(pen)
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawPolyline([place(x, y) for x, y in one.points])
        if self._note is not None:
            self._draw_note(p, plot, place(self._note[0], 0).x())
        self._draw_marks(p, plot, [place(x, y) for x, y in self._points])
        if legend:
            self._draw_legend(p, plot.left(), rect.top() + legend / 2)

    def _draw_note(self, p: QPainter, plot: QRectF, x: float) -> None:
        t = theme.current()
        pen = QPen(t.colour("text_2"), 1.5)
        pen.setDashPattern([2, 3])
        p.setPen(pen)
        p.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        words = self._note[1] if self._note else ""
        font = t.font(Role.STRONG)
        width = paint.advance(words, font) + 16
        left = x + 8 if x + 8 + width <= plot.right() else x - 8 - width
        badge = QRectF(left, plot.bottom() - t.px(40), width, t.px(28))
        paint.box(p, badge, t.colour("surface"), t.colour("border"), 6)
        paint.text(p, badge, words, font, t.colour("text"), paint.CENTRE, elide=False)

    def _draw_marks(self, p: QPainter, plot: QRectF, points: list[QPointF]) -> None:
        t = theme.current()
        step = plot.width() / max(len(points), 1)
        self.marks = [QRectF(point.x() - step / 2, plot.top(), step, plot.height()) for point in points]
        if 0 <= self.at < len(points):
            p.setPen(_pen(t.colour("surface"), 2))
            p.setBrush(t.colour("chart_1"))
            p.drawEllipse(points[self.at], 6, 6)

    def _draw_legend(self, p: QPainter, x: float, middle: float) -> None:
        t = theme.current()
        font = t.font(Role.BODY)
        for number, one in enumerate(self._series):
            pen = _pen(t.colour(series_colour(number)), 3)
            if one.dashed:
                pen.setDashPattern([1.4, 2])
            p.setPen(pen)
            p.drawLine(QPointF(x + 2, middle), QPointF(x + 20, middle))
            width = paint.advance(one.name, font)
            paint.text(p, QRectF(x + 28, middle - 14, width, 28), one.name, font, t.colour("text_2"), elide=False)
            x += 28 + width + 24
