"""The left column: what is sold, why it costs that, what it comes to. One widget, painted at once."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.screens.till.painting import empty_state, filled_lines
from ui.screens.till.state import Basket, Row
from ui.theme import Role
from ui.widgets import paint

_DRAG = 12


class BasketPanel(QWidget):
    """Rows, sums and total. `pressed(row id)` when a row is touched; more rows than fit are dragged or wheeled."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._basket = Basket()
        self._offset = 0.0
        self._from: QPointF | None = None
        self._start = 0.0
        self._dragged = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_basket(self, basket: Basket) -> None:
        """Show another basket; a row that was added or selected is brought into sight."""
        if basket == self._basket:
            return
        grown = len(basket.rows) > len(self._basket.rows)
        self._basket = basket
        self._keep_in_sight(grown)
        total = f"{basket.total_label} {basket.total}".strip()
        rows = "; ".join(f"{row.name} {row.quantity} {row.amount}" for row in basket.rows)
        self.setAccessibleName(f"{basket.title}: {rows}. {total}" if rows else basket.empty_heading)
        self.update()

    # -- geometry

    @property
    def _padding(self) -> float:
        return 24.0 if self.window().width() >= 1600 else 16.0

    def _row_height(self, row: Row) -> float:
        t = theme.current()
        return float(t.px(52 + (22 if row.note else 0)))

    def _rows_rect(self) -> QRectF:
        t = theme.current()
        top = 8 + t.line(Role.BODY) + 12
        return QRectF(0, top, self.width(), max(self.height() - top - self._foot_height(), 0))

    def _foot_height(self) -> float:
        t = theme.current()
        if not self._basket.total:
            return 8.0
        return len(self._basket.sums) * t.px(28) + t.line(Role.FIGURE_L) + 28.0

    def _whole(self) -> float:
        return sum(self._row_height(row) for row in self._basket.rows)

    def _keep_in_sight(self, grown: bool) -> None:
        room = self._rows_rect().height()
        whole = self._whole()
        if grown:
            self._offset = whole - room
        y = 0.0
        for row in self._basket.rows:
            height = self._row_height(row)
            if row.pointed or (row.selected and not any(one.pointed for one in self._basket.rows)):
                self._offset = min(max(self._offset, y + height - room), y)
            y += height
        self._offset = max(0.0, min(self._offset, whole - room))

    def resizeEvent(self, event: object) -> None:
        self._keep_in_sight(False)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.current()
        p = paint.painter(self)
        paint.box(p, QRectF(self.rect()), t.colour("surface"), t.colour("border"))
        pad = self._padding
        basket = self._basket
        head = QRectF(pad, 12, self.width() - 2 * pad, t.line(Role.BODY))
        used = 0.0
        if basket.badge:
            used = paint.text(p, head, basket.badge, t.font(Role.STRONG), t.colour("accent_text"), paint.RIGHT) + 12
        paint.text(p, head.adjusted(0, 0, -used, 0), basket.title, t.font(Role.STRONG), t.colour("text_2"))
        if basket.rows:
            self._paint_rows(p, pad)
        else:
            self._paint_empty(p, pad)
        if basket.total:
            self._paint_foot(p, pad)
        p.end()

    def _paint_empty(self, p: QPainter, pad: float) -> None:
        room = QRectF(self.rect()).adjusted(pad, 0, -pad, 0)
        empty_state(p, room, "shopping-basket", self._basket.empty_heading, self._basket.empty_words)

    def _paint_rows(self, p: QPainter, pad: float) -> None:
        area = self._rows_rect()
        p.save()
        p.setClipRect(area)
        y = area.top() - self._offset
        figure = theme.current().font(Role.TILL)
        amounts = max(paint.advance(row.amount, figure) for row in self._basket.rows)
        pieces = max(paint.advance(row.quantity, theme.current().font(Role.BODY)) for row in self._basket.rows)
        for row in self._basket.rows:
            height = self._row_height(row)
            if y + height >= area.top() and y <= area.bottom():
                self._paint_row(p, row, QRectF(0, y, self.width(), height), pad, amounts, pieces)
            y += height
        p.restore()
        hidden = self._whole() - area.height()
        if hidden > 1:
            t = theme.current()
            length = max(area.height() * area.height() / self._whole(), 24)
            at = area.top() + (area.height() - length) * self._offset / hidden
            paint.box(p, QRectF(self.width() - 6, at, 3, length), t.colour("border_strong"), radius=1.5)

    def _paint_row(self, p: QPainter, row: Row, rect: QRectF, pad: float, amounts: float, pieces: float) -> None:
        t = theme.current()
        if row.selected:
            inner = rect.adjusted(1, 0, -1, -1)
            p.fillRect(inner, t.colour("accent_soft"))
            p.fillRect(QRectF(inner.left(), inner.top(), 3, inner.height()), t.colour("accent"))
        if row.pointed:
            paint.box(p, rect.adjusted(4, 3, -4, -4), None, t.colour("focus"), width=2)
        ink = t.colour("text_3" if row.faint else "text")
        right = rect.right() - pad
        body = QRectF(0, rect.top(), self.width(), rect.height() - (t.px(22) if row.note else 0))
        paint.text(p, QRectF(0, body.top(), right, body.height()), row.amount, t.font(Role.TILL), ink, paint.RIGHT)
        quantity_right = right - amounts - 20
        quantity = QRectF(0, body.top(), quantity_right, body.height())
        paint.text(p, quantity, row.quantity, t.font(Role.BODY), t.colour("text_2"), paint.RIGHT)
        room = quantity_right - pieces - (12 if pieces else 0) - pad
        self._paint_name(p, row.name, QRectF(pad, body.top(), room, body.height()), ink)
        if row.note:
            below = QRectF(pad, body.bottom() - t.px(6), right - pad, t.px(24))
            paint.text(p, below, row.note, t.font(Role.BODY), t.colour("accent_text" if row.selected else "text_2"))
        paint.line(p, pad, right, rect.bottom() - 1, t.colour("border"))

    def _paint_name(self, p: QPainter, name: str, rect: QRectF, ink: object) -> None:
        t = theme.current()
        font = t.font(Role.TILL)
        lines = [name]
        if paint.advance(name, font) > rect.width():
            font = t.font(Role.BODY)
            lines = filled_lines(name, font, rect.width())
        height = float(t.line(Role.TILL)) if len(lines) == 1 else float(t.px(20))
        y = rect.center().y() - height * len(lines) / 2
        for words in lines:
            paint.text(p, QRectF(rect.left(), y, rect.width(), height), words, font, ink)  # type: ignore[arg-type]
            y += height

    def _paint_foot(self, p: QPainter, pad: float) -> None:
        t = theme.current()
        left, right = pad, self.width() - pad
        y = self.height() - self._foot_height()
        paint.line(p, left, right, y, t.colour("border_strong"))
        y += 8
        height = float(t.px(28))
        for one in self._basket.sums:
            row = QRectF(left, y, right - left, height)
            used = paint.text(p, row, one.amount, t.font(Role.BODY), t.colour(one.token), paint.RIGHT, elide=False)
            paint.text(p, row.adjusted(0, 0, -used - 12, 0), one.label, t.font(Role.BODY), t.colour(one.token))
            y += height
        row = QRectF(left, y + 4, right - left, t.line(Role.FIGURE_L))
        label = t.font(Role.TILL_STRONG)
        room = row.width() - paint.advance(self._basket.total_label, label) - 16
        figure = paint.fitted(self._basket.total, Role.FIGURE_L, room, 20)
        paint.text(p, row, self._basket.total, figure, t.colour("text"), paint.RIGHT, elide=False)
        paint.text(p, row, self._basket.total_label, label, t.colour("text"))

    # -- touch

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from, self._start, self._dragged = event.position(), self._offset, False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        moved = event.position().y() - self._from.y()
        if abs(moved) > _DRAG or self._dragged:
            self._dragged = True
            self._scroll_to(self._start - moved)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        start, self._from = self._from, None
        if start is None or self._dragged or event.button() != Qt.MouseButton.LeftButton:
            return
        area = self._rows_rect()
        if not area.contains(start):
            return
        y = area.top() - self._offset
        for row in self._basket.rows:
            y += self._row_height(row)
            if start.y() < y:
                self.pressed.emit(row.id)
                return

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._scroll_to(self._offset - event.angleDelta().y() / 2)

    def _scroll_to(self, offset: float) -> None:
        self._offset = max(0.0, min(offset, self._whole() - self._rows_rect().height()))
        self.update()
