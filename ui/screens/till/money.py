"""The middle column: the amount, the means, one line of result or message or strip, and the pad."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from shop_member.i18n import translate
from ui import theme
from ui.messages import Kind, Message, Step
from ui.screens.till.painting import filled_lines
from ui.screens.till.state import StripState, Tile
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.banner import announce
from ui.widgets.button import IconButton
from ui.widgets.payment_tile import PaymentTile

SLOT = 60
_LOOK = {
    Kind.INFO: ("info_soft", "info", "info"),
    Kind.SUCCESS: ("positive_soft", "positive", "circle-check"),
    Kind.REFUSAL: ("warning_soft", "warning", "circle-alert"),
    Kind.FAULT: ("negative_soft", "negative", "triangle-alert"),
}


class MeansTile(PaymentTile):
    """A payment tile that can become another choice in the same place; its key is handled by the till itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("info", "", "", parent)
        self.name = ""
        self.setCheckable(True)

    def nextCheckState(self) -> None:
        """Pressing does not mark: the state does."""

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        """Paint as a payment tile, without its icon where four stand in a row."""
        room = rect.width() - theme.current().px(24) - 48 - paint.key_cap_width(self._key)
        whole = paint.advance(self.text(), theme.current().font(Role.STRONG)) <= room
        if rect.width() >= 190 and (whole or (theme.current().scale == 1 and (self._line or self._taken))):
            super().paint(p, rect, ink)
            return
        t = theme.current()
        inner = rect.adjusted(12, 0, -10, 0)
        quiet = ink if self.highlighted or not self.isEnabled() else t.colour("text_2")
        line = float(t.line(Role.BODY))
        below = self._taken or self._line
        cap = paint.key_cap_width(self._key)
        edge = theme.mix(self.look()[0], ink, 0.45)
        room = inner.width() - cap - 6
        font = t.font(Role.STRONG) if not below else paint.fitted(self.text(), Role.STRONG, room, 13)
        lines = [self.text()] if below else paint.two_lines(self.text(), font, room)
        if max(paint.advance(words, font) for words in lines) > room:
            font = paint.fitted(max(lines, key=len), Role.STRONG, room, 13)
        top = rect.center().y() - line * (len(lines) + bool(below)) / 2
        paint.key_cap(p, inner.right() - cap, top + line / 2, self._key, quiet, edge)
        for number, words in enumerate(lines):
            paint.text(p, QRectF(inner.left(), top + number * line, room, line), words, font, ink)
        if below:
            role = Role.STRONG if self._taken else Role.BODY
            where = QRectF(inner.left(), top + line, inner.width(), line)
            paint.text(p, where, below, paint.fitted(below, role, where.width(), 12), ink if self._taken else quiet)

    def show_tile(self, tile: Tile | None) -> None:
        """Show a choice, or nothing."""
        self.setVisible(tile is not None)
        if tile is None:
            return
        self.name = tile.name
        self._icon, self._key = tile.icon, tile.key
        self._line = "" if tile.reason else tile.line
        self._taken = tile.taken
        self.setText(tile.words)
        self.setEnabled(not tile.reason)
        self.setToolTip(tile.reason)
        self.set_highlighted(tile.highlighted)
        self.setChecked(tile.checked)
        self._name()
        self.setAccessibleName(" ".join(part for part in (tile.words, tile.taken or tile.line, tile.reason) if part))


