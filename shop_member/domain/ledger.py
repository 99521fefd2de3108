"""The journal: entries whose postings sum to zero per asset (invariants I1-I4, I7, I11 of the ledger).

Sign: a posting is positive when it credits. What the shop owes (members' principal, bonus, points) and what it earned
(sales, tax) are positive balances; what it holds (drawer, terminal) is negative. So a member's balance reads as the
guest sees it, and spending is a guarded subtraction with a floor.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from shop_member.domain.amounts import MAX_UNITS, Amount, Asset, within_bounds
from shop_member.domain.wallet import LotUse


class EntryKind(StrEnum):
    """Why an entry exists."""

    SALE = "sale"
    REFUND = "refund"
    VOID = "void"
    TOP_UP = "top_up"
    WITHDRAWAL = "withdrawal"
    POINTS_ADJUSTMENT = "points_adjustment"
    VALUE_ADJUSTMENT = "value_adjustment"
    EXPIRY = "expiry"
    LATE_CLAIM = "late_claim"
    SHIFT_OPEN = "shift_open"
    CASH_IN = "cash_in"
    CASH_OUT = "cash_out"
    SHIFT_CLOSE = "shift_close"
    IMPORT = "import"
    IMPORT_REVERSAL = "import_reversal"
    MERGE = "merge"
    COUPON_ISSUE = "coupon_issue"
    COUPON_CANCEL = "coupon_cancel"
    GIFT_CARD_GIVEN = "gift_card_given"
    GIFT_CARD_TOP_UP = "gift_card_top_up"
    GIFT_CARD_CASH_OUT = "gift_card_cash_out"
    GIFT_CARD_CLAIM = "gift_card_claim"
    GIFT_CARD_REPLACE = "gift_card_replace"
    SESSION_USE = "session_use"
    TAB_PAYMENT = "tab_payment"
    INSTALMENT = "instalment"
    ERASURE = "erasure"


class AccountKind(StrEnum):
    """What an account counts. Owner: a member for the first group, a till for the second, the shop for the rest."""

    PRINCIPAL = "principal"
    BONUS = "bonus"
    POINTS = "points"
    TAB = "tab"
    """Below zero: what the member owes (V11)."""

    COUPON = "coupon"
    """Uses of the coupons of one kind and version, one lot a coupon; owner: template@version."""
    GIFT_CARD = "gift_card"
    SESSION_USES = "session_uses"
    SESSION_VALUE = "session_value"
    """What was paid for a session card and is not used yet."""

    DRAWER = "drawer"

    TERMINAL = "terminal"
    OTHER_MEANS = "other_means"
    SAFE = "safe"
    BANK = "bank"
    CASH_MOVES = "cash_moves"
    CASH_DIFFERENCE = "cash_difference"
    ROUNDING = "rounding"
    SALES = "sales"
    TAX = "tax"
    TIPS = "tips"
    BONUS_GIVEN = "bonus_given"
    BONUS_VOID = "bonus_void"
    POINTS_ISSUED = "points_issued"
    POINTS_USED = "points_used"
    POINTS_EXPIRED = "points_expired"
    COUPONS_ISSUED = "coupons_issued"
    COUPONS_USED = "coupons_used"
    COUPONS_CANCELLED = "coupons_cancelled"
    COUPONS_EXPIRED = "coupons_expired"
    SESSIONS_ISSUED = "sessions_issued"
    SESSIONS_USED = "sessions_used"
    SESSIONS_EXPIRED = "sessions_expired"
    GIFT_GIVEN = "gift_given"
    """Face value of gift cards that were given away."""
    BREAKAGE = "breakage"
    """Value of sold gift cards and session cards that expired."""
    ADJUSTMENTS = "adjustments"
    IMPORTS = "imports"


WALLET = (AccountKind.PRINCIPAL, AccountKind.BONUS, AccountKind.POINTS)
"""The accounts that belong to a member and hold lots."""

LOTTED = (*WALLET, AccountKind.COUPON, AccountKind.GIFT_CARD, AccountKind.SESSION_USES)
"""All accounts whose balance is the sum of what is left in their lots."""

_NEVER_BELOW_ZERO = frozenset({AccountKind.PRINCIPAL, AccountKind.BONUS, *LOTTED[3:], AccountKind.SESSION_VALUE})

SHOP = "shop"
"""Owner of accounts of the business as a whole."""

NO_FLOOR = -(10**17)


@dataclass(frozen=True, slots=True)
class AccountRef:
    """Names an account: what it counts, whose it is, in which asset."""

    kind: AccountKind
    owner: str
    asset: Asset

    @property
    def hard_floor(self) -> int:
        """The balance that the account may never pass, whatever the entry: 0 for stored value (V4) and whatever else is
        used by lots but points; none elsewhere.
        """
        return 0 if self.kind in _NEVER_BELOW_ZERO else NO_FLOOR


@dataclass(frozen=True, slots=True)
class NewLot:
    """Value received that keeps its own date: bonus, points, and principal by age."""

    units: int
    expires_on: date | None
    earned_on: date
    usable_from: date | None = None
    holder: str | None = None
    """The member a coupon belongs to."""


@dataclass(frozen=True, slots=True)
class Posting:
    """A signed movement on one account, of MAX_UNITS at most (refuses: AMOUNT_TOO_LARGE).

    `floor` is the balance this kind of posting may not pass: 0 for a redemption, none for a take-back (rules.md). Lots
    and uses together must explain the units on a wallet account: sum of new lots − sum of uses = units, apart from
    what repays or makes a negative balance. Nothing may move while lots do: as many points used as won.
    """

    account: AccountRef
    units: int
    floor: int = NO_FLOOR
    lots: tuple[NewLot, ...] = ()
    uses: tuple[LotUse, ...] = ()
    """Units taken from lots (positive) or given back to them (negative)."""

    def __post_init__(self) -> None:
        if self.units == 0 and not self.lots and not self.uses:
            raise ValueError("a posting of nothing")
        if not -MAX_UNITS <= self.units <= MAX_UNITS:
            within_bounds(Amount(self.units, self.account.asset))


@dataclass(frozen=True, slots=True)
class Entry:
    """An immutable fact about money or points; what the store adds (seq, hashes, balances after) is not part of it.

    `document_no` is the number people see, `reverses` the seq of the entry undone or partly undone, `note` free text
    that is kept beside the entry and enters the hash only as a salted digest.
    """

    id: str
    kind: EntryKind
    request_id: str
    fingerprint: str
    recorded_at: str
    business_date: date
    till: str
    actor: str
    postings: tuple[Posting, ...]
    rule_version: int
    shift_id: str | None = None
    approver: str | None = None
    reverses: int | None = None
    document_no: str | None = None
    note: str = ""
    bill: Bill | None = None

    def __post_init__(self) -> None:
        check_balanced(self.postings)


def check_balanced(postings: Iterable[Posting]) -> None:
    """Raise ValueError unless the postings sum to zero for each asset (I1) and name each account once."""
    sums: dict[str, int] = {}
    seen: set[AccountRef] = set()
    for posting in postings:
        sums[posting.account.asset.code] = sums.get(posting.account.asset.code, 0) + posting.units
        if posting.account in seen:
            raise ValueError(f"{posting.account} is posted twice")
        seen.add(posting.account)
    if any(sums.values()):
        raise ValueError(f"postings do not balance: {sums}")


@dataclass(slots=True)
class _Gathered:
    units: int = 0
    floor: int = NO_FLOOR
    lots: tuple[NewLot, ...] = ()
    uses: tuple[LotUse, ...] = ()


class Postings:
    """Gathers movements into at most one posting an account; where a sum is zero, only what lots did is posted."""

    def __init__(self) -> None:
        self._gathered: dict[AccountRef, _Gathered] = {}

    def add(
        self,
        account: AccountRef,
        amount: Amount,
        *,
        floor: int = NO_FLOOR,
        lots: Iterable[NewLot] = (),
        uses: Iterable[LotUse] = (),
    ) -> None:
        """Add a movement; of several floors for one account the highest holds. A foreign asset raises TypeError."""
        if amount.asset != account.asset:
            raise TypeError(f"{amount.asset.code} on an account in {account.asset.code}")
        gathered = self._gathered.setdefault(account, _Gathered())
        gathered.units += amount.units
        gathered.floor = max(floor, gathered.floor)
        gathered.lots += tuple(lots)
        gathered.uses += tuple(uses)

    def done(self) -> tuple[Posting, ...]:
        """Return the postings in a fixed order."""
        order = sorted(self._gathered.items(), key=lambda pair: (pair[0].kind, pair[0].owner, pair[0].asset.code))
        return tuple(
            Posting(account, one.units, one.floor, one.lots, one.uses)
            for account, one in order
            if one.units or one.lots or one.uses
        )


class BillKind(StrEnum):
    """Which paper an entry stands behind."""

    SALE = "sale"
    REFUND = "refund"
    VOID = "void"
    TOP_UP = "top_up"
    WITHDRAWAL = "withdrawal"
    SESSION_USE = "session_use"
    TAB_PAYMENT = "tab_payment"
    GIFT_CARD_CASH_OUT = "gift_card_cash_out"
    LATE_CLAIM = "late_claim"
    """No paper of its own: which points a receipt won for whom, and at which rate."""


@dataclass(frozen=True, slots=True)
class BillLine:
    """One line as sold (or, with negative figures, returned): quantity in thousandths, money in units of the currency.

    `gross` is quantity × price, `net_due` what is left of it after all discounts (tax inside or not as the shop
    prices), `tax` the tax share. `of_line` names the line of the original bill when something is returned.
    """

    line: int
    item_id: str | None
    name: str
    category_id: str | None
    quantity: int
    unit_price: int
    tax_rate: int
    gross: int
    net_due: int
    tax: int
    of_line: int | None = None


@dataclass(frozen=True, slots=True)
class BillStep:
    """One step of the price: its kind, the shop's own words for it, what it changed, and the per mille or the points.

    `source` is the coupon behind it: `template@version`, with `#lot` where a coupon was given up.
    """

    step: int
    kind: str
    reason: str
    units: int
    measure: int = 0
    source: str | None = None


@dataclass(frozen=True, slots=True)
class BillTender:
    """One means of payment: `units` taken (negative: given back), `tendered` what was handed over in cash."""

    means: str
    units: int
    tendered: int = 0


@dataclass(frozen=True, slots=True)
class Bill:
    """The document behind an entry, complete enough to print it again at any time.

    `snapshot` is the canonical text of what later returns reckon from: the `SoldSale` of a sale, the `RefundPlan` of a
    refund, the `EarnRate` of a late claim, else empty.
    """

    kind: BillKind
    member_id: str | None
    card_id: str | None
    total: int
    rounding: int = 0
    earn_base: int = 0
    points_earned: int = 0
    points_used: int = 0
    points_worth: int = 0
    tip: int = 0
    tier_before: str | None = None
    tier_after: str | None = None
    original_seq: int | None = None
    snapshot: str = ""
    lines: tuple[BillLine, ...] = field(default=())
    steps: tuple[BillStep, ...] = field(default=())
    tenders: tuple[BillTender, ...] = field(default=())


def fingerprint(*parts: object) -> str:
    """Return the SHA-256 of a command's content, so that the same request id with other content is told apart (I4)."""
    digest = hashlib.sha256()
    for part in parts:
        data = repr(part).encode()
        digest.update(len(data).to_bytes(4, "big") + data)
    return digest.hexdigest()
