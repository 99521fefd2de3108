"""Long work between two shops, while no main window is open: a small window says how far it is and can stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_member.domain.progress import Told
from ui import theme
from ui.tasks import Cancelled, Job, ThreadRunner, teller
from ui.theme import Role
from ui.widgets.label import Label
from ui.widgets.states import ProgressPane


class _Window(QWidget):
    """A heading, a bar, a button to stop; closing it is stopping."""

    def __init__(self, title: str, words: str) -> None:
        super().__init__()
        self.setWindowTitle("Shop Member")
        self.setMinimumWidth(theme.current().px(520))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(Label(title, Role.TITLE))
        self.progress = ProgressPane()
        self.progress.begin(words, at_once=True)
        column.addWidget(self.progress)
        self.done = False

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.done:
            super().closeEvent(event)
        else:
            event.ignore()
            self.progress.stop.click()


def in_small_window(title: str, words: str, call: Callable[[Told], None]) -> None:
    """Do `call(told)` beside a small window and return when it is done, or when somebody stopped it: then nothing is.

    Raises what the call raises.
    """
    window, runner, loop = _Window(title, words), ThreadRunner(lambda: None), QEventLoop()
    failures: list[Exception] = []

    def run(nothing: Any, job: Job) -> None:
        call(teller(job))

    def failed(error: Exception) -> None:
        failures.append(error)
        loop.quit()

    job = runner.start(run, lambda answer: loop.quit(), failed, window.progress.set_progress)
    window.progress.cancelled.connect(job.cancel)
    window.show()
    if not job.finished:
        loop.exec()
    runner.shutdown()
    window.done = True
    window.close()
    window.deleteLater()
    runner.deleteLater()
    if failures and not isinstance(failures[0], Cancelled):
        raise failures[0]
