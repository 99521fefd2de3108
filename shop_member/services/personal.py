"""What a form about a person hands over, and how it becomes a member."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from shop_member.domain.members import Birthday, Gender, Member, MemberKind, tidy


@dataclass(frozen=True, slots=True, kw_only=True)
class Personal:
    """What is known of a person; name and phone are enough (M1). `consent` is to messages; the file keeps its day."""

    name: str
    phone: str = ""
    email: str = ""
    birthday: Birthday | None = None
    gender: Gender = Gender.UNSAID
    tags: tuple[str, ...] = ()
    allergies: str = ""
    note: str = ""
    consent: bool = False
    referrer_id: str | None = None
    came_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolCommand(Personal):
    """An enrolment as the cashier finishes it; `card` is the code or number of a card to hand out, else one is made."""

    request_id: str
    by: str
    card: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditCommand(Personal):
    """A member's page as it was saved: everything about the person, and the `version` that was read."""

    by: str
    member_id: str
    version: int


def content(personal: Personal) -> dict[str, Any]:
    """Return the fields about the person by name."""
    return {one.name: getattr(personal, one.name) for one in fields(Personal)}


def described(member: Member, personal: Personal, on: date, country: str) -> Member:
    """Return the member as the form describes them; consent given before keeps its day. Refuses: as `members.tidy`."""
    values = {name: value for name, value in content(personal).items() if name != "consent"}
    consent_on = (member.consent_on or on) if personal.consent else None
    return tidy(replace(member, kind=MemberKind.NAMED, consent_on=consent_on, **values), country)
