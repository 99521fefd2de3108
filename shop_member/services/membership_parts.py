"""Terms of paid memberships in a sale, in its return, in a merge and at the day's turn (T4; rules.md, Refunds, Members)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from shop_member.domain import memberships
from shop_member.domain.amounts import zero
from shop_member.domain.bills import LineKind
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.permissions import Permission, require
from shop_member.domain.ports import Work
from shop_member.domain.refunds import Unused
from shop_member.domain.value_rules import MembershipPlan
from shop_member.domain.views import TermRow
from shop_member.services.desk import Booked, Desk
from shop_member.services.occasions import Gifts, give_alone, on_term
from shop_member.services.plan_lines import check_line, membership_line
from shop_member.services.sale_parts import Asked, Returning, Selling


class MembershipPart:
    """Terms that a sale sells; their price is revenue of the sale itself."""

    def book(self, selling: Selling) -> None:
        """Make the terms, each behind the one before, and issue the coupons of those that begin today.

        Refuses: NOT_PERMITTED, PLAN_NEEDS_MEMBER, PLAN_NOT_SOLD.
        """
        made: list[TermRow] = []
        gifts = Gifts()
        rules, accounts = selling.desk.rules(), selling.accounts
        for entry in selling.lines(LineKind.MEMBERSHIP):
            require(selling.actor, Permission.SELL_PLAN)
            if accounts is None:
                raise Refusal(Refused.PLAN_NEEDS_MEMBER)
            plan = next((one for one in rules.membership_plans if one.id == entry.line.item_id), None)
            if plan is None:
                raise Refusal(Refused.PLAN_NOT_SOLD, name=entry.line.name)
            check_line(entry, membership_line(entry.line.id, plan, rules))
            held = [row.term for row in (*selling.work.plans.terms_of_member(accounts.member.id), *made)]
            term = memberships.sell(
                plan, selling.desk.ids(), accounts.member.id, entry.total, entry.tax, held, accounts.on
            )
            made.append(TermRow(term, 0, entry.line.id))
            if term.first_day <= accounts.on:
                on_term(selling.work, gifts, term.id, plan.coupons, accounts.on)
        if accounts is not None:
            gifts.book(selling.postings, accounts.member.id, accounts.on)
        selling.notes[self] = (tuple(made), gifts)

    def keep(self, selling: Selling, booked: Booked) -> None:
        """Keep the terms."""
        made, gifts = selling.notes.get(self, ((), Gifts()))
        for row in made:
            selling.work.plans.add_term(replace(row, sold_seq=booked.seq))
        if selling.accounts is not None:
            gifts.keep(selling.work, selling.accounts.member.id, selling.accounts.on, booked.seq)

    def unused(self, asked: Asked) -> Mapping[str, Unused]:
        """Return what the days left after today are worth."""
        found, today = {}, asked.desk.today()
        for row in asked.work.plans.terms_of_sale(asked.stored.seq):
            left = memberships.days_left(row.term, today)
            money = memberships.refund(row.term, today).money if left else zero(row.term.price.asset)
            found[row.sold_line] = Unused(1000 if left else 0, money)
        return found

    def give_back(self, returning: Returning) -> None:
        """End the terms that come back: today, or before they began where the sale is void.

        Refuses: QUANTITY_NOT_POSITIVE for a part of a term.
        """
        plan, today = returning.plan, returning.desk.today()
        back = {one.line_id: one for one in plan.lines} if plan is not None else {}
        for row in returning.work.plans.terms_of_sale(returning.stored.seq):
            if plan is None:
                day = min(today, row.term.first_day) - timedelta(days=1)
                returning.work.plans.put_term(replace(row, term=replace(row.term, refunded_on=day)))
            elif row.sold_line in back:
                if back[row.sold_line].quantity != 1000:
                    raise Refusal(Refused.QUANTITY_NOT_POSITIVE, line=row.term.name)
                returning.work.plans.put_term(replace(row, term=memberships.refunded(row.term, today)))


def join_terms(work: Work, desk: Desk, gone_id: str, kept_id: str) -> None:
    """Make the terms of two members one's: plans of one kind add their days (rules.md, Members)."""
    kept, gone = work.plans.terms_of_member(kept_id), work.plans.terms_of_member(gone_id)
    if not gone:
        return
    rows = {row.term.id: row for row in (*kept, *gone)}
    terms = memberships.merged([row.term for row in kept], [row.term for row in gone], kept_id, desk.today())
    for term in terms:
        if rows[term.id].term != term:
            work.plans.put_term(replace(rows[term.id], term=term))


# -- the day's turn

LATE_TERMS = 7
"""Days for which the coupons of a term are made good when the shop was closed as it began."""


def plan_named(desk: Desk, plan_id: str) -> MembershipPlan | None:
    """Return a plan as the rules have it now."""
    return next((one for one in desk.rules().membership_plans if one.id == plan_id), None)


def begins(work: Work, desk: Desk, term_id: str) -> Booked | None:
    """Give the coupons of a term that has begun, once."""
    row, today = work.plans.term(term_id), desk.today()
    if row is None or row.term.refunded_on is not None or row.term.first_day > today:
        return None
    plan, gifts = plan_named(desk, row.term.plan_id), Gifts()
    on_term(work, gifts, row.term.id, plan.coupons if plan else (), today)
    return give_alone(work, desk, gifts, row.term.member_id, f"term-gift:{row.term.id}", None)


def announces(work: Work, desk: Desk, term_id: str) -> bool:
    """Note, once, that the end of a term is to be announced to its member (T4)."""
    row, today = work.plans.term(term_id), desk.today()
    plan = plan_named(desk, row.term.plan_id) if row is not None else None
    if row is None or plan is None or row.reminded_on is not None:
        return False
    held = [one.term for one in work.plans.terms_of_member(row.term.member_id)]
    day = memberships.reminder_day(row.term, held, plan)
    if day is None or not day <= today <= row.term.last_day:
        return False
    work.plans.put_term(replace(row, reminded_on=today))
    detail = {"name": row.term.name, "last_day": row.term.last_day.isoformat()}
    work.audit.add(desk.now_text(), "program", "membership_ending", row.term.member_id, detail)
    return True
