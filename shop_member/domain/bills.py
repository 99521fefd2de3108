"""What a bill is made of: lines, basket, standing, the steps of its price, the quote (S4, S5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from shop_member.domain.amounts import Amount, Asset
from shop_member.domain.errors import Refused
from shop_member.domain.rules import Rules


class LineKind(StrEnum):
    """What is sold: goods take discounts and the member's means; the rest is paid from outside (V5)."""

    GOODS = "goods"
    GIFT_CARD = "gift_card"
    SESSION_CARD = "session_card"
    TOP_UP = "top_up"
    MEMBERSHIP = "membership"


@dataclass(frozen=True, slots=True)
class HandDiscount:
    """A discount a person gives, with the reason: per mille off, an amount off, or a lower price per piece (S4)."""

    reason: str
    per_mille: int | None = None
    amount: Amount | None = None
    price: Amount | None = None


@dataclass(frozen=True, slots=True)
class GiftOrder:
    """Which gift cards a line sells, one a piece: made ones by their ids, or a whole batch, or else fresh ones.

    `top_up` is the id of an active card that the line puts its amount on instead. Greeting and design are of fresh ones.
    """

    cards: tuple[str, ...] = ()
    batch: str = ""
    top_up: str = ""
    design: str = ""
    message: str = ""
    to_name: str = ""
    from_name: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a bill; `quantity` in thousandths, `tax_rate` in basis points.

    `parents` are the categories above `category`; `member_price` is the price per piece for this member, if lower.
    """

    id: str
    name: str
    quantity: int
    unit_price: Amount
    tax_rate: int
    item_id: str | None = None
    category: str | None = None
    hand_discount: HandDiscount | None = None
    earns: bool = True
    kind: LineKind = LineKind.GOODS
    parents: tuple[str, ...] = ()
    member_price: Amount | None = None
    gift: GiftOrder | None = None
    reward: str | None = None
    """The reward by which the line is taken for points (P3)."""

    def belongs_to(self, category: str) -> bool:
        """Say whether the line is in a category or one of its children."""
        return category == self.category or category in self.parents


@dataclass(frozen=True, slots=True)
class Basket:
    """What the guest wants: lines, one discount by hand on the whole, points to use, a tip, the coupons brought (ids)."""

    lines: tuple[Line, ...]
    order_discount: HandDiscount | None = None
    points_to_use: int = 0
    tip: Amount | None = None
    coupons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanBenefits:
    """What the paid memberships that run give together: the best of each (T4)."""

    name: str
    percent_off_per_mille: int = 0
    multiplier_per_mille: int = 1000
    member_prices: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """What the price needs to know of a member; `birthday` is (month, day)."""

    member_id: str
    tier_id: str | None = None
    points_available: int = 0
    birthday: tuple[int, int] | None = None
    plan: PlanBenefits | None = None


class StepKind(StrEnum):
    """Why the price changed, in the order of S5."""

    MEMBER_PRICE = "member_price"
    TIER_PERCENT = "tier_percent"
    PLAN_PERCENT = "plan_percent"
    REWARD = "reward"
    COUPON_FREE_GOODS = "coupon_free_goods"
    ITEM_DISCOUNT = "item_discount"
    COUPON_ITEM = "coupon_item"
    ORDER_DISCOUNT = "order_discount"
    COUPON_ORDER = "coupon_order"
    SERVICE_CHARGE = "service_charge"
    SESSION_CARD = "session_card"
    """Of a use of a session card: it was paid for when the card was sold."""
    TAX_ADDED = "tax_added"
    POINTS = "points"
    TIP = "tip"
    POINTS_OWED = "points_owed"
    """Of a refund: points already spent, paid for out of what is given back."""


@dataclass(frozen=True, slots=True)
class PriceStep:
    """One change of the price: `amount` is below zero for a discount; `shares` are its parts per line, in order.

    `label` is the tier's or coupon's name or the reason given, `coupon` the coupon's id (of one that applies itself the
    template's); listed + the sum of all steps = total due.
    """

    kind: StepKind
    amount: Amount
    shares: tuple[Amount, ...] = ()
    label: str = ""
    per_mille: int | None = None
    line_id: str | None = None
    points: int = 0
    coupon: str | None = None


@dataclass(frozen=True, slots=True)
class CouponOutcome:
    """What became of a coupon on a bill: what it was worth, or why it did not count (C5), with the fields of the words.

    `key` is the coupon's id, or the template's for one that applies itself. Points are no money: `worth` is 0 there.
    """

    key: str
    coupon_id: str | None
    template_id: str
    version: int
    name: str
    worth: Amount
    reason: Refused | None = None
    fields: tuple[tuple[str, object], ...] = ()
    points: int = 0
    per_mille: int = 1000
    """Points on top and the factor of all points, of one that gives points."""

    @property
    def source(self) -> str:
        """Return what names the coupon behind a step of a bill: `template@version`, with `#coupon` where one is given up."""
        return f"{self.template_id}@{self.version}" + (f"#{self.coupon_id}" if self.coupon_id else "")

    @property
    def used(self) -> bool:
        """Say whether the coupon counted; one that gave nothing is not used up (rules.md)."""
        return self.reason is None


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """A line as it is paid: `total` is what the guest pays with tax, after everything that came off.

    listed - off (+ tax where prices exclude it) - points_worth = total. `piece_points` are won per whole piece (P1).
    """

    line: Line
    listed: Amount
    off: Amount
    points_worth: Amount
    tax: Amount
    total: Amount
    earns: bool
    piece_points: int
    reward_points: int = 0
    """Points for which the line was taken."""

    @property
    def net(self) -> Amount:
        """Return what is left of the total without tax: the line's revenue."""
        return self.total - self.tax


