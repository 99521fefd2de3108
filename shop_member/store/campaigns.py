"""Issuing one coupon to each member of a segment by one statement (C6): a hundred thousand at the cost of a few inserts."""

from __future__ import annotations

from datetime import date

from shop_member.domain.changes import Changes
from shop_member.domain.ledger import AccountRef, Entry
from shop_member.domain.segments import Segment
from shop_member.store.ledger import LedgerRepository, ManyLots, Posted
from shop_member.store.segments import condition
from shop_member.store.session import Session

_INSERT = """
INSERT INTO lot (account_id, entry_seq, units, units_left, earned_on, expires_on, holder)
SELECT :account, :seq, :each, :each, :earned, :expires, m.id FROM member m WHERE {where} ORDER BY m.id
"""


class CampaignRepository:
    """Posts the entry of a campaign."""

    def __init__(self, session: Session, ledger: LedgerRepository) -> None:
        self._session = session
        self._ledger = ledger

    def issue(
        self, entry: Entry, account: AccountRef, segment: Segment, on: date, asset: str, each: int, expires: date | None
    ) -> Posted:
        """Post an entry whose posting on `account` is one lot of `each` uses for every member of the segment.

        Raises ValueError when the segment has other members than the entry counts, a mistake of the caller.
        """
        where, params = condition(segment, on, asset)
        values = {
            **params,
            "each": each,
            "earned": on.isoformat(),
            "expires": expires.isoformat() if expires else None,
        }
        self._session.changes |= Changes.COUPONS
        return self._ledger.post(entry, many=ManyLots(account, _INSERT.format(where=where), values, each))
