"""From discounted lines to what is due: service charge, tax per rate, points, the base for earning (S5, P1, P3)."""

from __future__ import annotations

from dataclasses import dataclass

from shop_member.domain.amounts import POINTS, Amount, Rounding, ratio, total, zero
from shop_member.domain.bills import Draft, LineKind, PriceStep, Quote, QuoteLine, StepKind, TaxShare
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.rules import RedeemRules, Rules

_SOLD = (LineKind.GOODS, LineKind.MEMBERSHIP)
"""Kinds that are revenue when sold; the others are owed to the guest."""


@dataclass(frozen=True, slots=True)
class _Taxed:
    """Units per line and, last, of the service charge, with tax; and the rate of each."""

    totals: tuple[int, ...]
    rates: tuple[int, ...]
    by_rate: dict[int, int]


def points_worth(points: int, redeem: RedeemRules) -> int:
    """Return the units of money that points are worth at the redemption rate (P3), floor."""
    return points * redeem.money_per_step // redeem.points_per_step


def maximum_points(due: Amount, points_available: int, redeem: RedeemRules) -> int:
    """Return the most points a bill may use: whole steps, within the balance, the goods and the shop's share (P3)."""
    worth_of_step = points_worth(redeem.step, redeem)
    if worth_of_step <= 0:
        return 0
    limit = ratio(max(0, due.units) * redeem.max_share_per_mille, 1000, Rounding.FLOOR)
    points = min(max(0, points_available) // redeem.step, limit // worth_of_step) * redeem.step
    return points if points >= redeem.minimum else 0


def finish(draft: Draft) -> Quote:
    """Return the quote of a draft whose discounts are taken. Refuses what `pricing.price` says of points."""
    rules, asset = draft.rules, draft.asset
    goods = draft.goods()
    service = ratio(sum(draft.nets[at] for at in goods) * rules.prices.service_charge_per_mille, 1000)
    taxed = _add_tax(draft, service)
    most = maximum_points(
        Amount(sum(taxed.totals[at] for at in goods), asset),
        draft.standing.points_available - _for_rewards(draft) if draft.standing else 0,
        rules.points.redeem,
    )
    worth = _check_points(draft, most)
    off = [0] * len(draft.nets)
    if worth:
        parts = Amount(worth, asset).split([taxed.totals[at] for at in goods])
        for at, part in zip(goods, parts, strict=True):
            off[at] = part.units
    after = _tax_after_points(taxed, off, rules.prices.prices_include_tax)
    steps = _steps(draft, service, taxed, worth, off)
    return _quote(draft, after, off, steps, most)


def _for_rewards(draft: Draft) -> int:
    return sum(points for _, points in draft.reward_points)


def _add_tax(draft: Draft, service: int) -> _Taxed:
    prices = draft.rules.prices
    amounts = (*draft.nets, service)
    rates = (*(line.tax_rate for line in draft.basket.lines), prices.service_charge_tax_rate)
    by_rate: dict[int, int] = {}
    totals = list(amounts)
    for rate in sorted(set(rates)):
        places = [at for at, found in enumerate(rates) if found == rate]
        taxable = sum(amounts[at] for at in places)
        if prices.prices_include_tax:
            by_rate[rate] = ratio(taxable * rate, 10_000 + rate)
            continue
        by_rate[rate] = ratio(taxable * rate, 10_000)
        for at, part in zip(places, _spread(by_rate[rate], [amounts[at] for at in places]), strict=True):
            totals[at] += part
    return _Taxed(tuple(totals), rates, by_rate)


def _tax_after_points(taxed: _Taxed, off: list[int], included: bool) -> _Taxed:
    """Points lower the tax: by the new total where prices include it, in proportion where they exclude it."""
    totals = tuple(units - gone for units, gone in zip(taxed.totals, (*off, 0), strict=True))
    by_rate: dict[int, int] = {}
    for rate, tax in taxed.by_rate.items():
        before = sum(units for units, found in zip(taxed.totals, taxed.rates, strict=True) if found == rate)
        after = sum(units for units, found in zip(totals, taxed.rates, strict=True) if found == rate)
        by_rate[rate] = ratio(after * rate, 10_000 + rate) if included else ratio(tax * after, before or 1)
    return _Taxed(totals, taxed.rates, by_rate)


def _spread(units: int, weights: list[int]) -> list[int]:
    return [part.units for part in Amount(units, POINTS).split(weights)]


def _check_points(draft: Draft, most: int) -> int:
    wanted, redeem = draft.basket.points_to_use, draft.rules.points.redeem
    if not wanted:
        return 0
    if draft.standing is None:
        raise Refusal(Refused.POINTS_NEED_MEMBER)
    if wanted < 0 or wanted % redeem.step:
        raise Refusal(Refused.POINTS_NOT_IN_STEPS, step=redeem.step)
    if wanted < redeem.minimum:
        raise Refusal(Refused.POINTS_BELOW_MINIMUM, minimum=redeem.minimum)
    if wanted > draft.standing.points_available:
        raise Refusal(Refused.LOTS_TOO_SMALL, available=draft.standing.points_available, wanted=wanted)
    if wanted > most:
        raise Refusal(Refused.POINTS_OVER_BILL, maximum=most)
    return points_worth(wanted, redeem)


def _steps(draft: Draft, service: int, taxed: _Taxed, worth: int, off: list[int]) -> tuple[PriceStep, ...]:
    prices, asset = draft.rules.prices, draft.asset
    steps = list(draft.steps)
    if service:
        percent = prices.service_charge_per_mille
        steps.append(PriceStep(StepKind.SERVICE_CHARGE, Amount(service, asset), per_mille=percent))
    added = 0 if prices.prices_include_tax else sum(taxed.by_rate.values())
    if added:
        steps.append(PriceStep(StepKind.TAX_ADDED, Amount(added, asset)))
    if worth:
        shares = tuple(Amount(-units, asset) for units in off)
        points = draft.basket.points_to_use
        steps.append(PriceStep(StepKind.POINTS, Amount(-worth, asset), shares, points=points))
    if draft.basket.tip:
        steps.append(PriceStep(StepKind.TIP, draft.basket.tip))
    return tuple(steps)


def _quote(draft: Draft, taxed: _Taxed, off: list[int], steps: tuple[PriceStep, ...], most: int) -> Quote:
    rules, asset, nothing = draft.rules, draft.asset, zero(draft.asset)
    taxes = [0] * len(taxed.totals)
    shares: list[TaxShare] = []
    for rate in sorted(taxed.by_rate):
        places = [at for at, found in enumerate(taxed.rates) if found == rate]
        parts = _spread(taxed.by_rate[rate], [taxed.totals[at] for at in places])
        for at, part in zip(places, parts, strict=True):
            taxes[at] = part
        with_tax = sum(taxed.totals[at] for at in places)
        if with_tax:
            tax = taxed.by_rate[rate]
            shares.append(TaxShare(rate, Amount(with_tax - tax, asset), Amount(tax, asset)))
    lines = tuple(_line(draft, at, taxed.totals[at], taxes[at], off[at]) for at in range(len(draft.nets)))
    service, service_tax = Amount(taxed.totals[-1], asset), Amount(taxes[-1], asset)
    tip = draft.basket.tip or nothing
    if tip < nothing:
        raise Refusal(Refused.AMOUNT_NOT_POSITIVE)
    goods_due = total((entry.total for entry in lines if entry.line.kind is LineKind.GOODS), asset) + service
    other_due = total((entry.total for entry in lines if entry.line.kind is not LineKind.GOODS), asset) + tip
    on_tax = rules.points.earn_on_tax
    worth = Amount(sum(off), asset)
    return Quote(
        lines=lines,
        listed=total((entry.listed for entry in lines), asset),
        steps=steps,
        goods_due=goods_due,
        other_due=other_due,
        total_due=goods_due + other_due,
        service_charge=service,
        service_tax=service_tax,
        tip=tip,
        tax=tuple(shares),
        revenue=total((entry.net for entry in lines if entry.line.kind in _SOLD), asset) + service - service_tax,
        earn_base=total((entry.total if on_tax else entry.net for entry in lines if entry.earns), asset),
        points_used=draft.basket.points_to_use + _for_rewards(draft),
        points_worth=worth,
        max_points=most,
        max_points_worth=Amount(points_worth(most, rules.points.redeem), asset),
        coupons=draft.outcomes,
    )


def _line(draft: Draft, at: int, paid: int, tax: int, worth: int) -> QuoteLine:
    line, rules, asset = draft.basket.lines[at], draft.rules, draft.asset
    listed = ratio(line.quantity * line.unit_price.units, 1000)
    goods = line.kind is LineKind.GOODS
    excluded = any(line.belongs_to(category) for category in rules.points.excluded_categories)
    return QuoteLine(
        line=line,
        listed=Amount(listed, asset),
        off=Amount(listed - draft.nets[at], asset),
        points_worth=Amount(worth, asset),
        tax=Amount(tax, asset),
        total=Amount(paid, asset),
        earns=goods and line.earns and not excluded,
        piece_points=_piece_points(draft, at, rules) if goods and line.earns and not excluded and paid else 0,
        reward_points=dict(draft.reward_points).get(at, 0),
    )


def _piece_points(draft: Draft, at: int, rules: Rules) -> int:
    line = draft.basket.lines[at]
    return sum(
        piece.points
        for piece in rules.points.pieces
        if (piece.item_id is not None and piece.item_id == line.item_id)
        or (piece.category is not None and line.belongs_to(piece.category))
    )
