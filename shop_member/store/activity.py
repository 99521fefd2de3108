"""What a member did, day by day: what tiers count, visits, usual items.

Returns count on the day of what they return, so that a span is net of all of them, whenever they came (rules.md). A late
claim counts as the sale would have: its points, the money and the visit on the day of the sale, net of what came back
before it.
"""

from __future__ import annotations

from datetime import date

from shop_member.domain.tiers import Happening
from shop_member.domain.views import Activity, TopUpRow, UsualItem, Visit
from shop_member.store.session import Session

_STANDS = "NOT EXISTS (SELECT 1 FROM bill v WHERE v.original_seq = b.entry_seq AND v.kind = 'void')"
_BOUGHT = """
b.kind IN ('sale', 'late_claim')
AND NOT EXISTS (SELECT 1 FROM bill v WHERE v.original_seq = o.entry_seq AND v.kind = 'void')
"""
"""A sale that stands, shown with the card or claimed later; `o` is the sale itself."""
_OF_ORIGINAL = """
FROM bill b JOIN bill o ON o.entry_seq = COALESCE(b.original_seq, b.entry_seq) JOIN entry d ON d.seq = o.entry_seq
"""
_DAYS = f"""
SELECT d.business_date AS day,
  SUM(CASE WHEN b.kind = 'late_claim' THEN o.total - o.tip + COALESCE((SELECT SUM(r.total - r.tip) FROM bill r
      WHERE r.original_seq = o.entry_seq AND r.kind = 'refund' AND r.member_id IS NULL), 0)
    WHEN o.kind = 'sale' THEN b.total - b.tip ELSE 0 END) AS spend,
  MAX(CASE WHEN {_BOUGHT} THEN 1 ELSE 0 END) AS visits,
  SUM(CASE WHEN o.kind = 'sale' THEN b.points_earned ELSE 0 END) AS points,
  SUM(CASE WHEN o.kind = 'top_up' THEN b.total ELSE 0 END) AS top_ups
{_OF_ORIGINAL} WHERE b.member_id = :member AND d.business_date BETWEEN :first AND :last
GROUP BY d.business_date ORDER BY d.business_date
"""
_SALES_ON = f"SELECT COUNT(*) {_OF_ORIGINAL} WHERE b.member_id = :member AND d.business_date = :day AND {_BOUGHT}"
_SPENT = """
SELECT COALESCE(SUM(t.units + COALESCE((SELECT SUM(r.units) FROM bill x JOIN bill_tender r ON r.entry_seq = x.entry_seq
  WHERE x.original_seq = b.entry_seq AND r.means = 'stored_value'), 0)), 0)
FROM entry e JOIN bill b ON b.entry_seq = e.seq JOIN bill_tender t ON t.entry_seq = e.seq
WHERE e.business_date = :day AND {whose} AND b.kind = 'sale' AND t.means = 'stored_value'
"""
_VISITS = f"""
SELECT e.business_date AS day, COUNT(*) AS sales, SUM(b.total) AS total
FROM bill b JOIN entry e ON e.seq = b.entry_seq
WHERE b.member_id = :member AND b.kind = 'sale' AND {_STANDS} GROUP BY e.business_date ORDER BY day DESC LIMIT :limit
"""
_BY_MONTH = f"""
SELECT substr(e.business_date, 1, 7) AS month, COUNT(DISTINCT e.business_date) AS visits
FROM bill b JOIN entry e ON e.seq = b.entry_seq
WHERE b.member_id = :member AND b.kind = 'sale' AND e.business_date BETWEEN :first AND :last AND {_STANDS}
GROUP BY substr(e.business_date, 1, 7)
"""
_USUAL = f"""
SELECT n.name, COUNT(DISTINCT n.entry_seq) AS times, MAX(n.entry_seq) AS latest
FROM (SELECT b.entry_seq FROM bill b WHERE b.member_id = :member AND b.kind = 'sale' AND {_STANDS}
  ORDER BY b.entry_seq DESC LIMIT :bills) s
JOIN bill_line n ON n.entry_seq = s.entry_seq
WHERE n.name <> '' AND n.item_id IS NOT NULL GROUP BY n.name ORDER BY times DESC, latest DESC LIMIT :limit
"""
_LEVEL = """
SELECT b.tier_after FROM bill b JOIN entry e ON e.seq = b.entry_seq
WHERE b.member_id = :member AND b.kind <> 'withdrawal' AND e.business_date <= :day ORDER BY b.entry_seq DESC LIMIT 1
"""
_EVER = f"SELECT 1 FROM bill b WHERE b.member_id = :member AND b.kind = 'top_up' AND {_STANDS} LIMIT 1"
_TOP_UPS = f"""
SELECT b.entry_seq AS seq, b.total AS paid, e.business_date,
  COALESCE((SELECT SUM(p.units) FROM posting p JOIN account a ON a.id = p.account_id
    WHERE p.entry_seq = b.entry_seq AND a.kind = 'bonus' AND a.owner = b.member_id), 0)
  + COALESCE((SELECT SUM(i.bonus) FROM instalment i WHERE i.top_up_seq = b.entry_seq AND i.state = 'paid'), 0) AS given
FROM bill b JOIN entry e ON e.seq = b.entry_seq
WHERE b.member_id = :member AND b.kind = 'top_up' AND {_STANDS} ORDER BY b.entry_seq
"""

