"""What the open window does by itself, on a real shop: jobs, the clock, the day's close, waiting receipts, idle hands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from shop_member.domain.amounts import Amount
from shop_member.domain.bills import Basket
from shop_member.domain.changes import Changes
from shop_member.domain.ids import new_id
from shop_member.domain.pricing import amount_only
from shop_member.domain.shop import ShopSettings
from shop_member.domain.tenders import Means, Tender
from shop_member.services.till import SaleCommand
from tests.ui.frame.support import settle
from tests.ui.lock.shop import Scene, set_up
from ui.housekeeping import Housekeeping
from ui.idle import Idle
from ui.main_window import MainWindow
from ui.paper_queue import PaperQueue
from ui.printing import PDF_FILES
from ui.screen import SimpleScreen
from ui.widgets.fields import SearchField


class Desk(QWidget):
    """A screen with each kind of field."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        self.search, self.name, self.note = SearchField(), QLineEdit(), QPlainTextEdit()
        for field in (self.search, self.name, self.note):
            column.addWidget(field)


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = set_up(tmp_path / "shop")
    yield made
    made.app.close()


@pytest.fixture
def main(app: QApplication, scene: Scene) -> Iterator[MainWindow]:
    def screen(name: str) -> SimpleScreen:
        return SimpleScreen(name, lambda: name, "users", lambda context: Desk(), None, in_bar=name != "lock")

    window = MainWindow([screen("lock"), screen("till")], scene.context)
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    window.open("till")
    settle()
    yield window
    window.close()
    window.deleteLater()


def money(scene: Scene, units: int) -> Amount:
    return Amount(units, scene.app.desk.rules().asset)


def sell(scene: Scene, *, paper: bool = False) -> str:
    basket = Basket((amount_only(money(scene, 100), scene.app.desk.rules()),))
    tenders = (Tender(Means.CASH, money(scene, 100)),)
    return scene.app.till.sell(SaleCommand(new_id(), scene.owner, basket, tenders, print_receipt=paper)).document_no


def house(main: MainWindow, scene: Scene, followed: list[ShopSettings] | None = None) -> Housekeeping:
    follow = (followed if followed is not None else []).append
    made = Housekeeping(main, scene.context, scene.app.desk.settings(), follow, main)
    made.start()
    return made


def press(main: MainWindow, words: str) -> None:
    button = next(one for one in main.findChildren(QAbstractButton) if one.isVisible() and one.text() == words)
    button.click()
    settle()


def test_a_jumped_clock_stands_in_the_bar_until_the_owner_confirms(main: MainWindow, scene: Scene) -> None:
    scene.app.shifts.open(new_id(), scene.owner, money(scene, 0))
    sell(scene)
    scene.clock.advance(timedelta(days=30))
    scene.log_in_cashier()
    house(main, scene)
    message = main.notices.message
    assert message is not None and message.steps == ()
    main.notices.clear()
    scene.log_in_owner()
    press(main, "The date is right")
    assert main.notices.message is None
    assert not scene.app.jobs.run().waits_for_clock


def test_closing_the_shift_syncs_and_backs_up(main: MainWindow, scene: Scene, tmp_path: Path) -> None:
    settings = replace(
        scene.app.desk.settings(), sync_folder=str(tmp_path / "csv"), backup_folder=str(tmp_path / "safe")
    )
    scene.app.settings.save_shop(scene.owner, settings)
    scene.app.shifts.open(new_id(), scene.owner, money(scene, 0))
    keeper = house(main, scene)
    sell(scene)
    scene.context.events.changed.emit(Changes.LEDGER, "till")
    assert not (tmp_path / "csv").exists()
    closed = scene.app.shifts.close(new_id(), scene.owner, money(scene, 100), money(scene, 0))
    scene.context.events.changed.emit(closed.changes | Changes.SHIFT, "shift")
    assert (tmp_path / "csv" / "members.csv").exists()
    assert len(list((tmp_path / "safe").glob("*.shopbackup"))) == 1
    assert keeper._failed == {}


