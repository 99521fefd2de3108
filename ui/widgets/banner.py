"""A sentence in place with its next steps, instead of a dialog; and the strip of the sale just finished."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from shop_member.i18n import translate
from ui import theme
from ui.messages import Kind, Message
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.button import Button, IconButton
from ui.widgets.label import Label

_LOOK = {
    Kind.INFO: ("accent_soft", "accent_text", "info"),
    Kind.SUCCESS: ("positive_soft", "positive", "circle-check"),
    Kind.REFUSAL: ("warning_soft", "warning", "circle-alert"),
    Kind.FAULT: ("negative_soft", "negative", "triangle-alert"),
}


def announce(widget: QWidget, words: str, *, assertive: bool = False) -> None:
    """Let a screen reader say something: assertive for refusals, politely for the rest."""
    event = QAccessibleAnnouncementEvent(widget, words)
    polite = QAccessible.AnnouncementPoliteness
    event.setPoliteness(polite.Assertive if assertive else polite.Polite)
    QAccessible.updateAccessibility(event)


class Banner(QFrame):
    """One message with its steps as buttons. Hidden while there is none.

    `show_message(message)` or None; `step_taken(name)` when a button is pressed, `dismissed()` when closed. `till=True`
    uses the till's type and touch size. It takes no focus: Enter and Esc stay with the screen, which may call `take()`
    (does the first step) and `clear()`.
    """

    step_taken = Signal(str)
    dismissed = Signal()

    def __init__(self, *, till: bool = False, closable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._till = till
        self._message: Message | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(52, 8, 8, 8)
        self._row.setSpacing(8)
        self._words = Label("", Role.TILL if till else Role.BODY, "text", wrap=True)
        self._row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._buttons: list[Button] = []
        self._close: IconButton | None = None
        if closable:
            self._close = IconButton("x", translate("banner", "Close this message"), size="till" if till else "")
            self._close.clicked.connect(self._dismiss)
            self._row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.hide()

    @property
    def message(self) -> Message | None:
        """The message shown now."""
        return self._message

    def show_message(self, message: Message | None) -> None:
        """Show a message, or hide for None; spoken once when it changes."""
        if message == self._message:
            return
        self._message = message
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        if message is None:
            self.hide()
            return
        self._words.setText(message.text)
        for number, step in enumerate(message.steps):
            kind = "primary" if number == 0 else "plain"
            button = Button(step.text, kind, size="till" if self._till else "", key=step.key)
            button.clicked.connect(self._taker(step.name))
            self._row.insertWidget(1 + number, button, 0, Qt.AlignmentFlag.AlignVCenter)
            self._buttons.append(button)
        self.setAccessibleName(message.text)
        self.show()
        self.update()
        announce(self, message.text, assertive=message.kind in (Kind.REFUSAL, Kind.FAULT))

    def clear(self) -> None:
        """Hide the message."""
        self.show_message(None)

    def take(self) -> bool:
        """Do the first step, if there is one."""
        if self._message is None or self._message.action is None:
            return False
        self.step_taken.emit(self._message.action.name)
        return True

    def _taker(self, name: str) -> Callable[[], None]:
        return lambda: self.step_taken.emit(name)

    def _dismiss(self) -> None:
        self.clear()
        self.dismissed.emit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, theme.current().px(56 if self._till else 44))

    def sizeHint(self) -> QSize:  # noqa: N802
        return super().sizeHint().expandedTo(self.minimumSizeHint())

    def paintEvent(self, event: object) -> None:  # noqa: N802
        if self._message is None:
            return
        t = theme.current()
        ground, ink, icon = _LOOK[self._message.kind]
        p = paint.painter(self)
        rect = QRectF(self.rect())
        paint.box(p, rect, t.colour(ground))
        paint.bar(p, rect, t.colour(ink), width=4)
        paint.draw_icon(p, 18, rect.center().y(), icon, t.colour(ink), t.px(24 if self._till else 20))
        p.end()


class Strip(QFrame):
    """The sale just finished: what to give back, its receipt, and how to undo or print it again; 56 px.

    `set_sale(figure_label, figure, receipt, note)`; `voided()`, `reprinted()`. Hidden until the first sale.
    """

    voided = Signal()
    reprinted = Signal()

    def __init__(self, void_key: str = "F4", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = self._figure = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 4, 4)
        row.setSpacing(8)
        self._sale = Label("", Role.TILL, "positive")
        self._value = Label("", Role.FIGURE_M, "positive")
        self._note = Label("", Role.BODY, "text_2")
        row.addSpacing(theme.current().px(24) + 4)
        row.addWidget(self._sale)
        row.addWidget(self._value)
        row.addSpacing(8)
        row.addWidget(self._note, 1)
        self.reprint = Button(translate("strip", "Print again"), "quiet", icon="printer")
        self.void = Button(translate("strip", "Void"), "plain", icon="undo-2", key=void_key)
        for button in (self.reprint, self.void):
            button.setMinimumHeight(theme.TOUCH)
            row.addWidget(button)
        self.void.clicked.connect(self.voided)
        self.reprint.clicked.connect(self.reprinted)
        self.setFixedHeight(theme.current().px(56))
        self.hide()

    def set_sale(self, label: str, figure: str, receipt: str, note: str = "") -> None:
        """Show a finished sale ("Change", "63.00", "Receipt 000123", "paid in cash, 10:42"); empty receipt hides."""
        self.setVisible(bool(receipt))
        self._sale.setText(label)
        self._value.setText(figure)
        self._note.setText(" · ".join(part for part in (receipt, note) if part))
        words = " ".join(part for part in (label, figure, receipt, note) if part)
        self.setAccessibleName(words)
        if receipt:
            announce(self, words)

    def paintEvent(self, event: object) -> None:  # noqa: N802
        t = theme.current()
        p = paint.painter(self)
        rect = QRectF(self.rect())
        paint.box(p, rect, t.colour("positive_soft"))
        paint.draw_icon(p, 14, rect.center().y(), "circle-check", t.colour("positive"), t.px(24))
        p.end()
