"""Paid memberships beside the till: what is sold, what a member holds, whose end is near (T4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from shop_member.domain import memberships
from shop_member.domain.memberships import MembershipState, PlanRefund
from shop_member.domain.permissions import Permission, require
from shop_member.domain.ports import Work
from shop_member.domain.value_rules import MembershipPlan
from shop_member.domain.views import TermRow
from shop_member.services.accounts import find_member
from shop_member.services.desk import Desk
from shop_member.services.membership_parts import plan_named


@dataclass(frozen=True, slots=True)
class HeldTerm:
    """A term as a member holds it: where it stands, the receipt of its sale, and what a refund today would pay."""

    row: TermRow
    state: MembershipState
    document_no: str
    refund: PlanRefund | None


@dataclass(frozen=True, slots=True)
class Ending:
    """A term whose end is near: whose, until when, and since when it is to be announced."""

    member_id: str
    name: str
    plan: str
    last_day: date


@dataclass(slots=True)
class MembershipService:
    """Shows paid memberships; they are sold and given back at the till."""

    desk: Desk

    def plans(self) -> tuple[MembershipPlan, ...]:
        """Return the plans that the shop sells, in its order."""
        return tuple(plan for plan in self.desk.rules().membership_plans if plan.active)

    def of_member(self, by: str, member_id: str) -> tuple[HeldTerm, ...]:
        """Return a member's terms, the one that ends first in front. Refuses: NOT_PERMITTED, MEMBER_UNKNOWN, MEMBER_ERASED."""
        desk = self.desk
        with desk.reading() as work:
            require(desk.actor(work, by), Permission.SEE_MEMBERS)
            owner = find_member(work, member_id).id
            return tuple(self._held(work, row) for row in work.plans.terms_of_member(owner))

    def _held(self, work: Work, row: TermRow) -> HeldTerm:
        today = self.desk.today()
        refund = memberships.refund(row.term, today) if memberships.days_left(row.term, today) else None
        number = work.ledger.document_no(row.sold_seq) or ""
        return HeldTerm(row, memberships.state(row.term, today), number, refund)

    def ending(self, by: str) -> tuple[Ending, ...]:
        """Return the members to remind of the end of their plan, nearest end first. Refuses: NOT_PERMITTED."""
        desk, today = self.desk, self.desk.today()
        with desk.reading() as work:
            require(desk.actor(work, by), Permission.CARE)
            ahead = max((plan.remind_days for plan in self.plans()), default=0)
            found = []
            for row in work.plans.terms_ending(today, today + timedelta(days=ahead), announced=True):
                plan = plan_named(desk, row.term.plan_id)
                held = [one.term for one in work.plans.terms_of_member(row.term.member_id)]
                member = work.members.get(row.term.member_id)
                day = memberships.reminder_day(row.term, held, plan) if plan else None
                if member is not None and day is not None and day <= today:
                    found.append(Ending(member.id, member.name, row.term.name, row.term.last_day))
            return tuple(found)
