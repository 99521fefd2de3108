"""What the window tests share."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from ui.events import Events
from ui.samples import PAGES
from ui.screen import Context
from ui.session import Session
from ui.tasks import ImmediateRunner


def settle(times: int = 5) -> None:
    """Let queued events arrive."""
    application = QApplication.instance()
    for _ in range(times):
        application.processEvents()  # type: ignore[union-attr]


def page(number: int, language: str) -> QWidget:
    """Return one of the pages of sample widgets."""
    return PAGES[number].build(Context(ImmediateRunner(), Events(), Session(), language=language))
