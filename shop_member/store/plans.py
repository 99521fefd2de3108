"""What members pay for ahead: session cards and terms of memberships; and the limits of their tabs."""

from __future__ import annotations

from datetime import date
from typing import Any

from shop_member.domain.amounts import Amount, currency
from shop_member.domain.changes import Changes
from shop_member.domain.memberships import Membership
from shop_member.domain.sessions import SessionCard
from shop_member.domain.views import CardState, SessionRow, TermRow
from shop_member.store.session import Session

_CARD = """
SELECT s.id, s.number, s.member_id, s.plan_id, s.name, s.service, s.uses, s.asset, s.price, s.tax, s.tax_rate, s.sold_on,
  s.expires_on, s.sold_seq, s.sold_line, s.state, COALESCE((SELECT a.balance FROM account a
    WHERE a.kind = 'session_uses' AND a.owner = s.id AND a.asset = 'SESSION'), 0) AS left_over
FROM session_card s
"""
_ADD_CARD = """
INSERT INTO session_card VALUES (:id, :number, :member_id, :plan_id, :name, :service, :uses, :asset, :price, :tax, :tax_rate,
  :sold_on, :expires_on, :sold_seq, :sold_line, :state, :seal)
"""
_TERM = """
SELECT id, member_id, plan_id, name, asset, price, tax, days, percent_off, multiplier, member_prices, first_day, last_day,
  sold_seq, sold_line, refunded_on, reminded_on
FROM membership
"""
_ADD_TERM = """
INSERT INTO membership VALUES (:id, :member_id, :plan_id, :name, :asset, :price, :tax, :days, :percent_off, :multiplier,
  :member_prices, :first_day, :last_day, :sold_seq, :sold_line, :refunded_on, :reminded_on, :seal)
"""
_PUT_TERM = """
UPDATE membership SET member_id = :member_id, first_day = :first_day, last_day = :last_day, refunded_on = :refunded_on,
  reminded_on = :reminded_on, seal = :seal
WHERE id = :id
"""


