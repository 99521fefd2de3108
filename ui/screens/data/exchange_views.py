"""The pages of the CSV folder and of imports."""

from __future__ import annotations

from pathlib import Path

import platformdirs
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shop_member.domain.imports import Action, PlannedRow
from shop_member.formats import number
from shop_member.i18n import translate
from shop_member.words import sentence
from ui.models.paged import Cell, Column, RowsModel
from ui.screen import Context
from ui.screens.data.exchange_models import (
    LOOK_AT_EDITS,
    MEMBERS_FILE,
    OVERWRITE,
    FolderModel,
    FolderState,
    ImportModel,
    ImportState,
    batch_counts,
)
from ui.screens.data.pieces import DataPage, FolderRow, OutcomeTile, Working, buttons
from ui.theme import Role
from ui.widgets import paint, states
from ui.widgets.banner import Banner
from ui.widgets.button import Button, IconButton
from ui.widgets.choice import CheckBox, Segmented
from ui.widgets.fields import FormRow
from ui.widgets.label import Label
from ui.widgets.panel import Panel
from ui.widgets.table import Table, TablePane

_TONES = {
    Action.NEW: "positive", Action.UPDATE: "accent_text", Action.SKIP: "text_2", Action.CONFLICT: "warning",
    Action.ERROR: "negative",
}  # fmt: skip


def action_words() -> dict[Action, str]:
    """Return what outcomes are called."""
    return {
        Action.NEW: translate("data", "New"),
        Action.UPDATE: translate("data", "Update"),
        Action.SKIP: translate("data", "Unchanged"),
        Action.CONFLICT: translate("data", "Conflict"),
        Action.ERROR: translate("data", "Error"),
    }


class FolderPage(DataPage):
    """Folder, moment, sync now, what it did."""

    def __init__(self, context: Context, model: FolderModel, look_at: object) -> None:
        super().__init__()
        self.model, self._look_at = model, look_at
        panel = self.panel(
            translate("data", "CSV folder"),
            translate("data", "The whole shop as plain files for spreadsheets. Members can be edited there and read back."),
        )  # fmt: skip
        self.folder = FolderRow(translate("data", "Folder"))
        self.folder.chosen.connect(model.choose_folder)
        self.when = Segmented(
            (
                ("never", translate("data", "Only when asked")),
                ("day_close", translate("data", "At day close")),
                ("each_change", translate("data", "After each change")),
            )
        )
        self.when.chosen.connect(model.choose_when)
        panel.add(FormRow(translate("data", "Folder"), self.folder))
        panel.add(FormRow(translate("data", "Kept up to date"), self.when))
        self.sync = Button(translate("data", "Sync now"), "primary", icon="refresh-cw", size="touch", key="Ctrl+S")
        self.sync.clicked.connect(lambda: model.sync())
        self.open = Button(translate("data", "Open the folder"), icon="folder-open", size="touch")
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(model.state.folder)))
        panel.body.addLayout(buttons(self.sync, self.open))
        self.done = Panel(translate("data", "What was written"), flush=True)
        self.rows = RowsModel(
            [
                Column(translate("data", "File"), lambda one: one[0], Cell.STRONG),
                Column("", lambda one: one[2], Cell.BADGE, 168, tone=lambda one: one[3]),
                Column(translate("data", "Rows"), lambda one: one[1], Cell.NUMBER, 128),
            ],
            parent=self,
        )
        self.table = Table(self.rows, dense=True, name=translate("data", "What was written"))
        self.table.setMinimumHeight(300)
        self.done.add(self.table, 1)
        self.column.addWidget(self.done)
        self.column.addStretch(1)
        self.banner.dismissed.connect(lambda: model.set_state(message=None))
        self.banner.step_taken.connect(self._take)
        self.work_of(model)
        model.state_changed.connect(self._show)
        self._show(model.state)

    def opened(self) -> None:
        """Read folder and moment."""
        self.model.read()

    def _show(self, state: FolderState) -> None:
        self.folder.show_path(state.folder, translate("data", "No folder yet"))
        self.when.set_value(state.when)
        self.sync.setEnabled(bool(state.folder) and not state.busy)
        self.open.setEnabled(bool(state.folder))
        done = state.done
        paint.reveal(self.done, done is not None)
        if done is not None:
            names = [*done.edited, *done.rows]
            rows = []
            for name in names:
                words, tone = translate("data", "unchanged"), "text_2"
                if name in done.edited:
                    words, tone = translate("data", "edited, left alone"), "warning"
                elif name in done.written:
                    words, tone = translate("data", "written"), "positive"
                rows.append((name, done.rows.get(name), words, tone))
            self.rows.set_rows(rows)
        self.banner.show_message(state.message)

    def _take(self, step: str) -> None:
        if step == OVERWRITE:
            self.model.sync(overwrite=True)
        elif step == LOOK_AT_EDITS:
            self._look_at(str(Path(self.model.state.folder) / MEMBERS_FILE))  # type: ignore[operator]
        else:
            self.model.sync()


