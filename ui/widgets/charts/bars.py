"""Bars in a row, with a scale or without (visits), and one bar in parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.charts.base import Chart, nice_ceiling, series_colour, shorten, small_font, ticks


@dataclass(frozen=True)
class Bar:
    """One bar: its name below, its height, the words it says, the token of its colour."""

    name: str
    value: float
    words: str = ""
    token: str = "chart_1"


class Bars(Chart):
    """Bars over a scale of four lines. `label(value)` writes the scale; the names thin out when there is no room."""

    def __init__(
        self, title: str = "", label: Callable[[float], str] = lambda value: f"{value:g}", height: int = 220,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(title, height, parent)
        self._label = label
        self._bars: tuple[Bar, ...] = ()

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show bars."""
        self._bars = tuple(bars)
        self.describe([self.mark_words(number) for number in range(len(self._bars))])
        self.update()

    def mark_words(self, number: int) -> str:
        """Return name and words of a bar."""
        bar = self._bars[number]
        return f"{bar.name}: {bar.words or self._label(bar.value)}"

    def draw(self, p: QPainter, rect: QRectF) -> None:
        """Paint scale, bars and names."""
        t = theme.current()
        font = small_font(t)
        top = nice_ceiling(max((bar.value for bar in self._bars), default=1))
        lines = ticks(top)
        left = rect.left() + max(paint.advance(self._label(value), font) for value in lines) + 8
        plot = QRectF(left, rect.top() + 8, rect.right() - left, rect.height() - 8 - t.px(24))
        for value in lines:
            y = plot.bottom() - plot.height() * value / top
            paint.line(p, plot.left(), plot.right(), y, t.colour("border_strong" if value == 0 else "border"))
            where = QRectF(rect.left(), y - 10, left - 8 - rect.left(), 20)
            paint.text(p, where, self._label(value), font, t.colour("text_3"), paint.RIGHT, elide=False)
        if not self._bars:
            return
        slot = plot.width() / len(self._bars)
        width = min(max(slot * 0.64, 2), 48)
        widest = max(paint.advance(bar.name, font) for bar in self._bars) + 8
        every = shorten(len(self._bars), plot.width(), widest)
        for number, bar in enumerate(self._bars):
            x = plot.left() + slot * (number + 0.5)
            height = plot.height() * bar.value / top
            self.marks.append(QRectF(x - slot / 2, plot.top(), slot, plot.height() + t.px(24)))
            colour = t.colour(bar.token)
            if self.at >= 0 and self.at != number:
                colour = theme.mix(t.colour("surface"), colour, 0.55)
            if height > 0:
                _column(p, QRectF(x - width / 2, plot.bottom() - height, width, height), colour)
            if (len(self._bars) - 1 - number) % every == 0:
                room = max(slot * every, widest)
                where = QRectF(x - room / 2, plot.bottom() + 2, room, t.px(22))
                paint.text(p, where, bar.name, font, t.colour("text_2"), paint.CENTRE, elide=False)


def _column(p: QPainter, rect: QRectF, colour: QColor) -> None:
    radius = min(3.0, rect.width() / 2, rect.height())
    path = QPainterPath()
    path.moveTo(rect.bottomLeft())
    path.lineTo(rect.left(), rect.top() + radius)
    path.quadTo(rect.topLeft(), QPointF(rect.left() + radius, rect.top()))
    path.lineTo(rect.right() - radius, rect.top())
    path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + radius))
    path.lineTo(rect.bottomRight())
    path.closeSubpath()
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(colour)
    p.drawPath(path)


class VisitBars(Chart):
    """The last weeks at a glance: one bar a week, a dot for none, the present week in the accent; 48 px."""

    def __init__(self, height: int = 48, parent: QWidget | None = None) -> None:
        super().__init__("", height, parent)
        self._counts: tuple[int, ...] = ()
        self.setFixedHeight(theme.current().px(height))

    def set_visits(self, counts: Sequence[int], words: str) -> None:
        """Show visits a week, oldest first; `words` say the same in a sentence."""
        self._counts = tuple(counts)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def draw(self, p: QPainter, rect: QRectF) -> None:
        """Paint the bars."""
        t = theme.current()
        if not self._counts:
            return
        top = max(*self._counts, 1)
        gap = 4.0
        width = (rect.width() - gap * (len(self._counts) - 1)) / len(self._counts)
        for number, count in enumerate(self._counts):
            x = rect.left() + number * (width + gap)
            last = number == len(self._counts) - 1
            if count:
                height = max(6.0, (rect.height() - 2) * count / top)
                colour = t.colour("accent") if last else theme.mix(t.colour("surface"), t.colour("accent"), 0.45)
                _column(p, QRectF(x, rect.bottom() - height, width, height), colour)
            else:
                paint.box(p, QRectF(x, rect.bottom() - 3, width, 3), t.colour("border"), radius=1.5)


@dataclass(frozen=True)
class Part:
    """One part of a whole: its name, its size, the words of its size."""

    name: str
    value: float
    words: str = ""
    token: str = ""


class StackedBar(Chart):
    """One bar in parts with a legend below: name, words, share."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, 84, parent)
        self._parts: tuple[Part, ...] = ()

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show parts, left to right."""
        self._parts = tuple(parts)
        self.describe([self.mark_words(number) for number in range(len(self._parts))])
        self.setMinimumHeight(theme.current().px(28 + 12 + 28 * -(-len(self._parts) // 2)))
        self.update()

    def mark_words(self, number: int) -> str:
        """Return name, words and share of a part."""
        part = self._parts[number]
        whole = sum(one.value for one in self._parts) or 1
        return f"{part.name}: {part.words or f'{part.value:g}'} ({part.value / whole:.0%})"

    def draw(self, p: QPainter, rect: QRectF) -> None:
        """Paint the bar and its legend in two columns."""
        t = theme.current()
        height = float(t.px(28))
        whole = sum(part.value for part in self._parts)
        track = QRectF(rect.left(), rect.top(), rect.width(), height)
        clip = QPainterPath()
        clip.addRoundedRect(track, 6, 6)
        p.save()
        p.setClipPath(clip)
        p.fillRect(track, t.colour("surface_2"))
        x = track.left()
        for number, part in enumerate(self._parts):
            width = track.width() * part.value / whole if whole else 0.0
            mark = QRectF(x, track.top(), width, height)
            p.fillRect(mark.adjusted(0, 0, -2 if number + 1 < len(self._parts) else 0, 0), self._colour(number))
            self.marks.append(mark)
            x += width
        p.restore()
        column = (rect.width() - 32) / 2
        for number, part in enumerate(self._parts):
            left = rect.left() + (column + 32) * (number % 2)
            top = track.bottom() + 12 + t.px(28) * (number // 2)
            paint.box(p, QRectF(left, top + t.px(8), 12, 12), self._colour(number), radius=3)
            right = left + column
            words = part.words or f"{part.value:g}"
            line = float(t.px(28))
            strong = t.font(Role.STRONG)
            used = paint.advance(words, strong)
            paint.text(p, QRectF(right - used, top, used, line), words, strong, t.colour("text"), elide=False)
            name = QRectF(left + 20, top, right - used - 12 - left - 20, line)
            paint.text(p, name, part.name, t.font(Role.BODY), t.colour("text_2"))

    def _colour(self, number: int) -> QColor:
        t = theme.current()
        colour = t.colour(self._parts[number].token or series_colour(number))
        return colour if self.at in (-1, number) else theme.mix(t.colour("surface"), colour, 0.55)
