"""Choosing: a box to tick, one of a few, one of many, on or off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QRadioButton, QSizePolicy, QWidget

from shop_member import colours
from ui import theme
from ui.theme import Role
from ui.widgets import paint


def _mark_colours(on: bool, enabled: bool, over: bool) -> tuple[QColor, QColor, QColor]:
    t = theme.current()
    if not enabled:
        return t.colour("surface_2"), t.colour("border"), theme.disabled_text(t)
    if on:
        return t.colour("accent_hover" if over else "accent"), t.colour("accent"), t.colour("on_accent")
    return t.colour("surface_2" if over else "surface"), t.colour("border_strong"), t.colour("text")


def draw_check(p: QPainter, box: QRectF, on: bool, *, enabled: bool = True, over: bool = False) -> None:
    """Paint a box to tick into a square."""
    ground, edge, ink = _mark_colours(on, enabled, over)
    paint.box(p, box, ground, edge, box.width() * 0.22, 1.5)
    if on:
        size = round(box.width() * 0.82)
        paint.draw_icon(p, box.center().x() - size / 2, box.center().y(), "check", ink, size)


class CheckBox(QCheckBox):
    """A box to tick with its words; the whole row can be pressed."""

    def __init__(self, words: str, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setChecked(checked)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumHeight(theme.current().control)

    def sizeHint(self) -> QSize:
        t = theme.current()
        return QSize(int(paint.advance(self.text(), t.font(Role.BODY))) + t.px(22) + 12 + 4, t.control)

    minimumSizeHint = sizeHint

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        side = float(t.px(22))
        box = QRectF(0, (self.height() - side) / 2, side, side)
        draw_check(p, box, self.isChecked(), enabled=self.isEnabled(), over=self.underMouse())
        words = t.colour("text") if self.isEnabled() else theme.disabled_text(t)
        left = side + 10
        paint.text(p, QRectF(left, 0, self.width() - left, self.height()), self.text(), t.font(Role.BODY), words)
        p.end()


class RadioButton(QRadioButton):
    """One of a group, with its words."""

    def __init__(self, words: str, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setChecked(checked)
        self.setMinimumHeight(theme.current().control)

    sizeHint = CheckBox.sizeHint
    minimumSizeHint = CheckBox.sizeHint

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        side = float(t.px(22))
        ground, edge, ink = _mark_colours(self.isChecked(), self.isEnabled(), self.underMouse())
        circle = QRectF(0, (self.height() - side) / 2, side, side)
        paint.box(p, circle, ground, edge, side / 2, 1.5)
        if self.isChecked():
            dot = side * 0.18
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(ink)
            p.drawEllipse(circle.center(), dot, dot)
        words = t.colour("text") if self.isEnabled() else theme.disabled_text(t)
        left = side + 10
        paint.text(p, QRectF(left, 0, self.width() - left, self.height()), self.text(), t.font(Role.BODY), words)
        p.end()


class ComboBox(QComboBox):
    """One of many. `items` are (value, words); `value()` and `set_value()` speak values, `chosen(value)` by a person."""

    chosen = Signal(object)

    def __init__(self, items: Sequence[tuple[Any, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for value, words in items:
            self.addItem(words, value)
        self.setMinimumHeight(theme.current().control)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    def value(self) -> Any:
        """Return the chosen value."""
        return self.currentData()

    def set_value(self, value: Any) -> None:
        """Choose without telling anybody."""
        index = self.findData(value)
        if index >= 0:
            self.setCurrentIndex(index)

    def sizeHint(self) -> QSize:
        t = theme.current()
        font = t.font(Role.BODY)
        widest = max((paint.advance(self.itemText(i), font) for i in range(self.count())), default=80.0)
        return QSize(int(widest) + 12 + t.px(20) + 24, t.control)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 120), theme.current().control)

    def wheelEvent(self, event: Any) -> None:
        event.ignore()  # scrolling a page must not change a setting

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        rect = QRectF(self.rect())
        enabled = self.isEnabled()
        ground = t.colour("surface" if enabled else "surface_2")
        paint.box(p, rect, ground, t.colour("border_strong" if enabled else "border"), theme.RADIUS_FIELD)
        ink = t.colour("text") if enabled else theme.disabled_text(t)
        size = t.px(20)
        paint.draw_icon(p, rect.right() - size - 8, rect.center().y(), "chevron-down", ink, size)
        words = QRectF(12, 0, rect.width() - size - 28, rect.height())
        paint.text(p, words, self.currentText(), t.font(Role.BODY), ink)
        p.end()


_INSET = 4


def chosen_segment(t: theme.Theme) -> tuple[QColor, QColor]:
    """Return ground and ink of what is chosen: it lies above its track, lighter than it in both themes."""
    if not t.dark:
        return t.colour("surface"), t.colour("accent_text")
    ground = theme.mix(t.colour("surface_2"), t.colour("text"), 0.1)
    return ground, QColor(colours.legible(t.tokens.accent_text, ground.name().upper(), 4.5))


class _Segment(paint.TouchButton):
    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, "flat", parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setMinimumSize(theme.TOUCH, 0)

    def sizeHint(self) -> QSize:
        t = theme.current()
        return QSize(int(paint.advance(self.text(), t.font(Role.STRONG))) + 28, t.control - 8)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        rect = QRectF(self.rect())
        if self.isChecked():
            ground, chosen = chosen_segment(t)
            paint.box(p, rect, ground, t.colour("border_strong"), 5)
        elif self.isDown() or (self.underMouse() and self.isEnabled()):
            paint.box(p, rect, t.colour("border"), None, 5)
        if not self.isEnabled():
            ink = theme.disabled_text(t)
        else:
            ink = chosen if self.isChecked() else t.colour("text_2")
        font = t.font(Role.STRONG if self.isChecked() else Role.BODY)
        paint.text(p, rect.adjusted(6, 0, -6, 0), self.text(), font, ink, paint.CENTRE)
        p.end()

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        """Unused: paintEvent does all."""


class Segmented(QWidget):
    """One of two to five, side by side. `chosen(value)` by a person; `value()`, `set_value()`."""

    chosen = Signal(object)

    def __init__(self, items: Sequence[tuple[Any, str]], value: Any = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: list[tuple[Any, _Segment]] = []
        for number, words in items:
            segment = _Segment(words, self)
            segment.clicked.connect(lambda checked=False, number=number: self.chosen.emit(number))
            self._segments.append((number, segment))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.current().control)
        if items:
            self.set_value(items[0][0] if value is None else value)

    def sizeHint(self) -> QSize:
        wide = sum(segment.sizeHint().width() for _, segment in self._segments)
        return QSize(wide + _INSET * (len(self._segments) + 1), theme.current().control)

    def minimumSizeHint(self) -> QSize:
        count = len(self._segments)
        return QSize(theme.TOUCH * count + _INSET * (count + 1), theme.current().control)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width: alike where all words fit so, else by what each needs."""
        super().resizeEvent(event)
        wanted = [segment.sizeHint().width() for _, segment in self._segments]
        room = self.width() - _INSET * (len(wanted) + 1)
        alike = room / max(len(wanted), 1)
        if max(wanted, default=0) <= alike:
            widths = [alike] * len(wanted)
        elif sum(wanted) <= room:
            widths = [wide + (room - sum(wanted)) / len(wanted) for wide in wanted]
        else:
            widths = [wide * room / sum(wanted) for wide in wanted]
        x = float(_INSET)
        for (_, segment), wide in zip(self._segments, widths, strict=True):
            segment.setGeometry(round(x), _INSET, round(x + wide) - round(x), self.height() - 2 * _INSET)
            x += wide + _INSET

    def value(self) -> Any:
        """Return the chosen value."""
        return next((number for number, segment in self._segments if segment.isChecked()), None)

    def set_value(self, value: Any) -> None:
        """Choose without telling anybody."""
        for number, segment in self._segments:
            if number == value:
                segment.setChecked(True)

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        paint.box(p, QRectF(self.rect()), t.colour("surface_2"), t.colour("border"), theme.RADIUS)
        p.end()


class Switch(QCheckBox):
    """On or off, taking effect at once; with its words at the left."""

    def __init__(self, words: str, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setChecked(on)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumHeight(theme.TOUCH)

    def sizeHint(self) -> QSize:
        t = theme.current()
        return QSize(int(paint.advance(self.text(), t.font(Role.BODY))) + 16 + t.px(44), theme.TOUCH)

    minimumSizeHint = sizeHint

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        width, height = float(t.px(44)), float(t.px(24))
        ground, edge, _ = _mark_colours(self.isChecked(), self.isEnabled(), self.underMouse())
        track = QRectF(self.width() - width - 1, (self.height() - height) / 2, width, height)
        paint.box(p, track, ground, edge, height / 2, 1.5)
        knob = height / 2 - 5
        centre = track.center()
        centre.setX(track.right() - height / 2 if self.isChecked() else track.left() + height / 2)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(t.colour("on_accent" if self.isChecked() else "border_strong") if self.isEnabled() else edge)
        p.drawEllipse(centre, knob, knob)
        ink = t.colour("text") if self.isEnabled() else theme.disabled_text(t)
        words = QRectF(0, 0, track.left() - 12, self.height())
        paint.text(p, words, self.text(), t.font(Role.BODY), ink)
        p.end()
