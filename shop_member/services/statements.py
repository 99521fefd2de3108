"""The monthly member statement: opening, every movement, closing for principal, bonus and points (R3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from shop_member.domain import documents as paper
from shop_member.domain.amounts import POINTS, Amount, Asset
from shop_member.domain.bookings import Chart
from shop_member.domain.dates import month_end, months_later
from shop_member.domain.documents import Phrase, phrase
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.ledger import EntryKind
from shop_member.domain.permissions import Permission, require
from shop_member.domain.ports import Work
from shop_member.domain.rules import TierRules
from shop_member.domain.views import LockedMonth, MemberPeriod, MovementRow
from shop_member.domain.wallet import expiring
from shop_member.i18n import QT_TRANSLATE_NOOP
from shop_member.services.desk import Desk
from shop_member.services.papers import header_of, shop_header

EXPIRING_DAYS = 90
"""How far ahead a statement warns of what expires."""
_UNSORTED: Mapping[str, str] = {}

_TEXTS: Mapping[EntryKind, str] = {
    EntryKind.SALE: QT_TRANSLATE_NOOP("paper", "Purchase {total}"),
    EntryKind.REFUND: QT_TRANSLATE_NOOP("paper", "Refund {total}"),
    EntryKind.VOID: QT_TRANSLATE_NOOP("paper", "Void"),
    EntryKind.TOP_UP: QT_TRANSLATE_NOOP("paper", "Top-up"),
    EntryKind.INSTALMENT: QT_TRANSLATE_NOOP("paper", "Gift, next part"),
    EntryKind.WITHDRAWAL: QT_TRANSLATE_NOOP("paper", "Stored value paid back"),
    EntryKind.GIFT_CARD_CLAIM: QT_TRANSLATE_NOOP("paper", "Gift card claimed"),
    EntryKind.POINTS_ADJUSTMENT: QT_TRANSLATE_NOOP("paper", "Points adjusted"),
    EntryKind.VALUE_ADJUSTMENT: QT_TRANSLATE_NOOP("paper", "Balance adjusted"),
    EntryKind.EXPIRY: QT_TRANSLATE_NOOP("paper", "Expired"),
    EntryKind.LATE_CLAIM: QT_TRANSLATE_NOOP("paper", "Points added later"),
    EntryKind.IMPORT: QT_TRANSLATE_NOOP("paper", "Brought over"),
    EntryKind.IMPORT_REVERSAL: QT_TRANSLATE_NOOP("paper", "Bringing over undone"),
    EntryKind.MERGE: QT_TRANSLATE_NOOP("paper", "Accounts joined"),
    EntryKind.ERASURE: QT_TRANSLATE_NOOP("paper", "Account closed"),
}
_OPENING = {
    "principal": QT_TRANSLATE_NOOP("paper", "Principal"),
    "bonus": QT_TRANSLATE_NOOP("paper", "Bonus"),
    "points": QT_TRANSLATE_NOOP("paper", "Points"),
}
_TOPPED_UP = QT_TRANSLATE_NOOP("paper", "topped up")
_GIVEN = QT_TRANSLATE_NOOP("paper", "given")
_WON = QT_TRANSLATE_NOOP("paper", "won")
_USED = QT_TRANSLATE_NOOP("paper", "used")
_PAID_BACK = QT_TRANSLATE_NOOP("paper", "paid back")
_EXPIRED = QT_TRANSLATE_NOOP("paper", "expired")
_OTHER = QT_TRANSLATE_NOOP("paper", "other")


@dataclass(frozen=True, slots=True)
class StatementRequest:
    """Which month, for whom: all with a movement or a balance (`member_ids` None), or these members."""

    month: date
    member_ids: tuple[str, ...] | None = None
    with_balance: bool = False
    """Also members without movement in the month whose balance is not zero."""

    @property
    def first(self) -> date:
        """The first business day of the month."""
        return self.month.replace(day=1)

    @property
    def last(self) -> date:
        """The last business day of the month."""
        return month_end(self.month)


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands above the figures of every statement of a month: of now, or of the lock of a closed month."""

    shop: paper.ShopHeader
    tiers: TierRules
    numbers: Mapping[str, str]
    names: Mapping[str, str] = field(default_factory=dict)
    """Names that changed since."""
    month_hash: str = ""
    closed: bool = False


