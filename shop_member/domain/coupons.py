"""Coupons: what a kind of coupon says, what one issued coupon is, and who may use it when (C1-C6).

A template is kept by (id, version): an issued coupon stays under the version it was issued by. Days are business days,
inclusive; money in minor units; hours in minutes (moments.py). How coupons work together is in stacking.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from shop_member.domain import records
from shop_member.domain.benefits import Benefit, ExtraPoints, PercentOff, Place
from shop_member.domain.bills import Line, LineKind, Standing
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.moments import Hours, Moment
from shop_member.domain.ranges import require_rule


class Stacking(StrEnum):
    """How a coupon bears others (C4)."""

    BEST = "best"
    """Of these only the best one counts; stackable ones join it."""
    STACKABLE = "stackable"
    EXCLUSIVE = "exclusive"
    """It alone, or all others: whichever makes the cheaper bill."""


class Period(StrEnum):
    """For how long a limit counts."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"

    def first_day(self, on: date) -> date:
        """Return the first day of the period that a day lies in; weeks begin on Monday."""
        if self is Period.DAY:
            return on
        if self is Period.WEEK:
            return on - timedelta(days=on.weekday())
        return on.replace(day=1) if self is Period.MONTH else on.replace(month=1, day=1)


class Event(StrEnum):
    """What makes the shop issue a coupon by itself (C6)."""

    JOIN = "join"
    BIRTHDAY = "birthday"
    TOP_UP = "top_up"
    TIER = "tier"
    NTH_VISIT = "nth_visit"
    NEXT_ORDER = "next_order"


@dataclass(frozen=True, slots=True)
class Target:
    """The goods a coupon is for: items, or categories with their children; neither = everything."""

    items: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()

    @property
    def everything(self) -> bool:
        return not self.items and not self.categories

    def matches(self, line: Line) -> bool:
        """Say whether a line is among the goods; a sale that is only an amount belongs to no item or category."""
        if line.kind is not LineKind.GOODS:
            return False
        if self.everything or (line.item_id is not None and line.item_id in self.items):
            return True
        return any(line.belongs_to(category) for category in self.categories)


@dataclass(frozen=True, slots=True)
class Conditions:
    """When a coupon counts (C2). `minimum_spend` is measured over the whole basket, in units; 0 asks for nothing."""

    first_day: date | None = None
    last_day: date | None = None
    excluded_days: tuple[date, ...] = ()
    weekdays: tuple[int, ...] = ()
    """0 = Monday; empty = every day."""
    hours: tuple[Hours, ...] = ()
    minimum_spend: int = 0
    minimum_with_tax: bool = True
    minimum_pieces: int = 0
    """Whole pieces of the goods the coupon is for."""
    tiers: tuple[str, ...] = ()
    shops: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        require_rule(self.minimum_spend >= 0 and self.minimum_pieces >= 0, "conditions.minimum")
        require_rule(all(0 <= day <= 6 for day in self.weekdays), "conditions.weekdays")
        ordered = self.first_day is None or self.last_day is None or self.first_day <= self.last_day
        require_rule(ordered, "conditions.days")


@dataclass(frozen=True, slots=True)
class Limits:
    """How often (C3): uses of one coupon, uses of all of the kind, uses by one member, by one member in a period."""

    per_coupon: int = 1
    in_total: int | None = None
    per_member: int | None = None
    per_period: int | None = None
    period: Period = Period.MONTH

    def __post_init__(self) -> None:
        limits = (self.per_coupon, self.in_total, self.per_member, self.per_period)
        require_rule(all(limit is None or limit > 0 for limit in limits), "limits")

    @property
    def counts_members(self) -> bool:
        return self.per_member is not None or self.per_period is not None


@dataclass(frozen=True, slots=True)
class Issue:
    """How coupons of a kind come to members by themselves (C6): on an event, from a figure on (N-th visit, amount)."""

    event: Event
    figure: int = 0
    """N for NTH_VISIT, the least units for TOP_UP and NEXT_ORDER."""
    tier_id: str | None = None

    def __post_init__(self) -> None:
        require_rule(self.figure >= 0, "issue.figure")
        require_rule(self.event is not Event.NTH_VISIT or self.figure > 0, "issue.figure")
        require_rule((self.event is Event.TIER) == (self.tier_id is not None), "issue.tier_id")


