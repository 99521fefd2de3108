"""The page of the open shift: what to do at the left, the report so far at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from shop_member.domain.amounts import Amount, parse
from shop_member.domain.clock import from_utc_text
from shop_member.domain.errors import Refusal
from shop_member.formats import day, moment, money, number, symbol
from shop_member.i18n import translate
from shop_member.printing.shift_reports import layout_shift_report
from ui import theme
from ui.screen import Context
from ui.screens.shift.now_model import Mode, ShiftModel, State
from ui.screens.shift.pieces import Chips, Facts, Figure, PaperPane, cash_reasons
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.amount_display import AmountDisplay
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.fields import FormRow
from ui.widgets.fit import GivesWay
from ui.widgets.keypad import Keypad
from ui.widgets.label import Label
from ui.widgets.number_edit import MoneyEdit
from ui.widgets.panel import Panel


class _Close(Button):
    """Names the key that the whole window listens to, without listening a second time."""

    def __init__(self, words: str, kind: str, *, size: str) -> None:
        super().__init__(words, kind, size=size)
        self._key = "Ctrl+E"


class NowView(QWidget):
    """Opens, moves, counts and closes with the keyboard alone: an amount and Enter at every step."""

    def __init__(self, context: Context, model: ShiftModel) -> None:
        super().__init__()
        self._context, self.model = context, model
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._make_left(), 1)
        self._paper = PaperPane(
            translate("shift", "Report so far (X)"),
            translate("shift", "Print"),
            translate("shift", "No shift is open"),
            translate("shift", "The report so far stands here while one is."),
        )
        self._paper.printed.connect(model.print)
        row.addWidget(self._paper)
        self._mode: Mode | None = None
        model.state_changed.connect(self._show)
        self._show(model.state)

    def _make_left(self) -> QWidget:
        panel = Panel()
        panel.body.setContentsMargins(24, 20, 24, 20)
        panel.body.setSpacing(12)
        self._title = Label("", Role.TITLE)
        self._line = Label("", Role.BODY, "text_2", wrap=True)
        self._facts = Facts()
        self._figures = [Figure() for _ in range(4)]
        self._figure_box = QWidget()
        grid = QGridLayout(self._figure_box)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setSpacing(12)
        for place, figure in enumerate(self._figures):
            grid.addWidget(figure, place // 2, place % 2)
        self._result = AmountDisplay()
        self._result_facts = Facts()
        scale = self._context.shop.asset.scale
        self._amount = MoneyEdit(scale=scale)
        self._amount.setProperty("format", "till")
        self._amount.textChanged.connect(self._typed)
        self._amount.committed.connect(lambda text: self._enter())
        self._amount_row = FormRow(translate("shift", "Amount"), self._amount)
        self._reason = QLineEdit()
        self._reason.setMaxLength(200)
        self._reason.returnPressed.connect(self._enter)
        self._reason_row = FormRow(translate("shift", "Reason"), self._reason)
        put_in, taken_out = cash_reasons()
        self._chips = {Mode.CASH_IN: Chips(put_in), Mode.CASH_OUT: Chips(taken_out)}
        self._stays = Label("", Role.TILL, "text_2")
        self._banner = Banner()
        self._banner.dismissed.connect(lambda: self.model.set_state(message=None))
        self._banner.step_taken.connect(lambda name: self.model.read())
        self._pad = Keypad(translate("shift", "Continue"), decimals=scale > 0)
        self._pad.typed.connect(self._amount.insert)
        self._pad.erased.connect(self._amount.backspace)
        self._pad.cleared.connect(self._amount.clear)
        self._pad.entered.connect(self._enter)
        self._pad.setMaximumHeight(theme.current().px(300))
        for widget in (
            self._title,
            self._line,
            self._facts,
            self._figure_box,
            self._result,
            self._result_facts,
            self._make_counted(),
            self._amount_row,
        ):
            panel.add(widget)
        panel.add(self._reason_row)
        for chips in self._chips.values():
            chips.pressed.connect(self._reason_chosen)
            panel.add(chips)
        panel.add(self._stays)
        panel.add(self._banner)
        panel.body.addStretch(1)
        panel.add(self._pad, 8)
        panel.body.addLayout(self._make_buttons())
        self._pad.installEventFilter(self)
        self._room = GivesWay(panel, [self._pad])
        return panel

    def _make_counted(self) -> QWidget:
        """What was counted, large enough to see a slip, with a way to put it right before anything is booked."""
        self._counted_box = Panel(tone="surface_2")
        self._counted_box.body.setContentsMargins(16, 8, 8, 8)
        row = QHBoxLayout()
        row.setSpacing(16)
        self._counted = Label("", Role.FIGURE_M, align=paint.RIGHT)
        self._correct = Button(
            translate("shift", "Correct the count"), icon="pencil", size="touch", key="Esc", bound=False
        )
        self._correct.clicked.connect(self.model.correct)
        row.addWidget(Label(translate("shift", "Counted"), Role.TILL, "text_2"))
        row.addWidget(self._counted, 1)
        row.addWidget(self._correct)
        self._counted_box.body.addLayout(row)
        return self._counted_box

    def _make_buttons(self) -> QHBoxLayout:
        model, row = self.model, QHBoxLayout()
        row.setSpacing(8)
        self._back = Button(translate("shift", "Back"), icon="chevron-left", size="touch")
        self._back.clicked.connect(model.back)
        self._in = Button(translate("shift", "Cash in"), icon="plus", size="touch")
        self._in.clicked.connect(model.cash_in)
        self._out = Button(translate("shift", "Cash out"), icon="minus", size="touch")
        self._out.clicked.connect(model.cash_out)
        self._close = _Close(translate("shift", "Close the shift"), "primary", size="touch")
        self._close.clicked.connect(model.count)
        self._go = Button("", "primary", size="touch")
        self._go.clicked.connect(self._enter)
        row.addWidget(self._back)
        row.addWidget(self._in)
        row.addWidget(self._out)
        row.addStretch(1)
        row.addWidget(self._close)
        row.addWidget(self._go)
        return row

    # -- showing

    def _show(self, state: State) -> None:
        mode = state.mode
        self._title.setText(self._heading(state))
        self._line.setText(self._sentence(state))
        paint.reveal(self._line, bool(self._line.text()))
        self._facts.set_rows(self._fact_rows(state) if mode is Mode.REST else ())
        paint.reveal(self._facts, mode is Mode.REST)
        paint.reveal(self._figure_box, mode is Mode.REST)
        self._show_figures(state)
        typing = mode in (Mode.OPEN, Mode.CASH_IN, Mode.CASH_OUT, Mode.COUNT, Mode.SAFE)
        paint.reveal(self._amount_row, typing)
        self._room.set_wanted(self._pad, mode in (Mode.OPEN, Mode.COUNT, Mode.SAFE))
        moving = mode in self._chips
        paint.reveal(self._reason_row, moving)
        for one, chips in self._chips.items():
            paint.reveal(chips, one is mode)
        paint.reveal(self._stays, mode is Mode.SAFE)
        paint.reveal(self._back, mode in (Mode.CASH_IN, Mode.CASH_OUT, Mode.COUNT))
        paint.reveal(self._counted_box, mode is Mode.SAFE)
        if state.counted is not None:
            self._counted.setText(money(state.counted))
        for button in (self._in, self._out, self._close):
            paint.reveal(button, mode is Mode.REST)
        self._show_result(state)
        words = self._go_words(mode)
        self._go.setText(words)
        self._go.setAccessibleName(words)
        self._go.updateGeometry()
        self._pad.set_enter(words, enabled=not state.busy)
        for button in (self._go, self._back, self._in, self._out, self._close, self._correct):
            button.setEnabled(not state.busy)
        self._banner.show_message(state.message)
        if state.paper is not None and self._paper.title is not None:
            closed = state.mode is Mode.CLOSED
            title = translate("shift", "Closing report (Z)") if closed else translate("shift", "Report so far (X)")
            self._paper.title.setText(title)
        self._paper.show_page(layout_shift_report(state.paper, state.width) if state.paper is not None else None)
        if mode is not self._mode:
            self._mode = mode
            self._amount.setText(state.proposed)
            self._amount.selectAll()
            self._reason.clear()
            self.focus()
        self._typed()
        self._show_go()

    def _show_go(self) -> None:
        """One button does the step: the keypad's, or ours where there is no keypad."""
        paint.reveal(self._go, bool(self._go.text()) and self._pad.isHidden())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._pad and event.type() in (QEvent.Type.HideToParent, QEvent.Type.ShowToParent):
            self._show_go()
        return False

    def focus(self) -> None:
        """Put the keyboard where this step is typed."""
        if not self.isVisible():
            return
        (self._amount if self._amount_row.isVisibleTo(self) else self).setFocus()

    def _heading(self, state: State) -> str:
        number_ = state.shift.number if state.shift is not None else 0
        return {
            Mode.NONE: "",
            Mode.OPEN: translate("shift", "Open the shift"),
            Mode.REST: translate("shift", "Shift {number}").format(number=number_),
            Mode.CASH_IN: translate("shift", "Put cash into the drawer"),
            Mode.CASH_OUT: translate("shift", "Take cash out of the drawer"),
            Mode.COUNT: translate("shift", "Count the cash in the drawer"),
            Mode.SAFE: translate("shift", "How much goes to the safe?"),
            Mode.CLOSED: translate("shift", "The shift is closed"),
        }[state.mode]

    def _sentence(self, state: State) -> str:
        if state.mode is Mode.OPEN:
            if not state.proposed:
                return translate("shift", "Count the float into the drawer and type what it holds.")
            kept = symbol(self._context.shop.asset.code) + number(self._amount_of(state.proposed))
            return translate("shift", "The last closing left {amount} in the drawer. Type what you count.").format(
                amount=kept
            )
        if state.mode is Mode.COUNT:
            return translate("shift", "All notes and coins, the float too. What it should be is told afterwards.")
        if state.mode is Mode.SAFE:
            return translate("shift", "The rest stays in the drawer for the next shift.")
        return ""

    def _fact_rows(self, state: State) -> list[tuple[str, str]]:
        shift = state.shift
        if shift is None:
            return []
        zone, language = self._context.shop.zone, self._context.language
        opened = moment(from_utc_text(shift.opened_at), zone, language)
        rows = [
            (translate("shift", "Business day"), day(shift.business_date, language)),
            (translate("shift", "Open since"), opened),
            (translate("shift", "Opened by"), state.opened_by),
            (translate("shift", "Float"), number(Amount(shift.opening_float, self._context.shop.asset))),
        ]
        return rows

    def _show_figures(self, state: State) -> None:
        totals, asset = state.totals, self._context.shop.asset
        if totals is None:
            return
        used = Amount(totals.stored_value_used, asset)
        back = Amount(totals.refunds_total + totals.voids_total, asset)
        rows = (
            (translate("shift", "Sales"), Amount(totals.sales_total, asset), totals.sales),
            (translate("shift", "Top-ups"), Amount(totals.top_ups_total, asset), totals.top_ups),
            (translate("shift", "Stored value used"), used, -1),
            (translate("shift", "Refunds and voids"), back, totals.refunds + totals.voids),
        )
        for figure, (words, amount, count) in zip(self._figures, rows, strict=True):
            line = translate("shift", "%n receipts", count) if count >= 0 else ""
            figure.set_figure(words, number(amount), line)

    def _show_result(self, state: State) -> None:
        outcome = state.outcome
        paint.reveal(self._result, outcome is not None)
        paint.reveal(self._result_facts, outcome is not None)
        if outcome is None:
            return
        units = outcome.difference.units
        label = (
            translate("shift", "The count is exact")
            if not units
            else translate("shift", "Short")
            if units < 0
            else translate("shift", "Over")
        )
        self._result.set_amount(label, number(outcome.difference, plus=True), tone="warning" if units else "positive")
        self._result_facts.set_rows(
            (
                (translate("shift", "Counted"), number(outcome.counted)),
                (translate("shift", "To the safe"), number(outcome.to_safe)),
                (translate("shift", "Stays in the drawer"), number(outcome.left)),
            )
        )

    def _go_words(self, mode: Mode) -> str:
        return {
            Mode.OPEN: translate("shift", "Open the shift"),
            Mode.CASH_IN: translate("shift", "Put in"),
            Mode.CASH_OUT: translate("shift", "Take out"),
            Mode.COUNT: translate("shift", "Continue"),
            Mode.SAFE: translate("shift", "Close the shift"),
            Mode.CLOSED: translate("shift", "Done"),
        }.get(mode, "")

    def _amount_of(self, text: str) -> Amount:
        try:
            return parse(text or "0", self._context.shop.asset)
        except Refusal:
            return Amount(0, self._context.shop.asset)

    def _typed(self) -> None:
        state = self.model.state
        if state.mode is Mode.SAFE and state.counted is not None:
            left = state.counted - self._amount_of(self._amount.plain())
            words = translate("shift", "Stays in the drawer: {amount}")
            self._stays.setText(words.format(amount=number(left)))
            self._stays.set_token("negative" if left.units < 0 else "text_2")

    # -- doing

    def _reason_chosen(self, words: str) -> None:
        self._reason.setText(words)
        if self._amount.text():
            self._enter()
        else:
            self._amount.setFocus()

    def _enter(self) -> None:
        state = self.model.state
        if state.mode is Mode.CLOSED:
            self.model.finish()
        elif state.mode in self._chips and not self._reason.text().strip() and not self._reason.hasFocus():
            self._reason.setFocus()
        else:
            self.model.give(self._amount.plain(), self._reason.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, also from nothing typed; Esc goes one step back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._enter()
        elif event.key() == Qt.Key.Key_Escape and self.model.back():
            return
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(640, 320)