class Tiles(QWidget):
    """Rows of two tiles, 60 px high, 72 from 1000 lines on. `chosen(name)`."""

    chosen = Signal(str)

    def __init__(self, rows: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = 2
        self._tiles = [MeansTile(self) for _ in range(2 * rows)]
        for tile in self._tiles:
            tile.clicked.connect(self._teller(tile))
            tile.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown: tuple[Tile, ...] = ()

    def _teller(self, tile: MeansTile) -> Callable[[], None]:
        return lambda: self.chosen.emit(tile.name)

    def show_tiles(self, tiles: tuple[Tile, ...]) -> None:
        """Show up to four choices."""
        if tiles == self._shown:
            return
        before, self._shown = self._shown, tiles
        for number, widget in enumerate(self._tiles):
            old, new = (some[number] if number < len(some) else None for some in (before, tiles))
            if new != old:
                widget.show_tile(new)

    def set_tall(self, tall: bool, columns: int = 2) -> None:
        """Give the tiles more height where there is room, or one row where there is little."""
        height = theme.current().px(72 if tall else 60)
        self._columns = columns
        rows = -(-len(self._tiles) // columns)
        self.setFixedHeight(rows * (height + 8) - 8)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        columns = self._columns
        rows = -(-len(self._tiles) // columns)
        width, height = (self.width() + 8) / columns - 8, (self.height() + 8) // rows - 8
        for number, tile in enumerate(self._tiles):
            row, column = divmod(number, columns)
            left, right = round(column * (width + 8)), round(column * (width + 8) + width)
            tile.setGeometry(left, row * (height + 8), right - left, height)


class StepButton(paint.TouchButton):
    """A next step with its key's name; the key itself belongs to the till."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(step.text, "plain", parent)
        self._step = step
        self.setAccessibleDescription(step.key)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        cap = paint.key_cap_width(self._step.key) + 8 if self._step.key else 0
        words = paint.advance(self.text(), theme.current().font(Role.STRONG))
        return QSize(int(words + cap) + 25, theme.TOUCH)

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        """Paint words and key."""
        font = theme.current().font(Role.STRONG)
        used = paint.text(p, rect.adjusted(12, 0, -8, 0), self.text(), font, ink, elide=False)
        if self._step.key:
            edge = theme.mix(self.look()[0], ink, 0.4)
            paint.key_cap(p, rect.left() + 12 + used + 8, rect.center().y(), self._step.key, ink, edge)


class MessageBar(QWidget):
    """A sentence in place with its steps. It lies over the slot and, if it needs more lines, over the pad's top.

    `taken(step name)`, `dismissed()`. Takes no focus.
    """

    taken = Signal(str)
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message: Message | None = None
        self._buttons: list[StepButton] = []
        self._close = IconButton("x", translate("banner", "Close this message"), size="touch", parent=self)
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close.clicked.connect(self.dismissed)
        self.hide()

    @property
    def message(self) -> Message | None:
        """The message in sight."""
        return self._message

    def show_message(self, message: Message | None) -> None:
        """Show a message or none; spoken once."""
        if message == self._message:
            return
        self._message = message
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        if message is not None:
            for step in message.steps:
                button = StepButton(step, self)
                button.clicked.connect(self._teller(step.name))
                button.show()
                self._buttons.append(button)
            self.setAccessibleName(message.text)
            announce(self, message.text, assertive=message.kind in (Kind.REFUSAL, Kind.FAULT))
        self.setVisible(message is not None)
        self.update()

    def _teller(self, name: str) -> Callable[[], None]:
        return lambda: self.taken.emit(name)

    def _words_rect(self, width: int) -> QRect:
        left = 16 + theme.current().px(24) + 12
        right = width - theme.TOUCH - 4 - sum(button.width() + 8 for button in self._buttons)
        return QRect(left, 0, max(right - left - 4, 40), 0)

    def _set_in(self, width: int) -> tuple[Role, list[str], int]:
        """Return the type of the words, their lines, and their height."""
        t = theme.current()
        room = self._words_rect(width).width()
        assert self._message is not None
        if paint.advance(self._message.text, t.font(Role.TILL)) <= room:
            return Role.TILL, [self._message.text], t.line(Role.TILL)
        lines = filled_lines(self._message.text, t.font(Role.BODY), room, 9)
        return Role.BODY, lines, len(lines) * t.px(19 if len(lines) > 2 else 22)

    def place(self, slot: QRect) -> None:
        """Lie over the slot, growing downwards if the words need it."""
        if self._message is None:
            return
        height = max(slot.height(), self._set_in(slot.width())[2] + 3)
        self.setGeometry(slot.left(), slot.top(), slot.width(), height)
        x = slot.width() - theme.TOUCH - 4
        self._close.setGeometry(x, (height - theme.TOUCH) // 2, theme.TOUCH, theme.TOUCH)
        for button in reversed(self._buttons):
            x -= button.width() + (4 if button is self._buttons[-1] else 8)
            button.move(x, (height - button.height()) // 2)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._message is None:
            return
        t = theme.current()
        ground, ink, icon = _LOOK[self._message.kind]
        p = paint.painter(self)
        rect = QRectF(self.rect())
        paint.box(p, rect, t.colour(ground))
        paint.bar(p, rect, t.colour(ink), width=4)
        paint.draw_icon(p, 16, rect.center().y(), icon, t.colour(ink), t.px(24))
        role, lines, height = self._set_in(self.width())
        words = self._words_rect(self.width())
        line = height / len(lines)
        y = (rect.height() - height) / 2
        for part in lines:
            paint.text(
                p, QRectF(words.left(), y, words.width() + 4, line), part, t.font(role), t.colour("text"), elide=False
            )
            y += line
        p.end()


class Slot(QWidget):
    """The line between means and pad: what the next Enter does to the balance, or the strip of the sale just done.

    `voided()` and `reprinted()` from the strip.
    """

    voided = Signal()
    reprinted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = self._icon = ""
        self._strip: StripState | None = None
        self.setFixedHeight(theme.current().px(SLOT))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(8)
        row.addStretch(1)
        self._print = IconButton("printer", translate("strip", "Print again"), size="touch")
        self._void = StepButton(Step("void", translate("strip", "Void"), "F4"))
        for button in (self._print, self._void):
            row.addWidget(button)
            button.hide()
        self._print.clicked.connect(self.reprinted)
        self._void.clicked.connect(self.voided)

    def show_line(self, words: str, icon: str, strip: StripState | None) -> None:
        """Show the result, or the strip while there is one."""
        if (words, icon, strip) == (self._words, self._icon, self._strip):
            return
        if strip is not None and strip != self._strip:
            announce(self, f"{strip.label} {strip.figure}")
        self._words, self._icon, self._strip = words, icon, strip
        self._print.setVisible(strip is not None)
        self._void.setVisible(strip is not None and strip.voidable)
        self.setAccessibleName(f"{strip.label} {strip.figure} {strip.receipt}" if strip is not None else words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme.current()
        if not self._words and self._strip is None:
            return
        p = paint.painter(self)
        rect = QRectF(self.rect())
        done = self._strip is not None
        ink = t.colour("positive" if done else "info")
        paint.box(p, rect, t.colour("positive_soft" if done else "info_soft"))
        icon = "circle-check" if done else self._icon
        left = rect.left() + 16
        if icon:
            paint.draw_icon(p, left, rect.center().y(), icon, ink, t.px(24))
            left += t.px(24) + 12
        if self._strip is not None:
            right = (self._print.geometry().left() if self._print.isVisible() else rect.right()) - 8
            words = translate("till", "Receipt {number}").format(number=self._strip.receipt)
            font = paint.fitted(words, Role.TILL_STRONG, right - left)
            paint.text(p, QRectF(left, 0, right - left, rect.height()), words, font, ink)
        else:
            room = rect.right() - 12 - left
            font = paint.fitted(self._words, Role.TILL, room)
            lines = paint.two_lines(self._words, font, room)
            height = float(t.px(24))
            y = rect.center().y() - height * len(lines) / 2
            for words in lines:
                paint.text(p, QRectF(left, y, room, height), words, font, ink)
                y += height
        p.end()
