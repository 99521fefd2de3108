"""The focus ring: two pixels wide, two outside whatever has the keyboard, the same for every widget and system."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QScrollArea, QWidget
from shiboken6 import isValid

from ui import theme
from ui.theme import RADIUS
from ui.widgets import paint

_GAP, _WIDTH = 2, 2
_OUT = _GAP + _WIDTH


class _Ring(QWidget):
    """A transparent sheet over one window that follows the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("focus-ring")
        self.radius = RADIUS + _OUT
        self.hide()

    def paintEvent(self, event: object) -> None:
        p = paint.painter(self)
        paint.box(p, QRectF(self.rect()), None, theme.current().colour("focus"), self.radius, _WIDTH)
        p.end()


class FocusRings(QObject):
    """Keeps one ring in every window of the application, around buttons and whatever has the property `ring`.

    Fields show their focus by their own border. Clicking or touching a button does not move the focus (TabFocus), so the
    ring is seen by those who use the keyboard.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._target: QWidget | None = None
        self._chain: list[QWidget] = []
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        for watched in self._chain:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._chain = []
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
        self._target = new if new is not None and _ringed(new) else None
        if self._target is None:
            return
        window = self._target.window()
        ring = window.findChild(_Ring, "focus-ring", Qt.FindChildOption.FindDirectChildrenOnly)
        self._ring = ring if isinstance(ring, _Ring) else _Ring(window)
        widget: QWidget | None = self._target
        while widget is not None:
            widget.installEventFilter(self)
            self._chain.append(widget)
            widget = None if widget is window else widget.parentWidget()
        self._place()

    def _place(self) -> None:
        if self._target is None or self._ring is None or not (isValid(self._target) and isValid(self._ring)):
            return
        window = self._target.window()
        # A list to the edges of its panel has no room around it: its ring lies on the panel's border.
        out = 1 if isinstance(self._target, QAbstractItemView) else _OUT
        rect = QRect(self._target.mapTo(window, QPoint(0, 0)), self._target.size()).adjusted(-out, -out, out, out)
        visible = self._target.isVisible() and window.rect().intersects(rect)
        for widget in self._chain:
            if isinstance(widget, QScrollArea):
                view = widget.viewport()
                shown = QRect(view.mapTo(window, QPoint(0, 0)), view.size()).adjusted(-_OUT, -_OUT, _OUT, _OUT)
                visible = visible and shown.contains(rect.center())
        self._ring.radius = RADIUS + out - 1 if out < _OUT else RADIUS + _OUT
        self._ring.setGeometry(rect)
        self._ring.setVisible(visible)
        self._ring.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._place()
        return False


def _ringed(widget: QWidget) -> bool:
    return isinstance(widget, (QAbstractButton, QComboBox)) or bool(widget.property("ring"))
