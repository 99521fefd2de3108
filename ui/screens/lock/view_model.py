"""Who takes over: a PIN or a badge, the choice of an own PIN after one that serves once, the owner's way back in."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer

from shop_member.domain.changes import Changes
from shop_member.domain.codes import PREFIX, fold, grammatical
from shop_member.domain.codes import Kind as CodeKind
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.permissions import OWNER
from shop_member.i18n import translate
from shop_member.services.staffing import LoggedIn, StaffTile
from ui.messages import Kind, Message, Step, info, message_of
from ui.screen import Context
from ui.view_model import ViewModel

SHORTEST, LONGEST = 4, 8
PASSPHRASE = "passphrase"


class Stage(StrEnum):
    """What is asked for now."""

    PIN = "pin"
    NEW = "new"
    REPEAT = "repeat"
    PASSPHRASE = "passphrase"


@dataclass(frozen=True, slots=True)
class State:
    """What the lock shows: how many digits were typed, never which; `wait` are the seconds until a PIN may be tried."""

    people: tuple[StaffTile, ...] = ()
    chosen: str = ""
    stage: Stage = Stage.PIN
    typed: int = 0
    wait: int = 0
    busy: bool = False
    reading: bool = True
    demo: bool = False
    message: Message | None = None

    @property
    def person(self) -> StaffTile | None:
        """The person whose PIN is asked for."""
        return next((one for one in self.people if one.id == self.chosen), None)


class LockModel(ViewModel):
    """Logs people in. Digits stay in here until they are sent and are forgotten with every answer."""

    def __init__(
        self, context: Context, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(State(), context.runner, parent)
        self._context, self._clock = context, clock
        self._digits = self._old = self._new = self._phrase = ""
        self._until: dict[str, float] = {}
        self._present = context.session.actor.staff_id if context.session.actor else ""
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self.tick)
        context.session.changed.connect(self._person_changed)
        context.events.changed.connect(self._changed)

    # -- who

    def read(self, staff_id: str = "") -> None:
        """Read who works here and point at `staff_id`, else at who was here last."""
        self._forget()
        self.set_state(stage=Stage.PIN, typed=0, message=None, busy=False)
        self.run(
            lambda app: (app.staff.tiles(), app.desk.settings().is_demo),
            lambda answer: self._read(answer[0], answer[1], staff_id),
            self._not_read,
        )

    def _read(self, people: tuple[StaffTile, ...], demo: bool, staff_id: str) -> None:
        last = self._context.session.last
        wanted = (staff_id, self.state.chosen if not last else "", last.staff_id if last else "")
        known = {one.id for one in people}
        chosen = next((one for one in wanted if one in known), people[0].id if people else "")
        self.set_state(people=people, demo=demo, reading=False)
        self._choose(chosen, keep_message=True)

    def _not_read(self, error: Exception) -> None:
        self.set_state(reading=False)
        self.fail(error)

    def choose(self, staff_id: str) -> None:
        """Ask this person for the PIN."""
        if not self.state.busy and staff_id != self.state.chosen:
            self._choose(staff_id)

    def _choose(self, staff_id: str, *, keep_message: bool = False) -> None:
        self._forget()
        self.set_state(chosen=staff_id, stage=Stage.PIN, typed=0, message=self.state.message if keep_message else None)
        person = self.state.person
        if person is not None and person.locked:
            self._tell_locked()
        self.tick()

    def step(self, by: int) -> None:
        """Point at the next or the previous person."""
        people = self.state.people
        if people and self.state.stage is Stage.PIN:
            place = next((at for at, one in enumerate(people) if one.id == self.state.chosen), 0)
            self.choose(people[max(0, min(place + by, len(people) - 1))].id)

    # -- digits

    def type(self, digits: str) -> None:
        """Take digits; the eighth sends the PIN by itself."""
        if self.state.busy or self.state.wait or self.state.stage is Stage.PASSPHRASE or not self.state.chosen:
            return
        for digit in digits:
            if digit.isascii() and digit.isdigit() and len(self._digits) < LONGEST:
                self._digits += digit
        kept = self.state.message if self.state.message and self.state.message.kind is Kind.INFO else None
        self.set_state(typed=len(self._digits), message=kept)
        if len(self._digits) == LONGEST:
            self.enter()

    def before_keys(self) -> Callable[[], None]:
        """Return what undoes the digits typed from now on; once they are sent it does nothing."""
        kept, chosen = self._digits, self.state.chosen

        def back() -> None:
            if not self.state.busy and self.state.chosen == chosen:
                self._digits = kept
                self.set_state(typed=len(kept))

        return back

    def scan_again(self) -> None:
        """Say that a badge did not arrive whole."""
        self.set_state(message=info(translate("till", "Please scan once more.")))

    def erase(self) -> None:
        """Take the last digit back."""
        self._digits = self._digits[:-1]
        self.set_state(typed=len(self._digits))

    def clear(self) -> None:
        """Take all digits back."""
        self._digits = ""
        self.set_state(typed=0)

    def back(self) -> None:
        """Go one step back: the digits, then the choice of a new PIN."""
        if self.state.busy:
            return
        if self._digits:
            self.clear()
        elif self.state.stage is not Stage.PIN:
            self._choose(self.state.chosen)
        elif self.state.message is not None:
            self.set_state(message=None)

    def enter(self) -> None:
        """Send what was typed."""
        if self.state.busy or self.state.wait or not self.state.chosen or len(self._digits) < SHORTEST:
            return
        stage = self.state.stage
        if stage is Stage.PIN:
            self._log_in()
        elif stage is Stage.NEW:
            self._new, self._digits = self._digits, ""
            self.set_state(stage=Stage.REPEAT, typed=0, message=None)
        elif stage is Stage.REPEAT:
            self._repeat()

    def _log_in(self) -> None:
        staff_id, pin = self.state.chosen, self._digits
        self.set_state(busy=True)
        self.run(lambda app: app.staff.log_in(staff_id, pin), self._let_in, lambda error: self._refused(error, pin))

    def _repeat(self) -> None:
        if self._digits != self._new:
            self._digits = self._new = ""
            text = translate("lock", "The two PINs differ: choose the new one again.")
            self.set_state(stage=Stage.NEW, typed=0, message=Message(text, Kind.REFUSAL))
            return
        staff_id, old, new, phrase = self.state.chosen, self._old, self._new, self._phrase
        self.set_state(busy=True)
        if phrase:
            self.run(lambda app: app.staff.unlock_owner(phrase, staff_id, new), self._let_in, self._new_refused)
        else:
            self.run(lambda app: app.staff.choose_pin(staff_id, old, new), self._let_in, self._new_refused)

    # -- the owner's passphrase

    def ask_passphrase(self) -> None:
        """Let an owner who lost the PIN in by the passphrase."""
        self._forget()
        self.set_state(stage=Stage.PASSPHRASE, typed=0, message=None)

    def give_passphrase(self, phrase: str) -> None:
        """Keep the passphrase for the new PIN that is asked for next; it is judged together with it."""
        if phrase.strip():
            self._phrase = phrase
            text = translate("lock", "Choose a new PIN of 4 to 8 digits.")
            self.set_state(stage=Stage.NEW, typed=0, wait=0, message=info(text))

    # -- badges

    def scan(self, code: str) -> bool:
        """Let somebody in by the badge; the first time of a day the PIN is asked for too. Other codes have to wait."""
        if self.state.busy:
            return True
        if not fold(code).startswith(PREFIX + CodeKind.STAFF):
            if grammatical(fold(code)) is CodeKind.CARD:
                text = translate("lock", "This is a member card: log in first, then scan it again.")
            else:
                text = translate("lock", "This is no badge: log in first, then scan it again.")
            self.set_state(message=Message(text, Kind.REFUSAL))
            return True
        self.set_state(busy=True)
        self.run(lambda app: app.staff.log_in_by_badge(code), self._let_in, self._badge_refused)
        return True

    def _badge_refused(self, error: Exception) -> None:
        if isinstance(error, Refusal) and error.code is Refused.PIN_NEEDED:
            self.set_state(busy=False)
            self._context.session.lock()
            self._choose(str(error.fields.get("staff_id", "")))
            self.set_state(message=info(message_of(error).text))
            return
        self._context.session.lock()
        self.fail(error)

    # -- answers

    def _let_in(self, answer: LoggedIn) -> None:
        self._forget()
        self._until.pop(answer.actor.staff_id, None)
        self.set_state(busy=False, typed=0, stage=Stage.PIN, message=None, wait=0)
        self._context.events.changed.emit(answer.changes | Changes.AUDIT, "lock")
        self._context.session.log_in(answer.actor)

    def _refused(self, error: Exception, pin: str) -> None:
        self._digits = ""
        self.set_state(busy=False, typed=0)
        code = error.code if isinstance(error, Refusal) else None
        if code is Refused.PIN_MUST_CHANGE:
            self._old = pin
            text = translate("lock", "This PIN serves once: choose your own, 4 to 8 digits that nobody would guess.")
            self.set_state(stage=Stage.NEW, message=info(text))
        elif code is Refused.PIN_LOCKED:
            self._tell_locked()
        elif code is Refused.PIN_WAIT and isinstance(error, Refusal):
            self._wait(int(error.fields.get("seconds", 0)))
        else:
            self.fail(error)

    def _new_refused(self, error: Exception) -> None:
        """The new PIN was too simple, or the way to it was refused."""
        self._digits = self._new = ""
        code = error.code if isinstance(error, Refusal) else None
        self.set_state(busy=False, typed=0)
        if code is Refused.PIN_TOO_SIMPLE:
            self.set_state(stage=Stage.NEW, message=message_of(error))
        elif code is Refused.PASSPHRASE_WRONG:
            self._phrase = ""
            self.set_state(stage=Stage.PASSPHRASE, message=message_of(error))
        else:
            self._choose(self.state.chosen)
            self._refused(error, "")

    def _tell_locked(self) -> None:
        person = self.state.person
        steps: tuple[Step, ...] = ()
        if person is not None and person.role_id == OWNER.id:
            steps = (Step(PASSPHRASE, translate("lock", "Use the passphrase")),)
        self.set_state(message=message_of(Refusal(Refused.PIN_LOCKED), *steps))

    def _wait(self, seconds: int) -> None:
        self._until[self.state.chosen] = self._clock() + seconds
        text = translate("lock", "Too many wrong PINs: the next try is possible when the time is over.")
        steps: tuple[Step, ...] = ()
        person = self.state.person
        if person is not None and person.role_id == OWNER.id:
            steps = (Step(PASSPHRASE, translate("lock", "Use the passphrase")),)
        self.set_state(message=Message(text, Kind.REFUSAL, steps, Refused.PIN_WAIT.value))
        self.tick()

    def tick(self) -> None:
        """Count the wait down."""
        left = self._until.get(self.state.chosen, 0.0) - self._clock()
        wait = max(0, math.ceil(left))
        was = self.state.wait
        self.set_state(wait=wait)
        if wait and not self._second.isActive():
            self._second.start()
        elif not wait:
            self._second.stop()
            message = self.state.message
            if was and message is not None and message.code == Refused.PIN_WAIT.value:
                self.set_state(message=None)

    def take(self, step: str) -> None:
        """Do the next step of a message."""
        if step == PASSPHRASE:
            self.ask_passphrase()
        elif step == "retry":
            self.read()

    # -- around

    def _forget(self) -> None:
        self._digits = self._old = self._new = self._phrase = ""

    def _person_changed(self) -> None:
        """Whoever locked the till left it: that is on record, as coming back is."""
        actor = self._context.session.actor
        gone, self._present = self._present, actor.staff_id if actor else ""
        if gone and actor is None:
            self.run(lambda app: app.staff.log_out(gone), lambda changes: None, lambda error: self.fail(error))

    def _changed(self, changes: Changes, origin: str) -> None:
        if changes & (Changes.STAFF | Changes.SETTINGS) and origin != "lock" and self._context.session.actor is None:
            self.read(self.state.chosen)
