"""Kinds of coupon and issued coupons in the file; a coupon is a lot on the account `coupon / template@version` (I8)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from shop_member.domain.changes import Changes
from shop_member.domain.coupons import Coupon, CouponState, CouponTemplate, Event
from shop_member.domain.views import CouponEffect, CouponUses
from shop_member.store.session import Session

_NEWEST = "SELECT record FROM coupon_kind k WHERE version = (SELECT MAX(version) FROM coupon_kind n WHERE n.id = k.id)"
_AT_WORK = """
SELECT event, applies_itself, record FROM coupon_kind k
WHERE version = (SELECT MAX(version) FROM coupon_kind n WHERE n.id = k.id)
  AND active = 1 AND (event IS NOT NULL OR applies_itself = 1) ORDER BY id
"""
_COUPON = """
SELECT l.id, a.owner, l.holder, l.earned_on, l.expires_on, l.units_left, EXISTS (
    SELECT 1 FROM lot_use u JOIN entry e ON e.seq = u.entry_seq WHERE u.lot_id = l.id AND e.kind IN ('coupon_cancel', 'erasure'))
FROM lot l JOIN account a ON a.id = l.account_id
"""
# `@` ends a template's id in a source and `A` follows it: all versions lie between.
_USES = """
SELECT COALESCE(SUM(n), 0), COALESCE(SUM(CASE WHEN member_id = :member THEN n ELSE 0 END), 0),
  COALESCE(SUM(CASE WHEN member_id = :member AND business_date >= :since THEN n ELSE 0 END), 0)
FROM (
  SELECT CASE WHEN s.kind = 'coupon_back' THEN -1 ELSE 1 END AS n, b.member_id, e.business_date
  FROM bill_step s JOIN bill b ON b.entry_seq = s.entry_seq JOIN entry e ON e.seq = s.entry_seq
  WHERE s.source >= :first AND s.source < :beyond) used
"""
_EFFECT = """
SELECT COALESCE(SUM(CASE WHEN s.kind = 'coupon_back' THEN -1 ELSE 1 END), 0), COALESCE(-SUM(s.units), 0),
  COALESCE(SUM(b.total), 0), COUNT(DISTINCT b.member_id)
FROM bill_step s JOIN bill b ON b.entry_seq = s.entry_seq
WHERE s.source >= :first AND s.source < :beyond
"""
_MOVED = """
SELECT COALESCE(SUM(CASE WHEN p.units > 0 AND e.kind NOT IN ('refund', 'void') THEN p.units ELSE 0 END), 0),
  COALESCE(-SUM(CASE WHEN e.kind IN ('coupon_cancel', 'erasure') THEN p.units ELSE 0 END), 0),
  COALESCE(-SUM(CASE WHEN e.kind = 'expiry' THEN p.units ELSE 0 END), 0)
