"""Receipts that a booking promised, printed one after the other; a printer may fail as often as it likes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from shop_member.domain.changes import Changes
from shop_member.domain.errors import Fault, Refusal
from shop_member.i18n import translate
from ui.messages import RETRY, Message, Step, message_of
from ui.screen import Context
from ui.tasks import Lane

if TYPE_CHECKING:
    from shop_member.services.outbox import Waiting
    from ui.main_window import MainWindow

FIRST_WAIT_MS, LONGEST_WAIT_MS = 15_000, 300_000
_LEAVE = "leave"


class PaperQueue(QObject):
    """Prints what waits in the outbox: at once after a booking, again and again after a failure, old ones when asked.

    A receipt is marked as printed after the printer took it, so a crash in between prints it twice rather than never.
    """

    def __init__(self, main: MainWindow, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._main, self._context = main, context
        self._busy = False
        self._look_again = False
        self._old_too = False
        self._waiting = 0
        self._error: Fault | Refusal | None = None
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(FIRST_WAIT_MS)
        self._retry.timeout.connect(self.look)
        context.events.changed.connect(self._changed)

    def look(self) -> None:
        """Print whatever waits."""
        if self._busy:
            self._look_again = True
            return
        self._busy = True
        self._retry.stop()
        self._ask(lambda app: (app.outbox.receipts(), app.desk.settings()), self._found)

    def _changed(self, changes: Changes, origin: str) -> None:
        if changes & Changes.OUTBOX:
            self.look()

    def _found(self, answer: Any) -> None:
        waiting, settings = answer
        wanted = [row for row in waiting if row.fresh or self._old_too]
        self._waiting = len(waiting)
        if wanted:
            row = wanted[0]
            self._ask(lambda app: app.outbox.document(row), lambda document: self._print(row, document, settings))
            return
        self._old_too = False
        self._done(None)

    def _print(self, row: Waiting, document: Any, settings: Any) -> None:
        def send_it(app: Any) -> None:
            from shop_member.printing.receipts import layout_receipt
            from ui.printing import send

            page = layout_receipt(document, settings.receipt_width_mm)
            send([page], settings.receipt_printer, title=document.number)

        self._ask(send_it, lambda answer: self._printed(row), Lane.OFFICE)

    def _printed(self, row: Waiting) -> None:
        self._retry.setInterval(FIRST_WAIT_MS)
        self._ask(lambda app: app.outbox.printed(row), lambda changes: self._next())

    def _next(self) -> None:
        self._busy = False
        self.look()

    def _ask(self, call: Any, done: Any, lane: Lane = Lane.TILL) -> None:
        self._context.runner.run(call, done, self._done, lane=lane, owner=self)

    def _done(self, error: Any) -> None:
        """The round is over: with nothing left to print, or with what stood in the way."""
        self._busy = False
        self._error = error
        if error is not None:
            self._retry.start()
            self._retry.setInterval(min(self._retry.interval() * 2, LONGEST_WAIT_MS))
        elif self._look_again:
            self._look_again = False
            self.look()
            return
        self._look_again = False
        words = translate("printer", "%n receipt(s) to print", self._waiting) if self._waiting else ""
        self._main.set_status("printer", words, "warning", "printer", self._explain)

    def _explain(self) -> None:
        """Say why receipts wait, and what can be done."""
        steps = (
            Step(RETRY, translate("printer", "Print now")),
            Step(_LEAVE, translate("printer", "Don't print them")),
        )
        if self._error is not None:
            message = message_of(self._error, *steps)
        else:
            words = translate("printer", "These receipts were promised on an earlier day and never printed.")
            message = Message(words, steps=steps)
        self._main.notices.say(message, self._take)

    def _take(self, step: str) -> None:
        if step == RETRY:
            self._old_too = True
            self.look()
            return
        actor = self._context.session.actor
        if actor is not None:
            self._ask(lambda app: app.outbox.give_up(actor.staff_id), lambda changes: self.look())
