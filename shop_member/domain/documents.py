"""Complete descriptions of the paper a shop hands out: whatever draws them looks nothing up.

Every document is frozen and picklable, so that long runs can be drawn in other processes. Amounts are `Amount`,
instants are aware datetimes shown in `ShopHeader.zone`, dates are business dates. Paper has its own language,
`ShopHeader.language`.

A `Wording` is either the shop's own text (item, tier or coupon names), printed as it stands, or a `Phrase` of the
program, which is translated into the paper's language when it is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from shop_member.domain.amounts import POINTS, Amount, total
from shop_member.domain.document_parts import (
    Expiring,
    Part,
    PercentOff,
    Phrase,
    ShopHeader,
    Tone,
    Value,
    Wording,
    phrase,
)
from shop_member.domain.report_documents import (
    Cell,
    ReportColumn,
    ReportDocument,
    ReportRow,
    ReportSection,
    ReportTable,
    ShiftReportDocument,
    ShiftReportKind,
)

__all__ = [
    "BalanceAfter",
    "CardDocument",
    "Cell",
    "Equation",
    "Expiring",
    "MonthlyVisits",
    "Part",
    "PercentOff",
    "Phrase",
    "PointsAfter",
    "PriceStep",
    "ReceiptDocument",
    "ReceiptKind",
    "ReceiptLine",
    "ReportColumn",
    "ReportDocument",
    "ReportRow",
    "ReportSection",
    "ReportTable",
    "ShiftReportDocument",
    "ShiftReportKind",
    "ShopHeader",
    "StatementCoupon",
    "StatementDocument",
    "StatementMovement",
    "TaxLine",
    "Tender",
    "Tone",
    "Value",
    "VoucherDocument",
    "VoucherKind",
    "Wording",
    "Written",
    "phrase",
]


@dataclass(frozen=True, slots=True)
class CardDocument:
    """One member card, both sides.

    `number` is already grouped with its check digit (`1042-7`); `payload` is the signed code in upper-case Crockford base
    32; `name` is None for a bearer card, which leaves room to write; `holder` is the card's own name in a family account and
    is printed in place of `name`. An empty `lost_line` is built from the shop's phone.
    """

    shop: ShopHeader
    number: str
    payload: str
    name: str | None = None
    holder: str = ""
    tier: Wording = ""
    tone: Tone = Tone.NONE
    lost_line: Wording = ""
    terms: tuple[Wording, ...] = ()
    valid_until: date | None = None

    @property
    def language(self) -> str:
        """The paper's language."""
        return self.shop.language

    @property
    def printed_name(self) -> str:
        """The name on the card; empty for a bearer card."""
        return self.holder or self.name or ""


class VoucherKind(StrEnum):
    """What a voucher is: something off a bill, or money paid in advance."""

    COUPON = "coupon"
    GIFT_CARD = "gift_card"


@dataclass(frozen=True, slots=True)
class VoucherDocument:
    """A coupon or gift card on paper or as a picture.

    `value` is the large line (`50 off over 300`, or the gift card's amount as money); `number` is what a person can type,
    already grouped; `valid_until` is the last valid day, which is always printed if there is one, as is the `serial` number.
    """

    kind: VoucherKind
    shop: ShopHeader
    value: Wording | Amount
    number: str
    payload: str
    valid_until: date | None = None
    conditions: tuple[Wording, ...] = ()
    message: str = ""
    recipient: str = ""
    sender: str = ""
    serial: str = ""

    @property
    def language(self) -> str:
        """The paper's language."""
        return self.shop.language


