"""Paid memberships: terms that follow one another, what they give, and the way out (T4).

A membership is one term that was paid for once; renewing adds another. Days are business days, inclusive: N months from a
day end the day before (rules.md, Dates: 20 July + 12 months → 19 July).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from shop_member.domain.amounts import Amount, zero
from shop_member.domain.bills import PlanBenefits
from shop_member.domain.dates import term_end
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.value_rules import MembershipPlan

_DAY = timedelta(days=1)


class MembershipState(StrEnum):
    """Where a term stands on a day."""

    WAITING = "waiting"
    """Paid for, begins later."""
    RUNNING = "running"
    ENDED = "ended"
    REFUNDED = "refunded"


@dataclass(frozen=True, slots=True)
class Membership:
    """One term as it was sold: what it gives is fixed, a later change of the plan touches new terms only.

    `price` is what the guest paid with tax, `tax` the tax inside it, `days` how many days that bought. A merge may move
    the rest of a term behind another one; `days` stays, so that a refund goes on counting by what was paid.
    """

    id: str
    plan_id: str
    member_id: str
    name: str
    first_day: date
    last_day: date
    days: int
    price: Amount
    tax: Amount
    percent_off_per_mille: int = 0
    multiplier_per_mille: int = 1000
    member_prices: bool = False
    refunded_on: date | None = None

    def __post_init__(self) -> None:
        if self.last_day < self.first_day or self.days < (self.last_day - self.first_day).days + 1:
            raise ValueError("a term has at least one day, and no more than were bought")


@dataclass(frozen=True, slots=True)
class PlanRefund:
    """What a refund of a term pays: `days_left` of the `days` bought, `money` with the `tax` inside it."""

    days_left: int
    days: int
    money: Amount
    tax: Amount


def next_first_day(plan_id: str, held: Iterable[Membership], on: date) -> date:
    """Return where a new term of a plan begins: the day after the last one of the same plan, or today (T4).

    A term that is over by today has left a gap that nobody pays for.
    """
    ends = [one.last_day for one in held if one.plan_id == plan_id and one.refunded_on is None]
    return max([on, *(end + _DAY for end in ends)])


def sell(
    plan: MembershipPlan, term_id: str, member_id: str, price: Amount, tax: Amount, held: Iterable[Membership], on: date
) -> Membership:
    """Return the term that a sale of a plan makes, for what its line cost on the bill; it renews from the old end (T4).

    `held` are the member's terms so far. Refuses: PLAN_NOT_SOLD.
    """
    if not plan.active:
        raise Refusal(Refused.PLAN_NOT_SOLD, name=plan.name)
    first = next_first_day(plan.id, held, on)
    last = term_end(first, plan.months)
    return Membership(
        id=term_id,
        plan_id=plan.id,
        member_id=member_id,
        name=plan.name,
        first_day=first,
        last_day=last,
        days=(last - first).days + 1,
        price=price,
        tax=tax,
        percent_off_per_mille=plan.percent_off_per_mille,
        multiplier_per_mille=plan.multiplier_per_mille,
        member_prices=plan.member_prices,
    )


def state(term: Membership, on: date) -> MembershipState:
    """Return where a term stands on a day; the day of a refund still counts, a term refunded before it began never runs."""
    if term.refunded_on is not None and (on > term.refunded_on or term.refunded_on < term.first_day):
        return MembershipState.REFUNDED
    if on < term.first_day:
        return MembershipState.WAITING
    return MembershipState.RUNNING if on <= term.last_day else MembershipState.ENDED


def running(held: Iterable[Membership], on: date) -> tuple[Membership, ...]:
    """Return the terms that run on a day, the one that ends first in front."""
    found = [one for one in held if state(one, on) is MembershipState.RUNNING]
    return tuple(sorted(found, key=lambda one: (one.last_day, one.id)))


def benefits(held: Iterable[Membership], on: date) -> PlanBenefits | None:
    """Return what the terms that run on a day give together: the best of each, under the name of the best percentage."""
    now = running(held, on)
    if not now:
        return None
    best = max(now, key=lambda one: one.percent_off_per_mille)
    return PlanBenefits(
        best.name,
        best.percent_off_per_mille,
        max(one.multiplier_per_mille for one in now),
        any(one.member_prices for one in now),
    )


def days_left(term: Membership, on: date) -> int:
    """Return the days of a term after `on`: all of them before it begins, none after its end or a refund."""
    if term.refunded_on is not None:
        return 0
    return max(0, (term.last_day - max(on + _DAY, term.first_day)).days + 1)


def refund(term: Membership, on: date) -> PlanRefund:
    """Return what the guest gets back: price × days left after today ÷ days bought, half up (rules.md, Refunds).

    Refuses: NOTHING_TO_DO when no day is left.
    """
    left = days_left(term, on)
    if not left:
        raise Refusal(Refused.NOTHING_TO_DO)
    money = term.price.share(left, term.days)
    tax = term.tax.share(money.units, term.price.units) if term.price else zero(term.tax.asset)
    return PlanRefund(left, term.days, money, tax)


def refunded(term: Membership, on: date) -> Membership:
    """Return the term after its refund. Refuses: NOTHING_TO_DO when no day is left."""
    if not days_left(term, on):
        raise Refusal(Refused.NOTHING_TO_DO)
    return replace(term, refunded_on=on)


def reminder_day(term: Membership, held: Iterable[Membership], plan: MembershipPlan) -> date | None:
    """Return the day on which to remind a member of the end (T4), never before the term begins.

    None where the shop reminds of nothing, the plan is not sold any more, the term was refunded or a later one of the same
    plan is paid for already.
    """
    if not plan.remind_days or not plan.active or term.refunded_on is not None:
        return None
    followed = any(
        one.plan_id == term.plan_id and one.refunded_on is None and one.last_day > term.last_day for one in held
    )
    return None if followed else max(term.first_day, term.last_day - plan.remind_days * _DAY)


def merged(kept: Sequence[Membership], other: Sequence[Membership], member_id: str, on: date) -> tuple[Membership, ...]:
    """Return the terms of two members made one: plans of one kind add their days (rules.md, Members).

    Of each plan the term that runs and ends first stays where it is; each of the others gives the days it has left after
    today (all of them, if it has not begun) behind the one before. What is over or refunded only changes its member.
    """
    terms = [replace(one, member_id=member_id) for one in (*kept, *other)]
    ends: dict[str, date] = {}
    moved: dict[str, Membership] = {}
    for term in sorted(terms, key=lambda one: (max(one.first_day, on), one.last_day, one.id)):
        left = days_left(term, on)
        end = ends.get(term.plan_id)
        if left and end is not None and term.first_day <= end:
            term = replace(term, first_day=end + _DAY, last_day=end + left * _DAY)
        if left:
            ends[term.plan_id] = term.last_day
        moved[term.id] = term
    return tuple(moved[one.id] for one in terms)
