"""The coupons of a bill: which are brought, which apply themselves, how often each may still count, and their booking."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from shop_member.domain.bills import CouponOutcome, Quote
from shop_member.domain.bookings import book_coupon_back, book_coupon_used, book_coupons, coupon_account
from shop_member.domain.coupons import Coupon, CouponTemplate, Offer
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import AccountKind, BillStep, NewLot, Postings
from shop_member.domain.ports import Work
from shop_member.domain.wallet import LotUse

BACK = "coupon_back"
"""The kind of a refund's step that gives a coupon back."""
POINTS = "coupon_points"
"""The kind of a step that changed the points and not the price."""


def offers_for(work: Work, coupon_ids: Iterable[str], member_id: str | None, on: date) -> tuple[Offer, ...]:
    """Return the coupons brought, in order, and the kinds that apply themselves. Refuses: COUPON_UNKNOWN."""
    brought = []
    for coupon_id in dict.fromkeys(coupon_ids):
        coupon = work.coupons.get(coupon_id)
        template = work.coupons.kind(coupon.template_id, coupon.template_version) if coupon else None
        if coupon is None or template is None:
            raise Refusal(Refused.COUPON_UNKNOWN)
        brought.append(Offer(template, coupon, uses_left(work, template, member_id, on)))
    return (
        *brought,
        *(Offer(kind, None, uses_left(work, kind, member_id, on)) for kind in work.coupons.self_applying()),
    )


def uses_left(work: Work, template: CouponTemplate, member_id: str | None, on: date) -> int | None:
    """Return how often the limits of a kind still allow it for a member on a day, or None for no limit (C3)."""
    limits = template.limits
    if limits.in_total is None and not limits.counts_members:
        return None
    uses = work.coupons.uses(template.id, member_id, limits.period.first_day(on))
    left = []
    if limits.in_total is not None:
        left.append(limits.in_total - uses.in_total)
    if limits.per_member is not None:
        left.append(limits.per_member - uses.by_member)
    if limits.per_period is not None:
        left.append(limits.per_period - uses.in_period)
    return max(0, min(left))


def used(quote: Quote) -> tuple[CouponOutcome, ...]:
    """Return the coupons that counted on a bill, those that apply themselves among them."""
    return tuple(outcome for outcome in quote.coupons if outcome.used)


def book_used(postings: Postings, quote: Quote) -> None:
    """Use up each coupon that counted; one that gave nothing stays with the guest (rules.md)."""
    for outcome in used(quote):
        if outcome.coupon_id is not None:
            book_coupon_used(postings, coupon_account(outcome.template_id, outcome.version), outcome.coupon_id)


def steps_of(quote: Quote) -> tuple[BillStep, ...]:
    """Return the steps of a bill's price, each coupon's with its source; those that gave points come last."""
    sources = {outcome.key: outcome.source for outcome in quote.coupons}
    steps = [
        BillStep(
            at, step.kind.value, step.label, step.amount.units, step.per_mille or step.points,
            sources.get(step.coupon) if step.coupon else None,
        )
        for at, step in enumerate(quote.steps)
    ]  # fmt: skip
    for outcome in used(quote):
        if outcome.points or outcome.per_mille != 1000:
            measure = outcome.points or outcome.per_mille
            steps.append(BillStep(len(steps), POINTS, outcome.name, 0, measure, outcome.source))
    return tuple(steps)


# -- giving


def new_coupon(template: CouponTemplate, member_id: str | None, on: date) -> NewLot:
    """Return the lot that a coupon of a kind makes for a member on a day."""
    return NewLot(template.limits.per_coupon, template.last_day(on), on, holder=member_id)


def book_issued(postings: Postings, template: CouponTemplate, lots: Iterable[NewLot]) -> None:
    """Issue coupons of a kind."""
    made = tuple(lots)
    units = sum(lot.units for lot in made)
    if units:
        account = coupon_account(template.id, template.version)
        book_coupons(postings, account, units, AccountKind.COUPONS_ISSUED, lots=made)


def issued_names(work: Work, seq: int) -> tuple[str, ...]:
    """Return the names of the coupons that an entry issued, one for each."""
    made = ((one.template_id, one.template_version) for one in work.coupons.of_entry(seq))
    return tuple(kind.name for template in made if (kind := work.coupons.kind(*template)) is not None)


# -- taking back


def book_returned(work: Work, postings: Postings, steps: Iterable[BillStep], on: date) -> tuple[BillStep, ...]:
    """Give back the coupons of a sale that came back whole, if they are still valid; return the steps that say so (S8).

    Of a member who was merged since, the one they were merged into gets a coupon with the same last day. A kind that
    applies itself has nothing to give back, but its use no longer counts.
    """
    back: list[BillStep] = []
    for step in steps:
        if step.source is None:
            continue
        kind, _, coupon_id = step.source.partition("#")
        coupon = work.coupons.get(coupon_id) if coupon_id else None
        if coupon_id and (coupon is None or (coupon.last_day is not None and coupon.last_day < on)):
            continue
        if coupon is not None:
            _give_back(work, postings, coupon)
        back.append(BillStep(len(back), BACK, step.reason, 0, 0, kind + (f"#{coupon_id}" if coupon else "")))
    return tuple(back)


def _give_back(work: Work, postings: Postings, coupon: Coupon) -> None:
    account = coupon_account(coupon.template_id, coupon.template_version)
    holder = work.members.get(coupon.member_id) if coupon.member_id else None
    if holder is not None and holder.merged_into:
        lot = NewLot(1, coupon.last_day, coupon.issued_on, holder=holder.merged_into)
        book_coupons(postings, account, 1, AccountKind.COUPONS_USED, lots=[lot])
    else:
        book_coupon_back(postings, account, coupon.id)


def book_given_up(work: Work, postings: Postings, seq: int) -> None:
    """Take back the coupons that a sale gave, as far as nobody has used them."""
    for coupon in work.coupons.of_entry(seq):
        if coupon.uses_left:
            account = coupon_account(coupon.template_id, coupon.template_version)
            uses = [LotUse(coupon.id, coupon.uses_left)]
            book_coupons(postings, account, -coupon.uses_left, AccountKind.COUPONS_ISSUED, uses=uses)
