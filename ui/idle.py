"""Nobody at the keyboard: the till locks itself, and a forgotten text field gives the focus back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from ui.main_window import LOCK, MainWindow
from ui.session import Session
from ui.widgets.fields import SearchField

FIELD_MS = 20_000
"""After this long without a key in a line that accepts an input method, the focus goes back (scanning.md 3.4, rule 0)."""
_SIGNS = frozenset(
    (
        QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
    )
)  # fmt: skip


class Idle(QObject):
    """Watches the windows' own events, which are few: keys (scans too), touches, the wheel."""

    def __init__(self, main: MainWindow, session: Session, minutes: int, parent: QObject) -> None:
        super().__init__(parent)
        self._main, self._session = main, session
        self._lock, self._field = QTimer(self), QTimer(self)
        for timer in (self._lock, self._field):
            timer.setSingleShot(True)
        self._lock.timeout.connect(self._lock_now)
        self._field.setInterval(FIELD_MS)
        self._field.timeout.connect(self._leave_field)
        self.set_minutes(minutes)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusWindowChanged.connect(self._watch)
        app.focusChanged.connect(self._focus_moved)
        self._watch(QGuiApplication.focusWindow())

    def set_minutes(self, minutes: int) -> None:
        """Lock after so many minutes without a sign of life; 0 for never."""
        self._lock.setInterval(minutes * 60_000)
        self._lock.stop()
        if minutes:
            self._lock.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there."""
        if event.type() in _SIGNS:
            if self._lock.interval():
                self._lock.start()
            if self._field.isActive():
                self._field.start()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if _forgettable(new):
            self._field.start()
        else:
            self._field.stop()

    def _leave_field(self) -> None:
        if _forgettable(QApplication.focusWidget()):
            self._main.rest_focus()

    def _lock_now(self) -> None:
        if self._session.actor is None or self._main.here in ("", LOCK):
            return
        popup = QApplication.activePopupWidget()
        while popup is not None:
            popup.close()
            popup = QApplication.activePopupWidget()
        dialog = QApplication.activeModalWidget()
        while isinstance(dialog, QDialog):
            dialog.reject()
            after = QApplication.activeModalWidget()
            dialog = after if after is not dialog else None
        self._main.lock()


def _forgettable(widget: QWidget | None) -> bool:
    """A line with an input method, such as a search; not a form's field with something typed, nor a dialog's."""
    if not isinstance(widget, QLineEdit) or isinstance(widget.window(), QDialog):
        return False
    accepts = widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled) and bool(
        widget.inputMethodQuery(Qt.InputMethodQuery.ImEnabled)
    )
    return accepts and (isinstance(widget, SearchField) or not widget.isModified())
