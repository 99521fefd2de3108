"""From a guest as the service describes them to what the member panel paints."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from shop_member.domain.amounts import POINTS, Amount
from shop_member.domain.rules import Rules, TierBasis
from shop_member.formats import day, number
from shop_member.i18n import translate
from ui.screens.till.state import Figure, GuestPanel, Notice

if TYPE_CHECKING:
    from shop_member.domain.tiers import NextTier
    from shop_member.services.guests import ExpiringValue, Guest

MOST_NOTICES = 3


def guest_panel(guest: Guest, rules: Rules, language: str, today: date) -> GuestPanel:
    """Return what to show of a guest, the most urgent things to mention first."""
    tier = guest.tier
    fraction, towards = _towards(guest, rules)
    card = guest.card or next(iter(guest.cards), None)
    return GuestPanel(
        name=guest.member.name or translate("till", "Card holder"),
        number=translate("till", "No. {number}").format(number=card.number) if card else guest.member.phone,
        tier=tier.name if tier else "",
        tone=tier.tone.value if tier else "",
        figures=_figures(guest),
        fraction=fraction,
        towards=towards,
        notices=_notices(guest, language),
        visits=tuple(month.visits for month in guest.months),
        months=tuple(f"{month.month:%Y-%m}" for month in guest.months),
        visit_words=_visits(guest, language, today),
        usual=translate("till", ", ").join(one.name for one in guest.usual),
    )


def _figures(guest: Guest) -> tuple[Figure, ...]:
    waiting = ""
    if guest.points_waiting:
        waiting = translate("till", "pending {points}").format(points=number(Amount(guest.points_waiting, POINTS)))
    points = guest.points_balance if guest.points_balance < 0 else guest.points_available
    return (
        Figure(translate("till", "Principal"), number(guest.principal)),
        Figure(translate("till", "Bonus"), number(guest.bonus)),
        Figure(
            translate("till", "Points"), number(Amount(points, POINTS)), waiting, "negative" if points < 0 else "text"
        ),
    )


def _towards(guest: Guest, rules: Rules) -> tuple[float, str]:
    """Return how near the next tier is and in which words."""
    assessment = guest.assessment
    following: NextTier | None = assessment.next if assessment is not None else None
    if following is None:
        top = translate("till", "Highest level") if guest.tier is not None else ""
        return (1.0 if top else 0.0), top
    tier = rules.tiers.find(following.tier_id)
    if tier is None or tier.threshold <= 0:
        return 0.0, ""
    if following.basis is TierBasis.VISITS:
        words = translate("till", "%n visits to {tier}", following.missing).format(tier=tier.name)
    elif following.basis is TierBasis.POINTS:
        words = translate("till", "%n points to {tier}", following.missing).format(tier=tier.name)
    else:
        missing = number(Amount(following.missing, rules.asset))
        words = translate("till", "{amount} to {tier}").format(amount=missing, tier=tier.name)
    return max(0.0, 1 - following.missing / tier.threshold), words


def _notices(guest: Guest, language: str) -> tuple[Notice, ...]:
    found: list[Notice] = []
    if guest.member.allergies:
        words = translate("till", "Allergies: {allergies}").format(allergies=guest.member.allergies)
        found.append(Notice("triangle-alert", words, "negative"))
    if guest.birthday is not None:
        found.append(Notice("cake", _birthday(guest)))
    if guest.coupons:
        found.append(Notice("ticket-percent", translate("till", "%n coupons · F9", guest.coupons), "positive"))
    found += [Notice("hourglass", _expires(one, language), "warning") for one in guest.expiring[:1]]
    if guest.member.note:
        found.append(Notice("sticky-note", guest.member.note, "info"))
    return tuple(found)


def _birthday(guest: Guest) -> str:
    born = guest.member.birthday
    if guest.birthday == "today" or born is None:
        return translate("till", "Birthday today")
    return translate("till", "Birthday soon: {month}/{day}").format(month=born.month, day=born.day)


def _expires(one: ExpiringValue, language: str) -> str:
    amount = number(one.amount)
    if one.amount.asset == POINTS:
        words = translate("till", "{points} points expire on {day}", one.amount.units)
        return words.format(points=amount, day=day(one.on, language))
    return translate("till", "{amount} expires on {day}").format(amount=amount, day=day(one.on, language))


def _visits(guest: Guest, language: str, today: date) -> str:
    if guest.last_visit is None:
        return translate("till", "First visit")
    days = (today - guest.last_visit).days
    if days <= 0:
        return translate("till", "Last visit today")
    if days <= 60:
        return translate("till", "Last visit %n days ago", days)
    return translate("till", "Last visit on {day}").format(day=day(guest.last_visit, language))
