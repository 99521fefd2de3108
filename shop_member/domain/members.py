"""Members: what is known of a person, in which form, and what is not let in (M1, M5, M6)."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.names import initials

LIMITS = {"name": 80, "phone": 32, "email": 254, "tag": 40, "allergies": 500, "note": 2000, "came_by": 120}
"""Characters allowed per field, counted as code points."""
MOST_TAGS = 30

_SEPARATORS = " \u00a0-.()/"
_PHONE = re.compile(r"(?P<plus>\+|00)?(?P<digits>[0-9]{4,15})(?:(?:#|ext|x)(?P<extension>[0-9]{1,6}))?", re.ASCII)
_EMAIL = re.compile(r"[^\s@,;<>()\[\]\"\\]{1,64}@(?:[^\s@.,;:<>()\[\]\"\\]+\.)+[^\s@.,;:<>()\[\]\"\\0-9]{2,}")
# Numbers of payment cards as people write them: groups of digits with single spaces, hyphens or dots between.
_DIGIT_RUN = re.compile(r"[0-9]+(?:[ .\-][0-9]+)*", re.ASCII)
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212\ufe63"), "-") | {0xA0: " ", 0x3000: " "}
# Zero-width joiner, non-joiner and variation selectors belong to emoji and to several scripts.
_HARMLESS_FORMATS = frozenset("\u200c\u200d")


class Gender(StrEnum):
    """As the member wants to be addressed; the default says nothing."""

    UNSAID = "unsaid"
    FEMALE = "female"
    MALE = "male"


class MemberKind(StrEnum):
    """A named member is a known person; a bearer account belongs to whoever holds its card."""

    NAMED = "named"
    BEARER = "bearer"


class MemberState(StrEnum):
    """Whether the member still is one."""

    ACTIVE = "active"
    ERASED = "erased"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class Birthday:
    """A day of the year, by the lunar calendar if so marked; the year is nobody's business unless told.

    Refuses: BIRTHDAY_IMPOSSIBLE for a day that month never has, 29 February of a common year, or a year before 1900.
    """

    month: int
    day: int
    year: int | None = None
    lunar: bool = False

    def __post_init__(self) -> None:
        if not 1 <= self.month <= 12 or (self.year is not None and not 1900 <= self.year <= 2199):
            raise Refusal(Refused.BIRTHDAY_IMPOSSIBLE)
        last = 30 if self.lunar else monthrange(self.year or 2000, self.month)[1]
        if not 1 <= self.day <= last:
            raise Refusal(Refused.BIRTHDAY_IMPOSSIBLE)

    def in_year(self, year: int) -> date:
        """Return the solar day on which it falls; 29 February falls on the 28th in common years.

        Refuses: a lunar birthday, whose conversion is not this module's (ValueError, a programming error).
        """
        if self.lunar:
            raise ValueError("a lunar birthday has no fixed solar day")
        return date(year, self.month, min(self.day, monthrange(year, self.month)[1]))


@dataclass(frozen=True, slots=True)
class PhoneRule:
    """How phones are written in a country: dialling code, the prefix for calls inside, and what a mobile looks like.

    `mobile` matches the digits after the inside prefix and lets a spreadsheet's lost zero be recognised.
    """

    code: str = ""
    inside: str = "0"
    mobile: str = ""


PHONE_RULES = {
    "TW": PhoneRule("886", "0", r"9[0-9]{8}"),
    "CN": PhoneRule("86", "0", r"1[3-9][0-9]{9}"),
    "HK": PhoneRule("852", "", r"[4-9][0-9]{7}"),
    "JP": PhoneRule("81", "0", r"[789]0[0-9]{8}"),
    "US": PhoneRule("1", "1", r"[2-9][0-9]{2}[2-9][0-9]{6}"),
}
"""By country of the profile; elsewhere a phone is kept as its digits."""


@dataclass(frozen=True, slots=True)
class Member:
    """A guest as the shop's file knows them; make one with `tidy`, which normalises and refuses.

    `phone` and `email` are as typed, `phone_key` and `email_key` what makes two of them the same. `consent_on` is the
    business day of the consent to messages, `joined_on` that of enrolment. `referrer_id` is the member who brought
    them, `came_by` any other way. `photo` names a stored picture. `allergies` shows at the till, `note` on the
    member's page.
    """

    id: str
    name: str
    joined_on: date
    phone: str = ""
    email: str = ""
    kind: MemberKind = MemberKind.NAMED
    state: MemberState = MemberState.ACTIVE
    birthday: Birthday | None = None
    gender: Gender = Gender.UNSAID
    tags: tuple[str, ...] = ()
    allergies: str = ""
    note: str = ""
    consent_on: date | None = None
    referrer_id: str | None = None
    came_by: str = ""
    photo: str | None = None
    merged_into: str | None = None
    phone_key: str = field(default="")
    email_key: str = field(default="")

    @property
    def initials(self) -> str:
        """One or two characters for the round picture."""
        return initials(self.name)


def tidy(member: Member, country: str = "") -> Member:
    """Return the member with every field normalised and both keys made; tidying twice changes nothing.

    `country` is the profile's two letters. Refuses: NAME_MISSING, TEXT_TOO_LONG (field, limit), TEXT_UNPRINTABLE
    (field), PAYMENT_CARD_IN_TEXT (field), PHONE_NOT_A_NUMBER, EMAIL_NOT_AN_ADDRESS (text).
    """
    name = tidy_text(member.name, "name")
    if not name and member.kind is MemberKind.NAMED:
        raise Refusal(Refused.NAME_MISSING)
    phone = tidy_text(member.phone, "phone", guard=False)
    email = tidy_text(member.email, "email", guard=False)
    tags = dict.fromkeys(tag for tag in (tidy_text(tag, "tag") for tag in member.tags) if tag)
    if len(tags) > MOST_TAGS:
        raise Refusal(Refused.TEXT_TOO_LONG, field="tag", limit=MOST_TAGS)
    return replace(
        member,
        name=name,
        phone=phone,
        email=email,
        tags=tuple(tags),
        allergies=tidy_text(member.allergies, "allergies", lines=True),
        note=tidy_text(member.note, "note", lines=True),
        came_by=tidy_text(member.came_by, "came_by"),
        phone_key=phone_key(phone, country) if phone else "",
        email_key=email_key(email) if email else "",
    )


def tidy_text(text: str, name: str, *, lines: bool = False, guard: bool = True, limit: int | None = None) -> str:
    """Return a free text in NFC, spaces trimmed and (unless `lines`) run together to one.

    `name` is the field, whose limit is in LIMITS unless given. Refuses: TEXT_TOO_LONG, TEXT_UNPRINTABLE for control,
    direction-changing and broken characters, and with `guard` PAYMENT_CARD_IN_TEXT.
    """
    text = unicodedata.normalize("NFC", text)
    if lines:
        rows = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").split("\n")
        text = "\n".join(row.rstrip() for row in rows).strip()
    else:
        text = " ".join(text.split())
    most = LIMITS[name] if limit is None else limit
    if len(text) > most:
        raise Refusal(Refused.TEXT_TOO_LONG, field=name, limit=most)
    if any(_is_unprintable(character) for character in text.replace("\n", "") if not character.isalnum()):
        raise Refusal(Refused.TEXT_UNPRINTABLE, field=name)
    if guard and has_payment_card(text):
        raise Refusal(Refused.PAYMENT_CARD_IN_TEXT, field=name)
    return text


def has_payment_card(text: str) -> bool:
    """Tell whether a text holds 13 to 19 digits that pass Luhn, full-width or grouped by spaces, hyphens or dots too.

    A run of groups counts as a whole, and each part of it that starts as card numbers do (2 to 6), so that a date of
    expiry behind the number hides nothing.
    """
    plain = "".join(_ascii_digit(character) for character in text.translate(_DASHES))
    for run in _DIGIT_RUN.findall(plain):
        groups = re.split(r"[ .\-]", run)
        for start in range(len(groups)):
            digits = ""
            for end in range(start, min(len(groups), start + 19)):
                digits += groups[end]
                if len(digits) > 19:
                    break
                whole = end == start or (start == 0 and end == len(groups) - 1)
                if len(digits) >= 13 and (whole or digits[0] in "23456") and passes_luhn(digits):
                    return True
    return False


def passes_luhn(digits: str) -> bool:
    """Tell whether ASCII digits end in the check digit of ISO/IEC 7812-1 annex B; all noughts do not count."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0 and digits.strip("0") != ""


