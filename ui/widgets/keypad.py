"""The number pad for touch, at the till and for PINs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from shop_member.i18n import translate
from ui import theme
from ui.theme import Role
from ui.widgets import paint

LEAST = 44
"""Where a task bar takes from 768 lines, keys of 44 px (11 mm on 15.6 inches) serve better than none."""


class _Key(paint.TouchButton):
    def __init__(self, words: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, "key", parent)
        self._icon = icon
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(96), theme.current().px(56))

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        t = theme.current()
        if self._icon:
            size = t.px(28)
            paint.draw_icon(p, rect.center().x() - size / 2, rect.center().y(), self._icon, ink, size)
        else:
            paint.text(p, rect, self.text(), t.font(Role.KEY), ink, paint.CENTRE, elide=False)


class EnterKey(_Key):
    """The tall key: what it will do, and that Enter does it."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent=parent)
        self.kind = "primary"

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        t = theme.current()
        font = t.font(Role.TILL_STRONG)
        lines = paint.two_lines(self.text(), font, rect.width() - 16)
        longest = max(lines, key=lambda words: paint.advance(words, font))
        font = paint.fitted(longest, Role.TILL_STRONG, rect.width() - 12)
        line, hint, gap = t.line(Role.TILL), t.px(24), 12
        y = rect.center().y() - (len(lines) * line + gap + hint) / 2
        for words in lines:
            paint.text(p, QRectF(rect.left() + 6, y, rect.width() - 12, line), words, font, ink, paint.CENTRE)
            y += line
        cap = paint.key_cap_width("Enter")
        edge = theme.mix(self.look()[0], ink, 0.5)
        paint.key_cap(p, rect.center().x() - cap / 2, y + gap + hint / 2, "Enter", ink, edge)


class Keypad(QWidget):
    """Digits, correction and one tall Enter; keys of 44 px at least, 8 px apart.

    `typed(str)` for a digit, "00" or the point; `erased()`, `cleared()` (press on ⌫ held for 600 ms), `entered()`. With
    `decimals=False` the point becomes "000"; with `pin=True` there are only the ten digits. It never takes the focus, so
    that scans and keys keep going where they went. `set_enter(words)` names the big key.
    """

    typed = Signal(str)
    erased = Signal()
    cleared = Signal()
    entered = Signal()

    def __init__(
        self, enter: str = "", *, decimals: bool = True, pin: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, digit in enumerate("789456123"):
            self._add(grid, _Key(digit), place // 3, place % 3)
        if pin:
            self._add(grid, _Key("0"), 3, 0, 3)
        else:
            self._add(grid, _Key("0"), 3, 0)
            self._add(grid, _Key("00"), 3, 1)
            self._add(grid, _Key("." if decimals else "000"), 3, 2)
        erase = _Key("", "delete")
        erase.setAccessibleName(translate("keypad", "Delete the last digit"))
        erase.setAutoRepeat(False)
        erase.clicked.connect(self.erased)
        grid.addWidget(erase, 0, 3)
        self.enter = EnterKey(enter or translate("keypad", "Done"))
        self.enter.clicked.connect(self.entered)
        grid.addWidget(self.enter, 1, 3, 3, 1)
        for row in range(4):
            grid.setRowStretch(row, 1)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        self._erase = erase
        erase.pressed.connect(self._hold)
        erase.released.connect(self._let_go)
        self._held = 0

    def set_enter(self, words: str, *, enabled: bool = True) -> None:
        """Name what Enter does now."""
        self.enter.setText(words)
        self.enter.setAccessibleName(words)
        self.enter.setEnabled(enabled)
        self.enter.update()

    def sizeHint(self) -> QSize:
        t = theme.current()
        return QSize(t.px(504), 4 * t.px(56) + 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * theme.TOUCH + 24, 4 * LEAST + 24)

    def _add(self, grid: QGridLayout, key: _Key, row: int, column: int, span: int = 1) -> None:
        words = key.text()
        key.clicked.connect(lambda: self.typed.emit(words))
        grid.addWidget(key, row, column, 1, span)

    def _hold(self) -> None:
        self._held = self.startTimer(600)

    def _let_go(self) -> None:
        if self._held:
            self.killTimer(self._held)
            self._held = 0

    def timerEvent(self, event: object) -> None:
        self._let_go()
        self.cleared.emit()
