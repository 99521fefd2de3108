"""What a receipt says besides its figures, apart from how it is put together."""

from __future__ import annotations

from datetime import date

from shop_member.domain.amounts import Amount, Asset
from shop_member.domain.documents import Phrase, phrase
from shop_member.domain.ledger import WALLET
from shop_member.domain.ports import Work
from shop_member.domain.views import StoredBill
from shop_member.i18n import QT_TRANSLATE_NOOP

_CAME_BACK_LATE = QT_TRANSLATE_NOOP("paper", "{amount} came back to value that was valid until {day}: it expires.")


def came_back_late(work: Work, stored: StoredBill) -> tuple[Phrase, ...]:
    """Return what a return says of value whose day has passed: it keeps its date and goes at the next job (rules.md)."""
    late: dict[tuple[Asset, date], int] = {}
    made = work.ledger.lots_of(stored.seq)
    for one in stored.postings:
        account = one.account
        if account.kind not in WALLET:
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
