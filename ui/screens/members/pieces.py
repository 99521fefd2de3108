"""Pieces of members' pages: facts in two columns, a form's frame, the manager's yes in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui import theme
from ui.messages import Message
from ui.screens.members.state import ApprovalState, Latest
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.banner import Banner
from ui.widgets.button import Button, IconButton
from ui.widgets.choice import ComboBox
from ui.widgets.label import Label
from ui.widgets.number_edit import NumberEdit, NumberKind
from ui.widgets.panel import Panel, scrolled


class Facts(QWidget):
    """Labels and values under one another; a long value takes as many lines as it needs."""

    def __init__(self, label_width: int = 132, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, theme.current().px(label_width))
        self._labels: list[tuple[Label, Label]] = []

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show facts."""
        for number in range(len(self._labels), len(facts)):
            label = Label("", Role.BODY, "text_2")
            value = Label("", Role.BODY, "text", wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, number, 1)
            self._labels.append((label, value))
        for number, (label, value) in enumerate(self._labels):
            there = number < len(facts)
            paint.reveal(label, there)
            paint.reveal(value, there)
            if there:
                label.setText(facts[number][0])
                value.setText(facts[number][1])
                value.setAccessibleName(" ".join(facts[number]))


class LatestRows(QWidget):
    """The latest movements, a line each: day, what, and what it moved on the right edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latest: tuple[Latest, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_latest(self, latest: tuple[Latest, ...]) -> None:
        """Show movements."""
        self._latest = latest
        self.setAccessibleName(", ".join(f"{one.day} {one.words} {one.moved}" for one in latest))
        self.setFixedHeight(theme.current().px(28) * len(latest))
        self.update()

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        high, font = float(t.px(28)), t.font(Role.BODY)
        for number, one in enumerate(self._latest):
            line = QRectF(0, number * high, self.width(), high)
            moved = paint.text(p, line, one.moved, font, t.colour("text"), paint.RIGHT)
            day = paint.text(p, line, one.day, font, t.colour("text_2"))
            left = max(day + 16, t.px(104))
            room = QRectF(left, line.top(), line.width() - left - moved - 12, high)
            paint.text(p, room, one.words, font, t.colour("text"))
        p.end()


class FormPane(Panel):
    """A form in place of the page: a way back, a heading, its fields, one button that finishes. Enter and Ctrl+S finish too.

    `fields` is the column for the form's own rows; `finished()` and `cancelled()`.
    """

    finished = Signal()
    cancelled = Signal()

    def __init__(
        self,
        heading: str,
        words: str,
        action: str,
        *,
        danger: bool = False,
        wide: int = 520,
        scrolls: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.body.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.way_back = IconButton("arrow-left", translate("members", "Back"))
        self.heading = Label(heading, Role.TITLE)
        head.addWidget(self.way_back)
        head.addWidget(self.heading, 1)
        self.body.addLayout(head)
        self.words = Label(words, Role.BODY, "text_2", wrap=True)
        self.body.addWidget(self.words)
        self.words.setVisible(bool(words))
        inside = QWidget()
        inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 2, 0, 2)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(12)
        column.addLayout(self.fields)
        column.addStretch(1)
        if scrolls:
            self.body.addWidget(scrolled(inside), 1)
        else:
            if wide:
                inside.setMaximumWidth(theme.current().px(wide))
            self.body.addWidget(inside)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.action = Button(action, "danger" if danger else "primary", size="touch", key="" if danger else "Ctrl+S")
        self.cancel = Button(translate("members", "Cancel"), size="touch")
        row.addWidget(self.action)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.body.addLayout(row)
        if not scrolls:
            self.body.addStretch(1)
        self.enter_finishes = not danger
        self.action.clicked.connect(self.finished)
        self.cancel.clicked.connect(self.cancelled)
        self.way_back.clicked.connect(self.cancelled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in a field finishes the form, except one that can't be undone.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.enter_finishes and not event.isAutoRepeat() and self.action.isEnabled():
                self.finished.emit()
            return
        super().keyPressEvent(event)

    def set_busy(self, busy: bool) -> None:
        """Take no second press while the first is under way."""
        self.action.setEnabled(not busy)


class ApprovalBar(Panel):
    """A manager's PIN in place: why, who, PIN. `given(staff_id, pin)`, `dropped()`."""

    given = Signal(str, str)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.banner = Banner(closable=False)
        self._why = Label("", Role.STRONG, wrap=True)
        self.who = ComboBox()
        self.who.setAccessibleName(translate("members", "Who agrees"))
        self.pin = NumberEdit(NumberKind.PIN)
        self.pin.setPlaceholderText(translate("members", "PIN"))
        self.pin.setAccessibleName(translate("members", "PIN"))
        self.pin.setFixedWidth(theme.current().px(140))
        self.yes = Button(translate("members", "Approve"), "primary")
        no = Button(translate("members", "Do without"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.who)
        row.addWidget(self.pin)
        row.addWidget(self.yes)
        row.addWidget(no)
        row.addStretch(1)
        self.add(self._why)
        self.add(self.banner)
        self.body.addLayout(row)
        self._people: tuple[tuple[str, str], ...] = ()
        self.pin.committed.connect(lambda text: self._give())
        self.yes.clicked.connect(self._give)
        no.clicked.connect(self.dropped)
        self.hide()

    def show_approval(self, approval: ApprovalState | None) -> None:
        """Ask, or hide for None; a wrong PIN empties the field and keeps who was chosen."""
        if approval is None:
            self.pin.clear()
            self.hide()
            return
        self._why.setText(approval.words)
        if approval.people != self._people:
            self._people = approval.people
            self.who.clear()
            for staff_id, name in approval.people:
                self.who.addItem(name, staff_id)
            self.who.updateGeometry()
        self.set_message(approval.message)
        if self.isHidden():
            paint.reveal(self)
            self.pin.setFocus()

    def set_message(self, message: Message | None) -> None:
        """Say what was wrong with the PIN."""
        if message is not None and message != self.banner.message:
            self.pin.clear()
        self.banner.show_message(message)

    def _give(self) -> None:
        if self.pin.text():
            self.given.emit(str(self.who.value()), self.pin.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
            return
        super().keyPressEvent(event)
