"""What only the lock screen draws: a person to choose, and the digits of a PIN as dots."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from shop_member.i18n import translate
from shop_member.services.staffing import StaffTile
from ui import theme
from ui.screens.lock.view_model import LONGEST, SHORTEST
from ui.theme import Role
from ui.widgets import paint

_TONES = {"owner": "tier_violet", "manager": "tier_gold"}


def role_words(person: StaffTile) -> str:
    """Return a role as people say it: the three every shop starts with in the window's language, others by their name."""
    known = {
        "owner": translate("roles", "Owner"),
        "manager": translate("roles", "Manager"),
        "cashier": translate("roles", "Cashier"),
    }
    return known.get(person.role_id, person.role_name)


def initials(name: str) -> str:
    """Return what stands in the circle: two letters of a Latin name, the last one or two signs of a Chinese one."""
    parts = [part for part in name.split() if part[0].isalnum()]
    if not parts:
        return ""
    if ord(parts[0][0]) > 0x2E7F:
        return parts[0][-2:] if len(parts[0]) > 2 else parts[0][-1:]
    return (parts[0][0] + (parts[-1][0] if len(parts) > 1 else "")).upper()


class PersonTile(paint.TouchButton):
    """Somebody who works here: initials, name, role; marked while chosen, with a lock while only the owner can help."""

    def __init__(self, person: StaffTile, parent: QWidget | None = None) -> None:
        super().__init__(person.name, "plain", parent)
        self.person = person
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setMinimumSize(theme.current().px(200), theme.current().px(72))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{person.name} {role_words(person)}")

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(240), theme.current().px(72))

    def nextCheckState(self) -> None:
        """Pressing does not mark: the view does, when the person is chosen."""

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        """Paint circle, name, role."""
        t = theme.current()
        side = float(t.px(44))
        circle = QRectF(rect.left() + 14, rect.center().y() - side / 2, side, side)
        tone = _TONES.get(self.person.role_id, "accent_text")
        paint.box(p, circle, t.soft(tone) if tone != "accent_text" else t.colour("accent_soft"), None, side / 2)
        paint.text(
            p, circle, initials(self.person.name), t.font(Role.STRONG), t.colour(tone), paint.CENTRE, elide=False
        )
        left = circle.right() + 12
        right = rect.right() - 12
        if self.person.locked:
            size = t.px(20)
            paint.draw_icon(p, right - size, rect.center().y(), "lock", t.colour("negative"), size)
            right -= size + 8
        name, role = t.line(Role.TILL), t.line(Role.BODY)
        top = rect.center().y() - (name + role) / 2
        font = paint.fitted(self.person.name, Role.TILL_STRONG, right - left)
        paint.text(p, QRectF(left, top, right - left, name), self.person.name, font, ink)
        below = QRectF(left, top + name, right - left, role)
        words = translate("lock", "locked") if self.person.locked else role_words(self.person)
        quiet = t.colour("negative" if self.person.locked else "text_2")
        paint.text(p, below, words, t.font(Role.BODY), quiet)


class PinDots(QWidget):
    """How many digits were typed; during a wait the time that is left instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed, self._wait = 0, 0
        self.setFixedHeight(theme.current().px(56))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_typed(self, typed: int, wait: int) -> None:
        """Show so many dots, or a countdown of seconds."""
        self._typed, self._wait = typed, wait
        if wait:
            self.setAccessibleName(translate("lock", "Wait {seconds} s").format(seconds=wait))
        else:
            self.setAccessibleName(translate("lock", "%n digits typed", typed))
        self.update()

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        rect = QRectF(self.rect())
        paint.box(p, rect, t.colour("surface_2"), None)
        if self._wait:
            minutes, seconds = divmod(self._wait, 60)
            words = f"{minutes}:{seconds:02d}"
            font = t.font(Role.FIGURE_L)
            size = t.px(24)
            width = paint.advance(words, font)
            left = rect.center().x() - (width + size + 12) / 2
            paint.draw_icon(p, left, rect.center().y(), "hourglass", t.colour("warning"), size)
            where = QRectF(left + size + 12, rect.top(), width + 2, rect.height())
            paint.text(p, where, words, font, t.colour("warning"), elide=False)
            p.end()
            return
        count = min(max(self._typed, SHORTEST), LONGEST)
        side, gap = float(t.px(16)), float(t.px(16))
        left = rect.center().x() - (count * side + (count - 1) * gap) / 2
        for place in range(count):
            dot = QRectF(left + place * (side + gap), rect.center().y() - side / 2, side, side)
            if place < self._typed:
                p.setPen(Qt.PenStyle.NoPen)
                p.setBrush(t.colour("text"))
                p.drawEllipse(dot)
            else:
                paint.box(p, dot, None, t.colour("border_strong"), side / 2, 1.5)
        p.end()
