"""The price of a bill, built in one fixed order with a reason for each step (S5).

Member price or tier percent → free goods → item discounts → the single best order discount → service charge → tax →
points. Stored value and gift cards are payments (tenders.py): they change neither tax nor revenue. Each stage is a
function from draft to draft; how coupons work together is in stacking.py. Rounding is that of rules.md: a percentage
once, half up, on the sum it applies to, spread over the lines by largest remainder; tax per rate on the bill's discounted
total, half up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from shop_member.domain.amounts import Amount, ratio, within_bounds
from shop_member.domain.bills import (
    Basket,
    CouponOutcome,
    Draft,
    HandDiscount,
    Line,
    LineKind,
    PriceStep,
    Quote,
    QuoteLine,
    Standing,
    StepKind,
    TaxShare,
)
from shop_member.domain.coupons import Offer
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.moments import Moment
from shop_member.domain.rewards import check_points, cost, gives
from shop_member.domain.rules import Rules
from shop_member.domain.stacking import HandStages, discount
from shop_member.domain.totals import finish

__all__ = [
    "Basket",
    "CouponOutcome",
    "Draft",
    "HandDiscount",
    "Line",
    "LineKind",
    "PriceStep",
    "Quote",
    "QuoteLine",
    "Standing",
    "StepKind",
    "TaxShare",
    "amount_only",
    "hand_share",
    "price",
]
_BY_HAND = frozenset({StepKind.ITEM_DISCOUNT, StepKind.ORDER_DISCOUNT})


def member_price(draft: Draft) -> Draft:
    """Take member prices where they are lower, then the percentage of tier or plan, the higher, off all other goods (T3, T4).

    Where a plan that the shop sells gives member prices, only who has such a plan gets them; else every member does.
    """
    if draft.standing is None:
        return draft
    plan = draft.standing.plan
    sold = any(one.active and one.member_prices for one in draft.rules.membership_plans)
    priced = not sold or (plan is not None and plan.member_prices)
    nothing = Amount(0, draft.asset)
    off = [0] * len(draft.nets)
    for at in draft.goods():
        line = draft.basket.lines[at]
        if line.member_price is not None and priced:
            off[at] = max(0, draft.nets[at] - _priced(line.quantity, line.member_price))
    own_price = {at for at, units in enumerate(off) if units}
    tier = draft.rules.tiers.find(draft.standing.tier_id)
    label = tier.name if tier else ""
    draft = draft.take(off, PriceStep(StepKind.MEMBER_PRICE, nothing, label=label))
    percent, kind = tier.percent_off_per_mille if tier else 0, StepKind.TIER_PERCENT
    if plan is not None and plan.percent_off_per_mille > percent:
        percent, kind, label = plan.percent_off_per_mille, StepKind.PLAN_PERCENT, plan.name
    if not percent:
        return draft
    places = [at for at in draft.goods() if at not in own_price]
    units = ratio(sum(draft.nets[at] for at in places) * percent, 1000)
    step = PriceStep(kind, nothing, label=label, per_mille=percent)
    return draft.take(draft.spread(units, places), step)


def free_goods(draft: Draft) -> Draft:
    """Take the whole price off every line that is a reward, and reckon its points (P3).

    A line that costs nothing takes no points. Refuses: POINTS_NEED_MEMBER, REWARD_NOT_POSSIBLE for a reward that the shop
    does not have or that does not give this line, REWARD_TOO_FEW_POINTS.
    """
    taken: list[tuple[int, int]] = []
    for at, line in enumerate(draft.basket.lines):
        if line.reward is None:
            continue
        if draft.standing is None:
            raise Refusal(Refused.POINTS_NEED_MEMBER)
        rule = next((one for one in draft.rules.rewards if one.id == line.reward), None)
        if rule is None or not gives(rule, line):
            raise Refusal(Refused.REWARD_NOT_POSSIBLE, line=line.name)
        if not draft.nets[at]:
            continue
        points = cost(rule, line.quantity)
        taken.append((at, points))
        off = [0] * len(draft.nets)
        off[at] = draft.nets[at]
        step = PriceStep(StepKind.REWARD, Amount(0, draft.asset), label=rule.name, line_id=line.id, points=points)
        draft = draft.take(off, step)
    if taken and draft.standing is not None:
        wanted = sum(points for _, points in taken) + draft.basket.points_to_use
        check_points(wanted, draft.standing.points_available)
    return replace(draft, reward_points=tuple(taken))


def item_discounts(draft: Draft) -> Draft:
    """Take the discounts that a person gave on single lines, each with its reason."""
    for at, line in enumerate(draft.basket.lines):
        discount = line.hand_discount
        if discount is None:
            continue
        if line.kind is not LineKind.GOODS:
            raise Refusal(Refused.DISCOUNT_NOT_POSSIBLE, line=line.name)
        off = [0] * len(draft.nets)
        off[at] = _by_hand(discount, draft.nets[at], line)
        step = PriceStep(
            StepKind.ITEM_DISCOUNT, Amount(0, draft.asset), (), discount.reason, discount.per_mille, line.id
        )
        draft = draft.take(off, step)
    return draft


def order_discount(draft: Draft) -> Draft:
    """Take the discount that a person gave on the whole order; it competes with coupons for the single best one."""
    discount = draft.basket.order_discount
    if discount is None:
        return draft
    places = draft.goods()
    units = _by_hand(discount, sum(draft.nets[at] for at in places), None)
    step = PriceStep(StepKind.ORDER_DISCOUNT, Amount(0, draft.asset), (), discount.reason, discount.per_mille)
    return draft.take(draft.spread(units, places), step)


def _priced(quantity: int, unit_price: Amount) -> int:
    return ratio(quantity * unit_price.units, 1000)


def _by_hand(discount: HandDiscount, net: int, line: Line | None) -> int:
    """Return the units a discount takes off `net`, never more than that; 1000 per mille takes exactly all of it."""
    refusal = Refusal(Refused.DISCOUNT_NOT_POSSIBLE, line=line.name if line else "–")
    given = [part for part in (discount.per_mille, discount.amount, discount.price) if part is not None]
    if len(given) != 1:
        raise refusal
    if discount.per_mille is not None:
        if not 0 <= discount.per_mille <= 1000:
            raise refusal
        return ratio(net * discount.per_mille, 1000)
    if discount.amount is not None:
        if discount.amount.units < 0:
            raise refusal
        return min(net, discount.amount.units)
    if line is None or discount.price is None or not 0 <= discount.price.units <= line.unit_price.units:
        raise refusal
    return max(0, net - _priced(line.quantity, discount.price))


def price(
    basket: Basket,
    standing: Standing | None,
    rules: Rules,
    on: date,
    *,
    offers: Sequence[Offer] = (),
    moment: Moment | None = None,
    shop: str = "",
) -> Quote:
    """Return the priced bill of a basket for a member (or nobody) on a business day; an empty basket costs nothing.

    `offers` are the coupons brought and the kinds that apply themselves, each judged at `moment` (noon of the day if
    None) in the shop named; none of them refuses: `Quote.coupons` says which counted and why another did not.
    Refuses: QUANTITY_NOT_POSITIVE, AMOUNT_NOT_POSITIVE (a price or tip below zero), AMOUNT_TOO_LARGE, DISCOUNT_NOT_POSSIBLE,
    POINTS_NEED_MEMBER, POINTS_NOT_IN_STEPS, POINTS_BELOW_MINIMUM, LOTS_TOO_SMALL, POINTS_OVER_BILL, REWARD_NOT_POSSIBLE,
    REWARD_TOO_FEW_POINTS.
    """
    for line in basket.lines:
        if line.quantity <= 0:
            raise Refusal(Refused.QUANTITY_NOT_POSITIVE, line=line.name)
        if line.unit_price.units < 0 or (line.member_price is not None and line.member_price.units < 0):
            raise Refusal(Refused.AMOUNT_NOT_POSITIVE)
        if line.unit_price.asset != rules.asset:
            raise TypeError(f"{line.name} is not priced in {rules.currency}")
        within_bounds(Amount(line.quantity, rules.asset))
    nets = tuple(_priced(line.quantity, line.unit_price) for line in basket.lines)
    within_bounds(Amount(sum(nets), rules.asset))
    draft = Draft(basket, standing, rules, on, nets)
    by_hand = HandStages(item_discounts, order_discount if basket.order_discount is not None else None)
    return finish(discount(free_goods(member_price(draft)), offers, by_hand, moment or Moment.midday(on), shop))


def amount_only(amount: Amount, rules: Rules, name: str = "") -> Line:
    """Return the line of a sale that is only an amount (S4): default tax rate, no item, no category."""
    return Line("1", name, 1000, amount, rules.prices.default_tax_rate)


def hand_share(quote: Quote) -> int:
    """Return the largest share that discounts by hand take, in tenths of a percent, of a line or of the whole bill.

    Measured on the price before them; what rounding to whole units adds does not count against whoever gives it. A role's
    ceiling is compared with it (permissions.require).
    """
    before = [entry.listed.units for entry in quote.lines]
    largest = hand = 0
    for step in quote.steps:
        if step.kind in _BY_HAND:
            hand -= step.amount.units
            if step.kind is StepKind.ITEM_DISCOUNT:
                largest = max(
                    [largest, *(_share(-off.units, units, 1) for off, units in zip(step.shares, before, strict=True))]
                )
        elif not hand and step.shares:
            before = [units + share.units for units, share in zip(before, step.shares, strict=True)]
    return max(largest, _share(hand, sum(before), max(1, len(before))))


def _share(off: int, units: int, slack: int) -> int:
    """The smallest per mille that gives `off` of `units`, `slack` units being free: one for each rounding."""
    if off <= 0 or units <= 0:
        return 0
    return min(1000, max(0, off - slack) * 1000 // units + 1)
