"""A guest who forgot the card brings the receipt: the points are booked once, within the shop's days (S12)."""

from __future__ import annotations

from dataclasses import dataclass

from shop_member.domain.bookings import book_points_won
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import EntryKind, NewLot, Postings, fingerprint
from shop_member.domain.permissions import Permission, require
from shop_member.domain.points import check_late_claim, earn, earn_rate, multiplier, new_points
from shop_member.domain.refunds import earning_left
from shop_member.services.accounts import find_member, load_accounts
from shop_member.services.desk import Booked, Desk
from shop_member.services.returns import ReturnService

NOON = 12
"""Hour by which occasions are judged where the sale itself kept no rate."""


@dataclass(slots=True)
class ClaimService:
    """Late claims."""

    desk: Desk

    def late_claim(self, request_id: str, by: str, document_no: str, member_id: str) -> Booked:
        """Book the points of a sale to a member who forgot the card, once, within the shop's days (S12).

        Refuses: RECEIPT_UNKNOWN, ALREADY_REVERSED, REFUND_NOT_A_SALE, LATE_CLAIM_TWICE, LATE_CLAIM_TOO_LATE, NOTHING_TO_DO,
        NOT_PERMITTED, MEMBER_UNKNOWN, MEMBER_ERASED.
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
            about = work.bills.entries_about(stored.seq)
            claimed = stored.bill.member_id is not None or any(one.kind is EntryKind.LATE_CLAIM for one in about)
            rules = work.rules.get(stored.rule_version) or desk.rules()
            check_late_claim(stored.business_date, today, rules.points, claimed=claimed)
            accounts = load_accounts(work, chart, find_member(work, member_id), today)
            base, pieces = earning_left(sale, [plan for _, plan in earlier])
            rate = sale.rate
            if not rate.numerator:
                factor = multiplier(rules, accounts.standing, stored.business_date, NOON)
                rate = earn_rate(rules.points, factor)
            won = earn(base, rate, pieces)
            if won <= 0:
                raise Refusal(Refused.NOTHING_TO_DO)
            fresh = new_points(won, accounts.points_balance, rules.points, today)
            lots = (NewLot(fresh.lot_units, fresh.expires_on, today, fresh.usable_from),) if fresh.lot_units else ()
            postings = Postings()
            book_points_won(postings, chart, accounts.member.id, won, lots)
            return desk.post(
                work,
                EntryKind.LATE_CLAIM,
                postings.done(),
                request_id=request_id,
                fingerprint=mark,
                actor=actor,
                reverses=stored.seq,
            )
