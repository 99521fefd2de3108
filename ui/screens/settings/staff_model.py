"""Who works here: added with a PIN that serves once, given another role, a badge, let go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from shop_member.domain.changes import Changes
from shop_member.domain.ids import new_id
from shop_member.domain.permissions import Role
from shop_member.i18n import translate
from shop_member.services.staffing import StaffTile
from ui.messages import Message, success
from ui.screen import Context
from ui.screens.settings.form import NAME
from ui.view_model import ViewModel

NEW = "new"


@dataclass(frozen=True, slots=True)
class State:
    """People, the one chosen (`NEW` while one is added), and what is shown once: a PIN or a badge's code."""

    people: tuple[StaffTile, ...] = ()
    roles: tuple[Role, ...] = ()
    chosen: str = ""
    name: str = ""
    role_id: str = "cashier"
    pin: str = ""
    badge: str = ""
    busy: bool = False
    message: Message | None = None

    @property
    def person(self) -> StaffTile | None:
        """The person chosen."""
        return next((one for one in self.people if one.id == self.chosen), None)

    @property
    def dirty(self) -> bool:
        """Whether name or role differ from what is kept."""
        person = self.person
        return person is not None and (self.name, self.role_id) != (person.name, person.role_id)


class StaffModel(ViewModel):
    """Keeps the staff list; a PIN or badge is shown until another person is chosen, never again."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(State(), context.runner, parent)
        self._context = context
        self._request = new_id()

    @property
    def _by(self) -> str:
        actor = self._context.session.actor
        return actor.staff_id if actor is not None else ""

    def read(self) -> None:
        """Read who works here, those who left too."""
        self.run(lambda app: (app.staff.tiles(active_only=False), app.staff.roles()), self._took)

    def _took(self, answer: tuple[tuple[StaffTile, ...], tuple[Role, ...]]) -> None:
        people, roles = answer
        people = tuple(sorted(people, key=lambda one: not one.active))
        self.set_state(people=people, roles=roles, busy=False)
        if self.state.person is None and self.state.chosen != NEW and people:
            self.choose(people[0].id)

    def choose(self, staff_id: str) -> None:
        """Show a person."""
        person = next((one for one in self.state.people if one.id == staff_id), None)
        if person is not None:
            self.set_state(chosen=staff_id, name=person.name, role_id=person.role_id, pin="", badge="", message=None)

    def begin(self) -> None:
        """Begin with a new person."""
        self._request = new_id()
        self.set_state(chosen=NEW, name="", role_id="cashier", pin="", badge="", message=None)

    def cancel(self) -> None:
        """Take back what was typed."""
        person = self.state.person or (self.state.people[0] if self.state.people else None)
        if person is not None:
            self.choose(person.id)

    def answer(self, **values: Any) -> None:
        """Take name or role as typed."""
        self.set_state(message=None, **values)

    def save(self) -> None:
        """Add the new person, or keep name and role."""
        state, by, request = self.state, self._by, self._request
        if state.busy:
            return
        if state.chosen == NEW:
            self.set_state(busy=True)
            self.run(lambda app: app.staff.add(request, by, state.name, state.role_id), self._added)
        elif state.dirty:
            person = state.person
            words = translate("settings", "Saved.")
            self._do(lambda app: app.staff.edit(by, state.chosen, state.name, state.role_id, person.member_id), words)

    def _added(self, given: Any) -> None:
        self._request = new_id()
        self._context.events.changed.emit(given.changes, NAME)
        self.set_state(busy=False, chosen=given.staff_id, pin=given.pin, badge="", message=None)
        self.read()

    def reset_pin(self) -> None:
        """Give a PIN that serves once."""
        state, by = self.state, self._by

        def given(answer: Any) -> None:
            self._context.events.changed.emit(answer.changes, NAME)
            self.set_state(busy=False, pin=answer.pin, badge="", message=None)
            self.read()

        self.set_state(busy=True)
        self.run(lambda app: app.staff.reset_pin(by, state.chosen), given)

    def make_badge(self) -> None:
        """Give a new badge; earlier ones are refused from then on."""
        state, by = self.state, self._by

        def made(code: str) -> None:
            self._context.events.changed.emit(Changes.STAFF | Changes.AUDIT, NAME)
            self.set_state(busy=False, badge=code, pin="", message=None)
            self.read()

        self.set_state(busy=True)
        self.run(lambda app: app.staff.badge(by, state.chosen), made)

    def set_active(self, active: bool) -> None:
        """Let a person no longer in, or in again."""
        state, by = self.state, self._by
        person = state.person
        if person is None:
            return
        back, gone = (
            translate("settings", "{name} may log in again."),
            translate("settings", "{name} can't log in any more."),
        )
        words = back if active else gone
        self._do(lambda app: app.staff.set_active(by, person.id, active=active), words.format(name=person.name))

    def _do(self, call: Any, words: str) -> None:
        def done(changes: Changes) -> None:
            self._context.events.changed.emit(changes, NAME)
            self.set_state(busy=False, message=success(words))
            self.read()

        self.set_state(busy=True, message=None)
        self.run(call, done)

    def forget(self) -> None:
        """Show a PIN or badge no longer."""
        self.set_state(pin="", badge="")
