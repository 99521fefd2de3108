"""Stored value at the counter: top up by the ladder, give it back, put points right (V2-V6, V10, P7)."""

from __future__ import annotations

from dataclasses import dataclass

from shop_member.domain.amounts import POINTS, Amount
from shop_member.domain.bookings import Chart, book_money, book_points_won, book_top_up
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.instalments import schedule
from shop_member.domain.ledger import (
    NO_FLOOR,
    AccountKind,
    Bill,
    BillKind,
    BillTender,
    EntryKind,
    NewLot,
    Postings,
    fingerprint,
)
from shop_member.domain.members import MemberKind
from shop_member.domain.permissions import Approval, Permission, require, subject_digest
from shop_member.domain.points import new_points, take_back
from shop_member.domain.ports import Work
from shop_member.domain.rules import WithdrawalMethod
from shop_member.domain.tenders import Means, Settlement, Tender, round_cash, settle
from shop_member.domain.topups import TopUpOffer, ladder, offer
from shop_member.domain.wallet import ToppedUp, Withdrawal, expired, use_lots, withdrawal
from shop_member.services.accounts import (
    Accounts,
    Counted,
    bill_tenders,
    check_drawer,
    find_member,
    load_accounts,
    settle_tier,
    shown_card,
)
from shop_member.services.desk import Booked, Desk
from shop_member.services.gift_parts import keep_parts, stop_parts
from shop_member.services.occasions import Gifts, on_level, on_top_up
from shop_member.services.offers import issued_names

OUTSIDE_MEANS = (Means.CASH, Means.CARD, Means.OTHER)


@dataclass(frozen=True, slots=True)
class TopUpCommand:
    """A top-up as the cashier finishes it: who, how much, by which means from outside."""

    request_id: str
    by: str
    member_id: str
    amount: Amount
    tenders: tuple[Tender, ...]
    card_id: str | None = None
    print_receipt: bool = False

    def mark(self) -> str:
        """Return the fingerprint of this top-up."""
        return fingerprint("top_up", self.by, self.member_id, self.amount, self.tenders, self.card_id)


@dataclass(frozen=True, slots=True)
class ToppedUpNow(Booked):
    """What the strip shows: change, what was given at once, the balance after."""

    change: Amount | None = None
    bonus: Amount | None = None
    balance: Amount | None = None
    points: int = 0
    coupons: tuple[str, ...] = ()
    """Names of the coupons that came with it, one for each."""


