"""Days of the week to choose, any number of them, in the order the reader's week has."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.theme import Role
from ui.widgets import paint


class _Day(paint.TouchButton):
    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, "flat", parent)
        self.setCheckable(True)
        self.setFixedHeight(theme.current().control)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        t = theme.current()
        return QSize(max(t.px(36), int(paint.advance(self.text(), t.font(Role.STRONG))) + 12), t.control)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        rect, on = QRectF(self.rect()), self.isChecked()
        ground = t.colour("accent_soft" if on else "surface_2" if self.underMouse() or self.isDown() else "surface")
        edge = t.colour("accent" if on else "border_strong")
        paint.box(p, rect, ground if self.isEnabled() else t.colour("surface_2"), edge, theme.RADIUS_FIELD)
        ink = t.colour("accent_text" if on else "text_2") if self.isEnabled() else theme.disabled_text(t)
        paint.text(p, rect, self.text(), t.font(Role.STRONG if on else Role.BODY), ink, paint.CENTRE)
        p.end()

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        """Unused: paintEvent does all."""


class Weekdays(QWidget):
    """Seven days, 0 = Monday: `chosen(days)` by a person, `value()`, `set_value()`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        locale = QLocale(theme.current().language)
        first = locale.firstDayOfWeek().value
        self.days: dict[int, _Day] = {}
        for number in ((first - 1 + step) % 7 for step in range(7)):
            day = _Day(locale.dayName(number + 1, QLocale.FormatType.ShortFormat))
            day.setAccessibleName(locale.dayName(number + 1, QLocale.FormatType.LongFormat))
            day.clicked.connect(lambda: self.chosen.emit(self.value()))
            row.addWidget(day, 1)
            self.days[number] = day
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def value(self) -> tuple[int, ...]:
        """Return the days chosen, Monday first."""
        return tuple(sorted(number for number, day in self.days.items() if day.isChecked()))

    def set_value(self, days: Iterable[int]) -> None:
        """Choose without telling anybody."""
        chosen = set(days)
        for number, day in self.days.items():
            day.setChecked(number in chosen)
