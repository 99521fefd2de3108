"""Sentences of the program itself, over whatever screen is in sight: never a dialog, never in the way of the next key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.messages import Kind, Message
from ui.widgets.banner import Banner

BRIEF_MS = 12_000
_WIDEST = 760


class Notices(QObject):
    """One banner at the top of a window. `say(message)` replaces the one before; the next scan clears a brief one.

    A message with steps stays until it is answered or closed; one without goes after 12 seconds. It takes no focus.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._below = 0
        self._take: Callable[[str], None] | None = None
        self._banner: Banner | None = None
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.timeout.connect(self.clear)
        window.installEventFilter(self)

    @property
    def message(self) -> Message | None:
        """The message in sight."""
        return self._banner.message if self._banner is not None else None

    def say(self, message: Message, take: Callable[[str], None] | None = None) -> None:
        """Show a message; `take(step name)` when one of its buttons is pressed, which closes it."""
        self.clear()
        self._take = take
        banner = self._banner = Banner(parent=self._window)
        banner.step_taken.connect(self._taken)
        banner.dismissed.connect(self.clear)
        banner.show_message(message)
        self._place()
        if not message.steps:
            self._gone.start(BRIEF_MS if message.kind is not Kind.FAULT else 3 * BRIEF_MS)

    def clear(self) -> None:
        """Take the message away."""
        self._gone.stop()
        self._take = None
        banner, self._banner = self._banner, None
        if banner is not None:
            banner.hide()
            banner.deleteLater()

    def clear_brief(self) -> None:
        """Take a message away that asks nothing."""
        if self.message is not None and not self.message.steps:
            self.clear()

    def set_below(self, height: int) -> None:
        """Say how high the bar above the screens is now."""
        self._below = height
        self._place()

    def _taken(self, step: str) -> None:
        take = self._take
        self.clear()
        if take is not None:
            take(step)

    def _place(self) -> None:
        if self._banner is None:
            return
        width = min(_WIDEST, self._window.width() - 32)
        height = max(self._banner.heightForWidth(width), self._banner.minimumSizeHint().height())
        self._banner.setGeometry((self._window.width() - width) // 2, self._below + 8, width, height)
        self._banner.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False
