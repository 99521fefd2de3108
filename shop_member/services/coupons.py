"""Coupons beside the till: their kinds, issuing by hand and by campaign, cancelling, and what came of them (C1-C7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from shop_member.coupon_words import conditions, said
from shop_member.domain.bills import Standing
from shop_member.domain.bookings import book_coupons, coupon_account
from shop_member.domain.codes import grouped, sign_coupon
from shop_member.domain.coupons import Coupon, CouponState, CouponTemplate, Offer, check
from shop_member.domain.documents import VoucherDocument, VoucherKind
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import AccountKind, EntryKind, Postings, fingerprint
from shop_member.domain.members import tidy_text
from shop_member.domain.permissions import Permission, require
from shop_member.domain.ports import Work
from shop_member.domain.segments import Segment
from shop_member.domain.views import CouponEffect
from shop_member.domain.wallet import LotUse
from shop_member.services.accounts import find_member
from shop_member.services.desk import Booked, Desk
from shop_member.services.offers import book_issued, new_coupon, uses_left
from shop_member.services.papers import shop_header

MOST_AT_ONCE = 10_000
"""Coupons without a name that one batch may hold."""


@dataclass(frozen=True, slots=True)
class HeldCoupon:
    """An issued coupon with its kind, the code to print or show, and why it can't be used now, if so."""

    coupon: Coupon
    template: CouponTemplate
    code: str
    refusal: Refusal | None = None
    left: int | None = None
    """How often the limits of the kind still allow it, None for no limit."""


@dataclass(frozen=True, slots=True)
class Issued(Booked):
    """How many coupons an entry issued."""

    count: int = 0


