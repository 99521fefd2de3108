"""The bill of a sale and what it earned, apart from how it is sold (S4, S5)."""

from __future__ import annotations

from dataclasses import dataclass, field

from shop_member.domain.amounts import Amount, total
from shop_member.domain.bills import Quote
from shop_member.domain.bookings import Chart, book_money, book_revenue
from shop_member.domain.ledger import Bill, BillKind, BillLine, Postings
from shop_member.domain.points import EarnRate
from shop_member.domain.sold import SoldSale
from shop_member.domain.tenders import Settlement
from shop_member.services.accounts import Accounts, bill_tenders
from shop_member.services.offers import steps_of


@dataclass(frozen=True, slots=True)
class Won:
    """What a bill won: points, at which rate, on which base, and the member's level before and after."""

    points: int = 0
    rate: EarnRate | None = None
    base: Amount = field(kw_only=True)
    tier_before: str | None = None
    tier_after: str | None = None


def revenue_and_money(chart: Chart, quote: Quote, settlement: Settlement) -> Postings:
    """Return the postings of what a bill earned and of the money that came from outside."""
    postings = Postings()
    book_revenue(
        postings,
        chart,
        revenue=quote.revenue,
        tax=total((share.tax for share in quote.tax), chart.asset),
        tip=quote.tip,
        rounding=settlement.rounding,
    )
    book_money(postings, chart, ((tender.means, tender.amount) for tender in settlement.paid))
    return postings


def sale_bill(
    card_id: str | None, accounts: Accounts | None, quote: Quote, settlement: Settlement, sale: SoldSale, won: Won
) -> Bill:
    """Return the bill of a sale."""
    return Bill(
        kind=BillKind.SALE,
        member_id=accounts.member.id if accounts else None,
        card_id=card_id,
        total=quote.total_due.units,
        rounding=settlement.rounding.units,
        earn_base=won.base.units,
        points_earned=sale.points_earned,
        points_used=quote.points_used,
        points_worth=quote.points_worth.units,
        tip=quote.tip.units,
        tier_before=won.tier_before,
        tier_after=won.tier_after,
        snapshot=sale.to_json(),
        lines=tuple(
            BillLine(
                line=at,
                item_id=entry.line.item_id,
                name=entry.line.name,
                category_id=entry.line.category,
                quantity=entry.line.quantity,
                unit_price=entry.line.unit_price.units,
                tax_rate=entry.line.tax_rate,
                gross=entry.listed.units,
                net_due=entry.total.units,
                tax=entry.tax.units,
            )
            for at, entry in enumerate(quote.lines)
        ),
        steps=steps_of(quote),
        tenders=bill_tenders(settlement),
    )
