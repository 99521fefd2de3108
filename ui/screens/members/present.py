"""From a guest as the service describes them to what a member's page shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from shop_member.domain.amounts import POINTS, Amount
from shop_member.domain.cards import Card, CardState
from shop_member.domain.members import Gender
from shop_member.domain.rules import Rules, TierBasis
from shop_member.domain.views import MovementRow
from shop_member.formats import day, month, number
from shop_member.i18n import translate
from ui.screens.members import words
from ui.screens.members.state import CardLine, Fact, Figure, Latest, MemberPage, Notice, Overview

if TYPE_CHECKING:
    from shop_member.services.guests import Guest

MOST_EXPIRING = 3


@dataclass(frozen=True, slots=True)
class Read:
    """What one call on the lane brings for a page."""

    guest: Guest
    photo: bytes
    rules: Rules
    today: date
    referrer: str = ""


def read_page(app: Any, by: str, member_id: str) -> Read:
    """Return everything a member's page needs. Refuses: as `GuestService.guest`."""
    guest = app.guests.guest(by, member_id)
    referrer = ""
    if guest.member.referrer_id:
        referrer = app.guests.name_of(by, guest.member.referrer_id)
    return Read(guest, app.guests.photo(by, guest.member.id), app.desk.rules(), app.desk.today(), referrer)


def page_of(read: Read, language: str) -> MemberPage:
    """Return a member's page."""
    guest = read.guest
    usable = [card for card in guest.cards if card.state in (CardState.ACTIVE, CardState.FROZEN)]
    numbers = translate("members", "No. {number}").format(number=usable[0].number) if usable else ""
    if len(usable) > 1:
        numbers = translate("members", "{number} and %n more", len(usable) - 1).format(number=numbers)
    tier = guest.tier
    return MemberPage(
        id=guest.member.id,
        name=guest.member.name or translate("members", "Card holder"),
        number=numbers or guest.member.phone,
        version=guest.version,
        overview=_overview(read, language),
        cards=tuple(_card(card) for card in guest.cards),
        tier=tier.name if tier else "",
        tone=tier.tone.value if tier else "",
        photo=read.photo,
    )


def _overview(read: Read, language: str) -> Overview:
    guest, rules = read.guest, read.rules
    why, fraction, towards = _tier(read, language)
    return Overview(
        figures=_figures(guest),
        notices=_notices(guest, language),
        tier=guest.tier.name if guest.tier else "",
        tone=guest.tier.tone.value if guest.tier else "",
        why=why,
        fraction=fraction if rules.tiers.tiers else -1.0,
        towards=towards,
        visits=tuple(one.visits for one in guest.months),
        months=tuple(month(one.month, language) for one in guest.months),
        visit_words=_visits(guest, read.today, language),
        usual=translate("members", ", ").join(
            translate("members", "{item} ({times}×)").format(item=one.name, times=one.times) for one in guest.usual
        ),
        facts=tuple(_facts(read, language)),
        note=guest.member.note,
        latest=tuple(_latest(row, rules, language) for row in guest.movements),
    )


def _latest(row: MovementRow, rules: Rules, language: str) -> Latest:
    """Money first; what moved only points says so."""
    value = row.principal + row.bonus
    moved = number(Amount(value, rules.asset), plus=True)
    if not value:
        points = number(Amount(row.points, POINTS), plus=True)
        moved = translate("members", "{points} points", abs(row.points)).format(points=points) if row.points else "–"
    return Latest(day(row.business_date, language), words.movement(row.kind), moved)


def _figures(guest: Guest) -> tuple[Figure, ...]:
    waiting = ""
    if guest.points_waiting:
        waiting = translate("members", "pending {points}").format(points=number(Amount(guest.points_waiting, POINTS)))
    points = guest.points_balance if guest.points_balance < 0 else guest.points_available
    token = "negative" if points < 0 else "text"
    return (
        Figure(translate("members", "Principal"), number(guest.principal)),
        Figure(translate("members", "Bonus"), number(guest.bonus)),
        Figure(translate("members", "Points"), number(Amount(points, POINTS)), waiting, token),
    )


