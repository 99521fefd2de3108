"""members.csv: what of a member a spreadsheet shows and may change, and how a change is told from a stale cell (X1)."""

from __future__ import annotations

import hashlib
from base64 import b32encode
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from shop_member.domain.cells import check_text, read_day, unguard
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.exchange import Column, Row
from shop_member.domain.members import Birthday, Gender, Member
from shop_member.domain.ports import Work

MEMBERS = "members.csv"

EDITABLE = ("name", "phone", "email", "birthday", "gender", "tags", "allergies", "note", "consent_on", "came_by")
"""Fields that may be changed in the spreadsheet; the others only tell who it is."""
CHECK = "sync_check"
MEMBER_COLUMNS = (
    Column("id"),
    Column("card_no"),
    *(Column(name, name != "consent_on") for name in EDITABLE),
    Column("joined_on", text=False),
    Column("kind"),
    Column("state"),
    Column("tier"),
    Column(CHECK),
)
OPENING = ("principal", "bonus", "bonus_expires_on", "points", "points_expire_on")
"""What an import may bring along for a member who is new."""

_MARK_LENGTH = 4
_LUNAR = ("lunar", "農曆", "农历")
_GENDERS = {
    **dict.fromkeys(("f", "female", "w", "女", "ms", "mrs"), Gender.FEMALE),
    **dict.fromkeys(("m", "male", "男", "mr"), Gender.MALE),
    **dict.fromkeys(("", "unsaid", "other", "unknown", "不透露", "未知"), Gender.UNSAID),
}


def member_rows(work: Work) -> Iterator[Row]:
    """Yield every member as a row, in the order of enrolment."""
    numbers, tiers = work.exports.card_numbers(), work.exports.tiers()
    for member in work.members.each():
        shown = texts(member)
        yield (
            member.id,
            numbers.get(member.id),
            *(shown[name] for name in EDITABLE),
            member.joined_on.isoformat(),
            member.kind.value,
            member.state.value,
            tiers.get(member.id),
            check_of(shown),
        )


def texts(member: Member) -> dict[str, str]:
    """Return the editable fields of a member as the spreadsheet shows them, before guarding."""
    return {
        "name": member.name,
        "phone": member.phone,
        "email": member.email,
        "birthday": _birthday_text(member.birthday),
        "gender": "" if member.gender is Gender.UNSAID else member.gender.value,
        "tags": "; ".join(member.tags),
        "allergies": member.allergies,
        "note": member.note,
        "consent_on": member.consent_on.isoformat() if member.consent_on else "",
        "came_by": member.came_by,
    }


def check_of(shown: Mapping[str, str]) -> str:
    """Return one mark of four characters for each editable field, by which a later reader knows what was exported."""
    return "".join(mark(name, shown[name]) for name in EDITABLE)


def mark(name: str, text: str) -> str:
    """Return the four characters (20 bits) that stand for one field's text."""
    return b32encode(hashlib.sha256(f"{name}\0{text}".encode()).digest()[:5]).decode()[:_MARK_LENGTH]


def marks(check: str) -> dict[str, str]:
    """Return the marks by field, or nothing for a cell that is none of ours."""
    text = unguard(check).strip()
    if len(text) != _MARK_LENGTH * len(EDITABLE):
        return {}
    return {name: text[place * _MARK_LENGTH :][:_MARK_LENGTH] for place, name in enumerate(EDITABLE)}


def _birthday_text(birthday: Birthday | None) -> str:
    if birthday is None:
        return ""
    year = str(birthday.year) if birthday.year else "-"
    lunar = "lunar " if birthday.lunar else ""
    return f"{lunar}{year}-{birthday.month:02d}-{birthday.day:02d}"


def with_cells(member: Member, cells: Mapping[str, str]) -> Member:
    """Return the member with the fields that cells name, not yet tidied; days and genders are read strictly.

    Refuses: DIGITS_LOST, DAY_NOT_CLEAR, BIRTHDAY_IMPOSSIBLE, CELL_NOT_KNOWN (column, text).
    """
    values: dict[str, Any] = {}
    for name in ("name", "email", "allergies", "note", "came_by"):
        if name in cells:
            values[name] = unguard(cells[name])
    if "phone" in cells:
        values["phone"] = check_text(cells["phone"])
    if "birthday" in cells:
        values["birthday"] = read_birthday(cells["birthday"])
    if "gender" in cells:
        values["gender"] = _read_gender(cells["gender"])
    if "tags" in cells:
        parts = unguard(cells["tags"]).replace("，", ";").replace("；", ";").replace(",", ";").split(";")
        values["tags"] = tuple(tag.strip() for tag in parts if tag.strip())
    if "consent_on" in cells:
        values["consent_on"] = read_day(cells["consent_on"])
    return replace(member, **values)


def read_birthday(cell: str) -> Birthday | None:
    """Return the birthday of a cell: `1990-05-12`, `05-12`, `--05-12`, each also behind `lunar`.

    Refuses: DAY_NOT_CLEAR, BIRTHDAY_IMPOSSIBLE.
    """
    text = unguard(cell).strip()
    if not text:
        return None
    plain = text.casefold()
    lunar = next((word for word in _LUNAR if plain.startswith(word)), "")
    plain = plain.removeprefix(lunar).strip()
    parts = plain.replace("/", "-").replace(".", "-").lstrip("-").split("-")
    if len(parts) not in (2, 3) or not all(part.isascii() and part.isdigit() and len(part) <= 4 for part in parts):
        raise Refusal(Refused.DAY_NOT_CLEAR, text=text[:40])
    numbers = [int(part) for part in parts]
    if len(parts) == 2:
        return Birthday(numbers[0], numbers[1], None, bool(lunar))
    if len(parts[0]) == 4:
        return Birthday(numbers[1], numbers[2], numbers[0], bool(lunar))
    day = read_day(plain)
    if day is None:
        raise Refusal(Refused.DAY_NOT_CLEAR, text=text[:40])
    return Birthday(day.month, day.day, day.year, bool(lunar))


def _read_gender(cell: str) -> Gender:
    try:
        return _GENDERS[unguard(cell).strip().casefold()]
    except KeyError:
        raise Refusal(Refused.CELL_NOT_KNOWN, column="gender", text=cell[:40]) from None
