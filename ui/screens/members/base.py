"""What members' intents stand on: who acts, an approval where one is needed, and telling the other screens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from shop_member.domain.amounts import Amount
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.permissions import Approval, Permission
from shop_member.i18n import translate
from ui.messages import Message, message_of
from ui.screen import Context
from ui.screens.members.state import ApprovalState, MembersState
from ui.view_model import ViewModel

NAME = "members"
_APPROVABLE = (Refused.NOT_PERMITTED, Refused.ABOVE_CEILING, Refused.APPROVAL_DIFFERENT, Refused.APPROVAL_USED)

Act = Callable[[Any, Approval | None], Any]


@dataclass(frozen=True, slots=True)
class Attempt:
    """Something that may need a manager: what to do, and what exactly the manager would say yes to."""

    act: Act
    done: Callable[[Any], None]
    permission: Permission
    subject: str
    amount: Amount | None = None


class MembersBase(ViewModel):
    """Runs what a person asks for; where the shop's rule wants a manager, asks for the PIN in place and goes on."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(MembersState(), context.runner, parent)
        self.context = context
        self.attempted: Attempt | None = None
        self.opened_forms = 0

    @property
    def by(self) -> str:
        """The staff id of who is logged in, '' for nobody."""
        actor = self.context.session.actor
        return actor.staff_id if actor is not None else ""

    def attempt(self, attempt: Attempt) -> None:
        """Do something; a refusal that a manager could lift opens the approval, any other is shown."""
        if self.state.busy:
            return
        self.attempted = attempt
        self.set_state(busy=True, message=None, approval=None)
        self.run(lambda app: attempt.act(app, None), self._achieved, self._refused)

    def approve(self, approver: str, pin: str) -> None:
        """Try again with a manager's PIN."""
        attempt, approval = self.attempted, self.state.approval
        if attempt is None or approval is None or self.state.busy:
            return
        by = self.by
        self.set_state(busy=True)

        def call(app: Any) -> Any:
            yes = app.staff.approve(by, approver, pin, attempt.permission, attempt.subject, attempt.amount)
            return attempt.act(app, yes)

        self.run(call, self._achieved, self._not_approved)

    def drop_approval(self) -> None:
        """Do without."""
        self.attempted = None
        self.set_state(approval=None)

    def _achieved(self, answer: Any) -> None:
        attempt, self.attempted = self.attempted, None
        self.set_state(busy=False, approval=None)
        if attempt is not None:
            attempt.done(answer)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refusal) and error.code in _APPROVABLE:
            self.run(lambda app: app.staff.tiles(), lambda tiles: self._ask(error, tiles))
        else:
            self.fail(error)

    def _ask(self, error: Refusal, tiles: Any) -> None:
        people = tuple(
            (tile.id, f"{tile.name} · {tile.role_name}")
            for tile in tiles
            if tile.id != self.by and tile.has_pin and not tile.locked
        )
        if not people:
            self.set_state(busy=False, message=Message(message_of(error).text, message_of(error).kind))
            return
        self.set_state(busy=False, approval=ApprovalState(message_of(error).text, people))

    def _not_approved(self, error: Exception) -> None:
        from dataclasses import replace

        approval = self.state.approval
        if approval is None or not isinstance(error, Refusal):
            self.fail(error)
            return
        pin = error.code.value.startswith("pin_") or error.code in (*_APPROVABLE, Refused.APPROVER_IS_ACTOR)
        if pin:
            plain = message_of(error)
            self.set_state(busy=False, approval=replace(approval, message=Message(plain.text, plain.kind)))
        else:
            self.set_state(approval=None)
            self.fail(error)

    def announce(self, changes: Changes) -> None:
        """Tell the other screens what was written."""
        if changes:
            self.context.events.changed.emit(changes, NAME)

    def need(self, words: str) -> str:
        """Return the sentence over an approval."""
        return translate("members", "A manager has to agree: {what}").format(what=words)
