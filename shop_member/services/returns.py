"""Putting sales right: refund in whole or part, void on the same shift, points for a forgotten card (S8, S9, S12)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shop_member.domain import records
from shop_member.domain.amounts import COUPONS, POINTS, Amount, zero
from shop_member.domain.bookings import Chart
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import (
    AccountKind,
    AccountRef,
    BillKind,
    BillStep,
    EntryKind,
    Postings,
    fingerprint,
)
from shop_member.domain.permissions import Approval, Permission, require, subject_digest
from shop_member.domain.ports import Work
from shop_member.domain.refunds import Refundable, RefundPlan, Request, plan_refund, refundable
from shop_member.domain.shop import Shift
from shop_member.domain.sold import SoldSale
from shop_member.domain.tenders import Means
from shop_member.domain.tiers import after_return
from shop_member.domain.views import StoredBill, StoredEntry
from shop_member.domain.wallet import LotUse
from shop_member.services.accounts import Accounts, Counted, check_drawer, find_owner, load_accounts, tier_facts
from shop_member.services.desk import Booked, Desk
from shop_member.services.leaving import handed_over, paid_out_erased, pay_out_erased
from shop_member.services.offers import book_given_up, book_returned
from shop_member.services.parts import PARTS, unused_of
from shop_member.services.return_parts import (
    Whose,
    claim_of,
    give_points_back,
    lots_given_back,
    money_back,
    refund_bill,
    void_bill,
    with_claim,
)
from shop_member.services.sale_parts import MOVED_BY_PARTS, Asked, Returning

_VOIDABLE = (BillKind.SALE, BillKind.TOP_UP, BillKind.TAB_PAYMENT)


@dataclass(frozen=True, slots=True)
class RefundCommand:
    """A refund as the cashier finishes it: which sale, what comes back, why."""

    request_id: str
    by: str
    document_no: str
    what: Request
    reason: str
    approval: Approval | None = None
    waive_points: bool = False
    print_receipt: bool = False
    gift_cards: tuple[str, ...] = ()
    """Ids of the gift cards that come back, where a line sold several and not all do."""

    def mark(self) -> str:
        """Return the fingerprint of this refund."""
        cards = (self.gift_cards,) if self.gift_cards else ()
        return fingerprint("refund", self.by, self.document_no, self.what, self.reason, self.waive_points, *cards)

    def subject(self) -> str:
        """Return what an approval of this refund is bound to."""
        return subject_digest("refund", self.request_id, self.document_no, repr(self.what), int(self.waive_points))


@dataclass(frozen=True, slots=True)
class Refunded(Booked):
    """What the strip shows: what went back and how much of it in cash."""

    money: Amount | None = None
    cash: Amount | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A sale that can be put right: its bill, what is left of it, and whether a void is still possible."""

    bill: StoredBill
    sale: SoldSale
    left: Refundable
    voidable: bool


