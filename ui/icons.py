"""Icons by name in a token's colour: crisp at every ratio, drawn once each, always in the present theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from shop_member import paths
from ui import theme

_pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}


def clear() -> None:
    """Forget every drawn icon: the theme changed."""
    _pixmaps.clear()


@cache
def _source(name: str) -> str:
    return paths.resource(f"icons/{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    # QtSvg draws currentColor as black, so the word is replaced before it reads the file.
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


def draw(painter: QPainter, rect: QRectF | QRect, name: str, colour: QColor) -> None:
    """Paint the icon into a square rect of logical pixels."""
    _renderer(name, colour.name()).render(painter, QRectF(rect))


def pixmap(name: str, token: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the icon `size` logical pixels square for a screen of the ratio."""
    key = (name, token, size, ratio)
    if key not in _pixmaps:
        side = round(size * ratio)
        result = QPixmap(side, side)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.disabled_text(theme.current()) if token == "disabled" else theme.current().colour(token)
        draw(painter, QRectF(0, 0, side, side), name, colour)
        painter.end()
        result.setDevicePixelRatio(ratio)
        _pixmaps[key] = result
    return _pixmaps[key]


class _Engine(QIconEngine):
    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name, self._token = name, token

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._token)

    def _for(self, mode: QIcon.Mode) -> str:
        return "disabled" if mode == QIcon.Mode.Disabled else self._token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        corner = rect.topLeft() + QPoint((rect.width() - side) // 2, (rect.height() - side) // 2)
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(corner, pixmap(self._name, self._for(mode), side, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return pixmap(self._name, self._for(mode), min(size.width(), size.height()))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return pixmap(self._name, self._for(mode), round(min(size.width(), size.height()) / scale), scale)


def icon(name: str, token: str = "text") -> QIcon:
    """Return a QIcon that draws itself in the token's colour of whatever theme is current, quieter when disabled."""
    return QIcon(_Engine(name, token))


def names() -> list[str]:
    """Return every shipped icon's name."""
    return sorted(path.stem for path in paths.resource("icons").glob("*.svg"))
