"""Putting right in place: refunds by receipt, voids of the open shift, discounts by hand, a manager's yes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from shop_member.domain.amounts import Amount, zero
from shop_member.domain.bills import HandDiscount
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.permissions import Approval, Permission, subject_digest
from shop_member.domain.returns import Request, ReturnAll, ReturnAmount, ReturnLines
from shop_member.i18n import QT_TRANSLATE_NOOP, translate
from shop_member.services.desk import Booked
from shop_member.services.guests import Guest
from shop_member.services.returns import Found, RefundCommand, Refunded
from ui.screens.till.base import Approving, Discounting, Finished, Returning
from ui.screens.till.coming_back import ComingBack, chosen_plan
from ui.screens.till.sale import Entry
from ui.screens.till.state import Mode

REFUND_REASONS = (
    QT_TRANSLATE_NOOP("reason", "Goods returned"),
    QT_TRANSLATE_NOOP("reason", "Complaint"),
    QT_TRANSLATE_NOOP("reason", "Charged too much"),
    QT_TRANSLATE_NOOP("reason", "Goodwill"),
)
VOID_REASONS = (
    QT_TRANSLATE_NOOP("reason", "Typed wrong"),
    QT_TRANSLATE_NOOP("reason", "Wrong means"),
    QT_TRANSLATE_NOOP("reason", "Guest changed their mind"),
    QT_TRANSLATE_NOOP("reason", "Trial"),
)
DISCOUNT_REASONS = (
    QT_TRANSLATE_NOOP("reason", "Regular guest"),
    QT_TRANSLATE_NOOP("reason", "Complaint"),
    QT_TRANSLATE_NOOP("reason", "Damaged or last piece"),
    QT_TRANSLATE_NOOP("reason", "Staff"),
)


class Returns(ComingBack):
    """What goes back and what comes off, each for a stated reason."""

    # -- the receipt

    def ask_receipt(self) -> None:
        """Ask for a receipt's number; digits typed first are the number, a scan of its code does the same."""
        if self.busy:
            return
        text = self.entry.text if self.mode is Mode.SALE and self.sale.empty else ""
        if self.mode is not Mode.SALE:
            self.rest()
        self.clear_entry()
        self.mode, self.message, self.entry = Mode.RECEIPT, None, Entry()
        if text:
            self.open_receipt(self._full_number(text))
            return
        self.tell()

    def _full_number(self, text: str) -> str:
        till, dash, number = text.partition("-")
        if not dash:
            shift = self.ready.shift
            till, number = (text[:2], text[2:]) if len(text) > 6 else (shift.till if shift is not None else "01", text)
        return f"{till.zfill(2)}-{number.zfill(6)}"

    def enter_receipt(self) -> None:
        """Look the typed number up."""
        if self.entry.text:
            self.open_receipt(self._full_number(self.entry.text))

    def open_receipt(self, document_no: str) -> None:
        """Show a sale that can be put right."""
        self.run(lambda app: app.returns.find(document_no), self._receipt_found)

    def _receipt_found(self, found: Found) -> None:
        self.returning = Returning(new_id(), found.bill.document_no or "", found, pieces={})
        self.mode, self.message, self.entry, self.selected = Mode.REFUND, None, Entry(), None
        self.tell()
        member_id, by, returning = found.bill.bill.member_id, self.by, self.returning
        if member_id is not None:
            self.run(lambda app: app.guests.guest(by, member_id), self._receipt_guest(returning), self._not_renewed)

    def _receipt_guest(self, returning: Returning) -> Callable[[Guest], None]:
        def shown(guest: Guest) -> None:
            returning.guest = guest
            self.tell()

        return shown

    def request(self) -> Request:
        """Return what comes back: the lines marked, the amount typed, or everything that is left."""
        returning = self.returning
        if returning is not None and returning.pieces:
            return ReturnLines(tuple(returning.pieces.items()))
        if returning is not None and returning.amount is not None:
            return ReturnAmount(returning.amount)
        return ReturnAll()

    def enter_refund(self) -> None:
        """Go on: from the amount to the reason, from the reason to the booking."""
        returning = self.returning
        if returning is None or returning.found is None or self.busy:
            return
        if returning.asking_reason:
            if returning.reason < 0:
                self.refuse(Refused.REASON_MISSING)
                return
            self.refund()
            return
        if self.take_pieces():
            return
        if self.entry.text:
            try:
                returning.amount = self.entry.amount(self.ready.asset)
            except Refusal as error:
                self.fail(error)
                return
            returning.pieces = {}
        self.entry = Entry()
        plain = replace(self._refund_command(returning), waive_points=False)
        waived = replace(plain, waive_points=True)
        self.run(
            lambda app: (app.returns.preview(plain), app.returns.preview(waived)),
            lambda plans: self.missing(*plans) if self.returning is returning else None,
        )

    def _refund_command(self, returning: Returning, approval: Approval | None = None) -> RefundCommand:
        reason = translate("reason", REFUND_REASONS[returning.reason]) if returning.reason >= 0 else ""
        request, number = self.request(), returning.document_no
        return RefundCommand(
            returning.request_id, self.by, number, request, reason, approval, returning.waive, self.prints
        )

    def refund(self, approval: Approval | None = None) -> None:
        """Book the refund; a cashier is asked for a manager's PIN in place."""
        returning = self.returning
        plan = chosen_plan(returning) if returning is not None else None
        if returning is None or plan is None:
            return
        command, money = self._refund_command(returning, approval), plan.money

        def refused(error: Exception) -> None:
            if self.needs_approval(error):
                self.ask_approval(Permission.REFUND, command.subject(), money, self.refund)
            self.fail(error)

        self.busy = True
        self.retry = lambda: self.refund(approval)
        self.tell()
        self.run(lambda app: app.returns.refund(command), self._refunded, refused)

    def _refunded(self, done: Refunded) -> None:
        nothing = zero(self.ready.asset)
        cash = done.cash if done.cash is not None else nothing
        money = done.money if done.money is not None else nothing
        label = translate("till", "Cash to give back") if cash else translate("till", "Refunded")
        self._put_right(done, label, cash or money)

    def _put_right(self, done: Booked, label: str, figure: Amount) -> None:
        self.busy = False
        guest = self.guest
        self.over()
        self.guest_before = guest
        self.finished = Finished(done.document_no, label, figure, figure, voidable=False)
        self.sounded.emit(True)
        self.tell()
        self.announce_changes(done.changes)
        self.show_receipt()

    # -- void

    def ask_void(self) -> None:
        """Ask why the booking on the strip is to be undone."""
        done = self.finished
        if self.busy or done is None or not done.voidable:
            return
        self.returning = Returning(new_id(), done.document_no, reason=0, asking_reason=True)
        self.mode, self.message, self.entry = Mode.VOID, None, Entry()
        self.tell()

    def void(self, approval: Approval | None = None) -> None:
        """Undo the booking on the strip by its reversal."""
        returning, done = self.returning, self.finished
        if returning is None or done is None or self.busy:
            return
        if returning.reason < 0:
            self.refuse(Refused.REASON_MISSING)
            return
        request_id, by, number = returning.request_id, self.by, returning.document_no
        reason, paper = translate("reason", VOID_REASONS[returning.reason]), self.prints

        def refused(error: Exception) -> None:
            if self.needs_approval(error):
                self.ask_approval(Permission.VOID, subject_digest("void", request_id, number), done.total, self.void)
            self.fail(error)

        self.busy = True
        self.retry = lambda: self.void(approval)
        self.tell()
        self.run(
            lambda app: app.returns.void(request_id, by, number, reason, approval, print_receipt=paper),
            lambda booked: self._put_right(
                booked, translate("till", "Voided {number}").format(number=number), done.total
            ),
            refused,
        )

    # -- discounts by hand

    def ask_discount(self) -> None:
        """Ask for a discount on the selected line, or on the whole sale."""
        if self.busy or self.mode not in (Mode.SALE, Mode.LINE):
            return
        if self.mode is Mode.SALE:
            self.close_entry()
        if self.sale.empty:
            self.refuse(Refused.BASKET_EMPTY)
            return
        self.discounting = Discounting(self.selected if self.mode is Mode.LINE else None)
        self.mode, self.message, self.entry, self.armed = Mode.DISCOUNT, None, Entry(), ""
        self.tell()

    def switch_discount(self) -> None:
        """Change between percent and money."""
        if self.discounting is not None and not self.discounting.asking_reason:
            self.discounting.in_money = not self.discounting.in_money
            self.entry = Entry()
            self.tell()

    def enter_discount(self) -> None:
        """Go on: from the figure to the reason, from the reason to the price. Nothing typed takes the discount away."""
        asked = self.discounting
        if asked is None:
            return
        if not asked.asking_reason:
            if not self._take_figure(asked):
                return
            if asked.money is None and not asked.per_mille:
                self._give(asked, None)
                return
            asked.asking_reason, self.entry = True, Entry()
            self.tell()
            return
        if asked.reason < 0:
            self.refuse(Refused.REASON_MISSING)
            return
        reason = translate("reason", DISCOUNT_REASONS[asked.reason])
        if asked.money is not None:
            self._give(asked, HandDiscount(reason, amount=asked.money))
        else:
            self._give(asked, HandDiscount(reason, per_mille=asked.per_mille))

    def _take_figure(self, asked: Discounting) -> bool:
        try:
            if asked.in_money:
                asked.money = self.entry.amount(self.ready.asset) or None
                return True
        except Refusal as error:
            self.fail(error)
            return False
        whole, _, tenth = self.entry.text.partition(".")
        asked.per_mille = int(whole or "0") * 10 + int((tenth or "0")[:1])
        if asked.per_mille > 1000:
            self.refuse(Refused.DISCOUNT_NOT_POSSIBLE, line="–")
            return False
        return True

    def _give(self, asked: Discounting, discount: HandDiscount | None) -> None:
        before = self.sale
        if asked.line is None:
            self.sale = self.sale.repriced(order_discount=discount)
        else:
            self.sale = self.sale.with_line(asked.line, replace(self.sale.lines[asked.line], hand_discount=discount))
        self.rest()
        if self.standpoint(with_entry=False) is None:
            self.sale = before
            self.refuse(Refused.DISCOUNT_NOT_POSSIBLE, line="–")
            return
        self.tell()

    def choose_reason(self, number: int) -> None:
        """Choose a reason by its digit, counted from 0."""
        asked = self.returning or self.discounting
        if asked is not None and asked.asking_reason:
            asked.reason = number
            self.message = self.missing_message() if self.mode is Mode.REFUND else None
            self.tell()

    # -- a manager's yes

    def ask_approval(
        self, permission: Permission, subject: str, amount: Amount | None, resume: Callable[[Approval], None]
    ) -> None:
        """See TillBase: who may approve is read, the first of them is asked, others can be chosen."""
        self.approving = Approving(permission, subject, amount, resume, self.mode)
        self.approvers, self.approver = (), ""
        self.mode, self.entry = Mode.APPROVE, Entry(limit=8)
        by = self.by

        def candidates(app: object) -> tuple[tuple[str, str], ...]:
            staff = app.staff  # type: ignore[attr-defined]
            holders = {role.id for role in staff.roles() if permission in role.permissions}
            return tuple((one.id, one.name) for one in staff.tiles() if one.role_id in holders and one.id != by)

        self.run(candidates, self._approvers)

    def _approvers(self, found: tuple[tuple[str, str], ...]) -> None:
        self.approvers = found[:4]
        self.approver = found[0][0] if found else ""
        self.tell()

    def choose_approver(self, staff_id: str) -> None:
        """Ask another manager."""
        self.approver, self.entry = staff_id, Entry(limit=8)
        self.tell()

    def enter_approval(self) -> None:
        """Take the manager's PIN and go on with what needed it."""
        asked, pin = self.approving, self.entry.text
        if asked is None or not pin or not self.approver or self.busy:
            return
        by, approver = self.by, self.approver
        self.entry, self.busy = Entry(limit=8), True
        self.tell()
        self.run(
            lambda app: app.staff.approve(by, approver, pin, asked.permission, asked.subject, asked.amount),
            self._approved,
        )

    def _approved(self, approval: Approval) -> None:
        asked = self.approving
        self.busy = False
        if asked is not None:
            self.mode, self.approving, self.message = asked.back, None, None
            asked.resume(approval)
