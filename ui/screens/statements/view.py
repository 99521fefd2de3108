"""The statements' screen: the order left, the page right."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui import saving, theme
from ui.screen import Context
from ui.screens.statements.pieces import FolderRow, MemberPick, PreviewPane
from ui.screens.statements.runs import Output
from ui.screens.statements.view_model import StatementsModel, StatementsState, Whom
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.banner import Banner
from ui.widgets.button import Button, IconButton
from ui.widgets.choice import ComboBox, RadioButton, Segmented
from ui.widgets.label import Label
from ui.widgets.member import TierBadge
from ui.widgets.panel import Line, Panel, scrolled
from ui.widgets.states import ProgressPane


class StatementsView(QWidget):
    """Draws the model's state and hands on what people do. Enter makes what is chosen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.model = StatementsModel(context, self)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(16, 16, 16, 16)
        columns.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(12)
        self.banner = Banner()
        self.banner.step_taken.connect(lambda value: self.model.take_step(value))
        self.banner.dismissed.connect(lambda: self.model.set_state(message=None))
        left.addWidget(self.banner)
        left.addWidget(self._order(), 1)
        columns.addLayout(left, 9)
        self.preview = PreviewPane(translate("statements", "Preview"))
        self.preview.turned.connect(lambda value: self.model.turn_page(value))
        columns.addWidget(self.preview, 10)
        self._running = False
        self.model.state_changed.connect(self.show_state)
        self.show_state(self.model.state)

    # -- building

    def _order(self) -> QWidget:
        panel = Panel(flush=True)
        panel.body.setSpacing(0)
        panel.setMinimumWidth(theme.current().px(440))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(self._month())
        column.addWidget(self._lock())
        column.addSpacing(4)
        column.addWidget(Line())
        column.addSpacing(4)
        self._whom(column)
        column.addSpacing(4)
        column.addWidget(Line())
        column.addSpacing(4)
        self._output(column)
        column.addStretch(1)
        panel.add(scrolled(inside), 1)
        panel.body.addWidget(Line())
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 12, 16, 10)
        foot.setSpacing(12)
        self.progress = ProgressPane()
        self.progress.cancelled.connect(lambda: self.model.stop())
        foot.addWidget(self.progress)
        self.go = Button("", "primary", size="till", key="Enter", bound=False)
        self.go.clicked.connect(lambda: self.model.start_run())
        foot.addWidget(self.go)
        panel.body.addLayout(foot)
        return panel

    def _month(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.earlier = IconButton("chevron-left", translate("statements", "A month earlier"), size="touch")
        self.later = IconButton("chevron-right", translate("statements", "A month later"), size="touch")
        words = QVBoxLayout()
        words.setSpacing(0)
        self.month = Label("", Role.TITLE)
        self.span = Label("", Role.BODY, "text_2")
        words.addWidget(self.month)
        words.addWidget(self.span)
        self.locked = TierBadge("", "positive", "lock")
        self.lock = Button(translate("statements", "Lock"), icon="lock")
        row.addLayout(words, 1)
        row.addWidget(self.locked)
        row.addWidget(self.lock)
        row.addWidget(self.earlier)
        row.addWidget(self.later)
        self.earlier.clicked.connect(lambda: self.model.step_month(-1))
        self.later.clicked.connect(lambda: self.model.step_month(1))
        self.lock.clicked.connect(lambda: self.model.ask_lock())
        return row

    def _lock(self) -> QWidget:
        self.locking = Panel(tone="warning_soft")
        self.locking_words = Label("", Role.BODY, wrap=True)
        self.locking.add(self.locking_words)
        row = QHBoxLayout()
        row.setSpacing(8)
        yes = Button(translate("statements", "Lock for good"), "danger")
        no = Button(translate("statements", "Leave it open"))
        row.addWidget(yes)
        row.addWidget(no)
        row.addStretch(1)
        self.locking.body.addLayout(row)
        yes.clicked.connect(lambda: self.model.lock_month())
        no.clicked.connect(lambda: self.model.drop_lock())
        return self.locking

    def _whom(self, column: QVBoxLayout) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(translate("statements", "For whom"), Role.STRONG, "text_2"), 1)
        self.count = Label("", Role.STRONG, "text", align=paint.RIGHT)
        head.addWidget(self.count)
        column.addLayout(head)
        self.choices: dict[Whom, RadioButton] = {}
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for whom, words in (
            (Whom.MOVED, translate("statements", "Everybody with a movement in the month")),
            (Whom.BALANCE, translate("statements", "Also those who only have a balance")),
            (Whom.ONE, translate("statements", "One member")),
        ):
            choice = RadioButton(words)
            choice.clicked.connect(lambda checked=False, whom=whom: self._choose(whom))
            self.choices[whom] = choice
            rows.addWidget(choice)
        column.addLayout(rows)
        self.pick = MemberPick()
        self.pick.searched.connect(lambda value: self.model.search(value))
        self.pick.picked.connect(self._picked)
        self.pick.dropped.connect(self._dropped)
        column.addWidget(self.pick)

    def _output(self, column: QVBoxLayout) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(translate("statements", "Where to"), Role.STRONG, "text_2"), 1)
        self.paper = Segmented([("A4", "A4"), ("A5", "A5"), ("Letter", "Letter")], "A4")
        self.paper.setMinimumWidth(self.paper.sizeHint().width())
        self.paper.chosen.connect(lambda value: self.model.choose_paper(value))
        column.addLayout(head)
        self.output = Segmented(
            [
                (Output.FILE, translate("statements", "One PDF")),
                (Output.FILES, translate("statements", "A PDF each")),
                (Output.PRINT, translate("statements", "Print")),
            ]
        )
        self.output.chosen.connect(lambda value: self.model.choose_output(value))
        column.addWidget(self.output)
        head.addWidget(self.paper)
        self.folder = FolderRow()
        self.folder.changed.connect(self._change_folder)
        column.addWidget(self.folder)
        self.printer = ComboBox()
        self.printer.setAccessibleName(translate("statements", "Printer"))
        self.printer.chosen.connect(lambda value: self.model.choose_printer(value))
        column.addWidget(self.printer)
        self.no_printer = Label(
            translate("statements", "This computer has no printer: save a PDF instead."),
            Role.BODY,
            "warning",
            wrap=True,
        )
        column.addWidget(self.no_printer)

    # -- the screen

    def opened(self, **arguments: Any) -> None:
        """Come into sight; `member_id` chooses one member, so that Enter makes last month's statement."""
        self.model.enter(arguments.get("member_id") or "")
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        """Go out of sight; a run goes on."""
        self.model.leave()

    def scanned(self, code: str) -> bool:
        """Take a member's card."""
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.model.scanned(code)

    def member_here(self) -> str:
        """Return whom the one statement is for."""
        state = self.model.state
        return state.member.id if state.whom is Whom.ONE and state.member is not None else ""

    def keep(self) -> object:
        """Hand the model over: a run goes on in another language."""
        self.model.setParent(None)
        return self.model

    def restore(self, kept: Any) -> None:
        """Take the model of the widget before."""
        if isinstance(kept, StatementsModel):
            self.model.state_changed.disconnect(self.show_state)
            self.model.deleteLater()
            self.model = kept
            kept.setParent(self)
            kept.state_changed.connect(self.show_state)
            kept.relabel()
            self.show_state(kept.state)

    # -- drawing

    def show_state(self, state: StatementsState) -> None:
        """Draw a state."""
        self.banner.show_message(state.message)
        self.month.setText(state.month_words)
        self.span.setText(
            state.span if state.over else translate("statements", "{span}, not over yet").format(span=state.span)
        )
        self.later.setEnabled(not state.newest)
        self.locked.set_tier(state.locked, "positive", "lock")
        paint.reveal(self.lock, state.may_lock and not state.locked and state.over and not state.locking)
        paint.reveal(self.locking, state.locking)
        self.locking_words.setText(
            translate(
                "statements",
                "A locked month is closed: nothing can be booked into {month} any more, and its figures print the same "
                "for ever. It can't be unlocked.",
            ).format(month=state.month_words)
        )
        self.choices[state.whom].setChecked(True)
        paint.reveal(self.pick, state.whom is Whom.ONE)
        self.pick.show_pick(state.member, state.hits, state.searched)
        self.count.setText(self._counted(state))
        self.output.set_value(state.output)
        self.paper.set_value(state.paper)
        printing = state.output is Output.PRINT
        paint.reveal(self.folder, not printing)
        self.folder.set_folder(state.folder)
        paint.reveal(self.printer, printing and bool(state.printers))
        paint.reveal(self.no_printer, printing and not state.printers)
        if [self.printer.itemData(number) for number in range(self.printer.count())] != list(state.printers):
            self.printer.clear()
            for name in state.printers:
                self.printer.addItem(name, name)
        self.printer.set_value(state.printer)
        self.preview.show_pages(state.pages, state.page, self._previewed(state))
        self.preview.set_nothing(*self._no_page(state))
        self._show_run(state)

    def _counted(self, state: StatementsState) -> str:
        if state.whom is Whom.ONE:
            return ""
        if state.count is None:
            return translate("statements", "counting …")
        return translate("statements", "{count} statements", state.count).format(count=f"{state.count:,}")

    def _no_page(self, state: StatementsState) -> tuple[str, str]:
        """Return why there is no page."""
        if state.whom is Whom.ONE and state.member is None:
            return translate("statements", "Whose statement?"), translate(
                "statements", "Scan a card, or search on the left."
            )
        if state.count is None:
            return translate("statements", "Reading …"), ""
        words = translate("statements", "Nobody had a movement in {month}.").format(month=state.month_words)
        return translate("statements", "No statements"), words

    def _previewed(self, state: StatementsState) -> str:
        if state.pages and state.whom is not Whom.ONE:
            return translate("statements", "the first: {name}").format(name=state.previewed)
        return state.previewed

    def _show_run(self, state: StatementsState) -> None:
        if state.running and not self._running:
            self.progress.begin(translate("statements", "Making the statements"))
        elif self._running and not state.running:
            self.progress.end()
        self._running = state.running
        if state.running:
            self.progress.set_progress(state.fraction, state.remaining)
        count = 1 if state.whom is Whom.ONE else state.count or 0
        number = f"{count:,}"
        if state.output is Output.PRINT:
            words = translate("statements", "Print {count} statements", count).format(count=number)
            if count == 1:
                words = translate("statements", "Print the statement")
        else:
            words = translate("statements", "Save {count} statements", count).format(count=number)
            if count == 1:
                words = translate("statements", "Save the statement")
        if count == 0:
            words = translate("statements", "Nothing to make")
        if self.go.hasFocus() and not state.ready:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # or it would wander to the bar, and Enter with it
        self.go.setText(words)
        printable = state.output is not Output.PRINT or bool(state.printer)
        self.go.setEnabled(state.ready and printable)

    # -- doing

    def _choose(self, whom: Whom) -> None:
        self.model.choose_whom(whom)
        if whom is Whom.ONE and self.model.state.member is None:
            self.pick.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _picked(self, member_id: str) -> None:
        self.model.choose_member(member_id)
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dropped(self) -> None:
        self.model.drop_member()
        self.pick.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change_folder(self) -> None:
        if saving.ask_folder(self, translate("statements", "Where statements go")) is not None:
            self.model.folder_chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            if self.go.isEnabled() and not self.pick.search.hasFocus():
                self.model.start_run()
            return
        if key == Qt.Key.Key_Escape and self.model.back():
            return
        if key == Qt.Key.Key_PageUp:
            self.model.turn_page(-1)
        elif key == Qt.Key.Key_PageDown:
            self.model.turn_page(1)
        else:
            super().keyPressEvent(event)
