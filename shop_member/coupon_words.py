"""What a coupon says of itself in one line, and its conditions: the same words on paper, at the till and in the editor."""

from __future__ import annotations

from shop_member.domain.amounts import Amount, Asset
from shop_member.domain.benefits import (
    AmountOff,
    Benefit,
    BuyGet,
    CheapestFree,
    ExtraPoints,
    FreePieces,
    PercentOff,
    SetPrice,
)
from shop_member.domain.coupons import CouponTemplate
from shop_member.formats import day, money, percent_off
from shop_member.i18n import translate


def said(benefit: Benefit, asset: Asset, language: str) -> str:
    """Return what a benefit gives: `50 off`, `buy 2, get 1`."""
    if isinstance(benefit, AmountOff):
        words = translate("coupon", "{amount} off", -1, language)
        return words.format(amount=money(Amount(benefit.amount_off, asset)))
    if isinstance(benefit, PercentOff):
        off = percent_off(benefit.percent_off, language)
        if benefit.at_most is None:
            return off
        most = money(Amount(benefit.at_most, asset))
        return translate("coupon", "{percent}, at most {amount}", -1, language).format(percent=off, amount=most)
    if isinstance(benefit, FreePieces):
        return translate("coupon", "%n pieces free", benefit.free_pieces, language)
    if isinstance(benefit, BuyGet):
        return translate("coupon", "Buy {buy}, get {get}", -1, language).format(buy=benefit.buy, get=benefit.get)
    if isinstance(benefit, CheapestFree):
        return translate("coupon", "From %n pieces on the cheapest is free", benefit.from_pieces, language)
    if isinstance(benefit, SetPrice):
        words = translate("coupon", "{amount} a piece", -1, language)
        return words.format(amount=money(Amount(benefit.piece_price, asset)))
    return _points(benefit, language)


def _points(benefit: ExtraPoints, language: str) -> str:
    more = translate("coupon", "%n points more", benefit.extra_points, language) if benefit.extra_points else ""
    if benefit.extra_per_mille == 1000:
        return more
    times = translate("coupon", "Points × {factor}", -1, language).format(factor=f"{benefit.extra_per_mille / 1000:g}")
    return f"{times} · {more}" if more else times


def conditions(template: CouponTemplate, asset: Asset, language: str) -> tuple[str, ...]:
    """Return the conditions that a guest has to know, in the order of importance, the shop's own small print last."""
    found = []
    asked = template.conditions
    if asked.minimum_spend:
        words = translate("coupon", "From {amount} on", -1, language)
        found.append(words.format(amount=money(Amount(asked.minimum_spend, asset))))
    if asked.minimum_pieces:
        found.append(translate("coupon", "From %n pieces on", asked.minimum_pieces, language))
    if asked.first_day is not None:
        found.append(translate("coupon", "Valid from {day}", -1, language).format(day=day(asked.first_day, language)))
    if asked.weekdays:
        names = translate("coupon", ", ", -1, language).join(weekday(one, language) for one in sorted(asked.weekdays))
        found.append(names)
    found += [
        f"{one.from_minute // 60:02d}:{one.from_minute % 60:02d}–{one.to_minute // 60:02d}:{one.to_minute % 60:02d}"
        for one in asked.hours
    ]
    if template.terms:
        found.append(template.terms)
    return tuple(found)


def weekday(number: int, language: str) -> str:
    """Return a day of the week by its number, 0 for Monday."""
    return (
        translate("coupon", "Mondays", -1, language),
        translate("coupon", "Tuesdays", -1, language),
        translate("coupon", "Wednesdays", -1, language),
        translate("coupon", "Thursdays", -1, language),
        translate("coupon", "Fridays", -1, language),
        translate("coupon", "Saturdays", -1, language),
        translate("coupon", "Sundays", -1, language),
    )[number]
