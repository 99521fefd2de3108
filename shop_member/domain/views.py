"""What the shop's file answers when it is read: bills as they were booked, pages of a ledger, totals of a period."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from shop_member.domain.instalments import PartState
from shop_member.domain.ledger import AccountRef, Bill, EntryKind
from shop_member.domain.members import Member, MemberState
from shop_member.domain.memberships import Membership
from shop_member.domain.sessions import SessionCard
from shop_member.domain.tiers import TierState


@dataclass(frozen=True, slots=True)
class StoredPosting:
    """A movement with the balance it left."""

    account: AccountRef
    units: int
    balance_after: int


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """An entry as it stands in the journal; `bill` is None for entries without paper, `note` '' once it was erased."""

    seq: int
    id: str
    kind: EntryKind
    recorded_at: str
    business_date: date
    till: str
    shift_id: str | None
    actor: str
    approver: str | None
    reverses: int | None
    rule_version: int
    document_no: str | None
    note: str
    bill: Bill | None
    postings: tuple[StoredPosting, ...]

    def balance_after(self, account: AccountRef) -> int | None:
        """Return the balance an account had after this entry, or None if the entry did not touch it."""
        return next((posting.balance_after for posting in self.postings if posting.account == account), None)


@dataclass(frozen=True, slots=True)
class StoredBill(StoredEntry):
    """An entry that has paper: `bill` is always there."""

    bill: Bill


@dataclass(frozen=True, slots=True)
class BillRow:
    """One line of a list of bills, newest first; money in units of the shop's currency."""

    seq: int
    kind: EntryKind
    document_no: str | None
    recorded_at: str
    business_date: date
    till: str
    actor: str
    member_id: str | None
    total: int
    points_earned: int
    points_used: int
    undone: bool
    """Voided, or given back in whole or part."""


@dataclass(frozen=True, slots=True)
class MovementRow:
    """One entry on a member's wallet: what it moved in each bucket and the balances it left."""

    seq: int
    kind: EntryKind
    document_no: str | None
    recorded_at: str
    business_date: date
    actor: str
    principal: int
    bonus: int
    points: int
    principal_after: int
    bonus_after: int
    points_after: int
    total: int = 0
    """Of the bill behind it, below zero for a return; as are the points won and used by it."""
    points_won: int = 0
    points_used: int = 0


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member in a list: as much as one line shows; balances in units."""

    id: str
    name: str
    phone: str
    state: MemberState
    tier_id: str | None
    card_numbers: tuple[str, ...] = ()
    principal: int = 0
    bonus: int = 0
    points: int = 0


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card in a list of cards to print; `name` is the member's, '' for nobody's, `printed` how often its code came out."""

    id: str
    number: str
    member_id: str | None
    holder: str
    state: str
    name: str
    printed: int


@dataclass(frozen=True, slots=True)
class MemberHits:
    """What a search found: the first rows by name and how many there are; `more` says that counting stopped there."""

    rows: tuple[MemberRow, ...]
    count: int
    more: bool = False


@dataclass(frozen=True, slots=True)
class StoredMember:
    """A member with what the file keeps beside them; `version` goes up with every change (optimistic editing)."""

    member: Member
    version: int
    tier: TierState
    pin_hash: str = ""


@dataclass(frozen=True, slots=True)
class Activity:
    """What a member did in a span of business days, net of returns and voids; money in units."""

    spend: int = 0
    visits: int = 0
    points_earned: int = 0
    topped_up: int = 0


@dataclass(frozen=True, slots=True)
class TopUpRow:
    """A top-up that stands: what was paid and what was given, in units."""

    seq: int
    paid: int
    given: int
    business_date: date


@dataclass(frozen=True, slots=True)
class GiftPartRow:
    """A later part of a top-up's gift: units of bonus and points that come on `due_on`; `part` counts from 2.

    Its bonus is valid for `valid_days` from the day it comes, None for ever. `paid_seq` is the entry that gave it.
    """

    id: str
    member_id: str
    top_up_seq: int
    part: int
    due_on: date
    bonus: int
    points: int
    valid_days: int | None = None
    state: PartState = PartState.WAITING
    paid_seq: int | None = None


