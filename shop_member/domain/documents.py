"""Complete descriptions of the paper a shop hands out: whatever draws them looks nothing up.

Every document is frozen and picklable, so that long runs can be drawn in other processes. Amounts are `Amount`, instants are
aware datetimes shown in `ShopHeader.zone`, dates are business dates. Paper has its own language, `ShopHeader.language`.

A `Wording` is either the shop's own text (item, tier or coupon names), printed as it stands, or a `Phrase` of the program,
which is translated into the paper's language when it is drawn.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from shop_member.domain.amounts import POINTS, Amount, total


@dataclass(frozen=True, slots=True)
class PercentOff:
    """A discount in tenths of a percent, said as the language says it: `5% off`, `95 折`."""

    per_mille: int


Value = str | int | Amount | date | PercentOff
"""What a phrase may be filled with: text as it stands, numbers grouped, amounts as money or points, dates by language."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text of the program with its values, said in the paper's language when it is drawn.

    `source` is an English text marked with QT_TRANSLATE_NOOP(context, source); `n` chooses the plural form (-1: none).
    """

    context: str
    source: str
    values: tuple[tuple[str, Value], ...] = ()
    n: int = -1


Wording = str | Phrase


def phrase(context: str, source: str, values: Mapping[str, Value] | None = None, n: int = -1) -> Phrase:
    """Return the phrase of a marked source text filled with `values`."""
    return Phrase(context, source, tuple((values or {}).items()), n)


class Tone(StrEnum):
    """The metal of a tier as it looks; its name is always printed beside it."""

    NONE = "none"
    BRONZE = "bronze"
    SILVER = "silver"
    GOLD = "gold"
    VIOLET = "violet"


@dataclass(frozen=True, slots=True)
class ShopHeader:
    """Who hands out the paper, in which colour, currency, language and time zone.

    `logo` is the bytes of a PNG or JPEG picture; `brand` is `#RRGGBB`; `zone` is an IANA name.
    """

    name: str
    address: str = ""
    phone: str = ""
    tax_id: str = ""
    greeting: str = ""
    logo: bytes | None = None
    brand: str = "#1F5FBF"
    currency: str = "TWD"
    language: str = "en"
    zone: str = "UTC"


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


class ReceiptKind(StrEnum):
    """What a receipt proves; each has its title."""

    SALE = "sale"
    REFUND = "refund"
    VOID = "void"
    TOP_UP = "top_up"
    WITHDRAWAL = "withdrawal"
    TAB_PAYMENT = "tab_payment"
    MEMBERSHIP = "membership"
    POINTS = "points"


@dataclass(frozen=True, slots=True)
class Part:
    """A named sum, such as the principal inside a tender or a reduction inside a line."""

    label: Wording
    amount: Amount


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
class Expiring:
    """An amount that can last be used on `on`."""

    amount: Amount
    on: date


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


class ShiftReportKind(StrEnum):
    """X may be read at any time and changes nothing; Z closes the shift and is numbered."""

    X = "x"
    Z = "z"


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One figure of a report: `amount` in any asset, `count` how many documents; `strong` marks a sum."""

    label: Wording
    amount: Amount | None = None
    count: int | None = None
    strong: bool = False
    indent: int = 0


@dataclass(frozen=True, slots=True)
class ReportSection:
    """A titled block of rows, e.g. sales by means."""

    title: Wording
    rows: tuple[ReportRow, ...]


@dataclass(frozen=True, slots=True)
class ShiftReportDocument:
    """The X or Z report of one shift; for a Z report `counted` minus `expected` is the difference that is printed.

    `expected` None keeps the sum from a cashier who still has to count.
    """

    kind: ShiftReportKind
    shop: ShopHeader
    number: str
    business_date: date
    opened_at: datetime
    opened_by: str
    at: datetime
    by: str
    till: str = ""
    sections: tuple[ReportSection, ...] = ()
    expected: Amount | None = None
    counted: Amount | None = None
    note: str = ""
    copy: int = 0

    @property
    def language(self) -> str:
        """The paper's language."""
        return self.shop.language

    @property
    def difference(self) -> Amount | None:
        """Counted minus expected cash, if both are known: negative is short."""
        if self.expected is None or self.counted is None:
            return None
        return self.counted - self.expected


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


Cell = Wording | Amount | int | date | None
"""One field of a report's table; None is blank, amounts and numbers stand on the right."""


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """A column's title; `figures` sets it on the right edge."""

    title: Wording
    figures: bool = False


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A table of a report; every row, and `totals` if there are any, has as many cells as there are columns.

    Raises ValueError for a row of another length.
    """

    columns: tuple[ReportColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    title: Wording = ""
    totals: tuple[Cell, ...] = ()

    def __post_init__(self) -> None:
        for row in (*self.rows, *((self.totals,) if self.totals else ())):
            if len(row) != len(self.columns):
                raise ValueError(f"a row of {len(row)} cells under {len(self.columns)} columns")


@dataclass(frozen=True, slots=True)
class ReportDocument:
    """A report on office paper: liability, settlement, effect of coupons, loyalty; tables one under the other."""

    shop: ShopHeader
    title: Wording
    tables: tuple[ReportTable, ...]
    at: datetime
    first: date | None = None
    last: date | None = None
    number: str = ""
    notes: tuple[Wording, ...] = ()

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
