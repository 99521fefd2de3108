"""The cards' screen: which cards left; how they look and where they go right."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui import saving, theme
from ui.screen import Context
from ui.screens.cards.pieces import CardSides
from ui.screens.cards.runs import PAPERS, SINGLE, Target, sheets_needed
from ui.screens.cards.state import CardsState, Source
from ui.screens.cards.view_model import CardsModel
from ui.screens.statements.pieces import FolderRow
from ui.theme import Role
from ui.widgets import paint, states
from ui.widgets.banner import Banner
from ui.widgets.button import Button, LinkButton
from ui.widgets.choice import ComboBox, Segmented
from ui.widgets.fields import SearchField
from ui.widgets.label import Label
from ui.widgets.number_edit import NumberEdit, NumberKind
from ui.widgets.panel import Line, Panel, scrolled
from ui.widgets.states import ProgressPane
from ui.widgets.table import Table, TablePane


class CardsView(QWidget):
    """Draws the model's state and hands on what people do."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.model = CardsModel(context, self)
        self._running = ""
        self._before: CardsModel | None = None
        columns = QHBoxLayout(self)
        columns.setContentsMargins(16, 16, 16, 16)
        columns.setSpacing(16)
        columns.addWidget(self._which(), 10)
        right = QVBoxLayout()
        right.setSpacing(12)
        self.banner = Banner()
        self.banner.step_taken.connect(lambda name: self.model.take_step(name))
        self.banner.dismissed.connect(lambda: self.model.set_state(message=None))
        right.addWidget(self.banner)
        right.addWidget(self._how(), 1)
        columns.addLayout(right, 11)
        self.model.state_changed.connect(self.show_state)
        self.show_state(self.model.state)

    # -- building

    def _which(self) -> QWidget:
        panel = Panel(flush=True)
        panel.body.setSpacing(0)
        panel.setMinimumWidth(theme.current().px(440))
        head = QVBoxLayout()
        head.setContentsMargins(15, 15, 15, 8)
        head.setSpacing(8)
        self.source = Segmented(
            [
                (Source.NEW, translate("cards", "New")),
                (Source.FOUND, translate("cards", "Search")),
                (Source.TAG, translate("cards", "By tag")),
                (Source.BLANK, translate("cards", "Blank")),
            ]
        )
        self.source.chosen.connect(self._offer)
        head.addWidget(self.source)
        self.stack = QStackedWidget()
        self.stack.setFixedHeight(theme.current().control)
        self.search = SearchField(translate("cards", "Name, phone or card"))
        self.search.searched.connect(self.model.search)
        self.tag = ComboBox()
        self.tag.setAccessibleName(translate("cards", "Tag"))
        self.tag.chosen.connect(self.model.choose_tag)
        self.pages: dict[Source, QWidget] = {
            Source.NEW: Label(translate("cards", "Members' cards that were never printed"), Role.BODY, "text_2"),
            Source.FOUND: self.search,
            Source.TAG: self.tag,
            Source.BLANK: self._blanks(),
        }
        for page in self.pages.values():
            self.stack.addWidget(page)
        head.addWidget(self.stack)
        row = QHBoxLayout()
        row.setSpacing(24)
        self.count = Label("", Role.STRONG)
        self.all = LinkButton(translate("cards", "Choose all"))
        self.none = LinkButton(translate("cards", "None"))
        self.all.clicked.connect(lambda: self.model.choose_all(on=True))
        self.none.clicked.connect(lambda: self.model.choose_all(on=False))
        row.addWidget(self.count, 1)
        row.addWidget(self.all)
        row.addWidget(self.none)
        head.addLayout(row)
        panel.body.addLayout(head)
        panel.body.addWidget(Line())
        self.table = Table(self.model.rows, name=translate("cards", "Cards"))
        self.table.opened.connect(self._toggle)
        self.table.pointed.connect(lambda row: self.model.look_at(row.id) if row is not None else None)
        self.pane = TablePane(self.table, self._nothing)
        panel.add(self.pane, 1)
        return panel

    def _blanks(self) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.how_many = NumberEdit(NumberKind.AMOUNT)
        self.how_many.setText("20")
        self.how_many.setAccessibleName(translate("cards", "How many"))
        self.how_many.setFixedWidth(theme.current().px(96))
        self.make = Button(translate("cards", "Make blank cards"), icon="plus")
        row.addWidget(self.how_many)
        row.addWidget(self.make)
        row.addWidget(Label(translate("cards", "to hand out later"), Role.BODY, "text_2"), 1)
        self.make.clicked.connect(lambda: self.model.make_blanks(self.how_many.text()))
        self.how_many.committed.connect(self.model.make_blanks)
        return widget

    def _how(self) -> QWidget:
        panel = Panel(flush=True)
        panel.body.setSpacing(0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(translate("cards", "Preview"), Role.STRONG, "text_2"))
        self.whose = Label("", Role.BODY)
        head.addWidget(self.whose, 1)
        column.addLayout(head)
        self.sides = CardSides()
        column.addWidget(self.sides, 1)
        column.addLayout(self._choices())
        self.folder = FolderRow()
        self.folder.changed.connect(self._change_folder)
        column.addWidget(self.folder)
        self.printer = ComboBox()
        self.printer.setAccessibleName(translate("cards", "Printer"))
        self.printer.chosen.connect(self.model.choose_printer)
        column.addWidget(self.printer)
        self.no_printer = Label(
            translate("cards", "This computer has no printer: save a PDF instead."), Role.BODY, "warning", wrap=True
        )
        column.addWidget(self.no_printer)
        panel.add(scrolled(inside), 1)
        panel.body.addWidget(Line())
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 12, 16, 10)
        foot.setSpacing(12)
        self.progress = ProgressPane()
        self.progress.cancelled.connect(self._stop)
        foot.addWidget(self.progress)
        self.go = Button("", "primary", size="till", key="Ctrl+S")
        self.go.clicked.connect(self.model.start_run)
        foot.addWidget(self.go)
        panel.body.addLayout(foot)
        return panel

    def _choices(self) -> QGridLayout:
        self.design = Segmented(
            [
                ("colour", translate("cards", "Colour")),
                ("night", translate("cards", "Night")),
                ("light", translate("cards", "Light")),
                ("plain", translate("cards", "Plain")),
            ]
        )
        self.both = Segmented([(True, translate("cards", "Front and back")), (False, translate("cards", "Back only"))])
        names = {
            "A4": "A4",
            "Letter": "Letter",
            "A4-labels": translate("cards", "Labels"),
            SINGLE: translate("cards", "Single cards"),
        }
        self.paper = Segmented([(paper, names[paper]) for paper in PAPERS])
        self.target = Segmented([(Target.FILE, translate("cards", "PDF")), (Target.PRINT, translate("cards", "Print"))])
        self.design.chosen.connect(self.model.choose_design)
        self.both.chosen.connect(lambda both: self.model.choose_sides(both=both))
        self.paper.chosen.connect(self.model.choose_paper)
        self.target.chosen.connect(self.model.choose_target)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for number, (words, widget) in enumerate(
            (
                (translate("cards", "Design"), self.design),
                (translate("cards", "Sides"), self.both),
                (translate("cards", "Paper"), self.paper),
                (translate("cards", "Where to"), self.target),
            )
        ):
            grid.addWidget(Label(words, Role.BODY, "text_2"), number, 0)
            grid.addWidget(widget, number, 1)
            widget.setAccessibleName(words)
        return grid

    def _nothing(self) -> states.StateView:
        source = self.model.state.source
        if source is Source.NEW:
            return states.empty(
                translate("cards", "Everything is printed"),
                translate("cards", "Cards of new members will stand here."),
                icon="circle-check",
            )
        if source is Source.FOUND and not self.model.state.query.strip():
            return states.empty(
                translate("cards", "Whose cards?"), translate("cards", "Search above, or scan a card."), icon="search"
            )
        if source is Source.FOUND:
            return states.empty(
                translate("cards", "Nobody found"), translate("cards", "Try another part of the name."), icon="search"
            )
        if source is Source.TAG:
            return states.empty(
                translate("cards", "No tags yet"),
                translate("cards", "Tags are given on a member's page."),
                icon="tag",
            )
        return states.empty(
            translate("cards", "No blank cards"),
            translate("cards", "Made ahead, they are handed out at enrolment or to guests without a name."),
            icon="id-card",
        )

    # -- the screen

    def opened(self, **arguments: Any) -> None:
        """Come into sight; `card_ids` are chosen at once."""
        self.model.enter(tuple(arguments.get("card_ids", ())))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def scanned(self, code: str) -> bool:
        """Take a member's card."""
        return self.model.scanned(code)

    def keep(self) -> object:
        """Hand the model over: its choices, and a run that goes on."""
        self.model.setParent(None)
        return self.model

    def restore(self, kept: Any) -> None:
        """Take the choices of the model before, and show its run until it ends."""
        if not isinstance(kept, CardsModel):
            return
        old = kept.state
        self.model.choose_design(old.design)
        self.model.set_state(source=old.source, paper=old.paper, both=old.both, target=old.target, printer=old.printer)
        if old.running:
            self._before = kept
            kept.setParent(self)
            kept.state_changed.connect(self._follow_before)
            self._follow_before(old)

    def _follow_before(self, old: CardsState) -> None:
        self.model.set_state(
            fraction=old.fraction,
            remaining=old.remaining,
            doing=old.doing,
            stoppable=old.stoppable,
            message=old.message,
        )
        if not old.running and self._before is not None:
            self._before.deleteLater()
            self._before = None
            self.model.offer(old.source)

    def _stop(self) -> None:
        (self._before or self.model).stop()

    # -- drawing

    def show_state(self, state: CardsState) -> None:
        """Draw a state."""
        self.banner.show_message(state.message)
        self.source.set_value(state.source)
        self.stack.setCurrentWidget(self.pages[state.source])
        self.pane.set_nothing(self._nothing)
        wanted = [tag for tag, _ in state.tags]
        if [self.tag.itemData(number) for number in range(self.tag.count())] != wanted:
            self.tag.clear()
            for tag, count in state.tags:
                self.tag.addItem(translate("cards", "{tag} ({count})").format(tag=tag, count=f"{count:,}"), tag)
        self.tag.set_value(state.tag)
        self.tag.setEnabled(bool(state.tags))
        self.count.setText(self._counted(state))
        paint.reveal(self.all, state.offered > 0)
        paint.reveal(self.none, bool(state.chosen))
        self.whose.setText(state.previewed)
        self.sides.set_card(state.front, state.back, state.previewed, both=state.both)
        self.design.set_value(state.design)
        self.both.set_value(state.both)
        self.paper.set_value(state.paper)
        self.target.set_value(state.target)
        printing = state.target is Target.PRINT
        paint.reveal(self.folder, not printing)
        self.folder.set_folder(state.folder)
        paint.reveal(self.printer, printing and bool(state.printers))
        paint.reveal(self.no_printer, printing and not state.printers)
        if [self.printer.itemData(number) for number in range(self.printer.count())] != list(state.printers):
            self.printer.clear()
            for name in state.printers:
                self.printer.addItem(name, name)
        self.printer.set_value(state.printer)
        self._show_run(state)

    def _counted(self, state: CardsState) -> str:
        chosen = f"{len(state.chosen):,}"
        if state.offered and state.source is not Source.FOUND:
            words = translate("cards", "{chosen} of {offered} chosen", state.offered)
            return words.format(chosen=chosen, offered=f"{state.offered:,}")
        return translate("cards", "{chosen} chosen", len(state.chosen)).format(chosen=chosen)

    def _show_run(self, state: CardsState) -> None:
        doing = state.doing if state.running else ""
        if doing and doing != self._running:
            self.progress.begin(doing, at_once=bool(self._running))
        elif self._running and not doing:
            self.progress.end()
        self._running = doing
        if doing:
            self.progress.set_progress(state.fraction, state.remaining)
            self.progress.stop.setVisible(state.stoppable)
        count = len(state.chosen)
        number = f"{count:,}"
        if not count:
            words = translate("cards", "No card chosen")
        elif state.target is Target.PRINT:
            words = translate("cards", "Print {count} cards", count).format(count=number)
        else:
            words = translate("cards", "Save {count} cards", count).format(count=number)
        sheets = sheets_needed(count, state.paper)
        if sheets:
            on = translate("cards", "{sheets} sheets", sheets).format(sheets=f"{sheets:,}")
            words = translate("cards", "{what} on {sheets}").format(what=words, sheets=on)
        self.go.setText(words)
        printable = state.target is Target.FILE or bool(state.printer)
        if self.go.hasFocus() and (state.running or not count):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.go.setEnabled(bool(count) and printable and not state.running and not state.busy)
        self.make.setEnabled(not state.running and not state.busy)

    # -- doing

    def _offer(self, source: Source) -> None:
        self.model.offer(source)
        if source is Source.FOUND:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle(self, row: Any) -> None:
        self.model.toggle(row.id)

    def _change_folder(self) -> None:
        if saving.ask_folder(self, translate("cards", "Where cards go")) is not None:
            self.model.folder_chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.model.back():
            return
        super().keyPressEvent(event)
