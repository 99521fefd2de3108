"""At the till: log-in by PIN or badge, approvals on the spot, the owner's passphrase (O1)."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from shop_member.domain.changes import Changes
from shop_member.domain.codes import fold
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.permissions import Actor, Approval, Permission, require
from shop_member.domain.staff import (
    Staff,
    Throttle,
    admit_badge,
    check_passphrase,
    check_pin,
    counted_passphrase,
    wrong_pin,
)
from shop_member.pins import one_time_pin
from shop_member.services.desk import Desk, fresh_ref
from shop_member.services.guessing import PASSPHRASE, Guard

if TYPE_CHECKING:
    from shop_member.domain.amounts import Amount
    from shop_member.domain.ports import PinChecker, Work

PASSPHRASE_SETTING = "owner_passphrase"


@dataclass(frozen=True, slots=True)
class StaffTile:
    """A person as the lock screen and the staff list show them; no secret is in it."""

    id: str
    name: str
    role_id: str
    role_name: str
    active: bool
    has_pin: bool
    must_change: bool
    has_badge: bool
    locked: bool
    member_id: str | None


@dataclass(frozen=True, slots=True)
class LoggedIn:
    """Somebody is at the till, with what the role allows at this moment."""

    actor: Actor
    changes: Changes


@dataclass(slots=True)
class LogInService:
    """Logs people in, lets them approve, and knows the owner by the passphrase."""

    desk: Desk
    pins: PinChecker
    new_pin: Callable[[], str] = one_time_pin
    refs: Callable[[], str] = fresh_ref
    guard: Guard = field(init=False)
    _proven: dict[str, date] = field(default_factory=dict, init=False)
    """Who typed a PIN on which business day: until its end the badge alone is enough."""

    def __post_init__(self) -> None:
        self.guard = Guard(self.desk, pins=self.pins)

    # -- at the till

    def tiles(self, *, active_only: bool = True) -> tuple[StaffTile, ...]:
        """Return the people who work here, by name, without anything secret."""
        with self.desk.reading() as work:
            roles = {role.id: role.name for role in work.staff.roles()}
            return tuple(_tile(person, roles) for person in work.staff.all(active_only=active_only))

    def log_in(self, staff_id: str, pin: str) -> LoggedIn:
        """Let somebody take over with their PIN; the try is on record before the PIN is looked at.

        Refuses: STAFF_UNKNOWN, PIN_WRONG (tries_left), PIN_WAIT (seconds), PIN_LOCKED, PIN_MUST_CHANGE for a PIN that
        serves once (`choose_pin` is next).
        """
        person = self._prove(staff_id, pin)
        if person.must_change:
            raise Refusal(Refused.PIN_MUST_CHANGE)
        return self._let_in(person, "logged_in", "pin")

    def log_in_by_badge(self, text: str, pin: str = "") -> LoggedIn:
        """Let somebody take over with their badge: the first time of a business day with the PIN, then alone.

        Refuses: CODE_UNKNOWN and its kin, CARD_REPLACED for an older badge, STAFF_UNKNOWN, PIN_NEEDED (name, staff_id),
        and what `log_in` refuses.
        """
        from shop_member.domain.routing import RouteKind, Way, route

        found = route(text, self.desk.keys.card_keys, Way.SCANNED)
        if found.kind is not RouteKind.STAFF or found.claim is None:
            raise found.refusal or Refusal(Refused.CODE_UNKNOWN, text="")
        with self.desk.reading() as work:
            person = work.staff.by_badge(found.claim.ref)
            if person is None:
                raise Refusal(Refused.STAFF_UNKNOWN)
            admit_badge(person, found.claim)
        if pin:
            return self.log_in(person.id, pin)
        if self._proven.get(person.id) != self.desk.today() or person.must_change:
            raise Refusal(Refused.PIN_NEEDED, name=person.name, staff_id=person.id)
        return self._let_in(person, "logged_in", "badge")

    def log_out(self, by: str) -> Changes:
        """Put on record that somebody left the till. Refuses: STAFF_UNKNOWN."""
        with self.desk.writing() as work:
            actor = self.desk.actor(work, by)
            work.audit.add(self.desk.now_text(), actor.staff_id, "logged_out", actor.staff_id)
            return work.changes

    def choose_pin(self, staff_id: str, old: str, new: str) -> LoggedIn:
        """Put a person's own choice in place of their PIN and let them in.

        Refuses: PIN_TOO_SIMPLE (also for the old one again, a part of their phone or birthday), and what `log_in` refuses.
        """
        with self.desk.reading() as work:
            person = _active(work, staff_id)
            chosen = check_pin(new, _known(work, person))
        if chosen == fold(old).strip():
            raise Refusal(Refused.PIN_TOO_SIMPLE)
        self._prove(staff_id, old)
        hashed = self.pins.hash(chosen)
        with self.desk.writing() as work:
            person = replace(_active(work, staff_id), pin_hash=hashed, must_change=False, throttle=Throttle())
            work.staff.update(person)
            work.audit.add(self.desk.now_text(), staff_id, "pin_chosen", staff_id)
        return self._let_in(person, "logged_in", "pin")

    def approve(
        self,
        by: str,
        approver_id: str,
        pin: str,
        permission: Permission,
        subject: str,
        amount: Amount | None = None,
    ) -> Approval:
        """Return a yes to one action over one amount, given on the spot by somebody who holds the permission.

        `subject` is the action's `subject_digest`; the service that acts judges it again and uses the approval up.
        Refuses: APPROVER_IS_ACTOR, NOT_PERMITTED, and what `log_in` refuses.
        """
        if by == approver_id:
            raise Refusal(Refused.APPROVER_IS_ACTOR)
        person = self._prove(approver_id, pin)
        if person.must_change:
            raise Refusal(Refused.PIN_MUST_CHANGE)
        with self.desk.writing() as work:
            self.desk.actor(work, by)
            approver = self.desk.actor(work, approver_id)
            if permission not in approver.permissions:
                raise Refusal(Refused.NOT_PERMITTED, permission=permission)
            approval = Approval(self.desk.ids(), approver, permission, subject, amount)
            detail = {"permission": permission.value, "amount": amount.plain() if amount else ""}
            work.audit.add(self.desk.now_text(), by, "approved", subject[:16], detail, approver=approver_id)
            return approval

    # -- the owner's passphrase

    def set_passphrase(self, by: str, new: str, old: str = "") -> Changes:
        """Keep the owner's passphrase, which lifts every lock; changing it needs the old one.

        Refuses: NOT_PERMITTED, PASSPHRASE_TOO_SIMPLE, PASSPHRASE_WRONG, PIN_WAIT.
        """
        phrase = check_passphrase(new)
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.KEYS)
            there = bool(work.settings.get(PASSPHRASE_SETTING))
        if there:
            self.prove_owner(old)
        hashed = self.pins.hash(phrase)
        with self.desk.writing() as work:
            actor = self.desk.actor(work, by)
            require(actor, Permission.KEYS)
            work.settings.put(PASSPHRASE_SETTING, hashed)
            work.audit.add(self.desk.now_text(), actor.staff_id, "passphrase_set", "owner")
            return work.changes

    def prove_owner(self, passphrase: str) -> None:
        """Let pass whoever knows the owner's passphrase; guessing gets slower and slower but never locks for good.

        Refuses: PASSPHRASE_WRONG, PIN_WAIT.
        """
        with self.desk.reading() as work:
            hashed = work.settings.get(PASSPHRASE_SETTING) or ""
        typed = unicodedata.normalize("NFC", passphrase).strip()
        wrong = self.guard.attempt(PASSPHRASE, hashed, typed, counted_passphrase)
        with self.desk.writing() as work:
            if wrong is None:
                work.staff.set_throttle(PASSPHRASE, Throttle())
            else:
                work.audit.add(self.desk.now_text(), "", "passphrase_wrong", "owner")
        if wrong is not None:
            raise (
                Refusal(Refused.PIN_WAIT, seconds=wrong.wait_left)
                if wrong.wait_left
                else Refusal(Refused.PASSPHRASE_WRONG)
            )

    def unlock_owner(self, passphrase: str, staff_id: str, new_pin: str) -> LoggedIn:
        """Give an owner whose PIN is lost or locked a new one, by the passphrase.

        Refuses: PASSPHRASE_WRONG, PIN_WAIT, PIN_TOO_SIMPLE, STAFF_UNKNOWN, NOT_PERMITTED for anybody but an owner.
        """
        with self.desk.reading() as work:
            person = _active(work, staff_id)
            require(self.desk.actor(work, staff_id), Permission.KEYS)
            chosen = check_pin(new_pin, _known(work, person))
        self.prove_owner(passphrase)
        hashed = self.pins.hash(chosen)
        with self.desk.writing() as work:
            person = replace(_active(work, staff_id), pin_hash=hashed, must_change=False, throttle=Throttle())
            work.staff.update(person)
            work.audit.add(self.desk.now_text(), staff_id, "pin_by_passphrase", staff_id)
        return self._let_in(person, "logged_in", "passphrase")

    # -- parts

    def _prove(self, staff_id: str, pin: str) -> Staff:
        with self.desk.reading() as work:
            person = _active(work, staff_id)
        wrong = self.guard.attempt(staff_id, person.pin_hash, fold(pin).strip())
        with self.desk.writing() as work:
            if wrong is None:
                renewed = self.pins.hash(fold(pin).strip()) if self.pins.outdated(person.pin_hash) else person.pin_hash
                person = replace(_active(work, staff_id), pin_hash=renewed, throttle=Throttle())
                work.staff.update(person)
            else:
                work.audit.add(self.desk.now_text(), staff_id, "pin_wrong", staff_id, {"failed": str(wrong.failed)})
        if wrong is not None:
            raise wrong_pin(wrong)
        return person

    def _let_in(self, person: Staff, action: str, way: str) -> LoggedIn:
        with self.desk.writing() as work:
            actor = self.desk.actor(work, person.id)
            work.audit.add(self.desk.now_text(), person.id, action, person.id, {"way": way, "till": self.desk.till})
            changes = work.changes
        self._proven[person.id] = self.desk.today()
        return LoggedIn(actor, changes)


def _tile(person: Staff, roles: dict[str, str]) -> StaffTile:
    return StaffTile(
        id=person.id,
        name=person.name,
        role_id=person.role_id,
        role_name=roles.get(person.role_id, ""),
        active=person.active,
        has_pin=bool(person.pin_hash),
        must_change=person.must_change,
        has_badge=person.badge_ref is not None,
        locked=person.throttle.locked,
        member_id=person.member_id,
    )


def _active(work: Work, staff_id: str) -> Staff:
    person = work.staff.get(staff_id)
    if person is None or not person.active:
        raise Refusal(Refused.STAFF_UNKNOWN)
    return person


def _known(work: Work, person: Staff) -> list[str]:
    member = work.members.get(person.member_id) if person.member_id else None
    if member is None:
        return []
    birthday = member.birthday
    return [member.phone, f"{birthday.month:02d}{birthday.day:02d}" if birthday else ""]
