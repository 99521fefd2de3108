"""What the members' screen shows, frozen."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from ui.messages import Message


class Pane(StrEnum):
    """What stands right of the list."""

    NOTHING = "nothing"
    PAGE = "page"
    PERSON = "person"
    POINTS = "points"
    PAYOUT = "payout"
    ERASE = "erase"
    CARD = "card"
    MERGE = "merge"


class Tab(StrEnum):
    """The parts of a member's page."""

    OVERVIEW = "overview"
    LEDGER = "ledger"
    CARDS = "cards"


@dataclass(frozen=True, slots=True)
class Figure:
    """A balance: label, figure, a quiet word after the label."""

    label: str
    value: str
    note: str = ""
    token: str = "text"


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to mention."""

    icon: str
    words: str
    tone: str = "info"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known of a person."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Latest:
    """One of the latest movements: when, what, and what it moved."""

    day: str
    words: str
    moved: str


@dataclass(frozen=True, slots=True)
class Overview:
    """The first tab; `fraction` from 0 to 1 is how near the next tier is, below zero where there are no tiers."""

    figures: tuple[Figure, ...] = ()
    notices: tuple[Notice, ...] = ()
    tier: str = ""
    tone: str = ""
    why: str = ""
    fraction: float = -1.0
    towards: str = ""
    visits: tuple[int, ...] = ()
    months: tuple[str, ...] = ()
    visit_words: str = ""
    usual: str = ""
    facts: tuple[Fact, ...] = ()
    note: str = ""
    latest: tuple[Latest, ...] = ()


@dataclass(frozen=True, slots=True)
class CardLine:
    """One card of a member; `usable` ones can be frozen, replaced and printed."""

    id: str
    number: str
    holder: str
    state: str
    tone: str
    limit: str
    frozen: bool
    usable: bool


@dataclass(frozen=True, slots=True)
class MemberPage:
    """A member's page; `photo` is PNG or JPEG bytes."""

    id: str
    name: str
    number: str
    version: int
    overview: Overview
    cards: tuple[CardLine, ...] = ()
    tier: str = ""
    tone: str = ""
    photo: bytes = b""


@dataclass(frozen=True, slots=True)
class PersonForm:
    """What a form about a person holds, as typed. `card` is that of a blank card to hand out."""

    name: str = ""
    phone: str = ""
    email: str = ""
    birthday: str = ""
    lunar: bool = False
    gender: str = "unsaid"
    tags: str = ""
    allergies: str = ""
    note: str = ""
    consent: bool = False
    came_by: str = ""
    card: str = ""


@dataclass(frozen=True, slots=True)
class PersonState:
    """The form as it opened, and what is wrong with it; `member_id` is None for somebody new.

    `opened` counts openings, so that the view fills its fields once. `referrer` is who brought them, by name.
    """

    form: PersonForm
    member_id: str | None = None
    opened: int = 0
    errors: tuple[tuple[str, str], ...] = ()
    consent_since: str = ""
    referrer: str = ""
    photo: bytes = b""


@dataclass(frozen=True, slots=True)
class PointsState:
    """Points being put right: what there is, and what would be there afterwards."""

    balance: str
    after: str = ""
    taking: bool = False
    opened: int = 0


@dataclass(frozen=True, slots=True)
class PayoutChoice:
    """One way to give stored value back (V6)."""

    method: str
    title: str
    words: str
    amount: str
    voids: str
    usual: bool = False


@dataclass(frozen=True, slots=True)
class PayoutState:
    """Stored value being paid back: both ways, the chosen one."""

    choices: tuple[PayoutChoice, ...] = ()
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class EraseState:
    """A member about to be erased: what is forfeited and what stays."""

    name: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CardState:
    """A card being issued (`card_id` empty) or replaced."""

    card_id: str = ""
    number: str = ""
    opened: int = 0


@dataclass(frozen=True, slots=True)
class MergeSideState:
    """One column of the before and after."""

    heading: str
    name: str
    rows: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class MergeState:
    """Two members about to become one: who is looked at, who was found beside them, and the three columns."""

    query: str = ""
    hits: tuple[tuple[str, str, str], ...] = ()
    other: str = ""
    sides: tuple[MergeSideState, ...] = ()


@dataclass(frozen=True, slots=True)
class ApprovalState:
    """A manager is asked for: who could, and what for."""

    words: str
    people: tuple[tuple[str, str], ...]
    message: Message | None = None


@dataclass(frozen=True, slots=True)
class MembersState:
    """Everything the screen shows beside the list."""

    query: str = ""
    pane: Pane = Pane.NOTHING
    tab: Tab = Tab.OVERVIEW
    page: MemberPage | None = None
    person: PersonState | None = None
    points: PointsState | None = None
    payout: PayoutState | None = None
    erase: EraseState | None = None
    card: CardState | None = None
    merge: MergeState | None = None
    approval: ApprovalState | None = None
    message: Message | None = None
    busy: bool = False
    may: frozenset[str] = field(default_factory=frozenset)