@dataclass(slots=True)
class StatementService:
    """Describes statements and locks months."""

    desk: Desk

    def count(self, by: str, request: StatementRequest) -> int:
        """Return how many statements a run will make. Refuses: NOT_PERMITTED."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.STATEMENTS)
            return sum(1 for _ in self._periods(work, request))

    def documents(self, by: str, request: StatementRequest) -> Iterator[paper.StatementDocument]:
        """Yield the statements by card number (members without a card last), on one snapshot so that their sums agree.

        A closed month is the same for ever: not only its figures, also the names, card numbers, level names and the shop's
        head are those of its lock; only the name of a member who was erased goes (rules.md). Refuses: NOT_PERMITTED,
        MONTH_NOT_BEGUN.
        """
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.STATEMENTS)
            if request.first > self.desk.today():
                raise Refusal(Refused.MONTH_NOT_BEGUN)
            head = self._head(work, request.first)
            for period in self._periods(work, request, head.numbers):
                yield self._document(work, head, request, period)

    def lock_of(self, by: str, month: date) -> LockedMonth | None:
        """Return how a month is locked, or None while it is not. Refuses: NOT_PERMITTED."""
        with self.desk.reading() as work:
            require(self.desk.actor(work, by), Permission.STATEMENTS)
            return work.months.get(f"{month:%Y-%m}")

    def lock_month(self, by: str, month: date) -> LockedMonth:
        """Lock a month, so that it prints the same for ever and nothing is booked into it any more.

        Refuses: MONTH_NOT_OVER while a shift of it is open or its last business day is not past, NOT_PERMITTED.
        """
        with self.desk.writing() as work:
            actor = self.desk.actor(work, by)
            require(actor, Permission.LOCK_MONTH)
            key = f"{month:%Y-%m}"
            if (locked := work.months.get(key)) is not None:
                return locked
            last = month_end(month)
            if self.desk.today() <= last or any(shift.business_date <= last for shift in work.shifts.all_open()):
                raise Refusal(Refused.MONTH_NOT_OVER)
            result = work.months.lock(key, self.desk.now_text())
            work.audit.add(self.desk.now_text(), actor.staff_id, "month_locked", key, {"seq": str(result.last_seq)})
            return result

    def _head(self, work: Work, first: date) -> _Head:
        key = f"{first:%Y-%m}"
        header, rules = shop_header(work, self.desk), self.desk.rules()
        numbers = work.exports.card_numbers()
        if not work.months.closed(key):
            return _Head(header, rules.tiers, numbers)
        kept = work.months.member_heads(key)
        version = work.months.rules_then(key)
        then = (work.rules.get(version) if version is not None else None) or rules
        logo = work.months.logo_then(key)
        header = header_of(
            work.months.settings_then(key) or self.desk.settings(), header.logo if logo is None else logo or None
        )
        locked = work.months.get(key)
        return _Head(
            header,
            then.tiers,
            numbers | {member_id: one.number for member_id, one in kept.items()},
            {member_id: one.name for member_id, one in kept.items()},
            locked.head_hash if locked else "",
            closed=True,
        )

    def _periods(
        self, work: Work, request: StatementRequest, numbers: Mapping[str, str] = _UNSORTED
    ) -> Iterator[MemberPeriod]:
        """Run through the periods in the order of the papers: whoever sorts them into envelopes looks for card numbers."""

        def place(member_id: str) -> tuple[bool, int, str, str]:
            number = numbers.get(member_id, "")
            return not number, len(number), number, member_id

        if request.member_ids is not None:
            for member_id in sorted(request.member_ids, key=place):
                yield work.reports.member_period(member_id, request.first, request.last)
            return
        moved_only = not request.with_balance
        for period in work.reports.member_periods(request.first, request.last, moved_only=moved_only, place=place):
            if period.movements or any((period.closing.principal, period.closing.bonus, period.closing.points)):
                yield period

    def _document(
        self, work: Work, head: _Head, request: StatementRequest, period: MemberPeriod
    ) -> paper.StatementDocument:
        asset = self.desk.rules().asset
        member = work.members.get(period.member_id)
        if member is None:
            raise Refusal(Refused.MEMBER_UNKNOWN)
        tier = head.tiers.find(self._tier_id(work, member.id, request.last, head))
        number = head.numbers.get(member.id, "")
        return paper.StatementDocument(
            shop=head.shop,
            number=f"{request.first:%Y%m}-{number or member.id[-6:]}",
            member_name=head.names.get(member.id, member.name),
            member_number=number,
            first=request.first,
            last=request.last,
            principal=_equation("principal", period, asset),
            bonus=_equation("bonus", period, asset),
            points=_equation("points", period, POINTS),
            movements=tuple(_movements(period, asset)),
            tier=tier.name if tier else "",
            tone=paper.Tone(tier.tone.value) if tier else paper.Tone.NONE,
            expiring=self._expiring(work, member.id, request.last, asset),
            visits=_visits(
                request, work.bills.visits_by_month(member.id, months_later(request.first, -11), request.last)
            ),
            greeting=head.shop.greeting,
            month_hash=head.month_hash,
        )

    def _tier_id(self, work: Work, member_id: str, last: date, head: _Head) -> str | None:
        """A month that is over shows the level of its end, however often it is printed."""
        if last >= self.desk.today() and not head.closed:
            return work.members.tier_state(member_id).tier_id
        return work.bills.tier_on(member_id, last)

    def _expiring(self, work: Work, member_id: str, after: date, asset: Asset) -> tuple[paper.Expiring, ...]:
        chart = Chart(asset, self.desk.till)
        until = after + timedelta(days=EXPIRING_DAYS)
        found = [
            paper.Expiring(Amount(one.units, ref.asset), one.on)
            for ref in (chart.bonus(member_id), chart.points(member_id))
            for one in expiring(work.ledger.lots_on(ref, after), after, until)
        ]
        return tuple(sorted(found, key=lambda one: one.on)[:3])


def _group(kind: EntryKind, bucket: str) -> str:
    if kind is EntryKind.TOP_UP:
        return {"principal": _TOPPED_UP, "bonus": _GIVEN}.get(bucket, _WON)
    if kind is EntryKind.INSTALMENT:
        return _WON if bucket == "points" else _GIVEN
    if kind in (EntryKind.SALE, EntryKind.REFUND):
        return _USED
    if kind is EntryKind.LATE_CLAIM:
        return _WON
    if kind is EntryKind.WITHDRAWAL:
        return _PAID_BACK
    if kind is EntryKind.EXPIRY:
        return _EXPIRED
    return _OTHER


def _equation(bucket: str, period: MemberPeriod, asset: Asset) -> paper.Equation:
    """Sums by reason; points of sales and returns are told apart into won and used."""
    sums: dict[str, int] = {}
    for row in period.movements:
        units = getattr(row, bucket)
        if bucket == "points" and row.kind in (EntryKind.SALE, EntryKind.REFUND, EntryKind.VOID):
            sums[_WON] = sums.get(_WON, 0) + row.points_won
            sums[_USED] = sums.get(_USED, 0) - row.points_used
            units -= row.points_won - row.points_used
            group = _OTHER
        else:
            group = _group(row.kind, bucket)
        sums[group] = sums.get(group, 0) + units
    order = (_TOPPED_UP, _GIVEN, _WON, _USED, _PAID_BACK, _EXPIRED, _OTHER)
    return paper.Equation(
        phrase("paper", _OPENING[bucket]),
        Amount(getattr(period.opening, bucket), asset),
        tuple(paper.Part(phrase("paper", group), Amount(sums[group], asset)) for group in order if sums.get(group)),
        Amount(getattr(period.closing, bucket), asset),
    )


def _movements(period: MemberPeriod, asset: Asset) -> Iterator[paper.StatementMovement]:
    principal, bonus = period.opening.principal, period.opening.bonus
    for row in period.movements:
        principal, bonus = principal + row.principal, bonus + row.bonus
        yield paper.StatementMovement(
            on=row.business_date,
            text=_text(row, asset),
            document_no=row.document_no or "",
            principal=Amount(row.principal, asset),
            bonus=Amount(row.bonus, asset),
            points=Amount(row.points, POINTS),
            balance=Amount(principal + bonus, asset),
        )


def _text(row: MovementRow, asset: Asset) -> Phrase:
    return phrase("paper", _TEXTS[row.kind], {"total": Amount(abs(row.total), asset)})


def _visits(request: StatementRequest, found: Mapping[str, int]) -> tuple[paper.MonthlyVisits, ...]:
    months = [months_later(request.first, -back) for back in range(11, -1, -1)]
    return tuple(paper.MonthlyVisits(one, found.get(f"{one:%Y-%m}", 0)) for one in months)
