"""What the pages of the data screen share: who acts, and settings kept at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from shop_member.domain.changes import Changes
from shop_member.domain.shop import ShopSettings
from ui.screen import Context
from ui.tasks import Lane
from ui.view_model import ViewModel

NAME = "data"


class PageModel(ViewModel):
    """What the pages share: who acts, and settings kept at once."""

    def __init__(self, state: Any, context: Context, parent: QObject | None = None) -> None:
        super().__init__(state, context.runner, parent)
        self.context = context

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
