"""Gift cards in the file: who is found by code or number, what was put on each, and the figures that follow from it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from shop_member.domain.amounts import Amount, currency
from shop_member.domain.changes import Changes
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.gift_cards import GiftCard, GiftCardState, card_number
from shop_member.domain.gift_views import GiftBatch, GiftCardRow, GiftLiability
from shop_member.store.session import Session

_COLUMNS = """id, number, code_hash, last_four, state, face, asset, given, expires_on, issued_on, issued_seq, issued_line,
  member_id, batch, batch_name, design, message, to_name, from_name, replaced_by"""
_NAMES = tuple(name.strip() for name in _COLUMNS.split(","))
_ADD = f"INSERT INTO gift_card ({_COLUMNS}, seal) VALUES ({', '.join(f':{name}' for name in _NAMES)}, :seal)"
_UPDATE = f"UPDATE gift_card SET {', '.join(f'{name} = :{name}' for name in (*_NAMES[1:], 'seal'))} WHERE id = :id"
_ROW = f"""
SELECT {", ".join(f"g.{name}" for name in _NAMES)}, COALESCE(a.balance, 0)
FROM gift_card g LEFT JOIN account a ON a.kind = 'gift_card' AND a.owner = g.id AND a.asset = g.asset
"""
_SHOWN = """
 WHERE (:state = '' OR g.state = :state) AND (:text = '' OR g.number LIKE :like ESCAPE '!' OR g.last_four LIKE :like ESCAPE '!'
   OR g.batch_name LIKE :like ESCAPE '!' OR g.to_name LIKE :like ESCAPE '!' OR g.from_name LIKE :like ESCAPE '!')
 AND (:after = '' OR length(g.number) < length(:after) OR (length(g.number) = length(:after) AND g.number < :after))
 ORDER BY length(g.number) DESC, g.number DESC LIMIT :limit
"""
# What sales put onto a card and those it replaced, net of what their returns took off again.
_PUT_ON = """
WITH RECURSIVE family (id) AS (
  SELECT :id UNION SELECT g.id FROM gift_card g JOIN family f ON g.replaced_by = f.id)
SELECT CASE WHEN e.kind = 'sale' THEN e.seq ELSE e.reverses END AS sale, SUM(p.units)
FROM family f JOIN account a ON a.kind = 'gift_card' AND a.owner = f.id JOIN posting p ON p.account_id = a.id
JOIN entry e ON e.seq = p.entry_seq
WHERE (e.kind = 'sale' AND p.units > 0) OR (e.kind IN ('refund', 'void') AND p.units < 0)
GROUP BY CASE WHEN e.kind = 'sale' THEN e.seq ELSE e.reverses END ORDER BY sale
"""
_BATCHES = """
SELECT batch, MAX(batch_name), COUNT(*), SUM(face), SUM(CASE WHEN state = 'inactive' THEN 1 ELSE 0 END), MIN(number),
  MAX(number)
FROM gift_card WHERE batch <> '' AND state <> 'replaced' GROUP BY batch ORDER BY MAX(length(number)) DESC, MAX(number) DESC
"""
_MOVED = """
FROM gift_card g JOIN account a ON a.kind = 'gift_card' AND a.owner = g.id AND a.asset = :asset
JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq WHERE e.business_date <= :last
"""


def _within(condition: str) -> str:
    return f"SUM(CASE WHEN e.business_date >= :first AND ({condition}) THEN p.units ELSE 0 END)"


_SOLD = "e.kind = 'sale' AND p.units > 0"
_GIVEN = "e.kind = 'gift_card_given'"
_USED = "(e.kind = 'sale' AND p.units < 0) OR (e.kind IN ('refund', 'void') AND p.units > 0)"
_BACK = "(e.kind IN ('refund', 'void') AND p.units < 0) OR e.kind = 'gift_card_cash_out'"
_OTHER = "e.kind NOT IN ('sale', 'gift_card_given', 'refund', 'void', 'gift_card_cash_out', 'expiry')"
_LIABILITY = f"""
SELECT substr(g.issued_on, 1, 7) AS month, g.given,
  SUM(CASE WHEN e.business_date < :first THEN p.units ELSE 0 END), {_within(_SOLD)}, {_within(_GIVEN)}, -{_within(_USED)},
  -{_within(_BACK)}, -{_within("e.kind = 'expiry'")}, {_within(_OTHER)}, SUM(p.units)
{_MOVED} GROUP BY substr(g.issued_on, 1, 7), g.given ORDER BY month, g.given
"""
_SLEEPING = f"""
SELECT month, given, SUM(units) FROM (
  SELECT substr(g.issued_on, 1, 7) AS month, g.given, SUM(p.units) AS units, MAX(e.business_date) AS moved
  {_MOVED} GROUP BY g.id, substr(g.issued_on, 1, 7), g.given) cards
