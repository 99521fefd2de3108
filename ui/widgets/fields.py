"""Typing: the search field, a field with its words, the steps of a wizard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui import icons, theme
from ui.stylesheet import repolish
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.label import Label


class SearchField(QLineEdit):
    """Search as you type: `searched(text)` 120 ms after the last letter, at once on Enter. Esc empties it first."""

    searched = Signal(str)

    def __init__(self, hint: str = "", *, till: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = hint or translate("search", "Search")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        if till:
            self.setProperty("format", "till")
        self._side = theme.current().px(20)
        self.setTextMargins(self._side + 8, 0, 0, 0)
        self._empty = QAction(icons.icon("x", "text_3"), translate("search", "Empty the field"), self)
        self._empty.triggered.connect(self.clear)
        self.addAction(self._empty, QLineEdit.ActionPosition.TrailingPosition)
        self._empty.setVisible(False)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(120)
        self._timer.timeout.connect(self._tell)
        self._told = ""
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self._tell)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # The glass stands where the words of other fields begin, and the words a space after it.
        p = paint.painter(self)
        paint.draw_icon(p, 12, self.height() / 2, "search", theme.current().colour("text_3"), self._side)
        p.end()

    def _typed(self, text: str) -> None:
        self._empty.setVisible(bool(text))
        self._timer.start()

    def _tell(self) -> None:
        self._timer.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.searched.emit(self._told)

    def keyPressEvent(self, event: object) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():  # type: ignore[attr-defined]
            self.clear()
            self._tell()
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]


class FormRow(QWidget):
    """A field under its words, with a hint or a complaint below. `set_error("")` takes the complaint back."""

    def __init__(self, words: str, field: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.field = field
        self._hint_words = hint
        self._error_words = ""
        label = Label(words, Role.BODY, "text_2")
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)
        self._below = Label(hint, Role.HINT, "text_3", wrap=True)
        font = self._below.font()
        font.setWeight(font.Weight.Normal)
        self._below.setFont(font)
        column.addWidget(self._below)
        self._below.setVisible(bool(hint))
        if not field.accessibleName():
            field.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_hint(self, words: str) -> None:
        """Give another hint; a complaint stays in its place until it is taken back."""
        if words != self._hint_words:
            self._hint_words = words
            self.set_error(self._error_words)

    def set_error(self, words: str) -> None:
        """Say what is wrong with the field, in place of the hint."""
        self._error_words = words
        self._below.setText(words or self._hint_words)
        self._below.set_token("negative" if words else "text_3")
        self._below.setVisible(bool(words or self._hint_words))
        self.field.setProperty("invalid", bool(words))
        self.field.setAccessibleDescription(words)
        repolish(self.field)


class Steps(QWidget):
    """Where a wizard stands: numbered circles joined by lines; done ones are ticked. Words go when there is no room."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = list(names)
        self._current = 0
        self.setFixedHeight(theme.current().px(40))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_current(0)

    def set_current(self, number: int) -> None:
        """Stand at a step, counted from 0."""
        self._current = number
        self.setAccessibleName(f"{number + 1} / {len(self._names)} {self._names[number]}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(160) * len(self._names), theme.current().px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(48) * len(self._names), theme.current().px(40))

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        side = float(t.px(28))
        middle = self.height() / 2
        widths = [paint.advance(name, t.font(Role.STRONG)) + 8 for name in self._names]
        count = len(self._names)
        spare = self.width() - count * side - sum(widths) - (count - 1) * 40
        if spare < 0:
            widths = [width if number == self._current else 0.0 for number, width in enumerate(widths)]
            spare = self.width() - count * side - sum(widths) - (count - 1) * 40
        gap = 40 + min(max(spare, 0) / max(count - 1, 1), 56)
        x = 0.0
        for number, name in enumerate(self._names):
            done, here = number < self._current, number == self._current
            circle = QRectF(x, middle - side / 2, side, side)
            if done or here:
                paint.box(p, circle, t.colour("accent" if here else "accent_soft"), None, side / 2)
            else:
                paint.box(p, circle, None, t.colour("border_strong"), side / 2)
            ink = t.colour("on_accent" if here else "accent_text" if done else "text_2")
            if done:
                size = t.px(18)
                paint.draw_icon(p, circle.center().x() - size / 2, middle, "check", ink, size)
            else:
                font = t.font(Role.HINT)
                paint.text(p, circle, str(number + 1), font, ink, paint.CENTRE, elide=False)
            x += side
            if widths[number]:
                words = QRectF(x + 8, 0, widths[number], self.height())
                role = Role.STRONG if here else Role.BODY
                paint.text(p, words, name, t.font(role), t.colour("text" if here else "text_2"), elide=False)
                x += 8 + paint.advance(name, t.font(role))
            if number + 1 < count:
                paint.line(p, x + 8, x + gap - 8, middle, t.colour("accent" if done else "border_strong"))
                x += gap
        p.end()


def form_column(*rows: QWidget, spacing: int = 16) -> QVBoxLayout:
    """Return a column of rows as every form stands."""
    column = QVBoxLayout()
    column.setSpacing(spacing)
    for row in rows:
        column.addWidget(row)
    return column


def row(*widgets: QWidget, spacing: int = 8, stretch: int | None = None) -> QHBoxLayout:
    """Return widgets side by side; `stretch` is the place of the empty space, if any."""
    result = QHBoxLayout()
    result.setSpacing(spacing)
    for number, widget in enumerate(widgets):
        if stretch == number:
            result.addStretch(1)
        result.addWidget(widget)
    if stretch is not None and stretch >= len(widgets):
        result.addStretch(1)
    return result
