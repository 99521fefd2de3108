"""Surfaces: the panel that groups, with a heading if it needs one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.label import Label


class Panel(QFrame):
    """A surface with a hairline border and rounded corners. `body` is its vertical layout, 16 px of padding inside.

    `title` puts a heading above; `add_action(widget)` puts something at the heading's right. `flush=True` leaves the
    padding away (a table to the edges). `tone` colours the ground: "surface", "surface_2" or a soft token.
    """

    def __init__(
        self, title: str = "", *, flush: bool = False, tone: str = "surface", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.body = QVBoxLayout(self)
        # A flush panel still shows its border and the curve of its lower corners.
        self.body.setContentsMargins(*((1, 1, 1, 6) if flush else (16, 16, 16, 16)))
        self.body.setSpacing(8)
        self._head: QHBoxLayout | None = None
        self.title: Label | None = None
        if title:
            self._head = QHBoxLayout()
            self._head.setContentsMargins(*((15, 11, 11, 0) if flush else (0, 0, 0, 0)))
            self._head.setSpacing(8)
            self.title = Label(title, Role.STRONG, "text_2")
            self._head.addWidget(self.title, 1)
            self.body.addLayout(self._head)
            self.setAccessibleName(title)

    def add(self, widget: QWidget, stretch: int = 0) -> QWidget:
        """Put a widget below what is there and return it."""
        self.body.addWidget(widget, stretch)
        return widget

    def add_action(self, widget: QWidget) -> None:
        """Put a widget at the right of the heading."""
        if self._head is None:
            raise ValueError("a panel without a title has no place for an action")
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: object) -> None:
        t = theme.current()
        p = paint.painter(self)
        paint.box(p, QRectF(self.rect()), t.colour(self._tone), t.colour("border"))
        p.end()


class Line(QWidget):
    """A hairline between two groups."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(2)  # room to move by half a pixel at 150 %

    def paintEvent(self, event: object) -> None:
        p = paint.painter(self)
        paint.line(p, 0, self.width(), 0, theme.current().colour("border"))
        p.end()


def scrolled(content: QWidget, *, horizontal: bool = False) -> QScrollArea:
    """Return a scroll area around a widget, without frame or ground of its own, scrolled by a finger too."""
    from ui.widgets.touch import finger_scroll

    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    # Asked for the one that Qt made, PySide would look through every class of widget there is, for 15 ms.
    view = QWidget()
    view.setAutoFillBackground(False)
    area.setViewport(view)
    if not horizontal:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    content.setProperty("plain", True)
    area.setWidget(content)
    content.setAutoFillBackground(False)
    finger_scroll(view)
    return area
