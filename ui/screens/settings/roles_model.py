"""What each role may do and up to which ceiling: read, edited, kept; enforced from the next action on (O1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QObject

from shop_member.domain.amounts import POINTS, Amount, Asset, parse
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal
from shop_member.domain.permissions import CEILED, OWNER, ROLES, Permission, Role
from shop_member.i18n import translate
from shop_member.services.staffing import StaffTile
from shop_member.words import sentence
from ui.messages import Kind, Message, success
from ui.screen import Context
from ui.screens.settings.form import NAME
from ui.screens.settings.role_words import role_name
from ui.view_model import ViewModel

NEW = "new"
_TENTHS = Asset("%", 1)
OF_THE_SHOP = frozenset(role.id for role in ROLES)
"""Roles every shop has: what they may do can be changed (but the owner's), their names can't."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A role as it is edited; ceilings as typed, nothing typed being none."""

    id: str = ""
    name: str = ""
    permissions: frozenset[Permission] = frozenset()
    ceilings: Mapping[Permission, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class State:
    """Roles, the one chosen as it is edited and as it is kept, who has it; complaints by permission."""

    roles: tuple[Role, ...] = ()
    people: tuple[StaffTile, ...] = ()
    draft: Draft | None = None
    kept: Draft | None = None
    errors: Mapping[Permission, str] = field(default_factory=dict)
    busy: bool = False
    message: Message | None = None

    @property
    def dirty(self) -> bool:
        """Whether the role differs from what is kept."""
        return self.draft is not None and self.draft != self.kept

    @property
    def fixed(self) -> bool:
        """Whether the role in sight is the owner's, which stays as it is."""
        return self.draft is not None and self.draft.id == OWNER.id

    @property
    def holders(self) -> tuple[str, ...]:
        """The people who work in this role, by name."""
        role_id = self.draft.id if self.draft is not None else ""
        return tuple(one.name for one in self.people if one.active and role_id and one.role_id == role_id)


class RolesModel(ViewModel):
    """Keeps roles; the services ask the file at each action, so that a change holds at every till at once."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(State(), context.runner, parent)
        self._context = context

    @property
    def _by(self) -> str:
        actor = self._context.session.actor
        return actor.staff_id if actor is not None else ""

    def unit(self, permission: Permission) -> Asset:
        """Return what a ceiling is counted in: percent with one digit, points, or money."""
        if permission is Permission.ADJUST_POINTS:
            return POINTS
        return self._context.shop.asset if permission is Permission.REFUND else _TENTHS

    # -- reading

    def read(self, choose: str = "") -> None:
        """Read every role and who has it."""
        wanted = choose or (self.state.draft.id if self.state.draft is not None else "")

        def took(answer: tuple[tuple[Role, ...], tuple[StaffTile, ...]]) -> None:
            roles, people = answer
            order = {role.id: place for place, role in enumerate(ROLES)}
            ordered = tuple(sorted(roles, key=lambda role: order.get(role.id, len(order))))
            self.set_state(roles=ordered, people=people, busy=False)
            self.choose(wanted if any(role.id == wanted for role in ordered) else ordered[0].id)

        self.run(lambda app: (app.staff.roles(), app.staff.tiles()), took)

    def choose(self, role_id: str) -> None:
        """Show a role; what was typed into another one is forgotten."""
        role = next((one for one in self.state.roles if one.id == role_id), None)
        if role is not None:
            draft = self._draft(role)
            self.set_state(draft=draft, kept=draft, errors={})

    def _draft(self, role: Role) -> Draft:
        ceilings = {one: _typed(units, self.unit(one)) for one, units in role.ceilings.items()}
        return Draft(role.id, role_name(role.id, role.name), role.permissions, MappingProxyType(ceilings))

    # -- editing

    def begin(self) -> None:
        """Begin a role of the shop's own with what a cashier may."""
        cashier = next((one for one in self.state.roles if one.id == "cashier"), None)
        held = self._draft(cashier) if cashier is not None else Draft()
        draft = replace(held, id="", name="")
        self.set_state(draft=draft, kept=None, errors={}, message=None)

    def rename(self, name: str) -> None:
        """Take the name as typed."""
        if self.state.draft is not None:
            self.set_state(draft=replace(self.state.draft, name=name), message=None)

    def grant(self, permission: Permission, granted: bool) -> None:
        """Let this role do something, or no longer; a ceiling goes with its permission."""
        draft = self.state.draft
        if draft is None or self.state.fixed:
            return
        permissions = draft.permissions | {permission} if granted else draft.permissions - {permission}
        ceilings = {one: text for one, text in draft.ceilings.items() if one in permissions}
        errors = {one: words for one, words in self.state.errors.items() if one in permissions}
        self.set_state(draft=replace(draft, permissions=permissions, ceilings=ceilings), errors=errors, message=None)

    def limit(self, permission: Permission, text: str) -> None:
        """Take a ceiling as typed; nothing typed is no ceiling."""
        draft = self.state.draft
        if draft is None or self.state.fixed or permission not in CEILED:
            return
        ceilings = {one: kept for one, kept in draft.ceilings.items() if one is not permission}
        ceilings |= {permission: text} if text else {}
        errors = {one: words for one, words in self.state.errors.items() if one is not permission}
        self.set_state(draft=replace(draft, ceilings=ceilings), errors=errors, message=None)

    def revert(self) -> None:
        """Take back what was changed."""
        kept = self.state.kept
        if kept is None and self.state.roles:
            self.choose(self.state.roles[0].id)
        else:
            self.set_state(draft=kept, errors={})
        self.set_state(message=None)

    # -- saving

    def save(self) -> None:
        """Keep the role; whoever is at a till with it may do no more than this from the next action on."""
        state, by = self.state, self._by
        draft = state.draft
        if draft is None or state.busy or not state.dirty or state.fixed:
            return
        ceilings, errors = self._ceilings(draft)
        if errors:
            (words, *others) = errors.values()
            if others:
                words = translate("settings", "%n fields need another answer.", len(errors))
            self.set_state(errors=errors, message=Message(words, Kind.REFUSAL))
            return
        before = next((one for one in state.roles if one.id == draft.id), None)
        name = before.name if before is not None and before.id in OF_THE_SHOP else draft.name
        role = Role(draft.id, name, draft.permissions, ceilings)
        self.set_state(busy=True, message=None)
        self.run(lambda app: app.staff.save_role(by, role), self._saved)

    def _ceilings(self, draft: Draft) -> tuple[dict[Permission, int], dict[Permission, str]]:
        found: dict[Permission, int] = {}
        errors: dict[Permission, str] = {}
        for permission, text in draft.ceilings.items():
            try:
                found[permission] = parse(text, self.unit(permission)).units
            except Refusal as error:
                errors[permission] = sentence(error)
        return found, errors

    def _saved(self, role: Role) -> None:
        session = self._context.session
        if session.actor is not None and session.actor.role_id == role.id:
            # What is shown follows at once too; the services judge by the file anyway.
            session.log_in(replace(session.actor, permissions=role.permissions, ceilings=role.ceilings))
        self._context.events.changed.emit(Changes.STAFF | Changes.AUDIT, NAME)
        words = translate("settings", "{name} is saved and holds at every till from now on.")
        self.set_state(busy=False, message=success(words.format(name=role_name(role.id, role.name))))
        self.read(role.id)


def _typed(units: int, asset: Asset) -> str:
    text: Any = Amount(units, asset).plain()
    return text.rstrip("0").rstrip(".") if "." in text and asset is _TENTHS else str(text)
