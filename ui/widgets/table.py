"""Tables: rows by alignment, figures on one edge, nothing but a hairline between rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from shop_member.i18n import translate
from ui import theme
from ui.models.paged import RIGHT_ALIGNED, ROW, SECOND, TONE, Cell, PagedModel, State
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.choice import draw_check
from ui.widgets.states import StatePane, StateView, empty, failed
from ui.widgets.touch import finger_scroll

_BOXES = ("square-check", "square")
"""Icons that stand for a box to tick and are drawn as one."""

_HALF_WHITE = ("）", "」", "』", "】", "》")

_Index = QModelIndex | QPersistentModelIndex


def squeezed(font: QFont, table: object) -> QFont:
    """Return the font as a table draws it whose columns had to give room at large print; 16 px at least."""
    share = getattr(table, "squeeze", 1.0)
    if share < 1:
        font.setPixelSize(max(16, round(font.pixelSize() * share)))
    return font


class CellDelegate(QStyledItemDelegate):
    """Draws every cell by its column: money right-aligned on the point, badges, a quiet second line."""

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        t = theme.current()
        model = index.model()
        assert isinstance(model, PagedModel)
        column = model.columns[index.column()]
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or over:
            p.fillRect(rect, t.colour("accent_soft" if chosen else "surface_2"))
        if chosen and index.column() == 0:
            p.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), t.colour("accent"))
        paint.line(p, rect.left(), rect.right(), rect.bottom() - 1, t.colour("border"))
        words = index.data(Qt.ItemDataRole.DisplayRole) or ""
        tone = index.data(TONE)
        last = index.column() == index.model().columnCount() - 1
        inner = rect.adjusted(16 if index.column() == 0 else 12, 0, -16 if last else -12, -1)
        if column.cell is Cell.BADGE:
            self._badge(p, inner, words, tone or "text_2", chosen=chosen)
        elif column.cell is Cell.ICON and words in _BOXES:
            side = float(t.px(20))
            box = QRectF(round(inner.left()), round(inner.center().y() - side / 2), side, side)
            draw_check(p, box, words == _BOXES[0])
        elif column.cell is Cell.ICON:
            if words:
                paint.draw_icon(p, inner.left(), inner.center().y(), words, t.colour(tone or "text_2"), t.px(20))
        else:
            # On a chosen row's soft ground the quietest colour would fall below 4.5 : 1.
            quiet = "text_2" if chosen else "text_3"
            self._words(p, inner, words, index.data(SECOND) or "", column.cell, tone or "", quiet)
        p.restore()

    def _words(self, p: QPainter, rect: QRectF, words: str, second: str, cell: Cell, tone: str, quiet: str) -> None:
        t = theme.current()
        face = squeezed(t.font(Role.STRONG if cell is Cell.STRONG else Role.BODY), self.parent())
        ink = t.colour(quiet if words in ("–", "…") else tone or "text")
        side = paint.RIGHT if cell in RIGHT_ALIGNED else paint.LEFT
        if second:
            line = t.line(Role.BODY)
            top = rect.center().y() - line
            paint.text(
                p,
                QRectF(rect.left(), top, rect.width(), line),
                words,
                face,
                ink,
                side,
            )
            font = squeezed(t.font(Role.HINT), self.parent())
            font.setWeight(font.Weight.Normal)
            below = QRectF(rect.left(), top + line, rect.width(), line - 4)
            paint.text(p, below, second, font, t.colour("text_2"), side)
        else:
            paint.text(p, rect, words, face, ink, side)

    def _badge(self, p: QPainter, rect: QRectF, words: str, tone: str, *, chosen: bool) -> None:
        if not words:
            return
        t = theme.current()
        font = t.font(Role.HINT)
        height = float(t.px(24))
        width = min(paint.advance(words, font) + 20, rect.width())
        badge = QRectF(rect.left(), rect.center().y() - height / 2, width, height)
        # On a chosen row a soft ground would lie on another soft one.
        ground = t.colour("surface") if chosen else t.colour("surface_2") if tone == "text_2" else t.soft(tone)
        paint.box(p, badge, ground, radius=height / 2)
        paint.text(p, badge.adjusted(10, 0, -8, 0), words, font, t.colour(tone))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(80, theme.current().px(40))


class _Heads(QHeaderView):
    """Titles on the edges of their columns; a closing bracket hangs over, since half of it is white."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def paintSection(self, p: QPainter, rect: QRect, index: int) -> None:
        t = theme.current()
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(rect)
        p.fillRect(area, t.colour("surface"))
        # A whole device pixel or two inside the header, which cuts off what leaves it at 150 %.
        ratio = p.device().devicePixelRatioF()
        thick = max(1, round(ratio)) / ratio
        paint.line(p, area.left(), area.right(), area.bottom() - thick, t.colour("border"))
        model = self.model()
        words = model.headerData(index, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) or ""
        align = Qt.AlignmentFlag(
            model.headerData(index, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole) or paint.LEFT
        )
        last = index == model.columnCount() - 1
        inner = area.adjusted(16 if index == 0 else 12, 0, -16 if last else -12, -1)
        font = squeezed(t.font(Role.STRONG), self.parent())
        right = bool(align & paint.RIGHT)
        if right and words.endswith(_HALF_WHITE):
            inner.adjust(0, 0, font.pixelSize() * 0.42, 0)
        paint.text(p, inner, words, font, t.colour("text_2"), paint.RIGHT if right else paint.LEFT)
        p.restore()


