"""What a sale does beside goods, money and points: each kind of thing sold and each means of its own is one part.

`TillService.sell` prices, settles and books revenue, money, stored value and points; then it asks every part in parts.PARTS to
book what is theirs into the same entry, and, once the entry has its number, to keep their records. A return asks them the
same way. A new thing to sell is a new part.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from shop_member.domain.bills import LineKind, Quote, QuoteLine
from shop_member.domain.bookings import Chart
from shop_member.domain.ledger import Postings
from shop_member.domain.permissions import Actor
from shop_member.domain.ports import Work
from shop_member.domain.refunds import RefundPlan
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

    def lines(self, kind: LineKind) -> tuple[QuoteLine, ...]:
        """Return the lines of one kind."""
        return tuple(entry for entry in self.quote.lines if entry.line.kind is kind)

    def tenders(self, means: Means) -> tuple[Tender, ...]:
        """Return what one means pays, each tender by itself."""
        return tuple(tender for tender in self.settlement.paid if tender.means is means)


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
