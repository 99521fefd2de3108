"""The one command that books a sale, what it asks for before, and the strip after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shop_member.domain.amounts import zero
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.members import phone_digits
from shop_member.domain.permissions import Approval, Permission
from shop_member.domain.tenders import Means, Tender
from shop_member.domain.wallet import needs_proof
from shop_member.i18n import translate
from shop_member.services.till import SaleCommand, Sold
from ui.screens.till.base import Finished, TillBase
from ui.screens.till.sale import Entry, Sale
from ui.screens.till.state import Mode

if TYPE_CHECKING:
    from shop_member.services.guests import Guest


class Booking(TillBase):
    """Books the sale once, asks for proof or approval in place, prints afterwards."""

    def finish(self, approval: Approval | None = None) -> None:
        """Book the sale, once however often it is asked: the request id is that of the sale."""
        standpoint = self.standpoint(with_entry=False)
        if standpoint is None or self.busy:
            return
        stored = standpoint.settlement.paid_by(Means.STORED_VALUE)
        if stored and needs_proof(stored, self.ready.rules.wallet) and not self.proof and self._can_prove():
            self.mode, self.message, self.entry = Mode.PROOF, None, Entry(limit=8)
            self.tell()
            return
        command = self.command(self.sale, standpoint.tenders, approval)
        self.busy, self.message = True, None
        self.retry = lambda: self.finish(approval)
        self.tell()
        self.run(lambda app: app.till.sell(command), lambda sold: self._sold(sold, command), self._not_sold)

    def _can_prove(self) -> bool:
        guest = self.guest
        return guest is not None and (guest.has_pin or len(phone_digits(guest.member.phone)) >= 4)

    def command(self, sale: Sale, tenders: tuple[Tender, ...], approval: Approval | None = None) -> SaleCommand:
        """Return the sale as the service books it."""
        return SaleCommand(
            request_id=sale.request_id,
            by=self.by,
            basket=sale.basket(),
            tenders=tenders,
            member_id=self.guest.member.id if self.guest is not None else None,
            card_id=self.card_id,
            proof=self.proof,
            approval=approval,
            print_receipt=self.prints,
        )

    def _sold(self, sold: Sold, command: SaleCommand) -> None:
        self.busy = False
        change = sold.change if sold.change is not None else zero(self.ready.asset)
        total = sold.total if sold.total is not None else zero(self.ready.asset)
        cash = any(tender.means is Means.CASH for tender in command.tenders)
        member_id = command.member_id
        guest = self.guest
        self.over()
        self.guest_before = guest
        self.finished = Finished(
            document_no=sold.document_no,
            label=translate("till", "Change") if cash else translate("till", "Paid"),
            figure=change if cash else total,
            total=total,
            member_id=member_id,
        )
        self.sounded.emit(True)
        self.tell()
        self.announce_changes(sold.changes)
        self.show_receipt()
        if member_id is not None:
            by = self.by
            self.run(lambda app: app.guests.guest(by, member_id), self._guest_after, self._not_renewed)

    def _guest_after(self, guest: Guest) -> None:
        if self.finished is not None and self.finished.member_id == guest.member.id and self.guest is None:
            self.guest_before = guest
            self.tell()

    def _not_sold(self, error: Exception) -> None:
        self.busy = False
        if isinstance(error, Refusal) and error.code in (Refused.PROOF_NEEDED, Refused.PROOF_WRONG):
            self.proof = ""
            self.mode, self.entry = Mode.PROOF, Entry(limit=8)
        elif self.needs_approval(error):
            standpoint = self.standpoint(with_entry=False)
            if standpoint is not None:
                command = self.command(self.sale, standpoint.tenders)
                self.ask_approval(Permission.HAND_DISCOUNT, command.subject(), standpoint.quote.total_due, self.finish)
        elif isinstance(error, Refusal):
            self.retry = None
            self.read_offers_again()
        self.fail(error)

    def enter_proof(self) -> None:
        """Take what the member typed or said as proof and book the sale."""
        if not self.entry.text:
            return
        self.proof, self.entry, self.mode = self.entry.text, Entry(), Mode.SALE
        self.finish()