class Table(QTableView):
    """A table view over a PagedModel: whole rows, one selection, pixels and fingers, no grid.

    `opened(row)` on click, Enter or Space with the row's object; `pointed(row)` when the selection moves. Rows are 40 px,
    32 with `dense=True`, 56 with `tall=True` (two lines). Widths come from the columns; one of width 0 takes the rest.
    """

    opened = Signal(object)
    pointed = Signal(object)

    def __init__(
        self,
        model: PagedModel,
        *,
        dense: bool = False,
        tall: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        t = theme.current()
        self.setModel(model)
        self._columns = model.columns
        self.squeeze = 1.0
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(name or translate("table", "Table"))
        self.setProperty("ring", True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(t.px(24))
        rows.setDefaultSectionSize(t.px(56 if tall else 32 if dense else 40))
        heads = _Heads(self)
        self.setHorizontalHeader(heads)
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setMinimumSectionSize(32)
        heads.setFixedHeight(t.px(40))
        for place, column in enumerate(model.columns):
            if column.width:
                heads.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
                heads.resizeSection(place, t.px(column.width))
            else:
                heads.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        finger_scroll(self.viewport())
        self.clicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._point)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where large print leaves nothing for the column that takes the rest, the others and all type give up to a fifth."""
        super().resizeEvent(event)
        t = theme.current()
        columns = self._columns
        fixed = sum(t.px(column.width) for column in columns)
        rest = sum(t.px(184 if column.second else 112) for column in columns if not column.width)
        share = min(1.0, max(0.8, (self.viewport().width() - rest) / fixed)) if fixed and t.scale > 1 else 1.0
        self.squeeze = share
        for place, column in enumerate(columns):
            if column.width:
                self.horizontalHeader().resizeSection(place, round(t.px(column.width) * share))

    def current(self) -> Any | None:
        """Return the selected row's object, or None."""
        index = self.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def choose(self, row: int) -> None:
        """Select a row by its place and bring it into sight."""
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, 0))

    def _open(self, index: QModelIndex) -> None:
        item = index.data(ROW)
        if item is not None:
            self.opened.emit(item)

    def _point(self, index: QModelIndex) -> None:
        self.pointed.emit(index.data(ROW) if index.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.currentIndex().isValid():
                self._open(self.currentIndex())
                return
        super().keyPressEvent(event)

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.choose(0)

    def viewportEvent(self, event: QEvent) -> bool:
        # A long text that was shortened is shown whole on hover or after a long press.
        if event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())  # type: ignore[attr-defined]
            words = index.data(Qt.ItemDataRole.DisplayRole) if index.isValid() else ""
            fits = paint.advance(words or "", theme.current().font(Role.BODY)) <= self.columnWidth(index.column()) - 24
            self.viewport().setToolTip("" if fits else words)
        return super().viewportEvent(event)


class TablePane(StatePane):
    """A table with its four states: rows, nothing, reading, failed. `acted(name)` comes from the state's button.

    `nothing` builds the view for no rows; "retry" reads again by itself.
    """

    def __init__(
        self, table: Table, nothing: Callable[[], StateView] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(table, parent)
        self.table = table
        self._model: PagedModel = table.model()  # type: ignore[assignment]
        self._nothing = nothing or (lambda: empty(translate("table", "Nothing here yet")))
        self._model.state_changed.connect(self._follow)
        self.acted.connect(self._act)
        self._follow(self._model.state)

    def set_nothing(self, nothing: Callable[[], StateView]) -> None:
        """Take another view for no rows (a search without hits reads differently from an empty shop)."""
        self._nothing = nothing
        if self._model.state is State.EMPTY:
            self._follow(State.EMPTY)

    def _follow(self, state: State) -> None:
        if state is State.READY:
            self.show_content()
        elif state is State.LOADING and self._model.total == 0:
            self.show_loading()
        elif state is State.EMPTY:
            self.show_view(self._nothing())
        elif state is State.FAILED and self._model.message is not None:
            self.show_view(failed(self._model.message))

    def _act(self, name: str) -> None:
        if name == "retry":
            self._model.reload()
