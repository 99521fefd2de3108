"""Staff, roles, counters of wrong PINs and used approvals in the file."""

from __future__ import annotations

import json
from datetime import datetime
from functools import lru_cache
from typing import Any

from shop_member.domain.changes import Changes
from shop_member.domain.clock import utc_text
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.permissions import Actor, Approval, Role, actor_of, own_role
from shop_member.domain.staff import Staff, Throttle
from shop_member.store.session import Session

_COLUMNS = """s.id, s.name, s.role_id, s.pin_hash, s.must_change, s.active, s.badge_ref, s.badge_version, s.member_id,
COALESCE(g.failed, 0) AS failed, COALESCE(g.wait_left, 0) AS wait_left"""
_FROM = "FROM staff s LEFT JOIN pin_guard g ON g.subject = s.id"
_PUT = """
INSERT INTO staff (id, name, role_id, pin_hash, must_change, active, badge_ref, badge_version, member_id, seal)
VALUES (:id, :name, :role_id, :pin_hash, :must_change, :active, :badge_ref, :badge_version, :member_id, :seal)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, role_id = excluded.role_id, pin_hash = excluded.pin_hash,
  must_change = excluded.must_change, active = excluded.active, badge_ref = excluded.badge_ref,
  badge_version = excluded.badge_version, member_id = excluded.member_id, seal = excluded.seal
"""
_PUT_ROLE = """
INSERT INTO role VALUES (:id, :name, :permissions, :ceilings, :seal) ON CONFLICT (id) DO UPDATE SET name = excluded.name,
  permissions = excluded.permissions, ceilings = excluded.ceilings, seal = excluded.seal
"""
_PUT_THROTTLE = """
INSERT INTO pin_guard VALUES (:subject, :failed, :wait_left, :seal) ON CONFLICT (subject) DO UPDATE
SET failed = excluded.failed, wait_left = excluded.wait_left, seal = excluded.seal
"""
_USE = "INSERT INTO used_approval VALUES (:id, :used_at, :seal) ON CONFLICT (id) DO NOTHING"


