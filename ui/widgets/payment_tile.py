"""A means of payment: what it is, its key, what it can give or has given."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.key_rail import bind


class PaymentTile(paint.TouchButton):
    """One means; 60 px high at least. Rest, highlighted (Enter takes it), disabled with its reason, or taken.

    `set_line(text)` is the quiet second line ("1,602.00", "860 = 86.00"); `set_taken(amount)` shows what this means
    already pays; `set_reason(text)` disables it and says why in the same place. Its key works while it is visible.
    """

    def __init__(self, icon: str, words: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, "tile", parent)
        self._icon, self._key = icon, key
        self._line = self._taken = ""
        self.setMinimumHeight(theme.current().px(60))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if key:
            bind(self, key)
        self._name()

    def set_line(self, words: str) -> None:
        """Set the second line."""
        self._line = words
        self._name()

    def set_taken(self, amount: str) -> None:
        """Show what this means pays in the present sale; empty for nothing."""
        self._taken = amount
        self._name()

    def set_reason(self, words: str) -> None:
        """Disable the tile and say why; empty enables it."""
        self.setEnabled(not words)
        self.setToolTip(words)
        self._line = words or self._line
        self._name()

    def sizeHint(self) -> QSize:
        t = theme.current()
        return QSize(int(paint.advance(self.text(), t.font(Role.TILL_STRONG))) + 128, t.px(60))

    def _name(self) -> None:
        self.setAccessibleName(" ".join(part for part in (self.text(), self._taken or self._line) if part))
        self.setAccessibleDescription(self._key)
        self.update()

    def look(self) -> tuple[QColor, QColor | None, QColor]:
        """Return ground, edge and ink; a taken tile stands out by ground, bar and sign."""
        t = theme.current()
        if self._taken and not self.highlighted:
            ground = t.colour("accent_soft")
            if self.isDown():
                ground = theme.mix(ground, t.colour("accent"), 0.25)
            return ground, t.colour("accent"), t.colour("text")
        return super().look()

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        """Paint icon, word, second line, key and amount."""
        t = theme.current()
        strong = self.highlighted and self.isEnabled()
        quiet = ink if strong or not self.isEnabled() else t.colour("text_2")
        if self._taken and not strong:
            paint.bar(p, rect, t.colour("accent"))
        middle = rect.center().y()
        icon = t.px(24)
        sign = "circle-check" if self._taken else self._icon
        paint.draw_icon(
            p, rect.left() + 16, middle, sign, t.colour("accent_text") if self._taken and not strong else ink, icon
        )
        left = rect.left() + 16 + icon + 12
        cap = paint.key_cap_width(self._key)
        right = rect.right() - 12
        first, second = t.line(Role.TILL), t.line(Role.BODY)
        top = middle - (first + second) / 2 if self._line else middle - first / 2
        cap_middle = top + first / 2 if self._line or not self._taken else rect.top() + 18
        edge = theme.mix(self.look()[0], ink, 0.45)
        if self._key:
            paint.key_cap(p, right - cap, cap_middle, self._key, quiet, edge)
        words_right = right - cap - 8
        if strong:
            size = t.px(18)
            paint.draw_icon(p, words_right - size, cap_middle, "corner-down-left", ink, size)
            words_right -= size + 8
        if self._taken:
            figure = t.font(Role.FIGURE_M)
            width = paint.advance(self._taken, figure)
            below = QRectF(right - width, rect.bottom() - t.line(Role.FIGURE_M) - 2, width, t.line(Role.FIGURE_M))
            paint.text(p, below, self._taken, figure, ink, paint.RIGHT, elide=False)
            line_right = below.left() - 8
        else:
            line_right = right
        word_font = paint.fitted(self.text(), Role.TILL_STRONG, words_right - left)
        paint.text(p, QRectF(left, top, words_right - left, first), self.text(), word_font, ink)
        if self._line:
            where = QRectF(left, top + first - 2, line_right - left, second)
            paint.text(p, where, self._line, paint.fitted(self._line, Role.BODY, where.width(), 12), quiet)
