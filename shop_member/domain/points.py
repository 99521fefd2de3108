"""Points: what a bill wins, when it can be used and until when, what a return takes back (P1-P6, S8, S12)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from shop_member.domain.amounts import Amount, Rounding, ratio, total, zero
from shop_member.domain.bills import Quote, Standing
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.rules import Combine, Multiplier, PointRules, Rules
from shop_member.domain.tenders import Means, Tender
from shop_member.domain.totals import maximum_points, points_worth
from shop_member.domain.wallet import Lot, LotUse, usable

__all__ = [
    "EarnRate",
    "NewPoints",
    "check_late_claim",
    "earn",
    "earn_rate",
    "earning_base",
    "maximum_points",
    "multiplier",
    "new_points",
    "not_earning",
    "piece_points",
    "points_worth",
    "take_back",
]


@dataclass(frozen=True, slots=True)
class EarnRate:
    """The rate of one sale, kept with it: floor(base units × numerator ÷ denominator) + flat, at most `cap`."""

    numerator: int
    denominator: int
    flat: int = 0
    cap: int | None = None


@dataclass(frozen=True, slots=True)
class NewPoints:
    """Points just won: `lot_units` make a new lot with fixed dates, the rest repays a balance below zero."""

    earned: int
    lot_units: int
    expires_on: date | None
    usable_from: date | None


def multiplier(rules: Rules, standing: Standing, on: date, hour: int, also: Sequence[int] = ()) -> Fraction:
    """Return by how much a member's points are multiplied now: tier, plan and occasions, highest or all of them (P4).

    `also` are further ones per mille, of coupons.
    """
    tier = rules.tiers.find(standing.tier_id)
    plan = standing.plan
    found = [*([tier.multiplier_per_mille] if tier else []), *([plan.multiplier_per_mille] if plan else []), *also]
    found += [one.per_mille for one in rules.points.multipliers if _applies(one, standing, on, hour)]
    if not found:
        return Fraction(1)
    if rules.points.combine is Combine.HIGHEST:
        return Fraction(max(found), 1000)
    product = Fraction(1)
    for per_mille in found:
        product *= Fraction(per_mille, 1000)
    return product


def _applies(one: Multiplier, standing: Standing, on: date, hour: int) -> bool:
    """`hour` is the local hour 0-23; hours over midnight (22-2) belong to the business day they start on (`on`)."""
    if (one.first_day is not None and on < one.first_day) or (one.last_day is not None and on > one.last_day):
        return False
    if one.weekdays and on.weekday() not in one.weekdays:
        return False
    if one.birthday_month and (standing.birthday is None or standing.birthday[0] != on.month):
        return False
    if one.from_hour <= one.to_hour:
        return one.from_hour <= hour < one.to_hour
    return hour >= one.from_hour or hour < one.to_hour


def earn_rate(
    rules: PointRules,
    factor: Fraction = Fraction(1),
    *,
    first_visit: bool = False,
    earned_today: int = 0,
    flat: int = 0,
) -> EarnRate:
    """Return the rate of a sale: the multiplier acts on the money; a visit counts once a business day (P1, P4).

    `flat` are points on top, of coupons.
    """
    caps = [] if rules.cap_per_sale is None else [rules.cap_per_sale]
    if rules.cap_per_day is not None:
        caps.append(max(0, rules.cap_per_day - earned_today))
    rate = Fraction(rules.points, rules.per_units) * factor
    flat += rules.per_visit if first_visit else 0
    return EarnRate(rate.numerator, rate.denominator, flat, min(caps, default=None))


def earn(base: Amount, rate: EarnRate, pieces: int = 0) -> int:
    """Return the points a bill wins: floor(base × rate) on the whole bill, plus points per piece and visit (P1)."""
    won = ratio(max(0, base.units) * rate.numerator, rate.denominator, Rounding.FLOOR) + rate.flat + pieces
    return won if rate.cap is None else min(won, rate.cap)


def piece_points(quote: Quote) -> int:
    """Return the points won per whole piece of the items that give them (P1)."""
    return sum(entry.piece_points * (entry.line.quantity // 1000) for entry in quote.lines)


def not_earning(paid: Iterable[Tender], rules: PointRules) -> frozenset[Means]:
    """Return the means among `paid` whose part of a bill earns nothing (P1, settings)."""
    excluded = set()
    if not rules.earns_on_stored_value:
        excluded.add(Means.STORED_VALUE)
    if not rules.earns_on_gift_card:
        excluded.add(Means.GIFT_CARD)
    return frozenset(tender.means for tender in paid if tender.means in excluded)


def earning_base(earn_base: Amount, goods_due: Amount, paid: Sequence[Tender], rules: PointRules) -> Amount:
    """Return the base after the means are known: without the share of the goods paid by means that do not earn (P1)."""
    excluded = not_earning(paid, rules)
    if not excluded or not goods_due:
        return earn_base
    gone = total((tender.amount for tender in paid if tender.means in excluded), goods_due.asset)
    left = max(goods_due - gone, zero(goods_due.asset))
    return earn_base.share(left.units, goods_due.units)


def new_points(earned: int, balance: int, rules: PointRules, on: date) -> NewPoints:
    """Return what points become on a day: first a balance below zero is repaid, the rest is a lot (S8, P2, P5)."""
    debt = max(0, -balance)
    usable_from = on + timedelta(days=rules.wait_days) if rules.wait_days else None
    return NewPoints(earned, max(0, earned - debt), rules.expiry.last_day(on), usable_from)


def take_back(lots: Sequence[Lot], units: int, on: date, lot_id: str | None = None) -> tuple[tuple[LotUse, ...], int]:
    """Return the lots that a return takes points from, and how many points no lot has (the balance goes below zero).

    First the lot the sale made (`lot_id`), then the others in the order of use, then those that still wait.
    """
    alive = [lot for lot in lots if lot.left > 0 and (lot.expires_on is None or lot.expires_on >= on)]
    order = [lot for lot in alive if lot.id == lot_id]
    order += [lot for lot in usable(alive, on) if lot.id != lot_id]
    order += [lot for lot in alive if lot not in order]
    uses: list[LotUse] = []
    missing = units
    for lot in order:
        taken = min(lot.left, missing)
        if taken:
            uses.append(LotUse(lot.id, taken))
            missing -= taken
    return tuple(uses), missing


def check_late_claim(sold_on: date, on: date, rules: PointRules, *, claimed: bool) -> None:
    """Let a forgotten card's receipt pass within the shop's days, once (S12).

    Refuses: LATE_CLAIM_TWICE, LATE_CLAIM_TOO_LATE with the last day.
    """
    if claimed:
        raise Refusal(Refused.LATE_CLAIM_TWICE)
    last_day = sold_on + timedelta(days=rules.late_claim_days)
    if on > last_day:
        raise Refusal(Refused.LATE_CLAIM_TOO_LATE, last_day=last_day)
