"""Tables go out and come back, backups are proved before they replace anything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from shop_member.app import open_shop
from shop_member.domain.errors import Faulted, Refused
from shop_member.domain.imports import Action
from shop_member.keys import read_recovery
from tests.ui.lock.shop import PASSPHRASE, Scene, set_up
from ui.messages import Kind
from ui.screens.data.backup_models import BackupModel, RestoreModel
from ui.screens.data.exchange_models import LOOK_AT_EDITS, MEMBERS_FILE, OVERWRITE, FolderModel, ImportModel
from ui.screens.data.exchange_views import ImportPage
from ui.screens.data.view import FOLDER, IMPORT, DataView

GOOD = "name,phone,balance,points\n陳美玲,0912345678,1200,85\nAmy,0987654321,,\n"
MIXED = GOOD + "Bo,8.86912E+11,,\n"


def table(folder: Path, text: str = GOOD) -> str:
    path = folder / "members.csv"
    path.write_text(text, encoding="utf-8")
    return str(path)


def members(scene: Scene) -> set[str]:
    with scene.app.store.reading() as work:
        return {row.name for row in work.members.page()}


def test_the_preview_books_nothing(scene: Scene, tmp_path: Path) -> None:
    model = ImportModel(scene.context)
    model.choose(table(tmp_path))
    plan = model.state.plan
    assert plan is not None and plan.count(Action.NEW) == 2 and model.state.useful == 2
    assert members(scene) == set()


def test_an_import_is_booked_once_and_taken_back_whole(scene: Scene, tmp_path: Path) -> None:
    model = ImportModel(scene.context)
    file = table(tmp_path)
    model.choose(file)
    model.apply()
    assert members(scene) == {"陳美玲", "Amy"} and model.state.plan is None
    model.choose(file)
    plan = model.state.plan
    assert plan is not None and model.state.useful == 0 and plan.known_since
    (batch,) = model.state.batches
    model.close()
    model.reverse(batch.id)
    assert model.state.message.kind is Kind.SUCCESS and model.state.batches[0].state == "reversed"
    assert "陳美玲" not in members(scene)


def test_wrong_rows_stop_the_whole_or_are_left_out(scene: Scene, tmp_path: Path) -> None:
    model = ImportModel(scene.context)
    model.choose(table(tmp_path, MIXED))
    assert model.state.shown is Action.ERROR and [row.line for row in model.state.rows] == [4]
    model.apply()
    assert model.state.message.code == Refused.ROWS_WRONG and members(scene) == set()
    model.apply(good_rows_only=True)
    assert members(scene) == {"陳美玲", "Amy"}


def test_wrong_rows_go_into_a_file_of_their_own(scene: Scene, tmp_path: Path) -> None:
    model = ImportModel(scene.context)
    model.choose(table(tmp_path, MIXED))
    out = tmp_path / "errors.csv"
    model.write_errors(out)
    text = out.read_text(encoding="utf-8-sig")
    assert "Bo" in text and "陳美玲" not in text and text.splitlines()[0].endswith("line,reason")


def test_the_page_says_what_a_row_would_do(scene: Scene, tmp_path: Path) -> None:
    model = ImportModel(scene.context)
    page = ImportPage(scene.context, model)
    model.choose(table(tmp_path, MIXED))
    assert not page.all.isEnabled() and page.good.isEnabled()
    texts = [page._detail(row) for row in model.state.plan.rows]
    assert "1,200" in texts[0] and "85" in texts[0] and texts[1] == "" and "8.86912E+11" in texts[2]
    model.show(None)
    assert page.rows.rowCount() == 3
    page.deleteLater()


def test_a_file_that_is_none_is_refused_in_place(scene: Scene, tmp_path: Path) -> None:
    model = ImportModel(scene.context)
    model.choose(str(tmp_path / "nowhere.csv"))
    assert model.state.message.code == Faulted.FILE_UNREADABLE and model.state.busy == ""
    model.choose(table(tmp_path, "colour\nred\n"))
    assert model.state.message.code == Refused.COLUMN_MISSING and model.state.plan is None


def test_the_folder_is_kept_up_to_date(scene: Scene, tmp_path: Path) -> None:
    model = FolderModel(scene.context)
    model.sync()
    assert model.state.done is None
    folder = tmp_path / "csv"
    folder.mkdir()
    model.choose_folder(str(folder))
    model.choose_when("each_change")
    shop = scene.app.settings.shop()
    assert (shop.sync_folder, shop.sync_when) == (str(folder), "each_change")
    model.sync()
    assert model.state.done is not None and (folder / MEMBERS_FILE).exists() and not model.state.busy


def test_an_edited_sheet_is_left_alone_until_somebody_decides(scene: Scene, tmp_path: Path) -> None:
    importing = ImportModel(scene.context)
    importing.choose(table(tmp_path))
    importing.apply()
    folder = tmp_path / "csv"
    folder.mkdir()
    view = DataView(scene.context)
    view.go(FOLDER)
    view.folder.choose_folder(str(folder))
    view.folder.sync()
    sheet = folder / MEMBERS_FILE
    edited = sheet.read_text(encoding="utf-8-sig").replace("Amy", "Amelia")
    sheet.write_text(edited, encoding="utf-8-sig")
    view.folder.sync()
    assert [step.name for step in view.folder.state.message.steps] == [LOOK_AT_EDITS, OVERWRITE]
    assert "Amelia" in sheet.read_text(encoding="utf-8-sig")
    view._pages[FOLDER]._take(LOOK_AT_EDITS)
    assert view.here == IMPORT and view.imports.state.plan.count(Action.UPDATE) == 1
    view.imports.apply()
    assert members(scene) == {"陳美玲", "Amelia"}
    view.folder.sync(overwrite=True)
    assert view.folder.state.done.edited == ()
    view.deleteLater()


def test_a_backup_is_made_listed_and_proved(scene: Scene) -> None:
    model = BackupModel(scene.context)
    model.read()
    assert model.state.rows == () and not model.state.protected
    model.make()
    (kept,) = model.state.rows
    assert kept.facts is not None and not kept.facts.encrypted
    model.check(kept.path)
    assert model.state.message.kind is Kind.SUCCESS
    path = Path(kept.path)
    path.write_bytes(path.read_bytes()[:-4000])
    model.check(kept.path)
    assert model.state.message.code == Faulted.BACKUP_DAMAGED


def test_a_passphrase_gives_a_code_that_is_shown_once(scene: Scene) -> None:
    model = BackupModel(scene.context)
    model.protect("short")
    assert model.state.message.code == Refused.PASSPHRASE_TOO_SIMPLE and model.state.code == ""
    model.protect(PASSPHRASE)
    assert read_recovery(model.state.code) is not None and model.state.protected
    model.forget_code()
    model.make(encrypted=True)
    assert model.state.code == "" and model.state.rows[0].facts.encrypted


def test_where_and_how_many_are_kept(scene: Scene, tmp_path: Path) -> None:
    model = BackupModel(scene.context)
    model.choose_folder(str(tmp_path / "elsewhere"))
    model.choose_keep(7)
    model.make()
    assert Path(model.state.rows[0].path).parent == tmp_path / "elsewhere"
    assert scene.app.settings.shop().backup_keep == 7


Reopened = tuple[Path, bool, Callable[[], None]]


def listen(scene: Scene) -> list[Reopened]:
    asked: list[Reopened] = []
    scene.context.reopen = lambda path, demo, before: asked.append((path, demo, before))
    return asked


def test_a_restore_is_proved_first_and_moves_the_shop_aside(scene: Scene, tmp_path: Path) -> None:
    asked = listen(scene)
    with scene.app.store.writing() as work:  # the keys lie in a file here, as in a demo shop
        work.settings.put_shop(replace(work.settings.shop(), is_demo=True))
    scene.app.desk.forget()
    backups = BackupModel(scene.context)
    backups.protect(PASSPHRASE)
    backups.make()
    importing = ImportModel(scene.context)
    importing.choose(table(tmp_path))
    importing.apply()
    model = RestoreModel(scene.context)
    model.restore()
    assert asked == []
    model.choose(backups.state.rows[0].path)
    assert not model.state.foreign
    model.check()
    assert model.state.proved
    model.restore()
    ((path, demo, before),) = asked
    assert demo
    scene.app.close()
    before()
    assert [one for one in path.parent.iterdir() if one.is_dir() and (one / "shop.db").exists()]
    scene.app = open_shop(path, keys_in_file=True)
    with scene.app.store.reading() as work:
        assert work.members.count() == 0


def test_a_backup_of_another_shop_needs_its_passphrase(scene: Scene, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = set_up(tmp_path / "other")
    other.log_in_owner()
    theirs = BackupModel(other.context)
    theirs.protect(PASSPHRASE)
    theirs.make(encrypted=True)
    file = theirs.state.rows[0].path
    other.app.close()
    model = RestoreModel(scene.context)
    model.choose(file)
    assert model.state.foreign and model.state.facts is not None
    model.check()
    assert model.state.message.code == Refused.KEYS_PASSPHRASE_MISSING and not model.state.proved
    model.check("not the right words at all")
    assert model.state.message.code == Refused.KEYS_PASSPHRASE_WRONG and not model.state.proved
    model.check(PASSPHRASE)
    assert model.state.proved
    model.put_away()
    assert model.state.facts is None


def test_something_else_is_no_backup(scene: Scene, tmp_path: Path) -> None:
    path = tmp_path / "holiday.shopbackup"
    path.write_bytes(b"not a backup" * 100)
    model = RestoreModel(scene.context)
    model.choose(str(path))
    assert model.state.facts is None
    assert model.state.message.code in (Faulted.BACKUP_FOREIGN, Faulted.BACKUP_DAMAGED)
