"""Taking back what a split scan left in a field before its second half arrived."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import Shiboken


@dataclass(frozen=True, slots=True)
class Before:
    """What a one-line field held and where its cursor and selection were."""

    field: QLineEdit
    text: str
    cursor: int
    selected: tuple[int, int] | None

    def restore(self) -> None:
        """Put text, cursor and selection back; a field that is gone stays gone."""
        if not Shiboken.isValid(self.field):
            return
        self.field.setText(self.text)
        if self.selected is None:
            self.field.setCursorPosition(self.cursor)
        else:
            self.field.setSelection(*self.selected)


@dataclass(frozen=True, slots=True)
class BeforeInText:
    """Where the cursor of a many-line field was, and what was selected; undo steps are no help, they join typed keys."""

    field: QPlainTextEdit | QTextEdit
    start: int
    selected: str

    def restore(self) -> None:
        """Take out what was typed since, and put a replaced selection back; a field that is gone stays gone."""
        if not Shiboken.isValid(self.field):
            return
        cursor = self.field.textCursor()
        end = max(cursor.position(), self.start)
        cursor.setPosition(self.start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(self.selected)
        if self.selected:
            cursor.setPosition(self.start)
            cursor.setPosition(self.start + len(self.selected), QTextCursor.MoveMode.KeepAnchor)
        self.field.setTextCursor(cursor)


@dataclass(frozen=True, slots=True)
class BeforeKeys:
    """What a widget without a field said by `before_keys()`: how to undo all that keys did to it since."""

    widget: QWidget
    back: Callable[[], None]

    def restore(self) -> None:
        """Put back what the keys changed; a widget that is gone stays gone."""
        if Shiboken.isValid(self.widget):
            self.back()


Remembered = Before | BeforeInText | BeforeKeys


def remember(widget: QWidget) -> Remembered | None:
    """Return the state of a text field, of the one behind a spin or combo box, or what the widget itself offers.

    A widget that takes keys without a field (the till at rest) has `before_keys()`, which returns a function that undoes
    whatever keys do from then on. None for all others.
    """
    offered: Any = getattr(widget, "before_keys", None)
    if offered is not None:
        return BeforeKeys(widget, offered())
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        cursor = widget.textCursor()
        return BeforeInText(widget, cursor.selectionStart(), cursor.selectedText().replace("\u2029", "\n"))
    field: QLineEdit | None = None
    if isinstance(widget, QLineEdit):
        field = widget
    elif isinstance(widget, QAbstractSpinBox | QComboBox):
        field = widget.lineEdit()
    if field is None:
        return None
    selected = (field.selectionStart(), field.selectionLength()) if field.hasSelectedText() else None
    return Before(field, field.text(), field.cursorPosition(), selected)


def take_back(target: QWidget, before: Remembered | None, send: Callable[[QWidget, QKeyEvent], None]) -> None:
    """Undo one handed-on key: exactly where what was there before is known, else by Backspace.

    Buttons and lists are left alone: what a key did there (moving a selection) Backspace would not undo.
    """
    if before is not None:
        before.restore()
        return
    if not Shiboken.isValid(target) or isinstance(target, QAbstractButton | QComboBox | QAbstractItemView):
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        send(target, QKeyEvent(kind, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, "\b"))
