"""The largest number on the screen: what is due, what is left, what to give back."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.theme import Role
from ui.widgets import paint

_TONES = {
    "plain": ("surface", "border", "text", "text_2"),
    "positive": ("positive_soft", "positive_soft", "positive", "positive"),
    "warning": ("warning_soft", "warning_soft", "warning", "warning"),
    "entry": ("surface", "accent", "text", "accent_text"),
}


class AmountDisplay(QWidget):
    """A label, an amount in display type right-aligned, a note; 112 px high, more if given.

    `set_amount(label, amount, ...)`: `amount` is text already formatted, `prefix` the currency's quiet sign, `tone` one
    of "plain" (due), "entry" (digits being typed), "positive" (change), "warning" (rest still open). Too long a number
    gets smaller, never shortened. Read aloud as "Amount due 437.00".
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = self._amount = self._note = self._prefix = ""
        self._tone = "plain"
        self.setMinimumHeight(theme.current().px(112))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_amount(self, label: str, amount: str, note: str = "", tone: str = "plain", prefix: str = "") -> None:
        """Show an amount."""
        if (label, amount, note, tone, prefix) == (self._label, self._amount, self._note, self._tone, self._prefix):
            return
        self._label, self._amount, self._note, self._tone, self._prefix = label, amount, note, tone, prefix
        self.setAccessibleName(" ".join(part for part in (label, prefix + amount, note) if part))
        self.update()

    @property
    def amount(self) -> str:
        """The amount as shown."""
        return self._amount

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(360), self.minimumHeight())

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        ground, edge, ink, quiet = (t.colour(token) for token in _TONES[self._tone])
        rect = QRectF(self.rect())
        paint.box(p, rect, ground, edge, width=2 if self._tone == "entry" else 1)
        inner = rect.adjusted(20, 12, -20, -12)
        line = t.line(Role.BODY)
        label_font = t.font(Role.STRONG)
        paint.text(p, QRectF(inner.left(), inner.top(), inner.width(), line), self._label, label_font, quiet)
        font = t.font(Role.DISPLAY)
        prefix_font = t.font(Role.TITLE)
        prefix_font.setWeight(prefix_font.Weight.Normal)
        sign = paint.advance(self._prefix, prefix_font) + 8 if self._prefix else 0.0
        while font.pixelSize() > 16 and paint.advance(self._amount, font) + sign > inner.width():
            font.setPixelSize(font.pixelSize() - 4)
        # One line of label above if both share the height, else centred in the rest.
        height = t.line(Role.DISPLAY)
        below = QRectF(inner.left(), inner.bottom() - height + 4, inner.width(), height)
        width = paint.text(p, below, self._amount, font, ink, paint.RIGHT, elide=False)
        if self._prefix:
            base = below.center().y() + 0.37 * font.pixelSize()
            p.setFont(prefix_font)
            p.setPen(t.colour("text_3") if self._tone in ("plain", "entry") else quiet)
            p.drawText(int(below.right() - width - sign), round(base), self._prefix)
        if self._note:
            room = inner.width() - width - sign - 16
            note_font = paint.fitted(self._note, Role.BODY, room, 16)
            lines = paint.two_lines(self._note, note_font, room)
            for place, words in enumerate(reversed(lines)):
                note = QRectF(inner.left(), inner.bottom() - line * (place + 1), max(room, 0), line)
                paint.text(p, note, words, note_font, quiet)
        p.end()
