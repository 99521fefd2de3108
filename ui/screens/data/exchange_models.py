"""The CSV folder and imports: what their pages know and do; long work runs beside the till."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from shop_member.domain.exchange import Synced
from shop_member.domain.ids import new_id
from shop_member.domain.imports import Action, Imported, Plan, PlannedRow
from shop_member.domain.views import ImportBatch
from shop_member.i18n import translate
from ui.messages import Kind, Message, Step, success
from ui.screen import Context
from ui.screens.data.page_model import NAME, PageModel, WorkState
from ui.tasks import Lane

OVERWRITE, LOOK_AT_EDITS = "overwrite", "look_at_edits"
MEMBERS_FILE = "members.csv"


# -- the CSV folder


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderState(WorkState):
    """Which folder, when by itself, and what the last sync of this window did."""

    folder: str = ""
    when: str = "day_close"
    done: Synced | None = None


class FolderModel(PageModel):
    """Keeps the folder of CSV files up to date."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(FolderState(), context, parent)

    def read(self) -> None:
        """Read folder and moment."""
        self.run(
            lambda app: app.settings.shop(),
            lambda shop: self.set_state(folder=shop.sync_folder, when=shop.sync_when),
        )

    def choose_folder(self, folder: str) -> None:
        """Keep another folder; the files of the one before stay where they are."""
        self.set_state(done=None)
        self.keep(self.read, sync_folder=folder)

    def choose_when(self, when: str) -> None:
        """Keep when it is synced by itself."""
        self.keep(self.read, sync_when=when)

    def sync(self, *, overwrite: bool = False) -> None:
        """Bring the folder up to date now."""
        state, by = self.state, self.by
        if state.busy or not state.folder:
            return
        folder = Path(state.folder)
        self.set_state(done=None)
        self.work(
            translate("data", "Writing the files …"),
            lambda app, told: app.sync.sync_folder(by, folder, overwrite=overwrite, told=told),
            self._synced,
        )

    def _synced(self, done: Synced) -> None:
        if done.edited:
            text = translate("data", "{file} was edited and left alone: look at the changes, or write it anew.")
            steps = (
                Step(LOOK_AT_EDITS, translate("data", "Look at the changes")),
                Step(OVERWRITE, translate("data", "Write it anew")),
            )
            message = Message(text.format(file=", ".join(done.edited)), Kind.REFUSAL, steps)
        else:
            message = success(translate("data", "The folder is up to date."))
        self.set_state(done=done, message=message)


# -- import


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportState(WorkState):
    """The file, what it would do, which rows are in sight, what was imported before."""

    file: str = ""
    minor_units: bool = False
    plan: Plan | None = None
    shown: Action | None = None
    batches: tuple[ImportBatch, ...] = ()
    done: Imported | None = None

    @property
    def rows(self) -> tuple[PlannedRow, ...]:
        """The rows in sight: of one outcome, or all."""
        if self.plan is None:
            return ()
        return tuple(row for row in self.plan.rows if self.shown is None or row.action is self.shown)

    @property
    def useful(self) -> int:
        """How many rows would be booked."""
        return self.plan.count(Action.NEW) + self.plan.count(Action.UPDATE) if self.plan is not None else 0


class ImportModel(PageModel):
    """Looks at a file first, then books all of it, or only its good rows; a batch can be taken back whole."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(ImportState(), context, parent)
        self._request = new_id()

    def read(self) -> None:
        """Read what was imported before."""
        by = self.by
        self.run(lambda app: app.imports.batches(by), lambda batches: self.set_state(batches=batches))

    def choose(self, file: str) -> None:
        """Look at a file."""
        self.set_state(file=file, plan=None, shown=None, done=None)
        self.look()

    def set_minor_units(self, on: bool) -> None:
        """Say whether the file's money is in cents, and look again."""
        self.set_state(minor_units=on)
        if self.state.file:
            self.look()

    def look(self) -> None:
        """Read the file and say what it would do."""
        state, by = self.state, self.by
        self._request = new_id()
        self.set_state(done=None)
        path, minor = Path(state.file), state.minor_units
        self.work(
            translate("data", "Reading the file …"),
            lambda app, told: app.imports.preview(by, path, minor_units=minor, told=told),
            self._planned,
        )

    def _planned(self, plan: Plan) -> None:
        message = None
        if plan.known_since:
            text = translate("data", "This file was imported on {day} already: nothing is left to do.")
            message = Message(text.format(day=plan.known_since), Kind.INFO)
        shown = Action.ERROR if plan.count(Action.ERROR) else Action.CONFLICT if plan.count(Action.CONFLICT) else None
        self.set_state(plan=plan, shown=shown, message=message)

    def show(self, action: Action | None) -> None:
        """Show the rows of one outcome, or all."""
        self.set_state(shown=action)

    def close(self) -> None:
        """Put the file away."""
        self.set_state(file="", plan=None, shown=None, done=None, message=None)
        self.read()

    def apply(self, *, good_rows_only: bool = False) -> None:
        """Book the file."""
        state, by, request = self.state, self.by, self._request
        if state.busy or state.plan is None:
            return
        path, minor = Path(state.file), state.minor_units
        self.work(
            translate("data", "Importing …"),
            lambda app, told: app.imports.apply(
                request, by, path, good_rows_only=good_rows_only, minor_units=minor, told=told
            ),
            self._applied,
            lane=Lane.TILL,
        )

    def _applied(self, done: Imported) -> None:
        self._request = new_id()
        text = translate("data", "Imported: {new} new, {update} updated. It can be taken back as a whole below.")
        counts = {"new": done.counts.get("new", 0), "update": done.counts.get("update", 0)}
        self.context.events.changed.emit(done.changes, NAME)
        self.set_state(file="", plan=None, shown=None, done=done, message=success(text.format(**counts)))
        self.read()

    def write_errors(self, out: Path) -> None:
        """Write the rows that can't be imported into a file of their own."""
        state = self.state
        if state.plan is None:
            return
        path, plan = Path(state.file), state.plan

        def written(count: int) -> None:
            words = translate("data", "%n rows are in {file}: correct them there and import that file.", count)
            self.set_state(message=success(words.format(file=out.name)))

        self.run(lambda app: app.imports.write_errors(path, out, plan), written, lane=Lane.OFFICE)

    def reverse(self, batch_id: str) -> None:
        """Take an import back as a whole."""
        by, request = self.by, new_id()

        def reversed_(done: Imported) -> None:
            self.context.events.changed.emit(done.changes, NAME)
            words = translate("data", "Taken back: %n members are gone again.", done.counts.get("members", 0))
            self.set_state(message=success(words))
            self.read()

        self.work(
            translate("data", "Taking back …"),
            lambda app, told: app.imports.reverse(request, by, batch_id, told=told),
            reversed_,
            lane=Lane.TILL,
        )


def batch_counts(batch: ImportBatch) -> dict[str, int]:
    """Return rows by outcome of an import."""
    counts: dict[str, int] = json.loads(batch.report).get("counts", {})
    return counts
