"""Session cards at the counter: what a member holds, a use booked, a use taken back (V12)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shop_member.domain import sessions
from shop_member.domain.bills import StepKind
from shop_member.domain.bookings import Chart, book_revenue
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import AccountKind, Bill, BillKind, BillLine, BillStep, EntryKind, Postings, fingerprint
from shop_member.domain.permissions import Approval, Permission, require, subject_digest
from shop_member.domain.ports import Work
from shop_member.domain.sessions import Recognised
from shop_member.domain.value_rules import SessionPlan
from shop_member.domain.views import CardState, SessionRow
from shop_member.services.accounts import find_member
from shop_member.services.desk import Booked, Desk
from shop_member.services.session_parts import book_uses, book_uses_back, value_account

_THOUSANDTHS = 1000


@dataclass(frozen=True, slots=True)
class HeldSessions:
    """A session card as a member holds it, with the receipt of its sale and why it can't be used today, if so."""

    row: SessionRow
    document_no: str
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Used(Booked):
    """What the strip shows: how many uses are left."""

    left: int = 0


@dataclass(slots=True)
class SessionService:
    """Uses session cards; they are sold and given back at the till."""

    desk: Desk

    def plans(self) -> tuple[SessionPlan, ...]:
        """Return the session cards that the shop sells, in its order."""
        return tuple(plan for plan in self.desk.rules().session_plans if plan.active)

    def of_member(self, by: str, member_id: str, *, usable_only: bool = True) -> tuple[HeldSessions, ...]:
        """Return a member's session cards, oldest first. Refuses: NOT_PERMITTED, MEMBER_UNKNOWN, MEMBER_ERASED."""
        desk = self.desk
        with desk.reading() as work:
            require(desk.actor(work, by), Permission.SEE_MEMBERS)
            owner = find_member(work, member_id).id
            return tuple(self._held(work, row) for row in work.plans.cards_of_member(owner, usable_only=usable_only))

    def _held(self, work: Work, row: SessionRow) -> HeldSessions:
        refusal = None
        try:
            sessions.use(row.card, row.left, 1, self.desk.today())
        except Refusal as error:
            refusal = error
        return HeldSessions(row, work.ledger.document_no(row.sold_seq) or "", refusal)

    def use(self, request_id: str, by: str, card_id: str, count: int = 1, *, print_receipt: bool = False) -> Used:
        """Book uses of a card with a receipt: their revenue and tax, as the running total has them.

        Refuses: NOT_PERMITTED, SHIFT_NOT_OPEN, SESSION_CARD_UNKNOWN, SESSION_CARD_EXPIRED, SESSIONS_TOO_FEW (left),
        AMOUNT_NOT_POSITIVE, MEMBER_ERASED.
        """
        desk, mark = self.desk, fingerprint("use_session", by, card_id, count)
        with desk.writing() as work:
            if (before := desk.repeated(work, request_id, mark)) is not None:
                return self._used_before(work, before, card_id)
            actor = desk.actor(work, by)
            require(actor, Permission.USE_SESSION)
            shift = desk.open_shift(work)
            row = self._card(work, card_id)
            member = find_member(work, row.card.member_id or "")
            recognised = sessions.use(row.card, row.left, count, desk.today())
            postings = self._recognised(row, recognised, 1)
            book_uses(postings, work, row, count, AccountKind.SESSIONS_USED)
            tier_id = work.members.tier_state(member.id).tier_id
            booked = desk.post(
                work,
                EntryKind.SESSION_USE,
                postings.done(),
                request_id=request_id,
                fingerprint=mark,
                actor=actor,
                shift=shift,
                numbered=True,
                bill=Bill(
                    kind=BillKind.SESSION_USE,
                    member_id=member.id,
                    card_id=None,
                    total=0,
                    tier_before=tier_id,
                    tier_after=tier_id,
                    lines=(_line(row, recognised, count),),
                    steps=(BillStep(0, StepKind.SESSION_CARD.value, row.card.name, -recognised.value.units),),
                ),
            )
            if print_receipt:
                work.outbox.add(desk.ids(), "receipt", booked.document_no, desk.now(), booked.seq)
            return Used(booked.seq, booked.document_no, work.changes, left=row.left - count)

    def _used_before(self, work: Work, before: Booked, card_id: str) -> Used:
        after = work.ledger.balances_at(card_id, before.seq)
        left = after.get((AccountKind.SESSION_USES.value, "SESSION"), 0)
        return Used(before.seq, before.document_no, before.changes, repeated=True, left=left)

    def take_back(
        self, request_id: str, by: str, document_no: str, reason: str, approval: Approval | None = None
    ) -> Used:
        """Take back uses that were booked by mistake, by the number of their receipt: the card has them again (S9).

        Refuses: NOT_PERMITTED, SHIFT_NOT_OPEN, REASON_MISSING, RECEIPT_UNKNOWN, ALREADY_REVERSED, VOID_NOT_POSSIBLE for
        another paper, another shift or a card that was given back since.
        """
        desk, mark = self.desk, fingerprint("take_back_session", by, document_no, reason)
        with desk.writing() as work:
            actor = desk.actor(work, by)
            stored = work.bills.by_document(document_no)
            if stored is None:
                raise Refusal(Refused.RECEIPT_UNKNOWN, number=document_no)
            owners = [one.account.owner for one in stored.postings if one.account.kind is AccountKind.SESSION_USES]
            if stored.kind is not EntryKind.SESSION_USE or not owners:
                raise Refusal(Refused.VOID_NOT_POSSIBLE, number=document_no)
            if (before := desk.repeated(work, request_id, mark)) is not None:
                return self._used_before(work, before, owners[0])
            shift = desk.open_shift(work)
            if not reason.strip():
                raise Refusal(Refused.REASON_MISSING)
            subject = subject_digest("take_back_session", request_id, document_no)
            used = desk.permit(work, actor, Permission.VOID, approval, subject=subject)
            if work.bills.returns_of(stored.seq):
                raise Refusal(Refused.ALREADY_REVERSED, document_no=document_no)
            row = self._card(work, owners[0])
            if row.state is not CardState.ACTIVE or stored.shift_id != shift.id:
                raise Refusal(Refused.VOID_NOT_POSSIBLE, number=document_no)
            count = stored.bill.lines[0].quantity // _THOUSANDTHS
            recognised = sessions.take_back(row.card, row.left, count)
            postings = self._recognised(row, recognised, -1)
            book_uses_back(postings, work, row, count, stored.seq)
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
                bill=Bill(
                    kind=BillKind.VOID,
                    member_id=stored.bill.member_id,
                    card_id=None,
                    total=0,
                    tier_before=stored.bill.tier_after,
                    tier_after=work.members.tier_state(row.card.member_id or "").tier_id,
                    original_seq=stored.seq,
                ),
            )
            return Used(booked.seq, booked.document_no, work.changes, left=row.left + count)

    def _card(self, work: Work, card_id: str) -> SessionRow:
        row = work.plans.card(card_id)
        if row is None:
            raise Refusal(Refused.SESSION_CARD_UNKNOWN)
        return row

    def _recognised(self, row: SessionRow, part: Recognised, sign: int) -> Postings:
        """Revenue and tax of a use leave what is owed on the card (sign 1), or come back to it (-1)."""
        if sign < 0:
            part = replace(part, value=-part.value, tax=-part.tax)
        postings, chart = Postings(), Chart(part.value.asset, self.desk.till)
        nothing = part.value - part.value
        book_revenue(postings, chart, revenue=part.revenue, tax=part.tax, tip=nothing, rounding=nothing)
        postings.add(value_account(row), -part.value, floor=0)
        return postings


def _line(row: SessionRow, part: Recognised, count: int) -> BillLine:
    return BillLine(
        line=0,
        item_id=row.card.plan_id,
        name=row.card.service,
        category_id=None,
        quantity=count * _THOUSANDTHS,
        unit_price=part.value.units // count,
        tax_rate=row.tax_rate,
        gross=part.value.units,
        net_due=part.value.units,
        tax=part.tax.units,
    )
