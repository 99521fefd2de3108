"""Long work off the till's hands: it tells how far it is, and stopped anywhere it leaves nothing half done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from shop_member.app import App, open_shop, restore_shop
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.progress import Told
from tests.ui.lock.shop import PASSPHRASE, Scene
from ui.messages import Kind
from ui.screens.data.backup_models import BackupModel, RestoreModel
from ui.screens.data.backup_views import BackupPage
from ui.screens.data.between import in_small_window
from ui.screens.data.exchange_models import MEMBERS_FILE, FolderModel, ImportModel
from ui.screens.data.page_model import PageModel
from ui.tasks import Cancelled, ImmediateRunner, Job, Lane

NAMES = [f"Guest {number}" for number in range(450)]


class Stop(Exception):
    """What a teller raises in these tests."""


def stops_at(number: int) -> Told:
    """Return a teller that stops the work the so-manieth time it is told."""
    told = iter(range(number))

    def teller(fraction: float) -> None:
        assert 0.0 <= fraction <= 1.0
        if next(told, None) is None:
            raise Stop

    return teller


def times_told(call: Callable[[Told], Any]) -> int:
    """Do the work once and return how often it told how far it is, which never goes back."""
    fractions: list[float] = []
    call(fractions.append)
    assert fractions == sorted(fractions) and fractions[0] < 0.2 and fractions[-1] > 0.5
    return len(fractions)


def table(folder: Path) -> Path:
    path = folder / "guests.csv"
    rows = "".join(f"{name},09{number:08},100\n" for number, name in enumerate(NAMES))
    path.write_text("name,phone,balance\n" + rows, encoding="utf-8")
    return path


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def members(app: App) -> int:
    with app.store.reading() as work:
        return work.members.count()


@pytest.fixture
def full(scene: Scene, tmp_path: Path) -> Scene:
    """A shop with some hundred members whose balances came from a file."""
    scene.app.imports.apply(new_id(), scene.owner, table(tmp_path))
    return scene


def test_an_import_that_is_stopped_books_nothing_and_can_be_done_again(scene: Scene, tmp_path: Path) -> None:
    file = table(tmp_path)
    request = new_id()
    for number in range(6):
        with pytest.raises(Stop):
            scene.app.imports.apply(request, scene.owner, file, told=stops_at(number))
        assert members(scene.app) == 0 and scene.app.imports.batches(scene.owner) == ()
    scene.app.imports.apply(request, scene.owner, file)
    assert members(scene.app) == len(NAMES) and scene.app.verify().sound


def test_an_import_is_taken_back_whole_or_not_at_all(full: Scene) -> None:
    (batch,) = full.app.imports.batches(full.owner)
    for number in range(5):
        with pytest.raises(Stop):
            full.app.imports.reverse(new_id(), full.owner, batch.id, told=stops_at(number))
        assert full.app.imports.batches(full.owner)[0].state == "done"
    full.app.imports.reverse(new_id(), full.owner, batch.id)
    assert full.app.verify().sound


def test_a_folder_that_was_stopped_is_as_it_was(full: Scene, tmp_path: Path) -> None:
    sync, folder = full.app.sync, tmp_path / "csv"
    count = times_told(lambda told: sync.sync_folder(full.owner, folder, told=told))
    before = contents(folder)
    version = full.app.guests.page(full.owner)[0]
    assert version
    full.app.imports.reverse(new_id(), full.owner, full.app.imports.batches(full.owner)[0].id)
    for number in range(count):
        with pytest.raises(Stop):
            sync.sync_folder(full.owner, folder, told=stops_at(number))
        assert contents(folder) == before
    done = sync.sync_folder(full.owner, folder)
    assert done.edited == () and MEMBERS_FILE in done.written and contents(folder) != before


def test_a_backup_that_was_stopped_leaves_no_file(full: Scene, tmp_path: Path) -> None:
    out = tmp_path / "out" / "kept.shopbackup"
    count = times_told(lambda told: full.app.backups.backup(full.owner, out, told=told))
    out.unlink()
    assert count >= 5  # two threads share the checks: how often they tell differs
    for number in (0, 1, 2, 4):
        with pytest.raises(Stop):
            full.app.backups.backup(full.owner, out, told=stops_at(number))
        assert list(out.parent.iterdir()) == []


def test_a_restore_that_was_stopped_changes_nothing(full: Scene, tmp_path: Path) -> None:
    made = full.app.backups.backup(full.owner, tmp_path / "kept.shopbackup").path
    path = full.app.path
    full.app.close()
    count = times_told(lambda told: _checked(path, made, told))
    before = contents(path.parent)
    assert count >= 3
    for number in (0, 1, 2):
        with pytest.raises(Stop):
            restore_shop(made, path, keys_in_file=True, told=stops_at(number))
        assert contents(path.parent) == before
    full.app = open_shop(path, keys_in_file=True)
    assert members(full.app) == len(NAMES)


def _checked(path: Path, backup: Path, told: Told) -> None:
    app = open_shop(path, keys_in_file=True)
    app.check_backup(backup, told=told)
    app.close()


def stop_when_begun(model: PageModel) -> list[float]:
    """Stop the model's work as soon as it has told something; return what it told."""
    seen: list[float] = []

    def look(state: Any) -> None:
        if state.busy:
            seen.append(state.fraction)
            assert state.stoppable
            model.stop()

    model.state_changed.connect(look)
    return seen