WHERE moved <= :year_ago AND units <> 0 GROUP BY month, given
"""


class GiftCardRepository:
    """Reads and writes gift cards; their value is in the journal, under the card's id."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def next_number(self) -> str:
        """Return the printed number of the next card; numbers given out are not given out again."""
        return card_number(self._session.next_number("gift_card"))

    def add(self, card: GiftCard) -> None:
        """Add a card."""
        self._session.execute(_ADD, self._session.sealed("gift_card", _row(card)))
        self._session.changes |= Changes.GIFT_CARDS

    def update(self, card: GiftCard) -> None:
        """Write a card back. Refuses: GIFT_CARD_NOT_VALID for one that is not there."""
        if not self._session.execute(_UPDATE, self._session.sealed("gift_card", _row(card))).rowcount:
            raise Refusal(Refused.GIFT_CARD_NOT_VALID)
        self._session.changes |= Changes.GIFT_CARDS

    def get(self, card_id: str) -> GiftCard | None:
        """Return a card, or None."""
        return self._one(" WHERE g.id = :value", card_id)

    def by_hash(self, code_hash: str) -> GiftCard | None:
        """Return the card with this keyed hash of its code, or None."""
        return self._one(" WHERE g.code_hash = :value", code_hash)

    def by_number(self, number: str) -> GiftCard | None:
        """Return the card with this printed number (`G000001-7`), or None."""
        return self._one(" WHERE g.number = :value", number)

    def current(self, card: GiftCard) -> GiftCard:
        """Return the card itself, or the one that took over from it, however often it was replaced."""
        while card.replaced_by is not None:
            following = self.get(card.replaced_by)
            if following is None:
                break
            card = following
        return card

    def of_entry(self, seq: int) -> tuple[GiftCardRow, ...]:
        """Return the cards an entry issued, those that took over from them in their place, by number."""
        return self._rows(" WHERE g.issued_seq = :seq AND g.state <> 'replaced'", {"seq": seq})

    def of_batch(self, batch: str) -> tuple[GiftCardRow, ...]:
        """Return the cards of a batch, those that took over from them in their place, by number."""
        return self._rows(" WHERE g.batch = :batch AND g.batch <> '' AND g.state <> 'replaced'", {"batch": batch})

    def of_member(self, member_id: str) -> tuple[GiftCardRow, ...]:
        """Return the cards registered to a member, by number."""
        return self._rows(" WHERE g.member_id = :member AND g.state <> 'replaced'", {"member": member_id})

    def row(self, card_id: str) -> GiftCardRow | None:
        """Return a card with its balance, or None."""
        found = self._rows(" WHERE g.id = :id", {"id": card_id})
        return found[0] if found else None

    def page(
        self, after: str = "", limit: int = 100, *, state: GiftCardState | None = None, text: str = ""
    ) -> tuple[GiftCardRow, ...]:
        """Return cards, newest number first, those after number `after`; by state, and by a part of what is written on them."""
        like = "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%"
        params = {"after": after, "limit": limit, "state": state.value if state else "", "text": text, "like": like}
        rows = self._session.execute(_ROW + _SHOWN, params).fetchall()
        return tuple(_with_balance(row) for row in rows)

    def each(self) -> Iterator[GiftCardRow]:
        """Run through every card, newest first."""
        after = ""
        while page := self.page(after, 500):
            yield from page
            after = page[-1].card.number

    def put_on(self, card_id: str) -> tuple[tuple[int, int], ...]:
        """Return (entry, units) of the sales that put value onto a card or those it replaced, net of their returns."""
        return tuple((row[0], row[1]) for row in self._session.execute(_PUT_ON, {"id": card_id}).fetchall())

    def batches(self) -> tuple[GiftBatch, ...]:
        """Return every batch, newest first."""
        return tuple(GiftBatch(*row) for row in self._session.execute(_BATCHES).fetchall())

    def liability(self, first: date, last: date, year_ago: date, asset: str) -> tuple[GiftLiability, ...]:
        """Return what became of gift cards in a span of business days, by month of issue, sold and given apart (V9)."""
        days = {"first": first.isoformat(), "last": last.isoformat(), "asset": asset}
        slept = {
            (row[0], row[1]): row[2]
            for row in self._session.execute(_SLEEPING, {**days, "year_ago": year_ago.isoformat()}).fetchall()
        }
        rows = self._session.execute(_LIABILITY, days).fetchall()
        return tuple(GiftLiability(row[0], bool(row[1]), *(*row[2:], slept.get((row[0], row[1]), 0))) for row in rows)

    def _one(self, where: str, value: str) -> GiftCard | None:
        row = self._session.execute(_ROW + where, {"value": value}).fetchone()
        return None if row is None else _card(row)

    def _rows(self, where: str, params: dict[str, Any]) -> tuple[GiftCardRow, ...]:
        rows = self._session.execute(f"{_ROW}{where} ORDER BY length(g.number), g.number", params).fetchall()
        return tuple(_with_balance(row) for row in rows)


