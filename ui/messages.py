"""From an error to what a person reads: one sentence, how serious it is, and the next step as a button."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion

from shop_member import words
from shop_member.domain.errors import Fault, Refusal, Refused
from shop_member.i18n import QT_TRANSLATE_NOOP, translate
from ui.tasks import Cancelled

_LOG = logging.getLogger("shop_member.ui")


class Kind(StrEnum):
    """How a message is drawn and spoken: a refusal is amber and polite, a fault red, success green."""

    INFO = "info"
    SUCCESS = "success"
    REFUSAL = "refusal"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Step:
    """A next step: the name a screen acts on, the words on its button, the key printed there."""

    name: str
    text: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence in place, with the steps that lead on; `code` names the Refused or Faulted it came from."""

    text: str
    kind: Kind = Kind.INFO
    steps: tuple[Step, ...] = ()
    code: str = ""

    @property
    def action(self) -> Step | None:
        """The first step, which Enter takes."""
        return self.steps[0] if self.steps else None


RETRY = "retry"
APPROVE = "approve"
LOGIN = "login"

_STEPS: dict[Refused, tuple[str, str]] = {
    Refused.NOT_PERMITTED: (APPROVE, QT_TRANSLATE_NOOP("messages", "Manager approval")),
    Refused.APPROVER_IS_ACTOR: (APPROVE, QT_TRANSLATE_NOOP("messages", "Ask somebody else")),
    Refused.NOT_LOGGED_IN: (LOGIN, QT_TRANSLATE_NOOP("messages", "Log in")),
}


def message_of(error: BaseException, *steps: Step) -> Message:
    """Return the message for an error; `steps` replace the usual next steps (a screen knows better ones at times)."""
    if isinstance(error, Refusal):
        usual = _STEPS.get(error.code)
        own = (Step(usual[0], translate("messages", usual[1])),) if usual else ()
        return Message(words.sentence(error), Kind.REFUSAL, steps or own, error.code.value)
    if isinstance(error, Fault):
        again = (Step(RETRY, translate("messages", "Try again")),) if error.retry else ()
        return Message(words.sentence(error), Kind.FAULT, steps or again, error.code.value)
    if isinstance(error, Cancelled):
        return Message(translate("messages", "Stopped. What was finished before is kept."), Kind.INFO, steps)
    text = translate(
        "messages", "The program made a mistake and booked nothing. The details can be copied for support."
    )
    return Message(text, Kind.FAULT, steps)


def info(text: str, *steps: Step) -> Message:
    """Return a plain notice."""
    return Message(text, Kind.INFO, steps)


def success(text: str, *steps: Step) -> Message:
    """Return good news."""
    return Message(text, Kind.SUCCESS, steps)


def details(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return what support needs: versions and the call stack. No values of variables: they may name people."""
    import platform

    from shop_member import __version__

    lines = "".join(traceback.format_exception(kind, error, trace))
    return f"Shop Member {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n\n{lines}"


class CrashReporter(QObject):
    """Catches what nobody foresaw, on any thread: logs it, then tells it on the GUI thread through `crashed(details)`.

    `install(show)` connects a receiver, which usually opens the crash dialog. A second crash while one is shown is only
    logged, so that an error in painting can't bury the window.
    """

    crashed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._previous = (sys.excepthook, threading.excepthook)

    def install(self, show: Callable[[str], None]) -> None:
        """Take over both hooks; `show(details)` is called on the GUI thread and may block."""
        self._show = show
        self.crashed.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self.report
        threading.excepthook = lambda args: self.report(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def uninstall(self) -> None:
        """Give both hooks back."""
        sys.excepthook, threading.excepthook = self._previous

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an exception and tell the window."""
        if issubclass(kind, KeyboardInterrupt):
            self._previous[0](kind, error, trace)
            return
        _LOG.critical("unforeseen", exc_info=(kind, error, trace))
        self.crashed.emit(details(kind, error, trace))

    def _tell(self, text: str) -> None:
        if self._showing:
            return
        self._showing = True
        try:
            self._show(text)
        finally:
            self._showing = False
