"""What a sale does beside goods, money and points: each kind of thing sold and each means of its own is one part.

`TillService.sell` prices, settles and books revenue, money, stored value and points; then it asks every part in parts.PARTS to
book what is theirs into the same entry, and, once the entry has its number, to keep their records. A return asks them the
same way. A new thing to sell is a new part.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable

from shop_member.domain.bills import LineKind, Quote, QuoteLine
from shop_member.domain.bookings import Chart
from shop_member.domain.ledger import AccountKind, Postings
from shop_member.domain.permissions import Actor, Approval, Permission
from shop_member.domain.ports import Work
from shop_member.domain.refunds import RefundPlan, Request, Unused
from shop_member.domain.sold import SoldSale
from shop_member.domain.tenders import Means, Settlement, Tender
from shop_member.domain.views import StoredBill
from shop_member.services.accounts import Accounts
from shop_member.services.desk import Booked, Desk


@dataclass(frozen=True, slots=True)
class Selling:
    """A sale about to be booked: everything a part may look at, and the postings it adds to."""

    desk: Desk
    work: Work
    actor: Actor
    quote: Quote
    settlement: Settlement
    accounts: Accounts | None
    chart: Chart
    postings: Postings
    notes: dict[object, Any] = field(default_factory=dict)
    """What a part found when it booked and needs when it keeps, under the part."""
    approval: Approval | None = None
    subject: str = ""
    """What an approval of this sale is bound to, with the total due."""

    def permit(self, permission: Permission) -> None:
        """Let a part do what the actor may, or somebody approved. Refuses: as `Desk.permit`."""
        fits = self.approval if self.approval is not None and self.approval.permission is permission else None
        used = self.desk.permit(
            self.work, self.actor, permission, fits, subject=self.subject, amount=self.quote.total_due
        )
        if used is not None:
            self.notes[permission] = used.approver.staff_id

    @property
    def approver(self) -> str | None:
        """Return who approved a part of the sale, or None."""
        return next((self.notes[one] for one in Permission if one in self.notes), None)

    def lines(self, kind: LineKind) -> tuple[QuoteLine, ...]:
        """Return the lines of one kind."""
        return tuple(entry for entry in self.quote.lines if entry.line.kind is kind)

    def tenders(self, means: Means) -> tuple[Tender, ...]:
        """Return what one means pays, each tender by itself."""
        return tuple(tender for tender in self.settlement.paid if tender.means is means)


@dataclass(frozen=True, slots=True)
class Asked:
    """A refund before it is planned: of which sale, after which others, what is to come back.

    `cards` are the ids of the gift cards that the guest brings, where a line sold several.
    """

    desk: Desk
    work: Work
    stored: StoredBill
    sale: SoldSale
    earlier: tuple[RefundPlan, ...]
    what: Request
    cards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Returning:
    """A refund or void about to be booked; `plan` is what a refund gives back, None for a void (everything)."""

    desk: Desk
    work: Work
    actor: Actor
    stored: StoredBill
    sale: SoldSale | None
    plan: RefundPlan | None
    accounts: Accounts | None
    chart: Chart
    postings: Postings
    asked: Asked | None = None
    """What the plan was made from."""


MOVED_BY_PARTS = frozenset(
    {AccountKind.GIFT_CARD, AccountKind.SESSION_USES, AccountKind.SESSION_VALUE, AccountKind.SESSIONS_ISSUED}
)
"""Kinds of account with lots that parts alone move back."""


class SalePart(Protocol):
    """One kind of thing sold, or one means of payment, with its own records."""

    def book(self, selling: Selling) -> None:
        """Add postings, or refuse; nothing is booked then."""
        ...

    def keep(self, selling: Selling, booked: Booked) -> None:
        """Write the part's own records, now that the entry has its number."""
        ...

    def give_back(self, returning: Returning) -> None:
        """Add the postings of a return and change the part's records, or refuse."""
        ...


@runtime_checkable
class UsedLater(Protocol):
    """A part whose lines may have been used since they were sold."""

    def unused(self, asked: Asked) -> Mapping[str, Unused]:
        """Return, by line id, what can still come back of its lines; or refuse."""
        ...
