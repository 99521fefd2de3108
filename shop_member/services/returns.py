"""Putting sales right: refund in whole or part, void on the same shift, points for a forgotten card (S8, S9, S12)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from shop_member.domain import records
from shop_member.domain.amounts import POINTS, Amount, zero
from shop_member.domain.bookings import Chart, book_money, book_revenue
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import (
    NO_FLOOR,
    AccountKind,
    AccountRef,
    Bill,
    BillKind,
    BillLine,
    BillTender,
    EntryKind,
    NewLot,
    Postings,
    fingerprint,
)
from shop_member.domain.permissions import Approval, Permission, require, subject_digest
from shop_member.domain.points import check_late_claim, earn, earn_rate, multiplier, new_points, take_back
from shop_member.domain.ports import Work
from shop_member.domain.refunds import Refundable, RefundPlan, Request, earning_left, plan_refund, refundable
from shop_member.domain.sold import SoldSale
from shop_member.domain.tenders import Means
from shop_member.domain.tiers import after_return
from shop_member.domain.views import StoredBill
from shop_member.domain.wallet import LotUse
from shop_member.services.accounts import Accounts, Counted, find_member, load_accounts, tier_facts
from shop_member.services.desk import Booked, Desk


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

    def mark(self) -> str:
        """Return the fingerprint of this refund."""
        return fingerprint("refund", self.by, self.document_no, self.what, self.reason, self.waive_points)

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
            stored, sale, earlier = self._sale(work, document_no)
            shift = work.shifts.open_on(self.desk.till)
            voidable = not earlier and shift is not None and shift.id == stored.shift_id
            return Found(stored, sale, refundable(sale, [plan for _, plan in earlier]), voidable)

    def preview(self, command: RefundCommand) -> RefundPlan:
        """Return what a refund would book. Refuses: as `refund`, permissions apart."""
        with self.desk.reading() as work:
            stored, sale, earlier = self._sale(work, command.document_no)
            return self._plan(command, sale, earlier, self._accounts(work, stored))

    def refund(self, command: RefundCommand) -> Refunded:
        """Book a refund: money to the means it came from, value to its lots, points taken and given back (S8).

        Refuses: RECEIPT_UNKNOWN, ALREADY_REVERSED, REFUND_NOT_A_SALE, REASON_MISSING, NOT_PERMITTED, ABOVE_CEILING,
        SHIFT_NOT_OPEN, DRAWER_TOO_SMALL, REFUND_OVER_LINE, REFUND_OVER_SALE, NOTHING_TO_DO, MEMBER_ERASED.
        """
        desk, mark, chart = self.desk, command.mark(), self.chart()
        with desk.writing() as work:
            if (before := desk.repeated(work, command.request_id, mark)) is not None:
                return Refunded(before.seq, before.document_no, before.changes, repeated=True)
            actor = desk.actor(work, command.by)
            shift = desk.open_shift(work)
            if not command.reason.strip():
                raise Refusal(Refused.REASON_MISSING)
            stored, sale, earlier = self._sale(work, command.document_no)
            accounts = self._accounts(work, stored)
            plan = self._plan(command, sale, earlier, accounts)
            used = require(
                actor,
                Permission.REFUND,
                command.approval,
                subject=command.subject(),
                amount=plan.money,
                measure=plan.money.units,
            )
            if command.waive_points and plan.points_waived:
                require(actor if used is None else used.approver, Permission.WAIVE)
            if used is not None:
                work.staff.use_approval(used, desk.now())
            self._check_drawer(work, chart, plan.cash_out)
            postings = Postings()
            book_revenue(
                postings,
                chart,
                revenue=-plan.revenue,
                tax=-plan.tax_in_all,
                tip=zero(chart.asset),
                rounding=-plan.rounding,
            )
            book_money(postings, chart, ((paid.means, -paid.amount) for paid in plan.back))
            if plan.deducted:
                postings.add(chart.means(Means.CASH), -plan.deducted)
                postings.add(chart.shop(AccountKind.ADJUSTMENTS), plan.deducted)
            if accounts is not None:
                self._give_value_back(work, postings, chart, stored, accounts, plan)
                give_points_back(work, postings, chart, stored, accounts, back=plan.points_back, taken=plan.points_net)
                self._reassess(work, accounts, stored, -plan.money.units, -plan.points_taken)
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
                bill=_refund_bill(stored, plan),
            )
            if command.print_receipt:
                work.outbox.add(desk.ids(), "receipt", booked.document_no, desk.now(), booked.seq)
            return Refunded(booked.seq, booked.document_no, work.changes, money=plan.money, cash=plan.cash_out)

    def void(self, request_id: str, by: str, document_no: str, reason: str, approval: Approval | None = None) -> Booked:
        """Cancel a whole sale or top-up of the open shift by reversal (S9).

        Refuses: RECEIPT_UNKNOWN, ALREADY_REVERSED, VOID_NOT_POSSIBLE (another shift, a partial refund before, a refund or a
        withdrawal), VOID_TOP_UP_USED, REASON_MISSING, SHIFT_NOT_OPEN, NOT_PERMITTED, MEMBER_ERASED.
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
            used = require(
                actor, Permission.VOID, approval, subject=subject_digest("void", request_id, document_no), amount=amount
            )
            if used is not None:
                work.staff.use_approval(used, desk.now())
            possible = stored.bill.kind in (BillKind.SALE, BillKind.TOP_UP) and stored.shift_id == shift.id
            if not possible or work.bills.returns_of(stored.seq):
                raise Refusal(Refused.VOID_NOT_POSSIBLE, number=document_no)
            accounts = self._accounts(work, stored)
            if accounts is not None and accounts.member.id != stored.bill.member_id:
                raise Refusal(Refused.VOID_NOT_POSSIBLE, number=document_no)
            postings = Postings()
            for one in stored.postings:
                if one.account.kind in (AccountKind.PRINCIPAL, AccountKind.BONUS):
                    uses = self._undone_lots(work, stored, one.account, one.units)
                    postings.add(one.account, Amount(-one.units, one.account.asset), uses=uses)
                elif one.account.kind is not AccountKind.POINTS and one.account.asset != POINTS:
                    postings.add(one.account, Amount(-one.units, one.account.asset))
            if accounts is not None:
                bill = stored.bill
                give_points_back(
                    work, postings, chart, stored, accounts, back=bill.points_used, taken=bill.points_earned
                )
                if bill.kind is BillKind.SALE:
                    self._reassess(work, accounts, stored, -bill.total, -bill.points_earned)
            return desk.post(
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
                bill=Bill(
                    kind=BillKind.VOID,
                    member_id=stored.bill.member_id,
                    card_id=stored.bill.card_id,
                    total=-stored.bill.total,
                    rounding=-stored.bill.rounding,
                    points_earned=-stored.bill.points_earned,
                    points_used=-stored.bill.points_used,
                    points_worth=-stored.bill.points_worth,
                    tip=-stored.bill.tip,
                    original_seq=stored.seq,
                    tenders=tuple(BillTender(tender.means, -tender.units) for tender in stored.bill.tenders),
                ),
            )

    def late_claim(self, request_id: str, by: str, document_no: str, member_id: str) -> Booked:
        """Book the points of a sale to a member who forgot the card, once, within the shop's days (S12).

        Refuses: RECEIPT_UNKNOWN, ALREADY_REVERSED, REFUND_NOT_A_SALE, LATE_CLAIM_TWICE, LATE_CLAIM_TOO_LATE, NOTHING_TO_DO,
        NOT_PERMITTED, MEMBER_UNKNOWN, MEMBER_ERASED.
        """
        desk, chart = self.desk, self.chart()
        mark = fingerprint("late_claim", by, document_no, member_id)
        with desk.writing() as work:
            if (before := desk.repeated(work, request_id, mark)) is not None:
                return before
            actor = desk.actor(work, by)
            require(actor, Permission.CLAIM_LATE)
            stored, sale, earlier = self._sale(work, document_no)
            today = desk.today()
            about = work.bills.entries_about(stored.seq)
            claimed = stored.bill.member_id is not None or any(one.kind is EntryKind.LATE_CLAIM for one in about)
            rules = work.rules.get(stored.rule_version) or desk.rules()
            check_late_claim(stored.business_date, today, rules.points, claimed=claimed)
            accounts = load_accounts(work, chart, find_member(work, member_id), today)
            base, pieces = earning_left(sale, [plan for _, plan in earlier])
            rate = sale.rate
            if not rate.numerator:
                factor = multiplier(rules, accounts.standing, stored.business_date, 12)
                rate = earn_rate(rules.points, factor)
            won = earn(base, rate, pieces)
            if won <= 0:
                raise Refusal(Refused.NOTHING_TO_DO)
            fresh = new_points(won, accounts.points_balance, rules.points, today)
            lots = (NewLot(fresh.lot_units, fresh.expires_on, today, fresh.usable_from),) if fresh.lot_units else ()
            postings = Postings()
            postings.add(chart.points(accounts.member.id), Amount(won, POINTS), lots=lots)
            postings.add(chart.shop(AccountKind.POINTS_ISSUED, POINTS), Amount(-won, POINTS))
            return desk.post(
                work,
                EntryKind.LATE_CLAIM,
                postings.done(),
                request_id=request_id,
                fingerprint=mark,
                actor=actor,
                reverses=stored.seq,
            )

    # -- finding

    def _bill(self, work: Work, document_no: str) -> StoredBill:
        stored = work.bills.by_document(document_no)
        if stored is None:
            raise Refusal(Refused.RECEIPT_UNKNOWN, number=document_no)
        if any(one.kind is EntryKind.VOID for one in work.bills.returns_of(stored.seq)):
            raise Refusal(Refused.ALREADY_REVERSED, document_no=document_no)
        return stored

    def _sale(self, work: Work, document_no: str) -> tuple[StoredBill, SoldSale, list[tuple[StoredBill, RefundPlan]]]:
        stored = self._bill(work, document_no)
        if stored.bill.kind is not BillKind.SALE:
            raise Refusal(Refused.REFUND_NOT_A_SALE, number=document_no)
        earlier = [(one, records.from_json(RefundPlan, one.bill.snapshot)) for one in work.bills.returns_of(stored.seq)]
        return stored, SoldSale.from_json(stored.bill.snapshot), earlier

    def _accounts(self, work: Work, stored: StoredBill) -> Accounts | None:
        if stored.bill.member_id is None:
            return None
        member = find_member(work, stored.bill.member_id)
        return load_accounts(work, self.chart(), member, self.desk.today())

    def _plan(
        self,
        command: RefundCommand,
        sale: SoldSale,
        earlier: Sequence[tuple[StoredBill, RefundPlan]],
        accounts: Accounts | None,
    ) -> RefundPlan:
        return plan_refund(
            sale,
            [plan for _, plan in earlier],
            command.what,
            rules=self.desk.rules().points,
            points_balance=accounts.points_balance if accounts else None,
            waive=command.waive_points,
        )

    def _check_drawer(self, work: Work, chart: Chart, cash: Amount) -> None:
        held = Amount(-work.ledger.balance(chart.means(Means.CASH)), chart.asset)
        if cash.units > 0 and cash > held:
            raise Refusal(Refused.DRAWER_TOO_SMALL, available=held, wanted=cash)

    # -- value and lots

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
                uses, lots = self._returned(work, stored, account, amount.units, accounts)
                postings.add(account, amount, uses=uses, lots=lots)

    def _returned(
        self, work: Work, stored: StoredBill, account: AccountRef, units: int, accounts: Accounts
    ) -> tuple[tuple[LotUse, ...], tuple[NewLot, ...]]:
        """Value goes to the lots it came from, what was taken last first; after a merge it makes a lot of its own."""
        return lots_given_back(work, stored, account, units, accounts)

    def _undone_lots(self, work: Work, stored: StoredBill, account: AccountRef, units: int) -> tuple[LotUse, ...]:
        if units < 0:
            return tuple(LotUse(str(lot), -used) for lot, used in work.ledger.lot_uses(stored.seq, account))
        made = [lot for ref, lot in work.ledger.lots_of(stored.seq) if ref == account]
        if sum(lot.left for lot in made) != units:
            raise Refusal(Refused.VOID_TOP_UP_USED, number=stored.document_no)
        return tuple(LotUse(lot.id, lot.left) for lot in made)

    def _reassess(self, work: Work, accounts: Accounts, stored: StoredBill, spend: int, points: int) -> None:
        rules, state = self.desk.rules(), accounts.tier
        if not rules.tiers.tiers or state.tier_id is None:
            return
        gone = Counted(spend=spend, points=points)
        now = tier_facts(work, accounts.member.id, rules, accounts.on, gone)
        since = state.since or accounts.on
        then = now
        if stored.business_date <= since:
            then = tier_facts(work, accounts.member.id, rules, since, gone)
        result = after_return(state, then, now, rules.tiers, accounts.on)
        if result.changed:
            work.members.set_tier(accounts.member.id, result.state)


