"""Large choices: a tile with a word, and a step of the top-up ladder."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.key_rail import bind


class Tile(paint.TouchButton):
    """A choice with an icon, a word of up to two lines and a quiet line; 72 px high at least. Checkable if asked."""

    def __init__(
        self,
        words: str,
        line: str = "",
        icon: str = "",
        key: str = "",
        *,
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, "tile", parent)
        self._line, self._icon, self._key = line, icon, key
        self.setCheckable(checkable)
        self.setMinimumSize(theme.current().px(120), theme.current().px(72))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(" ".join(part for part in (words, line) if part))
        self.setAccessibleDescription(key)
        if len(key) > 1:
            bind(self, key)

    def set_line(self, line: str) -> None:
        """Change the quiet line."""
        self._line = line
        self.setAccessibleName(" ".join(part for part in (self.text(), line) if part))
        self.update()

    def sizeHint(self) -> QSize:
        t = theme.current()
        return QSize(max(t.px(160), int(paint.advance(self._line, t.font(Role.BODY))) + 32), t.px(72))

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        """Paint icon, words, line and key."""
        t = theme.current()
        quiet = ink if self.highlighted or not self.isEnabled() else t.colour("text_2")
        left, right = rect.left() + 16, rect.right() - 12
        if self._icon:
            size = t.px(24)
            paint.draw_icon(p, left, rect.center().y(), self._icon, ink, size)
            left += size + 12
        if self._key:
            cap = paint.key_cap_width(self._key)
            paint.key_cap(p, right - cap, rect.top() + 20, self._key, quiet, theme.mix(self.look()[0], ink, 0.3))
            right -= cap + 8
        font = t.font(Role.TILL_STRONG)
        room = right - left
        lines = paint.two_lines(self.text(), font, room)
        if len(lines) > 1:
            font = t.font(Role.STRONG)
            lines = paint.two_lines(self.text(), font, room)
        height = t.line(Role.TILL) if len(lines) == 1 else t.px(20)
        below = t.line(Role.BODY) if self._line else 0
        y = rect.center().y() - (height * len(lines) + below) / 2
        for words in lines:
            paint.text(p, QRectF(left, y, room, height), words, font, ink)
            y += height
        if self._line:
            paint.text(p, QRectF(left, y, rect.right() - 12 - left, below), self._line, t.font(Role.BODY), quiet)


class LadderTile(paint.TouchButton):
    """One step of the top-up ladder: what the guest pays, large, and what the shop adds; 112 px high at least.

    `gifts` are the parts the shop adds ("+50", "+100 points"), each whole on a badge of its own, one below the other
    where they don't fit side by side; `line` is what the balance will be. The digit in the corner is its key, which the
    screen handles (digits are never shortcuts). `fits(width)` and `height_for(width)` let the screen choose columns.
    """

    _LEAST = 16
    """Smaller than this no part of a gift is written; a wider column is the remedy."""

    def __init__(
        self,
        pays: str,
        gifts: tuple[str, ...] = (),
        line: str = "",
        digit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(pays, "plain", parent)
        self._gifts, self._line, self._digit = gifts, line, digit
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(" ".join(part for part in (pays, *gifts, line) if part))
        self.setAccessibleDescription(digit)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(176), self.height_for(theme.current().px(176)))

    def fits(self, width: float) -> bool:
        """Return whether sum and gifts are written whole in a tile of this width."""
        inner = width - 28
        room = inner - paint.key_cap_width(self._digit) - 8
        whole = paint.advance(self.text(), paint.fitted(self.text(), Role.FIGURE_L, room, 20)) <= room
        return whole and all(paint.advance(words, self._font(words, inner)) + 16 <= inner for words in self._gifts)

    def height_for(self, width: float) -> int:
        """Return the height that everything needs at this width."""
        t = theme.current()
        badges = max(len(self._rows(width - 28)), 1)
        return 20 + t.line(Role.FIGURE_L) + badges * t.px(28) + t.line(Role.BODY)

    def _font(self, words: str, inner: float) -> QFont:
        return paint.fitted(words, Role.STRONG, inner - 16, self._LEAST)

    def _rows(self, inner: float) -> list[list[tuple[str, QFont, float]]]:
        """Return the badges as words, font and width, as many side by side as fit."""
        rows: list[list[tuple[str, QFont, float]]] = []
        left = 0.0
        for words in self._gifts:
            font = self._font(words, inner)
            width = min(paint.advance(words, font) + 20, inner)
            if not rows or width > left:
                rows.append([])
                left = inner
            rows[-1].append((words, font, width))
            left -= width + 6
        return rows

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        """Paint the amount, the gifts as badges, the line and the digit."""
        t = theme.current()
        inner = rect.adjusted(16, 10, -12, -10)
        cap = paint.key_cap_width(self._digit)
        if self._digit:
            edge = theme.mix(self.look()[0], ink, 0.3)
            quiet = t.colour("text_2") if self.isEnabled() else ink
            paint.key_cap(p, inner.right() - cap, inner.top() + 12, self._digit, quiet, edge)
        where = QRectF(inner.left(), inner.top(), inner.width() - cap - 8, t.line(Role.FIGURE_L))
        figure = paint.fitted(self.text(), Role.FIGURE_L, where.width(), 20)
        paint.text(p, where, self.text(), figure, ink)
        green = t.colour("positive") if self.isEnabled() else ink
        y, height = where.bottom() + 2, float(t.px(26))
        for row in self._rows(inner.width()):
            x = inner.left()
            for words, font, width in row:
                badge = QRectF(x, y, width, height)
                paint.box(p, badge, t.colour("positive_soft") if self.isEnabled() else None, radius=height / 2)
                paint.text(p, badge.adjusted(2, 0, -2, 0), words, font, green, paint.CENTRE)
                x += width + 6
            y += t.px(28)
        if self._line:
            below = QRectF(inner.left(), inner.bottom() - t.line(Role.BODY) + 4, inner.width(), t.line(Role.BODY))
            font = paint.fitted(self._line, Role.BODY, below.width(), 13)
            paint.text(p, below, self._line, font, t.colour("text_2") if self.isEnabled() else ink)
