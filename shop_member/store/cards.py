"""Cards in the file."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from shop_member.domain.amounts import Amount, currency
from shop_member.domain.cards import Card, CardKind, CardState, card_number, next_serial
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.views import CardRow
from shop_member.store.heads import HeadKeeper
from shop_member.store.members import MemberRepository
from shop_member.store.session import Session

_COLUMNS = "id, ref, number, kind, member_id, holder, version, state, replaced_by, daily_limit, limit_asset"
_ADD = f"""
INSERT INTO card ({_COLUMNS}, seal) VALUES (:id, :ref, :number, :kind, :member_id, :holder, :version, :state, :replaced_by,
  :daily_limit, :limit_asset, :seal)
"""
_UPDATE = """
UPDATE card SET ref = :ref, number = :number, kind = :kind, member_id = :member_id, holder = :holder, version = :version,
  state = :state, replaced_by = :replaced_by, daily_limit = :daily_limit, limit_asset = :limit_asset, seal = :seal
WHERE id = :id
"""
_MANY = 500  # parameters of one statement, far below either engine's limit
_TO_PRINT = """
SELECT c.id, c.number, c.member_id, c.holder, c.state, coalesce(m.name, '') AS name, coalesce(p.times, 0) AS printed
FROM card c LEFT JOIN member m ON m.id = c.member_id
LEFT JOIN print_count p ON p.document = 'card:' || c.id || ':' || c.version
WHERE c.state = 'active' AND {condition} ORDER BY length(c.number), c.number LIMIT :limit
"""


class CardRepository:
    """Reads and writes cards; members stay findable by the numbers of their usable cards."""

    def __init__(self, session: Session, members: MemberRepository) -> None:
        self._session = session
        self._members = members
        self._heads = HeadKeeper(session)

    def next_number(self) -> str:
        """Return the printed number of the next card; numbers given out are not given out again."""
        last = self._session.scalar("SELECT value FROM counter WHERE name = 'card'")
        serial = next_serial(None if last is None else int(last))
        self._session.set_number("card", serial)
        return card_number(serial)

    def add(self, card: Card) -> None:
        """Add a card. Refuses: CARD_EXISTS with the other card's member for a number that is taken (M6)."""
        if (other := self.by_number(card.number)) is not None:
            raise Refusal(Refused.CARD_EXISTS, number=card.number, member_id=other.member_id)
        self._keep_heads(card.member_id)
        self._session.execute(_ADD, self._session.sealed("card", _row(card)))
        self._after(card.member_id)

    def update(self, card: Card) -> None:
        """Write a card back. Refuses: CARD_UNKNOWN."""
        before = self.get(card.id)
        if before is None:
            raise Refusal(Refused.CARD_UNKNOWN)
        if (before.member_id, before.number, before.state) != (card.member_id, card.number, card.state):
            self._keep_heads(before.member_id, card.member_id)
        self._session.execute(_UPDATE, self._session.sealed("card", _row(card)))
        self._after(card.member_id)
        if before.member_id != card.member_id:
            self._after(before.member_id)

    def _keep_heads(self, *member_ids: str | None) -> None:
        """The statements of locked months keep the number of the card that was a member's first then."""
        for member_id in {one for one in member_ids if one is not None}:
            self._heads.keep_member(member_id)

    def _after(self, member_id: str | None) -> None:
        if member_id is not None:
            self._members.reindex(member_id)
        self._session.changes |= Changes.CARDS

    def get(self, card_id: str) -> Card | None:
        """Return a card, or None."""
        return _optional(self._session.one(f"SELECT {_COLUMNS} FROM card WHERE id = :id", {"id": card_id}))

    def by_number(self, number: str) -> Card | None:
        """Return the card of a printed number (`1042-9`), or None."""
        return _optional(self._session.one(f"SELECT {_COLUMNS} FROM card WHERE number = :number", {"number": number}))

    def by_ref(self, ref: str) -> Card | None:
        """Return the card whose code carries this reference, or None."""
        return _optional(self._session.one(f"SELECT {_COLUMNS} FROM card WHERE ref = :ref", {"ref": ref}))

    def of_member(self, member_id: str) -> tuple[Card, ...]:
        """Return every card of a member, the usable ones first, by number."""
        rows = self._session.all(
            f"SELECT {_COLUMNS} FROM card WHERE member_id = :id "
            "ORDER BY CASE state WHEN 'active' THEN 0 WHEN 'frozen' THEN 1 ELSE 2 END, length(number), number",
            {"id": member_id},
        )
        return tuple(_card(row) for row in rows)

    def free(self, limit: int = 1000) -> tuple[Card, ...]:
        """Return active cards printed ahead that belong to nobody yet, by number."""
        rows = self._session.all(
            f"SELECT {_COLUMNS} FROM card WHERE member_id IS NULL AND state = 'active' ORDER BY number LIMIT :limit",
            {"limit": limit},
        )
        return tuple(_card(row) for row in rows)

    def unprinted(self, limit: int = 10_000) -> tuple[CardRow, ...]:
        """Return members' usable cards whose present code never came out of a printer, by number."""
        return self._to_print("c.member_id IS NOT NULL AND p.times IS NULL", {"limit": limit})

    def tagged(self, tag: str, limit: int = 10_000) -> tuple[CardRow, ...]:
        """Return the usable cards of the members who carry a tag, by number."""
        text = json.dumps(tag, ensure_ascii=False)
        for letter in "\\%_":
            text = text.replace(letter, "\\" + letter)
        return self._to_print("m.tags LIKE :tag ESCAPE '\\'", {"tag": f"%{text}%", "limit": limit})

    def unowned(self, limit: int = 10_000) -> tuple[CardRow, ...]:
        """Return the cards made ahead that belong to nobody yet, by number."""
        return self._to_print("c.member_id IS NULL", {"limit": limit})

    def held_by(self, member_ids: Iterable[str]) -> tuple[CardRow, ...]:
        """Return the usable cards of some members, by number within five hundred members."""
        return self._any_of("c.member_id", member_ids)

    def listed(self, card_ids: Iterable[str]) -> tuple[CardRow, ...]:
        """Return those of some cards that are usable, by number within five hundred."""
        return self._any_of("c.id", card_ids)

    def _any_of(self, column: str, ids: Iterable[str]) -> tuple[CardRow, ...]:
        values, found = list(dict.fromkeys(ids)), list[CardRow]()
        for start in range(0, len(values), _MANY):
            part = {f"v{place}": value for place, value in enumerate(values[start : start + _MANY])}
            names = ", ".join(f":{name}" for name in part)
            found += self._to_print(f"{column} IN ({names})", {**part, "limit": 10 * _MANY})
        return tuple(found)

    def _to_print(self, condition: str, params: dict[str, Any]) -> tuple[CardRow, ...]:
        return tuple(CardRow(**row) for row in self._session.all(_TO_PRINT.format(condition=condition), params))

    def page(self, after: str = "", limit: int = 100) -> tuple[Card, ...]:
        """Return cards by number, those behind `after`."""
        rows = self._session.all(
            f"SELECT {_COLUMNS} FROM card WHERE number > :after ORDER BY number LIMIT :limit",
            {"after": after, "limit": limit},
        )
        return tuple(_card(row) for row in rows)


def _row(card: Card) -> dict[str, Any]:
    limit = card.daily_limit
    if limit is not None and limit.asset != currency(limit.asset.code):
        raise ValueError(f"{limit.asset} is no currency of a shop")
    return {
        "id": card.id,
        "ref": card.ref,
        "number": card.number,
        "kind": card.kind.value,
        "member_id": card.member_id,
        "holder": card.holder,
        "version": card.version,
        "state": card.state.value,
        "replaced_by": card.replaced_by,
        "daily_limit": None if limit is None else limit.units,
        "limit_asset": None if limit is None else limit.asset.code,
    }


def _card(row: dict[str, Any]) -> Card:
    limit = None if row["daily_limit"] is None else Amount(row["daily_limit"], currency(row["limit_asset"]))
    return Card(
        id=row["id"],
        ref=row["ref"],
        number=row["number"],
        kind=CardKind(row["kind"]),
        member_id=row["member_id"],
        holder=row["holder"],
        version=row["version"],
        state=CardState(row["state"]),
        replaced_by=row["replaced_by"],
        daily_limit=limit,
    )


def _optional(row: dict[str, Any] | None) -> Card | None:
    return None if row is None else _card(row)