def lots_given_back(
    work: Work, stored: StoredBill, account: AccountRef, units: int, accounts: Accounts
) -> tuple[tuple[LotUse, ...], tuple[NewLot, ...]]:
    """Return where `units` go back to: the lots the sale used, as far as each has room, the rest as a new lot."""
    uses: list[LotUse] = []
    missing = units
    taken = [(str(lot), used) for lot, used in work.ledger.lot_uses(stored.seq, account) if used > 0]
    found = work.ledger.lots_by_id(lot for lot, _ in taken)
    latest = None
    for lot_id, used in reversed(taken):
        lot, whole = found[lot_id]
        latest = latest or lot
        back = min(used, whole - lot.left, missing)
        if back > 0:
            uses.append(LotUse(lot_id, -back))
            missing -= back
    if not missing:
        return tuple(uses), ()
    rest = NewLot(missing, latest.expires_on if latest else None, latest.earned_on if latest else accounts.on)
    return tuple(uses), (rest,)


def give_points_back(
    work: Work, postings: Postings, chart: Chart, stored: StoredBill, accounts: Accounts, *, back: int, taken: int
) -> None:
    """Book the points of a return: `back` were used and come back, `taken` were won and go (S8).

    The balance may go below zero; lots then hold nothing, so that they always explain what is left of a balance.
    """
    if not back and not taken:
        return
    account, balance = chart.points(accounts.member.id), accounts.points_balance
    after = balance + back - taken
    grows = max(after, 0) - max(balance, 0)
    own = [lot.id for ref, lot in work.ledger.lots_of(stored.seq) if ref == account]
    wanted = back - grows
    goes, missing = take_back(accounts.points_lots, max(wanted, 0), accounts.on, own[0] if own else None)
    left_over = {use.lot_id for use in goes}
    extra: list[LotUse] = []
    short = max(missing - back, 0)  # only lots past their day are left to take from
    for lot in accounts.points_lots:
        if short and lot.id not in left_over:
            extra.append(LotUse(lot.id, min(lot.left, short)))
            short -= extra[-1].units
    comes, lots = lots_given_back(work, stored, account, max(back - missing, 0), accounts)
    merged: dict[str, int] = {}
    for use in (*goes, *extra, *comes):
        merged[use.lot_id] = merged.get(use.lot_id, 0) + use.units
    uses = tuple(LotUse(lot_id, units) for lot_id, units in merged.items() if units)
    postings.add(account, Amount(back - taken, POINTS), floor=NO_FLOOR, uses=uses, lots=lots)
    postings.add(chart.shop(AccountKind.POINTS_USED, POINTS), Amount(-back, POINTS))
    postings.add(chart.shop(AccountKind.POINTS_ISSUED, POINTS), Amount(taken, POINTS))


