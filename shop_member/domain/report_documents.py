"""Descriptions of the shop's own reports: X and Z on the roll, tables on office paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from shop_member.domain.amounts import Amount
from shop_member.domain.document_parts import ShopHeader, Wording


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