@dataclass(frozen=True, slots=True)
class TaxShare:
    """The tax of one rate (basis points) and the net it is on."""

    rate: int
    net: Amount
    tax: Amount


@dataclass(frozen=True, slots=True)
class Quote:
    """A priced bill. goods_due + other_due = total_due; the member's means reach goods_due only (V5).

    `revenue` is net of tax and without gift cards, session cards, top-ups and tips. `earn_base` is what earning goods
    cost the guest, before the means are known (points.earning_base takes them in).
    """

    lines: tuple[QuoteLine, ...]
    listed: Amount
    steps: tuple[PriceStep, ...]
    goods_due: Amount
    other_due: Amount
    total_due: Amount
    service_charge: Amount
    service_tax: Amount
    tip: Amount
    tax: tuple[TaxShare, ...]
    revenue: Amount
    earn_base: Amount
    points_used: int
    """Those of rewards included; `points_worth` is what the others are worth."""
    points_worth: Amount
    max_points: int
    max_points_worth: Amount
    coupons: tuple[CouponOutcome, ...] = ()


# -- the draft and its stages


@dataclass(frozen=True, slots=True)
class Draft:
    """A bill on its way: `nets` are the lines' present units, in price terms (with tax where prices include it)."""

    basket: Basket
    standing: Standing | None
    rules: Rules
    on: date
    nets: tuple[int, ...]
    steps: tuple[PriceStep, ...] = ()
    outcomes: tuple[CouponOutcome, ...] = ()
    reward_points: tuple[tuple[int, int], ...] = ()
    """(place, points) of the lines taken for points."""

    @property
    def asset(self) -> Asset:
        return self.rules.asset

    def goods(self) -> tuple[int, ...]:
        """Return the places of the lines that discounts reach: goods that are not taken for points."""
        lines = enumerate(self.basket.lines)
        return tuple(at for at, line in lines if line.kind is LineKind.GOODS and line.reward is None)

    def take(self, off: Sequence[int], step: PriceStep) -> Draft:
        """Return the draft with `off` units taken from each line, and the step that says why; nothing off, no step."""
        if not any(off):
            return self
        nets = tuple(net - units for net, units in zip(self.nets, off, strict=True))
        if min(nets) < 0:
            raise ValueError("a step took more than a line has")
        shares = tuple(Amount(-units, self.asset) for units in off)
        step = replace(step, amount=Amount(-sum(off), self.asset), shares=shares)
        return replace(self, nets=nets, steps=(*self.steps, step))

    def spread(self, units: int, places: Sequence[int]) -> list[int]:
        """Return `units` spread by largest remainder over the lines at `places`, in the proportion of their nets."""
        off = [0] * len(self.nets)
        if units:
            parts = Amount(units, self.asset).split([self.nets[at] for at in places])
            for at, part in zip(places, parts, strict=True):
                off[at] = part.units
        return off