def _refund_bill(stored: StoredBill, plan: RefundPlan) -> Bill:
    by_id = {str(line.line): line for line in stored.bill.lines}
    lines = []
    for at, one in enumerate(plan.lines):
        sold = _sold_line(by_id, stored, one.line_id)
        lines.append(
            BillLine(
                line=at,
                item_id=sold.item_id,
                name=sold.name,
                category_id=sold.category_id,
                quantity=-one.quantity,
                unit_price=sold.unit_price,
                tax_rate=sold.tax_rate,
                gross=-one.value.units,
                net_due=-one.money.units,
                tax=-one.tax.units,
                of_line=sold.line,
            )
        )
    worth = sum((one.value - one.money).units for one in plan.lines)
    return Bill(
        kind=BillKind.REFUND,
        member_id=stored.bill.member_id,
        card_id=stored.bill.card_id,
        total=-plan.money.units,
        rounding=-plan.rounding.units,
        points_earned=-plan.points_net,
        points_used=-plan.points_back,
        points_worth=-worth,
        original_seq=stored.seq,
        snapshot=records.to_json(plan),
        lines=tuple(lines),
        tenders=tuple(_back_tenders(plan)),
    )


def _sold_line(by_id: dict[str, BillLine], stored: StoredBill, line_id: str) -> BillLine:
    sale = SoldSale.from_json(stored.bill.snapshot)
    at = next(index for index, line in enumerate(sale.lines) if line.id == line_id)
    return by_id[str(at)]


def _back_tenders(plan: RefundPlan) -> list[BillTender]:
    by_means: dict[str, int] = {}
    for paid in plan.back:
        by_means[paid.means.value] = by_means.get(paid.means.value, 0) - paid.amount.units
    return [BillTender(means, units) for means, units in by_means.items()]
