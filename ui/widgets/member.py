"""The pieces of the member panel: who, which tier, how much, how near to the next tier, what to mention."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.label import Label

TIER_TOKENS = {"bronze": "tier_bronze", "silver": "tier_silver", "gold": "tier_gold", "violet": "tier_violet"}


def initials(name: str) -> str:
    """Return the surname's letter of a Han name, or the first letters of the first and last word, at most two."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    first = words[0][0]
    if ord(first) > 0x2E7F or len(words) == 1:
        return first.upper()
    return (first + words[-1][0]).upper()


class Avatar(QWidget):
    """A photo in a circle, or the initials on the accent's soft ground; 64 px unless told."""

    def __init__(
        self, name: str = "", photo: QPixmap | None = None, size: int = 64, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        side = theme.current().px(size)
        self.setFixedSize(side, side)
        self.set_person(name, photo)

    def set_person(self, name: str, photo: QPixmap | None = None) -> None:
        """Show somebody else."""
        self._letters, self._photo = initials(name), photo
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        rect = QRectF(self.rect())
        if self._photo is not None and not self._photo.isNull():
            path = QPainterPath()
            path.addEllipse(rect)
            p.setClipPath(path)
            ratio = self.devicePixelRatioF()
            scaled = self._photo.scaled(
                self.size() * ratio,
                Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                Qt.TransformationMode.SmoothTransformation,
            )
            scaled.setDevicePixelRatio(ratio)
            size = scaled.deviceIndependentSize()
            p.drawPixmap(
                QRectF(
                    (rect.width() - size.width()) / 2, (rect.height() - size.height()) / 2, size.width(), size.height()
                ),
                scaled,
                QRectF(scaled.rect()),
            )
        else:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(t.colour("accent_soft"))
            p.drawEllipse(rect)
            font = t.font(Role.FIGURE_M)
            font.setPixelSize(max(12, int(self.width() * 0.38)))
            paint.text(p, rect, self._letters, font, t.colour("accent_text"), paint.CENTRE, elide=False)
        p.end()


class TierBadge(QWidget):
    """The tier's name in its colour on a quiet ground, with a sign, so that colour is never alone.

    `colour` is "bronze", "silver", "gold", "violet" or a token.
    """

    def __init__(
        self, words: str = "", colour: str = "gold", icon: str = "award", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_tier(words, colour, icon)

    def set_tier(self, words: str, colour: str = "gold", icon: str = "award") -> None:
        """Show another tier."""
        self._words, self._token, self._icon = words, TIER_TOKENS.get(colour, colour), icon
        self.setAccessibleName(words)
        paint.reveal(self, bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        t = theme.current()
        icon = t.px(16) + 4 if self._icon else 0
        return QSize(int(paint.advance(self._words, t.font(Role.STRONG))) + icon + 24, t.px(32))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        rect = QRectF(self.rect())
        ink = t.colour(self._token)
        paint.box(p, rect, t.soft(self._token), radius=rect.height() / 2)
        x = rect.left() + 12
        if self._icon:
            size = t.px(16)
            paint.draw_icon(p, x - 2, rect.center().y(), self._icon, ink, size)
            x += size + 4
        words = QRectF(x, 0, rect.right() - 8 - x, rect.height())
        paint.text(p, words, self._words, t.font(Role.STRONG), ink)
        p.end()


class MemberHeader(QWidget):
    """Avatar, name, card number and tier badge; long names take a second line before they are shortened.

    The badge stands at the right edge, or `beside` the number where that edge belongs to something else.
    """

    def __init__(self, *, beside: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.avatar = Avatar()
        self.badge = TierBadge()
        self._name = _Name()
        self._number = Label("", Role.BODY, "text_2")
        row.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._name)
        below = QHBoxLayout()
        below.setSpacing(12 if beside else 8)
        below.addWidget(self._number, 0 if beside else 1)
        below.addWidget(self.badge)
        if beside:
            below.addStretch(1)
        column.addLayout(below)
        row.addLayout(column, 1)

    def set_member(
        self, name: str, number: str, tier: str = "", colour: str = "gold", photo: QPixmap | None = None
    ) -> None:
        """Show a member: the number as printed on the card, with its word ("No. 1042-7")."""
        self.avatar.set_person(name, photo)
        self._name.set_words(name)
        self._number.setText(number)
        self.badge.set_tier(tier, colour)
        self.setAccessibleName(" ".join(part for part in (name, number, tier) if part))


class _Name(QWidget):
    """A name in title type: one line, or two in smaller type."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setFixedHeight(theme.current().px(38))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words if paint.advance(words, theme.current().font(Role.TITLE)) > self.width() > 0 else "")
        self.update()

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        font = t.font(Role.TITLE)
        rect = QRectF(self.rect())
        lines = [self._words]
        if paint.advance(self._words, font) > rect.width():
            font = paint.fitted(self._words, Role.TITLE, rect.width(), 20)
            if paint.advance(self._words, font) > rect.width():
                font = t.font(Role.STRONG)
                lines = paint.two_lines(self._words, font, rect.width())
        height = rect.height() / len(lines) if len(lines) == 1 else t.px(19)
        top = rect.center().y() - height * len(lines) / 2
        for number, words in enumerate(lines):
            paint.text(p, QRectF(0, top + number * height, rect.width(), height), words, font, t.colour("text"))
        p.end()


class BalanceRow(QWidget):
    """A label and its figure, right-aligned with the row above; 36 px. Read aloud together."""

    def __init__(self, label: str = "", value: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.current().px(36))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._token = "text"
        self.set_value(label, value, note)

    def set_value(self, label: str, value: str, note: str = "", token: str = "text") -> None:
        """Show a figure; `note` is a quiet word after the label ("pending 120"), `token` the figure's colour."""
        self._label, self._value, self._note, self._token = label, value, note, token
        self.setAccessibleName(" ".join(part for part in (label, value, note) if part))
        self.update()

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        rect = QRectF(self.rect())
        width = paint.text(p, rect, self._value, t.font(Role.FIGURE_M), t.colour(self._token), paint.RIGHT)
        room = rect.width() - width - 12
        font = paint.fitted(self._label, Role.TILL, room)
        used = paint.text(p, QRectF(0, 0, room, rect.height()), self._label, font, t.colour("text_2"))
        if self._note and room - used > 40:
            note = QRectF(used + 8, 0, room - used - 8, rect.height())
            paint.text(p, note, self._note, t.font(Role.BODY), t.colour("text_3"))
        p.end()


class TierBar(QWidget):
    """How near to the next tier: a bar and one sentence below it. `fraction` from 0 to 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fraction, self._words, self._token = 0.0, "", "accent"
        self.setFixedHeight(theme.current().px(8 + 4 + 24))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_progress(self, fraction: float, words: str, token: str = "accent") -> None:
        """Show progress."""
        self._fraction, self._words, self._token = min(max(fraction, 0.0), 1.0), words, token
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        height = float(t.px(8))
        track = QRectF(0, 0, self.width(), height)
        paint.box(p, track, t.colour("border"), radius=height / 2)
        if self._fraction > 0:
            filled = QRectF(0, 0, max(height, track.width() * self._fraction), height)
            paint.box(p, filled, t.colour(self._token), radius=height / 2)
        where = QRectF(0, height + 4, self.width(), t.line(Role.BODY))
        paint.text(p, where, self._words, t.font(Role.BODY), t.colour("text_2"))
        p.end()


class NoticeRow(paint.TouchButton):
    """Something to mention (points expiring, birthday, coupon): icon and words on a soft ground; 36 px.

    `tone` is "info", "warning", "positive" or "negative"; it can be pressed if `pressable` (then 48 px), and prints its key.
    """

    _TONES: ClassVar[dict[str, tuple[str, str]]] = {
        "info": ("info_soft", "info"),
        "warning": ("warning_soft", "warning"),
        "positive": ("positive_soft", "positive"),
        "negative": ("negative_soft", "negative"),
    }

    def __init__(
        self,
        icon: str,
        words: str,
        tone: str = "info",
        *,
        key: str = "",
        pressable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, "flat", parent)
        self._icon, self._tone, self._key, self._pressable = icon, tone, key, pressable
        height = theme.TOUCH if pressable else theme.current().px(36)
        self.setMinimumHeight(height)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if not pressable:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._pressable:
            super().mousePressEvent(event)

    def look(self) -> tuple[QColor, QColor | None, QColor]:
        """Return the tone's colours."""
        t = theme.current()
        ground, ink = (t.colour(token) for token in self._TONES[self._tone])
        if self._pressable and self.isEnabled() and (self.isDown() or self.underMouse()):
            ground = theme.mix(ground, ink, 0.18 if self.isDown() else 0.08)
        return ground, None, ink

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        """Paint icon, words and key."""
        t = theme.current()
        size = t.px(20)
        paint.draw_icon(p, 12, rect.center().y(), self._icon, ink, size)
        right = rect.right() - 12
        if self._key:
            cap = paint.key_cap_width(self._key)
            paint.key_cap(p, right - cap, rect.center().y(), self._key, ink, theme.mix(self.look()[0], ink, 0.4))
            right -= cap + 8
        left = 12 + size + 10
        paint.text(p, QRectF(left, 0, right - left, rect.height()), self.text(), t.font(Role.BODY), ink)