FROM account a JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq
WHERE a.kind = 'coupon' AND a.owner >= :first AND a.owner < :beyond
"""


class CouponRepository:
    """Reads and writes kinds of coupon, reads issued ones; issuing and using are entries of the journal."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._working: dict[str, list[str]] | None = None

    def put(self, template: CouponTemplate, at: str, actor: str) -> CouponTemplate:
        """Keep a kind as its next version and return it with the version; issued coupons stay under theirs."""
        before = self._session.scalar("SELECT MAX(version) FROM coupon_kind WHERE id = :id", {"id": template.id})
        kept = replace(template, version=int(before or 0) + 1)
        row = {
            "id": kept.id,
            "version": kept.version,
            "name": kept.name,
            "record": kept.to_json(),
            "applies_itself": int(kept.applies_itself),
            "event": kept.issue.event.value if kept.issue else None,
            "active": int(kept.active),
            "recorded_at": at,
            "actor": actor,
        }
        self._session.execute(
            "INSERT INTO coupon_kind VALUES (:id, :version, :name, :record, :applies_itself, :event, :active, :recorded_at, "
            ":actor, :seal)",
            self._session.sealed("coupon_kind", row),
        )
        self._session.changes |= Changes.COUPONS
        self._working = None
        return kept

    def kind(self, template_id: str, version: int | None = None) -> CouponTemplate | None:
        """Return a kind in a version, by default the newest; None if there is none."""
        record = self._session.scalar(
            "SELECT record FROM coupon_kind WHERE id = :id AND (:version IS NULL OR version = :version) "
            "ORDER BY version DESC LIMIT 1",
            {"id": template_id, "version": version},
        )
        return None if record is None else CouponTemplate.from_json(record)

    def kinds(self, *, active_only: bool = True) -> tuple[CouponTemplate, ...]:
        """Return the newest version of every kind, by name."""
        where = " AND active = 1" if active_only else ""
        return self._kinds(f"{_NEWEST}{where} ORDER BY name, id")

    def self_applying(self) -> tuple[CouponTemplate, ...]:
        """Return the kinds that need no coupon in hand (C6)."""
        return self._at_work("applies itself")

    def on_event(self, event: Event) -> tuple[CouponTemplate, ...]:
        """Return the kinds that are issued on an event (C6)."""
        return self._at_work(event.value)

    def _at_work(self, reason: str) -> tuple[CouponTemplate, ...]:
        """Every sale asks for several reasons, so all are read at once, once in a unit of work."""
        if self._working is None:
            self._working = {}
            for event, applies, record in self._session.execute(_AT_WORK).fetchall():
                if applies:
                    self._working.setdefault("applies itself", []).append(record)
                if event is not None:
                    self._working.setdefault(event, []).append(record)
        return tuple(CouponTemplate.from_json(record) for record in self._working.get(reason, ()))

    def get(self, coupon_id: str) -> Coupon | None:
        """Return an issued coupon, whatever became of it, or None."""
        if not (coupon_id.isascii() and coupon_id.isdigit()) or len(coupon_id) > 18:
            return None
        rows = self._coupons(f"{_COUPON} WHERE l.id = :id AND a.kind = 'coupon'", {"id": int(coupon_id)})
        return rows[0] if rows else None

    def of_member(self, member_id: str) -> tuple[Coupon, ...]:
        """Return a member's coupons that have a use left, nearest last day first."""
        return self._coupons(
            f"{_COUPON} WHERE l.holder = :member AND l.units_left > 0 AND a.kind = 'coupon' "
            "ORDER BY l.expires_on IS NULL, l.expires_on, l.id",
            {"member": member_id},
        )

    def count_of(self, member_id: str) -> int:
        """Return how many coupons a member holds that have a use left."""
        sql = (
            "SELECT COUNT(*) FROM lot l JOIN account a ON a.id = l.account_id "
            "WHERE l.holder = :member AND l.units_left > 0 AND a.kind = 'coupon'"
        )
        return int(self._session.scalar(sql, {"member": member_id}))

    def of_entry(self, seq: int) -> tuple[Coupon, ...]:
        """Return the coupons that an entry issued, in order."""
        where = "WHERE l.entry_seq = :seq AND a.kind = 'coupon' ORDER BY l.id"
        return self._coupons(f"{_COUPON} {where}", {"seq": seq})

    def uses(self, template_id: str, member_id: str | None, since: date) -> CouponUses:
        """Return how often a kind was used, net of what came back: in all, by a member, by that member since a day."""
        row = self._session.execute(
            _USES, {**_versions(template_id), "member": member_id, "since": since.isoformat()}
        ).fetchone()
        return CouponUses(*row)

    def effect(self, template_id: str) -> CouponEffect:
        """Return what came of a kind (C7): issued, cancelled, expired, used, what it gave, the sales with it, by how many."""
        issued, cancelled, expired = self._session.execute(_MOVED, _versions(template_id)).fetchone()
        used, gave, sales, members = self._session.execute(_EFFECT, _versions(template_id)).fetchone()
        return CouponEffect(issued, cancelled, expired, used, gave, sales, members)

    def _kinds(self, sql: str, params: dict[str, Any] | None = None) -> tuple[CouponTemplate, ...]:
        return tuple(CouponTemplate.from_json(row[0]) for row in self._session.execute(sql, params or {}).fetchall())

    def _coupons(self, sql: str, params: dict[str, Any]) -> tuple[Coupon, ...]:
        return tuple(_coupon(row) for row in self._session.execute(sql, params).fetchall())


def _versions(template_id: str) -> dict[str, str]:
    return {"first": f"{template_id}@", "beyond": f"{template_id}A"}


def _coupon(row: Iterable[Any]) -> Coupon:
    lot, owner, holder, issued, expires, left, cancelled = row
    template_id, _, version = owner.rpartition("@")
    return Coupon(
        id=str(lot),
        template_id=template_id,
        template_version=int(version),
        member_id=holder,
        issued_on=date.fromisoformat(issued),
        last_day=date.fromisoformat(expires) if expires else None,
        uses_left=left,
        state=CouponState.CANCELLED if cancelled else CouponState.ACTIVE,
    )
