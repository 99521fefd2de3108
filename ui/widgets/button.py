"""Buttons of the back office, drawn by the style sheet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from ui import icons, theme
from ui.theme import Role
from ui.widgets import paint

_ICON_TOKEN = {"primary": "on_accent", "danger": "negative", "quiet": "accent_text", "icon": "text_2"}


class Button(QPushButton):
    """A button of a kind: "plain", "primary" (one a screen), "danger", "quiet"; size "" (36 px), "till" (56) or "small".

    `key` is a shortcut such as "Ctrl+S" or "F4": it works while the button is visible and enabled, and is printed on it.
    """

    def __init__(
        self,
        words: str,
        kind: str = "plain",
        *,
        icon: str = "",
        size: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self.setProperty("kind", kind)
        if size:
            self.setProperty("size", size)
        if icon:
            self.setIcon(icons.icon(icon, _ICON_TOKEN.get(kind, "text")))
            side = theme.current().px(24 if size == "till" else 20)
            self.setIconSize(QSize(side, side))
        self._key = key
        if key:
            # QAbstractButton.setShortcut would click only after a 100 ms animation.
            QShortcut(QKeySequence(key), self, activated=self.click)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:  # noqa: N802
        hint = super().sizeHint()
        return hint + QSize(int(paint.key_cap_width(self._key)) + 8, 0) if self._key else hint

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if not self._key:
            return
        t = theme.current()
        kind = self.property("kind")
        if not self.isEnabled():
            ink = theme.disabled_text(t)
        else:
            ink = t.colour({"primary": "on_accent", "danger": "negative"}.get(kind, "text_2"))
        edge = theme.mix(t.colour("accent" if kind == "primary" else "surface"), ink, 0.5)
        p = paint.painter(self)
        width = paint.key_cap_width(self._key)
        paint.key_cap(p, self.width() - width - 10, QRectF(self.rect()).center().y(), self._key, ink, edge)
        p.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)


class IconButton(Button):
    """A square button with only an icon; `words` are its name for screen readers and its tooltip."""

    def __init__(self, icon: str, words: str, *, size: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", "icon", icon=icon, size=size, parent=parent)
        if key:
            QShortcut(QKeySequence(key), self, activated=self.click)
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({key})" if key else words)


def section(words: str, parent: QWidget | None = None) -> QWidget:
    """Return the heading of a part of a screen."""
    from ui.widgets.label import Label

    return Label(words, Role.TILL_STRONG, parent=parent)
