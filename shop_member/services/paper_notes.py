"""What a receipt says besides its figures, apart from how it is put together."""

from __future__ import annotations

from datetime import date

from shop_member.domain.amounts import Amount, Asset
from shop_member.domain.documents import Phrase, Value, phrase
from shop_member.domain.ledger import WALLET, AccountKind
from shop_member.domain.ports import Work
from shop_member.domain.views import StoredBill
from shop_member.i18n import QT_TRANSLATE_NOOP

_CAME_BACK_LATE = QT_TRANSLATE_NOOP("paper", "{amount} came back to value that was valid until {day}: it expires.")
_USES_LEFT = QT_TRANSLATE_NOOP("paper", "{name} {number}: {left} of {uses} uses left.")
_USES_LEFT_UNTIL = QT_TRANSLATE_NOOP("paper", "{name} {number}: {left} of {uses} uses left, valid until {day}.")
_TAB_OWED = QT_TRANSLATE_NOOP("paper", "Owed on the tab: {amount}")


def sessions_left(work: Work, stored: StoredBill) -> tuple[Phrase, ...]:
    """Return how many uses each session card of an entry had after it, and until when."""
    notes = []
    for one in stored.postings:
        row = work.plans.card(one.account.owner) if one.account.kind is AccountKind.SESSION_USES else None
        if row is None:
            continue
        values: dict[str, Value] = {
            "name": row.card.name, "number": row.number, "left": one.balance_after, "uses": row.card.uses,
        }  # fmt: skip
        if row.card.expires_on is not None:
            values["day"] = row.card.expires_on
        notes.append(phrase("paper", _USES_LEFT_UNTIL if row.card.expires_on else _USES_LEFT, values))
    return tuple(notes)


def tab_after(stored: StoredBill) -> tuple[Phrase, ...]:
    """Return what is owed on the tab after an entry that moved it."""
    moved = [one for one in stored.postings if one.account.kind is AccountKind.TAB]
    return tuple(
        phrase("paper", _TAB_OWED, {"amount": Amount(max(-one.balance_after, 0), one.account.asset)}) for one in moved
    )


def came_back_late(work: Work, stored: StoredBill) -> tuple[Phrase, ...]:
    """Return what a return says of value whose day has passed: it keeps its date and goes at the next job (rules.md)."""
    late: dict[tuple[Asset, date], int] = {}
    made = work.ledger.lots_of(stored.seq)
    for one in stored.postings:
        account = one.account
        if account.kind not in (*WALLET, AccountKind.GIFT_CARD):
            continue
        back = {str(lot): -units for lot, units in work.ledger.lot_uses(stored.seq, account) if units < 0}
        again = [(lot, back[lot_id]) for lot_id, (lot, _) in work.ledger.lots_by_id(back).items()]
        new = [
            (lot, whole)
            for lot, whole in work.ledger.lots_by_id(lot.id for ref, lot in made if ref == account).values()
        ]
        for lot, units in (*again, *new):
            if lot.expires_on is not None and lot.expires_on < stored.business_date:
                key = account.asset, lot.expires_on
                late[key] = late.get(key, 0) + units
    return tuple(
        phrase("paper", _CAME_BACK_LATE, {"amount": Amount(units, asset), "day": day})
        for (asset, day), units in sorted(late.items(), key=lambda pair: (pair[0][1], pair[0][0].code))
    )
