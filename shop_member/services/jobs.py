"""What happens by itself at start-up and at the day's turn: value past its day expires, levels end (P6, T2, V3).

Every job may run any number of times; the second time finds nothing. After a suspect jump of the clock nothing expires
until the owner confirms the date once; then the jobs catch up.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from shop_member.domain.amounts import POINTS, Amount
from shop_member.domain.bookings import Chart, book_coupons
from shop_member.domain.changes import Changes
from shop_member.domain.ledger import AccountKind, AccountRef, EntryKind, Postings, fingerprint
from shop_member.domain.permissions import SYSTEM, Permission, require
from shop_member.domain.ports import Work
from shop_member.domain.tiers import assess
from shop_member.domain.wallet import Lot, LotUse, expired
from shop_member.services.accounts import tier_facts
from shop_member.services.desk import CLOCK_CONFIRMED, CLOCK_JUMPED, Desk
from shop_member.services.gift_card_jobs import expire_gift_cards
from shop_member.services.occasions import Gifts, give_alone, on_level
from shop_member.services.session_parts import expire_card
from shop_member.services.turn import find_due, give_due

_BATCH = 200
_LOTS = 1000
"""Coupons that expire in one unit of work: the till waits no longer than for these."""


@dataclass(frozen=True, slots=True)
class JobReport:
    """What the jobs did: members whose value expired, units by account kind, levels that changed, or why they waited."""

    expired_members: int = 0
    expired_bonus: int = 0
    expired_points: int = 0
    levels_changed: int = 0
    expired_coupons: int = 0
    gift_parts: int = 0
    """Parts of top-up gifts that came."""
    birthdays: int = 0
    """Members who got birthday coupons."""
    reminders: int = 0
    """Paid memberships whose end is to be announced."""
    expired_sessions: int = 0
    """Session cards whose unused part became the shop's."""
    expired_gift_cards: int = 0
    waits_for_clock: bool = False
    changes: Changes = Changes.NONE


