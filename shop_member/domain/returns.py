"""How much of a sale has come back, and every figure that follows from it as a running total (S8)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from shop_member.domain.amounts import Amount, Rounding, ratio, total, zero
from shop_member.domain.bills import LineKind
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.points import earn
from shop_member.domain.rewards import points_back as reward_back
from shop_member.domain.sold import Paid, SoldLine, SoldSale
from shop_member.domain.tenders import MEMBER_MEANS, Means, round_cash

ORDER = (Means.STORED_VALUE, Means.GIFT_CARD, Means.TAB, Means.OTHER, Means.CARD, Means.CASH)
"""Money goes back to the member's means first (S8)."""


@dataclass(frozen=True, slots=True)
class ReturnLines:
    """Goods come back: (line id, quantity in thousandths) for each."""

    lines: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class ReturnAmount:
    """A part of the goods' value comes back, the part paid by points included; it is shared over all goods."""

    amount: Amount


@dataclass(frozen=True, slots=True)
class ReturnAll:
    """Everything that is left comes back."""


Request = ReturnLines | ReturnAmount | ReturnAll


@dataclass(frozen=True, slots=True)
class Unused:
    """What can still come back of a line whose value may be used up: pieces in thousandths, and money."""

    quantity: int
    value: Amount


@dataclass(frozen=True, slots=True)
class Returned:
    """How much of one line has come back so far."""

    line: SoldLine
    quantity: int
    value: Amount

    @property
    def money(self) -> Amount:
        """Return the part of the value that money paid, as a running total."""
        value = self.line.value
        return self.line.total.share(self.value.units, value.units) if value else zero(value.asset)

    @property
    def complete(self) -> bool:
        """A line of no value is complete when its pieces are back, any other when its value is."""
        return self.value == self.line.value if self.line.value else self.quantity == self.line.quantity


# -- how much of each line has come back


def asked(sale: SoldSale, state: tuple[Returned, ...], request: Request) -> tuple[Returned, ...]:
    """Return how much has come back once the request is met. Refuses what `refunds.plan_refund` says."""
    if isinstance(request, ReturnAll):
        return tuple(Returned(one.line, one.line.quantity, one.line.value) for one in state)
    if isinstance(request, ReturnAmount):
        return _by_amount(state, request.amount)
    wanted: dict[str, int] = {}
    names = {line.id: line.name for line in sale.lines}
    for line_id, quantity in request.lines:
        if line_id not in names:
            raise KeyError(line_id)
        if quantity <= 0:
            raise Refusal(Refused.QUANTITY_NOT_POSITIVE, line=names[line_id])
        wanted[line_id] = wanted.get(line_id, 0) + quantity
    if not wanted:
        raise Refusal(Refused.NOTHING_TO_DO)
    return tuple(_by_quantity(one, wanted.get(one.line.id, 0)) for one in state)


def within(
    before: tuple[Returned, ...], after: tuple[Returned, ...], unused: Mapping[str, Unused]
) -> tuple[Returned, ...]:
    """Return how much comes back when no line gives more than is unused of it."""
    return tuple(
        Returned(
            new.line,
            min(new.quantity, old.quantity + unused[new.line.id].quantity),
            min(new.value, old.value + unused[new.line.id].value),
        )
        if new.line.id in unused
        else new
        for old, new in zip(before, after, strict=True)
    )


def _by_quantity(one: Returned, quantity: int) -> Returned:
    """Pieces bring their share of the line's value, rounded on the running total; the last piece brings the rest."""
    line, pieces = one.line, one.quantity + quantity
    if pieces > line.quantity:
        raise Refusal(Refused.REFUND_OVER_LINE, line=line.name, left=_thousandths(line.quantity - one.quantity))
    step = line.value.share(pieces, line.quantity) - line.value.share(one.quantity, line.quantity)
    return Returned(line, pieces, min(line.value, one.value + step))


def _by_amount(state: tuple[Returned, ...], amount: Amount) -> tuple[Returned, ...]:
    if amount.units <= 0:
        raise Refusal(Refused.AMOUNT_NOT_POSITIVE)
    left = [one.line.value.units - one.value.units if one.line.kind is LineKind.GOODS else 0 for one in state]
    if amount.units > sum(left):
        raise Refusal(Refused.REFUND_OVER_SALE, left=Amount(sum(left), amount.asset))
    everything = amount.units == sum(left)
    return tuple(
        Returned(
            one.line,
            one.line.quantity if everything and one.line.kind is LineKind.GOODS else one.quantity,
            one.value + part,
        )
        for one, part in zip(state, amount.split(left), strict=True)
    )