class PlanRepository:
    """Reads and writes session cards, memberships and tab limits; money and uses are accounts of the journal."""

    def __init__(self, session: Session) -> None:
        self._session = session

    # -- session cards

    def next_number(self) -> str:
        """Return the number that a new session card is called by: `S000123`."""
        return f"S{self._session.next_number('session_card'):06d}"

    def add_card(self, row: SessionRow) -> None:
        """Keep a card that was sold."""
        self._session.execute(_ADD_CARD, self._session.sealed("session_card", _card_row(row)))
        self._session.changes |= Changes.PLANS

    def put_card(self, row: SessionRow) -> None:
        """Write a card back: closed, or of the member its owner was merged into."""
        self._session.execute(
            "UPDATE session_card SET member_id = :member_id, state = :state, seal = :seal WHERE id = :id",
            self._session.sealed("session_card", _card_row(row)),
        )
        self._session.changes |= Changes.PLANS

    def card(self, card_id: str) -> SessionRow | None:
        """Return a card, or None."""
        found = self._cards(f"{_CARD} WHERE s.id = :id", {"id": card_id})
        return found[0] if found else None

    def cards_of_member(self, member_id: str, *, usable_only: bool = True) -> tuple[SessionRow, ...]:
        """Return a member's cards, oldest first; `usable_only` leaves out those with no use left."""
        found = self._cards(f"{_CARD} WHERE s.member_id = :member ORDER BY s.number", {"member": member_id})
        return tuple(row for row in found if row.left or not usable_only)

    def cards_of_sale(self, seq: int) -> tuple[SessionRow, ...]:
        """Return the cards that a sale sold."""
        return self._cards(f"{_CARD} WHERE s.sold_seq = :seq ORDER BY s.number", {"seq": seq})

    def _cards(self, sql: str, params: dict[str, Any]) -> tuple[SessionRow, ...]:
        rows = self._session.all(sql, params)
        return tuple(
            SessionRow(
                SessionCard(
                    id=row["id"],
                    plan_id=row["plan_id"],
                    name=row["name"],
                    service=row["service"],
                    uses=row["uses"],
                    price=Amount(row["price"], currency(row["asset"])),
                    tax=Amount(row["tax"], currency(row["asset"])),
                    sold_on=date.fromisoformat(row["sold_on"]),
                    expires_on=_day(row["expires_on"]),
                    member_id=row["member_id"],
                ),
                number=row["number"],
                tax_rate=row["tax_rate"],
                sold_seq=row["sold_seq"],
                sold_line=row["sold_line"],
                left=row["left_over"],
                state=CardState(row["state"]),
            )
            for row in rows
        )

    # -- memberships

    def add_term(self, row: TermRow) -> None:
        """Keep a term that was sold."""
        self._session.execute(_ADD_TERM, self._session.sealed("membership", _term_row(row)))
        self._session.changes |= Changes.PLANS

    def put_term(self, row: TermRow) -> None:
        """Write a term back: refunded, moved by a merge, announced."""
        self._session.execute(_PUT_TERM, self._session.sealed("membership", _term_row(row)))
        self._session.changes |= Changes.PLANS

    def term(self, term_id: str) -> TermRow | None:
        """Return a term, or None."""
        found = self._terms(f"{_TERM} WHERE id = :id", {"id": term_id})
        return found[0] if found else None

    def terms_of_member(self, member_id: str) -> tuple[TermRow, ...]:
        """Return a member's terms, the one that ends first in front."""
        return self._terms(f"{_TERM} WHERE member_id = :member ORDER BY last_day, id", {"member": member_id})

    def terms_of_sale(self, seq: int) -> tuple[TermRow, ...]:
        """Return the terms that a sale sold."""
        return self._terms(f"{_TERM} WHERE sold_seq = :seq ORDER BY first_day, id", {"seq": seq})

    def terms_ending(self, first: date, last: date, *, announced: bool = False) -> tuple[TermRow, ...]:
        """Return the terms that end in a span of days and were not refunded: those not announced yet, or else those that were."""
        told = "reminded_on IS NOT NULL" if announced else "reminded_on IS NULL"
        where = f"WHERE {told} AND refunded_on IS NULL AND last_day BETWEEN :first AND :last ORDER BY last_day, id"
        return self._terms(f"{_TERM} {where}", {"first": first.isoformat(), "last": last.isoformat()})

    def terms_beginning(self, first: date, last: date) -> tuple[TermRow, ...]:
        """Return the terms that begin in a span of days."""
        where = "WHERE first_day BETWEEN :first AND :last ORDER BY first_day, id"
        return self._terms(f"{_TERM} {where}", {"first": first.isoformat(), "last": last.isoformat()})

    def _terms(self, sql: str, params: dict[str, Any]) -> tuple[TermRow, ...]:
        return tuple(
            TermRow(
                Membership(
                    id=row["id"],
                    plan_id=row["plan_id"],
                    member_id=row["member_id"],
                    name=row["name"],
                    first_day=date.fromisoformat(row["first_day"]),
                    last_day=date.fromisoformat(row["last_day"]),
                    days=row["days"],
                    price=Amount(row["price"], currency(row["asset"])),
                    tax=Amount(row["tax"], currency(row["asset"])),
                    percent_off_per_mille=row["percent_off"],
                    multiplier_per_mille=row["multiplier"],
                    member_prices=bool(row["member_prices"]),
                    refunded_on=_day(row["refunded_on"]),
                ),
                sold_seq=row["sold_seq"],
                sold_line=row["sold_line"],
                reminded_on=_day(row["reminded_on"]),
            )
            for row in self._session.all(sql, params)
        )

    # -- tabs

    def tab_limit(self, member_id: str) -> int | None:
        """Return the units that this member may owe, or None where the shop's limit holds."""
        found = self._session.scalar("SELECT credit_limit FROM tab WHERE member_id = :member", {"member": member_id})
        return None if found is None else int(found)

    def set_tab_limit(self, member_id: str, limit: int | None) -> None:
        """Keep a member's own limit; None goes back to the shop's."""
        if limit is None:
            self._session.execute("DELETE FROM tab WHERE member_id = :member", {"member": member_id})
        else:
            self._session.execute(
                "INSERT INTO tab VALUES (:member_id, :credit_limit, :seal) "
                "ON CONFLICT (member_id) DO UPDATE SET credit_limit = excluded.credit_limit, seal = excluded.seal",
                self._session.sealed("tab", {"member_id": member_id, "credit_limit": limit}),
            )
        self._session.changes |= Changes.MEMBERS


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _card_row(row: SessionRow) -> dict[str, Any]:
    card = row.card
    return {
        "id": card.id,
        "number": row.number,
        "member_id": card.member_id,
        "plan_id": card.plan_id,
        "name": card.name,
        "service": card.service,
        "uses": card.uses,
        "asset": card.price.asset.code,
        "price": card.price.units,
        "tax": card.tax.units,
        "tax_rate": row.tax_rate,
        "sold_on": card.sold_on.isoformat(),
        "expires_on": _text(card.expires_on),
        "sold_seq": row.sold_seq,
        "sold_line": row.sold_line,
        "state": row.state.value,
    }


def _term_row(row: TermRow) -> dict[str, Any]:
    term = row.term
    return {
        "id": term.id,
        "member_id": term.member_id,
        "plan_id": term.plan_id,
        "name": term.name,
        "asset": term.price.asset.code,
        "price": term.price.units,
        "tax": term.tax.units,
        "days": term.days,
        "percent_off": term.percent_off_per_mille,
        "multiplier": term.multiplier_per_mille,
        "member_prices": int(term.member_prices),
        "first_day": term.first_day.isoformat(),
        "last_day": term.last_day.isoformat(),
        "sold_seq": row.sold_seq,
        "sold_line": row.sold_line,
        "refunded_on": _text(term.refunded_on),
        "reminded_on": _text(row.reminded_on),
    }