def _tier(read: Read, language: str) -> tuple[str, float, str]:
    """Return why the level, how near the next one, and that in words."""
    guest, rules = read.guest, read.rules
    judged = guest.assessment
    if judged is None:
        return "", 0.0, ""
    needed = words.tier_needs(guest.tier, rules.asset) if guest.tier else ""
    why = words.tier_reason(judged.reason, needed)
    if judged.state.valid_until:
        until = translate("members", "Valid until {day}.").format(day=day(judged.state.valid_until, language))
        why = f"{why} {until}"
    following = judged.next
    tier = rules.tiers.find(following.tier_id) if following else None
    if following is None or tier is None:
        return why, 1.0, translate("members", "Highest level")
    if following.basis is TierBasis.VISITS:
        towards = translate("members", "%n visits to {tier}", following.missing).format(tier=tier.name)
    elif following.basis is TierBasis.POINTS:
        towards = translate("members", "%n points to {tier}", following.missing).format(tier=tier.name)
    else:
        missing = number(Amount(following.missing, rules.asset))
        towards = translate("members", "{amount} to {tier}").format(amount=missing, tier=tier.name)
    share = 1 - following.missing / tier.threshold if tier.threshold > 0 else 1.0
    return why, max(0.0, share), towards


def _notices(guest: Guest, language: str) -> tuple[Notice, ...]:
    found: list[Notice] = []
    if guest.member.allergies:
        text = translate("members", "Allergies: {allergies}").format(allergies=" ".join(guest.member.allergies.split()))
        found.append(Notice("triangle-alert", text, "negative"))
    if guest.birthday is not None and guest.member.birthday is not None:
        born = guest.member.birthday
        text = translate("members", "Birthday today")
        if guest.birthday != "today":
            text = translate("members", "Birthday soon: {month}/{day}").format(month=born.month, day=born.day)
        found.append(Notice("cake", text))
    for one in guest.expiring[:MOST_EXPIRING]:
        source = translate("members", "{amount} expires on {day}")
        if one.amount.asset == POINTS:
            source = translate("members", "{amount} points expire on {day}", one.amount.units)
        text = source.format(amount=number(one.amount), day=day(one.on, language))
        found.append(Notice("hourglass", text, "warning"))
    return tuple(found)


def _visits(guest: Guest, today: date, language: str) -> str:
    if guest.last_visit is None:
        return translate("members", "No visit yet")
    total = translate("members", "%n visits in a year", sum(one.visits for one in guest.months))
    days = (today - guest.last_visit).days
    if days <= 0:
        last = translate("members", "last one today")
    elif days <= 60:
        last = translate("members", "last one %n days ago", days)
    else:
        last = translate("members", "last one on {day}").format(day=day(guest.last_visit, language))
    return translate("members", "{visits}, {last}").format(visits=total, last=last)


def _facts(read: Read, language: str) -> list[Fact]:
    member = read.guest.member
    consent = translate("members", "None")
    if member.consent_on:
        consent = translate("members", "Since {day}").format(day=day(member.consent_on, language))
    gender = words.gender(member.gender) if member.gender is not Gender.UNSAID else ""
    came = read.referrer or member.came_by
    rows = (
        (translate("members", "Phone"), member.phone),
        (translate("members", "E-mail"), member.email),
        (translate("members", "Birthday"), words.birthday(member.birthday) if member.birthday else ""),
        (translate("members", "Gender"), gender),
        (translate("members", "Tags"), translate("members", ", ").join(member.tags)),
        (translate("members", "Came through"), came),
        (translate("members", "Messages allowed"), consent),
        (translate("members", "Member since"), day(member.joined_on, language)),
    )
    return [Fact(label, value) for label, value in rows if value]


def _card(card: Card) -> CardLine:
    state, tone = words.card_state(card.state)
    return CardLine(
        id=card.id,
        number=card.number,
        holder=card.holder,
        state=state,
        tone=tone,
        limit=number(card.daily_limit) if card.daily_limit else "",
        frozen=card.state is CardState.FROZEN,
        usable=card.state in (CardState.ACTIVE, CardState.FROZEN),
    )
