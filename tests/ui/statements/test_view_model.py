"""Statements: what is chosen, counted, written, stopped, locked; on a real file, read back from the PDF."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2

from shop_member.domain.errors import Refused
from shop_member.domain.ids import new_id
from tests.ui.members.support import LateRunner
from tests.ui.till.conftest import Stand
from ui import saving
from ui.screens.statements.runs import Output
from ui.screens.statements.view_model import StatementsModel, Whom
from ui.tasks import ImmediateRunner, Job, Lane


def words(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as book:
        return "".join(page.get_textpage().get_text_bounded() for page in book)


def pages(path: Path) -> int:
    with pypdfium2.PdfDocument(path) as book:
        return len(book)


def test_the_last_complete_month_is_chosen_and_counted(model: StatementsModel) -> None:
    state = model.state
    assert state.month == date(2026, 11, 1) and state.over and not state.newest
    assert state.count == 2 and state.pages and state.ready


def test_months_go_back_and_not_into_the_future(model: StatementsModel) -> None:
    model.step_month(1)
    assert model.state.month == date(2026, 12, 1) and model.state.newest and not model.state.over
    model.step_month(1)
    assert model.state.month == date(2026, 12, 1)
    model.step_month(-2)
    assert model.state.month == date(2026, 10, 1) and model.state.count == 0 and not model.state.ready


def test_those_with_a_balance_come_in_when_asked_for(model: StatementsModel) -> None:
    model.step_month(1)
    assert model.state.count == 0
    model.choose_whom(Whom.BALANCE)
    assert model.state.count == 2


def test_everybody_in_one_file(model: StatementsModel, folder: Path) -> None:
    model.start_run()
    path = folder / "statements-2026-11.pdf"
    assert pages(path) == 2
    assert "Guest A" in words(path) and "Guest B" in words(path) and "Guest C" not in words(path)
    assert not model.state.running and model.state.message is not None
    assert [step.name for step in model.state.message.steps] == [f"show:{path}", f"folder:{folder}"]


def test_a_file_each_goes_on_where_it_was_stopped(model: StatementsModel, folder: Path) -> None:
    model.choose_output(Output.FILES)
    model.start_run()
    made = sorted((folder / "statements-2026-11").glob("*.pdf"))
    assert len(made) == 2
    made[0].unlink()
    before = made[1].stat().st_mtime_ns
    model.start_run()
    assert sorted((folder / "statements-2026-11").glob("*.pdf")) == made
    assert made[1].stat().st_mtime_ns == before


def test_one_member_found_by_search(model: StatementsModel, members: list[str], folder: Path) -> None:
    model.choose_whom(Whom.ONE)
    assert not model.state.ready
    model.search("Guest A")
    assert [hit.id for hit in model.state.hits] == [members[0]]
    model.choose_member(members[0])
    assert model.state.member is not None and model.state.member.name == "Guest A" and model.state.ready
    model.start_run()
    (path,) = folder.glob("*.pdf")
    assert "1,000" in words(path)


def test_one_member_by_scan(model: StatementsModel, stand: Stand) -> None:
    member_id, code = stand.enrol("Guest D")
    assert model.scanned(code)
    assert model.state.whom is Whom.ONE and model.state.member is not None and model.state.member.id == member_id
    assert not model.scanned("4710088412348")


class StoppingRunner(ImmediateRunner):
    """A person who presses Stop as soon as something moves."""

    def start(
        self, call: Any, done: Any = None, failed: Any = None, progressed: Any = None, *,
        lane: Lane = Lane.OFFICE, owner: Any = None,
    ) -> Job:  # fmt: skip
        job = Job(call, done, failed, owner, lambda fraction, remaining: job.cancel())
        job.deliver(*job.perform(self.resource))
        return job


def test_a_stopped_run_leaves_no_file(stand: Stand, members: list[str], folder: Path) -> None:
    stand.context.runner = StoppingRunner(stand.app)
    model = StatementsModel(stand.context)
    model.enter()
    model.start_run()
    assert not model.state.running and model.state.message is not None and not model.state.message.code
    assert [path for path in folder.rglob("*") if path.is_file()] == []


def test_a_stopped_run_of_files_keeps_what_is_whole(stand: Stand, members: list[str], folder: Path) -> None:
    stand.context.runner = StoppingRunner(stand.app)
    model = StatementsModel(stand.context)
    model.enter()
    model.choose_output(Output.FILES)
    model.start_run()
    assert len([path for path in folder.rglob("*") if path.is_file()]) == 1


def test_a_full_or_forbidden_place_is_said_and_can_be_tried_again(
    model: StatementsModel, folder: Path, tmp_path: Path
) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("not a folder")
    model.start_run()
    message = model.state.message
    assert message is not None and message.code == "file_not_writable" and message.action is not None
    folder.unlink()
    model.take_step(message.action.name)
    assert (folder / "statements-2026-11.pdf").exists()


def test_a_message_opens_what_was_written(model: StatementsModel, folder: Path) -> None:
    model.start_run()
    shown: list[Path] = []
    assert model.state.message is not None
    for step in model.state.message.steps:
        model.take_step(step.name, shown.append)
    assert shown == [folder / "statements-2026-11.pdf", folder]


def test_locking_is_asked_first_and_then_kept(model: StatementsModel, stand: Stand) -> None:
    model.ask_lock()
    assert model.state.locking
    assert model.back() and not model.state.locking
    assert stand.app.statements.lock_of(stand.owner, date(2026, 11, 1)) is None
    expected = stand.app.shifts.x_report(stand.owner).expected
    stand.app.shifts.close(new_id(), stand.owner, expected, stand.money(0))
    model.ask_lock()
    model.lock_month()
    lock = stand.app.statements.lock_of(stand.owner, date(2026, 11, 1))
    assert lock is not None and lock.head_hash[:8] in model.state.locked


def test_a_month_with_an_open_shift_is_not_locked(model: StatementsModel) -> None:
    model.ask_lock()
    model.lock_month()
    assert model.state.message is not None and model.state.message.code == Refused.MONTH_NOT_OVER.value
    assert model.state.locked == ""


def test_an_answer_to_an_earlier_choice_is_thrown_away(stand: Stand, members: list[str], folder: Path) -> None:
    runner = LateRunner(stand.app)
    stand.context.runner = runner
    model = StatementsModel(stand.context)
    model.enter(members[0])
    runner.let_through(last_first=False)
    model.choose_member(members[1])
    model.choose_member(members[0])
    runner.let_through(last_first=True)
    assert model.state.member is not None and model.state.member.name == "Guest A"
    assert model.state.previewed == "Guest A"


def test_the_folder_is_remembered(model: StatementsModel, tmp_path: Path) -> None:
    saving.remember(tmp_path / "elsewhere")
    model.folder_chosen()
    assert model.state.folder.endswith("elsewhere")