def test_every_page_says_that_it_was_stopped(full: Scene, tmp_path: Path) -> None:
    folder = tmp_path / "csv"
    folder.mkdir()
    syncing = FolderModel(full.context)
    syncing.choose_folder(str(folder))
    making, checking = BackupModel(full.context), RestoreModel(full.context)
    made = full.app.backups.backup(full.owner).path
    checking.choose(str(made))
    importing = ImportModel(full.context)
    other = tmp_path / "others.csv"
    other.write_text("name\n" + "".join(f"Other {name}\n" for name in NAMES), encoding="utf-8")
    for model, begin in (
        (syncing, syncing.sync),
        (making, making.make),
        (checking, checking.check),
        (importing, lambda: importing.choose(str(other))),
    ):
        seen = stop_when_begun(model)
        begin()  # type: ignore[operator]
        assert seen and model.state.busy == "" and model.state.message.kind is Kind.INFO
        model.state_changed.disconnect()
    assert contents(folder) == {} and full.app.backups.backups() == (made,)
    assert importing.state.plan is None and not checking.state.proved


def test_a_backup_of_the_office_is_on_record(full: Scene) -> None:
    office = open_shop(full.app.path, read_only=True, clock=full.clock, keys_in_file=True)
    made = office.backups.backup(full.owner)
    assert full.app.settings.audit(full.owner, action="backup_made") == ()
    full.app.backups.record(full.owner, made)
    full.app.backups.record_automatic(made, "day_close")
    automatic, asked = full.app.settings.audit(full.owner, action="backup_made")
    assert (asked.actor, asked.subject, asked.detail["reason"]) == (full.owner, made.path.name, "asked")
    assert (automatic.actor, automatic.detail["reason"]) == ("system", "day_close")
    with pytest.raises(Refusal) as refused:
        full.app.backups.record(full.cashier, made)
    assert refused.value.code is Refused.NOT_PERMITTED
    office.close()


class TwoLanes(ImmediateRunner):
    """As in the window: the till writes, the office only reads; here one after the other."""

    def __init__(self, till: App, office: App) -> None:
        super().__init__(till)
        self.office = office

    def start(self, call: Any, done: Any = None, failed: Any = None, progressed: Any = None, **more: Any) -> Job:
        """See Runner."""
        lane = more.get("lane", Lane.OFFICE)
        job = Job(call, done, failed, more.get("owner"), progressed)
        job.deliver(*job.perform(self.office if lane is Lane.OFFICE else self.resource))
        return job


def test_a_backup_of_the_window_is_made_by_the_office_and_put_on_record(full: Scene) -> None:
    heard: list[str] = []
    full.context.events.changed.connect(lambda changes, origin: heard.append(origin))
    office = open_shop(full.app.path, read_only=True, clock=full.clock, keys_in_file=True)
    full.context.runner = TwoLanes(full.app, office)
    model = BackupModel(full.context)
    page = BackupPage(full.context, model)
    page.make.click()
    assert model.state.made is not None and len(model.state.rows) == 1 and page.working.isHidden()
    (row,) = full.app.settings.audit(full.owner, action="backup_made")
    assert row.subject == model.state.made.path.name and heard == ["data"]
    page.deleteLater()
    office.close()


def test_between_two_shops_a_small_window_tells_and_stops(app: QApplication) -> None:
    told: list[float] = []

    def work(teller: Told) -> None:
        for step in range(5):
            teller(step / 5)
            told.append(step / 5)

    in_small_window("Restore", "Restoring …", work)
    assert told == [0.0, 0.2, 0.4, 0.6, 0.8]

    def stopped(teller: Told) -> None:
        raise Cancelled

    in_small_window("Restore", "Restoring …", stopped)

    def wrong(teller: Told) -> None:
        raise Refusal(Refused.KEYS_PASSPHRASE_WRONG)

    with pytest.raises(Refusal):
        in_small_window("Restore", "Restoring …", wrong)


def test_the_keys_of_a_backup_are_locked_without_a_way_to_stop(scene: Scene) -> None:
    with scene.app.store.writing() as work:
        work.settings.put_shop(replace(work.settings.shop(), is_demo=True))
    model = BackupModel(scene.context)
    seen: list[bool] = []
    model.state_changed.connect(lambda state: seen.append(state.stoppable) if state.busy else None)
    model.protect(PASSPHRASE)
    assert seen and not any(seen)
