"""Buttons of the back office, drawn by the style sheet."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui import icons, theme
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.key_rail import bind

_INK = {"primary": "on_accent", "danger": "negative", "quiet": "accent_text", "icon": "text_2"}


class Button(QPushButton):
    """A button of a kind: "plain", "primary" (one a screen), "danger", "quiet"; size "" (36 px),
    "touch" (48), "till" (56) or "small" (32).

    `key` is a shortcut such as "Ctrl+S" or "F4": it works while the button is visible and enabled, and is printed on it.
    With `bound=False` it is only printed: the window itself listens to it, wherever it is.
    """

    def __init__(
        self,
        words: str,
        kind: str = "plain",
        *,
        icon: str = "",
        size: str = "",
        key: str = "",
        bound: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self.setProperty("kind", kind)
        if size:
            self.setProperty("format", size)
        if icon:
            self.setIcon(icons.icon(icon, _INK.get(kind, "text")))
            side = theme.current().px(24 if size == "till" else 20)
            self.setIconSize(QSize(side, side))
        self._key = key
        if key and bound:
            bind(self, key)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)

    def _content(self) -> tuple[QFont, float, float, float, float]:
        """Return font, width of the words, of icon and gap, of gap and key cap, and of everything."""
        till = self.property("format") == "till"
        font = theme.current().font(Role.TILL if till else Role.BODY)
        if self.property("kind") in ("primary", "danger"):
            font.setWeight(QFont.Weight.Bold)
        words = paint.advance(self.text(), font)
        icon = 0.0 if self.icon().isNull() else self.iconSize().width() + (8.0 if self.text() else 0.0)
        cap = paint.key_cap_width(self._key) + 12 if self._key else 0.0
        return font, words, icon, cap, words + icon + cap

    def sizeHint(self) -> QSize:
        height = super().sizeHint().height()
        if self.property("kind") == "icon":
            return QSize(max(height, theme.current().control), height)
        padding = 40 if self.property("format") == "till" else 32
        return QSize(int(self._content()[-1]) + padding + 1, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _ink(self) -> QColor:
        t = theme.current()
        if not self.isEnabled():
            return theme.disabled_text(t)
        if self.isChecked():
            return t.colour("accent_text")
        return t.colour(_INK.get(self.property("kind"), "text"))

    def _ground(self) -> str:
        if self.property("kind") != "primary":
            return "surface"
        return "accent" if self.isEnabled() else "surface_2"

    def paintEvent(self, event: QPaintEvent) -> None:
        # Read here: the first window has no such button in sight, and all the names in QStyle take 6 ms.
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

        # The sheet draws the ground; words, icon and key cap are ours, set on one line.
        option = QStyleOptionButton()
        self.initStyleOption(option)
        p = QStylePainter(self)
        p.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        font, words, icon, cap, whole = self._content()
        middle = self.height() / 2
        padding = 8.0
        x = max(padding, (self.width() - whole) / 2)
        if icon:
            side = self.iconSize().width()
            mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
            self.icon().paint(
                p, QRect(round(x), round(middle - side / 2), side, side), Qt.AlignmentFlag.AlignCenter, mode
            )
            x += icon
        ink = self._ink()
        room = min(words, self.width() - x - cap - padding) + 1
        paint.text(p, QRectF(x, 0, room, self.height()), self.text(), font, ink)
        if self._key:
            ground = theme.current().colour(self._ground())
            paint.key_cap(p, x + room + 11, middle, self._key, ink, theme.mix(ground, ink, 0.45))
        p.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)


class LinkButton(Button):
    """Words that can be pressed, on the edge of what they belong to: no ground, underlined under the pointer."""

    def __init__(self, words: str, *, parent: QWidget | None = None) -> None:
        super().__init__(words, "quiet", parent=parent)

    def sizeHint(self) -> QSize:
        return QSize(int(self._content()[-1]) + 1, theme.current().control)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        p = paint.painter(self)
        font = self._content()[0]
        font.setUnderline(self.isEnabled() and (self.underMouse() or self.isDown()))
        paint.text(p, QRectF(self.rect()), self.text(), font, self._ink())
        p.end()


class IconButton(Button):
    """A square button with only an icon; `words` are its name for screen readers and its tooltip."""

    def __init__(self, icon: str, words: str, *, size: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", "icon", icon=icon, size=size, parent=parent)
        if key:
            bind(self, key)
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({key})" if key else words)


def section(words: str, parent: QWidget | None = None) -> QWidget:
    """Return the heading of a part of a screen."""
    from ui.widgets.label import Label

    return Label(words, Role.TILL_STRONG, parent=parent)
