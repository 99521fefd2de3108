"""Members in the file: who they are, their tier, finding them again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from shop_member.domain import search
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import AccountKind
from shop_member.domain.members import Birthday, Gender, Member, MemberKind, MemberState, duplicate
from shop_member.domain.tiers import TierState
from shop_member.domain.views import MemberHits, MemberRow, StoredMember
from shop_member.store import sqlite_search
from shop_member.store.heads import HeadKeeper
from shop_member.store.session import Session

_COLUMNS = """m.id, m.number, m.kind, m.name, m.phone, m.phone_key, m.email, m.email_key, m.birth_year, m.birth_month,
m.birth_day, m.birth_lunar, m.gender, m.tags, m.allergies, m.note, m.consent_on, m.referrer_id, m.came_by, m.joined_on,
m.state, m.merged_into, m.photo, m.pin_hash, m.version"""
_TIER_COLUMNS = "t.tier_id, t.since, t.valid_until, t.threshold, t.locked, t.next_id"
_GET = f"SELECT {_COLUMNS} FROM member m WHERE m.id = :id"
_STORED = (
    f"SELECT {_COLUMNS}, {_TIER_COLUMNS} FROM member m LEFT JOIN member_tier t ON t.member_id = m.id WHERE m.id = :id"
)
_TIER = f"SELECT {_TIER_COLUMNS} FROM member_tier t WHERE t.member_id = :id"
_BY_PHONE = f"SELECT {_COLUMNS} FROM member m WHERE m.phone_key = :key"
_BY_EMAIL = f"SELECT {_COLUMNS} FROM member m WHERE m.email_key = :key"
_EACH = f"SELECT {_COLUMNS} FROM member m WHERE m.number > :after ORDER BY m.number LIMIT :limit"
_ADD = """
INSERT INTO member (id, number, kind, name, phone, phone_key, email, email_key, birth_year, birth_month, birth_day,
  birth_lunar, gender, tags, allergies, note, consent_on, referrer_id, came_by, joined_on, state, merged_into, photo,
  pin_hash, version, seal)
VALUES (:id, :number, :kind, :name, :phone, :phone_key, :email, :email_key, :birth_year, :birth_month, :birth_day,
  :birth_lunar, :gender, :tags, :allergies, :note, :consent_on, :referrer_id, :came_by, :joined_on, :state, :merged_into,
  :photo, :pin_hash, :version, :seal)
"""
_UPDATE = """
UPDATE member SET kind = :kind, name = :name, phone = :phone, phone_key = :phone_key, email = :email,
  email_key = :email_key, birth_year = :birth_year, birth_month = :birth_month, birth_day = :birth_day,
  birth_lunar = :birth_lunar, gender = :gender, tags = :tags, allergies = :allergies, note = :note,
  consent_on = :consent_on, referrer_id = :referrer_id, came_by = :came_by, joined_on = :joined_on, state = :state,
  merged_into = :merged_into, photo = :photo, pin_hash = :pin_hash, version = :version, seal = :seal
WHERE id = :id AND version = :version - 1
"""
_SET_TIER = """
INSERT INTO member_tier VALUES (:member_id, :tier_id, :since, :valid_until, :threshold, :locked, :next_id, :seal)
ON CONFLICT (member_id) DO UPDATE SET tier_id = excluded.tier_id, since = excluded.since,
  valid_until = excluded.valid_until, threshold = excluded.threshold, locked = excluded.locked,
  next_id = excluded.next_id, seal = excluded.seal
