"""The half of a screen without widgets: intents in, one frozen State out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.tasks import Job, Lane, Runner, Task


class ViewModel(QObject):
    """Base of every view model. Subclasses keep a frozen dataclass as state and change it only through `set_state`."""

    state_changed = Signal(object)

    def __init__(self, state: Any, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.runner = runner

    @property
    def state(self) -> Any:
        """The state last told."""
        return self._state

    def set_state(self, state: Any = None, **changes: Any) -> None:
        """Take a whole state, or change fields of the present one; tells the view only if something differs."""
        new = replace(self._state if state is None else state, **changes)
        if new != self._state:
            self._state = new
            self.state_changed.emit(new)

    def run(
        self,
        call: Callable[[Any], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        lane: Lane = Lane.TILL,
    ) -> Task:
        """Run a service call; answers are dropped if this view model is gone by then. `failed` may be `self.fail`."""
        return self.runner.run(call, done, failed or self.fail, lane=lane, owner=self)

    def start(
        self,
        call: Callable[[Any, Job], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progressed: Callable[[float, float | None], None] | None = None,
        *,
        lane: Lane = Lane.OFFICE,
    ) -> Job:
        """Run a long service call with progress."""
        return self.runner.start(call, done, failed or self.fail, progressed, lane=lane, owner=self)

    def fail(self, error: Exception) -> None:
        """Put the error's Message in the state: every State has a field `message: Message | None`.

        If it also has a field `busy`, that is set to False.
        """
        from ui.messages import message_of

        changes: dict[str, Any] = {"message": message_of(error)}
        if hasattr(self._state, "busy"):
            changes["busy"] = False
        self.set_state(**changes)
