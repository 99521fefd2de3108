"""What the till shows, as one frozen value; every text in it is ready to be painted."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from ui.messages import Message

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from shop_member.printing.layout import Page


class Mode(StrEnum):
    """What the till is doing; Esc always leads one step back towards SALE."""

    SALE = "sale"
    LINE = "line"
    DISCOUNT = "discount"
    FIND = "find"
    ENROL = "enrol"
    RECEIPT = "receipt"
    REFUND = "refund"
    VOID = "void"
    HELD = "held"
    COUPONS = "coupons"
    SHIFT = "shift"
    PROOF = "proof"
    APPROVE = "approve"
    KEYS = "keys"


class Pad(StrEnum):
    """What lies below the means: the digits, or the shop's items."""

    DIGITS = "digits"
    ITEMS = "items"


@dataclass(frozen=True, slots=True)
class Display:
    """The largest number: `tone` as in AmountDisplay; `amount` is already formatted."""

    label: str = ""
    amount: str = ""
    note: str = ""
    tone: str = "plain"
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the basket, or of a receipt that is being put right; `note` is the quiet line below the name.

    `pointed` is where the arrow keys stand, which may be elsewhere than on what is selected.
    """

    id: str
    name: str
    quantity: str = ""
    amount: str = ""
    note: str = ""
    selected: bool = False
    faint: bool = False
    pointed: bool = False


@dataclass(frozen=True, slots=True)
class Sum:
    """One figure below the basket with its reason; `token` is its colour."""

    label: str
    amount: str
    token: str = "text_2"


@dataclass(frozen=True, slots=True)
class Basket:
    """The left column."""

    title: str = ""
    rows: tuple[Row, ...] = ()
    sums: tuple[Sum, ...] = ()
    total_label: str = ""
    total: str = ""
    empty_heading: str = ""
    empty_words: str = ""
    badge: str = ""


@dataclass(frozen=True, slots=True)
class Tile:
    """A means of payment or another choice in the row below the amount; `name` is what the intent gets."""

    name: str
    icon: str
    words: str
    key: str = ""
    line: str = ""
    taken: str = ""
    reason: str = ""
    highlighted: bool = False
    checked: bool = False


@dataclass(frozen=True, slots=True)
class StripState:
    """The booking just finished."""

    label: str
    figure: str
    receipt: str
    note: str = ""
    voidable: bool = True


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to mention about a guest."""

    icon: str
    words: str
    tone: str = "info"


@dataclass(frozen=True, slots=True)
class Figure:
    """A balance: label, figure, a quiet word after the label."""

    label: str
    value: str
    note: str = ""
    token: str = "text"


@dataclass(frozen=True, slots=True)
class GuestPanel:
    """The right column while somebody is at the till; `photo` is PNG or JPEG bytes."""

    name: str
    number: str
    tier: str = ""
    tone: str = ""
    figures: tuple[Figure, ...] = ()
    fraction: float = 0.0
    towards: str = ""
    notices: tuple[Notice, ...] = ()
    visits: tuple[int, ...] = ()
    months: tuple[str, ...] = ()
    visit_words: str = ""
    usual: str = ""
    photo: bytes = b""


@dataclass(frozen=True, slots=True)
class Hit:
    """One member a search found."""

    id: str
    name: str
    line: str
    figure: str = ""
    tier: str = ""
    tone: str = ""
    selected: bool = False


@dataclass(frozen=True, slots=True)
class Find:
    """The right column while somebody is looked for; `title` says what for."""

    text: str = ""
    hits: tuple[Hit, ...] = ()
    heading: str = ""
    note: str = ""
    searched: bool = False
    title: str = ""


@dataclass(frozen=True, slots=True)
class Enrol:
    """The right column while a member is added; `step` is the field or button that waits: phone, name or save."""

    phone: str = ""
    name: str = ""
    card: str = ""
    step: str = "name"


@dataclass(frozen=True, slots=True)
class ItemTile:
    """An item the shop sells."""

    id: str
    name: str
    price: str


@dataclass(frozen=True, slots=True)
class Items:
    """The pad of items: categories with the one shown, and its tiles. Empty in a shop that sells by amount only."""

    categories: tuple[tuple[str, str], ...] = ()
    category: str = ""
    tiles: tuple[ItemTile, ...] = ()


@dataclass(frozen=True, slots=True)
class RailKey:
    """A function key below the till."""

    key: str
    words: str
    enabled: bool = True
    short: str = ""
    """For narrow windows, where the whole words would be cut."""


@dataclass(frozen=True, eq=False)
class ReceiptShown:
    """The receipt of the booking on the strip, laid out and painted at the width of its column."""

    document_no: str
    page: Page
    image: QImage


@dataclass(frozen=True, slots=True)
class TillState:
    """Everything the till shows."""

    mode: Mode = Mode.SALE
    display: Display = field(default_factory=Display)
    basket: Basket = field(default_factory=Basket)
    tiles: tuple[Tile, ...] = ()
    result: str = ""
    result_icon: str = ""
    message: Message | None = None
    strip: StripState | None = None
    enter: str = ""
    enter_enabled: bool = True
    guest: GuestPanel | None = None
    find: Find | None = None
    enrol: Enrol | None = None
    keys: tuple[tuple[str, str], ...] = ()
    pad: Pad = Pad.DIGITS
    items: Items = field(default_factory=Items)
    rail: tuple[RailKey, ...] = ()
    decimals: bool = False
    busy: bool = False
    receipt: ReceiptShown | None = None
