"""Plain records of the shop itself: items, shifts, held sales, settings."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from zoneinfo import ZoneInfo

from shop_member.domain.amounts import Asset, currency


@dataclass(frozen=True, slots=True)
class ShopSettings:
    """What the shop is called and how its days and papers work; money rules live in `Rules`."""

    name: str = ""
    address: str = ""
    phone: str = ""
    tax_id: str = ""
    currency: str = "TWD"
    profile: str = "none"
    language: str = "en"
    paper_language: str = "en"
    zone: str = "UTC"
    day_ends: str = "00:00"
    """Local time at which a business day ends, HH:MM (S11)."""
    brand_colour: str = "#1F5FBF"
    theme: str = "light"
    large_print: bool = False
    sounds: bool = True
    """Short tones at the till, one for yes and one for no."""
    print_receipts: str = "ask"
    """always, never or ask."""
    receipt_printer: str = ""
    receipt_width_mm: int = 80
    receipt_footer: str = ""
    greeting: str = ""
    card_design: str = "colour"
    card_terms: str = ""
    scan_hold_ms: int = 50
    lock_after_minutes: int = 10
    sync_folder: str = ""
    sync_when: str = "day_close"
    """never, day_close or each_change (X1)."""
    backup_folder: str = ""
    backup_keep: int = 30
    is_demo: bool = False

    @property
    def asset(self) -> Asset:
        """Return the shop's currency."""
        return currency(self.currency)

    @property
    def time_zone(self) -> ZoneInfo:
        """Return the shop's zone."""
        return ZoneInfo(self.zone)

    @property
    def day_end(self) -> time:
        """Return the hour at which the business day ends."""
        return time.fromisoformat(self.day_ends)


@dataclass(frozen=True, slots=True)
class Category:
    """A group of items, nested by `parent_id`."""

    id: str
    name: str
    parent_id: str | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """Something the shop sells: price in units of its currency, tax in basis points."""

    id: str
    name: str
    price: int
    category_id: str | None = None
    tax_rate: int = 0
    barcode: str | None = None
    earns: bool = True
    position: int = 0
    active: bool = True


@dataclass(frozen=True, slots=True)
class Shift:
    """A cashier's turn at the drawer (S10); counted, difference and to_safe are known once it is closed."""

    id: str
    till: str
    number: int
    business_date: date
    opened_at: str
    opened_by: str
    opening_float: int
    closed_at: str | None = None
    closed_by: str | None = None
    counted: int | None = None
    difference: int | None = None
    to_safe: int | None = None


@dataclass(frozen=True, slots=True)
class HeldSale:
    """A basket put aside; it never touches a balance (S4). `basket` is the window's own JSON."""

    id: str
    till: str
    held_at: str
    held_by: str
    label: str
    basket: str


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """Work to do after the commit: a receipt to print, a backup to make."""

    id: str
    kind: str
    payload: str
    created_at: str
    entry_seq: int | None = None
    done_at: str | None = None


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One line of the audit trail (O2)."""

    seq: int
    recorded_at: str
    actor: str
    approver: str | None
    action: str
    subject: str
    detail: dict[str, str] = field(default_factory=dict)
