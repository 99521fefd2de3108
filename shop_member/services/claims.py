"""A guest who forgot the card brings the receipt: the points are booked once, within the shop's days (S12)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shop_member.domain import records
from shop_member.domain.bookings import book_points_won
from shop_member.domain.clock import from_utc_text
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import Bill, BillKind, EntryKind, NewLot, Postings, fingerprint
from shop_member.domain.permissions import Actor, Permission, require
from shop_member.domain.points import EarnRate, check_late_claim, earn, earn_rate, multiplier, new_points
from shop_member.domain.ports import Work
from shop_member.domain.refunds import earning_left
from shop_member.domain.rules import Rules
from shop_member.domain.views import StoredBill
from shop_member.services.accounts import Accounts, Counted, find_member, load_accounts, settle_tier
from shop_member.services.desk import Booked, Desk
from shop_member.services.occasions import Gifts, on_level
from shop_member.services.return_parts import claim_of
from shop_member.services.returns import ReturnService


@dataclass(slots=True)
class ClaimService:
    """Late claims."""

    desk: Desk

    def late_claim(self, request_id: str, by: str, document_no: str, member_id: str) -> Booked:
        """Book the points of a sale to a member who forgot the card, once, within the shop's days (S12).

        The rules are those of the sale, the level is that of the claim. What is left of the sale counts towards the level as
        if the card had been shown: points, money and the visit, on the day of the sale (rules.md).
        Refuses: RECEIPT_UNKNOWN, ALREADY_REVERSED, REFUND_NOT_A_SALE, LATE_CLAIM_TWICE, LATE_CLAIM_TOO_LATE, LATE_CLAIM_OWN
        for staff who sell or claim to themselves, NOTHING_TO_DO, NOT_PERMITTED, MEMBER_UNKNOWN, MEMBER_ERASED.
        """
        desk, sales = self.desk, ReturnService(self.desk)
        chart = sales.chart()
        mark = fingerprint("late_claim", by, document_no, member_id)
        with desk.writing() as work:
            if (before := desk.repeated(work, request_id, mark)) is not None:
                return before
            actor = desk.actor(work, by)
            require(actor, Permission.CLAIM_LATE)
            stored, sale, earlier = sales.sale(work, document_no)
            today = desk.today()
            claimed = stored.bill.member_id is not None or claim_of(work, stored) is not None
            rules = work.rules.get(stored.rule_version) or desk.rules()
            check_late_claim(stored.business_date, today, rules.points, claimed=claimed)
            accounts = load_accounts(work, chart, find_member(work, member_id), today)
            self._check_own(work, actor, stored, accounts)
            base, pieces = earning_left(sale, [plan for _, plan in earlier])
            rate = self._rate(work, stored, accounts, rules)
            won = earn(base, rate, pieces)
            if won <= 0:
                raise Refusal(Refused.NOTHING_TO_DO)
            fresh = new_points(won, accounts.points_balance, rules.points, today)
            lots = (NewLot(fresh.lot_units, fresh.expires_on, today, fresh.usable_from),) if fresh.lot_units else ()
            postings = Postings()
            book_points_won(postings, chart, accounts.member.id, won, lots)
            spent = sum(one.total - one.tip for one in (stored.bill, *(refund.bill for refund, _ in earlier)))
            counted = Counted(spent, won, is_sale=True, on=stored.business_date)
            level = settle_tier(work, accounts, desk.rules(), counted)
            after, gifts = level.state.tier_id if level else accounts.tier.tier_id, Gifts()
            on_level(work, gifts, desk.rules(), accounts.member.id, accounts.tier.tier_id, after, today)
            gifts.book(postings, accounts.member.id, today)
            booked = desk.post(
                work,
                EntryKind.LATE_CLAIM,
                postings.done(),
                request_id=request_id,
                fingerprint=mark,
                actor=actor,
                reverses=stored.seq,
                rules=rules,
                bill=Bill(
                    kind=BillKind.LATE_CLAIM,
                    member_id=accounts.member.id,
                    card_id=None,
                    total=0,
                    earn_base=base.units,
                    points_earned=won,
                    tier_before=accounts.tier.tier_id,
                    tier_after=after,
                    original_seq=stored.seq,
                    snapshot=records.to_json(rate),
                ),
            )
            gifts.keep(work, accounts.member.id, today, booked.seq)
            return replace(booked, changes=work.changes)

    def _check_own(self, work: Work, actor: Actor, stored: StoredBill, accounts: Accounts) -> None:
        """Receipts that guests leave behind must not win points for whoever sold or claims."""
        if accounts.member.id in (work.staff.member_of(actor.staff_id), work.staff.member_of(stored.actor)):
            raise Refusal(Refused.LATE_CLAIM_OWN)

    def _rate(self, work: Work, stored: StoredBill, accounts: Accounts, rules: Rules) -> EarnRate:
        """The rate that the sale would have had for this member on its day and at its hour."""
        day, caps = stored.business_date, rules.points
        hour = from_utc_text(stored.recorded_at).astimezone(self.desk.settings().time_zone).hour
        happened = work.bills.activity(accounts.member.id, day, day)
        return earn_rate(
            caps,
            multiplier(rules, accounts.standing, day, hour),
            first_visit=happened.visits == 0 and happened.points_earned == 0,
            earned_today=happened.points_earned,
        )
