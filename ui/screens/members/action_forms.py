"""The short forms on a member: points, stored value back, erasing, one more card, joining."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui import theme
from ui.screens.members.pieces import Facts, FormPane
from ui.screens.members.state import CardState, EraseState, MergeState, PayoutChoice, PayoutState, PointsState
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.choice import Segmented
from ui.widgets.fields import FormRow, SearchField
from ui.widgets.label import Label
from ui.widgets.member import BalanceRow, NoticeRow
from ui.widgets.number_edit import NumberEdit, NumberKind
from ui.widgets.panel import Panel


class PointsPane(FormPane):
    """Adding or taking points for a reason (P7). `typed(text, taking)`, `sent(text, reason, taking)`."""

    typed = Signal(str, bool)
    sent = Signal(str, str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("members", "Adjust points"),
            translate("members", "Booked as an entry with its reason, like everything else."),
            translate("members", "Book"),
            parent=parent,
        )
        self._opened = -1
        self.way = Segmented([(False, translate("members", "Add")), (True, translate("members", "Take away"))])
        self.points = NumberEdit(NumberKind.AMOUNT)
        self.reason = QLineEdit()
        self.before, self.after = BalanceRow(), BalanceRow()
        self.fields.addWidget(self.way)
        self.fields.addWidget(FormRow(translate("members", "Points"), self.points))
        self.fields.addWidget(FormRow(translate("members", "Reason"), self.reason))
        self.fields.addSpacing(4)
        self.fields.addWidget(self.before)
        self.fields.addWidget(self.after)
        self.points.textChanged.connect(lambda text: self._typed())
        self.way.chosen.connect(lambda value: self._typed())
        self.points.committed.connect(lambda text: self.reason.setFocus())
        self.finished.connect(self._send)

    def show_points(self, points: PointsState | None) -> None:
        """Show the form."""
        if points is None:
            self._opened = -1
            return
        if points.opened != self._opened:
            self._opened = points.opened
            self.points.clear()
            self.reason.clear()
            self.way.set_value(False)
            self.points.setFocus(Qt.FocusReason.OtherFocusReason)
        self.before.set_value(translate("members", "Now"), points.balance)
        token = "negative" if points.after.startswith("\u2212") else "text"
        self.after.set_value(translate("members", "After booking"), points.after or "–", "", token)

    def _typed(self) -> None:
        self.typed.emit(self.points.text(), bool(self.way.value()))

    def _send(self) -> None:
        self.sent.emit(self.points.text(), self.reason.text(), bool(self.way.value()))


class _Choice(paint.TouchButton):
    """One way to pay back: what it means, what the guest gets, what is forfeited."""

    def __init__(self, choice: PayoutChoice) -> None:
        super().__init__(choice.title, "plain")
        self.choice = choice
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(" ".join((choice.title, choice.amount, choice.words, choice.voids)))
        self.setFixedHeight(theme.current().px(104))

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(480), theme.current().px(104))

    def paint(self, p: QPainter, rect: QRectF, ink: QColor) -> None:
        """Paint title and amount on one line, the explanation and the loss below."""
        t = theme.current()
        inner = rect.adjusted(16, 10, -16, -10)
        line = t.line(Role.TILL)
        used = paint.text(
            p, QRectF(inner.left(), inner.top(), inner.width(), line), self.choice.amount, t.font(Role.FIGURE_M),
            t.colour("text"), paint.RIGHT,
        )  # fmt: skip
        title = QRectF(inner.left(), inner.top(), inner.width() - used - 16, line)
        width = paint.text(p, title, self.choice.title, t.font(Role.TILL_STRONG), t.colour("text"))
        if self.choice.usual:
            mark = QRectF(inner.left() + width + 12, inner.top(), title.right() - inner.left() - width - 12, line)
            words = translate("members", "usual here")
            if paint.advance(words, t.font(Role.BODY)) <= mark.width():
                paint.text(p, mark, words, t.font(Role.BODY), t.colour("accent_text"))
        below = QRectF(inner.left(), inner.top() + line + 2, inner.width(), t.line(Role.BODY))
        paint.text(p, below, self.choice.words, t.font(Role.BODY), t.colour("text_2"))
        last = below.translated(0, t.line(Role.BODY))
        token = "warning" if self.choice.voids else "text_2"
        words = self.choice.voids or translate("members", "Nothing is forfeited")
        paint.text(p, last, words, t.font(Role.BODY), t.colour(token))


class PayoutPane(FormPane):
    """Paying stored value back: both ways with what the guest gets (V6). `chosen(method)`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("members", "Pay back stored value"),
            translate("members", "Paid in cash from the drawer; afterwards the balance is zero."),
            translate("members", "Pay back"),
            wide=640,
            parent=parent,
        )
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.fields.addLayout(self._column)
        self._shown: tuple[PayoutChoice, ...] = ()
        self.choices: list[_Choice] = []

    def show_payout(self, payout: PayoutState | None) -> None:
        """Show both ways."""
        if payout is None:
            self._shown = ()
            return
        if payout.choices != self._shown:
            self._shown = payout.choices
            for old in self.choices:
                self._column.removeWidget(old)
                old.hide()
                old.deleteLater()
            self.choices = [_Choice(choice) for choice in payout.choices]
            for button in self.choices:
                button.clicked.connect(lambda checked=False, method=button.choice.method: self.chosen.emit(method))
                self._column.addWidget(button)
            next(one for one in self.choices if one.choice.method == payout.chosen).setFocus()
        for button in self.choices:
            button.setChecked(button.choice.method == payout.chosen)
        amount = next((one.amount for one in payout.choices if one.method == payout.chosen), "")
        self.action.setText(translate("members", "Pay back {amount}").format(amount=amount))
        self.action.updateGeometry()


