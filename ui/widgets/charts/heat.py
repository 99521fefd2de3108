"""A grid of cells, darker for more: RFM segments, cohorts, hours of the week."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from shop_member import colours
from ui import theme
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.charts.base import Chart, small_font


@dataclass(frozen=True)
class Spot:
    """One cell: where it lies, how much, its words; None as value leaves it empty (a cohort's future)."""

    row: int
    column: int
    value: float | None
    words: str = ""
    line: str = ""


class HeatMap(Chart):
    """Cells with their words in them; ink is chosen to read on each cell. Row names at the left, column names on top.

    `x_title`, `y_title` name the axes. The strength of a cell is its value over the largest.
    """

    def __init__(
        self, title: str = "", x_title: str = "", y_title: str = "", height: int = 320, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, height, parent)
        self._x_title, self._y_title = x_title, y_title
        self._rows: tuple[str, ...] = ()
        self._columns: tuple[str, ...] = ()
        self._spots: tuple[Spot, ...] = ()

    def set_grid(self, rows: Sequence[str], columns: Sequence[str], spots: Sequence[Spot]) -> None:
        """Show a grid; rows from the top, columns from the left."""
        self._rows, self._columns, self._spots = tuple(rows), tuple(columns), tuple(spots)
        self.describe([self.mark_words(number) for number in range(len(self._spots))][:60])
        self.update()

    def mark_words(self, number: int) -> str:
        """Return where a cell lies and what it says."""
        spot = self._spots[number]
        return f"{self._rows[spot.row]} · {self._columns[spot.column]}: {spot.words} {spot.line}".strip()

    def draw(self, p: QPainter, rect: QRectF) -> None:
        """Paint names and cells."""
        if not self._rows or not self._columns:
            return
        t = theme.current()
        font = small_font(t)
        axis = t.px(22)
        head = t.px(24) + (axis if self._x_title else 0)
        side = max(paint.advance(name, font) for name in self._rows) + 12
        left = rect.left() + side + (axis if self._y_title else 0)
        if self._x_title:
            where = QRectF(left, rect.top(), rect.right() - left, axis)
            paint.text(p, where, self._x_title, t.font(Role.HINT), t.colour("text_2"))
        if self._y_title:
            p.save()
            p.translate(rect.left(), rect.bottom())
            p.rotate(-90)
            along = QRectF(0, 0, rect.height() - head, axis)
            paint.text(p, along, self._y_title, t.font(Role.HINT), t.colour("text_2"), paint.CENTRE)
            p.restore()
        width = (rect.right() - left) / len(self._columns)
        height = (rect.height() - head) / len(self._rows)
        for number, name in enumerate(self._columns):
            where = QRectF(left + width * number, rect.top() + head - t.px(24), width, t.px(22))
            paint.text(p, where, name, font, t.colour("text_2"), paint.CENTRE)
        for number, name in enumerate(self._rows):
            where = QRectF(left - side, rect.top() + head + height * number, side - 10, height)
            paint.text(p, where, name, font, t.colour("text_2"), paint.RIGHT)
        most = max((spot.value for spot in self._spots if spot.value is not None), default=0.0) or 1.0
        for number, spot in enumerate(self._spots):
            cell = QRectF(left + width * spot.column, rect.top() + head + height * spot.row, width, height)
            self.marks.append(cell)
            self._cell(p, cell.adjusted(1.5, 1.5, -1.5, -1.5), spot, most, number == self.at)

    def _cell(self, p: QPainter, rect: QRectF, spot: Spot, most: float, pointed: bool) -> None:
        t = theme.current()
        if spot.value is None:
            return
        strength = spot.value / most
        ground = (
            t.colour("surface_2")
            if spot.value == 0
            else theme.mix(t.colour("surface"), t.colour("chart_1"), 0.1 + 0.9 * strength)
        )
        ink = QColor(colours.on_colour(ground.name())) if spot.value else t.colour("text_3")
        edge = t.colour("text") if pointed else None
        paint.box(p, rect, ground, edge, 4, 2)
        two = bool(spot.line) and rect.height() >= t.px(48)
        line = t.px(22)
        top = rect.center().y() - (line if two else line / 2)
        paint.text(
            p, QRectF(rect.left() + 4, top, rect.width() - 8, line), spot.words, t.font(Role.STRONG), ink, paint.CENTRE
        )
        if two:
            below = QRectF(rect.left() + 4, top + line, rect.width() - 8, line)
            paint.text(p, below, spot.line, small_font(t), ink, paint.CENTRE)