@dataclass(slots=True)
class CouponService:
    """Keeps kinds of coupon, issues and cancels coupons."""

    desk: Desk

    # -- kinds

    def kinds(self, *, active_only: bool = True) -> tuple[CouponTemplate, ...]:
        """Return the newest version of every kind, by name."""
        with self.desk.reading() as work:
            return work.coupons.kinds(active_only=active_only)

    def save_kind(self, by: str, template: CouponTemplate) -> CouponTemplate:
        """Add a kind (an empty id gets one) or a new version of it; coupons that are out stay under theirs.

        Refuses: NOT_PERMITTED, NAME_MISSING, TEXT_TOO_LONG and its kin, RULES_NOT_VALID with the field for items,
        categories or levels that are not there.
        """
        desk = self.desk
        with desk.writing() as work:
            actor = desk.actor(work, by)
            require(actor, Permission.RULES)
            name = tidy_text(template.name, "name", limit=60)
            if not name:
                raise Refusal(Refused.NAME_MISSING)
            terms = tidy_text(template.terms, "terms", limit=400)
            kept = replace(template, id=template.id or desk.ids(), name=name, terms=terms)
            self._check_names(work, kept)
            kept = work.coupons.put(kept, desk.now_text(), actor.staff_id)
            work.audit.add(
                desk.now_text(),
                actor.staff_id,
                "coupon_kind_saved",
                kept.id,
                {"name": name, "version": str(kept.version)},
            )
            return kept

    def _check_names(self, work: Work, template: CouponTemplate) -> None:
        items = {item.id for item in work.items.all(active_only=False)}
        categories = {category.id for category in work.items.categories()}
        tiers = {tier.id for tier in self.desk.rules().tiers.tiers}
        for named, there, field in (
            (template.target.items, items, "target.items"),
            (template.target.categories, categories, "target.categories"),
            (template.conditions.tiers, tiers, "conditions.tiers"),
        ):
            if set(named) - there:
                raise Refusal(Refused.RULES_NOT_VALID, field=field)

    # -- issuing

    def issue(self, request_id: str, by: str, template_id: str, member_id: str | None, count: int = 1) -> Issued:
        """Issue `count` coupons of a kind by hand: to a member, or to nobody (codes to print, whoever brings them).

        Refuses: NOT_PERMITTED, COUPON_UNKNOWN, COUPON_EXPIRED (its days are over), QUANTITY_NOT_POSITIVE, TOO_MANY (most),
        COUPON_NEEDS_MEMBER, MEMBER_UNKNOWN, MEMBER_ERASED.
        """
        desk, mark = self.desk, fingerprint("issue_coupon", by, template_id, member_id, count)
        with desk.writing() as work:
            if (before := desk.repeated(work, request_id, mark)) is not None:
                return self._issued_before(work, before)
            actor = desk.actor(work, by)
            require(actor, Permission.ISSUE_COUPON if member_id is not None else Permission.CAMPAIGN)
            template = self._issuable(work, template_id)
            if count <= 0:
                raise Refusal(Refused.QUANTITY_NOT_POSITIVE, line=template.name)
            if count > MOST_AT_ONCE:
                raise Refusal(Refused.TOO_MANY, most=MOST_AT_ONCE)
            holder = find_member(work, member_id).id if member_id is not None else None
            if holder is None and template.needs_member and not template.transferable:
                raise Refusal(Refused.COUPON_NEEDS_MEMBER)
            postings = Postings()
            book_issued(postings, template, [new_coupon(template, holder, desk.today())] * count)
            booked = desk.post(
                work, EntryKind.COUPON_ISSUE, postings.done(), request_id=request_id, fingerprint=mark, actor=actor
            )
            return Issued(booked.seq, "", work.changes, count=count)

    def campaign_size(self, by: str, segment: Segment) -> int:
        """Return how many members a campaign would reach. Refuses: NOT_PERMITTED."""
        desk = self.desk
        with desk.reading() as work:
            require(desk.actor(work, by), Permission.CAMPAIGN)
            return work.segments.count(segment, desk.today(), desk.rules().currency)

    def campaign(self, request_id: str, by: str, template_id: str, segment: Segment) -> Issued:
        """Issue one coupon of a kind to each member of a segment, all of them or none, in one unit of work (C6).

        Refuses: NOT_PERMITTED, COUPON_UNKNOWN, COUPON_EXPIRED, NOTHING_TO_DO for a segment of nobody.
        """
        desk, mark = self.desk, fingerprint("campaign", by, template_id, segment)
        with desk.writing() as work:
            if (before := desk.repeated(work, request_id, mark)) is not None:
                return self._issued_before(work, before)
            actor = desk.actor(work, by)
            require(actor, Permission.CAMPAIGN)
            template = self._issuable(work, template_id)
            today, asset = desk.today(), desk.rules().currency
            count = work.segments.count(segment, today, asset)
            if not count:
                raise Refusal(Refused.NOTHING_TO_DO)
            account, each = coupon_account(template.id, template.version), template.limits.per_coupon
            postings = Postings()
            book_coupons(postings, account, count * each, AccountKind.COUPONS_ISSUED)
            booked = desk.post(
                work,
                EntryKind.COUPON_ISSUE,
                postings.done(),
                request_id=request_id,
                fingerprint=mark,
                actor=actor,
                through=lambda entry: work.campaigns.issue(
                    entry, account, segment, today, asset, each, template.last_day(today)
                ),
            )
            detail = {"name": template.name, "count": str(count), "segment": segment.to_json()}
            work.audit.add(desk.now_text(), actor.staff_id, "campaign_issued", template.id, detail)
            return Issued(booked.seq, "", work.changes, count=count)

    def _issuable(self, work: Work, template_id: str) -> CouponTemplate:
        template = work.coupons.kind(template_id)
        if template is None or not template.active or template.applies_itself:
            raise Refusal(Refused.COUPON_UNKNOWN)
        last_day = template.last_day(self.desk.today())
        if last_day is not None and last_day < self.desk.today():
            raise Refusal(Refused.COUPON_EXPIRED, last_day=last_day)
        return template

    def _issued_before(self, work: Work, before: Booked) -> Issued:
        return Issued(before.seq, "", before.changes, repeated=True, count=len(work.coupons.of_entry(before.seq)))

    def documents(self, by: str, coupon_ids: Iterable[str]) -> tuple[VoucherDocument, ...]:
        """Return issued coupons as they go onto paper or to a phone (C7). Refuses: NOT_PERMITTED, COUPON_UNKNOWN."""
        desk = self.desk
        with desk.reading() as work:
            require(desk.actor(work, by), Permission.ISSUE_COUPON)
            header, asset = shop_header(work, desk), desk.rules().asset
            found = []
            for coupon_id in coupon_ids:
                coupon = work.coupons.get(coupon_id)
                if coupon is None:
                    raise Refusal(Refused.COUPON_UNKNOWN)
                held = self._held(work, coupon, coupon.member_id)
                holder = work.members.get(coupon.member_id) if coupon.member_id else None
                found.append(
                    VoucherDocument(
                        kind=VoucherKind.COUPON,
                        shop=header,
                        value=said(held.template.benefit, asset, header.language),
                        number=grouped(held.code),
                        payload=held.code,
                        valid_until=coupon.last_day,
                        conditions=(held.template.name, *conditions(held.template, asset, header.language)),
                        recipient=holder.name if holder is not None else "",
                    )
                )
            return tuple(found)

    # -- what is out

    def of_member(self, by: str, member_id: str) -> tuple[HeldCoupon, ...]:
        """Return a member's coupons with a use left, nearest last day first. Refuses: NOT_PERMITTED, MEMBER_UNKNOWN."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.SEE_MEMBERS)
            owner = find_member(work, member_id).id
            return tuple(self._held(work, coupon, owner) for coupon in work.coupons.of_member(owner))

    def issued(self, by: str, seq: int) -> tuple[HeldCoupon, ...]:
        """Return the coupons that an entry issued, to print them. Refuses: NOT_PERMITTED."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.ISSUE_COUPON)
            return tuple(self._held(work, coupon, coupon.member_id) for coupon in work.coupons.of_entry(seq))

    def find(self, by: str, coupon_id: str, member_id: str | None = None) -> HeldCoupon:
        """Return a coupon as scanned, and why this guest can't use it now, if so. Refuses: NOT_PERMITTED, COUPON_UNKNOWN."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.SEE_MEMBERS)
            coupon = work.coupons.get(coupon_id)
            if coupon is None:
                raise Refusal(Refused.COUPON_UNKNOWN)
            return self._held(work, coupon, member_id)

    def _held(self, work: Work, coupon: Coupon, member_id: str | None) -> HeldCoupon:
        template = work.coupons.kind(coupon.template_id, coupon.template_version)
        assert template is not None  # the account is named after it
        desk, keys = self.desk, self.desk.keys
        member = work.members.get(member_id) if member_id else None
        standing = self._standing(work, member.id) if member else None
        refusal = None
        left = uses_left(work, template, member_id, desk.today())
        try:
            check(Offer(template, coupon, left), standing, desk.moment())
        except Refusal as error:
            refusal = error
        return HeldCoupon(coupon, template, sign_coupon(keys.card_keys[keys.key_id], int(coupon.id)), refusal, left)

    def _standing(self, work: Work, member_id: str) -> Standing:
        return Standing(member_id, work.members.tier_state(member_id).tier_id)

    def cancel(self, request_id: str, by: str, coupon_id: str, reason: str) -> Booked:
        """Cancel what is left of a coupon.

        Refuses: NOT_PERMITTED, REASON_MISSING, COUPON_UNKNOWN, COUPON_CANCELLED, COUPON_USED_UP.
        """
        desk, mark = self.desk, fingerprint("cancel_coupon", by, coupon_id, reason)
        with desk.writing() as work:
            if (before := desk.repeated(work, request_id, mark)) is not None:
                return before
            actor = desk.actor(work, by)
            require(actor, Permission.CANCEL_COUPON)
            if not reason.strip():
                raise Refusal(Refused.REASON_MISSING)
            coupon = work.coupons.get(coupon_id)
            if coupon is None:
                raise Refusal(Refused.COUPON_UNKNOWN)
            if coupon.state is CouponState.CANCELLED:
                raise Refusal(Refused.COUPON_CANCELLED)
            if not coupon.uses_left:
                raise Refusal(Refused.COUPON_USED_UP)
            postings = Postings()
            account = coupon_account(coupon.template_id, coupon.template_version)
            uses = [LotUse(coupon.id, coupon.uses_left)]
            book_coupons(postings, account, -coupon.uses_left, AccountKind.COUPONS_CANCELLED, uses=uses)
            return desk.post(
                work,
                EntryKind.COUPON_CANCEL,
                postings.done(),
                request_id=request_id,
                fingerprint=mark,
                actor=actor,
                note=reason,
            )

    def effect(self, by: str, template_id: str) -> CouponEffect:
        """Return what came of a kind (C7). Refuses: NOT_PERMITTED."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.SEE_REPORTS)
            return work.coupons.effect(template_id)
