"""The page of the shop's file: where it lies, how large it is, and a check of all of it."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shop_member.i18n import translate
from ui.messages import success
from ui.screen import Context
from ui.screens.settings.equipment import DatabaseModel, DatabaseState
from ui.screens.settings.flaws import found_words, support_words
from ui.screens.shift.pieces import Facts
from ui.theme import Role
from ui.widgets import paint
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.panel import Panel, scrolled
from ui.widgets.states import ProgressPane


def size_words(size: int) -> str:
    """Return a file's size as people say it."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000)):,} kB"
    return f"{size / 1_000_000:,.1f} MB"


class DatabaseView(QWidget):
    """The shop's file, and a check of all of it."""

    def __init__(self, context: Context, model: DatabaseModel) -> None:
        super().__init__()
        self.model = model
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        outer.addWidget(scrolled(holder), 1)
        panel = Panel()
        panel.body.setSpacing(12)
        panel.add(Label(translate("settings", "The shop's file"), Role.TILL_STRONG))
        self.facts = Facts()
        panel.add(self.facts)
        line = translate(
            "settings",
            "Everything the shop knows is in this one file. Back it up under Data; never copy it while the till is open.",
        )
        panel.add(Label(line, Role.BODY, "text_2", wrap=True))
        column.addWidget(panel)
        check = Panel()
        check.body.setSpacing(12)
        check.add(Label(translate("settings", "Check the file"), Role.TILL_STRONG))
        line = translate(
            "settings",
            "Recomputes every balance from its postings and walks the chain of entries. The till goes on meanwhile.",
        )
        check.add(Label(line, Role.BODY, "text_2", wrap=True))
        self.verify = Button("", "primary", icon="circle-check", size="touch")
        self.verify.clicked.connect(model.verify)
        row = QHBoxLayout()
        row.addWidget(self.verify)
        row.addStretch(1)
        check.body.addLayout(row)
        self._verdict = Label("", Role.TILL_STRONG, wrap=True)
        check.add(self._verdict)
        self.progress = ProgressPane()
        self.progress.cancelled.connect(model.stop)
        check.add(self.progress)
        self._problems = Label("", Role.BODY, "negative", wrap=True)
        check.add(self._problems)
        self.copy = Button(translate("settings", "Copy the details for support"), icon="copy")
        self.copy.clicked.connect(self._copy)
        details = QHBoxLayout()
        details.addWidget(self.copy)
        details.addStretch(1)
        check.body.addLayout(details)
        column.addWidget(check)
        self.banner = Banner()
        self.banner.dismissed.connect(lambda: model.set_state(message=None))
        outer.addWidget(self.banner)
        column.addStretch(1)
        self._checking = False
        model.state_changed.connect(self._show)
        self._show(model.state)

    def opened(self) -> None:
        """Read path and sizes."""
        self.model.read()

    def _copy(self) -> None:
        result = self.model.state.result
        if result is not None:
            QGuiApplication.clipboard().setText(support_words(result))
            self.model.set_state(message=success(translate("settings", "Copied.")))

    def _show(self, state: DatabaseState) -> None:
        self.facts.set_rows(
            (
                (translate("settings", "File"), state.path),
                (translate("settings", "Size"), size_words(state.size)),
                (translate("settings", "Not yet moved into it"), size_words(state.log_size) if state.log_size else "–"),
            )
        )
        words = translate("settings", "Checking …") if state.checking else translate("settings", "Check now")
        self.verify.setText(words)
        self.verify.updateGeometry()
        self.verify.setEnabled(not state.checking)
        if state.checking != self._checking:
            self._checking = state.checking
            if state.checking:
                self.progress.begin(words)
            else:
                self.progress.end()
        if state.checking and self.progress.stop.isEnabled():
            self.progress.set_progress(state.fraction, state.remaining)
        result = state.result
        paint.reveal(self._verdict, result is not None)
        for widget in (self._problems, self.copy):
            paint.reveal(widget, result is not None and not result.sound)
        if result is not None:
            if result.sound:
                self._verdict.setText(translate("settings", "All in order: %n entries checked.", result.entries))
            else:
                self._verdict.setText(
                    translate(
                        "settings", "%n contradictions were found: restore a backup, or ask for support.", result.count
                    )
                )
            self._verdict.set_token("positive" if result.sound else "negative")
            self._problems.setText(found_words(result))
        self.banner.show_message(state.message)