class ImportPage(QWidget):
    """Choose a file, see what it would do, book it; or take an earlier one back."""

    def __init__(self, context: Context, model: ImportModel) -> None:
        super().__init__()
        self._context, self.model = context, model
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_choice())
        self._stack.addWidget(self._make_preview())
        outer.addWidget(self._stack, 1)
        self.working, self.banner = Working(), Banner()
        self.working.follow(model)
        self.banner.dismissed.connect(lambda: model.set_state(message=None))
        self.banner.step_taken.connect(lambda step: model.look() if model.state.file else model.read())
        outer.addWidget(self.working)
        outer.addWidget(self.banner)
        self._drawn: object = None
        model.state_changed.connect(self._show)
        self._show(model.state)

    def _make_choice(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        panel = Panel()
        panel.body.setSpacing(12)
        panel.add(Label(translate("data", "Import members"), Role.TILL_STRONG))
        words = translate(
            "data",
            "CSV of a spreadsheet or another till. Nothing is booked before you have seen what would happen.",
        )
        panel.add(Label(words, Role.BODY, "text_2", wrap=True))
        self.choose = Button(translate("data", "Choose a file"), "primary", icon="upload", size="touch", key="Ctrl+O")
        self.choose.clicked.connect(self._ask)
        panel.body.addLayout(buttons(self.choose))
        column.addWidget(panel)
        before = Panel(translate("data", "Imported before"), flush=True)
        names = {"done": translate("data", "booked"), "reversed": translate("data", "taken back")}
        self.batches = RowsModel(
            [
                Column(translate("data", "Day"), lambda one: one.recorded_at[:10], Cell.DATE, 128),
                Column(translate("data", "File"), lambda one: one.name, Cell.STRONG),
                Column(translate("data", "New"), lambda one: batch_counts(one).get("new", 0), Cell.NUMBER, 88),
                Column(translate("data", "Update"), lambda one: batch_counts(one).get("update", 0), Cell.NUMBER, 96),
                Column("", lambda one: names.get(one.state, one.state), Cell.BADGE, 128,
                       tone=lambda one: "positive" if one.state == "done" else "text_2"),
            ],
            parent=self,
        )  # fmt: skip
        self.history = Table(self.batches, name=translate("data", "Imported before"))
        self.history.pointed.connect(self._pointed)
        self.reverse = Button(translate("data", "Take back the whole import"), "danger", icon="undo-2")
        self.reverse.clicked.connect(self._reverse)
        before.add_action(self.reverse)
        none = translate("data", "Nothing was imported yet")
        before.add(TablePane(self.history, lambda: states.empty(none, icon="upload")), 1)
        column.addWidget(before, 1)
        return page

    def _make_preview(self) -> QWidget:
        model, page = self.model, QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        close = IconButton("arrow-left", translate("data", "Put the file away"))
        close.clicked.connect(model.close)
        self._file = Label("", Role.TITLE)
        self._facts = Label("", Role.BODY, "text_2", align=paint.RIGHT)
        head.addWidget(close)
        head.addWidget(self._file, 1)
        head.addWidget(self._facts)
        column.addLayout(head)
        tiles = QHBoxLayout()
        tiles.setSpacing(12)
        self.tiles: dict[Action, OutcomeTile] = {}
        for action, words in action_words().items():
            tile = OutcomeTile(words, _TONES[action])
            tile.clicked.connect(lambda checked=False, action=action: self._filter(action))
            tiles.addWidget(tile)
            self.tiles[action] = tile
        column.addLayout(tiles)
        panel = Panel(flush=True)
        names = action_words()
        self.rows = RowsModel(
            [
                Column(translate("data", "Line"), lambda one: one.line, Cell.NUMBER, 72),
                Column("", lambda one: names[one.action], Cell.BADGE, 120, tone=lambda one: _TONES[one.action]),
                Column(translate("data", "Name"), lambda one: one.name or "–", Cell.STRONG, 200),
                Column(translate("data", "What would happen"), self._detail, Cell.TEXT),
            ],
            parent=self,
        )
        self.table = Table(self.rows, name=translate("data", "Rows of the file"))
        panel.add(
            TablePane(self.table, lambda: states.empty(translate("data", "No rows of this kind"), icon="check")), 1
        )
        column.addWidget(panel, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self.cents = CheckBox(translate("data", "Money is in cents"))
        self.cents.clicked.connect(model.set_minor_units)
        self.errors = Button(translate("data", "Keep wrong rows as a file"), icon="download")
        self.errors.clicked.connect(self._keep_errors)
        self.good = Button(translate("data", "Import the good rows only"))
        self.good.clicked.connect(lambda: model.apply(good_rows_only=True))
        self.all = Button(translate("data", "Import"), "primary", key="Ctrl+S")
        self.all.clicked.connect(lambda: model.apply())
        foot.addWidget(self.cents)
        foot.addWidget(self.errors)
        foot.addStretch(1)
        foot.addWidget(self.good)
        foot.addWidget(self.all)
        column.addLayout(foot)
        return page

    def opened(self) -> None:
        """Read what was imported before."""
        self.model.read()

    def _show(self, state: ImportState) -> None:
        plan = state.plan
        self._stack.setCurrentIndex(1 if plan is not None else 0)
        self.choose.setEnabled(not state.busy)
        if (state.batches, "batches") != self._drawn:
            self._drawn = (state.batches, "batches")
            self.batches.set_rows(state.batches)
        self._pointed(self.history.current())
        self.banner.show_message(state.message)
        if plan is None:
            return
        self._file.setText(plan.name)
        parts = [
            translate("data", "%n rows", len(plan.rows)),
            plan.encoding,
            translate("data", "not used: {columns}").format(columns=", ".join(plan.ignored)) if plan.ignored else "",
        ]
        self._facts.setText("  ·  ".join(part for part in parts if part))
        self._facts.setToolTip(", ".join(plan.ignored))
        for action, tile in self.tiles.items():
            tile.set_count(plan.count(action))
            tile.setChecked(state.shown is action)
        self.rows.set_rows(state.rows)
        wrong, useful = len(plan.wrong), state.useful
        self.cents.setChecked(state.minor_units)
        paint.reveal(self.errors, wrong > 0)
        paint.reveal(self.good, wrong > 0)
        self.good.setEnabled(bool(useful) and not state.busy)
        self.all.setText(translate("data", "Import %n rows", useful))
        self.all.updateGeometry()
        self.all.setEnabled(bool(useful) and not wrong and not state.busy)
        self.all.setToolTip(translate("data", "Some rows can't be imported") if wrong else "")

    def _filter(self, action: Action) -> None:
        self.model.show(None if self.model.state.shown is action else action)

    def _detail(self, row: PlannedRow) -> str:
        if row.refusal is not None:
            return sentence(row.refusal)
        parts = [f"{change.column}: {change.before or '–'} → {change.after or '–'}" for change in row.changes]
        opening, asset = row.opening, self._context.shop.asset
        if opening:
            from shop_member.domain.amounts import Amount

            for words, units in (
                (translate("data", "principal {amount}"), opening.principal),
                (translate("data", "bonus {amount}"), opening.bonus),
            ):
                if units:
                    parts.append(words.format(amount=number(Amount(units, asset))))
            if opening.points:
                words = translate("data", "{points} points", opening.points)
                parts.append(words.format(points=f"{opening.points:,}"))
        return "  ·  ".join(parts)

    def _pointed(self, batch: object) -> None:
        self.reverse.setEnabled(getattr(batch, "state", "") == "done" and not self.model.state.busy)

    def _reverse(self) -> None:
        batch = self.history.current()
        if batch is not None:
            self.model.reverse(batch.id)

    def _ask(self) -> None:
        kinds = translate("data", "Tables (*.csv *.tsv *.txt)")
        title = translate("data", "Choose a file")
        name, _ = QFileDialog.getOpenFileName(self, title, platformdirs.user_documents_dir(), kinds)
        if name:
            self.model.choose(name)

    def _keep_errors(self) -> None:
        place = Path(self.model.state.file)
        usual = place.with_name(f"{place.stem}-{translate('data', 'errors')}.csv")
        name, _ = QFileDialog.getSaveFileName(self, self.errors.text(), str(usual), "CSV (*.csv)")
        if name:
            self.model.write_errors(Path(name))
