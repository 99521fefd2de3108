"""What gives way when there is no room: at large print or on a low screen, in the order the screen states."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class GivesWay(QObject):
    """Hides `widgets` one after the other until everything in `container` fits its height, and shows them again.

    At the till the keypad goes first (all of it can be typed), then the line of the usual order. A widget that the screen
    itself hid (`set_wanted(widget, False)`) stays hidden.
    """

    def __init__(self, container: QWidget, widgets: Sequence[QWidget]) -> None:
        super().__init__(container)
        self._container = container
        self._widgets = list(widgets)
        self._unwanted: set[QWidget] = set()
        self._busy = False
        container.installEventFilter(self)

    def set_wanted(self, widget: QWidget, wanted: bool) -> None:
        """Say whether the screen wants one of the widgets at all."""
        (self._unwanted.discard if wanted else self._unwanted.add)(widget)
        self.settle()

    def settle(self) -> None:
        """Show all that is wanted, then hide in order until everything fits."""
        if self._busy or self._container.height() <= 0:
            return
        self._busy = True
        for widget in self._widgets:
            wanted = widget not in self._unwanted
            if widget.isHidden() == wanted:
                widget.setVisible(wanted)
                self._measure(widget)
        self._busy = False
        self._hide_more()

    def _hide_more(self) -> None:
        layout = self._container.layout()
        if self._busy or layout is None:
            return
        self._busy = True
        for widget in self._widgets:
            if layout.totalMinimumSize().height() <= self._container.height():
                break
            if not widget.isHidden():
                widget.hide()
                self._measure(widget)
        self._busy = False

    def _measure(self, widget: QWidget) -> None:
        """Let every layout from the widget up to the container count again at once."""
        parent = widget.parentWidget()
        while parent is not None:
            layout = parent.layout()
            if layout is not None:
                layout.invalidate()
                layout.activate()
            if parent is self._container:
                break
            parent.updateGeometry()
            parent = parent.parentWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.settle()
        elif event.type() == QEvent.Type.LayoutRequest:
            # Only ever hide here: showing again would ask for the next layout, and so on for ever.
            self._hide_more()
        return False