def phone_key(text: str, country: str = "") -> str:
    """Return what makes two phone numbers the same: `+` and the international digits, or the digits where unknown.

    Inside a known country `0912-345-678`, `+886 912 345 678`, `886912345678` and the `912345678` a spreadsheet left
    over are one. An extension stays behind `#`. Refuses: PHONE_NOT_A_NUMBER.
    """
    folded = unicodedata.normalize("NFKC", text).translate(_DASHES).casefold()
    found = _PHONE.fullmatch(folded.translate(dict.fromkeys(map(ord, _SEPARATORS))))
    if not found:
        raise Refusal(Refused.PHONE_NOT_A_NUMBER, text=text[:40])
    digits, extension = found["digits"], f"#{found['extension']}" if found["extension"] else ""
    rule = PHONE_RULES.get(country, PhoneRule())
    if found["plus"]:
        # People write +886 (0)912…: the inside prefix has no place behind the country's code.
        trunk = rule.code + "0"
        if rule.inside == "0" and rule.code and digits.startswith(trunk):
            digits = rule.code + digits[len(trunk) :]
        return "+" + digits + extension
    if not rule.code:
        return digits + extension
    national = digits.removeprefix(rule.inside)
    if rule.inside and national != digits and len(national) >= 6:
        return f"+{rule.code}{national}{extension}"
    if digits.startswith(rule.code) and re.fullmatch(rule.mobile, digits[len(rule.code) :], re.ASCII):
        return f"+{digits}{extension}"
    if re.fullmatch(rule.mobile, digits, re.ASCII):
        return f"+{rule.code}{digits}{extension}"
    return digits + extension


