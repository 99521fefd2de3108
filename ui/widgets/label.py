"""Words of one role in one token's colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from ui import theme
from ui.theme import Role
from ui.widgets import paint


class Label(QLabel):
    """A label of fixed line height whose colour follows the theme; plain text always.

    One line, shortened with … and shown whole in the tooltip if it does not fit; with `wrap` as many lines as needed;
    with `whole` nothing at all rather than a part.
    """

    def __init__(
        self,
        words: str = "",
        role: Role = Role.BODY,
        token: str = "text",
        *,
        align: Qt.AlignmentFlag = paint.LEFT,
        wrap: bool = False,
        whole: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._token, self._align, self._whole = role, token, align, whole
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setFont(theme.current().font(role))
        self.setSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Fixed
        )
        self.setText(words)

    def set_token(self, token: str) -> None:
        """Change the colour."""
        self._token = token
        self.update()

    def setText(self, words: str) -> None:
        super().setText(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        t = theme.current()
        if self.wordWrap():
            return QSize(320, self.heightForWidth(320))
        return QSize(int(paint.advance(self.text(), self.font())) + 1, t.line(self._role))

    def minimumSizeHint(self) -> QSize:
        line = theme.current().line(self._role)
        if self.wordWrap():
            return QSize(96, line)
        return QSize(0 if self._whole else min(self.sizeHint().width(), 48), line)

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        line = theme.current().line(self._role)
        return line * max(1, len(self._lines(width))) if self.wordWrap() else line

    def _lines(self, width: float) -> list[str]:
        return paint.wrapped(self.text(), self.font(), width, even=self._align == paint.CENTRE)

    def paintEvent(self, event: object) -> None:
        p = paint.painter(self)
        t = theme.current()
        colour = t.colour(self._token) if self.isEnabled() else theme.disabled_text(t)
        if self.wordWrap():
            high = t.line(self._role)
            for number, words in enumerate(self._lines(self.width())):
                line = QRectF(0, number * high, self.width(), high)
                paint.text(p, line, words, self.font(), colour, self._align, elide=False)
        elif not self._whole or paint.advance(self.text(), self.font()) <= self.width() + 0.5:
            paint.text(p, QRectF(self.rect()), self.text(), self.font(), colour, self._align)
        p.end()

    def event(self, event: object) -> bool:
        if (
            isinstance(event, QHelpEvent)
            and not self.toolTip()
            and not self.wordWrap()
            and paint.advance(self.text(), self.font()) > self.width()
        ):
            QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        return super().event(event)  # type: ignore[arg-type]
