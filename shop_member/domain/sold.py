"""A sale as it was paid: the snapshot that refunds, voids and late claims reckon from (S8, S9, S12)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shop_member.domain import records
from shop_member.domain.amounts import Amount, total, zero
from shop_member.domain.bills import LineKind, Quote
from shop_member.domain.points import EarnRate, not_earning
from shop_member.domain.rules import Rules
from shop_member.domain.tenders import Means, Settlement


@dataclass(frozen=True, slots=True)
class SoldLine:
    """A line as paid: `total` with tax after everything that came off; `value` is with the part points paid."""

    id: str
    name: str
    quantity: int
    total: Amount
    tax: Amount
    tax_rate: int
    points_worth: Amount
    kind: LineKind = LineKind.GOODS
    earns: bool = True
    piece_points: int = 0
    topped_up: str = ""
    """The id of the gift card that this line's amount went onto."""
    reward_points: int = 0
    """Points for which the line was taken; a part of the sale's `points_used`."""

    @property
    def value(self) -> Amount:
        """Return the value of the goods: what money and points paid together."""
        return self.total + self.points_worth


@dataclass(frozen=True, slots=True)
class Paid:
    """Money by one means, for stored value also its two buckets (they sum to it); `ref` names a gift card or slip."""

    means: Means
    amount: Amount
    ref: str = ""
    principal: Amount | None = None
    bonus: Amount | None = None


@dataclass(frozen=True, slots=True)
class SoldSale:
    """Everything about a sale that its refunds depend on; text by `to_json`, kept with the sale for ever.

    `paid` sums to goods + service charge + other lines + tip + rounding; `excluded` are the means whose part earns
    nothing. A late claim replaces `points_earned` and `rate`.
    """

    lines: tuple[SoldLine, ...]
    paid: tuple[Paid, ...]
    service_charge: Amount
    service_tax: Amount
    service_tax_rate: int
    tip: Amount
    rounding: Amount
    cash_step: int
    points_used: int
    points_earned: int
    rate: EarnRate
    excluded: tuple[Means, ...]
    earn_on_tax: bool

    @property
    def goods(self) -> tuple[SoldLine, ...]:
        """Return the lines that discounts and the member's means reach."""
        return tuple(line for line in self.lines if line.kind is LineKind.GOODS)

    @property
    def goods_value(self) -> Amount:
        """Return the value of all goods, the part paid by points included, without the service charge."""
        return total((line.value for line in self.goods), self.tip.asset)

    @property
    def goods_due(self) -> Amount:
        """Return what money paid for goods, with the service charge."""
        return total((line.total for line in self.goods), self.tip.asset) + self.service_charge

    def to_json(self) -> str:
        """Return the canonical text."""
        return records.to_json(self)

    @classmethod
    def from_json(cls, text: str) -> SoldSale:
        """Return the sale of a text. Refuses: RECORD_NOT_READABLE."""
        return records.from_json(cls, text)


def sold_sale(
    quote: Quote,
    settlement: Settlement,
    rules: Rules,
    *,
    points_earned: int = 0,
    rate: EarnRate | None = None,
    stored: tuple[Amount, Amount] | None = None,
) -> SoldSale:
    """Return the snapshot of a paid bill; `stored` is (principal, bonus) of what stored value paid.

    Raises ValueError, a mistake of the caller, when the settlement is not complete or not of this bill, or when the two
    buckets are not what stored value paid.
    """
    nothing = zero(rules.asset)
    by_value = settlement.paid_by(Means.STORED_VALUE)
    principal, bonus = stored or (nothing, nothing)
    if not settlement.complete or settlement.due != quote.total_due or principal + bonus != by_value:
        raise ValueError("this settlement does not pay this bill")
    return SoldSale(
        lines=tuple(
            SoldLine(
                id=entry.line.id,
                name=entry.line.name,
                quantity=entry.line.quantity,
                total=entry.total,
                tax=entry.tax,
                tax_rate=entry.line.tax_rate,
                points_worth=entry.points_worth,
                kind=entry.line.kind,
                earns=entry.earns,
                piece_points=entry.piece_points,
                reward_points=entry.reward_points,
                topped_up=entry.line.gift.top_up if entry.line.gift else "",
            )
            for entry in quote.lines
        ),
        paid=_merged(settlement, principal, bonus),
        service_charge=quote.service_charge,
        service_tax=quote.service_tax,
        service_tax_rate=rules.prices.service_charge_tax_rate,
        tip=quote.tip,
        rounding=settlement.rounding,
        cash_step=rules.prices.cash_rounding_step,
        points_used=quote.points_used,
        points_earned=points_earned,
        rate=rate or EarnRate(0, 1),
        excluded=tuple(sorted(not_earning(settlement.paid, rules.points))),
        earn_on_tax=rules.points.earn_on_tax,
    )


def _merged(settlement: Settlement, principal: Amount, bonus: Amount) -> tuple[Paid, ...]:
    """One entry a means and reference, so that what goes back is found again."""
    found: dict[tuple[Means, str], Paid] = {}
    for tender in settlement.paid:
        ref = "" if tender.means in (Means.CASH, Means.STORED_VALUE) else tender.ref
        before = found.get((tender.means, ref))
        amount = tender.amount + before.amount if before else tender.amount
        paid = Paid(tender.means, amount, ref)
        if tender.means is Means.STORED_VALUE:
            paid = replace(paid, principal=principal, bonus=bonus)
        found[tender.means, ref] = paid
    return tuple(found.values())
