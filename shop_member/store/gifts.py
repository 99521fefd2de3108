"""Gifts that come by and by: parts of a top-up's gift, and the milestones a member has passed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from shop_member.domain.changes import Changes
from shop_member.domain.instalments import PartState
from shop_member.domain.milestones import Mark
from shop_member.domain.views import GiftPartRow
from shop_member.store.session import Session

_PARTS = "SELECT id, member_id, top_up_seq, part, due_on, bonus, points, valid_days, state, paid_seq FROM instalment"
_ADD = """
INSERT INTO instalment VALUES (:id, :member_id, :top_up_seq, :part, :due_on, :bonus, :points, :valid_days, :state, :paid_seq,
  :seal)
"""
_STATES = {PartState.WAITING: "waiting", PartState.GIVEN: "paid", PartState.STOPPED: "stopped"}
_BACK = {text: state for state, text in _STATES.items()}


class GiftRepository:
    """Reads and writes what is still to come to a member, and what came once."""

    def __init__(self, session: Session) -> None:
        self._session = session

    # -- parts of a gift

    def add_part(self, part: GiftPartRow) -> None:
        """Keep a part that is to come."""
        self._session.execute(_ADD, self._session.sealed("instalment", _row(part)))
        self._session.changes |= Changes.LEDGER

    def put_part(self, part: GiftPartRow) -> None:
        """Write a part back: given, stopped, or of the member its owner was merged into."""
        self._session.execute(
            "UPDATE instalment SET member_id = :member_id, state = :state, paid_seq = :paid_seq, seal = :seal WHERE id = :id",
            self._session.sealed("instalment", _row(part)),
        )
        self._session.changes |= Changes.LEDGER

    def part(self, part_id: str) -> GiftPartRow | None:
        """Return a part, or None."""
        found = self._parts(f"{_PARTS} WHERE id = :id", {"id": part_id})
        return found[0] if found else None

    def parts_due(self, on: date) -> tuple[GiftPartRow, ...]:
        """Return the parts that wait and whose day has come, the oldest first."""
        where = "WHERE state = 'waiting' AND due_on <= :on ORDER BY due_on, id"
        return self._parts(f"{_PARTS} {where}", {"on": on.isoformat()})

    def parts_of_top_up(self, seq: int) -> tuple[GiftPartRow, ...]:
        """Return the later parts of a top-up's gift, in order."""
        return self._parts(f"{_PARTS} WHERE top_up_seq = :seq ORDER BY part", {"seq": seq})

    def parts_of_member(self, member_id: str) -> tuple[GiftPartRow, ...]:
        """Return the parts that a member still waits for, in order of their days."""
        where = "WHERE member_id = :member AND state = 'waiting' ORDER BY due_on, part"
        return self._parts(f"{_PARTS} {where}", {"member": member_id})

    def _parts(self, sql: str, params: dict[str, Any]) -> tuple[GiftPartRow, ...]:
        return tuple(
            GiftPartRow(**{**row, "due_on": date.fromisoformat(row["due_on"]), "state": _BACK[row["state"]]})
            for row in self._session.all(sql, params)
        )

    # -- milestones

    def marks(self, member_ids: Iterable[str]) -> tuple[Mark, ...]:
        """Return the milestones that these members have passed."""
        found = []
        for member_id in member_ids:
            rows = self._session.execute(
                "SELECT milestone_id, figure FROM milestone WHERE member_id = :member ORDER BY milestone_id, figure",
                {"member": member_id},
            ).fetchall()
            found += [Mark(row[0], row[1]) for row in rows]
        return tuple(found)

    def add_mark(self, member_id: str, mark: Mark, on: date, seq: int) -> None:
        """Keep for ever that a member passed a milestone."""
        row = {
            "member_id": member_id,
            "milestone_id": mark.rule_id,
            "figure": mark.at,
            "reached_on": on.isoformat(),
            "entry_seq": seq,
        }
        self._session.execute(
            "INSERT INTO milestone VALUES (:member_id, :milestone_id, :figure, :reached_on, :entry_seq, :seal)",
            self._session.sealed("milestone", row),
        )


def _row(part: GiftPartRow) -> dict[str, Any]:
    return {
        "id": part.id,
        "member_id": part.member_id,
        "top_up_seq": part.top_up_seq,
        "part": part.part,
        "due_on": part.due_on.isoformat(),
        "bonus": part.bonus,
        "points": part.points,
        "valid_days": part.valid_days,
        "state": _STATES[part.state],
        "paid_seq": part.paid_seq,
    }
