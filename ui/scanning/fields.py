"""Taking back what a split scan left in a field before its second half arrived."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QWidget
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


def remember(widget: QWidget) -> Before | None:
    """Return the state of the one-line field behind a line edit, spin box or combo box; None for other widgets."""
    field: QLineEdit | None = None
    if isinstance(widget, QLineEdit):
        field = widget
    elif isinstance(widget, QAbstractSpinBox | QComboBox):
        field = widget.lineEdit()
    if field is None:
        return None
    selected = (field.selectionStart(), field.selectionLength()) if field.hasSelectedText() else None
    return Before(field, field.text(), field.cursorPosition(), selected)


def take_back(target: QWidget, before: Before | None, send: Callable[[QWidget, QKeyEvent], None]) -> None:
    """Undo one handed-on key: exactly where it went into a one-line field, by Backspace in other editors and the till.

    Buttons and lists are left alone: what a key did there (moving a selection) Backspace would not undo.
    """
    if before is not None:
        before.restore()
        return
    if not Shiboken.isValid(target) or isinstance(target, QAbstractButton | QComboBox | QAbstractItemView):
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        send(target, QKeyEvent(kind, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, "\b"))