@dataclass(frozen=True, slots=True)
class CouponTemplate:
    """A kind of coupon. `applies_itself` needs no coupon in hand (happy hour); `transferable` may be used by anybody.

    `valid_days`: N days from receipt, the day of issue + N is the last; None: as long as `conditions` say. Order among
    coupons: priority number, then percent before amount, then id (rules.md).
    """

    id: str
    name: str
    benefit: Benefit
    target: Target = Target()
    conditions: Conditions = Conditions()
    limits: Limits = Limits()
    stacking: Stacking = Stacking.BEST
    priority: int = 100
    applies_itself: bool = False
    transferable: bool = False
    valid_days: int | None = None
    issue: Issue | None = None
    terms: str = ""
    active: bool = True
    version: int = 0

    def __post_init__(self) -> None:
        require_rule(bool(self.name.strip()), "name")
        require_rule(self.valid_days is None or self.valid_days >= 0, "valid_days")

    @property
    def place(self) -> Place:
        """Return the stage of the price at which the coupon works."""
        places = self.benefit.PLACES
        return places.everything if self.target.everything else places.goods

    @property
    def order(self) -> tuple[int, int, str]:
        """Return the key of the stated order among coupons."""
        return (self.priority, 0 if isinstance(self.benefit, PercentOff) else 1, self.id)

    @property
    def needs_member(self) -> bool:
        """A limit per member, a tier or points need somebody they belong to (rules.md, Members)."""
        return self.limits.counts_members or bool(self.conditions.tiers) or isinstance(self.benefit, ExtraPoints)

    def last_day(self, issued_on: date) -> date | None:
        """Return the last valid day of a coupon issued on a day, or None."""
        own = None if self.valid_days is None else issued_on + timedelta(days=self.valid_days)
        ends = [day for day in (own, self.conditions.last_day) if day is not None]
        return min(ends, default=None)

    def to_json(self) -> str:
        """Return the canonical text."""
        return records.to_json(self)

    @classmethod
    def from_json(cls, text: str) -> CouponTemplate:
        """Return the template of a text. Refuses: RECORD_NOT_READABLE, RULES_NOT_VALID, each with the field."""
        return records.from_json(cls, text)


class CouponState(StrEnum):
    """Whether an issued coupon may still be used."""

    ACTIVE = "active"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Coupon:
    """One issued coupon: whose (None: whoever brings it), from when, until when, how many uses are left."""

    id: str
    template_id: str
    template_version: int
    member_id: str | None
    issued_on: date
    last_day: date | None
    uses_left: int
    state: CouponState = CouponState.ACTIVE


@dataclass(frozen=True, slots=True)
class Offer:
    """A coupon brought to a bill, or (without `coupon`) a kind that applies by itself.

    `left` is how often the limits of the kind still allow it, for this member, as the ledger says: None for no limit.
    """

    template: CouponTemplate
    coupon: Coupon | None = None
    left: int | None = None

    @property
    def key(self) -> str:
        """Return the coupon's id, or the template's where there is none."""
        return self.coupon.id if self.coupon else self.template.id


def check(offer: Offer, standing: Standing | None, moment: Moment, shop: str = "") -> None:
    """Let an offer pass that this guest may use now, whatever is in the basket.

    Refuses: COUPON_CANCELLED, COUPON_USED_UP, COUPON_EXPIRED (last_day), COUPON_NOT_YET (first_day), COUPON_NOT_TODAY,
    COUPON_NOT_NOW, COUPON_NEEDS_MEMBER, COUPON_OF_OTHER, COUPON_WRONG_TIER, COUPON_WRONG_SHOP, COUPON_LIMIT.
    """
    template, coupon, conditions = offer.template, offer.coupon, offer.template.conditions
    if coupon is not None:
        if coupon.state is CouponState.CANCELLED:
            raise Refusal(Refused.COUPON_CANCELLED)
        if coupon.last_day is not None and moment.on > coupon.last_day:
            raise Refusal(Refused.COUPON_EXPIRED, last_day=coupon.last_day)
        if coupon.uses_left <= 0:
            raise Refusal(Refused.COUPON_USED_UP)
    if conditions.first_day is not None and moment.on < conditions.first_day:
        raise Refusal(Refused.COUPON_NOT_YET, first_day=conditions.first_day)
    if coupon is None and conditions.last_day is not None and moment.on > conditions.last_day:
        raise Refusal(Refused.COUPON_EXPIRED, last_day=conditions.last_day)
    _check_time(conditions, moment)
    _check_guest(offer, standing)
    if conditions.shops and shop not in conditions.shops:
        raise Refusal(Refused.COUPON_WRONG_SHOP)
    if offer.left is not None and offer.left <= 0:
        raise Refusal(Refused.COUPON_LIMIT, name=template.name)


def _check_time(conditions: Conditions, moment: Moment) -> None:
    days = {moment.on}
    if conditions.hours:
        days = {day for hours in conditions.hours if (day := hours.day_of(moment)) is not None}
    on_day = {day for day in days if not conditions.weekdays or day.weekday() in conditions.weekdays}
    if moment.on in conditions.excluded_days or (days and not on_day):
        raise Refusal(Refused.COUPON_NOT_TODAY)
    if not on_day - set(conditions.excluded_days):
        raise Refusal(Refused.COUPON_NOT_NOW)


def _check_guest(offer: Offer, standing: Standing | None) -> None:
    template, coupon = offer.template, offer.coupon
    if standing is None:
        named = coupon is not None and coupon.member_id is not None and not template.transferable
        if named or template.needs_member:
            raise Refusal(Refused.COUPON_NEEDS_MEMBER)
        return
    if coupon is not None and coupon.member_id not in (None, standing.member_id) and not template.transferable:
        raise Refusal(Refused.COUPON_OF_OTHER)
    if template.conditions.tiers and standing.tier_id not in template.conditions.tiers:
        raise Refusal(Refused.COUPON_WRONG_TIER)
