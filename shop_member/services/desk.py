"""What every service stands on: the store, the clock, the shop's settings and rules, and how an entry is made.

One public service method is one unit of work. A command carries a request id made when its form opened and the staff
id of who acts; permission is judged inside the unit of work, on what the file says at that moment.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from shop_member.domain.amounts import Amount
from shop_member.domain.changes import Changes
from shop_member.domain.clock import Clock, business_date, from_utc_text, utc_text
from shop_member.domain.codes import new_ref, receipt_number
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ids import new_id
from shop_member.domain.keyset import KeySet
from shop_member.domain.moments import Moment
from shop_member.domain.permissions import OWNER, Actor, Approval, Permission, actor_of, require

if TYPE_CHECKING:
    from shop_member.domain.ledger import Bill, Entry, EntryKind, Posting
    from shop_member.domain.ports import Box, Store, Work
    from shop_member.domain.repositories import Posted
    from shop_member.domain.rules import Rules
    from shop_member.domain.shop import Shift, ShopSettings

CONSOLE = "console"
"""Who acts on the command line, as the audit trail names them."""

CLOCK_CONFIRMED = "clock_confirmed"
"""The setting that holds when (UTC) the owner last said that the clock is right."""
CLOCK_JUMPED = "clock_jumped"
"""The setting that holds the first booking under a clock that nobody has confirmed since, else nothing."""

SUSPECT_BACK = timedelta(minutes=2)
SUSPECT_AHEAD = timedelta(days=7)


def fresh_ref() -> str:
    """Return the reference of a new card or badge, 75 bits nobody can guess."""
    return new_ref(secrets.token_bytes(10))


@dataclass(frozen=True, slots=True)
class Booked:
    """The answer to a money command; a repeated request gets the same answer with `repeated` set and no changes."""

    seq: int
    document_no: str
    changes: Changes
    repeated: bool = False


@dataclass(slots=True)
class Desk:
    """One till of one shop. `till` is its number as two digits; `ids` makes identities (the demo seeds them)."""

    store: Store
    clock: Clock
    keys: KeySet
    till: str = "01"
    ids: Callable[[], str] = new_id
    console: bool = False
    """Whether the command line speaks: whoever may run it on this machine holds the file and its keys anyway."""
    box: Callable[[], Box] | None = None
    """Gives what encrypts codes that wait for the printer; without it no gift card is made."""
    tries: dict[str, float] = field(default_factory=dict, init=False)
    """When each secret was last tried, by the monotonic clock: one wait for all services that ask for it."""
    _settings: ShopSettings | None = field(default=None, init=False)
    _rules: Rules | None = field(default=None, init=False)
    _snapshot: Work | None = field(default=None, init=False)
    """What is being read now, where the rules are found when somebody asks for them."""

    @contextmanager
    def writing(self) -> Iterator[Work]:
        """Run one unit of work with settings and rules at hand."""
        with self.store.writing() as work:
            self._at_hand(work)
            if self._rules is None:
                self._rules = work.rules.current()
            yield work

    @contextmanager
    def reading(self) -> Iterator[Work]:
        """Run reads on one snapshot with settings and rules at hand; rules that nobody asks for are not read."""
        with self.store.reading() as work:
            self._at_hand(work)
            self._snapshot = work
            try:
                yield work
            finally:
                self._snapshot = None

    def _at_hand(self, work: Work) -> None:
        if self.store.changed_elsewhere():
            self.forget()
        if self._settings is None:
            self._settings = work.settings.shop()

    def is_set_up(self) -> bool:
        """Tell whether this file is a shop already: it has rules."""
        with self.store.reading() as work:
            return bool(work.rules.history())

    def settings(self) -> ShopSettings:
        """Return the shop's settings as last read."""
        if self._settings is None:
            with self.reading():
                pass
        assert self._settings is not None
        return self._settings

    def rules(self) -> Rules:
        """Return the rules in force."""
        if self._rules is None and self._snapshot is not None:
            self._rules = self._snapshot.rules.current()
        elif self._rules is None:
            with self.reading() as work:
                self._rules = work.rules.current()
        return self._rules

    def forget(self) -> None:
        """Read settings and rules again next time, since one of them was changed."""
        self._settings = self._rules = None

    def now(self) -> datetime:
        """Return the present (UTC)."""
        return self.clock.now()

    def now_text(self) -> str:
        """Return the present as the file keeps it."""
        return utc_text(self.now())

    def today(self, at: datetime | None = None) -> date:
        """Return the business day of an instant, by default now (S11)."""
        shop = self.settings()
        return business_date(at or self.now(), shop.time_zone, shop.day_end)

    def moment(self) -> Moment:
        """Return the present as conditions of coupons and occasions see it: business day, calendar day, minute."""
        now = self.now()
        local = now.astimezone(self.settings().time_zone)
        return Moment(self.today(now), local.date(), local.hour * 60 + local.minute)

    def actor(self, work: Work, staff_id: str) -> Actor:
        """Return who acts, with the permissions of their role as the file has them now. Refuses: STAFF_UNKNOWN."""
        if self.console and staff_id == CONSOLE:
            return actor_of(CONSOLE, "", OWNER)
        actor = work.staff.actor(staff_id)
        if actor is None:
            raise Refusal(Refused.STAFF_UNKNOWN)
        return actor

    def permit(
        self,
        work: Work,
        actor: Actor,
        permission: Permission,
        approval: Approval | None = None,
        *,
        subject: str,
        amount: Amount | None = None,
        measure: int = 0,
    ) -> Approval | None:
        """Return the approval that was needed and is now used up, or None where the actor may act alone.

        The approver too is judged by what the file says now: whoever lost a role since then approves nothing. Refuses:
        as `permissions.require`, STAFF_UNKNOWN for an approver who left, APPROVAL_USED.
        """
        if approval is not None and not actor.may(permission, measure):
            approval = replace(approval, approver=self.actor(work, approval.approver.staff_id))
        used = require(actor, permission, approval, subject=subject, amount=amount, measure=measure)
        if used is not None:
            work.staff.use_approval(used, self.now())
        return used

    def open_shift(self, work: Work) -> Shift:
        """Return the shift that is open on this till. Refuses: SHIFT_NOT_OPEN."""
        shift = work.shifts.open_on(self.till)
        if shift is None:
            raise Refusal(Refused.SHIFT_NOT_OPEN)
        return shift

    def repeated(self, work: Work, request_id: str, fingerprint: str) -> Booked | None:
        """Return the answer given before to this request, or None if it is new. Refuses: REQUEST_REUSED."""
        outcome = work.ledger.find_request(request_id, fingerprint)
        if outcome is None:
            return None
        seq = int(outcome.removeprefix("entry:"))
        return Booked(seq, work.ledger.document_no(seq) or "", Changes.NONE, repeated=True)

    def post(
        self,
        work: Work,
        kind: EntryKind,
        postings: Iterable[Posting],
        *,
        request_id: str,
        fingerprint: str,
        actor: Actor | None,
        shift: Shift | None = None,
        bill: Bill | None = None,
        numbered: bool = False,
        reverses: int | None = None,
        approver: str | None = None,
        note: str = "",
        rules: Rules | None = None,
        through: Callable[[Entry], Posted] | None = None,
    ) -> Booked:
        """Append an entry made now at this till; a numbered one gets the till's next document number
        (`01-000123`), whatever paper it is, so that every receipt's code finds its entry. `through` posts it, by default
        the journal itself.

        Refuses: BALANCE_TOO_SMALL.
        """
        # Read here: the window is to stand before the journal's parts are there.
        from shop_member.domain.ledger import Entry

        now = self.now()
        if self.clock_suspect(work):
            work.settings.put(CLOCK_JUMPED, utc_text(now))
        number = receipt_number(int(self.till), work.ledger.next_number(f"receipt:{self.till}")) if numbered else None
        posted = (through or work.ledger.post)(
            Entry(
                id=self.ids(),
                kind=kind,
                request_id=request_id,
                fingerprint=fingerprint,
                recorded_at=utc_text(now),
                business_date=self.booking_day(work, now),
                till=self.till,
                actor=actor.staff_id if actor else "program",
                postings=tuple(postings),
                rule_version=(rules or self.rules()).version,
                shift_id=shift.id if shift else None,
                approver=approver,
                reverses=reverses,
                document_no=number,
                note=note,
                bill=bill,
            )
        )
        return Booked(posted.seq, number or "", work.changes)

    def booking_day(self, work: Work, now: datetime) -> date:
        """Return the business day that an entry made now gets: never one of a locked month, whatever the clock says."""
        day = self.today(now)
        after_lock = work.months.first_open_day()
        return day if after_lock is None or day >= after_lock else after_lock

    def clock_suspect(self, work: Work) -> bool:
        """Say whether the clock jumped since the last entry: more than 2 minutes back or 7 days ahead (selling goes on).

        What the owner confirmed since is as good as an entry.
        """
        last = work.ledger.last_recorded()
        return last is not None and not self._near(last[0]) and not self._near(work.settings.get(CLOCK_CONFIRMED))

    def clock_unconfirmed(self, work: Work) -> bool:
        """Say whether the clock jumped and the owner has not looked at the date since: then nothing may expire.

        Bookings under the new time do not make it right.
        """
        return bool(work.settings.get(CLOCK_JUMPED)) or self.clock_suspect(work)

    def _near(self, then: str | None) -> bool:
        if not then:
            return False
        at = from_utc_text(then)
        return at - SUSPECT_BACK <= self.now() <= at + SUSPECT_AHEAD
