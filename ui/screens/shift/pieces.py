"""What the pages of the shift screen share: a paper beside a list, a row of facts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shop_member.i18n import translate
from shop_member.printing.layout import Page
from ui import theme
from ui.printing import PagePreview
from ui.theme import Role
from ui.widgets import paint, states
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.panel import Panel, scrolled
from ui.widgets.states import StatePane

PAPER_WIDTH = 320
"""Paper does not grow with large print: its own type does not either, and the list beside it needs the room."""


class PaperPane(Panel):
    """A paper as it was or will be printed, with a button that prints it: `printed()`."""

    printed = Signal()

    def __init__(self, title: str, action: str, nothing: str, line: str = "", key: str = "Ctrl+P") -> None:
        super().__init__(title, flush=True)
        self.setFixedWidth(max(PAPER_WIDTH + 56, theme.current().px(304)))  # large print needs room for its heading
        self.button = Button(action, icon="printer", key=key)
        self.button.clicked.connect(self.printed)
        self.add_action(self.button)
        self._nothing, self._line = nothing, line
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 8, 16, 16)
        self._preview = PagePreview()
        self._preview.setFixedWidth(PAPER_WIDTH)
        column.addWidget(self._preview, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._pane = StatePane(scrolled(holder))
        self.add(self._pane, 1)
        self._page: Page | None = None
        self.show_page(None)

    def show_page(self, page: Page | None) -> None:
        """Show a page, or say that there is none."""
        self._page = page
        self.button.setEnabled(page is not None)
        if page is None:
            self._pane.show_view(states.empty(self._nothing, self._line, icon="receipt-text"))
            return
        self._preview.set_page(page)
        self._preview.setFixedHeight(round(self._preview.width() * page.height / page.width) + 1)
        self._preview.setAccessibleName("\n".join(mark.text for mark in page.texts()))
        self._pane.show_content()


class Facts(QWidget):
    """Rows of a quiet word at the left and a figure at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._rows: Sequence[tuple[str, str]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(theme.current().px(720))

    def set_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show other rows."""
        if tuple(rows) == tuple(self._rows):
            return
        self._rows = tuple(rows)
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, (words, figure) in enumerate(rows):
            self._grid.addWidget(Label(words, Role.BODY, "text_2"), place, 0)
            self._grid.addWidget(Label(figure, Role.STRONG, align=paint.RIGHT), place, 1)


class Figure(QWidget):
    """A word, a large figure and a quiet line: one number of the shift at a glance."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = self._figure = self._line = ""
        t = theme.current()
        self.setMinimumSize(t.px(120), t.line(Role.BODY) * 2 + t.line(Role.FIGURE_M) + 24)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_figure(self, words: str, figure: str, line: str = "") -> None:
        """Show another number."""
        self._words, self._figure, self._line = words, figure, line
        self.setAccessibleName(" ".join(part for part in (words, figure, line) if part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(180), self.minimumHeight())

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        rect = QRectF(self.rect())
        paint.box(p, rect, t.colour("surface_2"))
        line, figure = t.line(Role.BODY), t.line(Role.FIGURE_M)
        left, width = rect.left() + 16, rect.width() - 32
        paint.text(p, QRectF(left, rect.top() + 12, width, line), self._words, t.font(Role.BODY), t.colour("text_2"))
        font = paint.fitted(self._figure, Role.FIGURE_M, width)
        paint.text(p, QRectF(left, rect.top() + 12 + line, width, figure), self._figure, font, t.colour("text"))
        below = QRectF(left, rect.top() + 12 + line + figure, width, line)
        paint.text(p, below, self._line, t.font(Role.BODY), t.colour("text_2"))
        p.end()


class Chips(QWidget):
    """Short texts to press, wrapped into as many rows as the width asks for: `pressed(words)`."""

    pressed = Signal(str)

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = [Button(one, size="small", parent=self) for one in words]
        for button in self.buttons:
            button.clicked.connect(lambda checked=False, one=button: self.pressed.emit(one.text()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _flow(self, width: int, *, move: bool) -> int:
        x = y = 0
        height = theme.current().px(32)
        for button in self.buttons:
            size = button.sizeHint().width()
            if x and x + size > width:
                x, y = 0, y + height + 8
            if move:
                button.setGeometry(x, y, min(size, width), height)
            x += size + 8
        return y + height

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow(max(width, 120), move=False)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    minimumSizeHint = sizeHint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self._flow(self.width(), move=True))


def toolbar(*widgets: QWidget, stretch: int = -1) -> QHBoxLayout:
    """Return widgets side by side, the one at `stretch` taking what is left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for place, widget in enumerate(widgets):
        row.addWidget(widget, 1 if place == stretch else 0)
    return row


def cash_reasons() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the usual reasons for cash in and for cash out."""
    return (
        (translate("shift", "Small change"), translate("shift", "From the safe"), translate("shift", "Put right")),
        (
            translate("shift", "Purchase"),
            translate("shift", "To the bank"),
            translate("shift", "To the safe"),
            translate("shift", "Delivery paid"),
            translate("shift", "Tips paid out"),
        ),
    )
