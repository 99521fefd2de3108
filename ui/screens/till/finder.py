"""The right column while a member is looked for or added."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui import theme
from ui.screens.till.state import Enrol, Find, Hit
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.button import Button
from ui.widgets.fields import FormRow, SearchField
from ui.widgets.label import Label
from ui.widgets.member import TIER_TOKENS, initials
from ui.widgets.number_edit import NumberEdit, NumberKind

_ROW = 64
_DRAG = 12


class HitList(QWidget):
    """The members found; `pressed(member id)`. Painted at once, dragged or wheeled if there are many."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()
        self._offset = 0.0
        self._from: QPointF | None = None
        self._start, self._dragged = 0.0, False

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show hits; the one marked comes into sight."""
        if hits == self._hits:
            return
        if [hit.id for hit in hits] != [hit.id for hit in self._hits]:
            self._offset = 0.0
        self._hits = hits
        self.setAccessibleName("; ".join(f"{hit.name} {hit.line}" for hit in hits[:10]))
        row = self._row
        for number, hit in enumerate(hits):
            if hit.selected:
                self._offset = min(max(self._offset, (number + 1) * row - self.height()), number * row)
        self._scroll_to(self._offset)

    @property
    def _row(self) -> int:
        return theme.current().px(_ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = paint.painter(self)
        for number, hit in enumerate(self._hits):
            y = number * self._row - self._offset
            if -self._row < y < self.height():
                self._paint_hit(p, hit, QRectF(0, y, self.width(), self._row))
        p.end()

    def _paint_hit(self, p: QPainter, hit: Hit, rect: QRectF) -> None:
        t = theme.current()
        if hit.selected:
            paint.box(p, rect.adjusted(0, 2, 0, -2), t.colour("accent_soft"), t.colour("accent"))
            paint.bar(p, rect.adjusted(0, 2, 0, -2), t.colour("accent"))
        side = float(t.px(40))
        circle = QRectF(10, rect.center().y() - side / 2, side, side)
        token = TIER_TOKENS.get(hit.tone, "accent_text")
        paint.box(p, circle, t.soft(token) if hit.tone else t.colour("accent_soft"), radius=side / 2)
        paint.text(p, circle, initials(hit.name), t.font(Role.STRONG), t.colour(token), paint.CENTRE, elide=False)
        left, right = circle.right() + 12, rect.right() - 8
        line = float(t.line(Role.BODY))
        top = rect.center().y() - line
        name = QRectF(left, top, right - left, line)
        figure = paint.advance(hit.figure, t.font(Role.BODY)) + 12 if hit.figure else 0.0
        paint.text(p, name.adjusted(0, 0, -figure, 0), hit.name, t.font(Role.STRONG), t.colour("text"))
        paint.text(p, name, hit.figure, t.font(Role.BODY), t.colour("text"), paint.RIGHT)
        below = name.translated(0, line)
        tier = paint.advance(hit.tier, t.font(Role.BODY)) + 12 if hit.tier else 0.0
        paint.text(
            p,
            below.adjusted(0, 0, -tier, 0),
            hit.line,
            paint.fitted(hit.line, Role.BODY, below.width() - tier, 13),
            t.colour("text_2"),
        )
        paint.text(p, below, hit.tier, t.font(Role.BODY), t.colour(token), paint.RIGHT)
        if not hit.selected:
            paint.line(p, left, right, rect.bottom() - 1, t.colour("border"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from, self._start, self._dragged = event.position(), self._offset, False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            moved = event.position().y() - self._from.y()
            if abs(moved) > _DRAG or self._dragged:
                self._dragged = True
                self._scroll_to(self._start - moved)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        start, self._from = self._from, None
        if start is None or self._dragged or event.button() != Qt.MouseButton.LeftButton:
            return
        number = int((start.y() + self._offset) // self._row)
        if 0 <= number < len(self._hits):
            self.pressed.emit(self._hits[number].id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._scroll_to(self._offset - event.angleDelta().y() / 2)

    def resizeEvent(self, event: object) -> None:
        self._scroll_to(self._offset)

    def _scroll_to(self, offset: float) -> None:
        self._offset = max(0.0, min(offset, len(self._hits) * self._row - self.height()))
        self.update()


class FindView(QWidget):
    """The search: `searched(text)` while typing, `pressed(member id)` for a hit, `asked_new()` to add somebody."""

    searched = Signal(str)
    pressed = Signal(str)
    asked_new = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._title = Label(translate("till", "Find member"), Role.STRONG, "text_2")
        column.addWidget(self._title)
        self.field = SearchField(translate("till", "Phone, name or card number"), till=True)
        self.field.searched.connect(self.searched)
        column.addWidget(self.field)
        self._heading = Label("", Role.STRONG)
        column.addWidget(self._heading)
        self.list = HitList()
        self.list.pressed.connect(self.pressed)
        column.addWidget(self.list, 1)
        self._note = Label("", Role.BODY, "text_2", wrap=True)
        column.addWidget(self._note)
        self._new = Button(translate("till", "New member"), "plain", icon="user-plus", size="touch")
        self._new.clicked.connect(self.asked_new)
        column.addWidget(self._new)

    def show_find(self, find: Find) -> None:
        """Show how the search stands."""
        if find.text != self.field.text() and not self.field.hasFocus():
            self.field.setText(find.text)
        self._title.setText(find.title or translate("till", "Find member"))
        self._heading.setText(find.heading)
        self._note.setText(find.note if find.searched else "")
        self._note.setVisible(find.searched)
        self.list.show_hits(find.hits)


class EnrolView(QWidget):
    """The form of a new member: phone, name, save. `typed(phone, name)`, `at(step)`, `saved()`."""

    typed = Signal(str, str)
    at = Signal(str)
    saved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._title = Label(translate("till", "New member"), Role.TITLE)
        column.addWidget(self._title)
        self._card = Label("", Role.BODY, "text_2")
        column.addWidget(self._card)
        self.phone = NumberEdit(NumberKind.PHONE)
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        for field in (self.phone, self.name):
            field.setProperty("format", "till")
        column.addWidget(FormRow(translate("till", "Mobile number"), self.phone))
        column.addWidget(FormRow(translate("till", "Name"), self.name))
        self.save = Button(translate("till", "Save the member"), "primary", icon="check", size="till")
        self.save.clicked.connect(self.saved)
        column.addSpacing(4)
        column.addWidget(self.save)
        words = translate("till", "Birthday, e-mail and notes can be added later on the member's page.")
        column.addWidget(Label(words, Role.BODY, "text_2", wrap=True))
        column.addStretch(1)
        self.phone.textEdited.connect(self._tell)
        self.name.textEdited.connect(self._tell)
        self._step = ""

    def _tell(self) -> None:
        self.typed.emit(self.phone.text(), self.name.text())

    def show_form(self, form: Enrol) -> None:
        """Show the form and put the focus where it waits."""
        for field, text in ((self.phone, form.phone), (self.name, form.name)):
            if field.text() != text and not (field.hasFocus() and field.isModified()):
                field.setText(text)
        words = translate("till", "with card {number}").format(number=form.card) if form.card else ""
        self._card.setText(words or translate("till", "A new card is made for them."))
        if form.step != self._step:
            self._step = form.step
            {"phone": self.phone, "name": self.name, "save": self.save}[form.step].setFocus()

    def forget(self) -> None:
        """Empty the form for the next one."""
        self._step = ""
        self.phone.clear()
        self.name.clear()