def test_a_backup_that_fails_stands_in_the_bar_and_can_be_tried_again(
    main: MainWindow, scene: Scene, tmp_path: Path
) -> None:
    blocked = tmp_path / "safe"
    blocked.write_text("a file where the folder should be")
    scene.app.settings.save_shop(scene.owner, replace(scene.app.desk.settings(), backup_folder=str(blocked)))
    keeper = house(main, scene)
    keeper.close_day()
    assert set(keeper._failed) == {"backup"}
    press(main, "No backup made")
    blocked.unlink()
    press(main, "Try again")
    assert keeper._failed == {}
    assert len(list(blocked.glob("*.shopbackup"))) == 1


def test_changed_settings_are_followed(main: MainWindow, scene: Scene) -> None:
    followed: list[ShopSettings] = []
    house(main, scene, followed)
    scene.app.settings.save_shop(
        scene.owner, replace(scene.app.desk.settings(), lock_after_minutes=3, language="zh_TW")
    )
    scene.context.events.changed.emit(Changes.SETTINGS, "settings")
    assert [(one.lock_after_minutes, one.language) for one in followed] == [(3, "zh_TW")]


def test_the_days_turn_runs_the_jobs_and_tells_the_till(main: MainWindow, scene: Scene) -> None:
    keeper = house(main, scene)
    told: list[Changes] = []
    scene.context.events.changed.connect(lambda changes, origin: told.append(changes))
    keeper._look_at_the_day()
    assert told == []
    scene.clock.advance(timedelta(days=1))
    keeper._look_at_the_day()
    assert any(changes & Changes.SHIFT for changes in told)


def test_a_receipt_waits_for_its_printer_and_comes_out_once(
    main: MainWindow, scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.saving.papers_folder", lambda: tmp_path / "papers")
    scene.log_in_owner()
    scene.app.settings.set_printer(scene.owner, "No such printer", 80, "always")
    scene.app.shifts.open(new_id(), scene.owner, money(scene, 0))
    queue = PaperQueue(main, scene.context, main)
    number = sell(scene, paper=True)
    scene.context.events.changed.emit(Changes.OUTBOX, "till")
    settle()
    assert [row.document_no for row in scene.app.outbox.receipts()] == [number]
    scene.app.settings.set_printer(scene.owner, PDF_FILES, 80, "always")
    press(main, "1 receipt to print")
    press(main, "Print now")
    assert scene.app.outbox.receipts() == ()
    assert [path.stem for path in (tmp_path / "papers" / "receipts").iterdir()] == [number]
    queue.look()
    assert len(list((tmp_path / "papers" / "receipts").iterdir())) == 1


def test_receipts_of_another_day_are_printed_only_when_somebody_says_so(
    main: MainWindow, scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.saving.papers_folder", lambda: tmp_path / "papers")
    scene.log_in_owner()
    scene.app.settings.set_printer(scene.owner, PDF_FILES, 80, "always")
    scene.app.shifts.open(new_id(), scene.owner, money(scene, 0))
    sell(scene, paper=True)
    scene.clock.advance(timedelta(days=1))
    PaperQueue(main, scene.context, main).look()
    settle()
    assert not (tmp_path / "papers").exists()
    press(main, "1 receipt to print")
    press(main, "Don't print them")
    assert scene.app.outbox.receipts() == ()
    assert not (tmp_path / "papers").exists()


def test_nobody_at_the_keyboard_locks_the_till(main: MainWindow, scene: Scene) -> None:
    scene.log_in_owner()
    idle = Idle(main, scene.context.session, 10, main)
    assert idle._lock.isActive() and idle._lock.interval() == 600_000
    idle._lock_now()
    assert main.here == "lock" and scene.context.session.actor is None
    idle.set_minutes(0)
    assert not idle._lock.isActive()


def test_a_forgotten_search_gives_the_focus_back_but_a_form_keeps_it(main: MainWindow, scene: Scene) -> None:
    idle = Idle(main, scene.context.session, 0, main)
    desk = main.widget("till")
    assert isinstance(desk, Desk)
    desk.search.setFocus()
    QTest.keyClicks(desk.search, "wa")
    idle._leave_field()
    assert desk.hasFocus()
    for field in (desk.name, desk.note):
        field.setFocus()
        QTest.keyClicks(field, "Wang")
        idle._leave_field()
        assert field.hasFocus()
