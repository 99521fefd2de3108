"""Tabs: goods now, money later; the charge in a sale, the payment at the counter, the limit of a member (V11)."""

from __future__ import annotations

from dataclasses import dataclass

from shop_member.domain.amounts import Amount, total
from shop_member.domain.bookings import Chart, book_money
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import AccountKind, Bill, BillKind, EntryKind, Postings, fingerprint
from shop_member.domain.members import MemberKind
from shop_member.domain.permissions import Approval, Permission, require, subject_digest
from shop_member.domain.ports import Work
from shop_member.domain.tabs import check_charge, check_payment, limit_of, owed
from shop_member.domain.tenders import Means, Tender, settle
from shop_member.services.accounts import bill_tenders, find_member
from shop_member.services.desk import Booked, Desk
from shop_member.services.sale_parts import Returning, Selling


@dataclass(frozen=True, slots=True)
class Tab:
    """A member's tab: what they owe, what they may owe, and whether the limit is their own."""

    owed: Amount
    credit: Amount
    """What the shop owes them: goods that came back after the tab was paid."""
    limit: Amount
    own_limit: bool


@dataclass(frozen=True, slots=True)
class TabPaid(Booked):
    """What the strip shows: change, and what is still owed."""

    change: Amount | None = None
    owed: Amount | None = None


def balance_of(work: Work, member_id: str, chart: Chart) -> Amount:
    """Return the balance of a tab; below zero is owed."""
    return Amount(work.ledger.balance(chart.tab(member_id)), chart.asset)


class TabPart:
    """What goes onto a tab in a sale, and comes off it in a return."""

    def book(self, selling: Selling) -> None:
        """Charge the tab. Refuses: NOT_PERMITTED, TAB_NEEDS_MEMBER, TAB_OFF, TAB_OVER_LIMIT (limit, owed)."""
        amount = total((tender.amount for tender in selling.tenders(Means.TAB)), selling.chart.asset)
        if not amount:
            return
        if selling.accounts is None or selling.accounts.member.kind is MemberKind.BEARER:
            raise Refusal(Refused.TAB_NEEDS_MEMBER)
        selling.permit(Permission.GIVE_TAB)
        member_id, chart = selling.accounts.member.id, selling.chart
        limit = limit_of(selling.desk.rules().tab, selling.work.plans.tab_limit(member_id))
        check_charge(balance_of(selling.work, member_id, chart), amount, limit)
        selling.postings.add(chart.tab(member_id), -amount, floor=-limit)

    def keep(self, selling: Selling, booked: Booked) -> None:
        """Nothing: the account says all."""

    def give_back(self, returning: Returning) -> None:
        """Put what a refund gives back onto the tab; a void undoes its own postings."""
        if returning.plan is None or returning.accounts is None:
            return
        back = total((paid.amount for paid in returning.plan.back if paid.means is Means.TAB), returning.chart.asset)
        returning.postings.add(returning.chart.tab(returning.accounts.member.id), back)


