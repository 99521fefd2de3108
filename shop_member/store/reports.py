"""Totals of a shift (X and Z), what is owed, and every member's span of days, each in a few statements."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import groupby
from typing import Any

from shop_member.domain.ledger import AccountKind, EntryKind
from shop_member.domain.tenders import Means
from shop_member.domain.views import Buckets, CashierTotals, Liabilities, MemberPeriod, MovementRow, ShiftTotals
from shop_member.store.bills import movement_row
from shop_member.store.session import Session

_COUNTS = """
b.kind IN ('refund', 'withdrawal', 'void')
OR NOT EXISTS (SELECT 1 FROM bill v WHERE v.original_seq = b.entry_seq AND v.kind = 'void')
"""
"""Voided sales and top-ups are in no figure but `voids`."""
_BY_KIND = f"""
SELECT b.kind, e.actor, COUNT(*) AS times, SUM(b.total) AS total, SUM(b.rounding) AS rounding, SUM(b.tip) AS tips,
  SUM(b.points_earned) AS earned, SUM(b.points_used) AS used, SUM(b.points_worth) AS worth
FROM entry e JOIN bill b ON b.entry_seq = e.seq WHERE e.shift_id = :shift AND ({_COUNTS}) GROUP BY b.kind, e.actor
"""
_BY_MEANS = f"""
SELECT b.kind, t.means, SUM(t.units) AS units
FROM entry e JOIN bill b ON b.entry_seq = e.seq JOIN bill_tender t ON t.entry_seq = e.seq
WHERE e.shift_id = :shift AND ({_COUNTS}) GROUP BY b.kind, t.means
"""
_BY_ACCOUNT = f"""
SELECT b.kind, a.kind AS account, SUM(p.units) AS units, SUM(CASE WHEN p.units > 0 THEN p.units ELSE 0 END) AS up,
  SUM(CASE WHEN p.units > 0 THEN 1 ELSE 0 END) AS ups
FROM entry e JOIN bill b ON b.entry_seq = e.seq JOIN posting p ON p.entry_seq = e.seq JOIN account a ON a.id = p.account_id
WHERE e.shift_id = :shift AND ({_COUNTS})
  AND a.kind IN ('tax', 'bonus_given', 'gift_card', 'session_value', 'session_uses') GROUP BY b.kind, a.kind
"""
_DRAWER = """
SELECT e.kind, -SUM(p.units) AS units FROM entry e JOIN posting p ON p.entry_seq = e.seq JOIN account a ON a.id = p.account_id
WHERE e.shift_id = :shift AND a.kind = 'drawer' GROUP BY e.kind
"""
_OWED = """
SELECT a.kind, SUM(a.balance) AS units, SUM(CASE WHEN a.balance < 0 THEN a.balance ELSE 0 END) AS below
FROM account a WHERE a.kind IN ('principal', 'bonus', 'points', 'session_value', 'tab') GROUP BY a.kind
"""
_HOLDERS = """
SELECT COUNT(DISTINCT owner) FROM account WHERE kind IN ('principal', 'bonus', 'points') AND balance <> 0
"""
_OWED_THEN = """
WITH later AS (
  SELECT p.account_id AS id, SUM(p.units) AS units FROM entry e JOIN posting p ON p.entry_seq = e.seq
  WHERE e.business_date > :day GROUP BY p.account_id),
then_had AS (
  SELECT a.kind, a.owner, a.balance - COALESCE(l.units, 0) AS balance FROM account a LEFT JOIN later l ON l.id = a.id
  WHERE a.kind IN ('principal', 'bonus', 'points', 'session_value', 'tab'))
"""
_OWED_ON = f"""{_OWED_THEN}
SELECT kind, SUM(balance) AS units, SUM(CASE WHEN balance < 0 THEN balance ELSE 0 END) AS below FROM then_had GROUP BY kind
"""
_HOLDERS_ON = f"""{_OWED_THEN}
SELECT COUNT(DISTINCT owner) FROM then_had WHERE kind IN ('principal', 'bonus', 'points') AND balance <> 0
"""
_MONTHS = """
WITH RECURSIVE months (month) AS (
  SELECT substr(MIN(business_date), 1, 7) FROM entry
  UNION ALL
  SELECT (SELECT substr(MIN(e.business_date), 1, 7) FROM entry e WHERE e.business_date > months.month || '-31')
  FROM months WHERE months.month IS NOT NULL)
