"""Work off the GUI thread: two workers, each owning its resource; answers arrive on the GUI thread, none is lost.

`runner.run(call, done, failed)` for a quick call at the till; `lane=Lane.OFFICE` for reports; `runner.start(...)` for a
long one with progress and cancel. A call gets the lane's resource (a composed `App`) and nothing else.
"""

from __future__ import annotations

import logging
import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from enum import StrEnum
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from shop_member.domain.errors import Fault, Refusal
from shop_member.domain.progress import Told

_LOG = logging.getLogger("shop_member.ui")


class Lane(StrEnum):
    """Who does the work: TILL writes and reads quickly, OFFICE reads long and never delays a sale."""

    TILL = "till"
    OFFICE = "office"


class Cancelled(Exception):
    """The person at the window stopped a long job; what it had written so far is stated by the job itself."""


class Task:
    """One call under way; `cancel()` keeps its answer from being delivered and, if it has not begun, from running."""

    def __init__(self, call: Callable[..., Any], done: Any, failed: Any, owner: QObject | None) -> None:
        self._call = call
        self._done, self._failed = done, failed
        self._owner = owner
        self._cancelled = threading.Event()
        self.finished = False

    def cancel(self) -> None:
        """Give the task up. A write that has begun is still finished and kept; only its answer goes nowhere."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Return whether the task was given up."""
        return self._cancelled.is_set()

    def wanted(self) -> bool:
        """Return whether anybody still waits: not cancelled, and the owner was not deleted meanwhile."""
        return not self.cancelled() and (self._owner is None or isValid(self._owner))

    def perform(self, resource: Any) -> tuple[bool, Any]:
        """Run the call; (True, answer) or (False, error)."""
        try:
            return True, self._call(resource)
        except BaseException as error:  # noqa: BLE001 - delivered to the GUI thread, never swallowed
            return False, error

    def deliver(self, good: bool, value: Any) -> None:
        """Hand the answer over, on the GUI thread. An error nobody foresaw also goes to the crash dialog."""
        self.finished = True
        if not good and not isinstance(value, (Refusal, Fault, Cancelled)):
            sys.excepthook(type(value), value, value.__traceback__)
        if not self.wanted():
            return
        receiver = self._done if good else self._failed
        if receiver is not None:
            receiver(value)
        elif not good and isinstance(value, (Refusal, Fault)):
            sys.excepthook(type(value), value, value.__traceback__)


class Job(Task):
    """A long task: it reports progress and looks now and then whether it was cancelled."""

    def __init__(
        self, call: Callable[..., Any], done: Any, failed: Any, owner: QObject | None, progressed: Any
    ) -> None:
        super().__init__(call, done, failed, owner)
        self._progressed = progressed
        self._started = 0.0
        self._post: Callable[[Callable[[], None]], None] = lambda action: action()
        self._lock = threading.Lock()
        self._latest: tuple[float, float | None] | None = None

    def perform(self, resource: Any) -> tuple[bool, Any]:
        """Run the call with this job beside the resource."""
        self._started = time.monotonic()
        try:
            self.check()
            return True, self._call(resource, self)
        except BaseException as error:  # noqa: BLE001 - delivered to the GUI thread, never swallowed
            return False, error

    def progress(self, fraction: float, remaining: float | None = None) -> None:
        """Report how much is done (0 to 1) and the seconds left, which are worked out from the pace if not given.

        Cheap to call for every row: only the newest figure travels to the window.
        """
        fraction = min(max(fraction, 0.0), 1.0)
        elapsed = time.monotonic() - self._started
        if remaining is None and fraction > 0 and elapsed >= 1:
            remaining = elapsed * (1 - fraction) / fraction
        with self._lock:
            waiting, self._latest = self._latest is not None, (fraction, remaining)
        if not waiting:
            self._post(self._tell)

    def check(self) -> None:
        """Raise Cancelled if the person stopped the job: call it where stopping is safe."""
        if self.cancelled():
            raise Cancelled

    def _tell(self) -> None:
        with self._lock:
            latest, self._latest = self._latest, None
        if latest is not None and self._progressed is not None and self.wanted():
            self._progressed(*latest)

    def wanted(self) -> bool:
        """Return whether the owner still lives: a cancelled job still says that it ended."""
        return self._owner is None or isValid(self._owner)


def teller(job: Job) -> Told:
    """Return what a service calls now and then: it shows how far the work is, and ends it if somebody stopped it."""

    def told(fraction: float) -> None:
        job.check()
        job.progress(fraction)

    return told


