"""The cashier's turn at the drawer: open with a float, cash in and out, X at any time, close with counted cash (S10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from shop_member.domain.amounts import Amount
from shop_member.domain.clock import utc_text
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import SHOP, AccountKind, AccountRef, EntryKind, Postings, fingerprint
from shop_member.domain.permissions import Permission, require
from shop_member.domain.ports import Work
from shop_member.domain.shop import Shift
from shop_member.domain.views import ShiftTotals
from shop_member.services.desk import Booked, Desk

MOST_COUNTS = 20
"""So many corrected counts are written out in the audit trail."""


@dataclass(frozen=True, slots=True)
class ShiftReport:
    """An X or Z report: the shift, its totals by means and cashier, and what the drawer should hold."""

    shift: Shift
    totals: ShiftTotals
    expected: Amount


@dataclass(slots=True)
class ShiftService:
    """Opens, moves and closes the shift of one till."""

    desk: Desk

    def current(self) -> Shift | None:
        """Return the open shift of this till, or None."""
        with self.desk.reading() as work:
            return work.shifts.open_on(self.desk.till)

    def carried_over(self) -> Amount:
        """Return what the drawer holds by the books: the float that the last closing left in it."""
        with self.desk.reading() as work:
            return self._in_drawer(work)

    def open(self, request_id: str, by: str, opening_float: Amount) -> Booked:
        """Open a shift with the cash counted into the drawer.

        Cash beyond or short of what the last closing left is booked from the safe for an empty drawer, as a difference
        otherwise. Refuses: SHIFT_ALREADY_OPEN, AMOUNT_NOT_POSITIVE (a float below zero), NOT_PERMITTED.
        """
        mark = fingerprint("open_shift", by, opening_float.units)
        with self.desk.writing() as work:
            if (earlier := self.desk.repeated(work, request_id, mark)) is not None:
                return earlier
            actor = self.desk.actor(work, by)
            require(actor, Permission.OPEN_SHIFT)
            if opening_float.units < 0:
                raise Refusal(Refused.AMOUNT_NOT_POSITIVE)
            if work.shifts.open_on(self.desk.till) is not None:
                raise Refusal(Refused.SHIFT_ALREADY_OPEN)
            carried = self._in_drawer(work)
            now = self.desk.now()
            shift = Shift(
                id=self.desk.ids(),
                till=self.desk.till,
                number=work.shifts.next_number(self.desk.till),
                business_date=self.desk.booking_day(work, now),
                opened_at=utc_text(now),
                opened_by=actor.staff_id,
                opening_float=opening_float.units,
            )
            work.shifts.add(shift)
            postings = Postings()
            source = AccountKind.CASH_DIFFERENCE if carried else AccountKind.SAFE
            postings.add(self._drawer(), carried - opening_float)
            postings.add(AccountRef(source, SHOP, opening_float.asset), opening_float - carried)
            return self.desk.post(
                work,
                EntryKind.SHIFT_OPEN,
                postings.done(),
                request_id=request_id,
                fingerprint=mark,
                actor=actor,
                shift=shift,
            )

    def move_cash(self, request_id: str, by: str, amount: Amount, reason: str, *, into_drawer: bool) -> Booked:
        """Put cash in or take it out for a stated reason.

        Refuses: AMOUNT_NOT_POSITIVE, REASON_MISSING, DRAWER_TOO_SMALL, SHIFT_NOT_OPEN, NOT_PERMITTED.
        """
        mark = fingerprint("move_cash", by, amount.units, reason, into_drawer)
        with self.desk.writing() as work:
            if (earlier := self.desk.repeated(work, request_id, mark)) is not None:
                return earlier
            actor = self.desk.actor(work, by)
            require(actor, Permission.CASH_IN_OUT)
            shift = self.desk.open_shift(work)
            if amount.units <= 0:
                raise Refusal(Refused.AMOUNT_NOT_POSITIVE)
            if not reason.strip():
                raise Refusal(Refused.REASON_MISSING)
            if not into_drawer and amount > (held := self._in_drawer(work)):
                raise Refusal(Refused.DRAWER_TOO_SMALL, available=held, wanted=amount)
            postings = Postings()
            moved = amount if into_drawer else -amount
            postings.add(self._drawer(), -moved)
            postings.add(AccountRef(AccountKind.CASH_MOVES, SHOP, amount.asset), moved)
            kind = EntryKind.CASH_IN if into_drawer else EntryKind.CASH_OUT
            return self.desk.post(
                work,
                kind,
                postings.done(),
                request_id=request_id,
                fingerprint=mark,
                actor=actor,
                shift=shift,
                note=reason,
            )

    def x_report(self, by: str) -> ShiftReport:
        """Return the figures of the open shift so far. Refuses: SHIFT_NOT_OPEN, NOT_PERMITTED."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.X_REPORT)
            shift = self.desk.open_shift(work)
            return ShiftReport(shift, work.reports.shift_totals(shift.id), self._in_drawer(work))

    def z_report(self, by: str, shift_id: str) -> ShiftReport:
        """Return the figures of a closed shift, the same for ever. Refuses: SHIFT_UNKNOWN, NOT_PERMITTED."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.X_REPORT)
            shift = work.shifts.get(shift_id)
            if shift is None or shift.counted is None or shift.difference is None:
                raise Refusal(Refused.SHIFT_UNKNOWN)
            expected = Amount(shift.counted - shift.difference, self.desk.rules().asset)
            return ShiftReport(shift, work.reports.shift_totals(shift.id), expected)

    def history(self, limit: int = 60) -> tuple[Shift, ...]:
        """Return shifts of this till, newest first."""
        with self.desk.reading() as work:
            return tuple(work.shifts.latest(self.desk.till, limit))

    def close(
        self, request_id: str, by: str, counted: Amount, to_safe: Amount, *, first_counts: Sequence[Amount] = ()
    ) -> Booked:
        """Close the shift with the cash counted blind and what of it goes to the safe.

        `first_counts` are those that were given and corrected before this one; they stand in the audit trail beside it.
        The difference to the books is booked and named; terminal and other clearing accounts go to zero; the drawer holds
        the float carried over (counted − to_safe). Refuses: SHIFT_NOT_OPEN, AMOUNT_NOT_POSITIVE (below zero),
        DRAWER_TOO_SMALL (more to the safe than was counted), NOT_PERMITTED.
        """
        mark = fingerprint("close_shift", by, counted.units, to_safe.units)
        with self.desk.writing() as work:
            if (earlier := self.desk.repeated(work, request_id, mark)) is not None:
                return earlier
            actor = self.desk.actor(work, by)
            require(actor, Permission.CLOSE_SHIFT)
            shift = self.desk.open_shift(work)
            if counted.units < 0 or to_safe.units < 0:
                raise Refusal(Refused.AMOUNT_NOT_POSITIVE)
            if to_safe > counted:
                raise Refusal(Refused.DRAWER_TOO_SMALL, available=counted, wanted=to_safe)
            difference = counted - self._in_drawer(work)
            postings = Postings()
            postings.add(self._drawer(), to_safe - difference)
            postings.add(AccountRef(AccountKind.CASH_DIFFERENCE, SHOP, counted.asset), difference)
            postings.add(AccountRef(AccountKind.SAFE, SHOP, counted.asset), -to_safe)
            for kind in (AccountKind.TERMINAL, AccountKind.OTHER_MEANS):
                clearing = AccountRef(kind, self.desk.till, counted.asset)
                held = Amount(work.ledger.balance(clearing), counted.asset)
                postings.add(clearing, -held)
                postings.add(AccountRef(AccountKind.BANK, SHOP, counted.asset), held)
            work.shifts.close(
                shift.id,
                closed_at=utc_text(self.desk.now()),
                closed_by=actor.staff_id,
                counted=counted.units,
                difference=difference.units,
                to_safe=to_safe.units,
            )
            booked = self.desk.post(
                work,
                EntryKind.SHIFT_CLOSE,
                postings.done(),
                request_id=request_id,
                fingerprint=mark,
                actor=actor,
                shift=shift,
            )
            detail = {"difference": difference.plain(), "counted": counted.plain()}
            if first_counts:
                detail["counted_before"] = " ".join(count.plain() for count in first_counts[:MOST_COUNTS])
            work.audit.add(utc_text(self.desk.now()), actor.staff_id, "shift_closed", shift.id, detail)
            return booked

    def _drawer(self) -> AccountRef:
        return AccountRef(AccountKind.DRAWER, self.desk.till, self.desk.rules().asset)

    def _in_drawer(self, work: Work) -> Amount:
        return Amount(-work.ledger.balance(self._drawer()), self.desk.rules().asset)
