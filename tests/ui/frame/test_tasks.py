"""Work off the GUI thread: each worker owns its resource, every answer arrives on the GUI thread, none is lost."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from shop_member.domain.errors import Fault, Faulted, Refusal, Refused
from tests.ui.frame.support import settle
from ui.tasks import Cancelled, ImmediateRunner, Job, Lane, ThreadRunner
from ui.view_model import ViewModel


class Book:
    """A resource that knows who opened, used and closed it."""

    def __init__(self) -> None:
        self.opened = threading.get_ident()
        self.closed = 0

    def close(self) -> None:
        self.closed = threading.get_ident()


def wait(until: Callable[[], bool]) -> None:
    """Run the event loop until something holds; a hanging test is stopped by its outer bound."""
    for _ in range(4000):
        settle(1)
        if until():
            return
        time.sleep(0.002)
    raise AssertionError("nothing arrived")


def test_each_lane_owns_its_resource_and_answers_on_the_gui_thread(app: QApplication) -> None:
    books: list[Book] = []

    def open_book() -> Book:
        books.append(Book())
        return books[-1]

    runner = ThreadRunner(open_book)
    seen: list[tuple[str, int, int]] = []
    for lane in Lane:
        runner.run(
            lambda book: (book.opened, threading.get_ident()),
            lambda answer, lane=lane: seen.append((lane, *answer)) or None,  # type: ignore[func-returns-value,misc]
            lane=lane,
        )
    wait(lambda: len(seen) == 2)
    assert all(opened == worked for _, opened, worked in seen)
    assert len({worked for *_, worked in seen} | {threading.get_ident()}) == 3
    assert runner.shutdown()
    assert sorted(book.closed for book in books) == sorted(book.opened for book in books)


def test_shutdown_finishes_and_delivers_everything(app: QApplication) -> None:
    runner = ThreadRunner(lambda: None)
    got: list[int] = []
    for number in range(200):
        runner.run(lambda _, number=number: number, got.append)
    assert runner.shutdown()
    assert got == list(range(200))
    with pytest.raises(RuntimeError):
        runner.run(lambda _: None)


def test_errors_come_back_whole(app: QApplication) -> None:
    runner = ThreadRunner(lambda: None)
    failures: list[Exception] = []

    def refuse(_: Any) -> None:
        raise Refusal(Refused.PIN_WRONG, tries_left=3)

    runner.run(refuse, None, failures.append)
    runner.shutdown()
    assert isinstance(failures[0], Refusal) and failures[0].fields == {"tries_left": 3}


def test_a_resource_that_cannot_be_opened_answers_every_task(app: QApplication) -> None:
    def broken() -> None:
        raise Fault(Faulted.STORE_OPEN_ELSEWHERE, path="shop.db")

    runner = ThreadRunner(broken)
    failures: list[Exception] = []
    runner.run(lambda _: 1, None, failures.append)
    runner.run(lambda _: 2, None, failures.append, lane=Lane.OFFICE)
    runner.shutdown()
    assert [error.code for error in failures if isinstance(error, Fault)] == [Faulted.STORE_OPEN_ELSEWHERE] * 2


def test_a_bug_reaches_the_crash_hook_and_the_screen(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[type] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: caught.append(kind))
    failures: list[Exception] = []
    ImmediateRunner().run(lambda _: 1 // 0, None, failures.append)
    assert caught == [ZeroDivisionError] and isinstance(failures[0], ZeroDivisionError)


def test_a_refusal_that_nobody_takes_is_not_swallowed(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[type] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: caught.append(kind))

    def refuse(_: Any) -> None:
        raise Refusal(Refused.NOT_LOGGED_IN)

    ImmediateRunner().run(refuse)
    assert caught == [Refusal]


def test_answers_for_the_dead_and_the_cancelled_go_nowhere(app: QApplication) -> None:
    gate = threading.Event()
    runner = ThreadRunner(lambda: None)
    got: list[str] = []
    owner = QObject()
    runner.run(lambda _: gate.wait(10))
    runner.run(lambda _: "dead", got.append, owner=owner)
    given_up = runner.run(lambda _: got.append("ran"), lambda _: got.append("cancelled"))
    runner.run(lambda _: "alive", got.append)
    import shiboken6

    shiboken6.delete(owner)
    given_up.cancel()
    gate.set()
    runner.shutdown()
    assert got == ["alive"]


def test_a_job_reports_progress_and_stops_when_asked(app: QApplication) -> None:
    runner = ThreadRunner(lambda: None)
    seen: list[float] = []
    ends: list[Exception] = []
    jobs: list[Job] = []

    def count(_: Any, job: Job) -> None:
        for number in range(10_000):
            job.check()
            job.progress(number / 10_000)
            time.sleep(0.001)

    def progressed(fraction: float, remaining: float | None) -> None:
        seen.append(fraction)
        if fraction > 0.001:
            jobs[0].cancel()

    jobs.append(runner.start(count, None, ends.append, progressed))
    wait(lambda: bool(ends))
    runner.shutdown()
    assert isinstance(ends[0], Cancelled)
    assert seen == sorted(seen) and seen[-1] < 1


def test_progress_works_out_what_is_left() -> None:
    told: list[tuple[float, float | None]] = []
    job = Job(lambda _, job: None, None, None, None, lambda fraction, remaining: told.append((fraction, remaining)))
    job._started = time.monotonic() - 30
    job.progress(0.25)
    job.progress(2.0, 0)
    assert told[0][0] == 0.25 and told[0][1] == pytest.approx(90, rel=0.05)
    assert told[1] == (1.0, 0)


def test_a_view_model_tells_only_changes(app: QApplication) -> None:
    from dataclasses import dataclass

    from ui.messages import Message

    @dataclass(frozen=True)
    class State:
        count: int = 0
        busy: bool = False
        message: Message | None = None

    model = ViewModel(State(), ImmediateRunner(5))
    told: list[State] = []
    model.state_changed.connect(told.append)
    model.set_state(busy=True)
    model.run(lambda number: number + 1, lambda count: model.set_state(count=count, busy=False))
    model.set_state(count=6)

    def refuse(_: Any) -> None:
        raise Refusal(Refused.PIN_LOCKED)

    model.set_state(busy=True)
    model.run(refuse)
    assert [state.count for state in told] == [0, 6, 6, 6]
    assert model.state.message is not None and model.state.message.code == "pin_locked" and not model.state.busy