SELECT month FROM months WHERE month IS NOT NULL ORDER BY month DESC
"""
_WALLETS = "a.kind IN ('principal', 'bonus', 'points')"
_MOVED_COLUMNS = """
a.owner, a.kind AS bucket, p.units, e.seq, e.kind, e.document_no, e.recorded_at, e.business_date, e.actor,
COALESCE(b.total, 0) AS total, COALESCE(b.points_earned, 0) AS points_won, COALESCE(b.points_used, 0) AS points_used
"""
_MOVED_ALL = f"""
SELECT {_MOVED_COLUMNS} FROM entry e JOIN posting p ON p.entry_seq = e.seq JOIN account a ON a.id = p.account_id
LEFT JOIN bill b ON b.entry_seq = e.seq
WHERE e.business_date BETWEEN :first AND :last AND {_WALLETS} ORDER BY a.owner, e.business_date, e.seq
"""
_MOVED_ONE = f"""
SELECT {_MOVED_COLUMNS} FROM account a JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq
LEFT JOIN bill b ON b.entry_seq = e.seq
WHERE a.owner = :owner AND {_WALLETS} AND e.business_date BETWEEN :first AND :last ORDER BY e.business_date, e.seq
"""
_CLOSING_ALL = f"""
WITH later AS (
  SELECT p.account_id AS id, SUM(p.units) AS units FROM entry e JOIN posting p ON p.entry_seq = e.seq
  WHERE e.business_date > :last GROUP BY p.account_id)
SELECT a.owner, a.kind AS bucket, a.balance - COALESCE(l.units, 0) AS units
FROM account a LEFT JOIN later l ON l.id = a.id WHERE {_WALLETS}
"""
_CLOSING_ONE = f"""
SELECT a.owner, a.kind AS bucket, a.balance - COALESCE((SELECT SUM(p.units) FROM posting p JOIN entry e ON e.seq = p.entry_seq
  WHERE p.account_id = a.id AND e.business_date > :last), 0) AS units
FROM account a WHERE a.owner = :owner AND {_WALLETS}
"""

_BUCKETS = (AccountKind.PRINCIPAL.value, AccountKind.BONUS.value, AccountKind.POINTS.value)

_OTHERS = {"sessions": AccountKind.SESSION_VALUE.value, "tabs": AccountKind.TAB.value}


class ReportRepository:
    """Reads totals; nothing here is stored, all of it follows from the journal."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def shift_totals(self, shift_id: str) -> ShiftTotals:
        """Return the figures of a shift (S10); all zero for an unknown one."""
        shift = {"shift": shift_id}
        by_kind = self._session.all(_BY_KIND, shift)
        means = self._session.all(_BY_MEANS, shift)
        by_account = self._session.all(_BY_ACCOUNT, shift)
        accounts = {(row["kind"], row["account"]): row["units"] for row in by_account}
        cards = next((row for row in by_account if (row["kind"], row["account"]) == ("sale", "gift_card")), None)
        drawer = {row["kind"]: row["units"] for row in self._session.all(_DRAWER, shift)}
        opening = self._session.scalar("SELECT opening_float FROM shift WHERE id = :shift", shift) or 0

        def total(kind: str, column: str) -> int:
            return sum(row[column] for row in by_kind if row["kind"] == kind)

        def paid(kind: str, sign: int = 1) -> dict[str, int]:
            found = {row["means"]: sign * row["units"] for row in means if row["kind"] == kind}
            return {one.value: found[one.value] for one in Means if one.value in found}

        sold = paid("sale")
        return ShiftTotals(
            sales=total("sale", "times"),
            sales_total=total("sale", "total"),
            sales_by_means=sold,
            tax=accounts.get(("sale", "tax"), 0),
            rounding=total("sale", "rounding"),
            tips=total("sale", "tips"),
            top_ups=total("top_up", "times"),
            top_ups_total=total("top_up", "total"),
            top_ups_by_means=paid("top_up"),
            bonus_given=-accounts.get(("top_up", "bonus_given"), 0),
            stored_value_used=sold.get(Means.STORED_VALUE.value, 0),
            gift_cards_sold=cards["ups"] if cards else 0,
            gift_cards_sold_total=cards["up"] if cards else 0,
            gift_cards_used=sold.get(Means.GIFT_CARD.value, 0),
            gift_cards_paid_out=-total("gift_card_cash_out", "total"),
            points_earned=total("sale", "earned") + total("top_up", "earned"),
            points_used=total("sale", "used"),
            points_used_worth=total("sale", "worth"),
            refunds=total("refund", "times"),
            refunds_total=-total("refund", "total"),
            refunds_by_means=paid("refund", -1),
            session_uses=-accounts.get(("session_use", "session_uses"), 0),
            session_uses_worth=-accounts.get(("session_use", "session_value"), 0),
            tab_payments=total("tab_payment", "times"),
            tab_payments_total=total("tab_payment", "total"),
            tab_payments_by_means=paid("tab_payment"),
            withdrawals=total("withdrawal", "times"),
            withdrawals_total=-total("withdrawal", "total"),
            voids=total("void", "times"),
            voids_total=-total("void", "total"),
            cash_in=drawer.get(EntryKind.CASH_IN.value, 0),
            cash_out=-drawer.get(EntryKind.CASH_OUT.value, 0),
            expected_drawer=opening
            + sum(units for kind, units in drawer.items() if kind not in (EntryKind.SHIFT_OPEN, EntryKind.SHIFT_CLOSE)),
            by_cashier=_by_cashier(by_kind),
        )

    def liabilities(self, on: date | None = None) -> Liabilities:
        """Return what the shop owes its members now, or owed at the end of a business day (V9)."""
        day = {"day": on.isoformat() if on else ""}
        rows = {row["kind"]: row for row in self._session.all(_OWED_ON if on else _OWED, day)}
        units = {kind: rows[kind]["units"] if kind in rows else 0 for kind in _BUCKETS}
        below = rows[AccountKind.POINTS.value]["below"] if AccountKind.POINTS.value in rows else 0
        holders = int(self._session.scalar(_HOLDERS_ON if on else _HOLDERS, day))
        others = {name: rows[kind]["units"] if kind in rows else 0 for name, kind in _OTHERS.items()}
        return Liabilities(**units, **others, members=holders, points_below_zero=below)

    def months(self) -> tuple[str, ...]:
        """Return the months (`2026-11`) in which anything was booked, newest first."""
        return tuple(row[0] for row in self._session.execute(_MONTHS).fetchall())

    def member_period(self, member_id: str, first: date, last: date) -> MemberPeriod:
        """Return one member's span of business days, also one without movement."""
        days = {"owner": member_id, "first": first.isoformat(), "last": last.isoformat()}
        closing = {row["bucket"]: row["units"] for row in self._session.all(_CLOSING_ONE, days)}
        return _period(member_id, self._session.all(_MOVED_ONE, days), closing)

    def member_periods(
        self, first: date, last: date, *, moved_only: bool = True, place: Callable[[str], Any] = str
    ) -> Iterator[MemberPeriod]:
        """Run through all members' spans of business days, by `place` of the member id; `moved_only` leaves out the quiet ones.

        Two statements however many members; read it to the end inside the unit of work.
        """
        days = {"first": first.isoformat(), "last": last.isoformat()}
        closing: dict[str, dict[str, int]] = {}
        for row in self._session.execute(_CLOSING_ALL, days).fetchall():
            closing.setdefault(row[0], {})[row[1]] = row[2]
        moved = self._session.all(_MOVED_ALL, days)
        groups = {owner: list(rows) for owner, rows in groupby(moved, key=lambda row: str(row["owner"]))}
        for owner in sorted(groups if moved_only else closing, key=place):
            yield _period(owner, groups.get(owner, []), closing[owner])