"""
_PAGE = """
SELECT m.id, m.name, m.phone, m.state, t.tier_id FROM (
  SELECT id, name, phone, state FROM member WHERE state = 'active' AND (name, id) > (:name, :id)
  ORDER BY name, id LIMIT :limit OFFSET :skip
) m LEFT JOIN member_tier t ON t.member_id = m.id ORDER BY m.name, m.id
"""
_BIRTHDAYS = (
    f"SELECT {_COLUMNS} FROM member m WHERE m.birth_month = :month AND m.state = 'active' ORDER BY m.birth_day, m.id"
)

MOST_COUNTED = 1000
"""A search counts its hits up to here; nobody reads further."""
_MANY = 500  # parameters of one statement, far below either engine's limit


class MemberRepository:
    """Reads and writes members; the search index follows every write."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, member: Member, *, pin_hash: str = "") -> None:
        """Add a member made by `tidy`. Refuses: MEMBER_EXISTS with the other member (M6)."""
        self._refuse_duplicate(member)
        session = self._session
        number = session.next_number("member")
        row = {**_row(member), "number": number, "pin_hash": pin_hash, "version": 1}
        session.execute(_ADD, session.sealed("member", row))
        self._index(number, member, ())
        session.changes |= Changes.MEMBERS

    def update(self, member: Member, version: int | None = None) -> int:
        """Write a member back and return the new version.

        `version` is the one that was read for editing. Refuses: MEMBER_EXISTS; RECORD_CHANGED if somebody else wrote in
        between; MEMBER_UNKNOWN.
        """
        before = self._session.one(_GET, {"id": member.id})
        if before is None:
            raise Refusal(Refused.MEMBER_UNKNOWN)
        if version is not None and version != before["version"]:
            raise Refusal(Refused.RECORD_CHANGED)
        self._refuse_duplicate(member)
        heads = HeadKeeper(self._session)
        if member.name != before["name"]:
            heads.keep_member(member.id)
        if member.state is MemberState.ERASED:
            heads.forget_name(member.id)
        return self._write(
            {**_row(member), "number": before["number"], "pin_hash": before["pin_hash"]}, before["version"]
        )

    def set_pin(self, member_id: str, pin_hash: str) -> None:
        """Keep the hash of a member's own PIN (V8); '' takes it away. Refuses: MEMBER_UNKNOWN."""
        before = self._session.one(_GET, {"id": member_id})
        if before is None:
            raise Refusal(Refused.MEMBER_UNKNOWN)
        self._write({**before, "pin_hash": pin_hash}, before["version"])

    def _write(self, row: dict[str, Any], version: int) -> int:
        session = self._session
        row = {**row, "version": version + 1}
        if session.execute(_UPDATE, session.sealed("member", row)).rowcount != 1:
            raise Refusal(Refused.RECORD_CHANGED)
        self.reindex(row["id"])
        session.changes |= Changes.MEMBERS
        return version + 1

    def _refuse_duplicate(self, member: Member) -> None:
        if member.phone_key and (other := self.by_phone(member.phone_key)) is not None and other.id != member.id:
            raise duplicate("phone", other)
        if member.email_key and (other := self.by_email(member.email_key)) is not None and other.id != member.id:
            raise duplicate("email", other)

    def reindex(self, member_id: str) -> None:
        """Make the search find a member by what is known now, the numbers of usable cards included."""
        row = self._session.one(_GET, {"id": member_id})
        if row is not None:
            self._index(row["number"], _member(row), self._numbers([member_id]).get(member_id, ()))

    def _index(self, number: int, member: Member, cards: Iterable[str]) -> None:
        execute = self._session.execute
        execute(sqlite_search.REMOVE, {"number": number})
        if member.state is MemberState.ACTIVE and (tokens := search.tokens(member, cards)):
            execute(sqlite_search.ADD, {"number": number, "tokens": tokens})

    def get(self, member_id: str) -> Member | None:
        """Return a member, or None."""
        return _optional(self._session.one(_GET, {"id": member_id}))

    def stored(self, member_id: str) -> StoredMember | None:
        """Return a member with version, tier and PIN hash, or None."""
        row = self._session.one(_STORED, {"id": member_id})
        return None if row is None else StoredMember(_member(row), row["version"], _tier(row), row["pin_hash"])

    def by_phone(self, phone_key: str) -> Member | None:
        """Return the member of a phone key, or None."""
        return _optional(self._session.one(_BY_PHONE, {"key": phone_key}))

    def by_email(self, email_key: str) -> Member | None:
        """Return the member of an e-mail key, or None."""
        return _optional(self._session.one(_BY_EMAIL, {"key": email_key}))

    def tier_state(self, member_id: str) -> TierState:
        """Return the level a member holds; an empty state for none."""
        row = self._session.one(_TIER, {"id": member_id})
        return TierState() if row is None else _tier(row)

    def pin_hash(self, member_id: str) -> str:
        """Return the hash of a member's own PIN, '' for none."""
        return str(self._session.scalar("SELECT pin_hash FROM member WHERE id = :id", {"id": member_id}) or "")

    def set_tier(self, member_id: str, state: TierState) -> None:
        """Keep the level a member holds."""
        row = {
            "member_id": member_id,
            "tier_id": state.tier_id,
            "since": _text(state.since),
            "valid_until": _text(state.valid_until),
            "threshold": state.threshold,
            "locked": int(state.locked),
            "next_id": state.next_id,
        }
        self._session.execute(_SET_TIER, self._session.sealed("member_tier", row))
        self._session.changes |= Changes.MEMBERS

    def tiers_ending(self, before: date) -> list[str]:
        """Return the ids of members whose tier's last day is before a day."""
        rows = self._session.execute(
            "SELECT member_id FROM member_tier WHERE valid_until IS NOT NULL AND valid_until < :day ORDER BY member_id",
            {"day": before.isoformat()},
        )
        return [row[0] for row in rows.fetchall()]

    def count(self) -> int:
        """Return how many members there are, without erased and merged ones."""
        return int(self._session.scalar("SELECT count(*) FROM member WHERE state = 'active'"))

    def search(self, text: str, limit: int = 50) -> MemberHits:
        """Return the members a typed text finds (S3), by name; a text without letters or digits finds nobody."""
        query = search.query(text)
        if not query:
            return MemberHits((), 0)
        most = MOST_COUNTED + 1
        found = self._session.all(sqlite_search.FIND, {"query": query, "most": most, "limit": limit})
        count = int(found[0]["hits"]) if found else 0
        return MemberHits(self._rows(found), min(count, MOST_COUNTED), count == most)

    def page(self, after: MemberRow | None = None, limit: int = 100, skip: int = 0) -> tuple[MemberRow, ...]:
        """Return members by name, the first ones or those behind a row that was shown, `skip` of them left out first."""
        name, member_id = ("", "") if after is None else (after.name, after.id)
        return self._rows(self._session.all(_PAGE, {"name": name, "id": member_id, "limit": limit, "skip": skip}))

    def tags(self) -> dict[str, int]:
        """Return every tag that members carry and how many carry it, by name."""
        counts: dict[str, int] = {}
        for text, number in self._session.execute(
            "SELECT tags, count(*) FROM member WHERE state = 'active' AND tags <> '[]' GROUP BY tags"
        ).fetchall():
            for tag in json.loads(text):
                counts[tag] = counts.get(tag, 0) + number
        return dict(sorted(counts.items()))

    def rows(self, member_ids: Iterable[str]) -> tuple[MemberRow, ...]:
        """Return the list rows of members, by name."""
        ids = list(dict.fromkeys(member_ids))
        found: list[dict[str, Any]] = []
        for start in range(0, len(ids), _MANY):
            part, params = _named(ids[start : start + _MANY])
            found += self._session.all(
                "SELECT m.id, m.name, m.phone, m.state, t.tier_id FROM member m "
                f"LEFT JOIN member_tier t ON t.member_id = m.id WHERE m.id IN ({part})",
                params,
            )
        return self._rows(sorted(found, key=lambda row: (row["name"], row["id"])))

    def each(self, batch: int = 1000) -> Iterator[Member]:
        """Run through all members in the order of enrolment, erased and merged ones included."""
        after = 0
        while rows := self._session.all(_EACH, {"after": after, "limit": batch}):
            yield from map(_member, rows)
            after = rows[-1]["number"]

    def born_in(self, month: int) -> list[Member]:
        """Return the members whose birthday is in a month, by day."""
        return [_member(row) for row in self._session.all(_BIRTHDAYS, {"month": month})]

    def merged_into(self, member_id: str) -> list[str]:
        """Return the ids of members that went into this one."""
        rows = self._session.execute("SELECT id FROM member WHERE merged_into = :id ORDER BY number", {"id": member_id})
        return [row[0] for row in rows.fetchall()]

    def _rows(self, found: list[dict[str, Any]]) -> tuple[MemberRow, ...]:
        ids = [row["id"] for row in found]
        numbers, balances = self._numbers(ids), self._balances(ids)
        return tuple(
            MemberRow(
                row["id"],
                row["name"],
                row["phone"],
                MemberState(row["state"]),
                row["tier_id"],
                numbers.get(row["id"], ()),
                *(balances.get((row["id"], kind.value), 0) for kind in _BUCKETS),
            )
            for row in found
        )

    def _numbers(self, ids: list[str]) -> dict[str, tuple[str, ...]]:
        numbers: dict[str, tuple[str, ...]] = {}
        for start in range(0, len(ids), _MANY):
            part, params = _named(ids[start : start + _MANY])
            for member_id, number in self._session.execute(
                f"SELECT member_id, number FROM card WHERE member_id IN ({part}) AND state IN ('active', 'frozen') "
                "ORDER BY member_id, number",
                params,
            ).fetchall():
                numbers[member_id] = (*numbers.get(member_id, ()), number)
        return numbers

    def _balances(self, ids: list[str]) -> dict[tuple[str, str], int]:
        balances: dict[tuple[str, str], int] = {}
        for start in range(0, len(ids), _MANY):
            part, params = _named(ids[start : start + _MANY])
            for owner, kind, units in self._session.execute(
                f"SELECT owner, kind, balance FROM account WHERE owner IN ({part})", params
            ).fetchall():
                balances[owner, kind] = units
        return balances


