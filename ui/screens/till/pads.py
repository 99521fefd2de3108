"""What lies below the means: the digits, the shop's items, or only Enter where there is no room for more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from shop_member.i18n import translate
from ui import theme
from ui.screens.till.painting import filled_lines
from ui.screens.till.state import Items, ItemTile, Pad
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.button import IconButton
from ui.widgets.fields import SearchField
from ui.widgets.keypad import LEAST, EnterKey, Keypad
from ui.widgets.panel import scrolled

KEY, TALLEST = 64, 96
"""Height of a digit where items stand above the digits, and the most it ever gets."""


class ItemButton(paint.TouchButton):
    """An item: its name in up to two lines and its price."""

    def __init__(self, item: ItemTile, parent: QWidget | None = None) -> None:
        super().__init__(item.name, "tile", parent)
        self.item = item
        self.setAccessibleName(f"{item.name} {item.price}")
        self.setToolTip(item.name)

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        """Paint name above, price below."""
        t = theme.current()
        inner = rect.adjusted(10, 6, -8, -6)
        font, line = t.font(Role.STRONG), float(t.px(20))
        price = t.font(Role.BODY)
        # A third line of the name shares its row with the price.
        lines = filled_lines(self.text(), font, inner.width(), 3 if inner.height() >= 3 * line else 2)
        beside = inner.width() - paint.advance(self.item.price, price) - 8
        whole = max(3 * line, min(inner.height(), 3 * line + 8))
        y = inner.center().y() - whole / 2
        for number, words in enumerate(lines):
            room = beside if number == 2 else inner.width()
            paint.text(p, QRectF(inner.left(), y, room, line), words, font, ink)
            y += line
        below = QRectF(inner.left(), inner.center().y() + whole / 2 - line, inner.width(), line)
        quiet = t.colour("text_2") if self.isEnabled() else ink
        paint.text(p, below, self.item.price, price, quiet, paint.RIGHT)


class _Chip(paint.TouchButton):
    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, "plain", parent)
        self.setCheckable(True)
        self.setFixedWidth(int(paint.advance(words, theme.current().font(Role.STRONG))) + 28)

    def nextCheckState(self) -> None:
        """Pressing does not mark: the state does."""

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        font = theme.current().font(Role.STRONG if self.isChecked() else Role.BODY)
        paint.text(p, rect.adjusted(6, 0, -6, 0), self.text(), font, ink, paint.CENTRE)


class _Grid(QWidget):
    """Buttons in equal columns; its height follows from its width."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[ItemButton] = []
        self.room = 0
        self.setProperty("plain", True)

    def columns(self, width: int) -> int:
        return max(2, (width + 8) // (theme.current().px(108) + 8))

    def place(self, width: int) -> None:
        """Lay the buttons out for a width."""
        columns = self.columns(width)
        side = (width - 8 * (columns - 1)) / columns
        # Whole rows only: a row cut in half looks like the end of the list.
        least, room = theme.current().px(72), self.room
        fits = max(1, (room + 8) // (least + 8))
        height = max(least, (room - 8 * (fits - 1)) // fits) if room else least
        for number, button in enumerate(self.buttons):
            row, column = divmod(number, columns)
            left, right = round(column * (side + 8)), round(column * (side + 8) + side)
            button.setGeometry(left, row * (height + 8), right - left, height)
        rows = -(-len(self.buttons) // columns)
        self.setMinimumHeight(max(rows * (height + 8) - 8, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.place(self.width())


class ItemPad(QWidget):
    """Categories, their items, and Enter. `picked(item id)`, `category_chosen(id)`, `searched(text)`, `entered()`."""

    picked = Signal(str)
    searched = Signal(str)
    category_chosen = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = Items()
        self._chips: dict[str, _Chip] = {}
        self._strip = QWidget()
        self._strip.setProperty("plain", True)
        self._row = QHBoxLayout(self._strip)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._bar = scrolled(self._strip, horizontal=True)
        self._bar.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar.setParent(self)
        self.field = SearchField(translate("till", "Name of an item"), parent=self)
        self.field.searched.connect(self.searched)
        self.field.hide()
        self._look = IconButton("search", translate("till", "Find an item"), size="touch", parent=self)
        self._look.clicked.connect(self._toggle_field)
        self._grid = _Grid()
        self._area: QScrollArea = scrolled(self._grid)
        self._area.setParent(self)
        self.enter = EnterKey(translate("keypad", "Done"), self)
        self.enter.clicked.connect(self.entered)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_alone(self, alone: bool) -> None:
        """Show Enter beside the items, or leave it to the digits below."""
        self.enter.setVisible(alone)
        self.resizeEvent(QResizeEvent(self.size(), self.size()))

    def show_items(self, items: Items) -> None:
        """Show categories and tiles; only what changed is built anew."""
        if items == self._items:
            return
        before, self._items = self._items, items
        if items.categories != before.categories:
            self._build_chips()
        for one, chip in self._chips.items():
            chip.setChecked(one == items.category)
        if items.tiles != before.tiles:
            self._build_tiles()

    def _toggle_field(self) -> None:
        shown = self.field.isVisibleTo(self)
        self.field.setVisible(not shown)
        self._bar.setVisible(shown)
        self.field.clear()
        if shown:
            self.searched.emit("")
        else:
            self.field.setFocus()

    def leave_field(self) -> None:
        """Show the categories again: an item was taken, or something else is asked."""
        if self.field.isVisibleTo(self):
            self._toggle_field()

    def _build_chips(self) -> None:
        while self._row.count():
            place = self._row.takeAt(0)
            widget = place.widget() if place is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._chips = {}
        for one, name in self._items.categories:
            chip = _Chip(name)
            chip.clicked.connect(self._teller(self.category_chosen, one))
            self._row.addWidget(chip)
            self._chips[one] = chip
        self._row.addStretch(1)

    def _build_tiles(self) -> None:
        for button in self._grid.buttons:
            button.hide()
            button.deleteLater()
        self._grid.buttons = []
        for item in self._items.tiles:
            button = ItemButton(item, self._grid)
            button.clicked.connect(self._teller(self.picked, item.id))
            button.show()
            self._grid.buttons.append(button)
        self._grid.place(self._area.viewport().width())
        self._area.verticalScrollBar().setValue(0)

    @staticmethod
    def _teller(signal: SignalInstance, value: str) -> Callable[[], None]:
        return lambda: signal.emit(value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width, height = self.width(), self.height()
        side = (width - 24) // 4
        self._bar.setGeometry(0, 0, width - theme.TOUCH - 8, theme.TOUCH)
        self.field.setGeometry(0, 0, width - theme.TOUCH - 8, theme.TOUCH)
        self._look.setGeometry(width - theme.TOUCH, 0, theme.TOUCH, theme.TOUCH)
        top = theme.TOUCH + 8
        self._area.setGeometry(0, top, width - (side + 8 if self.enter.isVisibleTo(self) else 0), height - top)
        self._grid.room = height - top
        self._grid.place(self._area.viewport().width())
        self.enter.setGeometry(width - side, top, side, height - top)


class PadArea(QWidget):
    """The pad in sight. Where even small keys would not fit, a wide Enter stands alone (large print on small screens).

    `typed(str)`, `erased()`, `cleared()`, `entered()`, `picked(item id)`, `category_chosen(id)`.
    """

    typed = Signal(str)
    erased = Signal()
    cleared = Signal()
    entered = Signal()
    picked = Signal(str)
    category_chosen = Signal(str)

    def __init__(self, *, decimals: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keypad = Keypad(decimals=decimals, parent=self)
        self.items = ItemPad(self)
        self.alone = EnterKey("", self)
        self._pad, self._items, self._asked = Pad.DIGITS, Items(), False
        for pad in (self.keypad, self.items):
            pad.entered.connect(self.entered)
        self.alone.clicked.connect(self.entered)
        self.keypad.typed.connect(self.typed)
        self.keypad.erased.connect(self.erased)
        self.keypad.cleared.connect(self.cleared)
        self.items.picked.connect(self.picked)
        self.items.category_chosen.connect(self.category_chosen)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, theme.TOUCH)

    @property
    def both(self) -> bool:
        """Whether there is room for the items above the digits."""
        t = theme.current()
        return bool(self._items.tiles) and self.height() >= 4 * t.px(KEY) + 24 + 16 + theme.TOUCH + 8 + 2 * t.px(80)

    def show_pad(self, pad: Pad, items: Items, enter: str, *, enabled: bool, asked: bool = False) -> None:
        """Show one of the pads and what Enter does; while something is `asked`, digits answer it."""
        self._pad, self._items, self._asked = pad, items, asked
        self.items.show_items(items)
        for key in (self.keypad.enter, self.items.enter, self.alone):
            if key.text() != enter:
                key.setText(enter)
                key.setAccessibleName(enter)
                key.update()
            key.setEnabled(enabled)
        self._choose()

    def _choose(self) -> None:
        rect = self.rect()
        fits, both = rect.height() >= 4 * LEAST + 24, self.both
        digits = rect
        if both:
            keys = 4 * theme.current().px(KEY) + 24
            digits = QRect(0, rect.height() - keys, rect.width(), keys)
            self.items.setGeometry(0, 0, rect.width(), rect.height() - keys - 16)
        else:
            tallest = 4 * theme.current().px(TALLEST) + 24
            if rect.height() > tallest:
                digits = QRect(0, rect.height() - tallest, rect.width(), tallest)
            self.items.setGeometry(rect)
        self.keypad.setGeometry(digits)
        self.items.set_alone(not both)
        self.items.setEnabled(not self._asked)
        self.keypad.setVisible(fits and (both or self._pad is Pad.DIGITS or self._asked))
        self.items.setVisible(fits and (both or (self._pad is Pad.ITEMS and not self._asked)))
        tall = min(rect.height(), theme.current().px(72))
        self.alone.setGeometry(0, rect.height() - tall, rect.width(), tall)
        self.alone.setVisible(not fits)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._choose()