class StaffRepository:
    """Reads and writes who works here and what they may do."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, staff: Staff) -> None:
        """Add a person."""
        self.update(staff)

    def update(self, staff: Staff) -> None:
        """Write a person back, the counter of wrong PINs included."""
        row = {
            "id": staff.id,
            "name": staff.name,
            "role_id": staff.role_id,
            "pin_hash": staff.pin_hash,
            "must_change": int(staff.must_change),
            "active": int(staff.active),
            "badge_ref": staff.badge_ref,
            "badge_version": staff.badge_version,
            "member_id": staff.member_id,
        }
        self._session.execute(_PUT, self._session.sealed("staff", row))
        self.set_throttle(staff.id, staff.throttle)
        self._session.changes |= Changes.STAFF

    def get(self, staff_id: str) -> Staff | None:
        """Return a person, or None."""
        return _optional(self._session.one(f"SELECT {_COLUMNS} {_FROM} WHERE s.id = :id", {"id": staff_id}))

    def by_badge(self, badge_ref: str) -> Staff | None:
        """Return the person whose badge carries this reference, or None."""
        return _optional(self._session.one(f"SELECT {_COLUMNS} {_FROM} WHERE s.badge_ref = :ref", {"ref": badge_ref}))

    def all(self, *, active_only: bool = False) -> tuple[Staff, ...]:
        """Return everybody by name."""
        rows = self._session.all(
            f"SELECT {_COLUMNS} {_FROM} WHERE s.active >= :least ORDER BY s.name, s.id", {"least": int(active_only)}
        )
        return tuple(_staff(row) for row in rows)

    def of_role(self, role_id: str) -> tuple[Staff, ...]:
        """Return the active people in a role, by name."""
        rows = self._session.all(
            f"SELECT {_COLUMNS} {_FROM} WHERE s.role_id = :role AND s.active = 1 ORDER BY s.name, s.id",
            {"role": role_id},
        )
        return tuple(_staff(row) for row in rows)

    def actor(self, staff_id: str) -> Actor | None:
        """Return an active person with what the role allows at this moment, or None."""
        row = self._session.one(
            "SELECT s.id AS staff_id, s.name AS staff_name, r.id, r.name, r.permissions, r.ceilings "
            "FROM staff s JOIN role r ON r.id = s.role_id WHERE s.id = :id AND s.active = 1",
            {"id": staff_id},
        )
        return None if row is None else actor_of(row["staff_id"], row["staff_name"], _role(row))

    def put_role(self, role: Role) -> None:
        """Add or change a role."""
        row = {
            "id": role.id,
            "name": role.name,
            "permissions": json.dumps(
                sorted(permission.value for permission in role.permissions), separators=(",", ":")
            ),
            "ceilings": json.dumps(
                {permission.value: units for permission, units in sorted(role.ceilings.items())}, separators=(",", ":")
            ),
        }
        self._session.execute(_PUT_ROLE, self._session.sealed("role", row))
        self._session.changes |= Changes.STAFF

    def role(self, role_id: str) -> Role | None:
        """Return a role, or None; what this program does not know grants nothing."""
        row = self._session.one("SELECT id, name, permissions, ceilings FROM role WHERE id = :id", {"id": role_id})
        return None if row is None else _role(row)

    def roles(self) -> tuple[Role, ...]:
        """Return every role by name."""
        return tuple(_role(row) for row in self._session.all("SELECT * FROM role ORDER BY name, id"))

    def throttle(self, subject: str) -> Throttle:
        """Return the wrong PINs counted against a person or another secret (such as `passphrase`)."""
        row = self._session.one(
            "SELECT failed, wait_left FROM pin_guard WHERE subject = :subject", {"subject": subject}
        )
        return Throttle() if row is None else Throttle(row["failed"], row["wait_left"])

    def set_throttle(self, subject: str, throttle: Throttle) -> None:
        """Keep the counter of wrong PINs of a subject."""
        row = {"subject": subject, "failed": throttle.failed, "wait_left": throttle.wait_left}
        self._session.execute(_PUT_THROTTLE, self._session.sealed("pin_guard", row))

    def name_of(self, staff_id: str) -> str:
        """Return a person's name, also of one who left; '' for nobody."""
        return str(self._session.scalar("SELECT name FROM staff WHERE id = :id", {"id": staff_id}) or "")

    def member_of(self, staff_id: str) -> str | None:
        """Return the id of a person's own member account, or None."""
        value = self._session.scalar("SELECT member_id FROM staff WHERE id = :id", {"id": staff_id})
        return None if value is None else str(value)

    def use_approval(self, approval: Approval, at: datetime) -> None:
        """Use an approval up for ever. Refuses: APPROVAL_USED the second time."""
        row = self._session.sealed("used_approval", {"id": approval.id, "used_at": utc_text(at)})
        if self._session.execute(_USE, row).rowcount != 1:
            raise Refusal(Refused.APPROVAL_USED)


def _staff(row: dict[str, Any]) -> Staff:
    return Staff(
        id=row["id"],
        name=row["name"],
        role_id=row["role_id"],
        pin_hash=row["pin_hash"],
        must_change=bool(row["must_change"]),
        active=bool(row["active"]),
        badge_ref=row["badge_ref"],
        badge_version=row["badge_version"],
        member_id=row["member_id"],
        throttle=Throttle(row["failed"], row["wait_left"]),
    )


def _optional(row: dict[str, Any] | None) -> Staff | None:
    return None if row is None else _staff(row)


def _role(row: dict[str, Any]) -> Role:
    return _read_role(row["id"], row["name"], row["permissions"], row["ceilings"])


@lru_cache(maxsize=32)
def _read_role(role_id: str, name: str, permissions: str, ceilings: str) -> Role:
    # Every booking asks for a role; the texts say all, so equal texts may share what was read.
    return own_role(role_id, name, json.loads(permissions), json.loads(ceilings))