class ErasePane(FormPane):
    """The last question before personal data go for good (M5)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("members", "Erase personal data"),
            "",
            translate("members", "Erase for good"),
            danger=True,
            wide=640,
            parent=parent,
        )
        self._asked: EraseState | None = None
        self.list = QVBoxLayout()
        self.list.setSpacing(8)
        self.fields.addLayout(self.list)
        self.fields.addSpacing(4)
        self.fields.addWidget(NoticeRow("triangle-alert", translate("members", "This can't be undone."), "negative"))

    def show_erase(self, erase: EraseState | None) -> None:
        """Show what would go."""
        if erase is None:
            self._asked = None
            return
        if erase != self._asked:
            self._asked = erase
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.heading.setText(translate("members", "Erase {name}").format(name=erase.name))
        while (item := self.list.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for line in erase.lines:
            self.list.addWidget(Label(line, Role.BODY, wrap=True))


class CardPane(FormPane):
    """One more card on the same wallet (M9), or another in place of a lost one (M3)."""

    issued = Signal(str, str)
    replaced = Signal(str)

    def __init__(self, scale: int, parent: QWidget | None = None) -> None:
        super().__init__("", " ", translate("members", "Make the card"), parent=parent)
        self._opened = -1
        self._replacing = False
        self.holder = QLineEdit()
        self.limit = NumberEdit(NumberKind.AMOUNT, scale=scale)
        self.onto = NumberEdit(NumberKind.CODE)
        self.holder_row = FormRow(
            translate("members", "Name on the card"),
            self.holder,
            translate("members", "Somebody of the family; empty for the member."),
        )
        self.limit_row = FormRow(
            translate("members", "A day at most"), self.limit, translate("members", "Empty for no limit.")
        )
        self.onto_row = FormRow(
            translate("members", "Blank card"),
            self.onto,
            translate("members", "Scan one that takes its place, or leave it empty to print the same number anew."),
        )
        for row in (self.holder_row, self.limit_row, self.onto_row):
            self.fields.addWidget(row)
        self.finished.connect(self._send)
        for field in (self.limit, self.onto):
            field.committed.connect(lambda text: self._send())

    def show_card(self, card: CardState | None) -> None:
        """Show the form."""
        if card is None:
            self._opened = -1
            return
        if card.opened == self._opened:
            return
        self._opened = card.opened
        self._replacing = bool(card.card_id)
        for field in (self.holder, self.limit, self.onto):
            field.clear()
        for row in (self.holder_row, self.limit_row):
            row.setVisible(not self._replacing)
        self.onto_row.setVisible(self._replacing)
        if self._replacing:
            self.heading.setText(translate("members", "Replace card {number}").format(number=card.number))
            self.words.setText(translate("members", "The new code works at once, the old one is refused."))
            self.action.setText(translate("members", "Replace"))
        else:
            self.heading.setText(translate("members", "Another card"))
            self.words.setText(translate("members", "It spends from the same balance."))
            self.action.setText(translate("members", "Make the card"))
        self.action.updateGeometry()
        (self.onto if self._replacing else self.holder).setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self) -> None:
        if self._replacing:
            self.replaced.emit(self.onto.text())
        else:
            self.issued.emit(self.holder.text(), self.limit.text())


class MergePane(FormPane):
    """Two members who are one person: find the other, see both and the outcome, join (M4)."""

    searched = Signal(str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("members", "Merge with another member"),
            translate("members", "Values, points, cards and history of the other one move here."),
            translate("members", "Merge"),
            wide=0,
            parent=parent,
        )
        self.enter_finishes = False  # Enter belongs to the search here
        self.search = SearchField(translate("members", "Find the other one by name, phone or card"))
        self.search.searched.connect(self.searched)
        self.fields.addWidget(self.search)
        self._hits = QVBoxLayout()
        self._hits.setSpacing(4)
        self.fields.addLayout(self._hits)
        self._sides = QGridLayout()
        self._sides.setSpacing(12)
        self.fields.addLayout(self._sides)
        self._shown: MergeState | None = None

    def show_merge(self, merge: MergeState | None) -> None:
        """Show how far it is."""
        if merge is None:
            self.search.clear()
            self._shown = None
            return
        if self._shown is None:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._shown is None or merge.hits != self._shown.hits:
            _empty(self._hits)
            for member_id, name, line in merge.hits:
                words = " · ".join(part for part in (name, line) if part)
                row = NoticeRow("user", words, "info", pressable=True)
                row.clicked.connect(lambda checked=False, member_id=member_id: self.chosen.emit(member_id))
                self._hits.addWidget(row)
        if self._shown is None or merge.sides != self._shown.sides:
            _empty(self._sides)
            for column, side in enumerate(merge.sides):
                panel = Panel(side.heading, tone="accent_soft" if column == 2 else "surface")
                panel.add(Label(side.name, Role.TILL_STRONG))
                facts = Facts(72)
                facts.set_facts(side.rows)
                panel.add(facts)
                panel.body.addStretch(1)
                self._sides.addWidget(panel, 0, column)
        self._shown = merge
        self.action.setVisible(bool(merge.sides))


def _empty(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