@dataclass(slots=True)
class JobService:
    """Runs the jobs of one shop."""

    desk: Desk

    def run(self) -> JobReport:
        """Expire what is past its last valid day, end levels whose term is over, give what comes, in small units of work."""
        today = self.desk.today()
        with self.desk.reading() as work:
            if self.desk.clock_unconfirmed(work):
                return JobReport(waits_for_clock=True)
            due: dict[str, list[tuple[AccountRef, Lot]]] = {}
            coupons: dict[AccountRef, list[Lot]] = {}
            gift_cards: set[str] = set()
            cards: list[str] = []
            for ref, lot in work.ledger.lots_due(today):
                if ref.kind is AccountKind.COUPON:
                    coupons.setdefault(ref, []).append(lot)
                elif ref.kind is AccountKind.GIFT_CARD:
                    gift_cards.add(ref.owner)
                elif ref.kind is AccountKind.SESSION_USES:
                    cards.append(ref.owner)
                else:
                    due.setdefault(ref.owner, []).append((ref, lot))
            ending = work.members.tiers_ending(today)
            coming = find_due(work, self.desk)
        bonus = points = 0
        changes = Changes.NONE
        for owner in sorted(due):
            with self.desk.writing() as work:
                require(SYSTEM, Permission.RUN_JOBS)
                gone_bonus, gone_points = self._expire(work, owner, today)
                changes |= work.changes
            bonus, points = bonus + gone_bonus, points + gone_points
        gone = 0
        for ref, lots in coupons.items():
            for start in range(0, len(lots), _LOTS):
                with self.desk.writing() as work:
                    require(SYSTEM, Permission.RUN_JOBS)
                    gone += self._expire_coupons(work, ref, lots[start : start + _LOTS], today)
                    changes |= work.changes
        ended = 0
        for card_id in cards:
            with self.desk.writing() as work:
                require(SYSTEM, Permission.RUN_JOBS)
                ended += self._expire_card(work, card_id)
                changes |= work.changes
        emptied, also = expire_gift_cards(self.desk, sorted(gift_cards))
        changes |= also
        changed = 0
        for batch in _batches(ending):
            with self.desk.writing() as work:
                require(SYSTEM, Permission.RUN_JOBS)
                changed += sum(self._end_level(work, member_id, today) for member_id in batch)
                changes |= work.changes
        turn = give_due(self.desk, coming)
        changes |= turn.changes
        return JobReport(
            expired_members=len(due),
            expired_bonus=bonus,
            expired_points=points,
            levels_changed=changed,
            expired_coupons=gone,
            gift_parts=turn.parts,
            birthdays=turn.birthdays,
            reminders=turn.reminders,
            expired_sessions=ended,
            expired_gift_cards=emptied,
            changes=changes,
        )

    def confirm_clock(self, by: str) -> Changes:
        """Let the jobs run although the clock jumped: the owner has looked at the date. Refuses: NOT_PERMITTED."""
        with self.desk.writing() as work:
            actor = self.desk.actor(work, by)
            require(actor, Permission.CONFIRM_CLOCK)
            work.settings.put(CLOCK_CONFIRMED, self.desk.now_text())
            work.settings.put(CLOCK_JUMPED, "")
            today = self.desk.today().isoformat()
            work.audit.add(self.desk.now_text(), actor.staff_id, "clock_confirmed", today, {})
            return work.changes

    def _expire(self, work: Work, owner: str, today: date) -> tuple[int, int]:
        """Book one member's expired lots as one entry; its request id makes the second run of a day find it done."""
        request_id = f"expiry:{owner}:{today.isoformat()}"
        mark = fingerprint("expiry", owner, today)
        if work.ledger.find_request(request_id, mark) is not None:
            return 0, 0
        chart = Chart(self.desk.rules().asset, self.desk.till)
        postings = Postings()
        gone = {}
        for account, against in (
            (chart.principal(owner), chart.shop(AccountKind.BONUS_VOID)),
            (chart.bonus(owner), chart.shop(AccountKind.BONUS_VOID)),
            (chart.points(owner), chart.shop(AccountKind.POINTS_EXPIRED, POINTS)),
        ):
            uses: tuple[LotUse, ...] = expired(work.ledger.open_lots(account), today)
            units = sum(use.units for use in uses)
            gone[account.kind] = units
            if units:
                postings.add(account, Amount(-units, account.asset), floor=0, uses=uses)
                postings.add(against, Amount(units, account.asset))
        done = postings.done()
        if done:
            self.desk.post(work, EntryKind.EXPIRY, done, request_id=request_id, fingerprint=mark, actor=None)
        return gone[AccountKind.BONUS] + gone[AccountKind.PRINCIPAL], gone[AccountKind.POINTS]

    def _expire_coupons(self, work: Work, account: AccountRef, due: list[Lot], today: date) -> int:
        """Book coupons of one kind whose last day is over; what was used or cancelled meanwhile is left out."""
        now = work.ledger.lots_by_id(lot.id for lot in due)
        uses = [LotUse(lot.id, lot.left) for lot, _ in now.values() if lot.left]
        if not uses:
            return 0
        postings = Postings()
        book_coupons(postings, account, -sum(use.units for use in uses), AccountKind.COUPONS_EXPIRED, uses=uses)
        self.desk.post(
            work,
            EntryKind.EXPIRY,
            postings.done(),
            request_id=f"expiry:{account.owner}:{uses[0].lot_id}:{today.isoformat()}",
            fingerprint=fingerprint("expiry", account.owner, today, tuple(use.lot_id for use in uses)),
            actor=None,
        )
        return len(uses)

    def _expire_card(self, work: Work, card_id: str) -> bool:
        postings = expire_card(work, self.desk, card_id)
        if postings is None:
            return False
        self.desk.post(
            work,
            EntryKind.EXPIRY,
            postings.done(),
            request_id=f"expiry:session:{card_id}:{self.desk.today().isoformat()}",
            fingerprint=fingerprint("expiry", "session", card_id),
            actor=None,
        )
        return True

    def _end_level(self, work: Work, member_id: str, today: date) -> bool:
        rules = self.desk.rules()
        state = work.members.tier_state(member_id)
        result = assess(state, tier_facts(work, member_id, rules, today), rules.tiers, today)
        if result.changed:
            work.members.set_tier(member_id, result.state)
            gifts, after = Gifts(), result.state.tier_id
            on_level(work, gifts, rules, member_id, state.tier_id, after, today)
            give_alone(work, self.desk, gifts, member_id, f"level:{member_id}:{after}:{today.isoformat()}", None)
        return result.changed


def _batches(members: Iterable[str]) -> Iterable[list[str]]:
    found = list(members)
    return (found[start : start + _BATCH] for start in range(0, len(found), _BATCH))