def _period(member_id: str, rows: list[dict[str, Any]], closing: dict[str, int]) -> MemberPeriod:
    """Balances run by business day, not by seq: that is the order a statement is read in."""
    balances = {bucket: closing.get(bucket, 0) for bucket in _BUCKETS}
    for row in rows:
        balances[row["bucket"]] -= row["units"]
    opening = Buckets(**balances)
    movements: list[MovementRow] = []
    by_kind: dict[EntryKind, dict[str, int]] = {}
    for _, group in groupby(rows, key=lambda row: int(row["seq"])):
        parts = list(group)
        units = dict.fromkeys(_BUCKETS, 0)
        sums = by_kind.setdefault(EntryKind(parts[0]["kind"]), dict.fromkeys(_BUCKETS, 0))
        for part in parts:
            units[part["bucket"]] += part["units"]
            sums[part["bucket"]] += part["units"]
            balances[part["bucket"]] += part["units"]
        movements.append(movement_row(parts[0], units, balances))
    return MemberPeriod(
        member_id,
        opening,
        Buckets(**balances),
        tuple(movements),
        {kind: Buckets(**units) for kind, units in by_kind.items()},
    )


def _by_cashier(by_kind: list[dict[str, Any]]) -> tuple[CashierTotals, ...]:
    totals = {}
    for actor in sorted({row["actor"] for row in by_kind}):
        mine = {row["kind"]: row for row in by_kind if row["actor"] == actor}
        nothing = {"times": 0, "total": 0}
        totals[actor] = CashierTotals(
            actor,
            sales=mine.get("sale", nothing)["times"],
            sales_total=mine.get("sale", nothing)["total"],
            top_ups=mine.get("top_up", nothing)["times"],
            top_ups_total=mine.get("top_up", nothing)["total"],
            refunds=mine.get("refund", nothing)["times"],
            refunds_total=-mine.get("refund", nothing)["total"],
            voids=mine.get("void", nothing)["times"],
            voids_total=-mine.get("void", nothing)["total"],
        )
    return tuple(totals.values())