def _thousandths(quantity: int) -> str:
    whole, part = divmod(quantity, 1000)
    return f"{whole}.{part:03d}".rstrip("0") if part else str(whole)


# -- running totals


def part_of(whole: Amount, numerator: Amount, denominator: Amount) -> Amount:
    """Return whole × numerator ÷ denominator, half up; nothing of nothing."""
    return whole.share(numerator.units, denominator.units) if denominator else zero(whole.asset)


def money_back(sale: SoldSale, state: tuple[Returned, ...], *kinds: LineKind) -> Amount:
    """Return the money that came back for lines of the kinds named, or for all."""
    return total((one.money for one in state if not kinds or one.line.kind in kinds), sale.tip.asset)


def goods_back(sale: SoldSale, state: tuple[Returned, ...]) -> Amount:
    """Return the value of the goods that came back, the part points paid included."""
    return total((one.value for one in state if one.line.kind is LineKind.GOODS), sale.tip.asset)


def service_back(sale: SoldSale, state: tuple[Returned, ...]) -> Amount:
    """Return the service charge that comes back: in proportion to the goods; tips stay."""
    return part_of(sale.service_charge, goods_back(sale, state), sale.goods_value)


def points_back(sale: SoldSale, state: tuple[Returned, ...]) -> int:
    """Return the points used that come back: in proportion to the goods, floor; the last piece brings the rest.

    Those of a reward come back with its own pieces.
    """
    value = sale.goods_value.units
    rewards = sum(reward_back(one.line.reward_points, one.line.quantity, one.quantity) for one in state)
    others = sale.points_used - sum(line.reward_points for line in sale.lines)
    return rewards + (ratio(others * goods_back(sale, state).units, value, Rounding.FLOOR) if value else 0)


def earning(sale: SoldSale, state: tuple[Returned, ...]) -> tuple[Amount, int]:
    """Return the base left to earn on (less what means without points still pay of it) and the points for pieces."""
    nothing = zero(sale.tip.asset)
    base, pieces = nothing, 0
    for one in state:
        if not one.line.earns:
            continue
        kept = one.line.total if sale.earn_on_tax else one.line.total - one.line.tax
        base += part_of(kept, one.line.total - one.money, one.line.total)
        quantity = 0 if one.complete else one.line.quantity - one.quantity
        pieces += one.line.piece_points * (quantity // 1000)
    due = sale.goods_due - money_back(sale, state, LineKind.GOODS) - service_back(sale, state)
    excluded = total(
        (
            capacity(sale, paid) - gone
            for paid, gone in zip(ordered(sale), allocated(sale, state), strict=True)
            if paid.means in sale.excluded
        ),
        nothing.asset,
    )
    return part_of(base, max(due - excluded, nothing), due), pieces


def points_taken(sale: SoldSale, state: tuple[Returned, ...]) -> int:
    """Return the earned points taken back: earned(bill before) - earned(bill after)."""
    if not sale.points_earned or all(one.complete for one in state):
        return sale.points_earned
    base, pieces = earning(sale, state)
    return max(0, sale.points_earned - earn(base, sale.rate, pieces))


# -- money back, means by means


def ordered(sale: SoldSale) -> list[Paid]:
    """Return what was paid, in the order in which it goes back."""
    return sorted(sale.paid, key=lambda paid: ORDER.index(paid.means))


def capacity(sale: SoldSale, paid: Paid) -> Amount:
    """Return what a means paid of the bill: for cash the exact sum before it was rounded to coins."""
    return paid.amount - sale.rounding if paid.means is Means.CASH else paid.amount


def allocated(sale: SoldSale, state: tuple[Returned, ...]) -> list[Amount]:
    """Return the running total that each means, in ORDER, gets back; the member's means get money for goods only."""
    goods = money_back(sale, state, LineKind.GOODS) + service_back(sale, state)
    rest = money_back(sale, state) + service_back(sale, state)
    parts = []
    for paid in ordered(sale):
        room = capacity(sale, paid)
        part = min(room, goods if paid.means in MEMBER_MEANS else rest)
        if paid.means in MEMBER_MEANS:
            goods -= part
        rest -= part
        parts.append(part)
    return parts


def cash_back(sale: SoldSale, paid: Paid, running: Amount) -> Amount:
    """Return the cash given back so far: rounded to coins on the running total, never more than was taken."""
    if running == capacity(sale, paid):
        return paid.amount
    return min(paid.amount, round_cash(running, sale.cash_step))
