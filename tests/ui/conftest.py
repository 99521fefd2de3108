"""One application for every window test; a warning from Qt fails the test that caused it."""

from __future__ import annotations

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from shop_member import i18n
from ui import theme
from ui.desktop import qt_application

# What the offscreen platform says about itself, not about us.
_PLATFORM = ("This plugin does not support",)


@pytest.fixture(scope="session")
def app() -> QApplication:
    """The application with the plain light theme in English."""
    application = qt_application()
    theme.apply(application, theme.Theme())
    return application


@pytest.fixture(autouse=True)
def qt_warnings() -> Iterator[list[str]]:
    """Fail the test for every warning that Qt prints meanwhile."""
    said: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg) and not words.startswith(_PLATFORM):
            said.append(words)

    before = qInstallMessageHandler(hear)
    yield said
    qInstallMessageHandler(before)
    assert said == []


@pytest.fixture(autouse=True)
def same_start(request: pytest.FixtureRequest) -> Iterator[None]:
    """Leave language and theme as they were, and no widget behind."""
    before, language = theme.current(), i18n.current_language()
    yield
    i18n.use_language(language)
    application = QApplication.instance()
    if isinstance(application, QApplication):
        if theme.current() != before:
            theme.apply(application, before)
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
