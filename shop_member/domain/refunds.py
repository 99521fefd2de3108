"""Refunds: what goes back, to which means, and what becomes of points (S8; rules.md, Refunds).

Every figure is a running total: a function of how much of each line has come back so far (returns.py). A refund books
the running total after it less what earlier refunds booked. So any series of partial refunds that ends with everything
returned ends at the same figures as one full refund, to the unit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import gcd
from types import MappingProxyType

from shop_member.domain.amounts import Amount, total, zero
from shop_member.domain.bills import LineKind, TaxShare
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.returns import (
    Request,
    ReturnAll,
    ReturnAmount,
    Returned,
    ReturnLines,
    Unused,
    allocated,
    asked,
    cash_back,
    earning,
    goods_back,
    money_back,
    ordered,
    part_of,
    points_back,
    points_taken,
    service_back,
    within,
)
from shop_member.domain.rules import PointRules
from shop_member.domain.sold import Paid, SoldSale
from shop_member.domain.tenders import Means

__all__ = [
    "RefundPlan",
    "Refundable",
    "Request",
    "ReturnAll",
    "ReturnAmount",
    "ReturnLines",
    "ReturnedLine",
    "Unused",
    "earning_left",
    "plan_refund",
    "refundable",
]

_REVENUE = (LineKind.GOODS, LineKind.MEMBERSHIP)


@dataclass(frozen=True, slots=True)
class ReturnedLine:
    """What came back of one line: `value` with the part points paid, `money` without it, `tax` inside the money."""

    line_id: str
    quantity: int
    value: Amount
    money: Amount
    tax: Amount


@dataclass(frozen=True, slots=True)
class RefundPlan:
    """What one refund books; kept as text with it (records.to_json), since later refunds start from it.

    `money` = the sum of `tax` (net + tax); `back` sums to money + `rounding`. Of `points_taken`, the guest paid
    `points_deducted` with `deducted` out of the cash and `points_waived` were let go; `points_net` leave the account.
    """

    lines: tuple[ReturnedLine, ...]
    goods: Amount
    money: Amount
    back: tuple[Paid, ...]
    rounding: Amount
    tax: tuple[TaxShare, ...]
    revenue: Amount
    service_charge: Amount
    points_back: int
    points_taken: int
    deducted: Amount
    points_deducted: int
    points_waived: int
    completes: bool

    @property
    def points_net(self) -> int:
        """Return the points that leave the account for what had been earned."""
        return self.points_taken - self.points_deducted - self.points_waived

    @property
    def tax_in_all(self) -> Amount:
        """Return the tax of all rates."""
        return total((share.tax for share in self.tax), self.money.asset)

    @property
    def cash_out(self) -> Amount:
        """Return the cash to hand over, after what was deducted for missing points."""
        return _cash_of(self.back, self.money) - self.deducted


@dataclass(frozen=True, slots=True)
class Refundable:
    """What of a sale can still come back: goods' value, and the quantity of each line."""

    goods: Amount
    quantities: tuple[tuple[str, int], ...]


def refundable(sale: SoldSale, earlier: Sequence[RefundPlan]) -> Refundable:
    """Return what can still be refunded of a sale after the refunds it has had."""
    state = _state(sale, earlier)
    return Refundable(
        sale.goods_value - goods_back(sale, state),
        tuple((one.line.id, one.line.quantity - one.quantity) for one in state),
    )


def earning_left(sale: SoldSale, earlier: Sequence[RefundPlan]) -> tuple[Amount, int]:
    """Return the earning base and the points for pieces of what was not returned: what a late claim counts (S12)."""
    return earning(sale, _state(sale, earlier))


def plan_refund(
    sale: SoldSale,
    earlier: Sequence[RefundPlan],
    request: Request,
    *,
    rules: PointRules | None = None,
    points_balance: int | None = None,
    waive: bool = False,
    unused: Mapping[str, Unused] = MappingProxyType({}),
) -> RefundPlan:
    """Return what a refund books after `earlier` ones (S8).

    `unused` says, by line id, what at most comes back now of lines whose value may have been used since (gift cards,
    session cards, memberships).

    With the member's `points_balance` and the point rules, points that are already spent are settled: left below zero,
    deducted from the cash, or let go (`waive`, or where the shop allows no balance below zero). Refuses:
    AMOUNT_NOT_POSITIVE, QUANTITY_NOT_POSITIVE, REFUND_OVER_LINE, REFUND_OVER_SALE, NOTHING_TO_DO. An unknown line is a
    mistake of the caller (KeyError).
    """
    before = _state(sale, earlier)
    nothing = zero(sale.tip.asset)
    if all(one.complete for one in before):
        raise Refusal(Refused.REFUND_OVER_SALE, left=nothing)
    after = within(before, asked(sale, before, request), unused)
    if after == before:
        raise Refusal(Refused.NOTHING_TO_DO)
    service = service_back(sale, after) - total((plan.service_charge for plan in earlier), nothing.asset)
    back, rounding = _back(sale, earlier, after)
    tax = _tax(sale, earlier, after)
    taken = max(0, points_taken(sale, after) - sum(plan.points_taken for plan in earlier))
    returned = points_back(sale, after) - sum(plan.points_back for plan in earlier)
    deducted, points_deducted, waived = nothing, 0, 0
    if rules is not None and points_balance is not None:
        missing = min(taken, max(0, taken - returned - points_balance))
        if waive:
            waived = missing
        else:
            if rules.deduct_missing_from_cash:
                points_deducted, deducted = _deducted(sale, rules, missing, _cash_of(back, nothing))
            waived = 0 if rules.take_back_may_go_negative else missing - points_deducted
    return RefundPlan(
        lines=_lines(sale, before, after, tax, service),
        goods=goods_back(sale, after) - goods_back(sale, before),
        money=money_back(sale, after) - money_back(sale, before) + service,
        back=back,
        rounding=rounding,
        tax=tax,
        revenue=total((share.net for share in tax), nothing.asset) - (_owed(sale, after) - _owed(sale, before)),
        service_charge=service,
        points_back=returned,
        points_taken=taken,
        deducted=deducted,
        points_deducted=points_deducted,
        points_waived=waived,
        completes=all(one.complete for one in after),
    )


