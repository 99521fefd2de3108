"""A sentence in place with its next steps, instead of a dialog; and the strip of the sale just finished."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui import theme
from ui.messages import Kind, Message, Step
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.button import Button, IconButton
from ui.widgets.label import Label

_LOOK = {
    Kind.INFO: ("info_soft", "info", "info"),
    Kind.SUCCESS: ("positive_soft", "positive", "circle-check"),
    Kind.REFUSAL: ("warning_soft", "warning", "circle-alert"),
    Kind.FAULT: ("negative_soft", "negative", "triangle-alert"),
}


def announce(widget: QWidget, words: str, *, assertive: bool = False) -> None:
    """Let a screen reader say something: assertive for refusals, politely for the rest."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(widget, words)
    polite = QAccessible.AnnouncementPoliteness
    event.setPoliteness(polite.Assertive if assertive else polite.Polite)
    QAccessible.updateAccessibility(event)


class Banner(QFrame):
    """One message with its steps as buttons. Hidden while there is none.

    `show_message(message)` or None; `step_taken(name)` when a button is pressed, `dismissed()` when closed. `till=True`
    uses the till's type and size; `stacked=True` puts the steps below the words and flush with them, two in a row if both
    fit, for a narrow place (over the keypad, say). It takes no focus: Enter and Esc stay with the screen, which may call
    `take()` (does the first step) and `clear()`.
    """

    step_taken = Signal(str)
    dismissed = Signal()

    def __init__(
        self, *, till: bool = False, stacked: bool = False, closable: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._till = till
        self._message: Message | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 8, 8)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        indent = theme.current().px(24) + 12
        row.setContentsMargins(indent, 0, 0, 0)
        self._words = Label("", Role.TILL if till else Role.BODY, "text", wrap=True)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._steps = QGridLayout()
        self._steps.setSpacing(8)
        self._stacked = stacked
        close = IconButton("x", translate("banner", "Close this message"), size="touch" if till else "")
        close.clicked.connect(self._dismiss)
        column.addLayout(row)
        if stacked:
            column.setContentsMargins(16, 12, 16, 12)
            self._steps.setContentsMargins(indent, 0, 0, 0)
            column.addLayout(self._steps)
        else:
            row.addLayout(self._steps)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
        if not closable:
            close.hide()
        self._buttons: list[QAbstractButton] = []
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
            self._steps.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        if message is None:
            self.hide()
            return
        self._words.setText(message.text)
        for number, step in enumerate(message.steps):
            button = self._button(step, number == 0)
            button.clicked.connect(self._taker(step.name))
            self._buttons.append(button)
        self._place_steps()
        self.setAccessibleName(message.text)
        paint.reveal(self)
        self.update()
        announce(self, message.text, assertive=message.kind in (Kind.REFUSAL, Kind.FAULT))

    def _place_steps(self) -> None:
        columns = max(len(self._buttons), 1)
        if self._stacked:
            edges = self._steps.contentsMargins().left() + 32
            # A banner that was never laid out has a width of its own making.
            around = self.parentWidget()
            width = self.width() if around is None else min(self.width(), around.width())
            half = (width - edges - self._steps.spacing()) // 2
            paired = self._buttons[: columns // 2 * 2]
            columns = 2 if paired and all(one.sizeHint().width() <= half for one in paired) else 1
            for place in range(2):
                self._steps.setColumnStretch(place, int(place < columns))
        for number, button in enumerate(self._buttons):
            row, place = divmod(number, columns)
            alone = self._stacked and place == 0 and number == len(self._buttons) - 1
            self._steps.addWidget(button, row, place, 1, columns if alone else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._stacked and event.size().width() != event.oldSize().width():
            self._place_steps()

    def _button(self, step: Step, first: bool) -> QAbstractButton:
        size = "till" if self._till else "touch" if self._stacked else ""
        return Button(step.text, "primary" if first else "plain", size=size, key=step.key)

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

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(200, theme.current().px(56 if self._till else 44)))

    def paintEvent(self, event: object) -> None:
        if self._message is None:
            return
        t = theme.current()
        ground, ink, icon = _LOOK[self._message.kind]
        p = paint.painter(self)
        rect = QRectF(self.rect())
        paint.box(p, rect, t.colour(ground))
        paint.bar(p, rect, t.colour(ink), width=4)
        middle = self._words.geometry().center().y() if self._stacked else rect.center().y()
        paint.draw_icon(p, 18, middle, icon, t.colour(ink), t.px(24 if self._till else 20))
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
        self._sale = Label("", Role.BODY, "positive")
        self._value = Label("", Role.TILL_STRONG, "positive")
        self._receipt = Label("", Role.BODY, "text_2", whole=True)
        self._note = Label("", Role.BODY, "text_2", whole=True)
        for label in (self._sale, self._value):
            label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addSpacing(theme.current().px(24) + 4)
        row.addWidget(self._sale)
        row.addWidget(self._value)
        row.addSpacing(8)
        row.addWidget(self._receipt)
        row.addWidget(self._note, 1)
        self.reprint = IconButton("printer", translate("strip", "Print again"), size="touch")
        self.void = Button(translate("strip", "Void"), icon="undo-2", size="touch", key=void_key)
        for button in (self.reprint, self.void):
            row.addWidget(button)
        self.void.clicked.connect(self.voided)
        self.reprint.clicked.connect(self.reprinted)
        self.setFixedHeight(theme.current().px(56))
        self.hide()

    def set_sale(self, label: str, figure: str, receipt: str, note: str = "") -> None:
        """Show a finished sale ("Change", "63.00", "Receipt 000123", "paid in cash, 10:42"); empty receipt hides."""
        paint.reveal(self, bool(receipt))
        self._sale.setText(label)
        self._value.setText(figure)
        self._receipt.setText(receipt)
        self._note.setText(f"· {note}" if note else "")
        words = " ".join(part for part in (label, figure, receipt, note) if part)
        self.setAccessibleName(words)
        if receipt:
            announce(self, words)

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        rect = QRectF(self.rect())
        paint.box(p, rect, t.colour("positive_soft"))
        paint.draw_icon(p, 14, rect.center().y(), "circle-check", t.colour("positive"), t.px(24))
        p.end()
