"""Everything the shop's file knows of one member, as plain values for a JSON file (M5)."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

from shop_member.domain.amounts import POINTS, Amount, Asset
from shop_member.domain.bookings import Chart
from shop_member.domain.cards import Card
from shop_member.domain.ledger import BillLine
from shop_member.domain.members import Member
from shop_member.domain.ports import Work
from shop_member.domain.views import MovementRow, StoredBill, StoredMember
from shop_member.domain.wallet import Lot
from shop_member.services.desk import Desk

_PAGE = 500


def dossier(work: Work, desk: Desk, stored: StoredMember) -> dict[str, Any]:
    """Return one member's data, cards, balances, lots, level, ledger, bills and what staff did about them.

    Money is decimal text in the shop's currency, days and instants are ISO 8601.
    """
    member, asset = stored.member, desk.rules().asset
    chart = Chart(asset, desk.till)
    wallet = {"principal": chart.principal, "bonus": chart.bonus, "points": chart.points}
    picture = work.pictures.get(member.photo) if member.photo else None
    return {
        "made_at": desk.now_text(),
        "shop": desk.settings().name,
        "currency": asset.code,
        "member": _member(member) | {"has_pin": bool(stored.pin_hash)},
        "photo": {"format": picture.format, "base64": base64.b64encode(picture.content).decode()} if picture else None,
        "tier": {
            "id": stored.tier.tier_id,
            "since": _day(stored.tier.since),
            "valid_until": _day(stored.tier.valid_until),
        },
        "cards": [_card(card) for card in work.cards.of_member(member.id)],
        "balances": {
            name: Amount(work.ledger.balance(account(member.id)), account(member.id).asset).plain()
            for name, account in wallet.items()
        },
        "open_lots": {
            name: [_lot(lot, account(member.id).asset) for lot in work.ledger.open_lots(account(member.id))]
            for name, account in wallet.items()
        },
        "movements": [_movement(row, asset) for row in _movements(work, member.id)],
        "bills": [_bill(bill, asset) for bill in _bills(work, member.id)],
        "actions": [
            {"at": row.recorded_at, "action": row.action, "by": work.staff.name_of(row.actor), "detail": row.detail}
            for row in work.audit.page(limit=10_000, subject=member.id)
        ],
    }


def _movements(work: Work, member_id: str) -> Iterator[MovementRow]:
    before = None
    while rows := work.bills.movements(member_id, before, _PAGE):
        yield from rows
        before = rows[-1].seq


def _bills(work: Work, member_id: str) -> Iterator[StoredBill]:
    before = None
    while rows := work.bills.of_member(member_id, before, _PAGE):
        yield from (work.bills.bill(row.seq) for row in rows)
        before = rows[-1].seq


def _member(member: Member) -> dict[str, Any]:
    birthday = member.birthday
    return {
        "id": member.id,
        "kind": member.kind.value,
        "state": member.state.value,
        "name": member.name,
        "phone": member.phone,
        "email": member.email,
        "birthday": {
            "year": birthday.year,
            "month": birthday.month,
            "day": birthday.day,
            "lunar": birthday.lunar,
        }
        if birthday
        else None,
        "gender": member.gender.value,
        "tags": list(member.tags),
        "allergies": member.allergies,
        "note": member.note,
        "consent_on": _day(member.consent_on),
        "referrer_id": member.referrer_id,
        "came_by": member.came_by,
        "joined_on": _day(member.joined_on),
    }


def _card(card: Card) -> dict[str, Any]:
    """The code's reference stays out: whoever reads the file could not make a card, but needs not know it either."""
    return {
        "number": card.number,
        "kind": card.kind.value,
        "state": card.state.value,
        "holder": card.holder,
        "daily_limit": card.daily_limit.plain() if card.daily_limit else None,
    }


def _lot(lot: Lot, asset: Asset) -> dict[str, Any]:
    return {
        "left": Amount(lot.left, asset).plain(),
        "earned_on": _day(lot.earned_on),
        "expires_on": _day(lot.expires_on),
        "usable_from": _day(lot.usable_from),
    }


def _movement(row: MovementRow, asset: Asset) -> dict[str, Any]:
    return {
        "entry": row.seq,
        "kind": row.kind.value,
        "document": row.document_no,
        "at": row.recorded_at,
        "business_date": _day(row.business_date),
        "principal": Amount(row.principal, asset).plain(),
        "bonus": Amount(row.bonus, asset).plain(),
        "points": Amount(row.points, POINTS).plain(),
        "principal_after": Amount(row.principal_after, asset).plain(),
        "bonus_after": Amount(row.bonus_after, asset).plain(),
        "points_after": Amount(row.points_after, POINTS).plain(),
    }


def _bill(stored: StoredBill, asset: Asset) -> dict[str, Any]:
    bill = stored.bill
    return {
        "document": stored.document_no,
        "kind": bill.kind.value,
        "at": stored.recorded_at,
        "business_date": _day(stored.business_date),
        "total": Amount(bill.total, asset).plain(),
        "points_earned": bill.points_earned,
        "points_used": bill.points_used,
        "note": stored.note,
        "lines": [_line(line, asset) for line in bill.lines],
        "tenders": [{"means": tender.means, "amount": Amount(tender.units, asset).plain()} for tender in bill.tenders],
    }


def _line(line: BillLine, asset: Asset) -> dict[str, Any]:
    return {
        "name": line.name,
        "quantity": Amount(line.quantity, Asset("PCS", 3)).plain(),
        "amount": Amount(line.net_due, asset).plain(),
    }


def _day(day: Any) -> str | None:
    return day.isoformat() if day else None