class Runner(Protocol):
    """What view models call; `ThreadRunner` in the window, `ImmediateRunner` in tests and the gallery."""

    def run(
        self,
        call: Callable[[Any], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        lane: Lane = Lane.TILL,
        owner: QObject | None = None,
    ) -> Task:
        """Run `call(resource)` on the lane, in order; then `done(answer)` or `failed(error)` on the GUI thread."""
        ...

    def start(
        self,
        call: Callable[[Any, Job], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progressed: Callable[[float, float | None], None] | None = None,
        *,
        lane: Lane = Lane.OFFICE,
        owner: QObject | None = None,
    ) -> Job:
        """Run a long `call(resource, job)`; `progressed(fraction, remaining_seconds)` on the GUI thread meanwhile."""
        ...


class _Worker(threading.Thread):
    """One lane: opens its resource itself with its first task, works off its queue, closes the resource itself."""

    def __init__(
        self, lane: Lane, open_resource: Callable[[], Any], post: Callable[[Callable[[], None]], None]
    ) -> None:
        super().__init__(name=f"shop-member-{lane}", daemon=True)
        self.tasks: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._open, self._post = open_resource, post

    def run(self) -> None:
        resource: Any = None
        broken: BaseException | None = None
        opened = False
        while (task := self.tasks.get()) is not None:
            if not opened:
                opened = True
                try:
                    resource = self._open()
                except BaseException as error:  # noqa: BLE001 - every task of this lane answers with it
                    broken = error
            if task.cancelled() and not isinstance(task, Job):
                continue
            good, value = (False, broken) if broken is not None else task.perform(resource)
            self._post(lambda task=task, good=good, value=value: task.deliver(good, value))  # type: ignore[misc]
        close = getattr(resource, "close", None)
        if close is not None:
            close()


class ThreadRunner(QObject):
    """The window's runner. Make it on the GUI thread; `shutdown()` finishes what is queued and delivers every answer."""

    _ready = Signal()

    def __init__(
        self, till: Callable[[], Any], office: Callable[[], Any] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._answers: deque[Callable[[], None]] = deque()
        self._ready.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._workers = {
            Lane.TILL: _Worker(Lane.TILL, till, self._post),
            Lane.OFFICE: _Worker(Lane.OFFICE, office or till, self._post),
        }
        self._open = True
        for worker in self._workers.values():
            worker.start()

    def run(
        self,
        call: Callable[[Any], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        lane: Lane = Lane.TILL,
        owner: QObject | None = None,
    ) -> Task:
        """See Runner. After `shutdown()` it raises RuntimeError: nothing may be asked then."""
        task = Task(call, done, failed, owner)
        self._queue(task, lane)
        return task

    def start(
        self,
        call: Callable[[Any, Job], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progressed: Callable[[float, float | None], None] | None = None,
        *,
        lane: Lane = Lane.OFFICE,
        owner: QObject | None = None,
    ) -> Job:
        """See Runner."""
        job = Job(call, done, failed, owner, progressed)
        job._post = self._post
        self._queue(job, lane)
        return job

    def shutdown(self, seconds: float = 30.0) -> bool:
        """Finish what is queued, close both resources, deliver what is left; False if a lane did not end in time."""
        self._open = False
        for worker in self._workers.values():
            worker.tasks.put(None)
        deadline = time.monotonic() + seconds
        for worker in self._workers.values():
            worker.join(max(0.0, deadline - time.monotonic()))
        self._deliver()
        return not any(worker.is_alive() for worker in self._workers.values())

    def _queue(self, task: Task, lane: Lane) -> None:
        if not self._open:
            raise RuntimeError("the runner was shut down")
        self._workers[lane].tasks.put(task)

    def _post(self, action: Callable[[], None]) -> None:
        self._answers.append(action)
        self._ready.emit()

    @Slot()
    def _deliver(self) -> None:
        while self._answers:
            self._answers.popleft()()


class ImmediateRunner:
    """Runs every call at once on the caller's thread: for tests of view models and for the gallery."""

    def __init__(self, resource: Any = None) -> None:
        self.resource = resource

    def run(
        self,
        call: Callable[[Any], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        lane: Lane = Lane.TILL,
        owner: QObject | None = None,
    ) -> Task:
        """See Runner; the answer is there when this returns."""
        task = Task(call, done, failed, owner)
        task.deliver(*task.perform(self.resource))
        return task

    def start(
        self,
        call: Callable[[Any, Job], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progressed: Callable[[float, float | None], None] | None = None,
        *,
        lane: Lane = Lane.OFFICE,
        owner: QObject | None = None,
    ) -> Job:
        """See Runner; progress is told as it is reported."""
        job = Job(call, done, failed, owner, progressed)
        job.deliver(*job.perform(self.resource))
        return job

    def shutdown(self, seconds: float = 30.0) -> bool:
        """Close the resource."""
        close = getattr(self.resource, "close", None)
        if close is not None:
            close()
        return True
