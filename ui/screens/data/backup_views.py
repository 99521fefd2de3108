"""The pages of backups and of restoring one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit

from shop_member.domain.clock import from_utc_text
from shop_member.formats import moment
from shop_member.i18n import translate
from ui.models.paged import Cell, Column, RowsModel
from ui.screen import Context
from ui.screens.data.backup_models import BackupModel, BackupState, Kept, RestoreModel, RestoreState
from ui.screens.data.pieces import DataPage, FolderRow, buttons
from ui.screens.settings.database_view import size_words
from ui.screens.shift.pieces import Facts
from ui.theme import Role
from ui.widgets import paint, states
from ui.widgets.button import Button
from ui.widgets.choice import CheckBox, ComboBox
from ui.widgets.fields import FormRow
from ui.widgets.label import Label
from ui.widgets.panel import Panel
from ui.widgets.table import Table, TablePane


class BackupPage(DataPage):
    """Where, how many, make one now, prove one; the passphrase that opens them elsewhere."""

    def __init__(self, context: Context, model: BackupModel) -> None:
        super().__init__()
        self._context, self.model = context, model
        panel = self.panel(
            translate("data", "Backups"),
            translate("data", "Made by itself at day close and before each upgrade; best kept on another disk."),
        )  # fmt: skip
        self.folder = FolderRow(translate("data", "Folder for backups"))
        self.folder.chosen.connect(model.choose_folder)
        self.keep_box = ComboBox(tuple((n, translate("data", "the newest %n", n)) for n in (7, 14, 30, 60, 90, 365)))
        self.keep_box.chosen.connect(model.choose_keep)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(FormRow(translate("data", "Folder for backups"), self.folder), 3)
        row.addWidget(FormRow(translate("data", "Kept"), self.keep_box), 1)
        panel.body.addLayout(row)
        self.make = Button(
            translate("data", "Back up now"), "primary", icon="database-backup", size="touch", key="Ctrl+S"
        )
        self.encrypted = CheckBox(translate("data", "Encrypted"), True)
        self.make.clicked.connect(lambda: model.make(encrypted=self.encrypted.isChecked()))
        panel.body.addLayout(buttons(self.make, self.encrypted))
        self._make_keys()
        listing = Panel(translate("data", "In the folder"), flush=True)
        zone, language = context.shop.zone, context.language
        self.rows = RowsModel(
            [
                Column(translate("data", "Made"), lambda one: _made(one, zone, language), Cell.STRONG, 176),
                Column(translate("data", "File"), lambda one: Path(one.path).name, Cell.TEXT),
                Column("", _standing, Cell.BADGE, 136, tone=_tone),
                Column(
                    translate("data", "Entries"), lambda one: one.facts.seq if one.facts else None, Cell.NUMBER, 104
                ),
                Column(translate("data", "Size"), lambda one: size_words(one.size), Cell.NUMBER, 112),
            ],
            parent=self,
        )
        self.table = Table(self.rows, name=translate("data", "In the folder"))
        self.check = Button(translate("data", "Check"), icon="circle-check")
        self.check.clicked.connect(self._check)
        listing.add_action(self.check)
        none = translate("data", "No backup yet")
        line = translate("data", "The first one is made at the next day close, or now.")
        listing.add(TablePane(self.table, lambda: states.empty(none, line, icon="database-backup")), 1)
        listing.setMinimumHeight(260)
        self.column.addWidget(listing, 1)
        self.banner.dismissed.connect(lambda: model.set_state(message=None))
        self.banner.step_taken.connect(lambda step: model.read())
        self.work_of(model)
        model.state_changed.connect(self._show)
        self._drawn: object = None
        self._show(model.state)

    def _make_keys(self) -> None:
        panel = self._keys = self.panel(translate("data", "To open them on another computer"))
        self._keys_line = Label("", Role.BODY, "text_2", wrap=True)
        panel.add(self._keys_line)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.phrase = QLineEdit()
        self.phrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.phrase.setPlaceholderText(translate("data", "Passphrase of 12 characters or more"))
        self.phrase.setAccessibleName(self.phrase.placeholderText())
        self.phrase.returnPressed.connect(self._protect)
        self.lock = Button(translate("data", "Set passphrase and new code"), icon="lock")
        self.lock.clicked.connect(self._protect)
        row.addWidget(self.phrase, 1)
        row.addWidget(self.lock)
        panel.body.addLayout(row)
        self._code = Label("", Role.FIGURE_M, align=paint.CENTRE)
        self._code_line = Label(
            translate("data", "The recovery code, shown only now: write it down and keep it away from the till."),
            Role.BODY, "warning", wrap=True,
        )  # fmt: skip
        self._code_done = Button(translate("data", "I have written it down"), "primary")
        self._code_done.clicked.connect(self.model.forget_code)
        panel.add(self._code_line)
        panel.add(self._code)
        panel.body.addLayout(buttons(self._code_done))

    def opened(self) -> None:
        """Read the folder."""
        self.model.read()

    def left(self) -> None:
        """A recovery code is not left on the screen."""
        self.model.forget_code()
        self.phrase.clear()

    def _show(self, state: BackupState) -> None:
        self.folder.show_path(state.folder, state.usual)
        if self.keep_box.findData(state.keep) < 0:
            self.keep_box.addItem(translate("data", "the newest %n", state.keep), state.keep)
        self.keep_box.set_value(state.keep)
        self.encrypted.setEnabled(state.protected)
        if not state.protected:
            self.encrypted.setChecked(False)
        words = (
            translate("data", "Backups carry the keys, locked by your passphrase or recovery code.")
            if state.protected
            else translate("data", "Without a passphrase, backups open on this computer only: set one now.")
        )  # fmt: skip
        self._keys_line.setText(words)
        self._keys_line.set_token("text_2" if state.protected else "warning")
        for widget in (self._code, self._code_line, self._code_done):
            paint.reveal(widget, bool(state.code))
        self._code.setText(state.code)
        for button in (self.make, self.lock):
            button.setEnabled(not state.busy)
        if state.rows != self._drawn:
            self._drawn = state.rows
            self.rows.set_rows(state.rows)
            self.table.choose(0)
        self.check.setEnabled(bool(state.rows) and not state.busy)
        self.banner.show_message(state.message)

    def _protect(self) -> None:
        self.model.protect(self.phrase.text())
        self.phrase.clear()

    def _check(self) -> None:
        chosen = self.table.current()
        if chosen is not None:
            self.model.check(chosen.path)


def _made(one: Kept, zone: object, language: str) -> str:
    if one.facts is None:
        return "–"
    return moment(from_utc_text(one.facts.made_at), zone, language)  # type: ignore[arg-type]


def _standing(one: Kept) -> str:
    if one.facts is None:
        return translate("data", "not readable")
    return translate("data", "encrypted") if one.facts.encrypted else translate("data", "open")


def _tone(one: Kept) -> str:
    return "negative" if one.facts is None else "positive" if one.facts.encrypted else "text_2"


class RestorePage(DataPage):
    """Choose, prove, restore: in this order only."""

    def __init__(self, context: Context, model: RestoreModel) -> None:
        super().__init__()
        self._context, self.model = context, model
        panel = self._first = self.panel(
            translate("data", "Restore a backup"),
            translate("data", "The backup is proved first. The shop as it is now is moved aside whole and can be brought back."),
        )  # fmt: skip
        self.choose = Button(
            translate("data", "Choose a backup"), "primary", icon="folder-open", size="touch", key="Ctrl+O"
        )
        self.choose.clicked.connect(self._ask)
        panel.body.addLayout(buttons(self.choose))
        self._chosen = self.panel(translate("data", "This backup"))
        self.facts = Facts()
        self._chosen.add(self.facts)
        self.phrase = QLineEdit()
        self.phrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.phrase.returnPressed.connect(self._check)
        self._phrase_row = FormRow(
            translate("data", "Passphrase or recovery code"),
            self.phrase,
            translate("data", "This backup is of another shop or an earlier computer: its keys are inside, locked."),
        )
        self._chosen.add(self._phrase_row)
        self._verdict = Label("", Role.TILL_STRONG, "positive", wrap=True)
        self._chosen.add(self._verdict)
        self.check = Button(translate("data", "Check the backup"), "primary", icon="circle-check", size="touch")
        self.check.clicked.connect(self._check)
        self.restore = Button(translate("data", "Restore it now"), "danger", icon="history", size="touch")
        self.restore.clicked.connect(model.restore)
        self.cancel = Button(translate("data", "Put it away"), size="touch")
        self.cancel.clicked.connect(self._put_away)
        self._chosen.body.addLayout(buttons(self.check, self.restore, self.cancel))
        self.column.addStretch(1)
        self.banner.dismissed.connect(lambda: model.set_state(message=None))
        self.banner.step_taken.connect(lambda step: self._check())
        self.work_of(model)
        model.state_changed.connect(self._show)
        self._show(model.state)

    def left(self) -> None:
        """A passphrase is not left on the screen."""
        self.phrase.clear()

    def _show(self, state: RestoreState) -> None:
        facts = state.facts
        paint.reveal(self._chosen, facts is not None)
        paint.reveal(self._first, facts is None)
        self.choose.setEnabled(not state.busy)
        self.banner.show_message(state.message)
        if facts is None:
            return
        counts = dict(facts.counts)
        made = moment(from_utc_text(facts.made_at), self._context.shop.zone, self._context.language)
        rows = [
            (translate("data", "File"), Path(state.file).name),
            (translate("data", "Shop"), facts.shop),
            (translate("data", "Made"), made),
            (translate("data", "Program"), facts.program),
            (translate("data", "Entries"), f"{facts.seq:,}"),
        ]
        if "member" in counts:
            rows.append((translate("data", "Members"), f"{counts['member']:,}"))
        self.facts.set_rows(rows)
        paint.reveal(self._phrase_row, state.foreign and not state.proved)
        paint.reveal(self._verdict, state.proved)
        self._verdict.setText(
            translate("data", "Whole and proved. Restoring closes this shop for a moment and opens the backup.")
        )
        paint.reveal(self.check, not state.proved)
        paint.reveal(self.restore, state.proved)
        for button in (self.check, self.restore, self.cancel):
            button.setEnabled(not state.busy)

    def _check(self) -> None:
        self.model.check(self.phrase.text())

    def _put_away(self) -> None:
        self.phrase.clear()
        self.model.put_away()

    def _ask(self) -> None:
        title, kinds = translate("data", "Choose a backup"), translate("data", "Backups (*.shopbackup)")
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            self.model.choose(name)
