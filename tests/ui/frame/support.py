"""What the window tests share."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication


def settle(times: int = 5) -> None:
    """Let queued events arrive."""
    application = QApplication.instance()
    for _ in range(times):
        application.processEvents()  # type: ignore[union-attr]
