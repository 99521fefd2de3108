"""Backups and restoring one: what their pages know and do; the till goes on meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from shop_member.domain.backups import BackupFacts, MadeBackup
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Fault, Refusal, Refused
from shop_member.domain.progress import Told
from shop_member.i18n import translate
from ui.messages import success
from ui.screen import Context
from ui.screens.data.between import in_small_window
from ui.screens.data.page_model import NAME, PageModel, WorkState

# -- backup and restore


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup in the folder: where, how large, and what it says of itself (None if it can't be read)."""

    path: str
    size: int
    facts: BackupFacts | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupState(WorkState):
    """Where backups go, whether they carry the keys, which there are."""

    folder: str = ""
    usual: str = ""
    keep: int = 30
    protected: bool = False
    rows: tuple[Kept, ...] = ()
    code: str = ""
    made: MadeBackup | None = None


class BackupModel(PageModel):
    """Makes backups beside the till's work and proves them."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(BackupState(), context, parent)

    def read(self) -> None:
        """Read the backups in the folder."""

        def call(app: Any) -> dict[str, Any]:
            shop = app.settings.shop()
            return {
                "folder": shop.backup_folder,
                "usual": str(Path(app.path).parent / "backups"),
                "keep": shop.backup_keep,
                "protected": app.backups.is_protected(),
                "rows": tuple(_kept(app, path) for path in app.backups.backups()),
            }

        self.run(call, lambda answer: self.set_state(**answer))

    def choose_folder(self, folder: str) -> None:
        """Keep another place."""
        self.keep(self.read, backup_folder=folder)

    def choose_keep(self, keep: int) -> None:
        """Keep so many of them."""
        self.keep(self.read, backup_keep=keep)

    def make(self, *, encrypted: bool = False) -> None:
        """Make a backup now."""
        by = self.by
        if self.state.busy:
            return
        self.work(
            translate("data", "Writing and checking the backup …"),
            lambda app, told: (app.backups.backup(by, encrypted=encrypted, told=told), app.backups.read_only),
            lambda answer: self._made(by, *answer),
        )

    def _made(self, by: str, made: MadeBackup, unrecorded: bool) -> None:
        """The office only reads: the till, which may write, puts the backup on record."""
        if unrecorded:
            self.run(lambda app: app.backups.record(by, made), self._recorded)
        else:
            self._recorded(Changes.AUDIT)
        words = translate("data", "{file} is written and proved.")
        if not made.with_keys:
            words = translate(
                "data", "{file} is written and proved. It opens on this computer only: no passphrase is set."
            )
        self.set_state(made=made, message=success(words.format(file=made.path.name)))
        self.read()

    def _recorded(self, changes: Changes) -> None:
        self.context.events.changed.emit(changes, NAME)

    def check(self, path: str) -> None:
        """Prove a backup that lies there."""

        def proved(facts: BackupFacts) -> None:
            words = translate("data", "{file} is whole: every entry and balance is proved.")
            self.set_state(message=success(words.format(file=Path(path).name)))

        words = translate("data", "Checking the backup …")
        self.work(words, lambda app, told: app.check_backup(Path(path), told=told), proved)

    def protect(self, passphrase: str) -> None:
        """Lock the keys into all backups to come, by a passphrase and by a new recovery code."""
        by = self.by
        self.set_state(busy=translate("data", "Locking the keys …"), message=None)

        def done(code: str) -> None:
            self.set_state(busy="", code=code)
            self.read()

        self.run(lambda app: app.backups.protect(by, passphrase, with_code=True), done, self._not_done)

    def forget_code(self) -> None:
        """Show the recovery code no longer."""
        self.set_state(code="")


def _kept(app: Any, path: Path) -> Kept:
    try:
        facts = app.backup_facts(path)
    except Fault:
        facts = None
    return Kept(str(path), path.stat().st_size, facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreState(WorkState):
    """The backup chosen, what it says, and whether all of it is proved."""

    file: str = ""
    facts: BackupFacts | None = None
    foreign: bool = False
    proved: bool = False


class RestoreModel(PageModel):
    """Proves a backup first; the present shop is moved aside whole, never destroyed."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(RestoreState(), context, parent)
        self._password = ""

    def choose(self, file: str) -> None:
        """Look at a backup."""
        self._password = ""

        def call(app: Any) -> tuple[BackupFacts, bool]:
            facts = app.backup_facts(Path(file))
            return facts, facts.keys != app.keys.fingerprint

        self.set_state(file=file, facts=None, proved=False, foreign=False, message=None)
        self.run(call, lambda answer: self.set_state(facts=answer[0], foreign=answer[1]), self._not_done)

    def check(self, password: str = "") -> None:
        """Prove all of it: bytes, pages, every balance and chain."""
        state = self.state
        if state.busy or state.facts is None:
            return
        if state.foreign and not password:
            self.fail(Refusal(Refused.KEYS_PASSPHRASE_MISSING))
            return
        path = Path(state.file)
        self.set_state(proved=False)

        def proved(facts: BackupFacts) -> None:
            self._password = password
            self.set_state(facts=facts, proved=True)

        words = translate("data", "Checking the backup …")
        self.work(words, lambda app, told: app.check_backup(path, password, told), proved)

    def restore(self) -> None:
        """Close the shop, put the proved backup in its place, and open it."""
        state, password = self.state, self._password
        if not state.proved or state.busy:
            return
        file = Path(state.file)
        self.set_state(busy=translate("data", "Restoring …"))
        self.run(lambda app: (Path(app.path), app.settings.shop().is_demo), partial(self._reopen, file, password))

    def _reopen(self, file: Path, password: str, answer: tuple[Path, bool]) -> None:
        from shop_member.app import restore_shop

        path, demo = answer
        self._password = ""
        title, words = translate("data", "Restore a backup"), translate("data", "Restoring …")

        def restore(told: Told) -> None:
            restore_shop(file, path, password, keys_in_file=demo, told=told)

        self.context.reopen(path, demo=demo, before=lambda: in_small_window(title, words, restore))

    def put_away(self) -> None:
        """Choose nothing."""
        self._password = ""
        self.set_state(RestoreState())