@dataclass(slots=True)
class ReturnService:
    """Refunds, voids and late claims."""

    desk: Desk

    def chart(self) -> Chart:
        """Return the accounts of this till."""
        return Chart(self.desk.rules().asset, self.desk.till)

    def find(self, document_no: str) -> Found:
        """Return a sale by its receipt number and what of it can come back.

        Refuses: RECEIPT_UNKNOWN, ALREADY_REVERSED, REFUND_NOT_A_SALE for other papers.
        """
        with self.desk.reading() as work:
            stored, sale, earlier = self.sale(work, document_no)
            shift = work.shifts.open_on(self.desk.till)
            voidable = not earlier and shift is not None and shift.id == stored.shift_id
            return Found(stored, sale, refundable(sale, [plan for _, plan in earlier]), voidable)

    def preview(self, command: RefundCommand) -> RefundPlan:
        """Return what a refund would book, for a member who was erased since what it hands over.

        Refuses: as `refund`, permissions apart.
        """
        with self.desk.reading() as work:
            asked = self._asked(work, command)
            accounts = self._accounts(work, asked.stored, claim_of(work, asked.stored))
            plan = self._plan(command, asked, accounts)
            closed = accounts is not None and accounts.erased
            return handed_over(plan, self.desk.rules().prices.cash_rounding_step) if closed else plan

    def refund(self, command: RefundCommand) -> Refunded:
        """Book a refund: money to the means it came from, value to its lots, points taken and given back (S8).

        Of a member who was erased since, points and bonus were forfeited and their accounts are closed: no points are taken
        or given back, the bonus that paid stays forfeited, and the principal that paid is handed over in cash by a
        withdrawal of its own (`leaving.pay_out_erased`), so that the wallet ends at zero; cash and cards as ever.
        Refuses: RECEIPT_UNKNOWN, ALREADY_REVERSED, REFUND_NOT_A_SALE, REASON_MISSING, NOT_PERMITTED, ABOVE_CEILING,
        SHIFT_NOT_OPEN, DRAWER_TOO_SMALL, REFUND_OVER_LINE, REFUND_OVER_SALE, NOTHING_TO_DO, and of gift cards that were sold
        GIFT_CARD_WHICH, GIFT_CARD_EXPIRED, GIFT_CARD_REFUND_TOO_LATE, GIFT_CARD_FROZEN, GIFT_CARD_NOT_NOW.
        """
        desk, mark, chart = self.desk, command.mark(), self.chart()
        with desk.writing() as work:
            if (before := desk.repeated(work, command.request_id, mark)) is not None:
                return _refunded_before(work, before)
            actor = desk.actor(work, command.by)
            shift = desk.open_shift(work)
            if not command.reason.strip():
                raise Refusal(Refused.REASON_MISSING)
            asked = self._asked(work, command)
            stored, sale = asked.stored, asked.sale
            claim = claim_of(work, stored)
            accounts = self._accounts(work, stored, claim)
            plan = self._plan(command, asked, accounts)
            used = desk.permit(
                work,
                actor,
                Permission.REFUND,
                command.approval,
                subject=command.subject(),
                amount=plan.money,
                measure=plan.money.units,
            )
            if command.waive_points and plan.points_waived:
                require(actor if used is None else used.approver, Permission.WAIVE)
            check_drawer(work, chart, plan.cash_out)
            postings = money_back(chart, plan)
            whose = Whose(None)
            if accounts is not None:
                self._give_value_back(work, postings, chart, stored, accounts, plan)
                give_points_back(
                    work, postings, chart, stored, accounts, back=plan.points_back, taken=plan.points_net, claim=claim
                )
                gone = Counted((plan.deducted - plan.money).units, -plan.points_taken, on=stored.business_date)
                whose = self._reassess(work, accounts, stored, gone, claim)
            coupons = self._coupons_back(work, postings, stored) if plan.completes else ()
            for part in PARTS:
                part.give_back(Returning(desk, work, actor, stored, sale, plan, accounts, chart, postings, asked))
            booked = desk.post(
                work,
                EntryKind.REFUND,
                postings.done(),
                request_id=command.request_id,
                fingerprint=mark,
                actor=actor,
                shift=shift,
                numbered=True,
                reverses=stored.seq,
                approver=used.approver.staff_id if used else None,
                note=command.reason,
                bill=refund_bill(stored, sale, plan, whose, coupons),
            )
            if command.print_receipt:
                work.outbox.add(desk.ids(), "receipt", booked.document_no, desk.now(), booked.seq)
            cash = plan.cash_out
            if accounts is not None and accounts.erased:
                approver, refunded = used.approver.staff_id if used else None, work.bills.bill(booked.seq)
                paper = command.print_receipt
                cash += pay_out_erased(work, desk, accounts.member, refunded, actor, approver, paper=paper)
            return Refunded(booked.seq, booked.document_no, work.changes, money=plan.money, cash=cash)

    def void(
        self,
        request_id: str,
        by: str,
        document_no: str,
        reason: str,
        approval: Approval | None = None,
        *,
        print_receipt: bool = False,
    ) -> Booked:
        """Cancel a whole sale or top-up of the open shift by reversal (S9); its receipt waits for the printer if asked.

        Refuses: RECEIPT_UNKNOWN, ALREADY_REVERSED, VOID_NOT_POSSIBLE (another shift, a partial refund before, a refund or a
        withdrawal, a member merged or erased since: a refund is possible), VOID_TOP_UP_USED, GIFT_CARD_USED, DRAWER_TOO_SMALL,
        REASON_MISSING, SHIFT_NOT_OPEN, NOT_PERMITTED.
        """
        desk, chart = self.desk, self.chart()
        mark = fingerprint("void", by, document_no, reason)
        with desk.writing() as work:
            if (before := desk.repeated(work, request_id, mark)) is not None:
                return before
            actor = desk.actor(work, by)
            shift = desk.open_shift(work)
            if not reason.strip():
                raise Refusal(Refused.REASON_MISSING)
            stored = self._bill(work, document_no)
            amount = Amount(stored.bill.total, chart.asset)
            subject = subject_digest("void", request_id, document_no)
            used = desk.permit(work, actor, Permission.VOID, approval, subject=subject, amount=amount)
            claim = claim_of(work, stored)
            accounts = self._accounts(work, stored, claim)
            self._check_voidable(work, stored, shift, accounts, claim)
            cash = sum(tender.units for tender in stored.bill.tenders if tender.means == Means.CASH)
            check_drawer(work, chart, Amount(cash, chart.asset))
            postings = Postings()
            for one in stored.postings:
                if one.account.kind in (AccountKind.PRINCIPAL, AccountKind.BONUS):
                    uses = self._undone_lots(work, stored, one.account, one.units)
                    postings.add(one.account, Amount(-one.units, one.account.asset), uses=uses)
                elif one.account.asset not in (POINTS, COUPONS) and one.account.kind not in MOVED_BY_PARTS:
                    postings.add(one.account, Amount(-one.units, one.account.asset))
            coupons = self._coupons_back(work, postings, stored)
            for part in PARTS:
                part.give_back(Returning(desk, work, actor, stored, None, None, accounts, chart, postings))
            whose, taken = Whose(None), 0
            if accounts is not None:
                back, won = stored.bill.points_used, (claim or stored).bill.points_earned  # type: ignore[union-attr]
                taken = won
                if not desk.rules().points.take_back_may_go_negative:
                    taken = max(0, min(won, accounts.points_balance + back))
                give_points_back(work, postings, chart, stored, accounts, back=back, taken=taken, claim=claim)
                whose = self._reassess(work, accounts, stored, self._uncounted(work, stored, won, claim), claim)
            booked = desk.post(
                work,
                EntryKind.VOID,
                postings.done(),
                request_id=request_id,
                fingerprint=mark,
                actor=actor,
                shift=shift,
                numbered=True,
                reverses=stored.seq,
                approver=used.approver.staff_id if used else None,
                note=reason,
                bill=void_bill(stored, taken, whose, coupons),
            )
            if print_receipt:
                work.outbox.add(desk.ids(), "receipt", booked.document_no, desk.now(), booked.seq)
            return replace(booked, changes=work.changes)

    # -- finding

    def _bill(self, work: Work, document_no: str) -> StoredBill:
        stored = work.bills.by_document(document_no)
        if stored is None:
            raise Refusal(Refused.RECEIPT_UNKNOWN, number=document_no)
        if any(one.kind is EntryKind.VOID for one in work.bills.returns_of(stored.seq)):
            raise Refusal(Refused.ALREADY_REVERSED, document_no=document_no)
        return stored

    def sale(self, work: Work, document_no: str) -> tuple[StoredBill, SoldSale, list[tuple[StoredBill, RefundPlan]]]:
        """Return a sale that can still be put right, its snapshot and its refunds so far, inside a unit of work."""
        stored = self._bill(work, document_no)
        if stored.bill.kind is not BillKind.SALE:
            raise Refusal(Refused.REFUND_NOT_A_SALE, number=document_no)
        earlier = [(one, records.from_json(RefundPlan, one.bill.snapshot)) for one in work.bills.returns_of(stored.seq)]
        sold = with_claim(SoldSale.from_json(stored.bill.snapshot), claim_of(work, stored))
        return stored, sold, earlier

    def _accounts(self, work: Work, stored: StoredBill, claim: StoredEntry | None) -> Accounts | None:
        member_id = claim.bill.member_id if claim and claim.bill else stored.bill.member_id
        if member_id is None:
            return None
        return load_accounts(work, self.chart(), find_owner(work, member_id), self.desk.today())

    def _asked(self, work: Work, command: RefundCommand) -> Asked:
        stored, sale, earlier = self.sale(work, command.document_no)
        plans = tuple(plan for _, plan in earlier)
        return Asked(self.desk, work, stored, sale, plans, command.what, command.gift_cards)

    def _plan(self, command: RefundCommand, asked: Asked, accounts: Accounts | None) -> RefundPlan:
        closed = accounts is not None and accounts.erased
        plan = plan_refund(
            asked.sale,
            asked.earlier,
            asked.what,
            rules=self.desk.rules().points,
            points_balance=accounts.points_balance if accounts and not closed else None,
            waive=command.waive_points,
            unused=unused_of(asked),
        )
        return replace(plan, points_taken=0, points_back=0) if closed else plan

    def _check_voidable(
        self, work: Work, stored: StoredBill, shift: Shift, accounts: Accounts | None, claim: StoredEntry | None
    ) -> None:
        erased = accounts is not None and accounts.erased
        moved = accounts is not None and claim is None and accounts.member.id != stored.bill.member_id
        if erased and stored.bill.kind is BillKind.TOP_UP:  # used or paid back before the data could be erased
            raise Refusal(Refused.VOID_TOP_UP_USED, number=stored.document_no)
        possible = stored.bill.kind in _VOIDABLE and stored.shift_id == shift.id
        if not possible or erased or moved or work.bills.returns_of(stored.seq):
            raise Refusal(Refused.VOID_NOT_POSSIBLE, number=stored.document_no)

    # -- value and lots

    def _coupons_back(self, work: Work, postings: Postings, stored: StoredBill) -> tuple[BillStep, ...]:
        """Give back the coupons of a sale that came back whole, and take back those that it gave (S8)."""
        back = book_returned(work, postings, stored.bill.steps, self.desk.today())
        book_given_up(work, postings, stored.seq)
        return back

    def _give_value_back(
        self, work: Work, postings: Postings, chart: Chart, stored: StoredBill, accounts: Accounts, plan: RefundPlan
    ) -> None:
        nothing = zero(chart.asset)
        for paid in plan.back:
            if paid.means is not Means.STORED_VALUE:
                continue
            for account, amount in (
                (chart.principal(accounts.member.id), paid.principal or nothing),
                (chart.bonus(accounts.member.id), paid.bonus or nothing),
            ):
                uses, lots = lots_given_back(work, stored, account, amount.units, accounts)
                postings.add(account, amount, uses=uses, lots=lots)

    def _undone_lots(self, work: Work, stored: StoredBill, account: AccountRef, units: int) -> tuple[LotUse, ...]:
        if units < 0:
            return tuple(LotUse(str(lot), -used) for lot, used in work.ledger.lot_uses(stored.seq, account))
        made = [lot for ref, lot in work.ledger.lots_of(stored.seq) if ref == account]
        if sum(lot.left for lot in made) != units:
            raise Refusal(Refused.VOID_TOP_UP_USED, number=stored.document_no)
        return tuple(LotUse(lot.id, lot.left) for lot in made)

    def _uncounted(self, work: Work, stored: StoredBill, points: int, claim: StoredEntry | None) -> Counted:
        """What a void takes from what counts towards a level."""
        bill, day = stored.bill, stored.business_date
        if bill.kind is BillKind.TOP_UP:
            return Counted(top_ups=-bill.total, on=day)
        if bill.kind is BillKind.TAB_PAYMENT:
            return Counted(on=day)
        member_id = claim.bill.member_id if claim is not None and claim.bill is not None else bill.member_id
        alone = work.bills.sales_on(member_id or "", day) == 1
        return Counted(bill.tip - bill.total, -points, visits=-1 if alone else 0, on=day)

    def _reassess(
        self, work: Work, accounts: Accounts, stored: StoredBill, gone: Counted, claim: StoredEntry | None
    ) -> Whose:
        rules, state = self.desk.rules(), accounts.tier
        member_id = claim.bill.member_id if claim and claim.bill else stored.bill.member_id
        if not rules.tiers.tiers or state.tier_id is None:
            return Whose(member_id, state.tier_id, state.tier_id)
        now = tier_facts(work, accounts.member.id, rules, accounts.on, gone)
        since = state.since or accounts.on
        then = now
        if stored.business_date <= since:
            then = tier_facts(work, accounts.member.id, rules, since, gone)
        result = after_return(state, then, now, rules.tiers, accounts.on)
        if result.changed:
            work.members.set_tier(accounts.member.id, result.state)
        return Whose(member_id, state.tier_id, result.state.tier_id)


def _refunded_before(work: Work, before: Booked) -> Refunded:
    stored = work.bills.bill(before.seq)
    plan = records.from_json(RefundPlan, stored.bill.snapshot)
    cash = plan.cash_out + paid_out_erased(work, stored, plan.money.asset)
    return Refunded(before.seq, before.document_no, before.changes, repeated=True, money=plan.money, cash=cash)
