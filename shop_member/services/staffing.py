"""Who works here: people, their PINs and badges, roles (O1, O2)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from shop_member.domain.amounts import Amount
from shop_member.domain.changes import Changes
from shop_member.domain.codes import Kind, sign_card
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.permissions import OWNER, Actor, Permission, Role, require
from shop_member.domain.staff import Staff, Throttle
from shop_member.services.login import LoggedIn, LogInService, StaffTile

if TYPE_CHECKING:
    from shop_member.domain.ports import Work

__all__ = ["LoggedIn", "PinGiven", "StaffService", "StaffTile"]


@dataclass(frozen=True, slots=True)
class PinGiven:
    """A PIN that serves once, shown to the owner now and never again; empty when the request was repeated."""

    staff_id: str
    pin: str
    changes: Changes


@dataclass(slots=True)
class StaffService(LogInService):
    """Logs people in and keeps who they are; nobody looks after anybody who may more than they."""

    def add(self, request_id: str, by: str, name: str, role_id: str, member_id: str | None = None) -> PinGiven:
        """Add a person and return the PIN that lets them in once.

        Refuses: NOT_PERMITTED (also for a role that may more than who adds), NAME_MISSING and its kin, ROLE_UNKNOWN,
        MEMBER_UNKNOWN.
        """
        from shop_member.domain.ledger import fingerprint

        desk, mark = self.desk, fingerprint("add_staff", by, name, role_id, member_id)
        pin = self.new_pin()
        hashed = self.pins.hash(pin)
        with desk.writing() as work:
            if (earlier := work.ledger.find_request(request_id, mark)) is not None:
                return PinGiven(earlier.removeprefix("staff:"), "", Changes.NONE)
            actor = self._may_manage(work, by)
            _not_above(actor, _role(work, role_id))
            person = Staff(desk.ids(), _name(name), role_id, hashed, must_change=True, member_id=_own(work, member_id))
            work.staff.add(person)
            work.audit.add(desk.now_text(), actor.staff_id, "staff_added", person.id, {"role": role_id})
            work.ledger.record_request(request_id, mark, f"staff:{person.id}")
            return PinGiven(person.id, pin, work.changes)

    def edit(self, by: str, staff_id: str, name: str, role_id: str, member_id: str | None = None) -> Changes:
        """Change a person's name, role and own member account.

        Refuses: NOT_PERMITTED, STAFF_UNKNOWN, NAME_MISSING and its kin, ROLE_UNKNOWN, MEMBER_UNKNOWN, LAST_OWNER.
        """
        with self.desk.writing() as work:
            actor = self._may_manage(work, by)
            person, role = self._managed(work, actor, staff_id), _role(work, role_id)
            _not_above(actor, role)
            changed = replace(person, name=_name(name), role_id=role_id, member_id=_own(work, member_id))
            if Permission.STAFF not in role.permissions:
                _somebody_else_manages(work, person)
            work.staff.update(changed)
            work.audit.add(self.desk.now_text(), actor.staff_id, "staff_edited", staff_id,
                           {"role": role_id, "role_before": person.role_id})  # fmt: skip
            return work.changes

    def set_active(self, by: str, staff_id: str, *, active: bool) -> Changes:
        """Let a person who left no longer in, or one who came back in again.

        Refuses: NOT_PERMITTED, STAFF_UNKNOWN, LAST_OWNER.
        """
        with self.desk.writing() as work:
            actor = self._may_manage(work, by)
            person = self._managed(work, actor, staff_id)
            if not active:
                _somebody_else_manages(work, person)
                self._proven.pop(staff_id, None)
            work.staff.update(replace(person, active=active))
            action = "staff_back" if active else "staff_left"
            work.audit.add(self.desk.now_text(), actor.staff_id, action, staff_id)
            return work.changes

    def reset_pin(self, by: str, staff_id: str) -> PinGiven:
        """Give a person a PIN that serves once and forget their wrong tries.

        Refuses: NOT_PERMITTED, STAFF_UNKNOWN.
        """
        pin = self.new_pin()
        hashed = self.pins.hash(pin)
        with self.desk.writing() as work:
            actor = self._may_manage(work, by)
            person = self._managed(work, actor, staff_id)
            work.staff.update(replace(person, pin_hash=hashed, must_change=True, throttle=Throttle()))
            work.audit.add(self.desk.now_text(), actor.staff_id, "pin_reset", staff_id)
            self._proven.pop(staff_id, None)
            return PinGiven(staff_id, pin, work.changes)

    def badge(self, by: str, staff_id: str) -> str:
        """Give a person a new badge and return what its code says; every earlier one is refused from then on.

        Refuses: NOT_PERMITTED, STAFF_UNKNOWN.
        """
        desk = self.desk
        with desk.writing() as work:
            actor = self._may_manage(work, by)
            person = self._managed(work, actor, staff_id)
            version = person.badge_version + 1 if person.badge_ref else 1
            person = replace(person, badge_ref=person.badge_ref or self.refs(), badge_version=version)
            work.staff.update(person)
            work.audit.add(desk.now_text(), actor.staff_id, "badge_made", staff_id, {"version": str(version)})
            return sign_card(desk.keys.card_key, desk.keys.key_id, person.badge_ref or "", version, Kind.STAFF)

    # -- roles

    def roles(self) -> tuple[Role, ...]:
        """Return every role by name."""
        with self.desk.reading() as work:
            return work.staff.roles()

    def save_role(self, by: str, role: Role) -> Role:
        """Add a role (an empty id gets one) or change one; the owner's own role stays as it is.

        Refuses: NOT_PERMITTED (also for granting what one does not hold), ROLE_FIXED, NAME_MISSING and its kin,
        LAST_OWNER.
        """
        with self.desk.writing() as work:
            actor = self._may_manage(work, by)
            if role.id == OWNER.id:
                raise Refusal(Refused.ROLE_FIXED, name=role.name)
            before = work.staff.role(role.id) if role.id else None
            if before is not None:
                _not_above(actor, before)
            granted = role.permissions - {Permission.RUN_JOBS}
            role = replace(role, id=role.id or self.desk.ids(), name=_name(role.name), permissions=granted)
            _not_above(actor, role)
            work.staff.put_role(role)
            _somebody_manages(work)
            work.audit.add(self.desk.now_text(), actor.staff_id, "role_saved", role.id, self._difference(before, role))
            return role

    def _difference(self, before: Role | None, after: Role) -> dict[str, str]:
        """Return what a role may since it was saved, may no longer, and its ceilings as `old → new`."""
        held = before.permissions if before is not None else frozenset()
        bounds = before.ceilings if before is not None else {}
        detail = {"name": after.name}
        for name, found in (("granted", after.permissions - held), ("withdrawn", held - after.permissions)):
            if found:
                detail[name] = " ".join(sorted(permission.value for permission in found))
        for permission in sorted(after.permissions & (bounds.keys() | after.ceilings.keys())):
            old, new = (self._bound(permission, units.get(permission)) for units in (bounds, after.ceilings))
            if old != new:
                detail[f"ceiling {permission.value}"] = f"{old} → {new}"
        return detail

    def _bound(self, permission: Permission, units: int | None) -> str:
        if units is None:
            return "–"
        if permission in (Permission.HAND_DISCOUNT, Permission.HAND_PRICE):
            return f"{units / 10:g}%"
        return Amount(units, self.desk.rules().asset).plain() if permission is Permission.REFUND else str(units)

    def _may_manage(self, work: Work, by: str) -> Actor:
        actor = self.desk.actor(work, by)
        require(actor, Permission.STAFF)
        return actor

    def _managed(self, work: Work, actor: Actor, staff_id: str) -> Staff:
        person = work.staff.get(staff_id)
        if person is None:
            raise Refusal(Refused.STAFF_UNKNOWN)
        _not_above(actor, _role(work, person.role_id))
        return person


def _role(work: Work, role_id: str) -> Role:
    role = work.staff.role(role_id)
    if role is None:
        raise Refusal(Refused.ROLE_UNKNOWN)
    return role


def _name(name: str) -> str:
    from shop_member.domain.members import tidy_text

    tidied = tidy_text(name, "name")
    if not tidied:
        raise Refusal(Refused.NAME_MISSING)
    return tidied


def _own(work: Work, member_id: str | None) -> str | None:
    if member_id is not None and work.members.get(member_id) is None:
        raise Refusal(Refused.MEMBER_UNKNOWN)
    return member_id


def _not_above(actor: Actor, role: Role) -> None:
    """Nobody gives, or looks after, more than they hold: or staff could make owners of themselves."""
    for permission in sorted(role.permissions - actor.permissions):
        raise Refusal(Refused.NOT_PERMITTED, permission=permission)
    for permission, ceiling in actor.ceilings.items():
        if permission in role.permissions and role.ceilings.get(permission, ceiling + 1) > ceiling:
            raise Refusal(Refused.NOT_PERMITTED, permission=permission)


def _somebody_else_manages(work: Work, person: Staff) -> None:
    if not any(other.id != person.id for other in _managers(work)):
        raise Refusal(Refused.LAST_OWNER)


def _somebody_manages(work: Work) -> None:
    if not _managers(work):
        raise Refusal(Refused.LAST_OWNER)


def _managers(work: Work) -> list[Staff]:
    """Active people who may look after staff; the last of them stays."""
    roles = {role.id for role in work.staff.roles() if Permission.STAFF in role.permissions}
    return [person for person in work.staff.all(active_only=True) if person.role_id in roles]
