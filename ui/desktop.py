"""Before any window: the one QApplication and the log."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from shop_member import __version__
from shop_member.i18n import translate


class NoDisplay(Exception):
    """There is no screen to open a window on."""


def no_display() -> str:
    """Return the sentence for NoDisplay."""
    return translate("opening", "There is no display to open a window on: start it on a desktop, or use a command.")


def qt_application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the one QApplication, made if needed. Raises NoDisplay on a Linux without a display, instead of aborting."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    headless = os.environ.get("QT_QPA_PLATFORM", "") in ("offscreen", "minimal", "vnc")
    if sys.platform.startswith("linux") and not headless:
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            raise NoDisplay
    _choose_input_method()
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(["shop-member", "-style", "Fusion", *arguments])
    app.setApplicationName("Shop Member")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("shop-member")
    app.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, False)
    app.setEffectEnabled(Qt.UIEffect.UI_AnimateCombo, False)
    app.setCursorFlashTime(1000)
    return app


def _choose_input_method() -> None:
    """Speak to fcitx through the ibus protocol, which it answers: Qt's wheel brings no plug-in of its own for it."""
    wanted = (os.environ.get("QT_IM_MODULE", ""), os.environ.get("XMODIFIERS", ""))
    if sys.platform.startswith("linux") and "QT_IM_MODULES" not in os.environ:
        if "fcitx" in wanted[0] or (not wanted[0] and "fcitx" in wanted[1]):
            os.environ["QT_IM_MODULE"] = "ibus"


class _LogFile(logging.Handler):
    """The log in files of 1 MB, five at most; what writes them is read with the first line that there is to write."""

    def __init__(self, folder: Path | None) -> None:
        super().__init__()
        self._folder = folder
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        if self._file is None:
            self._file = self._opened()
        self._file.handle(record)

    def _opened(self) -> logging.Handler:
        import logging.handlers

        import platformdirs

        where = self._folder or Path(platformdirs.user_log_dir("Shop Member", appauthor=False))
        where.mkdir(parents=True, exist_ok=True)
        file = logging.handlers.RotatingFileHandler(
            where / "shop-member.log", maxBytes=1_000_000, backupCount=4, encoding="utf-8", delay=True
        )
        file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s %(message)s"))
        return file

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None
        super().close()


@contextmanager
def log_to_file(folder: Path | None = None) -> Iterator[None]:
    """Write the log into `folder` (the user's log folder if None) meanwhile: five files of 1 MB at most."""
    handler = _LogFile(folder)
    logger = logging.getLogger("shop_member")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        handler.close()