_HABIT = 100  # sales that make a habit: what somebody bought years ago says nothing about today


class ActivityReads:
    """Reads what members did."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def days(self, member_id: str, first: date, last: date) -> tuple[Happening, ...]:
        """Return what each business day of a span counts for, in order; days on which nothing happened are left out."""
        params = {"member": member_id, "first": first.isoformat(), "last": last.isoformat()}
        return tuple(
            Happening(date.fromisoformat(row["day"]), row["spend"], row["visits"], row["points"], row["top_ups"])
            for row in self._session.all(_DAYS, params)
        )

    def activity(self, member_id: str, first: date, last: date) -> Activity:
        """Return what a member did in a span of business days, net of returns and voids."""
        days = self.days(member_id, first, last)
        return Activity(
            sum(day.spend for day in days),
            sum(day.visits for day in days),
            sum(day.points for day in days),
            sum(day.top_ups for day in days),
        )

    def earned_on(self, member_id: str, day: date) -> int:
        """Return the points a member won on a business day so far, net of returns (P4)."""
        return self.activity(member_id, day, day).points_earned

    def visited(self, member_id: str, day: date) -> bool:
        """Say whether a sale of that business day stands."""
        return self.sales_on(member_id, day) > 0

    def sales_on(self, member_id: str, day: date) -> int:
        """Return how many sales of a business day stand for a member, those claimed later among them."""
        return int(self._session.scalar(_SALES_ON, {"member": member_id, "day": day.isoformat()}))

    def spent_by_card(self, card_id: str, day: date) -> int:
        """Return the stored value that a card spent on a business day, net of what came back of those sales (M9)."""
        sql = _SPENT.format(whose="b.card_id = :card")
        return int(self._session.scalar(sql, {"card": card_id, "day": day.isoformat()}))

    def spent_by_member(self, member_id: str, day: date) -> int:
        """Return the stored value that a member spent on a business day, net of what came back of those sales (V8)."""
        sql = _SPENT.format(whose="b.member_id = :member")
        return int(self._session.scalar(sql, {"member": member_id, "day": day.isoformat()}))

    def last_visits(self, member_id: str, limit: int = 10) -> tuple[Visit, ...]:
        """Return the latest business days with a sale that stands, newest first."""
        rows = self._session.all(_VISITS, {"member": member_id, "limit": limit})
        return tuple(Visit(date.fromisoformat(row["day"]), row["sales"], row["total"]) for row in rows)

    def visits_by_month(self, member_id: str, first: date, last: date) -> dict[str, int]:
        """Return the visits of each month (`2026-11`) with any."""
        params = {"member": member_id, "first": first.isoformat(), "last": last.isoformat()}
        return {row["month"]: row["visits"] for row in self._session.all(_BY_MONTH, params)}

    def usual_items(self, member_id: str, limit: int = 3) -> tuple[UsualItem, ...]:
        """Return the items on most of the member's recent bills (L5)."""
        rows = self._session.all(_USUAL, {"member": member_id, "limit": limit, "bills": _HABIT})
        return tuple(UsualItem(row["name"], row["times"]) for row in rows)

    def tier_on(self, member_id: str, day: date) -> str | None:
        """Return the level that the last bill up to a business day left a member with."""
        found = self._session.scalar(_LEVEL, {"member": member_id, "day": day.isoformat()})
        return None if found is None else str(found)

    def ever_topped_up(self, member_id: str) -> bool:
        """Say whether a top-up of this member stands; one that was voided does not count (rules.md)."""
        return self._session.scalar(_EVER, {"member": member_id}) is not None

    def top_ups(self, member_id: str) -> tuple[TopUpRow, ...]:
        """Return the top-ups that stand, oldest first, with what was paid and has been given so far."""
        return tuple(
            TopUpRow(row["seq"], row["paid"], row["given"], date.fromisoformat(row["business_date"]))
            for row in self._session.all(_TOP_UPS, {"member": member_id})
        )