_BUCKETS = (AccountKind.PRINCIPAL, AccountKind.BONUS, AccountKind.POINTS)


def _named(values: list[str]) -> tuple[str, dict[str, str]]:
    """Return named placeholders for a list of values, with the values under their names."""
    params = {f"v{place}": value for place, value in enumerate(values)}
    return ", ".join(f":{name}" for name in params), params


def _row(member: Member) -> dict[str, Any]:
    birthday = member.birthday
    return {
        "id": member.id,
        "kind": member.kind.value,
        "name": member.name,
        "phone": member.phone,
        "phone_key": member.phone_key or None,
        "email": member.email,
        "email_key": member.email_key or None,
        "birth_year": birthday.year if birthday else None,
        "birth_month": birthday.month if birthday else None,
        "birth_day": birthday.day if birthday else None,
        "birth_lunar": int(birthday.lunar) if birthday else 0,
        "gender": member.gender.value,
        "tags": json.dumps(member.tags, ensure_ascii=False, separators=(",", ":")),
        "allergies": member.allergies,
        "note": member.note,
        "consent_on": _text(member.consent_on),
        "referrer_id": member.referrer_id,
        "came_by": member.came_by,
        "joined_on": member.joined_on.isoformat(),
        "state": member.state.value,
        "merged_into": member.merged_into,
        "photo": member.photo,
    }


