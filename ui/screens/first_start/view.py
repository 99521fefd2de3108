"""First start: five short pages and a summary; then the recovery code, once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shop_member.i18n import LANGUAGES, translate
from ui import theme
from ui.messages import Message, message_of, success
from ui.printing import printer_names, send
from ui.screen import Context
from ui.screens.first_start.draft import PAGES, Page
from ui.screens.first_start.pages import (
    CountryPage,
    DayPage,
    FormPage,
    OwnerPage,
    PrinterPage,
    ShopPage,
    summary_rows,
)
from ui.screens.first_start.paper import recovery_page, write_recovery
from ui.screens.first_start.view_model import FirstStartModel, State, page_titles
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.choice import Segmented
from ui.widgets.fields import Steps
from ui.widgets.label import Label
from ui.widgets.number_edit import NumberEdit
from ui.widgets.panel import Line, Panel, scrolled
from ui.widgets.states import ProgressPane

LANGUAGE_NAMES = {"en": "English", "zh_TW": "繁體中文", "zh_CN": "简体中文"}


class Summary(QWidget):
    """Everything that is about to be kept, each line with a way back to its page."""

    def __init__(self, model: FirstStartModel) -> None:
        super().__init__()
        self._model = model
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 4, 4, 4)
        self._column.setSpacing(8)
        self._drawn: Sequence[tuple[int, str, str]] = ()

    def show_state(self, state: State) -> None:
        """Write the lines."""
        rows = summary_rows(state.draft)
        if rows == self._drawn:
            return
        self._drawn = rows
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._column.addWidget(Label(translate("first start", "Is everything right?"), Role.TITLE))
        line = translate("first start", "The shop is made now. All but the currency can be changed at any time.")
        self._column.addWidget(Label(line, Role.BODY, "text_2", wrap=True))
        for number, words, answer in rows:
            row = QWidget()
            inside = QHBoxLayout(row)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(16)
            name = Label(words, Role.BODY, "text_2")
            name.setFixedWidth(theme.current().px(200))
            inside.addWidget(name)
            inside.addWidget(Label(answer, Role.STRONG), 1)
            change = Button(translate("first start", "Change"), "quiet", size="small")
            change.setAccessibleName(f"{change.text()} {words}")
            change.clicked.connect(lambda checked=False, number=number: self._model.go(number))
            inside.addWidget(change)
            self._column.addWidget(row)
            self._column.addWidget(Line())
        self._column.addStretch(1)


class Recovery(QWidget):
    """The recovery code, shown once, to be printed or kept as a PDF."""

    def __init__(self, view: FirstStartView) -> None:
        super().__init__()
        self._view = view
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(12)
        column.addWidget(Label(translate("first start", "Your recovery code"), Role.TITLE))
        words = translate(
            "first start",
            "This code or your passphrase opens your backups elsewhere. It is shown only now: keep it away from the till.",
        )
        column.addWidget(Label(words, Role.BODY, "text_2", wrap=True))
        ground = Panel(tone="surface_2")
        ground.body.setContentsMargins(24, 24, 24, 24)
        self.code = Label("", Role.FIGURE_M, align=paint.CENTRE)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        ground.add(self.code)
        column.addWidget(ground)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.print = Button(translate("first start", "Print"), icon="printer", size="touch", key="Ctrl+P")
        self.file = Button(translate("first start", "Keep as PDF"), icon="download", size="touch")
        self.copy = Button(translate("first start", "Copy"), icon="copy", size="touch")
        for button in (self.print, self.file, self.copy):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)


class FirstStartView(QWidget):
    """The wizard. Enter goes on, Esc goes back; what is refused is said below its field."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.model = FirstStartModel(context, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 24, 32, 24)
        middle = QHBoxLayout()
        outer.addLayout(middle)
        middle.addStretch(1)
        sheet = QWidget()
        sheet.setMaximumWidth(theme.current().px(960))
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        middle.addWidget(sheet, 100)
        middle.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Label("Shop Member", Role.TITLE), 1)
        self._language = Segmented(tuple((code, LANGUAGE_NAMES[code]) for code in LANGUAGES), context.language)
        self._language.chosen.connect(self.model.choose_language)
        head.addWidget(self._language)
        column.addLayout(head)
        self._steps = Steps(page_titles())
        column.addWidget(self._steps)
        column.addWidget(self._make_body(), 1)
        self._banner = Banner()
        self._banner.dismissed.connect(lambda: self.model.set_state(message=None))
        self._progress = ProgressPane()
        self._progress.cancelled.connect(self.model.stop)
        self._told: Message | None = None
        column.addWidget(self._progress)
        column.addWidget(self._banner)
        column.addLayout(self._make_foot())
        self._page: tuple[Page, bool] | None = None
        self._building = False
        self.model.state_changed.connect(self._show)
        self._show(self.model.state)

    def _make_body(self) -> QWidget:
        self._panel = Panel()
        self._panel.body.setContentsMargins(24, 20, 24, 20)
        model = self.model
        self._forms: dict[Page, FormPage] = {
            Page.SHOP: ShopPage(model),
            Page.COUNTRY: CountryPage(model, self._context.clock),
            Page.DAY: DayPage(model),
            Page.OWNER: OwnerPage(model),
            Page.PRINTER: PrinterPage(model),
        }
        for form in self._forms.values():
            for row in form.rows.values():
                if isinstance(row.field, NumberEdit):  # which keeps Enter for itself once it holds a whole number
                    row.field.committed.connect(lambda text: self._go_on())
        self._summary = Summary(model)
        self._recovery = Recovery(self)
        self._recovery.print.clicked.connect(self._print)
        self._recovery.file.clicked.connect(self._keep)
        self._recovery.copy.clicked.connect(self._copy)
        self._stack = QStackedWidget()
        for widget in (*self._forms.values(), self._summary, self._recovery):
            self._stack.addWidget(scrolled(widget))
        self._panel.add(self._stack, 1)
        return self._panel

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self._demo = Button(translate("first start", "Try the demo shop"), "quiet", icon="store", size="touch")
        self._demo.clicked.connect(lambda: self.model.build_demo())
        self._back = Button(translate("first start", "Back"), icon="chevron-left", size="touch")
        self._back.clicked.connect(self.model.back)
        self._next = Button(translate("first start", "Next"), "primary", size="touch")
        self._next.clicked.connect(self._go_on)
        foot.addWidget(self._demo)
        foot.addStretch(1)
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        return foot

    # -- what the window calls

    def opened(self) -> None:
        """Begin in the first field; every key is typed, however fast, since there is nothing to scan for yet."""
        self._scanning(False)
        self._focus()

    def left(self) -> None:
        """There is a shop now, and its cards can be scanned."""
        self._scanning(True)

    def _scanning(self, on: bool) -> None:
        scans: Any = self._context.scans
        if scans is not None:
            scans.stand_aside(not on)

    def scanned(self, code: str) -> bool:
        """Take a scan from a serial scanner and do nothing with it: there is no shop yet, hence nobody to log in."""
        return True

    def keep(self) -> State:
        """Keep the answers over a change of language."""
        return self.model.keep()

    def restore(self, state: State) -> None:
        """Take the answers back."""
        self.model.restore(state)
        self._focus()

    # -- showing

    def _show(self, state: State) -> None:
        for form in self._forms.values():
            form.show_state(state)
        self._summary.show_state(state)
        self._recovery.code.setText(state.recovery)
        place = len(PAGES) if state.done else PAGES.index(state.page)
        self._steps.set_current(min(place, len(PAGES) - 1))
        self._stack.setCurrentIndex(place)
        first, last = state.page is Page.SHOP and not state.done, state.page is Page.SUMMARY
        paint.reveal(self._demo, first)
        paint.reveal(self._back, not first and not state.done)
        self._language.setEnabled(not state.done)
        words = translate("first start", "Next")
        if state.done:
            words = translate("first start", "Begin")
        elif last:
            words = translate("first start", "Make the shop")
        self._next.setText(words)
        self._next.setAccessibleName(words)
        self._next.updateGeometry()
        for button in (self._next, self._back, self._demo):
            button.setEnabled(not state.busy)
        self._panel.setEnabled(not state.busy)
        self._show_progress(state)
        self._banner.show_message(state.message)
        if (state.page, state.done) != self._page:
            self._page = (state.page, state.done)
            self._focus()

    def _show_progress(self, state: State) -> None:
        if state.building and not self._building:
            self._progress.begin(translate("first start", "The demo shop is being built"))
        elif self._building and not state.building:
            self._progress.end()
        self._building = state.building
        if state.building:
            self._progress.set_progress(state.fraction, state.remaining)

    def _go_on(self) -> None:
        """Only somebody who wants to go on is led to what is refused, never somebody who types."""
        self.model.next()
        if self.model.state.errors:
            self._focus()

    def _focus(self) -> None:
        form = self._forms.get(self.model.state.page)
        field = form.first_field(self.model.state) if form is not None and not self.model.state.done else None
        (field or self).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.model.back()
        else:
            super().keyPressEvent(event)

    # -- the recovery code on paper

    def _print(self) -> None:
        names = printer_names()
        state = self.model.state
        page = recovery_page(state.draft.name, state.recovery, state.draft.language)
        self._context.runner.run(
            lambda app: send([page], names[0] if names else "", title="Shop Member"),
            lambda done: self._say(success(translate("first start", "The recovery code is at the printer."))),
            lambda error: self._say(message_of(error)),
            owner=self,
        )

    def _keep(self) -> None:
        folder = Path(platformdirs.user_documents_dir())
        title = translate("first start", "Keep the recovery code as PDF")
        name, _ = QFileDialog.getSaveFileName(self, title, str(folder / "recovery-code.pdf"), "PDF (*.pdf)")
        if not name:
            return
        state = self.model.state
        page = recovery_page(state.draft.name, state.recovery, state.draft.language)
        self._context.runner.run(
            lambda app: write_recovery(page, Path(name)),
            lambda done: self._say(success(translate("first start", "Kept as {file}.").format(file=Path(name).name))),
            lambda error: self._say(message_of(error)),
            owner=self,
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.model.state.recovery)
        self._say(success(translate("first start", "Copied.")))

    def _say(self, message: Message) -> None:
        self.model.set_state(message=message)
