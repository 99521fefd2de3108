"""What several columns of the till paint the same way."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from ui import theme
from ui.theme import Role
from ui.widgets import paint


def filled_lines(words: str, font: QFont, width: float, most: int = 2) -> list[str]:
    """Return the words in up to `most` lines, each filled before the next; only the last may need shortening."""
    lines: list[str] = []
    rest = words.strip()
    while rest and len(lines) < most - 1 and paint.advance(rest, font) > width:
        low, high = 1, len(rest)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if paint.advance(rest[:middle], font) <= width else (low, middle - 1)
        space = rest.rfind(" ", 0, low + 1)
        cut = space if space > low // 3 else low
        while cut > low // 3 and not paint.may_break(rest, cut):
            cut -= 1
        cut = cut if cut > low // 3 else low
        lines.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*lines, rest] if rest else lines


def empty_state(p: QPainter, rect: QRectF, icon: str, heading: str, words: str) -> None:
    """Paint a quiet sign, a heading and a sentence, at the same height in every column."""
    t = theme.current()
    middle = rect.top() + rect.height() * 0.44
    side, size = float(t.px(64)), t.px(32)
    circle = QRectF(rect.center().x() - side / 2, middle - side - t.px(20), side, side)
    paint.box(p, circle, t.colour("surface_2"), radius=side / 2)
    paint.draw_icon(p, circle.center().x() - size / 2, circle.center().y(), icon, t.colour("text_2"), size)
    line = QRectF(rect.left(), middle, rect.width(), t.line(Role.TILL))
    paint.text(p, line, heading, paint.fitted(heading, Role.TILL_STRONG, line.width()), t.colour("text"), paint.CENTRE)
    y = line.bottom() + 4
    for part in paint.two_lines(words, t.font(Role.BODY), rect.width()):
        row = QRectF(rect.left(), y, rect.width(), t.line(Role.BODY))
        paint.text(p, row, part, t.font(Role.BODY), t.colour("text_2"), paint.CENTRE)
        y += t.line(Role.BODY)
