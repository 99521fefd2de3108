"""What a booking left to be printed: found again after any restart, done once it lies on paper."""

from __future__ import annotations

from dataclasses import dataclass

from shop_member.domain.changes import Changes
from shop_member.domain.clock import from_utc_text
from shop_member.domain.documents import ReceiptDocument
from shop_member.domain.permissions import Permission, require
from shop_member.services.desk import Desk
from shop_member.services.papers import PaperService

RECEIPT = "receipt"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A receipt that was promised and not printed yet; `fresh` if its booking is of the present business day."""

    id: str
    document_no: str
    fresh: bool


@dataclass(slots=True)
class OutboxService:
    """The work that waits for the commit. A printer may fail as often as it likes: the row waits."""

    desk: Desk
    papers: PaperService

    def receipts(self) -> tuple[Waiting, ...]:
        """Return the receipts that wait, oldest first."""
        with self.desk.reading() as work:
            today = self.desk.today()
            return tuple(
                Waiting(row.id, row.payload, self.desk.today(from_utc_text(row.created_at)) == today)
                for row in work.outbox.waiting(kind=RECEIPT)
            )

    def document(self, waiting: Waiting) -> ReceiptDocument:
        """Return the receipt as an original; nothing is counted before it is printed. Refuses: RECEIPT_UNKNOWN."""
        return self.papers.receipt(waiting.document_no)

    def printed(self, waiting: Waiting) -> Changes:
        """Note that the original was printed. A second time changes nothing."""
        with self.desk.writing() as work:
            if all(row.id != waiting.id for row in work.outbox.waiting(kind=RECEIPT)):
                return Changes.NONE
            work.audit.count_print(f"receipt:{waiting.document_no}")
            work.outbox.done(waiting.id, self.desk.now())
            return work.changes

    def give_up(self, by: str) -> Changes:
        """Wait no longer for any receipt, since a person said that no paper is wanted; each is put on record.

        Refuses: NOT_PERMITTED.
        """
        with self.desk.writing() as work:
            actor = self.desk.actor(work, by)
            require(actor, Permission.SELL)
            while rows := work.outbox.waiting(kind=RECEIPT):
                for row in rows:
                    work.outbox.done(row.id, self.desk.now())
                    work.audit.add(self.desk.now_text(), actor.staff_id, "receipt_not_printed", row.payload, {})
            return work.changes