class ReceiptKind(StrEnum):
    """What a receipt proves; each has its title."""

    SALE = "sale"
    REFUND = "refund"
    VOID = "void"
    TOP_UP = "top_up"
    WITHDRAWAL = "withdrawal"
    GIFT_CARD_CASH_OUT = "gift_card_cash_out"
    TAB_PAYMENT = "tab_payment"
    SESSION_USE = "session_use"
    MEMBERSHIP = "membership"
    POINTS = "points"


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One line of a sale: `amount` is quantity × unit price before `reductions`, which are negative parts of this line.

    `quantity` is written as sold (`2`, `0.350 kg`); an empty one with no unit price is a plain amount.
    """

    name: Wording
    amount: Amount
    quantity: str = ""
    unit_price: Amount | None = None
    note: str = ""
    reductions: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class PriceStep:
    """One step from the subtotal to the total with its reason; `amount` carries its sign."""

    reason: Wording
    amount: Amount


@dataclass(frozen=True, slots=True)
class Tender:
    """A means of payment, or of giving back (negative); `parts` are the indented split; `detail` is e.g. `•••• 4821`."""

    means: Wording
    amount: Amount
    parts: tuple[Part, ...] = ()
    detail: Wording = ""


@dataclass(frozen=True, slots=True)
class TaxLine:
    """Tax contained in or added to the total."""

    label: Wording
    tax: Amount
    base: Amount | None = None


@dataclass(frozen=True, slots=True)
class BalanceAfter:
    """Stored value after the document."""

    principal: Amount
    bonus: Amount
    expiring: tuple[Expiring, ...] = ()

    @property
    def whole(self) -> Amount:
        """Principal and bonus together."""
        return self.principal + self.bonus


@dataclass(frozen=True, slots=True)
class PointsAfter:
    """Points won and used by the document and what is left; `won` and `used` are both counted as they are said, so
    `used` is positive; a take-back is a negative `won`."""

    won: Amount
    used: Amount
    balance: Amount
    expiring: tuple[Expiring, ...] = ()


@dataclass(frozen=True, slots=True)
class ReceiptDocument:
    """One receipt of any kind.

    `copy` is 0 for the original and n for the n-th reprint. `credited` is what a top-up or withdrawal books (principal,
    bonus). `original` is the number of the receipt that a refund or void goes back to. `payload` is the receipt's code for
    its QR symbol, empty for none. An empty `footer` prints the shop's greeting.
    """

    kind: ReceiptKind
    shop: ShopHeader
    number: str
    at: datetime
    total: Amount
    till: str = ""
    cashier: str = ""
    member_name: str = ""
    member_number: str = ""
    tier: Wording = ""
    lines: tuple[ReceiptLine, ...] = ()
    subtotal: Amount | None = None
    steps: tuple[PriceStep, ...] = ()
    rounding: Amount | None = None
    tax_lines: tuple[TaxLine, ...] = ()
    credited: tuple[Part, ...] = ()
    tenders: tuple[Tender, ...] = ()
    tendered: Amount | None = None
    change: Amount | None = None
    balance: BalanceAfter | None = None
    points: PointsAfter | None = None
    coupons: tuple[Wording, ...] = ()
    reason: Wording = ""
    original: str = ""
    notes: tuple[Wording, ...] = ()
    terms: tuple[Wording, ...] = ()
    payload: str = ""
    payload_caption: Wording = ""
    copy: int = 0
    footer: tuple[Wording, ...] = ()

    @property
    def language(self) -> str:
        """The paper's language."""
        return self.shop.language


@dataclass(frozen=True, slots=True)
class Equation:
    """Opening plus named movements equals closing; a sum that does not add up raises ValueError."""

    label: Wording
    opening: Amount
    movements: tuple[Part, ...]
    closing: Amount

    def __post_init__(self) -> None:
        moved = total((part.amount for part in self.movements), self.opening.asset)
        if self.opening + moved != self.closing:
            raise ValueError(f"{self.opening.plain()} + {moved.plain()} is not {self.closing.plain()}")


@dataclass(frozen=True, slots=True)
class StatementCoupon:
    """A coupon the member can use; `until` is its last day, None if it has none."""

    name: Wording
    until: date | None = None


@dataclass(frozen=True, slots=True)
class StatementMovement:
    """One movement; `balance` is principal and bonus together after it."""

    on: date
    text: Wording
    document_no: str
    principal: Amount
    bonus: Amount
    points: Amount
    balance: Amount


@dataclass(frozen=True, slots=True)
class MonthlyVisits:
    """Visits in the month that begins on `month`."""

    month: date
    visits: int


@dataclass(frozen=True, slots=True)
class StatementDocument:
    """A member's month: three equations, what expires, coupons, every movement, a year of visits.

    `visits` are twelve months, oldest first, the last one being the month of the statement. `month_hash` is the locked
    month's hash in hexadecimal; an empty one prints the statement as preliminary. `postal` are the lines of a window
    envelope's address, none for no block. Raises ValueError when movements do not carry the openings to the closings
    or a balance is not what it says.
    """

    shop: ShopHeader
    number: str
    member_name: str
    member_number: str
    first: date
    last: date
    principal: Equation
    bonus: Equation
    points: Equation
    movements: tuple[StatementMovement, ...] = ()
    tier: Wording = ""
    tone: Tone = Tone.NONE
    expiring: tuple[Expiring, ...] = ()
    coupons: tuple[StatementCoupon, ...] = ()
    visits: tuple[MonthlyVisits, ...] = ()
    greeting: str = ""
    month_hash: str = ""
    postal: tuple[str, ...] = field(default=())

    def __post_init__(self) -> None:
        money = self.principal.opening.asset
        for name, equation, asset in (
            ("principal", self.principal, money),
            ("bonus", self.bonus, money),
            ("points", self.points, POINTS),
        ):
            moved = total((getattr(movement, name) for movement in self.movements), asset)
            if equation.opening + moved != equation.closing:
                raise ValueError(f"the movements of {name} do not lead from opening to closing")
        balance = self.principal.opening + self.bonus.opening
        for movement in self.movements:
            balance = balance + movement.principal + movement.bonus
            if movement.balance != balance:
                raise ValueError(f"{movement.balance.plain()} is not the balance after {movement.document_no}")

    @property
    def language(self) -> str:
        """The paper's language."""
        return self.shop.language


@dataclass(frozen=True, slots=True)
class Written:
    """What a run left on disk: nothing at all if it was stopped before it was complete."""

    documents: int
    pages: int
    complete: bool
