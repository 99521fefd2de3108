"""What every painter here shares: crisp lines at any scale, text centred by its letters, one touchable button."""

from __future__ import annotations

import re
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui import icons, theme
from ui.theme import RADIUS, Role
from ui.widgets.lines import advance as advance
from ui.widgets.lines import may_break as may_break
from ui.widgets.lines import spaced as spaced
from ui.widgets.lines import two_lines as two_lines
from ui.widgets.lines import wrapped as wrapped

LEFT, RIGHT, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
_MIDDLE = 0.37
"""Half-way up a line of Noto Sans in em above the baseline: between half the cap height and half a Han body."""
_MARK = re.compile("[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
_LEFTWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def painter(widget: QWidget) -> QPainter:
    """Return a painter with smooth edges; call `end()` or let it go out of scope at the end of paintEvent."""
    result = QPainter(widget)
    result.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    return result


def reveal(widget: QWidget, on: bool = True) -> None:
    """Show or hide a widget; one without a parent yet is only marked, or it would open as a window for a moment."""
    if not on:
        widget.hide()
    elif widget.parentWidget() is None:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        widget.show()


def snap(p: QPainter, x: float, y: float) -> QPointF:
    """Return the point moved to the nearest corner of a device pixel, wherever the widget itself lies."""
    ratio = p.device().devicePixelRatioF()
    there = p.deviceTransform().map(QPointF(x, y))
    return QPointF(x + (round(there.x()) - there.x()) / ratio, y + (round(there.y()) - there.y()) / ratio)


def snapped(p: QPainter, rect: QRectF, width: float = 1.0) -> tuple[QRectF, float]:
    """Return the rect inset so that a line of about `width` falls on whole device pixels, and that line's width."""
    ratio = p.device().devicePixelRatioF()
    line = max(1, round(width * ratio)) / ratio
    half = QPointF(line / 2, line / 2)
    first, last = snap(p, rect.left(), rect.top()), snap(p, rect.right(), rect.bottom())
    return QRectF(first + half, last - half), line


def box(
    p: QPainter,
    rect: QRectF,
    fill: QColor | None,
    border: QColor | None = None,
    radius: float = RADIUS,
    width: float = 1.0,
) -> None:
    """Paint a rounded box whose border lies inside the rect."""
    if border is None:
        p.setPen(Qt.PenStyle.NoPen)
        edge = rect
    else:
        edge, line = snapped(p, rect, width)
        p.setPen(QPen(border, line))
        radius = max(0.0, radius - line / 2)
    if fill is None:
        p.setBrush(Qt.BrushStyle.NoBrush)
    else:
        p.setBrush(fill)
    p.drawRoundedRect(edge, radius, radius)


def line(p: QPainter, left: float, right: float, y: float, colour: QColor) -> None:
    """Paint a hairline on a whole device pixel."""
    ratio = p.device().devicePixelRatioF()
    thick = max(1, round(ratio)) / ratio
    p.fillRect(QRectF(left, snap(p, left, y).y(), right - left, thick), colour)


def bar(p: QPainter, rect: QRectF, colour: QColor, radius: float = RADIUS, width: float = 3.0) -> None:
    """Paint the mark of a selected thing: a strip along the left edge inside its rounded corners."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    p.save()
    p.setClipPath(path)
    p.fillRect(QRectF(rect.left(), rect.top(), width, rect.height()), colour)
    p.restore()


def text(
    p: QPainter,
    rect: QRectF,
    words: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
    elide: bool = True,
) -> float:
    """Paint one line centred in the rect by its letters, shortened with … if it does not fit; return its width.

    Words of a script from right to left end, and are shortened, at the left. Marks piled on letters stay in their line.
    """
    metrics = QFontMetricsF(font)
    words = spaced(words)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width() + 0.5) if elide else words
    width = metrics.horizontalAdvance(shown)
    x = rect.left()
    if align & RIGHT:
        x = rect.right() - width
    elif align & CENTRE:
        x = rect.left() + (rect.width() - width) / 2
    p.setFont(font)
    p.setPen(colour)
    at = QPointF(x, round(rect.center().y() + _MIDDLE * font.pixelSize()))
    if shown.isascii():
        p.drawText(at, shown)
        return width
    piled = _MARK.search(shown) is not None
    if piled:
        p.save()
        p.setClipRect(rect.adjusted(-2, 0, 2, 0), Qt.ClipOperation.IntersectClip)
    p.drawText(at, f"\u2067{shown}\u2069" if runs_left(shown) else shown)
    if piled:
        p.restore()
    return width


def runs_left(words: str) -> bool:
    """Return whether the first letter that has a direction belongs to a script from right to left."""
    if _LEFTWARDS.search(words) is None:
        return False
    return next((sign != "L" for sign in map(bidirectional, words) if sign in ("L", "R", "AL")), False)


def fitted(words: str, role: Role, width: float, least: int = 16) -> QFont:
    """Return the role's font, made smaller in steps of two down to `least` px until the words fit the width.

    `least` does not grow with large print: a whole word of 16 px says more than half of one of 20.
    """
    font = theme.current().font(role)
    while font.pixelSize() > least and advance(words, font) > width:
        font.setPixelSize(max(least, font.pixelSize() - 2))
    return font


def key_cap_width(key: str) -> float:
    """Return the width that `key_cap` takes."""
    if not key:
        return 0.0
    return max(advance(key, theme.current().font(Role.HINT)) + 12, theme.current().px(24))


def key_cap(p: QPainter, x: float, middle: float, key: str, ink: QColor, edge: QColor) -> float:
    """Paint a key's name in a small cap, its left edge at x, centred on `middle`; return its width."""
    t = theme.current()
    width, height = key_cap_width(key), float(t.px(22))
    rect = QRectF(x, middle - height / 2, width, height)
    box(p, rect, None, edge, 4)
    text(p, rect, key, t.font(Role.HINT), ink, CENTRE, elide=False)
    return width


def draw_icon(p: QPainter, x: float, middle: float, name: str, colour: QColor, size: int) -> None:
    """Paint an icon with its left edge at x, centred on `middle`, on whole device pixels."""
    corner = snap(p, x, middle - size / 2)
    icons.draw(p, QRectF(corner.x(), corner.y(), size, size), name, colour)


class TouchButton(QAbstractButton):
    """A button that paints itself: answers within a frame, takes touch, mouse, Space and Enter; 48 px at least.

    Subclasses paint their content in `paint(p, rect, ink)` on the ground drawn by `kind`: "plain", "primary", "tile",
    "flat" or "danger". `highlighted` marks the one next step and draws it as primary.
    """

    def __init__(self, words: str = "", kind: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._highlighted = False
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMinimumSize(theme.TOUCH, theme.TOUCH)

    @property
    def highlighted(self) -> bool:
        """Whether this is the next step, which Enter takes."""
        return self._highlighted

    def set_highlighted(self, on: bool) -> None:
        """Mark or unmark the button as the next step."""
        if on != self._highlighted:
            self._highlighted = on
            self.update()

    def sizeHint(self) -> QSize:
        t = theme.current()
        return QSize(int(advance(self.text(), t.font(Role.TILL))) + 40, t.px(56))

    def look(self) -> tuple[QColor, QColor | None, QColor]:
        """Return ground, edge and ink for the present state."""
        t = theme.current()
        kind = "primary" if self._highlighted else self.kind
        down, over = self.isDown(), self.underMouse() and self.isEnabled()
        if not self.isEnabled():
            ground = t.colour("surface" if kind in ("plain", "flat") else "surface_2")
            return ground, None if kind == "flat" else t.colour("border"), theme.disabled_text(t)
        if kind == "primary":
            token = "accent_pressed" if down else "accent_hover" if over else "accent"
            return t.colour(token), None, t.colour("on_accent")
        if kind == "danger":
            return t.colour("negative_soft" if down or over else "surface"), t.colour("negative"), t.colour("negative")
        if self.isChecked():
            return t.colour("accent_soft"), t.colour("accent"), t.colour("text")
        rest = t.colour("surface_2" if kind == "tile" else "surface")
        ground = t.colour("border") if down else theme.mix(rest, t.colour("text"), 0.05) if over else rest
        edge = {"tile": "border_strong", "plain": "border_strong", "key": "border"}.get(kind)
        return ground, t.colour(edge) if edge else None, t.colour("text")

    def paintEvent(self, event: object) -> None:
        p = painter(self)
        ground, edge, ink = self.look()
        rect = QRectF(self.rect())
        if self.kind != "flat" or self.isDown() or self.underMouse() or type(self).look is not TouchButton.look:
            box(p, rect, ground, edge)
        if self.isChecked() and self.isEnabled():
            bar(p, rect, theme.current().colour("accent"))
        self.paint(p, rect, ink)
        p.end()

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        """Paint what stands on the ground; the base shows the text in the middle."""
        text(p, rect.adjusted(12, 0, -12, 0), self.text(), theme.current().font(Role.TILL_STRONG), ink, CENTRE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.repaint()  # pressed is seen within the frame, even when the click then keeps the thread busy
