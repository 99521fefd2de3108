"""Who stands at the till: one router for every code, search, and everything the member panel shows (S2, S3, M7)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from shop_member.domain.amounts import POINTS, Amount
from shop_member.domain.bookings import Chart
from shop_member.domain.cards import Card
from shop_member.domain.codes import CardClaim, last_four
from shop_member.domain.dates import months_later
from shop_member.domain.errors import Refusal, Refused
from shop_member.domain.gift_cards import Act
from shop_member.domain.members import Birthday, Member, MemberState, require_active
from shop_member.domain.permissions import Permission, require
from shop_member.domain.ports import Work
from shop_member.domain.routing import Route, RouteKind, Way, route
from shop_member.domain.rules import Tier, TierRules
from shop_member.domain.shop import Item
from shop_member.domain.staff import admit_badge
from shop_member.domain.tiers import Assessment, Happening, assess, measure
from shop_member.domain.views import MemberHits, MemberRow, MovementRow, StoredMember, UsualItem
from shop_member.domain.wallet import available, expiring, waiting
from shop_member.services.accounts import Accounts, load_accounts
from shop_member.services.cards import admitted
from shop_member.services.desk import Desk
from shop_member.services.gift_codes import GiftCodes
from shop_member.services.items import barcode

EXPIRING_DAYS = 30
"""How far ahead the panel warns of what expires."""
MONTHS_SHOWN = 12
USUAL_ITEMS = 3
LAST_MOVEMENTS = 5


class BirthdayNear(StrEnum):
    """Whether to congratulate."""

    TODAY = "today"
    WEEK = "week"
    """Within the next seven days."""


@dataclass(frozen=True, slots=True)
class ExpiringValue:
    """Bonus or points (by the asset of `amount`) whose last valid day is near."""

    amount: Amount
    on: date


@dataclass(frozen=True, slots=True)
class MonthVisits:
    """Visits in one month, named by its first day."""

    month: date
    visits: int


@dataclass(frozen=True, slots=True)
class Guest:
    """Everything the member panel shows, as of one business day.

    `card` is the card that was shown, if any. `principal` and `bonus` are what can be spent today; `points_balance` may
    be below zero, `points_available` can be used today, `points_waiting` not yet. `months` runs from eleven months ago
    to this one.
    """

    member: Member
    version: int
    has_pin: bool
    card: Card | None
    cards: tuple[Card, ...]
    accounts: Accounts
    principal: Amount
    bonus: Amount
    points_balance: int
    points_available: int
    points_waiting: int
    expiring: tuple[ExpiringValue, ...]
    tier: Tier | None
    assessment: Assessment | None
    last_visit: date | None
    months: tuple[MonthVisits, ...]
    usual: tuple[UsualItem, ...]
    birthday: BirthdayNear | None
    movements: tuple[MovementRow, ...]
    coupons: int = 0
    """Coupons with a use left."""

    @property
    def balance(self) -> Amount:
        """Principal and bonus together."""
        return self.principal + self.bonus


class FoundKind(StrEnum):
    """What a code turned out to be."""

    GUEST = "guest"
    BLANK_CARD = "blank_card"
    """A card of ours that belongs to nobody yet: enrol with it."""
    STAFF = "staff"
    RECEIPT = "receipt"
    ITEM = "item"
    COUPON = "coupon"
    GIFT_CARD = "gift_card"
    """One with something on it: to pay with, to ask about, to claim. One to be sold is found by who sells it."""


@dataclass(frozen=True, slots=True)
class Found:
    """Where a code leads; the field of its kind is set. A badge says who, it does not log in."""

    kind: FoundKind
    guest: Guest | None = None
    card: Card | None = None
    staff_id: str = ""
    staff_name: str = ""
    document_no: str = ""
    item: Item | None = None
    coupon_id: str = ""
    gift_card_id: str = ""


@dataclass(slots=True)
class GuestService:
    """Finds people and describes them; `by` is who is logged in, '' while the till is locked."""

    desk: Desk
    gift_codes: GiftCodes = field(init=False)

    def __post_init__(self) -> None:
        self.gift_codes = GiftCodes(self.desk)

    def by_code(self, by: str, text: str, way: Way = Way.SCANNED) -> Found:
        """Return what a scanned or typed code stands for, never a wrong member.

        A badge is recognised on a locked till too. Refuses: NOT_LOGGED_IN, NOT_PERMITTED, CODE_UNKNOWN, CODE_DAMAGED,
        CODE_FORGED, CODE_FOREIGN_PAYMENT, CODE_LINK, CODE_INVOICE, CARD_UNKNOWN, CARD_FROZEN, CARD_REPLACED and
        CARD_CLOSED (with member_id), RECEIPT_UNKNOWN, COUPON_UNKNOWN, ITEM_UNKNOWN, STAFF_UNKNOWN, MEMBER_ERASED,
        and of a gift card's code what `gift_codes.find` refuses.
        """
        found = route(text, self.desk.keys.card_keys, way)
        if found.kind is RouteKind.GIFT_CARD:
            return self._gift_card(by, found.code)
        with self.desk.reading() as work:
            if found.kind is RouteKind.STAFF and found.claim is not None:
                return _badge(work, found.claim)
            self._may_see(work, by)
            if found.kind is RouteKind.MEMBER_CARD and found.claim is not None:
                return self._card(work, admitted(work.cards.by_ref(found.claim.ref), found.claim))
            if found.kind is RouteKind.CARD_NUMBER:
                if (card := work.cards.by_number(found.code)) is not None:
                    return self._card(work, admitted(card))
                return _item(work, found, Refusal(Refused.CARD_UNKNOWN))
            if found.kind is RouteKind.RECEIPT and found.receipt is not None:
                if work.bills.by_document(found.receipt.document_no) is None:
                    raise Refusal(Refused.RECEIPT_UNKNOWN, number=found.receipt.document_no)
                return Found(FoundKind.RECEIPT, document_no=found.receipt.document_no)
            if found.kind is RouteKind.ARTICLE:
                return _item(work, found, Refusal(Refused.ITEM_UNKNOWN))
            if found.kind is RouteKind.COUPON and found.coupon is not None:
                if work.coupons.get(found.coupon) is None:
                    raise Refusal(Refused.COUPON_UNKNOWN)
                return Found(FoundKind.COUPON, coupon_id=found.coupon)
            if found.kind is RouteKind.VOUCHER:
                # One answer whatever is wrong with a secret code, and never the code itself.
                raise Refusal(Refused.CODE_UNKNOWN, text=last_four(found.code))
            return _item(work, found, found.refusal or Refusal(Refused.CODE_UNKNOWN, text=found.code[:60]))

    def _gift_card(self, by: str, code: str) -> Found:
        with self.desk.reading() as work:
            self._may_see(work, by)
        return Found(FoundKind.GIFT_CARD, gift_card_id=self.gift_codes.find(by, code, Act.ENQUIRE).id)

    def guest(self, by: str, member_id: str) -> Guest:
        """Return everything about a member for the panel; one that was merged leads to whom it was merged into.

        Refuses: NOT_LOGGED_IN, NOT_PERMITTED, MEMBER_UNKNOWN, MEMBER_ERASED.
        """
        with self.desk.reading() as work:
            self._may_see(work, by)
            return self._guest(work, member_id, None)

    def search(self, by: str, text: str, limit: int = 50) -> MemberHits:
        """Return the members a typed text finds, by name; several hits are a list, never silently the first (S3).

        Refuses: NOT_LOGGED_IN, NOT_PERMITTED.
        """
        with self.desk.reading() as work:
            self._may_see(work, by)
            return work.members.search(text, limit)

    def page(self, by: str, after: MemberRow | None = None, limit: int = 100, skip: int = 0) -> tuple[MemberRow, ...]:
        """Return members by name: the first ones or those behind a row, `skip` of them left out first.

        Refuses: NOT_LOGGED_IN, NOT_PERMITTED.
        """
        with self.desk.reading() as work:
            self._may_see(work, by)
            return work.members.page(after, limit, skip)

    def name_of(self, by: str, member_id: str) -> str:
        """Return a member's name, '' for one who is not known any more. Refuses: NOT_LOGGED_IN, NOT_PERMITTED."""
        with self.desk.reading() as work:
            self._may_see(work, by)
            member = work.members.get(member_id)
            return member.name if member else ""

    def photo(self, by: str, member_id: str) -> bytes:
        """Return a member's photo as PNG or JPEG bytes, empty if there is none. Refuses: NOT_LOGGED_IN, NOT_PERMITTED."""
        with self.desk.reading() as work:
            self._may_see(work, by)
            member = work.members.get(member_id)
            picture = work.pictures.get(member.photo) if member and member.photo else None
            return picture.content if picture else b""

    def count(self) -> int:
        """Return how many members there are."""
        with self.desk.reading() as work:
            return work.members.count()

    def movements(self, by: str, member_id: str, before: int | None = None, limit: int = 50) -> tuple[MovementRow, ...]:
        """Return a page of a member's ledger, newest first, those below entry `before` (the last row's `seq`).

        Refuses: NOT_LOGGED_IN, NOT_PERMITTED.
        """
        with self.desk.reading() as work:
            self._may_see(work, by)
            return work.bills.movements(member_id, before, limit)

    def _may_see(self, work: Work, by: str) -> None:
        require(self.desk.actor(work, by) if by else None, Permission.SEE_MEMBERS)

    def _card(self, work: Work, card: Card) -> Found:
        if card.member_id is None:
            return Found(FoundKind.BLANK_CARD, card=card)
        return Found(FoundKind.GUEST, guest=self._guest(work, card.member_id, card), card=card)

    def _guest(self, work: Work, member_id: str, card: Card | None) -> Guest:
        desk, rules, on = self.desk, self.desk.rules(), self.desk.today()
        stored = _stored(work, member_id)
        member, chart = stored.member, Chart(rules.asset, desk.till)
        accounts = load_accounts(work, chart, member, on, stored.tier)
        history = _history(work, member.id, rules.tiers, on)
        assessment = None
        if rules.tiers.tiers:
            assessment = assess(stored.tier, measure(history, rules.tiers, on), rules.tiers, on)
        wallet = accounts.wallet
        return Guest(
            member=member,
            version=stored.version,
            has_pin=bool(stored.pin_hash),
            card=card,
            cards=work.cards.of_member(member.id),
            accounts=accounts,
            principal=wallet.principal,
            bonus=wallet.bonus,
            points_balance=accounts.points_balance,
            points_available=available(accounts.points_lots, on),
            points_waiting=waiting(accounts.points_lots, on),
            expiring=_expiring(accounts, on),
            tier=rules.tiers.find(stored.tier.tier_id),
            assessment=assessment,
            last_visit=_last_visit(work, member.id, history),
            months=_months(history, on),
            usual=work.bills.usual_items(member.id, USUAL_ITEMS),
            birthday=birthday_near(member.birthday, on),
            movements=work.bills.movements(member.id, limit=LAST_MOVEMENTS),
            coupons=work.coupons.count_of(member.id),
        )


