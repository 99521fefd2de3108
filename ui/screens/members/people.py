"""A form about a person: from the member to the fields, and from what was typed to what the service takes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from shop_member.domain.cards import read_number
from shop_member.domain.errors import Fault, Faulted, Refusal, Refused
from shop_member.domain.members import Birthday, Gender, Member, phone_digits
from shop_member.i18n import translate
from shop_member.words import sentence
from ui.screens.members.state import PersonForm

_FULL = re.compile(r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})", re.ASCII)
_RUN = re.compile(r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})", re.ASCII)
_SHORT = re.compile(r"(?P<month>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})|(?P<m>[0-9]{2})(?P<d>[0-9]{2})", re.ASCII)
_TAG_ENDS = re.compile(r"[,;\n\u3001\uff0c\uff1b]")
_FIELD_OF = {
    Refused.NAME_MISSING: "name",
    Refused.PHONE_NOT_A_NUMBER: "phone",
    Refused.EMAIL_NOT_AN_ADDRESS: "email",
    Refused.BIRTHDAY_IMPOSSIBLE: "birthday",
    Refused.CARD_EXISTS: "card",
    Refused.CARD_UNKNOWN: "card",
    Refused.CODE_UNKNOWN: "card",
    Refused.CODE_DAMAGED: "card",
    Refused.CODE_FORGED: "card",
    Refused.CARD_FROZEN: "card",
    Refused.CARD_REPLACED: "card",
    Refused.CARD_CLOSED: "card",
}
_NAMED = (Refused.TEXT_TOO_LONG, Refused.TEXT_UNPRINTABLE, Refused.PAYMENT_CARD_IN_TEXT, Refused.MEMBER_EXISTS)


def parse_birthday(text: str, *, lunar: bool = False) -> Birthday | None:
    """Return a birthday typed as `1988-05-21`, `19880521`, `5/21` or `0521`; None for nothing typed.

    Refuses: BIRTHDAY_IMPOSSIBLE.
    """
    plain = text.strip()
    if not plain:
        return None
    if (found := _FULL.fullmatch(plain) or _RUN.fullmatch(plain)) is not None:
        return Birthday(int(found["month"]), int(found["day"]), int(found["year"]), lunar)
    if (found := _SHORT.fullmatch(plain)) is not None:
        return Birthday(int(found["month"] or found["m"]), int(found["day"] or found["d"]), None, lunar)
    raise Refusal(Refused.BIRTHDAY_IMPOSSIBLE)


def birthday_text(born: Birthday | None) -> str:
    """Return a birthday as the form holds it."""
    if born is None:
        return ""
    day = f"{born.month:02d}-{born.day:02d}"
    return f"{born.year}-{day}" if born.year else day


def split_tags(text: str) -> tuple[str, ...]:
    """Return the tags of a line, parted by commas of any script."""
    return tuple(dict.fromkeys(tag.strip() for tag in _TAG_ENDS.split(text) if tag.strip()))


def form_of(member: Member) -> PersonForm:
    """Return what the form shows of a member."""
    return PersonForm(
        name=member.name,
        phone=member.phone,
        email=member.email,
        birthday=birthday_text(member.birthday),
        lunar=bool(member.birthday and member.birthday.lunar),
        gender=member.gender.value,
        tags=", ".join(member.tags),
        allergies=member.allergies,
        note=member.note,
        consent=member.consent_on is not None,
        came_by=member.came_by,
    )


def referrer_of(app: Any, by: str, text: str, own: str | None) -> str | None:
    """Return the one member that a card number, a whole phone or a whole name means, or None."""
    words = text.strip()
    if len(words) < 2:
        return None
    hits = app.guests.search(by, words, 20)
    digits = phone_digits(words)
    same = [
        row.id
        for row in hits.rows
        if row.id != own
        and (
            row.name == words
            or read_number(words) in row.card_numbers
            or (digits and phone_digits(row.phone) == digits)
        )
    ]
    return same[0] if len(same) == 1 else None


def personal_of(form: PersonForm) -> dict[str, Any]:
    """Return the fields that a command about a person takes. Refuses: BIRTHDAY_IMPOSSIBLE."""
    return {
        "name": form.name,
        "phone": form.phone,
        "email": form.email,
        "birthday": parse_birthday(form.birthday, lunar=form.lunar),
        "gender": Gender(form.gender),
        "tags": split_tags(form.tags),
        "allergies": form.allergies,
        "note": form.note,
        "consent": form.consent,
        "came_by": form.came_by,
    }


def read_file(path: Path) -> bytes:
    """Return a file's bytes. Raises Fault FILE_UNREADABLE."""
    try:
        return path.read_bytes()
    except OSError as problem:
        raise Fault(Faulted.FILE_UNREADABLE, path=str(path)) from problem


def field_error(error: Exception) -> tuple[str, str] | None:
    """Return the field a refusal is about and the sentence to show below it, or None."""
    if not isinstance(error, Refusal):
        return None
    field = _FIELD_OF.get(error.code) or (str(error.fields.get("field", "")) if error.code in _NAMED else "")
    if not field:
        return None
    if error.code is Refused.BIRTHDAY_IMPOSSIBLE:
        return field, translate("members", "Type a day that exists, such as 1988-05-21 or 05-21.")
    return {"tag": "tags"}.get(field, field), sentence(error)