@dataclass(slots=True)
class WalletService:
    """Top-ups, withdrawals and adjustments."""

    desk: Desk

    def chart(self) -> Chart:
        """Return the accounts of this till."""
        return Chart(self.desk.rules().asset, self.desk.till)

    def ladder(self, member_id: str) -> tuple[TopUpOffer, ...]:
        """Return the steps to show to a member today, from the lowest up. Refuses: MEMBER_UNKNOWN, MEMBER_ERASED."""
        with self.desk.reading() as work:
            accounts = load_accounts(work, self.chart(), find_member(work, member_id), self.desk.today())
            first = first_top_up(work, accounts.member.id)
            return ladder(self.desk.rules(), accounts.standing, accounts.on, first)

    def offer(self, member_id: str, amount: Amount) -> TopUpOffer:
        """Return what topping up an amount would give. Refuses: as `topups.offer`, MEMBER_UNKNOWN, MEMBER_ERASED."""
        with self.desk.reading() as work:
            accounts = load_accounts(work, self.chart(), find_member(work, member_id), self.desk.today())
            return self._offer(work, accounts, amount)

    def top_up(self, command: TopUpCommand) -> ToppedUpNow:
        """Book a top-up: money in, principal and gift credited, each as a lot.

        Refuses: AMOUNT_NOT_POSITIVE (V4), TENDER_NOT_ALLOWED for stored value, points or gift cards (V5), REST_UNPAID,
        TOP_UP_OVER_LIMIT, CARD_OVER_LIMIT (V7), SHIFT_NOT_OPEN, MEMBER_UNKNOWN, MEMBER_ERASED, NOT_PERMITTED, CARD_UNKNOWN,
        CARD_FROZEN and its kin.
        """
        desk, mark, chart = self.desk, command.mark(), self.chart()
        rules, today = desk.rules(), desk.today()
        with desk.writing() as work:
            if (earlier := desk.repeated(work, command.request_id, mark)) is not None:
                return self._topped_up_before(work, earlier)
            actor = desk.actor(work, command.by)
            require(actor, Permission.TOP_UP)
            shift = desk.open_shift(work)
            if any(tender.means not in OUTSIDE_MEANS for tender in command.tenders):
                raise Refusal(Refused.TENDER_NOT_ALLOWED)
            accounts = load_accounts(work, chart, find_member(work, command.member_id), today)
            shown_card(work, command.card_id, accounts.member)
            given = self._offer(work, accounts, command.amount)
            settlement = settle(command.amount, command.tenders, rules.prices)
            if not settlement.complete:
                raise Refusal(Refused.REST_UNPAID, rest=settlement.rest)
            parts = schedule(given, today)
            points = parts[0].points if parts else 0
            postings = self._top_up_postings(accounts, given, points, settlement)
            level = settle_tier(work, accounts, rules, Counted(top_ups=command.amount.units))
            after = level.state.tier_id if level else accounts.tier.tier_id
            gifts = Gifts()
            on_top_up(work, gifts, command.amount.units, given.coupons, today)
            on_level(work, gifts, rules, accounts.member.id, accounts.tier.tier_id, after, today)
            gifts.book(postings, accounts.member.id, today)
            booked = desk.post(
                work,
                EntryKind.TOP_UP,
                postings.done(),
                request_id=command.request_id,
                fingerprint=mark,
                actor=actor,
                shift=shift,
                numbered=True,
                bill=Bill(
                    kind=BillKind.TOP_UP,
                    member_id=accounts.member.id,
                    card_id=command.card_id,
                    total=command.amount.units,
                    rounding=settlement.rounding.units,
                    points_earned=points,
                    tier_before=accounts.tier.tier_id,
                    tier_after=after,
                    tenders=bill_tenders(settlement),
                ),
            )
            keep_parts(work, desk, accounts.member.id, booked.seq, parts)
            gifts.keep(work, accounts.member.id, today, booked.seq)
            if command.print_receipt:
                work.outbox.add(desk.ids(), "receipt", booked.document_no, desk.now(), booked.seq)
            return ToppedUpNow(
                booked.seq,
                booked.document_no,
                work.changes,
                change=settlement.change,
                bonus=given.bonus,
                balance=accounts.wallet.balance + given.principal + given.bonus,
                points=points,
                coupons=gifts.names,
            )

    def _topped_up_before(self, work: Work, earlier: Booked) -> ToppedUpNow:
        stored, chart = work.bills.bill(earlier.seq), self.chart()
        owner = stored.bill.member_id or ""
        change = sum(max(tender.tendered - tender.units, 0) for tender in stored.bill.tenders if tender.tendered)
        bonus = sum(one.units for one in stored.postings if one.account.kind is AccountKind.BONUS)
        after = work.ledger.balances_at(owner, earlier.seq)
        balance = 0
        for account in (chart.principal(owner), chart.bonus(owner)):
            past = expired(work.ledger.open_lots(account), stored.business_date)  # in the books, but not to be spent
            balance += after.get((account.kind.value, account.asset.code), 0) - sum(use.units for use in past)
        return ToppedUpNow(
            earlier.seq,
            earlier.document_no,
            earlier.changes,
            repeated=True,
            change=Amount(change, chart.asset),
            bonus=Amount(bonus, chart.asset),
            balance=Amount(balance, chart.asset),
            points=stored.bill.points_earned,
            coupons=issued_names(work, earlier.seq),
        )

    def _top_up_postings(self, accounts: Accounts, given: TopUpOffer, points: int, settlement: Settlement) -> Postings:
        rules, chart, today = self.desk.rules(), self.chart(), accounts.on
        postings = Postings()
        book_top_up(
            postings,
            chart,
            accounts.member.id,
            given.principal,
            given.bonus,
            principal_lot=NewLot(given.principal.units, rules.wallet.principal_expiry.last_day(today), today),
            bonus_lot=NewLot(given.bonus.units, given.bonus_expires_on, today) if given.bonus else None,
        )
        book_money(postings, chart, ((tender.means, tender.amount) for tender in settlement.paid))
        postings.add(chart.shop(AccountKind.ROUNDING), settlement.rounding)
        if points:
            fresh = new_points(points, accounts.points_balance, rules.points, today)
            lots = (NewLot(fresh.lot_units, fresh.expires_on, today, fresh.usable_from),) if fresh.lot_units else ()
            book_points_won(postings, chart, accounts.member.id, points, lots)
        return postings

    def _offer(self, work: Work, accounts: Accounts, amount: Amount) -> TopUpOffer:
        first = first_top_up(work, accounts.member.id)
        bearer = accounts.member.kind is MemberKind.BEARER
        return offer(
            amount,
            self.desk.rules(),
            accounts.standing,
            accounts.on,
            first,
            principal=accounts.principal,
            bearer=bearer,
        )

    def withdrawal(self, member_id: str) -> Withdrawal:
        """Return what the guest would get by each method (V6). Refuses: NOTHING_TO_DO, MEMBER_UNKNOWN, MEMBER_ERASED."""
        with self.desk.reading() as work:
            return self._withdrawal(work, self._accounts(work, member_id), None)

    def withdraw(
        self,
        request_id: str,
        by: str,
        member_id: str,
        method: WithdrawalMethod,
        approval: Approval | None = None,
    ) -> Booked:
        """Pay stored value back in cash, rounded to coins, by a method and void the rest of the bonus; gifts in parts stop.

        Refuses: NOTHING_TO_DO, SHIFT_NOT_OPEN, DRAWER_TOO_SMALL, NOT_PERMITTED, MEMBER_UNKNOWN, MEMBER_ERASED.
        """
        mark = fingerprint("withdraw", by, member_id, method.value)
        chart, desk = self.chart(), self.desk
        with desk.writing() as work:
            if (earlier := desk.repeated(work, request_id, mark)) is not None:
                return earlier
            actor = desk.actor(work, by)
            accounts = self._accounts(work, member_id)
            chosen = self._withdrawal(work, accounts, method).chosen
            paid = round_cash(chosen.money, desk.rules().prices.cash_rounding_step)
            subject = subject_digest("withdraw", request_id, member_id, method.value)
            used = desk.permit(work, actor, Permission.WITHDRAW, approval, subject=subject, amount=chosen.money)
            shift = desk.open_shift(work)
            check_drawer(work, chart, paid)
            postings = Postings()
            principal = chosen.from_principal + chosen.void_principal
            bonus = chosen.from_bonus + chosen.void_bonus
            postings.add(
                chart.principal(accounts.member.id),
                -principal,
                floor=0,
                uses=use_lots(accounts.principal_lots, principal.units, accounts.on),
            )
            postings.add(
                chart.bonus(accounts.member.id),
                -bonus,
                floor=0,
                uses=use_lots(accounts.bonus_lots, bonus.units, accounts.on),
            )
            postings.add(chart.shop(AccountKind.BONUS_VOID), chosen.void_principal + chosen.void_bonus)
            postings.add(chart.means(Means.CASH), paid)
            postings.add(chart.shop(AccountKind.ROUNDING), chosen.money - paid)
            stop_parts(work, work.gifts.parts_of_member(accounts.member.id))
            return desk.post(
                work,
                EntryKind.WITHDRAWAL,
                postings.done(),
                request_id=request_id,
                fingerprint=mark,
                actor=actor,
                shift=shift,
                numbered=True,
                approver=used.approver.staff_id if used else None,
                bill=Bill(
                    kind=BillKind.WITHDRAWAL,
                    member_id=accounts.member.id,
                    card_id=None,
                    total=-chosen.money.units,
                    rounding=(chosen.money - paid).units,
                    tenders=(BillTender(Means.CASH.value, -paid.units),) if paid else (),
                ),
            )

    def adjust_points(
        self, request_id: str, by: str, member_id: str, points: int, reason: str, approval: Approval | None = None
    ) -> Booked:
        """Add or take points by hand for a stated reason (P7); taking never passes below zero.

        Refuses: NOTHING_TO_DO for 0, REASON_MISSING, NOT_PERMITTED, ABOVE_CEILING, LOTS_TOO_SMALL, MEMBER_UNKNOWN, MEMBER_ERASED.
        """
        mark = fingerprint("adjust_points", by, member_id, points, reason)
        desk, chart = self.desk, self.chart()
        rules = desk.rules()
        with desk.writing() as work:
            if (earlier := desk.repeated(work, request_id, mark)) is not None:
                return earlier
            actor = desk.actor(work, by)
            subject = subject_digest("adjust_points", request_id, member_id, points, reason)
            used = desk.permit(
                work,
                actor,
                Permission.ADJUST_POINTS,
                approval,
                subject=subject,
                amount=Amount(points, POINTS),
                measure=abs(points),
            )
            if points == 0:
                raise Refusal(Refused.NOTHING_TO_DO)
            if not reason.strip():
                raise Refusal(Refused.REASON_MISSING)
            accounts = self._accounts(work, member_id)
            postings = Postings()
            account = chart.points(accounts.member.id)
            if points > 0:
                fresh = new_points(points, accounts.points_balance, rules.points, accounts.on)
                lots = (NewLot(fresh.lot_units, fresh.expires_on, accounts.on),) if fresh.lot_units else ()
                postings.add(account, Amount(points, POINTS), lots=lots)
            else:
                uses, missing = take_back(accounts.points_lots, -points, accounts.on)
                if missing:
                    raise Refusal(Refused.LOTS_TOO_SMALL, available=-points - missing, wanted=-points)
                postings.add(account, Amount(points, POINTS), floor=0, uses=uses)
            postings.add(chart.shop(AccountKind.ADJUSTMENTS, POINTS), Amount(-points, POINTS), floor=NO_FLOOR)
            return desk.post(
                work,
                EntryKind.POINTS_ADJUSTMENT,
                postings.done(),
                request_id=request_id,
                fingerprint=mark,
                actor=actor,
                approver=used.approver.staff_id if used else None,
                note=reason,
            )

    def _accounts(self, work: Work, member_id: str) -> Accounts:
        return load_accounts(work, self.chart(), find_member(work, member_id), self.desk.today())

    def _withdrawal(self, work: Work, accounts: Accounts, method: WithdrawalMethod | None) -> Withdrawal:
        """By share, the member's own top-ups count; what came by a merge or an import counts as paid (rules.md)."""
        asset = accounts.principal.asset
        top_ups = tuple(
            ToppedUp(str(row.seq), Amount(row.paid, asset), Amount(row.given, asset), row.seq)
            for row in work.bills.top_ups(accounts.member.id)
        )
        wallet = accounts.wallet
        if not wallet.balance:
            raise Refusal(Refused.NOTHING_TO_DO)
        return withdrawal(wallet, top_ups, method or self.desk.rules().wallet.withdrawal_method)


def first_top_up(work: Work, member_id: str) -> bool:
    """Say whether no top-up of this member stands, nor of anybody who was merged into them."""
    joined = (member_id, *work.members.merged_into(member_id))
    return not any(work.bills.ever_topped_up(one) for one in joined)