def _stored(work: Work, member_id: str) -> StoredMember:
    """Return an active member as kept, whoever a merged one was merged into: one read for nearly every scan."""
    stored = work.members.stored(member_id)
    if stored is not None and stored.member.state is MemberState.MERGED and stored.member.merged_into:
        stored = work.members.stored(stored.member.merged_into)
    if stored is None:
        raise Refusal(Refused.MEMBER_UNKNOWN)
    require_active(stored.member)
    return stored


def birthday_near(birthday: Birthday | None, on: date) -> BirthdayNear | None:
    """Return whether a birthday is today or within seven days; lunar ones have no fixed solar day and give None."""
    if birthday is None or birthday.lunar:
        return None
    days = min((day - on).days for year in (on.year, on.year + 1) if (day := birthday.in_year(year)) >= on)
    if days == 0:
        return BirthdayNear.TODAY
    return BirthdayNear.WEEK if days <= 7 else None


def _expiring(accounts: Accounts, on: date) -> tuple[ExpiringValue, ...]:
    until = on + timedelta(days=EXPIRING_DAYS)
    found = [
        ExpiringValue(Amount(one.units, asset), one.on)
        for lots, asset in (
            (accounts.principal_lots, accounts.principal.asset),
            (accounts.bonus_lots, accounts.principal.asset),
            (accounts.points_lots, POINTS),
        )
        for one in expiring(lots, on, until)
    ]
    return tuple(sorted(found, key=lambda one: one.on))


