"""The right column while somebody is at the till, or nobody."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui import theme
from ui.screens.till.painting import empty_state, filled_lines
from ui.screens.till.state import GuestPanel, Notice
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.charts.bars import VisitBars
from ui.widgets.label import Label
from ui.widgets.member import TIER_TOKENS, BalanceRow, MemberHeader, TierBar, initials
from ui.widgets.panel import Panel

_TONES = {
    "info": ("info_soft", "info"),
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
        self._most = 0

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
        return filled_lines(notice.words, t.font(Role.BODY), width - t.px(20) - 34)

    def heights(self, notices: tuple[Notice, ...], width: int) -> list[int]:
        """Return how much height each notice takes, the gap below it included."""
        t = theme.current()
        return [(t.px(36) if len(self._lines(one, width)) == 1 else t.px(58)) + 8 for one in notices]

    def _height(self, width: int) -> int:
        return max(sum(self.heights(self._notices[: self._most], width)) - 8, 0)

    def resizeEvent(self, event: object) -> None:
        self.setFixedHeight(max(self._height(self.width()), 1))

    def paintEvent(self, event: QPaintEvent) -> None:
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
        # What does not fit is left out by _fit; it must never stretch the window.
        self.setMinimumHeight(1)
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
        if self._panel is None or not self.height():
            return
        t = theme.current()
        line = t.line(Role.BODY)
        # The spaces between the parts are 12, 8, 8, 8 and 4; the last visit always stands.
        room = self.height() - self._header.sizeHint().height() - 3 * t.px(36) - 40 - line
        room -= self._tier.height() if self._panel.towards else 0
        most = 0
        for height in self._notices.heights(self._panel.notices, self.width()):
            if height > room and most:
                break
            room -= height
            most += 1
        self._notices.show_notices(self._panel.notices, most)
        usual = bool(self._panel.usual) and room >= line
        self._usual.setVisible(usual)
        room -= line if usual else 0
        self._visits.setVisible(any(self._panel.visits) and room >= t.px(40))

    def resizeEvent(self, event: object) -> None:
        self._fit()


class Nobody(QWidget):
    """The empty right column: what to do, quietly."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("till", "No member yet"))

    def paintEvent(self, event: QPaintEvent) -> None:
        p = paint.painter(self)
        heading = translate("till", "Scan the member card")
        words = translate("till", "or find the guest by phone or name: F2")
        # The panel's padding is taken off, so that the sign stands as high as the basket's.
        empty_state(p, QRectF(self.rect()).adjusted(0, -16, 0, 16), "id-card", heading, words)
        p.end()


class GuestStrip(QWidget):
    """The guest in 96 px above the columns, where the window is too narrow for a column of their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel: GuestPanel | None = None
        self.setFixedHeight(theme.current().px(96))

    def show_guest(self, panel: GuestPanel | None) -> None:
        """Show a guest, or how to bring one."""
        if panel != self._panel:
            self._panel = panel
            self.setAccessibleName(
                f"{panel.name} {panel.number} {panel.tier}" if panel else translate("till", "No member yet")
            )
            self.setToolTip("\n".join(notice.words for notice in panel.notices) if panel else "")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.current()
        p = paint.painter(self)
        rect = QRectF(self.rect())
        paint.box(p, rect, t.colour("surface"), t.colour("border"))
        side = float(t.px(56))
        circle = QRectF(16, rect.center().y() - side / 2, side, side)
        line = float(t.line(Role.TILL))
        left, top = circle.right() + 12, rect.center().y() - line
        panel = self._panel
        paint.box(p, circle, t.colour("surface_2" if panel is None else "accent_soft"), radius=side / 2)
        if panel is None:
            size = t.px(28)
            paint.draw_icon(p, circle.center().x() - size / 2, circle.center().y(), "id-card", t.colour("text_2"), size)
            heading, below = (
                translate("till", "Scan the member card"),
                translate("till", "or find the guest by phone or name: F2"),
            )
            paint.text(p, QRectF(left, top, rect.width(), line), heading, t.font(Role.TILL_STRONG), t.colour("text"))
            paint.text(p, QRectF(left, top + line, rect.width(), line), below, t.font(Role.BODY), t.colour("text_2"))
            p.end()
            return
        paint.text(
            p, circle, initials(panel.name), t.font(Role.TITLE), t.colour("accent_text"), paint.CENTRE, elide=False
        )
        right = self._paint_figures(p, panel, rect)
        tier = t.colour(TIER_TOKENS.get(panel.tone, "text_2"))
        room = right - 16 - left
        paint.text(p, QRectF(left, top, room, line), panel.name, t.font(Role.TILL_STRONG), t.colour("text"))
        used = paint.text(p, QRectF(left, top + line, room, line), panel.tier, t.font(Role.STRONG), tier)
        left += used + (12 if used else 0)
        if panel.notices:
            notice = panel.notices[0]
            ink = t.colour(_TONES[notice.tone][1])
            size = t.px(20)
            paint.draw_icon(p, left, top + line * 1.5, notice.icon, ink, size)
            where = QRectF(left + size + 6, top + line, right - 16 - left - size - 6, line)
            paint.text(p, where, notice.words, t.font(Role.BODY), ink)
        else:
            paint.text(
                p,
                QRectF(left, top + line, right - 16 - left, line),
                panel.number,
                t.font(Role.BODY),
                t.colour("text_2"),
            )
        p.end()

    def _paint_figures(self, p: QPainter, panel: GuestPanel, rect: QRectF) -> float:
        """Paint the balances side by side at the right; return where they begin."""
        t = theme.current()
        line = float(t.line(Role.TILL))
        right = rect.right() - 16
        for figure in reversed(panel.figures):
            font = t.font(Role.TILL_STRONG)
            width = max(paint.advance(figure.value, font), paint.advance(figure.label, t.font(Role.BODY)))
            where = QRectF(right - width, rect.center().y() - line, width, line)
            paint.text(p, where, figure.label, t.font(Role.BODY), t.colour("text_2"), paint.RIGHT)
            paint.text(p, where.translated(0, line), figure.value, font, t.colour(figure.token), paint.RIGHT)
            right -= width + 24
        return right


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

    def sizeHint(self) -> QSize:
        return QSize(320, len(self._keys) * theme.current().px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.current()
        p = paint.painter(self)
        title = QRectF(0, 0, self.width(), t.line(Role.BODY))
        paint.text(p, title, translate("till", "Keys"), t.font(Role.STRONG), t.colour("text_2"))
        height = min(float(t.px(38)), (self.height() - title.height() - 8) / max(len(self._keys), 1))
        y = title.bottom() + 8
        column = (
            max((sum(paint.key_cap_width(part) + 6 for part in key.split()) for key, _ in self._keys), default=0) + 10
        )
        for key, words in self._keys:
            x = 0.0
            for part in key.split():
                x += paint.key_cap(p, x, y + height / 2, part, t.colour("text_2"), t.colour("border_strong")) + 6
            left = column
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
