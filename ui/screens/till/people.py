"""The right column while somebody is at the till, or nobody."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui import theme
from ui.screens.till.state import GuestPanel, Notice
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.charts.bars import VisitBars
from ui.widgets.label import Label
from ui.widgets.member import BalanceRow, MemberHeader, TierBar
from ui.widgets.panel import Panel

_TONES = {
    "info": ("accent_soft", "accent_text"),
    "warning": ("warning_soft", "warning"),
    "positive": ("positive_soft", "positive"),
    "negative": ("negative_soft", "negative"),
}


class Notices(QWidget):
    """What to mention, one below the other; each takes one line or two, and as many as fit are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: tuple[Notice, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._most = 3

    def show_notices(self, notices: tuple[Notice, ...], most: int) -> None:
        """Show notices, the first ones if there are more."""
        if (notices, most) == (self._notices, self._most):
            return
        self._notices, self._most = notices, most
        words = "; ".join(notice.words for notice in notices)
        self.setAccessibleName(words)
        self.setToolTip("\n".join(notice.words for notice in notices))
        self.setVisible(bool(notices))
        self.setFixedHeight(max(self._height(self.width()), 1))
        self.update()

    def _lines(self, notice: Notice, width: int) -> list[str]:
        t = theme.current()
        font = t.font(Role.BODY)
        room = width - t.px(20) - 34
        lines = paint.two_lines(notice.words, font, room)
        if len(lines) == 2 and paint.advance(lines[0], font) > room:
            # A long note: the first line is filled, the second ends with an ellipsis.
            cut = len(notice.words)
            while cut > 1 and paint.advance(notice.words[:cut], font) > room:
                cut -= max(1, cut // 16)
            space = notice.words.rfind(" ", 0, cut)
            cut = space if space > cut // 2 else cut
            lines = [notice.words[:cut], notice.words[cut:].strip()]
        return lines

    def _height(self, width: int) -> int:
        t = theme.current()
        heights = [t.px(36) if len(self._lines(one, width)) == 1 else t.px(58) for one in self._notices[: self._most]]
        return sum(heights) + 8 * (len(heights) - 1) if heights else 0

    def resizeEvent(self, event: object) -> None:  # noqa: N802
        self.setFixedHeight(max(self._height(self.width()), 1))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        t = theme.current()
        p = paint.painter(self)
        y = 0.0
        for notice in self._notices[: self._most]:
            lines = self._lines(notice, self.width())
            height = t.px(36) if len(lines) == 1 else t.px(58)
            ground, ink = (t.colour(token) for token in _TONES[notice.tone])
            rect = QRectF(0, y, self.width(), height)
            paint.box(p, rect, ground)
            size = t.px(20)
            paint.draw_icon(p, 12, rect.center().y(), notice.icon, ink, size)
            line = float(t.line(Role.BODY))
            top = rect.center().y() - line * len(lines) / 2
            for words in lines:
                left = 12 + size + 10
                paint.text(p, QRectF(left, top, rect.width() - left - 12, line), words, t.font(Role.BODY), ink)
                top += line
            y += height + 8
        p.end()


class GuestView(QWidget):
    """Who is here: name, level, balances, what to mention, visits, what they usually have."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel: GuestPanel | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._header = MemberHeader()
        column.addWidget(self._header)
        column.addSpacing(12)
        self._figures = [BalanceRow() for _ in range(3)]
        for row in self._figures:
            column.addWidget(row)
        column.addSpacing(8)
        self._tier = TierBar()
        column.addWidget(self._tier)
        column.addSpacing(8)
        self._notices = Notices()
        column.addWidget(self._notices)
        column.addStretch(1)
        self._usual = Label("", Role.BODY, "text_2")
        column.addWidget(self._usual)
        column.addSpacing(8)
        self._visit_words = Label("", Role.BODY, "text_2")
        column.addWidget(self._visit_words)
        column.addSpacing(4)
        self._visits = VisitBars(40)
        column.addWidget(self._visits)

    def show_guest(self, panel: GuestPanel) -> None:
        """Show a guest; nothing is laid out anew but what changed."""
        if panel == self._panel:
            return
        self._panel = panel
        photo = None
        if panel.photo:
            photo = QPixmap()
            photo.loadFromData(panel.photo)
        self._header.set_member(panel.name, panel.number, panel.tier, panel.tone or "silver", photo)
        for row, figure in zip(self._figures, panel.figures, strict=False):
            row.set_value(figure.label, figure.value, figure.note, figure.token)
        self._tier.setVisible(bool(panel.towards))
        self._tier.set_progress(panel.fraction, panel.towards)
        self._usual.setText(translate("till", "Usual: {items}").format(items=panel.usual) if panel.usual else "")
        self._usual.setToolTip(panel.usual)
        self._visit_words.setText(panel.visit_words)
        self._visits.set_visits(panel.visits, panel.visit_words)
        self._fit()
        self.setAccessibleName(f"{panel.name} {panel.number} {panel.tier}")

    def _fit(self) -> None:
        """Give up the least important lines first where there is little height: bars, then the usual order."""
        if self._panel is None:
            return
        t = theme.current()
        room = self.height()
        fixed = t.px(64) + 12 + 3 * t.px(36) + 8 + (t.px(36) + 8 if self._panel.towards else 0)
        line = t.line(Role.BODY)
        notices = min(len(self._panel.notices), 3)
        wanted = notices * (t.px(44))
        self._visits.setVisible(room - fixed - wanted > t.px(40) + 2 * line + 24 and any(self._panel.visits))
        self._usual.setVisible(bool(self._panel.usual) and room - fixed - wanted > 2 * line + 12)
        most = max(1, int((room - fixed - line) // t.px(58))) if room else 3
        self._notices.show_notices(self._panel.notices, min(most, 4))

    def resizeEvent(self, event: object) -> None:  # noqa: N802
        self._fit()


class Nobody(QWidget):
    """The empty right column: what to do, quietly."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("till", "No member yet"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        t = theme.current()
        p = paint.painter(self)
        middle = self.height() * 0.42
        size = t.px(32)
        circle = QRectF(self.width() / 2 - t.px(32), middle - t.px(88), t.px(64), t.px(64))
        paint.box(p, circle, t.colour("surface_2"), radius=circle.height() / 2)
        paint.draw_icon(p, circle.center().x() - size / 2, circle.center().y(), "id-card", t.colour("text_2"), size)
        heading = QRectF(0, middle, self.width(), t.line(Role.TILL))
        paint.text(
            p, heading, translate("till", "Scan the member card"), t.font(Role.TILL_STRONG), t.colour("text_2"), paint.CENTRE
        )
        y = heading.bottom() + 4
        words = translate("till", "or find the guest by phone or name: F2")
        for line in paint.two_lines(words, t.font(Role.BODY), self.width()):
            row = QRectF(0, y, self.width(), t.line(Role.BODY))
            paint.text(p, row, line, t.font(Role.BODY), t.colour("text_2"), paint.CENTRE)
            y += t.line(Role.BODY)
        p.end()


class KeySheet(QWidget):
    """Every key of the till, one a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: tuple[tuple[str, str], ...] = ()

    def show_keys(self, keys: tuple[tuple[str, str], ...]) -> None:
        """Show keys with what they do."""
        self._keys = keys
        self.setAccessibleName("; ".join(f"{key} {words}" for key, words in keys))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(320, len(self._keys) * theme.current().px(36))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        t = theme.current()
        p = paint.painter(self)
        title = QRectF(0, 0, self.width(), t.line(Role.BODY))
        paint.text(p, title, translate("till", "Keys"), t.font(Role.STRONG), t.colour("text_2"))
        height = min(float(t.px(38)), (self.height() - title.height() - 8) / max(len(self._keys), 1))
        y = title.bottom() + 8
        column = max((paint.key_cap_width(part) for key, _ in self._keys for part in key.split()), default=0) + 8
        for key, words in self._keys:
            x = 0.0
            for part in key.split():
                x += paint.key_cap(p, x, y + height / 2, part, t.colour("text_2"), t.colour("border_strong")) + 6
            left = max(x + 6, 2 * column)
            where = QRectF(left, y, self.width() - left, height)
            paint.text(p, where, words, paint.fitted(words, Role.BODY, where.width(), 14), t.colour("text"))
            y += height
        p.end()


def column_panel() -> Panel:
    """Return the frame of the right column."""
    panel = Panel()
    panel.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
    panel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return panel


def text_height(words: str, role: Role, width: int) -> int:
    """Return the height of wrapped words."""
    metrics = QFontMetrics(theme.current().font(role))
    return metrics.boundingRect(0, 0, width, 1000, int(Qt.TextFlag.TextWordWrap), words).height()