def _history(work: Work, member_id: str, rules: TierRules, on: date) -> tuple[Happening, ...]:
    """Every day that levels count or the chart shows, read once; those of members merged into this one included."""
    windows = [tier.window_days for tier in rules.tiers]
    since = months_later(on.replace(day=1), 1 - MONTHS_SHOWN)
    if 0 in windows:
        since = date.min
    elif windows:
        since = min(since, on - timedelta(days=max(windows) - 1))
    joined = (member_id, *work.members.merged_into(member_id))
    return tuple(day for one in joined for day in work.bills.days(one, since, on))


def _last_visit(work: Work, member_id: str, history: tuple[Happening, ...]) -> date | None:
    recent = max((day.on for day in history if day.visits), default=None)
    if recent is None and (older := work.bills.last_visits(member_id, 1)):
        return older[0].on
    return recent


def _months(history: tuple[Happening, ...], on: date) -> tuple[MonthVisits, ...]:
    visits = Counter(day.on.replace(day=1) for day in history if day.visits)
    firsts = (months_later(on.replace(day=1), -back) for back in range(MONTHS_SHOWN - 1, -1, -1))
    return tuple(MonthVisits(first, visits[first]) for first in firsts)


def _badge(work: Work, claim: CardClaim) -> Found:
    staff = work.staff.by_badge(claim.ref)
    if staff is None:
        raise Refusal(Refused.STAFF_UNKNOWN)
    admit_badge(staff, claim)
    return Found(FoundKind.STAFF, staff_id=staff.id, staff_name=staff.name)


def _item(work: Work, found: Route, otherwise: Refusal) -> Found:
    """The shop's own article codes may look like anything, so they are asked before a code is refused."""
    item = work.items.by_barcode(
        barcode(found.code.replace("-", "") if found.kind is RouteKind.CARD_NUMBER else found.code)
    )
    if item is None or not item.active:
        raise otherwise
    return Found(FoundKind.ITEM, item=item)
