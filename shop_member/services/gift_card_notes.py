"""What a receipt says of gift cards: which were sold and until when, which paid and what is left on them (G5)."""

from __future__ import annotations

from shop_member.domain import documents as paper
from shop_member.domain.amounts import Amount
from shop_member.domain.documents import Phrase, Value, phrase
from shop_member.domain.ledger import AccountKind, BillKind
from shop_member.domain.ports import Work
from shop_member.domain.views import StoredBill, StoredPosting
from shop_member.i18n import QT_TRANSLATE_NOOP

_MEANS = QT_TRANSLATE_NOOP("paper", "Gift card")
_LEFT = QT_TRANSLATE_NOOP("paper", "•••• {last}, {left} left")
_SOLD = QT_TRANSLATE_NOOP("paper", "Gift card {number} (•••• {last}): {amount}")
_SOLD_UNTIL = QT_TRANSLATE_NOOP("paper", "Gift card {number} (•••• {last}): {amount}, valid until {day}")
_TAKEN = QT_TRANSLATE_NOOP("paper", "Gift card {number} (•••• {last}): {amount} taken back")
_PAID_OUT = QT_TRANSLATE_NOOP("paper", "Gift card {number} (•••• {last}): {amount} paid out")


def card_tenders(work: Work, stored: StoredBill) -> tuple[paper.Tender, ...]:
    """Return each gift card that paid, or got something back, with its last four and what was on it then."""
    found = []
    for one in _moved(stored, paid=True):
        card = work.gift_cards.get(one.account.owner)
        left = Amount(one.balance_after, one.account.asset)
        detail = phrase("paper", _LEFT, {"last": card.last_four if card else "", "left": left})
        found.append(paper.Tender(phrase("paper", _MEANS), Amount(-one.units, one.account.asset), (), detail))
    return tuple(found)


def gift_notes(work: Work, stored: StoredBill) -> tuple[Phrase, ...]:
    """Return a line for each card that was sold, topped up, taken back or paid out: number, last four, last valid day."""
    until = {ref.owner: lot.expires_on for ref, lot in work.ledger.lots_of(stored.seq)}
    notes = []
    for one in _moved(stored, paid=False):
        card = work.gift_cards.get(one.account.owner)
        if card is None:
            continue
        amount = Amount(abs(one.units), one.account.asset)
        values: dict[str, Value] = {"number": card.number, "last": card.last_four, "amount": amount}
        day = until.get(card.id) if one.units > 0 else None
        if day is not None:
            values["day"] = day
        notes.append(phrase("paper", _word(stored, one, dated=day is not None), values))
    return tuple(notes)


def _moved(stored: StoredBill, *, paid: bool) -> list[StoredPosting]:
    """Of a sale, debits paid for goods and credits were sold; of a return the other way round."""
    sale = stored.bill.kind is BillKind.SALE
    cashed = stored.bill.kind is BillKind.GIFT_CARD_CASH_OUT
    return [
        one
        for one in stored.postings
        if one.account.kind is AccountKind.GIFT_CARD and (not cashed and (one.units < 0) is sale) is paid
    ]


def _word(stored: StoredBill, one: StoredPosting, *, dated: bool) -> str:
    if stored.bill.kind is BillKind.GIFT_CARD_CASH_OUT:
        return _PAID_OUT
    if one.units < 0:
        return _TAKEN
    return _SOLD_UNTIL if dated else _SOLD