def _member(row: dict[str, Any]) -> Member:
    birthday = None
    if row["birth_month"] is not None:
        birthday = Birthday(row["birth_month"], row["birth_day"], row["birth_year"], bool(row["birth_lunar"]))
    return Member(
        id=row["id"],
        name=row["name"],
        joined_on=date.fromisoformat(row["joined_on"]),
        phone=row["phone"],
        email=row["email"],
        kind=MemberKind(row["kind"]),
        state=MemberState(row["state"]),
        birthday=birthday,
        gender=Gender(row["gender"]),
        tags=tuple(json.loads(row["tags"])) if row["tags"] != "[]" else (),
        allergies=row["allergies"],
        note=row["note"],
        consent_on=_day(row["consent_on"]),
        referrer_id=row["referrer_id"],
        came_by=row["came_by"],
        photo=row["photo"],
        merged_into=row["merged_into"],
        phone_key=row["phone_key"] or "",
        email_key=row["email_key"] or "",
    )


def _optional(row: dict[str, Any] | None) -> Member | None:
    return None if row is None else _member(row)


def _tier(row: dict[str, Any]) -> TierState:
    if row["threshold"] is None:
        return TierState()
    return TierState(
        row["tier_id"],
        _day(row["since"]),
        _day(row["valid_until"]),
        row["threshold"],
        bool(row["locked"]),
        row["next_id"],
    )


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
