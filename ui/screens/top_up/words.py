"""What the shop adds to a top-up, in words as short as a badge."""

from __future__ import annotations

from shop_member.domain.amounts import POINTS, Amount
from shop_member.domain.topups import TopUpOffer
from shop_member.formats import number
from shop_member.i18n import translate


def points_words(points: int) -> str:
    """Return points given, as short as a badge: +100 points."""
    given = number(Amount(points, POINTS), plus=True)
    return translate("top_up", "{points} points", points).format(points=given)


def gift_parts(offer: TopUpOffer) -> tuple[str, ...]:
    """Return what the shop adds, each part as short as a badge: +50, +600 over 12 months, +100 points."""
    parts = []
    if offer.bonus_in_all:
        bonus = number(offer.bonus_in_all, plus=True)
        months = len(offer.instalments)
        over = translate("top_up", "{bonus} over %n months", months)
        parts.append(over.format(bonus=bonus) if months > 1 else bonus)
    if offer.points:
        parts.append(points_words(offer.points))
    return tuple(parts)


def gift_words(offer: TopUpOffer) -> str:
    """Return all that the shop adds in one line."""
    return " · ".join(gift_parts(offer))
