"""Members of a segment by one statement, picked once into a table of the connection, so that a list and a campaign agree."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

from shop_member.domain.segments import Segment
from shop_member.store.session import Session


def condition(segment: Segment, on: date, asset: str) -> tuple[str, dict[str, Any]]:
    """Return the WHERE clause over `member m` and its parameters for a segment as of a business day."""
    parts, params = ["m.state = 'active'"], dict[str, Any]()

    def bind(value: object) -> str:
        name = f"p{len(params)}"
        params[name] = value
        return f":{name}"

    if segment.tiers:
        names = ", ".join(bind(tier) for tier in segment.tiers)
        parts.append(f"EXISTS (SELECT 1 FROM member_tier t WHERE t.member_id = m.id AND t.tier_id IN ({names}))")
    if segment.tags:
        likes = (f"m.tags LIKE {bind(_like(tag))} ESCAPE '!'" for tag in segment.tags)
        parts.append(f"({' OR '.join(likes)})")
    if segment.joined_from is not None:
        parts.append(f"m.joined_on >= {bind(segment.joined_from.isoformat())}")
    if segment.joined_to is not None:
        parts.append(f"m.joined_on <= {bind(segment.joined_to.isoformat())}")
    if segment.birthday_month is not None:
        parts.append(f"m.birth_month = {bind(segment.birthday_month)}")
    if segment.gender:
        parts.append(f"m.gender = {bind(segment.gender)}")
    if segment.with_consent:
        parts.append("m.consent_on IS NOT NULL")
    if segment.silent_days is not None:
        parts.append(f"NOT EXISTS ({_sales(bind((on - timedelta(segment.silent_days - 1)).isoformat()))})")
    since = bind((on - timedelta(segment.within_days - 1)).isoformat() if segment.within_days else "")
    if segment.visits:
        parts.append(f"({_sales(since, 'COUNT(DISTINCT e.business_date)')}) >= {bind(segment.visits)}")
    if segment.spend:
        parts.append(f"({_sales(since, 'COALESCE(SUM(b.total - b.tip), 0)', _TURNOVER)}) >= {bind(segment.spend)}")
    if segment.points:
        parts.append(f"({_balance(('points',), bind('PTS'))}) >= {bind(segment.points)}")
    if segment.stored:
        parts.append(f"({_balance(('principal', 'bonus'), bind(asset))}) >= {bind(segment.stored)}")
    return " AND ".join(parts), params


_TURNOVER = "'sale', 'refund', 'void'"


def _sales(since: str, what: str = "1", kinds: str = "'sale'") -> str:
    return (
        f"SELECT {what} FROM bill b JOIN entry e ON e.seq = b.entry_seq "
        f"WHERE b.member_id = m.id AND b.kind IN ({kinds}) AND e.business_date >= {since}"
    )


def _balance(kinds: tuple[str, ...], asset: str) -> str:
    names = ", ".join(f"'{kind}'" for kind in kinds)
    return (
        "SELECT COALESCE(SUM(a.balance), 0) FROM account a "
        f"WHERE a.owner = m.id AND a.kind IN ({names}) AND a.asset = {asset}"
    )


def _like(tag: str) -> str:
    """A tag as it stands in the list of tags, with its quotes, so that `tea` is not found in `teacher`."""
    written = json.dumps(tag, ensure_ascii=False)
    return "%" + written.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%"


class SegmentRepository:
    """Counts and picks the members of a segment."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def count(self, segment: Segment, on: date, asset: str) -> int:
        """Return how many members a segment has on a day."""
        where, params = condition(segment, on, asset)
        return int(self._session.scalar(f"SELECT COUNT(*) FROM member m WHERE {where}", params))

    def members(self, segment: Segment, on: date, asset: str, limit: int = 1000, after: str = "") -> tuple[str, ...]:
        """Return the ids of a segment's members in order, those after one id."""
        where, params = condition(segment, on, asset)
        rows = self._session.execute(
            f"SELECT m.id FROM member m WHERE {where} AND m.id > :after ORDER BY m.id LIMIT :limit",
            {**params, "after": after, "limit": limit},
        )
        return tuple(row[0] for row in rows.fetchall())