def phone_digits(text: str) -> str:
    """Return only the ASCII digits of a phone as typed, for searching and for the last digits of V8."""
    return re.sub(r"[^0-9]", "", unicodedata.normalize("NFKC", text))


def email_key(text: str) -> str:
    """Return what makes two addresses the same: case folded. Refuses: EMAIL_NOT_AN_ADDRESS."""
    if not _EMAIL.fullmatch(text) or len(text) > LIMITS["email"] or ".." in text or text.startswith("."):
        raise Refusal(Refused.EMAIL_NOT_AN_ADDRESS, text=text[:60])
    return unicodedata.normalize("NFKC", text).casefold()


def same_as(member: Member, other: Member) -> str | None:
    """Return the first field by which two active members would be duplicates (`phone`, `email`), or None (M6)."""
    if member.id == other.id or {member.state, other.state} != {MemberState.ACTIVE}:
        return None
    if member.phone_key and member.phone_key == other.phone_key:
        return "phone"
    return "email" if member.email_key and member.email_key == other.email_key else None


def duplicate(field_name: str, other: Member) -> Refusal:
    """Return the refusal of a phone, e-mail or card number that `other` already has, with the link to them."""
    return Refusal(Refused.MEMBER_EXISTS, field=field_name, name=other.name, member_id=other.id)


def require_active(member: Member) -> Member:
    """Return the member if they still are one. Refuses: MEMBER_ERASED, MEMBER_MERGED (into)."""
    if member.state is MemberState.ERASED:
        raise Refusal(Refused.MEMBER_ERASED)
    if member.state is MemberState.MERGED:
        raise Refusal(Refused.MEMBER_MERGED, into=member.merged_into)
    return member


def erased(member: Member) -> Member:
    """Return the member without anything that tells who they were; id, kind and day of joining stay for the ledger.

    Whether nothing is owed is the service's question. Refuses: MEMBER_ERASED, MEMBER_MERGED.
    """
    require_active(member)
    return Member(member.id, "", member.joined_on, kind=member.kind, state=MemberState.ERASED)


def merged(member: Member, into: Member) -> tuple[Member, Member]:
    """Return the member who goes, emptied, and the one who stays with every gap filled from the other (M4).

    What both have, the one who stays keeps; tags join, notes follow one another; the earlier joining counts; consent
    counts only if the one who stays gave it. Refuses: MEMBER_ERASED, MEMBER_MERGED; a member into themselves
    (ValueError, a programming error).
    """
    require_active(member)
    require_active(into)
    if member.id == into.id:
        raise ValueError("a member is not merged into themselves")
    kept = replace(
        into,
        name=into.name or member.name,
        phone=into.phone or member.phone,
        phone_key=into.phone_key or member.phone_key,
        email=into.email or member.email,
        email_key=into.email_key or member.email_key,
        birthday=into.birthday or member.birthday,
        gender=member.gender if into.gender is Gender.UNSAID else into.gender,
        tags=tuple(dict.fromkeys((*into.tags, *member.tags)))[:MOST_TAGS],
        allergies=_joined(into.allergies, member.allergies, "allergies"),
        note=_joined(into.note, member.note, "note"),
        joined_on=min(into.joined_on, member.joined_on),
        referrer_id=into.referrer_id or (member.referrer_id if member.referrer_id != into.id else None),
        came_by=into.came_by or member.came_by,
        photo=into.photo or member.photo,
    )
    gone = replace(erased(member), state=MemberState.MERGED, merged_into=into.id)
    return gone, kept


def _joined(first: str, second: str, name: str) -> str:
    if not second or second in first:
        return first
    return f"{first}\n{second}".strip()[: LIMITS[name]]


def _is_unprintable(character: str) -> bool:
    category = unicodedata.category(character)
    return category in ("Cc", "Cs", "Zl", "Zp") or (category == "Cf" and not _is_harmless(character))


def _is_harmless(character: str) -> bool:
    # Tag characters spell the flags of England, Scotland and Wales.
    return character in _HARMLESS_FORMATS or "\U000e0020" <= character <= "\U000e007f"


def _ascii_digit(character: str) -> str:
    return character if character.isascii() else str(unicodedata.digit(character, character))
