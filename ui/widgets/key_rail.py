"""Keys with their names printed on them, and the rail of them below the till."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QKeySequence, QPainter, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.theme import Role
from ui.widgets import paint

TWINS = {
    "F1": "Ctrl+/", "F2": "Ctrl+F", "F3": "Ctrl+1", "F4": "Ctrl+2", "F5": "Ctrl+3", "F6": "Ctrl+4", "F7": "Ctrl+5",
    "F8": "Ctrl+6", "F9": "Ctrl+7", "F10": "Ctrl+8", "F11": "Ctrl+9", "F12": "Ctrl+L",
}  # fmt: skip
"""The second way to every function key, for Macs (where Ctrl here is the command key) and desktops that take F10-F12."""


def bind(button: QAbstractButton, key: str) -> QShortcut:
    """Let a key and its twin click the button at once, while it is visible and enabled.

    QAbstractButton.setShortcut would click only after an animation of 100 ms.
    """
    shortcut = QShortcut(button)
    shortcut.setKeys([QKeySequence(key)] + ([QKeySequence(TWINS[key])] if key in TWINS else []))
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(button.click)
    return shortcut


class KeyButton(paint.TouchButton):
    """A function with its key's name; 56 px high. `icon` replaces nothing, it stands before the words if given."""

    def __init__(self, key: str, words: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, "plain", parent)
        self.key, self._icon = key, icon
        self._font: QFont | None = None
        self.tight = False
        """Whether less space stands around cap and words, where many keys share little width."""
        self.setMinimumHeight(theme.current().px(56))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(key)
        if key:
            bind(self, key)

    def room(self, width: float) -> float:
        """Return what is left for the words in a button of this width."""
        edge, gap = self._spaces
        icon = theme.current().px(24) + 8 if self._icon else 0
        cap = paint.key_cap_width(self.key) + gap if self.key else 0
        return width - 2 * edge - cap - icon

    @property
    def _spaces(self) -> tuple[int, int]:
        return (7, 5) if self.tight else (12, 10)

    def set_words_font(self, font: QFont) -> None:
        """Take the size that the whole rail agreed on."""
        if font != self._font:
            self._font = font
            self.update()

    def set_tight(self, tight: bool) -> None:
        """Leave less space around cap and words, or as much as usual."""
        if tight != self.tight:
            self.tight = tight
            self.update()

    def set_words(self, words: str) -> None:
        """Change what the key does now (hold and recall share one)."""
        self.setText(words)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        t = theme.current()
        return QSize(int(paint.advance(self.text(), t.font(Role.TILL)) + 24 + t.px(48)), t.px(56))

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        """Paint cap, icon and words."""
        t = theme.current()
        space, gap = self._spaces
        x, middle = rect.left() + space, rect.center().y()
        if self.key:
            quiet = ink if self.highlighted or not self.isEnabled() else t.colour("text_2")
            edge = theme.mix(self.look()[0], ink, 0.3)
            x += paint.key_cap(p, x, middle, self.key, quiet, edge) + gap
        if self._icon:
            paint.draw_icon(p, x, middle, self._icon, ink, t.px(24))
            x += t.px(24) + 8
        room = rect.right() - space - x
        font = self._font or paint.fitted(self.text(), Role.TILL, room)
        paint.text(p, QRectF(x, rect.top(), room, rect.height()), self.text(), font, ink)


class KeyRail(QWidget):
    """A row of equal keys, 12 px apart, all in one type size: the largest that fits every word.

    Keys stand nearer to each other, and words get smaller than elsewhere at the till, before a word is cut.
    """

    def __init__(self, keys: Sequence[KeyButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = list(keys)
        self._agreed: tuple[object, ...] = ()
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for key in self.keys:
            layout.addWidget(key, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.current().px(56))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.agree()

    def agree(self) -> None:
        """Choose the common type size again, after words changed."""
        asked = (self.width(), theme.current(), *(key.text() for key in self.keys))
        if not self.keys or asked == self._agreed:
            return
        self._agreed = asked
        for tight, gap, least in ((False, 12, 16), (True, 8, 16), (True, 6, 12)):
            width = (self.width() - gap * (len(self.keys) - 1)) / len(self.keys)
            for key in self.keys:
                key.set_tight(tight)
            fonts = [paint.fitted(key.text(), Role.TILL, key.room(width), least) for key in self.keys]
            smallest = min(fonts, key=lambda font: font.pixelSize())
            if all(paint.advance(key.text(), smallest) <= key.room(width) for key in self.keys):
                break
        self._row.setSpacing(gap)
        for key in self.keys:
            key.set_words_font(smallest)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.current().px(56))

    def key(self, name: str) -> KeyButton:
        """Return the key of a name such as "F4"."""
        return next(key for key in self.keys if key.key == name)
