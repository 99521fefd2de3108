"""Opening a shop in a window: two workers over one file, the look from its settings, a sentence if it can't be opened."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QLocale, QTimer
from PySide6.QtWidgets import QApplication

from shop_member.domain.errors import Fault, Faulted, Refusal
from ui.desktop import log_to_file, qt_application
from ui.tasks import Lane, ThreadRunner
from ui.tidy import settle, tidied

if TYPE_CHECKING:
    from shop_member.domain.shop import ShopSettings
    from ui.application import Window
    from ui.instance import Instance

A_FRAME_MS = 20
"""What nobody waits for begins so long after the first people are in sight: they are painted by then."""


def open_window(
    path: Path, *, create: bool = True, screen: str = "", demo: bool = False, logs: Path | None = None
) -> int:
    """Open the shop file at `path` in a window and run until it is closed; returns the process's exit code.

    A missing file is made if `create` says so, and the first start is shown. What can't be opened is said in a small
    window with a way to try again. A screen may ask for another shop (the demo, a restored backup): it is opened in turn.
    Raises NoDisplay where there is no screen.
    """
    app = qt_application()
    with log_to_file(logs), tidied(app):
        while True:
            runner = ThreadRunner(*openers(path, create=create, keys_in_file=demo))
            answers = _ask(runner, _settings)
            # Read while the worker opens the file, which waits for the disk.
            from shop_member.domain.shop import ShopSettings
            from ui.application import Window
            from ui.look import look_of, shop_of

            good, answer = _first(answers)
            if not good:
                runner.shutdown(5)
                if not isinstance(answer, (Fault, Refusal)):
                    raise answer
                if answer.code is Faulted.STORE_OPEN_ELSEWHERE and _raise_other(path):
                    return 0
                if not _ask_again(app, answer):
                    return 1
                continue
            settings = answer or ShopSettings(language=_own_language(), theme="system")
            window = Window(app, runner, look_of(settings), shop_of(settings))
            if answer is None:
                _listen(window)  # the first start tells the scanner to stand aside
            window.show(screen if answer else "first_start")
            begin = _Begin(window, path, settings, set_up=answer is not None)
            code = app.exec()
            begin.end()
            window.close()
            if window.next_shop is None:
                return code
            (path, demo, before), create, screen = window.next_shop, False, ""
            _between(app, before)


def _between(app: QApplication, action: Callable[[], None]) -> None:
    """Do what needs the file closed (a restore) until it is done or given up; then the shop is opened as it is."""
    while True:
        try:
            action()
        except (Fault, Refusal) as error:
            if _ask_again(app, error):
                continue
        return


class _Begin:
    """What begins once the window is on the screen, so that nobody waits for it."""

    def __init__(self, window: Window, path: Path, settings: ShopSettings, *, set_up: bool) -> None:
        self._window, self._path, self._settings, self._set_up = window, path, settings, set_up
        self._instance: Instance | None = None
        self._ended = False
        place = os.environ.get("SHOP_MEMBER_PROBE")
        if place:
            from ui.probe import Probe

            Probe(window.main, Path(place))
        # Asked after what the screen asked for, so answered when that is in sight.
        window.runner.run(lambda app: None, self._soon, lambda error: self._soon(None), owner=window)

    def _soon(self, answer: None) -> None:
        # What was drawn anew is painted before a timer's turn, however long that takes. A lambda keeps this object alive
        # until then; a bound method would not.
        QTimer.singleShot(0, self._window, lambda: self._after_painting())

    def _after_painting(self) -> None:
        QTimer.singleShot(A_FRAME_MS, self._window, lambda: self._begin())

    def _begin(self) -> None:
        if self._ended:
            return
        from ui.instance import Instance

        settle()
        if self._set_up:
            _listen(self._window)
        self._instance = Instance(self._path, self._window.come_forward)
        self._window.keep_house(self._settings, set_up=self._set_up)
        # The office opens the file a second time, to read; if it can't, it says so to whoever asks for something.
        self._window.runner.run(lambda app: None, failed=lambda error: None, lane=Lane.OFFICE)

    def end(self) -> None:
        """Stop listening for other starts."""
        self._ended = True
        if self._instance is not None:
            self._instance.close()


def _raise_other(path: Path, seconds: float = 5.0) -> bool:
    """Bring the window forward that holds the file; it may still be opening. False if no window of ours answers."""
    from ui.instance import raise_other

    until = time.monotonic() + seconds
    while not raise_other(path):
        if time.monotonic() > until:
            return False
        time.sleep(0.1)
    return True


def openers(path: Path, *, create: bool, keys_in_file: bool = False) -> tuple[Callable[[], Any], Callable[[], Any]]:
    """Return what each worker calls to open its own `App`: the till writes, the office reads and waits for the till."""
    opened = threading.Event()

    def till() -> Any:
        from shop_member.app import open_shop

        try:
            return open_shop(path, create=create, keys_in_file=keys_in_file)
        finally:
            opened.set()

    def office() -> Any:
        from shop_member.app import open_shop

        opened.wait()
        return open_shop(path, read_only=True, keys_in_file=keys_in_file)

    return till, office


def _settings(shop: Any) -> ShopSettings | None:
    """Return the settings of a shop, or None for a file that was never set up."""
    settings: ShopSettings | None = shop.desk.settings() if shop.desk.is_set_up() else None
    return settings


def _own_language() -> str:
    """Return the machine's language if it is one of ours."""
    from shop_member import i18n

    name = QLocale.system().name()
    if name in i18n.LANGUAGES:
        return name
    if name.startswith("zh"):
        return "zh_TW" if "Hant" in QLocale.system().bcp47Name() or name == "zh_HK" else "zh_CN"
    return "en"


def _listen(window: Window) -> None:
    from shop_member.domain.codes import grammatical
    from shop_member.domain.routing import is_ours

    # A card or receipt read twice within 400 ms is one scan; two bottles of the same water are two.
    window.listen(is_ours, lambda code: grammatical(code) is not None)


def _ask(runner: ThreadRunner, call: Callable[[Any], Any]) -> list[tuple[bool, Any]]:
    answers: list[tuple[bool, Any]] = []

    def take(good: bool, value: Any) -> None:
        answers.append((good, value))

    runner.run(call, lambda value: take(True, value), lambda error: take(False, error))
    return answers


def _first(answers: list[tuple[bool, Any]]) -> tuple[bool, Any]:
    while not answers:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return answers[0]


def _ask_again(app: QApplication, error: Fault | Refusal) -> bool:
    """Say in a small window why the shop can't be opened; True to try again."""
    from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

    from shop_member import i18n
    from shop_member.i18n import translate
    from ui import theme
    from ui.messages import message_of
    from ui.theme import Role
    from ui.translator import Languages
    from ui.widgets.button import Button
    from ui.widgets.label import Label

    Languages(app).use(i18n.current_language())
    theme.apply(app, theme.current())
    dialog = QDialog()
    dialog.setWindowTitle("Shop Member")
    dialog.setMinimumWidth(theme.current().px(520))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(12)
    column.addWidget(Label(translate("opening", "The shop can't be opened"), Role.TITLE))
    column.addWidget(Label(message_of(error).text, Role.BODY, "text_2", wrap=True))
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    leave = Button(translate("opening", "Close"))
    again = Button(translate("opening", "Try again"), "primary")
    leave.clicked.connect(dialog.reject)
    again.clicked.connect(dialog.accept)
    row.addWidget(leave)
    row.addWidget(again)
    column.addSpacing(8)
    column.addLayout(row)
    again.setFocus()
    return dialog.exec() == QDialog.DialogCode.Accepted