def _row(card: GiftCard) -> dict[str, Any]:
    return {
        "id": card.id,
        "number": card.number,
        "code_hash": card.code_hash,
        "last_four": card.last_four,
        "state": card.state.value,
        "face": card.face.units,
        "asset": card.face.asset.code,
        "given": int(card.given),
        "expires_on": card.expires_on.isoformat() if card.expires_on else None,
        "issued_on": card.issued_on.isoformat() if card.issued_on else None,
        "issued_seq": card.issued_seq,
        "issued_line": card.issued_line,
        "member_id": card.member_id,
        "batch": card.batch_id or "",
        "batch_name": card.batch_name,
        "design": card.design,
        "message": card.message,
        "to_name": card.to_name,
        "from_name": card.from_name,
        "replaced_by": card.replaced_by,
    }


def _card(row: tuple[Any, ...]) -> GiftCard:
    found = dict(zip(_NAMES, row, strict=False))
    return GiftCard(
        id=found["id"],
        number=found["number"],
        code_hash=found["code_hash"],
        last_four=found["last_four"],
        face=Amount(found["face"], currency(found["asset"])),
        state=GiftCardState(found["state"]),
        given=bool(found["given"]),
        expires_on=_day(found["expires_on"]),
        design=found["design"],
        message=found["message"],
        to_name=found["to_name"],
        from_name=found["from_name"],
        batch_id=found["batch"] or None,
        batch_name=found["batch_name"],
        member_id=found["member_id"],
        replaced_by=found["replaced_by"],
        issued_on=_day(found["issued_on"]),
        issued_seq=found["issued_seq"],
        issued_line=found["issued_line"],
    )


def _with_balance(row: tuple[Any, ...]) -> GiftCardRow:
    card = _card(row)
    return GiftCardRow(card, Amount(row[-1], card.face.asset))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