class CardState(StrEnum):
    """Whether a session card can still be used; an expired one stays active, with nothing left."""

    ACTIVE = "active"
    CLOSED = "closed"
    """Given back or voided."""


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session card with its number, the rate of its tax, the line of the sale that sold it, and how many uses are left."""

    card: SessionCard
    number: str
    tax_rate: int
    sold_seq: int
    sold_line: str
    left: int = 0
    state: CardState = CardState.ACTIVE


@dataclass(frozen=True, slots=True)
class TermRow:
    """A term of a paid membership with the line of the sale that sold it, and when its end was announced."""

    term: Membership
    sold_seq: int
    sold_line: str
    reminded_on: date | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """A business day with at least one sale that stands."""

    on: date
    sales: int
    total: int


@dataclass(frozen=True, slots=True)
class UsualItem:
    """What a member buys, and on how many bills."""

    name: str
    times: int


@dataclass(frozen=True, slots=True)
class CouponUses:
    """How often a kind of coupon was used, net of what came back: by all, by one member, by that member in a period."""

    in_total: int
    by_member: int
    in_period: int


@dataclass(frozen=True, slots=True)
class CouponEffect:
    """What came of a kind of coupon (C7): counts of coupons, and money in units of the currency.

    `sales` is the total of the bills it was used on, net of refunds of the whole; `gave` what it took off them.
    """

    issued: int
    cancelled: int
    expired: int
    used: int
    gave: int
    sales: int
    members: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by what it shows (`logo`, `item:ID`, `member:ID`): its format (`png`, `jpeg`) and its bytes."""

    owner: str
    format: str
    content: bytes


@dataclass(frozen=True, slots=True)
class LockedMonth:
    """A month (`2026-11`) that no entry enters any more, with the last entry it may show and its hash."""

    month: str
    last_seq: int
    head_hash: str
    locked_at: str


@dataclass(frozen=True, slots=True)
class MemberHead:
    """What a statement says above its figures about a member: the name and the first card's number, '' for none."""

    name: str
    number: str


@dataclass(frozen=True, slots=True)
class ImportBatch:
    """One imported file; `file_digest` makes the same file known, `report` is the importer's own JSON."""

    id: str
    file_digest: str
    name: str
    recorded_at: str
    report: str
    state: str


@dataclass(frozen=True, slots=True)
class CashierTotals:
    """What one person did in a shift; counts of documents, money in units."""

    actor: str
    sales: int = 0
    sales_total: int = 0
    top_ups: int = 0
    top_ups_total: int = 0
    refunds: int = 0
    refunds_total: int = 0
    voids: int = 0
    voids_total: int = 0


@dataclass(frozen=True, slots=True)
class ShiftTotals:
    """The figures of an X or Z report (S10), in units of the currency.

    Sales and points used are gross of refunds; what was voided is in neither, only in `voids`. Maps go from means to
    units; refunds, withdrawals and voids are counted positive as given back.
    """

    sales: int = 0
    sales_total: int = 0
    sales_by_means: Mapping[str, int] = field(default_factory=dict)
    tax: int = 0
    rounding: int = 0
    tips: int = 0
    top_ups: int = 0
    top_ups_total: int = 0
    top_ups_by_means: Mapping[str, int] = field(default_factory=dict)
    bonus_given: int = 0
    stored_value_used: int = 0
    gift_cards_sold: int = 0
    """How many cards were sold or topped up, and by how much."""
    gift_cards_sold_total: int = 0
    gift_cards_used: int = 0
    gift_cards_paid_out: int = 0
    points_earned: int = 0
    points_used: int = 0
    points_used_worth: int = 0
    refunds: int = 0
    refunds_total: int = 0
    refunds_by_means: Mapping[str, int] = field(default_factory=dict)
    session_uses: int = 0
    """Uses of session cards booked, and what was paid for them when the cards were sold."""
    session_uses_worth: int = 0
    tab_payments: int = 0
    """How often money came for a tab, and how much; what was put on tabs is in `sales_by_means`."""
    tab_payments_total: int = 0
    tab_payments_by_means: Mapping[str, int] = field(default_factory=dict)
    withdrawals: int = 0
    withdrawals_total: int = 0
    voids: int = 0
    voids_total: int = 0
    cash_in: int = 0
    cash_out: int = 0
    expected_drawer: int = 0
    """The opening float and every movement of the drawer in this shift up to its closing."""
    by_cashier: tuple[CashierTotals, ...] = ()


@dataclass(frozen=True, slots=True)
class Liabilities:
    """What the shop owes its members at the end of a business day, in units, and how many members hold something."""

    principal: int
    bonus: int
    points: int
    members: int
    points_below_zero: int
    """The part of `points` that members owe the shop: zero or less."""
    sessions: int = 0
    """What was paid for session cards and is not used yet."""
    tabs: int = 0
    """What members owe the shop: zero or less."""


@dataclass(frozen=True, slots=True)
class Buckets:
    """Units of the three buckets of a wallet."""

    principal: int = 0
    bonus: int = 0
    points: int = 0


@dataclass(frozen=True, slots=True)
class MemberPeriod:
    """A member's span of business days: opening + movements = closing in each bucket.

    `by_kind` sums the movements by the kind of entry that made them.
    """

    member_id: str
    opening: Buckets
    closing: Buckets
    movements: tuple[MovementRow, ...]
    by_kind: Mapping[EntryKind, Buckets]
