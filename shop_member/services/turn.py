"""What the day's turn brings to members: parts of gifts, birthday coupons (V2, C6). Each comes once, however often it runs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from shop_member.domain.changes import Changes
from shop_member.domain.coupons import Event
from shop_member.domain.members import Member, MemberState
from shop_member.domain.permissions import SYSTEM, Permission, require
from shop_member.domain.ports import Work
from shop_member.services.desk import Desk
from shop_member.services.gift_parts import give_part
from shop_member.services.membership_parts import LATE_TERMS, announces, begins
from shop_member.services.occasions import on_birthday

LATE_BIRTHDAYS = 7
"""Days for which a birthday is made good when the shop was closed on it."""


@dataclass(frozen=True, slots=True)
class Due:
    """What has to come: ids of parts of gifts, members with the year of their birthday, terms that began and that end soon."""

    parts: tuple[str, ...]
    birthdays: tuple[tuple[str, int], ...]
    begun: tuple[str, ...] = ()
    ending: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """What came: parts of gifts, members who got birthday coupons, terms whose end is to be announced."""

    parts: int = 0
    birthdays: int = 0
    reminders: int = 0
    changes: Changes = Changes.NONE


def find_due(work: Work, desk: Desk) -> Due:
    """Return what has to come today; a few reads where it is nothing."""
    today = desk.today()
    parts = tuple(part.id for part in work.gifts.parts_due(today))
    born: tuple[tuple[str, int], ...] = ()
    if work.coupons.on_event(Event.BIRTHDAY) or any(one.birthday_coupons for one in desk.rules().tier_benefits):
        born = _birthdays(work, today)
    plans = desk.rules().membership_plans
    if not plans:
        return Due(parts, born)
    begun = work.plans.terms_beginning(today - timedelta(days=LATE_TERMS), today)
    ending = work.plans.terms_ending(today, today + timedelta(days=max(plan.remind_days for plan in plans)))
    return Due(parts, born, tuple(row.term.id for row in begun), tuple(row.term.id for row in ending))


def _birthdays(work: Work, today: date) -> tuple[tuple[str, int], ...]:
    days = [today - timedelta(days=back) for back in range(LATE_BIRTHDAYS)]
    born = (one for month in sorted({day.month for day in days}) for one in work.members.born_in(month))
    return tuple((one.id, day.year) for one in born if (day := _birthday(one, days)) is not None)


def give_due(desk: Desk, due: Due) -> Turn:
    """Give what was found, each to each in its own unit of work; what came meanwhile does not come again."""
    parts = birthdays = reminders = 0
    changes = Changes.NONE
    for part_id in due.parts:
        with desk.writing() as work:
            require(SYSTEM, Permission.RUN_JOBS)
            parts += give_part(work, desk, part_id) is not None
            changes |= work.changes
    for member_id, year in due.birthdays:
        with desk.writing() as work:
            require(SYSTEM, Permission.RUN_JOBS)
            birthdays += on_birthday(work, desk, member_id, year) is not None
            changes |= work.changes
    for term_id in due.begun:
        with desk.writing() as work:
            require(SYSTEM, Permission.RUN_JOBS)
            begins(work, desk, term_id)
            changes |= work.changes
    for term_id in due.ending:
        with desk.writing() as work:
            require(SYSTEM, Permission.RUN_JOBS)
            reminders += announces(work, desk, term_id)
            changes |= work.changes
    return Turn(parts, birthdays, reminders, changes)


def _birthday(member: Member, days: list[date]) -> date | None:
    """Return which of these days was the birthday of a member who was one then; lunar ones have no fixed day."""
    if member.state is not MemberState.ACTIVE or member.birthday is None or member.birthday.lunar:
        return None
    birthday = member.birthday
    day = next((day for day in days if birthday.in_year(day.year) == day), None)
    return None if day is None or day < member.joined_on else day