def _state(sale: SoldSale, earlier: Sequence[RefundPlan]) -> tuple[Returned, ...]:
    state = []
    for line in sale.lines:
        back = [one for plan in earlier for one in plan.lines if one.line_id == line.id]
        value = total((one.value for one in back), sale.tip.asset)
        state.append(Returned(line, sum(one.quantity for one in back), value))
    return tuple(state)


def _cash_of(back: Sequence[Paid], nothing: Amount) -> Amount:
    return total((paid.amount for paid in back if paid.means is Means.CASH), nothing.asset)


def _back(
    sale: SoldSale, earlier: Sequence[RefundPlan], state: tuple[Returned, ...]
) -> tuple[tuple[Paid, ...], Amount]:
    """Return what each means gets now, in the order it goes back, and what rounding adds to the cash."""
    nothing = zero(sale.tip.asset)
    back: list[Paid] = []
    rounding = nothing
    for paid, exact in zip(ordered(sale), allocated(sale, state), strict=True):
        done = [one for plan in earlier for one in plan.back if (one.means, one.ref) == (paid.means, paid.ref)]
        running = exact
        if paid.means is Means.CASH:
            running = cash_back(sale, paid, exact)
            rounding = running - exact - total((plan.rounding for plan in earlier), nothing.asset)
        amount = running - total((one.amount for one in done), nothing.asset)
        principal = bonus = None
        if paid.principal is not None:
            principal = part_of(paid.principal, running, paid.amount)
            principal -= total((one.principal or nothing for one in done), nothing.asset)
            bonus = amount - principal
        if amount:
            back.append(Paid(paid.means, amount, paid.ref, principal, bonus))
    return tuple(back), rounding


def _tax(sale: SoldSale, earlier: Sequence[RefundPlan], state: tuple[Returned, ...]) -> tuple[TaxShare, ...]:
    """Per rate, tax comes back in proportion to the money, half up on the running total."""
    service, nothing = service_back(sale, state), zero(sale.tip.asset)
    shares = []
    for rate in sorted({line.tax_rate for line in sale.lines} | {sale.service_tax_rate}):
        own = rate == sale.service_tax_rate
        lines = [one for one in state if one.line.tax_rate == rate]
        whole = total((one.line.total for one in lines), nothing.asset) + (sale.service_charge if own else nothing)
        tax = total((one.line.tax for one in lines), nothing.asset) + (sale.service_tax if own else nothing)
        money = total((one.money for one in lines), nothing.asset) + (service if own else nothing)
        done = [share for plan in earlier for share in plan.tax if share.rate == rate]
        running = part_of(tax, money, whole)
        tax_now = running - total((share.tax for share in done), nothing.asset)
        net_now = money - running - total((share.net for share in done), nothing.asset)
        if tax_now or net_now:
            shares.append(TaxShare(rate, net_now, tax_now))
    return tuple(shares)


def _owed(sale: SoldSale, state: tuple[Returned, ...]) -> Amount:
    """Return the net, as a running total, of returned lines that were never revenue: gift cards, session cards."""
    owed = zero(sale.tip.asset)
    for one in state:
        if one.line.kind not in _REVENUE:
            owed += one.money - part_of(one.line.tax, one.money, one.line.total)
    return owed


def _lines(
    sale: SoldSale,
    before: tuple[Returned, ...],
    after: tuple[Returned, ...],
    tax: tuple[TaxShare, ...],
    service: Amount,
) -> tuple[ReturnedLine, ...]:
    """Return the lines of the refund's own bill; the tax of a rate is shared by money."""
    taxes = [zero(service.asset)] * len(after)
    for share in tax:
        places = [at for at, one in enumerate(after) if one.line.tax_rate == share.rate]
        weights = [(after[at].money - before[at].money).units for at in places]
        weights.append(service.units if share.rate == sale.service_tax_rate else 0)
        for at, part in zip(places, share.tax.split(weights), strict=False):
            taxes[at] = part
    return tuple(
        ReturnedLine(new.line.id, new.quantity - old.quantity, new.value - old.value, new.money - old.money, part)
        for old, new, part in zip(before, after, taxes, strict=True)
        if new != old
    )


def _deducted(sale: SoldSale, rules: PointRules, missing: int, cash: Amount) -> tuple[int, Amount]:
    """Return the missing points that the cash pays for at the redemption rate, and their money.

    Only as many as are worth whole units that leave the cash payable in coins; the rest stays missing.
    """
    redeem = rules.redeem
    if not redeem.money_per_step or cash.units <= 0:
        return 0, zero(cash.asset)
    common = gcd(redeem.points_per_step, redeem.money_per_step)
    points, units = redeem.points_per_step // common, redeem.money_per_step // common
    coins = sale.cash_step // gcd(units, sale.cash_step)
    points, units = points * coins, units * coins
    times = min(missing // points, cash.units // units)
    return times * points, Amount(times * units, cash.asset)
