"""The last day of gift cards: what is left on a card past it goes at the day's turn (G5)."""

from __future__ import annotations

from collections.abc import Sequence

from shop_member.domain.bookings import Chart
from shop_member.domain.changes import Changes
from shop_member.domain.gift_bookings import book_expired, gift_account
from shop_member.domain.ledger import EntryKind, Postings, fingerprint
from shop_member.domain.permissions import SYSTEM, Permission, require
from shop_member.domain.ports import Work
from shop_member.domain.wallet import expired
from shop_member.services.desk import Desk

_CARDS = 200
"""Cards that expire in one unit of work: the till waits no longer than for these."""


def expire_gift_cards(desk: Desk, card_ids: Sequence[str]) -> tuple[int, Changes]:
    """Book what is past its last day on these cards; return how many there were. A second time finds nothing."""
    count, changes = 0, Changes.NONE
    for start in range(0, len(card_ids), _CARDS):
        with desk.writing() as work:
            require(SYSTEM, Permission.RUN_JOBS)
            count += _expire(work, desk, card_ids[start : start + _CARDS])
            changes |= work.changes
    return count, changes


def _expire(work: Work, desk: Desk, card_ids: Sequence[str]) -> int:
    chart, today = Chart(desk.rules().asset, desk.till), desk.today()
    postings, gone = Postings(), []
    for card_id in card_ids:
        card = work.gift_cards.get(card_id)
        uses = expired(work.ledger.open_lots(gift_account(card_id, chart.asset)), today)
        if card is not None and uses:
            book_expired(postings, chart, card, uses)
            gone.append(card_id)
    if gone:
        desk.post(
            work,
            EntryKind.EXPIRY,
            postings.done(),
            request_id=f"expiry:gift:{gone[0]}:{desk.ids()}",
            fingerprint=fingerprint("expiry", "gift", tuple(gone)),
            actor=None,
        )
    return len(gone)
