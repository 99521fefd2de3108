"""What the pages of the data screen share: who acts, settings kept at once, long work that can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject

from shop_member.domain.changes import Changes
from shop_member.domain.progress import Told
from shop_member.domain.shop import ShopSettings
from shop_member.i18n import translate
from ui.messages import Message, info, message_of
from ui.screen import Context
from ui.tasks import Cancelled, Job, Lane, teller
from ui.view_model import ViewModel

NAME = "data"


@dataclass(frozen=True, slots=True)
class WorkState:
    """What every page shows of its work: what is done, how far, how long still, and whether it can be stopped."""

    busy: str = ""
    fraction: float = 0.0
    remaining: float | None = None
    stoppable: bool = False
    message: Message | None = None


class PageModel(ViewModel):
    """What the pages share: who acts, settings kept at once, long work that can be stopped."""

    def __init__(self, state: Any, context: Context, parent: QObject | None = None) -> None:
        super().__init__(state, context.runner, parent)
        self.context = context
        self._job: Job | None = None

    @property
    def by(self) -> str:
        """Who acts."""
        actor = self.context.session.actor
        return actor.staff_id if actor is not None else ""

    def keep(self, then: Callable[[], None], **changes: Any) -> None:
        """Keep settings, then read the page again."""
        by = self.by

        def kept(shop: ShopSettings) -> None:
            self.context.events.changed.emit(Changes.SETTINGS, NAME)
            self.run(lambda app: app.desk.forget(), lane=Lane.OFFICE)
            then()

        self.set_state(message=None)
        self.run(lambda app: app.settings.save_shop(by, replace(app.settings.shop(), **changes)), kept)

    def work(
        self,
        words: str,
        call: Callable[[Any, Told], Any],
        done: Callable[[Any], None],
        *,
        lane: Lane = Lane.OFFICE,
    ) -> None:
        """Do long work beside the window: `call(app, told)` tells how far it is, and `stop()` ends it there."""
        self.set_state(busy=words, fraction=0.0, remaining=None, stoppable=True, message=None)

        def run(app: Any, job: Job) -> Any:
            self._job = job
            return call(app, teller(job))

        def ended(answer: Any) -> None:
            self._job = None
            self.set_state(busy="", stoppable=False)
            done(answer)

        def progressed(fraction: float, remaining: float | None) -> None:
            if self.state.busy:
                self.set_state(fraction=fraction, remaining=remaining)

        self._job = self.start(run, ended, self._not_done, progressed, lane=lane)

    def stop(self) -> None:
        """Stop the work under way: nothing of it is left."""
        if self._job is not None:
            self._job.cancel()

    def _not_done(self, error: Exception) -> None:
        """Say what went wrong; who stopped it knows, and is told that nothing happened."""
        self._job = None
        stopped = isinstance(error, Cancelled)
        message = info(translate("data", "Stopped: nothing was changed.")) if stopped else message_of(error)
        self.set_state(busy="", stoppable=False, message=message)