@dataclass(slots=True)
class TabService:
    """Shows, limits and takes payments of tabs; they are charged at the till."""

    desk: Desk

    def chart(self) -> Chart:
        """Return the accounts of this till."""
        return Chart(self.desk.rules().asset, self.desk.till)

    def of_member(self, by: str, member_id: str) -> Tab:
        """Return a member's tab. Refuses: NOT_PERMITTED, MEMBER_UNKNOWN, MEMBER_ERASED."""
        desk = self.desk
        with desk.reading() as work:
            require(desk.actor(work, by), Permission.SEE_MEMBERS)
            member, asset = find_member(work, member_id), desk.rules().asset
            balance, own = balance_of(work, member.id, self.chart()), work.plans.tab_limit(member.id)
            limit = limit_of(desk.rules().tab, own)
            return Tab(owed(balance), owed(-balance), Amount(limit, asset), own is not None)

    def set_limit(
        self, request_id: str, by: str, member_id: str, limit: Amount | None, approval: Approval | None = None
    ) -> Changes:
        """Give a member a limit of their own, 0 for no tab at all, None for the shop's; what is owed stays owed.

        Refuses: NOT_PERMITTED, AMOUNT_NOT_POSITIVE below zero, TAB_NEEDS_MEMBER for a bearer card, MEMBER_UNKNOWN,
        MEMBER_ERASED.
        """
        desk = self.desk
        with desk.writing() as work:
            actor = desk.actor(work, by)
            subject = subject_digest("tab_limit", request_id, member_id, limit)
            used = desk.permit(work, actor, Permission.GIVE_TAB, approval, subject=subject, amount=limit)
            if limit is not None and limit.units < 0:
                raise Refusal(Refused.AMOUNT_NOT_POSITIVE)
            member = find_member(work, member_id)
            if member.kind is MemberKind.BEARER:
                raise Refusal(Refused.TAB_NEEDS_MEMBER)
            work.plans.set_tab_limit(member.id, None if limit is None else limit.units)
            work.audit.add(
                desk.now_text(), actor.staff_id, "tab_limit_set", member.id,
                {"limit": "" if limit is None else limit.plain()},
                approver=used.approver.staff_id if used else None,
            )  # fmt: skip
            return work.changes

    def pay(
        self,
        request_id: str,
        by: str,
        member_id: str,
        amount: Amount,
        tenders: tuple[Tender, ...],
        *,
        print_receipt: bool = False,
    ) -> TabPaid:
        """Take money that a member owes, by outside means, with a receipt (rules.md, Gift cards, tabs).

        Refuses: NOT_PERMITTED, SHIFT_NOT_OPEN, TAB_OUTSIDE_ONLY, AMOUNT_NOT_POSITIVE, TAB_OVER_OWED (owed), REST_UNPAID,
        MEMBER_UNKNOWN, MEMBER_ERASED, and what `tenders.settle` refuses.
        """
        desk, chart = self.desk, self.chart()
        mark = fingerprint("tab_payment", by, member_id, amount, tenders)
        with desk.writing() as work:
            if (before := desk.repeated(work, request_id, mark)) is not None:
                return self._paid_before(work, before)
            actor = desk.actor(work, by)
            require(actor, Permission.TAKE_CASH)
            shift = desk.open_shift(work)
            member = find_member(work, member_id)
            balance = balance_of(work, member.id, chart)
            check_payment(balance, amount, tenders)
            settlement = settle(amount, tenders, desk.rules().prices)
            if not settlement.complete:
                raise Refusal(Refused.REST_UNPAID, rest=settlement.rest)
            postings = Postings()
            postings.add(chart.tab(member.id), amount)
            book_money(postings, chart, ((tender.means, tender.amount) for tender in settlement.paid))
            postings.add(chart.shop(AccountKind.ROUNDING), settlement.rounding)
            tier_id = work.members.tier_state(member.id).tier_id
            booked = desk.post(
                work,
                EntryKind.TAB_PAYMENT,
                postings.done(),
                request_id=request_id,
                fingerprint=mark,
                actor=actor,
                shift=shift,
                numbered=True,
                bill=Bill(
                    kind=BillKind.TAB_PAYMENT,
                    member_id=member.id,
                    card_id=None,
                    total=amount.units,
                    rounding=settlement.rounding.units,
                    tier_before=tier_id,
                    tier_after=tier_id,
                    tenders=bill_tenders(settlement),
                ),
            )
            if print_receipt:
                work.outbox.add(desk.ids(), "receipt", booked.document_no, desk.now(), booked.seq)
            return TabPaid(
                booked.seq, booked.document_no, work.changes, change=settlement.change, owed=owed(balance + amount)
            )

    def _paid_before(self, work: Work, before: Booked) -> TabPaid:
        stored, asset = work.bills.bill(before.seq), self.desk.rules().asset
        change = sum(max(tender.tendered - tender.units, 0) for tender in stored.bill.tenders if tender.tendered)
        after = next(one.balance_after for one in stored.postings if one.account.kind is AccountKind.TAB)
        return TabPaid(
            before.seq,
            before.document_no,
            before.changes,
            repeated=True,
            change=Amount(change, asset),
            owed=owed(Amount(after, asset)),
        )
